//! What the bot may do in a server, from what Discord says about the server. Pure.
//!
//! The algorithm is that of "Permissions" in Discord's documentation: the base from `@everyone` and the member's roles, then a channel's
//! overwrites for `@everyone`, for all roles together, and for the member.

use std::cmp::Reverse;

use serenity::model::Permissions;
use serenity::model::channel::ChannelType;

use super::{Channel, Guild, Member, OverwriteTarget, Role};
use crate::vote::{CannotGive, CannotPost, RoleId, UserId};

/// What posting needs, and what is wrong without it.
const NEEDED: [(Permissions, CannotPost); 4] = [
    (Permissions::VIEW_CHANNEL, CannotPost::NoViewChannel),
    (Permissions::SEND_MESSAGES, CannotPost::NoSendMessages),
    (Permissions::EMBED_LINKS, CannotPost::NoEmbedLinks),
    (Permissions::READ_MESSAGE_HISTORY, CannotPost::NoReadHistory),
];

/// A member's standing in a server: what their permissions follow from.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The server.
    pub guild: Guild,
    /// All its roles.
    pub roles: Vec<Role>,
    /// The member, as a rule the bot.
    pub member: Member,
}

impl Standing {
    /// What the member may do in the server at large.
    #[must_use]
    pub fn in_guild(&self) -> Permissions {
        if self.is_owner() {
            return Permissions::all();
        }
        let granted = self.roles.iter().filter(|role| self.is_everyone(role.id) || self.has(role.id));
        let permissions = granted.fold(Permissions::empty(), |all, role| all | role.permissions);
        if permissions.administrator() { Permissions::all() } else { permissions }
    }

    /// What the member may do in a channel of the server. That nothing works without `VIEW_CHANNEL` is left to the reader.
    #[must_use]
    pub fn in_channel(&self, channel: &Channel) -> Permissions {
        let base = self.in_guild();
        // Owners and administrators are above all overwrites.
        if base.administrator() {
            return base;
        }
        let steps: [&dyn Fn(OverwriteTarget) -> bool; 3] = [
            &|target| matches!(target, OverwriteTarget::Role(role) if self.is_everyone(role)),
            &|target| matches!(target, OverwriteTarget::Role(role) if self.has(role) && !self.is_everyone(role)),
            &|target| target == OverwriteTarget::Member(self.member.user),
        ];
        steps.iter().fold(base, |permissions, concerns| {
            let (allow, deny) = channel
                .overwrites
                .iter()
                .filter(|overwrite| concerns(overwrite.target))
                .fold((Permissions::empty(), Permissions::empty()), |(allow, deny), overwrite| {
                    (allow | overwrite.allow, deny | overwrite.deny)
                });
            (permissions - deny) | allow
        })
    }

    /// Whether the member can give this role to others and take it from them.
    ///
    /// # Errors
    /// Why not; the reason that lies in the role itself before those that a change in the server would remove.
    pub fn can_give(&self, role: RoleId) -> Result<(), CannotGive> {
        if self.is_everyone(role) {
            return Err(CannotGive::EveryoneRole);
        }
        let role = self.roles.iter().find(|known| known.id == role).ok_or(CannotGive::RoleGone)?;
        if role.managed {
            return Err(CannotGive::RoleManaged);
        }
        if !self.in_guild().manage_roles() {
            return Err(CannotGive::NoManageRoles);
        }
        let own = self.roles.iter().filter(|own| self.has(own.id)).map(height).max();
        if self.is_owner() || own > Some(height(role)) { Ok(()) } else { Err(CannotGive::RoleTooHigh) }
    }

    /// Whether somebody else with these roles stands above this role, and so may hand it out. The server's owner stands above all.
    #[must_use]
    pub fn outranks(&self, user: UserId, roles: &[RoleId], role: RoleId) -> bool {
        let Some(role) = self.roles.iter().find(|known| known.id == role) else { return false };
        let own = self.roles.iter().filter(|own| roles.contains(&own.id)).map(height).max();
        self.guild.owner == user || own > Some(height(role))
    }

    /// Whether somebody else with these roles may decide who gets roles: what Discord asks of who gives them by hand, or of who runs the server.
    /// A channel's overwrites have no say in it.
    #[must_use]
    pub fn may_choose_roles(&self, user: UserId, roles: &[RoleId]) -> bool {
        let held = self.roles.iter().filter(|role| self.is_everyone(role.id) || roles.contains(&role.id));
        let held = held.fold(Permissions::empty(), |all, role| all | role.permissions);
        let enough = Permissions::ADMINISTRATOR | Permissions::MANAGE_GUILD | Permissions::MANAGE_ROLES;
        self.guild.owner == user || held.intersects(enough)
    }

    /// All that keeps the member from posting in a channel as Votive does; `None` stands for a channel that does not exist.
    #[must_use]
    pub fn cannot_post(&self, channel: Option<&Channel>) -> Vec<CannotPost> {
        let Some(channel) = channel.filter(|channel| channel.guild == Some(self.guild.id)) else {
            return vec![CannotPost::ChannelGone];
        };
        if !matches!(channel.kind, ChannelType::Text | ChannelType::News) {
            return vec![CannotPost::NotATextChannel];
        }
        let permissions = self.in_channel(channel);
        NEEDED.into_iter().filter(|(needed, _)| !permissions.contains(*needed)).map(|(_, reason)| reason).collect()
    }

    fn is_owner(&self) -> bool {
        self.guild.owner == self.member.user
    }

    fn has(&self, role: RoleId) -> bool {
        self.member.roles.contains(&role)
    }

    /// `@everyone` has the server's id.
    fn is_everyone(&self, role: RoleId) -> bool {
        role.get() == self.guild.id.get()
    }
}

/// Where a role stands among the others; of roles in the same place the older one is above.
fn height(role: &Role) -> (i64, Reverse<RoleId>) {
    (role.position, Reverse(role.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::discord::Overwrite;
    use crate::vote::GuildId;

    const EVERYONE: RoleId = RoleId::trusted(1);
    const BOT_ROLE: RoleId = RoleId::trusted(20);
    const BOT: UserId = UserId::trusted(2);
    const POSTING: Permissions = Permissions::VIEW_CHANNEL
        .union(Permissions::SEND_MESSAGES)
        .union(Permissions::EMBED_LINKS)
        .union(Permissions::READ_MESSAGE_HISTORY);

    fn role(id: i64, position: i64, permissions: Permissions) -> Role {
        Role { id: RoleId::trusted(id), name: String::new(), position, permissions, managed: false }
    }

    fn guild() -> Guild {
        Guild { id: GuildId::trusted(1), name: String::new(), owner: UserId::trusted(9) }
    }

    fn bot() -> Member {
        Member { user: BOT, name: String::new(), roles: vec![BOT_ROLE], joined: None }
    }

    fn channel(overwrites: Vec<Overwrite>) -> Channel {
        Channel { guild: Some(GuildId::trusted(1)), kind: ChannelType::Text, overwrites }
    }

    fn overwrite(target: OverwriteTarget, allow: Permissions, deny: Permissions) -> Overwrite {
        Overwrite { target, allow, deny }
    }

    fn standing(roles: &[Role]) -> Standing {
        Standing { guild: guild(), roles: roles.to_vec(), member: bot() }
    }

    fn cannot_post(roles: &[Role], channel: &Channel) -> Vec<CannotPost> {
        standing(roles).cannot_post(Some(channel))
    }

    fn can_give(roles: &[Role], role: i64) -> Result<(), CannotGive> {
        standing(roles).can_give(RoleId::trusted(role))
    }

    #[test]
    fn posting_needs_four_permissions_from_everyone_and_roles_together() {
        let channel = channel(vec![]);
        assert_eq!(cannot_post(&[], &channel), NEEDED.map(|(_, reason)| reason));
        let halves = [role(1, 0, Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES), role(20, 1, POSTING)];
        assert_eq!(cannot_post(&halves, &channel), []);
        assert_eq!(cannot_post(&halves[..1], &channel), [CannotPost::NoEmbedLinks, CannotPost::NoReadHistory]);
        let others = [role(1, 0, Permissions::empty()), role(21, 1, POSTING)];
        assert_eq!(cannot_post(&others, &channel).len(), 4);
    }

    #[test]
    fn a_member_overwrite_beats_roles_and_a_role_overwrite_beats_everyone() {
        let roles = [role(1, 0, POSTING), role(20, 1, Permissions::empty())];
        let none = Permissions::empty();
        let send = Permissions::SEND_MESSAGES;
        let closed = overwrite(OverwriteTarget::Role(EVERYONE), none, send);
        let opened = overwrite(OverwriteTarget::Role(BOT_ROLE), send, none);
        let shut_out = overwrite(OverwriteTarget::Member(BOT), none, send);
        let other = overwrite(OverwriteTarget::Role(RoleId::trusted(77)), send, none);
        assert_eq!(cannot_post(&roles, &channel(vec![other, closed])), [CannotPost::NoSendMessages]);
        assert_eq!(cannot_post(&roles, &channel(vec![opened, closed])), []);
        assert_eq!(cannot_post(&roles, &channel(vec![shut_out, opened, closed])), [CannotPost::NoSendMessages]);
    }

    #[test]
    fn among_a_members_roles_allow_beats_deny() {
        let mut member = bot();
        member.roles.push(RoleId::trusted(21));
        let roles = [role(1, 0, POSTING)];
        let send = Permissions::SEND_MESSAGES;
        let channel = channel(vec![
            overwrite(OverwriteTarget::Role(BOT_ROLE), send, Permissions::empty()),
            overwrite(OverwriteTarget::Role(RoleId::trusted(21)), Permissions::empty(), send),
        ]);
        let standing = Standing { member, ..standing(&roles) };
        assert_eq!(standing.cannot_post(Some(&channel)), []);
    }

    #[test]
    fn administrators_and_owners_are_above_overwrites() {
        let closed = channel(vec![overwrite(OverwriteTarget::Member(BOT), Permissions::empty(), Permissions::all())]);
        assert_eq!(cannot_post(&[role(20, 1, Permissions::ADMINISTRATOR)], &closed), []);
        let owner = Standing { guild: Guild { owner: BOT, ..guild() }, ..standing(&[]) };
        assert_eq!(owner.cannot_post(Some(&closed)), []);
    }

    #[test]
    fn only_text_channels_of_this_server_will_do() {
        let roles = [role(1, 0, POSTING)];
        let voice = Channel { kind: ChannelType::Voice, ..channel(vec![]) };
        assert_eq!(cannot_post(&roles, &voice), [CannotPost::NotATextChannel]);
        let elsewhere = Channel { guild: Some(GuildId::trusted(5)), ..channel(vec![]) };
        assert_eq!(cannot_post(&roles, &elsewhere), [CannotPost::ChannelGone]);
        let standing = standing(&roles);
        assert_eq!(standing.cannot_post(None), [CannotPost::ChannelGone]);
    }

    #[test]
    fn only_roles_below_the_bots_highest_can_be_given() {
        let mut roles = vec![
            role(1, 0, Permissions::empty()),
            role(20, 5, Permissions::MANAGE_ROLES),
            role(21, 4, Permissions::empty()),
            role(22, 6, Permissions::empty()),
            role(10, 5, Permissions::empty()),
            role(30, 5, Permissions::empty()),
        ];
        assert_eq!(can_give(&roles, 21), Ok(()));
        assert_eq!(can_give(&roles, 30), Ok(()));
        assert_eq!(can_give(&roles, 10), Err(CannotGive::RoleTooHigh));
        assert_eq!(can_give(&roles, 20), Err(CannotGive::RoleTooHigh));
        assert_eq!(can_give(&roles, 22), Err(CannotGive::RoleTooHigh));
        assert_eq!(can_give(&roles, 99), Err(CannotGive::RoleGone));
        assert_eq!(can_give(&roles, 1), Err(CannotGive::EveryoneRole));
        roles[2].managed = true;
        assert_eq!(can_give(&roles, 21), Err(CannotGive::RoleManaged));
        roles[1].permissions = Permissions::empty();
        assert_eq!(can_give(&roles, 30), Err(CannotGive::NoManageRoles));
    }

    #[test]
    fn only_who_stands_above_a_role_may_hand_it_out() {
        let roles = [role(21, 4, Permissions::empty()), role(22, 6, Permissions::ADMINISTRATOR)];
        let standing = standing(&roles);
        let (low, high) = (RoleId::trusted(21), RoleId::trusted(22));
        let somebody = UserId::trusted(5);
        assert!(standing.outranks(somebody, &[low, high], low) && !standing.outranks(somebody, &[high], high));
        assert!(!standing.outranks(somebody, &[low], low) && !standing.outranks(somebody, &[], low));
        assert!(standing.outranks(UserId::trusted(9), &[], high));
        assert!(!standing.outranks(UserId::trusted(9), &[], RoleId::trusted(99)));
    }

    #[test]
    fn only_who_could_give_roles_or_runs_the_server_chooses_them() {
        let roles = |permissions| standing(&[role(1, 0, Permissions::SEND_MESSAGES), role(21, 4, permissions)]);
        let (somebody, held) = (UserId::trusted(5), [RoleId::trusted(21)]);
        for enough in [Permissions::MANAGE_ROLES, Permissions::MANAGE_GUILD, Permissions::ADMINISTRATOR] {
            assert!(roles(enough).may_choose_roles(somebody, &held));
            assert!(!roles(enough).may_choose_roles(somebody, &[]));
            assert!(
                !roles(
                    Permissions::all()
                        - Permissions::MANAGE_ROLES
                        - Permissions::MANAGE_GUILD
                        - Permissions::ADMINISTRATOR
                )
                .may_choose_roles(somebody, &held)
            );
        }
        assert!(standing(&[role(1, 0, Permissions::MANAGE_ROLES)]).may_choose_roles(somebody, &[]));
        assert!(standing(&[]).may_choose_roles(UserId::trusted(9), &[]));
    }

    #[test]
    fn a_bot_without_roles_is_above_none() {
        let roles = [role(1, 0, Permissions::MANAGE_ROLES), role(21, 1, Permissions::empty())];
        assert_eq!(can_give(&roles, 21), Err(CannotGive::RoleTooHigh));
    }
}
