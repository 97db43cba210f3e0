//! A board's buttons: their ids carry everything that the next page needs, so that they work after a restart too.

use crate::vote::{Board, BoardKey, ListingId, LocalDay, Page, Period, PeriodKind};

/// Whose buttons these are, and the version of what follows.
const PREFIX: &str = "board:1";
/// Days that a period may begin on: four thousand years each way.
const DAYS: std::ops::RangeInclusive<i64> = -1_460_000..=1_460_000;

/// The id of the button that turns `board` to `page`: `board:1:period:first day:listing:direction:votes:reached`.
pub(super) fn id(board: Board, page: Page) -> String {
    let (kind, first) = match board.period {
        None => ("all", 0),
        Some(Period { kind, first }) => (kind.code(), first.0),
    };
    let listing = board.listing.map_or(0, ListingId::get);
    let (direction, key) = match page {
        Page::First => ("first", BoardKey { votes: 0, reached: 0 }),
        Page::After(key) => ("after", key),
        Page::Before(key) => ("before", key),
    };
    format!("{PREFIX}:{kind}:{first}:{listing}:{direction}:{}:{}", key.votes, key.reached)
}

/// The other way; `None` for what this version would not have written.
pub(super) fn read(id: &str) -> Option<(Board, Page)> {
    let mut parts = id.strip_prefix(PREFIX)?.strip_prefix(':')?.split(':');
    let (kind, first) = (parts.next()?, parts.next()?.parse().ok()?);
    let listing: i64 = parts.next()?.parse().ok()?;
    let direction = parts.next()?;
    let key = BoardKey { votes: parts.next()?.parse().ok()?, reached: parts.next()?.parse().ok()? };
    let period = match PeriodKind::ALL.into_iter().find(|known| known.code() == kind) {
        Some(kind) if DAYS.contains(&first) => {
            let first = LocalDay(first);
            Some(Period::of(kind, first)).filter(|period| period.first == first)
        }
        None if kind == "all" => None,
        _ => return None,
    };
    let page = match direction {
        "first" => Page::First,
        "after" => Page::After(key),
        "before" => Page::Before(key),
        _ => return None,
    };
    let board = Board { period, listing: ListingId::new(listing) };
    (parts.next().is_none() && (kind == "all" || period.is_some()) && listing >= 0).then_some((board, page))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_id_fits_and_comes_back() {
        let key = BoardKey { votes: i64::MAX, reached: i64::MAX };
        let all_time = Board { period: None, listing: None };
        let month = Period::of(PeriodKind::Month, LocalDay(20_000));
        let dated = Board { period: Some(month), listing: Some(ListingId::trusted(i64::MAX)) };
        for board in [all_time, dated] {
            for page in [Page::First, Page::After(key), Page::Before(key)] {
                let id = id(board, page);
                assert!(id.len() <= 100, "{id}");
                assert_eq!(read(&id), Some((board, page)));
            }
        }
    }

    #[test]
    fn forged_and_old_ids_are_told_apart() {
        for id in [
            "board:0:all:0:0:first:0:0",
            "board:1:all:0:0:first:0:0:0",
            "board:1:all:0:0:sideways:0:0",
            "board:1:all:0:-1:first:0:0",
            "board:1:year:0:0:first:0:0",
            "board:1:week:1:0:first:0:0",
            "board:1:day:9223372036854775807:0:first:0:0",
            "board:1:all:0:0:after:9223372036854775808:0",
            "board:1",
            "",
        ] {
            assert_eq!(read(id), None, "{id}");
        }
    }

    proptest! {
        #[test]
        fn no_id_panics(id in "(board:1:)?(day|week|month|all)?[:a-z0-9-]{0,60}") {
            let _ = read(&id);
        }
    }
}
