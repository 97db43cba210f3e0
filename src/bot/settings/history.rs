//! `/settings history`: whether votes are counted that were never delivered. It is asked before it is changed.

use serenity::all::{ButtonStyle, ComponentInteraction, Context as Discord, CreateActionRow, CreateButton};

use crate::bot::answering::{self, Reads as _, Reply};
use crate::bot::commands::{embed, listing_choices, named_or_only, user};
use crate::bot::{Context, Failure, Shared, managed_guild, managed_guild_of};
use crate::db::HistorySet;
use crate::text::say::Phrase;
use crate::text::{errors, history as text};
use crate::vote::{GuildId, History, Language, ListingId};

/// What every name begins with, version included.
const PREFIX: &str = "settings:1:";

/// Whether they are counted.
#[derive(Debug, Clone, Copy, poise::ChoiceParameter)]
enum Switch {
    #[name = "on"]
    On,
    #[name = "off"]
    Off,
}

/// What a button asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    /// Count votes for this listing that were never delivered, or no longer.
    Set(History, ListingId),
    /// Change nothing.
    Keep,
}

impl Action {
    fn format(self) -> String {
        match self {
            Self::Set(History::Counted, listing) => format!("{PREFIX}history-on:{listing}"),
            Self::Set(History::NotCounted, listing) => format!("{PREFIX}history-off:{listing}"),
            Self::Keep => format!("{PREFIX}history-keep"),
        }
    }

    /// From what a click brought; `None` for one of another version, or forged.
    fn parse(custom_id: &str) -> Option<Self> {
        let action = match custom_id.strip_prefix(PREFIX)?.split_once(':') {
            Some(("history-on", listing)) => Self::Set(History::Counted, listing.parse().ok()?),
            Some(("history-off", listing)) => Self::Set(History::NotCounted, listing.parse().ok()?),
            Some(_) => return None,
            None => Self::Keep,
        };
        // A number may be written in several ways; only ours counts.
        (action.format() == custom_id).then_some(action)
    }
}

/// Count votes that were never delivered but that the site's numbers tell of, or take them back
#[poise::command(slash_command, guild_only)]
pub(super) async fn history(
    ctx: Context<'_>,
    #[description = "Whether they count; you see what that changes first"] state: Switch,
    #[description = "For which listing, where there are several"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let shared = ctx.framework.user_data;
    let language = ctx.interaction.language();
    let asked = async {
        let guild = managed_guild(ctx).await?;
        let listing = named_or_only(shared, guild, listing.as_deref()).await?;
        let wanted = match state {
            Switch::On => History::Counted,
            Switch::Off => History::NotCounted,
        };
        let name = (listing.subject, listing.site.name());
        if listing.history == wanted {
            return Ok(Reply { embed: embed(text::already(language, name, wanted)), rows: Vec::new() });
        }
        let (card, label, style) = match wanted {
            History::Counted => {
                let come = shared.db.history_to_come(listing.id).await?;
                (text::ask_on(language, name, come.votes, come.members), text::LABEL_ON, ButtonStyle::Success)
            }
            History::NotCounted => {
                let counted = shared.db.history_counted(listing.id).await?;
                (text::ask_off(language, name, counted.votes, counted.members), text::LABEL_OFF, ButtonStyle::Danger)
            }
        };
        let row = vec![
            button(language, Action::Set(wanted, listing.id), label, style),
            button(language, Action::Keep, text::LABEL_KEEP, ButtonStyle::Secondary),
        ];
        Ok(Reply { embed: embed(card), rows: vec![CreateActionRow::Buttons(row)] })
    };
    answering::change(ctx, asked).await
}

/// A button of it was pressed.
pub(in crate::bot) async fn component(
    ctx: &Discord,
    shared: &Shared,
    component: &ComponentInteraction,
) -> Result<(), Failure> {
    let guild = managed_guild_of(shared, component).await?;
    let action = Action::parse(&component.data.custom_id);
    let action = action.ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
    answering::change_by_press(ctx, component, "settings", done(shared, component, guild, action)).await
}

async fn done(
    shared: &Shared,
    component: &ComponentInteraction,
    guild: GuildId,
    action: Action,
) -> Result<Reply, Failure> {
    let language = component.language();
    let card = match action {
        Action::Keep => text::kept(language),
        Action::Set(history, id) => {
            let on = history == History::Counted;
            let name = shared.db.listing_name(guild, id).await?;
            let name = name.ok_or_else(|| Failure::told(errors::NO_SUCH_LISTING))?;
            match shared.db.set_history(guild, id, on, user(&component.user)).await? {
                HistorySet::Done => text::set(language, name, history),
                HistorySet::Already => text::already(language, name, history),
                HistorySet::NoListing => return Err(Failure::told(errors::NO_SUCH_LISTING)),
            }
        }
    };
    Ok(Reply { embed: embed(card), rows: Vec::new() })
}

fn button(language: Language, action: Action, label: Phrase, style: ButtonStyle) -> CreateButton {
    CreateButton::new(action.format()).label(label.say(language)).style(style)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_written_is_read(listing in 1..i64::MAX, on: bool) {
            let history = if on { History::Counted } else { History::NotCounted };
            let action = Action::Set(history, ListingId::trusted(listing));
            prop_assert_eq!(Action::parse(&action.format()), Some(action));
            prop_assert!(action.format().len() <= 100);
            prop_assert_eq!(Action::parse(&Action::Keep.format()), Some(Action::Keep));
        }

        #[test]
        fn nothing_else_is(text in "(settings:[12]:)?(history-)?[a-z-]{0,4}(:[+0-9-]{0,20})?") {
            if let Some(action) = Action::parse(&text) {
                prop_assert_eq!(action.format(), text);
            }
        }
    }
}
