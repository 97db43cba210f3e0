//! Votes that were never delivered but that a site's numbers tell of: counted where the owner wants it, each once.

use std::time::Duration;

use discord_stand_in::{Answer, Id};
use serde_json::json;
use votive::vote::Token;

use crate::ledger::says;
use crate::world::World;

const HOUR: Duration = Duration::from_hours(1);
const AGAIN: Duration = Duration::from_hours(12);

impl World {
    async fn ask_history(&self, state: &str) -> Answer {
        let state = self.choice("settings history", "state", state);
        self.manage("settings history", json!({ "state": state })).await
    }

    /// The owner switches it on or off, and says so.
    pub(crate) async fn history(&self, state: &str) -> Answer {
        let asked = self.ask_history(state).await;
        self.press_nth(&asked, 0).await
    }

    /// A vote that was cast so long ago, and is delivered now.
    async fn vote_from(&self, token: &Token, voter: Id, number: i64, ago: Duration) {
        let mut delivery = self.delivery(voter, "ada", number);
        let at = jiff::Timestamp::from_millisecond(self.clock.now().minus(ago).0).unwrap();
        delivery["voted_on_iso"] = json!(at.to_string());
        assert_eq!(self.deliver(token, &delivery).await.status, 200);
    }

    /// Waits until this is what they have, and nothing is left to be done about it now.
    pub(crate) async fn comes_to(&self, voter: Id, total: i64) {
        let now = self.clock.now().0;
        let left = format!(
            "SELECT (SELECT count(*) FROM recoveries WHERE due_ms <= {now})
                  + (SELECT count(*) FROM listings WHERE history_voter IS NOT NULL)
                  + (SELECT count(*) FROM entries WHERE entry_id > (SELECT entry_id FROM settlement))"
        );
        self.until(&format!("a total of {total}"), async |_| {
            self.count_by(&left).await == 0 && self.total(voter).await == total
        })
        .await;
    }

    async fn recovered(&self) -> i64 {
        self.count("SELECT ifnull(sum(amount), 0) FROM entries WHERE kind = 'recovered' AND author_id IS NULL").await
    }

    /// Every recovered number is an entry that was not taken back, and every such entry is one.
    async fn is_sound(&self) {
        let odd = "SELECT (SELECT count(*) FROM recovered_numbers AS r LEFT JOIN entries AS e ON e.entry_id = r.entry_id
                               AND e.kind = 'recovered' AND e.amount = 1 AND e.times_voted = r.number
                           WHERE e.entry_id IS NULL OR EXISTS (SELECT 1 FROM entries AS u WHERE u.undoes = r.entry_id))
                        + abs((SELECT count(*) FROM recovered_numbers)
                              - (SELECT ifnull(sum(amount), 0) FROM entries WHERE kind = 'recovered' AND author_id IS NULL))";
        assert_eq!(self.count(odd).await, 0);
        self.assert_rebuild_equals().await;
    }

    async fn explained(&self, voter: Id) -> Answer {
        self.manage("explain", json!({ "member": voter.to_string() })).await
    }
}

async fn with_role_at(votes: i64) -> (World, Token) {
    let world = World::started().await;
    let token = world.listing(votes).await;
    (world, token)
}

#[tokio::test]
async fn a_first_vote_that_says_37_comes_to_37_after_an_hour() {
    let (world, token) = with_role_at(37).await;
    let asked = world.ask_history("on").await;
    assert!(asked.ephemeral);
    says(&asked, &["speaks of no vote that Votive never saw"]);
    says(&world.press_nth(&asked, 0).await, &["✅ Votes that were never delivered are counted from now on"]);
    says(&world.all_settings().await, &["Votes that were never delivered: counted"]);
    world.vote(&token, world.ada, "ada", 37).await;
    world.messages(1).await;
    world.clock.step(Duration::from_secs(3_599));
    world.comes_to(world.ada, 1).await;
    says(&world.explained(world.ada).await, &["⏳ **36 votes have** not been delivered", "missing"]);
    world.clock.step(Duration::from_secs(1));
    world.comes_to(world.ada, 37).await;
    world.has_role(world.ada).await;
    let streak = format!("SELECT streak + best_streak FROM voters WHERE voter_id = {}", world.ada);
    assert_eq!(world.count_by(&streak).await, 2);
    assert_eq!(world.count("SELECT max(votes) FROM tallies").await, 1, "they stand on no dated board");
    assert_eq!(world.count("SELECT count(*) FROM send_votes").await, 1, "nobody is thanked for them");
    let told = world.explained(world.ada).await;
    says(&told, &["**37 votes**", "♻️ **36 votes were never delivered and are** counted", "1–36"]);
    assert!(!told.text().contains("recovered vote:"), "{}", told.text());
    says(&world.manage("ledger log", json!({})).await, &["let votes count that were never delivered"]);
    world.is_sound().await;
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn a_jump_is_filled_and_a_late_vote_takes_its_place() {
    let (world, token) = with_role_at(5).await;
    world.history("on").await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.clock.step(AGAIN * 3);
    world.vote(&token, world.ada, "ada", 4).await;
    // One of the two comes within the hour, the other after it.
    world.clock.step(HOUR / 2);
    world.vote_from(&token, world.ada, 2, AGAIN * 2 + HOUR / 2).await;
    world.comes_to(world.ada, 3).await;
    world.clock.step(HOUR / 2);
    world.comes_to(world.ada, 4).await;
    assert_eq!(world.recovered().await, 1);
    says(&world.explained(world.ada).await, &["**1 vote was never delivered and is** counted", ": 3\n"]);
    world.vote_from(&token, world.ada, 3, AGAIN + HOUR).await;
    world.comes_to(world.ada, 4).await;
    assert_eq!((world.recovered().await, world.count("SELECT count(*) FROM gaps").await), (0, 0));
    let frozen = "SELECT max(total) FROM send_votes AS s JOIN entries AS e USING (entry_id) WHERE e.times_voted = 3";
    world.drain().await;
    assert_eq!(world.count(frozen).await, 4, "the late vote's own total knows of it");
    // It comes once more, and takes nothing.
    world.vote_from(&token, world.ada, 3, AGAIN + HOUR).await;
    world.comes_to(world.ada, 4).await;
    assert_eq!(world.count("SELECT count(*) FROM entries WHERE kind = 'recovered'").await, 2);
    world.is_sound().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_new_count_takes_nothing_away_and_its_numbers_convert_nothing_of_the_one_before() {
    let (world, token) = with_role_at(50).await;
    world.history("on").await;
    world.vote(&token, world.ada, "ada", 10).await;
    world.clock.step(HOUR);
    world.comes_to(world.ada, 10).await;
    world.clock.step(AGAIN);
    world.vote(&token, world.ada, "ada", 1).await;
    world.clock.step(AGAIN);
    world.vote(&token, world.ada, "ada", 2).await;
    world.clock.step(AGAIN * 2);
    world.vote(&token, world.ada, "ada", 4).await;
    world.comes_to(world.ada, 13).await;
    world.clock.step(HOUR);
    world.comes_to(world.ada, 14).await;
    says(&world.explained(world.ada).await, &["counted anew from the beginning once", ": 3, 1–9"]);
    // The first count's third vote, which nobody expects any more, is that one and not the new count's.
    world.vote_from(&token, world.ada, 3, AGAIN * 12).await;
    world.comes_to(world.ada, 14).await;
    assert_eq!(world.count("SELECT sum(epoch) FROM recovered_numbers WHERE number = 3").await, 1);
    world.is_sound().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn off_counts_nothing_on_fills_what_was_known_and_off_takes_it_back() {
    let (world, token) = with_role_at(3).await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, world.ada, "ada", 37).await;
    world.vote(&token, bob, "bob", 3).await;
    world.clock.step(HOUR * 2);
    world.comes_to(world.ada, 1).await;
    says(&world.explained(world.ada).await, &["**36 votes were** never delivered", "`/settings history`"]);
    let asked = world.ask_history("on").await;
    says(&asked, &["**38 earlier votes** of **2 members**"]);
    assert_eq!(asked.custom_ids().len(), 2);
    // Who thinks better of it changes nothing.
    says(&world.press_nth(&asked, 1).await, &["Nothing was changed"]);
    world.history("on").await;
    world.comes_to(world.ada, 37).await;
    world.comes_to(bob, 3).await;
    world.has_role(bob).await;
    says(&world.ask_history("on").await, &["are counted already"]);
    let asked = world.ask_history("off").await;
    says(&asked, &["**38 votes** of **2 members**", "taken back"]);
    says(&world.press_nth(&asked, 0).await, &["not counted any more"]);
    world.comes_to(world.ada, 1).await;
    world.comes_to(bob, 1).await;
    world.idle().await;
    assert!(!world.discord.member_roles(world.guild, bob).contains(&world.role));
    assert_eq!(world.recovered().await, 0);
    says(&world.manage("ledger log", json!({})).await, &["took back votes that were never delivered"]);
    world.history("on").await;
    world.comes_to(world.ada, 37).await;
    world.is_sound().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn what_a_file_brought_is_not_counted_twice() {
    let (world, token) = with_role_at(1).await;
    let (ada, bob) = (world.ada, world.discord.add_member(world.guild, "bob"));
    world.history("on").await;
    world.import_whole(&format!("user_id,votes\n{ada},20\n")).await;
    world.vote(&token, ada, "ada", 37).await;
    world.vote(&token, bob, "bob", 11).await;
    world.clock.step(HOUR);
    world.comes_to(ada, 37).await;
    world.comes_to(bob, 11).await;
    assert_eq!(world.recovered().await, 16 + 10);
    says(&world.explained(ada).await, &["**16 votes were", ": 21–36", "**20 more votes were** never delivered"]);
    // A file that comes later takes the place of what was recovered, and gives it back when it is taken back.
    let done = world.import_whole(&format!("user_id,votes\n{bob},4\n{ada},30\n")).await;
    world.comes_to(bob, 11).await;
    world.comes_to(ada, 51).await;
    assert_eq!(world.recovered().await, 6);
    let asked = world.press_nth(&done, 0).await;
    world.press_nth(&asked, 0).await;
    world.comes_to(bob, 11).await;
    world.comes_to(ada, 37).await;
    assert_eq!(world.recovered().await, 16 + 10);
    world.is_sound().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn who_deleted_their_data_is_never_given_earlier_votes() {
    let (world, token) = with_role_at(1).await;
    world.history("on").await;
    world.vote(&token, world.ada, "ada", 37).await;
    world.clock.step(HOUR);
    world.comes_to(world.ada, 37).await;
    world.clock.step(AGAIN);
    world.vote(&token, world.ada, "ada", 40).await;
    world.erase(world.ada).await;
    let of = |table: &str| format!("SELECT count(*) FROM {table} WHERE voter_id = {}", world.ada);
    let (gaps, numbers) = (of("gaps"), of("recovered_numbers"));
    world
        .until("their numbers are gone", async |_| {
            world.count_by(&gaps).await + world.count_by(&numbers).await == 0
                && world.count("SELECT count(*) FROM erasures WHERE voter_id IS NOT NULL").await == 0
        })
        .await;
    assert_eq!(world.count("SELECT sum(total) FROM voters").await, 38, "the server's total stays");
    world.clock.step(AGAIN);
    world.vote(&token, world.ada, "ada", 41).await;
    let again =
        world.db().count_again(world.guild_id(), votive::vote::UserId::trusted(crate::world::signed(world.ada)));
    again.await.unwrap();
    world.vote_from(&token, world.ada, 45, Duration::ZERO).await;
    world.clock.step(HOUR * 3);
    world.comes_to(world.ada, 1).await;
    assert_eq!(world.count("SELECT (SELECT count(*) FROM gaps) + (SELECT count(*) FROM recoveries)").await, 0);
    assert_eq!(world.count("SELECT sum(total) FROM voters").await, 40);
    world.assert_rebuild_equals().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn votes_of_a_blocked_voter_stay_uncounted() {
    let (world, token) = with_role_at(1).await;
    let member = json!({ "member": world.ada.to_string(), "reason": "cheated" });
    world.history("on").await;
    world.vote(&token, world.ada, "ada", 3).await;
    world.manage("members block", member.clone()).await;
    world.clock.step(HOUR);
    world.comes_to(world.ada, 1).await;
    for number in 4..=6 {
        world.clock.step(AGAIN);
        world.vote(&token, world.ada, "ada", number).await;
    }
    world.manage("members unblock", member).await;
    // Those before the block count after all, those that were delivered meanwhile never.
    world.comes_to(world.ada, 3).await;
    world.clock.step(AGAIN);
    world.vote(&token, world.ada, "ada", 8).await;
    world.clock.step(HOUR);
    world.comes_to(world.ada, 5).await;
    says(&world.explained(world.ada).await, &[": 7, 1–2"]);
    world.is_sound().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_number_that_is_too_high_is_not_believed_and_the_owner_sees_it() {
    let (world, token) = with_role_at(2).await;
    world.history("on").await;
    world.vote(&token, world.ada, "ada", 20_000_000).await;
    world.clock.step(HOUR);
    world.comes_to(world.ada, 1).await;
    says(&world.explained(world.ada).await, &["The number of one vote was 20000000", "not believed"]);
    world.is_sound().await;
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn a_stop_at_any_moment_loses_and_doubles_nothing() {
    let (mut world, token) = with_role_at(1).await;
    world.history("on").await;
    world.vote(&token, world.ada, "ada", 9_001).await;
    world.messages(1).await;
    world.has_role(world.ada).await;
    world.clock.step(HOUR);
    for some in [1, 2_500] {
        world.until("some are there", async |_| world.recovered().await >= some).await;
        world.stop().await;
        assert!(world.recovered().await < 9_000, "it is in the midst");
        world.start().await;
    }
    world.comes_to(world.ada, 9_001).await;
    world.is_sound().await;
    world.history("off").await;
    world.until("some are taken back", async |_| world.recovered().await < 8_900).await;
    world.stop().await;
    assert!(world.recovered().await > 0, "it is in the midst");
    world.start().await;
    world.comes_to(world.ada, 1).await;
    world.is_sound().await;
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn nobody_presses_what_is_not_theirs() {
    let (world, _) = with_role_at(1).await;
    let owner = world.discord.owner(world.guild);
    for (id, user) in [
        ("settings:1:history-on:1", world.ada),
        ("settings:0:history-on:1", owner),
        ("settings:1:history-on:01", owner),
        ("settings:1:history-on:999", owner),
    ] {
        world.press_old(id, user).await;
        assert_eq!(world.count("SELECT sum(history) FROM listings").await, 0, "{id}");
    }
    world.press_old("settings:1:history-on:1", owner).await;
    assert_eq!(world.count("SELECT sum(history) FROM listings").await, 1);
    world.finish().await;
}
