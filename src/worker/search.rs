//! Finding out whether a message was posted, once Discord has forgotten its nonce: its channel is searched, page by page.

use std::time::Duration;

use super::{Lanes, STRANGE, Step, backoff};
use crate::db::{Certainty, NotStored, Send, SendEnd, SendKind, Tried};
use crate::discord::{Answer, Refusal, snowflake_at};
use crate::text::thanks::Marker;
use crate::vote::{MessageId, UnixMs};

/// Messages that one page holds.
const PAGE: u8 = 100;
/// How far the search goes beyond the calls' own times on either side. The times are Discord's, so this need not cover how far the
/// host's clock is off: only how long an answer's date was on its way, and how late a call is carried out.
const MARGIN: Duration = Duration::from_mins(1);

impl Lanes {
    /// One page of the search. Where it has got to stands in the row.
    pub(super) async fn search(&self, send: &Send, tried: &Tried) -> Result<Step, NotStored> {
        let first = snowflake_at(tried.made.from.minus(MARGIN));
        // A call may have waited for its turn before it was made, and was cut off at its time limit.
        let last = snowflake_at(tried.made.until.plus(self.timings.turn + self.timings.call + MARGIN));
        let after = tried.searched.unwrap_or(first);
        let messages = match self.discord.recent_messages(send.channel, after, PAGE).await {
            Answer::Done(messages) => messages,
            other => return self.no_page(send, other.map(|_| ())).await,
        };
        if let Some(found) = messages.iter().find(|message| Marker::is_on(&send.marker, &message.json)) {
            self.db.end_send(send, SendEnd::Sent(found.id)).await?;
            return Ok(Step::Did);
        }
        let newest: Option<MessageId> = messages.iter().map(|message| message.id).max();
        if let Some(newest) = newest.filter(|newest| messages.len() >= usize::from(PAGE) && *newest < last) {
            self.db.searched_until(send.id, newest).await?;
            return Ok(Step::Did);
        }
        if newest.is_none() && send.kind != SendKind::Reminder {
            // A channel that cannot be read looks empty too, which proves nothing. Direct messages can always be read.
            match self.why_not_read(send.guild, send.channel).await {
                Answer::Done(None) => {}
                Answer::Done(Some(_)) => {
                    self.db.end_send(send, SendEnd::Unknown).await?;
                    return Ok(Step::Did);
                }
                other => return self.no_page(send, other.map(|_| ())).await,
            }
        }
        // It is not there: certain now, so that it may be tried like new.
        self.db.postpone_send(send.id, self.clock.now(), Certainty::NotPosted).await?;
        Ok(Step::Did)
    }

    /// The search did not get on.
    async fn no_page(&self, send: &Send, answer: Answer<()>) -> Result<Step, NotStored> {
        let now = self.clock.now();
        let next: UnixMs = match answer {
            Answer::RetryAt(next) => next,
            Answer::Unknown => now.plus(backoff(send.attempts)),
            // Not Discord's own words: something in between.
            Answer::Refused(Refusal { code: ..0, .. }) => now.plus(STRANGE),
            Answer::Refused(_) => {
                self.db.end_send(send, SendEnd::Unknown).await?;
                return Ok(Step::Did);
            }
            Answer::Stopped | Answer::Done(()) => return Ok(Step::Idle),
        };
        self.db.postpone_search(send.id, next).await?;
        Ok(Step::Idle)
    }
}
