//! `/setup` and its buttons.

mod actions;
mod checks;
mod ids;
mod panel;

use serenity::all::{ChannelId as DiscordChannel, Permissions, RoleId as DiscordRole};

use self::checks::Seen;
use self::panel::View;
use super::{Context, Failure, Shared};
use crate::db::{Handover, Listing, ListingChange, NewListing, SetUp};
use crate::sites::Site;
use crate::text::setup::{self as text, Paste, Problem};
use crate::vote::{ApplicationId, ChannelId, GuildId, ListingId, RoleId, Subject, Token, VotePage};

pub(super) use actions::{component, modal};

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
    vote_url: Option<VotePage>,
    handover: Option<Handover>,
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
    let guild = ctx.interaction.guild_id.map(GuildId::from);
    let guild = guild.ok_or_else(|| Failure::Told(text::NOT_HERE.to_owned()))?;
    if !may_manage(ctx.interaction.member.as_ref().and_then(|member| member.permissions)) {
        return Err(Failure::Told(text::NOT_ALLOWED.to_owned()));
    }
    let asked = Asked {
        subject: bot_id.as_deref().map(bot).transpose()?,
        channel: channel.map(ChannelId::from),
        role: role.map(RoleId::from),
        vote_url: vote_url.as_deref().map(page).transpose()?,
        handover: new_token.map(NewToken::handover),
    };
    // Discord is asked before this can be answered, which may take longer than an answer may.
    ctx.defer_ephemeral().await.map_err(internal)?;
    let panel = answer(ctx.data(), guild, asked).await?;
    ctx.interaction.edit_response(&ctx.serenity_context().http, panel.edit()).await.map_err(internal)?;
    Ok(())
}

/// Does what was asked for and shows what came of it.
async fn answer(shared: &Shared, guild: GuildId, asked: Asked) -> Result<panel::Panel, Failure> {
    let seen = Seen::now(shared, guild).await;
    let all = shared.db.listings(Some(guild)).await.map_err(internal)?;
    let own = all.iter().find(|listing| listing.subject == Subject::Server(guild));
    let first = own.or(all.first());
    if let Some(listing) = first.filter(|_| asked.is_a_look()) {
        return panel::show(shared, &seen, listing, View::Main, &[]).await;
    }
    // Whoever asks for a new token has a listing in mind that is there.
    let implied = first.filter(|_| asked.handover.is_some()).map_or(Subject::Server(guild), |listing| listing.subject);
    let subject = asked.subject.unwrap_or(implied);
    set_up(shared, &seen, guild, subject, asked).await
}

/// Makes the listing or changes it.
async fn set_up(
    shared: &Shared,
    seen: &Seen,
    guild: GuildId,
    subject: Subject,
    asked: Asked,
) -> Result<panel::Panel, Failure> {
    let mut notices = Vec::new();
    let channel = match asked.channel {
        Some(channel) => usable_channel(shared, seen, channel, &mut notices).await,
        None => None,
    };
    let change = ListingChange { channel: channel.map(Some), vote_url: asked.vote_url.map(Some) };
    if change.vote_url.is_some() {
        notices.push(text::said::VOTE_PAGE.to_owned());
    }
    let token = fresh_token();
    let new = NewListing { guild, site: Site::Discollab, subject, change, token: token.hash() };
    let found = shared.db.set_up(new).await.map_err(internal)?;
    let listing = listing(shared, guild, found.id()).await?;
    if let Some(role) = asked.role {
        add_role(shared, seen, &listing, role, &mut notices).await?;
    }
    let told = match (found, asked.handover) {
        (SetUp::Made(_), _) => Some((text::made as fn(Paste<'_>) -> String, &token)),
        (SetUp::WasThere(_), Some(handover)) => Some((give_token(shared, listing.id, &token, handover).await?, &token)),
        (SetUp::WasThere(_), None) => None,
    };
    let content = match told {
        Some((words, token)) => Some(paste(shared, seen, &listing, token, words).await),
        None => None,
    };
    let view = if matches!(found, SetUp::Made(_)) { next_view(shared, &listing).await? } else { View::Main };
    Ok(panel::Panel { content, ..panel::show(shared, seen, &listing, view, &notices).await? })
}

/// What a new listing shows next: what it still needs, or how it stands.
async fn next_view(shared: &Shared, listing: &Listing) -> Result<View, Failure> {
    let rewards = shared.db.rewards(listing.guild).await.map_err(internal)?;
    let rewarded = rewards.iter().any(|reward| reward.listing.is_none_or(|of| of == listing.id));
    Ok(if listing.channel.is_some() && rewarded { View::Main } else { View::First })
}

/// Stores a new token for a listing that has one; returns how it is told.
async fn give_token(
    shared: &Shared,
    listing: ListingId,
    token: &Token,
    handover: Handover,
) -> Result<fn(Paste<'_>) -> String, Failure> {
    shared.db.add_token(listing, token.hash(), handover).await.map_err(internal)?;
    Ok(match handover {
        Handover::Replace => text::replaced,
        Handover::RevokeNow => text::revoked,
    })
}

/// What the owner pastes into the site, in these words.
async fn paste(
    shared: &Shared,
    seen: &Seen,
    listing: &Listing,
    token: &Token,
    words: fn(Paste<'_>) -> String,
) -> String {
    let subject = text::subject(listing.subject, panel::name(shared, seen, listing).await.as_deref());
    let address = address(shared, listing.site);
    words(Paste { subject: &subject, site: listing.site, address: address.as_deref(), token: token.reveal() })
}

/// The channel, unless nothing can ever be posted in it; what was done is noted.
async fn usable_channel(
    shared: &Shared,
    seen: &Seen,
    channel: ChannelId,
    notices: &mut Vec<String>,
) -> Option<ChannelId> {
    if let Some(never) = seen.posting(shared, channel).await.into_iter().find(is_final) {
        notices.push(format!("⚠️ {}", text::problem(never)));
        return None;
    }
    notices.push(text::said::channel(channel));
    Some(channel)
}

/// Adds a role for the first vote, unless it can never be given; what was done is noted.
async fn add_role(
    shared: &Shared,
    seen: &Seen,
    listing: &Listing,
    role: RoleId,
    notices: &mut Vec<String>,
) -> Result<(), Failure> {
    if let Some(never) = seen.giving(role).filter(is_final) {
        notices.push(format!("⚠️ {}", text::problem(never)));
        return Ok(());
    }
    store_role(shared, listing, role).await?;
    notices.push(text::said::role(role));
    Ok(())
}

/// Stores a rule for the first vote.
async fn store_role(shared: &Shared, listing: &Listing, role: RoleId) -> Result<(), Failure> {
    shared.db.reward_first_vote(listing, role).await.map_err(internal)?;
    call_for_roles(shared, listing.guild);
    Ok(())
}

/// Looks for those whose roles are to change. It takes as long as there are voters, so nobody waits for it.
fn call_for_roles(shared: &Shared, guild: GuildId) {
    let db = shared.db.clone();
    tokio::spawn(async move {
        if let Err(error) = db.call_for_roles(guild).await {
            tracing::warn!(%error, %guild, "roles were not called for after a change; the next start does it");
        }
    });
}

/// Whether no change in the server's settings can mend it.
fn is_final(problem: &Problem) -> bool {
    matches!(problem, Problem::Cannot(cannot) if cannot.is_final())
}

/// A listing of this server.
async fn listing(shared: &Shared, guild: GuildId, listing: ListingId) -> Result<Listing, Failure> {
    let found = shared.db.listing(listing).await.map_err(internal)?;
    found.filter(|found| found.guild == guild).ok_or_else(|| Failure::Told(text::OUT_OF_DATE.to_owned()))
}

fn fresh_token() -> Token {
    Token::from_random(rand::random())
}

/// What is pasted into the site, if the operator has set it.
fn address(shared: &Shared, site: Site) -> Option<String> {
    shared.public_url.as_ref().map(|url| url.with(site.webhook_path()))
}

fn may_manage(permissions: Option<Permissions>) -> bool {
    permissions.is_some_and(|held| held.manage_guild() || held.administrator())
}

fn bot(text_id: &str) -> Result<Subject, Failure> {
    let id: Result<ApplicationId, _> = text_id.trim().parse();
    // The first of Discord's ids, of 2015, have 15 digits; anything shorter is something else.
    let id = id.ok().filter(|id| id.get() >= 100_000_000_000_000);
    id.map(Subject::Bot).ok_or_else(|| Failure::Told(text::BAD_BOT_ID.to_owned()))
}

/// The address of a vote page.
fn page(given: &str) -> Result<VotePage, Failure> {
    given.parse().map_err(|_| Failure::Told(text::BAD_VOTE_URL.to_owned()))
}

fn internal<E: std::error::Error + Send + Sync + 'static>(error: E) -> Failure {
    Failure::Internal(anyhow::Error::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bot_is_named_by_its_id() {
        assert!(matches!(bot(" 175928847299117063 "), Ok(Subject::Bot(id)) if id.get() == 175_928_847_299_117_063));
        for bad in ["", "0", "-5", "bot", "<@175928847299117063>", "123", "99999999999999999999"] {
            assert!(bot(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_those_who_manage_the_server_may() {
        assert!(may_manage(Some(Permissions::MANAGE_GUILD)));
        assert!(may_manage(Some(Permissions::ADMINISTRATOR)));
        assert!(!may_manage(Some(Permissions::all() - Permissions::MANAGE_GUILD - Permissions::ADMINISTRATOR)));
        assert!(!may_manage(None));
    }
}
