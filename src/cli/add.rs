//! `votive listing add`.

use super::out::{self, Output};
use super::token::{chosen_or_new, show, token_error};
use super::{Add, CommandFailed, existing};
use crate::config::PublicUrl;
use crate::db::{Db, Handover, Intake, ListingChange, NewListing, RewardSaved, SetUp};
use crate::sites::Site;
use crate::vote::{Subject, Token};

const SITE: Site = Site::Discollab;

pub(super) async fn run(db: &Db, public_url: Option<&PublicUrl>, add: Add) -> Result<(), CommandFailed> {
    let Add { guild, server: _, bot, channel, role, vote_url, token: chosen, json } = add;
    let token = chosen_or_new(chosen.as_deref())?;
    let new = NewListing {
        guild,
        site: SITE,
        subject: bot.map_or(Subject::Server(guild), Subject::Bot),
        change: ListingChange { channel: channel.map(Some), vote_url: vote_url.map(Some) },
        token: token.hash(),
    };
    let set_up = db.set_up(new).await.map_err(token_error)?;
    let listing = set_up.id();
    let shown = match (set_up, chosen) {
        (SetUp::Made(_), _) => Some(&token),
        (SetUp::WasThere(_), None) => None,
        (SetUp::WasThere(_), Some(_)) => {
            bring_along(db, listing, &token).await?;
            Some(&token)
        }
    };
    if let Some(role) = role {
        let saved = db.reward_first_vote(&existing(db, listing).await?, role).await?;
        if matches!(saved, RewardSaved::TooMany | RewardSaved::TooManyFollowed) {
            out::note(
                "the role is not given: the server has as many rules as it can have; /rewards in Discord removes some",
            );
        }
        db.call_for_roles(guild).await?;
    }
    let output = Output::of(json);
    if output == Output::Json && shown.is_none() {
        out::note(&format!(
            "listing {listing} was there and keeps its token; `votive listing rotate {listing}` makes a new one"
        ));
    }
    show(public_url, output, SITE, listing, shown)
}

/// Gives a listing that was there the token that was brought along; saying the same twice changes nothing.
async fn bring_along(db: &Db, listing: crate::vote::ListingId, token: &Token) -> Result<(), CommandFailed> {
    let owner = Intake::new(db.clone()).owner_of(&token.hash(), crate::clock::Clock::system().now()).await?;
    if owner.is_some_and(|owner| owner.listing == listing) {
        return Ok(());
    }
    db.add_token(listing, token.hash(), Handover::Replace).await.map_err(token_error)?;
    Ok(())
}
