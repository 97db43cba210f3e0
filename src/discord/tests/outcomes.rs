//! What every kind of answer, and none, is taken for.

use std::time::Duration;

use tokio::net::TcpListener;

use super::server::{Reply, Server, answer};
use super::{ELSEWHERE, HERE, NOW, SENT, client, client_at, timings};
use crate::discord::{Answer, Client, Code, Refusal, Stop};
use crate::timings::Timings;
use crate::vote::{GuildId, MessageId, RoleId, UnixMs, UserId};

const HTML: &str = "<html><body>error code: 1015</body></html>";

async fn send(client: &Client) -> Answer<MessageId> {
    client.send_message(HERE, "{}").await
}

/// What a message's sending is taken for when this is the answer.
async fn taken_for(reply: Reply) -> Answer<MessageId> {
    send(&client(&Server::saying(reply).await)).await
}

async fn give(client: &Client) -> Answer<()> {
    client.give_role(GuildId::trusted(1), UserId::trusted(2), RoleId::trusted(3), "5 votes").await
}

fn in_ms(wait: i64) -> UnixMs {
    // The begun millisecond is waited for.
    UnixMs(NOW.0 + wait + 1)
}

#[tokio::test]
async fn success_is_done() {
    assert_eq!(taken_for(answer("200 OK", &[], SENT)).await, Answer::Done(MessageId::trusted(7)));
    let server = Server::saying(answer("204 No Content", &[], "")).await;
    assert_eq!(give(&client(&server)).await, Answer::Done(()));
}

#[tokio::test]
async fn a_refusal_carries_discords_code() {
    let reply = answer("403 Forbidden", &[], r#"{"message":"Missing Permissions","code":50013}"#);
    let Answer::Refused(refusal) = taken_for(reply).await else { panic!("not refused") };
    assert_eq!(refusal, Refusal { status: 403, code: 50013 });
    assert!(refusal.is(Code::MissingPermissions));
    let gone = answer("404 Not Found", &[], r#"{"message":"Unknown Channel","code":10003}"#);
    assert_eq!(taken_for(gone).await, Answer::Refused(Refusal { status: 404, code: 10003 }));
    let html = answer("403 Forbidden", &[], HTML);
    assert_eq!(taken_for(html).await, Answer::Refused(Refusal { status: 403, code: -1 }));
}

#[tokio::test]
async fn a_refusal_whose_reason_was_lost_is_tried_again() {
    let cut = Reply::Reset("HTTP/1.1 403 Forbidden\r\ncontent-length: 50\r\n\r\n{\"code\"".to_owned());
    assert_eq!(taken_for(cut).await, Answer::RetryAt(in_ms(2_000)));
}

#[tokio::test]
async fn a_refused_token_stops_everything() {
    let server = Server::saying(answer("401 Unauthorized", &[], r#"{"message":"401: Unauthorized","code":0}"#)).await;
    let client = client(&server);
    assert_eq!(send(&client).await, Answer::Stopped);
    assert_eq!(client.stopped().await, Stop::TokenRefused);
    assert_eq!(give(&client).await, Answer::Stopped);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn a_refused_gateway_stops_everything() {
    let server = Server::saying(answer("200 OK", &[], SENT)).await;
    let client = client(&server);
    let waiting = tokio::spawn({
        let client = client.clone();
        async move { client.stopped().await }
    });
    client.stop(Stop::GatewayRefused);
    client.stop(Stop::TokenRefused);
    assert_eq!(waiting.await.unwrap(), Stop::GatewayRefused);
    assert_eq!(send(&client).await, Answer::Stopped);
    assert_eq!(server.seen().len(), 0);
}

#[tokio::test]
async fn a_limit_of_ours_holds_its_bucket_only() {
    let headers = [
        ("retry-after", "65"),
        ("x-ratelimit-limit", "5"),
        ("x-ratelimit-remaining", "0"),
        ("x-ratelimit-reset-after", "64.57"),
        ("x-ratelimit-bucket", "abcd"),
        ("x-ratelimit-scope", "user"),
    ];
    one_channel_is_held(&headers, r#"{"message":"…","retry_after":64.57,"global":false}"#, in_ms(64_570)).await;
}

#[tokio::test]
async fn a_shared_limit_holds_its_bucket_only() {
    let headers = [("retry-after", "30"), ("x-ratelimit-scope", "shared")];
    one_channel_is_held(&headers, r#"{"message":"…","retry_after":30,"global":false}"#, in_ms(30_000)).await;
}

async fn one_channel_is_held(headers: &[(&str, &str)], body: &str, until: UnixMs) {
    let (held, free) = (answer("429 Too Many Requests", headers, body), answer("200 OK", &[], SENT));
    let server = Server::start(move |seen| if seen.line.contains("/100/") { held.clone() } else { free.clone() }).await;
    let client = client(&server);
    assert_eq!(send(&client).await, Answer::RetryAt(until));
    assert!(matches!(send(&client).await, Answer::RetryAt(_)));
    assert_eq!(server.seen().len(), 1);
    assert_eq!(client.send_message(ELSEWHERE, "{}").await, Answer::Done(MessageId::trusted(7)));
}

#[tokio::test]
async fn a_global_limit_holds_everything() {
    let json = r#"{"message":"…","retry_after":3.25,"global":true}"#;
    everything_is_held(answer("429 Too Many Requests", &[("x-ratelimit-global", "true")], json), in_ms(3_250)).await;
    let scope = [("x-ratelimit-scope", "global"), ("retry-after", "4")];
    everything_is_held(answer("429 Too Many Requests", &scope, ""), in_ms(4_000)).await;
}

#[tokio::test]
async fn being_held_off_before_discord_holds_everything() {
    everything_is_held(answer("429 Too Many Requests", &[], HTML), in_ms(60_000)).await;
    let short = [("retry-after", "3")];
    everything_is_held(answer("429 Too Many Requests", &short, HTML), in_ms(60_000)).await;
    let long = [("retry-after", "900")];
    everything_is_held(answer("429 Too Many Requests", &long, HTML), in_ms(900_000)).await;
}

async fn everything_is_held(reply: Reply, until: UnixMs) {
    let server = Server::saying(reply).await;
    let client = client(&server);
    assert_eq!(send(&client).await, Answer::RetryAt(until));
    let Answer::RetryAt(at) = give(&client).await else { panic!("not held") };
    assert!(at > NOW && at <= until);
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn failures_of_discord_are_unknown() {
    assert_eq!(
        taken_for(answer("500 Internal Server Error", &[], r#"{"message":"500","code":0}"#)).await,
        Answer::Unknown
    );
    assert_eq!(taken_for(answer("502 Bad Gateway", &[], HTML)).await, Answer::Unknown);
    assert_eq!(taken_for(answer("302 Found", &[("location", "/")], "")).await, Answer::Unknown);
}

#[tokio::test]
async fn a_success_that_cannot_be_read_is_unknown() {
    assert_eq!(taken_for(answer("200 OK", &[], HTML)).await, Answer::Unknown);
    assert_eq!(taken_for(answer("200 OK", &[], "{}")).await, Answer::Unknown);
}

#[tokio::test]
async fn connections_that_break_are_unknown() {
    assert_eq!(taken_for(Reply::Reset(String::new())).await, Answer::Unknown);
    assert_eq!(taken_for(Reply::Write(String::new())).await, Answer::Unknown);
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{\"id";
    assert_eq!(taken_for(Reply::Reset(head.to_owned())).await, Answer::Unknown);
}

#[tokio::test]
async fn silence_is_unknown_and_the_next_call_goes_on() {
    let server = Server::start(|seen| if seen.body == "{}" { Reply::Hang } else { answer("200 OK", &[], SENT) }).await;
    let client = client_at(&server.url, &Timings { call: Duration::from_millis(300), ..timings() });
    assert_eq!(send(&client).await, Answer::Unknown);
    assert_eq!(client.send_message(HERE, "{\"nonce\":1}").await, Answer::Done(MessageId::trusted(7)));
}

#[tokio::test]
async fn without_a_connection_nothing_was_sent() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    assert_eq!(send(&client_at(&url, &timings())).await, Answer::RetryAt(in_ms(2_000)));
    let nowhere = client_at("http://discord.invalid", &timings());
    assert_eq!(send(&nowhere).await, Answer::RetryAt(in_ms(2_000)));
}
