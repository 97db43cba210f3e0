//! How Discord writes ids and takes reasons.

use std::fmt::Write as _;
use std::str::FromStr;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use serde::{Deserialize, Deserializer, de};

/// An id as Discord writes it: a string of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Snowflake<T>(pub(super) T);

impl<'de, T: FromStr<Err: std::fmt::Display>> Deserialize<'de> for Snowflake<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Self).map_err(de::Error::custom)
    }
}

/// An object of which only the id matters.
#[derive(Debug, Deserialize)]
#[serde(bound = "")]
pub(super) struct Identified<T: FromStr<Err: std::fmt::Display>> {
    pub(super) id: Snowflake<T>,
}

/// What an audit log's reason may have, in characters. Discord does not say whether it counts before or after encoding; this holds for both.
const REASON_LIMIT: usize = 512;

/// The header that puts a reason into the server's audit log: URL-encoded UTF-8, cut where it becomes too long.
pub(super) fn audit_reason(reason: &str) -> HeaderMap {
    let mut encoded = String::new();
    for character in reason.chars() {
        let before = encoded.len();
        for byte in character.encode_utf8(&mut [0; 4]).bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                encoded.push(char::from(byte));
            } else {
                // Writing to a string cannot fail.
                let _ = write!(encoded, "%{byte:02X}");
            }
        }
        if encoded.len() > REASON_LIMIT {
            encoded.truncate(before);
            break;
        }
    }
    HeaderValue::try_from(encoded)
        .map(|value| (HeaderName::from_static("x-audit-log-reason"), value))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(reason: &str) -> String {
        audit_reason(reason)["x-audit-log-reason"].to_str().unwrap_or_default().to_owned()
    }

    #[test]
    fn a_reason_survives_a_header() {
        assert_eq!(encoded("10 votes – “Fan”\n"), "10%20votes%20%E2%80%93%20%E2%80%9CFan%E2%80%9D%0A");
    }

    #[test]
    fn a_long_reason_is_cut_between_characters() {
        assert_eq!(encoded(&"a".repeat(600)).len(), 512);
        assert_eq!(encoded(&"é".repeat(600)), "%C3%A9".repeat(85));
    }
}
