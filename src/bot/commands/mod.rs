//! The commands that everybody may use: they only read.

mod help;
mod leaderboard;
mod listing_option;
mod page;
mod past;
mod pictures;
mod stats;
mod streak_page;
mod streaks;
mod vote;
mod votes;

use serenity::all::CreateEmbed;

pub(super) use help::help;
pub(super) use leaderboard::{leaderboard, turn_page};
pub(super) use listing_option::{choice, listing_choices, named, named_or_only};
pub(super) use stats::stats;
pub(super) use streaks::turn_page as turn_streak_page;
pub(super) use vote::vote;
pub(super) use votes::votes;

use super::{Context, Failure, guild, guild_of, in_use};
use crate::text::boards::Card;
use crate::text::words;
use crate::vote::UserId;

pub(super) fn user(user: &serenity::all::User) -> UserId {
    user.id.into()
}

pub(super) fn embed(card: Card) -> CreateEmbed {
    let embed = CreateEmbed::new().title(card.title).description(card.body).colour(words::COLOUR);
    match card.footer {
        Some(footer) => embed.footer(serenity::all::CreateEmbedFooter::new(footer)),
        None => embed,
    }
}
