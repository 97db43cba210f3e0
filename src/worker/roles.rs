//! A server's lane for roles: one member after the other, from what the rules give to what Discord shows.

use std::collections::BTreeMap;

use super::{Lanes, Step, backoff};
use crate::db::{NotStored, RoleCheck};
use crate::discord::{Answer, Code, Refusal};
use crate::rules::{Grant, GrantState, MemberNow, Plan, earned, plan};
use crate::text::audit;
use crate::vote::{Cannot, CannotGive, GuildId, RoleId, UnixMs};

/// After a refusal that says nothing of a role, such as for a server that the bot has left.
const NO_ACCESS: std::time::Duration = std::time::Duration::from_mins(10);

/// What a member's look came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Finished,
    /// They left while we looked.
    NotAMember,
    /// Something is left to do, not before this instant.
    Later(UnixMs),
}

impl Outcome {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::NotAMember, _) | (_, Self::NotAMember) => Self::NotAMember,
            (Self::Later(a), Self::Later(b)) => Self::Later(a.min(b)),
            (Self::Later(at), Self::Finished) | (Self::Finished, Self::Later(at)) => Self::Later(at),
            (Self::Finished, Self::Finished) => Self::Finished,
        }
    }
}

/// Giving or taking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Give,
    Withdraw,
}

impl Lanes {
    /// One step of a server's lane for roles.
    pub(super) async fn look_at_one(&self, guild: GuildId) -> Result<Step, NotStored> {
        let (now, changes) = (self.clock.now(), self.db.changes_of(guild));
        let Some(check) = self.db.due_role_check(guild, now).await? else {
            return Ok(Step::Idle);
        };
        let totals = self.db.totals(guild, check.voter).await?;
        let desired = earned(&self.db.rewards(guild).await?, &totals);
        let known = self.db.grants(guild, check.voter).await?;
        if desired.is_empty() && known.is_empty() {
            self.db.end_role_check(&check).await?;
            return Ok(Step::Did);
        }
        let refused = self.refused_roles(guild, now).await?;
        if known.keys().chain(&desired).all(|role| refused.contains_key(role)) {
            // Nothing that could be done is worth asking for yet.
            let next = refused.values().min().copied().unwrap_or(now);
            self.db.postpone_role_check(&check, next).await?;
            return Ok(Step::Did);
        }
        let member = match self.discord.member(guild, check.voter).await {
            Answer::Done(member) => MemberNow { roles: member.roles.into_iter().collect(), joined: member.joined },
            Answer::Refused(refusal) => return self.no_member(&check, refusal).await,
            Answer::RetryAt(next) => return Ok(Step::Rest(next)),
            Answer::Unknown => {
                self.db.postpone_role_check(&check, now.plus(backoff(check.attempts + 1))).await?;
                return Ok(Step::Did);
            }
            Answer::Stopped => return Ok(Step::Idle),
        };
        let plan = plan(&desired, &known, &member, check.entry);
        let outcome = self.carry_out(&check, plan, &known, &member, &refused, totals.server).await?;
        match outcome {
            Outcome::Finished => self.db.end_role_check(&check).await?,
            Outcome::NotAMember => self.db.wait_for_member(&check).await?,
            Outcome::Later(next) => {
                self.db.postpone_role_check(&check, next).await?;
                self.db.ask_again_after(guild, changes).await?;
            }
        }
        Ok(Step::Did)
    }

    async fn refused_roles(&self, guild: GuildId, now: UnixMs) -> Result<BTreeMap<RoleId, UnixMs>, NotStored> {
        let refusals = self.db.refusals(guild).await?.into_iter().filter(|refusal| refusal.next > now);
        Ok(refusals.filter_map(|refusal| Some((refusal.cannot.role()?, refusal.next))).collect())
    }

    async fn no_member(&self, check: &RoleCheck, refusal: Refusal) -> Result<Step, NotStored> {
        if refusal.is(Code::UnknownMember) || refusal.is(Code::UnknownUser) {
            self.db.wait_for_member(check).await?;
            return Ok(Step::Did);
        }
        // Not about this member: the whole server is out of reach, and asking for the next one would say the same.
        let next = self.clock.now().plus(NO_ACCESS);
        tracing::warn!(guild.id = %check.guild, status = refusal.status, code = refusal.code, "members cannot be read");
        Ok(Step::Rest(next))
    }

    /// Commits the intents, makes the calls, records what came of them.
    async fn carry_out(
        &self,
        check: &RoleCheck,
        plan: Plan,
        known: &BTreeMap<RoleId, Grant>,
        member: &MemberNow,
        refused: &BTreeMap<RoleId, UnixMs>,
        total: i64,
    ) -> Result<Outcome, NotStored> {
        let mut outcome = Outcome::Finished;
        let mut changes = Vec::new();
        let mut records = plan.record;
        let wanted = plan.give.into_iter().map(|role| (role, Change::Give));
        for (role, change) in wanted.chain(plan.withdraw.into_iter().map(|role| (role, Change::Withdraw))) {
            if let Some(next) = refused.get(&role) {
                outcome = outcome.and(Outcome::Later(*next));
                continue;
            }
            let state = if change == Change::Give { GrantState::Intended } else { GrantState::Withdrawing };
            records.push((role, Some(Grant { state, joined: member.joined, entry: check.entry })));
            changes.push((role, change));
        }
        self.db.record_grants(check.guild, check.voter, records).await?;
        for (role, change) in changes {
            let done = Grant { state: GrantState::Given, joined: member.joined, entry: check.entry };
            outcome = outcome.and(self.change(check, role, change, known.get(&role).copied(), done, total).await?);
            if outcome == Outcome::NotAMember {
                break;
            }
        }
        Ok(outcome)
    }

    async fn change(
        &self,
        check: &RoleCheck,
        role: RoleId,
        change: Change,
        before: Option<Grant>,
        given: Grant,
        total: i64,
    ) -> Result<Outcome, NotStored> {
        let (guild, voter) = (check.guild, check.voter);
        let answer = match change {
            Change::Give => self.discord.give_role(guild, voter, role, &audit::earned(total)).await,
            Change::Withdraw => self.discord.take_role(guild, voter, role, audit::NO_LONGER_EARNED).await,
        };
        match answer {
            Answer::Done(()) => {
                let grant = (change == Change::Give).then_some(given);
                self.db.record_grants(guild, voter, vec![(role, grant)]).await?;
                Ok(Outcome::Finished)
            }
            Answer::RetryAt(next) => Ok(Outcome::Later(next)),
            // Both calls can be repeated without harm, and the intent says that it may have been done.
            Answer::Unknown => Ok(Outcome::Later(self.clock.now().plus(backoff(check.attempts + 1)))),
            Answer::Stopped => Ok(Outcome::Later(self.clock.now())),
            Answer::Refused(refusal) => {
                // Certain: it was not done, so what was known before still holds.
                self.db.record_grants(guild, voter, vec![(role, before)]).await?;
                self.refused_change(check, role, refusal).await
            }
        }
    }

    async fn refused_change(&self, check: &RoleCheck, role: RoleId, refusal: Refusal) -> Result<Outcome, NotStored> {
        let reason = if refusal.is(Code::UnknownMember) || refusal.is(Code::UnknownUser) {
            return Ok(Outcome::NotAMember);
        } else if refusal.is(Code::UnknownRole) {
            CannotGive::RoleGone
        } else if refusal.is(Code::MissingPermissions) || refusal.is(Code::MissingAccess) {
            self.why_not_give(check.guild, role).await.unwrap_or(CannotGive::NoManageRoles)
        } else {
            tracing::warn!(guild.id = %check.guild, role.id = %role, status = refusal.status, code = refusal.code, "a role change was refused");
            return Ok(Outcome::Later(self.clock.now().plus(NO_ACCESS)));
        };
        tracing::warn!(guild.id = %check.guild, role.id = %role, reason = reason.code(), "a role is refused");
        let next = self.db.refuse(check.guild, Cannot::Give { role, reason }).await?;
        Ok(Outcome::Later(next))
    }
}
