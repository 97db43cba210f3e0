//! A channel's lane: frozen messages first, then what is due.

use super::{Lanes, Step, backoff};
use crate::db::{NewSend, NotStored, RefusedSubject, Send, SendEnd, SendFor, ThankedVote};
use crate::discord::{Answer, Code, Refusal, snowflake_at};
use crate::text::thanks::{self, Marker, Thanked};
use crate::vote::{Board, CannotPost, ChannelId, GuildId, MessageId, UnixMs};

/// Votes that one message is made from at the most; how many fit is for the text to say.
const MERGED: i64 = 200;
/// Messages that one look into a channel reads.
const READ: u8 = 100;
/// How far before the first try the search for a message begins: clocks differ, in ms.
const CLOCKS_DIFFER_MS: i64 = 60_000;
/// After an answer that is not Discord's own, in ms.
const STRANGE_MS: i64 = 60_000;

impl Lanes {
    /// One step of a channel's lane.
    pub(super) async fn send_one(&self, guild: GuildId, channel: ChannelId) -> Result<Step, NotStored> {
        let now = self.clock.now();
        if let Some(send) = self.db.waiting_send(channel).await? {
            return if send.next > now { Ok(Step::Idle) } else { self.send_again(send).await };
        }
        let subject = RefusedSubject::Channel(channel);
        let refused = self.db.refusals(guild).await?.into_iter().find(|refusal| refusal.subject == subject);
        if refused.is_some_and(|refusal| refusal.next > now) {
            return Ok(Step::Idle);
        }
        let Some(new) = self.compose(guild, channel).await? else { return Ok(Step::Nothing) };
        match self.db.freeze(new).await? {
            Some(send) => self.post(&send, None).await,
            // What it was for has gone meanwhile.
            None => Ok(Step::Did),
        }
    }

    /// What is due in the channel, as one message.
    async fn compose(&self, guild: GuildId, channel: ChannelId) -> Result<Option<NewSend>, NotStored> {
        let marker = Marker::from_random(rand::random());
        let new = |what, body| NewSend { guild, channel, what, body, marker: marker.text().to_owned() };
        if let Some(test) = self.db.due_test(channel).await? {
            let body = thanks::test(test.site.name(), &marker);
            return Ok(Some(new(SendFor::Test(test.listing), body)));
        }
        let Some(due) = self.db.due_thanks(channel, MERGED).await? else { return Ok(None) };
        let voters: Vec<_> = due.votes.iter().map(thanked).collect();
        let (body, named) = match &voters[..] {
            [voter] => {
                let all_time = Board { period: None, listing: None };
                let rank = self.db.place(guild, all_time, voter.voter).await?.map(|place| place.rank);
                (thanks::one(&Thanked { rank, ..voter.clone() }, &marker), 1)
            }
            _ => thanks::many(&voters, &marker),
        };
        let votes = due.votes.iter().take(named).map(|vote| (vote.listing, vote.entry)).collect();
        Ok(Some(new(SendFor::Thanks(votes), body)))
    }

    /// A frozen message whose time has come.
    async fn send_again(&self, send: Send) -> Result<Step, NotStored> {
        let now = self.clock.now();
        if let Some(tried) = send.tried.filter(|tried| now.since(*tried) >= self.timings.nonce_window) {
            return self.settle_unknown(&send, tried).await;
        }
        self.db.try_send_again(send.id).await?;
        self.post(&send, send.tried).await
    }

    /// Makes the call. `before` is an earlier call whose outcome is not known; what this one answers says nothing of it.
    async fn post(&self, send: &Send, before: Option<UnixMs>) -> Result<Step, NotStored> {
        let (began, changes) = (self.clock.now(), self.db.changes_of(send.guild));
        match self.discord.send_message(send.channel, &send.body).await {
            Answer::Done(message) => {
                self.db.end_send(send, SendEnd::Sent(message)).await?;
                Ok(Step::Did)
            }
            Answer::RetryAt(next) => {
                self.db.postpone_send(send.id, next, before).await?;
                Ok(Step::Idle)
            }
            Answer::Unknown => {
                let next = self.clock.now().plus(backoff(send.attempts));
                self.db.postpone_send(send.id, next, before.or(Some(began))).await?;
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

    async fn refused(&self, send: &Send, before: Option<UnixMs>, refusal: Refusal) -> Result<Step, NotStored> {
        let reason = if refusal.is(Code::UnknownChannel) {
            CannotPost::ChannelGone
        } else if refusal.is(Code::MissingAccess) {
            CannotPost::NoViewChannel
        } else if refusal.is(Code::MissingPermissions) || refusal.is(Code::EmptyMessage) {
            // Without the right to embed, Discord drops the embed and finds the rest empty.
            self.why_not_post(send.guild, send.channel).await.unwrap_or(CannotPost::NoSendMessages)
        } else if refusal.code < 0 {
            // Not Discord's own words: something in between.
            let next = UnixMs(self.clock.now().0 + STRANGE_MS);
            self.db.postpone_send(send.id, next, before).await?;
            return Ok(Step::Idle);
        } else {
            tracing::error!(
                channel.id = %send.channel, status = refusal.status, code = refusal.code,
                "Discord does not accept a message as it is; it is dropped, so that others are not held up"
            );
            self.db.end_send(send, SendEnd::Dropped).await?;
            return Ok(Step::Did);
        };
        let next = self.db.refuse(send.guild, RefusedSubject::Channel(send.channel), reason.code()).await?;
        tracing::warn!(guild.id = %send.guild, channel.id = %send.channel, reason = reason.code(), "a channel is refused");
        self.db.postpone_send(send.id, next, before).await?;
        Ok(Step::Idle)
    }

    /// Past the time for which Discord knows a nonce: the channel itself says whether the message was posted.
    async fn settle_unknown(&self, send: &Send, tried: UnixMs) -> Result<Step, NotStored> {
        match self.why_not_read(send.guild, send.channel).await {
            Answer::Done(None) => {}
            // A channel that cannot be read looks empty, which proves nothing.
            Answer::Done(Some(_)) | Answer::Refused(_) => {
                self.db.end_send(send, SendEnd::Unknown).await?;
                return Ok(Step::Did);
            }
            Answer::RetryAt(next) => return Ok(Step::Rest(next)),
            Answer::Unknown => return Ok(Step::Rest(self.clock.now().plus(backoff(send.attempts)))),
            Answer::Stopped => return Ok(Step::Idle),
        }
        let mut after = snowflake_at(UnixMs(tried.0 - CLOCKS_DIFFER_MS));
        loop {
            match self.discord.recent_messages(send.channel, after, READ).await {
                Answer::Done(messages) => {
                    if let Some(found) = messages.iter().find(|message| Marker::is_on(&send.marker, &message.json)) {
                        self.db.end_send(send, SendEnd::Sent(found.id)).await?;
                        return Ok(Step::Did);
                    }
                    let newest: Option<MessageId> = messages.iter().map(|message| message.id).max();
                    match newest.filter(|_| messages.len() >= usize::from(READ)) {
                        Some(newest) => after = newest,
                        None => break,
                    }
                }
                Answer::Refused(_) => {
                    self.db.end_send(send, SendEnd::Unknown).await?;
                    return Ok(Step::Did);
                }
                Answer::RetryAt(next) => return Ok(Step::Rest(next)),
                Answer::Unknown => return Ok(Step::Rest(self.clock.now().plus(backoff(send.attempts)))),
                Answer::Stopped => return Ok(Step::Idle),
            }
        }
        // It is not there: certain now, so that it may be tried like new.
        self.db.postpone_send(send.id, self.clock.now(), None).await?;
        Ok(Step::Did)
    }
}

fn thanked(vote: &ThankedVote) -> Thanked {
    Thanked { voter: vote.voter, name: vote.name.clone(), total: vote.total, rank: None, again: vote.vote_again }
}
