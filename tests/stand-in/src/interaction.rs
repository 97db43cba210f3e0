//! Interactions: what the stand-in remembers of one and what a test sees of it.

use std::sync::Arc;
use std::time::Instant;

use serde_json::Value;

use crate::model::{Id, Message};
use crate::observing::wait;
use crate::state::{Shared, State};

pub(crate) const COMMAND: u8 = 2;
pub(crate) const COMPONENT: u8 = 3;
pub(crate) const AUTOCOMPLETE: u8 = 4;
pub(crate) const MODAL: u8 = 5;

#[derive(Clone, Debug)]
pub(crate) struct Interaction {
    pub(crate) id: Id,
    pub(crate) token: String,
    /// 2 command, 3 component, 4 autocomplete, 5 modal.
    pub(crate) kind: u8,
    pub(crate) what: String,
    pub(crate) guild: Option<Id>,
    pub(crate) channel: Id,
    pub(crate) user: Id,
    /// The message whose component was used.
    pub(crate) message: Option<Id>,
    pub(crate) created: Instant,
    /// Type of the first answer.
    pub(crate) answered: Option<u8>,
    pub(crate) data: Value,
    /// The message that `@original` names.
    pub(crate) original: Option<Id>,
    pub(crate) deferred_ephemeral: bool,
    /// An answer was deferred and has come since.
    pub(crate) followed: bool,
    pub(crate) follow_ups: Vec<Id>,
}

impl Interaction {
    /// Whether the user has something to look at.
    fn settled(&self) -> bool {
        match self.answered {
            None => false,
            Some(5 | 6) => self.followed,
            Some(_) => true,
        }
    }
}

/// What the bot answered, as it stood when asked.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Type of the first answer: 4 message, 5 deferred, 6 deferred update, 7 update,
    /// 8 autocomplete, 9 modal.
    pub kind: u8,
    /// Whether only the user sees it.
    pub ephemeral: bool,
    /// The message's text.
    pub content: String,
    /// The message's embeds.
    pub embeds: Vec<Value>,
    /// The message's components; the modal's, for a modal.
    pub components: Vec<Value>,
    /// The message, unless it is a modal or autocompletion or was deleted.
    pub message: Option<Message>,
    /// The modal, if one was shown.
    pub modal: Option<Value>,
    /// Choices, if it was autocompletion.
    pub choices: Vec<Value>,
    /// `data` of the first answer as it was sent.
    pub data: Value,
}

impl Answer {
    /// Whether the answer came after a deferral.
    #[must_use]
    pub fn was_deferred(&self) -> bool {
        matches!(self.kind, 5 | 6)
    }

    /// Everything a reader sees as one text, a line each.
    #[must_use]
    pub fn text(&self) -> String {
        crate::model::visible_text(&self.content, &self.embeds)
    }

    /// The message's id.
    ///
    /// # Panics
    /// If the answer is no message.
    #[must_use]
    pub fn message_id(&self) -> Id {
        match &self.message {
            Some(message) => message.id,
            None => panic!("the answer is no message: {self:?}"),
        }
    }

    /// Custom ids of all buttons, selects and inputs, in order.
    #[must_use]
    pub fn custom_ids(&self) -> Vec<String> {
        let mut found = Vec::new();
        collect_custom_ids(&self.components, &mut found);
        found
    }
}

fn collect_custom_ids(components: &[Value], found: &mut Vec<String>) {
    for one in components {
        found.extend(one["custom_id"].as_str().map(str::to_owned));
        collect_custom_ids(one["components"].as_array().map_or(&[], Vec::as_slice), found);
        if one["component"].is_object() {
            collect_custom_ids(std::slice::from_ref(&one["component"]), found);
        }
    }
}

/// An interaction that a user began.
#[derive(Clone, Debug)]
pub struct InteractionHandle {
    pub(crate) shared: Arc<Shared>,
    pub(crate) id: Id,
}

impl InteractionHandle {
    /// The interaction's id.
    #[must_use]
    pub fn id(&self) -> Id {
        self.id
    }

    fn read<T>(&self, read: impl FnOnce(&State, &Interaction) -> T) -> T {
        self.shared.read(|state| match state.interactions.get(&self.id) {
            Some(interaction) => read(state, interaction),
            None => panic!("interaction {} is gone", self.id),
        })
    }

    fn words(&self, what: &str) -> String {
        self.read(|_, one| format!("{what} to {}", one.what))
    }

    /// Waits for something that the user sees: the first answer or, if that was a deferral, what
    /// followed it.
    ///
    /// # Panics
    /// If none comes.
    pub async fn answer(&self) -> Answer {
        let words = self.words("an answer");
        wait(&self.shared, &words, || self.read(|_, one| one.settled())).await;
        self.current()
    }

    /// Waits for the first answer, be it only a deferral, and gives its type.
    ///
    /// # Panics
    /// If none comes.
    pub async fn acknowledged(&self) -> u8 {
        let words = self.words("an acknowledgement");
        wait(&self.shared, &words, || self.read(|_, one| one.answered.is_some())).await;
        self.read(|_, one| one.answered.unwrap_or(0))
    }

    /// Waits until the answer, as it stands, is as wanted: after an edit, for instance.
    ///
    /// # Panics
    /// If it does not come to that.
    pub async fn answer_when(&self, what: &str, is: impl Fn(&Answer) -> bool) -> Answer {
        let words = self.words(what);
        wait(&self.shared, &words, || self.read(|_, one| one.settled()) && is(&self.current())).await;
        self.current()
    }

    /// Whether anything was answered yet.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.read(|_, one| one.answered.is_some())
    }

    /// The answer as it stands now.
    #[must_use]
    pub fn current(&self) -> Answer {
        self.read(|state, one| {
            // An update shows in the message whose component was used.
            let shown = match one.answered {
                Some(6 | 7) => one.original.or(one.follow_ups.last().copied()).or(one.message),
                _ => one.original.or(one.follow_ups.last().copied()),
            };
            let message = shown.and_then(|id| state.messages.get(&id)).cloned();
            let of = |field: &str| one.data[field].as_array().cloned().unwrap_or_default();
            let modal = (one.answered == Some(9)).then(|| one.data.clone());
            Answer {
                kind: one.answered.unwrap_or(0),
                ephemeral: message.as_ref().is_some_and(|message| message.only_for.is_some()),
                content: message.as_ref().map(|one| one.content.clone()).unwrap_or_default(),
                embeds: message.as_ref().map(|one| one.embeds.clone()).unwrap_or_default(),
                components: match (&message, &modal) {
                    (_, Some(_)) => of("components"),
                    (Some(message), None) => message.components.clone(),
                    (None, None) => Vec::new(),
                },
                choices: of("choices"),
                data: one.data.clone(),
                message,
                modal,
            }
        })
    }

    /// Follow-up messages as they stand, the oldest first.
    #[must_use]
    pub fn follow_ups(&self) -> Vec<Message> {
        self.read(|state, one| one.follow_ups.iter().filter_map(|id| state.messages.get(id)).cloned().collect())
    }

    /// Waits for so many follow-up messages.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn follow_ups_at_least(&self, count: usize) -> Vec<Message> {
        let words = self.words(&format!("{count} follow-ups"));
        wait(&self.shared, &words, || self.read(|_, one| one.follow_ups.len() >= count)).await;
        self.follow_ups()
    }
}
