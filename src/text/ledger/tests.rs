use super::*;
use crate::vote::{Change, ChangeKind, ChangeTo, ChangesPage, EntryId, Extent, GuildId, Import, ImportId, ImportState};

const ADA: UserId = UserId::trusted(11);
const OWNER: UserId = UserId::trusted(5);
const SERVER: Subject = Subject::Server(GuildId::trusted(7));

fn now(listing: Option<i64>, server: Option<i64>) -> Count {
    Count { subject: SERVER, site: "Discollab", listing, server }
}

#[test]
fn a_correction_says_what_it_did_and_how_to_take_it_back() {
    insta::assert_snapshot!(corrected(Language::English, ADA, 3, "the site was **down**", &now(Some(7), Some(12))).body, @r"
    ✅ **3 votes** given to <@11>: This server on Discollab
    Why: the site was \*\*down\*\*
    They have **12 votes** now, 7 of them for this listing.

    Nobody is thanked for it; roles follow by themselves. **Undo** takes it back; nothing is erased, `/ledger log` shows both.
    ");
    insta::assert_snapshot!(corrected(Language::English, ADA, -1, "cheated", &now(None, Some(0))).body, @"
    ✅ **1 vote** taken from <@11>: This server on Discollab
    Why: cheated
    They have **0 votes** now.

    Nobody is thanked for it; roles follow by themselves. **Undo** takes it back; nothing is erased, `/ledger log` shows both.
    ");
    insta::assert_snapshot!(corrected(Language::English, ADA, 1, "x", &now(None, None)).body, @"
    ✅ **1 vote** given to <@11>: This server on Discollab
    Why: x
    Their total follows in a moment: `/votes` shows it.

    Nobody is thanked for it; roles follow by themselves. **Undo** takes it back; nothing is erased, `/ledger log` shows both.
    ");
}

#[test]
fn undoing_says_what_it_did() {
    insta::assert_snapshot!(undone(Language::English, ADA, -3, &now(None, Some(9))).body, @"
    ↩️ **3 votes** taken from <@11> again: This server on Discollab
    They have **9 votes** now.

    Roles follow by themselves. `/ledger log` shows both changes.
    ");
    insta::assert_snapshot!(undone(Language::English, ADA, 1, &now(Some(1), Some(9))).body, @"
    ↩️ **1 vote** given back to <@11>: This server on Discollab
    They have **9 votes** now, 1 of them for this listing.

    Roles follow by themselves. `/ledger log` shows both changes.
    ");
    insta::assert_snapshot!(undone_already(Language::English, OWNER, UnixMs(5_000)).body, @"This was undone already: by <@5>, <t:5:R>. Nothing was changed now.");
}

#[test]
fn what_cannot_be_removed_is_told_with_the_number() {
    insta::assert_snapshot!(too_few(Language::English, ADA, 5, 3, (SERVER, "Discollab")), @"<@11> has only **3 votes** for This server on Discollab, so 5 cannot be removed. Nothing was changed; 3 at most can be.");
    insta::assert_snapshot!(too_few(Language::English, ADA, 5, 0, (SERVER, "Discollab")), @"<@11> has no votes for This server on Discollab, so there is nothing to remove. Nothing was changed.");
    insta::assert_snapshot!(too_few_to_undo(Language::English, ADA, 5, 3), @"This cannot be undone any more: it would take 5 votes from <@11>, who has only **3 votes** left for that listing. Nothing was changed.");
}

fn change(id: i64, kind: ChangeKind, amount: i64, reason: &str) -> Change {
    Change {
        id,
        kind,
        author: OWNER,
        at: UnixMs(id * 1000),
        voter: Some(ADA),
        entry: EntryId::new(id),
        to: Some(ChangeTo { amount, subject: SERVER, site: "Discollab" }),
        listing: None,
        import: None,
        reason: Some(reason.to_owned()),
        undone: id == 1,
    }
}

fn page(rows: Vec<Change>) -> ChangesPage {
    ChangesPage { rows, more_before: false, more_after: false }
}

#[test]
fn the_log_tells_who_did_what() {
    let rows = vec![
        Change { to: None, ..change(5, ChangeKind::Unblocked, 0, "sorry") },
        Change { to: None, ..change(4, ChangeKind::Blocked, 0, "cheated") },
        change(3, ChangeKind::Corrected, -1, "cheated"),
        change(2, ChangeKind::Undone, -3, "the site was down"),
        change(1, ChangeKind::Corrected, 3, "the site was down"),
    ];
    insta::assert_snapshot!(log(Language::English, None, &page(rows)).body, @"
    <t:5:R> <@5> unblocked <@11>: sorry
    <t:4:R> <@5> blocked <@11>: cheated
    <t:3:R> <@5> took **1 vote** from <@11> (This server on Discollab): cheated
    <t:2:R> <@5> undid the gift of **3 votes**: <@11> (This server on Discollab): the site was down
    <t:1:R> <@5> gave **3 votes** to <@11> (This server on Discollab): the site was down ↩️ *undone since*
    ");
    let unnamed = Change { to: None, voter: None, ..change(3, ChangeKind::Corrected, 3, "x") };
    insta::assert_snapshot!(log(Language::English, None, &page(vec![unnamed])).body, @"<t:3:R> <@5> changed votes of many voters: x");
    insta::assert_snapshot!(log(Language::English, None, &page(vec![])).body, @"Nobody has changed votes by hand here. `/ledger add` and `/ledger remove` do it; who did what, and why, then stands here.");
    insta::assert_snapshot!(log(Language::English, Some(ADA), &page(vec![])).body, @"Nobody has changed the votes of <@11> by hand. `/ledger log` without a member shows all changes.");
}

#[test]
fn the_log_tells_of_imports() {
    let line = |kind, state| {
        let import = Import {
            id: ImportId::trusted(4),
            author: OWNER,
            state,
            planned: 12,
            looked_at: 12,
            added_rows: 10,
            added_votes: 34,
            undone_by: None,
            undone_rows: 9,
            undone_votes: 30,
        };
        Change { to: None, voter: None, entry: None, reason: None, import: Some(import), ..change(6, kind, 0, "") }
    };
    let rows = vec![
        line(ChangeKind::ImportUndone, ImportState::Undone),
        line(ChangeKind::ImportUndone, ImportState::Undoing),
        line(ChangeKind::Imported, ImportState::Undone),
        line(ChangeKind::Imported, ImportState::Done),
        line(ChangeKind::Imported, ImportState::Importing),
    ];
    insta::assert_snapshot!(log(Language::English, None, &page(rows)).body, @"
    <t:6:R> <@5> undid the import of file 4: took back **30 votes**
    <t:6:R> <@5> undid the import of file 4: took back **30 votes** so far; it is still being undone
    <t:6:R> <@5> imported file 4: **34 votes** in 10 rows ↩️ *undone since*
    <t:6:R> <@5> imported file 4: **34 votes** in 10 rows
    <t:6:R> <@5> imported file 4: **34 votes** in 10 rows so far; it is still being imported
    ");
}

#[test]
fn a_file_says_what_it_holds() {
    let guild = GuildId::trusted(7);
    insta::assert_snapshot!(exported(Language::English, guild, 1, Extent::Whole, None).body, @"
    `votes.csv`: **1 entry** of this server, a line each; times are UTC.

    It holds ids and names of your voters: keep it to yourself.
    ");
    insta::assert_snapshot!(exported(Language::English, guild, 90_000, Extent::Newest, Some((SERVER, "Discollab"))).body, @"
    `votes.csv`: **90,000 entries** of This server on Discollab, a line each; times are UTC.
    ⚠️ These are the newest: more than 10 MiB do not fit into a file on Discord. Whoever runs this bot can write all of it: `votive ledger export --server 7 votes.csv`

    It holds ids and names of your voters: keep it to yourself.
    ");
    insta::assert_snapshot!(exported(Language::English, guild, 0, Extent::Whole, None).body, @"There is nothing to export for this server yet: no vote has come and nobody has changed any.");
}

#[test]
fn the_longest_page_fits() {
    let longest = "@".repeat(200);
    let mut rows: Vec<_> = (1..=8).map(|id| change(id, ChangeKind::Corrected, 1000, &longest)).collect();
    for row in &mut rows {
        row.undone = true;
        row.voter = Some(UserId::trusted(i64::MAX));
    }
    assert!(log(Language::English, Some(ADA), &page(rows)).body.chars().count() <= 4096);
    assert!(corrected(Language::English, ADA, 1000, &longest, &now(Some(1), Some(1))).body.chars().count() <= 4096);
}
