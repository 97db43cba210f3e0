//! What the buttons and menus of `/setup` do.

use super::super::{Failure, thanks as own_thanks};
use super::checks::{Chooser, Seen};
use super::desk::Desk;
use super::ids::{Action, Stage};
use super::panel;
use super::shown::{Panel, View};
use super::steps;
use crate::db::{Handover, Listing, ListingChange, NewListing, NewSend, SendFor, SetUp};
use crate::discord::{Answer, Code};
use crate::text::setup::{self as text, said};
use crate::text::thanks::{self, Marker, Own, Reminds};
use crate::text::{audit, errors, reminders, results};
use crate::vote::{ChannelId, ListingId, PeriodKind, Posting, ReminderSettings, RoleId, Subject, UserId};

/// What was chosen in a menu.
#[derive(Debug, Default)]
pub(super) struct Chosen {
    pub(super) channel: Option<ChannelId>,
    pub(super) role: Option<RoleId>,
    pub(super) values: Vec<String>,
}

/// A click by somebody who may.
pub(super) struct Click<'a> {
    pub(super) desk: Desk<'a>,
    pub(super) listing: Listing,
    pub(super) user: UserId,
    pub(super) chooser: Option<Chooser>,
    pub(super) chosen: Chosen,
}

impl Click<'_> {
    /// Does what was asked for and shows what came of it.
    pub(super) async fn act(&self, action: Action) -> Result<Panel, Failure> {
        match action {
            Action::Main | Action::VotePage | Action::Cooldown => self.show(View::Main, &[]).await,
            Action::Check => self.show_next(Stage::First, &[]).await,
            Action::AskChannel => self.show(View::Channel, &[]).await,
            Action::AskAlarms => self.show(View::Alarms, &[]).await,
            Action::Alarms => self.alarms(View::Main).await,
            Action::NoAlarms => self.no_alarms(View::Main).await,
            Action::Settings | Action::Zone | Action::Grace | Action::Freezes => self.show(View::Settings, &[]).await,
            Action::AskResults => self.show(View::Results, &[]).await,
            Action::ResultsChannel => self.results_channel().await,
            Action::ResultsKinds => self.results_kinds().await,
            Action::NoResults => self.no_results().await,
            Action::AskReminders => self.show(View::Reminders, &[]).await,
            Action::Reminders => self.reminders(true).await,
            Action::NoReminders => self.reminders(false).await,
            Action::ReminderChannel => self.reminder_channel().await,
            Action::NoReminderChannel => self.no_reminder_channel().await,
            Action::AskServerAlarms => self.show(View::ServerAlarms, &[]).await,
            Action::ServerAlarms => self.alarms(View::Settings).await,
            Action::NoServerAlarms => self.no_alarms(View::Settings).await,
            Action::AskRoles => self.show(View::Roles, &[]).await,
            Action::AskToken => self.show(View::Token, &[]).await,
            Action::AskRemove => self.show(View::Remove, &[]).await,
            Action::Pick => self.pick().await,
            Action::AddServer => self.add_server().await,
            Action::Channel(stage) => self.channel(stage).await,
            Action::NoChannel => self.no_channel().await,
            Action::Role(stage) => self.role(stage).await,
            Action::NewRole(stage) => self.new_role(stage).await,
            Action::DropRoles => self.drop_roles().await,
            Action::Pause => self.pause().await,
            Action::Resume => self.resume().await,
            Action::Remove => self.remove().await,
            Action::Sample => self.sample().await,
            Action::Replace => self.new_token(Handover::Replace).await,
            Action::Revoke => self.new_token(Handover::RevokeNow).await,
        }
    }

    /// A view of the listing as it is stored now.
    async fn show(&self, view: View, notices: &[String]) -> Result<Panel, Failure> {
        let listing = steps::listing(self.desk.shared, self.listing.guild, self.listing.id).await?;
        panel::show(self.desk, &listing, view, notices).await
    }

    /// While setting up what is still missing, else how the listing stands.
    async fn next(&self, stage: Stage, listing: &Listing) -> Result<View, Failure> {
        match stage {
            Stage::First => panel::next_view(self.desk.shared, listing).await,
            Stage::Later => Ok(View::Main),
        }
    }

    /// The same, of the listing as it is stored now.
    async fn show_next(&self, stage: Stage, notices: &[String]) -> Result<Panel, Failure> {
        let listing = steps::listing(self.desk.shared, self.listing.guild, self.listing.id).await?;
        let view = self.next(stage, &listing).await?;
        panel::show(self.desk, &listing, view, notices).await
    }

    async fn pick(&self) -> Result<Panel, Failure> {
        let picked = self.chosen.values.first().and_then(|value| value.parse::<ListingId>().ok());
        let picked = picked.ok_or_else(|| Failure::told(errors::BUTTON_OUT_OF_DATE))?;
        let listing = steps::listing(self.desk.shared, self.listing.guild, picked).await?;
        panel::show(self.desk, &listing, View::Main, &[]).await
    }

    async fn add_server(&self) -> Result<Panel, Failure> {
        let guild = self.listing.guild;
        let token = steps::fresh_token();
        let new = NewListing {
            guild,
            site: self.listing.site,
            subject: Subject::Server(guild),
            change: ListingChange::default(),
            token: token.hash(),
        };
        let found = self.desk.shared.db.set_up(new).await?;
        let listing = steps::listing(self.desk.shared, guild, found.id()).await?;
        let SetUp::Made(_) = found else {
            return panel::show(self.desk, &listing, View::Main, &[]).await;
        };
        let content = steps::paste(self.desk, &listing, &token, text::made).await;
        let view = panel::next_view(self.desk.shared, &listing).await?;
        let panel = panel::show(self.desk, &listing, view, &[]).await?;
        Ok(Panel { content: Some(content), ..panel })
    }

    async fn channel(&self, stage: Stage) -> Result<Panel, Failure> {
        let mut notices = Vec::new();
        if let Some(channel) = self.chosen.channel
            && let Some(channel) = steps::usable_channel(self.desk, channel, &mut notices).await
        {
            self.change(ListingChange { channel: Some(Some(channel)), vote_url: None }).await?;
        }
        self.show_next(stage, &notices).await
    }

    async fn no_channel(&self) -> Result<Panel, Failure> {
        self.change(ListingChange { channel: Some(None), vote_url: None }).await?;
        self.show(View::Main, &[said::NO_CHANNEL.say(self.desk.language)]).await
    }

    async fn alarms(&self, then: View) -> Result<Panel, Failure> {
        let mut notices = Vec::new();
        if let Some(channel) = self.chosen.channel {
            if let Some(never) =
                self.desk.seen.posting(self.desk.shared, channel).await.into_iter().find(steps::is_final)
            {
                notices.push(text::warning_in(self.desk.language, never, Posting::Alarms));
            } else {
                self.desk.shared.db.set_alarm_channel(self.listing.guild, Some(channel)).await?;
                notices.push(said::alarm_channel(self.desk.language, channel));
            }
        }
        self.show(then, &notices).await
    }

    async fn no_alarms(&self, then: View) -> Result<Panel, Failure> {
        self.desk.shared.db.set_alarm_channel(self.listing.guild, None).await?;
        self.show(then, &[said::NO_ALARMS.say(self.desk.language)]).await
    }

    async fn results_channel(&self) -> Result<Panel, Failure> {
        let guild = self.listing.guild;
        let Some(channel) = self.chosen.channel else { return self.show(View::Results, &[]).await };
        if let Some(never) = self.desk.seen.posting(self.desk.shared, channel).await.into_iter().find(steps::is_final) {
            return self.show(View::Results, &[text::warning_in(self.desk.language, never, Posting::Results)]).await;
        }
        self.desk.shared.db.announce_in(guild, Some(channel)).await?;
        let kinds = self.desk.shared.db.announced(guild).await?.map(|announced| announced.kinds).unwrap_or_default();
        self.show(View::Results, &[results::channel(self.desk.language, channel, &kinds)]).await
    }

    async fn results_kinds(&self) -> Result<Panel, Failure> {
        let chosen = |kind: &PeriodKind| self.chosen.values.iter().any(|value| value == kind.code());
        let kinds: Vec<_> = PeriodKind::ALL.into_iter().filter(chosen).collect();
        self.desk.shared.db.announce_of(self.listing.guild, &kinds).await?;
        self.show(View::Results, &[results::chosen(self.desk.language, &kinds)]).await
    }

    async fn no_results(&self) -> Result<Panel, Failure> {
        self.desk.shared.db.announce_in(self.listing.guild, None).await?;
        self.show(View::Settings, &[results::NOWHERE.say(self.desk.language)]).await
    }

    async fn reminders(&self, allowed: bool) -> Result<Panel, Failure> {
        self.desk.shared.db.allow_reminders(self.listing.guild, allowed).await?;
        let said = if allowed { reminders::SWITCHED_ON } else { reminders::SWITCHED_OFF };
        self.show(View::Reminders, &[said.say(self.desk.language)]).await
    }

    async fn reminder_channel(&self) -> Result<Panel, Failure> {
        let Some(channel) = self.chosen.channel else { return self.show(View::Reminders, &[]).await };
        if let Some(never) = self.desk.seen.posting(self.desk.shared, channel).await.into_iter().find(steps::is_final) {
            return self
                .show(View::Reminders, &[text::warning_in(self.desk.language, never, Posting::Reminders)])
                .await;
        }
        self.desk.shared.db.set_reminder_channel(self.listing.guild, Some(channel)).await?;
        self.show(View::Reminders, &[reminders::in_channel(self.desk.language, channel)]).await
    }

    async fn no_reminder_channel(&self) -> Result<Panel, Failure> {
        self.desk.shared.db.set_reminder_channel(self.listing.guild, None).await?;
        self.show(View::Reminders, &[reminders::NOWHERE.say(self.desk.language)]).await
    }

    async fn change(&self, change: ListingChange) -> Result<(), Failure> {
        Ok(self.desk.shared.db.change_listing(self.listing.id, change).await?)
    }

    async fn role(&self, stage: Stage) -> Result<Panel, Failure> {
        let mut notices = Vec::new();
        if let Some(role) = self.chosen.role {
            let chosen = (role, self.chooser.as_ref());
            steps::add_role(self.desk, &self.listing, chosen, &mut notices).await?;
        }
        self.show_next(stage, &notices).await
    }

    async fn new_role(&self, stage: Stage) -> Result<Panel, Failure> {
        if let Some(refused) = self.desk.seen.choosing_any(self.chooser.as_ref()) {
            return Err(Failure::told(refused));
        }
        let Desk { shared, language, .. } = self.desk;
        let name = self.desk.new_role(self.listing.guild).await?;
        let role_created = audit::ROLE_CREATED.say(shared.db.language(self.listing.guild).await?);
        let made = shared.discord.create_role(self.listing.guild, &name, &role_created).await;
        let failed = match made {
            Answer::Done(role) => {
                if let Some(refused) = steps::too_many(steps::store_role(shared, &self.listing, role.id).await?) {
                    return Err(Failure::told(refused));
                }
                return self.with_new_role(stage, role.id).await;
            }
            Answer::Refused(refusal) if refusal.is(Code::MissingPermissions) => said::ROLE_NOT_ALLOWED.say(language),
            Answer::Refused(refusal) if refusal.is(Code::TooManyRoles) => said::TOO_MANY_ROLES.say(language),
            Answer::Unknown => said::role_unknown(language, &name),
            Answer::Refused(_) | Answer::RetryAt(_) | Answer::Stopped => said::ROLE_LATER.say(language),
        };
        let view = match stage {
            Stage::First => View::First,
            Stage::Later => View::Roles,
        };
        self.show(view, &[failed]).await
    }

    /// The roles that were seen before do not have the new one.
    async fn with_new_role(&self, stage: Stage, role: RoleId) -> Result<Panel, Failure> {
        let seen = Seen::now(self.desk.shared, self.listing.guild).await;
        let desk = Desk { seen: &seen, ..self.desk };
        let listing = steps::listing(self.desk.shared, self.listing.guild, self.listing.id).await?;
        let view = self.next(stage, &listing).await?;
        panel::show(desk, &listing, view, &[said::new_role(desk.language, role)]).await
    }

    async fn drop_roles(&self) -> Result<Panel, Failure> {
        let roles: Vec<RoleId> = self.chosen.values.iter().filter_map(|value| value.parse().ok()).collect();
        for role in &roles {
            self.desk.shared.db.remove_rewards(self.listing.guild, *role).await?;
        }
        steps::call_for_roles(self.desk.shared, self.listing.guild);
        self.show(View::Main, &[said::dropped(self.desk.language, &roles)]).await
    }

    async fn pause(&self) -> Result<Panel, Failure> {
        self.desk.shared.db.pause_listing(self.listing.id).await?;
        self.show(View::Main, &[said::PAUSED.say(self.desk.language)]).await
    }

    async fn resume(&self) -> Result<Panel, Failure> {
        self.desk.shared.db.resume_listing(self.listing.id).await?;
        steps::call_for_roles(self.desk.shared, self.listing.guild);
        self.show(View::Main, &[said::RESUMED.say(self.desk.language)]).await
    }

    async fn remove(&self) -> Result<Panel, Failure> {
        let subject = self.desk.subject(&self.listing).await;
        let content = text::removed(self.desk.language, self.listing.site, &subject);
        self.desk.shared.db.remove_listing(self.listing.id).await?;
        steps::call_for_roles(self.desk.shared, self.listing.guild);
        let left = self.desk.shared.db.listings(Some(self.listing.guild)).await?;
        let panel = match left.first() {
            Some(listing) => panel::show(self.desk, listing, View::Main, &[]).await?,
            None => Panel::default(),
        };
        Ok(Panel { content: Some(content), ..panel })
    }

    async fn sample(&self) -> Result<Panel, Failure> {
        let Some(channel) = self.listing.channel else {
            return self.show(View::Channel, &[said::SAMPLE_NOWHERE.say(self.desk.language)]).await;
        };
        let marker = Marker::from_random(rand::random());
        let language = self.desk.shared.db.language(self.listing.guild).await?;
        let words = self.desk.shared.db.thanks_words(self.listing.id).await?.map(|typed| typed.read().0);
        let asker = own_thanks::as_voter(self.desk.shared, &self.listing, self.user, None).await?;
        let listed = match &words {
            Some(words) => Some(own_thanks::listed(self.desk.shared, &self.listing, words).await?),
            None => None,
        };
        let own = words.as_ref().zip(listed.as_ref()).map(|(words, listed)| Own { words, listed });
        let reminds = self.desk.shared.db.reminder_settings(self.listing.guild).await? != ReminderSettings::Off;
        let reminds = reminds.then_some(Reminds { language, guild: self.listing.guild });
        let body = thanks::sample(language, own.as_ref(), &asker, reminds, &marker);
        let new = NewSend {
            guild: self.listing.guild,
            channel,
            what: SendFor::Sample,
            body,
            marker: marker.text().to_owned(),
        };
        let queued = self.desk.shared.db.queue_send(new).await?;
        let told = if queued { said::SAMPLE } else { said::SAMPLE_WAITS };
        self.show(View::Main, &[told.say(self.desk.language)]).await
    }

    async fn new_token(&self, handover: Handover) -> Result<Panel, Failure> {
        let token = steps::fresh_token();
        let words = steps::give_token(self.desk.shared, self.listing.id, &token, handover).await?;
        let content = steps::paste(self.desk, &self.listing, &token, words).await;
        Ok(Panel { content: Some(content), ..self.show(View::Main, &[]).await? })
    }
}
