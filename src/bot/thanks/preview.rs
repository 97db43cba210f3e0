//! A thank-you as voters would read it, for a first vote that nobody cast.

use std::collections::HashMap;
use std::time::Duration;

use super::super::{Failure, Shared};
use crate::db::Listing;
use crate::discord::Answer;
use crate::rules::{Tally, ThankedTogether, VoteFacts, Votes, roles_of_vote};
use crate::text::thanks::{Listed, Thanked};
use crate::vote::{StreakNow, ThanksWords, UserId};

/// Somebody as the voter: this is their first vote, whatever they have voted before, so that it may be shown to everybody.
pub(in crate::bot) async fn as_voter(
    shared: &Shared,
    listing: &Listing,
    voter: UserId,
    name: Option<&str>,
) -> Result<Thanked, Failure> {
    let now = shared.clock.now();
    let again = now.plus(listing.cooldown);
    let tally = Tally { total: 1, month: 1, last: Some(now), again: Some(again) };
    let streak = StreakNow { length: 1, best: 1, until: Some(again), ..StreakNow::default() };
    let votes = Votes::new(tally, HashMap::from([(listing.id, tally)]), now.plus(Duration::from_hours(24)));
    let refusals = shared.db.refusals(listing.guild).await?;
    let rules = shared.db.reward_rules(listing.guild, &refusals).await?;
    let thanked = ThankedTogether { listing: listing.id, votes: 1, total: 1, streak: 1 };
    let roles = roles_of_vote(&rules, &votes.with(streak, Vec::new()), thanked, now);
    Ok(Thanked {
        voter,
        name: name.map(str::to_owned),
        total: 1,
        streak: 1,
        rank: Some(1),
        again: Some(again),
        facts: VoteFacts { today: 1, week: 1, month: 1, best_streak: 1, roles },
        pinged: false,
    })
}

/// The listing as these words tell of it.
pub(in crate::bot) async fn listed(shared: &Shared, listing: &Listing, words: &ThanksWords) -> Result<Listed, Failure> {
    let server = if words.names_server(listing.subject) {
        match shared.discord.guild(listing.guild).await {
            Answer::Done(guild) => Some(guild.name),
            _ => None,
        }
    } else {
        None
    };
    let goal = if words.names_goal() { shared.db.goal_left(listing.guild).await? } else { None };
    let (subject, site, vote_url) = (listing.subject, listing.site.name(), listing.vote_url.clone());
    Ok(Listed { subject, site, vote_url, server, goal })
}
