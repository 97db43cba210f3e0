//! What owners are told by themselves: in the channel that they chose for it, once.

use std::time::Duration;

use discord_stand_in::{Fault, Id, Message, Overwrite, perms};
use serde_json::json;
use votive::db::{ListingChange, NewListing};
use votive::sites::Site;
use votive::vote::{BadToken, ChannelId, ListingId, Subject, Token};

use crate::world::{World, signed};

const DAY: Duration = Duration::from_hours(24);

impl World {
    /// A channel for alarms, chosen.
    async fn alarm_channel(&self) -> Id {
        let channel = self.discord.add_channel(self.guild, "alarms");
        let chosen = Some(ChannelId::trusted(signed(channel)));
        self.db().set_alarm_channel(self.guild_id(), chosen).await.unwrap();
        channel
    }

    /// Waits until so many alarms were posted, and for nothing else.
    async fn alarms(&self, channel: Id, count: usize) -> Vec<Message> {
        self.discord.wait_until("alarms", |discord| discord.messages(channel).len() >= count).await;
        self.idle().await;
        let messages = self.discord.messages(channel);
        assert_eq!(messages.len(), count, "{messages:#?}");
        assert!(messages.iter().all(|message| message.pings.is_nobody()));
        messages
    }

    async fn the_id(&self) -> ListingId {
        self.db().listings(Some(self.guild_id())).await.unwrap()[0].id
    }

    /// Waits until everything that calls for a look was looked at.
    async fn looked_at(&self) {
        let none_due = async |db: &votive::db::Db| {
            db.is_settled().await.unwrap() && db.listings_to_look_at().await.unwrap().is_empty()
        };
        self.until("listings are looked at", none_due).await;
    }

    /// A listing that thanks nowhere, so that nothing but alarms is posted.
    async fn quiet_listing(&self) -> Token {
        let (guild, token) = (self.guild_id(), Token::from_random(rand::random()));
        let (subject, change) = (Subject::Server(guild), ListingChange::default());
        let new = NewListing { guild, site: Site::Discollab, subject, change, token: token.hash() };
        self.db().set_up(new).await.unwrap();
        token
    }
}

#[tokio::test]
async fn someone_with_a_wrong_token_is_told_of_once_a_day_also_after_a_restart() {
    let mut world = World::started().await;
    world.quiet_listing().await;
    let (channel, listing) = (world.alarm_channel().await, world.the_id().await);
    let delivery = world.delivery(world.ada, "ada", 1);
    for _ in 0..2 {
        world.wrongly(&delivery).await;
    }
    world.strangers(listing, BadToken::Wrong, 2).await;
    world.idle().await;
    assert_eq!(world.discord.messages(channel).len(), 0, "twice is not often");
    world.wrongly(&delivery).await;
    let told = world.alarms(channel, 1).await.remove(0);
    assert!(
        told.text().contains("someone keeps sending with a wrong token for this listing. 3 deliveries were"),
        "{}",
        told.text()
    );
    world.stop().await;
    world.start().await;
    for _ in 0..4 {
        world.wrongly(&delivery).await;
    }
    world.strangers(listing, BadToken::Wrong, 4).await;
    world.alarms(channel, 1).await;
    world.clock.step(DAY + Duration::from_secs(1));
    world.wrongly(&delivery).await;
    world.alarms(channel, 2).await;
    world.finish().await;
}

#[tokio::test]
async fn what_could_not_be_read_is_told_once_a_day() {
    let world = World::started().await;
    let token = world.quiet_listing().await;
    let channel = world.alarm_channel().await;
    for field in ["one", "two"] {
        let bad = json!({ "guild_id": world.guild.to_string(), "user_id": field });
        assert_eq!(world.deliver(&token, &bad).await.status, 400);
    }
    let told = world.alarms(channel, 1).await.remove(0);
    assert!(told.text().contains("could not be read"), "{}", told.text());
    world.looked_at().await;
    world.clock.step(DAY + Duration::from_secs(1));
    world.looked_at().await;
    world.alarms(channel, 1).await;
    assert_eq!(world.deliver(&token, &json!({ "guild_id": "1234567890" })).await.status, 403);
    let told = world.alarms(channel, 2).await.remove(1);
    assert!(told.text().contains("for another listing than its token's"), "{}", told.text());
    world.finish().await;
}

#[tokio::test]
async fn a_refusal_that_lasts_an_hour_is_told_once() {
    let (world, token) = World::with_listing().await;
    let channel = world.alarm_channel().await;
    let bot = world.discord.bot_role(world.guild);
    world.vote(&token, world.ada, "ada", 1).await;
    // The first vote is told of too, as nobody looks at a panel.
    world.alarms(channel, 1).await;
    world.messages(1).await;
    world.discord.set_overwrite(world.channel, Overwrite::deny_role(bot, perms::SEND_MESSAGES));
    world.vote(&token, world.ada, "ada", 2).await;
    world.until("it is refused", async |db| db.refusals(world.guild_id()).await.unwrap().len() == 1).await;
    for _ in 0..5 {
        world.clock.step(Duration::from_mins(11));
        world.postponed().await;
    }
    assert_eq!(world.discord.messages(channel).len(), 1, "an hour is not over");
    world.clock.step(Duration::from_mins(11));
    world.discord.wait_until("the alarm", |discord| discord.messages(channel).len() == 2).await;
    let told = world.discord.messages(channel).remove(1);
    assert!(told.text().contains("I lack **Send Messages** there"), "{}", told.text());
    for _ in 0..4 {
        world.clock.step(Duration::from_hours(7));
        world.postponed().await;
    }
    world.discord.clear_overwrites(world.channel);
    world.drain().await;
    world.alarms(channel, 2).await;
    world.finish().await;
}

#[tokio::test]
async fn a_listing_that_has_gone_silent_is_told_once_a_silence() {
    let world = World::started().await;
    let token = world.quiet_listing().await;
    let channel = world.alarm_channel().await;
    let mut number = 0;
    for _ in 0..72 {
        number += 1;
        world.vote(&token, world.ada, "ada", number).await;
        world.looked_at().await;
        world.clock.step(Duration::from_hours(1));
    }
    world.alarms(channel, 1).await;
    // Five hours after the last vote, one of which is over, are five times an hour.
    world.clock.step(Duration::from_mins(3 * 60 + 59));
    world.looked_at().await;
    world.alarms(channel, 1).await;
    world.clock.step(Duration::from_mins(2));
    let told = world.alarms(channel, 2).await.remove(1);
    assert!(told.text().contains("No votes for a while"), "{}", told.text());
    world.clock.step(DAY);
    world.looked_at().await;
    world.alarms(channel, 2).await;
    world.vote(&token, world.ada, "ada", number + 1).await;
    world.looked_at().await;
    world.clock.step(Duration::from_hours(60));
    world.alarms(channel, 3).await;
    world.finish().await;
}

#[tokio::test]
async fn the_first_test_or_vote_that_nobody_saw_is_told_once() {
    let mut world = World::started().await;
    let token = world.quiet_listing().await;
    let test = json!({ "is_test": true });
    // Nowhere, as no channel is chosen; and not later either.
    assert_eq!(world.deliver(&token, &test).await.status, 200);
    world.looked_at().await;
    let channel = world.alarm_channel().await;
    assert_eq!(world.deliver(&token, &test).await.status, 200);
    world.looked_at().await;
    assert_eq!(world.discord.messages(channel).len(), 0);
    world.clock.step(Duration::from_secs(1));
    // A new token is waited for anew, and only it counts.
    let newer = Token::from_random(rand::random());
    world.db().add_token(world.the_id().await, newer.hash(), votive::db::Handover::Replace).await.unwrap();
    world.vote(&token, world.ada, "ada", 1).await;
    world.looked_at().await;
    assert_eq!(world.discord.messages(channel).len(), 0);
    world.stop().await;
    world.start().await;
    world.vote(&newer, world.ada, "ada", 2).await;
    let told = world.alarms(channel, 1).await.remove(0);
    assert!(told.text().contains("the first vote has arrived"), "{}", told.text());
    world.vote(&newer, world.ada, "ada", 3).await;
    assert_eq!(world.deliver(&newer, &test).await.status, 200);
    world.looked_at().await;
    world.alarms(channel, 1).await;
    world.finish().await;
}

#[tokio::test]
async fn an_alarm_waits_for_discord_and_not_for_a_channel_that_was_given_up() {
    let mut world = World::started().await;
    let token = world.quiet_listing().await;
    let (first, second) = (world.alarm_channel().await, world.alarm_channel().await);
    world.db().set_alarm_channel(world.guild_id(), Some(ChannelId::trusted(signed(first)))).await.unwrap();
    world.discord.faults().once("POST /channels/*/messages", Fault::RateLimit(Duration::from_secs(2), "user"));
    world.vote(&token, world.ada, "ada", 1).await;
    world.until("it waits", async |db| !db.send_lanes().await.unwrap().is_empty()).await;
    world.postponed().await;
    world.db().set_alarm_channel(world.guild_id(), Some(ChannelId::trusted(signed(second)))).await.unwrap();
    world.drain().await;
    assert_eq!((world.discord.messages(first).len(), world.discord.messages(second).len()), (0, 0));
    world.stop().await;
}

#[tokio::test]
async fn the_alarm_channel_is_chosen_in_the_panel() {
    let world = World::started().await;
    world.quiet_listing().await;
    let owner = world.discord.owner(world.guild);
    let channel = world.discord.add_channel(world.guild, "team");
    let shown = world.ask(owner, "setup", json!({})).await;
    let id = |answer: &discord_stand_in::Answer, verb: &str| {
        answer.custom_ids().into_iter().find(|id| id.split(':').nth(2) == Some(verb)).unwrap()
    };
    let asked = world.discord.click(shown.message_id(), &id(&shown, "ask-alarms"), owner).await.answer().await;
    assert!(asked.text().contains("Where shall I tell you"), "{}", asked.text());
    let chosen = channel.to_string();
    let menu = id(&asked, "alarms");
    let told = world.discord.select(asked.message_id(), &menu, &[&chosen], owner).await.answer().await;
    assert!(told.text().contains(&format!("You are told in <#{channel}>")), "{}", told.text());
    assert!(told.text().contains(&format!("Alarms: <#{channel}>")), "{}", told.text());
    assert_eq!(world.db().alarm_channel(world.guild_id()).await.unwrap(), Some(ChannelId::trusted(signed(channel))));
    let asked = world.discord.click(told.message_id(), &id(&told, "ask-alarms"), owner).await.answer().await;
    let told = world.discord.click(asked.message_id(), &id(&asked, "no-alarms"), owner).await.answer().await;
    assert!(told.text().contains("No alarms are posted any more"), "{}", told.text());
    assert_eq!(world.db().alarm_channel(world.guild_id()).await.unwrap(), None);
    world.finish().await;
}

#[tokio::test]
async fn a_channel_in_which_nobody_is_thanked_any_more_is_not_told_of() {
    let (world, token) = World::with_listing().await;
    let bot = world.discord.bot_role(world.guild);
    world.discord.set_overwrite(world.channel, Overwrite::deny_role(bot, perms::SEND_MESSAGES));
    world.vote(&token, world.ada, "ada", 1).await;
    world.until("it is refused", async |db| db.refusals(world.guild_id()).await.unwrap().len() == 1).await;
    world.looked_at().await;
    let channel = world.alarm_channel().await;
    let elsewhere = world.discord.add_channel(world.guild, "elsewhere");
    let change = ListingChange { channel: Some(Some(ChannelId::trusted(signed(elsewhere)))), vote_url: None };
    world.db().change_listing(world.the_id().await, change).await.unwrap();
    world.discord.wait_until("thanks", |discord| discord.messages(elsewhere).len() == 1).await;
    world.clock.step(Duration::from_hours(2));
    // What is told afterwards shows that this was not.
    let bad = json!({ "guild_id": world.guild.to_string() });
    assert_eq!(world.deliver(&token, &bad).await.status, 400);
    let told = world.alarms(channel, 1).await.remove(0);
    assert!(told.text().contains("could not be read"), "{}", told.text());
    world.finish().await;
}
