//! Tokens: made or brought along, shown once.

use serde_json::json;

use super::out::{self, Output};
use super::{CommandFailed, Rotate, existing};
use crate::config::PublicUrl;
use crate::db::{Db, Handover, NotStored};
use crate::sites::Site;
use crate::vote::{ListingId, Token};

/// The token that was brought along, or a new one. The message never shows what was brought.
pub(super) fn chosen_or_new(chosen: Option<&str>) -> Result<Token, CommandFailed> {
    chosen.map_or_else(
        || Ok(Token::from_random(rand::random())),
        |text| Token::chosen(text).map_err(|error| CommandFailed::Usage(format!("--token: {error}"))),
    )
}

/// A failed write, told in words where the token is at fault.
pub(super) fn token_error(error: NotStored) -> CommandFailed {
    if error.is_taken() {
        CommandFailed::Usage("--token: this token is in use already; every listing needs one of its own".to_owned())
    } else {
        error.into()
    }
}

pub(super) async fn rotate(db: &Db, public_url: Option<&PublicUrl>, rotate: Rotate) -> Result<(), CommandFailed> {
    let listing = existing(db, rotate.listing).await?;
    let token = chosen_or_new(rotate.token.as_deref())?;
    let handover = if rotate.revoke_now { Handover::RevokeNow } else { Handover::Replace };
    db.add_token(listing.id, token.hash(), handover).await.map_err(token_error)?;
    let output = Output::of(rotate.json);
    show(public_url, output, listing.site, listing.id, Some(&token))?;
    if output == Output::Words {
        out::line(match handover {
            Handover::RevokeNow => "The tokens before it have ended.",
            Handover::Replace => {
                "The token in use works until one hour after the first delivery with the new one, seven days at most."
            }
        })?;
    }
    Ok(())
}

/// Prints what the listing site must be told; `None`: the listing keeps the token it had.
pub(super) fn show(
    public_url: Option<&PublicUrl>,
    output: Output,
    site: Site,
    listing: ListingId,
    token: Option<&Token>,
) -> Result<(), CommandFailed> {
    let path = site.webhook_path();
    let url = public_url.map(|base| base.with(path));
    if url.is_none() {
        out::note(&format!("PUBLIC_URL is not set, so the address cannot be shown whole: it ends with {path}"));
    }
    if output == Output::Json {
        let token = token.map(Token::reveal);
        return out::json(&json!({ "listing_id": listing.get(), "url": url, "token": token }));
    }
    out::line(&format!("listing {listing}"))?;
    out::line(&format!("  url    {}", url.as_deref().unwrap_or(path)))?;
    match token {
        Some(token) => out::line(&format!("  token  {}  (shown only now)", token.reveal())),
        None => out::line(&format!("  token  kept as it is; `votive listing rotate {listing}` makes a new one")),
    }
}
