//! Inputs of every shape, grown from a kept corpus (`tests/corpus`): none panics, none is blamed on the server.
//!
//! Each run goes through the same inputs; `VOTIVE_LONG=1` goes through ten million of them, `VOTIVE_FUZZ_SEED` through others. An input that
//! was found to do harm joins the corpus.

use std::path::Path;
use std::time::Duration;

use discord_stand_in::Setup;
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use votive::sites::Site;
use votive::vote::{GuildId, Subject, UnixMs};

use crate::world::World;

/// Words that mean something to the readers, and values at the edges of what they take.
const WORDS: [&[u8]; 40] = [
    b"\"guild_id\":",
    b"\"client_id\":",
    b"\"user_id\":",
    b"\"id\":",
    b"\"username\":",
    b"\"voted_on\":",
    b"\"voted_on_iso\":",
    b"\"vote_again\":",
    b"\"times_voted\":",
    b"\"is_test\":",
    b"true",
    b"false",
    b"null",
    b"0",
    b"-1",
    b"1e309",
    b"0.1",
    b"9223372036854775807",
    b"9223372036854775808",
    b"18446744073709551616",
    b"\"223456789012345678\"",
    b"\"2026-11-02T12:00:00Z\"",
    b"\"+262143-12-31T23:59:59Z\"",
    b"\"-009999-01-01T00:00:00Z\"",
    b"1764583200000",
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b"\"",
    b"\\u0000",
    b"\\ud800",
    b"\xff\xfe",
    b"\r\n",
    b"\r\n\r\n",
    b"content-length: ",
    b"transfer-encoding: chunked\r\n",
    b"authorization: Bearer ",
    b"HTTP/1.1",
];

struct Inputs {
    random: SmallRng,
    corpus: Vec<Vec<u8>>,
}

impl Inputs {
    fn of(folder: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(folder);
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let corpus: Vec<_> = files.iter().map(|file| std::fs::read(file).unwrap()).collect();
        assert!(corpus.len() > 10, "the corpus is there");
        let seed = std::env::var("VOTIVE_FUZZ_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
        Self { random: SmallRng::seed_from_u64(seed), corpus }
    }

    /// Every kept input as it is, then ever new ones.
    fn next(&mut self, number: usize) -> Vec<u8> {
        if let Some(kept) = self.corpus.get(number) {
            return kept.clone();
        }
        let mut input = self.any();
        for _ in 0..self.random.random_range(1..8) {
            self.change(&mut input);
        }
        input
    }

    fn any(&mut self) -> Vec<u8> {
        let at = self.random.random_range(0..self.corpus.len());
        self.corpus[at].clone()
    }

    fn change(&mut self, input: &mut Vec<u8>) {
        let at = self.random.random_range(0..=input.len());
        let to = (at + self.random.random_range(0..16)).min(input.len());
        match self.random.random_range(0..7) {
            0 => drop(input.drain(at..to)),
            1 => input.insert(at, self.random.random()),
            2 => drop(input.splice(at..to, WORDS[self.random.random_range(0..WORDS.len())].iter().copied())),
            3 => drop(input.splice(at..at, WORDS[self.random.random_range(0..WORDS.len())].iter().copied())),
            4 => {
                let other = self.any();
                let from = self.random.random_range(0..=other.len());
                input.truncate(at);
                input.extend_from_slice(&other[from..]);
            }
            5 => {
                let again = input[at..to].repeat(self.random.random_range(1..40));
                input.splice(at..at, again);
            }
            _ => {
                if let Some(byte) = input.get_mut(at) {
                    *byte ^= 1 << self.random.random_range(0..8);
                }
            }
        }
        input.truncate(4096);
    }
}

fn count(short: usize, long: usize) -> usize {
    if std::env::var_os("VOTIVE_LONG").is_some() { long } else { short }
}

#[test]
fn the_reader_takes_whatever_comes() {
    let mut inputs = Inputs::of("discollab");
    let subject = Subject::Server(GuildId::trusted(223_456_789_012_345_678));
    let (mut votes, mut unreadable) = (0_usize, 0_usize);
    for number in 0..count(50_000, 10_000_000) {
        let input = inputs.next(number);
        match Site::Discollab.read(&input, subject, UnixMs(1_793_620_800_000)) {
            Ok(_) => votes += 1,
            Err(why) => {
                unreadable += 1;
                assert!(!why.sentence.is_empty());
            }
        }
    }
    // Inputs that are all of one kind would try little.
    assert!(votes > 1_000 && unreadable > 1_000, "{votes} read, {unreadable} not");
}

#[tokio::test]
async fn the_request_path_takes_whatever_comes() {
    let mut world = World::new(Setup::default()).await;
    world.timings.head = Duration::from_millis(200);
    world.timings.body = Duration::from_millis(200);
    world.start().await;
    let token = world.listing(1).await;
    let mut inputs = Inputs::of("requests");
    let mut answers = 0_usize;
    for number in 0..count(400, 100_000) {
        let input = inputs.next(number);
        let input = replace(&input, b"TOKEN", token.reveal().as_bytes());
        let mut stream = TcpStream::connect(world.app().listen_addr()).await.unwrap();
        // It may be refused before it was sent whole.
        let _ = stream.write_all(&input).await;
        let _ = stream.shutdown().await;
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        let answer = String::from_utf8_lossy(&answer);
        answers += usize::from(!answer.is_empty());
        let blamed = answer.lines().any(|line| line.starts_with("HTTP/1.1 5"));
        // HTTP of another version is what 505 is for.
        assert!(!blamed || answer.contains("HTTP/1.1 505"), "{answer} for {}", String::from_utf8_lossy(&input));
    }
    assert!(answers > 200, "{answers} answers");
    assert_eq!(world.request(reqwest::Method::GET, "/healthz").await.status, 200);
    world.drain().await;
    world.stop().await;
}

fn replace(input: &[u8], what: &[u8], with: &[u8]) -> Vec<u8> {
    match input.windows(what.len()).position(|window| window == what) {
        Some(at) => [&input[..at], with, &input[at + what.len()..]].concat(),
        None => input.to_vec(),
    }
}
