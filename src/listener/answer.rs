//! The answers: small JSON objects, with a stable code and a sentence where something is wrong.

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use hyper::{Response, StatusCode};
use serde::Serialize;

use crate::vote::{KeptReason, Unreadable};

/// A sender that was told to try later is asked to wait this long, in seconds.
const RETRY_AFTER_SECONDS: HeaderValue = HeaderValue::from_static("10");

/// What a request is answered.
#[derive(Debug)]
pub(super) enum Answer {
    /// The vote is on disk.
    Recorded,
    /// The vote was on disk already.
    AlreadyKnown,
    /// The test delivery was noted.
    Test,
    /// The delivery could not be read, and was kept.
    Unreadable(Unreadable),
    /// No token, or none that is valid: the two are not told apart, and nothing says which listings exist.
    Unauthorized,
    /// The operator lets only certain addresses deliver, and this is none of them.
    SenderNotAllowed,
    /// Nothing is at this path.
    NotFound,
    /// The path is right, the method is not.
    MethodNotAllowed {
        /// The methods that are.
        allow: &'static str,
    },
    /// The body is larger than any delivery.
    BodyTooLarge,
    /// The body was not sent in time.
    BodyTooSlow,
    /// The body ended early or its framing is wrong.
    BodyBroken,
    /// It could not be stored now.
    TryLater,
    /// Votes can be stored.
    Healthy,
    /// Votes cannot be stored.
    Unhealthy,
}

impl Answer {
    /// The code that the body carries, as `status` or as `error`.
    pub(super) const fn code(&self) -> &'static str {
        match self {
            Self::Recorded => "recorded",
            Self::AlreadyKnown => "duplicate",
            Self::Test => "test",
            Self::Unreadable(unreadable) => unreadable.reason.code(),
            Self::Unauthorized => "unauthorized",
            Self::SenderNotAllowed => "sender_not_allowed",
            Self::NotFound => "not_found",
            Self::MethodNotAllowed { .. } => "method_not_allowed",
            Self::BodyTooLarge => "body_too_large",
            Self::BodyTooSlow => "body_too_slow",
            Self::BodyBroken => "body_incomplete",
            Self::TryLater => "try_later",
            Self::Healthy => "ok",
            Self::Unhealthy => "unavailable",
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Recorded | Self::AlreadyKnown | Self::Test | Self::Healthy => StatusCode::OK,
            Self::Unreadable(unreadable) => match unreadable.reason {
                KeptReason::OtherListing => StatusCode::FORBIDDEN,
                KeptReason::NotJson | KeptReason::Missing | KeptReason::Unusable => StatusCode::BAD_REQUEST,
            },
            Self::BodyBroken => StatusCode::BAD_REQUEST,
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::SenderNotAllowed => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::BodyTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::BodyTooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TryLater | Self::Unhealthy => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    /// The header that belongs to this answer alone.
    fn header(&self) -> Option<(HeaderName, HeaderValue)> {
        match self {
            Self::Unauthorized => Some((WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"))),
            Self::MethodNotAllowed { allow } => Some((ALLOW, HeaderValue::from_static(allow))),
            Self::TryLater => Some((RETRY_AFTER, RETRY_AFTER_SECONDS)),
            Self::Healthy | Self::Unhealthy => Some((CACHE_CONTROL, HeaderValue::from_static("no-store"))),
            _ => None,
        }
    }

    fn body(&self) -> Bytes {
        let fixed = match self {
            Self::Recorded => r#"{"status":"recorded"}"#,
            Self::AlreadyKnown => r#"{"status":"duplicate"}"#,
            Self::Test => r#"{"status":"test"}"#,
            Self::Healthy => r#"{"status":"ok"}"#,
            Self::Unhealthy => r#"{"status":"unavailable"}"#,
            Self::Unauthorized => {
                r#"{"error":"unauthorized","message":"The Authorization header must hold the valid token of a listing."}"#
            }
            Self::SenderNotAllowed => {
                r#"{"error":"sender_not_allowed","message":"Deliveries are not taken from this address."}"#
            }
            Self::NotFound => r#"{"error":"not_found","message":"Nothing is found at this path."}"#,
            Self::MethodNotAllowed { .. } => {
                r#"{"error":"method_not_allowed","message":"This path does not take this method; see the Allow header."}"#
            }
            Self::BodyTooLarge => r#"{"error":"body_too_large","message":"The body is larger than 64 KiB."}"#,
            Self::BodyTooSlow => r#"{"error":"body_too_slow","message":"The body was not sent in time."}"#,
            Self::BodyBroken => r#"{"error":"body_incomplete","message":"The body did not arrive whole."}"#,
            Self::TryLater => {
                r#"{"error":"try_later","message":"The delivery could not be stored now. Please send it again later."}"#
            }
            Self::Unreadable(Unreadable { field, sentence, .. }) => {
                let refusal = Refusal { error: self.code(), message: sentence, field: *field };
                // Strings always serialise; were it otherwise, the status would still tell.
                return serde_json::to_vec(&refusal).map(Bytes::from).unwrap_or_default();
            }
        };
        Bytes::from_static(fixed.as_bytes())
    }

    pub(super) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body()));
        *response.status_mut() = self.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        headers.extend(self.header());
        response
    }
}

/// Why a delivery was kept instead of counted.
#[derive(Serialize)]
struct Refusal<'a> {
    error: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
}

#[cfg(test)]
mod tests {
    use http_body_util::BodyExt;
    use serde_json::Value;

    use super::*;

    fn unreadable(reason: KeptReason, field: Option<&'static str>) -> Answer {
        Answer::Unreadable(Unreadable { reason, field, sentence: "It has \"quotes\".".to_owned() })
    }

    #[tokio::test]
    async fn each_answer_has_its_status_code_and_header() {
        let rows = [
            (Answer::Recorded, 200, None),
            (Answer::AlreadyKnown, 200, None),
            (Answer::Test, 200, None),
            (Answer::Healthy, 200, Some(("cache-control", "no-store"))),
            (Answer::Unauthorized, 401, Some(("www-authenticate", "Bearer"))),
            (unreadable(KeptReason::OtherListing, Some("guild_id")), 403, None),
            (unreadable(KeptReason::NotJson, None), 400, None),
            (unreadable(KeptReason::Missing, Some("user_id")), 400, None),
            (unreadable(KeptReason::Unusable, Some("user_id")), 400, None),
            (Answer::BodyBroken, 400, None),
            (Answer::NotFound, 404, None),
            (Answer::MethodNotAllowed { allow: "POST" }, 405, Some(("allow", "POST"))),
            (Answer::BodyTooSlow, 408, None),
            (Answer::BodyTooLarge, 413, None),
            (Answer::TryLater, 503, Some(("retry-after", "10"))),
            (Answer::Unhealthy, 503, Some(("cache-control", "no-store"))),
        ];
        for (answer, status, header) in rows {
            let shown = format!("{answer:?}");
            let code = answer.code();
            let field = if let Answer::Unreadable(unreadable) = &answer { unreadable.field } else { None };
            let response = answer.into_response();
            assert_eq!(response.status().as_u16(), status, "{shown}");
            assert_eq!(response.headers()["content-type"], "application/json");
            assert_eq!(response.headers().len(), 1 + usize::from(header.is_some()), "{shown}");
            if let Some((name, value)) = header {
                assert_eq!(response.headers()[name], value, "{shown}");
            }
            let body = response.into_body().collect().await.unwrap().to_bytes();
            let body: Value = serde_json::from_slice(&body).unwrap();
            let carried = if status == 200 || code == "unavailable" { &body["status"] } else { &body["error"] };
            assert_eq!(carried, code, "{shown}");
            assert_eq!(body["message"].is_string(), body["error"].is_string(), "{shown}");
            assert_eq!(body["field"].as_str(), field, "{shown}");
        }
    }
}
