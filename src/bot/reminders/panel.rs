//! How it stands with somebody's reminders, and the buttons below.

use serenity::all::{ButtonStyle, CreateActionRow, CreateButton};

use super::super::answering::Reply;
use super::super::commands::embed;
use super::super::{Failure, Shared};
use crate::text::reminders as text;
use crate::text::say::Phrase;
use crate::vote::{GuildId, Language, ReminderAction, ReminderId, ReminderSettings, ReminderState, UserId};

/// Who asks, and about which server.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asker {
    pub(super) guild: GuildId,
    pub(super) user: UserId,
    pub(super) language: Language,
}

impl Asker {
    /// The name of a button or the form of theirs.
    pub(super) fn id(self, action: ReminderAction) -> String {
        ReminderId { action, guild: self.guild, user: Some(self.user) }.format()
    }

    fn button(self, action: ReminderAction, label: Phrase, style: ButtonStyle) -> CreateButton {
        CreateButton::new(self.id(action)).label(label.say(self.language)).style(style)
    }
}

/// How it stands. `said`: what has just been done.
pub(super) async fn show(shared: &Shared, asker: Asker, said: Option<Phrase>) -> Result<Reply, Failure> {
    let reminders = shared.db.reminders(asker.guild, asker.user).await?;
    let mut buttons = Vec::new();
    match reminders.state {
        ReminderState::On => {
            buttons.push(asker.button(ReminderAction::Off, text::LABEL_OFF, ButtonStyle::Danger));
            buttons.push(asker.button(ReminderAction::Quiet, text::LABEL_QUIET, ButtonStyle::Secondary));
            if reminders.quiet.is_some() {
                buttons.push(asker.button(ReminderAction::NoQuiet, text::LABEL_NO_QUIET, ButtonStyle::Secondary));
            }
        }
        // Asking for what nobody gets would be in vain.
        _ if reminders.settings == ReminderSettings::Off => {}
        ReminderState::Never | ReminderState::Off | ReminderState::Closed => {
            buttons.push(asker.button(ReminderAction::On, text::LABEL_ON, ButtonStyle::Success));
        }
    }
    buttons.push(asker.button(ReminderAction::Show, text::LABEL_SHOW, ButtonStyle::Secondary));
    let card = text::panel(asker.language, &reminders, said);
    Ok(Reply { embed: embed(card), rows: vec![CreateActionRow::Buttons(buttons)] })
}
