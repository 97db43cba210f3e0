//! How a listing stands.

use std::fmt::Write as _;

use super::problem::{cannot_give, cannot_post, cannot_take, out_of_reach};
use super::{clamp, subject};
use crate::rules::Reward;
use crate::sites::Site;
use crate::vote::{
    CannotGive, CannotPost, ChannelId, KeptReason, Oddity, OutOfReach, RoleId, Subject, UnixMs, unforeseen_code,
};

/// The longest state that is written; Discord takes 4,096 characters in an embed, and 6,000 in all embeds of a message.
const LONGEST: usize = 3_800;
/// Roles and refusals that are listed one by one.
const LISTED: usize = 12;

/// What is needed to tell an owner how things stand.
#[derive(Debug, Clone)]
pub struct State {
    /// The site that lists it.
    pub site: Site,
    /// What is listed.
    pub subject: Subject,
    /// Its name, where it is known.
    pub name: Option<String>,
    /// What is to be pasted into the site; `None`: the operator has not said.
    pub address: Option<String>,
    /// Where voters are thanked.
    pub channel: Option<ChannelId>,
    /// The rules for roles that its votes count for.
    pub rewards: Vec<Reward>,
    /// Where people vote.
    pub vote_url: Option<String>,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
    /// Its live tokens, oldest first.
    pub tokens: Vec<TokenLine>,
    /// When the last test delivery came, and what was odd about it.
    pub test: Option<(UnixMs, Vec<Oddity>)>,
    /// Deliveries that could not be read.
    pub kept: Option<Kept>,
    /// What Discord refuses in the server.
    pub refusals: Vec<Refused>,
    /// Messages of the server that nobody knows the outcome of.
    pub unknown_sends: i64,
    /// How many listings the server has.
    pub listings: usize,
}

/// A live token.
#[derive(Debug, Clone, Copy)]
pub struct TokenLine {
    /// When it was made.
    pub created: UnixMs,
    /// When it was first used.
    pub first_used: Option<UnixMs>,
    /// When it ends.
    pub expires: Option<UnixMs>,
}

/// Deliveries that could not be read, in sum.
#[derive(Debug, Clone)]
pub struct Kept {
    /// How many.
    pub count: i64,
    /// When the latest came.
    pub latest: UnixMs,
    /// Why that one could not be read.
    pub reason: Option<KeptReason>,
    /// The field at fault.
    pub field: Option<String>,
}

/// Something that Discord refuses.
#[derive(Debug, Clone)]
pub struct Refused {
    /// Where.
    pub place: Place,
    /// The reason's stable code.
    pub reason: String,
    /// Since when.
    pub since: UnixMs,
    /// When it is tried again.
    pub next: UnixMs,
}

/// What a refusal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Posting in a channel.
    Channel(ChannelId),
    /// Giving a role.
    Role(RoleId),
    /// Taking a role from those who no longer earn it.
    TakenRole(RoleId),
    /// All that concerns the server's members.
    Server,
}

/// How a listing stands.
#[must_use]
pub fn state(state: &State) -> String {
    let mut text = format!("{}: {}", state.site.name(), subject(state.subject, state.name.as_deref()));
    if let Some(since) = state.paused {
        let _ =
            write!(text, "\n⏸️ Paused since {}: votes are counted, but nobody is thanked or given a role.", ago(since));
    }
    let address = state.address.as_ref().map_or_else(|| "not set by the operator".to_owned(), |at| format!("`{at}`"));
    let channel = state.channel.map_or_else(|| "nowhere".to_owned(), |channel| format!("<#{channel}>"));
    // An address in pointed brackets stays one whatever stands in it.
    let page =
        state.vote_url.as_ref().map_or_else(|| "not set; `/vote` cannot show it".to_owned(), |url| format!("<{url}>"));
    let _ = write!(text, "\nWebhook URL: {address}\nThank-yous: {channel}\nVote page: {page}");
    rewards(&mut text, &state.rewards, state.listings > 1);
    tokens(&mut text, state);
    deliveries(&mut text, state);
    refusals(&mut text, &state.refusals);
    if state.unknown_sends > 0 {
        let _ = write!(
            text,
            "\n\n❔ {} of this server ended without Discord saying whether they were posted; they are not sent again.",
            count(state.unknown_sends, "message", "messages")
        );
    }
    clamp(text, LONGEST)
}

fn rewards(text: &mut String, rewards: &[Reward], several: bool) {
    if rewards.is_empty() {
        text.push_str("\nRoles: none");
        return;
    }
    text.push_str("\nRoles:");
    for reward in rewards.iter().take(LISTED) {
        let which = match (reward.listing, several) {
            (Some(_), _) => " for this listing",
            (None, true) => " in all listings together",
            (None, false) => "",
        };
        let _ = write!(text, "\n• <@&{}> from {}{which}", reward.role, count(reward.at_votes, "vote", "votes"));
    }
    more(text, rewards.len());
}

fn tokens(text: &mut String, state: &State) {
    text.push_str("\n\n**Token**");
    for token in &state.tokens {
        let _ = write!(text, "\n• made {}", ago(token.created));
        match token.first_used {
            Some(at) => {
                let _ = write!(text, ", first used {}", ago(at));
            }
            None => text.push_str(", never used"),
        }
        if let Some(end) = token.expires {
            let _ = write!(text, ", ends {}", ago(end));
        }
    }
    match state.tokens.as_slice() {
        [] => text.push_str("\n⚠️ none: votes are turned away until you make a new one."),
        [old, .., new] if new.first_used.is_none() => {
            let end = old.expires.map_or_else(String::new, |end| format!(", {}", ago(end)));
            let site = state.site.name();
            let _ = write!(
                text,
                "\n⚠️ Only the old token is in use. Paste the new one into {site}'s dashboard before the old one ends{end}."
            );
        }
        _ => {}
    }
}

fn deliveries(text: &mut String, state: &State) {
    text.push_str("\n\n**Deliveries**");
    match &state.test {
        None => text.push_str("\nNo test delivery so far: press **Send Test Webhook** in the dashboard."),
        Some((at, oddities)) if oddities.is_empty() => {
            let _ = write!(text, "\nThe last test delivery came {} and was in order.", ago(*at));
        }
        Some((at, oddities)) => {
            let _ = write!(text, "\nThe last test delivery came {}. What was odd about it:", ago(*at));
            for found in oddities {
                let _ = write!(text, "\n• {}", oddity(*found));
            }
        }
    }
    if let Some(kept) = &state.kept {
        let _ = write!(
            text,
            "\n⚠️ {} that could not be read, kept for 30 days. The latest came {}{}. Whoever runs this bot can have them read again: `votive replay`.",
            count(kept.count, "delivery", "deliveries"),
            ago(kept.latest),
            why_kept(kept)
        );
    }
}

fn oddity(oddity: Oddity) -> &'static str {
    match oddity {
        Oddity::NoListing => "It names no listing. A vote must; a test need not.",
        Oddity::OtherListing => {
            "⚠️ It names another listing than this one, and such votes are refused: each listing has a token of its own."
        }
        Oddity::NoVoter => "It names no voter. A vote must; a test need not.",
    }
}

fn why_kept(kept: &Kept) -> String {
    let field = kept.field.as_deref().map_or_else(|| "a field".to_owned(), |field| format!("`{field}`"));
    match kept.reason {
        Some(KeptReason::NotJson) => " and was not JSON".to_owned(),
        Some(KeptReason::Missing) => format!(" without {field}"),
        Some(KeptReason::Unusable) => format!(" with an unusable {field}"),
        Some(KeptReason::OtherListing) => " for another listing than its token's".to_owned(),
        None => String::new(),
    }
}

fn refusals(text: &mut String, refusals: &[Refused]) {
    if refusals.is_empty() {
        return;
    }
    text.push_str("\n\n**Refused by Discord**");
    for refused in refusals.iter().take(LISTED) {
        let _ = write!(
            text,
            "\n⚠️ {}\n-# Since {}; tried again {}.",
            reason(refused),
            ago(refused.since),
            ago(refused.next)
        );
    }
    more(text, refusals.len());
}

fn reason(refused: &Refused) -> String {
    let code = &refused.reason;
    match refused.place {
        Place::Channel(channel) => CannotPost::stored(code).map_or_else(
            || format!("Posting in <#{channel}> was refused. Look at my permissions there."),
            |reason| cannot_post(channel, reason),
        ),
        Place::Role(role) => CannotGive::stored(code)
            .map_or_else(|| role_refused("Giving", role, code), |reason| cannot_give(role, reason)),
        Place::TakenRole(role) => CannotGive::stored(code)
            .map_or_else(|| role_refused("Taking", role, code), |reason| cannot_take(role, reason)),
        Place::Server => OutOfReach::stored(code).map_or_else(
            || "Giving roles was refused in the whole server. Look whether Votive's bot is a member of it.".to_owned(),
            out_of_reach,
        ),
    }
}

fn role_refused(what: &str, role: RoleId, code: &str) -> String {
    let with = match unforeseen_code(code) {
        Some(code @ 0..) => format!(" by Discord, with code {code}"),
        Some(_) => " on the way to Discord".to_owned(),
        None => String::new(),
    };
    format!("{what} <@&{role}> was refused{with}. Look at **Manage Roles** and at the order of roles.")
}

fn more(text: &mut String, all: usize) {
    if all > LISTED {
        let _ = write!(text, "\n… and {} more", all - LISTED);
    }
}

fn count(number: i64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// How long ago or how soon, as the reader's own Discord words it.
fn ago(at: UnixMs) -> String {
    format!("<t:{}:R>", at.seconds())
}
