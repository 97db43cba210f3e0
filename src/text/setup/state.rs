//! How a listing stands.

use std::fmt::Write as _;

use super::problem::{cannot, cannot_post, cannot_take};
use super::{clamp, subject};
use crate::rules::Reward;
use crate::sites::Site;
use crate::text::rewards::earned;
use crate::text::words::{count, from_now};
use crate::vote::{
    Cannot, ChannelId, KeptReason, KeptSummary, Oddity, Refusal, RoleId, Subject, TokenState, TurnedAway, UnixMs,
    VotePage, WaitingRoles, WaitingThanks, WhyWaiting,
};

/// The longest state that is written; Discord takes 4,096 characters in an embed, and 6,000 in all embeds of a message.
const LONGEST: usize = 3_800;
/// Roles and refusals that are listed one by one.
const LISTED: usize = 12;
/// So many deliveries are no accident.
const KEEPS_SENDING: i64 = 3;

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
    /// Where the server's owners are told that something is wrong.
    pub alarms: Option<ChannelId>,
    /// The rules for roles that its votes count for.
    pub rewards: Vec<Reward>,
    /// Where people vote.
    pub vote_url: Option<VotePage>,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
    /// Its live tokens, oldest first.
    pub tokens: Vec<TokenState>,
    /// When the last test delivery came, and what was odd about it.
    pub test: Option<(UnixMs, Vec<Oddity>)>,
    /// Deliveries that could not be read.
    pub kept: Option<KeptSummary>,
    /// When it was last voted for.
    pub last_vote: Option<UnixMs>,
    /// Deliveries that came with a token that had ended.
    pub turned_away: Option<TurnedAway>,
    /// Deliveries that name it and came with a token that never was its.
    pub wrong_token: Option<TurnedAway>,
    /// Its thank-yous that are not posted yet.
    pub waiting_thanks: Option<WaitingThanks>,
    /// Members of the server whose roles are still to be looked at.
    pub waiting_roles: Option<WaitingRoles>,
    /// Voters of the server who have earned a role and are not members.
    pub absent: i64,
    /// What Discord refuses in the server.
    pub refusals: Vec<Refusal>,
    /// Roles that the server's rules give; what is refused of another is taking it.
    pub given: Vec<RoleId>,
    /// Messages of the server that nobody knows the outcome of.
    pub unknown_sends: i64,
    /// Thank-yous of the server that Discord refused until they were given up: how many, and Discord's code of the latest.
    pub refused_sends: Option<(i64, i64)>,
    /// How many listings the server has.
    pub listings: usize,
}

/// How a listing stands.
#[must_use]
pub fn state(state: &State) -> String {
    let mut text = format!("{}: {}", state.site.name(), subject(state.subject, state.name.as_deref()));
    if let Some(since) = state.paused {
        let _ = write!(
            text,
            "\n⏸️ Paused since {}: votes are counted, but nobody is thanked or given a role.",
            from_now(since)
        );
    }
    let address = state.address.as_ref().map_or_else(|| "not set by the operator".to_owned(), |at| format!("`{at}`"));
    let channel = state.channel.map_or_else(|| "nowhere".to_owned(), |channel| format!("<#{channel}>"));
    // An address in pointed brackets stays one whatever stands in it.
    let page = state
        .vote_url
        .as_ref()
        .map_or_else(|| "not set; `/vote` cannot show it".to_owned(), |page| format!("<{}>", page.as_str()));
    let _ = write!(text, "\nWebhook URL: {address}\nThank-yous: {channel}\nVote page: {page}");
    if let Some(channel) = state.alarms {
        let _ = write!(text, "\nAlarms: <#{channel}>");
    }
    rewards(&mut text, &state.rewards, state.listings > 1);
    tokens(&mut text, state);
    deliveries(&mut text, state);
    waiting(&mut text, state);
    refusals(&mut text, state);
    if state.unknown_sends > 0 {
        let _ = write!(
            text,
            "\n\n❔ {} of this server ended without Discord saying whether they were posted; they are not sent again.",
            count(state.unknown_sends, "message", "messages")
        );
    }
    if let Some((number, code)) = state.refused_sends {
        let _ = write!(
            text,
            "\n\n🚫 {} of this server were given up, because Discord did not accept them (its error {code}). The votes are counted all the same.",
            count(number, "thank-you", "thank-yous")
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
        let _ = write!(text, "\n• <@&{}> {}", reward.role, earned(crate::vote::Language::English, reward, several));
    }
    more(text, rewards.len());
}

fn tokens(text: &mut String, state: &State) {
    text.push_str("\n\n**Token**");
    for token in &state.tokens {
        let _ = write!(text, "\n• made {}", from_now(token.created));
        match token.first_used {
            Some(at) => {
                let _ = write!(text, ", first used {}", from_now(at));
            }
            None => text.push_str(", never used"),
        }
        if let Some(end) = token.expires {
            let _ = write!(text, ", ends {}", from_now(end));
        }
    }
    match state.tokens.as_slice() {
        [] => text.push_str("\n⚠️ none: votes are turned away until you make a new one."),
        [old, .., new] if new.first_used.is_none() => {
            let end = old.expires.map_or_else(String::new, |end| format!(", {}", from_now(end)));
            let site = state.site.name();
            let used = if old.first_used.is_some() { "Only the old token is in use" } else { "No token was used yet" };
            let _ =
                write!(text, "\n⚠️ {used}. Paste the new one into {site}'s dashboard before the old one ends{end}.");
        }
        _ => {}
    }
}

fn deliveries(text: &mut String, state: &State) {
    text.push_str("\n\n**Deliveries**");
    match state.last_vote {
        None => text.push_str("\nNo vote so far."),
        Some(at) => {
            let _ = write!(text, "\nThe last vote is from {}.", from_now(at));
        }
    }
    match &state.test {
        None => text.push_str("\nNo test delivery so far: press **Send Test Webhook** in the dashboard."),
        Some((at, oddities)) if oddities.is_empty() => {
            let _ = write!(text, "\nThe last test delivery came {} and was in order.", from_now(*at));
        }
        Some((at, oddities)) => {
            let _ = write!(text, "\nThe last test delivery came {}. What was odd about it:", from_now(*at));
            for found in oddities {
                let _ = write!(text, "\n• {}", oddity(*found));
            }
        }
    }
    if let Some(TurnedAway { count: times, last }) = still_turned_away(&state.tokens, state.turned_away) {
        let _ = write!(
            text,
            "\n⚠️ {} turned away for a token that has ended, the last {}. Paste the newest token into {}'s dashboard.",
            count(times, "delivery was", "deliveries were"),
            from_now(last),
            state.site.name()
        );
    }
    if let Some(TurnedAway { count: times, last }) = still_turned_away(&state.tokens, state.wrong_token) {
        let sends = if times < KEEPS_SENDING { "sent something" } else { "keeps sending" };
        let _ = write!(
            text,
            "\n⚠️ Someone {sends} with a wrong token for this listing: {} turned away, the last {}. If that is {2}, the token in its \
             dashboard is not this listing's: make a new one and paste it there.",
            count(times, "delivery was", "deliveries were"),
            from_now(last),
            state.site.name()
        );
    }
    if let Some(kept) = &state.kept {
        let _ = write!(
            text,
            "\n⚠️ {} that could not be read, kept for 30 days. The latest came {}{}. Whoever runs this bot can have them read again: `votive replay`.",
            count(kept.count, "delivery", "deliveries"),
            from_now(kept.latest),
            why_kept(kept)
        );
    }
}

/// `None` where a token that has not ended was used since: then the site has it by now.
#[must_use]
pub fn still_turned_away(tokens: &[TokenState], found: Option<TurnedAway>) -> Option<TurnedAway> {
    let used = tokens.iter().filter_map(|token| token.last_used).max();
    found.filter(|found| used.is_none_or(|used| used <= found.last))
}

fn waiting(text: &mut String, state: &State) {
    let before = text.len();
    if let Some(WaitingThanks { votes, since, why }) = state.waiting_thanks {
        let _ = write!(
            text,
            "\n⏳ {} to be posted, the oldest for a vote that came {}: {}",
            count(votes, "thank-you", "thank-yous"),
            from_now(since),
            why_waiting(why)
        );
    }
    if let Some(WaitingRoles { members, next }) = state.waiting_roles {
        let (whose, next) = (count(members, "member's roles", "members' roles"), from_now(next));
        let _ = write!(text, "\n⏳ {whose} to be looked at, next {next}.");
    }
    if state.absent > 0 {
        let who = count(state.absent, "voter has earned a role but is", "voters have earned a role but are");
        let _ = write!(text, "\n⏳ {who} not in this server: it is given when they join.");
    }
    if text.len() > before {
        text.insert_str(before, "\n\n**Waiting**");
    }
}

pub(in crate::text) fn why_waiting(why: WhyWaiting) -> String {
    match why {
        WhyWaiting::OnTheWay => "on the way.".to_owned(),
        WhyWaiting::Paused => "waiting for the end of the pause.".to_owned(),
        WhyWaiting::Refused => "Discord refuses the channel, see below.".to_owned(),
        WhyWaiting::PutOff(next) => {
            format!("Discord asked to wait or could not be reached; tried again {}.", from_now(next))
        }
        WhyWaiting::Unanswered(next) => {
            format!("Discord did not say whether the last message was posted; asked again {}.", from_now(next))
        }
    }
}

pub(in crate::text) fn oddity(oddity: Oddity) -> &'static str {
    match oddity {
        Oddity::NoListing => "It names no listing. A vote must; a test need not.",
        Oddity::OtherListing => {
            "⚠️ It names another listing than this one, and such votes are refused: each listing has a token of its own."
        }
        Oddity::NoVoter => "It names no voter. A vote must; a test need not.",
    }
}

pub(in crate::text) fn why_kept(kept: &KeptSummary) -> String {
    let field = kept.field.as_deref().map_or_else(|| "a field".to_owned(), |field| format!("`{field}`"));
    match kept.reason {
        Some(KeptReason::NotJson) => " and was not JSON".to_owned(),
        Some(KeptReason::Missing) => format!(" without {field}"),
        Some(KeptReason::Unusable) => format!(" with an unusable {field}"),
        Some(KeptReason::OtherListing) => " for another listing than its token's".to_owned(),
        None => String::new(),
    }
}

fn refusals(text: &mut String, state: &State) {
    let refusals = &state.refusals;
    let only_alarms = state.alarms.filter(|alarms| state.channel != Some(*alarms));
    if refusals.is_empty() {
        return;
    }
    text.push_str("\n\n**Refused by Discord**");
    for refusal in refusals.iter().take(LISTED) {
        let _ = write!(
            text,
            "\n⚠️ {}\n-# Since {}; tried again {}.",
            refused(refusal.cannot, &state.given, only_alarms),
            from_now(refusal.since),
            from_now(refusal.next)
        );
    }
    more(text, refusals.len());
}

/// A role that no rule gives any more is one to be taken; `only_alarms` is a channel in which nobody is thanked.
pub(in crate::text) fn refused(found: Cannot, given: &[RoleId], only_alarms: Option<ChannelId>) -> String {
    match found {
        Cannot::Give { role, reason } if !given.contains(&role) => cannot_take(role, reason),
        Cannot::Post { channel, reason } if only_alarms == Some(channel) => cannot_post(channel, reason, "post alarms"),
        found => cannot(found),
    }
}

fn more(text: &mut String, all: usize) {
    if all > LISTED {
        let _ = write!(text, "\n… and {} more", all - LISTED);
    }
}
