//! `docs/events.md` lists every event that the program logs: level, message and fields.

use std::collections::BTreeSet;

use crate::architecture::code;

type Event = (String, String, BTreeSet<String>);

const LEVELS: [&str; 5] = ["error", "warn", "info", "debug", "trace"];

/// The events of a source file.
fn events(code: &str) -> Vec<Event> {
    let mut found = Vec::new();
    for level in LEVELS {
        for (at, start) in code.match_indices(&format!("tracing::{level}!(")) {
            let arguments = arguments(&code[at + start.len()..]);
            let message = arguments.iter().find(|one| one.starts_with('"')).unwrap_or_else(|| panic!("{arguments:?}"));
            let fields = arguments.iter().filter(|one| !one.starts_with('"')).map(|one| field(one)).collect();
            found.push((level.to_owned(), sentence(message), fields));
        }
    }
    found
}

/// What stands between the commas of a call, up to its end.
fn arguments(call: &str) -> Vec<String> {
    let (mut arguments, mut one, mut depth, mut quoted, mut escaped) = (Vec::new(), String::new(), 0, false, false);
    for letter in call.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' if depth == 0 => break,
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                arguments.push(std::mem::take(&mut one).trim().to_owned());
                continue;
            }
            _ => {}
        }
        one.push(letter);
    }
    arguments.push(one.trim().to_owned());
    arguments.retain(|one| !one.is_empty());
    arguments
}

/// A literal as it is logged: lines that go on are joined.
fn sentence(literal: &str) -> String {
    let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(literal);
    let mut lines = inner.split("\\\n");
    let first = lines.next().unwrap_or_default().to_owned();
    lines.fold(first, |joined, line| joined + line.trim_start())
}

fn field(argument: &str) -> String {
    let name = argument.split('=').next().unwrap_or_default();
    name.trim().trim_start_matches(['%', '?']).to_owned()
}

/// The events of the page, and whether each says what to do.
fn listed() -> Vec<(Event, bool)> {
    let page = include_str!("../../docs/events.md");
    let rows = page.lines().filter_map(|line| {
        let cells: Vec<_> = line.strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect();
        let [level, message, fields, what_to_do] = cells[..] else { panic!("{line}") };
        let fields = fields.split(',').map(|name| name.trim().trim_matches('`').to_owned());
        let fields = fields.filter(|name| !name.is_empty()).collect();
        LEVELS.contains(&level).then(|| ((level.to_owned(), message.to_owned(), fields), !what_to_do.is_empty()))
    });
    rows.collect()
}

#[test]
fn every_event_is_listed_and_no_other() {
    let logged: BTreeSet<_> = code().iter().flat_map(|(_, code)| events(code)).collect();
    assert!(logged.len() > 60, "{}", logged.len());
    let listed = listed();
    assert!(listed.iter().all(|(_, what_to_do)| *what_to_do), "each says what to do");
    let page: BTreeSet<_> = listed.iter().map(|(event, _)| event.clone()).collect();
    assert_eq!(page.len(), listed.len(), "one is listed twice");
    let missing: Vec<_> = logged.difference(&page).collect();
    let gone: Vec<_> = page.difference(&logged).collect();
    assert!(missing.is_empty() && gone.is_empty(), "docs/events.md lacks {missing:#?} and lists {gone:#?}");
}

#[test]
fn events_are_read_as_they_are_written() {
    let code = "tracing::warn!(%error, guild.id = %guild, of = f(1, \"x\"), \"it goes \\\n     on, \\\"so\\\"\");";
    let fields = ["error", "guild.id", "of"].map(str::to_owned);
    assert_eq!(events(code), [("warn".to_owned(), "it goes on, \\\"so\\\"".to_owned(), BTreeSet::from(fields))]);
}
