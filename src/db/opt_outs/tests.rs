use std::time::Duration;

use bytes::Bytes;
use proptest::prelude::*;
use tempfile::TempDir;

use super::super::{
    Certainty, ListingChange, NewCorrection, NewListing, NewLive, NewSend, NewVote, Origin, Recorded, SendFor, Settled,
};
use super::*;
use crate::clock::Clock;
use crate::config::DbPath;
use crate::sites::Site;
use crate::vote::{Between, ChannelId, Delivery, ListingId, LiveKind, PeriodKind, SendId, Subject, TokenHash, TokenId};

mod files;
mod meanwhile;

const NOW: UnixMs = UnixMs(1_764_583_200_000);
const GUILD: GuildId = GuildId::trusted(900);

struct Case {
    _folder: TempDir,
    db: Db,
    listing: ListingId,
    token: TokenId,
}

impl Case {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &Clock::stepped(NOW)).await.unwrap();
        let change = ListingChange { channel: Some(ChannelId::new(77)), vote_url: None };
        let (subject, token) = (Subject::Server(GUILD), TokenHash::of(b"token"));
        let new = NewListing { guild: GUILD, site: Site::Discollab, subject, change, token };
        let listing = db.set_up(new).await.unwrap().id();
        let token = db.tokens(listing).await.unwrap()[0].id;
        Self { _folder: folder, db, listing, token }
    }

    fn vote(&self, voter: i64, claimed: Option<i64>, times_voted: Option<i64>) -> NewVote {
        let at = claimed.map_or(NOW, UnixMs);
        NewVote {
            token: self.token,
            listing: self.listing,
            delivery: Delivery {
                voter: UserId::trusted(voter),
                name: Some(format!("voter {voter}")),
                claimed: claimed.map(UnixMs),
                at,
                vote_again: Some(at.plus(Duration::from_hours(12))),
                times_voted,
            },
            day: at.day_in(&jiff::tz::TimeZone::UTC),
            received: NOW,
            body: Bytes::from(format!("{{\"voter\":\"voter {voter}\"}}")),
            origin: Origin::Received,
        }
    }

    async fn append(&self, voter: i64, claimed: Option<i64>, times_voted: Option<i64>) -> Recorded {
        self.db.writer.append(self.vote(voter, claimed, times_voted)).await.unwrap()
    }

    fn correction(&self, voter: i64, author: i64, amount: i64) -> NewCorrection {
        NewCorrection {
            listing: self.listing,
            voter: UserId::trusted(voter),
            amount,
            author: UserId::trusted(author),
            reason: "a test".to_owned(),
            at: NOW,
            day: NOW.day_in(&jiff::tz::TimeZone::UTC),
        }
    }

    async fn settle(&self) {
        while let Settled::Batch(_) = self.db.settle_batch().await.unwrap() {}
    }

    /// A few slices of whatever was asked for.
    async fn steps(&self, most: usize) {
        for mut job in self.db.opt_out_jobs().await.unwrap() {
            for _ in 0..most {
                if self.db.opt_out_step(&mut job).await.unwrap() != OptOutStep::Did {
                    break;
                }
            }
        }
    }

    async fn opt(&self, wish: u8, voter: i64) {
        let voter = UserId::trusted(voter);
        match wish {
            0 => self.db.hide(GUILD, voter).await.unwrap(),
            1 => self.db.show(GUILD, voter).await.unwrap(),
            2 => self.db.erase(GUILD, voter).await.unwrap(),
            _ => self.db.count_again(GUILD, voter).await.unwrap(),
        };
    }

    async fn count(&self, sql: &str) -> i64 {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&self.db.readers).await.unwrap()
    }
}

/// Voter, instant, what happens, how far.
fn histories() -> impl Strategy<Value = Vec<(i64, i64, u8, u8)>> {
    prop::collection::vec((1_i64..4, 0_i64..40 * 24 * 3600 * 1000, 0_u8..12, 0_u8..4), 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("VOTIVE_LONG").is_some() { 500 } else { 12 }, ..ProptestConfig::default() })]
    /// Whatever voters ask for, whenever, and however far it has got between votes: no vote is lost or doubled, and a rebuild agrees.
    #[test]
    fn a_rebuild_agrees_whatever_was_asked_for(history in histories()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let case = Case::new().await;
            let mut votes = std::collections::HashSet::new();
            let mut sum = 0;
            for (voter, before, kind, how) in history {
                match kind {
                    0 => {
                        case.db.correct(case.correction(voter, voter % 3 + 1, i64::from(how) + 1)).await.unwrap();
                        sum += i64::from(how) + 1;
                    }
                    1 | 2 => case.opt(how, voter).await,
                    3 | 4 => case.steps(usize::from(how)).await,
                    5 => case.settle().await,
                    _ => {
                        let is_new = matches!(case.append(voter, Some(NOW.0 - before), None).await, Recorded::New(_));
                        assert_eq!(is_new, votes.insert((voter, before)));
                        // What comes again is known, whatever was asked for since.
                        assert_eq!(case.append(voter, Some(NOW.0 - before), None).await, Recorded::AlreadyKnown);
                        sum += i64::from(is_new);
                    }
                }
            }
            case.steps(usize::MAX).await;
            case.settle().await;
            assert!(case.db.opt_out_jobs().await.unwrap().is_empty());
            for &(voter, before) in &votes {
                assert_eq!(case.append(voter, Some(NOW.0 - before), None).await, Recorded::AlreadyKnown);
            }
            assert_eq!(case.count("SELECT ifnull(sum(total), 0) FROM voters").await, sum);
            assert_eq!(case.count("SELECT ifnull(sum(total), 0) FROM listing_voters").await, sum);
            assert_eq!(case.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
            for voter in 1..4 {
                let id = UserId::trusted(voter);
                match case.db.opt_out(GUILD, id).await.unwrap() {
                    OptOut::None => {}
                    OptOut::Hidden { .. } => {
                        let named = format!("SELECT count(*) FROM entries WHERE voter_id = {voter} AND name IS NOT NULL");
                        assert_eq!(case.count(&named).await, 0);
                    }
                    OptOut::Deleted { .. } => {
                        let theirs = format!("SELECT (SELECT count(*) FROM entries WHERE voter_id = {voter} OR author_id = {voter})
                            + (SELECT count(*) FROM voters WHERE voter_id = {voter}) + (SELECT count(*) FROM tallies WHERE voter_id = {voter})");
                        // What they did as an administrator later is theirs.
                        if !votes.is_empty() && case.count("SELECT count(*) FROM entries WHERE author_id < 4").await == 0 {
                            assert_eq!(case.count(&theirs).await, 0);
                        }
                        assert_eq!(case.count(&format!("SELECT count(*) FROM entries WHERE voter_id = {voter}")).await, 0);
                        assert_eq!(case.count(&format!("SELECT count(*) FROM voters WHERE voter_id = {voter}")).await, 0);
                    }
                    OptOut::BeingDeleted => panic!("it is carried through"),
                }
            }
            case.db.close().await;
        });
    }
}

#[tokio::test]
async fn a_vote_without_an_instant_is_known_again_by_the_hash_of_its_bytes() {
    let case = Case::new().await;
    for wish in [0, 2] {
        let voter = 7 + i64::from(wish);
        let first = case.append(voter, None, None).await;
        assert!(matches!(first, Recorded::New(_)));
        case.opt(wish, voter).await;
        case.steps(usize::MAX).await;
        assert_eq!(case.append(voter, None, None).await, Recorded::AlreadyKnown);
        assert_eq!(case.count(&format!("SELECT count(*) FROM bodies WHERE instr(body, 'voter {voter}') > 0")).await, 0);
    }
    case.opt(3, 9).await;
    assert_eq!(case.append(9, None, None).await, Recorded::AlreadyKnown);
    case.db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rebuild_brings_nobody_back_whose_data_is_deleted_meanwhile() {
    let case = Case::new().await;
    for voter in 1..=3 {
        case.append(voter, Some(NOW.0 - voter), None).await;
    }
    case.settle().await;
    let erased = std::sync::atomic::AtomicBool::new(false);
    let runtime = tokio::runtime::Handle::current();
    let progress = |_| {
        if !erased.swap(true, std::sync::atomic::Ordering::SeqCst) {
            tokio::task::block_in_place(|| {
                runtime.block_on(async {
                    case.opt(2, 1).await;
                    case.steps(usize::MAX).await;
                });
            });
        }
    };
    assert_eq!(case.db.rebuild(&progress).await.unwrap().rows(), 0);
    assert!(erased.into_inner());
    assert_eq!(case.count("SELECT count(*) FROM voters WHERE voter_id = 1").await, 0);
    assert_eq!(case.count("SELECT count(*) FROM tallies WHERE voter_id = 1").await, 0);
    assert_eq!(case.count("SELECT sum(total) FROM voters").await, 3);
    case.db.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rebuild_brings_no_server_back_that_is_deleted_meanwhile() {
    let case = Case::new().await;
    for voter in 1..=3 {
        case.append(voter, Some(NOW.0 - voter), None).await;
    }
    case.settle().await;
    let deleted = std::sync::atomic::AtomicBool::new(false);
    let runtime = tokio::runtime::Handle::current();
    let progress = |_| {
        if !deleted.swap(true, std::sync::atomic::Ordering::SeqCst) {
            tokio::task::block_in_place(|| {
                runtime.block_on(async {
                    assert!(case.db.begin_asked_deletion(GUILD).await.unwrap());
                    case.db.delete_server(GUILD).await.unwrap();
                });
            });
        }
    };
    assert_eq!(case.db.rebuild(&progress).await.unwrap().rows(), 0);
    assert!(deleted.into_inner());
    let left =
        "SELECT (SELECT count(*) FROM voters) + (SELECT count(*) FROM listing_voters) + (SELECT count(*) FROM tallies)";
    assert_eq!(case.count(left).await, 0);
    case.db.close().await;
}

#[tokio::test]
async fn what_is_settled_while_somebody_hides_names_and_thanks_them_not() {
    let case = Case::new().await;
    case.append(1, Some(NOW.0), None).await;
    // It was appended under a name, and is settled after they have asked.
    case.opt(0, 1).await;
    case.settle().await;
    assert_eq!(case.count("SELECT count(*) FROM due_thanks").await, 0);
    assert_eq!(case.count("SELECT count(*) FROM voters WHERE name IS NULL").await, 1);
    assert_eq!(case.db.show(GUILD, UserId::trusted(1)).await.unwrap(), Opted::Busy);
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM entries WHERE name IS NOT NULL").await, 0);
    assert_eq!(case.db.show(GUILD, UserId::trusted(1)).await.unwrap(), Opted::Done);
    case.db.close().await;
}

#[tokio::test]
async fn what_is_done_as_an_administrator_names_nobody_any_more() {
    let case = Case::new().await;
    case.db.correct(case.correction(5, 1, 3)).await.unwrap();
    case.opt(2, 1).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM entries WHERE author_id = 1").await, 0);
    assert_eq!(case.count("SELECT count(*) FROM entries WHERE voter_id = 5 AND amount = 3").await, 1);
    assert_eq!(case.count("SELECT count(*) FROM changes WHERE author_id = 1 OR voter_id = 1").await, 0);
    // What is corrected for them from now on is nobody's.
    case.db.correct(case.correction(1, 2, 1)).await.unwrap();
    assert_eq!(case.count("SELECT count(*) FROM entries WHERE voter_id = 1").await, 0);
    case.db.close().await;
}

#[tokio::test]
async fn a_block_ends_with_no_deletion() {
    let case = Case::new().await;
    let (ada, admin) = (UserId::trusted(1), UserId::trusted(2));
    case.db.block(GUILD, ada, admin, "a test".to_owned()).await.unwrap();
    case.append(1, Some(NOW.0), None).await;
    case.opt(2, 1).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM blocks WHERE voter_id = 1").await, 0);
    case.append(1, Some(NOW.0 + 1), None).await;
    case.opt(3, 1).await;
    case.append(1, Some(NOW.0 + 2), None).await;
    case.settle().await;
    assert_eq!(case.count("SELECT count(*) FROM entries WHERE blocked = 1").await, 3);
    assert_eq!(case.count("SELECT count(*) FROM voters").await, 0);
    assert_eq!(case.count("SELECT count(*) FROM blocks WHERE voter_id = 1").await, 1);
    // Who blocked them may go too.
    case.opt(2, 2).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM blocks WHERE author_id = 2").await, 0);
    assert_eq!(case.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
    case.db.close().await;
}

/// Every column in which a person may stand, and what becomes of it when their data is deleted.
const PERSONAL: [(&str, &str, &str); 40] = [
    ("blocks", "author_id", "what stands for them"),
    ("blocks", "reason", "stays as an administrator wrote it"),
    ("blocks", "voter_id", "what stands for them"),
    ("bodies", "body", "deleted; a keyed hash where nothing else tells the vote from another"),
    ("changes", "author_id", "what stands for them"),
    ("changes", "reason", "stays as an administrator wrote it"),
    ("changes", "voter_id", "what stands for them"),
    ("entries", "author_id", "what stands for them"),
    ("entries", "name", "cleared"),
    ("entries", "reason", "stays as an administrator wrote it; cleared where a file told it"),
    ("entries", "voter_id", "what stands for them"),
    ("erasures", "digest", "kept: a keyed hash"),
    ("erasures", "pseudonym", "kept: what stands for them"),
    ("erasures", "voter_id", "cleared at the end"),
    ("gaps", "voter_id", "deleted"),
    ("grants", "voter_id", "deleted"),
    ("hidden", "voter_id", "deleted at the end; what stands for them is hidden"),
    ("import_rows", "key", "kept: a keyed hash"),
    ("import_rows", "name", "cleared"),
    ("import_rows", "reason", "cleared"),
    ("import_rows", "voter_id", "what stands for them"),
    ("imported", "key", "kept: a keyed hash"),
    ("imports", "author_id", "what stands for them"),
    ("imports", "undone_by", "what stands for them"),
    ("kept_deliveries", "body", "deleted where their id stands in it"),
    ("listing_voters", "voter_id", "what stands for them"),
    ("listings", "history_voter", "the next voter's takes its place at once, and it is cleared at the end"),
    ("period_winners", "name", "cleared"),
    ("period_winners", "voter_id", "what stands for them"),
    ("recovered_numbers", "voter_id", "deleted; recovered entries stand under what stands for them"),
    ("recoveries", "voter_id", "deleted"),
    ("reminder_votes", "voter_id", "deleted"),
    ("reminders", "voter_id", "deleted"),
    ("role_checks", "voter_id", "deleted"),
    ("send_reminders", "voter_id", "deleted with the outcome, which is waited for"),
    ("sends", "body", "cleared where it names them"),
    ("tallies", "voter_id", "what stands for them"),
    ("thanks_drafts", "author_id", "deleted"),
    ("voters", "name", "cleared"),
    ("voters", "voter_id", "what stands for them"),
];

/// Columns that hold an id or text of no person.
const IMPERSONAL: [(&str, &str); 5] = [
    ("closed_periods", "voters"),
    ("kept_deliveries", "digest"),
    ("kept_deliveries", "reason"),
    ("opt_out_key", "key"),
    ("refusals", "reason"),
];

#[tokio::test]
async fn whatever_may_name_a_person_is_dealt_with() {
    let case = Case::new().await;
    let found: Vec<(String, String)> = sqlx::query_as(
        "SELECT t.name, c.name FROM sqlite_schema AS t CROSS JOIN pragma_table_info(t.name) AS c
         WHERE t.type = 'table' AND (c.name IN ('voter_id', 'author_id', 'user_id', 'member_id', 'by_id', 'pseudonym', 'name', 'body',
             'digest', 'reason', 'key', 'undone_by') OR c.name LIKE '%voter%')
           AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '_sqlx_%'
         ORDER BY t.name, c.name",
    )
    .fetch_all(&case.db.readers)
    .await
    .unwrap();
    for (table, column) in &found {
        let known = PERSONAL.iter().any(|(t, c, _)| t == table && c == column);
        let harmless = IMPERSONAL.iter().any(|(t, c)| t == table && c == column);
        assert!(
            known || harmless,
            "{table}.{column}: what becomes of it when somebody's data is deleted? See `opt_outs`"
        );
    }
    for (table, column, _) in PERSONAL {
        assert!(found.iter().any(|(t, c)| t == table && c == column), "{table}.{column} is gone");
    }
    case.db.close().await;
}

#[tokio::test]
async fn a_sealed_result_keeps_its_ranks_and_names_nobody_who_has_gone() {
    let case = Case::new().await;
    for voter in 1..=3 {
        case.append(voter, Some(NOW.0 - voter), None).await;
    }
    case.settle().await;
    case.opt(0, 3).await;
    case.db.clock.step(Duration::from_hours(24));
    let due = case.db.periods_to_close().await.unwrap();
    for period in &due {
        let result = case.db.result(*period).await.unwrap();
        assert_eq!((result.voters, result.winners.len()), (3, 2), "who hides is counted and stands on no board");
        case.db.close_period(*period, result, String::new()).await.unwrap();
    }
    assert!(!due.is_empty());
    case.opt(0, 1).await;
    case.opt(2, 2).await;
    case.steps(usize::MAX).await;
    assert_eq!(case.count("SELECT count(*) FROM period_winners WHERE name IS NOT NULL OR voter_id = 2").await, 0);
    let winners = i64::try_from(2 * due.len()).unwrap();
    assert_eq!(case.count("SELECT count(*) FROM period_winners").await, winners);
    case.db.close().await;
}
