//! `votive replay`.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{CommandFailed, existing, out};
use crate::db::{Db, KeptDelivery, Listing, Recorded};
use crate::vote::{ListingId, Reading, Unreadable};

/// Kept deliveries that are fetched in one go; each may be 64 KiB.
const PAGE: i64 = 100;

#[derive(Default)]
struct Counts {
    stored: u64,
    known: u64,
    tests: u64,
    unreadable: u64,
    removed: u64,
}

pub(super) async fn run(db: &Db, listing: Option<ListingId>) -> Result<(), CommandFailed> {
    if let Some(listing) = listing {
        existing(db, listing).await?;
    }
    let mut counts = Counts::default();
    let mut listings: HashMap<ListingId, Option<Listing>> = HashMap::new();
    let mut after = 0;
    loop {
        let page = db.kept_deliveries(listing, after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after = last.id;
        for kept in page {
            let of = match listings.entry(kept.listing) {
                Entry::Occupied(known) => known.into_mut(),
                Entry::Vacant(unknown) => unknown.insert(db.listing(kept.listing).await?),
            };
            match of {
                Some(of) => replay_one(db, of, kept, &mut counts).await?,
                None => counts.removed += 1,
            }
        }
    }
    let Counts { stored, known, tests, unreadable, removed } = counts;
    out::line(&format!(
        "{stored} stored, {known} known already, {tests} tests forgotten, {unreadable} still unreadable"
    ))?;
    if removed > 0 {
        out::line(&format!(
            "{removed} belong to listings that were removed; they are kept until they are 30 days old"
        ))?;
    }
    Ok(())
}

async fn replay_one(db: &Db, listing: &Listing, kept: KeptDelivery, counts: &mut Counts) -> Result<(), CommandFailed> {
    match listing.site.read(&kept.body, listing.subject, kept.received) {
        Ok(Reading::Vote(delivery)) => match db.replay(kept, delivery).await? {
            Recorded::New(_) => counts.stored += 1,
            Recorded::AlreadyKnown => counts.known += 1,
        },
        Ok(Reading::Test(_)) => {
            db.forget_kept(kept.id).await?;
            counts.tests += 1;
        }
        Err(Unreadable { reason, sentence, .. }) => {
            counts.unreadable += 1;
            let (id, of) = (kept.id, listing.id);
            out::line(&format!("delivery {id} of listing {of} is still unreadable ({}): {sentence}", reason.code()))?;
        }
    }
    Ok(())
}
