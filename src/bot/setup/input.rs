//! What was typed into the options of `/setup`.

use super::super::Failure;
use crate::text::setup as text;
use crate::vote::{ApplicationId, Subject, VotePage};

/// The lowest id of 17 digits. Discord's ids reached it four weeks after they began; there were no bots yet.
const LOWEST_BOT: i64 = 10_000_000_000_000_000;

/// The bot whose application id was typed.
pub(super) fn bot(typed: &str) -> Result<Subject, Failure> {
    let id = typed.trim().parse().ok().filter(|id: &ApplicationId| id.get() >= LOWEST_BOT);
    id.map(Subject::Bot).ok_or_else(|| Failure::told(text::BAD_BOT_ID))
}

/// The vote page whose address was typed.
pub(super) fn page(typed: &str) -> Result<VotePage, Failure> {
    typed.parse().map_err(|_| Failure::told(text::BAD_VOTE_URL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bot_is_named_by_its_id() {
        assert!(matches!(bot(" 175928847299117063 "), Ok(Subject::Bot(id)) if id.get() == 175_928_847_299_117_063));
        assert!(bot("10000000000000000").is_ok() && bot("9223372036854775807").is_ok());
        for bad in ["", "0", "-5", "bot", "<@175928847299117063>", "123", "9999999999999999", "99999999999999999999"] {
            assert!(bot(bad).is_err(), "{bad}");
        }
    }
}
