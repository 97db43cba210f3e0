//! What a panel says while the first test or vote is waited for: it changes by itself.

use super::state::why_kept;
use crate::sites::Site;
use crate::vote::{Arrived, KeptSummary};

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
pub fn live(live: &Live, site: Site) -> String {
    let site = site.name();
    match live {
        Live::Waiting => {
            "👀 Waiting for the test or the first vote. This message changes by itself when it comes.".to_owned()
        }
        Live::Stopped => {
            "💤 I no longer watch for the test or the first vote here. Press **Check** to look whether it came."
                .to_owned()
        }
        Live::Arrived(Arrived::Test) => "✅ **The test has arrived.** Votes will be counted.".to_owned(),
        Live::Arrived(Arrived::Vote) => "✅ **The first vote has arrived** and is counted.".to_owned(),
        Live::WrongToken => format!(
            "❌ Something came for this listing with a wrong token. If you just sent it, paste the token again, whole, into {site}'s dashboard. Still waiting."
        ),
        Live::EndedToken => {
            format!(
                "❌ Something came with an old token that has ended. Paste the newest one into {site}'s dashboard. Still waiting."
            )
        }
        Live::OtherListing => {
            format!(
                "❌ Something came with this token for another listing. In {site}'s dashboard, paste it at this listing. Still waiting."
            )
        }
        Live::Unreadable(kept) => {
            format!("❌ Something came that could not be read{}; it is kept. Still waiting.", why_kept(kept))
        }
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
        let said: Vec<_> = all.iter().map(|one| live(one, Site::Discollab)).collect();
        assert!(said.iter().all(|one| one.chars().count() <= 200));
        insta::assert_snapshot!(said.join("\n"), @"
        👀 Waiting for the test or the first vote. This message changes by itself when it comes.
        💤 I no longer watch for the test or the first vote here. Press **Check** to look whether it came.
        ✅ **The test has arrived.** Votes will be counted.
        ✅ **The first vote has arrived** and is counted.
        ❌ Something came for this listing with a wrong token. If you just sent it, paste the token again, whole, into Discollab's dashboard. Still waiting.
        ❌ Something came with an old token that has ended. Paste the newest one into Discollab's dashboard. Still waiting.
        ❌ Something came with this token for another listing. In Discollab's dashboard, paste it at this listing. Still waiting.
        ❌ Something came that could not be read without `user_id`; it is kept. Still waiting.
        ");
    }
}
