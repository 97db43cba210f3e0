//! What everybody may look at: `/leaderboard`, `/votes` and `/vote`.

use std::time::Duration;

use discord_stand_in::{Answer, Id, Setup};
use serde_json::{Value, json};
use votive::db::{Listing, ListingChange, NewListing};
use votive::sites::Site;
use votive::vote::{ApplicationId, GuildId, ListingId, Subject, Token};

use crate::world::{NOON, World, signed};

const DAY: Duration = Duration::from_hours(24);

impl World {
    /// What Discord's client sends for the choice of this name.
    pub(crate) fn choice(&self, command: &str, option: &str, name: &str) -> Value {
        let options = command.split(' ').fold(self.discord.commands(), |options, word| {
            let found = options.into_iter().find(|one| one["name"] == word).unwrap();
            found["options"].as_array().unwrap().clone()
        });
        let option = options.iter().find(|one| one["name"] == option).unwrap();
        let choices = option["choices"].as_array().unwrap();
        choices.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("{choices:?}"))["value"].clone()
    }

    async fn board(&self, user: Id) -> Answer {
        self.ask(user, "leaderboard", json!({})).await
    }

    async fn board_of(&self, period: &str) -> Answer {
        let period = self.choice("leaderboard", "period", period);
        self.ask(self.ada, "leaderboard", json!({ "period": period })).await
    }

    /// A listing that thanks nowhere and gives nothing.
    async fn quiet(&self, subject: Subject, vote_url: Option<&str>) -> Token {
        let token = Token::from_random(rand::random());
        let change = ListingChange { channel: None, vote_url: vote_url.map(|url| Some(url.parse().unwrap())) };
        let new = NewListing { guild: self.guild_id(), site: Site::Discollab, subject, change, token: token.hash() };
        self.db().set_up(new).await.unwrap();
        token
    }

    async fn with_quiet_listing() -> (Self, Token) {
        let world = Self::started().await;
        let token = world.quiet(Subject::Server(world.guild_id()), None).await;
        (world, token)
    }

    async fn press_board(&self, on: &Answer, which: usize, user: Id) -> Answer {
        self.discord.click(on.message_id(), &on.custom_ids()[which], user).await.answer().await
    }
}

/// The rows of a board as they stand there.
fn rows(answer: &Answer) -> Vec<String> {
    answer.text().lines().filter(|line| line.starts_with("**")).map(str::to_owned).collect()
}

/// The day that it is.
fn date(world: &World) -> String {
    jiff::Timestamp::from_millisecond(world.clock.now().0).unwrap().strftime("%F").to_string()
}

fn are_disabled(answer: &Answer) -> Vec<bool> {
    let buttons = answer.components[0]["components"].as_array().unwrap();
    buttons.iter().map(|button| button["disabled"] == true).collect()
}

#[tokio::test]
async fn an_empty_board_says_where_to_vote() {
    let (world, _) = World::with_quiet_listing().await;
    let answer = world.board(world.ada).await;
    assert!(!answer.ephemeral && answer.components.is_empty());
    assert!(answer.text().contains("Nobody has voted yet. `/vote`"), "{}", answer.text());
    let today = world.board_of("today").await;
    assert!(today.text().contains(&format!("on {}", date(&world))), "{}", today.text());
    assert!(today.text().contains("Nobody has voted in this time yet"), "{}", today.text());
    world.finish().await;
}

#[tokio::test]
async fn twenty_five_voters_stand_on_three_pages_whose_buttons_outlive_a_restart() {
    let (mut world, token) = World::with_quiet_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    for number in 2..=25 {
        let voter = world.discord.add_user(&format!("voter{number}"));
        world.vote(&token, voter, &format!("voter{number}"), 1).await;
    }
    let twelfth = world.discord.add_member(world.guild, "eager");
    for times in 1..=3 {
        world.vote(&token, twelfth, "eager", times).await;
    }
    world.idle().await;
    let first = world.board(world.ada).await;
    assert_eq!(rows(&first).len(), 10);
    assert_eq!(rows(&first)[0], "**1.** eager · 3 votes");
    assert_eq!(rows(&first)[1], "**2.** ada · 1 vote");
    assert!(first.text().contains(&format!("<@{}>: **2.** · 1 vote", world.ada)), "{}", first.text());
    assert!(first.text().contains("26 voters") && first.message.as_ref().unwrap().pings.is_nobody());
    assert_eq!(are_disabled(&first), [true, false]);

    let second = world.press_board(&first, 1, world.ada).await;
    assert_eq!(second.message_id(), first.message_id(), "the page turns in place");
    assert_eq!(rows(&second)[0], "**11.** voter10 · 1 vote");
    assert_eq!(are_disabled(&second), [false, false]);
    world.stop().await;
    world.start().await;
    let third = world.press_board(&second, 1, twelfth).await;
    assert_eq!(rows(&third).first().unwrap(), "**21.** voter20 · 1 vote");
    assert_eq!(rows(&third).last().unwrap(), "**26.** voter25 · 1 vote");
    assert_eq!(are_disabled(&third), [false, true]);
    assert!(third.text().contains(&format!("<@{twelfth}>: **1.** · 3 votes")), "the place is that of who pressed");
    let back = world.press_board(&third, 0, world.ada).await;
    assert_eq!(rows(&back), rows(&second));
    let back = world.press_board(&back, 0, world.ada).await;
    assert_eq!(rows(&back), rows(&first));

    let stranger = world.discord.add_member(world.guild, "stranger");
    let answer = world.board(stranger).await;
    assert!(answer.text().contains(&format!("<@{stranger}> is not on this board yet")), "{}", answer.text());
    world.finish().await;
}

#[tokio::test]
async fn a_period_shows_its_own_votes() {
    let (world, token) = World::with_quiet_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.clock.step(DAY);
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, bob, "bob", 1).await;
    world.vote(&token, bob, "bob", 2).await;
    world.idle().await;
    let both = ["**1.** bob · 2 votes", "**2.** ada · 1 vote"];
    assert_eq!(rows(&world.board_of("today").await), both[..1]);
    for period in ["this week", "this month", "all time"] {
        assert_eq!(rows(&world.board_of(period).await), both, "{period}");
    }
    world.clock.step(DAY * 6);
    assert!(rows(&world.board_of("today").await).is_empty());
    let week = world.board_of("this week").await;
    assert!(week.text().contains(&format!("in the week from {}", date(&world))) && rows(&week).is_empty());
    let month = world.board_of("this month").await;
    assert!(month.text().contains("in November 2026"), "{}", month.text());
    assert_eq!(rows(&month), both);
    world.clock.step(DAY * 22);
    let month = world.board_of("this month").await;
    assert!(month.text().contains("in December 2026") && rows(&month).is_empty(), "{}", month.text());
    assert_eq!(rows(&world.board_of("all time").await), both);
    world.finish().await;
}

#[tokio::test]
async fn a_listing_is_chosen_while_typing() {
    let (world, token) = World::with_quiet_listing().await;
    let bot = Subject::Bot(ApplicationId::trusted(4242));
    let bot_token = world.quiet(bot, None).await;
    world.vote(&token, world.ada, "ada", 1).await;
    let bob = world.discord.add_member(world.guild, "bob");
    let mut delivery = world.delivery(bob, "bob", 1);
    delivery.as_object_mut().unwrap().remove("guild_id");
    delivery["client_id"] = json!("4242");
    assert_eq!(world.deliver(&bot_token, &delivery).await.status, 200);
    world.idle().await;
    assert_eq!(rows(&world.board(world.ada).await).len(), 2);
    let typed = |text: &'static str| {
        let world = &world;
        async move {
            let options = json!({ "listing": text });
            let asked =
                world.discord.autocomplete(world.guild, world.channel, world.ada, "leaderboard", options, "listing");
            asked.await.answer().await.choices
        }
    };
    assert_eq!(typed("").await.len(), 2);
    assert!(typed("no such").await.is_empty());
    let found = typed("BOT").await;
    assert_eq!((found.len(), &found[0]["name"]), (1, &json!("Bot 4242 on Discollab")));
    for chosen in [found[0]["value"].clone(), json!("bot 4242 on discollab")] {
        let answer = world.ask(world.ada, "leaderboard", json!({ "listing": chosen })).await;
        assert_eq!(rows(&answer), ["**1.** bob · 1 vote"]);
        assert!(answer.text().contains("<@4242> on Discollab"), "{}", answer.text());
    }
    let answer = world.ask(world.ada, "leaderboard", json!({ "listing": "999" })).await;
    assert!(answer.ephemeral && answer.text().contains("no such listing"), "{}", answer.text());
    world.finish().await;
}

#[tokio::test]
async fn a_button_for_a_listing_that_is_gone_or_elsewhere_says_so() {
    let (world, token) = World::with_quiet_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    let elsewhere = world.discord.add_guild("Elsewhere");
    let subject = Subject::Server(GuildId::trusted(signed(elsewhere)));
    let token = Token::from_random(rand::random());
    let change = ListingChange::default();
    let new = NewListing {
        guild: GuildId::trusted(signed(elsewhere)),
        site: Site::Discollab,
        subject,
        change,
        token: token.hash(),
    };
    let theirs = world.db().set_up(new).await.unwrap().id();
    let ours = world.db().listings(Some(world.guild_id())).await.unwrap()[0].id;
    let here = format!("board:1:all:0:{ours}:first:0:0");
    let button = world.old_button(&here).await;
    let shown = world.discord.click(button, &here, world.ada).await.answer().await;
    assert_eq!(rows(&shown), ["**1.** ada · 1 vote"]);
    world.db().remove_listing(ours).await.unwrap();
    for id in [format!("board:1:all:0:{theirs}:first:0:0"), here, "board:1:all:0:0:sideways:0:0".to_owned()] {
        let button = world.old_button(&id).await;
        let told = world.discord.click(button, &id, world.ada).await.answer().await;
        assert!(told.ephemeral && told.text().contains("This button is out of date."), "{}", told.text());
    }
    // A page past the end, as after a rebuild, is the first.
    let past = "board:1:all:0:0:after:1:999999";
    let button = world.old_button(past).await;
    assert_eq!(rows(&world.discord.click(button, past, world.ada).await.answer().await), ["**1.** ada · 1 vote"]);
    world.finish().await;
}

#[tokio::test]
async fn who_left_stands_there_by_the_last_known_name_and_no_name_does_harm() {
    let (world, token) = World::with_quiet_listing().await;
    let names = [
        "**bold** _it_",
        "@everyone @here",
        "\u{202e}gnirts desrever\u{202c}",
        "\u{200b}\u{2060}",
        &"long ".repeat(400),
        "<@&1> <#2> </x:3>",
        "[click](https://evil.example)",
        "two\nlines",
    ];
    let mut voters = Vec::new();
    for name in names {
        let voter = world.discord.add_user("someone");
        world.vote(&token, voter, name, 1).await;
        voters.push(voter);
    }
    world.vote(&token, world.ada, "Ada Lovelace", 1).await;
    world.idle().await;
    world.discord.member_leaves(world.guild, world.ada);
    let owner = world.discord.owner(world.guild);
    let answer = world.board(owner).await;
    let shown = rows(&answer);
    assert_eq!(shown.len(), 9, "{shown:?}");
    assert_eq!(shown[8], "**9.** Ada Lovelace · 1 vote");
    assert_eq!(shown[3], format!("**4.** <@{}> · 1 vote", voters[3]), "of a name that cannot be seen");
    let text = answer.text();
    for bad in ["@everyone", "**bold", "\u{202e}", "](", "<@&", "<#2"] {
        assert!(!text.contains(bad), "{bad:?} in {text}");
    }
    assert!(text.chars().count() < 4096 && answer.message.unwrap().pings.is_nobody());
    let about = world.ask(owner, "votes", json!({ "member": world.ada.to_string() })).await;
    assert!(about.text().contains("(Ada Lovelace)"), "{}", about.text());
    world.finish().await;
}

#[tokio::test]
async fn votes_shows_ones_own_and_somebody_elses() {
    let (world, token) = World::with_quiet_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, bob, "bob", 1).await;
    world.clock.step(DAY);
    world.vote(&token, bob, "bob", 2).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    let own = world.ask(world.ada, "votes", json!({})).await;
    assert!(own.ephemeral);
    let last = NOON.plus(DAY).seconds();
    for words in [
        format!("<@{}> (ada): **1 vote**, rank **2**", world.ada),
        "Today 1 · this week 1 · this month 1".to_owned(),
        format!("Last vote <t:{last}:R>"),
        "**This server on Discollab**: 1 vote".to_owned(),
        format!("Next vote <t:{}:R>", last + 43_200),
    ] {
        assert!(own.text().contains(&words), "not {words:?} in {}", own.text());
    }
    let other = world.ask(world.ada, "votes", json!({ "member": bob.to_string() })).await;
    assert!(other.text().contains(&format!("<@{bob}> (bob): **2 votes**, rank **1**")), "{}", other.text());
    assert!(other.text().contains("Today 1 · this week 2 · this month 2") && other.message.unwrap().pings.is_nobody());
    let owner = world.discord.owner(world.guild);
    let none = world.ask(owner, "votes", json!({})).await;
    assert!(none.text().contains("You have not voted here yet. `/vote`"), "{}", none.text());
    let none = world.ask(world.ada, "votes", json!({ "member": owner.to_string() })).await;
    assert!(none.text().contains(&format!("<@{owner}> has not voted here yet")), "{}", none.text());
    world.finish().await;
}

#[tokio::test]
async fn vote_links_to_the_pages_and_says_when_again() {
    let world = World::started().await;
    let nothing = world.ask(world.ada, "vote", json!({})).await;
    assert!(nothing.ephemeral && nothing.text().contains("No listing is set up here yet"), "{}", nothing.text());
    let nothing = world.ask(world.ada, "votes", json!({})).await;
    assert!(nothing.text().contains("No listing is set up here yet"), "{}", nothing.text());
    let token = world.quiet(Subject::Server(world.guild_id()), None).await;
    let unset = world.ask(world.ada, "vote", json!({})).await;
    assert!(unset.components.is_empty() && unset.text().contains("Its vote page is not set"), "{}", unset.text());
    assert!(unset.text().contains("Ready for the next vote"), "{}", unset.text());
    world.quiet(Subject::Server(world.guild_id()), Some("https://example.org/vote?for=home")).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    let set = world.ask(world.ada, "vote", json!({})).await;
    let button = &set.components[0]["components"][0];
    assert_eq!((&button["url"], &button["style"]), (&json!("https://example.org/vote?for=home"), &json!(5)));
    let again = NOON.plus(Duration::from_hours(12)).seconds();
    assert!(set.text().contains(&format!("Next vote <t:{again}:R>")), "{}", set.text());
    world.clock.step(Duration::from_hours(12));
    assert!(world.ask(world.ada, "vote", json!({})).await.text().contains("Ready for the next vote"));
    world.finish().await;
}

#[tokio::test]
async fn commands_of_a_server_are_not_used_elsewhere() {
    let world = World::started().await;
    for command in world.discord.commands() {
        assert_eq!(command["contexts"], json!([0]), "{command}");
    }
    world.finish().await;
}

#[tokio::test]
async fn a_busy_database_keeps_nobody_waiting_past_discords_time() {
    let (world, token) = World::with_quiet_listing().await;
    for number in 1..=11 {
        let voter = world.discord.add_user(&format!("voter{number}"));
        world.vote(&token, voter, &format!("voter{number}"), 1).await;
    }
    world.idle().await;
    let (guild, channel, ada) = (world.guild, world.channel, world.ada);
    let owner = world.discord.owner(guild);
    // Whether /vote is answered before the form or after it, there is a page.
    let page = ListingChange { vote_url: Some(Some("https://example.org/before".parse().unwrap())), channel: None };
    world.db().change_listing(ListingId::trusted(1), page).await.unwrap();
    let board = world.board(ada).await;
    let panel = world.ask(owner, "setup", json!({})).await;
    let id_of = |action: &str| panel.custom_ids().into_iter().find(|id| id.contains(action)).unwrap();
    let form = world.discord.click(panel.message_id(), &id_of(":vote-page:"), owner).await;
    form.answer().await;

    let held = world.db().hold_readers().await.unwrap();
    let shown = world.discord.slash(guild, channel, ada, "leaderboard", json!({})).await;
    let own = world.discord.slash(guild, channel, ada, "votes", json!({})).await;
    let links = world.discord.slash(guild, channel, ada, "vote", json!({})).await;
    let set_up = world.discord.slash(guild, channel, owner, "setup", json!({})).await;
    let turned = world.discord.click(board.message_id(), &board.custom_ids()[1], ada).await;
    let pressed = world.discord.click(panel.message_id(), &id_of(":ask-token:"), owner).await;
    let opened = world.discord.click(panel.message_id(), &id_of(":vote-page:"), owner).await;
    let sent = form.submit_modal(json!({ "url": "https://example.org/vote" })).await;
    let typed = json!({ "listing": "" });
    let typed = world.discord.autocomplete(guild, channel, ada, "leaderboard", typed, "listing").await;
    // The stand-in counts it as a violation where one of them takes three seconds.
    for (asked, kind) in [
        (&shown, 5),
        (&own, 5),
        (&links, 5),
        (&set_up, 5),
        (&turned, 6),
        (&pressed, 6),
        (&opened, 6),
        (&sent, 6),
        (&typed, 8),
    ] {
        assert_eq!(asked.acknowledged().await, kind);
    }
    assert!(typed.answer().await.choices.is_empty());
    drop(held);

    let shown = shown.answer().await;
    assert!(!shown.ephemeral && rows(&shown).len() == 10, "{}", shown.text());
    let own = own.answer().await;
    assert!(own.ephemeral && own.text().contains("You have not voted here yet"), "{}", own.text());
    let links = links.answer().await;
    assert!(links.ephemeral && links.text().contains("Ready for the next vote"), "{}", links.text());
    assert!(set_up.answer().await.text().contains("Webhook URL"));
    let turned = turned.answer_when("the second page", |answer| rows(answer).len() == 1).await;
    assert_eq!(turned.message_id(), board.message_id());
    let told = opened.follow_ups_at_least(1).await.remove(0);
    assert!(told.text().contains("Press the button again"), "{}", told.text());
    let is_changed = |listings: Vec<Listing>| {
        listings[0].vote_url.as_ref().is_some_and(|page| page.as_str() == "https://example.org/vote")
    };
    world.until("the page is stored", async |db| is_changed(db.listings(None).await.unwrap())).await;
    for asked in [&pressed, &sent] {
        asked.answer().await;
    }
    world.finish().await;
}

#[tokio::test]
async fn what_takes_too_long_is_given_up_with_words() {
    let mut world = World::new(Setup::default()).await;
    (world.timings.answer, world.timings.reading) = (Duration::from_millis(20), Duration::from_secs(1));
    world.start().await;
    let token = world.quiet(Subject::Server(world.guild_id()), None).await;
    for number in 1..=11 {
        let voter = world.discord.add_user(&format!("voter{number}"));
        world.vote(&token, voter, &format!("voter{number}"), 1).await;
    }
    world.idle().await;
    let board = world.board(world.ada).await;
    let held = world.db().hold_readers().await.unwrap();
    let mut asked = Vec::new();
    for command in ["leaderboard", "votes", "vote"] {
        asked.push(world.discord.slash(world.guild, world.channel, world.ada, command, json!({})).await);
    }
    let pressed = world.discord.click(board.message_id(), &board.custom_ids()[1], world.ada).await;
    for asked in asked {
        let told = asked.answer().await;
        assert!(told.text().contains("too much to do") && told.text().contains("try again"), "{}", told.text());
    }
    let told = pressed.follow_ups_at_least(1).await.remove(0);
    assert!(told.only_for == Some(world.ada) && told.text().contains("too much to do"), "{}", told.text());
    assert_eq!(world.discord.message(board.message_id()).unwrap().text(), board.message.as_ref().unwrap().text());
    drop(held);
    world.finish().await;
}
