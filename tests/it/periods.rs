//! Days, weeks and months that are over: sealed once, announced where that is wanted.

use std::time::Duration;

use discord_stand_in::{Id, Message, Overwrite, perms};
use serde_json::json;
use votive::clock::Clock;
use votive::vote::{ChannelId, PeriodKind, Token, UnixMs};

use crate::settings::says;
use crate::world::{NOON, World, signed};

const DAY: Duration = Duration::from_hours(24);
const MINUTE: Duration = Duration::from_mins(1);

impl World {
    /// Has results of these periods announced in a channel of their own.
    async fn announce(&self, kinds: &[PeriodKind]) -> Id {
        let results = self.discord.add_channel(self.guild, "results");
        self.db().announce_in(self.guild_id(), ChannelId::new(signed(results))).await.unwrap();
        self.db().announce_of(self.guild_id(), kinds).await.unwrap();
        results
    }

    async fn announced(&self, channel: Id, count: usize) -> Vec<Message> {
        self.discord.wait_until("results", |discord| discord.messages(channel).len() >= count).await;
        self.discord.messages(channel)
    }

    async fn sealed(&self, kind: PeriodKind) -> i64 {
        self.count_by(&format!("SELECT count(*) FROM closed_periods WHERE period = '{}'", kind.code())).await
    }

    pub(crate) async fn until_sealed(&self, kind: PeriodKind, count: i64) {
        self.until("periods are sealed", async |_| self.sealed(kind).await == count).await;
    }

    /// Nothing is left to be closed now.
    pub(crate) async fn all_closed(&self) {
        let now = self.clock.now();
        self.until("nothing is to be closed", async |db| db.next_close().await.unwrap().is_none_or(|next| next > now))
            .await;
    }

    /// Moves the clock to this instant.
    pub(crate) fn step_to(&self, at: UnixMs) {
        self.clock.step(at.since(self.clock.now()));
    }

    pub(crate) async fn thanked(&self, token: &Token, voter: Id, name: &str, times_voted: i64) {
        self.vote(token, voter, name, times_voted).await;
        self.drain().await;
    }
}

/// Midnight between Sunday and Monday, a week after the Monday on which the clock begins.
pub(crate) fn next_monday() -> UnixMs {
    NOON.plus(7 * DAY).minus(DAY / 2)
}

#[tokio::test]
async fn a_week_is_sealed_ten_minutes_after_its_end_and_announced_once() {
    let (world, token) = World::with_listing().await;
    let results = world.announce(&[PeriodKind::Week]).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.thanked(&token, bob, "Bob_*", 1).await;
    world.clock.step(MINUTE);
    world.thanked(&token, world.ada, "ada", 1).await;
    world.clock.step(DAY);
    world.thanked(&token, world.ada, "ada", 2).await;
    let mut late = world.delivery(bob, "Bob_*", 2);

    world.step_to(next_monday().plus(9 * MINUTE));
    world.all_closed().await;
    assert_eq!(world.sealed(PeriodKind::Week).await, 0);
    world.step_to(next_monday().plus(10 * MINUTE));
    let told = world.announced(results, 1).await.remove(0);
    let text = told.text();
    for words in
        ["Top voters in the week from 2026-11-02", "🥇 ada · 2 votes", "🥈 Bob\\_\\* · 1 vote", "3 votes by 2 voters"]
    {
        assert!(text.contains(words), "not {words:?} in {text}");
    }
    assert_eq!((world.sealed(PeriodKind::Week).await, world.sealed(PeriodKind::Day).await), (1, 2));

    // One that comes late is counted, and changes no result.
    late["times_voted"] = json!(3);
    assert_eq!(world.deliver(&token, &late).await.status, 200);
    world.drain().await;
    world.clock.step(DAY);
    world.all_closed().await;
    assert_eq!(world.count("SELECT votes FROM closed_periods WHERE period = 'week'").await, 3);
    let board = "SELECT sum(votes) FROM tallies JOIN boards USING (board_id) WHERE period = 'week' AND listing_id = 0";
    assert_eq!(world.count(board).await, 4);
    assert_eq!(world.discord.messages(results).len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_result_that_cannot_be_posted_yet_names_nobody_who_hides_meanwhile() {
    let (world, token) = World::with_listing().await;
    let results = world.announce(&[PeriodKind::Week]).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.thanked(&token, bob, "Bob", 1).await;
    world.thanked(&token, world.ada, "Ada Lovelace", 1).await;
    let closed = Overwrite::deny_member(world.discord.bot_id(), perms::SEND_MESSAGES);
    world.discord.set_overwrite(results, closed);
    world.step_to(next_monday().plus(10 * MINUTE));
    world.until_sealed(PeriodKind::Week, 1).await;
    world.postponed().await;
    world.hide(bob).await;
    world.until_opted().await;
    world.discord.clear_overwrites(results);
    world.clock.step(DAY);
    let text = world.announced(results, 1).await.remove(0).text();
    assert!(text.contains("🥈 Ada Lovelace · 1 vote") && text.contains("2 votes by 2 voters"), "{text}");
    assert!(!text.contains("Bob") && !text.contains(&bob.to_string()) && !text.contains("🥇"), "{text}");
    world.finish().await;
}

#[tokio::test]
async fn what_ended_while_votive_was_away_is_sealed_and_only_what_is_news_announced_oldest_first() {
    let (mut world, token) = World::with_listing().await;
    let results = world.announce(&PeriodKind::ALL).await;
    world.thanked(&token, world.ada, "ada", 1).await;
    world.clock.step(2 * DAY);
    world.thanked(&token, world.ada, "ada", 2).await;
    world.all_closed().await;
    assert_eq!(world.announced(results, 1).await.len(), 1, "Monday");
    world.stop().await;
    // Wednesday's end is longer ago than a week, that of its week is not.
    world.step_to(next_monday().plus(6 * DAY));
    world.start().await;
    world.until_sealed(PeriodKind::Week, 1).await;
    assert_eq!(world.sealed(PeriodKind::Day).await, 2);
    let told = world.announced(results, 2).await;
    assert!(told[1].text().contains("in the week from 2026-11-02"), "{}", told[1].text());
    world.drain().await;
    assert_eq!(world.discord.messages(results).len(), 2);
    assert_eq!(world.db().rebuild(&|_| {}).await.unwrap().rows(), 0);
    world.finish().await;
}

#[tokio::test]
async fn a_day_of_twenty_five_hours_ends_when_the_next_begins() {
    let mut world = World::new(discord_stand_in::Setup::default()).await;
    // 2026-10-25T10:00:00Z, the day on which Berlin's clocks are put back.
    world.clock = Clock::stepped(UnixMs(1_792_922_400_000));
    world.start().await;
    let token = world.listing(1).await;
    says(&world.timezone("Europe/Berlin").await, &["Sunday, 25 October 2026, 11:00"]);
    world.thanked(&token, world.ada, "ada", 1).await;
    let sealed = world.clock.now();
    // 22:10 by UTC would be ten past midnight, had the clocks not been put back.
    world.clock.step(Duration::from_hours(12) + 30 * MINUTE);
    world.all_closed().await;
    assert_eq!(world.sealed(PeriodKind::Day).await, 0);
    world.step_to(sealed.plus(Duration::from_hours(13) + 15 * MINUTE));
    world.until_sealed(PeriodKind::Day, 1).await;
    world.until_sealed(PeriodKind::Week, 1).await;
    world.finish().await;
}

#[tokio::test]
async fn another_zone_moves_the_end_of_what_is_open() {
    let (world, token) = World::with_listing().await;
    world.thanked(&token, world.ada, "ada", 1).await;
    // In Auckland it is Tuesday already.
    world.timezone("Pacific/Auckland").await;
    world.until_sealed(PeriodKind::Day, 1).await;
    assert_eq!(world.sealed(PeriodKind::Week).await, 0);
    world.finish().await;
}

#[tokio::test]
async fn where_and_of_what_results_are_announced_is_chosen_in_settings() {
    let (world, _) = World::with_listing().await;
    let shown = world.all_settings().await;
    says(&shown, &["Results: not announced"]);
    let asked = world.press_setting(&shown, "ask-results").await.answer().await;
    says(&asked, &["Now: nowhere"]);
    let results = world.discord.add_channel(world.guild, "results");
    let asked = world.choose_setting(&asked, "results-channel", &[&results.to_string()]).await;
    says(&asked, &[&format!("✅ Results are announced in <#{results}> at the end of each week and month")]);
    let asked = world.choose_setting(&asked, "results-kinds", &["day", "month"]).await;
    says(&asked, &["✅ Results are announced at the end of each day and month"]);
    let shown = world.press_setting(&asked, "settings").await.answer().await;
    says(&shown, &[&format!("Results: at the end of each day and month in <#{results}>")]);
    let told = world.ask(world.discord.owner(world.guild), "doctor", json!({})).await;
    says(&told, &[&format!("Results are announced in <#{results}>, and I may")]);
    let asked = world.press_setting(&shown, "ask-results").await.answer().await;
    let shown = world.press_setting(&asked, "no-results").await.answer().await;
    says(&shown, &["Results: not announced", "sealed all the same"]);
    world.finish().await;
}
