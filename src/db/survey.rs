//! What rules come to over all voters of a server, without changing anything.

use std::collections::{BTreeMap, HashMap};

use super::{Db, DbError};
use crate::rules::{GrantState, Reward, earned};
use crate::vote::{GuildId, RewardId, RoleId};

/// What applying rules would do to one role.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RoleEffect {
    /// Members who would be given it.
    pub gain: i64,
    /// Members from whom it would be taken.
    pub lose: i64,
}

/// What rules come to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Survey {
    /// Roles that somebody would gain or lose.
    pub effects: BTreeMap<RoleId, RoleEffect>,
    /// How many have each rule's role by it.
    pub holders: HashMap<RewardId, i64>,
}

impl Db {
    /// Holds rules that the server may have against its voters as they are recorded. Who is known not to be a member is left out.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn survey(&self, guild: GuildId, rewards: Vec<Reward>) -> Result<Survey, DbError> {
        let refusals = self.refusals(guild).await?;
        let rules = self.told_apart(guild, rewards, &refusals).await?;
        let role_of: HashMap<RewardId, RoleId> = rules.all().map(|reward| (reward.id, reward.role)).collect();
        let mut survey = Survey::default();
        let mut after = 0;
        loop {
            let page = self.rated_after(guild, after).await?;
            let Some(last) = page.last() else { return Ok(survey) };
            after = last.voter;
            let now = self.clock.now();
            for rated in page.iter().filter(|rated| !rated.look.is_some_and(|look| look.absent)) {
                use GrantState::{Found, Given, Intended, Taken, Withdrawing};
                let state = |role: &RoleId| rated.grants.get(role).map(|grant| grant.state);
                let earned = earned(&rules, &rated.votes, now);
                for role in earned.give.iter().filter(|role| !matches!(state(role), Some(Given | Found | Taken))) {
                    survey.effects.entry(*role).or_default().gain += 1;
                }
                for (role, grant) in &rated.grants {
                    let ours = matches!(grant.state, Intended | Given | Withdrawing);
                    if ours && !earned.give.contains(role) && !earned.keep.contains(role) {
                        survey.effects.entry(*role).or_default().lose += 1;
                    }
                }
                for rule in earned.by {
                    let role = role_of.get(&rule);
                    if role.is_some_and(|role| matches!(state(role), Some(Given | Found))) {
                        *survey.holders.entry(rule).or_default() += 1;
                    }
                }
            }
        }
    }
}
