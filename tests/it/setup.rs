//! `/setup`, from the first question to the removal, as its users see it and as it is stored.

use std::time::Duration;

use discord_stand_in::{Answer, Fault, Id, InteractionHandle, NewRole, Overwrite, Setup, perms};
use serde_json::{Value, json};
use votive::db::{Db, Listing};
use votive::vote::{ApplicationId, BadToken, ChannelId, RoleId, Subject, Token};

use crate::world::{World, signed};

const ADDRESS: &str = "https://votes.example.org/webhooks/discollab";
const BOT: &str = "175928847299117063";

impl World {
    fn owner(&self) -> Id {
        self.discord.owner(self.guild)
    }

    /// `/setup` by the server's owner.
    async fn setup(&self, options: Value) -> Answer {
        self.discord.slash(self.guild, self.channel, self.owner(), "setup", options).await.answer().await
    }

    /// The owner presses the button of this action.
    async fn press(&self, on: &Answer, action: &str) -> Answer {
        self.press_as(on, action, self.owner()).await.answer().await
    }

    async fn press_as(&self, on: &Answer, action: &str, user: Id) -> InteractionHandle {
        self.discord.click(on.message_id(), &id_of(on, action), user).await
    }

    /// The owner chooses in the menu of this action.
    async fn choose(&self, on: &Answer, action: &str, value: &str) -> Answer {
        self.discord.select(on.message_id(), &id_of(on, action), &[value], self.owner()).await.answer().await
    }

    async fn the_listing(&self) -> Listing {
        let mut all = self.db().listings(Some(self.guild_id())).await.unwrap();
        assert_eq!(all.len(), 1);
        all.remove(0)
    }

    async fn roles_given(&self) -> Vec<RoleId> {
        self.db().rewards(self.guild_id()).await.unwrap().into_iter().map(|reward| reward.role).collect()
    }

    /// What a delivery with this token is answered.
    async fn status(&self, token: &Token, times_voted: i64) -> u16 {
        self.deliver(token, &self.delivery(self.ada, "ada", times_voted)).await.status
    }

    /// Waits until all votes are settled and the channel's message waits for its time.
    async fn put_off(&self) {
        let waits = async |db: &Db| {
            let send = db.waiting_send(self.channel_id()).await.unwrap();
            send.is_some_and(|send| send.next > self.clock.now())
        };
        self.until("a message is put off", async |db| db.is_settled().await.unwrap() && waits(db).await).await;
    }

    fn role_id(&self) -> RoleId {
        RoleId::trusted(signed(self.role))
    }

    fn channel_id(&self) -> ChannelId {
        ChannelId::trusted(signed(self.channel))
    }

    /// Everything that a listing needs.
    fn complete(&self) -> Value {
        json!({ "channel": self.channel.to_string(), "role": self.role.to_string() })
    }

    /// Sets the listing up with a channel and a role; its token, and what was answered.
    async fn set_up(&self) -> (Token, Answer) {
        let answer = self.setup(self.complete()).await;
        (token_in(&answer), answer)
    }

    /// A message with a button of this id, as another version of the bot may have left it.
    pub(crate) async fn old_button(&self, custom_id: &str) -> Id {
        let body = json!({ "content": "old", "components": [{ "type": 1, "components": [
            { "type": 2, "style": 2, "label": "Old", "custom_id": custom_id }
        ] }] });
        // A channel of its own, for the rate limit.
        let channel = self.discord.add_channel(self.guild, "old");
        let url = format!("{}/api/v10/channels/{channel}/messages", self.discord.url());
        let request = reqwest::Client::builder().no_proxy().build().unwrap().post(url);
        let request = request.header("authorization", format!("Bot {}", self.discord.token()));
        let request = request.header("user-agent", "DiscordBot (https://example.org, 1)");
        let request = request.header("content-type", "application/json").body(body.to_string());
        assert_eq!(request.send().await.unwrap().status(), 200);
        self.discord.messages(channel).last().unwrap().id
    }
}

fn verbs(answer: &Answer) -> Vec<String> {
    answer.custom_ids().iter().map(|id| id.split(':').nth(2).unwrap().to_owned()).collect()
}

fn id_of(answer: &Answer, action: &str) -> String {
    let found = answer.custom_ids().into_iter().find(|id| id.split(':').nth(2) == Some(action));
    found.unwrap_or_else(|| panic!("there is no {action} in {:?}", answer.custom_ids()))
}

fn shown_token(answer: &Answer) -> Option<&str> {
    answer.content.split("Token: `").nth(1)?.split('`').next()
}

fn token_in(answer: &Answer) -> Token {
    Token::chosen(shown_token(answer).unwrap_or_else(|| panic!("no token is shown: {answer:?}"))).unwrap()
}

fn has(answer: &Answer, all: &[&str]) {
    for words in all {
        assert!(answer.text().contains(words), "not {words:?} in: {}", answer.text());
    }
}

#[tokio::test]
async fn given_what_it_needs_it_finishes_in_one_interaction() {
    let world = World::started().await;
    let (token, answer) = world.set_up().await;
    assert!(answer.ephemeral && answer.was_deferred());
    has(&answer, &[ADDRESS, "the server **Home**", "Send Test Webhook"]);
    assert!(verbs(&answer).contains(&"pause".to_owned()), "nothing is asked for: {:?}", verbs(&answer));
    let listing = world.the_listing().await;
    assert_eq!(listing.subject, Subject::Server(world.guild_id()));
    assert_eq!(listing.channel, Some(world.channel_id()));
    assert_eq!(world.roles_given().await, [world.role_id()]);
    assert_eq!(token.reveal().len(), Token::from_random([0; 32]).reveal().len());
    world.vote(&token, world.ada, "ada", 1).await;
    let thanks = world.messages(1).await.remove(0);
    assert!(thanks.text().contains("(ada)"), "{}", thanks.text());
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn the_token_is_shown_once_and_only_to_who_asked() {
    let world = World::started().await;
    let (token, answer) = world.set_up().await;
    assert_eq!(world.discord.message(answer.message_id()).unwrap().only_for, Some(world.owner()));
    let again = world.setup(json!({})).await;
    assert!(again.ephemeral);
    let changed = world.setup(world.complete()).await;
    for later in [&again, &changed] {
        assert!(shown_token(later).is_none() && !later.text().contains(token.reveal()), "{}", later.text());
    }
    let telling = world
        .discord
        .requests()
        .into_iter()
        .filter(|request| request.body.as_ref().is_some_and(|body| body.to_string().contains(token.reveal())));
    assert_eq!(telling.count(), 1);
    assert_eq!(world.db().tokens(world.the_listing().await.id).await.unwrap().len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn step_by_step_a_channel_is_chosen_and_a_role_created() {
    let world = World::started().await;
    let asked = world.setup(json!({})).await;
    let token = token_in(&asked);
    assert_eq!(verbs(&asked), ["first-channel", "first-role", "first-new-role", "main"]);
    let asked = world.choose(&asked, "first-channel", &world.channel.to_string()).await;
    assert_eq!(world.the_listing().await.channel, Some(world.channel_id()));
    assert_eq!(verbs(&asked), ["first-role", "first-new-role", "main"]);
    assert_eq!(shown_token(&asked), Some(token.reveal()), "it can still be copied");
    let done = world.press(&asked, "first-new-role").await;
    let made =
        world.discord.roles(world.guild).into_iter().rev().find(|role| role.name == "Voter" && role.id != world.role);
    let made = made.expect("a role was created");
    assert_eq!(made.permissions, 0);
    assert_eq!(world.roles_given().await, [RoleId::trusted(signed(made.id))]);
    has(&done, &[&format!("<@&{}> was created", made.id)]);
    assert!(verbs(&done).contains(&"sample".to_owned()));
    world.vote(&token, world.ada, "ada", 1).await;
    let (guild, ada) = (world.guild, world.ada);
    world.discord.wait_until("the new role", |discord| discord.member_roles(guild, ada).contains(&made.id)).await;
    world.finish().await;
}

#[tokio::test]
async fn step_by_step_a_role_is_chosen_and_the_channel_skipped() {
    let world = World::started().await;
    let asked = world.setup(json!({})).await;
    let token = token_in(&asked);
    let asked = world.choose(&asked, "first-role", &world.role.to_string()).await;
    assert_eq!(verbs(&asked), ["first-channel", "main"]);
    let done = world.press(&asked, "main").await;
    has(&done, &["Thank-yous: nowhere"]);
    assert_eq!(world.the_listing().await.channel, None);
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    assert!(world.discord.messages(world.channel).is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_role_that_cannot_be_given_is_told_at_once() {
    let world = World::started().await;
    let above = world.discord.add_role_with(world.guild, &NewRole { position: 60, ..NewRole::named("Above") });
    let managed = world.discord.add_role_with(world.guild, &NewRole { managed: true, ..NewRole::named("Theirs") });
    let answer = world.setup(json!({ "role": managed.to_string() })).await;
    has(&answer, &["belongs to a bot, an integration or a subscription"]);
    assert!(world.roles_given().await.is_empty(), "no change in the server can mend that");
    let answer = world.setup(json!({ "role": world.guild.to_string() })).await;
    has(&answer, &["Everybody has `@everyone` already"]);
    assert!(world.roles_given().await.is_empty());
    let answer = world.setup(json!({ "role": above.to_string() })).await;
    has(&answer, &["it is not below my own role", &format!("drag Votive's role above <@&{above}>")]);
    assert_eq!(world.roles_given().await, [RoleId::trusted(signed(above))], "once mended it works");
    world.discord.set_permissions(world.guild, world.discord.bot_role(world.guild), perms::BOT & !perms::MANAGE_ROLES);
    let answer = world.setup(json!({ "role": world.role.to_string() })).await;
    has(&answer, &["I lack the permission **Manage Roles**"]);
    world.finish().await;
}

#[tokio::test]
async fn a_role_that_cannot_be_created_is_told_at_once() {
    let world = World::started().await;
    world.discord.set_permissions(world.guild, world.discord.bot_role(world.guild), perms::BOT & !perms::MANAGE_ROLES);
    let asked = world.setup(json!({})).await;
    let answer = world.press(&asked, "first-new-role").await;
    has(&answer, &["I could not create a role: I lack the permission **Manage Roles**"]);
    assert!(verbs(&answer).contains(&"first-role".to_owned()), "it can be chosen all the same");
    assert!(world.roles_given().await.is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_channel_that_cannot_be_posted_in_is_told_at_once() {
    let world = World::started().await;
    let bot = world.discord.bot_role(world.guild);
    let lacking = [
        (perms::SEND_MESSAGES, "**Send Messages**"),
        (perms::EMBED_LINKS, "**Embed Links**"),
        (perms::READ_MESSAGE_HISTORY, "**Read Message History**"),
        (perms::VIEW_CHANNEL, "**View Channel**"),
    ];
    for (permission, name) in lacking {
        world.discord.set_overwrite(world.channel, Overwrite::deny_role(bot, permission));
        // Whoever cannot be answered in the channel is answered all the same: the interaction's answer needs no permission.
        let answer = world.setup(json!({ "channel": world.channel.to_string() })).await;
        has(&answer, &[name, &format!("<#{}>", world.channel)]);
        assert_eq!(world.the_listing().await.channel, Some(world.channel_id()), "once mended it works");
    }
    world.finish().await;
}

#[tokio::test]
async fn a_missing_address_is_told_at_once() {
    let mut world = World::new(Setup::default()).await;
    world.public_url = None;
    world.start().await;
    let (token, answer) = world.set_up().await;
    has(&answer, &["`PUBLIC_URL`", "it will end in `/webhooks/discollab`"]);
    assert_eq!(world.status(&token, 1).await, 200);
    has(&world.setup(json!({})).await, &["`PUBLIC_URL`", "not set by the operator"]);
    world.finish().await;
}

#[tokio::test]
async fn a_bots_listing_stands_beside_the_servers() {
    let world = World::started().await;
    let mut options = world.complete();
    options["bot_id"] = json!(BOT);
    let answer = world.setup(options).await;
    let token = token_in(&answer);
    has(&answer, &[&format!("the bot **{BOT}**")]);
    let bot = world.the_listing().await;
    assert_eq!(bot.subject, Subject::Bot(ApplicationId::trusted(BOT.parse().unwrap())));
    let mut delivery = world.delivery(world.ada, "ada", 1);
    delivery.as_object_mut().unwrap().remove("guild_id");
    delivery["client_id"] = json!(BOT);
    assert_eq!(world.deliver(&token, &delivery).await.status, 200);
    world.has_role(world.ada).await;
    world.messages(1).await;

    let looked = world.setup(json!({})).await;
    has(&looked, &[BOT]);
    let added = world.press(&looked, "add-server").await;
    let server_token = token_in(&added);
    assert_ne!(server_token.reveal(), token.reveal());
    let skipped = world.press(&added, "main").await;
    let all = world.db().listings(Some(world.guild_id())).await.unwrap();
    assert_eq!(all.len(), 2);
    has(&skipped, &["the server **Home**", "Thank-yous: nowhere"]);
    assert!(!verbs(&skipped).contains(&"add-server".to_owned()));
    assert_eq!(world.deliver(&server_token, &delivery).await.status, 403);
    assert_eq!(world.status(&server_token, 1).await, 200);
    let picked = world.choose(&skipped, "pick", &bot.id.to_string()).await;
    has(&picked, &[&format!("the bot **{BOT}**"), &format!("Thank-yous: <#{}>", world.channel)]);
    world.finish().await;
}

#[tokio::test]
async fn options_that_cannot_be_used_are_named_and_nothing_is_made() {
    let world = World::started().await;
    for (option, value) in [
        ("vote_url", "example.org"),
        ("vote_url", "javascript:alert(1)"),
        ("vote_url", "ftp://example.org/x"),
        ("bot_id", "my bot"),
        ("bot_id", "123"),
        ("bot_id", "99999999999999999999"),
    ] {
        let mut options = world.complete();
        options[option] = json!(value);
        let answer = world.setup(options).await;
        assert!(answer.ephemeral);
        has(&answer, &[&format!("`{option}`")]);
        assert!(world.db().listings(None).await.unwrap().is_empty() && world.roles_given().await.is_empty());
    }
    world.finish().await;
}

#[tokio::test]
async fn run_again_it_shows_what_discord_refuses_and_why() {
    let world = World::started().await;
    let (token, _) = world.set_up().await;
    let bot = world.discord.bot_role(world.guild);
    world.discord.set_overwrite(world.channel, Overwrite::deny_role(bot, perms::SEND_MESSAGES));
    world.discord.set_permissions(world.guild, bot, perms::BOT & !perms::MANAGE_ROLES);
    world.vote(&token, world.ada, "ada", 1).await;
    world.until("both are refused", async |db| db.refusals(world.guild_id()).await.unwrap().len() == 2).await;
    let answer = world.setup(json!({})).await;
    let text = answer.text();
    let (_, refusals) = text.split_once("**Refused by Discord**").unwrap_or_else(|| panic!("{text}"));
    assert!(refusals.contains("I lack **Send Messages** there"), "{refusals}");
    assert!(refusals.contains("I lack the permission **Manage Roles**"), "{refusals}");
    has(&answer, &["first used", ADDRESS, "No test delivery so far", "from 1 vote"]);
    world.discord.set_permissions(world.guild, bot, perms::BOT);
    world.discord.clear_overwrites(world.channel);
    world.messages(1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let answer = world.setup(json!({})).await;
    assert!(!answer.text().contains("Refused by Discord"), "{}", answer.text());
    world.finish().await;
}

#[tokio::test]
async fn the_state_tells_of_tests_and_unreadable_deliveries() {
    let world = World::started().await;
    let (token, _) = world.set_up().await;
    let mut tested = world.delivery(world.ada, "ada", 1);
    tested["is_test"] = json!(true);
    assert_eq!(world.deliver(&token, &tested).await.status, 200);
    has(&world.setup(json!({})).await, &["The last test delivery came", "was in order"]);
    assert_eq!(world.deliver(&token, &json!({ "is_test": true, "guild_id": "1234567890" })).await.status, 200);
    has(&world.setup(json!({})).await, &["such votes are refused", "It names another listing"]);
    let mut unreadable = world.delivery(world.ada, "ada", 1);
    unreadable.as_object_mut().unwrap().remove("user_id");
    world.deliver(&token, &unreadable).await;
    has(&world.setup(json!({})).await, &["1 delivery that could not be read"]);
    world.finish().await;
}

#[tokio::test]
async fn a_paused_listing_counts_and_resumed_gives_the_roles_earned_meanwhile() {
    let world = World::started().await;
    let (token, answer) = world.set_up().await;
    let paused = world.press(&answer, "pause").await;
    has(&paused, &["⏸️ Paused"]);
    assert!(world.the_listing().await.paused.is_some());
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    assert!(world.discord.messages(world.channel).is_empty());
    let resumed = world.press(&paused, "resume").await;
    has(&resumed, &["▶️ Resumed"]);
    assert!(world.the_listing().await.paused.is_none());
    world.has_role(world.ada).await;
    world.idle().await;
    assert!(world.discord.messages(world.channel).is_empty(), "nobody is thanked late");
    world.finish().await;
}

#[tokio::test]
async fn a_removed_listing_takes_no_votes_until_it_is_set_up_again() {
    let world = World::started().await;
    let (token, answer) = world.set_up().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    let asked = world.press(&answer, "ask-remove").await;
    has(&asked, &["Remove this listing?", "Discollab: the server **Home**"]);
    assert_eq!(world.status(&token, 2).await, 200, "asking changes nothing");
    let kept = world.press(&asked, "main").await;
    let asked = world.press(&kept, "ask-remove").await;
    world.idle().await;
    let removed = world.press(&asked, "remove").await;
    has(&removed, &["is removed"]);
    assert!(removed.custom_ids().is_empty());
    assert!(!removed.text().contains(token.reveal()));
    assert!(world.db().listings(None).await.unwrap().is_empty());
    assert_eq!(world.status(&token, 3).await, 401);
    let (again, answer) = world.set_up().await;
    assert!(answer.ephemeral);
    assert_eq!(world.status(&again, 3).await, 200);
    assert_eq!(world.status(&token, 4).await, 401);
    world.idle().await;
    let summary =
        world.db().voter_summary(world.guild_id(), votive::vote::UserId::trusted(signed(world.ada))).await.unwrap();
    assert_eq!((summary.total, summary.listings[0].total), (3, 3), "its votes are back");
    world.finish().await;
}

#[tokio::test]
async fn a_replaced_token_works_for_an_hour_after_the_new_ones_first_delivery() {
    let world = World::started().await;
    let (old, answer) = world.set_up().await;
    assert_eq!(world.status(&old, 1).await, 200);
    let asked = world.press(&answer, "ask-token").await;
    let given = world.press(&asked, "replace").await;
    let new = token_in(&given);
    assert_ne!(new.reveal(), old.reveal());
    has(&given, &["Only the old token is in use"]);
    assert!(given.ephemeral && !given.text().contains(old.reveal()));
    assert_eq!(world.db().tokens(world.the_listing().await.id).await.unwrap().len(), 2);
    assert_eq!(world.status(&old, 2).await, 200);
    assert_eq!(world.status(&new, 3).await, 200);
    assert_eq!(world.status(&old, 4).await, 200);
    world.idle().await;
    let looked = world.setup(json!({})).await;
    assert!(!looked.text().contains("Only the old token"), "{}", looked.text());
    world.clock.step(Duration::from_mins(61));
    assert_eq!(world.status(&old, 5).await, 401);
    assert_eq!(world.status(&new, 5).await, 200);
    world.finish().await;
}

#[tokio::test]
async fn a_revoked_token_ends_at_once() {
    let world = World::started().await;
    let (old, answer) = world.set_up().await;
    assert_eq!(world.status(&old, 1).await, 200);
    let asked = world.press(&answer, "ask-token").await;
    let given = world.press(&asked, "revoke").await;
    let new = token_in(&given);
    assert_eq!((world.status(&old, 2).await, world.status(&new, 2).await), (401, 200));
    let chosen = world.choice("setup", "new_token", "revoke now");
    let newest = token_in(&world.setup(json!({ "new_token": chosen })).await);
    assert_eq!((world.status(&new, 3).await, world.status(&newest, 3).await), (401, 200));
    for _ in 0..3 {
        let chosen = world.choice("setup", "new_token", "replace");
        token_in(&world.setup(json!({ "new_token": chosen })).await);
    }
    assert_eq!(world.db().tokens(world.the_listing().await.id).await.unwrap().len(), 2, "two live tokens at most");
    assert_eq!(world.status(&newest, 4).await, 200, "the one in use is kept");
    world.finish().await;
}

#[tokio::test]
async fn a_sample_is_posted_and_counts_nothing() {
    let world = World::started().await;
    let (_, answer) = world.set_up().await;
    has(&world.press(&answer, "sample").await, &["A sample thank-you is on its way"]);
    let message = world.messages(1).await.remove(0);
    assert!(message.text().contains("Nothing was counted.") && message.pings.is_nobody());
    world.idle().await;
    assert_eq!(world.db().settled_until().await.unwrap(), 0);
    assert!(!world.discord.member_roles(world.guild, world.owner()).contains(&world.role));
    world.finish().await;
}

#[tokio::test]
async fn what_was_set_up_can_be_changed() {
    let world = World::started().await;
    let (token, answer) = world.set_up().await;
    let other = world.discord.add_channel(world.guild, "thanks");
    let asked = world.press(&answer, "ask-channel").await;
    let changed = world.choose(&asked, "channel", &other.to_string()).await;
    has(&changed, &[&format!("Voters are thanked in <#{other}>")]);
    world.vote(&token, world.ada, "ada", 1).await;
    world.discord.wait_until("thanks", |discord| discord.messages(other).len() == 1).await;
    world.has_role(world.ada).await;
    let asked = world.press(&changed, "ask-channel").await;
    let changed = world.press(&asked, "no-channel").await;
    assert_eq!(world.the_listing().await.channel, None);
    let second = world.discord.add_role(world.guild, "Second");
    let asked = world.press(&changed, "ask-roles").await;
    let changed = world.choose(&asked, "role", &second.to_string()).await;
    let (guild, ada, role) = (world.guild, world.ada, world.role);
    world.discord.wait_until("the second role", |discord| discord.member_roles(guild, ada).contains(&second)).await;
    let asked = world.press(&changed, "ask-roles").await;
    let changed = world.choose(&asked, "drop-roles", &role.to_string()).await;
    has(&changed, &[&format!("No votes earn <@&{role}> any more")]);
    world.discord.wait_until("the first role gone", |discord| !discord.member_roles(guild, ada).contains(&role)).await;
    assert_eq!(world.roles_given().await, [RoleId::trusted(signed(second))]);
    world.finish().await;
}

#[tokio::test]
async fn the_vote_page_is_set_and_cleared_in_a_form() {
    let world = World::started().await;
    let (_, answer) = world.set_up().await;
    let form = world.press_as(&answer, "vote-page", world.owner()).await;
    let shown = form.submit_modal(json!({ "url": "https://example.org/vote" })).await.answer().await;
    has(&shown, &["The vote page is set", "<https://example.org/vote>"]);
    assert_eq!(world.the_listing().await.vote_url, "https://example.org/vote".parse().ok());
    let form = world.press_as(&answer, "vote-page", world.owner()).await;
    let told = form.submit_modal(json!({ "url": "no address" })).await.follow_ups_at_least(1).await.remove(0);
    assert_eq!(told.only_for, Some(world.owner()));
    assert!(told.text().contains("must be a whole web address") && told.text().contains("Nothing was changed"));
    assert_eq!(world.the_listing().await.vote_url, "https://example.org/vote".parse().ok());
    let form = world.press_as(&answer, "vote-page", world.owner()).await;
    has(&form.submit_modal(json!({ "url": "" })).await.answer().await, &["shows no page"]);
    assert_eq!(world.the_listing().await.vote_url, None);
    world.finish().await;
}

#[tokio::test]
async fn only_those_who_manage_the_server_may() {
    let world = World::started().await;
    let tried = world.discord.try_slash(world.guild, world.channel, world.ada, "setup", json!({})).await;
    assert!(tried.is_err());
    let manager = world.discord.add_role_with(
        world.guild,
        &NewRole { permissions: perms::MANAGE_GUILD, position: 2, ..NewRole::named("Mod") },
    );
    world.discord.give_role_by_hand(world.guild, world.ada, manager);
    let answer =
        world.discord.slash(world.guild, world.channel, world.ada, "setup", world.complete()).await.answer().await;
    let token = token_in(&answer);
    // Their panel still stands there when they may not any more.
    world.discord.take_role_by_hand(world.guild, world.ada, manager);
    for action in ["pause", "ask-token", "vote-page"] {
        let refused = world.press_as(&answer, action, world.ada).await.answer().await;
        assert!(refused.ephemeral && refused.modal.is_none());
        has(&refused, &["You need the permission **Manage Server**", "`/setup`"]);
    }
    let listing = world.the_listing().await;
    assert!(listing.paused.is_none());
    let forged = world.old_button(&format!("setup:1:revoke:{}", listing.id)).await;
    let pressed = world.discord.click(forged, &format!("setup:1:revoke:{}", listing.id), world.ada).await;
    has(&pressed.answer().await, &["You need the permission **Manage Server**", "`/setup`"]);
    assert_eq!(world.status(&token, 1).await, 200);
    world.finish().await;
}

#[tokio::test]
async fn old_and_forged_buttons_say_so_and_do_nothing() {
    let world = World::started().await;
    let (token, answer) = world.set_up().await;
    let elsewhere = world.discord.add_guild("Elsewhere");
    let channel = world.discord.add_channel(elsewhere, "votes");
    let there = world.discord.owner(elsewhere);
    let theirs = world.discord.slash(elsewhere, channel, there, "setup", json!({})).await.answer().await;
    let listing = world.the_listing().await.id;
    let foreign = id_of(&theirs, "main").replace("main", "remove");
    let ids = [
        format!("setup:0:remove:{listing}"),
        format!("setup:1:erase:{listing}"),
        "setup:1:remove:999999".to_owned(),
        foreign,
        "setup".to_owned(),
        "board:0:all:0:0:first:0:0".to_owned(),
        "somebody else's".to_owned(),
    ];
    for id in ids {
        let message = world.old_button(&id).await;
        let told = world.discord.click(message, &id, world.owner()).await.answer().await;
        assert!(told.ephemeral);
        has(&told, &["This button is out of date. Run"]);
    }
    assert_eq!(world.db().listings(None).await.unwrap().len(), 2);
    // A panel of a listing that was removed meanwhile.
    let asked = world.press(&answer, "ask-remove").await;
    world.press(&asked, "remove").await;
    let id = format!("setup:1:pause:{listing}");
    let message = world.old_button(&id).await;
    has(&world.discord.click(message, &id, world.owner()).await.answer().await, &["out of date"]);
    assert_eq!(world.status(&token, 1).await, 401);
    world.finish().await;
}

#[tokio::test]
async fn the_bots_user_may_have_another_id_than_its_application() {
    let mut world = World::new(Setup { bot: 1_100_000_000_000_000_777, ..Setup::default() }).await;
    world.start().await;
    let own = world.discord.bot_role(world.guild);
    world.discord.set_permissions(world.guild, own, perms::BOT & !perms::MANAGE_ROLES);
    let (token, answer) = world.set_up().await;
    has(&answer, &["the server **Home**", "I lack the permission **Manage Roles**"]);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    let able = NewRole { position: 59, permissions: perms::MANAGE_ROLES, ..NewRole::named("Able") };
    let able = world.discord.add_role_with(world.guild, &able);
    world.idle().await;
    assert_eq!(world.db().refusals(world.guild_id()).await.unwrap().len(), 1);
    // What it is told of its own membership is why the refusal is taken up again.
    world.discord.give_role_by_hand(world.guild, world.discord.bot_id(), able);
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn its_buttons_work_after_a_restart() {
    let mut world = World::started().await;
    let (_, answer) = world.set_up().await;
    world.stop().await;
    world.start().await;
    has(&world.press(&answer, "pause").await, &["⏸️ Paused"]);
    assert!(world.the_listing().await.paused.is_some());
    world.finish().await;
}

#[tokio::test]
async fn every_wait_is_shown_with_its_reason() {
    let world = World::started().await;
    let (token, answer) = world.set_up().await;
    has(&answer, &["No vote so far."]);
    assert!(!answer.text().contains("**Waiting**"), "{}", answer.text());
    let first = world.clock.now().seconds();
    let faults = world.discord.faults();
    faults.once("POST /channels/*/messages", Fault::RateLimit(Duration::from_secs(2), "user"));
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.put_off().await;
    let shown = world.setup(json!({})).await;
    has(
        &shown,
        &[
            &format!("The last vote is from <t:{first}:R>."),
            &format!("1 thank-you to be posted, the oldest for a vote that came <t:{first}:R>: Discord asked to wait"),
        ],
    );
    world.drain().await;
    world.messages(1).await;
    let shown = world.setup(json!({})).await;
    assert!(!shown.text().contains("**Waiting**"), "{}", shown.text());

    faults.always("POST /channels/*/messages", Fault::ResetBefore);
    let bob = world.discord.add_user("bob");
    world.vote(&token, bob, "bob", 1).await;
    world.vote(&token, world.ada, "ada", 2).await;
    world.until("bob is waited for", async |db| db.waiting_for_members(world.guild_id()).await.unwrap() == 1).await;
    world.put_off().await;
    has(
        &world.setup(json!({})).await,
        &[
            "2 thank-yous to be posted",
            "Discord did not say whether the last message was posted; asked again <t:",
            "1 voter has earned a role but is not in this server",
        ],
    );
    faults.clear();
    world.discord.member_joins(world.guild, bob);
    world.has_role(bob).await;
    world.drain().await;

    let bot = world.discord.bot_role(world.guild);
    world.discord.set_overwrite(world.channel, Overwrite::deny_role(bot, perms::SEND_MESSAGES));
    world.vote(&token, bob, "bob", 2).await;
    world.until("it is refused", async |db| db.refusals(world.guild_id()).await.unwrap().len() == 1).await;
    has(&world.setup(json!({})).await, &["1 thank-you to be posted", "Discord refuses the channel, see below."]);
    world.discord.clear_overwrites(world.channel);
    world.drain().await;
    let shown = world.setup(json!({})).await;
    assert!(!shown.text().contains("**Waiting**"), "{}", shown.text());
    world.finish().await;
}

#[tokio::test]
async fn deliveries_with_a_token_that_has_ended_are_told_until_a_newer_one_is_used() {
    let world = World::started().await;
    let (old, answer) = world.set_up().await;
    let replaced = world.press(&world.press(&answer, "ask-token").await, "replace").await;
    has(&replaced, &["No token was used yet"]);
    assert!(!replaced.text().contains("Only the old token"), "{}", replaced.text());
    let new = token_in(&world.press(&world.press(&answer, "ask-token").await, "revoke").await);
    // It costs no write.
    let listing = world.the_listing().await.id;
    let none_writes = world.none_writes().await;
    assert_eq!((world.status(&old, 1).await, world.status(&old, 1).await), (401, 401));
    world.strangers(listing, BadToken::Ended, 2).await;
    drop(none_writes);
    let shown = world.setup(json!({})).await;
    let last = world.clock.now().seconds();
    has(&shown, &[&format!("2 deliveries were turned away for a token that has ended, the last <t:{last}:R>.")]);
    world.clock.step(Duration::from_secs(1));
    assert_eq!(world.status(&new, 1).await, 200);
    world.idle().await;
    let shown = world.setup(json!({})).await;
    assert!(!shown.text().contains("turned away for a token"), "{}", shown.text());
    assert_eq!(world.status(&old, 2).await, 401);
    // What has ended may be given to another listing; its deliveries are that one's then.
    let bot = votive::vote::Subject::Bot(ApplicationId::trusted(4242));
    world.listing_of(bot, &old).await;
    assert_eq!(world.status(&old, 3).await, 403);
    world.finish().await;
}

#[tokio::test]
async fn a_vote_is_shown_before_it_is_settled() {
    let mut world = World::new(Setup::default()).await;
    // Settle takes the first entry, and then none for as long as the test lasts.
    world.timings.settle_gather = Duration::from_hours(1);
    world.start().await;
    let (old, answer) = world.set_up().await;
    world.vote(&old, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    let new = token_in(&world.press(&world.press(&answer, "ask-token").await, "revoke").await);
    world.clock.step(Duration::from_hours(12));
    world.vote(&new, world.ada, "ada", 2).await;
    let now = world.clock.now().seconds();
    let shown = world.setup(json!({})).await;
    has(&shown, &[&format!("first used <t:{now}:R>"), &format!("The last vote is from <t:{now}:R>.")]);
    world.stop().await;
}

#[tokio::test]
async fn nobody_chooses_a_role_that_is_not_below_their_own() {
    let world = World::started().await;
    let token = world.set_up().await.0;
    let manager = world.discord.add_member(world.guild, "manager");
    let own = world.discord.add_role_with(
        world.guild,
        &NewRole { position: 3, permissions: perms::MANAGE_GUILD, ..NewRole::named("Manager") },
    );
    let above = world.discord.add_role_with(world.guild, &NewRole { position: 4, ..NewRole::named("Above") });
    let below = world.discord.add_role_with(world.guild, &NewRole { position: 2, ..NewRole::named("Below") });
    world.discord.give_role_by_hand(world.guild, manager, own);
    for role in [above, own] {
        let options = json!({ "role": role.to_string() });
        let refused = world.discord.slash(world.guild, world.channel, manager, "setup", options).await.answer().await;
        has(&refused, &[&format!("<@&{role}> is not below your own highest role, so you cannot choose it.")]);
    }
    let shown = world.discord.slash(world.guild, world.channel, manager, "setup", json!({})).await.answer().await;
    let roles = world.press_as(&shown, "ask-roles", manager).await.answer().await;
    let chosen = |role: Id| {
        let id = id_of(&roles, "role");
        let (message, discord) = (roles.message_id(), &world.discord);
        async move { discord.select(message, &id, &[&role.to_string()], manager).await.answer().await }
    };
    has(&chosen(above).await, &["is not below your own highest role"]);
    assert_eq!(world.roles_given().await, [world.role_id()]);
    let roles = world.press_as(&shown, "ask-roles", manager).await.answer().await;
    let menu = id_of(&roles, "role");
    world.discord.select(roles.message_id(), &menu, &[&below.to_string()], manager).await.answer().await;
    assert_eq!(world.roles_given().await.len(), 2);
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn the_limit_that_was_hit_is_named() {
    let world = World::started().await;
    let (_, shown) = world.set_up().await;
    // Rules changed for later votes stand beside those before them.
    world
        .write(
            "WITH RECURSIVE n(i) AS (VALUES (2) UNION ALL SELECT i + 1 FROM n WHERE i < 100)
             INSERT INTO rewards (guild_id, role_id, at_votes, to_ms, followed_by, created_ms)
             SELECT guild_id, role_id, i, 1, reward_id, 1 FROM n, (SELECT * FROM rewards LIMIT 1)",
        )
        .await;
    let other = world.discord.add_role(world.guild, "Other");
    let refused = world.setup(json!({ "role": other.to_string() })).await;
    has(&refused, &["100 in all", "`/rewards edit`"]);
    assert!(!refused.text().contains("50 rules"), "{}", refused.text());
    let roles = world.press(&shown, "ask-roles").await;
    let pressed = world.press_as(&roles, "new-role", world.owner()).await;
    let told = pressed.follow_ups_at_least(1).await.remove(0);
    assert!(told.text().contains("100 in all"), "{}", told.text());
    world.idle().await;
    world.finish().await;
}
