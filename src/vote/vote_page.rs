//! Where people vote.

use std::str::FromStr;

use url::Url;

/// The address of the page where people vote: a whole web address that Discord shows behind a button.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotePage(String);

/// The text is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be a web address such as https://example.org, at most {} characters", VotePage::LONGEST)]
pub struct NotAVotePage;

impl VotePage {
    /// The longest that Discord takes, in characters.
    pub const LONGEST: u16 = 512;

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for VotePage {
    type Err = NotAVotePage;

    fn from_str(text: &str) -> Result<Self, NotAVotePage> {
        let url = Url::parse(text.trim()).ok();
        url.filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .map(String::from)
            .filter(|url| url.chars().count() <= usize::from(Self::LONGEST))
            .map(Self)
            .ok_or(NotAVotePage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vote_page_is_a_whole_web_address() {
        let kept = |text: &str| text.parse().map(|VotePage(kept)| kept);
        assert_eq!(kept(" https://example.org/vote?x=1 ").unwrap(), "https://example.org/vote?x=1");
        assert_eq!(kept("https://example.org/<@1>").unwrap(), "https://example.org/%3C@1%3E");
        for bad in ["", "example.org", "ftp://example.org", "https://", "javascript:alert(1)", "mailto:a@b.c"] {
            assert!(kept(bad).is_err(), "{bad}");
        }
        assert!(kept(&format!("https://example.org/{}", "x".repeat(492))).is_ok());
        assert!(kept(&format!("https://example.org/{}", "x".repeat(493))).is_err());
    }
}
