//! What `/members` says, and what those whose votes do not count are told.

use std::fmt::Write as _;

use super::boards::Card;
use super::safe;
use super::words::{from_now, votes, who};
use crate::vote::{Block, BlocksPage, Language, UserId};

/// Characters of a reason that are shown; all that can be typed.
const REASON: usize = 200;
/// The same in a list.
const REASON_IN_LIST: usize = 80;

fn card(title: &str, body: String) -> Card {
    Card { title: title.to_owned(), body, footer: None }
}

/// Somebody's votes do not count from now on.
#[must_use]
pub fn blocked(voter: UserId, reason: &str) -> Card {
    card(
        "Blocked",
        format!(
            "⛔ Votes of <@{voter}> are not counted from now on: they are stored, but earn no thank-you, no role and no place on a board.\n\
             Why: {}\n\n\
             They are told so, with the reason, when they use `/votes` or `/vote`. What they have stays: their votes so far and their roles. \
             `/ledger remove` takes votes away; `/members unblock` ends this.",
            safe::line(reason, REASON)
        ),
    )
}

/// They were blocked before.
#[must_use]
pub fn blocked_already(block: &Block) -> Card {
    card(
        "Blocked already",
        format!(
            "{} was blocked already, {} by {}: {}\nNothing was changed. To give another reason, `/members unblock` first.",
            who(Language::English, block.voter),
            from_now(block.since),
            who(Language::English, block.author),
            safe::line(&block.reason, REASON)
        ),
    )
}

/// Somebody's votes count again.
#[must_use]
pub fn unblocked(voter: UserId, uncounted: i64) -> Card {
    let mut body = format!("✅ Votes of <@{voter}> count again from now on.");
    if uncounted > 0 {
        let _ = write!(
            body,
            " What came while they were blocked stays uncounted: **{}**. `/ledger add` can give them.",
            votes(Language::English, uncounted)
        );
    } else {
        body += " None came while they were blocked.";
    }
    card("Unblocked", body)
}

/// There was no block to end.
#[must_use]
pub fn was_not_blocked(voter: UserId) -> Card {
    card("Not blocked", format!("<@{voter}> was not blocked, so nothing was changed. `/members blocked` shows who is."))
}

/// A page of those whose votes do not count.
#[must_use]
pub fn list(page: &BlocksPage) -> Card {
    if page.rows.is_empty() {
        let body = "Nobody is blocked here: everybody's votes count. `/members block` changes that for somebody.";
        return card("Blocked voters", body.to_owned());
    }
    let mut body = String::new();
    for block in &page.rows {
        let _ = writeln!(
            body,
            "{} {} by {}: {}",
            who(Language::English, block.voter),
            from_now(block.since),
            who(Language::English, block.author),
            safe::line(&block.reason, REASON_IN_LIST)
        );
    }
    card("Blocked voters", body)
}

/// What somebody whose votes do not count sees above their own votes.
#[must_use]
pub fn above_own(block: &Block, below: Card) -> Card {
    let body = format!(
        "⛔ Your votes here are not counted since {}: {}\nWhoever runs this server can change that.\n\n{}",
        from_now(block.since),
        safe::line(&block.reason, REASON),
        below.body
    );
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
        insta::assert_snapshot!(blocked(ADA, "bought *votes*").body, @r"
        ⛔ Votes of <@11> are not counted from now on: they are stored, but earn no thank-you, no role and no place on a board.
        Why: bought \*votes\*

        They are told so, with the reason, when they use `/votes` or `/vote`. What they have stays: their votes so far and their roles. `/ledger remove` takes votes away; `/members unblock` ends this.
        ");
        insta::assert_snapshot!(blocked_already(&block("bought")).body, @"
        <@11> was blocked already, <t:5:R> by <@5>: bought
        Nothing was changed. To give another reason, `/members unblock` first.
        ");
        insta::assert_snapshot!(unblocked(ADA, 2).body, @"✅ Votes of <@11> count again from now on. What came while they were blocked stays uncounted: **2 votes**. `/ledger add` can give them.");
        insta::assert_snapshot!(unblocked(ADA, 0).body, @"✅ Votes of <@11> count again from now on. None came while they were blocked.");
        insta::assert_snapshot!(was_not_blocked(ADA).body, @"<@11> was not blocked, so nothing was changed. `/members blocked` shows who is.");
    }

    #[test]
    fn the_list_tells_who_and_why() {
        let page = |rows| BlocksPage { rows, more_before: false, more_after: false };
        insta::assert_snapshot!(list(&page(vec![block("bought")])).body, @"<@11> <t:5:R> by <@5>: bought");
        insta::assert_snapshot!(list(&page(vec![])).body, @"Nobody is blocked here: everybody's votes count. `/members block` changes that for somebody.");
        let longest = Block { voter: UserId::trusted(i64::MAX), ..block(&"@".repeat(200)) };
        assert!(list(&page(vec![longest; 8])).body.chars().count() <= 4096);
    }

    #[test]
    fn who_is_blocked_is_told_why() {
        insta::assert_snapshot!(above_own(&block("bought"), card("Votes", "…".to_owned())).body, @"
        ⛔ Your votes here are not counted since <t:5:R>: bought
        Whoever runs this server can change that.

        …
        ");
    }
}
