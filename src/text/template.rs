//! `/thanks`: how a listing's owners word its thank-you.

use super::say::{Phrase, say};
use super::{listings, words};
use crate::vote::{Language, Mistake, Placeholder, Subject, UnixMs};

/// Unknown words that are named.
const NAMED: usize = 10;

/// The form's title.
pub const FORM: Phrase = Phrase::of("template-form");
/// Opens it from `/setup`.
pub const LABEL: Phrase = Phrase::of("template-label");
/// Its fields: what they are called, and what stands in them while they are empty.
pub const FIELDS: [(Phrase, Phrase); 5] = [
    (Phrase::of("template-field-text"), Phrase::of("template-field-text-example")),
    (Phrase::of("template-field-colour"), Phrase::of("template-field-colour-example")),
    (Phrase::of("template-field-image"), Phrase::of("template-field-image-example")),
    (Phrase::of("template-field-label"), Phrase::of("template-field-label-example")),
    (Phrase::of("template-field-link"), Phrase::of("template-field-link-example")),
];
/// Opens the form.
pub const EDIT: Phrase = Phrase::of("template-button-edit");
/// Opens it with what was typed.
pub const EDIT_AGAIN: Phrase = Phrase::of("template-button-again");
/// Saves the draft.
pub const SAVE: Phrase = Phrase::of("template-button-save");
/// Forgets it.
pub const DISCARD: Phrase = Phrase::of("template-button-discard");
/// Shows it.
pub const DRAFT: Phrase = Phrase::of("template-button-draft");
/// Those who are thanked are to be notified.
pub const PING: Phrase = Phrase::of("template-button-ping");
/// They are not.
pub const PING_NOT: Phrase = Phrase::of("template-button-ping-not");
/// Thank as everywhere else.
pub const RESET: Phrase = Phrase::of("template-button-reset");
/// The draft was saved.
pub const SAVED: Phrase = Phrase::of("template-saved");
/// It was discarded.
pub const DISCARDED: Phrase = Phrase::of("template-discarded");
/// The listing thanks as everywhere else again.
pub const WAS_RESET: Phrase = Phrase::of("template-reset");
/// It did already.
pub const RESET_ALREADY: Phrase = Phrase::of("template-reset-already");
/// The form could not be opened in time.
pub const SLOW: Phrase = Phrase::of("template-slow");
/// There is no draft any more.
pub const GONE: Phrase = Phrase::of("template-gone");

/// What is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// How the listing thanks.
    Saved {
        /// Whether in words of its own.
        own: bool,
        /// Whether who reads this has a draft.
        draft: bool,
    },
    /// What was typed and is not saved, until it is forgotten.
    Draft {
        /// When that is.
        until: UnixMs,
        /// Why it cannot be saved.
        mistakes: Vec<Mistake>,
    },
}

/// What stands above the preview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Above {
    /// What is listed.
    pub subject: Subject,
    /// What people call the site.
    pub site: &'static str,
    /// What is shown.
    pub shown: Shown,
    /// Whether those who are thanked are notified.
    pub pings: bool,
    /// Whether the words need the vote page, and there is none.
    pub lacks_page: bool,
    /// Whether there is a channel to thank in.
    pub has_channel: bool,
}

/// What the form is filled with where nothing was written yet.
#[must_use]
pub fn starter(language: Language) -> String {
    let braced = |placeholder: Placeholder| format!("{{{}}}", placeholder.name());
    say!(
        language,
        "template-starter",
        user = braced(Placeholder::User),
        votes = braced(Placeholder::Votes),
        next_vote = braced(Placeholder::NextVote),
    )
}

/// What is said above the preview.
#[must_use]
pub fn above(language: Language, above: &Above) -> String {
    let listing = listings::in_message(language, above.subject, above.site);
    let mut lines = Vec::new();
    match &above.shown {
        Shown::Saved { own: true, .. } => lines.push(say!(language, "template-own", listing = listing)),
        Shown::Saved { own: false, .. } => lines.push(say!(language, "template-usual", listing = listing)),
        Shown::Draft { until, mistakes } if mistakes.is_empty() => {
            lines.push(say!(language, "template-draft", listing = listing, when = words::date(*until)));
        }
        Shown::Draft { until, mistakes } => {
            lines.push(say!(language, "template-faulty", when = words::date(*until)));
            lines.extend(mistakes.iter().flat_map(|mistake| wrong(language, mistake)));
        }
    }
    lines.push(if above.pings { say!(language, "template-pings") } else { say!(language, "template-pings-not") });
    if above.lacks_page {
        let placeholder = format!("`{{{}}}`", Placeholder::VoteUrl.name());
        lines.push(say!(language, "template-no-page", placeholder = placeholder));
    }
    if !above.has_channel {
        lines.push(say!(language, "template-no-channel"));
    }
    if matches!(above.shown, Shown::Saved { draft: true, .. }) {
        lines.push(say!(language, "template-draft-waits"));
    }
    lines.push(known(language));
    lines.join("\n")
}

/// Everything that can be filled in.
fn known(language: Language) -> String {
    let names: Vec<_> = Placeholder::all().map(|one| format!("`{{{}}}`", one.name())).collect();
    format!("-# {}", say!(language, "template-known", names = names.join(" ")))
}

fn wrong(language: Language, mistake: &Mistake) -> Vec<String> {
    vec![match mistake {
        Mistake::Unknown(unknown) => {
            let mut lines: Vec<_> = unknown
                .iter()
                .take(NAMED)
                .map(|one| {
                    // A word of letters, figures, points and underlines closes no quotation.
                    let (typed, nearest) = (format!("{{{}}}", one.typed), format!("{{{}}}", one.nearest));
                    say!(language, "template-unknown", typed = typed, nearest = nearest)
                })
                .collect();
            if unknown.len() > NAMED {
                lines.push(say!(language, "template-unknown-more", more = unknown.len() - NAMED));
            }
            return lines;
        }
        Mistake::TextTooLong => say!(language, "template-text-long"),
        Mistake::NoColour => say!(language, "template-colour-bad"),
        Mistake::NoImage => say!(language, "template-image-bad"),
        Mistake::LabelTooLong => say!(language, "template-label-long"),
        Mistake::NoLink => say!(language, "template-link-bad"),
    }]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{GuildId, TypedThanks};

    const ENGLISH: Language = Language::English;

    fn shown(shown: Shown) -> Above {
        let subject = Subject::Server(GuildId::trusted(1));
        Above { subject, site: "Discollab", shown, pings: false, lacks_page: false, has_channel: true }
    }

    #[test]
    fn how_it_stands_is_told_above_the_preview() {
        let usual = shown(Shown::Saved { own: false, draft: true });
        insta::assert_snapshot!(above(ENGLISH, &usual), @"
        **The thank-you for This server on Discollab** is the usual one, in the language that is chosen for this server. This is what voters read, with you as the voter.
        🔕 Nobody is notified.
        You have a draft that is not saved: **Go on with the draft** shows it.
        -# You can have filled in: `{user}` `{name}` `{votes}` `{votes_today}` `{votes_week}` `{votes_month}` `{streak}` `{best_streak}` `{rank}` `{next_vote}` `{role}` `{goal}` `{listing}` `{site}` `{server}` `{vote_url}` `{user_id}`. A brace that is to be read is doubled.
        ");
        let draft =
            Above { pings: true, lacks_page: true, ..shown(Shown::Draft { until: UnixMs(5_000), mistakes: vec![] }) };
        let draft = above(ENGLISH, &Above { has_channel: false, ..draft });
        let lines: Vec<_> = draft.lines().take(4).collect();
        insta::assert_snapshot!(lines.join("\n"), @"
        **Not saved yet:** this is what voters for This server on Discollab would read, with you as the voter. Until <t:5:f> you can go on with it, also after leaving this message.
        🔔 Voters are notified, unless their vote is more than an hour old; 80 in one message at the most.
        ⚠️ The vote page of this listing is not set: `/setup` does that. Until then the button is left out and `{vote_url}` says nothing.
        ⚠️ Nobody is thanked for this listing yet: choose a channel in `/setup`.
        ");
    }

    #[test]
    fn each_mistake_is_told_with_its_field() {
        let typed = TypedThanks {
            text: format!("{{usr}} {}{}", "{aaaa} ", "x".repeat(2_000)),
            colour: "red".to_owned(),
            image: "cat.png".to_owned(),
            label: "x".repeat(81),
            link: "http://example.org".to_owned(),
            pings: false,
        };
        let mistakes = typed.check().unwrap_err();
        let told = above(ENGLISH, &shown(Shown::Draft { until: UnixMs(5_000), mistakes }));
        let lines: Vec<_> = told.lines().take(8).collect();
        insta::assert_snapshot!(lines.join("\n"), @"
        **Not saved, because something is not right yet.** What you typed is kept until <t:5:f>: **Edit again** shows it.
        ⚠️ Text: it has more than 2,000 characters.
        ⚠️ Text: I know no `{usr}`. Did you mean `{user}`?
        ⚠️ Text: I know no `{aaaa}`. Did you mean `{name}`?
        ⚠️ Colour: it must be six digits such as `#F2A93B`.
        ⚠️ Image: it must be a web address that begins with `https://`.
        ⚠️ Words on the button: they must have at most 80 characters.
        ⚠️ Where the button leads: it must be a web address that begins with `https://`.
        ");
    }

    #[test]
    fn what_is_told_leaves_room_for_the_preview() {
        let text: Vec<_> = (0..200).map(|number| format!("{{none{number}{}}}", "x".repeat(50))).collect();
        let mistakes = TypedThanks { text: text.concat(), ..TypedThanks::default() }.check().unwrap_err();
        let told =
            above(ENGLISH, &Above { lacks_page: true, ..shown(Shown::Draft { until: UnixMs(5_000), mistakes }) });
        assert!(told.chars().count() <= 2_500, "{}", told.chars().count());
        assert!(told.contains("more that I do not know"));
    }

    #[test]
    fn the_form_keeps_to_discords_limits() {
        for language in Language::ALL {
            assert!(FORM.say(language).chars().count() <= 45);
            for (label, example) in FIELDS {
                assert!(label.say(language).chars().count() <= 45 && example.say(language).chars().count() <= 100);
            }
            for button in [LABEL, EDIT, EDIT_AGAIN, SAVE, DISCARD, DRAFT, PING, PING_NOT, RESET] {
                assert!(button.say(language).chars().count() <= 80);
            }
            let starter = TypedThanks { text: starter(language), ..TypedThanks::default() };
            assert!(starter.check().is_ok());
        }
    }
}
