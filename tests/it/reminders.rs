//! Reminders: asked for, sent when they can vote again, once, and stopped with one click.

use std::time::Duration;

use discord_stand_in::{Answer, Fault, Id, Message, Setup};
use serde_json::{Value, json};
use votive::clock::Clock;
use votive::vote::{ApplicationId, ChannelId, Language, Subject, Token, UnixMs, UserId};

use crate::settings::says;
use crate::world::{World, signed};

const HOUR: Duration = Duration::from_hours(1);
const MINUTE: Duration = Duration::from_mins(1);
/// How long after a vote the next is possible, as the deliveries say.
const COOLDOWN: Duration = Duration::from_hours(12);
const OPEN: &str = "POST /users/@me/channels";
const SEND: &str = "POST /channels/*/messages";
const BOT: Id = 175_928_847_299_117_063;

impl World {
    fn voter(user: Id) -> UserId {
        UserId::trusted(signed(user))
    }

    async fn reminders_of(&self, user: Id) -> Answer {
        self.ask(user, "remind", json!({})).await
    }

    async fn press_reminder(&self, message: Id, action: &str, user: Id) -> Answer {
        let guild = self.guild;
        let id = match action {
            "me" => format!("remind:1:me:{guild}"),
            _ => format!("remind:1:{action}:{guild}:{user}"),
        };
        self.discord.click(message, &id, user).await.answer().await
    }

    async fn wants_reminders(&self, user: Id) {
        let shown = self.reminders_of(user).await;
        let told = self.press_reminder(shown.message_id(), "on", user).await;
        says(&told, &["✅ Done", "🔔"]);
    }

    /// A listing, its voter Ada who wants to be reminded, and a vote of hers.
    async fn with_voter() -> (Self, Token) {
        let (world, token) = Self::with_listing().await;
        world.wants_reminders(world.ada).await;
        world.voted(&token, world.ada, "ada", 1).await;
        (world, token)
    }

    /// Waits until nobody is to be looked at now, and no reminder is on its way.
    async fn reminded(&self) {
        let now = self.clock.now();
        self.until("reminders rest", async |db| {
            db.next_reminder().await.unwrap().is_none_or(|next| next > now)
                && db.waiting_reminders().await.unwrap() == 0
        })
        .await;
    }

    /// Lets time pass, with all that is due in it.
    async fn pass(&self, span: Duration) {
        self.idle().await;
        self.clock.step(span);
        self.reminded().await;
    }

    /// The same where calls fail: until whatever waits for its time has had it.
    async fn pass_through(&self, span: Duration) {
        self.clock.step(span);
        for _ in 0..40 {
            if tokio::time::timeout(Duration::from_millis(100), self.reminded()).await.is_ok() {
                return;
            }
            self.clock.step(Duration::from_secs(5));
        }
        panic!("a reminder is left over");
    }

    /// A vote and all that it calls for at once, at this very instant.
    async fn voted(&self, token: &Token, voter: Id, name: &str, times_voted: i64) {
        self.vote(token, voter, name, times_voted).await;
        self.idle().await;
    }

    fn direct(&self, user: Id) -> Vec<Message> {
        self.discord.direct_messages(user)
    }

    fn thank_you(&self) -> Message {
        self.discord.messages(self.channel).pop().unwrap()
    }

    async fn bot_listing(&self) -> Token {
        let token = Token::from_random([9; 32]);
        self.listing_of(Subject::Bot(ApplicationId::trusted(signed(BOT))), &token).await;
        token
    }

    async fn vote_for_bot(&self, token: &Token, voter: Id) {
        let mut delivery = self.delivery(voter, "ada", 1);
        delivery.as_object_mut().unwrap().remove("guild_id");
        delivery["client_id"] = json!(BOT.to_string());
        assert_eq!(self.deliver(token, &delivery).await.status, 200);
        self.idle().await;
    }

    async fn closed_in(&self, channel: Option<Id>) {
        let channel = channel.map(|channel| ChannelId::trusted(signed(channel)));
        self.db().set_reminder_channel(self.guild_id(), channel).await.unwrap();
        self.discord.open_dms(self.ada, false);
    }
}

fn buttons(message: &Message) -> Vec<&Value> {
    message.components.iter().flat_map(|row| row["components"].as_array().unwrap()).collect()
}

#[tokio::test]
async fn whoever_presses_the_button_under_a_thank_you_is_reminded_once_when_they_can_vote_again() {
    let (world, token) = World::with_listing().await;
    world.voted(&token, world.ada, "ada", 1).await;
    let bob = world.discord.add_member(world.guild, "bob");
    for user in [world.ada, bob] {
        let told = world.press_reminder(world.thank_you().id, "me", user).await;
        assert!(told.ephemeral);
        says(&told, &["✅ Done: you will be reminded", "🔔 You get a direct message"]);
    }
    assert_eq!(world.thank_you().text().matches("Thank you").count(), 1, "the thank-you stays as it is");
    world.pass(Duration::from_mins(12 * 60 - 1)).await;
    assert!(world.direct(world.ada).is_empty());
    world.pass(MINUTE).await;
    let [reminder] = &world.direct(world.ada)[..] else { panic!("one reminder") };
    assert!(reminder.text().contains("Home on Discollab"), "{}", reminder.text());
    assert!(reminder.text().contains("`/vote`"), "its vote page is not set");
    assert!(reminder.pings.is_nobody());
    world.pass(48 * HOUR).await;
    assert_eq!((world.direct(world.ada).len(), world.direct(bob).len()), (1, 0));
    world.finish().await;
}

#[tokio::test]
async fn the_command_shows_what_is_due_and_the_reminder_leads_to_the_vote_page() {
    let (world, token) = World::with_listing().await;
    let owner = world.discord.owner(world.guild);
    let page = json!({ "vote_url": "https://example.org/vote" });
    world.ask(owner, "setup", page).await;
    says(&world.reminders_of(world.ada).await, &["🔕 You are not reminded"]);
    world.voted(&token, world.ada, "ada", 1).await;
    world.wants_reminders(world.ada).await;
    let next = world.clock.now().plus(COOLDOWN).seconds();
    says(&world.reminders_of(world.ada).await, &[&format!("This server on Discollab: <t:{next}:R>"), "hours: none"]);
    world.pass(COOLDOWN).await;
    let reminder = world.direct(world.ada).remove(0);
    assert_eq!(buttons(&reminder)[0]["url"], "https://example.org/vote");
    assert_eq!(buttons(&reminder)[0]["label"], "Vote: Home on Discollab");
    says(&world.reminders_of(world.ada).await, &["Nothing is due"]);
    world.finish().await;
}

#[tokio::test]
async fn nobody_is_reminded_of_what_they_have_done_meanwhile() {
    let (world, token) = World::with_voter().await;
    world.pass(Duration::from_mins(12 * 60 - 1)).await;
    world.voted(&token, world.ada, "ada", 2).await;
    world.pass(MINUTE).await;
    assert!(world.direct(world.ada).is_empty());
    world.pass(Duration::from_mins(12 * 60 - 2)).await;
    assert!(world.direct(world.ada).is_empty());
    world.pass(MINUTE).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_vote_while_a_reminder_waits_for_discord_takes_it_back() {
    let (world, token) = World::with_voter().await;
    world.idle().await;
    let limit = Fault::RateLimit(Duration::from_millis(200), "user");
    world.discord.faults().times(SEND, 1, limit);
    world.clock.step(COOLDOWN);
    let tried = async |db: &votive::db::Db| {
        !world.discord.requests_to(OPEN).is_empty()
            && world.discord.requests_to(SEND).len() == 2
            && db.waiting_reminders().await.unwrap() == 0
    };
    world.until("the reminder was tried", tried).await;
    world.vote(&token, world.ada, "ada", 2).await;
    world.drain().await;
    world.pass_through(MINUTE).await;
    assert!(world.direct(world.ada).is_empty());
    world.pass_through(COOLDOWN).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_restart_neither_loses_a_reminder_nor_doubles_it() {
    let (mut world, _) = World::with_voter().await;
    world.idle().await;
    world.stop().await;
    world.clock.step(COOLDOWN + HOUR);
    world.start().await;
    world.reminded().await;
    assert_eq!(world.direct(world.ada).len(), 1, "it was due while nothing ran");
    world.stop().await;
    world.start().await;
    world.pass(HOUR).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_stop_in_mid_reminder_is_settled_at_the_next_start() {
    for (within_the_nonce, held_before) in [(true, false), (false, false), (false, true)] {
        let (mut world, _) = World::with_voter().await;
        world.timings.finish_calls = Duration::from_millis(50);
        world.idle().await;
        world.stop().await;
        world.start().await;
        let faults = world.discord.faults();
        let held = if held_before { faults.hold(SEND) } else { faults.hold_answers(SEND) };
        world.clock.step(COOLDOWN);
        held.arrived(1).await;
        world.stop().await;
        held.release();
        if !held_before {
            world.discord.wait_until("the reminder", |discord| !discord.direct_messages(world.ada).is_empty()).await;
        }
        if !within_the_nonce {
            world.clock.step(5 * MINUTE);
        }
        world.start().await;
        world.pass_through(MINUTE).await;
        world.idle().await;
        assert_eq!(world.direct(world.ada).len(), 1, "{within_the_nonce} {held_before}");
        world.pass(48 * HOUR).await;
        assert_eq!(world.direct(world.ada).len(), 1);
        world.finish().await;
    }
}

#[tokio::test]
async fn an_answer_that_is_lost_doubles_nothing() {
    for (fault, wait) in
        [(Fault::LoseAnswer, MINUTE), (Fault::LoseAnswer, 5 * MINUTE), (Fault::ResetBefore, 5 * MINUTE)]
    {
        let (world, _) = World::with_voter().await;
        world.idle().await;
        world.discord.faults().once(SEND, fault);
        world.clock.step(COOLDOWN);
        world.discord.wait_until("a call", |discord| discord.requests_to(SEND).len() >= 2).await;
        world.postponed().await;
        world.pass_through(wait).await;
        assert_eq!(world.direct(world.ada).len(), 1);
        world.pass(24 * HOUR).await;
        assert_eq!(world.direct(world.ada).len(), 1);
        world.finish().await;
    }
}

#[tokio::test]
async fn listings_that_fall_due_together_share_a_reminder() {
    for (apart, reminders) in [(3 * MINUTE, 1), (6 * MINUTE, 2)] {
        let (world, token) = World::with_listing().await;
        let second = world.bot_listing().await;
        world.wants_reminders(world.ada).await;
        world.voted(&token, world.ada, "ada", 1).await;
        let from = world.clock.now();
        world.step_to(from.plus(apart));
        world.vote_for_bot(&second, world.ada).await;
        world.step_to(from.plus(COOLDOWN));
        world.reminded().await;
        assert_eq!(world.direct(world.ada).len(), reminders - 1, "nobody is told of what they cannot do yet");
        world.step_to(from.plus(COOLDOWN + apart + MINUTE));
        world.reminded().await;
        let told = world.direct(world.ada);
        assert_eq!(told.len(), reminders);
        let both = told.iter().map(Message::text).collect::<String>();
        assert!(both.contains("Home on Discollab") && both.contains(&format!("<@{BOT}> on Discollab")), "{both}");
        world.pass(48 * HOUR).await;
        assert_eq!(world.direct(world.ada).len(), reminders);
        world.finish().await;
    }
}

#[tokio::test]
async fn quiet_hours_are_the_members_own_also_in_the_night_in_which_clocks_change() {
    let at = |text: &str| UnixMs(text.parse::<jiff::Timestamp>().unwrap().as_millisecond());
    let mut world = World::new(Setup::default()).await;
    world.clock = Clock::stepped(at("2026-10-24T12:00:00Z"));
    world.start().await;
    let token = world.listing(1).await;
    world.wants_reminders(world.ada).await;
    let shown = world.reminders_of(world.ada).await;
    let id = format!("remind:1:quiet:{}:{}", world.guild, world.ada);
    let fill = async |from: &str, until: &str, zone: &str| {
        let form = world.discord.click(shown.message_id(), &id, world.ada).await;
        form.submit_modal(json!({ "from": from, "until": until, "zone": zone })).await
    };
    for (from, until, zone, wrong) in [
        ("25", "7", "UTC", "“25” is no time of day"),
        ("7", "7 am", "UTC", "cannot begin and end at the same time"),
        ("22", "7", "Europe/Berln", "Did you mean `Europe/Berlin`?"),
    ] {
        let told = fill(from, until, zone).await.follow_ups_at_least(1).await.remove(0).text();
        assert!(told.contains(wrong), "{told}");
    }
    let told = fill("10 pm", "7:00", "berlin").await.answer().await;
    says(&told, &["✅ Your quiet hours are set", "from 22:00 to 07:00 in **Europe/Berlin**"]);

    world.voted(&token, world.ada, "ada", 1).await;
    // At two o'clock, an hour before clocks go back.
    world.step_to(at("2026-10-25T00:00:00Z"));
    world.reminded().await;
    world.step_to(at("2026-10-25T05:59:00Z"));
    world.reminded().await;
    assert!(world.direct(world.ada).is_empty());
    world.step_to(at("2026-10-25T06:00:00Z"));
    world.reminded().await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn quiet_hours_that_are_ended_let_a_reminder_go_at_once() {
    let (world, _) = World::with_voter().await;
    let shown = world.reminders_of(world.ada).await;
    let id = format!("remind:1:quiet:{}:{}", world.guild, world.ada);
    let form = world.discord.click(shown.message_id(), &id, world.ada).await;
    let told = form.submit_modal(json!({ "from": "23:00", "until": "11:00", "zone": "UTC" })).await.answer().await;
    says(&told, &["from 23:00 to 11:00"]);
    world.pass(COOLDOWN).await;
    assert!(world.direct(world.ada).is_empty());
    world.press_reminder(told.message_id(), "no-quiet", world.ada).await;
    world.reminded().await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn where_direct_messages_are_closed_the_member_is_told_when_they_look_and_not_tried_again() {
    let (world, token) = World::with_voter().await;
    world.closed_in(None).await;
    world.pass(COOLDOWN).await;
    assert!(world.direct(world.ada).is_empty());
    says(&world.reminders_of(world.ada).await, &["⚠️ Your reminders have stopped"]);
    says(&world.ask(world.ada, "votes", json!({})).await, &["⚠️ Your reminders have stopped", "`/remind`"]);
    let bob = world.discord.add_member(world.guild, "bob");
    let theirs = world.ask(bob, "votes", json!({ "member": world.ada })).await;
    assert!(!theirs.text().contains("reminders"), "that is nobody else's business");
    let tries = world.discord.requests_to(SEND).len();
    world.voted(&token, world.ada, "ada", 2).await;
    world.pass(COOLDOWN).await;
    assert_eq!(world.discord.requests_to(SEND).len(), tries + 1, "the thank-you");
    assert_eq!(world.discord.requests_to(OPEN).len(), 1);
    assert!(world.db().refusals(world.guild_id()).await.unwrap().is_empty(), "that is no matter of the owner's");

    world.discord.open_dms(world.ada, true);
    world.wants_reminders(world.ada).await;
    world.voted(&token, world.ada, "ada", 3).await;
    world.pass(COOLDOWN).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn where_the_owner_chose_a_channel_it_takes_the_place_of_closed_direct_messages() {
    let (world, token) = World::with_voter().await;
    let channel = world.discord.add_channel(world.guild, "reminders");
    world.closed_in(Some(channel)).await;
    for number in 2..=3 {
        world.pass(COOLDOWN).await;
        let told = world.discord.messages(channel);
        assert_eq!(told.len(), number - 1);
        let last = told.last().unwrap();
        assert_eq!(last.pings.users.iter().collect::<Vec<_>>(), [&world.ada], "and nobody else is");
        assert!(last.pings.roles.is_empty() && !last.pings.everyone);
        world.voted(&token, world.ada, "ada", i64::try_from(number).unwrap()).await;
    }
    assert_eq!(world.discord.refusals().len(), 1, "closed direct messages are tried once");
    says(&world.reminders_of(world.ada).await, &[&format!("You are mentioned in <#{channel}>")]);

    let reminder = world.discord.messages(channel).pop().unwrap();
    let bob = world.discord.add_member(world.guild, "bob");
    let id = format!("remind:1:stop:{}:{}", world.guild, world.ada);
    let told = world.discord.click(reminder.id, &id, bob).await.answer().await;
    says(&told, &["Only whoever this reminder is for"]);
    let told = world.press_reminder(reminder.id, "stop", world.ada).await;
    assert!(told.ephemeral);
    says(&told, &["✅ Stopped"]);
    world.pass(COOLDOWN).await;
    assert_eq!(world.discord.messages(channel).len(), 2);
    world.finish().await;
}

#[tokio::test]
async fn whoever_hides_is_reminded_by_direct_message_and_never_in_public() {
    let (world, _) = World::with_voter().await;
    let hidden = world.db().hide(world.guild_id(), World::voter(world.ada)).await;
    assert!(hidden.is_ok());
    world.pass(COOLDOWN).await;
    assert_eq!(world.direct(world.ada).len(), 1);

    let (world, _) = World::with_voter().await;
    let channel = world.discord.add_channel(world.guild, "reminders");
    world.closed_in(Some(channel)).await;
    world.db().hide(world.guild_id(), World::voter(world.ada)).await.unwrap();
    world.pass(COOLDOWN).await;
    assert!(world.discord.messages(channel).is_empty());
    says(&world.reminders_of(world.ada).await, &["⚠️ Your reminders have stopped"]);
    world.finish().await;
}

#[tokio::test]
async fn one_click_in_a_direct_message_stops_and_another_begins_again() {
    let (world, token) = World::with_voter().await;
    world.pass(COOLDOWN).await;
    let reminder = world.direct(world.ada).remove(0);
    let told = world.press_reminder(reminder.id, "stop", world.ada).await;
    says(&told, &["✅ Stopped: you get no more reminders"]);
    world.voted(&token, world.ada, "ada", 2).await;
    world.pass(COOLDOWN).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.voted(&token, world.ada, "ada", 3).await;
    let told = world.press_reminder(told.message_id(), "on", world.ada).await;
    says(&told, &["✅ Done"]);
    world.pass(COOLDOWN).await;
    assert_eq!(world.direct(world.ada).len(), 2);
    world.finish().await;
}

#[tokio::test]
async fn a_button_of_another_version_member_or_server_does_nothing_but_say_so() {
    let (world, _) = World::with_listing().await;
    let (guild, ada) = (world.guild, world.ada);
    let bob = world.discord.add_member(guild, "bob");
    for (forged, words) in [
        (format!("remind:2:me:{guild}"), "out of date"),
        (format!("remind:1:on:{guild}"), "out of date"),
        (format!("remind:1:me:{}", guild + 1), "out of date"),
        (format!("remind:1:on:{}:{ada}", guild + 1), "out of date"),
        (format!("remind:1:on:{guild}:{bob}"), "Only whoever"),
    ] {
        says(&world.press_old(&forged, ada).await, &[words]);
    }
    assert_eq!(world.count("SELECT count(*) FROM reminders").await, 0);
    world.finish().await;
}

#[tokio::test]
async fn nobody_is_reminded_twice_of_one_vote_however_often_they_ask() {
    let (world, _) = World::with_voter().await;
    world.pass(COOLDOWN).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap().remove(0);
    world.db().set_cooldown(listing.id, 36 * HOUR).await.unwrap();
    // What the site said is forgotten, as if it had said nothing: the longer time counts.
    world.write("UPDATE listing_voters SET again_ms = NULL").await;
    for _ in 0..2 {
        world.db().stop_reminders(world.guild_id(), World::voter(world.ada)).await.unwrap();
        world.db().remind(world.guild_id(), World::voter(world.ada), Language::English).await.unwrap();
    }
    world.pass(48 * HOUR).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn whoever_stops_and_begins_again_before_a_reminder_has_it_after_all() {
    let (world, _) = World::with_voter().await;
    world.db().stop_reminders(world.guild_id(), World::voter(world.ada)).await.unwrap();
    world.wants_reminders(world.ada).await;
    world.pass(COOLDOWN).await;
    assert_eq!(world.direct(world.ada).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn what_is_paused_or_removed_and_who_is_blocked_or_gone_is_reminded_of_nothing() {
    for case in 0..5 {
        let (world, _) = World::with_voter().await;
        let (guild, ada) = (world.guild_id(), World::voter(world.ada));
        let listing = world.db().listings(Some(guild)).await.unwrap().remove(0).id;
        match case {
            0 => world.db().pause_listing(listing).await.unwrap(),
            1 => world.db().remove_listing(listing).await.unwrap(),
            2 => drop(world.db().block(guild, ada, ada, "a test".to_owned()).await.unwrap()),
            3 => world.discord.member_leaves(world.guild, world.ada),
            _ => world.db().allow_reminders(guild, false).await.unwrap(),
        }
        world.pass(COOLDOWN).await;
        assert!(world.direct(world.ada).is_empty(), "{case}");
        // Nobody hears of it later either.
        if case == 0 {
            world.db().resume_listing(listing).await.unwrap();
        }
        world.pass(HOUR).await;
        assert!(world.direct(world.ada).is_empty(), "{case}");
        world.finish().await;
    }
}

#[tokio::test]
async fn a_reminder_that_would_come_much_too_late_is_left_out() {
    for (away, count) in [(24 * HOUR, 1), (25 * HOUR, 0)] {
        let (mut world, _) = World::with_voter().await;
        world.idle().await;
        world.stop().await;
        world.clock.step(COOLDOWN + away);
        world.start().await;
        world.reminded().await;
        assert_eq!(world.direct(world.ada).len(), count);
        world.finish().await;
    }
}

#[tokio::test]
async fn owners_switch_reminders_off_and_on_and_choose_a_channel_in_settings() {
    let (world, token) = World::with_listing().await;
    let shown = world.all_settings().await;
    says(&shown, &["Reminders: by direct message, for members who ask"]);
    let asked = world.press_setting(&shown, "ask-reminders").await.answer().await;
    let channel = world.discord.add_channel(world.guild, "reminders").to_string();
    let chosen = world.choose_setting(&asked, "reminder-channel", &[&channel]).await;
    says(&chosen, &[&format!("reminded in <#{channel}>"), &format!("or in <#{channel}>")]);
    let direct = world.press_setting(&chosen, "no-reminder-channel").await.answer().await;
    says(&direct, &["by direct message only"]);
    let off = world.press_setting(&direct, "no-reminders").await.answer().await;
    says(&off, &["✅ Nobody is reminded here any more", "Reminders: off"]);
    world.voted(&token, world.ada, "ada", 1).await;
    assert!(world.thank_you().components.is_empty(), "nobody is offered what they cannot have");
    let told = world.reminders_of(world.ada).await;
    says(&told, &["⚠️ Reminders are switched off for this server"]);
    assert!(!told.custom_ids().iter().any(|id| id.contains(":on:")));
    says(
        &world.press_old(&format!("remind:1:me:{}", world.guild), world.ada).await,
        &["⚠️ Reminders are switched off"],
    );
    assert_eq!(world.count("SELECT count(*) FROM reminders").await, 0);
    let on = world.press_setting(&off, "reminders").await.answer().await;
    says(&on, &["✅ Members can be reminded"]);
    world.voted(&token, world.ada, "ada", 2).await;
    assert_eq!(buttons(&world.thank_you())[0]["label"], "Remind me");
    world.finish().await;
}

#[tokio::test]
async fn whoever_has_their_data_deleted_is_not_reminded_and_nothing_is_left() {
    let (world, token) = World::with_voter().await;
    let ada = World::voter(world.ada);
    let data = world.db().own_data(world.guild_id(), ada, 1 << 20).await.unwrap();
    let data: Value = serde_json::from_slice(&data.json).unwrap();
    assert_eq!(
        (&data["reminders"]["state"], &data["reminded_votes"][0]["listing"]),
        (&json!("on"), &json!(format!("discollab:server:{}", world.guild)))
    );
    world.db().erase(world.guild_id(), ada).await.unwrap();
    world.db().until_erased(world.guild_id(), ada).await.unwrap();
    let left = "SELECT (SELECT count(*) FROM reminders) + (SELECT count(*) FROM reminder_votes) + (SELECT count(*) FROM send_reminders)";
    assert_eq!(world.count(left).await, 0);
    world.vote(&token, world.ada, "ada", 2).await;
    world.pass(COOLDOWN).await;
    assert!(world.direct(world.ada).is_empty());
    let shown = world.reminders_of(world.ada).await;
    let id = format!("remind:1:on:{}:{}", world.guild, world.ada);
    let pressed = world.discord.click(shown.message_id(), &id, world.ada).await;
    let told = pressed.follow_ups_at_least(1).await.remove(0).text();
    assert!(told.contains("because you had your data deleted"), "{told}");
    assert_eq!(world.count(left).await, 0);
    world.finish().await;
}

#[tokio::test]
async fn a_server_that_is_deleted_takes_its_reminders_with_it() {
    let (world, _) = World::with_voter().await;
    world.idle().await;
    world.db().begin_asked_deletion(world.guild_id()).await.unwrap();
    world.db().until_deleted(world.guild_id()).await.unwrap();
    assert_eq!(world.count("SELECT (SELECT count(*) FROM reminders) + (SELECT count(*) FROM reminder_votes)").await, 0);
    world.pass(COOLDOWN).await;
    assert!(world.direct(world.ada).is_empty());
    world.finish().await;
}
