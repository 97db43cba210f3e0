## What a channel reads when somebody voted, or when a listing site sent a test.

thanks-title = Thank you for voting! 🎉
# $who is a mention, with a name behind it where that is known.
thanks-sentence = { $who } now has { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
}.
thanks-sentence-rank = { $who } now has { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
} and is **#{ $rank }** on the leaderboard.
# $when is "in 5 hours".
thanks-next = The next vote is possible { $when }.
# One of several voters.
thanks-line = { $who } · { $votes ->
    [one] **{ $votes }** vote
   *[other] **{ $votes }** votes
}
thanks-sample-title = Thank you for voting! 🎉 (sample)
thanks-sample = This is a sample that an admin asked for. Nothing was counted.

# What is filled into a text that the server's owners wrote.
thanks-number = { $number }
# The role that comes next, and how many votes it takes.
thanks-role-next = { $role } after { $votes ->
    [one] { $votes } more vote
   *[other] { $votes } more votes
}
# What was voted for, and the server, where its name is not known.
thanks-server = this server
# On a button that leads to where people vote.
thanks-vote = Vote

# A listing site's test button was pressed.
thanks-test-title = Test received ✅
thanks-test-title-wrong = Test received ⚠️
thanks-test-arrived = { $site } sent a test, and it arrived.
thanks-test-other = But it names another listing than the one whose token it uses, and such votes are **refused**: each listing has a token of its own. `/setup` shows which listing this is.
thanks-test-paused = But the listing is **paused** since { $when }: votes are counted, and nobody is thanked until it is resumed.
thanks-test-fine = Real votes will be thanked here.
thanks-test-no-listing = It names no listing, which is usual for a test; votes that name both listing and voter will be thanked here.
thanks-test-no-voter = It names no voter, which is usual for a test; votes that name both listing and voter will be thanked here.
thanks-test-neither = It names neither listing nor voter, which is usual for a test; votes that name both listing and voter will be thanked here.
thanks-test = This is a test. Nothing was counted.
