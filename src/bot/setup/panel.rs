//! What `/setup` shows: from what is stored and what Discord says to an embed and its buttons.

use serenity::all::{
    ButtonStyle, ChannelType, CreateActionRow, CreateAllowedMentions, CreateButton, CreateEmbed, CreateSelectMenu,
    CreateSelectMenuKind, CreateSelectMenuOption, EditInteractionResponse,
};

use super::super::{Failure, Shared};
use super::checks::{self, Seen};
use super::ids::{Action, Id};
use super::internal;
use crate::db::{Listing, Refusal, RefusedSubject};
use crate::rules::Reward;
use crate::text::setup::{self as text, Kept, Place, Refused, State, TokenLine, label};
use crate::vote::{ListingKind, RoleId, Subject, UserId};

/// Options that one menu takes.
const OPTIONS: usize = 25;
/// Characters that one option's label takes.
const LABEL: usize = 100;

/// Which part is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    /// How the listing stands.
    Main,
    /// What a new listing still needs.
    First,
    /// Another channel.
    Channel,
    /// Roles.
    Roles,
    /// A new token.
    Token,
    /// Removing.
    Remove,
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

/// A view of a listing, with what was just done or went wrong.
pub(super) async fn show(
    shared: &Shared,
    seen: &Seen,
    listing: &Listing,
    view: View,
    notices: &[String],
) -> Result<Panel, Failure> {
    let all = shared.db.listings(Some(listing.guild)).await.map_err(internal)?;
    let rewards = shared.db.rewards(listing.guild).await.map_err(internal)?;
    let own = counted(&rewards, listing);
    let roles = roles_of(&own);
    let problems = seen.problems(shared, listing.channel, &roles).await;
    if problems.is_empty() {
        try_refused_again(shared, listing, &roles).await?;
    }
    let has_address = shared.public_url.is_some();
    let mut embeds = Vec::new();
    if let Some(told) = text::notices(notices, &problems, has_address) {
        embeds.push(CreateEmbed::new().description(told));
    }
    let name = name(shared, seen, listing).await;
    let described = match view {
        View::Main => text::state(&state(shared, listing, name, own, &all).await?),
        View::First => text::ask_first(listing.channel.is_none(), roles.is_empty()),
        View::Channel => text::ask_channel(),
        View::Roles => text::ask_roles(),
        View::Token => text::ask_token(),
        View::Remove => text::ask_remove(&text::subject(listing.subject, name.as_deref())),
    };
    embeds.push(CreateEmbed::new().description(described));
    let rows = Rows { listing, seen };
    let rows = match view {
        View::Main => rows.main(&all),
        View::First => rows.first(&roles),
        View::Channel => rows.channel(),
        View::Roles => rows.roles(&roles_of(&rewards)),
        View::Token => rows.token(),
        View::Remove => rows.remove(),
    };
    Ok(Panel { content: None, embeds, rows })
}

/// What is listed, by its name where that is known.
pub(super) async fn name(shared: &Shared, seen: &Seen, listing: &Listing) -> Option<String> {
    match listing.subject {
        Subject::Server(_) => seen.name().map(str::to_owned),
        // A bot's user has its application's id, but for the oldest; and it need not be in its support server.
        Subject::Bot(bot) => checks::member_name(shared, listing.guild, UserId::trusted(bot.get())).await,
    }
}

/// The rules that the listing's votes count for.
fn counted(rewards: &[Reward], listing: &Listing) -> Vec<Reward> {
    rewards.iter().filter(|reward| reward.listing.is_none_or(|of| of == listing.id)).cloned().collect()
}

fn roles_of(rewards: &[Reward]) -> Vec<RoleId> {
    let mut roles = Vec::new();
    for reward in rewards {
        if !roles.contains(&reward.role) {
            roles.push(reward.role);
        }
    }
    roles
}

/// Nothing stands in the way of this listing any more: what was refused to it need not wait for its next turn.
async fn try_refused_again(shared: &Shared, listing: &Listing, roles: &[RoleId]) -> Result<(), Failure> {
    let refusals = shared.db.refusals(listing.guild).await.map_err(internal)?;
    let ours = refusals.iter().any(|refusal| match refusal.subject {
        RefusedSubject::Channel(channel) => listing.channel == Some(channel),
        RefusedSubject::Role(role) => roles.contains(&role),
        RefusedSubject::Server => true,
    });
    if ours { shared.db.ask_again(listing.guild).await.map_err(internal) } else { Ok(()) }
}

async fn state(
    shared: &Shared,
    listing: &Listing,
    name: Option<String>,
    rewards: Vec<Reward>,
    all: &[Listing],
) -> Result<State, Failure> {
    let db = &shared.db;
    let tokens = db.tokens(listing.id).await.map_err(internal)?;
    let test = db.last_test(listing.id).await.map_err(internal)?;
    let kept = db.kept_summary(listing.id).await.map_err(internal)?;
    let refusals = db.refusals(listing.guild).await.map_err(internal)?;
    let given = db.rewards(listing.guild).await.map_err(internal)?;
    Ok(State {
        site: listing.site,
        subject: listing.subject,
        name,
        address: super::address(shared, listing.site),
        channel: listing.channel,
        rewards,
        vote_url: listing.vote_url.clone(),
        paused: listing.paused,
        tokens: tokens
            .into_iter()
            .map(|token| TokenLine { created: token.created, first_used: token.first_used, expires: token.expires })
            .collect(),
        test: test.map(|test| (test.received, test.oddities)),
        kept: kept.map(|kept| Kept { count: kept.count, latest: kept.latest, reason: kept.reason, field: kept.field }),
        refusals: refusals
            .into_iter()
            .filter(|refusal| concerns(refusal, all))
            .map(|refusal| refused(refusal, &given))
            .collect(),
        unknown_sends: db.unknown_sends(listing.guild).await.map_err(internal)?,
        listings: all.len(),
    })
}

/// Whether a refusal still matters: that of a channel which no listing uses any more does not.
fn concerns(refusal: &Refusal, all: &[Listing]) -> bool {
    match refusal.subject {
        RefusedSubject::Channel(channel) => all.iter().any(|listing| listing.channel == Some(channel)),
        RefusedSubject::Role(_) | RefusedSubject::Server => true,
    }
}

/// A refusal as it is told. A role that no rule gives any more is one to be taken.
fn refused(refusal: Refusal, rewards: &[Reward]) -> Refused {
    let place = match refusal.subject {
        RefusedSubject::Channel(channel) => Place::Channel(channel),
        RefusedSubject::Role(role) if rewards.iter().any(|reward| reward.role == role) => Place::Role(role),
        RefusedSubject::Role(role) => Place::TakenRole(role),
        RefusedSubject::Server => Place::Server,
    };
    Refused { place, reason: refusal.reason, since: refusal.since, next: refusal.next }
}

/// The buttons and menus of a listing.
struct Rows<'a> {
    listing: &'a Listing,
    seen: &'a Seen,
}

impl Rows<'_> {
    fn main(&self, all: &[Listing]) -> Vec<CreateActionRow> {
        let mut rows = Vec::new();
        if all.len() > 1 {
            rows.push(self.listings(all));
        }
        rows.push(CreateActionRow::Buttons(vec![
            self.button(Action::AskChannel, label::CHANNEL, ButtonStyle::Secondary),
            self.button(Action::AskRoles, label::ROLES, ButtonStyle::Secondary),
            self.button(Action::VotePage, label::VOTE_PAGE, ButtonStyle::Secondary),
            self.button(Action::AskToken, label::NEW_TOKEN, ButtonStyle::Secondary),
            self.button(Action::Sample, label::SAMPLE, ButtonStyle::Secondary),
        ]));
        let mut last = vec![
            if self.listing.paused.is_some() {
                self.button(Action::Resume, label::RESUME, ButtonStyle::Success)
            } else {
                self.button(Action::Pause, label::PAUSE, ButtonStyle::Secondary)
            },
            self.button(Action::AskRemove, label::REMOVE, ButtonStyle::Danger),
        ];
        if all.iter().all(|listing| listing.subject.kind() == ListingKind::Bot) {
            last.push(self.button(Action::AddServer, label::ADD_SERVER, ButtonStyle::Secondary));
        }
        last.push(self.button(Action::Main, label::REFRESH, ButtonStyle::Secondary));
        rows.push(CreateActionRow::Buttons(last));
        rows
    }

    /// Only what is still missing is asked for.
    fn first(&self, roles: &[RoleId]) -> Vec<CreateActionRow> {
        let mut rows = Vec::new();
        let mut buttons = Vec::new();
        if self.listing.channel.is_none() {
            rows.push(self.channels(Action::FirstChannel));
        }
        if roles.is_empty() {
            rows.push(self.role_menu(Action::FirstRole));
            buttons.push(self.button(Action::FirstNewRole, label::NEW_ROLE, ButtonStyle::Secondary));
        }
        buttons.push(self.button(Action::Skip, label::SKIP, ButtonStyle::Secondary));
        rows.push(CreateActionRow::Buttons(buttons));
        rows
    }

    fn channel(&self) -> Vec<CreateActionRow> {
        let buttons = vec![self.button(Action::NoChannel, label::NOWHERE, ButtonStyle::Secondary), self.back()];
        vec![self.channels(Action::Channel), CreateActionRow::Buttons(buttons)]
    }

    fn roles(&self, given: &[RoleId]) -> Vec<CreateActionRow> {
        let mut rows = vec![self.role_menu(Action::Role)];
        if !given.is_empty() {
            rows.push(self.given_roles(given));
        }
        let buttons = vec![self.button(Action::NewRole, label::NEW_ROLE, ButtonStyle::Secondary), self.back()];
        rows.push(CreateActionRow::Buttons(buttons));
        rows
    }

    fn token(&self) -> Vec<CreateActionRow> {
        vec![CreateActionRow::Buttons(vec![
            self.button(Action::Replace, label::REPLACE, ButtonStyle::Primary),
            self.button(Action::Revoke, label::REVOKE, ButtonStyle::Danger),
            self.back(),
        ])]
    }

    fn remove(&self) -> Vec<CreateActionRow> {
        let remove = self.button(Action::Remove, label::REMOVE_NOW, ButtonStyle::Danger);
        vec![CreateActionRow::Buttons(vec![remove, self.back()])]
    }

    fn back(&self) -> CreateButton {
        self.button(Action::Main, label::BACK, ButtonStyle::Secondary)
    }

    fn button(&self, action: Action, label: &str, style: ButtonStyle) -> CreateButton {
        CreateButton::new(self.id(action)).label(label).style(style)
    }

    fn id(&self, action: Action) -> String {
        Id { action, listing: self.listing.id }.format()
    }

    fn listings(&self, all: &[Listing]) -> CreateActionRow {
        let options = all
            .iter()
            .take(OPTIONS)
            .map(|one| {
                CreateSelectMenuOption::new(text::option(one.subject), one.id.to_string())
                    .default_selection(one.id == self.listing.id)
            })
            .collect();
        CreateActionRow::SelectMenu(CreateSelectMenu::new(
            self.id(Action::Pick),
            CreateSelectMenuKind::String { options },
        ))
    }

    fn channels(&self, action: Action) -> CreateActionRow {
        let kind = CreateSelectMenuKind::Channel {
            channel_types: Some(vec![ChannelType::Text, ChannelType::News]),
            default_channels: None,
        };
        CreateActionRow::SelectMenu(CreateSelectMenu::new(self.id(action), kind).placeholder(label::CHOOSE_CHANNEL))
    }

    fn role_menu(&self, action: Action) -> CreateActionRow {
        let kind = CreateSelectMenuKind::Role { default_roles: None };
        CreateActionRow::SelectMenu(CreateSelectMenu::new(self.id(action), kind).placeholder(label::CHOOSE_ROLE))
    }

    fn given_roles(&self, given: &[RoleId]) -> CreateActionRow {
        let options: Vec<_> = given
            .iter()
            .take(OPTIONS)
            .map(|role| {
                let name = self.seen.role_name(*role).filter(|name| !name.trim().is_empty());
                let shown = name.map_or_else(|| role.to_string(), |name| name.chars().take(LABEL).collect());
                CreateSelectMenuOption::new(shown, role.to_string())
            })
            .collect();
        let most = u8::try_from(options.len()).unwrap_or(1);
        CreateActionRow::SelectMenu(
            CreateSelectMenu::new(self.id(Action::DropRoles), CreateSelectMenuKind::String { options })
                .placeholder(label::DROP_ROLES)
                .max_values(most),
        )
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::time::Duration;

    use serde_json::Value;

    use super::*;
    use crate::sites::Site;
    use crate::vote::{ApplicationId, ChannelId, GuildId, ListingId, UnixMs};

    fn listing(id: i64, channel: Option<i64>) -> Listing {
        Listing {
            id: ListingId::trusted(i64::MAX - id),
            guild: GuildId::trusted(1),
            site: Site::Discollab,
            subject: Subject::Bot(ApplicationId::trusted(i64::MAX - id)),
            channel: channel.map(ChannelId::trusted),
            vote_url: None,
            cooldown: Duration::from_hours(12),
            paused: None,
            created: UnixMs(0),
        }
    }

    fn fits(rows: &[CreateActionRow]) {
        assert!((1..=5).contains(&rows.len()));
        let mut ids = BTreeSet::new();
        for row in rows {
            let row = serde_json::to_value(row).unwrap();
            let parts = row["components"].as_array().unwrap();
            assert!((1..=5).contains(&parts.len()), "{row}");
            for part in parts {
                let id = part["custom_id"].as_str().unwrap();
                assert!(id.len() <= 100 && ids.insert(id.to_owned()), "{id}");
                assert!(part["label"].as_str().unwrap_or_default().chars().count() <= 80);
                assert!(part["placeholder"].as_str().unwrap_or_default().chars().count() <= 150);
                options_fit(part["options"].as_array());
            }
        }
    }

    fn options_fit(options: Option<&Vec<Value>>) {
        let Some(options) = options else { return };
        assert!((1..=25).contains(&options.len()));
        assert!(options.iter().all(|option| (1..=100).contains(&option["label"].as_str().unwrap().chars().count())));
        assert_eq!(
            options.iter().map(|option| option["value"].to_string()).collect::<BTreeSet<_>>().len(),
            options.len()
        );
    }

    #[test]
    fn every_view_keeps_to_discords_limits() {
        let all: Vec<Listing> = (0..40).map(|id| listing(id, None)).collect();
        let roles: Vec<RoleId> = (1..=40).map(RoleId::trusted).collect();
        let seen = Seen::nothing();
        let rows = Rows { listing: &all[0], seen: &seen };
        for view in [
            rows.main(&all[..1]),
            rows.main(&all),
            rows.first(&[]),
            rows.first(&roles),
            rows.channel(),
            rows.roles(&[]),
            rows.roles(&roles),
            rows.token(),
            rows.remove(),
        ] {
            fits(&view);
        }
    }

    #[test]
    fn setting_up_asks_only_for_what_is_missing() {
        let seen = Seen::nothing();
        let (without, with) = (listing(1, None), listing(1, Some(5)));
        assert_eq!(Rows { listing: &without, seen: &seen }.first(&[]).len(), 3);
        assert_eq!(Rows { listing: &with, seen: &seen }.first(&[]).len(), 2);
        assert_eq!(Rows { listing: &without, seen: &seen }.first(&[RoleId::trusted(1)]).len(), 2);
    }
}
