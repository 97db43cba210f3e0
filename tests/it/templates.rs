//! Thank-yous in the words of a server's owners: written, seen before they are saved, saved, filled in.

use std::collections::BTreeSet;
use std::time::Duration;

use discord_stand_in::{Answer, Id, InteractionHandle, Message, Setup, Timings};
use serde_json::{Value, json};
use votive::vote::{ApplicationId, Subject, Token};

use crate::settings::says;
use crate::world::World;

impl World {
    async fn ask_thanks(&self, command: &str) -> InteractionHandle {
        let owner = self.discord.owner(self.guild);
        self.discord.slash(self.guild, self.channel, owner, command, json!({})).await
    }

    /// The owner opens the form with the command and sends it; what is previewed.
    async fn previewed(&self, typed: Value) -> Answer {
        self.ask_thanks("thanks edit").await.submit_modal(typed).await.answer().await
    }

    async fn press_thanks(&self, on: &Answer, action: &str) -> InteractionHandle {
        let found = on.custom_ids().into_iter().find(|id| id.split(':').nth(2) == Some(action));
        let id = found.unwrap_or_else(|| panic!("there is no {action} in {:?}", on.custom_ids()));
        self.discord.click(on.message_id(), &id, self.discord.owner(self.guild)).await
    }

    async fn worded(&self, typed: Value, pings: bool) {
        let mut shown = self.previewed(typed).await;
        if pings {
            shown = self.press_thanks(&shown, "ping").await.answer().await;
        }
        says(&self.press_thanks(&shown, "save").await.answer().await, &["✅ Saved"]);
    }

    /// The descriptions of what the channel holds.
    async fn said(&self, count: usize) -> Vec<String> {
        self.messages(count).await.iter().map(description).collect()
    }
}

fn description(message: &Message) -> String {
    message.embeds[0]["description"].as_str().unwrap().to_owned()
}

/// What the fields of a form are filled with.
fn filled(form: &Answer, field: &str) -> String {
    let rows = form.components.iter().flat_map(|row| row["components"].as_array().unwrap());
    let found = rows.into_iter().find(|input| input["custom_id"] == field).unwrap();
    found["value"].as_str().unwrap_or_default().to_owned()
}

fn typed(text: &str) -> Value {
    json!({ "text": text, "colour": "", "image": "", "label": "", "link": "" })
}

#[tokio::test]
async fn what_is_previewed_and_saved_is_what_voters_read() {
    let (world, token) = World::with_listing().await;
    let shown = world
        .previewed(json!({
            "text": "# {user} ({name})\n{votes} votes, {role}", "colour": "#010203",
            "image": "https://example.org/cat.png", "label": "Again", "link": "https://example.org/again",
        }))
        .await;
    assert!(shown.ephemeral);
    let owner = world.discord.owner(world.guild);
    says(
        &shown,
        &["Not saved yet", &format!("# <@{owner}> ("), &format!("1 votes, <@&{}>", world.role), "Nobody is notified"],
    );
    assert_eq!(shown.components[0]["components"][0]["url"], "https://example.org/again");
    // Until it is saved, nothing has changed.
    world.vote(&token, world.ada, "ada", 1).await;
    assert!(world.said(1).await[0].contains("now has **1** vote"));

    let saved = world.press_thanks(&shown, "save").await.answer().await;
    says(&saved, &["✅ Saved", "in your own words"]);
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, bob, "b_ob", 1).await;
    let thanks = world.messages(2).await.remove(1);
    assert_eq!(description(&thanks), format!("# <@{bob}> (b\\_ob)\n1 votes, <@&{}>", world.role));
    let embed = &thanks.embeds[0];
    assert_eq!(
        (embed["color"].as_u64(), embed["image"]["url"].as_str()),
        (Some(0x01_02_03), Some("https://example.org/cat.png"))
    );
    assert!(embed.get("title").is_none() && thanks.content.is_empty() && thanks.pings.is_nobody());
    assert_eq!(thanks.components[0]["components"][0]["label"], "Again");
    let reminder = &thanks.components[1]["components"][0]["custom_id"];
    assert_eq!((thanks.components.len(), reminder), (2, &json!(format!("remind:1:me:{}", world.guild))));
    says(&world.all_settings().await, &["in your own words"]);
    assert_eq!(world.count("SELECT count(*) FROM thanks_drafts").await, 0);

    let reset = world.ask_thanks("thanks reset").await.answer().await;
    says(&reset, &["the usual one again", "Go on with the draft"]);
    world.vote(&token, world.discord.owner(world.guild), "owner", 1).await;
    assert!(world.said(3).await[2].contains("now has **1** vote"));
    let again = world.press_thanks(&reset, "draft").await.answer().await;
    says(&again, &["Not saved yet", "1 votes"]);
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_wrong_placeholder_is_told_with_the_nearest_and_nothing_typed_is_lost() {
    let (world, token) = World::with_listing().await;
    let mut wrong = typed("Thanks {usr}, {votes}!");
    wrong["colour"] = json!("blue");
    let shown = world.previewed(wrong).await;
    says(&shown, &["Text: I know no `{usr}`. Did you mean `{user}`?", "Colour: it must be", "Thanks {usr}, 1!"]);
    assert!(shown.custom_ids().iter().all(|id| !id.contains(":save:")), "{:?}", shown.custom_ids());
    let form = world.press_thanks(&shown, "edit").await;
    let opened = form.answer().await;
    assert_eq!(
        (filled(&opened, "text").as_str(), filled(&opened, "colour").as_str()),
        ("Thanks {usr}, {votes}!", "blue")
    );
    // A forged press saves nothing either.
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap().remove(0);
    let old = world.old_button(&format!("thanks:1:save:{}", listing.id)).await;
    let owner = world.discord.owner(world.guild);
    world.discord.click(old, &format!("thanks:1:save:{}", listing.id), owner).await.answer().await;
    assert_eq!(world.db().thanks_words(listing.id).await.unwrap(), None);

    let shown = form.submit_modal(typed("Thanks {user}, {votes}!")).await.answer().await;
    world.press_thanks(&shown, "save").await.answer().await;
    world.vote(&token, world.ada, "ada", 1).await;
    assert_eq!(world.said(1).await, [format!("Thanks <@{}>, 1!", world.ada)]);
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn a_draft_outlives_a_restart_and_not_a_day() {
    let (mut world, _) = World::with_listing().await;
    let shown = world.previewed(typed("Thanks, {name}")).await;
    world.stop().await;
    world.start().await;
    says(&world.ask_thanks("thanks show").await.answer().await, &["the usual one", "You have a draft"]);
    let saved = world.press_thanks(&shown, "save").await.answer().await;
    says(&saved, &["✅ Saved", "Thanks, "]);

    let shown = world.previewed(typed("Later, {name}")).await;
    world.clock.step(Duration::from_hours(24));
    let told = world.press_thanks(&shown, "save").await.follow_ups_at_least(1).await.remove(0);
    assert!(told.text().contains("This draft is gone"), "{}", told.text());
    let form = world.ask_thanks("thanks edit").await.answer().await;
    assert_eq!(filled(&form, "text"), "Thanks, {name}");
    world.clock.step(Duration::from_hours(1));
    let none = async || world.count("SELECT count(*) FROM thanks_drafts").await == 0;
    world.until("old drafts are deleted", async |_| none().await).await;

    let shown = world.previewed(typed("Never, {name}")).await;
    says(&world.press_thanks(&shown, "discard").await.answer().await, &["is discarded", "Thanks, "]);
    world.finish().await;
}

#[tokio::test]
async fn a_template_for_vote_manager_is_filled_in() {
    let (world, token) = World::with_listing().await;
    let theirs =
        "{voter} voted on {platform.name} for {guild.name}: {voter.votes}, {rewards.role}, again {platform.next_vote}";
    world.worded(typed(theirs), false).await;
    world.vote(&token, world.ada, "ada", 1).await;
    let next = world.clock.now().plus(Duration::from_hours(12)).seconds();
    let (ada, role) = (world.ada, world.role);
    let expected = format!("<@{ada}> voted on Discollab for Home: 1, <@&{role}>, again <t:{next}:R>");
    assert_eq!(world.said(1).await, [expected]);
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn counts_streak_rank_and_the_way_to_the_next_role_are_told() {
    let world = World::started().await;
    let token = world.listing(3).await;
    world
        .worded(typed("{votes} {votes_today} {votes_week} {votes_month} {streak} {best_streak} {rank} {role}"), false)
        .await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.clock.step(Duration::from_hours(24));
    world.vote(&token, world.ada, "ada", 2).await;
    let role = world.role;
    assert_eq!(
        world.said(2).await,
        [format!("1 1 1 1 1 1 1 <@&{role}> after 2 more votes"), format!("2 1 2 2 2 2 1 <@&{role}> after 1 more vote"),]
    );
    world.finish().await;
}

/// Lets votes come in while Discord is away and come back to one message.
async fn new_members_vote(world: &World, token: &Token, count: usize) -> Vec<Id> {
    let mut voters = Vec::new();
    for number in 0..count {
        let name = format!("voter{number}");
        let voter = world.discord.add_member(world.guild, &name);
        world.vote(token, voter, &name, 1).await;
        voters.push(voter);
    }
    voters
}

fn pinged(messages: &[Message]) -> BTreeSet<Id> {
    messages.iter().flat_map(|message| message.pings.users.iter().copied()).collect()
}

#[tokio::test]
async fn two_voters_in_one_message_are_each_thanked_in_the_owners_words() {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.start().await;
    let token = world.listing(1).await;
    world.worded(typed("{name} has {votes}"), true).await;
    // The first message is on its way when the others come.
    let held = world.discord.faults().hold_answers(&format!("POST /channels/{}/messages", world.channel));
    let mut voters = new_members_vote(&world, &token, 1).await;
    held.arrived(1).await;
    voters.extend(new_members_vote(&world, &token, 2).await);
    world.until("they are settled", async |db| db.is_settled().await.unwrap()).await;
    held.release();
    world.drain().await;
    let messages = world.discord.messages(world.channel);
    let text = messages.iter().map(description).collect::<Vec<_>>().join("\n");
    assert_eq!(text, "voter0 has 1\nvoter0 has 1\nvoter1 has 1");
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert_eq!(pinged(&messages), voters.into_iter().collect());
    world.finish().await;
}

#[tokio::test]
async fn nobody_is_pinged_for_a_vote_of_more_than_an_hour_ago() {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.start().await;
    let token = world.listing(1).await;
    world.worded(typed("Thanks, {user}"), true).await;
    world.discord.go_away().await;
    let old = new_members_vote(&world, &token, 2).await;
    world.postponed().await;
    world.clock.step(Duration::from_hours(1) + Duration::from_secs(1));
    world.vote(&token, world.ada, "ada", 1).await;
    world.discord.come_back().await;
    world.drain().await;
    let messages = world.discord.messages(world.channel);
    let text: String = messages.iter().map(description).collect();
    assert!(old.iter().chain([&world.ada]).all(|voter| text.contains(&format!("<@{voter}>"))), "{text}");
    assert_eq!(pinged(&messages), [world.ada].into());
    world.finish().await;
}

#[tokio::test]
async fn eighty_are_pinged_in_one_message_at_the_most() {
    let mut world = World::new(Setup { timings: Timings::tenth(), ..Setup::default() }).await;
    world.start().await;
    let token = world.listing(1_000).await;
    world.worded(typed("{name}!"), true).await;
    world.discord.go_away().await;
    let voters = new_members_vote(&world, &token, 100).await;
    world.discord.come_back().await;
    world.drain().await;
    let messages = world.discord.messages(world.channel);
    let most = messages.iter().map(|message| message.pings.users.len()).max();
    assert!(most.is_some_and(|most| (70..=80).contains(&most)), "{most:?}");
    assert_eq!(pinged(&messages), voters.into_iter().collect());
    world.finish().await;
}

#[tokio::test]
async fn each_listing_thanks_in_its_own_words() {
    let (world, token) = World::with_listing().await;
    world.worded(typed("For {server}: {name}"), false).await;
    let bot_token = Token::from_random([7; 32]);
    world.listing_of(Subject::Bot(ApplicationId::trusted(175_928_847_299_117_063)), &bot_token).await;
    let mut delivery = world.delivery(world.ada, "ada", 1);
    delivery["client_id"] = json!("175928847299117063");
    delivery.as_object_mut().unwrap().remove("guild_id");
    assert_eq!(world.deliver(&bot_token, &delivery).await.status, 200);
    assert!(world.said(1).await[0].contains("now has **1** vote"));
    world.vote(&token, world.ada, "ada", 1).await;
    assert_eq!(world.said(2).await[1], "For Home: ada");
    // Where there are several, the command is to be told which.
    let told = world.ask_thanks("thanks show").await.answer().await;
    assert!(!told.text().contains("This is what voters read"), "{}", told.text());
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn setup_leads_to_the_thank_you_and_its_sample_is_in_the_same_words() {
    let (world, _) = World::with_listing().await;
    world.worded(typed("Hurray, {user}! {votes}"), true).await;
    let panel = world.ask(world.discord.owner(world.guild), "setup", json!({})).await;
    let opened = world.press_thanks(&panel, "open-thanks").await.follow_ups_at_least(1).await.remove(0);
    assert!(opened.text().contains("in your own words") && opened.only_for.is_some(), "{}", opened.text());
    world.press_thanks(&panel, "sample").await.answer().await;
    let sample = world.messages(1).await.remove(0);
    assert!(description(&sample).starts_with("Hurray, ") && sample.text().contains("This is a sample"));
    assert!(sample.pings.is_nobody());
    world.finish().await;
}

#[tokio::test]
async fn nobody_else_may() {
    let (world, _) = World::with_listing().await;
    let shown = world.previewed(typed("Mine")).await;
    let save = shown.custom_ids().into_iter().find(|id| id.contains(":save:")).unwrap();
    let old = world.old_button(&save).await;
    let told = world.discord.click(old, &save, world.ada).await.answer().await;
    assert!(!told.text().contains("Saved"), "{}", told.text());
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap().remove(0);
    assert_eq!(world.db().thanks_words(listing.id).await.unwrap(), None);
    world.finish().await;
}

#[tokio::test]
async fn the_goal_is_told_in_the_words_that_ask_for_it() {
    let (world, token) = World::with_listing().await;
    world.worded(typed("{goal} to go"), false).await;
    world.vote(&token, world.ada, "ada", 1).await;
    assert_eq!(world.said(1).await, ["– to go"]);
    let elsewhere = world.discord.add_channel(world.guild, "goal");
    world.manage("goal set", json!({ "votes": 5, "channel": elsewhere.to_string() })).await;
    world.vote(&token, world.ada, "ada", 2).await;
    assert_eq!(world.said(2).await[1], "3 to go");
    world.has_role(world.ada).await;
    world.finish().await;
}
