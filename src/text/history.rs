//! `/settings history`, and what `/explain` tells of votes that were never delivered.

use super::boards::Card;
use super::listings;
use super::say::{Phrase, say};
use super::words::from_now;
use crate::rules::sequence::MOST;
use crate::vote::{History, HistoryOf, Language, Numbers, Subject};

/// Counts them.
pub const LABEL_ON: Phrase = Phrase::of("history-label-on");
/// Takes them back.
pub const LABEL_OFF: Phrase = Phrase::of("history-label-off");
/// Changes nothing.
pub const LABEL_KEEP: Phrase = Phrase::of("history-label-keep");

/// A listing, and what people call its site.
pub type Named = (Subject, &'static str);

fn card(language: Language, body: String) -> Card {
    Card { title: say!(language, "history-title"), body, footer: None }
}

fn name(language: Language, (subject, site): Named) -> String {
    listings::in_message(language, subject, site)
}

/// What would be counted, before it is switched on: votes, and members whose they are.
#[must_use]
pub fn ask_on(language: Language, of: Named, votes: i64, members: i64) -> Card {
    let (listing, site) = (name(language, of), of.1);
    let what = if votes == 0 {
        say!(language, "history-ask-on-none", site = site, listing = listing)
    } else {
        say!(language, "history-ask-on", site = site, listing = listing, votes = votes, members = members)
    };
    card(language, format!("{what}\n\n{}", say!(language, "history-ask-on-more", site = site)))
}

/// What would be taken back, before it is switched off.
#[must_use]
pub fn ask_off(language: Language, of: Named, votes: i64, members: i64) -> Card {
    let listing = name(language, of);
    let what = if votes == 0 {
        say!(language, "history-ask-off-none", listing = listing)
    } else {
        say!(language, "history-ask-off", listing = listing, votes = votes, members = members)
    };
    card(language, what)
}

/// It is so from now on.
#[must_use]
pub fn set(language: Language, of: Named, history: History) -> Card {
    let listing = name(language, of);
    let said = match history {
        History::Counted => say!(language, "history-on", listing = listing),
        History::NotCounted => say!(language, "history-off", listing = listing),
    };
    card(language, said)
}

/// It was so already.
#[must_use]
pub fn already(language: Language, of: Named, history: History) -> Card {
    let listing = name(language, of);
    let said = match history {
        History::Counted => say!(language, "history-on-already", listing = listing),
        History::NotCounted => say!(language, "history-off-already", listing = listing),
    };
    card(language, said)
}

/// It stays as it was.
#[must_use]
pub fn kept(language: Language) -> Card {
    card(language, say!(language, "history-kept"))
}

/// What there is to tell of somebody's votes for a listing: a line each.
#[must_use]
pub fn explained(language: Language, of: &HistoryOf) -> Vec<String> {
    let listing = || listings::in_message(language, of.subject, of.site);
    let mut lines = Vec::new();
    if of.recovered > 0 {
        let numbers = numbers(language, of);
        lines.push(say!(
            language,
            "explain-history-counted",
            votes = of.recovered,
            listing = listing(),
            numbers = numbers
        ));
    }
    if of.history == History::Counted {
        if let Some((votes, when)) = of.waiting {
            let when = from_now(when);
            lines.push(say!(language, "explain-history-waiting", votes = votes, listing = listing(), when = when));
        }
        let rest = of.missing - of.recovered - of.waiting.map_or(0, |(votes, _)| votes);
        if rest > 0 {
            lines.push(say!(language, "explain-history-rest", votes = rest, listing = listing()));
        }
    } else if of.missing > 0 {
        lines.push(say!(language, "explain-history-off", votes = of.missing, listing = listing()));
    }
    if let Some(number) = of.not_believed {
        let number = number.to_string();
        lines.push(say!(language, "explain-history-not-believed", number = number, listing = listing(), most = MOST));
    }
    if of.began_anew > 0 {
        lines.push(say!(language, "explain-history-anew", times = of.began_anew, listing = listing()));
    }
    lines
}

/// "1–36, 40", the newest first; those that are not told are hinted at.
fn numbers(language: Language, of: &HistoryOf) -> String {
    let told: i64 = of.numbers.iter().map(|run| run.last - run.first + 1).sum();
    let runs = of.numbers.iter().map(
        |Numbers { first, last }| {
            if first == last { first.to_string() } else { format!("{first}–{last}") }
        },
    );
    let runs = runs.collect::<Vec<_>>().join(", ");
    if told < of.recovered {
        return format!("{runs} {}", say!(language, "words-and-more", more = of.recovered - told));
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{GuildId, ListingId, UnixMs};

    const OF: Named = (Subject::Server(GuildId::trusted(1)), "Discollab");
    const EN: Language = Language::English;

    #[test]
    fn what_would_change_is_told_before_it_does() {
        insta::assert_snapshot!(ask_on(EN, OF, 1_234, 57).body, @"
        Discollab has counted **1,234 earlier votes** of **57 members** that Votive never saw: This server on Discollab. They will count for totals and the roles for them, not for streaks and boards of days, weeks and months.

        Votes that are missed later are added, too, an hour after Discollab told of them: until then they may still come. Nobody is thanked for them, and `/settings history` can take them back.
        ");
        insta::assert_snapshot!(ask_on(EN, OF, 0, 0).body, @"
        Discollab tells with each vote how many there were. So far that speaks of no vote that Votive never saw: This server on Discollab. If it does one day, those votes will count for totals and the roles for them, not for streaks and boards of days, weeks and months.

        Votes that are missed later are added, too, an hour after Discollab told of them: until then they may still come. Nobody is thanked for them, and `/settings history` can take them back.
        ");
        insta::assert_snapshot!(ask_off(EN, OF, 36, 1).body, @"**36 votes** of **1 member** are counted although they were never delivered: This server on Discollab. They will be taken back, and with them the roles that they have earned. Delivered votes stay.");
        insta::assert_snapshot!(ask_off(EN, OF, 0, 0).body, @"No vote is counted so far that was not delivered: This server on Discollab. None will be from now on.");
    }

    #[test]
    fn what_is_known_of_a_member_is_told() {
        let of = HistoryOf {
            listing: ListingId::trusted(1),
            subject: OF.0,
            site: OF.1,
            history: History::Counted,
            recovered: 40,
            numbers: vec![Numbers { first: 40, last: 40 }, Numbers { first: 1, last: 36 }],
            missing: 52,
            waiting: Some((2, UnixMs(5_000))),
            not_believed: Some(20_000_000),
            began_anew: 1,
        };
        insta::assert_snapshot!(explained(EN, &of).join("\n"), @"
        ♻️ **40 votes were never delivered and are** counted by their numbers (This server on Discollab): 40, 1–36 and 3 more
        ⏳ **2 votes have** not been delivered (This server on Discollab); what does not come is counted <t:5:R>
        **10 more votes were** never delivered (This server on Discollab) without being added: as many came with a file, or while they were blocked
        ⚠️ The number of one vote was 20000000, more than 10,000 above the one before (This server on Discollab): that is not believed, and nothing is counted for it
        Their votes were counted anew from the beginning once (This server on Discollab): nothing is taken away for that
        ");
        let off = HistoryOf {
            history: History::NotCounted,
            recovered: 0,
            numbers: vec![],
            not_believed: None,
            began_anew: 0,
            ..of
        };
        insta::assert_snapshot!(explained(EN, &off).join("\n"), @"**52 votes were** never delivered, as the numbers tell (This server on Discollab), without being counted: `/settings history` can count them");
    }
}
