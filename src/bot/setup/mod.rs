//! `/setup` and its buttons.

mod actions;
pub(super) mod checks;
mod desk;
mod forms;
mod ids;
mod input;
mod live;
mod overview;
mod panel;
mod presses;
mod rows;
mod shown;
mod steps;

use serenity::all::{ChannelId as DiscordChannel, RoleId as DiscordRole};

use self::checks::{Chooser, Seen};
use self::desk::Desk;
use self::live::Shown;
use self::shown::{Panel, View};
use super::{Context, Failure, Shared};
use crate::bot::answering::Reads as _;
use crate::db::{Handover, ListingChange, NewListing, SetUp};
use crate::sites::Site;
use crate::text::setup::{self as text, Paste};
use crate::vote::{ChannelId, GuildId, Language, RoleId, Subject, VotePage};

pub use live::Panels;
pub(super) use overview::settings_panel;
pub(super) use presses::{component, modal};
pub(super) use steps::call_for_roles;

/// What becomes of the tokens that a listing has.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum NewToken {
    #[name = "replace"]
    Replace,
    #[name = "revoke now"]
    Revoke,
}

impl NewToken {
    const fn handover(self) -> Handover {
        match self {
            Self::Replace => Handover::Replace,
            Self::Revoke => Handover::RevokeNow,
        }
    }
}

/// What was asked for, understood.
struct Asked {
    subject: Option<Subject>,
    channel: Option<ChannelId>,
    role: Option<RoleId>,
    /// Who asked.
    chooser: Option<Chooser>,
    vote_url: Option<VotePage>,
    handover: Option<Handover>,
    /// The language of whoever asked.
    language: Language,
    /// What Discord says is the server's language.
    posts: Option<Language>,
}

impl Asked {
    /// Whether nothing but a look is asked for.
    const fn is_a_look(&self) -> bool {
        self.subject.is_none()
            && self.channel.is_none()
            && self.role.is_none()
            && self.vote_url.is_none()
            && self.handover.is_none()
    }
}

/// Set up votes for this server or a bot: thank-yous, roles, token; shows how it all stands
#[poise::command(slash_command, guild_only, default_member_permissions = "MANAGE_GUILD")]
pub(super) async fn setup(
    ctx: Context<'_>,
    #[description = "Where voters are thanked"]
    #[channel_types("Text", "News")]
    channel: Option<DiscordChannel>,
    #[description = "A role that the first vote earns"] role: Option<DiscordRole>,
    #[description = "Application id of a bot whose support server this is, to take that bot's votes"] bot_id: Option<
        String,
    >,
    #[description = "Address of the page where people vote"] vote_url: Option<String>,
    #[description = "Make a new token: replace lets the old one work a while longer, revoke now ends it"]
    new_token: Option<NewToken>,
) -> Result<(), Failure> {
    let guild = super::guild(ctx)?;
    let asked = Asked {
        subject: bot_id.as_deref().map(input::bot).transpose()?,
        channel: channel.map(ChannelId::from),
        role: role.map(RoleId::from),
        chooser: Chooser::of(ctx.interaction.member.as_deref()),
        vote_url: vote_url.as_deref().map(input::page).transpose()?,
        handover: new_token.map(NewToken::handover),
        language: ctx.interaction.language(),
        posts: ctx.interaction.guild_locale.as_deref().and_then(Language::of_locale),
    };
    // Discord is asked before this can be answered, which may take longer than an answer may.
    ctx.defer_ephemeral().await?;
    let shared = ctx.data();
    let mut panel = answer(shared, guild, asked).await?;
    let language = ctx.interaction.language();
    let waiting = live::prepare(shared, language, &mut panel).await?;
    let http = &ctx.serenity_context().http;
    let message = ctx.interaction.edit_response(http, panel.edit()).await?.id;
    let (token, user) = (ctx.interaction.token.clone(), ctx.interaction.user.id.into());
    live::watch(shared, waiting, Shown { http: http.clone(), token, message, user, language });
    Ok(())
}

/// Does what was asked for and shows what came of it.
async fn answer(shared: &Shared, guild: GuildId, asked: Asked) -> Result<Panel, Failure> {
    let guild = super::in_use(shared, guild).await?;
    let seen = Seen::now(shared, guild).await;
    let desk = Desk { shared, seen: &seen, language: asked.language };
    let all = shared.db.listings(Some(guild)).await?;
    let own = all.iter().find(|listing| listing.subject == Subject::Server(guild));
    let first = own.or(all.first());
    if let Some(listing) = first.filter(|_| asked.is_a_look()) {
        return panel::show(desk, listing, View::Main, &[]).await;
    }
    // Whoever asks for a new token has a listing in mind that is there.
    let implied = first.filter(|_| asked.handover.is_some()).map_or(Subject::Server(guild), |listing| listing.subject);
    let subject = asked.subject.unwrap_or(implied);
    set_up(desk, guild, subject, asked).await
}

/// Makes the listing or changes it.
async fn set_up(desk: Desk<'_>, guild: GuildId, subject: Subject, asked: Asked) -> Result<Panel, Failure> {
    let shared = desk.shared;
    let mut notices = Vec::new();
    let channel = match asked.channel {
        Some(channel) => steps::usable_channel(desk, channel, &mut notices).await,
        None => None,
    };
    let change = ListingChange { channel: channel.map(Some), vote_url: asked.vote_url.map(Some) };
    if change.vote_url.is_some() {
        notices.push(text::said::VOTE_PAGE.say(desk.language));
    }
    let token = steps::fresh_token();
    let new = NewListing { guild, site: Site::Discollab, subject, change, token: token.hash() };
    let found = shared.db.set_up(new).await?;
    if let Some(language) = asked.posts {
        shared.db.learn_language(guild, language).await?;
    }
    let listing = steps::listing(shared, guild, found.id()).await?;
    if let Some(role) = asked.role {
        steps::add_role(desk, &listing, (role, asked.chooser.as_ref()), &mut notices).await?;
    }
    let told = match (found, asked.handover) {
        (SetUp::Made(_), _) => Some((text::made as fn(Paste<'_>) -> String, &token)),
        (SetUp::WasThere(_), Some(handover)) => {
            Some((steps::give_token(shared, listing.id, &token, handover).await?, &token))
        }
        (SetUp::WasThere(_), None) => None,
    };
    let content = match told {
        Some((words, token)) => Some(steps::paste(desk, &listing, token, words).await),
        None => None,
    };
    let view = if matches!(found, SetUp::Made(_)) { panel::next_view(shared, &listing).await? } else { View::Main };
    Ok(Panel { content, ..panel::show(desk, &listing, view, &notices).await? })
}
