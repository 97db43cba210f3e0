//! Reminding members that they can vote again: one look at a time. What is due now is put together and frozen; posting it is its channel's
//! lane's, as with every message.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::{Lanes, STRANGE, backoff};
use crate::db::{Certainty, DueReminder, ListingDue, NewReminder, NotLetThrough, NotStored, Reached, Send, SendEnd};
use crate::discord::{Answer, Code, Refusal};
use crate::rules::reminders::{Reminding, is_too_late, reminding};
use crate::text::reminders::{self as text, For, ReadIn, Votable};
use crate::text::thanks::Marker;
use crate::vote::{ChannelId, GuildId, ReminderSettings, UnixMs};

/// Reminders that are frozen and not posted at the same time, over all servers: thank-yous have most of the lanes for themselves.
const AT_ONCE: i64 = 16;
/// Time between two direct messages that are opened, over all servers: opening many is what spam does.
const OPENING: Duration = Duration::from_millis(200);
/// After Discord says that this is too fast.
const TOO_FAST: Duration = Duration::from_mins(10);
/// Before somebody is looked at again whom Discord does not show, for a reason that may pass,
const LATER: Duration = Duration::from_hours(1);
/// or whose direct messages have become another channel.
const SOON: Duration = Duration::from_mins(10);
/// A server's name is asked for again after this time,
const NAME_KEPT: Duration = Duration::from_hours(1);
/// and no more than so many are remembered.
const NAMES_KEPT: usize = 1_000;
/// What calls for a look shares the next with others that do so closely.
const GATHER: Duration = Duration::from_millis(100);
/// After a failure of the database.
const PAUSE: Duration = Duration::from_mins(1);

/// What one step came to.
enum Next {
    /// There may be more.
    More,
    /// Nothing is due before then; `None`: nothing is to come.
    At(Option<UnixMs>),
    /// As many wait for their lanes as may.
    Full,
    /// Discord wants to be left alone until then.
    Rest(UnixMs),
}

/// Reminds whoever is to be reminded, until `stop`, or until Discord refuses the bot for good.
pub async fn remind(parts: Lanes, stop: CancellationToken) {
    let parts = Lanes { discord: parts.discord.until(stop.clone()), ..parts };
    let (db, clock, discord, sweep) =
        (parts.db.clone(), parts.clock.clone(), parts.discord.clone(), parts.timings.sweep);
    let mut reminder = Reminder { parts, opened: None, names: HashMap::new() };
    let forever = async {
        while discord.stop_reason().is_none() {
            // Before the look, so that nothing is missed.
            let (mut work, mut committed) = (db.work(), db.committed());
            match reminder.step().await {
                Ok(Next::More) => {}
                Ok(Next::At(next)) => {
                    let wake = async {
                        match next {
                            Some(at) => clock.sleep_until(at).await,
                            None => std::future::pending().await,
                        }
                    };
                    tokio::select! {
                        _ = work.changed() => tokio::time::sleep(GATHER).await,
                        () = wake => {}
                        // The bot may be back in a server.
                        () = tokio::time::sleep(sweep) => {}
                    }
                }
                Ok(Next::Full) => {
                    tokio::select! {
                        // The sender is held by the database, so waiting cannot fail.
                        _ = committed.changed() => {}
                        () = tokio::time::sleep(sweep) => {}
                    }
                }
                Ok(Next::Rest(until)) => clock.sleep_until(until).await,
                Err(error) => {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "members could not be reminded; it is tried again"
                    );
                    clock.sleep(PAUSE).await;
                }
            }
        }
        stop.cancelled().await;
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

struct Reminder {
    parts: Lanes,
    /// When direct messages were last opened.
    opened: Option<Instant>,
    names: HashMap<GuildId, (String, UnixMs)>,
}

impl Reminder {
    /// Looks at whoever has been to be looked at longest.
    async fn step(&mut self) -> Result<Next, NotStored> {
        let (db, now) = (&self.parts.db, self.parts.clock.now());
        if db.waiting_reminders().await? >= AT_ONCE {
            return Ok(Next::Full);
        }
        let Some(due) = db.due_reminder().await? else { return Ok(Next::At(db.next_reminder().await?)) };
        let wanted = due.settings != ReminderSettings::Off && !due.is_blocked;
        let (live, void): (Vec<_>, Vec<_>) =
            due.listings.iter().partition(|one| wanted && one.stands && !is_too_late(one.at, now));
        let over: Vec<_> = void.into_iter().filter(|one| one.at <= now).collect();
        if !over.is_empty() {
            db.drop_reminder(&due, &over).await?;
            return Ok(Next::More);
        }
        let times: Vec<_> = live.iter().map(|one| one.at).collect();
        match reminding(&times, due.quiet.as_ref(), now) {
            // What is left comes later, if anything is.
            Reminding::Nothing => db.drop_reminder(&due, &[]).await?,
            Reminding::At(at) => db.postpone_reminder(&due, at).await?,
            Reminding::Now => {
                let of: Vec<_> = live.into_iter().filter(|one| one.at <= now).collect();
                return self.remind(&due, &of).await;
            }
        }
        Ok(Next::More)
    }

    async fn remind(&mut self, due: &DueReminder, of: &[&ListingDue]) -> Result<Next, NotStored> {
        match self.parts.discord.member(due.guild, due.voter).await {
            Answer::Done(_) => {}
            Answer::Refused(refusal) if refusal.is(Code::UnknownMember) || refusal.is(Code::UnknownUser) => {
                self.parts.db.drop_reminder(due, of).await?;
                return Ok(Next::More);
            }
            other => return self.not_now(due, other.map(|_| ())).await,
        }
        let name = match self.name(due.guild).await.done() {
            Ok(name) => name,
            Err(other) => return self.not_now(due, Err(other).into()).await,
        };
        let (channel, reached) = match (due.is_closed, due.direct, due.settings.channel().filter(|_| !due.hides)) {
            (true, _, None) => {
                self.parts.db.direct_messages_closed(due.guild, due.voter).await?;
                return Ok(Next::More);
            }
            (true, _, Some(channel)) => {
                let refusals = self.parts.db.refusals(due.guild).await?;
                let refused = refusals.iter().find(|refusal| refusal.cannot.channel() == Some(channel));
                if let Some(refused) = refused.filter(|refused| refused.next > self.parts.clock.now()) {
                    self.parts.db.postpone_reminder(due, refused.next).await?;
                    return Ok(Next::More);
                }
                (channel, Reached::InChannel)
            }
            (false, Some(channel), _) => (channel, Reached::Directly),
            (false, None, _) => match self.open(due).await? {
                Ok(channel) => (channel, Reached::Directly),
                Err(next) => return Ok(next),
            },
        };
        let votable: Vec<_> =
            of.iter().map(|one| Votable { subject: one.subject, site: one.site, page: one.vote_url.clone() }).collect();
        let read_in = match reached {
            Reached::Directly => ReadIn::Direct,
            Reached::InChannel => ReadIn::Channel,
        };
        let marker = Marker::from_random(rand::random());
        let whose = For { user: due.voter, guild: due.guild, name: &name };
        let body = text::reminder(due.language, whose, &votable, read_in, &marker);
        let new = NewReminder { channel, reached, body, marker: marker.text().to_owned() };
        // Where something has changed meanwhile, they are looked at again.
        self.parts.db.queue_reminder(due, of, new).await?;
        Ok(Next::More)
    }

    /// Opens direct messages with the member, or says what is next.
    async fn open(&mut self, due: &DueReminder) -> Result<Result<ChannelId, Next>, NotStored> {
        if let Some(opened) = self.opened {
            sleep_until(opened + OPENING).await;
        }
        let answer = self.parts.discord.direct_messages(due.voter).await;
        self.opened = Some(Instant::now());
        let refusal = match answer {
            Answer::Done(channel) => {
                self.parts.db.direct_messages_are(due.guild, due.voter, Some(channel)).await?;
                return Ok(Ok(channel));
            }
            Answer::Refused(refusal) => refusal,
            other => return Ok(Err(self.not_now(due, other.map(|_| ())).await?)),
        };
        if refusal.is(Code::OpeningTooFast) {
            tracing::warn!("Discord says that direct messages are opened too fast; reminders rest for ten minutes");
            return Ok(Err(Next::Rest(self.parts.clock.now().plus(TOO_FAST))));
        }
        if is_closed(refusal) {
            self.parts.db.direct_messages_closed(due.guild, due.voter).await?;
            return Ok(Err(Next::More));
        }
        Ok(Err(self.not_now(due, Answer::Refused(refusal)).await?))
    }

    /// What the server is called.
    async fn name(&mut self, guild: GuildId) -> Answer<String> {
        let now = self.parts.clock.now();
        if let Some((name, at)) = self.names.get(&guild)
            && now.since(*at) < NAME_KEPT
        {
            return Answer::Done(name.clone());
        }
        let answer = self.parts.discord.guild(guild).await.map(|guild| guild.name);
        if let Answer::Done(name) = &answer {
            if self.names.len() >= NAMES_KEPT {
                self.names.clear();
            }
            self.names.insert(guild, (name.clone(), now));
        }
        answer
    }

    /// Discord did not do what a reminder needs.
    async fn not_now(&self, due: &DueReminder, answer: Answer<()>) -> Result<Next, NotStored> {
        let now = self.parts.clock.now();
        Ok(match answer {
            Answer::RetryAt(at) => Next::Rest(at),
            Answer::Unknown => Next::Rest(now.plus(backoff(1))),
            Answer::Refused(refusal) if refusal.is_discords() => {
                tracing::warn!(
                    guild.id = %due.guild, status = refusal.status, code = refusal.code,
                    "Discord refuses what a reminder needs; it is tried again in an hour"
                );
                self.parts.db.postpone_reminder(due, now.plus(LATER)).await?;
                Next::More
            }
            // Not Discord's own words: something in between.
            Answer::Refused(_) | Answer::Stopped | Answer::Done(()) => Next::Rest(now.plus(STRANGE)),
        })
    }
}

/// Whether no direct message gets through to the user.
fn is_closed(refusal: Refusal) -> bool {
    [Code::DirectMessagesClosed, Code::InvalidRecipient].into_iter().any(|code| refusal.is(code))
}

impl Lanes {
    /// Discord refused a reminder in somebody's direct messages; `false` where that says nothing of them. `before` is what is known of
    /// earlier calls.
    pub(super) async fn direct_refused(
        &self,
        send: &Send,
        before: Certainty,
        refusal: Refusal,
    ) -> Result<bool, NotStored> {
        let was_deleted = refusal.is(Code::UnknownMessage) && before == Certainty::PerhapsPosted;
        if !refusal.is_discords() || was_deleted {
            return Ok(false);
        }
        let now = self.clock.now();
        let (why, next) = if is_closed(refusal) {
            (NotLetThrough::Closed, now)
        } else if refusal.is(Code::UnknownChannel) || refusal.is(Code::MissingAccess) {
            (NotLetThrough::NoChannel, now.plus(SOON))
        } else if refusal.is(Code::NoCommonServer) {
            // Whether they are still a member is asked again before the next try.
            (NotLetThrough::NotNow, now.plus(SOON))
        } else {
            tracing::error!(status = refusal.status, code = refusal.code, "Discord does not accept a reminder");
            self.db.end_send(send, SendEnd::Dropped).await?;
            return Ok(true);
        };
        self.db.not_let_through(send.id, before, why, next).await?;
        Ok(true)
    }
}
