use super::*;
use crate::vote::{ApplicationId, BoardKey, BoardRow, GuildId, LocalDay};

const ASKER: UserId = UserId::trusted(11);

fn row(voter: i64, name: Option<&str>, votes: i64) -> BoardRow {
    BoardRow { voter: UserId::trusted(voter), name: name.map(str::to_owned), key: BoardKey { votes, reached: voter } }
}

fn listing(subject: Subject, vote_url: Option<&str>, last: Option<i64>, again: Option<i64>) -> ListingVotes {
    ListingVotes {
        subject,
        site: "Discollab",
        vote_url: vote_url.map(|url| url.parse().unwrap()),
        total: i64::from(last.is_some()),
        last: last.map(UnixMs),
        again: again.map(UnixMs),
    }
}

fn server() -> Subject {
    Subject::Server(GuildId::trusted(7))
}

#[test]
fn a_board_names_voters_and_the_askers_place() {
    let page = BoardPage {
        rows: vec![row(11, Some("Ada"), 12), row(12, Some("**@everyone**"), 2), row(13, None, 1)],
        first_rank: 11,
        more_before: true,
        more_after: false,
        voters: 13,
    };
    let card = board(Language::English, None, None, &page, Some((ASKER, Some(Place { rank: 11, votes: 12 }))));
    assert_eq!(card.title, "Top voters of all time");
    assert_eq!(card.footer.as_deref(), Some("13 voters"));
    insta::assert_snapshot!(card.body.replace('\u{200b}', "_"), @r"
    **11.** Ada · 12 votes
    **12.** \*\*\@_everyone\*\* · 2 votes
    **13.** <@13> · 1 vote

    <@11>: **11.** · 12 votes
    ");
}

#[test]
fn an_empty_board_says_what_to_do() {
    let page = BoardPage { rows: vec![], first_rank: 1, more_before: false, more_after: false, voters: 0 };
    let month = Period { kind: PeriodKind::Month, first: LocalDay(20_575) };
    let card = board(Language::English, Some(month), Some((server(), "Discollab")), &page, Some((ASKER, None)));
    assert_eq!(card.title, "Top voters in May 2026");
    insta::assert_snapshot!(card.body, @r"
    This server on Discollab

    Nobody has voted in this time yet. `/vote` shows where to vote; `/leaderboard` shows all time.
    ");
}

#[test]
fn a_summary_tells_totals_rank_and_times() {
    let votes = VoterSummary {
        name: Some("Ada".to_owned()),
        today: 1,
        week: 3,
        month: 5,
        total: 9,
        rank: Some(2),
        last: Some(UnixMs(5_000)),
        streak: StreakNow::default(),
        listings: vec![listing(server(), None, Some(5_000), Some(9_000))],
    };
    insta::assert_snapshot!(summary(Language::English, ASKER, ASKER, &votes, UnixMs(6_000)).body, @r"
    <@11> (Ada): **9 votes**, rank **2**
    Today 1 · this week 3 · this month 5
    Last vote <t:5:R>

    **This server on Discollab**: 1 vote, last <t:5:R>
    Next vote <t:9:R>
    ");
}

#[test]
fn a_streak_is_told_with_its_end_and_the_best() {
    let told = |length, best, until: Option<i64>| {
        streak(Language::English, StreakNow { length, best, until: until.map(UnixMs), ..StreakNow::default() })
            .unwrap_or_default()
    };
    insta::assert_snapshot!(told(4, 9, Some(7_000)), @"Streak **4**, best 9: vote before <t:7:f> (<t:7:R>) to keep it");
    insta::assert_snapshot!(told(4, 4, Some(7_000)), @"Streak **4**, the best so far: vote before <t:7:f> (<t:7:R>) to keep it");
    insta::assert_snapshot!(told(0, 9, None), @"No streak now, best 9: the next vote begins one");
    assert_eq!(told(0, 0, None), "");
}

#[test]
fn freezes_are_told_whether_they_keep_a_streak_or_not() {
    let told = |frozen, left| freezes(Language::English, StreakNow { frozen, freezes: left, ..StreakNow::default() });
    assert_eq!(told(0, 0), None);
    insta::assert_snapshot!(told(0, 1).unwrap_or_default(), @"❄️ 1 streak freeze kept for a vote that comes too late");
    insta::assert_snapshot!(told(0, 3).unwrap_or_default(), @"❄️ 3 streak freezes kept for votes that come too late");
    insta::assert_snapshot!(told(1, 2).unwrap_or_default(), @"❄️ Kept by a streak freeze, 2 left: vote soon");
    insta::assert_snapshot!(told(2, 0).unwrap_or_default(), @"❄️ Kept by 2 streak freezes, the last: vote soon");
}

#[test]
fn who_has_not_voted_is_told_where() {
    let mut none = VoterSummary {
        name: None,
        today: 0,
        week: 0,
        month: 0,
        total: 0,
        rank: None,
        last: None,
        streak: StreakNow::default(),
        listings: vec![listing(server(), None, None, None)],
    };
    assert_eq!(
        summary(Language::English, ASKER, ASKER, &none, UnixMs(0)).body,
        "You have not voted here yet. `/vote` shows where."
    );
    assert_eq!(
        summary(Language::English, ASKER, UserId::trusted(12), &none, UnixMs(0)).body,
        "<@11> has not voted here yet."
    );
    none.listings.clear();
    assert_eq!(
        summary(Language::English, ASKER, ASKER, &none, UnixMs(0)).body,
        say!(Language::English, "boards-set-up")
    );
}

#[test]
fn the_vote_pages_are_those_that_were_set() {
    let bot = Subject::Bot(ApplicationId::trusted(99));
    let found =
        [listing(server(), Some("https://example.org/v"), Some(5_000), Some(9_000)), listing(bot, None, None, None)];
    let (card, links) = vote(Language::English, &found, UnixMs(6_000));
    insta::assert_snapshot!(card.body, @r"
    **This server on Discollab**
    Next vote <t:9:R>

    **<@99> on Discollab**
    Ready for the next vote
    Its vote page is not set. Somebody with Manage Server can set it: `/setup vote_url`.
    ");
    let link = Link { label: "Vote: This server on Discollab".to_owned(), url: "https://example.org/v".to_owned() };
    assert_eq!(links, [link]);
    assert_eq!(vote(Language::English, &[], UnixMs(0)).0.body, say!(Language::English, "boards-set-up"));
}
