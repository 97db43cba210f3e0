//! `/rewards list`.

use super::super::{Failure, Shared};
use super::panel::Panel;
use super::vetting::Known;
use crate::discord::{Answer, Standing};
use crate::rules::Reward;
use crate::text::rewards::{self as text, Listed, Problem};
use crate::vote::{Cannot, CannotGive, GuildId, Language, Refusal};

/// Every rule of the server, as it stands.
pub(super) async fn all(shared: &Shared, language: Language, guild: GuildId) -> Result<Panel, Failure> {
    let known = Known::of(shared, guild).await?;
    if known.rewards.is_empty() {
        return Ok(Panel::told(text::list(language, &[], None)));
    }
    let standing = match Standing::ask(&shared.discord, guild, shared.bot).await {
        Answer::Done(standing) => Some(standing),
        _ => None,
    };
    let refusals = shared.db.refusals(guild).await?;
    let rules = shared.db.reward_rules(guild, &refusals).await?;
    let survey = shared.db.survey(guild, known.rewards.clone()).await?;
    let listed: Vec<_> = known
        .rewards
        .iter()
        .map(|reward| {
            let mut problems = Vec::new();
            if rules.resting.iter().any(|resting| resting.id == reward.id) {
                problems.push(Problem::Paused);
            }
            let refused = cannot(reward, standing.as_ref(), &refusals);
            problems.extend(refused.map(|reason| Problem::Refused(text::never(language, reward.role, reason))));
            Listed {
                reward: reward.clone(),
                which: known.which_in_message(language, reward.listing),
                holders: survey.holders.get(&reward.id).copied().unwrap_or(0),
                problems,
            }
        })
        .collect();
    Ok(Panel::told(text::list(language, &listed, shared.db.waiting_roles(guild).await?)))
}

/// What keeps the rule's role from being given: as Discord says now, else as it was when it last refused.
fn cannot(reward: &Reward, standing: Option<&Standing>, refusals: &[Refusal]) -> Option<CannotGive> {
    let refused = || {
        refusals.iter().find_map(|refusal| match refusal.cannot {
            Cannot::Give { role, reason } if role == reward.role => Some(reason),
            _ => None,
        })
    };
    match standing {
        Some(standing) => standing.can_give(reward.role).err(),
        None => refused(),
    }
}
