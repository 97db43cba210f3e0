//! What `/thanks` shows: how it stands, and the thank-you below as voters read it.

use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateEmbed, CreateInteractionResponseFollowup,
    EditInteractionResponse,
};

use super::super::{Failure, Shared};
use super::ids::{Action, Id};
use super::preview;
use crate::db::{DRAFT_KEPT, Listing, ThanksDraft};
use crate::text::say::Phrase;
use crate::text::template::{self as text, Above, Shown};
use crate::text::thanks::{self, Message, Own};
use crate::text::words;
use crate::vote::{Language, Mistake, TypedThanks, UserId};

/// All embeds of a message together take 6,000 characters; what stands above needs the rest.
const PREVIEW: usize = 3_300;

/// Who looks at which thank-you.
pub(super) struct Looking<'a> {
    pub(super) shared: &'a Shared,
    pub(super) language: Language,
    pub(super) listing: &'a Listing,
    pub(super) user: UserId,
    pub(super) name: &'a str,
}

/// A private reply.
pub(super) struct Panel {
    embeds: Vec<CreateEmbed>,
    rows: Vec<CreateActionRow>,
}

impl Panel {
    /// In place of what was there.
    pub(super) fn edit(self) -> EditInteractionResponse {
        EditInteractionResponse::new()
            .embeds(self.embeds)
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new())
    }

    /// In a message of its own.
    pub(super) fn follow_up(self) -> CreateInteractionResponseFollowup {
        CreateInteractionResponseFollowup::new()
            .embeds(self.embeds)
            .components(self.rows)
            .allowed_mentions(CreateAllowedMentions::new())
            .ephemeral(true)
    }
}

impl Looking<'_> {
    /// How the listing thanks.
    pub(super) async fn saved(&self, notice: Option<Phrase>) -> Result<Panel, Failure> {
        let saved = self.shared.db.thanks_words(self.listing.id).await?;
        let draft = self.shared.db.thanks_draft(self.listing.id, self.user).await?.is_some();
        let shown = Shown::Saved { own: saved.is_some(), draft };
        let mut buttons = vec![self.button(Action::Edit, text::EDIT, ButtonStyle::Primary)];
        if draft {
            buttons.push(self.button(Action::Draft, text::DRAFT, ButtonStyle::Secondary));
        }
        let typed = saved.unwrap_or_default();
        buttons.push(self.ping_button(typed.pings));
        if matches!(shown, Shown::Saved { own: true, .. }) {
            buttons.push(self.button(Action::Reset, text::RESET, ButtonStyle::Danger));
        }
        self.panel(&typed, shown, buttons, notice).await
    }

    /// What was typed and is not saved.
    pub(super) async fn draft(&self, draft: &ThanksDraft) -> Result<Panel, Failure> {
        let mistakes = draft.typed.read().1;
        let mut buttons = Vec::new();
        if mistakes.is_empty() {
            buttons.push(self.button(Action::Save, text::SAVE, ButtonStyle::Success));
        }
        buttons.push(self.button(Action::Edit, text::EDIT_AGAIN, ButtonStyle::Primary));
        buttons.push(self.ping_button(draft.typed.pings));
        buttons.push(self.button(Action::Discard, text::DISCARD, ButtonStyle::Danger));
        let shown = Shown::Draft { until: draft.changed.plus(DRAFT_KEPT), mistakes };
        self.panel(&draft.typed, shown, buttons, None).await
    }

    async fn panel(
        &self,
        typed: &TypedThanks,
        shown: Shown,
        buttons: Vec<CreateButton>,
        notice: Option<Phrase>,
    ) -> Result<Panel, Failure> {
        let Self { shared, language, listing, .. } = *self;
        let words = typed.read().0;
        let posts = shared.db.language(listing.guild).await?;
        let mut embeds: Vec<_> =
            notice.into_iter().map(|notice| CreateEmbed::new().description(notice.say(language))).collect();
        let too_long = matches!(&shown, Shown::Draft { mistakes, .. } if mistakes.contains(&Mistake::LabelTooLong));
        let above = text::above(
            language,
            &Above {
                subject: listing.subject,
                site: listing.site.name(),
                shown,
                pings: typed.pings,
                lacks_page: words.needs_page() && listing.vote_url.is_none(),
                has_channel: listing.channel.is_some(),
            },
        );
        embeds.push(CreateEmbed::new().description(above).colour(words::COLOUR));
        let listed = preview::listed(shared, listing, &words).await?;
        let voter = preview::as_voter(shared, listing, self.user, Some(self.name)).await?;
        let message = thanks::preview(posts, Some(&Own { words: &words, listed: &listed }), &voter, PREVIEW);
        let mut rows = Vec::new();
        // One that does not fit is not shown.
        if let Some(button) = message.button.as_ref().filter(|_| !too_long) {
            let link = CreateButton::new_link(&button.url).label(&button.label);
            rows.push(CreateActionRow::Buttons(vec![link]));
        }
        embeds.push(embed(message));
        rows.push(CreateActionRow::Buttons(buttons));
        Ok(Panel { embeds, rows })
    }

    fn ping_button(&self, pings: bool) -> CreateButton {
        let label = if pings { text::PING_NOT } else { text::PING };
        self.button(Action::Ping, label, ButtonStyle::Secondary)
    }

    fn button(&self, action: Action, label: Phrase, style: ButtonStyle) -> CreateButton {
        let id = Id { action, listing: self.listing.id };
        CreateButton::new(id.format()).label(label.say(self.language)).style(style)
    }
}

fn embed(message: Message) -> CreateEmbed {
    let Message { title, text, colour, image, .. } = message;
    let embed = CreateEmbed::new().description(text).colour(colour);
    let embed = title.into_iter().fold(embed, CreateEmbed::title);
    image.into_iter().fold(embed, CreateEmbed::image)
}
