//! What `/members` says, and what those whose votes do not count are told.

use std::fmt::Write as _;

use super::boards::Card;
use super::safe;
use super::say::say;
use super::words::{from_now, who};
use crate::vote::{Block, BlocksPage, Language, UserId};

/// Characters of a reason that are shown; all that can be typed.
const REASON: usize = 200;
/// The same in a list.
const REASON_IN_LIST: usize = 80;

fn card(title: String, body: String) -> Card {
    Card { title, body, footer: None }
}

/// Somebody's votes do not count from now on.
#[must_use]
pub fn blocked(language: Language, voter: UserId, reason: &str) -> Card {
    let body = [
        say!(language, "members-blocked", voter = format!("<@{voter}>")),
        say!(language, "members-reason", reason = safe::line(reason, REASON)),
        String::new(),
        say!(language, "members-blocked-more"),
    ];
    card(say!(language, "members-blocked-title"), body.join("\n"))
}

/// They were blocked before.
#[must_use]
pub fn blocked_already(language: Language, block: &Block) -> Card {
    let said = say!(
        language,
        "members-blocked-already",
        voter = who(language, block.voter),
        when = from_now(block.since),
        author = who(language, block.author),
        reason = safe::line(&block.reason, REASON),
    );
    let body = format!("{said}\n{}", say!(language, "members-blocked-already-more"));
    card(say!(language, "members-blocked-already-title"), body)
}

/// Somebody's votes count again.
#[must_use]
pub fn unblocked(language: Language, voter: UserId, uncounted: i64) -> Card {
    let said = say!(language, "members-unblocked", voter = format!("<@{voter}>"));
    let uncounted = if uncounted > 0 {
        say!(language, "members-uncounted", votes = uncounted)
    } else {
        say!(language, "members-none-uncounted")
    };
    card(say!(language, "members-unblocked-title"), format!("{said} {uncounted}"))
}

/// There was no block to end.
#[must_use]
pub fn was_not_blocked(language: Language, voter: UserId) -> Card {
    let body = say!(language, "members-not-blocked", voter = format!("<@{voter}>"));
    card(say!(language, "members-not-blocked-title"), body)
}

/// A page of those whose votes do not count.
#[must_use]
pub fn list(language: Language, page: &BlocksPage) -> Card {
    let title = say!(language, "members-list-title");
    if page.rows.is_empty() {
        return card(title, say!(language, "members-list-empty"));
    }
    let mut body = String::new();
    for block in &page.rows {
        let line = say!(
            language,
            "members-listed",
            voter = who(language, block.voter),
            when = from_now(block.since),
            author = who(language, block.author),
            reason = safe::line(&block.reason, REASON_IN_LIST),
        );
        let _ = writeln!(body, "{line}");
    }
    card(title, body)
}

/// What somebody whose votes do not count sees above their own votes.
#[must_use]
pub fn above_own(language: Language, block: &Block, below: Card) -> Card {
    let reason = safe::line(&block.reason, REASON);
    let said = say!(language, "members-you", when = from_now(block.since), reason = reason);
    let body = format!("{said}\n{}\n\n{}", say!(language, "members-you-more"), below.body);
    Card { body, ..below }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::UnixMs;

    const ADA: UserId = UserId::trusted(11);

    fn block(reason: &str) -> Block {
        Block { id: 1, voter: ADA, author: UserId::trusted(5), reason: reason.to_owned(), since: UnixMs(5_000) }
    }

    #[test]
    fn blocking_says_what_it_does_and_what_stays() {
        insta::assert_snapshot!(blocked(Language::English, ADA, "bought *votes*").body, @r"
        ⛔ Votes of <@11> are not counted from now on: they are stored, but earn no thank-you, no role and no place on a board.
        Why: bought \*votes\*

        They are told so, with the reason, when they use `/votes` or `/vote`. What they have stays: their votes so far and their roles. `/ledger remove` takes votes away; `/members unblock` ends this.
        ");
        insta::assert_snapshot!(blocked_already(Language::English, &block("bought")).body, @"
        <@11> was blocked already, <t:5:R> by <@5>: bought
        Nothing was changed. To give another reason, `/members unblock` first.
        ");
        insta::assert_snapshot!(unblocked(Language::English, ADA, 2).body, @"✅ Votes of <@11> count again from now on. What came while they were blocked stays uncounted: **2 votes**. `/ledger add` can give them.");
        insta::assert_snapshot!(unblocked(Language::English, ADA, 0).body, @"✅ Votes of <@11> count again from now on. None came while they were blocked.");
        insta::assert_snapshot!(was_not_blocked(Language::English, ADA).body, @"<@11> was not blocked, so nothing was changed. `/members blocked` shows who is.");
    }

    #[test]
    fn the_list_tells_who_and_why() {
        let page = |rows| BlocksPage { rows, more_before: false, more_after: false };
        insta::assert_snapshot!(list(Language::English, &page(vec![block("bought")])).body, @"<@11> <t:5:R> by <@5>: bought");
        insta::assert_snapshot!(list(Language::English, &page(vec![])).body, @"Nobody is blocked here: everybody's votes count. `/members block` changes that for somebody.");
        let longest = Block { voter: UserId::trusted(i64::MAX), ..block(&"@".repeat(200)) };
        assert!(list(Language::English, &page(vec![longest; 8])).body.chars().count() <= 4096);
    }

    #[test]
    fn who_is_blocked_is_told_why() {
        insta::assert_snapshot!(above_own(Language::English, &block("bought"), card("Votes".to_owned(), "…".to_owned())).body, @"
        ⛔ Your votes here are not counted since <t:5:R>: bought
        Whoever runs this server can change that.

        …
        ");
    }
}
