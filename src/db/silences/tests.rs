use std::time::Duration;

use bytes::Bytes;
use proptest::prelude::*;
use tempfile::TempDir;

use super::super::{ListingChange, NewListing, NewVote, Origin, Settled};
use super::*;
use crate::clock::Clock;
use crate::config::DbPath;
use crate::vote::{ApplicationId, ChannelId, Delivery, TokenHash, TokenId};

const NOW: UnixMs = UnixMs(1_764_583_200_000);
const GUILD: GuildId = GuildId::trusted(900);
const HOUR: Duration = Duration::from_hours(1);
const AGAIN: Duration = Duration::from_hours(12);
/// With the grace of a day.
const DEADLINE: Duration = Duration::from_hours(36);

struct Case {
    _folder: TempDir,
    db: Db,
    clock: Clock,
    /// One that is voted for every hour, and one that is not.
    listings: [(ListingId, TokenId); 2],
}

impl Case {
    async fn new() -> Self {
        let (folder, clock) = (tempfile::tempdir().unwrap(), Clock::stepped(NOW));
        let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap();
        let mut listings = Vec::new();
        for subject in [Subject::Server(GUILD), Subject::Bot(ApplicationId::trusted(901))] {
            let change = ListingChange { channel: Some(ChannelId::new(77)), vote_url: None };
            let token = TokenHash::of(format!("{subject:?}").as_bytes());
            let new = NewListing { guild: GUILD, site: Site::Discollab, subject, change, token };
            let listing = db.set_up(new).await.unwrap().id();
            listings.push((listing, db.tokens(listing).await.unwrap()[0].id));
        }
        Self { _folder: folder, db, clock, listings: listings.try_into().unwrap() }
    }

    /// Four days on which somebody votes for the first listing every hour.
    async fn busy() -> Self {
        let case = Self::new().await;
        for _ in 0..4 * 24 {
            case.clock.step(HOUR);
            case.vote(99, 0).await;
        }
        case
    }

    async fn vote(&self, voter: i64, of: usize) {
        let ((listing, token), at) = (self.listings[of], self.clock.now());
        let delivery = Delivery {
            voter: UserId::trusted(voter),
            name: None,
            claimed: Some(at),
            at,
            vote_again: Some(at.plus(AGAIN)),
            times_voted: None,
        };
        let day = at.day_in(&jiff::tz::TimeZone::UTC);
        let (body, origin) = (Bytes::from_static(b"{}"), Origin::Received);
        let vote = NewVote { token, listing, delivery, day, received: at, body, origin };
        self.db.writer.append(vote).await.unwrap();
    }

    async fn settle(&self) {
        while let Settled::Batch(_) = self.db.settle_batch().await.unwrap() {}
    }

    /// Somebody's streak as the last vote left it, and as it is now.
    async fn streak(&self, voter: i64) -> (i64, i64) {
        self.settle().await;
        let kept = self.number(&format!("SELECT streak FROM voters WHERE voter_id = {voter}")).await;
        let now = self.db.streaks_of(GUILD, voter..=voter, self.clock.now()).await.unwrap();
        (kept, now[&voter].length)
    }

    async fn number(&self, sql: &str) -> i64 {
        sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_one(&self.db.readers).await.unwrap()
    }

    async fn silences(&self) -> i64 {
        self.settle().await;
        self.number("SELECT count(*) FROM silences").await
    }

    /// What is kept is what the ledger comes to.
    async fn comes_to_the_same(&self) {
        let (before, found) = (self.silences().await, self.db.rebuild(&|_| {}).await.unwrap());
        assert_eq!(found.rows(), 0, "{found:?}");
        for sql in ["DELETE FROM voters", "DELETE FROM vote_streaks"] {
            let changed = self.db.writer.run(move |tx| {
                Box::pin(async move {
                    sqlx::query(sql).execute(tx).await?;
                    Ok(())
                })
            });
            changed.await.unwrap();
        }
        let streaks = "SELECT count(*) FROM vote_streaks";
        self.db.rebuild(&|_| {}).await.unwrap();
        let votes = self.number("SELECT count(*) FROM entries").await;
        assert_eq!((self.number(streaks).await, self.silences().await), (votes, before));
    }
}

#[tokio::test]
async fn a_silence_breaks_no_streak_while_it_lasts_and_when_it_ends() {
    let case = Case::busy().await;
    case.vote(1, 0).await;
    case.clock.step(DEADLINE + HOUR);
    assert_eq!(case.streak(1).await, (1, 1), "nobody is heard of");
    assert_eq!(case.silences().await, 0);
    case.clock.step(HOUR);
    case.vote(99, 0).await;
    assert_eq!(case.silences().await, 1);
    case.clock.step(DEADLINE);
    assert_eq!(case.streak(1).await, (1, 1), "as much time again");
    case.vote(1, 0).await;
    assert_eq!(case.streak(1).await, (2, 2));
    case.comes_to_the_same().await;
    let told = case.db.silences_since(GUILD, NOW, 9).await.unwrap();
    assert_eq!(told.iter().map(|one| one.subject).collect::<Vec<_>>(), [Subject::Server(GUILD); 2]);
    case.db.close().await;
}

#[tokio::test]
async fn a_gap_of_a_listing_with_few_votes_breaks_streaks() {
    let case = Case::new().await;
    for _ in 0..20 {
        case.clock.step(AGAIN);
        case.vote(99, 0).await;
    }
    case.vote(1, 0).await;
    case.clock.step(DEADLINE * 9);
    assert_eq!(case.streak(1).await, (1, 0));
    case.vote(1, 0).await;
    assert_eq!((case.streak(1).await, case.silences().await), ((1, 1), 0));
    case.comes_to_the_same().await;
    case.db.close().await;
}

#[tokio::test]
async fn a_vote_for_another_listing_in_a_silence_breaks_none_for_a_week_at_the_most() {
    let case = Case::busy().await;
    case.vote(1, 0).await;
    case.vote(2, 0).await;
    case.clock.step(DEADLINE + HOUR);
    case.vote(1, 1).await;
    assert_eq!((case.streak(1).await, case.silences().await), ((2, 2), 1));
    // What saved the first saves the second: it is written once.
    case.vote(2, 1).await;
    assert_eq!((case.streak(2).await, case.silences().await), ((2, 2), 1));
    case.clock.step(DEADLINE * 9);
    assert_eq!(case.streak(1).await, (2, 0));
    case.vote(1, 1).await;
    assert_eq!((case.streak(1).await, case.silences().await), ((1, 1), 1));
    // Nor does one of a listing that was removed.
    case.comes_to_the_same().await;
    case.db.remove_listing(case.listings[0].0).await.unwrap();
    case.clock.step(DEADLINE + HOUR);
    assert_eq!(case.streak(1).await, (1, 0));
    case.db.close().await;
}

fn histories() -> impl Strategy<Value = Vec<(i64, u64, u8)>> {
    prop::collection::vec((1_i64..5, 0_u64..60 * 60, 0_u8..12), 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("VOTIVE_LONG").is_some() { 300 } else { 6 }, ..ProptestConfig::default() })]
    /// However the ledger was cut into batches, whoever folds it anew comes to the same by the silences that were written.
    #[test]
    fn a_rebuild_agrees_with_settle(history in histories()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let case = Case::busy().await;
            for (voter, minutes, kind) in history {
                case.clock.step(Duration::from_mins(minutes));
                match kind {
                    0 => case.settle().await,
                    1 => { case.db.note_outage().await.unwrap(); }
                    2 => case.db.set_grace(GUILD, Duration::from_mins(minutes)).await.unwrap(),
                    3 => case.db.set_freezes(GUILD, Some(2)).await.unwrap(),
                    4 | 5 => case.vote(voter, 1).await,
                    _ => case.vote(voter, 0).await,
                }
            }
            case.comes_to_the_same().await;
            case.db.close().await;
        });
    }
}
