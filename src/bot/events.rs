//! What the gateway tells: who came and went, what changed, which button was pressed.

use std::panic::AssertUnwindSafe;

use futures_util::FutureExt as _;
use poise::FrameworkContext;
use serenity::all::{Context, FullEvent, Interaction};

use super::{
    Failure, Shared, answering, commands, doctor, ledger, members, privacy, reminders, rewards, settings, setup, thanks,
};
use crate::bot::answering::Reads as _;
use crate::db::{NotStored, Shard};
use crate::discord::Answer;
use crate::text::errors;
use crate::vote::{GuildId, RoleId, UserId};

/// Every event, after poise has taken its commands out of it.
pub(super) async fn handle(framework: FrameworkContext<'_, Shared, Failure>, event: &FullEvent) -> Result<(), Failure> {
    let shared = framework.user_data;
    let done = match event {
        // A fresh identify, not a resume: joins may have gone unseen.
        FullEvent::Ready { data_about_bot } => {
            shared.starts.connected();
            tracing::info!(guilds = data_about_bot.guilds.len(), "connected to Discord");
            shared.db.tell_identified();
            let shard =
                data_about_bot.shard.map_or(Shard { id: 0, of: 1 }, |shard| Shard { id: shard.id.0, of: shard.total });
            let guilds: Vec<GuildId> = data_about_bot.guilds.iter().map(|guild| guild.id.into()).collect();
            shared.db.shard_heard(shard, &guilds).await
        }
        FullEvent::Resume { .. } => {
            shared.starts.connected();
            Ok(())
        }
        FullEvent::GuildMemberAddition { new_member } => {
            shared.db.member_joined(new_member.guild_id.into(), new_member.user.id.into()).await
        }
        FullEvent::GuildMemberRemoval { guild_id, user: gone, .. } => {
            shared.db.member_left((*guild_id).into(), gone.id.into()).await
        }
        FullEvent::GuildCreate { guild: shown, .. } => {
            let roles: Vec<RoleId> = shown.roles.keys().copied().map(RoleId::from).collect();
            match shared.db.server_shown(shown.id.into()).await {
                Ok(()) => look_for_deleted_roles(shared, shown.id.into(), &roles).await,
                failed => failed,
            }
        }
        FullEvent::GuildRoleDelete { guild_id, removed_role_id, .. } => {
            match shared.db.server_changed((*guild_id).into()).await {
                Ok(()) => shared.db.role_deleted((*guild_id).into(), (*removed_role_id).into()).await,
                failed => failed,
            }
        }
        // One that is only unavailable comes back by itself.
        FullEvent::GuildDelete { incomplete, .. } if !incomplete.unavailable => {
            tracing::info!(guild.id = %incomplete.id, "the bot was removed from a server; what it has is kept for 30 days");
            shared.db.bot_removed(incomplete.id.into()).await
        }
        FullEvent::InteractionCreate { interaction } => {
            interacted(framework.serenity_context, shared, interaction).await;
            Ok(())
        }
        other => match changed(shared, other) {
            Some(guild) => shared.db.server_changed(guild).await,
            None => Ok(()),
        },
    };
    if let Err(error) = done {
        tracing::error!(%error, event = event.snake_case_name(), "an event could not be recorded");
    }
    Ok(())
}

/// Finds roles of rules that were deleted while the bot was away. What the event shows may be older than a rule, so Discord is asked
/// before a role is taken for deleted.
async fn look_for_deleted_roles(shared: &Shared, guild: GuildId, shown: &[RoleId]) -> Result<(), NotStored> {
    let missing = shared.db.roles_shown(guild, shown).await?;
    if missing.is_empty() {
        return Ok(());
    }
    // Where Discord cannot be asked, it says so when the role is next given.
    let Answer::Done(there) = shared.discord.guild_roles(guild).await else { return Ok(()) };
    for role in missing.into_iter().filter(|role| there.iter().all(|known| known.id != *role)) {
        shared.db.role_deleted(guild, role).await?;
    }
    Ok(())
}

/// The server in which something changed that may have been the cause of a refusal.
fn changed(shared: &Shared, event: &FullEvent) -> Option<GuildId> {
    let id = match event {
        FullEvent::ChannelCreate { channel: new }
        | FullEvent::ChannelDelete { channel: new, .. }
        | FullEvent::ChannelUpdate { new, .. } => new.guild_id,
        FullEvent::GuildRoleCreate { new } | FullEvent::GuildRoleUpdate { new, .. } => new.guild_id,
        FullEvent::GuildMemberUpdate { event, .. } if UserId::from(event.user.id) == shared.bot => event.guild_id,
        _ => return None,
    };
    Some(id.into())
}

/// A button, menu or form. Whose it is stands before the first colon of its id.
async fn interacted(ctx: &Context, shared: &Shared, interaction: &Interaction) {
    let (id, language) = match interaction {
        Interaction::Component(component) => (component.data.custom_id.as_str(), component.language()),
        Interaction::Modal(modal) => (modal.data.custom_id.as_str(), modal.language()),
        _ => return,
    };
    let owner = id.split(':').next().unwrap_or_default();
    let text = match AssertUnwindSafe(handled(ctx, shared, interaction, owner)).catch_unwind().await {
        Ok(Ok(())) => return,
        Ok(Err(failure)) => answering::sentence(language, &failure, owner),
        Err(_) => answering::panic_sentence(language, owner),
    };
    answering::tell(ctx, interaction, &text).await;
}

async fn handled(ctx: &Context, shared: &Shared, interaction: &Interaction, owner: &str) -> Result<(), Failure> {
    match (interaction, owner) {
        (Interaction::Component(component), "board") => commands::turn_page(ctx, shared, component).await,
        (Interaction::Component(component), "streaks") => commands::turn_streak_page(ctx, shared, component).await,
        (Interaction::Component(component), "ledger") => ledger::component(ctx, shared, component).await,
        (Interaction::Component(component), "members") => members::component(ctx, shared, component).await,
        (Interaction::Component(component), "rewards") => rewards::component(ctx, shared, component).await,
        (Interaction::Component(component), "settings") => settings::component(ctx, shared, component).await,
        (Interaction::Component(component), "setup") => setup::component(ctx, shared, component).await,
        (Interaction::Component(component), "thanks") => thanks::component(ctx, shared, component).await,
        (Interaction::Modal(modal), "thanks") => thanks::modal(ctx, shared, modal).await,
        (Interaction::Component(component), "doctor") => doctor::component(ctx, shared, component).await,
        (Interaction::Modal(modal), "setup") => setup::modal(ctx, shared, modal).await,
        (Interaction::Component(component), "privacy") => privacy::component(ctx, shared, component).await,
        (Interaction::Modal(modal), "privacy") => privacy::modal(ctx, shared, modal).await,
        (Interaction::Component(component), "remind") => reminders::component(ctx, shared, component).await,
        (Interaction::Modal(modal), "remind") => reminders::modal(ctx, shared, modal).await,
        _ => Err(Failure::told(errors::BUTTON_OUT_OF_DATE)),
    }
}
