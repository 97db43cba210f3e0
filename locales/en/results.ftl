## What a channel reads when a period is over, and where that is chosen.

# $title is that of a board.
results-title = 🏆 { $title }
results-all = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
} by { $voters ->
    [one] { $voters } voter
   *[other] { $voters } voters
}. Thank you all!
results-ties = Of those with as many votes, whoever reached them first stands above.

# Which periods: "each week and month".
results-of-none = no period
results-of = each { $periods }
results-day = day
results-week = week
results-month = month

# In the menu of periods.
results-every-day = Every day
results-every-week = Every week, from Monday
results-every-month = Every month

results-ask = **Where shall I announce who voted most?**
results-now = Now: { $periods } in { $channel }.
results-now-nowhere = Now: nowhere.
results-how = The result of a day, a week or a month is sealed ten minutes after its end in this server's time zone; later votes do not change it. Nobody is pinged.
results-channel-set = ✅ Results are announced in { $channel } at the end of { $periods }.
results-periods-set = ✅ Results are announced at the end of { $periods }.
results-off = ✅ No results are announced any more. They are sealed all the same.
# On a button.
results-label = Results
results-choose-channel = Channel for results
results-choose-periods = Results of which periods
