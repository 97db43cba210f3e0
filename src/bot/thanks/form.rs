//! The form of `/thanks`: text, colour, image and button.

use serenity::all::{
    ActionRowComponent, CreateActionRow, CreateInputText, CreateInteractionResponse, CreateModal, InputTextStyle,
    ModalInteraction,
};

use super::ids::{Action, Id};
use crate::text::template as text;
use crate::vote::{Language, ListingId, TypedThanks};

/// The fields, each with the most that it takes.
const FIELDS: [(&str, u16); 5] = [
    ("text", TypedThanks::LONGEST_TEXT),
    ("colour", TypedThanks::LONGEST_COLOUR),
    ("image", TypedThanks::LONGEST_LINK),
    ("label", TypedThanks::LONGEST_LABEL),
    ("link", TypedThanks::LONGEST_LINK),
];

/// The form, filled with what was typed before.
pub(super) fn form(language: Language, listing: ListingId, typed: &TypedThanks) -> CreateInteractionResponse {
    let values = [&typed.text, &typed.colour, &typed.image, &typed.label, &typed.link];
    let rows = FIELDS.iter().zip(text::FIELDS).zip(values).map(|(((name, most), (label, example)), value)| {
        let style = if *name == "text" { InputTextStyle::Paragraph } else { InputTextStyle::Short };
        let input = CreateInputText::new(style, label.say(language), *name)
            .placeholder(example.say(language))
            .max_length(*most)
            .required(false);
        CreateActionRow::InputText(if value.is_empty() { input } else { input.value(value) })
    });
    let id = Id { action: Action::Edit, listing };
    let form = CreateModal::new(id.format(), text::FORM.say(language)).components(rows.collect());
    CreateInteractionResponse::Modal(form)
}

/// What was typed into the form; whether it notifies is not asked there.
pub(super) fn typed(modal: &ModalInteraction, pings: bool) -> TypedThanks {
    let [text, colour, image, label, link] = FIELDS.map(|(name, most)| {
        let mut fields = modal.data.components.iter().flat_map(|row| &row.components);
        let found = fields.find_map(|field| match field {
            ActionRowComponent::InputText(input) if input.custom_id == name => input.value.as_deref(),
            _ => None,
        });
        found.unwrap_or_default().chars().take(usize::from(most)).collect::<String>()
    });
    TypedThanks { text, colour, image, label, link, pings }
}
