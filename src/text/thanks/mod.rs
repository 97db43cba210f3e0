//! Thank-yous: what a channel reads when somebody voted.

mod message;
mod own;

use serde_json::Value;

use super::say::say;
use super::{safe, words};
use crate::rules::VoteFacts;
use crate::vote::{Language, Oddity, UnixMs, UserId};

pub use message::{Message, Reminds, quiet};
pub use own::{Listed, Own};

/// Discord's limit for an embed's description, in characters.
const DESCRIPTION: usize = 4096;
/// Voters that one message notifies at the most.
pub const PINGED: usize = 80;

/// What a message of ours can be found by, and what Discord knows a repeated call by: 16 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker(String);

impl Marker {
    /// From 8 random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(format!("{:016x}", u64::from_be_bytes(bytes)))
    }

    /// One whose text was kept.
    #[must_use]
    pub const fn stored(text: String) -> Self {
        Self(text)
    }

    /// Its text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether a message that Discord returned carries this marker.
    #[must_use]
    pub fn is_on(marker: &str, message: &Value) -> bool {
        let footers = message["embeds"].as_array().into_iter().flatten();
        footers.filter_map(|embed| embed["footer"]["text"].as_str()).any(|footer| footer.ends_with(marker))
    }
}

/// One voter to be thanked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thanked {
    /// Who.
    pub voter: UserId,
    /// Their name as it came from outside.
    pub name: Option<String>,
    /// Their votes for the server.
    pub total: i64,
    /// Their votes in a row.
    pub streak: i64,
    /// Their place among the server's voters.
    pub rank: Option<i64>,
    /// When they can vote again.
    pub again: Option<UnixMs>,
    /// What owners' own words may tell beside that.
    pub facts: VoteFacts,
    /// Whether they are notified.
    pub pinged: bool,
}

/// What a thank-you looks like, for an owner who wants to see one. It notifies nobody.
#[must_use]
pub fn sample(
    language: Language,
    own: Option<&Own<'_>>,
    owner: &Thanked,
    reminds: Option<Reminds>,
    marker: &Marker,
) -> String {
    let note = format!("\n\n-# {}", say!(language, "thanks-sample"));
    let mut message = preview(language, own, owner, DESCRIPTION - note.chars().count());
    message.text.push_str(&note);
    message.title = message.title.map(|_| say!(language, "thanks-sample-title"));
    message.reminds = reminds;
    message.json(marker)
}

/// What voters read, with somebody as the voter, in so many characters at the most.
#[must_use]
pub fn preview(language: Language, own: Option<&Own<'_>>, voter: &Thanked, most: usize) -> Message {
    let dressed = |title, text| own::dress(language, own, title, text);
    match own.and_then(|own| own::say(language, own, voter)) {
        Some(text) => dressed(None, own::cut(text, most)),
        None => dressed(Some(say!(language, "thanks-title")), own::cut(sentence(language, voter), most)),
    }
}

/// What a test delivery found.
#[derive(Debug, Clone, Copy)]
pub struct Tested<'a> {
    /// What would have stopped a vote.
    pub oddities: &'a [Oddity],
    /// Since when the listing is paused.
    pub paused: Option<UnixMs>,
}

/// The answer to a site's test button: the body of a message.
#[must_use]
pub fn test(language: Language, site: &str, tested: Tested<'_>, marker: &Marker) -> String {
    let wrong = tested.oddities.contains(&Oddity::OtherListing);
    let title = if wrong { say!(language, "thanks-test-title-wrong") } else { say!(language, "thanks-test-title") };
    let found = match (tested.oddities, tested.paused) {
        _ if wrong => say!(language, "thanks-test-other"),
        (_, Some(since)) => say!(language, "thanks-test-paused", when = words::from_now(since)),
        ([], None) => say!(language, "thanks-test-fine"),
        ([Oddity::NoListing], None) => say!(language, "thanks-test-no-listing"),
        ([Oddity::NoVoter], None) => say!(language, "thanks-test-no-voter"),
        _ => say!(language, "thanks-test-neither"),
    };
    let (arrived, note) = (say!(language, "thanks-test-arrived", site = site), say!(language, "thanks-test"));
    body(&title, &format!("{arrived} {found}\n-# {note}"), marker)
}

/// The thank-you for as many votes as one message holds, from the first on: the body, and how many of them it stands for.
/// Each voter is named once, as of their last vote. Where owners have words of their own, each is thanked in these if all fit; else, and
/// where there are none, in a line each, and ranks are named from the first on as far as they fit.
#[must_use]
pub fn all(
    language: Language,
    own: Option<&Own<'_>>,
    votes: &[Thanked],
    reminds: Option<Reminds>,
    marker: &Marker,
) -> (String, usize) {
    let votes = &votes[..pingable(votes)];
    let told = own.and_then(|own| own::say_all(language, own, &latest(votes)));
    let (message, named) = match told {
        Some(text) => (own::dress(language, own, None, text), votes.len()),
        None => lines(language, own, votes),
    };
    let mut pinged: Vec<UserId> = Vec::new();
    for vote in votes[..named].iter().filter(|vote| vote.pinged) {
        if !pinged.contains(&vote.voter) {
            pinged.push(vote.voter);
        }
    }
    (Message { reminds, pinged, ..message }.json(marker), named)
}

/// How many votes, from the first on, name no more voters than one message notifies.
fn pingable(votes: &[Thanked]) -> usize {
    let mut pinged = std::collections::BTreeSet::new();
    let over = votes.iter().position(|vote| vote.pinged && pinged.insert(vote.voter) && pinged.len() > PINGED);
    over.unwrap_or(votes.len())
}

/// The voters in the order of their first votes, each as of their last.
fn latest(votes: &[Thanked]) -> Vec<&Thanked> {
    let mut voters: Vec<&Thanked> = Vec::new();
    for vote in votes {
        match voters.iter_mut().find(|voter| voter.voter == vote.voter) {
            Some(known) => *known = vote,
            None => voters.push(vote),
        }
    }
    voters
}

/// A line for each voter, or the sentence for one.
fn lines(language: Language, own: Option<&Own<'_>>, votes: &[Thanked]) -> (Message, usize) {
    let (voters, named) = fitting(language, votes);
    if let [(voter, _)] = voters[..] {
        return (preview(language, own, voter, DESCRIPTION), named);
    }
    let mut room = DESCRIPTION.saturating_sub(voters.iter().map(|(_, line)| line.chars().count() + 1).sum());
    let mut lines = Vec::with_capacity(voters.len());
    for (voter, mut line) in voters {
        let rank = voter.rank.map_or_else(String::new, |rank| format!(" · #{}", number(language, rank)));
        match room.checked_sub(rank.chars().count()) {
            Some(left) => {
                room = left;
                line.push_str(&rank);
            }
            None => room = 0,
        }
        lines.push(line);
    }
    (own::dress(language, own, Some(say!(language, "thanks-title")), lines.join("\n")), named)
}

/// The voters of as many votes as fit, each with a line, in the order of their first votes; and how many votes these are.
fn fitting(language: Language, votes: &[Thanked]) -> (Vec<(&Thanked, String)>, usize) {
    let mut voters: Vec<(&Thanked, String)> = Vec::new();
    let mut length = 0;
    for (named, vote) in votes.iter().enumerate() {
        let line = say!(language, "thanks-line", who = who(vote), votes = vote.total);
        let known = voters.iter().position(|(voter, _)| voter.voter == vote.voter);
        let before = known.map_or(0, |at| voters[at].1.chars().count() + 1);
        let after = length - before + line.chars().count() + 1;
        if after > DESCRIPTION && named > 0 {
            return (voters, named);
        }
        match known {
            Some(at) => voters[at] = (vote, line),
            None => voters.push((vote, line)),
        }
        length = after;
    }
    (voters, votes.len())
}

fn who(thanked: &Thanked) -> String {
    // A mention inside an embed notifies nobody; the name beside it still says who it is when they are not a member.
    match thanked.name.as_deref().and_then(safe::name) {
        Some(name) => format!("<@{}> ({name})", thanked.voter),
        None => format!("<@{}>", thanked.voter),
    }
}

fn sentence(language: Language, thanked: &Thanked) -> String {
    let (who, votes) = (who(thanked), thanked.total);
    let mut text = match thanked.rank {
        Some(rank) => say!(language, "thanks-sentence-rank", who = who, votes = votes, rank = rank),
        None => say!(language, "thanks-sentence", who = who, votes = votes),
    };
    if let Some(again) = thanked.again {
        text.push('\n');
        text.push_str(&say!(language, "thanks-next", when = words::from_now(again)));
    }
    text
}

fn number(language: Language, number: i64) -> String {
    say!(language, "thanks-number", number = number)
}

/// A message of ours: it pings nobody and can be found again.
pub(super) fn body(title: &str, text: &str, marker: &Marker) -> String {
    Message::plain(Some(title.to_owned()), text.to_owned()).json(marker)
}

#[cfg(test)]
mod tests;
