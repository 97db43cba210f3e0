use std::time::Duration;

use bytes::Bytes;

use super::*;
use jiff::tz::TimeZone;

use crate::clock::Clock;
use crate::config::DbPath;
use crate::db::{Intake, ListingChange, NewListing, Settled};
use crate::vote::{Delivery, TokenHash};

const GUILD: GuildId = GuildId::trusted(7);
/// 2026-05-20, a Wednesday, noon in UTC.
const NOON: UnixMs = UnixMs(1_779_278_400_000);
const ALL_TIME: Board = Board { period: None, listing: None };

struct Case {
    _folder: tempfile::TempDir,
    clock: Clock,
    db: Db,
    intake: Intake,
}

impl Case {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::stepped(NOON);
        let db = Db::open(&DbPath::file(folder.path().join("votive.db")), &clock).await.unwrap();
        Self { _folder: folder, clock, intake: Intake::new(db.clone()), db }
    }

    async fn listing(&self, subject: Subject, token: &[u8]) -> ListingId {
        let change = ListingChange::default();
        let new = NewListing { guild: GUILD, site: Site::Discollab, subject, change, token: TokenHash::of(token) };
        self.db.set_up(new).await.unwrap().id()
    }

    async fn vote(&self, token: &[u8], voter: i64, name: &str) {
        self.clock.step(Duration::from_secs(1));
        let now = self.clock.now();
        let owner = self.intake.owner_of(&TokenHash::of(token), now).await.unwrap().unwrap();
        let delivery = Delivery {
            voter: UserId::trusted(voter),
            name: Some(name.to_owned()),
            claimed: Some(now),
            at: now,
            vote_again: None,
            times_voted: None,
        };
        self.intake.vote(&owner, delivery, Bytes::from_static(b"{}"), now).await.unwrap();
    }

    async fn settle(&self) {
        while let Settled::Batch(_) = self.db.settle_batch().await.unwrap() {}
    }

    async fn page(&self, board: Board, page: Page) -> BoardPage {
        self.db.board_page(GUILD, board, page).await.unwrap()
    }
}

fn voters(page: &BoardPage) -> Vec<i64> {
    page.rows.iter().map(|row| row.voter.get()).collect()
}

#[tokio::test]
async fn pages_follow_one_another_in_every_board() {
    let case = Case::new().await;
    let listing = case.listing(Subject::Server(GUILD), b"one").await;
    // Voter 25 has two votes; the others one each, in the order of their ids.
    for voter in 1..=25 {
        case.vote(b"one", voter, &format!("voter {voter}")).await;
    }
    case.vote(b"one", 25, "renamed").await;
    case.settle().await;

    let dated = PeriodKind::ALL.map(|kind| Some(Period::of(kind, NOON.day_in(&TimeZone::UTC))));
    for period in dated.into_iter().chain([None]) {
        for listing in [None, Some(listing)] {
            let board = Board { period, listing };
            let first = case.page(board, Page::First).await;
            assert_eq!(voters(&first), [25, 1, 2, 3, 4, 5, 6, 7, 8, 9], "{board:?}");
            assert_eq!((first.first_rank, first.more_before, first.more_after, first.voters), (1, false, true, 25));
            assert_eq!(first.rows[0].name.as_deref(), Some("renamed"));
            let second = case.page(board, Page::After(first.rows[9].key)).await;
            assert_eq!(voters(&second), (10..20).collect::<Vec<_>>());
            assert_eq!((second.first_rank, second.more_before, second.more_after), (11, true, true));
            let third = case.page(board, Page::After(second.rows[9].key)).await;
            assert_eq!(voters(&third), [20, 21, 22, 23, 24]);
            assert_eq!((third.first_rank, third.more_before, third.more_after), (21, true, false));
            assert_eq!(case.page(board, Page::Before(third.rows[0].key)).await, second);
            assert_eq!(case.page(board, Page::Before(second.rows[0].key)).await, first);
            assert_eq!(case.page(board, Page::After(third.rows[4].key)).await, first);
            assert_eq!(case.page(board, Page::Before(first.rows[3].key)).await, first);

            let place = |voter| case.db.place(GUILD, board, UserId::trusted(voter));
            assert_eq!(place(25).await.unwrap(), Some(Place { rank: 1, votes: 2 }));
            assert_eq!(place(24).await.unwrap(), Some(Place { rank: 25, votes: 1 }));
            assert_eq!(place(99).await.unwrap(), None);
        }
    }
    let asked = [25, 24, 1, 99].map(UserId::trusted);
    let ranks = case.db.top_ranks(GUILD, &asked).await.unwrap();
    assert_eq!(asked.map(|voter| ranks.get(&voter).copied()), [Some(1), Some(25), Some(2), None]);
}

#[tokio::test]
async fn other_servers_and_other_times_are_empty() {
    let case = Case::new().await;
    case.listing(Subject::Server(GUILD), b"one").await;
    case.vote(b"one", 1, "Ada").await;
    case.settle().await;
    let other = case.db.board_page(GuildId::trusted(8), ALL_TIME, Page::First).await.unwrap();
    assert_eq!((other.rows.len(), other.voters), (0, 0));
    case.clock.step(Duration::from_hours(24));
    let today = case.db.current_period(GUILD, PeriodKind::Day).await.unwrap();
    assert!(case.page(Board { period: Some(today), listing: None }, Page::First).await.rows.is_empty());
    assert_eq!(case.page(ALL_TIME, Page::First).await.rows.len(), 1);
}

#[tokio::test]
async fn a_summary_adds_up_over_listings_and_days() {
    let case = Case::new().await;
    case.listing(Subject::Server(GUILD), b"one").await;
    case.listing(Subject::Bot(crate::vote::ApplicationId::trusted(99)), b"two").await;
    case.vote(b"one", 1, "Ada").await;
    case.clock.step(Duration::from_hours(24));
    case.vote(b"one", 1, "Ada").await;
    case.vote(b"two", 1, "Ada L.").await;
    let last = case.clock.now();
    case.vote(b"two", 2, "Bob").await;
    case.settle().await;

    let ada = case.db.voter_summary(GUILD, UserId::trusted(1)).await.unwrap();
    assert_eq!((ada.today, ada.week, ada.month, ada.total), (2, 3, 3, 3));
    assert_eq!((ada.rank, ada.last, ada.name.as_deref()), (Some(1), Some(last), Some("Ada L.")));
    let listed: Vec<_> = ada.listings.iter().map(|listing| (listing.subject.id(), listing.total)).collect();
    assert_eq!(listed, [(7, 2), (99, 1)]);
    assert_eq!(ada.listings[1].again, Some(last.plus(Duration::from_hours(12))));

    let nobody = case.db.voter_summary(GUILD, UserId::trusted(3)).await.unwrap();
    assert_eq!((nobody.total, nobody.rank, nobody.listings.len()), (0, None, 2));
    assert_eq!(nobody.listings[0].again, None);
}

#[tokio::test]
async fn a_stored_page_that_discord_would_refuse_counts_as_none() {
    let case = Case::new().await;
    let listing = case.listing(Subject::Server(GUILD), b"one").await;
    for (stored, shown) in [("https://example.org/v", true), ("ftp://example.org", false)] {
        case.db
            .writer
            .run(move |tx| {
                Box::pin(async move {
                    sqlx::query("UPDATE listings SET vote_url = ?1").bind(stored).execute(tx).await?;
                    Ok(())
                })
            })
            .await
            .unwrap();
        assert_eq!(case.db.listing(listing).await.unwrap().unwrap().vote_url.is_some(), shown, "{stored}");
        let votes = case.db.listing_votes(GUILD, UserId::trusted(1)).await.unwrap();
        assert_eq!(votes[0].vote_url.is_some(), shown, "{stored}");
    }
}
