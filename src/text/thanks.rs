//! Thank-yous: what a channel reads when somebody voted.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{safe, words};
use crate::vote::{Oddity, UnixMs, UserId};

/// Discord's limit for an embed's description, in characters.
const DESCRIPTION: usize = 4096;

/// What a message of ours can be found by, and what Discord knows a repeated call by: 16 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marker(String);

impl Marker {
    /// From 8 random bytes.
    #[must_use]
    pub fn from_random(bytes: [u8; 8]) -> Self {
        Self(format!("{:016x}", u64::from_be_bytes(bytes)))
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
    /// Their place among the server's voters.
    pub rank: Option<i64>,
    /// When they can vote again.
    pub again: Option<UnixMs>,
}

/// The thank-you for one voter: the body of a message.
#[must_use]
pub fn one(thanked: &Thanked, marker: &Marker) -> String {
    body("Thank you for voting! 🎉", &sentence(thanked), marker)
}

/// What a thank-you looks like, for an owner who wants to see one.
#[must_use]
pub fn sample(owner: &Thanked, marker: &Marker) -> String {
    let text = format!("{}\n\n-# This is a sample that an admin asked for. Nothing was counted.", sentence(owner));
    body("Thank you for voting! 🎉 (sample)", &text, marker)
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
pub fn test(site: &str, tested: Tested<'_>, marker: &Marker) -> String {
    let mut text = format!("{site} sent a test, and it arrived. ");
    let mut title = "Test received ✅";
    if tested.oddities.contains(&Oddity::OtherListing) {
        title = "Test received ⚠️";
        text.push_str(
            "But it names another listing than the one whose token it uses, and such votes are **refused**: \
             each listing has a token of its own. `/setup` shows which listing this is.",
        );
    } else if let Some(since) = tested.paused {
        let _ = write!(
            text,
            "But the listing is **paused** since <t:{}:R>: votes are counted, and nobody is thanked until it is resumed.",
            since.seconds()
        );
    } else if tested.oddities.is_empty() {
        text.push_str("Real votes will be thanked here.");
    } else {
        let lacks = match tested.oddities {
            [Oddity::NoListing] => "no listing",
            [Oddity::NoVoter] => "no voter",
            _ => "neither listing nor voter",
        };
        let _ = write!(
            text,
            "It names {lacks}, which is usual for a test; votes that name both listing and voter will be thanked here."
        );
    }
    text.push_str("\n-# This is a test. Nothing was counted.");
    body(title, &text, marker)
}

/// The thank-you for as many votes as one message holds, from the first on: the body, and how many of them it stands for.
/// Each voter is named once, as of their last vote; ranks are named from the first on as far as they fit.
#[must_use]
pub fn all(votes: &[Thanked], marker: &Marker) -> (String, usize) {
    let (voters, named) = fitting(votes);
    if let [(voter, _)] = voters[..] {
        return (one(voter, marker), named);
    }
    let mut room = DESCRIPTION.saturating_sub(voters.iter().map(|(_, line)| line.chars().count() + 1).sum());
    let mut lines = Vec::with_capacity(voters.len());
    for (voter, mut line) in voters {
        let rank = voter.rank.map_or_else(String::new, |rank| format!(" · #{rank}"));
        match room.checked_sub(rank.chars().count()) {
            Some(left) => {
                room = left;
                line.push_str(&rank);
            }
            None => room = 0,
        }
        lines.push(line);
    }
    (body("Thank you for voting! 🎉", &lines.join("\n"), marker), named)
}

/// The voters of as many votes as fit, each with a line, in the order of their first votes; and how many votes these are.
fn fitting(votes: &[Thanked]) -> (Vec<(&Thanked, String)>, usize) {
    let mut voters: Vec<(&Thanked, String)> = Vec::new();
    let mut length = 0;
    for (named, vote) in votes.iter().enumerate() {
        let line = line(vote);
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
    match &thanked.name {
        Some(name) => format!("<@{}> ({})", thanked.voter, safe::name(name)),
        None => format!("<@{}>", thanked.voter),
    }
}

fn votes(total: i64) -> String {
    if total == 1 { "**1** vote".to_owned() } else { format!("**{total}** votes") }
}

fn sentence(thanked: &Thanked) -> String {
    let mut text = format!("{} now has {}", who(thanked), votes(thanked.total));
    if let Some(rank) = thanked.rank {
        let _ = write!(text, " and is **#{rank}** on the leaderboard");
    }
    text.push('.');
    if let Some(again) = thanked.again {
        let _ = write!(text, "\nThe next vote is possible {}.", words::from_now(again));
    }
    text
}

fn line(thanked: &Thanked) -> String {
    format!("{} · {}", who(thanked), votes(thanked.total))
}

/// A message of ours: it pings nobody and can be found again.
pub(super) fn body(title: &str, text: &str, marker: &Marker) -> String {
    json!({
        "embeds": [{
            "title": title,
            "description": text,
            "color": words::COLOUR,
            "footer": { "text": format!("Votive · {}", marker.text()) },
        }],
        "allowed_mentions": { "parse": [] },
        "nonce": marker.text(),
        "enforce_nonce": true,
    })
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn voter(id: i64, name: &str, total: i64) -> Thanked {
        Thanked {
            voter: UserId::trusted(id),
            name: Some(name.to_owned()),
            total,
            rank: Some(2),
            again: Some(UnixMs(1_764_626_400_000)),
        }
    }

    fn marker() -> Marker {
        Marker::from_random([1, 2, 3, 4, 5, 6, 7, 8])
    }

    fn description(body: &str) -> String {
        let body: Value = serde_json::from_str(body).unwrap();
        body["embeds"][0]["description"].as_str().unwrap().to_owned()
    }

    #[test]
    fn one_voter() {
        insta::assert_snapshot!(description(&one(&voter(7, "Ada_*", 5), &marker())), @r"
        <@7> (Ada\_\*) now has **5** votes and is **#2** on the leaderboard.
        The next vote is possible <t:1764626400:R>.
        ");
        let first = Thanked { name: None, rank: None, again: None, ..voter(7, "", 1) };
        insta::assert_snapshot!(description(&one(&first, &marker())), @"<@7> now has **1** vote.");
    }

    #[test]
    fn nobody_is_pinged_and_the_message_can_be_found() {
        let body: Value = serde_json::from_str(&one(&voter(7, "@everyone", 1), &marker())).unwrap();
        assert_eq!(body["allowed_mentions"], json!({ "parse": [] }));
        assert_eq!((body["nonce"].as_str(), body["enforce_nonce"].as_bool()), (Some("0102030405060708"), Some(true)));
        assert!(body.get("content").is_none());
        assert!(Marker::is_on("0102030405060708", &body));
        assert!(!Marker::is_on("ffffffffffffffff", &body));
    }

    #[test]
    fn who_voted_twice_is_named_once() {
        let bob = Thanked { rank: None, ..voter(8, "Bob", 1) };
        let (body, named) = all(&[voter(7, "Ada", 4), bob, voter(7, "Ada", 5)], &marker());
        assert_eq!(named, 3);
        insta::assert_snapshot!(description(&body), @r"
        <@7> (Ada) · **5** votes · #2
        <@8> (Bob) · **1** vote
        ");
    }

    #[test]
    fn several_votes_of_one_voter_are_thanked_like_one() {
        let (body, named) = all(&[voter(7, "Ada", 4), voter(7, "Ada", 5)], &marker());
        assert_eq!((body, named), (one(&voter(7, "Ada", 5), &marker()), 2));
    }

    #[test]
    fn ranks_are_named_from_the_first_on_as_far_as_they_fit() {
        let voters: Vec<_> = (0..200).map(|i| voter(1_000_000_000_000_000_000 + i, "harriet", 12)).collect();
        let ranks = |count: usize| {
            let (body, named) = all(&voters[..count], &marker());
            let lines: Vec<bool> = description(&body).lines().map(|line| line.ends_with(" · #2")).collect();
            assert_eq!(lines.len(), named);
            assert!(lines.is_sorted_by(|one, next| one >= next), "{lines:?}");
            (named, lines.into_iter().filter(|ranked| *ranked).count())
        };
        assert_eq!(ranks(70), (70, 70));
        assert!(matches!(ranks(200), (80.., 1..)));
    }

    #[test]
    fn a_test_promises_what_is_true() {
        let said = |oddities: &[Oddity], paused| {
            let body: Value = serde_json::from_str(&test("Discollab", Tested { oddities, paused }, &marker())).unwrap();
            let embed = &body["embeds"][0];
            format!("{}\n{}", embed["title"].as_str().unwrap(), embed["description"].as_str().unwrap())
        };
        insta::assert_snapshot!(said(&[], None), @"
        Test received ✅
        Discollab sent a test, and it arrived. Real votes will be thanked here.
        -# This is a test. Nothing was counted.
        ");
        insta::assert_snapshot!(said(&[Oddity::NoListing], None), @"
        Test received ✅
        Discollab sent a test, and it arrived. It names no listing, which is usual for a test; votes that name both listing and voter will be thanked here.
        -# This is a test. Nothing was counted.
        ");
        insta::assert_snapshot!(said(&[Oddity::NoVoter], None), @"
        Test received ✅
        Discollab sent a test, and it arrived. It names no voter, which is usual for a test; votes that name both listing and voter will be thanked here.
        -# This is a test. Nothing was counted.
        ");
        insta::assert_snapshot!(said(&[Oddity::NoListing, Oddity::NoVoter], None), @"
        Test received ✅
        Discollab sent a test, and it arrived. It names neither listing nor voter, which is usual for a test; votes that name both listing and voter will be thanked here.
        -# This is a test. Nothing was counted.
        ");
        insta::assert_snapshot!(said(&[Oddity::OtherListing, Oddity::NoVoter], Some(UnixMs(1_000))), @"
        Test received ⚠️
        Discollab sent a test, and it arrived. But it names another listing than the one whose token it uses, and such votes are **refused**: each listing has a token of its own. `/setup` shows which listing this is.
        -# This is a test. Nothing was counted.
        ");
        insta::assert_snapshot!(said(&[Oddity::NoVoter], Some(UnixMs(1_000))), @"
        Test received ✅
        Discollab sent a test, and it arrived. But the listing is **paused** since <t:1:R>: votes are counted, and nobody is thanked until it is resumed.
        -# This is a test. Nothing was counted.
        ");
    }

    #[test]
    fn a_hundred_usual_names_fit_one_message() {
        let voters: Vec<_> = (0..200).map(|i| voter(1_000_000_000_000_000_000 + i, "harriet", 12)).collect();
        assert!(all(&voters, &marker()).1 >= 80);
    }

    proptest! {
        #[test]
        fn a_message_is_never_too_long(names in proptest::collection::vec(".{0,60}", 1..150)) {
            let voters: Vec<_> = (1..).zip(&names).map(|(i, name)| voter(i64::MAX - i, name, i64::MAX)).collect();
            let (body, named) = all(&voters, &marker());
            prop_assert!(named >= 1);
            let body: Value = serde_json::from_str(&body).unwrap();
            prop_assert!(body["embeds"][0]["description"].as_str().unwrap().chars().count() <= DESCRIPTION);
        }
    }
}
