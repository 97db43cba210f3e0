//! The forms of `/setup` and `/settings`: each has one field.

use serenity::all::{
    ActionRowComponent, CreateActionRow, CreateInputText, CreateInteractionResponse, CreateModal, InputTextStyle,
    ModalInteraction,
};

use super::super::{Failure, Shared, answering, settings};
use super::checks::Seen;
use super::desk::Desk;
use super::ids::{Action, Id};
use super::panel;
use super::shown::{Panel, View};
use super::steps;
use crate::db::{Listing, ListingChange};
use crate::text::errors;
use crate::text::settings as words;
use crate::text::setup::{self as text, said};
use crate::text::words::typed_span;
use crate::vote::{Language, VotePage};

/// The only field. A form that was opened by an older version names it so too.
const FIELD: &str = "url";
/// The longest that a zone or a span may be typed.
const SHORT: u16 = 64;

/// Whether this action opens a form.
pub(super) const fn opens(action: Action) -> bool {
    matches!(action, Action::VotePage | Action::Zone | Action::Cooldown | Action::Grace | Action::Freezes)
}

/// The form of this action, filled with what is stored.
pub(super) async fn form(
    shared: &Shared,
    language: Language,
    action: Action,
    listing: &Listing,
) -> CreateInteractionResponse {
    let (title, input) = match action {
        Action::Zone => {
            // Without it the field is empty: a form must be the first answer.
            let found = answering::soon(&shared.timings, shared.db.server_zone(listing.guild)).await;
            let input = field(&words::ZONE_LABEL.say(language), &words::ZONE_PLACEHOLDER.say(language), SHORT);
            let known = found.and_then(Result::ok);
            (
                words::ZONE_TITLE.say(language),
                known.into_iter().fold(input, |input, known| input.value(known.zone.name())),
            )
        }
        Action::Grace => {
            let found = answering::soon(&shared.timings, shared.db.grace(listing.guild)).await;
            let input = field(&words::GRACE_LABEL.say(language), &words::GRACE_PLACEHOLDER.say(language), SHORT);
            let known = found.and_then(Result::ok);
            (
                words::GRACE_TITLE.say(language),
                known.into_iter().fold(input, |input, known| input.value(typed_span(known))),
            )
        }
        Action::Freezes => {
            let found = answering::soon(&shared.timings, shared.db.freezes(listing.guild)).await;
            let input = field(&words::FREEZES_LABEL.say(language), &words::FREEZES_PLACEHOLDER.say(language), SHORT);
            let known = found.and_then(Result::ok);
            (
                words::FREEZES_TITLE.say(language),
                known.into_iter().fold(input, |input, known| input.value(known.unwrap_or(0).to_string())),
            )
        }
        Action::Cooldown => {
            let input = field(&words::COOLDOWN_LABEL.say(language), &words::COOLDOWN_PLACEHOLDER.say(language), SHORT)
                .value(typed_span(listing.cooldown));
            (words::COOLDOWN_TITLE.say(language), input)
        }
        _ => {
            let input =
                field(&text::PAGE_LABEL.say(language), &text::PAGE_PLACEHOLDER.say(language), VotePage::LONGEST)
                    .required(false);
            (
                text::PAGE_TITLE.say(language),
                listing.vote_url.iter().fold(input, |input, url| input.value(url.as_str())),
            )
        }
    };
    let id = Id { action, listing: listing.id };
    let form = CreateModal::new(id.format(), title).components(vec![CreateActionRow::InputText(input)]);
    CreateInteractionResponse::Modal(form)
}

fn field(label: &str, placeholder: &str, longest: u16) -> CreateInputText {
    CreateInputText::new(InputTextStyle::Short, label, FIELD).placeholder(placeholder).max_length(longest)
}

/// What was typed into the form.
pub(super) fn typed(modal: &ModalInteraction) -> String {
    let mut fields = modal.data.components.iter().flat_map(|row| &row.components);
    let found = fields.find_map(|field| match field {
        ActionRowComponent::InputText(input) if input.custom_id == FIELD => input.value.clone(),
        _ => None,
    });
    found.unwrap_or_default()
}

/// Takes what was typed into the form of this action.
pub(super) async fn take(
    shared: &Shared,
    language: Language,
    action: Action,
    listing: Listing,
    typed: &str,
) -> Result<Panel, Failure> {
    let (view, told) = match action {
        Action::Zone => (View::Settings, settings::choose_zone(shared, language, listing.guild, typed).await?),
        Action::Grace => (View::Settings, take_grace(shared, language, &listing, typed).await?),
        Action::Freezes => (View::Settings, take_freezes(shared, language, &listing, typed).await?),
        Action::Cooldown => (View::Main, take_cooldown(shared, language, &listing, typed).await?),
        Action::VotePage => (View::Main, take_page(shared, language, &listing, typed).await?),
        _ => return Err(Failure::told(errors::BUTTON_OUT_OF_DATE)),
    };
    let seen = Seen::now(shared, listing.guild).await;
    let listing = steps::listing(shared, listing.guild, listing.id).await?;
    panel::show(Desk { shared, seen: &seen, language }, &listing, view, &[told]).await
}

async fn take_grace(shared: &Shared, language: Language, listing: &Listing, typed: &str) -> Result<String, Failure> {
    let grace = words::grace(typed).ok_or_else(|| Failure::told(words::BAD_GRACE))?;
    shared.db.set_grace(listing.guild, grace).await?;
    Ok(words::grace_set(language, grace))
}

async fn take_freezes(shared: &Shared, language: Language, listing: &Listing, typed: &str) -> Result<String, Failure> {
    let every = words::freezes(typed).ok_or_else(|| Failure::told(words::BAD_FREEZES))?;
    shared.db.set_freezes(listing.guild, every).await?;
    // Roles for streaks that freezes keep end otherwise.
    steps::call_for_roles(shared, listing.guild);
    Ok(words::freezes_set(language, every))
}

async fn take_cooldown(shared: &Shared, language: Language, listing: &Listing, typed: &str) -> Result<String, Failure> {
    let cooldown = words::cooldown(typed).ok_or_else(|| Failure::told(words::BAD_COOLDOWN))?;
    shared.db.set_cooldown(listing.id, cooldown).await?;
    Ok(words::cooldown_set(language, cooldown))
}

/// Nothing clears it.
async fn take_page(shared: &Shared, language: Language, listing: &Listing, typed: &str) -> Result<String, Failure> {
    let page = match typed.trim() {
        "" => None,
        given => Some(given.parse().map_err(|_| Failure::told(text::BAD_PAGE))?),
    };
    let told = if page.is_some() { said::VOTE_PAGE } else { said::NO_VOTE_PAGE };
    shared.db.change_listing(listing.id, ListingChange { channel: None, vote_url: Some(page) }).await?;
    Ok(told.say(language))
}
