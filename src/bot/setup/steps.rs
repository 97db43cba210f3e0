//! The steps that the command and its buttons share.

use super::super::{Failure, Shared};
use super::checks::Chooser;
use super::desk::Desk;
use crate::db::{Handover, Listing, RewardSaved};
use crate::sites::Site;
use crate::text::say::Phrase;
use crate::text::setup::{self as text, Paste, Problem};
use crate::text::{errors, rewards};
use crate::vote::{ChannelId, GuildId, ListingId, RoleId, Token};

/// Stores a new token for a listing that has one; returns how it is told.
pub(super) async fn give_token(
    shared: &Shared,
    listing: ListingId,
    token: &Token,
    handover: Handover,
) -> Result<fn(Paste<'_>) -> String, Failure> {
    shared.db.add_token(listing, token.hash(), handover).await?;
    Ok(match handover {
        Handover::Replace => text::replaced,
        Handover::RevokeNow => text::revoked,
    })
}

/// What the owner pastes into the site, in these words.
pub(super) async fn paste(desk: Desk<'_>, listing: &Listing, token: &Token, words: fn(Paste<'_>) -> String) -> String {
    let subject = desk.subject(listing).await;
    let address = address(desk.shared, listing.site);
    words(Paste {
        language: desk.language,
        subject: &subject,
        site: listing.site,
        address: address.as_deref(),
        token: token.reveal(),
    })
}

/// The channel, unless nothing can ever be posted in it; what was done is noted.
pub(super) async fn usable_channel(desk: Desk<'_>, channel: ChannelId, notices: &mut Vec<String>) -> Option<ChannelId> {
    if let Some(never) = desk.seen.posting(desk.shared, channel).await.into_iter().find(is_final) {
        notices.push(text::warning(desk.language, never));
        return None;
    }
    notices.push(text::said::channel(desk.language, channel));
    Some(channel)
}

/// Adds a role for the first vote, unless it can never be given or stands above who chose it; what was done is noted.
pub(super) async fn add_role(
    desk: Desk<'_>,
    listing: &Listing,
    (role, chooser): (RoleId, Option<&Chooser>),
    notices: &mut Vec<String>,
) -> Result<(), Failure> {
    if let Some(never) = desk.seen.giving(role).filter(is_final) {
        notices.push(text::warning(desk.language, never));
        return Ok(());
    }
    if let Some(refused) = desk.seen.choosing(desk.language, chooser, role) {
        notices.push(format!("⚠️ {refused}"));
        return Ok(());
    }
    notices.push(match too_many(store_role(desk.shared, listing, role).await?) {
        Some(refused) => format!("⚠️ {}", refused.say(desk.language)),
        None => text::said::role(desk.language, role),
    });
    Ok(())
}

/// Stores a rule for the first vote.
pub(super) async fn store_role(shared: &Shared, listing: &Listing, role: RoleId) -> Result<RewardSaved, Failure> {
    let saved = shared.db.reward_first_vote(listing, role).await?;
    call_for_roles(shared, listing.guild);
    Ok(saved)
}

/// Which limit kept a rule from being saved, in words.
pub(super) const fn too_many(saved: RewardSaved) -> Option<Phrase> {
    match saved {
        RewardSaved::TooMany => Some(rewards::TOO_MANY),
        RewardSaved::TooManyFollowed => Some(rewards::TOO_MANY_WITH_FOLLOWED),
        RewardSaved::Saved | RewardSaved::IsThere | RewardSaved::Gone => None,
    }
}

/// Looks for those whose roles are to change. It takes as long as there are voters, so nobody waits for it.
pub(in crate::bot) fn call_for_roles(shared: &Shared, guild: GuildId) {
    let db = shared.db.clone();
    tokio::spawn(async move {
        if let Err(error) = db.call_for_roles(guild).await {
            tracing::warn!(%error, %guild, "roles were not called for after a change; the next start does it");
        }
    });
}

/// Whether no change in the server's settings can mend it.
pub(super) fn is_final(problem: &Problem) -> bool {
    matches!(problem, Problem::Cannot(cannot) if cannot.is_final())
}

/// A listing of this server.
pub(super) async fn listing(shared: &Shared, guild: GuildId, listing: ListingId) -> Result<Listing, Failure> {
    let found = shared.db.listing(listing).await?;
    found.filter(|found| found.guild == guild).ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))
}

/// A token that nobody has.
pub(super) fn fresh_token() -> Token {
    Token::from_random(rand::random())
}

/// What is pasted into the site, if the operator has set it.
pub(super) fn address(shared: &Shared, site: Site) -> Option<String> {
    shared.public_url.as_ref().map(|url| url.with(site.webhook_path()))
}
