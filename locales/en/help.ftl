## /help: one screen, so each line is short. Commands are called as they are in the language.

help-title = What I do here
help-about = People vote for this server, or for bots of its, on listing sites. I count every vote, say thank you, and give the roles that votes earn.

help-title-everybody = For everybody
help-vote = `/vote` – where to vote, and when you can again
help-votes = `/votes` – your votes, rank and streak, or somebody else's
help-leaderboard = `/leaderboard` – who votes most, now and in times that are over
help-stats = `/stats` – how votes come in over time, as a picture
help-remind = `/remind` – a message when you can vote again
help-privacy = `/privacy` – what is kept about you; hide it or delete it

help-title-owners = For those who run this server
help-setup = `/setup` – have votes sent here, and choose channel and roles
help-settings = `/settings` – everything that is set, and the way to change it
help-doctor = `/doctor` – what works, what does not, and what mends it
help-explain = `/explain` – why a member has the votes and roles they have
help-rewards = `/rewards` – roles that votes earn
help-thanks = `/thanks` – thank-yous in your own words
help-live = `/board`, `/goal` – a live board, and a goal to reach together
help-ledger = `/ledger` – correct, import and export votes; who changed what
help-members = `/members` – whose votes do not count
# Below the list, for who does not run the server.
help-more = Those who run this server have more commands, such as `/setup`.

# What to do next.
help-next-setup = Nothing is set up yet. Begin with `/setup`: it takes two minutes.
help-next-not-set-up = Nothing is set up yet. Somebody who runs this server can begin with `/setup`.
help-next-first-vote = No vote has come yet. `/doctor` shows whether all is well; then vote yourself: `/vote` shows where.
help-next-vote = You can vote now: `/vote` shows where.
# $when: "in 5 hours".
help-next-again = You can vote again { $when }. `/remind` tells you when it is time.
