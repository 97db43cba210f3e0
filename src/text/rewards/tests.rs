use std::time::Duration;

use super::*;
use crate::rules::{Followed, Reward, StreakKept};
use crate::vote::{ListingId, PeriodKind, RewardId, UnixMs, WaitingRoles};

fn rule(id: i64, role: i64, earned_by: EarnedBy) -> Reward {
    Reward { earned_by, ..Reward::total(RewardId::trusted(id), None, RoleId::trusted(role), 1) }
}

fn listed(reward: Reward, holders: i64) -> Listed {
    Listed { reward, which: Which::All, holders, problems: Vec::new() }
}

#[test]
fn every_rule_is_told_in_words() {
    let (ten, at) = (EarnedBy::Total { votes: 10 }, UnixMs(1_793_620_800_000));
    let day = EarnedBy::EachVote { term: Some(Duration::from_hours(24)) };
    let followed = Followed { at, by: RewardId::trusted(1) };
    let rules = [
        listed(Reward { replaces: true, ..rule(1, 40, ten) }, 12),
        listed(Reward { from: Some(at), ..rule(2, 41, EarnedBy::Month { votes: 1 }) }, 1),
        Listed {
            which: which(Some("<@5> on Discollab".to_owned()), true),
            problems: vec![
                Problem::Paused,
                Problem::Refused(never(Language::English, RoleId::trusted(42), CannotGive::RoleGone)),
            ],
            ..listed(rule(3, 42, EarnedBy::EachVote { term: None }), 0)
        },
        listed(Reward { followed: Some(followed), ..rule(4, 43, day) }, 3),
    ];
    let waiting = WaitingRoles { members: 7, next: at };
    insta::assert_snapshot!(list(Language::English, &rules, Some(waiting)), @r#"
**What votes earn here**
• <@&40> from 10 votes; in place of the roles for fewer votes. 12 members have it.
• <@&41> from 1 vote in a month, until it ends. 1 member has it.
-# Counts for each member from their first vote after <t:1793620800:f> on.
• <@&42> for every vote for <@5> on Discollab, until they can vote again. Nobody has it.
⏸️ Rests while its votes are paused: gives nothing, takes nothing.
⚠️ The role <@&42> does not exist any more. Choose another role.
• <@&43> for every vote, for 1 day. 3 members have it.
-# Was changed <t:1793620800:R>; still counts for members until their next vote.

⏳ 7 members' roles are still to be looked at, next <t:1793620800:R>.
"#);
    let winner = |of, top, term| EarnedBy::Winner { of, top, term };
    let week = Some(Duration::from_hours(7 * 24));
    let rules = [
        listed(rule(1, 40, EarnedBy::Streak { votes: 7, kept: StreakKept::UntilItBreaks }), 2),
        listed(Reward { replaces: true, ..rule(2, 41, EarnedBy::Streak { votes: 30, kept: StreakKept::ForGood }) }, 1),
        listed(Reward { replaces: true, from: Some(at), ..rule(3, 42, winner(PeriodKind::Week, 1, None)) }, 1),
        listed(Reward { followed: Some(followed), ..rule(4, 43, winner(PeriodKind::Month, 3, week)) }, 3),
    ];
    insta::assert_snapshot!(list(Language::English, &rules, Some(waiting)), @r#"
**What votes earn here**
• <@&40> from 7 votes in a row, until the streak breaks. 2 members have it.
• <@&41> from 30 votes in a row, for good once reached; in place of the roles for shorter streaks. 1 member has it.
• <@&42> for the first of each week, until the next week's result; in place of the roles for lower places. 1 member has it.
-# Counts for results after <t:1793620800:f>.
• <@&43> for the first 3 of each month, for 7 days. 3 members have it.
-# Was changed <t:1793620800:R>; still counts for results before that.
-# A day, week or month is sealed ten minutes after its end. Of those with as many votes, whoever reached them first stands above. Whoever hid themselves with `/privacy` by then has no place; if nobody voted, nobody has the role.

⏳ 7 members' roles are still to be looked at, next <t:1793620800:R>.
"#);
    insta::assert_snapshot!(list(Language::English, &[], None), @r#"
No votes earn a role here yet.

Add a rule with `/rewards add`: choose a role and what it is for – so many votes in all, so many this month, every vote, a streak, or being a top voter of a day, a week or a month. You see what it would do before it is saved.
"#);
}

#[test]
fn a_list_that_is_too_long_says_how_many_more_there_are() {
    let long = Listed {
        problems: vec![Problem::Refused("x".repeat(150))],
        ..listed(rule(1, i64::MAX, EarnedBy::EachVote { term: None }), 9)
    };
    let told = list(Language::English, &vec![long; 50], Some(WaitingRoles { members: 7, next: UnixMs(0) }));
    assert!(told.chars().count() <= 4_000 && told.contains("more rules"), "{told}");
}

#[test]
fn what_saving_would_do_is_said_before() {
    let role = RoleId::trusted(40);
    let effects = [
        Effect { role, gain: 12, lose: 3 },
        Effect { role: RoleId::trusted(41), gain: 0, lose: 1 },
        Effect { role: RoleId::trusted(42), gain: 2, lose: 0 },
    ];
    let problems = [never(Language::English, role, CannotGive::RoleTooHigh)];
    let new = Preview {
        role,
        earned_by: EarnedBy::Total { votes: 10 },
        which: &Which::All,
        replaces: true,
        changes: false,
        effects: &effects,
        problems: &problems,
    };
    insta::assert_snapshot!(preview(Language::English, &new), @r#"
⚠️ I cannot give <@&40>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
**New rule**
• <@&40> from 10 votes; it takes the place of the roles for fewer votes

**If it is applied now**
• 12 members would gain <@&40>, 3 would lose it.
• 1 member would lose <@&41>.
• 2 members would gain <@&42>.

Nothing is saved yet. **Later votes only**: each member's next vote decides for them; until then nothing changes for them.
"#);
    let changed = Preview {
        earned_by: EarnedBy::EachVote { term: None },
        which: &which(Some("<@5> on Discollab".to_owned()), false),
        replaces: false,
        changes: true,
        effects: &[],
        problems: &[],
        ..new.clone()
    };
    insta::assert_snapshot!(preview(Language::English, &changed), @r#"
**Change of a rule**
• <@&40> for every vote for <@5> on Discollab, until they can vote again

**If it is applied now**
Nobody would gain or lose a role.

Nothing is saved yet. **Later votes only**: each member's next vote decides for them; until then nothing changes for them.
"#);
    let winners = Preview {
        earned_by: EarnedBy::Winner { of: PeriodKind::Week, top: 3, term: None },
        which: &which(None, true),
        effects: &effects[..1],
        problems: &[],
        ..new.clone()
    };
    insta::assert_snapshot!(preview(Language::English, &winners), @r#"
**New rule**
• <@&40> for the first 3 of each week in all listings together, until the next week's result; it takes the place of the roles for lower places
-# A day, week or month is sealed ten minutes after its end. Of those with as many votes, whoever reached them first stands above. Whoever hid themselves with `/privacy` by then has no place; if nobody voted, nobody has the role.

**If it is applied now**
• 12 members would gain <@&40>, 3 would lose it.

Nothing is saved yet. **Later results only**: the next result decides; until then nothing changes.
"#);
    insta::assert_snapshot!(later(Language::English, &winners), @r#"
✅ Saved for later results: it counts from the next one on.
• <@&40> for the first 3 of each week in all listings together, until the next week's result; it takes the place of the roles for lower places
-# A day, week or month is sealed ten minutes after its end. Of those with as many votes, whoever reached them first stands above. Whoever hid themselves with `/privacy` by then has no place; if nobody voted, nobody has the role.
"#);
    insta::assert_snapshot!(removal(Language::English, "<@&40> from 10 votes", &effects[1..2]), @r#"
**Remove this rule?**
• <@&40> from 10 votes

**If it is removed**
• 1 member would lose <@&41>.
"#);
    insta::assert_snapshot!(later(Language::English, &new), @r#"
✅ Saved for later votes: it counts for each member from their next vote on.
• <@&40> from 10 votes; it takes the place of the roles for fewer votes
"#);
    let many = vec![Effect { role: RoleId::trusted(i64::MAX), gain: i64::MAX, lose: i64::MAX }; 60];
    let told = preview(Language::English, &Preview { effects: &many, ..new });
    assert!(told.chars().count() <= 4_096 && told.contains("48 more roles"), "{told}");
}

#[test]
fn progress_is_told_until_it_is_done() {
    let told = |of, left, ends_here| progress(Language::English, "✅ Saved.", Progress { of, left, ends_here });
    insta::assert_snapshot!(told(312, 192, false), @r#"
✅ Saved.

⏳ 120 of 312 members looked at, at the pace that Discord allows…
"#);
    insta::assert_snapshot!(told(312, 0, false), @r#"
✅ Saved.

✅ 312 members looked at: done.
"#);
    insta::assert_snapshot!(told(312, 12, true), @r#"
✅ Saved.

⏳ 300 of 312 members looked at. It goes on by itself at the pace that Discord allows; `/rewards list` shows what is left.
"#);
    insta::assert_snapshot!(told(0, 0, false), @r#"
✅ Saved.

Nobody's roles have to change.
"#);
}

#[test]
fn a_choice_names_the_role_and_fits() {
    let rule = rule(1, 40, EarnedBy::Total { votes: 10 });
    assert_eq!(
        in_choice(Language::English, Some("Supporter"), &rule, &which(None, true)),
        "@Supporter from 10 votes in all listings together"
    );
    assert_eq!(in_choice(Language::English, None, &rule, &Which::All), "role 40 from 10 votes");
    assert_eq!(in_choice(Language::English, Some(&"ü".repeat(100)), &rule, &Which::All).chars().count(), 100);
}

#[test]
fn every_kind_of_rule_says_which_votes_count() {
    let week = Some(Duration::from_hours(7 * 24));
    let winner = |of, top, term| EarnedBy::Winner { of, top, term };
    let kinds = [
        EarnedBy::Total { votes: 2 },
        EarnedBy::Month { votes: 2 },
        EarnedBy::EachVote { term: None },
        EarnedBy::EachVote { term: week },
        EarnedBy::Streak { votes: 2, kept: StreakKept::UntilItBreaks },
        EarnedBy::Streak { votes: 2, kept: StreakKept::ForGood },
        winner(PeriodKind::Day, 1, None),
        winner(PeriodKind::Week, 1, week),
        winner(PeriodKind::Month, 2, None),
        winner(PeriodKind::Month, 2, week),
    ];
    let told = |reward: &Reward, several| earned(Language::English, reward, several);
    let together: Vec<_> = kinds.iter().map(|kind| told(&rule(1, 40, *kind), true)).collect();
    insta::assert_snapshot!(together.join("\n"), @"
    from 2 votes in all listings together
    from 2 votes in a month in all listings together, until it ends
    for every vote in all listings together, until they can vote again
    for every vote in all listings together, for 7 days
    from 2 votes in a row in all listings together, until the streak breaks
    from 2 votes in a row in all listings together, for good once reached
    for the first of each day in all listings together, until the next day's result
    for the first of each week in all listings together, for 7 days
    for the first 2 of each month in all listings together, until the next month's result
    for the first 2 of each month in all listings together, for 7 days
    ");
    let of_one = |kind| Reward { listing: Some(ListingId::trusted(1)), ..rule(1, 40, kind) };
    let of_one: Vec<_> = kinds[..4].iter().map(|kind| told(&of_one(*kind), true)).collect();
    insta::assert_snapshot!(of_one.join("\n"), @"
    from 2 votes for this listing
    from 2 votes in a month for this listing, until it ends
    for every vote for this listing, until they can vote again
    for every vote for this listing, for 7 days
    ");
}
