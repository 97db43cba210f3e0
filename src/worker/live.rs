//! Messages that are kept up to date: posted once, then edited.

use std::time::Duration;

use sha2::{Digest as _, Sha256};

use super::{Lanes, STRANGE, Step};
use crate::db::{BETWEEN_EDITS, Certainty, NewSend, NotStored, Send, SendFor, SendKind};
use crate::discord::{Answer, Code, Refusal};
use crate::text::goals;
use crate::text::live::{self, LiveText};
use crate::text::thanks::Marker;
use crate::vote::{Board, Cannot, CannotPost, Live, LiveKind, MessageId, Page, UnixMs};

/// Where nothing changes, one is edited all the same after this time: it may have been deleted.
const CHECKED: Duration = Duration::from_hours(6);
/// After an edit that Discord refuses for a reason of its own, such as a thread that was archived.
const UNFIT: Duration = Duration::from_mins(10);

impl Lanes {
    /// Brings a message up to date that is to be looked at.
    pub(super) async fn keep_up(&self, live: Live) -> Result<Step, NotStored> {
        let now = self.clock.now();
        let (text, until) = self.live_text(&live).await?;
        let Some(text) = text else {
            // What it shows is gone, and it with it. Where it cannot be deleted it stays as it was.
            if let Some(message) = live.message
                && let Answer::RetryAt(at) = self.discord.delete_message(live.channel, message).await
            {
                self.db.postpone_live(&live, at).await?;
                return Ok(Step::Did);
            }
            self.db.drop_live(live.guild, live.kind).await?;
            return Ok(Step::Did);
        };
        let edit = text.edit();
        let shown = Sha256::digest(edit.as_bytes()).to_vec();
        let Some(message) = live.message else {
            if let Some(until) = self.discord.messages_put_off(live.channel) {
                return Ok(Step::Rest(until));
            }
            return self.post_live(&live, &text, shown).await;
        };
        let check = live.edited.plus(CHECKED);
        if live.shown.as_deref() == Some(shown.as_slice()) && now < check {
            self.db.live_looked(&live, until.min(check)).await?;
            return Ok(Step::Did);
        }
        let may = live.edited.plus(BETWEEN_EDITS);
        if now < may {
            self.db.postpone_live(&live, may).await?;
            return Ok(Step::Did);
        }
        if !self.db.try_edit(&live).await? {
            return Ok(Step::Did);
        }
        self.edit(&live, message, &edit, shown, until.min(now.plus(CHECKED))).await
    }

    async fn post_live(&self, live: &Live, text: &LiveText, shown: Vec<u8>) -> Result<Step, NotStored> {
        let marker = Marker::from_random(rand::random());
        let new = NewSend {
            guild: live.guild,
            channel: live.channel,
            what: SendFor::Live(live.id, shown),
            body: text.post(&marker),
            marker: marker.text().to_owned(),
        };
        match self.db.freeze(new, self.discord.time()).await? {
            Some(send) => self.post(&send, Certainty::NotPosted).await,
            None => Ok(Step::Did),
        }
    }

    /// Deletes what was posted although it was moved or switched off while the call was under way.
    pub(super) async fn take_away_unwanted(&self, send: &Send, message: MessageId) -> Result<(), NotStored> {
        if send.kind == SendKind::Live && !self.db.is_live(send.guild, message).await? {
            // Where that is refused it stays, and nothing is kept there.
            let _: Answer<()> = self.discord.delete_message(send.channel, message).await;
        }
        Ok(())
    }

    async fn edit(
        &self,
        live: &Live,
        message: MessageId,
        body: &str,
        shown: Vec<u8>,
        next: UnixMs,
    ) -> Result<Step, NotStored> {
        let changes = self.db.changes_of(live.guild);
        match self.discord.edit_message(live.channel, message, body).await {
            Answer::Done(()) => self.db.live_edited(live, shown, next).await?,
            Answer::RetryAt(at) => self.db.postpone_live(live, at.max(self.clock.now().plus(BETWEEN_EDITS))).await?,
            // The row says that it is tried again in a minute: an edit may be made twice.
            Answer::Unknown | Answer::Stopped => {}
            Answer::Refused(refusal) => {
                self.edit_refused(live, refusal).await?;
                self.db.ask_again_after(live.guild, changes).await?;
            }
        }
        Ok(Step::Did)
    }

    async fn edit_refused(&self, live: &Live, refusal: Refusal) -> Result<(), NotStored> {
        let now = self.clock.now();
        if refusal.is(Code::UnknownMessage) {
            return self.db.live_lost(live).await;
        }
        let reason = if refusal.is(Code::UnknownChannel) {
            CannotPost::ChannelGone
        } else if refusal.is(Code::MissingAccess) {
            CannotPost::NoViewChannel
        } else {
            tracing::warn!(
                guild.id = %live.guild, channel.id = %live.channel, status = refusal.status, code = refusal.code,
                "Discord does not accept an edit; it is tried again"
            );
            // What is not Discord's own word passes.
            return if refusal.is_discords() {
                self.db.edit_not_accepted(live, now.plus(UNFIT)).await
            } else {
                self.db.postpone_live(live, now.plus(STRANGE)).await
            };
        };
        let next = self.db.refuse(live.guild, Cannot::Post { channel: live.channel, reason }).await?;
        tracing::warn!(guild.id = %live.guild, channel.id = %live.channel, reason = reason.code(), "a channel is refused");
        self.db.postpone_live(live, next.min(now.plus(BETWEEN_EDITS))).await
    }

    /// What the message is to say, and until when that holds if nobody votes; `None`: there is nothing to be said any more.
    async fn live_text(&self, live: &Live) -> Result<(Option<LiveText>, UnixMs), NotStored> {
        let (db, guild) = (&self.db, live.guild);
        let language = db.language(guild).await?;
        let zone = db.zone(guild).await?;
        match live.kind {
            LiveKind::Board => {
                let period = match live.period {
                    Some(kind) => Some(db.current_period(guild, kind).await?),
                    None => None,
                };
                let page = db.board_page(guild, Board { period, listing: live.listing }, Page::First).await?;
                let listing = match live.listing {
                    Some(id) => match db.listing(id).await? {
                        Some(listing) => Some((listing.subject, listing.site.name())),
                        // Without its name it would be taken for the server's.
                        None => return Ok((None, UnixMs(i64::MAX))),
                    },
                    None => None,
                };
                let until = period.map_or(UnixMs(i64::MAX), |period| period.ends_in(&zone));
                Ok((Some(live::board(language, period, listing, &page)), until))
            }
            LiveKind::Goal => {
                let Some(goal) = db.goal(guild).await? else { return Ok((None, UnixMs(i64::MAX))) };
                let listing = match goal.listing {
                    Some(id) => db.listing(id).await?.map(|listing| (listing.subject, listing.site.name())),
                    None => None,
                };
                let ends = goal.period.map(|period| period.ends_in(&zone));
                Ok((Some(goals::live(language, &goal, listing, ends)), UnixMs(i64::MAX)))
            }
        }
    }
}
