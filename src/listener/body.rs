//! Request bodies: limited in size and in time.

use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::Request;
use hyper::body::{Body, Incoming};
use hyper::header::EXPECT;
use tokio::time::{Instant, timeout, timeout_at};

use super::answer::Answer;

/// The largest body that is read, in bytes.
const LIMIT: usize = 64 * 1024;

/// The largest body of a stranger's that is looked at, in bytes; deliveries are some hundred.
const STRANGE_LIMIT: usize = 4 * 1024;

/// This many bytes of a body that nobody wants are taken off the line, so that the answer gets through.
const UNWANTED_LIMIT: usize = 1024 * 1024;

/// The whole body, or the answer to one that is too large, too slow or broken off.
pub(super) async fn read(body: &mut Incoming, within: Duration) -> Result<Bytes, Answer> {
    // A length that is announced need not be awaited.
    if usize::try_from(body.size_hint().lower()).is_ok_and(|least| least <= LIMIT) {
        match timeout(within, Limited::new(body, LIMIT).collect()).await {
            Ok(Ok(whole)) => Ok(whole.to_bytes()),
            Ok(Err(error)) if error.is::<LengthLimitError>() => Err(Answer::BodyTooLarge),
            Ok(Err(_)) => Err(Answer::BodyBroken),
            Err(_) => Err(Answer::BodyTooSlow),
        }
    } else {
        Err(Answer::BodyTooLarge)
    }
}

/// The whole body of somebody whose token is not known, if it is small and there in time.
pub(super) async fn peek(request: &mut Request<Incoming>, until: Instant) -> Option<Bytes> {
    let announced = usize::try_from(request.body().size_hint().lower()).ok()?;
    if announced > STRANGE_LIMIT || awaits_word(request) {
        return None;
    }
    let whole = timeout_at(until, Limited::new(request.body_mut(), STRANGE_LIMIT).collect()).await;
    Some(whole.ok()?.ok()?.to_bytes())
}

/// Whether the sender waits to be asked for the body.
fn awaits_word(request: &Request<Incoming>) -> bool {
    request.headers().contains_key(EXPECT)
}

/// Whether a request's body has been taken off the line whole, so that the connection can carry another request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// To its last byte.
    Whole,
    /// Some of it is left.
    InPart,
}

/// Takes what is left of the body off the line without keeping it. If it were left there, the system would reset the
/// connection when it is closed, and the sender might never see why it was refused.
pub(super) async fn discard(request: &mut Request<Incoming>, until: Instant) -> Taken {
    if request.body().is_end_stream() {
        return Taken::Whole;
    }
    // The answer tells this sender to keep it.
    if awaits_word(request) {
        return Taken::InPart;
    }
    let all = async {
        let mut left = UNWANTED_LIMIT;
        loop {
            let Some(frame) = request.body_mut().frame().await else { return Taken::Whole };
            let Ok(frame) = frame else { return Taken::InPart };
            let Some(less) = left.checked_sub(frame.data_ref().map_or(0, Bytes::len)) else { return Taken::InPart };
            left = less;
        }
    };
    timeout_at(until, all).await.unwrap_or(Taken::InPart)
}
