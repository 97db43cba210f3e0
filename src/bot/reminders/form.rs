//! The form for quiet hours.

use serenity::all::{
    ActionRowComponent, CreateActionRow, CreateInputText, CreateInteractionResponse, CreateModal, InputTextStyle,
    ModalInteraction,
};

use super::super::{Failure, Shared, answering};
use super::panel::Asker;
use crate::text::reminders as text;
use crate::text::say::Phrase;
use crate::vote::{NotAZone, QuietHours, ReminderAction, TimeOfDay, Zone};

/// The form's fields.
const FROM: &str = "from";
const UNTIL: &str = "until";
const ZONE: &str = "zone";
/// The longest that a time may be typed,
const TIME: u16 = 16;
/// and a zone.
const NAME: u16 = 64;

/// The form, filled with what is stored.
pub(super) async fn form(shared: &Shared, asker: Asker) -> CreateInteractionResponse {
    // Without it the fields are empty: a form must be the first answer.
    let found = answering::soon(&shared.timings, shared.db.reminders(asker.guild, asker.user)).await;
    let quiet = found.and_then(Result::ok).and_then(|reminders| reminders.quiet);
    let field = |id: &str, label: Phrase, placeholder: Phrase, longest: u16, value: Option<String>| {
        let input = CreateInputText::new(InputTextStyle::Short, label.say(asker.language), id)
            .placeholder(placeholder.say(asker.language))
            .max_length(longest);
        CreateActionRow::InputText(value.into_iter().fold(input, CreateInputText::value))
    };
    let time = text::FORM_TIME_PLACEHOLDER;
    let rows = vec![
        field(FROM, text::FORM_FROM, time, TIME, quiet.as_ref().map(|quiet| quiet.from().text())),
        field(UNTIL, text::FORM_UNTIL, time, TIME, quiet.as_ref().map(|quiet| quiet.until().text())),
        field(
            ZONE,
            text::FORM_ZONE,
            text::FORM_ZONE_PLACEHOLDER,
            NAME,
            quiet.as_ref().map(|quiet| quiet.zone().name().to_owned()),
        ),
    ];
    let form = CreateModal::new(asker.id(ReminderAction::Quiet), text::FORM_TITLE.say(asker.language));
    CreateInteractionResponse::Modal(form.components(rows))
}

/// The quiet hours that were typed, or what is wrong with them.
pub(super) fn read(asker: Asker, modal: &ModalInteraction) -> Result<QuietHours, Failure> {
    let time = |id| {
        let typed = typed(modal, id);
        TimeOfDay::read(&typed).ok_or_else(|| Failure::told(text::bad_time(asker.language, &typed)))
    };
    let (from, until) = (time(FROM)?, time(UNTIL)?);
    let zone: Zone = typed(modal, ZONE)
        .parse()
        .map_err(|NotAZone { nearest }| Failure::told(text::bad_zone(asker.language, &nearest)))?;
    QuietHours::new(from, until, zone).ok_or_else(|| Failure::told(text::SAME_TIMES))
}

fn typed(modal: &ModalInteraction, id: &str) -> String {
    let mut fields = modal.data.components.iter().flat_map(|row| &row.components);
    let found = fields.find_map(|field| match field {
        ActionRowComponent::InputText(input) if input.custom_id == id => input.value.clone(),
        _ => None,
    });
    found.unwrap_or_default()
}
