//! Discord's error codes and how it answers with them.

use serde_json::{Value, json};

/// Whether a request was wrong in itself or met a state that forbids it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Blame {
    /// No bot should ever send this: a violation.
    Malformed,
    /// It depends on the state: a refusal.
    State,
}

/// An answer other than success.
#[derive(Clone, Debug)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code: u64,
    pub(crate) message: String,
    pub(crate) errors: Option<Value>,
    pub(crate) blame: Blame,
}

impl ApiError {
    fn state(status: u16, code: u64, message: &str) -> Self {
        Self { status, code, message: message.to_owned(), errors: None, blame: Blame::State }
    }

    pub(crate) fn malformed(status: u16, code: u64, message: &str) -> Self {
        Self { blame: Blame::Malformed, ..Self::state(status, code, message) }
    }

    /// 50035, naming the field (`embeds.0.title`) and what is wrong with it.
    pub(crate) fn form(field: &str, code: &str, message: &str) -> Self {
        let leaf = json!({ "_errors": [{ "code": code, "message": message }] });
        let errors = field.rsplit('.').fold(leaf, |inner, name| json!({ name: inner }));
        Self { errors: Some(errors), ..Self::malformed(400, 50035, "Invalid Form Body") }
    }

    pub(crate) fn body(&self) -> Value {
        let mut body = json!({ "message": self.message, "code": self.code });
        if let Some(errors) = &self.errors {
            body["errors"] = errors.clone();
        }
        body
    }
}

macro_rules! known {
    ($($name:ident = $status:literal, $code:literal, $message:literal;)*) => {
        impl ApiError {
            $(pub(crate) fn $name() -> Self {
                Self::state($status, $code, $message)
            })*
        }
    };
}

known! {
    unknown_channel = 404, 10003, "Unknown Channel";
    unknown_guild = 404, 10004, "Unknown Guild";
    unknown_member = 404, 10007, "Unknown Member";
    unknown_message = 404, 10008, "Unknown Message";
    unknown_role = 404, 10011, "Unknown Role";
    unknown_user = 404, 10013, "Unknown User";
    unknown_webhook = 404, 10015, "Unknown Webhook";
    unknown_interaction = 404, 10062, "Unknown interaction";
    unknown_command = 404, 10063, "Unknown application command";
    too_many_roles = 400, 30005, "Maximum number of server roles reached (250)";
    missing_access = 403, 50001, "Missing Access";
    wrong_author = 403, 50005, "Cannot edit a message authored by another user";
    cannot_dm = 403, 50007, "Cannot send messages to this user";
    not_text = 400, 50008, "Cannot send messages in a non-text channel";
    missing_permissions = 403, 50013, "Missing Permissions";
    invalid_webhook_token = 401, 50027, "Invalid Webhook Token";
    no_mutual_guild = 403, 50278, "Cannot send messages to this user due to having no mutual guilds";
}

impl ApiError {
    pub(crate) fn unauthorized() -> Self {
        Self::state(401, 0, "401: Unauthorized")
    }

    pub(crate) fn empty_message() -> Self {
        Self::malformed(400, 50006, "Cannot send an empty message")
    }

    pub(crate) fn too_large() -> Self {
        Self::malformed(413, 40005, "Request entity too large")
    }

    pub(crate) fn already_acknowledged() -> Self {
        Self::malformed(400, 40060, "Interaction has already been acknowledged.")
    }

    pub(crate) fn not_found() -> Self {
        Self::malformed(404, 0, "404: Not Found")
    }
}
