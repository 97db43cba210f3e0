//! What `/setup` shows: from what is stored and what Discord says to an embed and its buttons.

use serenity::all::CreateEmbed;

use super::super::{Failure, Shared};
use super::checks;
use super::desk::Desk;
use super::overview;
use super::rows::Rows;
use super::shown::{Panel, View};
use super::steps;
use crate::db::Listing;
use crate::rules::Reward;
use crate::text::setup::{self as text, Problem, State};
use crate::vote::{BadToken, Cannot, Posting, Postings, Refusal, RoleId};

/// A view of a listing, with what was just done or went wrong.
pub(super) async fn show(desk: Desk<'_>, listing: &Listing, view: View, notices: &[String]) -> Result<Panel, Failure> {
    let Desk { shared, seen, language } = desk;
    match view {
        View::Settings => return overview::show(shared, language, listing.guild, Some(listing), notices).await,
        View::Results => return overview::results(desk, listing, notices).await,
        View::Reminders => return overview::reminders(desk, listing, notices).await,
        _ => {}
    }
    let all = shared.db.listings(Some(listing.guild)).await?;
    let rewards = shared.db.rewards(listing.guild).await?;
    let own = counted(&rewards, listing);
    let roles = roles_of(&own);
    let mut problems = seen.problems(shared, listing.channel, &roles).await;
    if problems.is_empty() {
        try_refused_again(shared, listing, &roles).await?;
    }
    if shared.public_url.is_none() {
        problems.insert(0, Problem::NoAddress);
    }
    let mut embeds = Vec::new();
    if let Some(told) = text::notices(language, notices, &problems, Posting::Thanks) {
        embeds.push(CreateEmbed::new().description(told));
    }
    let described = match view {
        View::Main => text::state(language, &state(desk, listing, own, &all).await?),
        View::First => text::ask_first(language, listing.channel, &roles),
        View::Channel => text::ask_channel(language),
        View::Alarms | View::ServerAlarms | View::Settings | View::Results | View::Reminders => {
            text::ask_alarms(language)
        }
        View::Roles => text::ask_roles(language),
        View::Token => text::ask_token(language),
        View::Remove => text::ask_remove(language, listing.site, &desk.subject(listing).await),
    };
    embeds.push(CreateEmbed::new().description(described));
    let rows = Rows { language, listing, seen };
    let rows = match view {
        View::Main => rows.main(&all),
        View::First => rows.first(&roles, &desk.new_role(listing.guild).await?),
        View::Channel => rows.channel(),
        View::Alarms => rows.alarms(),
        View::ServerAlarms | View::Settings | View::Results | View::Reminders => rows.server_alarms(),
        View::Roles => rows.roles(&roles_of(&rewards), &desk.new_role(listing.guild).await?),
        View::Token => rows.token(),
        View::Remove => rows.remove(),
    };
    Ok(Panel { content: None, embeds, rows, shows: Some((listing.clone(), view)) })
}

/// What a new listing shows next: what it still needs, or how it stands.
pub(super) async fn next_view(shared: &Shared, listing: &Listing) -> Result<View, Failure> {
    let rewards = shared.db.rewards(listing.guild).await?;
    let rewarded = rewards.iter().any(|reward| reward.listing.is_none_or(|of| of == listing.id));
    Ok(if listing.channel.is_some() && rewarded { View::Main } else { View::First })
}

/// The rules that the listing's votes count for, as they are by now.
fn counted(rewards: &[Reward], listing: &Listing) -> Vec<Reward> {
    let standing = rewards.iter().filter(|reward| reward.followed.is_none());
    standing.filter(|reward| reward.counts(listing.id)).cloned().collect()
}

fn roles_of(rewards: &[Reward]) -> Vec<RoleId> {
    let mut roles = Vec::new();
    for reward in rewards {
        if !roles.contains(&reward.role) {
            roles.push(reward.role);
        }
    }
    roles
}

/// Nothing stands in the way of this listing any more: what was refused to it need not wait for its next turn.
async fn try_refused_again(shared: &Shared, listing: &Listing, roles: &[RoleId]) -> Result<(), Failure> {
    let refusals = shared.db.refusals(listing.guild).await?;
    let ours = refusals.iter().any(|refusal| match refusal.cannot {
        Cannot::Post { channel, .. } => listing.channel == Some(channel),
        Cannot::Give { role, .. } => roles.contains(&role),
        Cannot::Reach(_) => true,
    });
    if ours {
        shared.db.ask_again(listing.guild).await?;
    }
    Ok(())
}

async fn state(desk: Desk<'_>, listing: &Listing, rewards: Vec<Reward>, all: &[Listing]) -> Result<State, Failure> {
    let shared = desk.shared;
    let db = &shared.db;
    let name = checks::name(shared, desk.seen, listing).await;
    let tokens = db.tokens(listing.id).await?;
    let test = db.last_test(listing.id).await?;
    let kept = db.kept_summary(listing.id).await?;
    let refusals = db.refusals(listing.guild).await?;
    let given = db.rewards(listing.guild).await?.into_iter().map(|reward| reward.role).collect();
    let alarms = db.alarm_channel(listing.guild).await?;
    let postings = db.postings(listing.guild).await?;
    let waiting_thanks = db.waiting_thanks(listing, &refusals).await?;
    Ok(State {
        site: listing.site,
        subject: listing.subject,
        name,
        address: steps::address(shared, listing.site),
        channel: listing.channel,
        alarms,
        rewards,
        vote_url: listing.vote_url.clone(),
        paused: listing.paused,
        tokens,
        test: test.map(|test| (test.received, test.oddities)),
        kept,
        last_vote: db.last_vote(listing.id).await?,
        turned_away: db.turned_away(listing.id, BadToken::Ended),
        wrong_token: db.turned_away(listing.id, BadToken::Wrong),
        waiting_thanks,
        waiting_roles: db.waiting_roles(listing.guild).await?,
        absent: db.waiting_for_members(listing.guild).await?,
        refusals: refusals.into_iter().filter(|refusal| concerns(refusal, &postings)).collect(),
        postings,
        given,
        unknown_sends: db.unknown_sends(listing.guild).await?,
        refused_sends: db.refused_sends(listing.guild).await?.map(|refused| (refused.count, refused.code)),
        listings: all.len(),
    })
}

/// Whether a refusal still matters: that of a channel which no listing uses any more does not.
fn concerns(refusal: &Refusal, postings: &Postings) -> bool {
    refusal.cannot.channel().is_none_or(|channel| postings.of(channel).is_some())
}
