//! Acting as a user: commands, buttons, selects, modals.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::beginning::Scene;
use crate::discord::Discord;
use crate::interaction::{AUTOCOMPLETE, COMMAND, InteractionHandle, MODAL};
use crate::model::Id;
use crate::observing::wait;
use crate::options::{self, Filling};
use crate::state::Shared;

impl Discord {
    /// A member uses a slash command; a subcommand is written behind a space. Options are an
    /// object of names and values: users, channels and roles by id (number or text), files as
    /// `{"filename", "content"}`. Waits until the bot is connected.
    ///
    /// # Panics
    /// If Discord's client would not have sent it.
    pub async fn slash(&self, guild: Id, channel: Id, user: Id, command: &str, options: Value) -> InteractionHandle {
        expect(self.try_slash(guild, channel, user, command, options).await)
    }

    /// As [`Discord::slash`], telling why Discord's client would not have sent it: an unknown
    /// command, a missing option, a missing permission.
    ///
    /// # Errors
    /// If Discord's client would not have sent it.
    pub async fn try_slash(
        &self,
        guild: Id,
        channel: Id,
        user: Id,
        command: &str,
        options: Value,
    ) -> Result<InteractionHandle, String> {
        let scene = Scene { guild: Some(guild), channel, user };
        self.command(scene, command, &options, None).await
    }

    /// A user uses a slash command in direct messages with the bot.
    ///
    /// # Panics
    /// If Discord's client would not have sent it.
    pub async fn slash_directly(&self, user: Id, command: &str, options: Value) -> InteractionHandle {
        let channel = self.shared().change(|state| state.direct_channel(user));
        let scene = Scene { guild: None, channel, user };
        expect(self.command(scene, command, &options, None).await)
    }

    /// A member types into an option that autocompletes; the answer has choices.
    ///
    /// # Panics
    /// If Discord's client would not have asked.
    pub async fn autocomplete(
        &self,
        guild: Id,
        channel: Id,
        user: Id,
        command: &str,
        options: Value,
        focused: &str,
    ) -> InteractionHandle {
        let scene = Scene { guild: Some(guild), channel, user };
        expect(self.command(scene, command, &options, Some(focused)).await)
    }

    async fn command(
        &self,
        scene: Scene,
        command: &str,
        options: &Value,
        focused: Option<&str>,
    ) -> Result<InteractionHandle, String> {
        connected(self.shared(), scene.guild).await;
        let begun = self.shared().change(|state| {
            let mut words = command.trim_start_matches('/').split(' ');
            let name = words.next().unwrap_or_default();
            let subcommands: Vec<&str> = words.collect();
            let definition = state.command_for(scene, name)?;
            let Scene { guild, channel, user } = scene;
            let filling = Filling { guild, channel, user, focused };
            let data = options::command_data(state, &filling, &definition, &subcommands, options)?;
            let kind = if focused.is_some() { AUTOCOMPLETE } else { COMMAND };
            state.begin(scene, kind, format!("/{command}"), None, &data)
        });
        self.handle(begun.map_err(|reason| format!("/{command}: {reason}")))
    }

    fn handle(&self, begun: Result<Id, String>) -> Result<InteractionHandle, String> {
        Ok(InteractionHandle::begun(self.shared(), begun?))
    }

    /// A user presses a button.
    ///
    /// # Panics
    /// If there is no such button, it is disabled, or the user does not see the message.
    pub async fn click(&self, message: Id, custom_id: &str, user: Id) -> InteractionHandle {
        expect(self.component(message, custom_id, user, None).await)
    }

    /// A user chooses in a select: texts of a string select, ids of the others.
    ///
    /// # Panics
    /// If there is no such select, it is disabled, the user does not see the message or a value
    /// cannot be chosen.
    pub async fn select(&self, message: Id, custom_id: &str, values: &[&str], user: Id) -> InteractionHandle {
        expect(self.component(message, custom_id, user, Some(values)).await)
    }

    async fn component(
        &self,
        message: Id,
        custom_id: &str,
        user: Id,
        values: Option<&[&str]>,
    ) -> Result<InteractionHandle, String> {
        let guild = self.shared().read(|state| {
            let message = state.messages.get(&message)?;
            state.channels.get(&message.channel)?.guild
        });
        connected(self.shared(), guild).await;
        self.handle(self.shared().change(|state| state.use_component(message, custom_id, user, values)))
    }
}

impl InteractionHandle {
    /// The user fills in the modal that was shown and sends it; fields are an object of custom
    /// ids and texts.
    ///
    /// # Panics
    /// If no modal was shown or it could not be sent like this.
    pub async fn submit_modal(&self, fields: Value) -> Self {
        let answer = self.answer().await;
        let Some(modal) = answer.modal else { panic!("no modal was shown: {answer:?}") };
        let scene = self.scene();
        connected(&self.shared, scene.guild).await;
        let begun = self.shared.change(|state| {
            let source = state.interactions.get(&self.id).and_then(|one| one.message);
            let data = modal_data(&modal, &fields)?;
            let words = format!("modal {}", modal["custom_id"]);
            state.begin(scene, MODAL, words, source, &data)
        });
        Self::begun(&self.shared, expect(begun))
    }

    fn begun(shared: &Arc<Shared>, id: Id) -> Self {
        let deadline = shared.read(|state| state.setup.timings.interaction_deadline);
        // The watch must not keep a Discord alive that the test is done with.
        let watched = Arc::downgrade(shared);
        tokio::spawn(async move {
            tokio::time::sleep(deadline).await;
            if let Some(shared) = watched.upgrade() {
                shared.change(|state| state.blame_silence(id));
            }
        });
        Self { shared: Arc::clone(shared), id }
    }

    fn scene(&self) -> Scene {
        self.shared.read(|state| match state.interactions.get(&self.id) {
            Some(one) => Scene { guild: one.guild, channel: one.channel, user: one.user },
            None => panic!("interaction {} is gone", self.id),
        })
    }
}

fn expect<T>(result: Result<T, String>) -> T {
    match result {
        Ok(value) => value,
        Err(reason) => panic!("a user could not have done this: {reason}"),
    }
}

async fn connected(shared: &Shared, guild: Option<Id>) {
    let is = || shared.read(|state| state.sessions.is_connected(guild));
    wait(shared, "the bot to be connected to the gateway", is).await;
}

fn modal_data(modal: &Value, fields: &Value) -> Result<Value, String> {
    let mut rows = Vec::new();
    let mut used = 0;
    for row in modal["components"].as_array().into_iter().flatten() {
        // A row holds one input; a label does so under another name.
        let (input, label) = match row.get("component") {
            Some(input) => (input, true),
            None => (&row["components"][0], false),
        };
        let name = input["custom_id"].as_str().ok_or("the modal has a row without an input")?;
        let given = fields.get(name);
        used += usize::from(given.is_some());
        let given = given.or_else(|| input.get("value")).and_then(Value::as_str).unwrap_or_default();
        let length = given.chars().count() as u64;
        if given.is_empty() && input["required"] != false {
            return Err(format!("field {name:?} is required"));
        }
        if !given.is_empty() && input["min_length"].as_u64().is_some_and(|least| length < least) {
            return Err(format!("field {name:?} is too short"));
        }
        if length > input["max_length"].as_u64().unwrap_or(4000) {
            return Err(format!("field {name:?} is too long"));
        }
        let value = json!({ "type": 4, "id": 2, "custom_id": name, "value": given });
        rows.push(if label {
            json!({ "type": 18, "id": 1, "component": value })
        } else {
            json!({ "type": 1, "id": 1, "components": [value] })
        });
    }
    if used != fields.as_object().map_or(0, serde_json::Map::len) {
        return Err(format!("the modal has not all of the fields {fields}"));
    }
    Ok(json!({ "custom_id": modal["custom_id"], "components": rows }))
}
