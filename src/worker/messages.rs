//! A channel's lane: frozen messages first, then what is due.

use std::time::Duration;

use super::{Lanes, STRANGE, Step, backoff};
use crate::db::{Certainty, NewSend, NotStored, Send, SendEnd, SendFor, SendKind, Tried};
use crate::discord::{Answer, Code, Refusal};
use crate::text::thanks::{self, Marker, Tested};
use crate::vote::{Cannot, CannotPost, ChannelId, GuildId};

/// Votes that one message is made from at the most; how many fit is for the text to say.
const MERGED: i64 = 200;
/// How long the answer to a test delivery, a sample and an alarm are wanted,
const WANTED: Duration = Duration::from_hours(24);
/// and the result of a period, and that a goal is reached.
const RESULT_WANTED: Duration = Duration::from_hours(7 * 24);
/// A message that Discord refuses without a reason that an owner can mend is given up after so many calls,
const REFUSED_TIMES: i64 = 4;
/// but not before this time has passed.
const REFUSED_FOR: Duration = Duration::from_hours(1);

impl Lanes {
    /// One step of a channel's lane.
    pub(super) async fn send_one(&self, guild: GuildId, channel: ChannelId) -> Result<Step, NotStored> {
        let now = self.clock.now();
        let waiting = self.db.waiting_send(channel).await?;
        let waits = waiting.is_some();
        if let Some(send) = waiting.filter(|send| send.next <= now) {
            return self.send_again(send).await;
        }
        let refusals = self.db.refusals(guild).await?;
        let refused = |post: fn(CannotPost) -> bool| {
            let mut refused = refusals.iter().filter(|refusal| refusal.next > now);
            refused.any(|refusal| matches!(refusal.cannot, Cannot::Post { channel: of, reason } if of == channel && post(reason)))
        };
        let only_edits = waits || refused(|_| true);
        if !refused(hides_messages)
            && let Some(live) = self.db.due_live(guild, channel, only_edits).await?
        {
            return self.keep_up(live).await;
        }
        if only_edits {
            return Ok(Step::Idle);
        }
        if let Some(until) = self.discord.messages_put_off(channel) {
            // What comes meanwhile goes into the same message.
            return Ok(Step::Rest(until));
        }
        let Some(new) = self.compose(guild, channel).await? else { return Ok(Step::Nothing) };
        match self.db.freeze(new, self.discord.time()).await? {
            Some(send) => self.post(&send, Certainty::NotPosted).await,
            // What it was for has gone meanwhile.
            None => Ok(Step::Did),
        }
    }

    /// What is due in the channel, as one message.
    async fn compose(&self, guild: GuildId, channel: ChannelId) -> Result<Option<NewSend>, NotStored> {
        let marker = Marker::from_random(rand::random());
        let new = |what, body| NewSend { guild, channel, what, body, marker: marker.text().to_owned() };
        let language = self.db.language(guild).await?;
        if let Some(test) = self.db.due_test(channel).await? {
            let tested = Tested { oddities: &test.oddities, paused: test.paused };
            let body = thanks::test(language, test.site.name(), tested, &marker);
            return Ok(Some(new(SendFor::Test(test.listing), body)));
        }
        let Some(due) = self.db.due_thanks(channel, MERGED).await? else { return Ok(None) };
        let (body, named) = self.word(guild, language, due.votes, &marker).await?;
        let votes = named.iter().map(|vote| (vote.listing, vote.entry)).collect();
        Ok(Some(new(SendFor::Thanks(votes), body)))
    }

    /// A frozen message whose time has come.
    async fn send_again(&self, mut send: Send) -> Result<Step, NotStored> {
        let before = match &send.tried {
            Some(tried) if self.is_nonce_forgotten(tried) => return self.search(&send, tried).await,
            Some(_) => Certainty::PerhapsPosted,
            None if wanted(send.kind).is_some_and(|span| self.clock.now().since(send.created) > span) => {
                self.db.end_send(&send, SendEnd::Dropped).await?;
                return Ok(Step::Did);
            }
            None if send.kind == SendKind::Result => {
                let Some(body) = self.word_result(&send).await? else { return Ok(Step::Did) };
                send.body = body;
                Certainty::NotPosted
            }
            None => {
                if let Some(quiet) = self.quietened(&send).await? {
                    send.body = quiet;
                }
                Certainty::NotPosted
            }
        };
        if !self.db.try_send_again(send.id, self.discord.time()).await? {
            // It was undone meanwhile, or is to be worded anew.
            return Ok(Step::Did);
        }
        self.post(&send, before).await
    }

    /// By whichever clock has gone further: searching too early costs a call, a nonce that Discord has forgotten a second message.
    fn is_nonce_forgotten(&self, tried: &Tried) -> bool {
        let by_host = self.clock.now().since(tried.first);
        by_host.max(self.discord.time().until.since(tried.made.from)) >= self.timings.nonce_window
    }

    /// Makes the call. `before` is what is known of earlier calls; what this one answers says nothing of them.
    pub(super) async fn post(&self, send: &Send, before: Certainty) -> Result<Step, NotStored> {
        let (began, changes) = (self.clock.now(), self.db.changes_of(send.guild));
        match self.discord.send_message(send.channel, &send.body).await {
            Answer::Done(message) => {
                self.db.end_send(send, SendEnd::Sent(message)).await?;
                self.take_away_unwanted(send, message).await?;
                Ok(Step::Did)
            }
            Answer::RetryAt(next) => {
                self.db.postpone_send(send.id, next, before).await?;
                Ok(Step::Idle)
            }
            Answer::Unknown => {
                let next = self.clock.now().plus(backoff(send.attempts));
                self.db.postpone_send(send.id, next, Certainty::PerhapsPosted).await?;
                Ok(Step::Idle)
            }
            Answer::Stopped => {
                self.db.postpone_send(send.id, began, before).await?;
                Ok(Step::Idle)
            }
            Answer::Refused(refusal) => {
                let step = self.refused(send, before, refusal).await?;
                self.db.ask_again_after(send.guild, changes).await?;
                Ok(step)
            }
        }
    }

    async fn refused(&self, send: &Send, before: Certainty, refusal: Refusal) -> Result<Step, NotStored> {
        if send.kind == SendKind::Reminder && self.direct_refused(send, before, refusal).await? {
            return Ok(Step::Did);
        }
        let reason = if refusal.is(Code::UnknownChannel) {
            CannotPost::ChannelGone
        } else if refusal.is(Code::MissingAccess) {
            CannotPost::NoViewChannel
        } else if refusal.is(Code::NotText) || refusal.is(Code::WrongChannelKind) {
            CannotPost::NotATextChannel
        } else if refusal.is(Code::MissingPermissions) || refusal.is(Code::EmptyMessage) {
            // Without the right to embed, Discord drops the embed and finds the rest empty.
            self.why_not_post(send.guild, send.channel).await.unwrap_or(CannotPost::NoSendMessages)
        } else if !refusal.is_discords() {
            // Not Discord's own words: something in between.
            self.db.postpone_send(send.id, self.clock.now().plus(STRANGE), before).await?;
            return Ok(Step::Idle);
        } else if refusal.is(Code::UnknownMessage) && before == Certainty::PerhapsPosted {
            // The nonce is known, and its message was deleted.
            self.db.end_send(send, SendEnd::Deleted).await?;
            return Ok(Step::Did);
        } else {
            let times = self.db.note_refused(send.id, refusal.code).await?;
            let for_good = refusal.is(Code::InvalidForm)
                || (times >= REFUSED_TIMES && self.clock.now().since(send.created) >= REFUSED_FOR);
            tracing::error!(
                channel.id = %send.channel, status = refusal.status, code = refusal.code, times, for_good,
                "Discord does not accept a message"
            );
            if for_good {
                // So that others are not held up; the owner is told.
                self.db.end_send(send, SendEnd::Dropped).await?;
                return Ok(Step::Did);
            }
            CannotPost::Unexplained
        };
        let next = self.db.refuse(send.guild, Cannot::Post { channel: send.channel, reason }).await?;
        tracing::warn!(guild.id = %send.guild, channel.id = %send.channel, reason = reason.code(), "a channel is refused");
        self.db.postpone_send(send.id, next, before).await?;
        Ok(Step::Idle)
    }
}

/// Whether what stands in the channel cannot be edited either.
const fn hides_messages(reason: CannotPost) -> bool {
    matches!(reason, CannotPost::ChannelGone | CannotPost::NoViewChannel)
}

/// How long a message is wanted that was not posted; `None`: always.
const fn wanted(kind: SendKind) -> Option<Duration> {
    match kind {
        // A reminder is looked at anew before it is first tried.
        SendKind::Thanks | SendKind::Reminder | SendKind::ReminderInChannel | SendKind::Live => None,
        SendKind::Test | SendKind::Sample | SendKind::Alarm => Some(WANTED),
        SendKind::Result | SendKind::Goal => Some(RESULT_WANTED),
    }
}
