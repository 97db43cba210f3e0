use super::*;
use crate::vote::{CannotGive, ChannelId, EntryId, ListingVotes, MessageId, StreakNow, Subject, UnixMs};

const SERVER: Subject = Subject::Server(GuildId::trusted(7));
const CHANNEL: ChannelId = ChannelId::trusted(77);

fn entry(id: i64, thanks: ThanksState) -> ExplainedEntry {
    ExplainedEntry {
        id: EntryId::trusted(id),
        kind: EntryKind::Vote,
        amount: 1,
        at: UnixMs(id * 1000),
        counts: Counts::Yes,
        listing: ListingId::trusted(1),
        subject: SERVER,
        site: "Discollab",
        author: None,
        reason: None,
        undoes: None,
        undone: false,
        streak: None,
        frozen: 0,
        thanks,
    }
}

fn correction(id: i64, amount: i64, undoes: Option<i64>, undone: bool) -> ExplainedEntry {
    ExplainedEntry {
        kind: EntryKind::Correction,
        amount,
        author: UserId::new(5),
        reason: Some("the **site** was down".to_owned()),
        undoes: undoes.and_then(EntryId::new),
        undone,
        ..entry(id, ThanksState::None)
    }
}

fn nothing() -> Explained {
    Explained {
        guild: GuildId::trusted(7),
        voter: UserId::trusted(11),
        summary: VoterSummary {
            name: None,
            today: 0,
            week: 0,
            month: 0,
            total: 0,
            rank: None,
            last: None,
            streak: StreakNow::default(),
            listings: vec![],
        },
        block: None,
        roles: vec![],
        why: BTreeMap::new(),
        refusals: vec![],
        look: None,
        history: vec![],
        entries: vec![],
        waiting: BTreeMap::new(),
    }
}

#[test]
fn who_never_voted_is_told_of_too() {
    insta::assert_snapshot!(explained(Language::English, &nothing()).body, @"
    <@11>: **0 votes**

    **Roles**
    No votes earn a role here. `/setup` changes that.

    **Latest entries**
    None: no vote of theirs has come. Do they vote on the right page? `/vote` shows it. `/setup` tells whether deliveries were turned away.
    ");
}

#[test]
fn every_entry_says_what_it_did() {
    let of = Explained {
        entries: vec![
            entry(20, ThanksState::ToCome),
            entry(19, ThanksState::Waiting),
            ExplainedEntry {
                streak: Some(5),
                frozen: 2,
                ..entry(18, ThanksState::Posted { channel: CHANNEL, message: MessageId::new(99) })
            },
            entry(17, ThanksState::Posted { channel: CHANNEL, message: None }),
            entry(16, ThanksState::Unknown(CHANNEL)),
            entry(15, ThanksState::GivenUp { channel: CHANNEL, code: Some(50_035) }),
            entry(14, ThanksState::None),
            ExplainedEntry { counts: Counts::Blocked, ..entry(13, ThanksState::None) },
            correction(12, -3, Some(11), false),
            correction(11, 3, None, true),
        ],
        waiting: [(ListingId::trusted(1), WhyWaiting::PutOff(UnixMs(60_000)))].into(),
        ..nothing()
    };
    insta::assert_snapshot!(explained(Language::English, &of).body, @r"
    <@11>: **0 votes**

    **Roles**
    No votes earn a role here. `/setup` changes that.

    **Latest entries**
    <t:20:R> vote: counted; being worked on
    <t:19:R> vote: counted; ⏳ thank-you to be posted: Discord asked to wait or could not be reached; tried again <t:60:R>.
    <t:18:R> vote: counted; [thanked](https://discord.com/channels/7/77/99) in <#77> · streak 5, kept by 2 streak freezes
    <t:17:R> vote: counted; thanked in <#77>, where the message was deleted
    <t:16:R> vote: counted; ❔ Discord did not say whether the thank-you appeared in <#77>; it is not sent again
    <t:15:R> vote: counted; 🚫 the thank-you in <#77> was given up: Discord did not accept it (its error 50035)
    <t:14:R> vote: counted; no thank-you: none was wanted then, or it is more than 30 days ago
    <t:13:R> vote: ⛔ not counted, they were blocked
    <t:12:R> −3 votes by <@5>, taking a change back: the \*\*site\*\* was down
    <t:11:R> +3 votes by <@5>: the \*\*site\*\* was down ↩️ *undone since*
    ");
}

#[test]
fn a_refused_channel_leads_to_setup() {
    let of = Explained {
        entries: vec![entry(19, ThanksState::Waiting)],
        waiting: [(ListingId::trusted(1), WhyWaiting::Refused)].into(),
        ..nothing()
    };
    let body = explained(Language::English, &of).body;
    assert!(body.contains("to be posted: Discord refuses the channel; `/setup` tells why"), "{body}");
}

#[test]
fn every_role_says_why() {
    let standings = [
        RoleStanding::Given,
        RoleStanding::WasThere,
        RoleStanding::Coming,
        RoleStanding::Taken,
        RoleStanding::Absent,
        RoleStanding::Resting,
        RoleStanding::Leaving,
        RoleStanding::NotOurs,
    ];
    let role = RoleId::trusted(3);
    let refusal = Refusal {
        cannot: Cannot::Give { role, reason: CannotGive::RoleTooHigh },
        since: UnixMs(1_000),
        last: UnixMs(2_000),
        next: UnixMs(3_000),
    };
    let mut of = Explained {
        roles: (1..).map(RoleId::trusted).zip(standings).collect(),
        refusals: vec![refusal],
        look: Some(NextLook { due: Some(UnixMs(3_000)), absent_since: None, entry: None }),
        ..nothing()
    };
    insta::assert_snapshot!(explained(Language::English, &of).body, @"
    <@11>: **0 votes**

    **Roles**
    • <@&1>: ✅ earned, and given by me
    • <@&2>: ✅ earned; it was there without me, so I never take it
    • <@&3>: ⏳ earned, and not given yet
    ⚠️ I cannot give <@&3>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&3>. Tried again <t:3:R>.
    • <@&4>: ✋ earned, but somebody took it away; their next vote brings it back
    • <@&5>: ⏳ earned; given when they join this server
    • <@&6>: ⏸️ earned, but what it counts is paused: meanwhile it is neither given nor taken
    • <@&7>: ⏳ not earned any more; I take it away
    • <@&8>: not earned, but they have it from somebody else, so I leave it
    ⏳ Their roles are looked at next <t:3:R>.

    **Latest entries**
    None: no vote of theirs has come. Do they vote on the right page? `/vote` shows it. `/setup` tells whether deliveries were turned away.
    ");
    of.roles = vec![
        (role, RoleStanding::NotEarned { lacks: Lacks::Votes(2), listing: None }),
        (role, RoleStanding::NotEarned { lacks: Lacks::Votes(1), listing: ListingId::new(1) }),
        (role, RoleStanding::NotEarned { lacks: Lacks::VotesThisMonth(3), listing: None }),
        (role, RoleStanding::NotEarned { lacks: Lacks::Vote, listing: ListingId::new(1) }),
        (role, RoleStanding::NotEarned { lacks: Lacks::LaterVote, listing: None }),
        (role, RoleStanding::NotEarned { lacks: Lacks::LowerTier, listing: None }),
        (role, RoleStanding::Deleted),
        (role, RoleStanding::Unseen),
    ];
    of.look = Some(NextLook { due: Some(UnixMs(3_000)), absent_since: Some(UnixMs(1_000)), entry: None });
    insta::assert_snapshot!(explained(Language::English, &of).body, @"
    <@11>: **0 votes**

    **Roles**
    • <@&3>: not earned: **2 votes** missing
    • <@&3>: not earned: **1 vote** missing for one of the listings
    • <@&3>: not earned: **3 votes** missing this month
    • <@&3>: not earned now: their last vote for one of the listings has run out, or there was none; the next earns it
    • <@&3>: not earned: the rule counts for later votes only, and they have not voted since
    • <@&3>: not given: a higher role takes its place
    • <@&3>: this role was deleted in Discord; `/rewards` can give another
    • <@&3>: earned; whether they have it could not be asked just now
    ⏳ Not in this server, as far as known since <t:1:R>: looked for when they vote or join, and now and then: next <t:3:R>.

    **Latest entries**
    None: no vote of theirs has come. Do they vote on the right page? `/vote` shows it. `/setup` tells whether deliveries were turned away.
    ");
}

#[test]
fn the_longest_explanation_fits() {
    let listing = ListingVotes {
        subject: Subject::Bot(crate::vote::ApplicationId::trusted(i64::MAX)),
        site: "Discollab",
        vote_url: None,
        total: i64::MAX,
        last: None,
        again: None,
    };
    let long = ExplainedEntry { reason: Some("@".repeat(200)), ..correction(i64::MAX / 1000, 1000, Some(1), true) };
    let mut of = Explained {
        entries: vec![long; 10],
        roles: vec![(RoleId::trusted(i64::MAX), RoleStanding::WasThere); 50],
        ..nothing()
    };
    of.summary.listings = vec![listing; 40];
    assert!(explained(Language::English, &of).body.chars().count() <= 4096);
}

#[test]
fn streaks_and_places_are_told_with_the_role_that_they_earn() {
    use crate::vote::{LocalDay, Period, PeriodKind};
    let role = RoleId::trusted;
    let lacks = |lacks| RoleStanding::NotEarned { lacks, listing: None };
    let period = Period::of(PeriodKind::Week, LocalDay(20_000));
    let of = Explained {
        roles: vec![
            (role(1), RoleStanding::Given),
            (role(2), RoleStanding::Given),
            (role(3), RoleStanding::Given),
            (role(4), RoleStanding::Taken),
            (role(5), lacks(Lacks::VotesInARow(3))),
            (role(6), lacks(Lacks::Place { of: PeriodKind::Week, top: 1 })),
            (role(7), lacks(Lacks::Place { of: PeriodKind::Day, top: 3 })),
        ],
        why: [
            (role(1), Why::Streak { length: 9, until: UnixMs(60_000) }),
            (role(2), Why::BestStreak(12)),
            (role(3), Why::Place { period, place: 1, until: None }),
            (role(4), Why::Place { period, place: 2, until: Some(UnixMs(60_000)) }),
        ]
        .into(),
        ..nothing()
    };
    let body = explained(Language::English, &of).body;
    let roles = body.split("**Latest").next().unwrap();
    insta::assert_snapshot!(roles, @"
    <@11>: **0 votes**

    **Roles**
    • <@&1>: ✅ earned, and given by me (streak 9; it ends <t:60:R> unless they vote)
    • <@&2>: ✅ earned, and given by me (best streak 12, for good)
    • <@&3>: ✅ earned, and given by me (place 1 in the week from 2024-09-30; until the next week's result)
    • <@&4>: ✋ earned, but somebody took it away; their next vote brings it back (place 2 in the week from 2024-09-30; ends <t:60:R>)
    • <@&5>: not earned: the streak takes **3** more in a row
    • <@&6>: not earned: not the first of the week whose result counts now
    • <@&7>: not earned: not among the first 3 of the day whose result counts now
    ");
}
