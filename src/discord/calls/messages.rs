//! Messages in channels.

use serde::{Deserialize, de};
use serde_json::Value;
use serenity::http::{LightMethod, Request, Route};

use super::wire::Identified;
use crate::discord::{Answer, Client};
use crate::vote::{ChannelId, MessageId, UnixMs, UserId};

/// When Discord's ids begin: 2015-01-01T00:00Z.
const DISCORD_EPOCH: UnixMs = UnixMs(1_420_070_400_000);
/// How many messages Discord lists at once.
const MOST_LISTED: u8 = 100;

/// A message that a channel holds.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundMessage {
    /// Its id.
    pub id: MessageId,
    /// All of it, as Discord wrote it.
    pub json: Value,
}

impl<'de> Deserialize<'de> for FoundMessage {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = Value::deserialize(deserializer)?;
        let id = json["id"].as_str().and_then(|id| id.parse().ok());
        match id {
            Some(id) => Ok(Self { id, json }),
            None => Err(de::Error::custom("a message without id")),
        }
    }
}

/// The lowest id that a message sent at this instant can have: an id's upper bits are milliseconds since Discord's epoch.
#[must_use]
pub fn snowflake_at(instant: UnixMs) -> MessageId {
    let since = i64::try_from(instant.since(DISCORD_EPOCH).as_millis()).unwrap_or(i64::MAX);
    MessageId::trusted(since.saturating_mul(1 << 22).max(1))
}

impl Client {
    /// Sends a message. `body` is the JSON object that Discord gets, to the byte. Not idempotent by itself: only with `nonce` and
    /// `enforce_nonce` in `body` does a repetition return the first message, and only for a few minutes.
    pub async fn send_message(&self, channel: ChannelId, body: &str) -> Answer<MessageId> {
        let route = Route::ChannelMessages { channel_id: channel.into() };
        let request = Request::new(route, LightMethod::Post).body(Some(body.as_bytes().to_vec()));
        self.ask(request).await.map(|sent: Identified<_>| sent.id.0)
    }

    /// Edits a message of the bot's own. `body` is the JSON object that Discord gets. Idempotent.
    pub async fn edit_message(&self, channel: ChannelId, message: MessageId, body: &str) -> Answer<()> {
        let route = Route::ChannelMessage { channel_id: channel.into(), message_id: message.into() };
        self.order(Request::new(route, LightMethod::Patch).body(Some(body.as_bytes().to_vec()))).await
    }

    /// Deletes a message of the bot's own.
    pub async fn delete_message(&self, channel: ChannelId, message: MessageId) -> Answer<()> {
        let route = Route::ChannelMessage { channel_id: channel.into(), message_id: message.into() };
        self.order(Request::new(route, LightMethod::Delete)).await
    }

    /// The channel of direct messages with a user; opened where it is not yet, which they do not see. Repeating it is harmless.
    pub async fn direct_messages(&self, user: UserId) -> Answer<ChannelId> {
        let body = serde_json::json!({ "recipient_id": user.to_string() }).to_string().into_bytes();
        let request = Request::new(Route::UserMeDmChannels, LightMethod::Post).body(Some(body));
        self.ask(request).await.map(|channel: Identified<_>| channel.id.0)
    }

    /// Until when no message can be sent to the channel, as far as Discord has told its limit; `None` where it may go soon.
    #[must_use]
    pub fn messages_put_off(&self, channel: ChannelId) -> Option<UnixMs> {
        let route = Route::ChannelMessages { channel_id: channel.into() };
        self.put_off(&Request::new(route, LightMethod::Post))
    }

    /// The first messages of a channel after this id, at most `limit` of them (1 to 100), newest first.
    ///
    /// Without the permission `READ_MESSAGE_HISTORY` Discord does not refuse but answers with no messages: that none was found says something
    /// only where that permission is known to be there.
    pub async fn recent_messages(&self, channel: ChannelId, after: MessageId, limit: u8) -> Answer<Vec<FoundMessage>> {
        let route = Route::ChannelMessages { channel_id: channel.into() };
        let limit = limit.clamp(1, MOST_LISTED);
        let params = vec![("after", after.to_string()), ("limit", limit.to_string())];
        self.ask(Request::new(route, LightMethod::Get).params(Some(params))).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_begins_with_its_instant() {
        // The example of Discord's documentation, "Snowflakes": 175928847299117063 was made at 1462015105796.
        let example = MessageId::trusted(175_928_847_299_117_063);
        assert!(snowflake_at(UnixMs(1_462_015_105_796)) <= example);
        assert!(snowflake_at(UnixMs(1_462_015_105_797)) > example);
    }

    #[test]
    fn instants_before_discord_have_the_first_id() {
        assert_eq!(snowflake_at(UnixMs(0)), MessageId::trusted(1));
    }
}
