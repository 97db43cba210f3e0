//! The buttons and menus of `/setup`.

use serenity::all::{
    ButtonStyle, ChannelType, CreateActionRow, CreateButton, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption,
};

use super::super::thanks;
use super::checks::Seen;
use super::ids::{Action, Id, Stage};
use crate::db::Listing;
use crate::text::say::Phrase;
use crate::text::setup::label;
use crate::text::{listings, reminders, results, settings, template};
use crate::vote::{Language, ListingKind, PeriodKind, ReminderSettings, RoleId};

/// Options that one menu takes.
const OPTIONS: usize = 25;
/// Characters that one option's label takes.
const LABEL: usize = 100;

/// The buttons and menus of a listing.
pub(super) struct Rows<'a> {
    pub(super) language: Language,
    pub(super) listing: &'a Listing,
    pub(super) seen: &'a Seen,
}

impl Rows<'_> {
    pub(super) fn main(&self, all: &[Listing]) -> Vec<CreateActionRow> {
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
        rows.push(CreateActionRow::Buttons(vec![
            self.button(Action::AskAlarms, label::ALARMS, ButtonStyle::Secondary),
            self.button(Action::Cooldown, settings::LABEL_COOLDOWN, ButtonStyle::Secondary),
            CreateButton::new(thanks::opens(self.listing.id))
                .label(template::LABEL.say(self.language))
                .style(ButtonStyle::Secondary),
            self.button(Action::Settings, settings::LABEL_ALL, ButtonStyle::Secondary),
        ]));
        rows
    }

    /// Everything of the server; each listing leads to its own panel.
    pub(super) fn settings(&self, all: &[Listing]) -> Vec<CreateActionRow> {
        let options = all.iter().take(OPTIONS).map(|listing| option(self.language, listing)).collect();
        let menu = CreateSelectMenu::new(self.id(Action::Pick), CreateSelectMenuKind::String { options });
        vec![
            CreateActionRow::SelectMenu(menu.placeholder(settings::CHOOSE_LISTING.say(self.language))),
            CreateActionRow::Buttons(vec![
                self.button(Action::Zone, settings::LABEL_ZONE, ButtonStyle::Secondary),
                self.button(Action::Grace, settings::LABEL_GRACE, ButtonStyle::Secondary),
                self.button(Action::AskResults, results::LABEL, ButtonStyle::Secondary),
                self.button(Action::AskServerAlarms, label::ALARMS, ButtonStyle::Secondary),
                self.button(Action::Settings, label::REFRESH, ButtonStyle::Secondary),
            ]),
            CreateActionRow::Buttons(vec![
                self.button(Action::Freezes, settings::LABEL_FREEZES, ButtonStyle::Secondary),
                self.button(Action::AskReminders, reminders::LABEL, ButtonStyle::Secondary),
            ]),
        ]
    }

    pub(super) fn reminders(&self, settings: ReminderSettings) -> Vec<CreateActionRow> {
        let back = self.button(Action::Settings, label::BACK, ButtonStyle::Secondary);
        if settings == ReminderSettings::Off {
            return vec![CreateActionRow::Buttons(vec![
                self.button(Action::Reminders, reminders::LABEL_SWITCH_ON, ButtonStyle::Success),
                back,
            ])];
        }
        let mut buttons = Vec::new();
        if settings.channel().is_some() {
            buttons.push(self.button(Action::NoReminderChannel, reminders::LABEL_DIRECT, ButtonStyle::Secondary));
        }
        buttons.extend([self.button(Action::NoReminders, reminders::LABEL_SWITCH_OFF, ButtonStyle::Danger), back]);
        vec![self.channel_menu(Action::ReminderChannel, reminders::CHOOSE_CHANNEL), CreateActionRow::Buttons(buttons)]
    }

    /// `kinds` are those that are announced; `None`: nothing is.
    pub(super) fn results(&self, kinds: Option<&[PeriodKind]>) -> Vec<CreateActionRow> {
        let mut rows = vec![self.channel_menu(Action::ResultsChannel, results::CHOOSE_CHANNEL)];
        let mut buttons = vec![self.button(Action::Settings, label::BACK, ButtonStyle::Secondary)];
        if let Some(kinds) = kinds {
            let options = PeriodKind::ALL.map(|kind| {
                CreateSelectMenuOption::new(results::in_menu(self.language, kind), kind.code())
                    .default_selection(kinds.contains(&kind))
            });
            let menu = CreateSelectMenuKind::String { options: options.to_vec() };
            let menu = CreateSelectMenu::new(self.id(Action::ResultsKinds), menu).max_values(3);
            rows.push(CreateActionRow::SelectMenu(menu.placeholder(results::CHOOSE_KINDS.say(self.language))));
            buttons.insert(0, self.button(Action::NoResults, label::NOWHERE, ButtonStyle::Secondary));
        }
        rows.push(CreateActionRow::Buttons(buttons));
        rows
    }

    pub(super) fn server_alarms(&self) -> Vec<CreateActionRow> {
        let nowhere = self.button(Action::NoServerAlarms, label::NO_ALARMS, ButtonStyle::Secondary);
        let back = self.button(Action::Settings, label::BACK, ButtonStyle::Secondary);
        vec![
            self.channel_menu(Action::ServerAlarms, label::CHOOSE_ALARMS),
            CreateActionRow::Buttons(vec![nowhere, back]),
        ]
    }

    /// Only what is still missing is asked for; `new_role`: what a role is called that is created.
    pub(super) fn first(&self, roles: &[RoleId], new_role: &str) -> Vec<CreateActionRow> {
        let mut rows = Vec::new();
        let mut buttons = Vec::new();
        if self.listing.channel.is_none() {
            rows.push(self.channels(Action::Channel(Stage::First)));
        }
        if roles.is_empty() {
            rows.push(self.role_menu(Action::Role(Stage::First)));
            buttons.push(self.new_role(Stage::First, new_role));
        }
        buttons.push(self.button(Action::Main, label::SKIP, ButtonStyle::Secondary));
        rows.push(CreateActionRow::Buttons(buttons));
        rows
    }

    pub(super) fn channel(&self) -> Vec<CreateActionRow> {
        let buttons = vec![self.button(Action::NoChannel, label::NOWHERE, ButtonStyle::Secondary), self.back()];
        vec![self.channels(Action::Channel(Stage::Later)), CreateActionRow::Buttons(buttons)]
    }

    pub(super) fn alarms(&self) -> Vec<CreateActionRow> {
        let buttons = vec![self.button(Action::NoAlarms, label::NO_ALARMS, ButtonStyle::Secondary), self.back()];
        vec![self.channel_menu(Action::Alarms, label::CHOOSE_ALARMS), CreateActionRow::Buttons(buttons)]
    }

    pub(super) fn roles(&self, given: &[RoleId], new_role: &str) -> Vec<CreateActionRow> {
        let mut rows = vec![self.role_menu(Action::Role(Stage::Later))];
        if !given.is_empty() {
            rows.push(self.given_roles(given));
        }
        let buttons = vec![self.new_role(Stage::Later, new_role), self.back()];
        rows.push(CreateActionRow::Buttons(buttons));
        rows
    }

    pub(super) fn token(&self) -> Vec<CreateActionRow> {
        vec![CreateActionRow::Buttons(vec![
            self.button(Action::Replace, label::REPLACE, ButtonStyle::Primary),
            self.button(Action::Revoke, label::REVOKE, ButtonStyle::Danger),
            self.back(),
        ])]
    }

    pub(super) fn remove(&self) -> Vec<CreateActionRow> {
        let remove = self.button(Action::Remove, label::REMOVE_NOW, ButtonStyle::Danger);
        vec![CreateActionRow::Buttons(vec![remove, self.back()])]
    }

    fn back(&self) -> CreateButton {
        self.button(Action::Main, label::BACK, ButtonStyle::Secondary)
    }

    fn button(&self, action: Action, label: Phrase, style: ButtonStyle) -> CreateButton {
        CreateButton::new(self.id(action)).label(label.say(self.language)).style(style)
    }

    fn new_role(&self, stage: Stage, name: &str) -> CreateButton {
        let label = label::new_role(self.language, name);
        CreateButton::new(self.id(Action::NewRole(stage))).label(label).style(ButtonStyle::Secondary)
    }

    fn id(&self, action: Action) -> String {
        Id { action, listing: self.listing.id }.format()
    }

    fn listings(&self, all: &[Listing]) -> CreateActionRow {
        let options = all
            .iter()
            .take(OPTIONS)
            .map(|one| option(self.language, one).default_selection(one.id == self.listing.id))
            .collect();
        CreateActionRow::SelectMenu(CreateSelectMenu::new(
            self.id(Action::Pick),
            CreateSelectMenuKind::String { options },
        ))
    }

    fn channels(&self, action: Action) -> CreateActionRow {
        self.channel_menu(action, label::CHOOSE_CHANNEL)
    }

    fn channel_menu(&self, action: Action, placeholder: Phrase) -> CreateActionRow {
        let kind = CreateSelectMenuKind::Channel {
            channel_types: Some(vec![ChannelType::Text, ChannelType::News]),
            default_channels: None,
        };
        CreateActionRow::SelectMenu(
            CreateSelectMenu::new(self.id(action), kind).placeholder(placeholder.say(self.language)),
        )
    }

    fn role_menu(&self, action: Action) -> CreateActionRow {
        let kind = CreateSelectMenuKind::Role { default_roles: None };
        CreateActionRow::SelectMenu(
            CreateSelectMenu::new(self.id(action), kind).placeholder(label::CHOOSE_ROLE.say(self.language)),
        )
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
                .placeholder(label::DROP_ROLES.say(self.language))
                .max_values(most),
        )
    }
}

fn option(language: Language, listing: &Listing) -> CreateSelectMenuOption {
    CreateSelectMenuOption::new(listings::in_menu(language, listing.subject), listing.id.to_string())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::time::Duration;

    use serde_json::Value;

    use super::*;
    use crate::sites::Site;
    use crate::vote::{ApplicationId, ChannelId, GuildId, History, ListingId, Subject, UnixMs};

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
            history: History::NotCounted,
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
        let rows = Rows { language: Language::English, listing: &all[0], seen: &seen };
        for view in [
            rows.main(&all[..1]),
            rows.main(&all),
            rows.first(&[], "Voter"),
            rows.first(&roles, "Voter"),
            rows.channel(),
            rows.alarms(),
            rows.settings(&all[..1]),
            rows.settings(&all),
            rows.server_alarms(),
            rows.reminders(ReminderSettings::Off),
            rows.reminders(ReminderSettings::Direct),
            rows.reminders(ReminderSettings::DirectOr(ChannelId::trusted(5))),
            rows.results(None),
            rows.results(Some(&PeriodKind::ALL)),
            rows.roles(&[], "Voter"),
            rows.roles(&roles, "Voter"),
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
        assert_eq!(Rows { language: Language::English, listing: &without, seen: &seen }.first(&[], "Voter").len(), 3);
        assert_eq!(Rows { language: Language::English, listing: &with, seen: &seen }.first(&[], "Voter").len(), 2);
        assert_eq!(
            Rows { language: Language::English, listing: &without, seen: &seen }
                .first(&[RoleId::trusted(1)], "Voter")
                .len(),
            2
        );
    }
}
