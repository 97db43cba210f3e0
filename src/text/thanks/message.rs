//! A message that thanks, before it is frozen.

use serde_json::{Value, json};

use super::Marker;
use crate::text::boards::Link;
use crate::text::{reminders, words};
use crate::vote::{GuildId, Language, UserId};

/// A server whose members may be reminded, and the language of its button.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminds {
    /// What the button is worded in.
    pub language: Language,
    /// The server.
    pub guild: GuildId,
}

/// What a channel reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its heading.
    pub title: Option<String>,
    /// Its text.
    pub text: String,
    /// The colour at its side.
    pub colour: u32,
    /// The address of what is shown below the text.
    pub image: Option<String>,
    /// The button below.
    pub button: Option<Link>,
    /// Whose members can have themselves reminded by a button below that.
    pub reminds: Option<Reminds>,
    /// Who is notified, and nobody else is.
    pub pinged: Vec<UserId>,
}

impl Message {
    /// In Votive's colour, without anything below, and notifying nobody.
    pub(super) const fn plain(title: Option<String>, text: String) -> Self {
        Self { title, text, colour: words::COLOUR, image: None, button: None, reminds: None, pinged: Vec::new() }
    }

    /// The body of a message that can be found again.
    #[must_use]
    pub fn json(&self, marker: &Marker) -> String {
        let mut embed = json!({
            "description": self.text,
            "color": self.colour,
            "footer": { "text": format!("Votive · {}", marker.text()) },
        });
        if let Some(title) = &self.title {
            embed["title"] = json!(title);
        }
        if let Some(image) = &self.image {
            embed["image"] = json!({ "url": image });
        }
        let mut body = json!({
            "embeds": [embed],
            "allowed_mentions": { "parse": [] },
            "nonce": marker.text(),
            "enforce_nonce": true,
        });
        if !self.pinged.is_empty() {
            let ids: Vec<_> = self.pinged.iter().map(ToString::to_string).collect();
            let mentions: Vec<_> = ids.iter().map(|id| format!("<@{id}>")).collect();
            body["content"] = Value::String(mentions.join(" "));
            body["allowed_mentions"]["users"] = json!(ids);
        }
        let link = self.button.as_ref();
        let link = link.map(|Link { label, url }| json!({ "type": 2, "style": 5, "label": label, "url": url }));
        let reminder = self.reminds.map(|Reminds { language, guild }| reminders::button(language, guild));
        let rows: Vec<_> =
            link.into_iter().chain(reminder).map(|button| json!({ "type": 1, "components": [button] })).collect();
        if !rows.is_empty() {
            body["components"] = Value::Array(rows);
        }
        body.to_string()
    }
}

/// A frozen body without what notifies somebody; `None` where nothing does.
#[must_use]
pub fn quiet(body: &str) -> Option<String> {
    let mut body: Value = serde_json::from_str(body).ok()?;
    body["allowed_mentions"].as_object_mut()?.remove("users")?;
    body.as_object_mut()?.remove("content");
    Some(body.to_string())
}
