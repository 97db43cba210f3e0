//! Roles for those who voted most in a period that is over.

use std::time::Duration;

use discord_stand_in::Id;
use serde_json::json;
use votive::rules::EarnedBy;
use votive::vote::{PeriodKind, Token, UnixMs, UserId};

use crate::periods::next_monday;
use crate::rewards::has;
use crate::settings::says;
use crate::world::{World, signed, with_members_intent};

const DAY: Duration = Duration::from_hours(24);
const WEEK: Duration = Duration::from_hours(7 * 24);
const MINUTE: Duration = Duration::from_mins(1);
const WEEKS_FIRST: EarnedBy = EarnedBy::Winner { of: PeriodKind::Week, top: 1, term: None };

/// When the result of the week in which the clock begins is sealed, and those of the weeks after it.
fn sealing(number: u32) -> UnixMs {
    next_monday().plus(WEEK * number + 10 * MINUTE)
}

/// A world with a rule that gives the role.
async fn rewarding(earned_by: EarnedBy) -> (World, Token) {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing_without_role().await;
    world.rule(world.role, earned_by, false).await;
    (world, token)
}

impl World {
    /// So many votes in a row, a minute apart.
    async fn votes_of_week(&self, token: &Token, voter: Id, name: &str, times: std::ops::RangeInclusive<i64>) {
        for number in times {
            self.thanked(token, voter, name, number).await;
            self.clock.step(MINUTE);
        }
    }

    /// All that is to be sealed until then is, and all that it calls for is done.
    async fn closed_until(&self, at: UnixMs) {
        self.step_to(at);
        self.all_closed().await;
        self.drain().await;
    }

    fn have(&self, role: Id, members: &[Id]) -> Vec<bool> {
        members.iter().map(|member| self.discord.member_roles(self.guild, *member).contains(&role)).collect()
    }
}

#[tokio::test]
async fn the_first_of_a_week_has_the_role_until_the_next_week_is_sealed_also_where_nobody_votes() {
    let (mut world, token) = rewarding(WEEKS_FIRST).await;
    let bob = world.discord.add_member(world.guild, "bob");
    let both = [world.ada, bob];
    world.votes_of_week(&token, bob, "bob", 1..=1).await;
    world.votes_of_week(&token, world.ada, "ada", 1..=2).await;
    world.closed_until(sealing(0).minus(MINUTE)).await;
    assert_eq!(world.have(world.role, &both), [false, false]);
    world.closed_until(sealing(0)).await;
    assert_eq!(world.have(world.role, &both), [true, false]);
    let told = world.manage("explain", json!({ "member": world.ada.to_string() })).await;
    says(&told, &["given by me (place 1 in the week from 2026-11-02; until the next week's result)"]);
    let told = world.manage("explain", json!({ "member": bob.to_string() })).await;
    says(&told, &["not earned: not the first of the week whose result counts now"]);

    world.votes_of_week(&token, bob, "bob", 2..=2).await;
    world.closed_until(sealing(1).minus(MINUTE)).await;
    assert_eq!(world.have(world.role, &both), [true, false]);
    world.stop().await;
    world.step_to(sealing(1).plus(DAY));
    world.start().await;
    world.until_sealed(PeriodKind::Week, 2).await;
    world.drain().await;
    assert_eq!(world.have(world.role, &both), [false, true], "it moves on, also where Votive was away");

    // Nobody votes in the third week.
    world.closed_until(sealing(2).minus(MINUTE)).await;
    assert_eq!(world.have(world.role, &both), [false, true]);
    world.closed_until(sealing(2)).await;
    assert_eq!(world.have(world.role, &both), [false, false]);
    assert_eq!(world.count("SELECT (SELECT count(*) FROM grants) + (SELECT count(*) FROM role_checks)").await, 0);
    assert_eq!(world.db().rebuild(&|_| {}).await.unwrap().rows(), 0);
    world.finish().await;
}

#[tokio::test]
async fn who_wins_again_keeps_the_role_without_a_call() {
    let (world, token) = rewarding(WEEKS_FIRST).await;
    world.votes_of_week(&token, world.ada, "ada", 1..=1).await;
    world.closed_until(sealing(0)).await;
    world.votes_of_week(&token, world.ada, "ada", 2..=2).await;
    world.closed_until(sealing(1)).await;
    assert_eq!(world.have(world.role, &[world.ada]), [true]);
    assert_eq!(world.discord.requests_to("PUT /guilds/*/members/*/roles/*").len(), 1);
    assert_eq!(world.discord.requests_to("DELETE /guilds/*/members/*/roles/*").len(), 0);
    world.finish().await;
}

#[tokio::test]
async fn of_those_with_as_many_votes_the_first_three_are_those_who_reached_them_first() {
    let world = World::started().await;
    let token = world.listing_without_role().await;
    let [bob, cyd, dan] = ["bob", "cyd", "dan"].map(|name| world.discord.add_member(world.guild, name));
    world.votes_of_week(&token, dan, "dan", 1..=1).await;
    world.votes_of_week(&token, world.ada, "ada", 1..=2).await;
    world.votes_of_week(&token, cyd, "cyd", 1..=1).await;
    world.votes_of_week(&token, bob, "bob", 1..=2).await;
    world.closed_until(sealing(0)).await;
    let role = world.role.to_string();
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap()[0].id.to_string();
    let refused = world.rewards("add", json!({ "role": role, "for": "WeekWinners", "listing": listing })).await;
    has(&refused, &["is sealed for all of the server's listings together", "Leave `listing` out"]);
    let refused = world.rewards("add", json!({ "role": role, "for": "WeekWinners", "votes": 3 })).await;
    has(&refused, &["`top` says how many"]);

    let asked = world.rewards("add", json!({ "role": role, "for": "WeekWinners", "top": 3 })).await;
    has(
        &asked,
        &[
            &format!("<@&{role}> for the first 3 of each week, until the next week's result"),
            "Of those with as many votes, whoever reached them first stands above",
            &format!("3 members would gain <@&{role}>"),
            "**Later results only**",
        ],
    );
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("3 members looked at: done.")).await;
    world.drain().await;
    // Dan had his one vote before Cyd had hers.
    assert_eq!(world.have(world.role, &[world.ada, bob, dan, cyd]), [true, true, true, false]);
    let list = world.rewards("list", json!({})).await;
    has(
        &list,
        &["for the first 3 of each week, until the next week's result. 3 members have it.", "reached them first"],
    );

    // The first alone: the same tie, from above.
    let rule = world.db().rewards(world.guild_id()).await.unwrap().remove(0).id.to_string();
    let asked = world.rewards("edit", json!({ "rule": rule, "top": 1 })).await;
    has(&asked, &["for the first of each week", "2 members would lose"]);
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("done.")).await;
    world.drain().await;
    assert_eq!(world.have(world.role, &[world.ada, bob, dan, cyd]), [true, false, false, false]);
    world.finish().await;
}

#[tokio::test]
async fn a_winners_role_may_last_for_a_while_whoever_wins_next() {
    let term = Some(DAY * 10);
    let (mut world, token) = rewarding(EarnedBy::Winner { of: PeriodKind::Week, top: 1, term }).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.votes_of_week(&token, world.ada, "ada", 1..=1).await;
    world.closed_until(sealing(0)).await;
    world.votes_of_week(&token, bob, "bob", 1..=1).await;
    world.closed_until(sealing(1)).await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [true, true]);
    world.stop().await;
    world.step_to(sealing(0).plus(DAY * 10));
    world.start().await;
    world.drain().await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [false, true]);
    world.closed_until(sealing(1).plus(DAY * 10)).await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [false, false]);
    world.finish().await;
}

#[tokio::test]
async fn a_winner_who_leaves_and_comes_back_neither_loses_nor_gains() {
    let (world, token) = rewarding(WEEKS_FIRST).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.votes_of_week(&token, world.ada, "ada", 1..=2).await;
    world.votes_of_week(&token, bob, "bob", 1..=1).await;
    world.closed_until(sealing(0)).await;
    let waits = "SELECT count(*) FROM role_checks WHERE absent_since_ms IS NOT NULL";
    for member in [world.ada, bob] {
        world.discord.member_leaves(world.guild, member);
    }
    world.until("the winner is waited for", async |_| world.count(waits).await == 1).await;
    world.clock.step(DAY);
    for member in [world.ada, bob] {
        world.discord.member_joins(world.guild, member);
    }
    world.has_role(world.ada).await;
    world.drain().await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [true, false]);
    world.discord.member_leaves(world.guild, world.ada);
    world.until("the winner is waited for", async |_| world.count(waits).await == 1).await;
    world.closed_until(sealing(1)).await;
    world.discord.member_joins(world.guild, world.ada);
    world.drain().await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [false, false]);
    world.finish().await;
}

#[tokio::test]
async fn who_hides_has_no_place_and_who_is_next_has_it() {
    let (world, token) = rewarding(WEEKS_FIRST).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.votes_of_week(&token, world.ada, "ada", 1..=2).await;
    world.votes_of_week(&token, bob, "bob", 1..=1).await;
    world.db().hide(world.guild_id(), UserId::trusted(signed(world.ada))).await.unwrap();
    world.closed_until(sealing(0)).await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [false, true]);
    world.finish().await;
}

#[tokio::test]
async fn who_hides_after_they_won_keeps_the_role_and_whose_data_is_deleted_is_looked_for_no_more() {
    let (world, token) = rewarding(EarnedBy::Winner { of: PeriodKind::Week, top: 2, term: None }).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.votes_of_week(&token, world.ada, "ada", 1..=2).await;
    world.votes_of_week(&token, bob, "bob", 1..=1).await;
    world.closed_until(sealing(0)).await;
    let [ada, other] = [world.ada, bob].map(|id| UserId::trusted(signed(id)));
    world.db().hide(world.guild_id(), ada).await.unwrap();
    world.db().erase(world.guild_id(), other).await.unwrap();
    world.db().until_erased(world.guild_id(), other).await.unwrap();
    world.drain().await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [true, true], "what is in Discord stays");
    let asked = world.discord.requests_to("GET /guilds/*/members/*").len();
    world.closed_until(sealing(1)).await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [false, true]);
    assert_eq!(world.discord.requests_to("GET /guilds/*/members/*").len(), asked + 1, "nobody but Ada is looked at");
    world.finish().await;
}

#[tokio::test]
async fn a_result_that_comes_when_the_next_was_due_gives_no_role() {
    let (mut world, token) = rewarding(WEEKS_FIRST).await;
    world.votes_of_week(&token, world.ada, "ada", 1..=1).await;
    world.stop().await;
    world.step_to(sealing(2).plus(DAY));
    world.start().await;
    world.until_sealed(PeriodKind::Week, 1).await;
    world.drain().await;
    assert_eq!(world.have(world.role, &[world.ada]), [false]);
    assert_eq!(world.discord.requests_to("PUT /guilds/*/members/*/roles/*").len(), 0);
    world.finish().await;
}

#[tokio::test]
async fn a_rule_for_later_results_begins_with_the_next() {
    let world = World::started().await;
    let token = world.listing_without_role().await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.votes_of_week(&token, world.ada, "ada", 1..=1).await;
    world.closed_until(sealing(0)).await;
    let role = world.role.to_string();
    let asked = world.rewards("add", json!({ "role": role, "for": "WeekWinners" })).await;
    has(&asked, &["1 member would gain"]);
    has(&world.press_rewards(&asked, "later").await.answer().await, &["✅ Saved for later results"]);
    // A vote is no result.
    world.votes_of_week(&token, world.ada, "ada", 2..=2).await;
    world.votes_of_week(&token, bob, "bob", 1..=2).await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [false, false]);
    world.closed_until(sealing(1)).await;
    assert_eq!(world.have(world.role, &[world.ada, bob]), [false, true]);
    world.finish().await;
}

#[tokio::test]
async fn another_zone_moves_the_end_of_a_winners_time() {
    let (world, token) = rewarding(EarnedBy::Winner { of: PeriodKind::Day, top: 1, term: None }).await;
    world.votes_of_week(&token, world.ada, "ada", 1..=1).await;
    world.closed_until(next_monday().minus(DAY * 6).plus(10 * MINUTE)).await;
    assert_eq!(world.have(world.role, &[world.ada]), [true]);
    let before = world.db().next_close().await.unwrap().unwrap();
    // There the next day is over thirteen hours earlier.
    world.timezone("Pacific/Auckland").await;
    let next = world.db().next_close().await.unwrap().unwrap();
    assert_eq!(before.since(next), Duration::from_hours(13));
    world.closed_until(next).await;
    assert_eq!(world.have(world.role, &[world.ada]), [false]);
    world.finish().await;
}

#[tokio::test]
async fn how_long_a_role_lasts_is_suggested() {
    let world = World::started().await;
    let owner = world.discord.owner(world.guild);
    let suggested = async |typed: &str| {
        let options = json!({ "role": world.role.to_string(), "for": 5, "lasts": typed });
        let asked =
            world.discord.autocomplete(world.guild, world.channel, owner, "rewards add", options, "lasts").await;
        let choices = asked.answer().await.choices;
        choices.iter().map(|choice| choice["value"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(suggested("").await, ["again", "1d", "7d", "30d", "streak", "ever", "next"]);
    assert_eq!(suggested("top").await, ["1d", "7d", "30d", "next"]);
    assert_eq!(suggested("7d").await, ["7d"]);
    assert_eq!(suggested("36h").await, ["36h"]);
    assert_eq!(suggested("1 month").await, [] as [&str; 0]);
    world.finish().await;
}
