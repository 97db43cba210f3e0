use super::*;
use crate::vote::{ImportId, UserId};

fn refused(why: Why) -> RefusedLine {
    RefusedLine { line: 7, why }
}

fn shown(refused: &[RefusedLine]) -> Preview<'_> {
    Preview { rows: 1200, voters: 300, votes: 4000, known: 12, refused }
}

fn import(state: ImportState) -> Import {
    Import {
        id: ImportId::trusted(3),
        author: UserId::trusted(5),
        state,
        planned: 1200,
        looked_at: 400,
        added_rows: 1199,
        added_votes: 3999,
        undone_by: None,
        undone_rows: 200,
        undone_votes: 3990,
    }
}

#[test]
fn a_preview_says_what_would_happen() {
    insta::assert_snapshot!(preview(Language::English, &shown(&[])).body, @"
    **4,000 votes** of **300 members** in 1,200 rows would be added.
    12 rows are in the ledger already, and stay as they are.

    **Nothing is imported yet.** Nobody is thanked for imported votes, and they stand on no board of a day, week or month. They count for totals, and roles follow by themselves. The file is kept for an hour.
    ");
    let lines = vec![refused(Why::Negative); 17];
    insta::assert_snapshot!(preview(Language::English, &Preview { rows: 1, voters: 1, votes: 1, known: 1, refused: &lines }).body, @"
    **1 vote** of **1 member** in 1 row would be added.
    1 row is in the ledger already, and stays as it is.

    ⚠️ **17 lines** cannot be imported:
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    • line 7: it takes votes away; `/ledger remove` does that
    … and 2 more.
    Mend them and import the file again, if you like: what is imported by then is not added twice.

    **Nothing is imported yet.** Nobody is thanked for imported votes, and they stand on no board of a day, week or month. They count for totals, and roles follow by themselves. The file is kept for an hour.
    ");
    insta::assert_snapshot!(nothing_new(Language::English, &Preview { rows: 0, voters: 0, votes: 0, known: 0, refused: &[] }).body, @"There is nothing to import in this file. It has a header, but no rows below it.");
    insta::assert_snapshot!(nothing_new(Language::English, &Preview { rows: 0, voters: 0, votes: 0, known: 5, refused: &[] }).body, @"
    There is nothing to import in this file.
    5 rows are in the ledger already, and stay as they are.
    ");
}

#[test]
fn every_line_says_what_to_mend() {
    let all = [
        Why::TooManyCells,
        Why::NoUser,
        Why::NotAUser,
        Why::Nobody,
        Why::Rounded,
        Why::NotVotes,
        Why::NoVotes,
        Why::Negative,
        Why::TooManyVotes,
        Why::NotAnInstant,
        Why::InFuture,
        Why::TooEarly,
        Why::NoSuchListing("**@everyone**".to_owned()),
        Why::WhichListing,
        Why::DidNotCount,
        Why::TakenBack,
    ];
    let all: Vec<_> = all.iter().map(|it| why(Language::English, it)).collect();
    insta::assert_snapshot!(all.join("\n").replace('\u{200b}', "|"), @r#"
    it has more cells than the header
    `user_id` is empty
    `user_id` is not a Discord id (a whole number, such as `175928847299117063`)
    it is of a member whose data was deleted, so nobody could be given its votes
    a spreadsheet has rounded `user_id`; tell it that the column is text, and start from the original
    `votes` is not a whole number
    `votes` is 0
    it takes votes away; `/ledger remove` does that
    `votes` is above 100000
    `at` is not a time such as `2026-11-02T12:00:00Z`
    `at` has not come yet
    `at` is before 2015, when Discord began
    this server has no listing "\*\*\@|everyone\*\*"
    it names no listing, and there are several: choose one with the option `listing`
    it did not count where it comes from
    it was taken back where it comes from, or takes something back
    "#);
}

#[test]
fn a_file_that_is_none_says_why() {
    let all = [
        Unreadable::NotText,
        Unreadable::Empty,
        Unreadable::NoUser,
        Unreadable::Twice(Column::Votes),
        Unreadable::TooManyRows,
    ];
    insta::assert_snapshot!(all.map(|why| unreadable(Language::English, why)).join("\n"), @"
    This file is not UTF-8 text, as CSV is. Save it from your spreadsheet as **CSV UTF-8**, not as a workbook. Nothing was imported.
    This file is empty. Nothing was imported.
    The first line of this file must name the columns, and one of them must be `user_id`. Others that are read: `votes`, `at`, `listing`, `name`, `reason`. Nothing was imported.
    Two columns of this file are called `votes`. Remove or rename one. Nothing was imported.
    This file has more than 100,000 rows. Split it, each part with the header, and import the parts one after the other. Nothing was imported.
    ");
}

#[test]
fn how_far_it_has_come_is_told() {
    let all = [ImportState::Importing, ImportState::Done, ImportState::Undoing, ImportState::Undone];
    let all = all
        .map(|state| progress(Language::English, &import(state)))
        .map(|card| format!("# {}\n{}", card.title, card.body));
    insta::assert_snapshot!(all.join("\n"), @"
    # Importing
    ⏳ 400 of 1,200 rows. You need not wait: it goes on by itself, and `/ledger log` shows when it is done.
    # Imported
    ✅ **3,999 votes** added in 1,199 rows. 1 other row had come to the ledger meanwhile.

    Roles follow by themselves, as fast as Discord allows. **Undo** takes the whole import back; `/ledger log` shows it, with the same button.
    # Undoing the import
    ⏳ 200 of 1,199 rows taken back. It goes on by itself, and `/ledger log` shows when it is done.
    # Import undone
    ↩️ **3,990 votes** taken back. The other 9 were of members who were blocked, or had been taken away already, so nothing was left to take.

    Roles follow by themselves. Nothing is erased: `/ledger log` shows both. The same file can be imported again.
    ");
    insta::assert_snapshot!(ask_undo(Language::English, &import(ImportState::Done)).body, @"File 3, imported by <@5>: **3,999 votes** in 1,199 rows would be taken back, from all who got them. That happens once, and cannot be undone but by importing the file again.");
}

#[test]
fn the_longest_preview_fits() {
    let long = RefusedLine { line: i64::MAX, why: Why::NoSuchListing("@".repeat(200)) };
    assert!(preview(Language::English, &shown(&vec![long; 100_000])).body.chars().count() <= 4096);
}
