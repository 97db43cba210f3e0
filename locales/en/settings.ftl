## /settings.

settings-zone-title = Time zone
settings-zone-label = In which zone do this server's days begin?
settings-zone-placeholder = A name such as Europe/Berlin, or a city
settings-cooldown-title = Time between votes
settings-cooldown-label = How long after a vote is the next possible?
settings-cooldown-placeholder = Such as 12h, 90m or 1d
settings-cooldown-bad = The time between votes must be from 1 minute to 31 days, such as `12h`, `90m` or `1d 12h`. Nothing was changed.
settings-grace-title = Streaks
settings-grace-label = How long after the next vote is possible?
settings-grace-placeholder = From 0 to 7 days, such as 1d or 12h
settings-grace-bad = Streaks can be kept for 0 minutes to 7 days after the next vote is possible, such as `1d` or `12h`. Nothing was changed.
settings-freezes-title = Streak freezes
settings-freezes-label = For how many votes? 0 for none
settings-freezes-placeholder = From 1 to 100, such as 10; 0 switches them off
settings-freezes-bad = A streak freeze can be for 1 to 100 votes; 0 switches them off. Nothing was changed.

# On buttons and in menus.
settings-label-grace = Streaks
settings-label-freezes = Streak freezes
settings-label-zone = Time zone
settings-label-cooldown = Time between votes
settings-label-all = All settings
settings-choose-listing = Change a listing

settings-server = **This server**
# $local is a date and a time.
settings-zone = Time zone: **{ $zone }**, where it is { $local }
settings-zone-next = Time zone: **{ $zone }**, where it is { $local }; it can be changed again { $when }
settings-language = Language of what everybody sees: **{ $language }**
settings-results-none = Results: not announced
# $periods is "each week and month".
settings-results = Results: at the end of { $periods } in { $channel }
settings-alarms = Alarms: { $channel }
settings-grace = Streaks: kept for { $span } after the next vote is possible
# A streak freeze keeps a streak once when a vote does not come in time.
settings-freezes = Streak freezes: one for every { $votes ->
    [one] vote
   *[other] { $votes } votes
}, { $most } are kept at the most
settings-roles-all = Roles for votes in all listings together: { $roles }
settings-no-listing = No listing is set up yet: `/setup` does it. `/settings timezone` changes the time zone.
settings-more = … and { $more } more: choose one below to see it.
settings-paused = ⏸️ Paused { $when }
settings-thanks = Thank-yous: { $channel }
# The server's owners have worded them.
settings-thanks-own = Thank-yous: { $channel }, in your own words
settings-page = Vote page: { $page }
settings-page-none = Vote page: not set
settings-cooldown = Time between votes: { $span }, where the site does not say
settings-history = Votes that were never delivered: counted
settings-history-off = Votes that were never delivered: not counted; `/settings history` changes that
settings-roles = Roles for its own votes: { $roles }

settings-zone-changed = ✅ This server's days begin at midnight in **{ $zone }**, where it is now { $local }. That counts for votes from now on; earlier votes stay on the day that they were counted on. It can be changed again { $when }.
settings-zone-same = The time zone is **{ $zone }** already: it is { $local } there.
# $date is a date.
settings-zone-too-soon = ⚠️ The time zone stays **{ $zone }** for now: it can be changed once a day, next { $when } ({ $date }).
settings-zone-unknown = ⚠️ I know no such time zone. Did you mean `{ $nearest }`? `/settings timezone` suggests names and cities while you type. Nothing was changed.
settings-cooldown-set = ✅ After a vote the next is possible { $span } later, where the site does not say otherwise.
settings-grace-set = ✅ Whoever votes within { $span } after the next vote is possible keeps their streak. That counts for votes from now on.
settings-freezes-set = ✅ Every { $votes ->
    [one] vote earns
   *[other] { $votes } votes earn
} a streak freeze, of which each member keeps { $most } at the most. A streak that would break is kept by one, for as long again as there was after the last vote. That counts for votes from now on.
settings-freezes-off = ✅ No streak freezes are earned or used from now on. Those that members have are there again when you switch them on.
settings-language-set = ✅ What everybody sees here is in English from now on. Answers that only one member sees are in the language of that member's Discord.
