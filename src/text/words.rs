//! Words and marks that many sentences share.

use std::time::Duration;

use super::say::say;
use crate::vote::{ChannelId, Language, UnixMs, UserId};

/// The colour of everything that Votive posts and shows.
pub const COLOUR: u32 = 0x00F2_A93B;

/// So many votes.
#[must_use]
pub fn votes(language: Language, votes: i64) -> String {
    say!(language, "words-votes", votes = votes)
}

/// So many people who voted.
#[must_use]
pub fn voters(language: Language, voters: i64) -> String {
    say!(language, "words-voters", voters = voters)
}

/// Somebody by their name in Discord, which notifies nobody inside an embed; or that they are nobody any more.
#[must_use]
pub fn who(language: Language, user: UserId) -> String {
    if user.is_pseudonym() { format!("*{}*", say!(language, "words-nobody")) } else { format!("<@{user}>") }
}

/// How long ago or how soon, as the reader's own Discord words it: "2 hours ago", "in 5 minutes".
#[must_use]
pub fn from_now(at: UnixMs) -> String {
    format!("<t:{}:R>", at.seconds())
}

/// Date and time, as the reader's own Discord writes them.
#[must_use]
pub fn date(at: UnixMs) -> String {
    format!("<t:{}:f>", at.seconds())
}

/// A channel, or that it is none.
#[must_use]
pub fn channel(language: Language, channel: Option<ChannelId>) -> String {
    channel.map_or_else(|| say!(language, "words-nowhere"), |channel| format!("<#{channel}>"))
}

/// Things one after another: "a", "a and b", "a, b and c".
#[must_use]
pub fn list(language: Language, things: &[String]) -> String {
    match things {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => say!(language, "words-last", before = before.join(", "), last = last.as_str()),
    }
}

/// A span in days, hours and minutes: "1 day 12 hours". Less than a minute is left out.
#[must_use]
pub fn span(language: Language, span: Duration) -> String {
    let (days, hours, minutes) = split(span);
    let mut said = Vec::new();
    if days > 0 {
        said.push(say!(language, "words-days", days = days));
    }
    if hours > 0 {
        said.push(say!(language, "words-hours", hours = hours));
    }
    if minutes > 0 || said.is_empty() {
        said.push(say!(language, "words-minutes", minutes = minutes));
    }
    said.join(" ")
}

/// The same as it is typed in any language, and read again: "1d 12h".
#[must_use]
pub fn typed_span(span: Duration) -> String {
    let (days, hours, minutes) = split(span);
    let parts = [(days, 'd'), (hours, 'h'), (minutes, 'm')];
    let typed: Vec<_> =
        parts.iter().filter(|part| part.0 > 0).map(|(number, unit)| format!("{number}{unit}")).collect();
    if typed.is_empty() { "0m".to_owned() } else { typed.join(" ") }
}

fn split(span: Duration) -> (u64, u64, u64) {
    let minutes = span.as_secs() / 60;
    (minutes / (24 * 60), minutes / 60 % 24, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::read_span;

    #[test]
    fn nobody_is_named_whose_data_was_deleted() {
        assert_eq!(who(Language::English, UserId::trusted(11)), "<@11>");
        assert_eq!(who(Language::English, UserId::trusted(UserId::PSEUDONYMS)), "*somebody whose data was deleted*");
    }

    #[test]
    fn things_are_listed_as_they_are_spoken() {
        let things = ["a", "b", "c"].map(str::to_owned);
        let said: Vec<_> = (0..=3).map(|many| list(Language::English, &things[..many])).collect();
        assert_eq!(said, ["", "a", "a and b", "a, b and c"]);
    }

    #[test]
    fn a_span_is_read_as_it_is_said_and_typed() {
        for (minutes, said) in [
            (0, "0 minutes"),
            (1, "1 minute"),
            (720, "12 hours"),
            (2_161, "1 day 12 hours 1 minute"),
            (44_640, "31 days"),
        ] {
            let given = Duration::from_secs(minutes * 60);
            assert_eq!(span(Language::English, given), said);
            assert_eq!(read_span(said), Some(given));
            assert_eq!(read_span(&typed_span(given)), Some(given));
        }
    }
}
