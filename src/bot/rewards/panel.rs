//! What `/rewards` shows.

use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateEmbed, EditInteractionResponse,
};

use super::ids::{Draft, Pressed};
use crate::text::say::Phrase;
use crate::text::{rewards as text, words};
use crate::vote::{Language, RewardId};

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
    pub(super) fn asking(language: Language, text: String, draft: Draft) -> Self {
        let row = vec![
            button(language, Pressed::Apply(draft), text::APPLY, ButtonStyle::Success),
            button(language, Pressed::Later(draft), text::later_label(draft.new.earned_by), ButtonStyle::Primary),
            button(language, Pressed::Cancel, text::CANCEL, ButtonStyle::Secondary),
        ];
        Self { text, rows: vec![CreateActionRow::Buttons(row)] }
    }

    /// With the buttons that remove a rule.
    pub(super) fn removing(language: Language, text: String, rule: RewardId) -> Self {
        let row = vec![
            button(language, Pressed::Remove(rule), text::REMOVE, ButtonStyle::Danger),
            button(language, Pressed::Cancel, text::CANCEL, ButtonStyle::Secondary),
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

fn button(language: Language, pressed: Pressed, label: Phrase, style: ButtonStyle) -> CreateButton {
    CreateButton::new(pressed.format()).label(label.say(language)).style(style)
}
