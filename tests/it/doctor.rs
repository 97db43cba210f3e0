//! `/doctor`: what it finds, says and shows.

use std::time::Duration;

use discord_stand_in::{Answer, Fault, NewRole, Overwrite, Setup, perms};
use serde_json::json;
use votive::vote::BadToken;

use crate::world::{World, with_members_intent, without_members_intent};

impl World {
    async fn doctor(&self) -> Answer {
        self.ask(self.discord.owner(self.guild), "doctor", json!({})).await
    }

    async fn press_doctor(&self, on: &Answer, id: &str) -> discord_stand_in::InteractionHandle {
        self.discord.click(on.message_id(), id, self.discord.owner(self.guild)).await
    }
}

fn finds(answer: &Answer, all: &[&str]) {
    for words in all {
        assert!(answer.text().contains(words), "not {words:?} in: {}", answer.text());
    }
}

#[tokio::test]
async fn a_server_without_a_listing_is_told_where_to_begin() {
    let world = World::started().await;
    let told = world.doctor().await;
    assert!(told.ephemeral);
    finds(
        &told,
        &["**Nothing is broken**", "⚠️ No listing is set up yet. `/setup` does it.", "✅ I am in this server"],
    );
    world.finish().await;
}

#[tokio::test]
async fn what_is_wrong_comes_first_with_the_step_that_mends_it_and_is_gone_once_mended() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.has_role(world.ada).await;
    let told = world.doctor().await;
    finds(&told, &["This server on Discollab: the last vote came <t:", &format!("✅ I can give <@&{}>", world.role)]);
    assert!(!told.text().contains('❌'), "{}", told.text());
    let bot = world.discord.bot_role(world.guild);
    world.discord.set_overwrite(world.channel, Overwrite::deny_role(bot, perms::SEND_MESSAGES));
    world.discord.set_permissions(world.guild, bot, perms::BOT & !perms::MANAGE_ROLES);
    let told = world.press_doctor(&told, "doctor:1:again").await.answer().await;
    finds(
        &told,
        &[
            "**2 things are to be mended.**\n❌",
            "I lack **Send Messages** there",
            "❌ I cannot give",
            "**Manage Roles**",
        ],
    );
    world.discord.clear_overwrites(world.channel);
    world.discord.set_permissions(world.guild, bot, perms::BOT);
    let told = world.press_doctor(&told, "doctor:1:again").await.answer().await;
    assert!(!told.text().contains('❌'), "{}", told.text());
    world.finish().await;
}

#[tokio::test]
async fn what_could_not_be_read_is_shown_to_those_who_manage_the_server() {
    let (world, token) = World::with_listing().await;
    let bad = json!({ "guild_id": world.guild.to_string(), "username": "@everyone \u{202e}x" });
    assert_eq!(world.deliver(&token, &bad).await.status, 400);
    let told = world.doctor().await;
    finds(&told, &["1 delivery could not be read; the latest came <t:", " without `user_id`"]);
    let shown = world.press_doctor(&told, "doctor:1:kept").await.answer().await;
    assert!(shown.ephemeral);
    finds(&shown, &["1 delivery could not be read"]);
    let file = &shown.message.as_ref().unwrap().attachments[0];
    assert_eq!(file["filename"], "kept-deliveries.txt");
    // Another server sees nothing of it, and neither does a member whose permission was taken meanwhile.
    let elsewhere = world.discord.add_guild("Elsewhere");
    let channel = world.discord.add_channel(elsewhere, "votes");
    let there = world.discord.owner(elsewhere);
    let theirs = world.discord.slash(elsewhere, channel, there, "doctor", json!({})).await.answer().await;
    assert!(!theirs.custom_ids().contains(&"doctor:1:kept".to_owned()));
    let manager = world
        .discord
        .add_role_with(world.guild, &NewRole { permissions: perms::MANAGE_GUILD, ..NewRole::named("Mod") });
    world.discord.give_role_by_hand(world.guild, world.ada, manager);
    let mine = world.ask(world.ada, "doctor", json!({})).await;
    world.discord.take_role_by_hand(world.guild, world.ada, manager);
    for id in ["doctor:1:kept", "doctor:1:again"] {
        let refused = world.discord.click(mine.message_id(), id, world.ada).await.answer().await;
        assert!(refused.ephemeral);
        finds(&refused, &["You need the permission **Manage Server**", "`/doctor`"]);
    }
    assert!(world.discord.try_slash(world.guild, world.channel, world.ada, "doctor", json!({})).await.is_err());
    for old in ["doctor:0:kept", "doctor:1:else", "doctor"] {
        let message = world.old_button(old).await;
        let told = world.discord.click(message, old, world.discord.owner(world.guild)).await.answer().await;
        finds(&told, &["This button is out of date. Run"]);
    }
    world.finish().await;
}

#[tokio::test]
async fn while_discord_is_away_it_says_that_it_could_not_look() {
    let mut world = World::new(Setup::default()).await;
    world.timings.reading = Duration::from_millis(200);
    world.start().await;
    world.listing(1).await;
    for fault in [Fault::NeverAnswer, Fault::Status(500, json!({ "message": "500", "code": 0 }))] {
        world.discord.faults().always("GET /guilds/*", fault);
        let told = world.doctor().await;
        finds(&told, &["⚠️ Discord could not be asked just now", "neither a vote nor a test has come yet"]);
        assert!(!told.text().contains("I can give") && !told.text().contains('❌'), "{}", told.text());
        world.discord.faults().clear();
    }
    world.finish().await;
}

#[tokio::test]
async fn who_sends_with_a_wrong_token_is_found() {
    let (world, _token) = World::with_listing().await;
    let listing = world.db().listings(None).await.unwrap()[0].id;
    for _ in 0..2 {
        world.wrongly(&world.delivery(world.ada, "ada", 1)).await;
    }
    world.strangers(listing, BadToken::Wrong, 2).await;
    finds(
        &world.doctor().await,
        &["⚠️ This server on Discollab: someone sends with a wrong token, 2 deliveries so far"],
    );
    world.finish().await;
}

#[tokio::test]
async fn whether_joins_are_heard_of_is_said() {
    for (setup, words) in
        [(with_members_intent(), "✅ I hear of members"), (without_members_intent(), "⚠️ I do not hear")]
    {
        let mut world = World::new(setup).await;
        world.start().await;
        finds(&world.doctor().await, &[words]);
        world.finish().await;
    }
}
