//! The buttons of a board of streaks: their ids carry everything that the next page needs.

use crate::vote::{Page, StreakBoard, StreakKey, UserId};

/// Whose buttons these are, and the version of what follows.
const PREFIX: &str = "streaks:1";

/// The id of the button that turns `board` to `page`: `streaks:1:board:direction:length:from:voter`.
pub(super) fn id(board: StreakBoard, page: Page<StreakKey>) -> String {
    let (direction, key) = match page {
        Page::First => ("first", StreakKey { length: 0, from: 0, voter: UserId::trusted(1) }),
        Page::After(key) => ("after", key),
        Page::Before(key) => ("before", key),
    };
    format!("{PREFIX}:{}:{direction}:{}:{}:{}", board.code(), key.length, key.from, key.voter)
}

/// The other way; `None` for what this version would not have written.
pub(super) fn read(id: &str) -> Option<(StreakBoard, Page<StreakKey>)> {
    let mut parts = id.strip_prefix(PREFIX)?.strip_prefix(':')?.split(':');
    let code = parts.next()?;
    let board = StreakBoard::ALL.into_iter().find(|board| board.code() == code)?;
    let direction = parts.next()?;
    let (length, from) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let voter = UserId::new(parts.next()?.parse().ok()?)?;
    let key = StreakKey { length, from, voter };
    // What is negated must have a negative.
    let is_sound = (0..=i64::MAX).contains(&length) && parts.next().is_none();
    let page = match direction {
        "first" => Page::First,
        "after" => Page::After(key),
        "before" => Page::Before(key),
        _ => return None,
    };
    is_sound.then_some((board, page))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_id_fits_and_comes_back() {
        let key = StreakKey { length: i64::MAX, from: i64::MAX, voter: UserId::trusted(i64::MAX) };
        for board in StreakBoard::ALL {
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
            "streaks:0:best:first:0:0:1",
            "streaks:1:worst:first:0:0:1",
            "streaks:1:best:sideways:0:0:1",
            "streaks:1:best:after:-9223372036854775808:0:1",
            "streaks:1:best:after:1:0:0",
            "streaks:1:best:after:1:0:1:1",
            "streaks:1",
        ] {
            assert_eq!(read(id), None, "{id}");
        }
    }

    proptest! {
        #[test]
        fn no_id_panics(id in "(streaks:1:)?(best|current)?[:a-z0-9-]{0,60}") {
            let _ = read(&id);
        }
    }
}
