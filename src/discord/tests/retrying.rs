//! Trying again until it is done.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::server::{Reply, Server, answer};
use super::{client, timings};
use crate::discord::{Answer, Ended, Retry, Stop};
use crate::timings::Timings;

const BOT: &str = r#"{"id":"1","username":"votive"}"#;

fn soon() -> Timings {
    let ms = Duration::from_millis;
    Timings { reconnect_first: ms(1), reconnect_most: ms(4), ..timings() }
}

#[tokio::test]
async fn failures_and_refusals_are_told_and_tried_again_ever_less_often() {
    let calls = AtomicUsize::new(0);
    let server = Server::start(move |_| match calls.fetch_add(1, Ordering::SeqCst) {
        0 | 2 => answer("500 Internal Server Error", &[], ""),
        1 | 3 => answer("403 Forbidden", &[], r#"{"code":50001}"#),
        _ => answer("200 OK", &[], BOT),
    })
    .await;
    let (client, timings, stop) = (client(&server), soon(), CancellationToken::new());
    let told = Mutex::new(Vec::new());
    let note = |other: &_, wait: Duration| {
        told.lock().unwrap().push((matches!(other, Answer::Refused(_)), wait.as_millis()));
    };
    let done = Retry::new(&client, &timings, &stop).until_done(|| client.current_user(), note).await;
    assert_eq!(done.unwrap().name, "votive");
    assert_eq!(*told.lock().unwrap(), [(false, 1), (true, 2), (false, 4), (true, 4)]);
}

#[tokio::test]
async fn a_refused_token_and_a_stop_end_it() {
    let server = Server::saying(answer("401 Unauthorized", &[], "")).await;
    let (client, timings, stop) = (client(&server), soon(), CancellationToken::new());
    let refused = Retry::new(&client, &timings, &stop).until_done(|| client.current_user(), |_, _| {}).await;
    assert_eq!(refused.map(drop), Err(Ended::Refused(Stop::TokenRefused)));

    let server = Server::saying(Reply::Hang).await;
    let client = super::client(&server);
    let stopping = async {
        tokio::task::yield_now().await;
        stop.cancel();
    };
    let mut retry = Retry::new(&client, &timings, &stop);
    let (stopped, ()) = tokio::join!(retry.until_done(|| client.current_user(), |_, _| {}), stopping);
    assert_eq!(stopped.map(drop), Err(Ended::Stopped));
}
