//! Who a message notifies: what its content names, as far as `allowed_mentions` lets it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codes::ApiError;
use crate::model::{Id, Pings};

/// What a text names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) users: BTreeSet<Id>,
    pub(crate) roles: BTreeSet<Id>,
    pub(crate) everyone: bool,
}

/// Finds `<@1>`, `<@!1>`, `<@&1>`, `@everyone` and `@here`.
pub(crate) fn named(content: &str) -> Named {
    let mut named = Named { everyone: content.contains("@everyone") || content.contains("@here"), ..Named::default() };
    for part in content.split("<@").skip(1) {
        let Some((inside, _)) = part.split_once('>') else {
            continue;
        };
        if let Some(role) = inside.strip_prefix('&') {
            named.roles.extend(role.parse::<Id>().ok());
        } else {
            named.users.extend(inside.trim_start_matches('!').parse::<Id>().ok());
        }
    }
    named
}

/// `allowed_mentions`, read.
#[derive(Debug)]
pub(crate) struct Allowed {
    users: Lot,
    roles: Lot,
    everyone: bool,
}

#[derive(Debug)]
enum Lot {
    All,
    Only(BTreeSet<Id>),
}

impl Lot {
    fn lets(&self, id: Id) -> bool {
        match self {
            Self::All => true,
            Self::Only(ids) => ids.contains(&id),
        }
    }
}

impl Allowed {
    /// Reads the field; without it everyone named is notified.
    pub(crate) fn read(field: Option<&Value>) -> Result<Self, ApiError> {
        let Some(field) = field.filter(|field| !field.is_null()) else {
            return Ok(Self { users: Lot::All, roles: Lot::All, everyone: true });
        };
        let ids = |name: &str| -> BTreeSet<Id> {
            field[name].as_array().into_iter().flatten().filter_map(crate::options::as_id).collect()
        };
        let parse: Vec<&str> = field["parse"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let lot = |name: &str| {
            let ids = ids(name);
            if !parse.contains(&name) {
                return Ok(Lot::Only(ids));
            }
            if ids.is_empty() {
                return Ok(Lot::All);
            }
            Err(ApiError::form(
                "allowed_mentions",
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                &format!("parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive."),
            ))
        };
        Ok(Self { users: lot("users")?, roles: lot("roles")?, everyone: parse.contains(&"everyone") })
    }

    /// Who of the named is notified. `may_ping` tells of a role, `may_everyone` of `@everyone`.
    pub(crate) fn pings(&self, named: &Named, may_ping: impl Fn(Id) -> bool, may_everyone: bool) -> Pings {
        let let_through = |ids: &BTreeSet<Id>, lot: &Lot| -> BTreeSet<Id> {
            ids.iter().copied().filter(|id| lot.lets(*id)).collect()
        };
        let mut roles = let_through(&named.roles, &self.roles);
        roles.retain(|id| may_ping(*id));
        Pings {
            users: let_through(&named.users, &self.users),
            roles,
            everyone: named.everyone && self.everyone && may_everyone,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Allowed, named};

    #[test]
    fn only_what_is_allowed_is_pinged() {
        let named = named("<@1> <@!2> <@&3> @everyone");
        let pings = |allowed| Allowed::read(Some(&allowed)).unwrap().pings(&named, |_| true, true);
        assert!(pings(json!({ "parse": [] })).is_nobody());
        assert_eq!(pings(json!({ "users": ["2"] })).users, [2].into());
        assert_eq!(pings(json!(null)).roles, [3].into());
        assert!(Allowed::read(Some(&json!({ "parse": ["users"], "users": ["1"] }))).is_err());
    }
}
