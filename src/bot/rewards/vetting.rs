//! Whether a rule may be saved, and what saving it would do.

use serenity::all::Member;

use super::super::{Failure, Shared};
use super::ids::Draft;
use crate::db::{Listing, Survey};
use crate::discord::{Answer, Standing};
use crate::rules::{Reward, without};
use crate::text::rewards::{self as text, Effect, Which};
use crate::text::{errors, listings};
use crate::vote::{Cannot, GuildId, Language, ListingId, RewardId, RoleId, Subject, UserId};

/// Stands for a rule that has no number yet.
const NEW: RewardId = RewardId::trusted(i64::MAX);

/// Who wants something of a server's rules.
pub(super) struct Asker {
    pub(super) guild: GuildId,
    /// What they read.
    pub(super) language: Language,
    user: UserId,
    roles: Vec<RoleId>,
}

impl Asker {
    /// A member of the server, who may.
    pub(super) fn of(guild: GuildId, language: Language, member: Option<&Member>) -> Result<Self, Failure> {
        let member = member.ok_or_else(|| Failure::told(errors::SERVERS_ONLY))?;
        let roles = member.roles.iter().copied().map(RoleId::from).collect();
        Ok(Self { guild, language, user: member.user.id.into(), roles })
    }
}

/// A server's rules as they are, with what it takes to speak of them.
pub(super) struct Known {
    pub(super) rewards: Vec<Reward>,
    listings: Vec<Listing>,
}

impl Known {
    pub(super) async fn of(shared: &Shared, guild: GuildId) -> Result<Self, Failure> {
        Ok(Self { rewards: shared.db.rewards(guild).await?, listings: shared.db.listings(Some(guild)).await? })
    }

    /// The rule of this number that has not been changed since.
    pub(super) fn rule(&self, rule: RewardId) -> Result<&Reward, Failure> {
        let found = self.rewards.iter().find(|reward| reward.id == rule && reward.followed.is_none());
        found.ok_or_else(|| Failure::told(text::NO_SUCH_RULE))
    }

    /// Which votes count, with what `name` calls a listing.
    pub(super) fn which(&self, listing: Option<ListingId>, name: impl Fn(Subject, &str) -> String) -> Which {
        let found = listing.and_then(|id| self.listings.iter().find(|known| known.id == id));
        let name = found.map(|listing| name(listing.subject, listing.site.name()));
        text::which(name, self.listings.len() > 1)
    }

    /// The same in a message.
    pub(super) fn which_in_message(&self, language: Language, listing: Option<ListingId>) -> Which {
        self.which(listing, |subject, site| listings::in_message(language, subject, site))
    }

    /// The rules as they would be with this one.
    fn with(&self, draft: Draft) -> Vec<Reward> {
        let id = draft.over.unwrap_or(NEW);
        let mut rewards = without(self.rewards.clone(), id);
        let new = draft.new;
        rewards.push(Reward {
            listing: new.listing,
            earned_by: new.earned_by,
            replaces: new.replaces,
            ..Reward::total(id, None, new.role, 1)
        });
        rewards
    }
}

/// Whether the rule may be saved by this member; returns what keeps its role from being given for now.
pub(super) async fn vet(shared: &Shared, asker: &Asker, known: &Known, draft: Draft) -> Result<Vec<String>, Failure> {
    let (language, new) = (asker.language, draft.new);
    if let Some(rule) = draft.over {
        known.rule(rule)?;
    }
    if new.listing.is_some_and(|id| known.listings.iter().all(|listing| listing.id != id)) {
        return Err(Failure::told(errors::NO_SUCH_LISTING));
    }
    if new.listing.is_some() && new.earned_by.is_the_servers() {
        return Err(Failure::told(text::server_only(new.earned_by)));
    }
    let same = |reward: &&Reward| {
        reward.followed.is_none()
            && Some(reward.id) != draft.over
            && (reward.listing, reward.role, reward.earned_by) == (new.listing, new.role, new.earned_by)
    };
    if known.rewards.iter().any(|reward| same(&reward)) {
        return Err(Failure::told(text::IS_THERE));
    }
    let Answer::Done(standing) = Standing::ask(&shared.discord, asker.guild, shared.bot).await else {
        return Err(Failure::told(text::UNCHECKED));
    };
    let cannot = standing.can_give(new.role).err();
    if let Some(reason) = cannot.filter(|reason| Cannot::Give { role: new.role, reason: *reason }.is_final()) {
        return Err(Failure::told(text::never(language, new.role, reason)));
    }
    if !standing.may_choose_roles(asker.user, &asker.roles) {
        return Err(Failure::told(text::MAY_NOT_CHOOSE));
    }
    if !standing.outranks(asker.user, &asker.roles, new.role) {
        return Err(Failure::told(text::above_you(language, new.role)));
    }
    Ok(cannot.into_iter().map(|reason| text::never(language, new.role, reason)).collect())
}

/// What saving the rule for all would do.
pub(super) async fn effects(
    shared: &Shared,
    guild: GuildId,
    known: &Known,
    draft: Draft,
) -> Result<Vec<Effect>, Failure> {
    Ok(effects_of(shared.db.survey(guild, known.with(draft)).await?))
}

/// What removing the rule would do.
pub(super) async fn effects_without(
    shared: &Shared,
    guild: GuildId,
    known: &Known,
    rule: RewardId,
) -> Result<Vec<Effect>, Failure> {
    Ok(effects_of(shared.db.survey(guild, without(known.rewards.clone(), rule)).await?))
}

fn effects_of(survey: Survey) -> Vec<Effect> {
    let effects = survey.effects.into_iter();
    effects.map(|(role, effect)| Effect { role, gain: effect.gain, lose: effect.lose }).collect()
}
