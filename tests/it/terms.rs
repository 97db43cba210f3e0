//! Roles that last for a while: they end on time, whatever was in between.

use std::time::Duration;

use serde_json::json;
use votive::db::{Counts, NewReward, RewardSaved};
use votive::rules::EarnedBy;
use votive::vote::{RoleId, Token, UserId};

use crate::world::{World, signed, with_members_intent};

const MEMBER: &str = "GET /guilds/*/members/*";
const DAY: Duration = Duration::from_hours(24);

impl World {
    /// A rule for the server's votes, saved for all.
    pub(crate) async fn rule(&self, role: u64, earned_by: EarnedBy, replaces: bool) {
        let new = NewReward { listing: None, role: RoleId::trusted(signed(role)), earned_by, replaces };
        let saved = self.db().save_reward(self.guild_id(), new, None, Counts::ForAll).await.unwrap();
        assert_eq!(saved, RewardSaved::Saved);
        self.db().call_for_roles(self.guild_id()).await.unwrap();
    }

    /// Waits until all that is due now is done, and tells whether the member has the role.
    pub(crate) async fn settled_with(&self, member: u64, role: u64) -> bool {
        self.idle().await;
        self.discord.member_roles(self.guild, member).contains(&role)
    }

    pub(crate) async fn listing_without_role(&self) -> Token {
        let token = Token::from_random(rand::random());
        self.listing_of(votive::vote::Subject::Server(self.guild_id()), &token).await;
        token
    }
}

/// A world where every vote earns the role for this long.
async fn each_vote(term: Option<Duration>) -> (World, Token) {
    let mut world = World::new(with_members_intent()).await;
    world.start().await;
    let token = world.listing_without_role().await;
    world.rule(world.role, EarnedBy::EachVote { term }, false).await;
    (world, token)
}

#[tokio::test]
async fn a_role_for_every_vote_ends_when_the_next_is_possible() {
    let (world, token) = each_vote(None).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(world.settled_with(world.ada, world.role).await);
    assert_eq!(world.db().waiting_roles(world.guild_id()).await.unwrap(), None, "an end is not waited for");
    world.clock.step(Duration::from_hours(12) - Duration::from_secs(1));
    assert!(world.settled_with(world.ada, world.role).await);
    world.clock.step(Duration::from_secs(1));
    assert!(!world.settled_with(world.ada, world.role).await);
    assert_eq!(world.count("SELECT (SELECT count(*) FROM grants) + (SELECT count(*) FROM role_checks)").await, 0);
    world.finish().await;
}

#[tokio::test]
async fn a_vote_renews_the_term() {
    let (world, token) = each_vote(Some(DAY)).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(world.settled_with(world.ada, world.role).await);
    world.clock.step(Duration::from_hours(20));
    world.vote(&token, world.ada, "ada", 2).await;
    world.messages(2).await;
    world.idle().await;
    world.clock.step(Duration::from_hours(23));
    assert!(world.settled_with(world.ada, world.role).await);
    world.clock.step(Duration::from_hours(1));
    assert!(!world.settled_with(world.ada, world.role).await);
    let gave = world.discord.requests_to("PUT /guilds/*/members/*/roles/*").len();
    assert_eq!(gave, 1, "what somebody has is not given again");
    world.clock.step(DAY);
    world.vote(&token, world.ada, "ada", 3).await;
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_term_ends_on_time_across_a_restart() {
    let (mut world, token) = each_vote(Some(DAY)).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(world.settled_with(world.ada, world.role).await);
    world.clock.step(Duration::from_hours(12));
    world.vote(&token, bob, "bob", 1).await;
    world.messages(2).await;
    world.idle().await;
    world.stop().await;
    world.clock.step(Duration::from_hours(6));
    world.start().await;
    assert!(world.settled_with(world.ada, world.role).await);
    world.stop().await;
    world.clock.step(Duration::from_hours(7));
    world.start().await;
    assert!(!world.settled_with(world.ada, world.role).await, "what ended meanwhile is taken");
    assert!(world.settled_with(bob, world.role).await);
    world.clock.step(Duration::from_hours(11));
    assert!(!world.settled_with(bob, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn what_ended_while_discord_was_away_is_taken_when_it_is_back() {
    let (world, token) = each_vote(Some(DAY)).await;
    let mut members = vec![world.ada];
    members.extend((0..4).map(|number| world.discord.add_member(world.guild, &format!("member{number}"))));
    for member in &members {
        world.vote(&token, *member, "member", 1).await;
    }
    world.drain().await;
    assert!(members.iter().all(|member| world.discord.member_roles(world.guild, *member).contains(&world.role)));
    world.discord.faults().always("/guilds/*/members/**", discord_stand_in::Fault::Status(503, json!({})));
    world.clock.step(DAY);
    world.clock.step(Duration::from_hours(3));
    assert!(world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    world.discord.faults().clear();
    world.drain().await;
    for member in members {
        assert!(!world.discord.member_roles(world.guild, member).contains(&world.role));
    }
    world.finish().await;
}

#[tokio::test]
async fn who_leaves_and_comes_back_within_the_term_has_the_role_for_the_rest_of_it() {
    let (world, token) = each_vote(Some(DAY)).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(world.settled_with(world.ada, world.role).await);
    world.discord.member_leaves(world.guild, world.ada);
    let waits = "SELECT count(*) FROM role_checks WHERE absent_since_ms IS NOT NULL AND only_end = 0";
    world.until("they are waited for", async |_| world.count(waits).await == 1).await;
    world.clock.step(Duration::from_mins(30));
    world.discord.member_joins(world.guild, world.ada);
    world.has_role(world.ada).await;
    assert!(world.settled_with(world.ada, world.role).await);
    world.clock.step(DAY);
    assert!(!world.settled_with(world.ada, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn who_comes_back_after_the_term_has_gained_nothing() {
    let (world, token) = each_vote(Some(DAY)).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(world.settled_with(world.ada, world.role).await);
    world.discord.member_leaves(world.guild, world.ada);
    let waits = "SELECT count(*) FROM role_checks WHERE absent_since_ms IS NOT NULL";
    world.until("they are waited for", async |_| world.count(waits).await == 1).await;
    world.clock.step(DAY * 2);
    let left = "SELECT (SELECT count(*) FROM grants) + (SELECT count(*) FROM role_checks)";
    world.until("nobody waits for them any more", async |_| world.count(left).await == 0).await;
    world.discord.member_joins(world.guild, world.ada);
    world.drain().await;
    assert!(!world.settled_with(world.ada, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn a_months_role_ends_with_the_month_in_the_servers_zone() {
    let world = World::started().await;
    let token = world.listing_without_role().await;
    // Clocks there went back on the month's first day: it began at 06:00Z, and ends at 07:00Z.
    world.write("UPDATE servers SET zone = 'America/Denver'").await;
    world.rule(world.role, EarnedBy::Month { votes: 2 }, false).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(!world.settled_with(world.ada, world.role).await);
    world.clock.step(Duration::from_hours(12));
    world.vote(&token, world.ada, "ada", 2).await;
    world.messages(2).await;
    assert!(world.settled_with(world.ada, world.role).await);
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap().as_millisecond();
    let step_to = |text: &str| {
        let span = at(text) - world.clock.now().0;
        world.clock.step(Duration::from_millis(u64::try_from(span).unwrap()));
    };
    step_to("2026-12-01T06:59:59Z");
    assert!(world.settled_with(world.ada, world.role).await);
    step_to("2026-12-01T07:00:00Z");
    assert!(!world.settled_with(world.ada, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn a_higher_tier_takes_the_place_of_lower_ones_or_stands_beside_them() {
    let world = World::started().await;
    let token = world.listing_without_role().await;
    let [low, beside, high] = ["Low", "Beside", "High"].map(|name| world.discord.add_role(world.guild, name));
    world.rule(low, EarnedBy::Total { votes: 1 }, false).await;
    world.rule(beside, EarnedBy::Total { votes: 2 }, false).await;
    world.rule(high, EarnedBy::Total { votes: 3 }, true).await;
    for number in 1..=2 {
        world.vote(&token, world.ada, "ada", number).await;
    }
    world.drain().await;
    assert_eq!(world.discord.member_roles(world.guild, world.ada), [low, beside].into());
    world.vote(&token, world.ada, "ada", 3).await;
    world.drain().await;
    assert_eq!(world.discord.member_roles(world.guild, world.ada), [high].into());
    world.finish().await;
}

#[tokio::test]
async fn a_rule_that_is_changed_to_a_term_ends_for_those_who_have_the_role() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let rule = world.db().rewards(world.guild_id()).await.unwrap().remove(0);
    let new = NewReward {
        listing: None,
        role: rule.role,
        earned_by: EarnedBy::EachVote { term: Some(DAY) },
        replaces: false,
    };
    world.db().save_reward(world.guild_id(), new, Some(rule.id), Counts::ForAll).await.unwrap();
    let looks = world.discord.requests_to(MEMBER).len();
    assert_eq!(world.db().call_for_roles(world.guild_id()).await.unwrap(), 0, "nobody is looked at yet");
    world.idle().await;
    assert_eq!(world.discord.requests_to(MEMBER).len(), looks);
    world.clock.step(DAY);
    assert!(!world.settled_with(world.ada, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn a_rule_for_later_votes_waits_for_each_members_next_one() {
    let (mut world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let gold = world.discord.add_role(world.guild, "Gold");
    let rule = world.db().rewards(world.guild_id()).await.unwrap().remove(0);
    let earned_by = EarnedBy::Total { votes: 2 };
    let new = NewReward { listing: None, role: RoleId::trusted(signed(gold)), earned_by, replaces: false };
    world.clock.step(Duration::from_hours(1));
    world.db().save_reward(world.guild_id(), new, Some(rule.id), Counts::FromNextVote).await.unwrap();
    // Neither the next start nor a join changes anything.
    world.stop().await;
    world.start().await;
    world.db().member_joined(world.guild_id(), UserId::trusted(signed(world.ada))).await.unwrap();
    world.idle().await;
    assert_eq!(world.discord.member_roles(world.guild, world.ada), [world.role].into());
    world.clock.step(Duration::from_hours(12));
    world.vote(&token, world.ada, "ada", 2).await;
    world.drain().await;
    assert_eq!(world.discord.member_roles(world.guild, world.ada), [gold].into());
    world.finish().await;
}

#[tokio::test]
async fn a_deleted_role_is_noticed_at_once_without_asking_for_it() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let asked = world.discord.requests_to("/guilds/*/members/**").len();
    world.discord.delete_role(world.guild, world.role);
    world.until("it is noticed", async |db| !db.refusals(world.guild_id()).await.unwrap().is_empty()).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.until("its grants are forgotten", async |_| world.count("SELECT count(*) FROM grants").await == 0).await;
    world.clock.step(Duration::from_hours(12));
    world.vote(&token, bob, "bob", 1).await;
    world.messages(2).await;
    world.idle().await;
    assert_eq!(world.discord.requests_to("/guilds/*/members/**").len(), asked);
    let told = world.setup_text().await;
    assert!(told.contains("does not exist any more"), "{told}");
    world.finish().await;
}

#[tokio::test]
async fn a_role_that_was_deleted_while_the_bot_was_away_is_noticed_when_it_is_back() {
    let (mut world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    world.stop().await;
    world.discord.delete_role(world.guild, world.role);
    world.start().await;
    world.until("it is noticed", async |db| !db.refusals(world.guild_id()).await.unwrap().is_empty()).await;
    world.until("its grants are forgotten", async |_| world.count("SELECT count(*) FROM grants").await == 0).await;
    world.finish().await;
}

#[tokio::test]
async fn a_server_that_was_shown_before_its_newest_role_was_made_deletes_nothing() {
    let (world, _) = World::with_listing().await;
    let role = RoleId::trusted(signed(world.role));
    assert_eq!(world.db().roles_shown(world.guild_id(), &[]).await.unwrap(), [role], "it is to be asked about");
    assert_eq!(world.db().roles_shown(world.guild_id(), &[role]).await.unwrap(), []);
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_role_that_was_wrongly_taken_for_deleted_is_given_again() {
    let (mut world, token) = World::with_listing().await;
    let gone = discord_stand_in::Fault::Status(404, json!({ "code": 10011, "message": "Unknown Role" }));
    world.discord.faults().once("PUT /guilds/*/members/*/roles/*", gone);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    world.stop().await;
    world.start().await;
    world.has_role(world.ada).await;
    world.idle().await;
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_change_of_the_server_calls_for_nobody_who_only_waits_for_an_end() {
    let (world, token) = each_vote(None).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    assert!(world.settled_with(world.ada, world.role).await);
    // Another role is refused, and what may have been the cause changes.
    let high = world.discord.add_role(world.guild, "High");
    world.discord.move_role(world.guild, high, 60);
    world.rule(high, EarnedBy::Total { votes: 2 }, false).await;
    let bob = world.discord.add_member(world.guild, "bob");
    for number in 1..=2 {
        world.vote(&token, bob, "bob", number).await;
    }
    world.until("it is refused", async |db| !db.refusals(world.guild_id()).await.unwrap().is_empty()).await;
    world.idle().await;
    let looks = world.discord.requests_to(&format!("GET /guilds/*/members/{}", world.ada)).len();
    world.discord.move_role(world.guild, high, 1);
    let (guild, ada) = (world.guild, world.ada);
    world.discord.wait_until("bob has it", |discord| discord.member_roles(guild, bob).contains(&high)).await;
    world.idle().await;
    assert_eq!(world.discord.requests_to(&format!("GET /guilds/*/members/{ada}")).len(), looks);
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_term_ends_on_time_while_another_role_is_refused() {
    let (world, token) = each_vote(Some(Duration::from_hours(2))).await;
    let high = world.discord.add_role(world.guild, "High");
    world.discord.move_role(world.guild, high, 60);
    world.rule(high, EarnedBy::Total { votes: 1 }, false).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.until("it is refused", async |db| !db.refusals(world.guild_id()).await.unwrap().is_empty()).await;
    // Refusals are asked about ever less often; in two hours the next time may be hours away.
    for _ in 0..11 {
        assert!(world.settled_with(world.ada, world.role).await);
        world.clock.step(Duration::from_mins(10));
    }
    assert!(world.settled_with(world.ada, world.role).await);
    world.clock.step(Duration::from_mins(10));
    assert!(!world.settled_with(world.ada, world.role).await);
    world.finish().await;
}

#[tokio::test]
async fn setup_makes_a_rule_for_later_votes_count_for_all() {
    let (world, token) = World::with_listing().await;
    let rule = world.db().rewards(world.guild_id()).await.unwrap().remove(0);
    world.db().remove_reward(world.guild_id(), rule.id).await.unwrap();
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    world.clock.step(Duration::from_secs(1));
    let new = NewReward { listing: None, role: rule.role, earned_by: rule.earned_by, replaces: false };
    world.db().save_reward(world.guild_id(), new, None, Counts::FromNextVote).await.unwrap();
    assert_eq!(world.db().call_for_roles(world.guild_id()).await.unwrap(), 0);
    let saved = world.db().add_reward(world.guild_id(), rule.role, 1, None).await.unwrap();
    assert_eq!(saved, RewardSaved::Saved);
    assert_eq!(world.db().add_reward(world.guild_id(), rule.role, 1, None).await.unwrap(), RewardSaved::IsThere);
    world.db().call_for_roles(world.guild_id()).await.unwrap();
    world.has_role(world.ada).await;
    world.finish().await;
}
