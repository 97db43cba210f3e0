## /settings history: votes that were never delivered but that a site's numbers tell of.

history-title = Votes that were never delivered
# On buttons.
history-label-on = Count them
history-label-off = Take them back
history-label-keep = Leave it as it is

# $listing is "This server on Discollab".
history-ask-on = { $site } has counted **{ $votes ->
    [one] { $votes } earlier vote
   *[other] { $votes } earlier votes
}** of **{ $members ->
    [one] { $members } member
   *[other] { $members } members
}** that Votive never saw: { $listing }. They will count for totals and the roles for them, not for streaks and boards of days, weeks and months.
history-ask-on-none = { $site } tells with each vote how many there were. So far that speaks of no vote that Votive never saw: { $listing }. If it does one day, those votes will count for totals and the roles for them, not for streaks and boards of days, weeks and months.
history-ask-on-more = Votes that are missed later are added, too, an hour after { $site } told of them: until then they may still come. Nobody is thanked for them, and `/settings history` can take them back.
history-ask-off = **{ $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}** of **{ $members ->
    [one] { $members } member
   *[other] { $members } members
}** are counted although they were never delivered: { $listing }. They will be taken back, and with them the roles that they have earned. Delivered votes stay.
history-ask-off-none = No vote is counted so far that was not delivered: { $listing }. None will be from now on.
history-on = ✅ Votes that were never delivered are counted from now on: { $listing }. Those that are known are being added; `/explain` shows whose they are.
history-off = ✅ Votes that were never delivered are not counted any more: { $listing }. Those that were added are being taken back.
history-on-already = Votes that were never delivered are counted already: { $listing }. `/explain` shows whose they are.
history-off-already = Votes that were never delivered are not counted here: { $listing }. There is nothing to switch off.
history-kept = Nothing was changed.
