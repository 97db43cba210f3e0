//! `/doctor` and its buttons: everything that can be wrong in a server, looked at anew.

use std::collections::HashMap;
use std::time::Duration;

use futures_util::future::join_all;
use jiff::Timestamp;
use serenity::all::{
    ButtonStyle, ComponentInteraction, Context as Gateway, CreateActionRow, CreateAllowedMentions, CreateAttachment,
    CreateButton, CreateEmbed, CreateInteractionResponse, EditInteractionResponse,
};
use tokio::time::timeout;

use super::answering::{self, sentence};
use super::setup::checks::Seen;
use super::{Context, Failure, Shared, guild, in_use, managed_guild_of};
use crate::bot::answering::Reads as _;
use crate::db::Listing;
use crate::discord::MembersIntent;
use crate::rules::silence::silent_from;
use crate::text::doctor::{self as text, Checkup, Joins, Kept, ListingCheck, LiveCheck};
use crate::text::setup::{Problem, still_turned_away};
use crate::text::{errors, words};
use crate::vote::{BadToken, ChannelId, GuildId, Language, Live, RoleId};

/// The names of the buttons, version included.
const AGAIN: &str = "doctor:1:again";
const KEPT: &str = "doctor:1:kept";
/// Kept deliveries that are shown at the most; a file holds as many of them as fit.
const SHOWN: i64 = 100;
/// Outages are told of for so long, and so many of them.
const RECENT: Duration = Duration::from_hours(7 * 24);
const OUTAGES: i64 = 3;
/// What the file is called.
const FILE: &str = "kept-deliveries.txt";

/// Check everything: listings, channels, roles, permissions, deliveries, and how to mend what is wrong
#[poise::command(slash_command, guild_only, default_member_permissions = "MANAGE_GUILD")]
pub(super) async fn doctor(ctx: Context<'_>) -> Result<(), Failure> {
    let guild = guild(ctx)?;
    // Discord is asked before this can be answered, which may take longer than an answer may.
    ctx.defer_ephemeral().await?;
    let edit = reply(ctx.data(), ctx.interaction.language(), in_use(ctx.data(), guild).await?).await?;
    ctx.interaction.edit_response(&ctx.serenity_context().http, edit).await?;
    Ok(())
}

/// One of the buttons was pressed.
///
/// # Errors
/// Where Discord does not take an answer.
pub(super) async fn component(ctx: &Gateway, shared: &Shared, component: &ComponentInteraction) -> Result<(), Failure> {
    let guild = managed_guild_of(shared, component).await?;
    let language = component.language();
    let made = match component.data.custom_id.as_str() {
        AGAIN => {
            component.create_response(&ctx.http, CreateInteractionResponse::Acknowledge).await?;
            reply(shared, language, guild).await
        }
        KEPT => {
            component.defer_ephemeral(&ctx.http).await?;
            kept(shared, language, guild).await
        }
        _ => return Err(Failure::told(errors::BUTTON_OUT_OF_DATE)),
    };
    match made {
        Ok(edit) => component.edit_response(&ctx.http, edit).await?,
        Err(failure) => {
            component.create_followup(&ctx.http, answering::later(&sentence(language, &failure, "doctor"))).await?
        }
    };
    Ok(())
}

async fn reply(shared: &Shared, language: Language, guild: GuildId) -> Result<EditInteractionResponse, Failure> {
    let checkup = checkup(shared, guild).await?;
    let mut buttons =
        vec![CreateButton::new(AGAIN).label(text::LOOK_AGAIN.say(language)).style(ButtonStyle::Secondary)];
    if checkup.listings.iter().any(|listing| listing.kept.is_some()) {
        buttons.push(CreateButton::new(KEPT).label(text::SHOW_KEPT.say(language)).style(ButtonStyle::Secondary));
    }
    Ok(EditInteractionResponse::new()
        .embed(CreateEmbed::new().description(text::checkup(language, &checkup)).colour(words::COLOUR))
        .components(vec![CreateActionRow::Buttons(buttons)])
        .allowed_mentions(CreateAllowedMentions::new()))
}

async fn kept(shared: &Shared, language: Language, guild: GuildId) -> Result<EditInteractionResponse, Failure> {
    let found = shared.db.kept_of_server(guild, SHOWN).await?;
    let edit = EditInteractionResponse::new().allowed_mentions(CreateAllowedMentions::new());
    if found.is_empty() {
        return Ok(edit.content(text::NOTHING_KEPT.say(language)));
    }
    let kept: Vec<_> = found
        .into_iter()
        .map(|one| Kept {
            subject: one.subject,
            received: Timestamp::from_millisecond(one.received.0).map(|at| at.to_string()).unwrap_or_default(),
            reason: one.reason,
            field: one.field,
            body: one.body,
        })
        .collect();
    let all = i64::try_from(kept.len()).unwrap_or(SHOWN);
    let file = CreateAttachment::bytes(text::kept_file(language, &kept).into_bytes(), FILE);
    Ok(edit.content(text::kept_shown(language, all)).new_attachment(file))
}

/// What Discord says of channels and roles, as far as it answers in time.
struct Looked {
    seen: Seen,
    channels: HashMap<ChannelId, Vec<Problem>>,
}

impl Looked {
    async fn at(shared: &Shared, guild: GuildId, channels: Vec<ChannelId>) -> Self {
        let asked = async {
            let seen = Seen::now(shared, guild).await;
            let posting = channels.iter().map(|channel| async { (*channel, seen.posting(shared, *channel).await) });
            let channels = join_all(posting).await.into_iter().collect();
            Self { seen, channels }
        };
        // Somebody waits, and what is in the database can be told all the same.
        let looked = timeout(shared.timings.reading, asked).await;
        looked.unwrap_or_else(|_| Self { seen: Seen::nothing(), channels: HashMap::new() })
    }

    fn posting(&self, channel: Option<ChannelId>) -> Option<(ChannelId, Vec<Problem>)> {
        channel.map(|channel| (channel, self.problems(channel)))
    }

    fn live(&self, live: &Live) -> LiveCheck {
        let off = live.off.map(|(_, because)| because);
        LiveCheck { kind: live.kind, off, channel: live.channel, problems: self.problems(live.channel) }
    }

    fn problems(&self, channel: ChannelId) -> Vec<Problem> {
        self.channels.get(&channel).cloned().unwrap_or_else(|| vec![Problem::Unchecked])
    }
}

async fn checkup(shared: &Shared, guild: GuildId) -> Result<Checkup, Failure> {
    let db = &shared.db;
    let all = db.listings(Some(guild)).await?;
    let alarms = db.alarm_channel(guild).await?;
    let results = db.announced(guild).await?.map(|announced| announced.channel);
    let reminders = db.reminder_settings(guild).await?.channel();
    let (live, postings) = (db.live_messages(guild).await?, db.postings(guild).await?);
    let looked = Looked::at(shared, guild, postings.channels()).await;
    let mut roles: Vec<RoleId> = db.rewards(guild).await?.into_iter().map(|reward| reward.role).collect();
    roles.sort_unstable();
    roles.dedup();
    let refusals = db.refusals(guild).await?;
    let mut listings = Vec::with_capacity(all.len());
    for listing in &all {
        let waiting = db.waiting_thanks(listing, &refusals).await?;
        let check = check(shared, listing, looked.posting(listing.channel)).await?;
        listings.push(ListingCheck { waiting, ..check });
    }
    let silences = db.silences_since(guild, shared.clock.now().minus(RECENT), OUTAGES).await?;
    let concerns = |channel: Option<ChannelId>| channel.is_none_or(|channel| postings.of(channel).is_some());
    Ok(Checkup {
        unseen: looked.seen.unseen(),
        has_address: shared.public_url.is_some(),
        joins: match shared.members {
            MembersIntent::Granted => Joins::Heard,
            MembersIntent::Withheld => Joins::Unheard,
        },
        alarms: looked.posting(alarms),
        results: looked.posting(results),
        reminders: looked.posting(reminders),
        live: live.iter().map(|one| looked.live(one)).collect(),
        listings,
        roles: roles.into_iter().map(|role| (role, looked.seen.giving(role))).collect(),
        refusals: refusals.into_iter().filter(|refusal| concerns(refusal.cannot.channel())).collect(),
        postings,
        waiting_roles: db.waiting_roles(guild).await?,
        absent: db.waiting_for_members(guild).await?,
        outages: db.outages_since(guild, shared.clock.now().minus(RECENT), OUTAGES).await?,
        silences: silences.into_iter().map(|told| (told.site, told.subject, told.silence)).collect(),
        unknown_sends: db.unknown_sends(guild).await?,
        refused_sends: db.refused_sends(guild).await?.map(|refused| (refused.count, refused.code)),
    })
}

async fn check(
    shared: &Shared,
    listing: &Listing,
    channel: Option<(ChannelId, Vec<Problem>)>,
) -> Result<ListingCheck, Failure> {
    let db = &shared.db;
    let tokens = db.tokens(listing.id).await?;
    let last_vote = db.last_vote(listing.id).await?;
    let silent_since = match last_vote {
        Some(last) => silent_from(last, &db.active_days(listing.guild, listing.id).await?),
        None => None,
    };
    let turned_away = |why| still_turned_away(&tokens, db.turned_away(listing.id, why));
    Ok(ListingCheck {
        site: listing.site,
        subject: listing.subject,
        channel,
        has_page: listing.vote_url.is_some(),
        paused: listing.paused,
        last_vote,
        silent_since: silent_since.filter(|from| *from <= shared.clock.now()),
        test: db.last_test(listing.id).await?.map(|test| (test.received, test.oddities)),
        kept: db.kept_summary(listing.id).await?,
        ended_token: turned_away(BadToken::Ended),
        wrong_token: turned_away(BadToken::Wrong),
        waiting: None,
        tokens,
    })
}
