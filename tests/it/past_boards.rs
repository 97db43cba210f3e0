//! `/leaderboard` of periods that are over, and of streaks.

use std::time::Duration;

use discord_stand_in::{Answer, Id};
use serde_json::{Value, json};
use votive::vote::PeriodKind;

use crate::periods::next_monday;
use crate::settings::says;
use crate::world::World;

const DAY: Duration = Duration::from_hours(24);

impl World {
    async fn leaderboard(&self, user: Id, options: Value) -> Answer {
        self.ask(user, "leaderboard", options).await
    }

    async fn past_offered(&self, typed: &str) -> Vec<(String, String)> {
        let typed = json!({ "past": typed });
        let asked = self.discord.autocomplete(self.guild, self.channel, self.ada, "leaderboard", typed, "past").await;
        let choices = asked.answer().await.choices;
        choices
            .iter()
            .map(|one| (one["name"].as_str().unwrap().into(), one["value"].as_str().unwrap().into()))
            .collect()
    }
}

#[tokio::test]
async fn a_closed_period_shows_its_sealed_result_and_says_when_the_board_has_changed() {
    let (world, token) = World::with_listing().await;
    assert!(world.past_offered("").await.is_empty());
    let bob = world.discord.add_member(world.guild, "bob");
    for times in 1..=2 {
        world.vote(&token, world.ada, "ada", times).await;
    }
    world.vote(&token, bob, "b*b", 1).await;
    world.drain().await;
    let early = world.leaderboard(world.ada, json!({ "past": "2026-11-02" })).await;
    says(&early, &["That is not over yet"]);
    let mut late = world.delivery(bob, "b*b", 2);
    world.step_to(next_monday().plus(Duration::from_mins(11)));
    world.until_sealed(PeriodKind::Week, 1).await;
    world.until_sealed(PeriodKind::Day, 1).await;

    let offered = world.past_offered("").await;
    let names: Vec<_> = offered.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Last week (2026-11-02 – 2026-11-08)", "2026-11-02"]);
    assert_eq!(world.past_offered("2026-11-02").await.len(), 2, "the day and its week");
    let week = offered[0].1.clone();
    let shown = world.leaderboard(world.ada, json!({ "past": week })).await;
    let all = [
        "Top voters in the week from 2026-11-02",
        "🥇 ada · 2 votes",
        "🥈 b\\*b · 1 vote",
        "Sealed: 3 votes by 2 voters.",
    ];
    says(&shown, &all);
    assert!(!shown.text().contains("have changed the board") && !shown.ephemeral, "{}", shown.text());
    says(&world.leaderboard(world.ada, json!({ "past": "2026-11-02" })).await, &["Top voters on 2026-11-02"]);

    // Late ones are counted; the sealed result stays.
    for times in 2..=4 {
        late["times_voted"] = json!(times);
        assert_eq!(world.deliver(&token, &late).await.status, 200);
    }
    world.drain().await;
    let shown = world.leaderboard(world.ada, json!({ "past": week })).await;
    says(&shown, &["🥇 ada · 2 votes", "Sealed: 3 votes by 2 voters.", "have changed the board since"]);
    let board = world.discord.click(shown.message_id(), &shown.custom_ids()[0], world.ada).await.answer().await;
    says(&board, &["**1.** b\\*b · 4 votes", "**2.** ada · 2 votes"]);
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap().remove(0).id.to_string();
    let of_listing = world.leaderboard(world.ada, json!({ "past": week, "listing": listing })).await;
    says(&of_listing, &["**1.** b\\*b · 4 votes", "Results are sealed for the whole server"]);

    // Whoever hides is not named, and the others keep their ranks.
    world.hide(world.ada).await;
    let shown = world.leaderboard(world.ada, json!({ "past": week })).await;
    says(&shown, &["🥈 b\\*b · 1 vote"]);
    assert!(!shown.text().contains("ada") && !shown.text().contains(&world.ada.to_string()), "{}", shown.text());
    world.finish().await;
}

#[tokio::test]
async fn what_names_no_closed_period_is_answered_with_the_next_step() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    let told = world.leaderboard(world.ada, json!({ "past": "the other day" })).await;
    says(&told, &["Choose one from the list, or type a date such as 2026-11-02"]);
    let told = world.leaderboard(world.ada, json!({ "past": "2026-10-01" })).await;
    says(&told, &["Nobody voted then"]);
    let today = world.choice("leaderboard", "period", "today");
    let told = world.leaderboard(world.ada, json!({ "past": "2026-10-01", "period": today })).await;
    says(&told, &["Choose either `period` or `past`"]);
    let streaks = world.choice("leaderboard", "period", "current streaks");
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap().remove(0).id.to_string();
    let told = world.leaderboard(world.ada, json!({ "period": streaks, "listing": listing })).await;
    says(&told, &["there is no board of them per listing"]);
    world.finish().await;
}

#[tokio::test]
async fn streaks_that_are_alive_stand_on_pages_and_those_that_broke_among_the_best() {
    let (mut world, token) = World::with_listing().await;
    let (current, best) = (
        world.choice("leaderboard", "period", "current streaks"),
        world.choice("leaderboard", "period", "best streaks"),
    );
    says(&world.leaderboard(world.ada, json!({ "period": current })).await, &["Nobody has a streak now"]);
    let gone = world.discord.add_member(world.guild, "gone");
    let hidden = world.discord.add_member(world.guild, "shy");
    for times in 1..=4 {
        world.vote(&token, gone, "gone", times).await;
        world.clock.step(DAY);
    }
    world.clock.step(DAY);
    for number in 1..=11 {
        let voter = world.discord.add_user(&format!("voter{number}"));
        world.vote(&token, voter, &format!("voter{number}"), 1).await;
    }
    for times in 1..=2 {
        world.vote(&token, world.ada, "ada", times).await;
        world.vote(&token, hidden, "shy", times).await;
        world.clock.step(DAY / 2);
    }
    world.hide(hidden).await;
    world.drain().await;
    let board = world.leaderboard(world.ada, json!({ "period": current })).await;
    let all = ["**1.** ada · 2 in a row", "**2.** voter1 · 1 in a row", "12 voters"];
    says(&board, &all);
    says(&board, &[&format!("<@{}>: **1.** · 2 in a row", world.ada)]);
    assert!(!board.text().contains("gone") && !board.text().contains("shy"), "{}", board.text());
    let next = world.discord.click(board.message_id(), &board.custom_ids()[1], gone).await.answer().await;
    says(&next, &["**11.** voter10 · 1 in a row", "**12.** voter11 · 1", &format!("<@{gone}> has no streak now")]);
    let back = world.discord.click(next.message_id(), &next.custom_ids()[0], world.ada).await.answer().await;
    assert_eq!(back.text(), board.text());
    says(&world.leaderboard(gone, json!({ "period": best })).await, &["**1.** gone · 4 in a row", "**2.** ada · 2"]);

    // While Votive was away nobody's streak broke.
    world.clock.step(Duration::from_mins(2));
    world
        .until("it was written down", async |_| world.count("SELECT alive_ms FROM health").await == world.clock.now().0)
        .await;
    world.stop().await;
    world.clock.step(3 * DAY);
    world.start().await;
    let spared = world.leaderboard(world.ada, json!({ "period": current })).await;
    says(&spared, &all);
    let next = world.discord.click(spared.message_id(), &spared.custom_ids()[1], world.ada).await.answer().await;
    says(&next, &["**11.** voter10 · 1 in a row"]);
    world.clock.step(2 * DAY);
    says(&world.leaderboard(world.ada, json!({ "period": current })).await, &["Nobody has a streak now"]);
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_streak_that_freezes_keep_stands_on_the_board_as_long_as_they_do() {
    let (world, token) = World::with_listing().await;
    world.db().set_freezes(world.guild_id(), Some(2)).await.unwrap();
    let current = json!({ "period": world.choice("leaderboard", "period", "current streaks") });
    let bob = world.discord.add_member(world.guild, "bob");
    for times in 1..=2 {
        world.vote(&token, world.ada, "ada", times).await;
        world.clock.step(DAY / 2);
    }
    world.vote(&token, bob, "bob", 1).await;
    world.drain().await;
    let listed = ["**1.** ada · 2 in a row", "**2.** bob · 1 in a row", "2 voters"];
    says(&world.leaderboard(world.ada, current.clone()).await, &listed);
    // Her deadline was a day and a half after her last vote, and one freeze moves it on by as much; he voted half a day later, and has none.
    world.clock.step(2 * DAY);
    let kept = world.leaderboard(world.ada, current.clone()).await;
    says(&kept, &["**1.** ada · 2 in a row", "1 voter", &format!("<@{}>: **1.** · 2 in a row", world.ada)]);
    assert!(!kept.text().contains("bob"), "{}", kept.text());
    world.clock.step(DAY / 2 + Duration::from_mins(1));
    says(&world.leaderboard(world.ada, current).await, &["Nobody has a streak now"]);
    world.finish().await;
}
