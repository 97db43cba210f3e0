//! Ways to fail.

use std::time::Duration;

use discord_stand_in::Fault;
use reqwest::Method;
use serde_json::json;

use crate::start;

#[tokio::test]
async fn away_is_refused_and_back_is_on_the_same_port() {
    let (discord, raw) = start().await;
    assert_eq!(raw.send(Method::GET, "/users/@me", None).await.0, 200);
    discord.go_away().await;
    assert!(raw.try_send(Method::GET, "/users/@me", None).await.unwrap_err().is_connect());
    discord.come_back().await;
    assert_eq!(raw.send(Method::GET, "/users/@me", None).await.0, 200);
    discord.assert_no_violations();
}

#[tokio::test]
async fn routes_fail_before_or_after_the_work() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let (path, pattern) = (format!("/channels/{channel}/messages"), "POST /channels/*/messages");
    let body = || Some(json!({ "content": "hi" }));
    let faults = discord.faults();
    faults.once(pattern, Fault::ResetBefore);
    assert!(raw.try_send(Method::POST, &path, body()).await.is_err());
    assert_eq!(discord.messages(channel).len(), 0);
    faults.once(pattern, Fault::LoseAnswer);
    assert!(raw.try_send(Method::POST, &path, body()).await.is_err());
    assert_eq!(discord.messages(channel).len(), 1);
    faults.once(pattern, Fault::ResetMidBody);
    let cut = raw.try_send(Method::POST, &path, body()).await.unwrap();
    assert_eq!(cut.status(), 200);
    assert!(cut.bytes().await.is_err());
    assert_eq!(discord.messages(channel).len(), 2);
    faults.times(pattern, 2, Fault::Html(502, "<html>".to_owned()));
    assert_eq!(raw.send(Method::POST, &path, body()).await.0, 502);
    assert_eq!(raw.send(Method::POST, &path, body()).await.0, 502);
    faults.once(pattern, Fault::CloudflareBan);
    let banned = raw.try_send(Method::POST, &path, body()).await.unwrap();
    assert_eq!(banned.status(), 429);
    assert!(banned.headers().get("retry-after").is_none());
    assert_eq!(raw.send(Method::POST, &path, body()).await.0, 200);
    assert_eq!(discord.messages(channel).len(), 3);
    discord.assert_quiet();
}

#[tokio::test]
async fn a_wait_that_is_not_kept_is_a_violation() {
    let (discord, raw) = start().await;
    discord.faults().once("/users/@me", Fault::RateLimit(Duration::from_mins(1), "global"));
    let limited = raw.try_send(Method::GET, "/users/@me", None).await.unwrap();
    assert_eq!((limited.status().as_u16(), &limited.headers()["retry-after"]), (429, &"60".parse().unwrap()));
    // Requests under way at the time are forgiven; by and by they no longer are.
    while discord.violations().is_empty() {
        raw.send(Method::GET, "/gateway/bot", None).await;
    }
    assert!(discord.violations()[0].contains("before Retry-After"));
}

#[tokio::test]
async fn held_requests_wait_for_their_release() {
    let (discord, raw) = start().await;
    let held = discord.faults().hold("GET /users/@me");
    let (answer, ()) = tokio::join!(raw.send(Method::GET, "/users/@me", None), async {
        held.arrived(1).await;
        assert_eq!(discord.requests()[0].status, None);
        held.release();
    });
    assert_eq!(answer.0, 200);
}
