//! What a panel says while the first test or vote is waited for: it changes by itself.

use super::label;
use super::state::why_kept;
use crate::sites::Site;
use crate::text::say::say;
use crate::vote::{Arrived, KeptSummary, Language};

/// What has come of waiting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Live {
    /// Nothing yet; the panel changes by itself.
    Waiting,
    /// It does not any more.
    Stopped,
    /// It works.
    Arrived(Arrived),
    /// Something came with a token that is not the listing's.
    WrongToken,
    /// Something came with a token of the listing's that has ended.
    EndedToken,
    /// Something came with this listing's token and names another listing.
    OtherListing,
    /// Something came that could not be read.
    Unreadable(KeptSummary),
}

impl Live {
    /// Whether there is nothing more to wait for.
    #[must_use]
    pub const fn is_good(&self) -> bool {
        matches!(self, Self::Arrived(_))
    }
}

/// In a sentence or two, of at most 200 characters: so much is left beside the state.
#[must_use]
pub fn live(language: Language, live: &Live, site: Site) -> String {
    let site = site.name();
    match live {
        Live::Waiting => say!(language, "setup-live-waiting"),
        Live::Stopped => say!(language, "setup-live-stopped", button = label::CHECK.say(language)),
        Live::Arrived(Arrived::Test) => say!(language, "setup-live-test"),
        Live::Arrived(Arrived::Vote) => say!(language, "setup-live-vote"),
        Live::WrongToken => say!(language, "setup-live-wrong-token", site = site),
        Live::EndedToken => say!(language, "setup-live-ended-token", site = site),
        Live::OtherListing => say!(language, "setup-live-other-listing", site = site),
        Live::Unreadable(kept) => say!(language, "setup-live-unreadable", why = why_kept(language, kept)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{KeptReason, UnixMs};

    #[test]
    fn each_is_short_and_says_the_next_step() {
        let kept = KeptSummary {
            count: 1,
            latest: UnixMs(1),
            reason: Some(KeptReason::Missing),
            field: Some("user_id".to_owned()),
        };
        let all = [
            Live::Waiting,
            Live::Stopped,
            Live::Arrived(Arrived::Test),
            Live::Arrived(Arrived::Vote),
            Live::WrongToken,
            Live::EndedToken,
            Live::OtherListing,
            Live::Unreadable(kept),
        ];
        let said: Vec<_> = all.iter().map(|one| live(Language::English, one, Site::Discollab)).collect();
        for language in Language::ALL {
            for said in all.iter().map(|one| live(language, one, Site::Discollab)) {
                assert!(said.chars().count() <= 200, "{language:?}: {said}");
            }
        }
        insta::assert_snapshot!(said.join("\n"), @"
        👀 Waiting for the test or the first vote. This message changes by itself when it comes.
        💤 I no longer watch for the test or the first vote here. Press **Check** to look whether it came.
        ✅ **The test has arrived.** Votes will be counted.
        ✅ **The first vote has arrived** and is counted.
        ❌ Something came for this listing with a wrong token. If you just sent it, paste the token again, whole, into Discollab's dashboard. Still waiting.
        ❌ Something came with an old token that has ended. Paste the newest one into Discollab's dashboard. Still waiting.
        ❌ Something came with this token for another listing. In Discollab's dashboard, paste it at this listing. Still waiting.
        ❌ Something came that could not be read; it is kept. It was without `user_id`. Still waiting.
        ");
    }
}
