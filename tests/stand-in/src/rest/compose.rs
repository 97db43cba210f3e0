//! Messages as they come about and change, however they were sent.

use serde_json::{Value, json};

use super::call::Call;
use super::files;
use crate::codes::ApiError;
use crate::mentions::{self, Allowed};
use crate::message_rules::{self, COMPONENTS_V2, EPHEMERAL, SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS};
use crate::model::{Id, Message, Pings};
use crate::options::as_id;
use crate::permissions::perms;
use crate::snowflake::now_ms;
use crate::state::State;

/// Where a new message goes and what it answers.
pub(super) struct Place {
    pub(super) channel: Id,
    pub(super) interaction: Option<Id>,
    pub(super) only_for: Option<Id>,
}

fn list(body: &Value, field: &str) -> Vec<Value> {
    body[field].as_array().cloned().unwrap_or_default()
}

impl State {
    /// Creates a message of the bot.
    pub(super) fn compose(&mut self, call: &Call, body: &Value, place: &Place) -> Result<Id, ApiError> {
        message_rules::check(body)?;
        files::check(call, body, &[])?;
        check_flags(body, place)?;
        let mut embeds = list(body, "embeds");
        if place.interaction.is_none() && !embeds.is_empty() && !self.may_embed(place.channel) {
            // Embeds alone are refused; beside a text they vanish without a word.
            if message_rules::is_empty(body, &[], call.files.len()) {
                return Err(ApiError::missing_permissions());
            }
            embeds.clear();
        }
        if message_rules::is_empty(body, &embeds, call.files.len()) {
            return Err(ApiError::empty_message());
        }
        let reply_to = self.reply_to(body, place.channel)?;
        let mut pings = self.pings(body, place)?;
        let reply_author = reply_to.and_then(|id| self.messages.get(&id)).map(|one| one.author);
        if let Some(author) = reply_author
            && (body["allowed_mentions"].is_null() || body["allowed_mentions"]["replied_user"] == true)
        {
            pings.users.insert(author);
        }
        let id = self.ids.next();
        let attachments = call.attachments(id + 1);
        let message = Message {
            id,
            channel: place.channel,
            author: self.me(),
            content: body["content"].as_str().unwrap_or_default().to_owned(),
            embeds,
            components: list(body, "components"),
            attachments,
            files: call.named_files(),
            flags: visibility(body["flags"].as_u64().unwrap_or(0), place),
            nonce: Some(body["nonce"].clone()).filter(|nonce| !nonce.is_null()),
            mentions: pings.users.clone(),
            pings,
            created_at: now_ms(),
            edits: 0,
            interaction: place.interaction,
            only_for: place.only_for,
            reply_to,
            edited_at: None,
        };
        self.keep_message(message);
        self.announce_message(id, "MESSAGE_CREATE");
        Ok(id)
    }

    /// Changes what a body names of a message. Nobody is notified.
    pub(super) fn revise(&mut self, call: &Call, body: &Value, id: Id) -> Result<(), ApiError> {
        message_rules::check(body)?;
        Allowed::read(body.get("allowed_mentions"))?;
        let before = self.messages.get(&id).ok_or_else(ApiError::unknown_message)?;
        files::check(call, body, &before.attachments)?;
        let mut after = before.clone();
        if let Some(content) = body.get("content") {
            content.as_str().unwrap_or_default().clone_into(&mut after.content);
        }
        let may_embed = before.interaction.is_some() || self.may_embed(before.channel);
        if body.get("embeds").is_some() && may_embed {
            after.embeds = list(body, "embeds");
        }
        if body.get("components").is_some() {
            after.components = list(body, "components");
        }
        if body.get("attachments").is_some() {
            let kept: Vec<_> = list(body, "attachments").iter().filter_map(|one| as_id(&one["id"])).collect();
            after.attachments.retain(|one| as_id(&one["id"]).is_some_and(|id| kept.contains(&id)));
        }
        if let Some(flags) = body["flags"].as_u64() {
            after.flags = after.flags & !SUPPRESS_EMBEDS | flags & (SUPPRESS_EMBEDS | COMPONENTS_V2);
        }
        after.attachments.extend(call.attachments(self.ids.next()));
        after.files.retain(|(name, _)| after.attachments.iter().any(|one| one["filename"] == *name));
        after.files.extend(call.named_files());
        let shown = json!({ "content": after.content, "components": after.components });
        if message_rules::is_empty(&shown, &after.embeds, after.attachments.len()) {
            return Err(ApiError::empty_message());
        }
        after.edits += 1;
        after.edited_at = Some(now_ms());
        self.messages.insert(id, after);
        self.announce_message(id, "MESSAGE_UPDATE");
        Ok(())
    }

    fn may_embed(&self, channel: Id) -> bool {
        self.channels
            .get(&channel)
            .is_some_and(|channel| self.permissions_in(channel, self.me()) & perms::EMBED_LINKS != 0)
    }

    fn reply_to(&self, body: &Value, channel: Id) -> Result<Option<Id>, ApiError> {
        let Some(id) = as_id(&body["message_reference"]["message_id"]) else {
            return Ok(None);
        };
        if self.messages.get(&id).is_some_and(|message| message.channel == channel) {
            return Ok(Some(id));
        }
        if body["message_reference"]["fail_if_not_exists"] == false {
            return Ok(None);
        }
        let words = "Unknown message";
        let error = ApiError::form("message_reference", "REPLIES_UNKNOWN_MESSAGE", words);
        Err(ApiError { blame: crate::codes::Blame::State, ..error })
    }

    /// Who a new message notifies. Only content counts, never embeds, and an ephemeral message
    /// notifies nobody.
    fn pings(&self, body: &Value, place: &Place) -> Result<Pings, ApiError> {
        let allowed = Allowed::read(body.get("allowed_mentions"))?;
        if place.only_for.is_some() {
            return Ok(Pings::default());
        }
        let named = mentions::named(body["content"].as_str().unwrap_or_default());
        let channel = self.channels.get(&place.channel);
        let guild = channel.and_then(|one| one.guild).and_then(|id| self.guilds.get(&id));
        let everyone =
            channel.is_some_and(|channel| self.permissions_in(channel, self.me()) & perms::MENTION_EVERYONE != 0);
        let may_ping = |role: Id| {
            let role = guild.and_then(|guild| guild.roles.get(&role));
            role.is_some_and(|role| role.mentionable || everyone)
        };
        Ok(allowed.pings(&named, may_ping, everyone && guild.is_some()))
    }
}

/// A follow-up to a deferral is as ephemeral as that was, whatever its own flags say.
fn visibility(flags: u64, place: &Place) -> u64 {
    if place.only_for.is_some() { flags | EPHEMERAL } else { flags & !EPHEMERAL }
}

fn check_flags(body: &Value, place: &Place) -> Result<(), ApiError> {
    let flags = body["flags"].as_u64().unwrap_or(0);
    let mut settable = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | COMPONENTS_V2;
    if place.interaction.is_some() {
        settable |= EPHEMERAL;
    }
    if flags & !settable != 0 {
        let words = "This field contains flags that cannot be set";
        return Err(ApiError::form("flags", "MESSAGE_FLAGS_INVALID", words));
    }
    if flags & COMPONENTS_V2 != 0 && (body["content"].is_string() || !list(body, "embeds").is_empty()) {
        let words = "The 'content' and 'embeds' fields cannot be used when using MessageFlags.IS_COMPONENTS_V2";
        return Err(ApiError::form("content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", words));
    }
    Ok(())
}
