//! The stand-in seen from outside: by a plain HTTP client, by a plain gateway client and by
//! serenity.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

mod faults;
mod gateway;
mod interactions;
mod rest;
mod serenity_bot;

use discord_stand_in::{Discord, Setup, Timings};
use reqwest::{Method, Response};
use serde_json::Value;

/// A bot without a library.
struct Raw {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Raw {
    fn of(discord: &Discord) -> Self {
        Self { http: reqwest::Client::new(), url: discord.url(), token: discord.token() }
    }

    async fn try_send(&self, method: Method, path: &str, body: Option<Value>) -> reqwest::Result<Response> {
        let request = self
            .http
            .request(method, format!("{}/api/v10{path}", self.url))
            .header("authorization", format!("Bot {}", self.token))
            .header("user-agent", "DiscordBot (https://example.com, 1)");
        match body {
            Some(body) => request.json(&body).send().await,
            None => request.send().await,
        }
    }

    /// Status and JSON body; null where there is none.
    async fn send(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let response = self.try_send(method, path, body).await.unwrap();
        let status = response.status().as_u16();
        (status, response.json().await.unwrap_or_default())
    }

    async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.send(Method::POST, path, Some(body)).await
    }
}

async fn start() -> (Discord, Raw) {
    start_with(Timings::default()).await
}

async fn start_with(timings: Timings) -> (Discord, Raw) {
    let discord = Discord::start(Setup { timings, ..Setup::default() }).await;
    let raw = Raw::of(&discord);
    (discord, raw)
}
