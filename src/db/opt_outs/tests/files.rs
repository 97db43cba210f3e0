//! Files of votes, in which rows are of members who hide or whose data was deleted.

use std::collections::HashMap;

use sha2::{Digest as _, Sha256};

use super::*;
use crate::db::{Confirmed, Fresh, PutAside};
use crate::exchange::{Known, ReadFile, ReadRow, Row, plan};
use crate::vote::{Import, ImportId, ImportState};

const OWNER: UserId = UserId::trusted(99);

impl Case {
    /// Rows of voters with so many votes each, as a file has them.
    fn file(&self, rows: &[(i64, i64)]) -> Vec<Row> {
        let row = |((voter, votes), line): (&(i64, i64), i64)| ReadRow {
            line,
            entry: None,
            listing: Some(self.listing),
            voter: UserId::trusted(*voter),
            votes: *votes,
            at: None,
            name: Some(format!("voter {voter}")),
            reason: Some(format!("of {voter}")),
            unless_known: None,
        };
        let rows = rows.iter().zip(2..).map(row).collect();
        plan(ReadFile { rows, refused: Vec::new() }, &Known::default()).rows
    }

    async fn put_aside(&self, rows: Vec<Row>) -> Option<(ImportId, Fresh)> {
        match self.db.put_aside(GUILD, OWNER, rows).await.unwrap() {
            PutAside::Done { import, fresh, .. } => Some((import, fresh)),
            PutAside::NothingNew { .. } => None,
            other => panic!("{other:?}"),
        }
    }

    /// Slices of files, so many at the most, with settling beside them.
    async fn slices(&self, most: usize) {
        for _ in 0..most {
            let (unfinished, _) = self.db.unfinished_imports().await.unwrap();
            let Some(&first) = unfinished.first() else { return };
            let slice = self.db.import_slice(first);
            tokio::pin!(slice);
            loop {
                tokio::select! {
                    biased;
                    done = &mut slice => { done.unwrap(); break }
                    () = async { self.settle().await; tokio::task::yield_now().await } => {}
                }
            }
        }
    }

    async fn import(&self, rows: &[(i64, i64)]) -> Option<Import> {
        let (import, _) = self.put_aside(self.file(rows)).await?;
        self.confirm(import).await;
        self.slices(usize::MAX).await;
        self.db.import(GUILD, import).await.unwrap()
    }

    async fn confirm(&self, import: ImportId) {
        let begun = self.db.confirm_import(GUILD, import, OWNER).await.unwrap();
        assert!(matches!(begun, Confirmed::Begun(_)), "{begun:?}");
    }

    /// How often the voter stands anywhere where something may be told of them, but as an administrator.
    async fn naming(&self, voter: i64) -> i64 {
        self.count(&format!(
            "SELECT (SELECT count(*) FROM entries WHERE voter_id = {voter} OR name = 'voter {voter}' OR reason = 'of {voter}')
                  + (SELECT count(*) FROM import_rows WHERE voter_id = {voter} OR name = 'voter {voter}' OR reason = 'of {voter}')
                  + (SELECT count(*) FROM voters WHERE voter_id = {voter} OR name = 'voter {voter}')
                  + (SELECT count(*) FROM listing_voters WHERE voter_id = {voter})"
        ))
        .await
    }
}

#[tokio::test]
async fn a_row_of_somebody_who_hides_or_has_gone_is_kept_as_they_want_it_and_known_again() {
    let case = Case::new().await;
    let (before, hidden, gone, later) = (1, 2, 3, 4);
    case.opt(0, hidden).await;
    case.opt(2, gone).await;
    case.steps(usize::MAX).await;
    let file = [(before, 5), (hidden, 6), (gone, 7), (later, 8)];
    let (import, fresh) = case.put_aside(case.file(&file)).await.unwrap();
    assert_eq!(fresh, Fresh { rows: 4, voters: 4, votes: 26 });
    assert_eq!(case.naming(gone).await, 0, "what waits is kept so too");
    assert_eq!(case.count("SELECT count(*) FROM import_rows WHERE name IS NOT NULL").await, 2);
    // One asks while the file waits.
    case.opt(2, later).await;
    case.confirm(import).await;
    case.slices(usize::MAX).await;
    assert_eq!(
        case.count("SELECT count(*) FROM entries WHERE voter_id IN (3, 4)").await,
        0,
        "also before it is carried through"
    );
    case.steps(usize::MAX).await;
    for (voter, hides_only) in [(hidden, true), (gone, false), (later, false)] {
        let named = case.count(&format!("SELECT count(*) FROM entries WHERE name = 'voter {voter}'")).await;
        assert_eq!((named, hides_only || case.naming(voter).await == 0), (0, true), "{voter}");
    }
    assert_eq!(case.count("SELECT total FROM voters WHERE voter_id = 2").await, 6);
    assert_eq!(case.count("SELECT sum(total) FROM voters").await, 26);
    // And one afterwards. Whatever was asked for, also that votes count again: the file is known.
    case.opt(2, before).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.naming(before).await, 0);
    for wish in [4, 1, 3] {
        if wish < 4 {
            for voter in [before, hidden, gone, later] {
                case.opt(wish, voter).await;
            }
        }
        assert_eq!(case.put_aside(case.file(&file)).await, None, "{wish}");
    }
    // New rows are theirs again.
    assert_eq!(case.import(&[(gone, 7), (gone, 9)]).await.unwrap().added_votes, 9);
    assert_eq!(case.count("SELECT total FROM voters WHERE voter_id = 3").await, 9);
    assert_eq!(case.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
    case.db.close().await;
}

#[tokio::test]
async fn what_waits_to_be_imported_loses_names_and_ids() {
    let case = Case::new().await;
    let file: Vec<_> = (1..=600).map(|votes| (1 + votes % 2, votes)).collect();
    let (import, _) = case.put_aside(case.file(&file)).await.unwrap();
    case.opt(0, 1).await;
    case.opt(2, 2).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM import_rows WHERE name IS NOT NULL").await, 0);
    assert_eq!(
        (case.naming(2).await, case.count("SELECT count(*) FROM import_rows WHERE voter_id = 1").await),
        (0, 300)
    );
    case.confirm(import).await;
    case.slices(usize::MAX).await;
    assert_eq!(case.naming(2).await, 0);
    assert_eq!(case.count("SELECT sum(total) FROM voters").await, 600 * 601 / 2);
    assert_eq!(case.put_aside(case.file(&file)).await, None);
    case.db.close().await;
}

#[tokio::test]
async fn nobody_can_tell_from_a_key_alone_whose_row_it_is() {
    let case = Case::new().await;
    let rows = case.file(&[(1, 5)]);
    let plain = rows[0].key;
    assert_eq!(plain, <[u8; 32]>::from(Sha256::digest(format!("1|{}|1||5|1|of 1", case.listing))));
    let (import, _) = case.put_aside(rows).await.unwrap();
    let stored = "SELECT (SELECT key FROM import_rows UNION ALL SELECT key FROM imported)";
    for _ in 0..2 {
        let key: Vec<u8> = sqlx::query_scalar(stored).fetch_one(&case.db.readers).await.unwrap();
        assert_eq!(key.len(), 32);
        assert_ne!(key, plain);
        if case.db.import(GUILD, import).await.unwrap().unwrap().state == ImportState::Previewed {
            case.confirm(import).await;
            case.slices(usize::MAX).await;
        }
    }
    // Another database has another one.
    let (other, key) = (Case::new().await, "SELECT key FROM imported");
    other.import(&[(1, 5)]).await.unwrap();
    let key_of = async |case: &Case| -> Vec<u8> { sqlx::query_scalar(key).fetch_one(&case.db.readers).await.unwrap() };
    assert_ne!(key_of(&case).await, key_of(&other).await);
    case.db.close().await;
    other.db.close().await;
}

#[tokio::test]
async fn a_row_of_a_blocked_voter_is_written_and_does_not_count_also_under_what_stands_for_them() {
    let case = Case::new().await;
    for voter in [1, 2] {
        case.db.block(GUILD, UserId::trusted(voter), OWNER, "a test".to_owned()).await.unwrap();
    }
    case.opt(2, 2).await;
    case.steps(usize::MAX).await;
    let done = case.import(&[(1, 5), (2, 6), (3, 7)]).await.unwrap();
    assert_eq!((done.added_rows, done.added_votes), (3, 18));
    assert_eq!(case.count("SELECT sum(amount) FROM entries WHERE blocked = 1").await, 11);
    assert_eq!(case.count("SELECT sum(total) FROM voters").await, 7);
    // The block is theirs again with their votes.
    case.opt(3, 2).await;
    case.import(&[(2, 60)]).await.unwrap();
    assert_eq!(case.count("SELECT amount FROM entries WHERE blocked = 1 AND voter_id = 2").await, 60);
    assert_eq!(case.count("SELECT sum(total) FROM voters").await, 7);
    assert_eq!(case.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
    case.db.close().await;
}

#[tokio::test]
async fn a_vote_that_came_under_an_id_that_has_gone_is_not_imported_again() {
    let case = Case::new().await;
    case.append(1, Some(NOW.0), None).await;
    let known = [(crate::vote::EntryId::trusted(1), UserId::trusted(1))];
    for wish in [4, 2, 3] {
        if wish < 4 {
            case.opt(wish, 1).await;
            case.steps(usize::MAX).await;
        }
        // Neither by its instant nor, in an older export, by its number.
        let mut rows = case.file(&[(1, 1)]);
        (rows[0].read.at, rows[0].same) = (Some(NOW), Some(NOW));
        assert_eq!(case.put_aside(rows).await, None);
        let found = case.db.entries_known(GUILD, &known).await.unwrap();
        assert_eq!(found.into_iter().collect::<Vec<_>>(), known);
    }
    let others = [(crate::vote::EntryId::trusted(1), UserId::trusted(2))];
    assert!(case.db.entries_known(GUILD, &others).await.unwrap().is_empty());
    case.db.close().await;
}

#[tokio::test]
async fn an_import_neither_makes_nor_breaks_a_streak() {
    let case = Case::new().await;
    let hours = |hours: i64| Some(NOW.0 - hours * 3_600_000);
    case.append(1, hours(150), None).await;
    case.append(1, hours(130), None).await;
    case.settle().await;
    let streak = "SELECT streak * 100 + best_streak FROM voters WHERE voter_id = 1";
    assert_eq!(case.count(streak).await, 202);
    let mut rows = case.file(&[(1, 1), (1, 2), (2, 1)]);
    for (row, at) in rows.iter_mut().zip([110, 90, 90]) {
        row.read.at = hours(at).map(UnixMs);
    }
    let (import, _) = case.put_aside(rows).await.unwrap();
    case.confirm(import).await;
    case.slices(usize::MAX).await;
    assert_eq!(case.count(streak).await, 202, "it does not grow");
    assert_eq!(case.count("SELECT streak + best_streak FROM voters WHERE voter_id = 2").await, 0);
    // The gap is not filled by what was imported.
    case.append(1, hours(80), None).await;
    case.settle().await;
    assert_eq!(case.count(streak).await, 102);
    // Nor does what was imported for an earlier time stand between votes.
    case.append(1, hours(66), None).await;
    case.settle().await;
    assert_eq!(case.count(streak).await, 202);
    assert_eq!(case.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
    case.db.close().await;
}

#[tokio::test]
async fn who_gave_files_is_named_no_more_and_finds_them_in_their_own_data_before() {
    let case = Case::new().await;
    case.import(&[(1, 5), (2, 6)]).await.unwrap();
    let (import, _) = case.put_aside(case.file(&[(1, 50), (99, 7)])).await.unwrap();
    let own = async |voter: UserId| {
        let data = case.db.own_data(GUILD, voter, 1 << 20).await.unwrap();
        serde_json::from_slice::<serde_json::Value>(&data.json).unwrap()
    };
    let ada = own(UserId::trusted(1)).await;
    assert_eq!((&ada["entries"][0]["votes"], &ada["entries"][0]["reason"]), (&5.into(), &"of 1".into()));
    assert_eq!(ada["rows_of_files_to_be_imported"][0]["votes"], 50);
    assert_eq!(ada["rows_of_files_to_be_imported"][0]["name"], "voter 1");
    assert_eq!(ada["files_given"].as_array().map(Vec::len), Some(0));
    let owner = own(OWNER).await;
    assert_eq!(owner["files_given"].as_array().map(Vec::len), Some(2));
    assert_eq!(owner["files_given"][1]["votes"], 11);
    assert_eq!(owner["corrections_made"].as_array().map(Vec::len), Some(0), "others' votes are not in it");
    case.opt(2, OWNER.get()).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM imports WHERE author_id = 99 OR undone_by = 99").await, 0);
    assert_eq!(case.count("SELECT count(*) FROM entries WHERE author_id = 99 OR voter_id = 99").await, 0);
    assert_eq!(case.count("SELECT count(*) FROM changes WHERE author_id = 99").await, 0);
    assert!(case.db.drop_import(GUILD, import).await.unwrap());
    case.db.close().await;
}

/// Voter, votes, what happens, how far.
fn histories() -> impl Strategy<Value = Vec<(i64, i64, u8, u8)>> {
    prop::collection::vec((1_i64..4, 1_i64..4, 0_u8..12, 0_u8..4), 1..50)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("VOTIVE_LONG").is_some() { 500 } else { 12 }, ..ProptestConfig::default() })]
    /// Whatever voters ask for while files come, wait, are carried through and taken back: no row is lost or doubled, taking back takes
    /// everything, and a rebuild agrees.
    #[test]
    fn no_row_is_lost_or_doubled(history in histories()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let case = Case::new().await;
            // What is imported, by which file.
            let mut imported: HashMap<(i64, i64), ImportId> = HashMap::new();
            let (mut waits, mut votes) = (None, 0);
            for (step, (voter, amount, kind, how)) in (0_i64..).zip(history) {
                match kind {
                    0..=2 => case.opt(how, voter).await,
                    3 | 4 => case.steps(usize::from(how)).await,
                    5 => {
                        case.append(voter, Some(NOW.0 - step), None).await;
                        votes += 1;
                    }
                    6 | 7 => {
                        case.slices(usize::MAX).await;
                        let rows = [(voter, amount), (voter % 3 + 1, amount), (voter, amount + 1)];
                        let fresh: Vec<_> = rows.into_iter().filter(|row| !imported.contains_key(row)).collect();
                        waits = case.put_aside(case.file(&rows)).await.map(|(import, found)| {
                            assert_eq!((found.rows, found.votes), (fresh.len(), fresh.iter().map(|row| row.1).sum()));
                            (import, fresh.clone())
                        });
                        assert_eq!(waits.is_none(), fresh.is_empty());
                    }
                    8 | 9 => {
                        case.slices(usize::from(how)).await;
                        if let Some((import, fresh)) = waits.take() {
                            case.slices(usize::MAX).await;
                            case.confirm(import).await;
                            case.slices(usize::from(how)).await;
                            imported.extend(fresh.into_iter().map(|row| (row, import)));
                        }
                    }
                    _ => {
                        case.slices(usize::MAX).await;
                        let last = imported.values().max_by_key(|import| import.get()).copied();
                        if let Some(import) = last {
                            case.db.undo_import(GUILD, import, OWNER).await.unwrap();
                            case.slices(usize::MAX).await;
                            let undone = case.db.import(GUILD, import).await.unwrap().unwrap();
                            assert_eq!((undone.state, undone.undone_votes), (ImportState::Undone, undone.added_votes));
                            imported.retain(|_, by| *by != import);
                            // What waited was looked up when that was still there.
                            waits = None;
                        }
                    }
                }
            }
            case.slices(usize::MAX).await;
            case.steps(usize::MAX).await;
            case.settle().await;
            let sum = imported.keys().map(|row| row.1).sum::<i64>() + votes;
            assert_eq!(case.count("SELECT ifnull(sum(total), 0) FROM voters").await, sum);
            assert_eq!(case.count("SELECT ifnull(sum(total), 0) FROM listing_voters").await, sum);
            assert_eq!(case.count("SELECT count(*) FROM listing_voters WHERE total < 0").await, 0);
            assert_eq!(case.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
            let all: Vec<_> = imported.keys().copied().collect();
            if !all.is_empty() {
                assert_eq!(case.put_aside(case.file(&all)).await, None);
            }
            for voter in 1..4 {
                if let OptOut::Deleted { .. } = case.db.opt_out(GUILD, UserId::trusted(voter)).await.unwrap() {
                    assert_eq!(case.naming(voter).await, 0);
                }
            }
            case.db.close().await;
        });
    }
}
