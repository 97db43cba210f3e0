//! The gateway, seen by a plain client.

use discord_stand_in::{Discord, Enabled, Setup};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{WebSocketStream, client_async};

use crate::start;

const GUILDS: u64 = 1;
const GUILD_MEMBERS: u64 = 2;

struct Client(WebSocketStream<TcpStream>);

enum Next {
    Message(Value),
    Closed(Option<u16>),
}

impl Client {
    async fn connect(discord: &Discord) -> Self {
        let url = discord.gateway_url();
        let stream = TcpStream::connect(url.trim_start_matches("ws://")).await.unwrap();
        let (socket, _) = client_async(format!("{url}/?v=10&encoding=json"), stream).await.unwrap();
        let mut client = Self(socket);
        assert_eq!(client.message().await["op"], 10);
        client
    }

    async fn identify(discord: &Discord, intents: u64) -> (Self, String) {
        let mut client = Self::connect(discord).await;
        client.send(2, json!({ "token": discord.token(), "intents": intents })).await;
        let ready = client.message().await;
        assert_eq!(ready["t"], "READY");
        (client, ready["d"]["session_id"].as_str().unwrap().to_owned())
    }

    async fn send(&mut self, op: u64, data: Value) {
        let text = json!({ "op": op, "d": data }).to_string();
        self.0.send(Message::Text(text)).await.unwrap();
    }

    async fn next(&mut self) -> Next {
        match self.0.next().await {
            Some(Ok(Message::Text(text))) => Next::Message(serde_json::from_str(&text).unwrap()),
            Some(Ok(Message::Close(frame))) => Next::Closed(frame.map(|frame| frame.code.into())),
            _ => Next::Closed(None),
        }
    }

    async fn message(&mut self) -> Value {
        match self.next().await {
            Next::Message(message) => message,
            Next::Closed(code) => panic!("closed with {code:?}"),
        }
    }

    async fn close_code(&mut self) -> Option<u16> {
        match self.next().await {
            Next::Closed(code) => code,
            Next::Message(message) => panic!("got {message}"),
        }
    }
}

#[tokio::test]
async fn a_resume_brings_what_was_missed() {
    let (discord, _) = start().await;
    let guild = discord.add_guild("Home");
    let (mut client, session) = Client::identify(&discord, GUILDS).await;
    let create = client.message().await;
    assert_eq!((&create["t"], &create["s"]), (&json!("GUILD_CREATE"), &json!(2)));
    discord.faults().gateway().drop_connections();
    assert_eq!(client.close_code().await, None);
    let role = discord.add_role(guild, "missed");
    let resume = json!({ "token": discord.token(), "session_id": session, "seq": 2 });
    let mut client = Client::connect(&discord).await;
    client.send(6, resume.clone()).await;
    let missed = client.message().await;
    assert_eq!(missed["d"]["role"]["id"], role.to_string());
    assert_eq!(client.message().await["t"], "RESUMED");
    discord.faults().gateway().refuse_next_resume();
    let mut client = Client::connect(&discord).await;
    client.send(6, resume).await;
    assert_eq!(client.message().await, json!({ "op": 9, "d": false, "s": null, "t": null }));
    assert_eq!((discord.identifies(), discord.resumes()), (1, 1));
}

#[tokio::test]
async fn events_go_to_those_who_asked_for_them() {
    let (discord, _) = start().await;
    let guild = discord.add_guild("Home");
    let (mut without, _) = Client::identify(&discord, GUILDS).await;
    let (mut with, _) = Client::identify(&discord, GUILDS | GUILD_MEMBERS).await;
    without.message().await;
    with.message().await;
    let alice = discord.add_member(guild, "alice");
    let added = with.message().await;
    assert_eq!(added["t"], "GUILD_MEMBER_ADD");
    assert_eq!(added["d"]["user"]["id"], alice.to_string());
    let role = discord.add_role(guild, "role");
    discord.give_role_by_hand(guild, discord.bot_id(), role);
    let seen = [without.message().await, without.message().await].map(|one| one["t"].clone());
    assert_eq!(seen, ["GUILD_ROLE_CREATE", "GUILD_MEMBER_UPDATE"]);
}

#[tokio::test]
async fn who_may_not_identify_is_told_so() {
    let setup = Setup { members_intent: Enabled::No, ..Setup::default() };
    let discord = Discord::start(setup).await;
    let mut client = Client::connect(&discord).await;
    client.send(2, json!({ "token": "wrong", "intents": GUILDS })).await;
    assert_eq!(client.close_code().await, Some(4004));
    let mut client = Client::connect(&discord).await;
    client.send(2, json!({ "token": discord.token(), "intents": GUILD_MEMBERS })).await;
    assert_eq!(client.close_code().await, Some(4014));
}

#[tokio::test]
async fn guilds_are_spread_over_shards() {
    let (discord, _) = start().await;
    let (even, odd) = (4 << 22, 5 << 22);
    for id in [even, odd] {
        let new = discord_stand_in::NewGuild { id: Some(id), ..discord_stand_in::NewGuild::named("g") };
        let _ = discord.add_guild_with(new);
    }
    let mut client = Client::connect(&discord).await;
    client.send(2, json!({ "token": discord.token(), "intents": GUILDS, "shard": [1, 2] })).await;
    let ready = client.message().await;
    assert_eq!(ready["d"]["guilds"], json!([{ "id": odd.to_string(), "unavailable": true }]));
    assert_eq!(client.message().await["d"]["id"], odd.to_string());
    assert!(!discord.is_connected());
}

#[tokio::test]
async fn heartbeats_are_acknowledged_until_they_are_not() {
    let (discord, _) = start().await;
    let mut client = Client::connect(&discord).await;
    client.send(1, Value::Null).await;
    assert_eq!(client.message().await["op"], 11);
    discord.faults().gateway().stop_acks();
    client.send(1, Value::Null).await;
    discord.faults().gateway().ask_to_reconnect();
    assert_eq!(client.message().await["op"], 7);
}
