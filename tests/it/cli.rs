//! The command line beside the running app.

use std::process::{Command, Output};

use bytes::Bytes;
use serde_json::{Value, json};
use votive::clock::Clock;
use votive::db::Intake;
use votive::vote::{KeptReason, ListingId, RoleId, Token, Unreadable};

use crate::world::{World, signed};

impl World {
    /// The app with the system's clock, which the command line has too.
    async fn on_time() -> Self {
        let mut world = Self::new(discord_stand_in::Setup::default()).await;
        world.clock = Clock::system();
        world.start().await;
        world
    }

    /// Runs `votive` with these words on the app's database.
    pub(crate) async fn votive(&self, words: &str) -> Output {
        let database = self.settings().db;
        let mut command = Command::new(env!("CARGO_BIN_EXE_votive"));
        command.args(words.split(' ')).current_dir(database.path().parent().unwrap());
        for variable in votive::config::VARIABLES {
            command.env_remove(variable);
        }
        command.env("DATABASE_URL", format!("sqlite://{}", database.path().display()));
        command.env("PUBLIC_URL", "https://votes.example.org").env("RUST_LOG", "warn");
        tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap()
    }

    /// The same where it must succeed: what it printed.
    pub(crate) async fn prints(&self, words: &str) -> String {
        let output = self.votive(words).await;
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// The same where it prints JSON.
    pub(crate) async fn prints_json(&self, words: &str) -> Value {
        serde_json::from_str(&self.prints(words).await).unwrap()
    }

    /// The listing and its token, made from the shell.
    async fn added(&self) -> (ListingId, Token) {
        let Self { guild, channel, role, .. } = self;
        let words = format!("listing add --guild {guild} --server --channel {channel} --role {role} --json");
        let made = self.prints_json(&words).await;
        assert_eq!(made["url"], "https://votes.example.org/webhooks/discollab");
        assert_eq!(made.as_object().unwrap().len(), 3);
        (ListingId::new(made["listing_id"].as_i64().unwrap()).unwrap(), token(&made))
    }

    async fn status_of(&self, token: &Token, times_voted: i64) -> u16 {
        self.deliver(token, &self.delivery(self.ada, "ada", times_voted)).await.status
    }
}

fn token(printed: &Value) -> Token {
    Token::chosen(printed["token"].as_str().unwrap_or_else(|| panic!("{printed}"))).unwrap()
}

#[tokio::test]
async fn a_listing_added_from_the_shell_takes_the_next_delivery() {
    let world = World::on_time().await;
    let (listing, token) = world.added().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.messages(1).await;
    world.has_role(world.ada).await;
    let again = world.prints_json(&format!("listing add --guild {} --server --json", world.guild)).await;
    assert_eq!((&again["listing_id"], &again["token"]), (&json!(listing.get()), &Value::Null), "it keeps its token");
    assert_eq!(world.status_of(&token, 2).await, 200);
    world.finish().await;
}

#[tokio::test]
async fn a_bots_listing_rewards_votes_for_that_bot() {
    let world = World::on_time().await;
    let words = format!(
        "listing add --guild {} --bot 175928847299117063 --role {} --vote-url https://example.org/<@1> --json",
        world.guild, world.role
    );
    let made = world.prints_json(&words).await;
    let listing = world.db().listings(None).await.unwrap().remove(0);
    assert_eq!(listing.vote_url.unwrap().as_str(), "https://example.org/%3C@1%3E", "as /setup keeps it");
    let rewards = world.db().rewards(world.guild_id()).await.unwrap();
    assert_eq!((rewards[0].role, rewards[0].listing), (RoleId::trusted(signed(world.role)), Some(listing.id)));
    let mut delivery = world.delivery(world.ada, "ada", 1);
    delivery.as_object_mut().unwrap().remove("guild_id");
    delivery["client_id"] = json!("175928847299117063");
    assert_eq!(world.deliver(&token(&made), &delivery).await.status, 200);
    world.has_role(world.ada).await;
    world.finish().await;
}

#[tokio::test]
async fn tokens_are_rotated_and_brought_along() {
    let world = World::on_time().await;
    let (listing, first) = world.added().await;
    assert_eq!(world.status_of(&first, 1).await, 200);
    let second = token(&world.prints_json(&format!("listing rotate {listing} --json")).await);
    assert_eq!((world.status_of(&first, 2).await, world.status_of(&second, 3).await), (200, 200));
    let third = token(&world.prints_json(&format!("listing rotate {listing} --revoke-now --json")).await);
    assert_eq!(world.status_of(&first, 4).await, 401);
    assert_eq!((world.status_of(&second, 4).await, world.status_of(&third, 4).await), (401, 200));
    let chosen = "a-token-of-my-own-0123456789-0123456789";
    let words = format!("listing add --guild {} --server --token {chosen} --json", world.guild);
    for _ in 0..2 {
        assert_eq!(world.prints_json(&words).await["token"], chosen);
        assert_eq!(world.db().tokens(listing).await.unwrap().len(), 2);
    }
    assert_eq!(world.status_of(&Token::chosen(chosen).unwrap(), 5).await, 200);
    let taken = world.votive(&format!("listing add --guild {} --bot 4242 --token {chosen}", world.guild)).await;
    assert_eq!(taken.status.code(), Some(2));
    let complaint = String::from_utf8(taken.stderr).unwrap();
    assert!(complaint.contains("in use already") && !complaint.contains(chosen), "{complaint}");
    assert_eq!(world.db().listings(None).await.unwrap().len(), 1);
    world.finish().await;
}

#[tokio::test]
async fn a_listing_is_paused_resumed_and_removed_from_the_shell() {
    let world = World::on_time().await;
    let (listing, token) = world.added().await;
    world.prints(&format!("listing pause {listing}")).await;
    assert_eq!(world.status_of(&token, 1).await, 200);
    world.idle().await;
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    world.prints(&format!("listing resume {listing}")).await;
    world.has_role(world.ada).await;
    world.idle().await;
    assert!(world.discord.messages(world.channel).is_empty());
    world.prints(&format!("listing remove {listing}")).await;
    assert_eq!(world.status_of(&token, 2).await, 401);
    let gone = world.votive(&format!("listing pause {listing}")).await;
    assert_eq!(gone.status.code(), Some(1));
    assert!(String::from_utf8(gone.stderr).unwrap().contains(&format!("there is no listing {listing}")));
    world.finish().await;
}

#[tokio::test]
async fn listings_are_listed() {
    let world = World::on_time().await;
    assert_eq!(world.prints_json("listing list --json").await, json!([]));
    let (listing, secret) = world.added().await;
    let shown = world.prints_json("listing list --json").await;
    let Value::Array(shown) = shown else { panic!("{shown}") };
    assert_eq!(shown.len(), 1);
    for (field, value) in [
        ("listing_id", json!(listing.get())),
        ("guild_id", json!(world.guild.to_string())),
        ("kind", json!("server")),
        ("channel_id", json!(world.channel.to_string())),
        ("paused", Value::Null),
        ("rewards", json!([{ "role_id": world.role.to_string(), "at_votes": 1 }])),
    ] {
        assert_eq!(shown[0][field], value, "{field}");
    }
    assert_eq!(shown[0]["tokens"].as_array().unwrap().len(), 1);
    let words = world.prints(&format!("listing list --guild {}", world.guild)).await;
    assert!(words.contains(&format!("thanks in channel {}", world.channel)), "{words}");
    assert!(!words.contains(secret.reveal()) && !json!(shown).to_string().contains(secret.reveal()));
    assert!(world.prints("listing list --guild 1").await.is_empty());
    world.finish().await;
}

#[tokio::test]
async fn a_kept_delivery_is_replayed() {
    let world = World::on_time().await;
    let (listing, token) = world.added().await;
    // As if the reader of the day had not understood it.
    let intake = Intake::new(world.db().clone());
    let owner = intake.owner_of(&token.hash(), world.clock.now()).await.unwrap().unwrap();
    let why = Unreadable { reason: KeptReason::Unusable, field: Some("user_id"), sentence: String::new() };
    let body = Bytes::from(world.delivery(world.ada, "ada", 1).to_string());
    intake.keep(&owner, &why, body, world.clock.now()).await.unwrap();
    assert_eq!(world.deliver(&token, &json!({ "guild_id": world.guild.to_string() })).await.status, 400);
    assert_eq!(world.db().kept_summary(listing).await.unwrap().unwrap().count, 2);
    let printed = world.prints(&format!("replay --listing {listing}")).await;
    assert!(printed.contains("1 stored, 0 known already, 0 tests forgotten, 1 still unreadable"), "{printed}");
    world.has_role(world.ada).await;
    assert_eq!(world.db().kept_summary(listing).await.unwrap().unwrap().count, 1);
    let answer = world.deliver(&token, &world.delivery(world.ada, "ada", 1)).await;
    assert_eq!(answer.status, 200);
    let printed = world.prints("replay").await;
    assert!(printed.contains("0 stored, 0 known already, 0 tests forgotten, 1 still unreadable"), "{printed}");
    world.finish().await;
}
