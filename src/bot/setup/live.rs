//! Panels that change by themselves while a listing's first test or vote is waited for.
//!
//! A panel can be edited for as long as the token of the interaction that showed it lives; it lives in memory alone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serenity::all::{CreateActionRow, CreateButton, CreateEmbed, Http, MessageId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

use super::super::{Failure, Shared};
use super::checks::Seen;
use super::desk::Desk;
use super::ids::{Action, Id};
use super::panel;
use super::shown::{Panel, View};
use super::steps;
use crate::db::{DbError, Listing, Watching};
use crate::text::setup::label;
use crate::text::setup::live::{self as text, Live};
use crate::text::words;
use crate::vote::{BadToken, KeptReason, Language, ListingId, Oddity, UnixMs, UserId};

/// Panels that are watched at the same time; others say that they are not.
const MOST: usize = 256;
/// What is good is green.
const GREEN: u32 = 0x0057_F287;
const GATHER: Duration = Duration::from_millis(100);

/// The panels that are watched.
#[derive(Debug, Clone)]
pub struct Panels {
    watched: Arc<Mutex<HashMap<MessageId, Arc<Watched>>>>,
    room: Arc<Semaphore>,
    stop: CancellationToken,
}

#[derive(Debug)]
struct Watched {
    user: UserId,
    listing: ListingId,
    stop: CancellationToken,
    /// Held while the panel is edited.
    editing: tokio::sync::Mutex<()>,
}

impl Panels {
    /// None yet; none is watched any more after `stop`.
    #[must_use]
    pub fn new(stop: CancellationToken) -> Self {
        Self { watched: Arc::default(), room: Arc::new(Semaphore::new(MOST)), stop }
    }

    fn all(&self) -> MutexGuard<'_, HashMap<MessageId, Arc<Watched>>> {
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Somebody has used the panel and is about to be shown what came of it: it is edited by nobody else any more. Waits for an edit that
    /// is under way.
    pub(super) async fn release(&self, message: MessageId) {
        let watched = self.all().remove(&message);
        if let Some(watched) = watched {
            watched.stop.cancel();
            drop(watched.editing.lock().await);
        }
    }

    /// The newest panel of a user and a listing takes the place of the older.
    fn add(&self, message: MessageId, user: UserId, listing: ListingId) -> Arc<Watched> {
        let watched =
            Arc::new(Watched { user, listing, stop: self.stop.child_token(), editing: tokio::sync::Mutex::default() });
        let mut all = self.all();
        all.retain(|_, other| {
            let older = other.user == user && other.listing == listing;
            if older {
                other.stop.cancel();
            }
            !older
        });
        if let Some(same) = all.insert(message, Arc::clone(&watched)) {
            same.stop.cancel();
        }
        watched
    }

    fn forget(&self, message: MessageId, watched: &Arc<Watched>) {
        let mut all = self.all();
        if all.get(&message).is_some_and(|found| Arc::ptr_eq(found, watched)) {
            all.remove(&message);
        }
    }
}

/// A panel that is about to be shown and then watched.
pub(super) struct Waiting {
    listing: Listing,
    view: View,
    /// Since when its first test or vote is waited for.
    since: UnixMs,
    changes: Watching,
    before: Before,
    until: UnixMs,
    _room: OwnedSemaphorePermit,
}

/// Who sees a panel, and how it is edited.
pub(super) struct Shown {
    pub(super) http: Arc<Http>,
    pub(super) token: String,
    pub(super) message: MessageId,
    pub(super) user: UserId,
    pub(super) language: Language,
}

/// Says in the panel that it waits, where something is waited for.
pub(super) async fn prepare(
    shared: &Shared,
    language: Language,
    panel: &mut Panel,
) -> Result<Option<Waiting>, Failure> {
    let Some((listing, view @ (View::Main | View::First))) = panel.shows.clone() else { return Ok(None) };
    let Some(since) = shared.db.awaited_since(listing.id).await? else { return Ok(None) };
    let changes = shared.db.watch_listing(listing.id);
    if let Some(arrived) = shared.db.arrived_since(listing.id, since).await? {
        // They see it now.
        shared.db.claim_first(listing.id, since).await?;
        say(language, panel, &Live::Arrived(arrived), &listing);
        return Ok(None);
    }
    let Ok(room) = Arc::clone(&shared.panels.room).try_acquire_owned() else {
        say(language, panel, &Live::Stopped, &listing);
        return Ok(None);
    };
    say(language, panel, &Live::Waiting, &listing);
    let before = Before::now(shared, listing.id).await?;
    let until = shared.clock.now().plus(shared.timings.panel);
    Ok(Some(Waiting { listing, view, since, changes, before, until, _room: room }))
}

/// Adds how waiting goes to what is shown.
fn say(language: Language, panel: &mut Panel, live: &Live, listing: &Listing) {
    let colour = if live.is_good() { GREEN } else { words::COLOUR };
    panel.embeds.push(CreateEmbed::new().description(text::live(language, live, listing.site)).colour(colour));
    if *live == Live::Stopped {
        let id = Id { action: Action::Check, listing: listing.id };
        let button = CreateButton::new(id.format()).label(label::CHECK.say(language));
        panel.rows.push(CreateActionRow::Buttons(vec![button]));
    }
}

/// Watches a panel that is shown, until something good has come, somebody uses it, or its time is over.
pub(super) fn watch(shared: &Shared, waiting: Option<Waiting>, shown: Shown) {
    let Some(waiting) = waiting else { return };
    let watched = shared.panels.add(shown.message, shown.user, waiting.listing.id);
    let shared = shared.clone();
    tokio::spawn(async move {
        let waiting = follow(&shared, waiting, &shown, &watched).await;
        shared.panels.forget(shown.message, &watched);
        let listing = waiting.listing.id;
        drop(waiting);
        // Whatever came meanwhile and was not told here is told elsewhere.
        if !shared.panels.stop.is_cancelled()
            && let Err(error) = shared.db.look_at(listing).await
        {
            tracing::warn!(
                error = &error as &dyn std::error::Error,
                "a listing whose panel is closed could not be looked at"
            );
        }
    });
}

async fn follow(shared: &Shared, mut waiting: Waiting, shown: &Shown, watched: &Watched) -> Waiting {
    let mut said = Live::Waiting;
    loop {
        // A look first: something may have come before the watch began.
        let found = match waiting.before.what_came(shared, waiting.listing.id, waiting.since).await {
            Ok(found) => found.unwrap_or(Live::Waiting),
            Err(error) => {
                tracing::warn!(
                    error = &error as &dyn std::error::Error,
                    "what came for a panel could not be looked up"
                );
                Live::Waiting
            }
        };
        if found != Live::Waiting && found != said {
            if found.is_good() {
                tell_good(shared, &waiting, shown, watched, &found).await;
                return waiting;
            }
            edit(shared, &waiting, shown, watched, &found).await;
            said = found;
        }
        tokio::select! {
            // An edit that is under way is never cut off: nobody would know whether it comes.
            () = watched.stop.cancelled() => return waiting,
            () = waiting.changes.changed() => {}
            () = shared.clock.sleep_until(waiting.until) => {
                edit(shared, &waiting, shown, watched, &Live::Stopped).await;
                return waiting;
            }
        }
        // What comes closely together is looked at together.
        tokio::time::sleep(GATHER).await;
    }
}

/// Tells it here or, where that fails, has it told elsewhere.
async fn tell_good(shared: &Shared, waiting: &Waiting, shown: &Shown, watched: &Watched, found: &Live) {
    let (listing, since) = (waiting.listing.id, waiting.since);
    // Where another panel was first, this one shows it too.
    let ours = matches!(shared.db.claim_first(listing, since).await, Ok(true));
    if !edit(shared, waiting, shown, watched, found).await
        && ours
        && let Err(error) = shared.db.unclaim_first(listing, since).await
    {
        tracing::warn!(
            error = &error as &dyn std::error::Error,
            "a listing whose panel is closed could not be looked at"
        );
    }
}

/// Shows the panel as it is now; whether that is certain.
async fn edit(shared: &Shared, waiting: &Waiting, shown: &Shown, watched: &Watched, live: &Live) -> bool {
    let _editing = watched.editing.lock().await;
    let made = async {
        let listing = steps::listing(shared, waiting.listing.guild, waiting.listing.id).await?;
        let seen = Seen::now(shared, listing.guild).await;
        let mut panel =
            panel::show(Desk { shared, seen: &seen, language: shown.language }, &listing, waiting.view, &[]).await?;
        say(shown.language, &mut panel, live, &listing);
        Ok::<_, Failure>(panel.edit())
    };
    let Ok(edit) = made.await else { return false };
    if watched.stop.is_cancelled() {
        return false;
    }
    // What it fails with names the token, so it is not logged.
    let edited = shown.http.edit_original_interaction_response(&shown.token, &edit, Vec::new());
    matches!(tokio::time::timeout(shared.timings.call, edited).await, Ok(Ok(_)))
}

/// How the listing stood when the panel was shown.
struct Before {
    kept: i64,
    wrong: i64,
    ended: i64,
    at: UnixMs,
}

impl Before {
    async fn now(shared: &Shared, listing: ListingId) -> Result<Self, DbError> {
        let kept = shared.db.kept_summary(listing).await?.map_or(0, |kept| kept.count);
        let (wrong, ended) = turned_away(shared, listing);
        Ok(Self { kept, wrong, ended, at: shared.clock.now() })
    }

    /// What has come since that matters most; `None` where nothing has.
    async fn what_came(&self, shared: &Shared, listing: ListingId, since: UnixMs) -> Result<Option<Live>, DbError> {
        if let Some(arrived) = shared.db.arrived_since(listing, since).await? {
            return Ok(Some(Live::Arrived(arrived)));
        }
        let test = shared.db.last_test(listing).await?;
        if test.is_some_and(|test| test.received >= self.at && test.oddities.contains(&Oddity::OtherListing)) {
            return Ok(Some(Live::OtherListing));
        }
        if let Some(kept) = shared.db.kept_summary(listing).await?.filter(|kept| kept.count > self.kept) {
            let other = kept.reason == Some(KeptReason::OtherListing);
            return Ok(Some(if other { Live::OtherListing } else { Live::Unreadable(kept) }));
        }
        let (wrong, ended) = turned_away(shared, listing);
        Ok(if ended > self.ended { Some(Live::EndedToken) } else { (wrong > self.wrong).then_some(Live::WrongToken) })
    }
}

fn turned_away(shared: &Shared, listing: ListingId) -> (i64, i64) {
    let count = |why| shared.db.turned_away(listing, why).map_or(0, |found| found.count);
    (count(BadToken::Wrong), count(BadToken::Ended))
}
