//! Interactions, answered by a plain client.

use std::time::Duration;

use discord_stand_in::{Discord, InteractionHandle, OverwriteFor, Timings, openapi_answer_faults};
use futures_util::{SinkExt, StreamExt};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::{Raw, start, start_with};

struct Bot {
    socket: WebSocketStream<TcpStream>,
}

impl Bot {
    /// Connects and registers `/vote <who>` and `/admin`.
    async fn start(discord: &Discord, raw: &Raw) -> Self {
        let url = discord.gateway_url();
        let stream = TcpStream::connect(url.trim_start_matches("ws://")).await.unwrap();
        let (mut socket, _) = client_async(format!("{url}/?v=10&encoding=json"), stream).await.unwrap();
        let identify = json!({ "op": 2, "d": { "token": discord.token(), "intents": 1 } });
        socket.send(Message::Text(identify.to_string())).await.unwrap();
        let who = json!({ "type": 6, "name": "who", "description": "d", "required": true });
        let commands = json!([
            { "name": "vote", "description": "d", "options": [who] },
            { "name": "admin", "description": "d", "default_member_permissions": "32" },
        ]);
        let path = format!("/applications/{}/commands", discord.application_id());
        raw.send(Method::PUT, &path, Some(commands)).await;
        discord.assert_no_violations();
        Self { socket }
    }

    async fn interaction(&mut self) -> Value {
        while let Some(Ok(message)) = self.socket.next().await {
            let event: Value = serde_json::from_str(message.to_text().unwrap()).unwrap();
            if event["t"] == "INTERACTION_CREATE" {
                return event["d"].clone();
            }
        }
        panic!("the connection ended");
    }
}

fn callback(event: &Value) -> String {
    let text = |field: &str| event[field].as_str().unwrap().to_owned();
    format!("/interactions/{}/{}/callback", text("id"), text("token"))
}

async fn vote(discord: &Discord) -> (InteractionHandle, u64) {
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let alice = discord.add_member(guild, "alice");
    let handle = discord.slash(guild, channel, alice, "vote", json!({ "who": alice })).await;
    (handle, alice)
}

#[tokio::test]
async fn a_command_carries_what_its_options_name() {
    let (discord, raw) = start().await;
    let mut bot = Bot::start(&discord, &raw).await;
    let (handle, alice) = vote(&discord).await;
    let event = bot.interaction().await;
    assert_eq!(event["data"]["resolved"]["users"][alice.to_string()]["username"], "alice");
    let body = json!({ "type": 4, "data": { "content": "thanks", "flags": 64 } });
    assert_eq!(raw.post(&callback(&event), body.clone()).await.0, 204);
    let answer = handle.answer().await;
    assert!(answer.ephemeral && answer.content == "thanks");
    assert!(discord.messages(answer.message.unwrap().channel).is_empty());
    let (status, twice) = raw.post(&callback(&event), body).await;
    assert_eq!((status, &twice["code"]), (400, &json!(40060)));
    assert_eq!(discord.take_violations().len(), 1);
}

#[tokio::test]
async fn a_late_answer_is_unknown_and_blamed() {
    let timings = Timings { interaction_deadline: Duration::ZERO, ..Timings::default() };
    let (discord, raw) = start_with(timings).await;
    let mut bot = Bot::start(&discord, &raw).await;
    let (_, _) = vote(&discord).await;
    let event = bot.interaction().await;
    let (status, late) = raw.post(&callback(&event), json!({ "type": 5 })).await;
    assert_eq!((status, &late["code"]), (404, &json!(10062)));
    discord
        .wait_until("both to be blamed", |discord| {
            let violations = discord.violations().join(" ");
            violations.contains("late") && violations.contains("not answered in time")
        })
        .await;
}

#[tokio::test]
async fn a_deferral_is_followed_by_the_answer() {
    let (discord, raw) = start().await;
    let mut bot = Bot::start(&discord, &raw).await;
    let (handle, alice) = vote(&discord).await;
    let event = bot.interaction().await;
    raw.post(&callback(&event), json!({ "type": 5, "data": { "flags": 64 } })).await;
    assert_eq!(handle.acknowledged().await, 5);
    let token = event["token"].as_str().unwrap();
    let hook = format!("/webhooks/{}/{token}", discord.application_id());
    let button = json!({ "type": 2, "style": 1, "label": "Go", "custom_id": "go" });
    let body = json!({ "content": "done", "components": [{ "type": 1, "components": [button] }] });
    raw.send(Method::PATCH, &format!("{hook}/messages/@original"), Some(body)).await;
    let answer = handle.answer().await;
    assert!(answer.ephemeral && answer.was_deferred() && answer.content == "done");
    raw.post(&hook, json!({ "content": "and" })).await;
    assert_eq!(handle.follow_ups_at_least(1).await[0].content, "and");
    let click = discord.click(answer.message_id(), "go", alice).await;
    let event = bot.interaction().await;
    assert_eq!(event["message"]["content"], "done");
    let modal = json!({ "type": 9, "data": { "custom_id": "m", "title": "t", "components": [
        { "type": 1, "components": [{ "type": 4, "style": 1, "custom_id": "name", "label": "n" }] },
    ] } });
    raw.post(&callback(&event), modal).await;
    let submitted = click.submit_modal(json!({ "name": "x" })).await;
    let event = bot.interaction().await;
    assert_eq!(event["data"]["components"][0]["components"][0]["value"], "x");
    let update = json!({ "type": 7, "data": { "content": "new", "components": [] } });
    raw.post(&callback(&event), update).await;
    assert_eq!(submitted.answer().await.content, "new");
    discord.assert_quiet();
}

#[tokio::test]
async fn users_cannot_do_what_the_client_does_not_let_them() {
    let (discord, raw) = start().await;
    let _bot = Bot::start(&discord, &raw).await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let alice = discord.add_member(guild, "alice");
    let tried =
        async |user: u64, command: &str| discord.try_slash(guild, channel, user, command, json!({})).await.err();
    assert!(tried(alice, "nothing").await.unwrap().contains("no such command"));
    assert!(tried(alice, "vote").await.unwrap().contains("required option"));
    assert!(tried(alice, "admin").await.unwrap().contains("does not see"));
    assert_eq!(tried(discord.owner(guild), "admin").await, None);
}

#[tokio::test]
async fn a_guild_lets_in_and_keeps_out_whom_it_likes() {
    let (discord, raw) = start().await;
    let _bot = Bot::start(&discord, &raw).await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let (alice, role) = (discord.add_member(guild, "alice"), discord.add_role(guild, "Mod"));
    let sees = async |user: u64| discord.try_slash(guild, channel, user, "admin", json!({})).await.is_ok();
    discord.override_command(guild, "admin", OverwriteFor::Role(role), true);
    assert!(!sees(alice).await);
    discord.give_role_by_hand(guild, alice, role);
    assert!(sees(alice).await);
    let (application, id) = (discord.application_id(), guild.to_string());
    let template = "/applications/{application_id}/guilds/{guild_id}/commands/permissions";
    let path = format!("/applications/{application}/guilds/{guild}/commands/permissions");
    let (_, set) = raw.send(Method::GET, &path, None).await;
    assert_eq!((&set[0]["guild_id"], set[0]["permissions"][0]["permission"] == true), (&json!(id), true));
    assert_eq!(openapi_answer_faults("GET", template, 200, &set), Ok(Vec::new()));
    discord.override_command(guild, "admin", OverwriteFor::Member(alice), false);
    assert!(!sees(alice).await);
    discord.override_command(guild, "admin", OverwriteFor::Role(guild), false);
    assert!(sees(discord.owner(guild)).await, "it is theirs whatever is set");
    discord.clear_command_overrides(guild);
    discord.override_command(guild, "admin", OverwriteFor::Role(guild), true);
    assert!(sees(discord.add_member(guild, "bob")).await);
    discord.assert_quiet();
}
