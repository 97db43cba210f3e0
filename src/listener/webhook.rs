//! One delivery: token, body, reading, storing, answer.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use hyper::Request;
use hyper::body::Incoming;
use hyper::header::{AUTHORIZATION, HeaderMap};
use tokio_util::task::TaskTracker;

use super::answer::Answer;
use super::body;
use super::connections::Place;
use super::strangers::Strangers;
use crate::clock::Clock;
use crate::db::{Intake, NotStored, Recorded, TokenOwner};
use crate::sites::Site;
use crate::vote::{ListingId, Reading, TokenHash, UnixMs};

/// Takes the deliveries of all sites.
pub(super) struct Webhooks {
    strangers: Strangers,
    intake: Intake,
    clock: Clock,
    body_within: Duration,
    running: TaskTracker,
}

impl Webhooks {
    /// Deliveries that have come in whole run as tasks of `running`.
    pub(super) fn new(intake: Intake, clock: Clock, body_within: Duration, running: TaskTracker) -> Self {
        let strangers = Strangers::new(intake.clone());
        Self { strangers, intake, clock, body_within, running }
    }

    /// Takes one delivery.
    ///
    /// The token comes before the body: of what strangers send little is held in memory, of few of them at once, and they get the
    /// same answer whatever they send. A token that is revoked while the body arrives is found out when the delivery is stored.
    pub(super) async fn answer(&self, site: Site, request: &mut Request<Incoming>, place: &Place) -> Answer {
        let began = Instant::now();
        let Some(token) = token(request.headers()).map(TokenHash::of) else {
            tracing::debug!(site = site.code(), "a delivery came without a token");
            return self.turn_away(site, None, request, began).await;
        };
        let owner = match self.owner(site, &token).await {
            Ok(Some(owner)) => owner,
            Ok(None) => {
                tracing::debug!(site = site.code(), "a delivery came with a wrong token");
                return self.turn_away(site, Some(token), request, began).await;
            }
            Err(answer) => return answer,
        };
        let listing = owner.listing;
        let body = match body::read(request.body_mut(), self.body_within).await {
            Ok(body) => body,
            Err(answer) => {
                log_refusal(&answer, listing, began);
                return answer;
            }
        };
        let _answering = place.answering();
        let delivery = Delivery { site, token, owner, body, received: self.clock.now(), began };
        // A task of its own, because a client that hangs up now does not withdraw its vote.
        let task = self.running.spawn(delivery.store(self.intake.clone()));
        task.await.unwrap_or_else(|_| {
            tracing::error!(listing.id = %listing, "a delivery's task broke off");
            Answer::TryLater
        })
    }

    async fn turn_away(
        &self,
        site: Site,
        token: Option<TokenHash>,
        request: &mut Request<Incoming>,
        began: Instant,
    ) -> Answer {
        let until = tokio::time::Instant::from_std(began) + self.body_within;
        self.strangers.note(site, token, request, self.clock.now(), until).await;
        Answer::Unauthorized
    }

    /// The listing that the token belongs to, if that is on this site.
    async fn owner(&self, site: Site, token: &TokenHash) -> Result<Option<Arc<TokenOwner>>, Answer> {
        match self.intake.owner_of(token, self.clock.now()).await {
            Ok(owner) => Ok(owner.filter(|owner| owner.site == site)),
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(site = site.code(), error, "a delivery's token could not be looked up");
                Err(Answer::TryLater)
            }
        }
    }
}

/// The token in `Authorization: <token>` or `Authorization: Bearer <token>`.
fn token(headers: &HeaderMap) -> Option<&[u8]> {
    const SCHEME: &[u8] = b"bearer";
    let value = headers.get(AUTHORIZATION)?.as_bytes().trim_ascii();
    let token = match value.split_at_checked(SCHEME.len()) {
        Some((scheme, rest))
            if scheme.eq_ignore_ascii_case(SCHEME) && rest.first().is_none_or(u8::is_ascii_whitespace) =>
        {
            rest.trim_ascii_start()
        }
        _ => value,
    };
    (!token.is_empty()).then_some(token)
}

/// A delivery with a valid token that has come in whole.
struct Delivery {
    site: Site,
    token: TokenHash,
    owner: Arc<TokenOwner>,
    body: Bytes,
    received: UnixMs,
    began: Instant,
}

impl Delivery {
    /// Has it stored as what it is, and gives the answer that this deserves.
    async fn store(self, intake: Intake) -> Answer {
        let (mut listing, began) = (self.owner.listing, self.began);
        let mut stored = self.store_for(&self.owner, &intake).await;
        if matches!(stored, Err(NotStored::TokenGone)) {
            // The same text may be another listing's token by now, or the same one's once more.
            if let Ok(Some(owner)) = intake.owner_of(&self.token, self.received).await
                && owner.site == self.site
            {
                listing = owner.listing;
                stored = self.store_for(&owner, &intake).await;
            }
        }
        match stored {
            Ok(answer @ Answer::Unreadable(_)) => {
                log_refusal(&answer, listing, began);
                answer
            }
            Ok(answer) => {
                let (outcome, duration_ms) = (answer.code(), millis_since(began));
                tracing::debug!(listing.id = %listing, outcome, duration_ms, "a delivery was stored");
                answer
            }
            Err(error) => not_stored(&error, listing, began),
        }
    }

    async fn store_for(&self, owner: &TokenOwner, intake: &Intake) -> Result<Answer, NotStored> {
        let (body, received) = (self.body.clone(), self.received);
        match self.site.read(&body, owner.subject, received) {
            Ok(Reading::Vote(vote)) => intake.vote(owner, vote, body, received).await.map(|recorded| match recorded {
                Recorded::New(_) => Answer::Recorded,
                Recorded::AlreadyKnown => Answer::AlreadyKnown,
            }),
            Ok(Reading::Test(test)) => intake.test(owner, test, received).await.map(|()| Answer::Test),
            Err(unreadable) => {
                let kept = intake.keep(owner, &unreadable, body, received).await;
                kept.map(|()| Answer::Unreadable(unreadable))
            }
        }
    }
}

/// The answer to a delivery that is not on disk.
fn not_stored(error: &NotStored, listing: ListingId, began: Instant) -> Answer {
    let duration_ms = millis_since(began);
    match error {
        NotStored::TokenGone => {
            log_refusal(&Answer::Unauthorized, listing, began);
            return Answer::Unauthorized;
        }
        NotStored::LineFull | NotStored::ShuttingDown | NotStored::BeingDeleted => {
            tracing::warn!(listing.id = %listing, outcome = %error, duration_ms, "a delivery was put off");
        }
        NotStored::Failed(error) => {
            let error = error as &dyn std::error::Error;
            tracing::error!(listing.id = %listing, error, duration_ms, "a delivery could not be stored");
        }
    }
    Answer::TryLater
}

/// Of a refusal with a valid token the operator hears: somebody's votes do not count.
fn log_refusal(answer: &Answer, listing: ListingId, began: Instant) {
    let field = if let Answer::Unreadable(unreadable) = answer { unreadable.field } else { None };
    let (outcome, duration_ms) = (answer.code(), millis_since(began));
    tracing::warn!(listing.id = %listing, outcome, field, duration_ms, "a delivery was refused");
}

fn millis_since(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    #[test]
    fn a_token_stands_alone_or_after_its_scheme() {
        let rows: [(&[u8], Option<&[u8]>); 16] = [
            (b"s3cret", Some(b"s3cret")),
            (b"Bearer s3cret", Some(b"s3cret")),
            (b"bearer s3cret", Some(b"s3cret")),
            (b"BEARER \t s3cret ", Some(b"s3cret")),
            (b" s3cret ", Some(b"s3cret")),
            (b"Bearers3cret", Some(b"Bearers3cret")),
            (b"Bearer: s3cret", Some(b"Bearer: s3cret")),
            (b"Basic s3cret", Some(b"Basic s3cret")),
            (b"Bearer two words", Some(b"two words")),
            (b"Bearer Bearer", Some(b"Bearer")),
            (b"bear", Some(b"bear")),
            (b"\xff\xfe", Some(b"\xff\xfe")),
            (b"Bearer", None),
            (b"Bearer ", None),
            (b" ", None),
            (b"", None),
        ];
        for (value, expected) in rows {
            let headers = HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::from_bytes(value).unwrap())]);
            assert_eq!(token(&headers), expected, "{}", value.escape_ascii());
        }
        assert_eq!(token(&HeaderMap::new()), None);
    }
}
