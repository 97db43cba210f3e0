## /thanks: how a listing's owners word its thank-you.

# The form. Labels take 45 characters, what stands in an empty field 100.
template-form = Thank-you
template-field-text = Text (empty: the usual sentence)
template-field-text-example = Thank you, {"{"}user{"}"}! You now have {"{"}votes{"}"} votes.
template-field-colour = Colour
template-field-colour-example = Such as #F2A93B
template-field-image = Image
template-field-image-example = An address that begins with https://
template-field-label = Words on the button
template-field-label-example = Such as Vote again
template-field-link = Where the button leads
template-field-link-example = Begins with https://; empty: to the vote page
# Fills the empty form; the braces are filled in later.
template-starter = Thank you for voting, { $user }! 🎉 You now have { $votes } votes. Vote again { $next_vote }.

# Above the thank-you as voters see it, with the reader as the voter.
template-usual = **The thank-you for { $listing }** is the usual one, in the language that is chosen for this server. This is what voters read, with you as the voter.
template-own = **The thank-you for { $listing }** is in your own words. This is what voters read, with you as the voter.
template-draft = **Not saved yet:** this is what voters for { $listing } would read, with you as the voter. Until { $when } you can go on with it, also after leaving this message.
template-faulty = **Not saved, because something is not right yet.** What you typed is kept until { $when }: **Edit again** shows it.
template-draft-waits = You have a draft that is not saved: **Go on with the draft** shows it.
template-pings = 🔔 Voters are notified, unless their vote is more than an hour old; 80 in one message at the most.
template-pings-not = 🔕 Nobody is notified.
template-no-page = ⚠️ The vote page of this listing is not set: `/setup` does that. Until then the button is left out and { $placeholder } says nothing.
template-no-channel = ⚠️ Nobody is thanked for this listing yet: choose a channel in `/setup`.
# $names are all names between braces.
template-known = You can have filled in: { $names }. A brace that is to be read is doubled.

# What was wrong, field by field.
template-unknown = ⚠️ Text: I know no `{ $typed }`. Did you mean `{ $nearest }`?
template-unknown-more = ⚠️ Text: and { $more } more that I do not know.
template-text-long = ⚠️ Text: it has more than 2,000 characters.
template-colour-bad = ⚠️ Colour: it must be six digits such as `#F2A93B`.
template-image-bad = ⚠️ Image: it must be a web address that begins with `https://`.
template-label-long = ⚠️ Words on the button: they must have at most 80 characters.
template-link-bad = ⚠️ Where the button leads: it must be a web address that begins with `https://`.

template-saved = ✅ Saved. The next vote is thanked for like this.
template-discarded = ✅ Your draft is discarded. Nothing was changed.
template-reset = ✅ The thank-you is the usual one again. Your words are kept as a draft for a day.
template-reset-already = It is the usual one already.
template-slow = This took too long to open. Please try once more.
template-gone = This draft is gone: it was saved, discarded or changed elsewhere, or a day has passed. `/thanks edit` begins anew.

# On buttons.
template-label = Thank-you
template-button-edit = Edit
template-button-again = Edit again
template-button-save = Save
template-button-discard = Discard
template-button-draft = Go on with the draft
template-button-ping = Notify voters
template-button-ping-not = Do not notify voters
template-button-reset = Back to the usual
