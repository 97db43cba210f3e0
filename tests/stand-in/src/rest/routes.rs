//! The routes that there are.

use super::call::{Call, Outcome};
use super::{callbacks, channels, commands, members, messages, meta, roles, webhooks};
use crate::state::State;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Auth {
    /// The bot's token.
    Bot,
    /// What is in the path suffices.
    Path,
}

pub(crate) struct Route {
    method: &'static str,
    /// As Discord's `OpenAPI` description writes it.
    pub(crate) template: &'static str,
    pub(crate) auth: Auth,
    pub(crate) handle: fn(&mut State, &Call) -> Outcome,
}

const fn route(method: &'static str, template: &'static str, handle: fn(&mut State, &Call) -> Outcome) -> Route {
    Route { method, template, auth: Auth::Bot, handle }
}

const fn open(method: &'static str, template: &'static str, handle: fn(&mut State, &Call) -> Outcome) -> Route {
    Route { method, template, auth: Auth::Path, handle }
}

/// Fixed segments stand before parameters that would take them.
static ROUTES: &[Route] = &[
    open("GET", "/gateway", meta::gateway),
    route("GET", "/gateway/bot", meta::gateway_bot),
    route("GET", "/users/@me", meta::me),
    route("GET", "/users/{user_id}", meta::user),
    route("GET", "/users/@me/guilds", meta::my_guilds),
    route("DELETE", "/users/@me/guilds/{guild_id}", meta::leave),
    route("POST", "/users/@me/channels", channels::open_dm),
    route("GET", "/applications/@me", meta::application),
    route("GET", "/oauth2/applications/@me", meta::application),
    route("GET", "/applications/{application_id}/commands", commands::list),
    route("PUT", "/applications/{application_id}/commands", commands::replace),
    route("POST", "/applications/{application_id}/commands", commands::create),
    route("GET", "/applications/{application_id}/guilds/{guild_id}/commands", commands::list),
    route("PUT", "/applications/{application_id}/guilds/{guild_id}/commands", commands::replace),
    route("POST", "/applications/{application_id}/guilds/{guild_id}/commands", commands::create),
    route("GET", "/applications/{application_id}/guilds/{guild_id}/commands/permissions", commands::overrides),
    route("DELETE", "/applications/{application_id}/commands/{command_id}", commands::delete),
    route("GET", "/channels/{channel_id}", channels::get),
    route("GET", "/channels/{channel_id}/messages", messages::list),
    route("POST", "/channels/{channel_id}/messages", messages::create),
    route("GET", "/channels/{channel_id}/messages/{message_id}", messages::get),
    route("PATCH", "/channels/{channel_id}/messages/{message_id}", messages::edit),
    route("DELETE", "/channels/{channel_id}/messages/{message_id}", messages::delete),
    route("GET", "/guilds/{guild_id}", channels::guild),
    route("GET", "/guilds/{guild_id}/channels", channels::list),
    route("GET", "/guilds/{guild_id}/roles", roles::list),
    route("POST", "/guilds/{guild_id}/roles", roles::create),
    route("GET", "/guilds/{guild_id}/members", members::list),
    route("GET", "/guilds/{guild_id}/members/search", members::search),
    route("GET", "/guilds/{guild_id}/members/{user_id}", members::get),
    route("PUT", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", roles::give),
    route("DELETE", "/guilds/{guild_id}/members/{user_id}/roles/{role_id}", roles::take),
    open("POST", "/interactions/{interaction_id}/{interaction_token}/callback", callbacks::answer),
    open("POST", "/webhooks/{webhook_id}/{webhook_token}", webhooks::follow_up),
    open("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/@original", webhooks::get),
    open("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/@original", webhooks::edit),
    open("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/@original", webhooks::delete),
    open("GET", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", webhooks::get),
    open("PATCH", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", webhooks::edit),
    open("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", webhooks::delete),
];

/// The route of a request, with what its path names.
pub(crate) fn find(method: &str, segments: &[&str]) -> Option<(&'static Route, Vec<(String, String)>)> {
    let mut of_method = ROUTES.iter().filter(|route| route.method == method);
    of_method.find_map(|route| Some((route, fit(route.template, segments)?)))
}

fn fit(template: &str, segments: &[&str]) -> Option<Vec<(String, String)>> {
    let wanted: Vec<&str> = template.split('/').filter(|segment| !segment.is_empty()).collect();
    if wanted.len() != segments.len() {
        return None;
    }
    let mut parameters = Vec::new();
    for (wanted, given) in wanted.into_iter().zip(segments) {
        match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => parameters.push((name.to_owned(), (*given).to_owned())),
            None if wanted == *given => {}
            None => return None,
        }
    }
    Some(parameters)
}
