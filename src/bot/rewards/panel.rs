//! What `/rewards` shows.

use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateEmbed, EditInteractionResponse,
};

use super::ids::{Draft, Pressed};
use crate::text::{rewards as text, words};
use crate::vote::RewardId;

/// A reply to be edited into the original response.
pub(super) struct Panel {
    pub(super) text: String,
    pub(super) rows: Vec<CreateActionRow>,
}

impl Panel {
    /// Nothing but text.
    pub(super) fn told(text: impl Into<String>) -> Self {
        Self { text: text.into(), rows: Vec::new() }
    }

    /// With the buttons that save a rule.
    pub(super) fn asking(text: String, draft: Draft) -> Self {
        let row = vec![
            button(Pressed::Apply(draft), text::APPLY, ButtonStyle::Success),
            button(Pressed::Later(draft), text::later_label(draft.new.earned_by), ButtonStyle::Primary),
            button(Pressed::Cancel, text::CANCEL, ButtonStyle::Secondary),
        ];
        Self { text, rows: vec![CreateActionRow::Buttons(row)] }
    }

    /// With the buttons that remove a rule.
    pub(super) fn removing(text: String, rule: RewardId) -> Self {
        let row = vec![
            button(Pressed::Remove(rule), text::REMOVE, ButtonStyle::Danger),
            button(Pressed::Cancel, text::CANCEL, ButtonStyle::Secondary),
        ];
        Self { text, rows: vec![CreateActionRow::Buttons(row)] }
    }

    /// The edit that shows it.
    pub(super) fn edit(self) -> EditInteractionResponse {
        EditInteractionResponse::new()
            .embed(CreateEmbed::new().description(self.text).colour(words::COLOUR))
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new())
    }
}

fn button(pressed: Pressed, label: &str, style: ButtonStyle) -> CreateButton {
    CreateButton::new(pressed.format()).label(label).style(style)
}
