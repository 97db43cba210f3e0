//! Streaks, from the vote to `/votes`: outages break none, and the ledger always comes to the same.

use std::time::Duration;

use discord_stand_in::{Answer, Id};
use serde_json::json;
use votive::vote::Token;

use crate::settings::says;
use crate::world::World;

/// The site lets them vote again after twelve hours; a day of grace comes on top.
const AGAIN: Duration = Duration::from_hours(12);
const DEADLINE: Duration = Duration::from_hours(36);

impl World {
    async fn votes_of(&self, member: Id) -> Answer {
        self.ask(member, "votes", json!({})).await
    }

    async fn streak(&self) -> (i64, i64) {
        self.until("votes are settled", async |db| db.is_settled().await.unwrap()).await;
        let ada = self.ada;
        let of =
            async |column: &str| self.count_by(&format!("SELECT {column} FROM voters WHERE voter_id = {ada}")).await;
        (of("streak").await, of("best_streak").await)
    }

    async fn vote_after(&self, token: &Token, span: Duration, times_voted: i64) {
        self.clock.step(span);
        self.vote(token, self.ada, "ada", times_voted).await;
    }

    /// What is kept is what the ledger comes to.
    async fn comes_to_the_same(&self) {
        let before = self.streak().await;
        let found = self.db().rebuild(&|_| {}).await.unwrap();
        assert_eq!(found.rows(), 0, "{found:?}");
        assert_eq!(self.streak().await, before);
    }
}

#[tokio::test]
async fn a_streak_grows_is_kept_and_breaks_and_votes_tells_it() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.vote_after(&token, AGAIN, 2).await;
    world.vote_after(&token, DEADLINE, 3).await;
    assert_eq!(world.streak().await, (3, 3));
    let until = world.clock.now().plus(DEADLINE).seconds();
    says(&world.votes_of(world.ada).await, &["Streak **3**, the best so far", &format!("<t:{until}:f>")]);

    world.clock.step(DEADLINE + Duration::from_secs(1));
    says(&world.votes_of(world.ada).await, &["No streak now, best 3"]);
    world.vote(&token, world.ada, "ada", 4).await;
    assert_eq!(world.streak().await, (1, 3));
    says(&world.votes_of(world.ada).await, &["Streak **1**, best 3"]);
    let carried = "SELECT count(*) FROM send_votes WHERE streak > 0";
    world.until("all are thanked", async |_| world.count(carried).await == 4).await;
    assert_eq!(world.count("SELECT sum(streak) FROM send_votes").await, 1 + 2 + 3 + 1);
    // It stands with each vote, thanked or not, and is told with it.
    let kept = "SELECT count(*) FROM vote_streaks AS k JOIN entries AS e ON e.entry_id = k.entry_id AND k.streak = iif(e.times_voted = 4, 1, e.times_voted)";
    assert_eq!(world.count(kept).await, 4);
    let told = world.ask(world.discord.owner(world.guild), "explain", json!({ "member": world.ada.to_string() })).await;
    says(&told, &[" · streak 3", " · streak 1"]);
    world.comes_to_the_same().await;
    world.drain().await;
    world.finish().await;
}

/// A world whose process is taken for suspended once nothing has said for five minutes that votes are taken.
async fn that_may_be_suspended() -> (World, Token) {
    let (mut world, token) = World::with_listing().await;
    world.stop().await;
    world.timings.heartbeat_gap = Duration::from_mins(5);
    world.start().await;
    (world, token)
}

#[tokio::test]
async fn a_process_that_was_suspended_breaks_no_streak_whether_a_vote_or_its_heart_comes_first() {
    let (world, token) = that_may_be_suspended().await;
    world.vote(&token, world.ada, "ada", 1).await;
    let from = world.clock.now().seconds();
    // The vote may be there before the heart beats again, and is judged by the time asleep either way.
    world.vote_after(&token, Duration::from_hours(100), 2).await;
    assert_eq!(world.streak().await, (2, 2));
    assert_eq!(world.count("SELECT count(*) FROM outages").await, 1);
    let until = world.clock.now().seconds();
    let told = world.ask(world.discord.owner(world.guild), "doctor", json!({})).await;
    says(&told, &[&format!("I was away from <t:{from}:f> to <t:{until}:f>")]);

    world.clock.step(Duration::from_hours(100));
    world.until("the heart beats", async |_| world.count("SELECT count(*) FROM outages").await == 2).await;
    let deadline = world.clock.now().plus(DEADLINE).seconds();
    says(&world.votes_of(world.ada).await, &["Streak **2**", &format!("<t:{deadline}:f>")]);
    world.vote_after(&token, Duration::from_mins(5), 3).await;
    assert_eq!(world.streak().await, (3, 3));
    assert_eq!(world.count("SELECT count(*) FROM outages").await, 2, "five minutes are none");
    world.comes_to_the_same().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn while_votive_is_away_no_streak_breaks_and_the_doctor_tells_of_it() {
    let (mut world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.has_role(world.ada).await;
    world.idle().await;
    let from = world.clock.now().seconds();
    world.stop().await;
    world.clock.step(Duration::from_hours(100));
    world.start().await;
    let until = world.clock.now();
    assert_eq!(world.count("SELECT count(*) FROM outages").await, 1);
    let deadline = until.plus(DEADLINE).seconds();
    says(&world.votes_of(world.ada).await, &["Streak **1**", &format!("<t:{deadline}:f>")]);
    let told = world.ask(world.discord.owner(world.guild), "doctor", json!({})).await;
    says(&told, &[&format!("I was away from <t:{from}:f> to <t:{}:f>", until.seconds()), "Streaks were not broken"]);

    world.vote_after(&token, DEADLINE, 2).await;
    assert_eq!(world.streak().await, (2, 2));
    world.comes_to_the_same().await;
    world.vote_after(&token, DEADLINE + Duration::from_secs(1), 3).await;
    assert_eq!(world.streak().await, (1, 2));
    world.comes_to_the_same().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_restart_is_no_outage_and_one_that_came_later_changes_nothing_that_was_judged() {
    let (mut world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.vote_after(&token, DEADLINE + Duration::from_secs(1), 2).await;
    assert_eq!(world.streak().await, (1, 1));
    world
        .until("it was written down that votes are taken", async |_| {
            let alive = world.count("SELECT alive_ms FROM health").await;
            alive == world.clock.now().0
        })
        .await;
    world.stop().await;
    world.clock.step(Duration::from_mins(5));
    world.start().await;
    assert_eq!(world.count("SELECT count(*) FROM outages").await, 0);
    // An outage from before the vote that broke the streak, which nobody knew of when it was judged.
    world.stop().await;
    world.write("UPDATE health SET alive_ms = alive_ms - 172800000").await;
    world.start().await;
    assert_eq!(world.count("SELECT count(*) FROM outages").await, 1);
    world.comes_to_the_same().await;
    assert_eq!(world.streak().await, (1, 1));
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_grace_and_a_cooldown_count_from_then_on() {
    let (world, token) = World::with_listing().await;
    let shown = world.all_settings().await;
    says(&shown, &["Streaks: kept for 1 day after the next vote is possible"]);
    let grace = async |typed: &str| {
        let form = world.press_setting(&shown, "grace").await;
        form.submit_modal(json!({ "url": typed })).await.answer().await
    };
    world.vote(&token, world.ada, "ada", 1).await;
    assert_eq!(world.streak().await, (1, 1));
    says(&grace("0").await, &["Streaks: kept for 0 minutes", "✅ Whoever votes within 0 minutes"]);
    // The first vote was written while it was a day.
    world.vote_after(&token, DEADLINE, 2).await;
    assert_eq!(world.streak().await, (2, 2));
    world.vote_after(&token, AGAIN + Duration::from_secs(1), 3).await;
    assert_eq!(world.streak().await, (1, 2));
    says(&grace("7 days").await, &["Streaks: kept for 7 days"]);
    let listing = world.db().listings(Some(world.guild_id())).await.unwrap().remove(0);
    world.db().set_cooldown(listing.id, Duration::from_mins(1)).await.unwrap();
    world.comes_to_the_same().await;

    let form = world.press_setting(&shown, "grace").await;
    let told = form.submit_modal(json!({ "url": "8 days" })).await.follow_ups_at_least(1).await.remove(0);
    assert!(told.text().contains("0 minutes to 7 days"), "{}", told.text());
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_silence_of_a_busy_listing_breaks_no_streak_and_the_doctor_tells_of_it() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    // As if it had been voted for every hour of the last four days.
    let (last, hour) = (world.clock.now().0, 3_600_000);
    let days: Vec<_> = (0..4).map(|day| (last / (24 * hour) - 4 + day, 24, hour)).collect();
    let days = serde_json::to_string(&days).unwrap();
    world.write(&format!("INSERT INTO rhythms SELECT listing_id, {last}, '{days}' FROM listings")).await;
    world.vote(&token, world.ada, "ada", 1).await;
    assert_eq!(world.streak().await, (1, 1));
    let from = world.clock.now().seconds();
    world.clock.step(DEADLINE + Duration::from_hours(1));
    let deadline = world.clock.now().plus(DEADLINE).seconds();
    says(&world.votes_of(world.ada).await, &["Streak **1**", &format!("<t:{deadline}:f>")]);
    world.vote(&token, bob, "bob", 1).await;
    world.until("the silence has ended", async |_| world.count("SELECT count(*) FROM silences").await == 1).await;
    let until = world.clock.now().seconds();
    let told = world.ask(world.discord.owner(world.guild), "doctor", json!({})).await;
    says(&told, &[&format!("no votes came from <t:{from}:f> to <t:{until}:f>"), "Streaks were not broken by that"]);

    world.vote_after(&token, DEADLINE, 2).await;
    assert_eq!(world.streak().await, (2, 2));
    world.comes_to_the_same().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn freezes_are_switched_on_earned_used_and_told() {
    let (world, token) = World::with_listing().await;
    let shown = world.all_settings().await;
    let freezes =
        async |typed: &str| world.press_setting(&shown, "freezes").await.submit_modal(json!({ "url": typed })).await;
    says(
        &freezes("2").await.answer().await,
        &["Streak freezes: one for every 2 votes, 3 are kept at the most", "✅ Every 2 votes earn a streak freeze"],
    );
    world.vote(&token, world.ada, "ada", 1).await;
    world.vote_after(&token, AGAIN, 2).await;
    assert_eq!(world.streak().await, (2, 2));
    says(&world.votes_of(world.ada).await, &["Streak **2**", "❄️ 1 streak freeze kept"]);
    let deadline = world.clock.now().plus(DEADLINE * 2).seconds();
    world.clock.step(DEADLINE + Duration::from_secs(1));
    let told = world.votes_of(world.ada).await;
    says(&told, &["Streak **2**", &format!("<t:{deadline}:f>"), "❄️ Kept by a streak freeze, the last"]);
    let explain = async || {
        world.ask(world.discord.owner(world.guild), "explain", json!({ "member": world.ada.to_string() })).await
    };
    says(&explain().await, &["Their streak is kept by 1 streak freeze"]);
    world.vote(&token, world.ada, "ada", 3).await;
    assert_eq!(world.streak().await, (3, 3));
    says(&explain().await, &["streak 3, kept by 1 streak freeze"]);
    world.comes_to_the_same().await;

    world.vote_after(&token, AGAIN, 4).await;
    assert_eq!(world.streak().await, (4, 4));
    says(&freezes("0").await.answer().await, &["✅ No streak freezes are earned or used from now on"]);
    world.clock.step(DEADLINE + Duration::from_secs(1));
    says(&world.votes_of(world.ada).await, &["No streak now, best 4"]);
    world.vote(&token, world.ada, "ada", 5).await;
    assert_eq!(world.streak().await, (1, 4));
    assert_eq!(world.count("SELECT freezes FROM voters").await, 1, "it rests");
    let refused = freezes("101").await.follow_ups_at_least(1).await.remove(0);
    assert!(refused.text().contains("1 to 100 votes"), "{}", refused.text());
    world.comes_to_the_same().await;
    world.drain().await;
    world.finish().await;
}
