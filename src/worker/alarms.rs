//! Telling owners of what they would not see by themselves, in the channel that they chose for it.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::db::{Db, DueLook, Listing, NewAlarm, NotStored};
use crate::rules::silence::silent_from;
use crate::text::alarms::{self, Of};
use crate::text::thanks::Marker;
use crate::vote::{AlarmKind, BadToken, Cannot, GuildId, Language, ListingId, Live, Refusal, UnixMs};

/// What goes on is told once in this time.
const ONCE_IN: Duration = Duration::from_hours(24);
/// A refusal is told of when it has lasted so long,
const LASTING: Duration = Duration::from_hours(1);
/// and deliveries with a wrong token when there were so many.
const KEEPS_SENDING: i64 = 3;
/// Between two looks at a listing of which nothing is heard.
const ROUND: Duration = Duration::from_hours(24);
/// Those at a listing that is silent, and the shortest time between two that wait for a silence.
const HOUR: Duration = Duration::from_hours(1);
/// After a look others that call for one share the next.
const GATHER: Duration = Duration::from_millis(100);
/// After a failure of the database.
const PAUSE: Duration = Duration::from_mins(1);

/// Looks at what is due, until `stop`.
pub async fn raise_alarms(db: Db, clock: Clock, stop: CancellationToken) {
    let watcher = Watcher { db, clock };
    let forever = async {
        // Before the first look, so that nothing is missed.
        let (mut work, mut strangers) = (watcher.db.work(), watcher.db.strangers());
        loop {
            work.borrow_and_update();
            strangers.borrow_and_update();
            let next = watcher.look().await.unwrap_or_else(|error| {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "alarms could not be raised; it is tried again"
                );
                watcher.clock.now().plus(PAUSE)
            });
            tokio::select! {
                // The senders are held by the database, so waiting cannot fail.
                _ = work.changed() => {}
                _ = strangers.changed() => {}
                () = watcher.clock.sleep_until(next) => {}
            }
            tokio::time::sleep(GATHER).await;
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

struct Watcher {
    db: Db,
    clock: Clock,
}

impl Watcher {
    /// One step: everything that is due now. Returns when the next look is due at the latest.
    async fn look(&self) -> Result<UnixMs, NotStored> {
        for listing in self.db.newly_turned_away() {
            self.tell_of_strangers(listing).await?;
        }
        loop {
            let due = self.db.listings_to_look_at().await?;
            if due.is_empty() {
                break;
            }
            for look in due {
                let next = self.look_at(look).await?;
                self.db.looked(look, next).await?;
            }
        }
        for live in self.db.untold_off_lives().await? {
            self.tell_of_live(&live).await?;
        }
        let now = self.clock.now();
        for (guild, refusal) in self.db.untold_refusals(now.minus(LASTING)).await? {
            self.tell_of_refusal(guild, &refusal).await?;
        }
        let soonest = self.db.untold_refusals(now).await?.first().map(|(_, refusal)| refusal.since.plus(LASTING));
        let next = [self.db.next_look().await?, soonest].into_iter().flatten();
        Ok(next.fold(now.plus(HOUR), UnixMs::min))
    }

    /// Looks at a listing; returns when to look again.
    async fn look_at(&self, look: DueLook) -> Result<UnixMs, NotStored> {
        let now = self.clock.now();
        let Some(listing) = self.db.listing(look.listing).await? else { return Ok(now.plus(ROUND)) };
        self.tell_of_first(&listing).await?;
        if self.db.alarm_channel(listing.guild).await?.is_none() {
            return Ok(now.plus(HOUR));
        }
        let since = now.minus(ONCE_IN);
        if let Some(kept) = self.db.kept_summary(listing.id).await?
            && kept.latest > since
        {
            let newest = self.told(&listing, AlarmKind::Unreadable).await?.is_none_or(|told| kept.latest > told);
            if newest {
                let make = |language, marker: &Marker| alarms::unreadable(language, of(&listing), &kept, marker);
                self.raise(&listing, AlarmKind::Unreadable, since, make).await?;
            }
        }
        self.tell_of_silence(&listing).await
    }

    async fn tell_of_first(&self, listing: &Listing) -> Result<(), NotStored> {
        // Whoever looks at a panel is told there.
        if self.db.is_watched(listing.id) {
            return Ok(());
        }
        if let Some(since) = self.db.awaited_since(listing.id).await?
            && let Some(arrived) = self.db.arrived_since(listing.id, since).await?
        {
            let marker = marker();
            let body = alarms::first(self.db.language(listing.guild).await?, of(listing), arrived, &marker);
            self.db.announce_first(listing.guild, listing.id, since, body, marker.text().to_owned()).await?;
        }
        Ok(())
    }

    /// Returns when to look again.
    async fn tell_of_silence(&self, listing: &Listing) -> Result<UnixMs, NotStored> {
        let now = self.clock.now();
        let Some(last) = self.db.last_vote(listing.id).await? else { return Ok(now.plus(ROUND)) };
        let days = self.db.active_days(listing.guild, listing.id).await?;
        match silent_from(last, &days) {
            None => Ok(now.plus(ROUND)),
            Some(from) if from > now => Ok(from.max(now.plus(Duration::from_secs(1)))),
            Some(_) => {
                // Once for every last vote.
                let make = |language, marker: &Marker| alarms::silent(language, of(listing), last, marker);
                self.raise(listing, AlarmKind::Silence, last, make).await?;
                Ok(now.plus(HOUR))
            }
        }
    }

    async fn tell_of_strangers(&self, id: ListingId) -> Result<(), NotStored> {
        let Some(listing) = self.db.listing(id).await? else { return Ok(()) };
        let since = self.clock.now().minus(ONCE_IN);
        for (why, kind) in [(BadToken::Wrong, AlarmKind::WrongToken), (BadToken::Ended, AlarmKind::EndedToken)] {
            if let Some(found) = self.db.turned_away(id, why)
                && found.count >= KEEPS_SENDING
                && found.last > since
            {
                let make = |language, marker: &Marker| alarms::bad_token(language, of(&listing), why, found, marker);
                self.raise(&listing, kind, since, make).await?;
            }
        }
        Ok(())
    }

    async fn tell_of_refusal(&self, guild: GuildId, refusal: &Refusal) -> Result<(), NotStored> {
        let (kind, subject) = match refusal.cannot {
            Cannot::Post { channel, .. } => (AlarmKind::Channel, channel.get()),
            Cannot::Give { role, .. } => (AlarmKind::Role, role.get()),
            Cannot::Reach(_) => (AlarmKind::Server, guild.get()),
        };
        let given: Vec<_> = self.db.rewards(guild).await?.into_iter().map(|reward| reward.role).collect();
        let marker = marker();
        let (language, postings) = (self.db.language(guild).await?, self.db.postings(guild).await?);
        let body = alarms::refusal(language, refusal, &given, &postings, &marker);
        let (marker, unless_since) = (marker.text().to_owned(), refusal.since);
        self.db.raise_alarm(NewAlarm { guild, kind, subject, unless_since, body, marker }).await?;
        Ok(())
    }

    async fn tell_of_live(&self, live: &Live) -> Result<(), NotStored> {
        let Some((unless_since, because)) = live.off else { return Ok(()) };
        let marker = marker();
        let language = self.db.language(live.guild).await?;
        let body = alarms::live_off(language, live.kind, live.channel, because, &marker);
        let (guild, kind, marker) = (live.guild, AlarmKind::Live, marker.text().to_owned());
        self.db.raise_alarm(NewAlarm { guild, kind, subject: live.id, unless_since, body, marker }).await?;
        Ok(())
    }

    async fn told(&self, listing: &Listing, kind: AlarmKind) -> Result<Option<UnixMs>, NotStored> {
        Ok(self.db.last_alarm(listing.guild, kind, listing.id.get()).await?)
    }

    /// Raises an alarm about the listing, unless it was raised at `since` or later.
    async fn raise(
        &self,
        listing: &Listing,
        kind: AlarmKind,
        since: UnixMs,
        make: impl FnOnce(Language, &Marker) -> String,
    ) -> Result<(), NotStored> {
        // A look first: it does not occupy the writer.
        if self.told(listing, kind).await?.is_some_and(|told| told >= since) {
            return Ok(());
        }
        let (guild, subject, marker) = (listing.guild, listing.id.get(), marker());
        // Everybody in the channel reads it.
        let body = make(self.db.language(guild).await?, &marker);
        let marker = marker.text().to_owned();
        self.db.raise_alarm(NewAlarm { guild, kind, subject, unless_since: since, body, marker }).await?;
        Ok(())
    }
}

fn marker() -> Marker {
    Marker::from_random(rand::random())
}

fn of(listing: &Listing) -> Of {
    Of { subject: listing.subject, site: listing.site.name() }
}
