//! `/explain`: why somebody has the votes and the roles that they have.

use std::collections::BTreeMap;

use serenity::all::User;

use super::answering::{self, Reads as _, Reply};
use super::commands::{embed, user};
use super::{Context, Failure, Shared, managed_guild};
use crate::discord::{Answer, Code};
use crate::rules::{MemberNow, RolesOf, Seen, earned, role_standings, why};
use crate::text::explain::{self as text, Explained};
use crate::vote::{GuildId, Language, ListingId, ThanksState, UserId, WhyWaiting};

/// Tell why somebody has the votes and roles that they have, and what they still wait for
#[poise::command(slash_command, guild_only, default_member_permissions = "MANAGE_GUILD")]
pub(super) async fn explain(
    ctx: Context<'_>,
    #[description = "Who; they need not be in the server"] member: User,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    // Discord is asked before this can be answered, which may take longer than an answer may.
    answering::change(ctx, reply(ctx.framework.user_data, ctx.interaction.language(), guild, user(&member))).await
}

async fn reply(shared: &Shared, language: Language, guild: GuildId, voter: UserId) -> Result<Reply, Failure> {
    let db = &shared.db;
    let (now, refusals) = (shared.clock.now(), db.refusals(guild).await?);
    let votes = db.votes(guild, voter).await?;
    let (rewards, rules) = (db.rewards(guild).await?, db.reward_rules(guild, &refusals).await?);
    let known = db.grants(guild, voter).await?;
    let look = db.next_role_look(guild, voter).await?;
    // Where no role is in question, nobody needs to be asked.
    let seen = if rewards.is_empty() && known.is_empty() { Seen::Nothing } else { seen(shared, guild, voter).await };
    let earned = earned(&rules, &votes, now);
    let roles = role_standings(&RolesOf {
        rewards: &rewards,
        rules: &rules,
        votes: &votes,
        now,
        earned: &earned,
        known: &known,
        seen: &seen,
        entry: look.and_then(|look| look.entry),
    });
    let why = earned.give.iter().filter_map(|role| Some((*role, why(&rules, &earned, &votes, *role)?))).collect();
    let entries = db.last_entries(guild, voter).await?;
    let mut waiting: BTreeMap<ListingId, WhyWaiting> = BTreeMap::new();
    for listing in db.listings(Some(guild)).await? {
        let waits = |thanks| thanks == ThanksState::Waiting;
        if entries.iter().any(|entry| entry.listing == listing.id && waits(entry.thanks))
            && let Some(found) = db.waiting_thanks(&listing, &refusals).await?
        {
            waiting.insert(listing.id, found.why);
        }
    }
    let of = Explained {
        guild,
        voter,
        summary: db.voter_summary(guild, voter).await?,
        block: db.block_of(guild, voter).await?,
        roles,
        why,
        refusals,
        look,
        history: db.history_of(guild, voter).await?,
        entries,
        waiting,
    };
    Ok(Reply { embed: embed(text::explained(language, &of)), rows: Vec::new() })
}

async fn seen(shared: &Shared, guild: GuildId, voter: UserId) -> Seen {
    match shared.discord.member(guild, voter).await {
        Answer::Done(member) => {
            Seen::Member(MemberNow { roles: member.roles.into_iter().collect(), joined: member.joined })
        }
        Answer::Refused(refusal) if refusal.is(Code::UnknownMember) || refusal.is(Code::UnknownUser) => {
            Seen::NotAMember
        }
        _ => Seen::Nothing,
    }
}
