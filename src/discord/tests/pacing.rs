//! That calls wait before they are sent, and only then.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::join_all;

use super::server::{Reply, Server, answer};
use super::{HERE, SENT, client, client_at, timings};
use crate::discord::{Answer, Client};
use crate::timings::Timings;
use crate::vote::{GuildId, MessageId, RoleId, UserId};

const LIMIT: usize = 5;
const WINDOW: Duration = Duration::from_millis(250);

/// Discord's side of buckets: five calls a window, counted here.
#[derive(Default)]
struct Buckets {
    windows: HashMap<String, (Instant, usize)>,
    exceeded: usize,
}

impl Buckets {
    fn take(&mut self, bucket: &str) -> Reply {
        let window = self.windows.entry(bucket.to_owned()).or_insert_with(|| (Instant::now(), 0));
        if window.0.elapsed() >= WINDOW {
            *window = (Instant::now(), 0);
        }
        window.1 += 1;
        if window.1 > LIMIT {
            self.exceeded += 1;
        }
        let remaining = LIMIT.saturating_sub(window.1).to_string();
        let reset_after = WINDOW.saturating_sub(window.0.elapsed()).as_secs_f64().to_string();
        let headers = [
            ("x-ratelimit-bucket", bucket),
            ("x-ratelimit-limit", "5"),
            ("x-ratelimit-remaining", &remaining),
            ("x-ratelimit-reset-after", &reset_after),
        ];
        answer("200 OK", &headers, SENT)
    }
}

async fn bucketed(bucket: &'static str) -> (Server, Arc<Mutex<Buckets>>) {
    let buckets = Arc::new(Mutex::new(Buckets::default()));
    let counted = Arc::clone(&buckets);
    let server = Server::start(move |_| counted.lock().unwrap().take(bucket)).await;
    (server, buckets)
}

/// A client whose calls wait as long as it takes.
fn patient(server: &Server) -> Client {
    client_at(&server.url, &Timings { turn: Duration::from_mins(1), ..timings() })
}

#[tokio::test]
async fn a_burst_of_messages_never_exceeds_its_bucket() {
    let (server, buckets) = bucketed("messages").await;
    let client = patient(&server);
    let answers = join_all((0..13).map(|_| client.send_message(HERE, "{}"))).await;
    assert!(answers.iter().all(|answer| *answer == Answer::Done(MessageId::trusted(7))), "{answers:?}");
    assert_eq!(server.seen().len(), 13);
    assert_eq!(buckets.lock().unwrap().exceeded, 0);
}

#[tokio::test]
async fn members_that_were_never_called_share_their_servers_bucket() {
    let (server, buckets) = bucketed("member roles").await;
    let client = patient(&server);
    let give = |user| {
        let client = &client;
        async move { client.give_role(GuildId::trusted(1), UserId::trusted(user), RoleId::trusted(3), "").await }
    };
    let answers = join_all((1..=13).map(give)).await;
    assert!(answers.iter().all(|answer| *answer == Answer::Done(())), "{answers:?}");
    assert_eq!(buckets.lock().unwrap().exceeded, 0);
}

#[tokio::test]
async fn a_call_dropped_while_it_waits_is_never_sent() {
    let headers = [
        ("x-ratelimit-bucket", "messages"),
        ("x-ratelimit-limit", "5"),
        ("x-ratelimit-remaining", "0"),
        ("x-ratelimit-reset-after", "0.3"),
    ];
    let server = Server::saying(answer("200 OK", &headers, SENT)).await;
    let client = patient(&server);
    let sent = |body| client.send_message(HERE, body);
    assert_eq!(sent("first").await, Answer::Done(MessageId::trusted(7)));
    tokio::select! {
        biased;
        answer = sent("dropped") => panic!("did not wait: {answer:?}"),
        () = tokio::task::yield_now() => {}
    }
    assert_eq!(sent("last").await, Answer::Done(MessageId::trusted(7)));
    let bodies: Vec<_> = server.seen().into_iter().map(|seen| seen.body).collect();
    assert_eq!(bodies, ["first", "last"]);
}

#[tokio::test]
async fn a_used_up_bucket_holds_nobody_inside() {
    let headers = [
        ("x-ratelimit-bucket", "messages"),
        ("x-ratelimit-limit", "5"),
        ("x-ratelimit-remaining", "0"),
        ("x-ratelimit-reset-after", "3600"),
    ];
    let server = Server::saying(answer("200 OK", &headers, SENT)).await;
    let client = client(&server);
    assert_eq!(client.send_message(HERE, "{}").await, Answer::Done(MessageId::trusted(7)));
    assert!(matches!(client.send_message(HERE, "{}").await, Answer::RetryAt(_)));
    let Answer::RetryAt(at) = client.send_message(HERE, "{}").await else { panic!("not put off") };
    assert!(at.since(super::NOW) > Duration::from_mins(50));
    assert_eq!(server.seen().len(), 1);
}
