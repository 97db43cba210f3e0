//! What a panel of `/setup` is made of, whoever makes it.

use serenity::all::{CreateActionRow, CreateAllowedMentions, CreateEmbed, EditInteractionResponse};

use crate::db::Listing;

/// Which part is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// How the listing stands.
    Main,
    /// What a new listing still needs.
    First,
    /// Another channel.
    Channel,
    /// The alarm channel.
    Alarms,
    /// Roles.
    Roles,
    /// A new token.
    Token,
    /// Removing.
    Remove,
    /// Everything of the server.
    Settings,
    /// The alarm channel, from there.
    ServerAlarms,
    /// The results of periods, from there.
    Results,
    /// Reminders, from there.
    Reminders,
}

/// A reply to be edited into the original response.
#[derive(Debug, Default)]
pub(super) struct Panel {
    /// What stands above; `None` leaves what is there, so that a token that was just shown can still be copied.
    pub(super) content: Option<String>,
    /// The state, and what is to be said about it.
    pub(super) embeds: Vec<CreateEmbed>,
    /// Buttons and menus.
    pub(super) rows: Vec<CreateActionRow>,
    /// Which listing it shows, and which part.
    pub(super) shows: Option<(Listing, View)>,
}

impl Panel {
    /// The edit that shows it.
    pub(super) fn edit(self) -> EditInteractionResponse {
        let edit = EditInteractionResponse::new()
            .embeds(self.embeds)
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new());
        match self.content {
            Some(content) => edit.content(content),
            None => edit,
        }
    }
}
