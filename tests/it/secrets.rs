//! What must never be written down: tokens, in the log and in the database's file.

use std::path::PathBuf;
use std::time::Duration;

use discord_stand_in::{Discord, Fault, Id, Setup};
use serde_json::json;
use votive::config::DbPath;
use votive::vote::Token;

use crate::process::{self, Served};
use crate::world::World;

/// What every token of an interaction begins with.
const INTERACTION: &str = "aW50ZXJhY3Rpb24";
/// Levels that operators log at: what is set where nothing is, and all that this program says.
const LEVELS: [&str; 3] = ["info", "debug", "trace"];
/// Sent with a delivery by somebody who has no token.
const WRONG: &str = "wr0ng-t0ken-of-a-stranger";

/// Only a test that fails waits for it.
const GUARD: Duration = Duration::from_secs(30);

/// A `votive` process on a world's Discord, and all that must not be found in what it writes.
struct Watched {
    world: World,
    served: Served,
    secrets: Vec<String>,
}

impl Watched {
    async fn start(level: &str) -> Self {
        let world = World::new(Setup::default()).await;
        let mut command = process::command(&world.discord, &world.settings().db);
        command.env("RUST_LOG", level);
        let served = Served::run(command).await;
        world.discord.wait_for_gateway().await;
        world.discord.wait_for_commands().await;
        let secrets = vec![INTERACTION.to_owned(), WRONG.to_owned(), world.discord.token()];
        Self { world, served, secrets }
    }

    fn owner(&self) -> Id {
        self.world.discord.owner(self.world.guild)
    }

    /// `/setup`, answered; the token that was shown.
    async fn new_token(&mut self, options: serde_json::Value) -> Token {
        let world = &self.world;
        let asked = world.discord.slash(world.guild, world.channel, self.owner(), "setup", options).await;
        let answer = asked.answer().await;
        let token = answer.content.split("Token: `").nth(1).and_then(|rest| rest.split('`').next()).unwrap();
        self.secrets.push(token.to_owned());
        Token::chosen(token).unwrap()
    }

    async fn delivery(&self, authorization: &str) -> u16 {
        let body = self.world.delivery_now(self.world.ada, "ada", 1).to_string();
        let url = format!("http://{}/webhooks/discollab", self.served.address);
        let request = reqwest::Client::builder().no_proxy().build().unwrap().post(url).body(body);
        request.header("authorization", authorization).send().await.unwrap().status().as_u16()
    }

    fn said(&self, words: &str) -> usize {
        self.served.lines().iter().filter(|line| line.contains(words)).count()
    }

    /// Waits until it says this more often than it did before.
    async fn says_again(&self, words: &str, before: usize) {
        let said = async {
            while self.said(words) <= before {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        let said = tokio::time::timeout(GUARD, said).await;
        said.unwrap_or_else(|_| panic!("it does not say {words} again: {:#?}", self.served.lines()));
    }

    /// Stops it in order; nothing that it has written holds a secret.
    async fn end(self) -> (World, Vec<String>) {
        let (status, lines) = self.served.stop_by("TERM").await;
        assert_eq!(status.code(), Some(0), "{lines:#?}");
        none_of(&self.secrets, &lines);
        (self.world, lines)
    }
}

fn none_of(secrets: &[String], lines: &[String]) {
    for (line, secret) in lines.iter().flat_map(|line| secrets.iter().map(move |secret| (line, secret))) {
        assert!(!line.contains(secret.as_str()), "{secret} in {line}");
    }
}

/// The database's file and all that stands beside it.
fn files(db: &DbPath) -> Vec<PathBuf> {
    let folder = db.path().parent().unwrap();
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[tokio::test]
async fn no_token_is_logged_or_stored_whatever_breaks() {
    for level in LEVELS {
        let mut watched = Watched::start(level).await;
        let first = watched.new_token(json!({})).await;
        let choice = watched.world.choice("setup", "new_token", "replace");
        let second = watched.new_token(json!({ "new_token": choice })).await;
        assert_eq!(watched.delivery(&format!("Bearer {}", first.reveal())).await, 200);
        assert_eq!(watched.delivery(second.reveal()).await, 200);
        for wrong in [format!("Bearer {WRONG}"), WRONG.to_owned(), format!("Basic {WRONG}")] {
            assert_eq!(watched.delivery(&wrong).await, 401);
        }
        let faults = watched.world.discord.faults();
        let (guild, channel, owner) = (watched.world.guild, watched.world.channel, watched.owner());
        let (board, setup) = (("leaderboard", json!({})), ("setup", json!({})));
        let refused = ("setup", json!({ "bot_id": "5" }));
        let (callback, edit) = ("POST /interactions/**", "PATCH /webhooks/**");
        let page = || "<html>bad gateway</html>".to_owned();
        for (broken, fault, commands) in [
            (callback, Fault::ResetBefore, vec![&board, &setup, &refused]),
            (callback, Fault::LoseAnswer, vec![&board, &setup, &refused]),
            (callback, Fault::Html(502, page()), vec![&board, &setup, &refused]),
            (edit, Fault::ResetBefore, vec![&setup]),
            (edit, Fault::LoseAnswer, vec![&setup]),
            (edit, Fault::ResetMidBody, vec![&setup]),
            (edit, Fault::Html(502, page()), vec![&setup]),
        ] {
            // Whoever cannot be sent the panel can still be told so, by a message of its own.
            let words = if broken == callback { "could not be told what went wrong" } else { "a command failed" };
            faults.always(broken, fault);
            for (command, options) in commands {
                let before = watched.said(words);
                watched.world.discord.slash(guild, channel, owner, command, options.clone()).await;
                watched.says_again(words, before).await;
            }
            faults.clear();
        }
        // Answers that the libraries find strange: a status of success that is not the usual one, events they cannot read.
        faults.once("POST /interactions/**", Fault::Status(200, json!({})));
        watched.world.discord.slash(guild, channel, owner, "vote", json!({})).await;
        let odd = |discord: &Discord| discord.requests_to(callback).iter().any(|one| one.status == Some(200));
        watched.world.discord.wait_until("the strange answer", odd).await;
        for op in [0, 99] {
            let interaction = json!({ "id": "1", "type": 2, "token": format!("{INTERACTION}1") });
            faults.gateway().send(&json!({ "op": op, "t": "INTERACTION_CREATE", "d": interaction }));
        }
        let shown = watched.world.discord.slash(guild, channel, owner, "vote", json!({})).await;
        shown.answer().await;
        let secrets = watched.secrets.clone();
        let (world, lines) = watched.end().await;
        assert!(lines.iter().any(|line| line.contains("a command failed")), "{lines:#?}");
        let mut hashed = false;
        for file in files(&world.settings().db) {
            let bytes = std::fs::read(&file).unwrap();
            for secret in &secrets {
                assert!(!holds(&bytes, secret.as_bytes()), "{secret} in {}", file.display());
            }
            hashed |= holds(&bytes, &second.hash().bytes()[..]);
        }
        assert!(hashed, "what is looked into is the database");
    }
}

#[tokio::test]
async fn a_refused_token_is_not_logged_either() {
    for level in LEVELS {
        let watched = Watched::start(level).await;
        watched.world.discord.revoke_token();
        watched.world.discord.faults().gateway().close_with(4004);
        watched.served.says("InvalidAuthentication").await;
        let (world, _) = watched.end().await;
        let mut command = process::command(&world.discord, &world.settings().db);
        command.env("RUST_LOG", level);
        let output = process::run(command).await;
        assert_eq!(output.status.code(), Some(2));
        let lines = [String::from_utf8_lossy(&output.stderr).into_owned()];
        none_of(&[world.discord.token()], &lines);
    }
}
