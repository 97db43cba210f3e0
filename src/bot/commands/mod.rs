//! The commands that everybody may use: they only read.

mod leaderboard;
mod page;
mod vote;
mod votes;

use serenity::all::CreateEmbed;

pub(super) use leaderboard::{leaderboard, turn_page};
pub(super) use vote::vote;
pub(super) use votes::votes;

use super::{Context, Failure};
use crate::text::boards::Card;
use crate::text::errors;
use crate::vote::{GuildId, UserId};

/// The colour of everything that is only shown.
const COLOUR: u32 = 0x00d9_a441;

/// The server in which a command is used.
fn guild(ctx: Context<'_>) -> Result<GuildId, Failure> {
    guild_of(ctx.interaction.guild_id)
}

fn guild_of(id: Option<serenity::all::GuildId>) -> Result<GuildId, Failure> {
    id.map(GuildId::from).ok_or_else(|| Failure::Told(errors::SERVERS_ONLY.to_owned()))
}

fn user(user: &serenity::all::User) -> UserId {
    user.id.into()
}

fn embed(card: Card) -> CreateEmbed {
    let embed = CreateEmbed::new().title(card.title).description(card.body).colour(COLOUR);
    match card.footer {
        Some(footer) => embed.footer(serenity::all::CreateEmbedFooter::new(footer)),
        None => embed,
    }
}
