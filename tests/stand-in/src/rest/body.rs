//! Answers as they go onto the wire, whole or not.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::Response;
use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};

use super::Answered;

/// What Cloudflare answers to an address that it has banned.
pub(crate) const CLOUDFLARE: &str = "<!doctype html><html><head><title>Access denied | discord.com used Cloudflare to restrict access</title></head><body><h1>Error 1015</h1><p>You are being rate limited</p></body></html>";

/// The connection ends here, without a further byte.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the connection was broken on purpose")
    }
}

impl std::error::Error for Broken {}

/// An answer's body: a text, which may break off in the middle.
#[derive(Debug)]
pub(crate) struct Body {
    left: Option<Bytes>,
    cut: Cut,
    length: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    Never,
    /// The half that is sent must be flushed before the connection breaks.
    AfterFlush,
    Now,
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Some(bytes) = self.left.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        match self.cut {
            Cut::Never => Poll::Ready(None),
            Cut::AfterFlush => {
                self.cut = Cut::Now;
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Cut::Now => Poll::Ready(Some(Err(Broken))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_none() && self.cut == Cut::Never
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

fn body(bytes: Bytes) -> Body {
    let length = bytes.len() as u64;
    Body { left: (length > 0).then_some(bytes), cut: Cut::Never, length }
}

pub(crate) fn no_body() -> Body {
    body(Bytes::new())
}

fn respond(answered: &Answered, body: Body) -> Result<Response<Body>, Broken> {
    let mut response = Response::builder().status(answered.status).header("via", "1.1 google");
    if answered.body.is_some() {
        response = response.header("content-type", "application/json");
    }
    for (name, value) in &answered.headers {
        response = response.header(name.as_str(), value.as_str());
    }
    response.body(body).map_err(|_| Broken)
}

fn text(answered: &Answered) -> Bytes {
    answered.body.as_ref().map(|body| Bytes::from(body.to_string())).unwrap_or_default()
}

pub(super) fn whole(answered: &Answered) -> Result<Response<Body>, Broken> {
    respond(answered, body(text(answered)))
}

/// Half of the answer; of one without a body, nothing.
pub(super) fn cut(answered: &Answered) -> Result<Response<Body>, Broken> {
    let all = text(answered);
    if all.is_empty() {
        return Err(Broken);
    }
    let length = all.len() as u64;
    let half = all.slice(..all.len() / 2);
    respond(answered, Body { left: Some(half), cut: Cut::AfterFlush, length })
}

/// A page of HTML from one of Discord's proxies.
pub(super) fn page(status: u16, page: &str) -> Result<Response<Body>, Broken> {
    Response::builder()
        .status(status)
        .header("content-type", "text/html; charset=UTF-8")
        .header("server", "cloudflare")
        .body(body(Bytes::from(page.to_owned())))
        .map_err(|_| Broken)
}

/// A file that a user uploaded.
pub(super) fn file(content: Vec<u8>) -> Result<Response<Body>, Broken> {
    Response::builder()
        .header("content-type", "text/plain; charset=utf-8")
        .body(body(Bytes::from(content)))
        .map_err(|_| Broken)
}
