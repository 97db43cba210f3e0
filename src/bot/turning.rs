//! The buttons ◀ and ▶ below what is read newest first.

use serenity::all::{CreateActionRow, CreateButton};

use crate::text::boards;
use crate::vote::Turn;

/// A turn as it stands in a button's id: `direction:key`.
pub(super) fn write(turn: Turn) -> String {
    match turn {
        Turn::First => "first:0".to_owned(),
        Turn::After(key) => format!("after:{key}"),
        Turn::Before(key) => format!("before:{key}"),
    }
}

/// The other way; a number may be written in several ways, of which only ours counts.
pub(super) fn read(text: &str) -> Option<Turn> {
    let (direction, key) = text.split_once(':')?;
    let key = key.parse().ok()?;
    let turn = match direction {
        "first" => Turn::First,
        "after" => Turn::After(key),
        "before" => Turn::Before(key),
        _ => return None,
    };
    (write(turn) == text).then_some(turn)
}

/// The row of buttons of a page between these keys, by the ids that `id` makes; none where there is one page only.
pub(super) fn buttons(
    ends: Option<(i64, i64)>,
    more_before: bool,
    more_after: bool,
    id: impl Fn(Turn) -> String,
) -> Vec<CreateActionRow> {
    let Some((first, last)) = ends.filter(|_| more_before || more_after) else { return Vec::new() };
    let button = |turn: Turn, label: &str, leads: bool| CreateButton::new(id(turn)).label(label).disabled(!leads);
    vec![CreateActionRow::Buttons(vec![
        button(Turn::Before(first), boards::PREVIOUS, more_before),
        button(Turn::After(last), boards::NEXT, more_after),
    ])]
}
