//! Messages that are kept up to date, and the board that one of them is.

use std::fmt::Write as _;

use serde_json::json;

use super::boards::{shown, top_voters};
use super::say::{Phrase, say};
use super::thanks::{self, Marker};
use super::words::{self, voters, votes};
use super::{listings, results};
use crate::vote::{BoardPage, ChannelId, Language, LiveKind, OffBecause, Period, PeriodKind, Subject};

/// What such a message says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LiveText {
    /// Its heading.
    pub title: String,
    /// Its text.
    pub text: String,
}

impl LiveText {
    /// The body of the message that is posted first.
    #[must_use]
    pub fn post(&self, marker: &Marker) -> String {
        thanks::body(&self.title, &self.text, marker)
    }

    /// The body of an edit.
    #[must_use]
    pub fn edit(&self) -> String {
        json!({
            "embeds": [{
                "title": self.title,
                "description": self.text,
                "color": words::COLOUR,
                "footer": { "text": "Votive" },
            }],
            "allowed_mentions": { "parse": [] },
        })
        .to_string()
    }
}

/// The first ten of a board.
#[must_use]
pub fn board(
    language: Language,
    period: Option<Period>,
    listing: Option<(Subject, &str)>,
    page: &BoardPage,
) -> LiveText {
    let mut text = String::new();
    if let Some((subject, site)) = listing {
        let _ = writeln!(text, "{}\n", listings::in_message(language, subject, site));
    }
    for (row, rank) in page.rows.iter().zip(page.first_rank..) {
        let name = shown(row.name.as_deref(), row.voter);
        let _ = writeln!(text, "{} {name} · {}", results::medal(rank), votes(language, row.key.votes));
    }
    let rest = if page.rows.is_empty() {
        say!(language, "boards-live-empty")
    } else {
        let all = voters(language, page.voters);
        format!("\n-# {}", say!(language, "boards-live-more", voters = all))
    };
    text += &rest;
    LiveText { title: format!("🏆 {}", top_voters(language, period)), text }
}

/// Of what a live board is, in words.
#[must_use]
pub fn of(language: Language, period: Option<PeriodKind>) -> String {
    match period {
        Some(PeriodKind::Day) => say!(language, "boards-live-day"),
        Some(PeriodKind::Week) => say!(language, "boards-live-week"),
        Some(PeriodKind::Month) => say!(language, "boards-live-month"),
        None => say!(language, "boards-live-all"),
    }
}

/// A live board is kept there from now on.
#[must_use]
pub fn board_set(language: Language, channel: ChannelId, period: Option<PeriodKind>) -> String {
    let (of, channel) = (of(language, period), words::channel(language, Some(channel)));
    say!(language, "boards-live-set", of = of, channel = channel)
}

/// What stays in a channel, because it could not be deleted there.
#[must_use]
pub fn left_behind(language: Language, channel: ChannelId) -> String {
    say!(language, "boards-live-left", channel = words::channel(language, Some(channel)))
}

/// One line of the settings.
#[must_use]
pub fn setting(language: Language, board: Option<(ChannelId, Option<PeriodKind>, Option<OffBecause>)>) -> String {
    match board {
        None => say!(language, "boards-live-setting-none"),
        Some((channel, _, Some(_))) => {
            say!(language, "boards-live-setting-off", channel = words::channel(language, Some(channel)))
        }
        Some((channel, period, None)) => {
            let (of, channel) = (of(language, period), words::channel(language, Some(channel)));
            say!(language, "boards-live-setting", of = of, channel = channel)
        }
    }
}

/// A message is not kept up to date any more: why, and what to do.
#[must_use]
pub fn off(language: Language, kind: LiveKind, channel: ChannelId, because: OffBecause) -> String {
    let channel = words::channel(language, Some(channel));
    match (kind, because) {
        (LiveKind::Board, OffBecause::Deleted) => say!(language, "boards-live-off-deleted", channel = channel),
        (LiveKind::Board, OffBecause::Unknown) => say!(language, "boards-live-off-unknown", channel = channel),
        (LiveKind::Board, OffBecause::Refused) => say!(language, "boards-live-off-refused", channel = channel),
        (LiveKind::Goal, OffBecause::Deleted) => say!(language, "goals-off-deleted", channel = channel),
        (LiveKind::Goal, OffBecause::Unknown) => say!(language, "goals-off-unknown", channel = channel),
        (LiveKind::Goal, OffBecause::Refused) => say!(language, "goals-off-refused", channel = channel),
    }
}

/// There is no live board.
pub const NONE: Phrase = Phrase::of("boards-live-none");
/// There is none any more.
pub const STOPPED: Phrase = Phrase::of("boards-live-stopped");
/// The title of an alarm.
pub const OFF_TITLE: Phrase = Phrase::of("boards-live-off-title");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{BoardKey, BoardRow, LocalDay, UserId};

    const EN: Language = Language::English;

    #[test]
    fn a_live_board_shows_the_first_and_where_the_rest_is() {
        let row = |id, name: &str, votes| BoardRow {
            voter: UserId::trusted(id),
            name: Some(name.to_owned()),
            key: BoardKey { votes, reached: id },
        };
        let page = BoardPage {
            rows: vec![row(7, "ada", 12), row(8, "b*b", 1)],
            first_rank: 1,
            more_before: false,
            more_after: false,
            voters: 2,
        };
        let month = Period::of(PeriodKind::Month, LocalDay(20_759));
        let said = board(EN, Some(month), None, &page);
        insta::assert_snapshot!(format!("{}\n{}", said.title, said.text), @r"
        🏆 Top voters in November 2026
        🥇 ada · 12 votes
        🥈 b\*b · 1 vote

        -# 2 voters · kept up to date by itself · `/leaderboard` shows more
        ");
        let empty = BoardPage { rows: Vec::new(), voters: 0, ..page };
        insta::assert_snapshot!(board(EN, None, None, &empty).text, @"Nobody has voted in this time yet. `/vote` shows where to vote.");
    }

    #[test]
    fn each_reason_for_stopping_says_what_to_do() {
        let channel = ChannelId::trusted(5);
        insta::assert_snapshot!(off(EN, LiveKind::Board, channel, OffBecause::Deleted), @"I do not post the live board in <#5> again: it was deleted three times within an hour. If it should be there, find out who deletes it, then `/board show`.");
        insta::assert_snapshot!(off(EN, LiveKind::Goal, channel, OffBecause::Unknown), @"Discord did not say whether it posted the goal in <#5>, and nothing is posted twice. Look whether it is there, delete it if so, then `/goal show`.");
        insta::assert_snapshot!(off(EN, LiveKind::Board, channel, OffBecause::Refused), @"Discord does not accept the live board in <#5>. `/board show` tries again.");
    }
}
