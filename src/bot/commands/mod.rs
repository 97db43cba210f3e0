//! The commands that everybody may use: they only read.

mod leaderboard;
mod page;
mod vote;
mod votes;

use serenity::all::CreateEmbed;

pub(super) use leaderboard::{leaderboard, listing_choices, named, turn_page};
pub(super) use vote::vote;
pub(super) use votes::votes;

use super::{Context, Failure, guild, guild_of};
use crate::text::boards::Card;
use crate::text::words;
use crate::vote::UserId;

fn user(user: &serenity::all::User) -> UserId {
    user.id.into()
}

fn embed(card: Card) -> CreateEmbed {
    let embed = CreateEmbed::new().title(card.title).description(card.body).colour(words::COLOUR);
    match card.footer {
        Some(footer) => embed.footer(serenity::all::CreateEmbedFooter::new(footer)),
        None => embed,
    }
}
