//! `/rewards`: what its users see, what is stored, and what becomes of it.

use std::time::Duration;

use discord_stand_in::{Answer, Fault, Id, InteractionHandle, NewRole, Setup, perms};
use serde_json::{Value, json};
use votive::db::{Counts, ListingChange, NewListing, NewReward, RewardSaved};
use votive::rules::EarnedBy;
use votive::sites::Site;
use votive::vote::{GuildId, RoleId, Subject, Token};

use crate::world::{World, signed};

/// What earns a role, in the order of the choices.
const FOR: [&str; 7] = ["Total", "Month", "EachVote", "Streak", "DayWinners", "WeekWinners", "MonthWinners"];

impl World {
    /// A subcommand of `/rewards` by the server's owner, whose first answer is a promise.
    pub(crate) async fn rewards(&self, subcommand: &str, options: Value) -> Answer {
        let owner = self.discord.owner(self.guild);
        self.rewards_as(owner, subcommand, options).await
    }

    async fn rewards_as(&self, user: Id, subcommand: &str, mut options: Value) -> Answer {
        // Choices are sent by their places.
        for (option, choices) in [("for", &FOR[..]), ("lower_roles", &["Keep", "Replace"])] {
            if let Some(place) = choices.iter().position(|choice| options[option] == *choice) {
                options[option] = json!(place);
            }
        }
        let command = format!("rewards {subcommand}");
        self.discord.slash(self.guild, self.channel, user, &command, options).await.answer().await
    }

    pub(crate) async fn press_rewards(&self, on: &Answer, verb: &str) -> InteractionHandle {
        let owner = self.discord.owner(self.guild);
        self.discord.click(on.message_id(), &button(on, verb), owner).await
    }

    fn roles_of(&self, member: Id) -> Vec<Id> {
        self.discord.member_roles(self.guild, member).into_iter().collect()
    }

    /// So many members, of whom each has voted once more than the one before, beginning with one.
    async fn voters(&self, token: &Token, count: i64) -> Vec<Id> {
        let mut voters = Vec::new();
        for number in 1..=count {
            let voter = self.discord.add_member(self.guild, &format!("voter{number}"));
            for times in 1..=number {
                self.vote(token, voter, "voter", times).await;
            }
            voters.push(voter);
        }
        self.drain().await;
        voters
    }
}

fn button(answer: &Answer, verb: &str) -> String {
    let found = answer.custom_ids().into_iter().find(|id| id.split(':').nth(2) == Some(verb));
    found.unwrap_or_else(|| panic!("there is no {verb} in {:?}: {}", answer.custom_ids(), answer.text()))
}

pub(crate) fn has(answer: &Answer, all: &[&str]) {
    for words in all {
        assert!(answer.text().contains(words), "not {words:?} in: {}", answer.text());
    }
}

/// A server with a listing that gives no role.
async fn listed() -> (World, Token) {
    let world = World::started().await;
    let token = Token::from_random(rand::random());
    world.listing_of(Subject::Server(world.guild_id()), &token).await;
    (world, token)
}

#[tokio::test]
async fn a_rule_is_added_after_a_dry_run_that_comes_true() {
    let (world, token) = listed().await;
    let voters = world.voters(&token, 4).await;
    let empty = world.rewards("list", json!({})).await;
    has(&empty, &["No votes earn a role here yet", "/rewards add"]);
    let role = world.role.to_string();
    let asked = world.rewards("add", json!({ "role": role, "for": "Total", "votes": 2 })).await;
    assert!(asked.ephemeral);
    has(
        &asked,
        &[&format!("<@&{role}> from 2 votes"), &format!("3 members would gain <@&{role}>"), "Nothing is saved yet"],
    );
    assert!(world.db().rewards(world.guild_id()).await.unwrap().is_empty());
    let pressed = world.press_rewards(&asked, "apply").await;
    let done = pressed.answer_when("it is done", |answer| answer.text().contains("done.")).await;
    has(&done, &["✅ Saved.", "3 members looked at: done."]);
    assert!(done.custom_ids().is_empty());
    world.drain().await;
    let having = voters.iter().filter(|voter| world.roles_of(**voter) == [world.role]).count();
    assert_eq!(having, 3);
    let list = world.rewards("list", json!({})).await;
    has(&list, &[&format!("• <@&{role}> from 2 votes. 3 members have it.")]);
    // The same again is refused, also by the button that is still there.
    let again = world.rewards("add", json!({ "role": role, "for": "Total", "votes": 2 })).await;
    has(&again, &["There is a rule like this already"]);
    world.finish().await;
}

#[tokio::test]
async fn a_rule_is_changed_and_who_loses_the_role_was_said_before() {
    let (world, token) = listed().await;
    let voters = world.voters(&token, 4).await;
    world.rule(world.role, EarnedBy::Total { votes: 2 }, false).await;
    world.drain().await;
    let owner = world.discord.owner(world.guild);
    let choices = world
        .discord
        .autocomplete(world.guild, world.channel, owner, "rewards edit", json!({ "rule": "2 vo" }), "rule")
        .await;
    let choices = choices.answer().await.choices;
    assert_eq!(choices[0]["name"], "@Voter from 2 votes");
    let rule = choices[0]["value"].as_str().unwrap();
    let nothing = world.rewards("edit", json!({ "rule": rule })).await;
    has(&nothing, &["Nothing would change"]);
    let asked = world.rewards("edit", json!({ "rule": rule, "votes": 4 })).await;
    has(&asked, &["Change of a rule", "2 members would lose"]);
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("done.")).await;
    world.drain().await;
    let having: Vec<_> = voters.iter().filter(|voter| world.roles_of(**voter) == [world.role]).collect();
    assert_eq!(having, [&voters[3]]);
    let asked = world.rewards("remove", json!({ "rule": rule })).await;
    has(&asked, &["Remove this rule?", "1 member would lose"]);
    let cancelled = world.press_rewards(&asked, "cancel").await.answer().await;
    has(&cancelled, &["Nothing was changed"]);
    let asked = world.rewards("remove", json!({ "rule": rule })).await;
    let pressed = world.press_rewards(&asked, "remove").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("done.")).await;
    world.drain().await;
    assert!(world.roles_of(voters[3]).is_empty());
    assert!(world.db().rewards(world.guild_id()).await.unwrap().is_empty());
    let gone = world.rewards("remove", json!({ "rule": rule })).await;
    has(&gone, &["no such rule"]);
    world.finish().await;
}

#[tokio::test]
async fn a_replacing_tier_says_whose_lower_role_goes() {
    let (world, token) = listed().await;
    let voters = world.voters(&token, 3).await;
    world.rule(world.role, EarnedBy::Total { votes: 1 }, false).await;
    world.drain().await;
    let gold = world.discord.add_role(world.guild, "Gold");
    let options = json!({ "role": gold.to_string(), "for": "Total", "votes": 2, "lower_roles": "Replace" });
    let asked = world.rewards("add", options).await;
    has(
        &asked,
        &[
            &format!("2 members would gain <@&{gold}>"),
            &format!("2 members would lose <@&{}>", world.role),
            "takes the place of the roles for fewer votes",
        ],
    );
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("2 members looked at: done.")).await;
    world.drain().await;
    let roles: Vec<_> = voters.iter().map(|voter| world.roles_of(*voter)).collect();
    assert_eq!(roles, [vec![world.role], vec![gold], vec![gold]]);
    world.finish().await;
}

#[tokio::test]
async fn a_role_for_later_votes_is_given_at_the_next_one() {
    let (mut world, token) = listed().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    let options = json!({ "role": world.role.to_string(), "for": "EachVote", "lasts": "3d" });
    let asked = world.rewards("add", options).await;
    has(&asked, &["for every vote, for 3 days", "1 member would gain"]);
    world.clock.step(Duration::from_secs(1));
    let done = world.press_rewards(&asked, "later").await.answer().await;
    has(&done, &["Saved for later votes", "from their next vote on"]);
    world.stop().await;
    world.start().await;
    world.idle().await;
    assert!(world.roles_of(world.ada).is_empty());
    has(
        &world.rewards("list", json!({})).await,
        &["Nobody has it", "Counts for each member from their first vote after"],
    );
    world.clock.step(Duration::from_hours(12));
    world.vote(&token, world.ada, "ada", 2).await;
    world.has_role(world.ada).await;
    world.idle().await;
    has(&world.rewards("list", json!({})).await, &["1 member has it"]);
    world.clock.step(Duration::from_hours(72));
    world.idle().await;
    assert!(world.roles_of(world.ada).is_empty());
    world.finish().await;
}

#[tokio::test]
async fn what_options_do_not_go_together_is_said() {
    let (world, _) = listed().await;
    let role = world.role.to_string();
    for (options, told) in [
        (json!({ "role": role, "for": "Total" }), "From how many votes on?"),
        (json!({ "role": role, "for": "Month", "votes": 3, "lasts": "3d" }), "`lasts` is for roles"),
        (json!({ "role": role, "for": "EachVote", "votes": 3 }), "takes no number"),
        (json!({ "role": role, "for": "EachVote", "lasts": "soon" }), "could not read how long"),
        (json!({ "role": role, "for": "EachVote", "lasts": "400d" }), "between 1 hour and 366 days"),
        (json!({ "role": role, "for": "EachVote", "lower_roles": "Replace" }), "has no lower ones"),
        (json!({ "role": role, "for": "Total", "votes": 1, "listing": "elsewhere" }), "no such listing"),
        (json!({ "role": world.guild.to_string(), "for": "Total", "votes": 1 }), "Everybody has `@everyone` already"),
    ] {
        has(&world.rewards("add", options).await, &[told]);
    }
    let managed = world.discord.bot_role(world.guild);
    let refused = world.rewards("add", json!({ "role": managed.to_string(), "for": "Total", "votes": 1 })).await;
    has(&refused, &["belongs to a bot"]);
    // One that only a change in the server mends is saved with a warning.
    world.discord.move_role(world.guild, world.role, 60);
    let warned = world.rewards("add", json!({ "role": role, "for": "Total", "votes": 1 })).await;
    has(&warned, &["not below my own role", "New rule"]);
    world
        .press_rewards(&warned, "apply")
        .await
        .answer_when("it is saved", |answer| answer.text().contains("Saved"))
        .await;
    has(&world.rewards("list", json!({})).await, &["not below my own role"]);
    world.finish().await;
}

#[tokio::test]
async fn only_those_who_manage_the_server_may_and_only_with_roles_below_their_own() {
    let (world, _) = listed().await;
    let manages = NewRole { position: 10, permissions: perms::MANAGE_GUILD, ..NewRole::named("Manager") };
    let manager_role = world.discord.add_role_with(world.guild, &manages);
    let manager = world.discord.add_member(world.guild, "manager");
    world.discord.give_role_by_hand(world.guild, manager, manager_role);
    let options = |role: Id| json!({ "role": role.to_string(), "for": "Total", "votes": 1 });
    let above = world.discord.add_role_with(world.guild, &NewRole { position: 20, ..NewRole::named("Above") });
    for role in [above, manager_role] {
        let refused = world.rewards_as(manager, "add", options(role)).await;
        has(&refused, &["not below your own highest role"]);
    }
    let asked = world.rewards_as(manager, "add", options(world.role)).await;
    has(&asked, &["New rule"]);
    // Permissions that were lost meanwhile count when the button is pressed.
    world.discord.take_role_by_hand(world.guild, manager, manager_role);
    let pressed = world.discord.click(asked.message_id(), &button(&asked, "apply"), manager).await;
    has(&pressed.answer().await, &["Manage Server"]);
    assert!(world.db().rewards(world.guild_id()).await.unwrap().is_empty());
    assert!(world.discord.try_slash(world.guild, world.channel, world.ada, "rewards list", json!({})).await.is_err());
    world.finish().await;
}

#[tokio::test]
async fn forged_and_old_buttons_do_nothing_but_say_so() {
    let (world, _) = listed().await;
    let (role, owner) = (world.role, world.discord.owner(world.guild));
    world.rule(role, EarnedBy::Total { votes: 3 }, false).await;
    let above = world.discord.add_role_with(world.guild, &NewRole { position: 99, ..NewRole::named("Above") });
    // Another server's listing and rule.
    let elsewhere = GuildId::trusted(signed(world.discord.add_guild("Elsewhere")));
    let (subject, change) = (Subject::Server(elsewhere), ListingChange::default());
    let hash = Token::from_random(rand::random()).hash();
    let new = NewListing { guild: elsewhere, site: Site::Discollab, subject, change, token: hash };
    let listing = world.db().set_up(new).await.unwrap().id();
    world.db().add_reward(elsewhere, RoleId::trusted(5), 1, None).await.unwrap();
    let rule = world.db().rewards(elsewhere).await.unwrap()[0].id;
    for (id, told) in [
        (format!("rewards:1:apply:0:{role}:t1:{listing}:0"), "no such listing"),
        (format!("rewards:1:apply:{rule}:{role}:t1:0:0"), "no such rule"),
        (format!("rewards:1:remove:{rule}"), "no such rule"),
        (format!("rewards:0:apply:0:{role}:t1:0:0"), "out of date"),
        (format!("rewards:1:apply:0:{role}:t0:0:0"), "out of date"),
        (format!("rewards:1:apply:0:{role}:t1:0:0:1"), "out of date"),
        (format!("rewards:1:apply:0:{role}:t1:77:0"), "no such listing"),
        (format!("rewards:1:apply:77:{role}:t1:0:0"), "no such rule"),
        ("rewards:1:apply:0:5:t1:0:0".to_owned(), "does not exist any more"),
        ("rewards:1:remove:77".to_owned(), "no such rule"),
        (format!("rewards:1:later:0:{role}:t3:0:0"), "a rule like this already"),
    ] {
        let message = world.old_button(&id).await;
        let pressed = world.discord.click(message, &id, owner).await;
        pressed.acknowledged().await;
        let said = || async {
            if pressed.current().kind == 4 {
                return pressed.answer().await.text();
            }
            pressed.follow_ups_at_least(1).await[0].text()
        };
        let said = said().await;
        assert!(said.contains(told), "{id}: {said}");
    }
    // Whoever does not manage the server presses in vain, whatever the id says.
    let id = format!("rewards:1:apply:0:{above}:t1:0:0");
    let message = world.old_button(&id).await;
    has(&world.discord.click(message, &id, world.ada).await.answer().await, &["Manage Server"]);
    assert_eq!(world.db().rewards(world.guild_id()).await.unwrap().len(), 1);
    assert_eq!(world.db().rewards(elsewhere).await.unwrap().len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_server_has_fifty_rules_at_most() {
    let (world, _) = listed().await;
    for votes in 1..=50 {
        let new = NewReward {
            listing: None,
            role: RoleId::trusted(signed(world.role)),
            earned_by: EarnedBy::Total { votes },
            replaces: false,
        };
        world.db().save_reward(world.guild_id(), new, None, Counts::ForAll).await.unwrap();
    }
    let more = world.rewards("add", json!({ "role": world.role.to_string(), "for": "Month", "votes": 1 })).await;
    has(&more, &["50 rules"]);
    let owner = world.discord.owner(world.guild);
    let id = format!("rewards:1:apply:0:{}:m1:0:0", world.role);
    let message = world.old_button(&id).await;
    let pressed = world.discord.click(message, &id, owner).await;
    assert!(pressed.follow_ups_at_least(1).await[0].text().contains("50 rules"));
    let other = world.discord.add_role(world.guild, "Other");
    world
        .discord
        .slash(world.guild, world.channel, owner, "setup", json!({ "role": other.to_string() }))
        .await
        .answer()
        .await;
    assert_eq!(world.db().rewards(world.guild_id()).await.unwrap().len(), 50);
    let list = world.rewards("list", json!({})).await;
    has(&list, &["from 1 vote.", "from 50 votes."]);
    // A change takes no further place.
    let rule = world.db().rewards(world.guild_id()).await.unwrap()[0].id.to_string();
    let asked = world.rewards("edit", json!({ "rule": rule, "votes": 60 })).await;
    has(&asked, &["Change of a rule"]);
    world.finish().await;
}

#[tokio::test]
async fn a_rule_that_rests_or_whose_role_is_gone_is_told_in_the_list() {
    let (world, token) = listed().await;
    world.rule(world.role, EarnedBy::Total { votes: 1 }, false).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.drain().await;
    let listing = world.db().listings(None).await.unwrap()[0].id;
    world.db().pause_listing(listing).await.unwrap();
    has(&world.rewards("list", json!({})).await, &["Rests while its votes are paused", "Nobody has it"]);
    world.db().resume_listing(listing).await.unwrap();
    world.discord.delete_role(world.guild, world.role);
    has(&world.rewards("list", json!({})).await, &["does not exist any more"]);
    world.finish().await;
}

#[tokio::test]
async fn the_dry_run_leaves_out_who_is_known_to_be_absent() {
    let (world, token) = listed().await;
    let away = world.discord.add_member(world.guild, "away");
    world.rule(world.role, EarnedBy::Total { votes: 1 }, false).await;
    world.discord.member_leaves(world.guild, away);
    world.vote(&token, away, "away", 1).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.drain().await;
    let other = world.discord.add_role(world.guild, "Other");
    let asked = world.rewards("add", json!({ "role": other.to_string(), "for": "Month", "votes": 1 })).await;
    has(&asked, &["from 1 vote in a month", "1 member would gain"]);
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("it is done", |answer| answer.text().contains("1 member looked at: done.")).await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn progress_is_told_while_roles_are_given() {
    let mut world = World::new(Setup::default()).await;
    world.timings.progress = Duration::from_millis(20);
    world.start().await;
    let token = Token::from_random(rand::random());
    world.listing_of(Subject::Server(world.guild_id()), &token).await;
    let voters = world.voters(&token, 3).await;
    let asked = world.rewards("add", json!({ "role": world.role.to_string(), "for": "Total", "votes": 1 })).await;
    has(&asked, &["3 members would gain"]);
    // The second is given only after a wait.
    let wait = Fault::RateLimit(Duration::from_millis(500), "shared");
    let second = format!("PUT /guilds/*/members/{}/roles/*", voters[1]);
    world.discord.faults().once(&second, wait);
    let pressed = world.press_rewards(&asked, "apply").await;
    pressed.answer_when("some are left", |answer| answer.text().contains("1 of 3 members looked at")).await;
    has(&world.rewards("list", json!({})).await, &["2 members' roles are still to be looked at"]);
    world.drain().await;
    pressed.answer_when("it is done", |answer| answer.text().contains("3 members looked at: done.")).await;
    assert!(voters.iter().all(|voter| world.roles_of(*voter) == [world.role]));
    world.finish().await;
}

#[tokio::test]
async fn a_rule_that_is_changed_for_later_votes_stands_beside_what_followed_it_until_that_counts_for_all() {
    let (world, _) = listed().await;
    let guild = world.guild_id();
    world.rule(world.role, EarnedBy::Total { votes: 1 }, false).await;
    let save = async |votes: i64, counts: Counts| {
        let role = RoleId::trusted(signed(world.role));
        let rules = world.db().rewards(guild).await.unwrap();
        let newest = rules.iter().find(|rule| rule.followed.is_none()).unwrap().id;
        let new = NewReward { listing: None, role, earned_by: EarnedBy::Total { votes }, replaces: false };
        let saved = world.db().save_reward(guild, new, Some(newest), counts).await.unwrap();
        assert_eq!(saved, RewardSaved::Saved);
        (newest, new)
    };
    let (first, new) = save(2, Counts::FromNextVote).await;
    save(3, Counts::FromNextVote).await;
    assert_eq!(world.db().rewards(guild).await.unwrap().len(), 3);
    let late = world.db().save_reward(guild, new, Some(first), Counts::ForAll).await.unwrap();
    assert_eq!(late, RewardSaved::Gone, "it has been changed since");
    let list = world.rewards("list", json!({})).await;
    has(&list, &["from 1 vote. Nobody has it.\n-# Was changed", "from 3 votes", "Counts for each member"]);
    has(&world.rewards("edit", json!({ "rule": first.to_string(), "votes": 9 })).await, &["no such rule"]);
    save(3, Counts::ForAll).await;
    let rules = world.db().rewards(guild).await.unwrap();
    assert_eq!((rules.len(), rules[0].from, rules[0].followed), (1, None, None));
    save(4, Counts::FromNextVote).await;
    let rules = world.db().rewards(guild).await.unwrap();
    let newest = rules.iter().find(|rule| rule.followed.is_none()).unwrap().id;
    assert!(world.db().remove_reward(guild, newest).await.unwrap());
    assert!(world.db().rewards(guild).await.unwrap().is_empty(), "it goes with those that it followed");
    world.finish().await;
}
