//! What would not work later, found out by asking Discord.

use serenity::all::Member;

use super::super::{Shared, allowed};
use crate::db::Listing;
use crate::discord::{Answer, Code, NotDone, Standing};
use crate::text::rewards;
use crate::text::say::Phrase;
use crate::text::setup::Problem;
use crate::vote::{Cannot, ChannelId, GuildId, Language, RoleId, Subject, UserId};

/// Who chooses a role, with the roles that the interaction showed.
pub(super) struct Chooser {
    user: UserId,
    roles: Vec<RoleId>,
    /// Whether they have Manage Server, which no channel changes.
    manages: bool,
}

impl Chooser {
    pub(super) fn of(member: Option<&Member>) -> Option<Self> {
        let member = member?;
        let roles = member.roles.iter().copied().map(RoleId::from).collect();
        let manages = allowed::manages(member.permissions);
        Some(Self { user: member.user.id.into(), roles, manages })
    }
}

/// The server as Discord showed it just now.
pub(in crate::bot) struct Seen {
    known: Result<Standing, Problem>,
}

impl Seen {
    /// Asks Discord for the server, its roles and the bot's own membership.
    pub(in crate::bot) async fn now(shared: &Shared, guild: GuildId) -> Self {
        let asked = Standing::ask(&shared.discord, guild, shared.bot).await;
        Self { known: asked.done().map_err(|other| unknown(&other)) }
    }

    /// What is seen while Discord cannot be asked.
    pub(in crate::bot) const fn nothing() -> Self {
        Self { known: Err(Problem::Unchecked) }
    }

    /// What keeps the server from being seen.
    pub(in crate::bot) fn unseen(&self) -> Option<Problem> {
        self.known.as_ref().err().copied()
    }

    /// The server's name.
    pub(super) fn name(&self) -> Option<&str> {
        self.known.as_ref().ok().map(|known| known.guild.name.as_str()).filter(|name| !name.is_empty())
    }

    /// A role's name.
    pub(super) fn role_name(&self, role: RoleId) -> Option<&str> {
        let roles = &self.known.as_ref().ok()?.roles;
        roles.iter().find(|known| known.id == role).map(|known| known.name.as_str())
    }

    /// What keeps the bot from giving this role.
    pub(in crate::bot) fn giving(&self, role: RoleId) -> Option<Problem> {
        match &self.known {
            Ok(known) => known.can_give(role).err().map(|reason| Problem::Cannot(Cannot::Give { role, reason })),
            Err(problem) => Some(*problem),
        }
    }

    /// Why this member may not choose this role: nobody hands out what is above themselves.
    pub(super) fn choosing(&self, language: Language, chooser: Option<&Chooser>, role: RoleId) -> Option<String> {
        let Ok(known) = &self.known else { return Some(rewards::UNCHECKED.say(language)) };
        if let Some(refused) = self.choosing_any(chooser) {
            return Some(refused.say(language));
        }
        let may = chooser.is_some_and(|Chooser { user, roles, .. }| known.outranks(*user, roles, role));
        (!may).then(|| rewards::above_you(language, role))
    }

    /// Why this member may choose no role at all.
    pub(super) fn choosing_any(&self, chooser: Option<&Chooser>) -> Option<Phrase> {
        match (&self.known, chooser) {
            (_, Some(Chooser { manages: true, .. })) => None,
            (Ok(known), Some(Chooser { user, roles, .. })) if known.may_choose_roles(*user, roles) => None,
            (Ok(_), _) => Some(rewards::MAY_NOT_CHOOSE),
            (Err(_), _) => Some(rewards::UNCHECKED),
        }
    }

    /// What keeps the bot from posting in this channel.
    pub(in crate::bot) async fn posting(&self, shared: &Shared, channel: ChannelId) -> Vec<Problem> {
        let known = match &self.known {
            Ok(known) => known,
            Err(problem) => return vec![*problem],
        };
        let Answer::Done(reasons) = known.cannot_post_in(&shared.discord, channel).await else {
            return vec![Problem::Unchecked];
        };
        reasons.into_iter().map(|reason| Problem::Cannot(Cannot::Post { channel, reason })).collect()
    }

    /// What would not work of all this, each problem once.
    pub(super) async fn problems(&self, shared: &Shared, channel: Option<ChannelId>, roles: &[RoleId]) -> Vec<Problem> {
        let mut found = match channel {
            Some(channel) => self.posting(shared, channel).await,
            None => Vec::new(),
        };
        for problem in roles.iter().filter_map(|role| self.giving(*role)) {
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
        found
    }
}

/// Why nothing is known of the server. A bot that was added for its commands alone is no member of it.
fn unknown(answer: &NotDone) -> Problem {
    match answer {
        Answer::Refused(refusal)
            if [Code::UnknownGuild, Code::UnknownMember, Code::MissingAccess].iter().any(|code| refusal.is(*code)) =>
        {
            Problem::NotInServer
        }
        _ => Problem::Unchecked,
    }
}

/// The bot's name, where it is a member of the server.
async fn member_name(shared: &Shared, guild: GuildId, member: UserId) -> Option<String> {
    match shared.discord.member(guild, member).await {
        Answer::Done(member) if !member.name.is_empty() => Some(member.name),
        _ => None,
    }
}

/// What is listed, by its name where that is known.
pub(super) async fn name(shared: &Shared, seen: &Seen, listing: &Listing) -> Option<String> {
    match listing.subject {
        Subject::Server(_) => seen.name().map(str::to_owned),
        // A bot's user has its application's id, but for the oldest; and it need not be in its support server.
        Subject::Bot(bot) => member_name(shared, listing.guild, UserId::trusted(bot.get())).await,
    }
}
