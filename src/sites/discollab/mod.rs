//! Discollab's deliveries, in each of the three generations of its contract.
//!
//! What the site documents leaves most types open, so values are read by what they say and not by how they are typed.
//! Only the listing and the voter can make a delivery unreadable; everything else has something to fall back on.

mod fields;
mod time;

#[cfg(test)]
mod tests;

use self::fields::{Field, Fields};
use crate::vote::{
    ApplicationId, Delivery, GuildId, KeptReason, ListingKind, NAME_LIMIT, Oddity, Reading, Subject, TestDelivery,
    UnixMs, Unreadable, UserId,
};

/// Reads a delivery of any of the three documented generations.
///
/// # Errors
/// [`Unreadable`] where it is neither a vote for the listing of `subject` nor a test.
pub fn read(body: &[u8], subject: Subject, received: UnixMs) -> Result<Reading, Unreadable> {
    // Bytes that are not UTF-8 can stand only inside a string, such as a name: no reason to refuse a vote.
    let text = String::from_utf8_lossy(body);
    let Some(fields) = Fields::parse(&text) else {
        return Err(unreadable(KeptReason::NotJson, None, "The body is not a JSON object."));
    };
    if fields.is_test.says_yes() {
        return Ok(Reading::Test(TestDelivery { oddities: oddities(&fields, subject) }));
    }
    check_listing(&fields, subject)?;
    let voter = voter(&fields)?;
    let claimed = time::instant(&fields.voted_on_iso).or_else(|| time::instant(&fields.voted_on));
    let at = time::credible(claimed, received);
    Ok(Reading::Vote(Delivery {
        voter,
        name: name(&fields.username),
        claimed,
        at,
        vote_again: time::vote_again(&fields.vote_again, at),
        times_voted: fields.times_voted.count(),
    }))
}

/// Which listing a delivery names; `None` where it does not name exactly one.
#[must_use]
pub fn named(body: &[u8]) -> Option<Subject> {
    let text = String::from_utf8_lossy(body);
    let Fields { guild_id, client_id, .. } = Fields::parse(&text)?;
    match (guild_id.is_absent(), client_id.is_absent()) {
        (false, true) => guild_id.id().and_then(GuildId::new).map(Subject::Server),
        (true, false) => client_id.id().and_then(ApplicationId::new).map(Subject::Bot),
        _ => None,
    }
}

/// What a vote would have been refused for.
fn oddities(fields: &Fields<'_>, subject: Subject) -> Vec<Oddity> {
    let listing = check_listing(fields, subject).err().map(|unreadable| match unreadable.reason {
        KeptReason::OtherListing => Oddity::OtherListing,
        _ => Oddity::NoListing,
    });
    let voter = voter(fields).err().map(|_| Oddity::NoVoter);
    listing.into_iter().chain(voter).collect()
}

/// Whether exactly one listing is named and it is the one of `subject`.
fn check_listing(fields: &Fields<'_>, subject: Subject) -> Result<(), Unreadable> {
    let (own, own_name, other, other_name) = match subject.kind() {
        ListingKind::Server => (&fields.guild_id, "guild_id", &fields.client_id, "client_id"),
        ListingKind::Bot => (&fields.client_id, "client_id", &fields.guild_id, "guild_id"),
    };
    let named = match (own.is_absent(), other.is_absent()) {
        (false, true) => own_name,
        (true, false) => other_name,
        (true, true) => {
            let sentence = "The delivery names no listing: it needs guild_id for a server or client_id for a bot.";
            return Err(unreadable(KeptReason::Missing, Some(own_name), sentence));
        }
        (false, false) => {
            let sentence = "The delivery names two listings: only one of guild_id and client_id may be given.";
            return Err(unreadable(KeptReason::Unusable, Some(other_name), sentence));
        }
    };
    let id = if named == own_name { own.id() } else { other.id() };
    match id {
        None => Err(not_an_id(named)),
        Some(id) if named == own_name && id == subject.id() => Ok(()),
        Some(_) => {
            let sentence = "The delivery names another listing than the one that its token belongs to.";
            Err(unreadable(KeptReason::OtherListing, Some(named), sentence))
        }
    }
}

/// Who voted: `user_id`, and `id` where that is absent. A `user_id` that cannot be used is not passed over, because what
/// an `id` beside it means is not documented.
fn voter(fields: &Fields<'_>) -> Result<UserId, Unreadable> {
    let (field, name) = if fields.user_id.is_absent() { (&fields.id, "id") } else { (&fields.user_id, "user_id") };
    if field.is_absent() {
        let sentence = "The delivery names no voter: it needs user_id.";
        return Err(unreadable(KeptReason::Missing, Some("user_id"), sentence));
    }
    field.id().and_then(UserId::new).ok_or_else(|| not_an_id(name))
}

/// The voter's name without what could not be read or shown; `None` where nothing is left.
fn name(username: &Field<'_>) -> Option<String> {
    let text = username.text()?;
    let shown = |c: &char| !c.is_control() && *c != char::REPLACEMENT_CHARACTER;
    let kept: String = text.chars().filter(shown).collect();
    let short: String = kept.trim().chars().take(NAME_LIMIT).collect();
    let name = short.trim_end();
    (!name.is_empty()).then(|| name.to_owned())
}

fn not_an_id(field: &'static str) -> Unreadable {
    let sentence = format!("{field} is not a Discord id: it must be a whole number above zero, as digits.");
    Unreadable { reason: KeptReason::Unusable, field: Some(field), sentence }
}

fn unreadable(reason: KeptReason, field: Option<&'static str>, sentence: &str) -> Unreadable {
    Unreadable { reason, field, sentence: sentence.to_owned() }
}
