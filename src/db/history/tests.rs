use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;
use proptest::prelude::*;
use tempfile::TempDir;

use super::super::{
    Corrected, ListingChange, NewCorrection, NewListing, NewVote, NotStored, OptOutStep, Origin, Recorded, Undone,
};
use super::*;
use crate::clock::Clock;
use crate::config::DbPath;
use crate::sites::Site;
use crate::vote::{Delivery, EntryId, GuildId, ListingId, Subject, TokenHash, TokenId, UnixMs, UserId};

const NOW: UnixMs = UnixMs(1_764_583_200_000);
const GUILD: GuildId = GuildId::trusted(900);
const OWNER: UserId = UserId::trusted(1);
const ADA: UserId = UserId::trusted(2);
const HOUR: Duration = Duration::from_hours(1);

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
        let (subject, token) = (Subject::Server(GUILD), TokenHash::of(b"token"));
        let new = NewListing { guild: GUILD, site: Site::Discollab, subject, change: ListingChange::default(), token };
        let listing = db.set_up(new).await.unwrap().id();
        let token = db.tokens(listing).await.unwrap()[0].id;
        Self { _folder: folder, db, listing, token }
    }

    /// The vote with this number, cast half an hour after the one before it, and received now.
    fn vote(&self, number: i64) -> NewVote {
        let at = UnixMs(NOW.0 - 3_600_000 * 100 + number * 1_800_000);
        NewVote {
            token: self.token,
            listing: self.listing,
            delivery: Delivery {
                voter: ADA,
                name: Some("ada".to_owned()),
                claimed: Some(at),
                at,
                vote_again: None,
                times_voted: Some(number),
            },
            day: at.day_in(&jiff::tz::TimeZone::UTC),
            received: self.db.clock.now(),
            body: Bytes::from_static(b"{}"),
            origin: Origin::Received,
        }
    }

    /// The same, where the site does not tell when it was cast.
    fn untold(&self, number: i64) -> NewVote {
        let at = self.db.clock.now();
        let vote = self.vote(number);
        NewVote { delivery: Delivery { claimed: None, at, ..vote.delivery }, ..vote }
    }

    async fn correct(&self, amount: i64) -> Option<EntryId> {
        let (at, reason) = (self.db.clock.now(), "a test".to_owned());
        let day = at.day_in(&jiff::tz::TimeZone::UTC);
        let correction = NewCorrection { listing: self.listing, voter: ADA, amount, author: OWNER, reason, at, day };
        match self.db.correct(correction).await.unwrap() {
            Corrected::Done(entry) => Some(entry),
            Corrected::TooFew { .. } | Corrected::NoListing => None,
        }
    }

    async fn undo(&self, correction: EntryId) {
        let undone = self.db.undo(GUILD, correction, OWNER).await.unwrap();
        assert!(matches!(undone, Undone::Done { .. }), "{undone:?}");
    }

    async fn append(&self, votes: Vec<NewVote>) -> Vec<Result<Recorded, NotStored>> {
        self.db
            .writer
            .run(move |tx| Box::pin(async move { crate::db::ledger::append(tx, &votes).await }))
            .await
            .unwrap()
    }

    async fn settle(&self) {
        while let crate::db::Settled::Batch(_) = self.db.settle_batch().await.unwrap() {}
    }

    /// The next step, while what it waits for is settled.
    async fn step(&self) -> HistoryStep {
        let settling = async {
            loop {
                self.settle().await;
                tokio::task::yield_now().await;
            }
        };
        tokio::select! {
            step = self.db.history_step() => step.unwrap(),
            () = settling => unreachable!(),
        }
    }

    async fn rest(&self) {
        self.settle().await;
        while self.step().await == HistoryStep::Did {}
    }

    async fn set(&self, on: bool) {
        self.db.set_history(GUILD, self.listing, on, OWNER).await.unwrap();
    }

    async fn count(&self, sql: &str) -> i64 {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&self.db.readers).await.unwrap()
    }

    async fn total(&self) -> i64 {
        self.count("SELECT ifnull(sum(total), 0) FROM voters").await
    }

    async fn is_sound(&self) {
        assert!(self.total().await >= 0);
        let twice = "SELECT count(*) FROM recovered_numbers AS r JOIN entries AS e ON e.kind = 'vote' AND e.times_voted = r.number";
        assert_eq!(self.count(twice).await, 0, "no vote is there twice");
        let other = "SELECT (SELECT count(*) FROM recovered_numbers)
                          - (SELECT ifnull(sum(amount), 0) FROM entries WHERE kind = 'recovered')";
        assert_eq!(self.count(other).await, 0);
        let found = self.db.rebuild(&|_| {}).await.unwrap();
        assert_eq!(found.rows(), 0, "{found:?}");
    }
}

#[tokio::test]
async fn a_batch_converts_what_is_new_in_it_and_nothing_else() {
    let case = Case::new().await;
    case.set(true).await;
    case.append(vec![case.vote(10)]).await;
    case.rest().await;
    case.db.clock.step(HOUR);
    case.rest().await;
    assert_eq!(case.total().await, 10);
    let last = case.count("SELECT max(entry_id) FROM entries").await;
    let gone = NewVote { token: TokenId::trusted(77), ..case.vote(5) };
    let replayed = NewVote { origin: Origin::Replayed, token: TokenId::trusted(77), ..case.vote(7) };
    let outcomes = case.append(vec![case.vote(10), case.vote(3), gone, case.vote(3), case.vote(11), replayed]).await;
    let entry = |place: i64| Recorded::New(EntryId::trusted(last + place));
    // Three numbers were recovered once each, so that four entries stay free for the votes that name them.
    assert_eq!(*outcomes[0].as_ref().unwrap(), Recorded::AlreadyKnown);
    assert_eq!(*outcomes[1].as_ref().unwrap(), entry(6));
    assert!(matches!(outcomes[2], Err(NotStored::TokenGone)));
    assert_eq!(*outcomes[3].as_ref().unwrap(), Recorded::AlreadyKnown);
    assert_eq!((*outcomes[4].as_ref().unwrap(), *outcomes[5].as_ref().unwrap()), (entry(9), entry(10)));
    let taken = "SELECT count(*) FROM entries WHERE amount = -1 AND undoes IS NOT NULL AND times_voted IN (3, 7)";
    assert_eq!((case.count(taken).await, case.count("SELECT count(*) FROM recovered_numbers").await), (2, 7));
    case.rest().await;
    assert_eq!(case.total().await, 11);
    case.is_sound().await;
    case.db.close().await;
}

#[tokio::test]
async fn who_deleted_their_data_is_looked_at_no_more() {
    let case = Case::new().await;
    case.append(vec![case.vote(10)]).await;
    case.settle().await;
    case.db.erase(GUILD, ADA).await.unwrap();
    case.set(true).await;
    case.db.clock.step(HOUR);
    case.rest().await;
    assert_eq!((case.total().await, case.count("SELECT count(*) FROM gaps").await), (1, 0));
    case.db.close().await;
}

#[tokio::test]
async fn a_listing_that_is_removed_keeps_what_it_has_and_goes_on_when_it_is_set_up_again() {
    let case = Case::new().await;
    case.set(true).await;
    case.append(vec![case.vote(10)]).await;
    case.settle().await;
    case.db.remove_listing(case.listing).await.unwrap();
    case.db.clock.step(HOUR);
    case.rest().await;
    assert_eq!(case.total().await, 1);
    let new = NewListing {
        guild: GUILD,
        site: Site::Discollab,
        subject: Subject::Server(GUILD),
        change: ListingChange::default(),
        token: TokenHash::of(b"another"),
    };
    assert_eq!(case.db.set_up(new).await.unwrap().id(), case.listing);
    case.rest().await;
    assert_eq!(case.total().await, 10);
    case.is_sound().await;
    case.db.close().await;
}

#[tokio::test]
async fn what_a_correction_leaves_no_room_to_take_back_is_taken_back_when_there_is_room() {
    let case = Case::new().await;
    case.set(true).await;
    case.append(vec![case.vote(37)]).await;
    case.rest().await;
    case.db.clock.step(HOUR);
    case.rest().await;
    assert_eq!(case.total().await, 37);
    let correction = case.correct(-36).await.unwrap();
    case.set(false).await;
    case.rest().await;
    assert_eq!(case.total().await, 0);
    case.is_sound().await;
    case.set(true).await;
    case.rest().await;
    assert_eq!(case.total().await, 1);
    case.set(false).await;
    case.rest().await;
    case.undo(correction).await;
    case.rest().await;
    assert_eq!(case.total().await, 1);
    case.set(true).await;
    case.rest().await;
    assert_eq!(case.total().await, 37);
    case.is_sound().await;
    case.db.close().await;
}

#[tokio::test]
async fn votes_of_a_new_count_take_the_place_of_none_of_the_old_one() {
    let case = Case::new().await;
    case.set(true).await;
    case.append(vec![case.untold(36)]).await;
    case.rest().await;
    case.db.clock.step(HOUR);
    case.rest().await;
    assert_eq!(case.total().await, 36);
    case.db.clock.step(HOUR * 48);
    for number in 1..=4 {
        case.append(vec![case.untold(number)]).await;
        case.rest().await;
        case.db.clock.step(HOUR * 12);
    }
    assert_eq!(case.total().await, 40);
    // One that is late, of the new count, is of the old one still where that lacks it.
    case.append(vec![case.untold(2)]).await;
    case.rest().await;
    assert_eq!((case.total().await, case.count("SELECT count(*) FROM recovered_numbers").await), (40, 34));
    case.db.close().await;
}

#[tokio::test]
async fn what_files_brought_of_a_blocked_voter_stands_for_no_votes() {
    let case = Case::new().await;
    case.append(vec![case.vote(10)]).await;
    let (listing, at) = (case.listing.get(), NOW.0);
    let brought = case.db.writer.run(move |tx| {
        Box::pin(async move {
            sqlx::query(
                "INSERT INTO entries (listing_id, voter_id, kind, amount, at_ms, local_day, received_ms, author_id, blocked)
                 VALUES (?1, ?2, 'recovered', 5, ?3, 20000, ?3, 1, 1)",
            )
            .bind(listing)
            .bind(ADA.get())
            .bind(at)
            .execute(tx)
            .await?;
            Ok(())
        })
    });
    brought.await.unwrap();
    case.settle().await;
    assert_eq!(case.db.history_to_come(case.listing).await.unwrap(), HistoryPreview { votes: 9, members: 1 });
    case.set(true).await;
    case.db.clock.step(HOUR);
    case.rest().await;
    assert_eq!(case.total().await, 10);
    case.db.close().await;
}

#[tokio::test]
async fn a_preview_is_of_what_would_be_counted_also_after_a_block() {
    let case = Case::new().await;
    case.append(vec![case.vote(10)]).await;
    case.settle().await;
    case.db.block(GUILD, ADA, OWNER, "a test".to_owned()).await.unwrap();
    case.append(vec![case.vote(3), case.vote(20)]).await;
    case.settle().await;
    case.db.unblock(GUILD, ADA, OWNER, "a test".to_owned()).await.unwrap();
    case.db.clock.step(HOUR * 2);
    assert_eq!(case.db.history_to_come(case.listing).await.unwrap(), HistoryPreview { votes: 8, members: 1 });
    case.set(true).await;
    case.rest().await;
    assert_eq!(case.total().await, 9);
    case.db.close().await;
}

#[tokio::test]
async fn who_votes_again_after_their_data_was_deleted_is_promised_nothing_while_it_is_off() {
    let case = Case::new().await;
    case.append(vec![case.vote(10)]).await;
    case.settle().await;
    case.db.erase(GUILD, ADA).await.unwrap();
    for mut job in case.db.opt_out_jobs().await.unwrap() {
        while case.db.opt_out_step(&mut job).await.unwrap() == OptOutStep::Did {}
    }
    case.db.count_again(GUILD, ADA).await.unwrap();
    case.append(vec![case.vote(20)]).await;
    case.rest().await;
    assert_eq!(case.count("SELECT (SELECT count(*) FROM gaps) + (SELECT count(*) FROM recoveries)").await, 0);
    assert_eq!(case.db.history_to_come(case.listing).await.unwrap(), HistoryPreview::default());
    case.db.close().await;
}

#[tokio::test]
async fn nobody_waits_for_an_entry_that_went_with_its_server() {
    let case = Case::new().await;
    case.append(vec![case.vote(1)]).await;
    let last = EntryId::trusted(case.count("SELECT max(entry_id) FROM entries").await);
    assert!(case.db.begin_asked_deletion(GUILD).await.unwrap());
    case.db.delete_server(GUILD).await.unwrap();
    tokio::time::timeout(Duration::from_secs(20), case.db.until_settled(last)).await.unwrap().unwrap();
    case.db.close().await;
}

/// What happens, and the number of a vote.
fn histories() -> impl Strategy<Value = Vec<(u8, i64)>> {
    prop::collection::vec((0_u8..12, 1_i64..150), 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("VOTIVE_LONG").is_some() { 500 } else { 12 }, ..ProptestConfig::default() })]
    /// In whatever order votes come, and whenever it is switched, settled, looked at or an hour passes, or votes are taken away and given
    /// back: where it is on, all up to the highest number count in the end; where it is off, those that were delivered.
    #[test]
    fn the_total_comes_to_the_highest_number(history in histories()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let case = Case::new().await;
            let (mut delivered, mut is_on, mut corrections) = (BTreeSet::new(), false, Vec::new());
            for (kind, number) in history {
                match kind {
                    0 => {
                        is_on = number % 3 > 0;
                        case.set(is_on).await;
                    }
                    1 => case.settle().await,
                    2 => case.db.clock.step(HOUR / 2),
                    3 => {
                        case.step().await;
                    }
                    4 => {
                        let votes = [number, number / 2 + 1, number].map(|number| case.vote(number));
                        delivered.extend([number, number / 2 + 1]);
                        case.append(votes.into()).await;
                    }
                    10 => corrections.extend(case.correct(-number).await),
                    11 => {
                        if let Some(correction) = corrections.pop() {
                            case.undo(correction).await;
                        }
                    }
                    _ => {
                        let is_new = delivered.insert(number);
                        let outcome = case.append(vec![case.vote(number)]).await.remove(0).unwrap();
                        assert_eq!(matches!(outcome, Recorded::New(_)), is_new);
                    }
                }
            }
            case.rest().await;
            case.db.clock.step(HOUR * 2);
            case.rest().await;
            case.is_sound().await;
            for correction in corrections {
                case.undo(correction).await;
            }
            case.rest().await;
            let highest = delivered.last().copied().unwrap_or(0);
            let count = i64::try_from(delivered.len()).unwrap();
            assert_eq!(case.total().await, if is_on { highest } else { count });
            case.is_sound().await;
            case.set(!is_on).await;
            case.rest().await;
            assert_eq!(case.total().await, if is_on { count } else { highest });
            case.is_sound().await;
            case.db.close().await;
        });
    }
}
