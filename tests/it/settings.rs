//! `/settings`: what it shows and changes.

use std::time::Duration;

use discord_stand_in::{Answer, Id, InteractionHandle};
use serde_json::{Value, json};
use votive::vote::{ApplicationId, LocalDay, PeriodKind, Subject, Token};

use crate::world::World;

impl World {
    pub(crate) async fn settings_as(&self, user: Id) -> Answer {
        self.ask(user, "settings show", json!({})).await
    }

    pub(crate) async fn all_settings(&self) -> Answer {
        self.settings_as(self.discord.owner(self.guild)).await
    }

    pub(crate) async fn timezone(&self, zone: &str) -> Answer {
        self.ask(self.discord.owner(self.guild), "settings timezone", json!({ "zone": zone })).await
    }

    pub(crate) async fn press_setting(&self, on: &Answer, action: &str) -> InteractionHandle {
        self.discord.click(on.message_id(), &id_of(on, action), self.discord.owner(self.guild)).await
    }

    pub(crate) async fn choose_setting(&self, on: &Answer, action: &str, values: &[&str]) -> Answer {
        let owner = self.discord.owner(self.guild);
        self.discord.select(on.message_id(), &id_of(on, action), values, owner).await.answer().await
    }

    async fn today(&self) -> LocalDay {
        self.db().current_period(self.guild_id(), PeriodKind::Day).await.unwrap().first
    }
}

fn id_of(answer: &Answer, action: &str) -> String {
    let found = answer.custom_ids().into_iter().find(|id| id.split(':').nth(2) == Some(action));
    found.unwrap_or_else(|| panic!("there is no {action} in {:?}", answer.custom_ids()))
}

pub(crate) fn says(answer: &Answer, all: &[&str]) {
    for words in all {
        assert!(answer.text().contains(words), "not {words:?} in: {}", answer.text());
    }
}

#[tokio::test]
async fn everything_of_a_server_stands_in_one_message_that_only_its_reader_sees() {
    let (world, _) = World::with_listing().await;
    let bot = Subject::Bot(ApplicationId::trusted(175_928_847_299_117_063));
    world.listing_of(bot, &Token::from_random([7; 32])).await;
    let shown = world.all_settings().await;
    assert!(shown.ephemeral);
    let channel = format!("Thank-yous: <#{}>", world.channel);
    let role = format!("<@&{}>", world.role);
    says(&shown, &["Time zone: **UTC**", "Alarms: nowhere", &channel, &role, "This server on Discollab"]);
    says(&shown, &["<@175928847299117063> on Discollab", "Time between votes: 12 hours"]);
    world.finish().await;
}

#[tokio::test]
async fn a_server_without_a_listing_is_told_where_to_begin_and_can_choose_its_zone() {
    let world = World::started().await;
    let shown = world.all_settings().await;
    says(&shown, &["No listing is set up yet: `/setup` does it"]);
    assert_eq!(shown.custom_ids(), [] as [String; 0]);
    says(&world.timezone("tokyo").await, &["**Asia/Tokyo**", "Monday, 2 November 2026, 21:00"]);
    says(&world.all_settings().await, &["Time zone: **Asia/Tokyo**"]);
    world.finish().await;
}

#[tokio::test]
async fn a_zone_counts_for_later_votes_only_and_changes_once_a_day() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    // Twelve hours ahead of noon it is tomorrow.
    let told = world.timezone("pacific/auckland").await;
    assert!(told.ephemeral);
    says(&told, &["**Pacific/Auckland**", "Tuesday, 3 November 2026, 01:00", "earlier votes stay"]);
    world.vote(&token, world.ada, "ada", 2).await;
    let days = async |day: i64| {
        let sql = format!("SELECT count(*) FROM entries WHERE local_day = {day}");
        world.count_by(&sql).await
    };
    let today = world.today().await.0;
    assert_eq!((days(today - 1).await, days(today).await), (1, 1));

    says(&world.timezone("Pacific/Auckland").await, &["already"]);
    world.clock.step(Duration::from_hours(23));
    says(&world.timezone("Europe/Berlin").await, &["stays **Pacific/Auckland**", "once a day"]);
    says(&world.all_settings().await, &["Time zone: **Pacific/Auckland**", "can be changed again"]);
    world.clock.step(Duration::from_hours(1));
    says(&world.timezone("Europe/Berlin").await, &["✅", "**Europe/Berlin**"]);
    world.messages(1).await;
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_zone_that_there_is_not_is_answered_with_the_nearest() {
    let world = World::started().await;
    says(&world.timezone("Europe/Berln").await, &["Did you mean `Europe/Berlin`?"]);
    assert_eq!(world.count("SELECT count(*) FROM servers").await, 0);
    world.finish().await;
}

#[tokio::test]
async fn zones_are_suggested_by_part_and_by_city() {
    let world = World::started().await;
    let (guild, channel, owner) = (world.guild, world.channel, world.discord.owner(world.guild));
    let suggest = async |typed: &str| {
        let options = json!({ "zone": typed });
        let typed = world.discord.autocomplete(guild, channel, owner, "settings timezone", options, "zone").await;
        typed.answer().await.choices.iter().map(|choice| choice["value"].as_str().unwrap().to_owned()).collect()
    };
    let found: Vec<String> = suggest("new york").await;
    assert_eq!(found[0], "America/New_York");
    let found: Vec<String> = suggest("a").await;
    assert_eq!(found.len(), 25);
    let found: Vec<String> = suggest("nowhere at all").await;
    assert_eq!(found, [] as [String; 0]);
    world.finish().await;
}

#[tokio::test]
async fn each_setting_is_changed_from_there() {
    let (world, _) = World::with_listing().await;
    let shown = world.all_settings().await;

    let asked = world.press_setting(&shown, "ask-server-alarms").await.answer().await;
    let alarms = world.discord.add_channel(world.guild, "team");
    let shown = world.choose_setting(&asked, "server-alarms", &[&alarms.to_string()]).await;
    says(&shown, &[&format!("Alarms: <#{alarms}>"), "✅ You are told"]);

    let form = world.press_setting(&shown, "zone").await;
    let shown = form.submit_modal(json!({ "url": "Lisbon" })).await.answer().await;
    says(&shown, &["Time zone: **Europe/Lisbon**", "✅"]);
    let form = world.press_setting(&shown, "zone").await;
    let shown = form.submit_modal(json!({ "url": "Lisbom" })).await.answer().await;
    says(&shown, &["Time zone: **Europe/Lisbon**", "Did you mean `Europe/Lisbon`?"]);

    let listing = world.db().listings(Some(world.guild_id())).await.unwrap().remove(0);
    let panel = world.choose_setting(&shown, "pick", &[&listing.id.to_string()]).await;
    let form = world.press_setting(&panel, "cooldown").await;
    let panel = form.submit_modal(json!({ "url": "1 day 2 hours" })).await.answer().await;
    says(&panel, &["✅ After a vote the next is possible 1 day 2 hours later"]);
    let refused = world.press_setting(&panel, "cooldown").await;
    let refused = refused.submit_modal(json!({ "url": "32 days" })).await.follow_ups_at_least(1).await.remove(0);
    assert!(refused.text().contains("from 1 minute to 31 days"), "{}", refused.text());
    let shown = world.press_setting(&panel, "settings").await.answer().await;
    says(&shown, &["Time between votes: 1 day 2 hours"]);
    world.finish().await;
}

#[tokio::test]
async fn nobody_else_may() {
    let (world, _) = World::with_listing().await;
    let (guild, channel, ada) = (world.guild, world.channel, world.ada);
    let refused = world.discord.try_slash(guild, channel, ada, "settings show", Value::Object(serde_json::Map::new()));
    assert!(refused.await.is_err());
    world.finish().await;
}
