//! Boards of streaks.

use std::fmt::Write as _;

use super::{Card, shown};
use crate::text::say::{Phrase, say};
use crate::text::words::voters;
use crate::vote::{Language, Place, StreakBoard, StreakPage, UserId};

/// There is no such board of one listing.
pub const WHOLE_SERVER: Phrase = Phrase::of("boards-streaks-whole-server");

/// A page of a board, and where the one who asked stands, unless they keep that to themselves.
#[must_use]
pub fn streaks(
    language: Language,
    board: StreakBoard,
    page: &StreakPage,
    asker: Option<(UserId, Option<Place>)>,
) -> Card {
    let title = match board {
        StreakBoard::Current => say!(language, "boards-streaks-current"),
        StreakBoard::Best => say!(language, "boards-streaks-best"),
    };
    if page.rows.is_empty() {
        return Card { title, body: say!(language, "boards-streaks-empty"), footer: None };
    }
    let mut body = String::new();
    for (row, rank) in page.rows.iter().zip(page.first_rank..) {
        let who = shown(row.name.as_deref(), row.key.voter);
        let said = say!(language, "boards-streak-row", who = who, length = row.key.length);
        let _ = writeln!(body, "**{rank}.** {said}");
    }
    if let Some((asker, place)) = asker {
        let who = format!("<@{asker}>");
        let said = match place {
            Some(Place { rank, votes: length }) => {
                let who = format!("{who}: **{rank}.**");
                say!(language, "boards-streak-row", who = who, length = length)
            }
            None => say!(language, "boards-streaks-not-on-it", who = who),
        };
        let _ = write!(body, "\n{said}");
    }
    Card { title, body, footer: Some(voters(language, page.voters)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{StreakKey, StreakRow};

    #[test]
    fn streaks_stand_in_order_and_an_empty_board_says_how_one_begins() {
        let row = |id, name: &str, length| StreakRow {
            name: Some(name.to_owned()),
            key: StreakKey { length, from: 0, voter: UserId::trusted(id) },
        };
        let page = StreakPage {
            rows: vec![row(7, "ada", 12), row(8, "b*b", 1)],
            first_rank: 1,
            more_before: false,
            more_after: false,
            voters: 2,
        };
        let asker = (UserId::trusted(7), Some(Place { rank: 1, votes: 12 }));
        let card = streaks(Language::English, StreakBoard::Current, &page, Some(asker));
        insta::assert_snapshot!(format!("{}\n{}", card.title, card.body), @r"
        Current streaks
        **1.** ada · 12 in a row
        **2.** b\*b · 1 in a row

        <@7>: **1.** · 12 in a row
        ");
        let empty = StreakPage { rows: Vec::new(), voters: 0, ..page };
        let card = streaks(Language::English, StreakBoard::Best, &empty, Some((UserId::trusted(7), None)));
        insta::assert_snapshot!(card.body, @"Nobody has a streak now. Every vote begins one: `/vote` shows where to vote.");
    }
}
