//! The client over real sockets, against a server that says what a test wants it to say.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on may panic")]

mod calls;
mod outcomes;
mod pacing;
mod retrying;
mod server;

use std::time::Duration;

use self::server::Server;
use super::Client;
use crate::clock::Clock;
use crate::timings::Timings;
use crate::vote::{ChannelId, UnixMs};

const NOW: UnixMs = UnixMs(1_800_000_000_000);
const TOKEN: &str = "the.bots.token";
const HERE: ChannelId = ChannelId::trusted(100);
const ELSEWHERE: ChannelId = ChannelId::trusted(200);
/// A message that was sent.
const SENT: &str = r#"{"id":"7"}"#;

fn timings() -> Timings {
    Timings { turn: Duration::from_millis(200), ..Timings::default() }
}

fn client(server: &Server) -> Client {
    client_at(&server.url, &timings())
}

fn client_at(url: &str, timings: &Timings) -> Client {
    let (token, url) = (TOKEN.parse().unwrap(), url.parse().unwrap());
    Client::new(&token, Some(&url), Clock::stepped(NOW), timings).unwrap()
}
