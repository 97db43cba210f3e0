//! Servers that the bot was removed from: kept for thirty days, then deleted; and databases of other applications.

use std::time::Duration;

use bytes::Bytes;
use discord_stand_in::{Fault, Id, Setup, perms};
use serde_json::json;
use votive::app::{App, CannotStart};
use votive::db::{Db, Intake, ListingChange, NewListing, Removal};
use votive::sites::Site;
use votive::vote::{ChannelId, GuildId, Reading, RoleId, Subject, Token};

use crate::world::{World, signed};

const DAY: Duration = Duration::from_hours(24);
const HOUR: Duration = Duration::from_hours(1);

/// The tables that name servers, by the server, and those that name their listings.
const ROWS: &str =
    "SELECT (SELECT count(*) FROM servers WHERE guild_id = G) + (SELECT count(*) FROM removals WHERE guild_id = G)
    + (SELECT count(*) FROM listings WHERE guild_id = G) + (SELECT count(*) FROM rewards WHERE guild_id = G)
    + (SELECT count(*) FROM voters WHERE guild_id = G) + (SELECT count(*) FROM boards WHERE guild_id = G)
    + (SELECT count(*) FROM sends WHERE guild_id = G) + (SELECT count(*) FROM role_checks WHERE guild_id = G)
    + (SELECT count(*) FROM graces WHERE guild_id = G) + (SELECT count(*) FROM announcements WHERE guild_id = G)
    + (SELECT count(*) FROM closed_periods WHERE guild_id = G) + (SELECT count(*) FROM period_winners WHERE guild_id = G)
    + (SELECT count(*) FROM grants WHERE guild_id = G) + (SELECT count(*) FROM refusals WHERE guild_id = G)
    + (SELECT count(*) FROM changes WHERE guild_id = G) + (SELECT count(*) FROM blocks WHERE guild_id = G)
    + (SELECT count(*) FROM imports WHERE guild_id = G) + (SELECT count(*) FROM ORPHANS)";

/// Rows that hang on something that is not there.
const ORPHANS: &str = "(SELECT 1 FROM tokens WHERE listing_id NOT IN (SELECT listing_id FROM listings)
    UNION ALL SELECT 1 FROM entries WHERE listing_id NOT IN (SELECT listing_id FROM listings)
    UNION ALL SELECT 1 FROM bodies WHERE entry_id NOT IN (SELECT entry_id FROM entries)
    UNION ALL SELECT 1 FROM vote_streaks WHERE entry_id NOT IN (SELECT entry_id FROM entries)
    UNION ALL SELECT 1 FROM kept_deliveries WHERE listing_id NOT IN (SELECT listing_id FROM listings)
    UNION ALL SELECT 1 FROM test_deliveries WHERE listing_id NOT IN (SELECT listing_id FROM listings)
    UNION ALL SELECT 1 FROM listing_voters WHERE listing_id NOT IN (SELECT listing_id FROM listings)
    UNION ALL SELECT 1 FROM vote_counts WHERE listing_id NOT IN (SELECT listing_id FROM listings)
    UNION ALL SELECT 1 FROM due_thanks WHERE listing_id NOT IN (SELECT listing_id FROM listings)
    UNION ALL SELECT 1 FROM send_votes WHERE send_id NOT IN (SELECT send_id FROM sends)
    UNION ALL SELECT 1 FROM import_rows WHERE import_id NOT IN (SELECT import_id FROM imports)
    UNION ALL SELECT 1 FROM imported WHERE entry_id NOT IN (SELECT entry_id FROM entries)
    UNION ALL SELECT 1 FROM tallies WHERE board_id NOT IN (SELECT board_id FROM boards))";

/// What everything in it is answered while a server is being deleted.
const BEING_DELETED: &str = "What Votive had of this server is being deleted just now, because the bot was away from it for 30 days or the server's owner asked for it. \
    Please try again in a minute; then whoever manages this server can set it up anew with `/setup`.";

/// A server with a listing, beside the one that every world has.
pub(crate) struct Other {
    pub(crate) guild: Id,
    pub(crate) channel: Id,
    pub(crate) role: Id,
    pub(crate) token: Token,
}

impl Other {
    pub(crate) fn id(&self) -> GuildId {
        GuildId::trusted(signed(self.guild))
    }
}

impl World {
    /// A further server, which thanks in a channel of its own and gives a role for the first vote.
    pub(crate) async fn other(&self, name: &str) -> Other {
        self.other_in(self.discord.add_guild(name)).await
    }

    /// The same in a server that is there.
    pub(crate) async fn other_in(&self, guild: Id) -> Other {
        let (channel, role) = (self.discord.add_channel(guild, "votes"), self.discord.add_role(guild, "Voter"));
        let other = Other { guild, channel, role, token: Token::from_random(rand::random()) };
        let change = ListingChange { channel: Some(ChannelId::new(signed(channel))), vote_url: None };
        let (subject, token) = (Subject::Server(other.id()), other.token.hash());
        let new = NewListing { guild: other.id(), site: Site::Discollab, subject, change, token };
        self.db().set_up(new).await.unwrap();
        self.db().add_reward(other.id(), RoleId::trusted(signed(role)), 1, None).await.unwrap();
        other
    }

    /// A vote for that server, which must be stored.
    pub(crate) async fn vote_for(&self, other: &Other, voter: Id, times_voted: i64) {
        let mut delivery = self.delivery(voter, "voter", times_voted);
        delivery["guild_id"] = json!(other.guild.to_string());
        let answer = self.deliver(&other.token, &delivery).await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }

    /// So many servers that nothing ever happens in.
    async fn crowd(&self, servers: usize) -> Vec<Other> {
        let mut crowd = Vec::new();
        for number in 0..servers {
            crowd.push(self.other(&format!("other{number}")).await);
        }
        crowd
    }

    async fn removal(&self, guild: GuildId) -> Option<Removal> {
        let servers = self.db().servers().await.unwrap();
        servers.into_iter().find(|server| server.guild == guild).expect("a server that is set up").removal
    }

    async fn is_kept(&self, guild: GuildId) -> bool {
        matches!(self.removal(guild).await, Some(Removal::Kept { .. }))
    }

    async fn until_removal(&self, guild: GuildId, is_so: impl Fn(Option<Removal>) -> bool) {
        self.until("the server's state", async |_| is_so(self.removal(guild).await)).await;
    }

    async fn until_deleted(&self, guild: GuildId) {
        let is_gone = async |db: &Db| db.servers().await.unwrap().iter().all(|server| server.guild != guild);
        self.until("the server is deleted", is_gone).await;
    }

    /// How many rows there are of the server, and of none.
    async fn rows_of(&self, guild: GuildId) -> i64 {
        self.count_by(&ROWS.replace("= G)", &format!("= {guild})")).replace("ORPHANS", ORPHANS)).await
    }

    /// Everything that was called for at Discord's gateway has been recorded.
    async fn questions_answered(&self) {
        let now = self.clock.now();
        self.until("no question is open", async |db| {
            db.open_questions().await.unwrap().is_empty()
                && db.next_question().await.unwrap().is_none_or(|next| next > now)
        })
        .await;
    }
}

async fn world() -> (World, Token) {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    world.messages(1).await;
    world.idle().await;
    (world, token)
}

#[tokio::test]
async fn what_a_server_has_is_kept_for_thirty_days_and_then_deleted_to_the_last_row() {
    let (world, token) = world().await;
    let crowd = world.crowd(10).await;
    world.vote_for(&crowd[0], world.ada, 1).await;
    let given = json!({ "member": world.ada.to_string(), "votes": 5, "reason": "a gift" });
    let given = world.manage("ledger add", given).await;
    world.press_nth(&given, 0).await;
    let stranger = json!({ "member": world.discord.add_user("stranger").to_string(), "reason": "bought" });
    world.manage("members block", stranger).await;
    world.discord.remove_bot(world.guild);
    world.until_removal(world.guild_id(), |removal| removal.is_some()).await;
    world.clock.step(DAY);
    // Votes are stored all the same.
    world.vote(&token, world.ada, "ada", 2).await;
    assert_eq!(world.post(Some(&format!("Bearer {}", token.reveal())), "{").await.status, 400);
    world.clock.step(28 * DAY);
    world.questions_answered().await;
    assert!(world.is_kept(world.guild_id()).await);
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 5);
    world.clock.step(DAY + HOUR);
    world.until_deleted(world.guild_id()).await;
    assert_eq!(world.rows_of(world.guild_id()).await, 0);
    // Nobody else's are touched.
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 1);
    assert_eq!(world.count("SELECT count(*) FROM voters").await, 1);
    assert_eq!(world.deliver(&token, &world.delivery(world.ada, "ada", 3)).await.status, 401);
    assert_eq!(world.discord.requests_to(&format!("GET /guilds/{}", world.guild)).len(), 1, "asked once more");
    world.vote_for(&crowd[0], world.ada, 2).await;
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn invited_again_within_the_time_nothing_is_lost() {
    let (world, token) = world().await;
    world.crowd(10).await;
    world.discord.remove_bot(world.guild);
    world.until_removal(world.guild_id(), |removal| removal.is_some()).await;
    world.clock.step(29 * DAY);
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, bob, "bob", 1).await;
    world.discord.invite_bot(world.guild, perms::BOT, 50);
    world.until_removal(world.guild_id(), |removal| removal.is_none()).await;
    world.has_role(bob).await;
    world.messages(2).await;
    world.clock.step(29 * DAY);
    world.questions_answered().await;
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 2);
    assert!(world.removal(world.guild_id()).await.is_none());
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn a_server_that_the_bot_was_removed_from_is_left_alone_until_it_is_invited_again() {
    let (world, token) = world().await;
    world.crowd(10).await;
    // One message is frozen, its outcome unknown; what comes later is due.
    let faults = world.discord.faults();
    let page = || "<html><body>502 Bad Gateway</body></html>".to_owned();
    faults.once("POST /channels/*/messages", Fault::Html(502, page()));
    let (bob, eve) = (world.discord.add_member(world.guild, "bob"), world.discord.add_member(world.guild, "eve"));
    world.vote(&token, bob, "bob", 1).await;
    world.has_role(bob).await;
    world.postponed().await;
    world.discord.remove_bot(world.guild);
    world.until_removal(world.guild_id(), |removal| matches!(removal, Some(Removal::Kept { .. }))).await;
    let calls = world.discord.requests().len();
    world.vote(&token, eve, "eve", 1).await;
    world.until("all is settled", async |db| db.is_settled().await.unwrap()).await;
    for _ in 0..29 {
        world.clock.step(DAY);
        world.idle().await;
        world.questions_answered().await;
    }
    let called = world.discord.requests().split_off(calls);
    assert!(called.is_empty(), "{called:#?}");
    let left = world.db().backlog().await.unwrap();
    assert_eq!([left.thanks, left.messages, left.roles].map(|due| due.count), [0, 0, 0], "nothing of it is due");
    world.discord.invite_bot(world.guild, perms::BOT, 50);
    world.until_removal(world.guild_id(), |removal| removal.is_none()).await;
    world.has_role(eve).await;
    world.messages(3).await;
    world.drain().await;
    assert_eq!(world.discord.messages(world.channel).len(), 3, "each is thanked once");
    world.finish().await;
}

#[tokio::test]
async fn while_a_server_is_being_deleted_everything_says_so() {
    let (world, _) = world().await;
    world.crowd(10).await;
    let owner = world.discord.owner(world.guild);
    let shown = world.ask(owner, "setup", json!({})).await;
    let board = world.ask(owner, "leaderboard", json!({})).await;
    assert!(board.text().contains("ada"), "{}", board.text());
    // As when it was invited again after the last question.
    let asked = world.discord.faults().hold("GET /guilds/*");
    world.db().bot_removed(world.guild_id()).await.unwrap();
    world.clock.step(30 * DAY);
    assert!(world.db().begin_deletion(world.guild_id()).await.unwrap());
    let channel = json!({ "channel": world.channel.to_string() });
    for (command, options) in [
        ("setup", json!({})),
        ("setup", channel),
        ("leaderboard", json!({})),
        ("votes", json!({})),
        ("vote", json!({})),
        ("doctor", json!({})),
        ("ledger log", json!({})),
        ("members blocked", json!({})),
    ] {
        let told = world.ask(owner, command, options).await;
        assert_eq!(told.text(), BEING_DELETED, "{command}");
    }
    let pause = shown.custom_ids().into_iter().find(|id| id.contains("pause")).unwrap();
    let told = world.discord.click(shown.message_id(), &pause, owner).await.answer().await;
    assert_eq!(told.text(), BEING_DELETED);
    world.db().delete_server(world.guild_id()).await.unwrap();
    asked.release();
    let told = world.ask(owner, "setup", json!({})).await;
    assert!(told.text().contains("Votive now takes votes"), "it is set up anew: {}", told.text());
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn invited_again_while_nobody_listened_it_is_kept_by_the_last_question() {
    let (mut world, _) = world().await;
    world.crowd(10).await;
    world.discord.remove_bot(world.guild);
    world.until_removal(world.guild_id(), |removal| removal.is_some()).await;
    world.stop().await;
    world.discord.invite_bot(world.guild, perms::BOT, 50);
    let gateway = world.discord.faults();
    gateway.always("GET /gateway", Fault::Status(500, json!({})));
    world.clock.step(30 * DAY);
    world.start_alone().await;
    world.until_removal(world.guild_id(), |removal| removal.is_none()).await;
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 1);
    gateway.clear();
    world.discord.wait_for_gateway().await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn an_unavailable_server_is_not_one_that_the_bot_was_removed_from() {
    let (world, token) = world().await;
    world.discord.make_unavailable(world.guild);
    world.discord.rename_guild(world.guild, "still here");
    world.clock.step(40 * DAY);
    world.vote(&token, world.ada, "ada", 2).await;
    world.discord.make_available(world.guild);
    world.questions_answered().await;
    assert!(world.removal(world.guild_id()).await.is_none());
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn missing_at_the_start_it_is_asked_about_and_believed_on_the_second_day_only() {
    let (mut world, _) = world().await;
    world.stop().await;
    world.discord.remove_bot(world.guild);
    world.start().await;
    let asked = format!("GET /guilds/{}", world.guild);
    world.discord.wait_until("the question", |discord| discord.requests_to(&asked).len() == 1).await;
    world.until_removal(world.guild_id(), |removal| removal == Some(Removal::InDoubt)).await;
    world.questions_answered().await;
    // Another start asks no more; nor does another answer of the same day count.
    world.stop().await;
    world.start().await;
    world.clock.step(Duration::from_hours(23));
    world.db().server_unknown(world.guild_id()).await.unwrap();
    world.questions_answered().await;
    assert_eq!(world.removal(world.guild_id()).await, Some(Removal::InDoubt));
    assert_eq!(world.discord.requests_to(&asked).len(), 1);
    world.clock.step(HOUR);
    world.until_removal(world.guild_id(), |removal| matches!(removal, Some(Removal::Kept { .. }))).await;
    assert_eq!(world.discord.requests_to(&asked).len(), 2);
    world.finish().await;
}

#[tokio::test]
async fn an_answer_that_is_none_starts_nothing_and_one_that_shows_the_server_ends_the_doubt() {
    let (mut world, _) = world().await;
    world.stop().await;
    world.discord.remove_bot(world.guild);
    let asked = format!("GET /guilds/{}", world.guild);
    let faults = world.discord.faults();
    faults.always(&asked, Fault::Status(500, json!({ "message": "500: Internal Server Error", "code": 0 })));
    world.start().await;
    for questions in 1..=30 {
        world.discord.wait_until("the question", |discord| discord.requests_to(&asked).len() == questions).await;
        world.questions_answered().await;
        world.clock.step(HOUR);
    }
    assert_eq!(world.removal(world.guild_id()).await, Some(Removal::InDoubt));
    faults.clear();
    world.discord.invite_bot(world.guild, perms::BOT, 50);
    world.until_removal(world.guild_id(), |removal| removal.is_none()).await;
    world.drain().await;
    world.finish().await;
}

#[tokio::test]
async fn many_at_once_wait_for_the_operators_consent() {
    let (world, _) = world().await;
    let crowd = world.crowd(12).await;
    // Two of thirteen: more than one in ten.
    for other in &crowd[..2] {
        world.discord.remove_bot(other.guild);
        world.until_removal(other.id(), |removal| removal.is_some()).await;
        world.clock.step(HOUR);
    }
    world.clock.step(30 * DAY);
    world.clock.step(40 * DAY);
    world.questions_answered().await;
    assert_eq!(world.db().waiting_for_consent().await.unwrap(), 2);
    assert!(world.is_kept(crowd[0].id()).await && world.is_kept(crowd[1].id()).await);
    assert_eq!(world.request(reqwest::Method::GET, "/healthz").await.status, 200);
    let told = world.prints("servers list").await;
    assert!(told.contains(&format!("server {}: 1 listing; the bot was removed from it on", crowd[1].guild)), "{told}");
    let told = world.prints(&format!("servers confirm-removal {} {}", crowd[0].guild, crowd[5].guild)).await;
    assert!(told.contains(&format!("server {} is deleted when", crowd[0].guild)), "{told}");
    assert!(told.contains(&format!("server {} is not one", crowd[5].guild)), "{told}");
    world.clock.step(HOUR);
    world.until_deleted(crowd[0].id()).await;
    world.questions_answered().await;
    assert!(world.is_kept(crowd[1].id()).await, "agreeing to one is not agreeing to all");
    world.prints("servers confirm-removal").await;
    world.clock.step(HOUR);
    world.until_deleted(crowd[1].id()).await;
    assert_eq!(world.prints_json("servers list --json").await.as_array().unwrap().len(), 11);
    world.finish().await;
}

#[tokio::test]
async fn a_deletion_that_was_cut_short_goes_on_at_the_next_start() {
    let (mut world, token) = world().await;
    world.crowd(10).await;
    let (intake, now) = (Intake::new(world.db().clone()), world.clock.now());
    let owner = intake.owner_of(&token.hash(), now).await.unwrap().unwrap();
    let votes = (2..2_002).map(|number| {
        let body =
            json!({ "guild_id": world.guild.to_string(), "user_id": world.ada.to_string(), "times_voted": number });
        let body = body.to_string();
        let Ok(Reading::Vote(vote)) = Site::Discollab.read(body.as_bytes(), owner.subject, now) else {
            panic!("a vote")
        };
        intake.vote(&owner, vote, Bytes::from(body), now)
    });
    assert!(futures_util::future::join_all(votes).await.iter().all(Result::is_ok));
    world.until("all is settled", async |db| db.is_settled().await.unwrap()).await;
    world.discord.remove_bot(world.guild);
    world.until_removal(world.guild_id(), |removal| removal.is_some()).await;
    let held = world.discord.faults().hold(&format!("GET /guilds/{}", world.guild));
    world.clock.step(31 * DAY);
    held.arrived(1).await;
    assert!(world.db().begin_deletion(world.guild_id()).await.unwrap());
    // Cut short at every commit, until the first slice is gone.
    let mut committed = world.db().committed();
    let mut left = 2_001;
    while left == 2_001 {
        committed.borrow_and_update();
        tokio::select! {
            _ = world.db().delete_server(world.guild_id()) => panic!("not in slices"),
            _ = committed.changed() => {}
        }
        left = world.count("SELECT count(*) FROM entries").await;
    }
    assert!(left > 0, "not in slices");
    world.stop().await;
    held.release();
    world.start().await;
    world.until_deleted(world.guild_id()).await;
    assert_eq!(world.rows_of(world.guild_id()).await, 0);
    // The ledger's last entries are gone and the database is sound all the same.
    world.stop().await;
    world.start().await;
    world.finish().await;
}

#[tokio::test]
async fn a_database_of_another_application_is_refused_unless_it_is_adopted() {
    let (mut world, _) = world().await;
    world.discord.remove_bot(world.guild);
    world.until_removal(world.guild_id(), |removal| removal.is_some()).await;
    world.stop().await;
    let other = World::new(Setup { application: 1_200_000_000_000_000_002, ..Setup::default() }).await;
    let mut settings = world.settings();
    settings.api_url = other.settings().api_url;
    let refused = App::start(settings.clone(), world.clock.clone(), world.timings.clone()).await.unwrap_err();
    assert!(matches!(refused, CannotStart::OtherApplication { .. }), "{refused}");
    assert_eq!(refused.exit_code(), 2);
    for word in ["1100000000000000001", "1200000000000000002", "--adopt"] {
        assert!(refused.to_string().contains(word), "{refused}");
    }
    assert!(other.discord.commands().is_empty() && other.discord.identifies() == 0, "nothing was done");
    settings.adopt = true;
    let adopted = App::start(settings.clone(), world.clock.clone(), world.timings.clone()).await.unwrap();
    other.discord.wait_for_gateway().await;
    // What was said to the other application says nothing about this one.
    let servers = adopted.db().servers().await.unwrap();
    assert!(!matches!(servers[0].removal, Some(Removal::Kept { .. })), "{servers:?}");
    adopted.stop().await;
    settings.adopt = false;
    App::start(settings, world.clock.clone(), world.timings.clone()).await.unwrap().stop().await;
    let refused = App::start(world.settings(), world.clock.clone(), world.timings.clone()).await.unwrap_err();
    assert!(matches!(refused, CannotStart::OtherApplication { .. }), "{refused}");
}

#[tokio::test]
async fn the_process_refuses_another_applications_database_with_2_and_adopts_it_when_told() {
    let (mut world, _) = world().await;
    world.stop().await;
    let other = World::new(Setup { application: 1_200_000_000_000_000_002, ..Setup::default() }).await;
    let database = world.settings().db;
    let output = crate::process::run(crate::process::command(&other.discord, &database)).await;
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("belongs to the application 1100000000000000001"), "{said}");
    let mut adopting = crate::process::command(&other.discord, &database);
    adopting.arg("--adopt");
    let served = crate::process::Served::run(adopting).await;
    other.discord.wait_for_gateway().await;
    assert!(served.stop().await.success());
}
