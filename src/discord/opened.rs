//! Whether a server lets somebody use a command that asks for a permission they lack. Pure.
//!
//! What is set for the command itself goes before what is set for all of them together, a member before their roles, these before `@everyone`.
//! What is set for all commands together can close them; it opens none that asks for a permission, so that nobody is let in by mistake.

use super::{CommandId, Override, OverrideTarget, Overrides};
use crate::vote::{ApplicationId, ChannelId, GuildId, RoleId, UserId};

/// Who wants to use a command, and where.
#[derive(Debug, Clone)]
pub struct Asker {
    /// The server.
    pub guild: GuildId,
    /// The channel.
    pub channel: ChannelId,
    /// The member.
    pub user: UserId,
    /// Their roles, without `@everyone`.
    pub roles: Vec<RoleId>,
}

/// Whether what the server set lets them use the command, whatever permission it asks for.
#[must_use]
pub fn is_opened(overrides: &[Overrides], application: ApplicationId, command: CommandId, asker: &Asker) -> bool {
    let of = |id: CommandId| overrides.iter().find(|one| one.of == id).map_or(&[][..], |one| &one.all);
    let (own, shared) = (of(command), of(CommandId(application.get())));
    asker.here(own).or_else(|| asker.here(shared)).unwrap_or(true) && asker.by_name(own) == Some(true)
}

impl Asker {
    /// What is set for the channel; the channel itself goes before all channels.
    fn here(&self, set: &[Override]) -> Option<bool> {
        let everywhere = ChannelId::trusted(self.guild.get() - 1);
        let at = |channel| found(set, |target| target == OverrideTarget::Channel(channel)).next();
        at(self.channel).or_else(|| at(everywhere))
    }

    /// What is set for the member. Of roles one that lets them suffices.
    fn by_name(&self, set: &[Override]) -> Option<bool> {
        let member = found(set, |target| target == OverrideTarget::Member(self.user)).next();
        let roles = found(set, |target| matches!(target, OverrideTarget::Role(role) if self.roles.contains(&role)));
        let everyone = RoleId::trusted(self.guild.get());
        let everyone = found(set, |target| target == OverrideTarget::Role(everyone)).next();
        member.or_else(|| roles.reduce(|one, other| one || other)).or(everyone)
    }
}

fn found(set: &[Override], wanted: impl Fn(OverrideTarget) -> bool) -> impl Iterator<Item = bool> {
    set.iter().filter(move |one| wanted(one.target)).map(|one| one.allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const APPLICATION: ApplicationId = ApplicationId::trusted(5);
    const COMMAND: CommandId = CommandId(7);

    fn role(id: i64) -> OverrideTarget {
        OverrideTarget::Role(RoleId::trusted(id))
    }

    fn channel(id: i64) -> OverrideTarget {
        OverrideTarget::Channel(ChannelId::trusted(id))
    }

    const ME: OverrideTarget = OverrideTarget::Member(UserId::trusted(20));

    fn set(of: i64, all: &[(OverrideTarget, bool)]) -> Overrides {
        let all = all.iter().map(|(target, allowed)| Override { target: *target, allowed: *allowed });
        Overrides { of: CommandId(of), all: all.collect() }
    }

    fn opened(overrides: &[Overrides]) -> bool {
        let asker = Asker {
            guild: GuildId::trusted(10),
            channel: ChannelId::trusted(11),
            user: UserId::trusted(20),
            roles: vec![RoleId::trusted(30), RoleId::trusted(31)],
        };
        is_opened(overrides, APPLICATION, COMMAND, &asker)
    }

    #[test]
    fn a_command_is_opened_by_name_alone() {
        assert!(!opened(&[]));
        assert!(opened(&[set(7, &[(role(30), true)])]) && opened(&[set(7, &[(ME, true)])]));
        assert!(opened(&[set(7, &[(role(10), true)])]), "to everyone");
        assert!(!opened(&[set(7, &[(role(32), true)])]) && !opened(&[set(8, &[(ME, true)])]));
        assert!(!opened(&[set(5, &[(ME, true)])]), "all commands together");
    }

    #[test]
    fn who_is_named_goes_before_roles_and_these_before_everyone() {
        assert!(!opened(&[set(7, &[(role(30), true), (ME, false)])]));
        assert!(opened(&[set(7, &[(role(30), false), (role(31), false), (ME, true)])]));
        assert!(opened(&[set(7, &[(role(30), false), (role(31), true)])]));
        assert!(!opened(&[set(7, &[(role(30), false), (role(10), true)])]));
        assert!(opened(&[set(7, &[(role(30), true), (role(10), false)])]));
    }

    #[test]
    fn where_it_is_closed_it_is_closed_to_all() {
        assert!(!opened(&[set(7, &[(ME, true), (channel(11), false)])]));
        assert!(!opened(&[set(7, &[(ME, true), (channel(9), false)])]), "in all channels");
        assert!(opened(&[set(7, &[(ME, true), (channel(9), false), (channel(11), true)])]));
        assert!(opened(&[set(7, &[(ME, true), (channel(12), false)])]));
        let shared = set(5, &[(channel(9), false)]);
        assert!(!opened(&[set(7, &[(ME, true)]), shared.clone()]));
        assert!(opened(&[set(7, &[(ME, true), (channel(11), true)]), shared]));
    }
}
