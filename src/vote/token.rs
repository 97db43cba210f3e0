//! A listing's secret.

use std::fmt;

use sha2::{Digest, Sha256};

use super::{TokenId, UnixMs};

/// The secret that a listing site sends with each delivery. Neither printable nor comparable: it is known by its hash.
#[derive(Clone)]
pub struct Token(String);

/// SHA-256 of a token: how it is stored and looked up.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenHash([u8; 32]);

/// Tokens that owners bring along are at least this long, in bytes.
const SHORTEST: usize = 16;
/// And at most this long, in bytes.
const LONGEST: usize = 512;

/// A token that somebody chose is not fit to be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a token must be {SHORTEST} to {LONGEST} visible ASCII characters without spaces")]
pub struct UnfitToken;

/// A live token, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenState {
    /// The token.
    pub id: TokenId,
    /// When it was made.
    pub created: UnixMs,
    /// When the first delivery came with it; `None`: none has.
    pub first_used: Option<UnixMs>,
    /// When a delivery last came with it, within ten minutes.
    pub last_used: Option<UnixMs>,
    /// When it ends; `None`: when it is replaced.
    pub expires: Option<UnixMs>,
}

impl Token {
    /// A new token from 32 random bytes, written as 64 hexadecimal digits.
    #[must_use]
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(hex(&bytes))
    }

    /// A token that somebody chose: 16 to 512 visible ASCII characters without spaces.
    ///
    /// # Errors
    /// [`UnfitToken`] where it is not.
    pub fn chosen(text: &str) -> Result<Self, UnfitToken> {
        let fits = (SHORTEST..=LONGEST).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        if fits { Ok(Self(text.to_owned())) } else { Err(UnfitToken) }
    }

    /// The text, to be shown once to the owner.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Its hash.
    #[must_use]
    pub fn hash(&self) -> TokenHash {
        TokenHash::of(self.0.as_bytes())
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

impl TokenHash {
    /// The hash of a token's bytes as they came.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The 32 bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for TokenHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TokenHash(…)")
    }
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_token_is_64_digits_and_never_printed() {
        let token = Token::from_random([0xab; 32]);
        assert_eq!(token.reveal(), "ab".repeat(32));
        assert_eq!(format!("{token:?} {:?}", token.hash()), "Token(…) TokenHash(…)");
    }

    #[test]
    fn a_chosen_token_must_survive_a_header() {
        assert!(Token::chosen("0123456789abcdef").is_ok());
        assert!(Token::chosen("too-short").is_err());
        assert!(Token::chosen("has a space in the middle").is_err());
        assert!(Token::chosen(&"é".repeat(20)).is_err());
    }
}
