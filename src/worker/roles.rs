//! A server's lane for roles: one member after the other, from what the rules give to what Discord shows.

use std::collections::BTreeMap;
use std::time::Duration;

use super::{Lanes, Step, backoff};
use crate::db::{NotStored, RoleCheck};
use crate::discord::{Answer, Code, Refusal};
use crate::rules::{Earned, Grant, GrantState, MemberNow, Plan, RewardRules, Votes, earned, plan, why};
use crate::text::audit;
use crate::vote::{self, Cannot, CannotGive, GuildId, Language, OutOfReach, RoleId, UnixMs};

/// A refusal of an unknown kind may lie in the member whose turn it was: others have theirs first when the role is asked for again.
const BEHIND_OTHERS: Duration = Duration::from_mins(1);

/// What a member's look came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Finished,
    /// Something is refused, not to be asked for before this instant.
    Refused(UnixMs),
    /// Something is left to do, for a reason that passes, not before this instant.
    Later(UnixMs),
    /// Discord's limit for the whole server is used up until then.
    Held(UnixMs),
    /// They left while we looked.
    NotAMember,
    /// Nothing can be done in the whole server, which its refusal says.
    OutOfReach,
}

impl Outcome {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::OutOfReach, _) | (_, Self::OutOfReach) => Self::OutOfReach,
            (Self::NotAMember, _) | (_, Self::NotAMember) => Self::NotAMember,
            (Self::Held(at), _) | (_, Self::Held(at)) => Self::Held(at),
            (Self::Later(a), Self::Later(b) | Self::Refused(b)) | (Self::Refused(a), Self::Later(b)) => {
                Self::Later(a.min(b))
            }
            (Self::Refused(a), Self::Refused(b)) => Self::Refused(a.min(b)),
            (Self::Finished, other) | (other, Self::Finished) => other,
        }
    }

    /// Whether nothing more can be done for the member now.
    const fn is_final(self) -> bool {
        matches!(self, Self::NotAMember | Self::OutOfReach | Self::Held(_))
    }
}

/// Giving or taking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Give,
    Withdraw,
}

/// A member's look, once it is known what Discord shows.
struct Look<'a> {
    check: &'a RoleCheck,
    member: &'a MemberNow,
    known: &'a BTreeMap<RoleId, Grant>,
    /// Roles that are not to be asked for before an instant.
    refused: &'a BTreeMap<RoleId, UnixMs>,
    /// What gives roles, and to whom.
    rules: &'a RewardRules,
    votes: &'a Votes,
    earned: &'a Earned,
}

impl Look<'_> {
    /// What the server's audit log reads.
    fn reason(&self, language: Language, role: RoleId) -> String {
        audit::earned(language, self.votes.of(None).total, why(self.rules, self.earned, self.votes, role))
    }

    fn grant(&self, role: RoleId, state: GrantState) -> Grant {
        Grant::now(state, self.known.get(&role).copied(), self.member, self.check.entry)
    }
}

/// What is refused in a server.
#[derive(Default)]
struct Refused {
    /// All that concerns its members: for what reason, and until when.
    server: Option<(OutOfReach, UnixMs)>,
    roles: BTreeMap<RoleId, UnixMs>,
}

impl Refused {
    fn of(refusals: &[vote::Refusal], now: UnixMs) -> Self {
        let mut refused = Self::default();
        for refusal in refusals {
            match refusal.cannot {
                Cannot::Reach(reason) => refused.server = Some((reason, refusal.next)),
                Cannot::Give { role, .. } if refusal.next > now => {
                    refused.roles.insert(role, refusal.next);
                }
                Cannot::Give { .. } | Cannot::Post { .. } => {}
            }
        }
        refused
    }
}

impl Lanes {
    /// One step of a server's lane for roles.
    pub(super) async fn look_at_one(&self, guild: GuildId) -> Result<Step, NotStored> {
        let (now, changes) = (self.clock.now(), self.db.changes_of(guild));
        let refusals = self.db.refusals(guild).await?;
        let refused = Refused::of(&refusals, now);
        if refused.server.is_some_and(|(_, next)| next > now) {
            return Ok(Step::Idle);
        }
        if let Some(until) = self.discord.role_changes_put_off(guild) {
            // Reading a member whose roles cannot be changed yet would have to be done again.
            return Ok(Step::Rest(until));
        }
        let Some(check) = self.db.due_role_check(guild, now).await? else {
            return Ok(Step::Idle);
        };
        let votes = self.db.votes(guild, check.voter).await?;
        let rules = self.db.reward_rules(guild, &refusals).await?;
        let earned = earned(&rules, &votes, now);
        let known = self.db.grants(guild, check.voter).await?;
        if earned.give.is_empty() && known.is_empty() {
            self.db.end_role_check(&check, None).await?;
            return Ok(Step::Did);
        }
        if let Some(next) = nothing_to_ask(&earned, &known, &refused.roles) {
            self.db.wait_out_refusal(&check, next).await?;
            return Ok(Step::Did);
        }
        let answer = self.discord.member(guild, check.voter).await;
        let outcome = match answer {
            Answer::Done(member) => {
                self.reached(guild, &refused).await?;
                let member = MemberNow { roles: member.roles.into_iter().collect(), joined: member.joined };
                let plan = plan(&earned, &known, &member, check.entry);
                let (check, member, known, refused) = (&check, &member, &known, &refused.roles);
                let (rules, votes, earned) = (&rules, &votes, &earned);
                let look = Look { check, member, known, refused, rules, votes, earned };
                self.carry_out(&look, plan).await?
            }
            // An id that Discord does not take for one names nobody either.
            Answer::Refused(refusal) if is_nobody(refusal) || refusal.is(Code::InvalidForm) => {
                self.reached(guild, &refused).await?;
                Outcome::NotAMember
            }
            Answer::Refused(refusal) => self.refuse_server(guild, refusal).await?,
            Answer::RetryAt(next) => return Ok(Step::Rest(next)),
            Answer::Unknown => Outcome::Later(now.plus(backoff(check.attempts + 1))),
            Answer::Stopped => return Ok(Step::Idle),
        };
        match outcome {
            Outcome::Finished => self.db.end_role_check(&check, earned.until).await?,
            Outcome::NotAMember if nothing_waits(&earned, &known) => {
                let forgotten = known.keys().map(|role| (*role, None)).collect();
                self.db.record_grants(guild, check.voter, forgotten).await?;
                self.db.end_role_check(&check, None).await?;
            }
            Outcome::NotAMember => self.db.wait_for_member(&check).await?,
            // What ends before then ends on time.
            Outcome::Refused(next) => {
                self.db.wait_out_refusal(&check, earned.until.map_or(next, |until| next.min(until))).await?;
            }
            Outcome::Later(next) | Outcome::Held(next) => self.db.postpone_role_check(&check, next).await?,
            // It stays due: the server's refusal says when it is asked again.
            Outcome::OutOfReach => {}
        }
        if matches!(outcome, Outcome::Refused(_) | Outcome::Later(_) | Outcome::OutOfReach) {
            self.db.ask_again_after(guild, changes).await?;
        }
        Ok(if let Outcome::Held(next) = outcome { Step::Rest(next) } else { Step::Did })
    }

    /// Discord has told of a member: the server is within reach. Whether roles can be given is another matter.
    async fn reached(&self, guild: GuildId, refused: &Refused) -> Result<(), NotStored> {
        match refused.server {
            Some((reason, _)) if reason != OutOfReach::TwoFactor => self.db.server_reached(guild).await,
            _ => Ok(()),
        }
    }

    /// Nothing can be done in the whole server: asking for the next member would be answered the same.
    async fn refuse_server(&self, guild: GuildId, refusal: Refusal) -> Result<Outcome, NotStored> {
        let reason = if refusal.is(Code::UnknownGuild) {
            OutOfReach::NotInServer
        } else if refusal.is(Code::MissingAccess) {
            OutOfReach::NoAccess
        } else if refusal.is(Code::TwoFactorNeeded) {
            OutOfReach::TwoFactor
        } else {
            OutOfReach::Unforeseen(refusal.code)
        };
        tracing::warn!(guild.id = %guild, status = refusal.status, reason = %reason.code(), "a server's members are out of reach");
        self.db.refuse(guild, Cannot::Reach(reason)).await?;
        Ok(Outcome::OutOfReach)
    }

    /// Commits the intents, makes the calls, records what came of them.
    async fn carry_out(&self, look: &Look<'_>, plan: Plan) -> Result<Outcome, NotStored> {
        let (guild, voter) = (look.check.guild, look.check.voter);
        let mut outcome = Outcome::Finished;
        let mut changes = Vec::new();
        let mut records = plan.record;
        let wanted = plan.give.into_iter().map(|role| (role, Change::Give));
        for (role, change) in wanted.chain(plan.withdraw.into_iter().map(|role| (role, Change::Withdraw))) {
            if let Some(next) = look.refused.get(&role) {
                outcome = outcome.and(Outcome::Refused(*next));
                continue;
            }
            let state = if change == Change::Give { GrantState::Intended } else { GrantState::Withdrawing };
            records.push((role, Some(look.grant(role, state))));
            changes.push((role, change));
        }
        self.db.record_grants(guild, voter, records).await?;
        let mut not_made = Vec::new();
        for (role, change) in changes {
            if outcome.is_final() {
                not_made.push((role, look.known.get(&role).copied()));
            } else {
                outcome = outcome.and(self.change(look, role, change).await?);
            }
        }
        self.db.record_grants(guild, voter, not_made).await?;
        Ok(outcome)
    }

    async fn change(&self, look: &Look<'_>, role: RoleId, change: Change) -> Result<Outcome, NotStored> {
        let (guild, voter) = (look.check.guild, look.check.voter);
        let language = self.db.language(guild).await?;
        let answer = match change {
            Change::Give => self.discord.give_role(guild, voter, role, &look.reason(language, role)).await,
            Change::Withdraw => {
                self.discord.take_role(guild, voter, role, &audit::NO_LONGER_EARNED.say(language)).await
            }
        };
        let outcome = match answer {
            Answer::Done(()) => {
                let grant = (change == Change::Give).then(|| look.grant(role, GrantState::Given));
                self.db.role_changed(guild, voter, role, grant).await?;
                return Ok(Outcome::Finished);
            }
            // Both calls can be repeated without harm, and the intent says that it may have been done.
            Answer::Unknown => {
                return Ok(Outcome::Later(self.clock.now().plus(backoff(look.check.attempts + 1))));
            }
            Answer::RetryAt(next) => Ok(Outcome::Held(next)),
            Answer::Stopped => Ok(Outcome::Later(self.clock.now())),
            Answer::Refused(refusal) => Err(refusal),
        };
        // Certain: it was not done, so what was known before still holds, and a role that a person gives meanwhile is theirs.
        let before = look.known.get(&role).copied();
        self.db.record_grants(guild, voter, vec![(role, before)]).await?;
        match outcome {
            Ok(outcome) => Ok(outcome),
            Err(refusal) => self.refused_change(guild, role, refusal).await,
        }
    }

    async fn refused_change(&self, guild: GuildId, role: RoleId, refusal: Refusal) -> Result<Outcome, NotStored> {
        let reason = if is_nobody(refusal) {
            return Ok(Outcome::NotAMember);
        } else if [Code::UnknownGuild, Code::MissingAccess, Code::TwoFactorNeeded].iter().any(|code| refusal.is(*code))
        {
            return self.refuse_server(guild, refusal).await;
        } else if refusal.is(Code::UnknownRole) {
            tracing::warn!(guild.id = %guild, role.id = %role, status = refusal.status, reason = %CannotGive::RoleGone.code(), "a role is refused");
            self.db.role_deleted(guild, role).await?;
            return Ok(Outcome::Finished);
        } else if refusal.is(Code::MissingPermissions) {
            Some(self.why_not_give(guild, role).await.unwrap_or(CannotGive::NoManageRoles))
        } else {
            None
        };
        let unforeseen = reason.is_none();
        let reason = reason.unwrap_or(CannotGive::Unforeseen(refusal.code));
        tracing::warn!(guild.id = %guild, role.id = %role, status = refusal.status, reason = %reason.code(), "a role is refused");
        let next = self.db.refuse(guild, Cannot::Give { role, reason }).await?;
        Ok(Outcome::Refused(if unforeseen { next.plus(BEHIND_OTHERS) } else { next }))
    }
}

/// Whether Discord says that there is no such member.
fn is_nobody(refusal: Refusal) -> bool {
    refusal.is(Code::UnknownMember) || refusal.is(Code::UnknownUser)
}

/// Whether nobody has to wait for a member who left: what they had went with them, and none of it would come back.
fn nothing_waits(earned: &Earned, known: &BTreeMap<RoleId, Grant>) -> bool {
    earned.give.is_empty() && !known.keys().any(|role| earned.keep.contains(role))
}

/// Where nothing that could be done is worth asking for yet: when it is.
fn nothing_to_ask(
    earned: &Earned,
    known: &BTreeMap<RoleId, Grant>,
    refused: &BTreeMap<RoleId, UnixMs>,
) -> Option<UnixMs> {
    let mut nexts = Vec::new();
    for role in known.keys().chain(&earned.give) {
        nexts.push(*refused.get(role)?);
    }
    nexts.into_iter().min()
}
