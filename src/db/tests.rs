//! The writer, the ledger and settle on a real file.

use std::time::Duration;

use bytes::Bytes;
use futures_util::FutureExt as _;
use proptest::prelude::*;
use sqlx::Row;
use tempfile::TempDir;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::*;
use crate::clock::Clock;
use crate::config::DbPath;
use crate::sites::Site;
use crate::vote::*;

const NOW: UnixMs = UnixMs(1_764_583_200_000);

struct Fixture {
    db: Db,
    clock: Clock,
    listing: ListingId,
    token: TokenId,
    folder: TempDir,
}

const GUILD: GuildId = GuildId::trusted(900);

fn token_hash(number: u8) -> TokenHash {
    Token::from_random([number; 32]).hash()
}

async fn fixture() -> Fixture {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::stepped(NOW);
    let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap();
    let change = ListingChange { channel: Some(ChannelId::new(77)), vote_url: None };
    let subject = Subject::Server(GUILD);
    let new = NewListing { guild: GUILD, site: Site::Discollab, subject, change, token: token_hash(1) };
    let listing = db.set_up(new).await.unwrap().id();
    let token = db.tokens(listing).await.unwrap()[0].id;
    Fixture { db, clock, listing, token, folder }
}

impl Fixture {
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
            body: Bytes::from(format!("{{\"n\":{times_voted:?}}}")),
            origin: Origin::Received,
        }
    }

    /// Keeps the writer busy until told, so that what is sent meanwhile shares its next commit.
    async fn hold(&self) -> (oneshot::Sender<()>, JoinHandle<Result<(), NotStored>>) {
        let (go, wait) = oneshot::channel::<()>();
        let (begun, has_begun) = oneshot::channel::<()>();
        let writer = self.db.writer.clone();
        let held = tokio::spawn(async move {
            writer
                .run(move |_| {
                    Box::pin(async move {
                        let _ = begun.send(());
                        let _ = wait.await;
                        Ok(())
                    })
                })
                .await
        });
        has_begun.await.unwrap();
        (go, held)
    }

    /// Appends votes in one commit; asserts that it was one.
    async fn append_together(&self, votes: Vec<NewVote>) -> Vec<Result<Recorded, NotStored>> {
        let (go, held) = self.hold().await;
        let commits = *self.db.appended().borrow();
        let waiting: Vec<_> = votes
            .into_iter()
            .map(|vote| {
                let mut one = Box::pin({
                    let db = self.db.clone();
                    async move { db.writer.append(vote).await }
                });
                // The first poll puts it in the line.
                assert!((&mut one).now_or_never().is_none());
                one
            })
            .collect();
        go.send(()).unwrap();
        held.await.unwrap().unwrap();
        let mut outcomes = Vec::new();
        for one in waiting {
            outcomes.push(one.await);
        }
        assert_eq!(*self.db.appended().borrow(), commits + 1, "one commit");
        outcomes
    }

    async fn settle(&self) {
        while let Settled::Batch(_) = self.db.settle_batch().await.unwrap() {}
    }

    async fn settle_as_far_as_it_goes(&self) {
        while let Ok(Settled::Batch(_)) = self.db.settle_batch().await {}
    }

    /// Changes what nobody should.
    async fn change(&self, sql: &'static str) {
        let changed = self.db.writer.run(move |tx| {
            Box::pin(async move {
                sqlx::query(sql).execute(tx).await?;
                Ok(())
            })
        });
        changed.await.unwrap();
    }

    /// The last heartbeat was then.
    async fn alive(&self, at: i64) {
        let put = self.db.writer.run(move |tx| {
            Box::pin(async move {
                sqlx::query("UPDATE health SET alive_ms = ?1").bind(at).execute(tx).await?;
                Ok(())
            })
        });
        put.await.unwrap();
    }

    async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query_scalar(sql).fetch_one(&self.db.readers).await.unwrap()
    }

    /// All state, as text, without the numbers that boards happen to have.
    async fn state(&self) -> Vec<String> {
        let mut rows = Vec::new();
        for sql in [
            "SELECT json_array(guild_id, voter_id, name, total, reached_entry, last_ms, streak, best_streak, streak_from_ms,
                               streak_next_ms, streak_until_ms, freezes, freeze_votes, first_ms) FROM voters ORDER BY 1",
            "SELECT json_array(listing_id, voter_id, total, reached_entry, last_ms, again_ms, first_ms) FROM listing_voters ORDER BY 1",
            "SELECT json_array(b.guild_id, b.listing_id, b.period, b.first_day, t.voter_id, t.votes, t.reached_entry)
             FROM tallies AS t JOIN boards AS b USING (board_id) ORDER BY 1",
            "SELECT json_array(entry_id, streak, frozen) FROM vote_streaks ORDER BY 1",
            "SELECT json_array(listing_id, quarter, votes) FROM vote_counts ORDER BY 1",
            "SELECT json_array(entry_id) FROM settlement",
        ] {
            let found = sqlx::query(sql).fetch_all(&self.db.readers).await.unwrap();
            rows.extend(found.into_iter().map(|row| row.get::<String, _>(0)));
        }
        rows
    }
}

fn is_new(outcome: &Result<Recorded, NotStored>) -> bool {
    matches!(outcome, Ok(Recorded::New(_)))
}

fn is_known(outcome: &Result<Recorded, NotStored>) -> bool {
    matches!(outcome, Ok(Recorded::AlreadyKnown))
}

#[tokio::test]
async fn the_same_delivery_twice_in_one_commit_is_one_vote() {
    let fixture = fixture().await;
    let vote = fixture.vote(7, Some(NOW.0), Some(1));
    let outcomes = fixture.append_together(vec![vote.clone(), vote.clone()]).await;
    assert!(is_new(&outcomes[0]) && is_known(&outcomes[1]), "{outcomes:?}");
    assert!(is_known(&fixture.db.writer.append(vote).await));
    assert_eq!(fixture.count("SELECT count(*) FROM entries").await, 1);
    assert_eq!(fixture.count("SELECT count(*) FROM bodies").await, 1);
}

#[tokio::test]
async fn votes_without_an_instant_are_told_apart_by_number_then_by_bytes_within_the_hour() {
    let fixture = fixture().await;
    let numbered = fixture.vote(7, None, Some(1));
    let outcomes = fixture
        .append_together(vec![
            numbered.clone(),
            numbered.clone(),
            fixture.vote(7, None, Some(2)),
            fixture.vote(8, None, None),
        ])
        .await;
    assert_eq!(outcomes.iter().map(is_new).collect::<Vec<_>>(), [true, false, true, true]);
    assert!(is_known(&fixture.db.writer.append(fixture.vote(8, None, None)).await));
    let other_bytes = NewVote { body: Bytes::from_static(b"{}"), ..fixture.vote(8, None, None) };
    assert!(is_new(&fixture.db.writer.append(other_bytes).await));
    // An hour later it may be a vote of its own.
    let later = NewVote { received: NOW.plus(Duration::from_mins(61)), ..numbered };
    assert!(is_new(&fixture.db.writer.append(later).await));
}

#[tokio::test]
async fn the_fourth_and_fifth_vote_in_one_commit_are_counted_in_order() {
    let fixture = fixture().await;
    fixture.db.add_reward(GUILD, RoleId::trusted(5), 5, None).await.unwrap();
    for n in 1..=3 {
        fixture.db.writer.append(fixture.vote(7, Some(NOW.0 + n), Some(n))).await.unwrap();
    }
    fixture.settle().await;
    assert!(fixture.db.role_lanes().await.unwrap().is_empty());
    fixture
        .append_together(vec![fixture.vote(7, Some(NOW.0 + 4), Some(4)), fixture.vote(7, Some(NOW.0 + 5), Some(5))])
        .await;
    fixture.settle().await;
    let due = fixture.db.due_thanks(ChannelId::trusted(77), 10).await.unwrap().unwrap();
    assert_eq!(due.votes.iter().map(|vote| vote.total).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    let check = fixture.db.due_role_check(GUILD, NOW).await.unwrap().unwrap();
    assert_eq!((check.voter, check.entry), (UserId::trusted(7), EntryId::new(5)));
}

#[tokio::test]
async fn a_listing_removed_while_votes_wait_takes_no_more_of_them() {
    let fixture = fixture().await;
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await.unwrap();
    let (go, held) = fixture.hold().await;
    let mut removing = Box::pin(fixture.db.remove_listing(fixture.listing));
    let mut vote = Box::pin(fixture.db.writer.append(fixture.vote(8, Some(NOW.0), Some(1))));
    assert!((&mut removing).now_or_never().is_none() && (&mut vote).now_or_never().is_none());
    go.send(()).unwrap();
    held.await.unwrap().unwrap();
    removing.await.unwrap();
    // In one transaction with the removal, votes come first.
    assert!(is_new(&vote.await));
    let outcome = fixture.db.writer.append(fixture.vote(9, Some(NOW.0), Some(1))).await;
    assert!(matches!(outcome, Err(NotStored::TokenGone)), "{outcome:?}");
    // The votes that were acknowledged before are settled, and thanked by nobody.
    fixture.settle().await;
    assert_eq!(fixture.count("SELECT sum(total) FROM voters").await, 2);
    assert_eq!(fixture.count("SELECT count(*) FROM due_thanks").await, 0);
}

/// Settles a batch that was read before `change` was stored and is stored after it.
async fn settle_across<T>(fixture: &Fixture, change: impl Future<Output = Result<T, NotStored>>) {
    // The boards of the day are there, so that the batch needs nothing but to be stored.
    fixture.db.writer.append(fixture.vote(99, Some(NOW.0), Some(1))).await.unwrap();
    fixture.settle().await;
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await.unwrap();
    let (go, held) = fixture.hold().await;
    let mut change = Box::pin(change);
    assert!((&mut change).now_or_never().is_none(), "it waits in the line");
    let db = fixture.db.clone();
    let batch = tokio::spawn(async move { db.settle_batch().await });
    fixture.db.writer.jobs_waiting(2).await;
    go.send(()).unwrap();
    held.await.unwrap().unwrap();
    assert!(change.await.is_ok());
    assert!(matches!(batch.await.unwrap().unwrap(), Settled::Batch(SettledBatch { entries: 0 })), "it is read anew");
    fixture.settle().await;
}

#[tokio::test]
async fn a_rule_that_is_made_while_a_batch_is_folded_counts_for_it() {
    let fixture = fixture().await;
    settle_across(&fixture, fixture.db.add_reward(GUILD, RoleId::trusted(5), 1, None)).await;
    let check = fixture.db.due_role_check(GUILD, NOW).await.unwrap().unwrap();
    assert_eq!(check.voter, UserId::trusted(7));
}

#[tokio::test]
async fn a_listing_that_is_removed_while_a_batch_is_folded_leaves_nobody_to_be_thanked() {
    let fixture = fixture().await;
    settle_across(&fixture, fixture.db.remove_listing(fixture.listing)).await;
    assert_eq!(fixture.count("SELECT count(*) FROM due_thanks").await, 0);
    assert_eq!(fixture.count("SELECT sum(total) FROM voters").await, 2);
}

#[tokio::test]
async fn a_full_disk_costs_no_more_than_the_votes_that_it_refuses() {
    let fixture = fixture().await;
    fixture.db.writer.append(fixture.vote(1, Some(NOW.0), Some(1))).await.unwrap();
    let pages = fixture.count("PRAGMA page_count").await;
    fixture.db.writer.limit_pages(pages);
    let mut stored = 1;
    let refused = loop {
        match fixture.db.writer.append(fixture.vote(stored + 1, Some(NOW.0), Some(1))).await {
            Ok(_) => stored += 1,
            Err(refused) => break refused,
        }
        assert!(stored < 1000, "the disk is full");
    };
    assert!(refused.to_string().contains("full"), "{refused}");
    // A job that finds no room fails for itself, and so does one that shares its transaction: none of both is stored.
    let fill = |token: u8| {
        fixture.db.set_up(NewListing {
            guild: GUILD,
            site: Site::Discollab,
            subject: Subject::Bot(ApplicationId::trusted(i64::from(token))),
            change: ListingChange { channel: None, vote_url: None },
            token: token_hash(token),
        })
    };
    let mut made = 0;
    for token in 2..=200 {
        made += i64::from(fill(token).await.is_ok());
    }
    assert!(made < 199);
    fixture.settle_as_far_as_it_goes().await;
    fixture.db.writer.limit_pages(i64::from(u32::MAX));
    assert_eq!(fixture.count("SELECT count(*) FROM entries").await, stored);
    assert_eq!(fixture.count("SELECT count(*) FROM tokens").await, made + 1);
    fixture.db.writer.append(fixture.vote(stored + 1, Some(NOW.0), Some(1))).await.unwrap();
    fixture.settle().await;
    assert_eq!(fixture.count("SELECT sum(total) FROM voters").await, stored + 1);
    assert_eq!(fixture.count("SELECT 1 FROM pragma_integrity_check WHERE integrity_check = 'ok'").await, 1);
}

#[tokio::test]
async fn a_commit_that_fails_costs_no_later_vote() {
    let fixture = fixture().await;
    let broken: Result<(), NotStored> = fixture
        .db
        .writer
        .run(|tx| {
            Box::pin(async move {
                // The transaction ends under the writer's feet, as it does when the disk fails.
                sqlx::query("ROLLBACK").execute(tx).await?;
                Ok(())
            })
        })
        .await;
    assert!(matches!(broken, Err(NotStored::Failed(_))), "{broken:?}");
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await.unwrap();
    assert_eq!(fixture.count("SELECT count(*) FROM entries").await, 1);
}

#[tokio::test]
async fn a_dead_tokens_copy_of_a_vote_does_not_cost_the_live_ones() {
    let fixture = fixture().await;
    let dead = NewVote { token: TokenId::trusted(4_000), ..fixture.vote(7, None, None) };
    let outcomes = fixture.append_together(vec![dead, fixture.vote(7, None, None)]).await;
    assert!(matches!(outcomes[0], Err(NotStored::TokenGone)), "{outcomes:?}");
    assert!(is_new(&outcomes[1]), "{outcomes:?}");
}

#[tokio::test]
async fn one_bad_row_among_good_ones_costs_only_itself() {
    let fixture = fixture().await;
    let mut votes: Vec<_> = (1..=9).map(|voter| fixture.vote(voter, Some(NOW.0), Some(1))).collect();
    votes[4].delivery.name = Some("x".repeat(NAME_LIMIT + 1));
    let outcomes = fixture.append_together(votes).await;
    let bad: Vec<_> = outcomes.iter().map(|outcome| !is_new(outcome)).collect();
    assert_eq!(bad, (0..9).map(|at| at == 4).collect::<Vec<_>>());
    assert!(matches!(outcomes[4], Err(NotStored::Failed(_))));
    assert_eq!(fixture.count("SELECT count(*) FROM entries").await, 8);
}

#[tokio::test]
async fn who_stops_waiting_does_not_withdraw_the_vote() {
    let fixture = fixture().await;
    let (go, held) = fixture.hold().await;
    let mut vote = Box::pin(fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))));
    assert!((&mut vote).now_or_never().is_none());
    drop(vote);
    go.send(()).unwrap();
    held.await.unwrap().unwrap();
    fixture.db.writer.append(fixture.vote(8, Some(NOW.0), Some(1))).await.unwrap();
    assert_eq!(fixture.count("SELECT count(*) FROM entries").await, 2);
}

#[tokio::test]
async fn a_full_line_turns_votes_away_and_loses_none_of_those_in_it() {
    let fixture = fixture().await;
    let (go, held) = fixture.hold().await;
    let mut waiting = Vec::new();
    let full = loop {
        let vote = fixture.vote(1, Some(NOW.0 + i64::try_from(waiting.len()).unwrap()), None);
        let mut one = Box::pin(fixture.db.writer.append(vote));
        match (&mut one).now_or_never() {
            None => waiting.push(one),
            Some(outcome) => break outcome,
        }
    };
    assert!(matches!(full, Err(NotStored::LineFull)), "{full:?}");
    go.send(()).unwrap();
    held.await.unwrap().unwrap();
    let line = waiting.len();
    for one in waiting {
        assert!(is_new(&one.await));
    }
    assert_eq!(fixture.count("SELECT count(*) FROM entries").await, i64::try_from(line).unwrap());
}

#[tokio::test]
async fn a_failing_or_panicking_job_takes_nobody_with_it() {
    let fixture = fixture().await;
    let failed: Result<(), _> = fixture
        .db
        .writer
        .run(|tx| {
            Box::pin(async move {
                sqlx::query("DELETE FROM listings").execute(&mut *tx).await?;
                Err(sqlx::Error::RowNotFound.into())
            })
        })
        .await;
    assert!(failed.is_err());
    let panicked: Result<(), _> = fixture.db.writer.run(|_| Box::pin(async { panic!("on purpose") })).await;
    assert!(panicked.is_err());
    assert!(is_new(&fixture.db.writer.append(fixture.vote(7, Some(NOW.0), None)).await));
}

#[tokio::test]
async fn after_closing_nothing_is_taken_and_what_was_taken_is_there() {
    let fixture = fixture().await;
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), None)).await.unwrap();
    fixture.db.close().await;
    assert!(matches!(fixture.db.writer.append(fixture.vote(8, Some(NOW.0), None)).await, Err(NotStored::ShuttingDown)));
    let path = DbPath::file(fixture.folder.path().join("votive.db"));
    let again = Db::open(&path, &fixture.clock).await.unwrap();
    let entries: i64 = sqlx::query_scalar("SELECT count(*) FROM entries").fetch_one(&again.readers).await.unwrap();
    assert_eq!(entries, 1);
}

#[tokio::test]
async fn a_replaced_token_ends_an_hour_after_its_successors_first_delivery() {
    let fixture = fixture().await;
    let new = fixture.db.add_token(fixture.listing, token_hash(2), Handover::Replace).await.unwrap();
    let old = fixture.vote(7, Some(NOW.0), Some(1));
    assert!(is_new(&fixture.db.writer.append(old.clone()).await));
    let by_new = NewVote { token: new, ..fixture.vote(7, Some(NOW.0 + 1), Some(2)) };
    assert!(is_new(&fixture.db.writer.append(by_new).await));
    fixture.settle().await;
    let tokens = fixture.db.tokens(fixture.listing).await.unwrap();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[0].expires, Some(NOW.plus(Duration::from_hours(1))));
    assert_eq!(tokens[1].first_used, Some(NOW));
    let late = NewVote { received: NOW.plus(Duration::from_mins(61)), ..fixture.vote(7, Some(NOW.0 + 2), Some(3)) };
    assert!(matches!(fixture.db.writer.append(late).await, Err(NotStored::TokenGone)));
}

#[tokio::test]
async fn at_most_two_tokens_live_and_the_one_in_use_is_kept() {
    let fixture = fixture().await;
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await.unwrap();
    fixture.settle().await;
    fixture.db.add_token(fixture.listing, token_hash(2), Handover::Replace).await.unwrap();
    let third = fixture.db.add_token(fixture.listing, token_hash(3), Handover::Replace).await.unwrap();
    let ids: Vec<_> = fixture.db.tokens(fixture.listing).await.unwrap().into_iter().map(|token| token.id).collect();
    assert_eq!(ids, [fixture.token, third]);
    let only = fixture.db.add_token(fixture.listing, token_hash(4), Handover::RevokeNow).await.unwrap();
    let ids: Vec<_> = fixture.db.tokens(fixture.listing).await.unwrap().into_iter().map(|token| token.id).collect();
    assert_eq!(ids, [only]);
}

#[tokio::test]
async fn a_paused_listing_counts_without_thanks_and_its_roles_come_on_resuming() {
    let fixture = fixture().await;
    fixture.db.add_reward(GUILD, RoleId::trusted(5), 1, None).await.unwrap();
    fixture.db.pause_listing(fixture.listing).await.unwrap();
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await.unwrap();
    fixture.settle().await;
    assert_eq!(fixture.count("SELECT total FROM voters").await, 1);
    assert_eq!(fixture.count("SELECT (SELECT count(*) FROM due_thanks) + (SELECT count(*) FROM role_checks)").await, 0);
    fixture.db.resume_listing(fixture.listing).await.unwrap();
    assert_eq!(fixture.db.call_for_roles(GUILD).await.unwrap(), 1);
    assert_eq!(
        fixture.count("SELECT (SELECT count(*) FROM due_thanks) * 10 + (SELECT count(*) FROM role_checks)").await,
        1
    );
}

#[tokio::test]
async fn a_message_that_is_frozen_is_frozen_once() {
    let fixture = fixture().await;
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await.unwrap();
    fixture.settle().await;
    let send = |marker: &str| NewSend {
        guild: GUILD,
        channel: ChannelId::trusted(77),
        what: SendFor::Thanks(vec![(fixture.listing, EntryId::trusted(1))]),
        body: "{}".to_owned(),
        marker: marker.to_owned(),
    };
    let at = Between { from: NOW, until: NOW };
    let frozen = fixture.db.freeze(send("a"), at).await.unwrap().unwrap();
    assert_eq!(frozen.tried, Some(Tried { first: NOW, made: at, searched: None }));
    assert_eq!(fixture.db.waiting_send(frozen.channel).await.unwrap().as_ref(), Some(&frozen));
    assert_eq!(fixture.db.freeze(send("b"), at).await.unwrap(), None);
    assert_eq!(fixture.count("SELECT count(*) FROM sends").await, 1);
    // Another channel is chosen while it waits: as long as it may have been posted, it stays as it is.
    let change = ListingChange { channel: Some(ChannelId::new(78)), vote_url: None };
    fixture.db.change_listing(fixture.listing, change).await.unwrap();
    assert_eq!(fixture.db.waiting_send(frozen.channel).await.unwrap().as_ref(), Some(&frozen));
    // Certain not to have been posted, it is undone, and the vote is due in the new channel with the total that it had.
    fixture.db.postpone_send(frozen.id, NOW, Certainty::NotPosted).await.unwrap();
    assert_eq!(fixture.count("SELECT count(*) FROM sends").await, 0);
    assert!(!fixture.db.try_send_again(frozen.id, at).await.unwrap());
    let due = fixture.db.due_thanks(ChannelId::trusted(78), 10).await.unwrap().unwrap();
    assert_eq!(due.votes.iter().map(|vote| (vote.entry.get(), vote.total)).collect::<Vec<_>>(), [(1, 1)]);
    let frozen =
        fixture.db.freeze(NewSend { channel: ChannelId::trusted(78), ..send("c") }, at).await.unwrap().unwrap();
    fixture.db.postpone_send(frozen.id, NOW, Certainty::NotPosted).await.unwrap();
    fixture.db.remove_listing(fixture.listing).await.unwrap();
    assert_eq!(fixture.count("SELECT (SELECT count(*) FROM sends) + (SELECT count(*) FROM due_thanks)").await, 0);
    assert!(fixture.db.send_lanes().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_newer_schema_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = DbPath::file(folder.path().join("deep/er/votive.db"));
    let clock = Clock::stepped(NOW);
    let db = Db::open(&path, &clock).await.unwrap();
    db.writer
        .run(|tx| {
            Box::pin(async move {
                sqlx::query(
                    "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                     VALUES (999999, 'later', 1, x'00', 0)",
                )
                .execute(tx)
                .await?;
                Ok(())
            })
        })
        .await
        .unwrap();
    db.close().await;
    let refused = Db::open(&path, &clock).await.unwrap_err().to_string();
    assert!(refused.contains("999999") && refused.contains("newer version"), "{refused}");
}

#[tokio::test]
async fn a_second_server_of_the_same_file_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = DbPath::file(folder.path().join("votive.db"));
    let held = ServeLock::take(&path).unwrap();
    assert!(matches!(ServeLock::take(&path), Err(AlreadyServed::Held(_))));
    drop(held);
    ServeLock::take(&path).unwrap();
}

fn ledgers() -> impl Strategy<Value = Vec<(i64, i64, u8, i64)>> {
    prop::collection::vec((1_i64..6, 0_i64..40 * 24 * 3600 * 1000, 0_u8..16, -3_i64..4), 1..90)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("VOTIVE_LONG").is_some() { 500 } else { 12 }, ..ProptestConfig::default() })]
    /// Whatever the ledger holds and however it was cut into batches, folding it anew gives what was kept, and calls for nothing.
    #[test]
    fn a_rebuild_equals_what_was_kept(entries in ledgers()) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let fixture = fixture().await;
            for (voter, before, kind, amount) in entries {
                match kind {
                    0 if amount != 0 => {
                        let correction = NewCorrection {
                            listing: fixture.listing,
                            voter: UserId::trusted(voter),
                            amount,
                            author: UserId::trusted(1),
                            reason: "a test".to_owned(),
                            at: NOW,
                            day: NOW.day_in(&jiff::tz::TimeZone::UTC),
                        };
                        fixture.db.correct(correction).await.unwrap();
                    }
                    1 => fixture.settle().await,
                    2 => {
                        let (voter, author) = (UserId::trusted(voter), UserId::trusted(1));
                        if let Blocked::Already(_) = fixture.db.block(GUILD, voter, author, "a test".to_owned()).await.unwrap() {
                            fixture.db.unblock(GUILD, voter, author, "a test".to_owned()).await.unwrap();
                        }
                    }
                    8 => {
                        fixture.alive(NOW.0 - before).await;
                        fixture.db.note_outage().await.unwrap();
                    }
                    9 => fixture.db.set_grace(GUILD, Duration::from_millis(before.unsigned_abs() / 8)).await.unwrap(),
                    11 => fixture.db.set_freezes(GUILD, (before % 4 > 0).then_some(before % 4)).await.unwrap(),
                    10 => {
                        let cooldown = Duration::from_millis(60_000 + before.unsigned_abs() / 40);
                        fixture.db.set_cooldown(fixture.listing, cooldown).await.unwrap();
                    }
                    _ => {
                        let mut vote = fixture.vote(voter, Some(NOW.0 - before), None);
                        // Of some the site does not say when they can vote again.
                        vote.delivery.vote_again = vote.delivery.vote_again.filter(|_| voter % 2 == 0);
                        fixture.db.writer.append(vote).await.unwrap();
                    }
                }
            }
            fixture.settle().await;
            let (kept, due) = (fixture.state().await, fixture.count("SELECT count(*) FROM due_thanks").await);
            // Folded from zero beside what is kept, there is no difference; with nothing kept, all of it is made again.
            assert_eq!(fixture.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
            for sql in ["DELETE FROM voters", "DELETE FROM listing_voters", "DELETE FROM tallies", "DELETE FROM vote_streaks", "DELETE FROM vote_counts"] {
                fixture.change(sql).await;
            }
            fixture.db.rebuild(&|_| {}).await.unwrap();
            assert_eq!(fixture.state().await, kept);
            assert_eq!(fixture.count("SELECT count(*) FROM due_thanks").await, due);
            fixture.settle().await;
            assert_eq!(fixture.state().await, kept);
        });
    }
}

#[tokio::test]
async fn an_entry_counts_as_it_was_written_whatever_becomes_of_the_block() {
    let fixture = fixture().await;
    let (voter, author) = (UserId::trusted(7), UserId::trusted(1));
    fixture.db.block(GUILD, voter, author, "a test".to_owned()).await.unwrap();
    let outcomes = fixture
        .append_together(vec![fixture.vote(7, Some(NOW.0), Some(1)), fixture.vote(8, Some(NOW.0), Some(1))])
        .await;
    assert!(outcomes.iter().all(is_new), "{outcomes:?}");
    // It is settled after the block has ended.
    let ended = fixture.db.unblock(GUILD, voter, author, "a test".to_owned()).await.unwrap();
    assert_eq!(ended, Unblocked::Done { uncounted: 1 });
    fixture.settle().await;
    assert_eq!(fixture.count("SELECT count(*) FROM voters").await, 1);
    assert_eq!(fixture.count("SELECT count(*) FROM due_thanks").await, 1);
    // What the site sends again is known, and counts no more than before.
    assert!(is_known(&fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await));
    let kept = fixture.state().await;
    assert_eq!(fixture.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
    fixture.change("DELETE FROM voters").await;
    fixture.db.rebuild(&|_| {}).await.unwrap();
    assert_eq!(fixture.state().await, kept);
    // Votes that do not count are nothing that could be taken away.
    let taken = NewCorrection {
        listing: fixture.listing,
        voter,
        amount: -1,
        author,
        reason: "a test".to_owned(),
        at: NOW,
        day: NOW.day_in(&jiff::tz::TimeZone::UTC),
    };
    fixture.append_together(vec![fixture.vote(7, Some(NOW.0 + 1), Some(2))]).await;
    fixture.db.block(GUILD, voter, author, "a test".to_owned()).await.unwrap();
    fixture.append_together(vec![fixture.vote(7, Some(NOW.0 + 2), Some(3))]).await;
    assert!(matches!(fixture.db.correct(taken.clone()).await.unwrap(), Corrected::Done(_)));
    assert_eq!(fixture.db.correct(taken).await.unwrap(), Corrected::TooFew { has: 0 });
}

#[tokio::test]
async fn an_export_holds_the_newest_that_fit() {
    let fixture = fixture().await;
    let lines = |file: &[u8]| String::from_utf8(file.to_vec()).unwrap().lines().map(str::to_owned).collect::<Vec<_>>();
    for times in 1..=30 {
        fixture.db.writer.append(fixture.vote(7, Some(NOW.0 + times), Some(times))).await.unwrap();
    }
    let whole = fixture.db.export_newest(GUILD, None, usize::MAX).await.unwrap();
    assert_eq!((whole.entries, whole.extent, lines(&whole.csv).len()), (30, Extent::Whole, 31));
    let most = whole.csv.len() - 1;
    let cut = fixture.db.export_newest(GUILD, None, most).await.unwrap();
    assert_eq!((cut.entries, cut.extent), (29, Extent::Newest));
    assert!(cut.csv.len() <= most);
    let (all, cut) = (lines(&whole.csv), lines(&cut.csv));
    assert_eq!((&cut[0], &cut[1..]), (&all[0], &all[2..]));
    let none = fixture.db.export_newest(GuildId::trusted(901), None, usize::MAX).await.unwrap();
    assert_eq!((none.entries, none.extent), (0, Extent::Whole));
    let slice = fixture.db.export_after(GUILD, Some(fixture.listing), 10).await.unwrap().unwrap();
    assert_eq!((slice.rows.len(), slice.rows[0].entry), (20, EntryId::trusted(11)));
    assert!(fixture.db.export_after(GUILD, None, slice.until).await.unwrap().is_none());
}

#[tokio::test]
async fn a_file_that_is_damaged_inside_is_found_out_and_stands_for_no_vote() {
    let fixture = fixture().await;
    for voter in 1..=200 {
        fixture.db.writer.append(fixture.vote(voter, Some(NOW.0), Some(1))).await.unwrap();
    }
    fixture.settle().await;
    let intake = Intake::new(fixture.db.clone());
    assert_eq!(fixture.db.quick_check().await.unwrap(), None);
    assert!(intake.can_store().await);
    let root = fixture.count("SELECT rootpage FROM sqlite_schema WHERE name = 'entries'").await;
    fixture.db.close().await;
    let path = fixture.folder.path().join("votive.db");
    let mut bytes = std::fs::read(&path).unwrap();
    // A page under the ledger's root, of which a start reads only the last.
    let page = (usize::try_from(root).unwrap() - 1) * 4096;
    let cell = usize::from(u16::from_be_bytes(bytes[page + 12..][..2].try_into().unwrap()));
    let left = u32::from_be_bytes(bytes[page + cell..][..4].try_into().unwrap());
    assert!(left > 1);
    bytes[(left as usize - 1) * 4096..][..64].fill(0xAA);
    std::fs::write(&path, &bytes).unwrap();
    let db = Db::open(&DbPath::file(&path), &fixture.clock).await.unwrap();
    let verdict = db.quick_check().await.unwrap();
    assert!(verdict.is_some());
    assert!(!Intake::new(db.clone()).can_store().await);
    db.close().await;
}

/// Settles a batch that was read before the state was put right and is stored after it.
#[tokio::test]
async fn a_batch_that_was_read_before_the_state_was_put_right_is_read_anew() {
    let fixture = fixture().await;
    for n in 1..=3 {
        fixture.db.writer.append(fixture.vote(7, Some(NOW.0 + n), Some(n))).await.unwrap();
    }
    fixture.settle().await;
    fixture.change("UPDATE voters SET total = 100").await;
    settle_across(&fixture, async {
        fixture
            .db
            .writer
            .run(|tx| {
                Box::pin(async move {
                    sqlx::query("UPDATE voters SET total = 3 WHERE voter_id = 7").execute(&mut *tx).await?;
                    sqlx::query("UPDATE settlement SET settings = settings + 1").execute(tx).await?;
                    Ok(())
                })
            })
            .await
    })
    .await;
    assert_eq!(fixture.count("SELECT total FROM voters WHERE voter_id = 7").await, 4);
}

#[tokio::test]
async fn a_rebuild_puts_right_what_differs_while_votes_are_taken_and_settled() {
    let fixture = fixture().await;
    for voter in 1..=3_000 {
        fixture.db.writer.append(fixture.vote(voter, Some(NOW.0), Some(1))).await.unwrap();
    }
    fixture.settle().await;
    let numbers = "SELECT sum(board_id * (first_day + length(period) + listing_id)) FROM boards";
    let before = fixture.count(numbers).await;
    for sql in [
        "UPDATE voters SET total = total + 1 WHERE voter_id % 2 = 0",
        "UPDATE listing_voters SET reached_entry = 1 WHERE voter_id % 3 = 0",
        "DELETE FROM tallies WHERE voter_id % 5 = 0",
        "INSERT INTO tallies SELECT max(board_id), 4000, 1, 1 FROM boards",
        "INSERT INTO voters (guild_id, voter_id, name, total, reached_entry, last_ms) VALUES (900, 4000, 'nobody', 1, 1, NULL)",
    ] {
        fixture.change(sql).await;
    }
    let stop = tokio_util::sync::CancellationToken::new();
    let timings = crate::timings::Timings::default();
    let settling = tokio::spawn(crate::worker::settle(fixture.db.clone(), timings, stop.clone()));
    let voting = async {
        for n in 0..400 {
            // Some who are there, some who are new.
            let vote = fixture.vote(2_800 + n, Some(NOW.0 + 1), Some(2));
            assert!(is_new(&fixture.db.writer.append(vote).await));
            tokio::task::yield_now().await;
        }
    };
    let rebuilding = fixture.db.rebuild(&|_| {});
    let (found, ()) = tokio::join!(rebuilding, voting);
    let found = found.unwrap();
    // A vote that was settled meanwhile may have put its own row right.
    assert!(found.voters >= 1_501 && found.listing_voters > 900 && found.tallies > 6 * 600, "{found:?}");
    while !fixture.db.is_settled().await.unwrap() {
        tokio::task::yield_now().await;
    }
    stop.cancel();
    settling.await.unwrap();
    assert_eq!(fixture.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
    assert_eq!(fixture.count("SELECT sum(total) FROM voters").await, 3_400);
    assert_eq!(fixture.count(numbers).await, before, "boards keep their numbers");
    let files = std::fs::read_dir(fixture.folder.path()).unwrap();
    let left: Vec<_> =
        files.map(|file| file.unwrap().file_name()).filter(|name| name.to_string_lossy().contains("scratch")).collect();
    assert_eq!(left, [] as [std::ffi::OsString; 0]);
}

#[tokio::test]
async fn boards_that_are_gone_are_made_again() {
    let fixture = fixture().await;
    fixture.db.writer.append(fixture.vote(7, Some(NOW.0), Some(1))).await.unwrap();
    fixture.settle().await;
    let kept = fixture.state().await;
    fixture.change("DELETE FROM boards WHERE period = 'week'").await;
    assert_eq!(fixture.db.rebuild(&|_| {}).await.unwrap().tallies, 4, "two lost their board, two are wanted");
    assert_eq!(fixture.state().await, kept);
    assert_eq!(fixture.db.rebuild(&|_| {}).await.unwrap().rows(), 0);
}
