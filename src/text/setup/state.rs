//! How a listing stands.

use std::fmt::Write as _;

use super::problem::{cannot, cannot_take};
use super::{clamp, listed, subject};
use crate::rules::Reward;
use crate::sites::Site;
use crate::text::rewards::earned;
use crate::text::say::say;
use crate::text::words::{self, from_now};
use crate::vote::{
    Cannot, ChannelId, KeptReason, KeptSummary, Language, Oddity, Posting, Postings, Refusal, RoleId, Subject,
    TokenState, TurnedAway, UnixMs, VotePage, WaitingRoles, WaitingThanks, WhyWaiting,
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
    /// What the server's channels are for.
    pub postings: Postings,
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
pub fn state(language: Language, state: &State) -> String {
    let mut text = listed(state.site, &subject(language, state.subject, state.name.as_deref()));
    let mut line = |line: String| {
        text.push('\n');
        text.push_str(&line);
    };
    if let Some(since) = state.paused {
        line(say!(language, "setup-paused", when = from_now(since)));
    }
    line(match &state.address {
        Some(address) => say!(language, "setup-address", address = address.as_str()),
        None => say!(language, "setup-address-not-set"),
    });
    line(say!(language, "settings-thanks", channel = words::channel(language, state.channel)));
    line(match &state.vote_url {
        // An address in pointed brackets stays one whatever stands in it.
        Some(page) => say!(language, "settings-page", page = format!("<{}>", page.as_str())),
        None => say!(language, "setup-page-none"),
    });
    if state.alarms.is_some() {
        line(say!(language, "settings-alarms", channel = words::channel(language, state.alarms)));
    }
    rewards(language, &mut text, &state.rewards, state.listings > 1);
    tokens(language, &mut text, state);
    deliveries(language, &mut text, state);
    waiting(language, &mut text, state);
    refusals(language, &mut text, state);
    if state.unknown_sends > 0 {
        let _ = write!(text, "\n\n{}", say!(language, "setup-unknown-sends", count = state.unknown_sends));
    }
    if let Some((number, code)) = state.refused_sends {
        let _ = write!(text, "\n\n{}", say!(language, "setup-refused-sends", count = number, code = code.to_string()));
    }
    clamp(text, LONGEST)
}

fn rewards(language: Language, text: &mut String, rewards: &[Reward], several: bool) {
    if rewards.is_empty() {
        let _ = write!(text, "\n{}", say!(language, "setup-roles-none"));
        return;
    }
    let _ = write!(text, "\n{}", say!(language, "setup-roles"));
    for reward in rewards.iter().take(LISTED) {
        let _ = write!(text, "\n• <@&{}> {}", reward.role, earned(language, reward, several));
    }
    more(language, text, rewards.len());
}

fn tokens(language: Language, text: &mut String, state: &State) {
    let _ = write!(text, "\n\n{}", say!(language, "setup-title-token"));
    for token in &state.tokens {
        let _ = write!(text, "\n• {}", one_token(language, token));
    }
    match state.tokens.as_slice() {
        [] => {
            let _ = write!(text, "\n{}", say!(language, "setup-token-none"));
        }
        [old, .., new] if new.first_used.is_none() => {
            let site = state.site.name();
            let used = match old.first_used {
                Some(_) => say!(language, "setup-token-old-in-use"),
                None => say!(language, "setup-token-none-in-use"),
            };
            let paste = match old.expires {
                Some(end) => say!(language, "setup-token-paste-until", site = site, end = from_now(end)),
                None => say!(language, "setup-token-paste", site = site),
            };
            let _ = write!(text, "\n{used} {paste}");
        }
        _ => {}
    }
}

fn one_token(language: Language, token: &TokenState) -> String {
    let made = from_now(token.created);
    match (token.first_used.map(from_now), token.expires.map(from_now)) {
        (None, None) => say!(language, "setup-token-unused", made = made),
        (None, Some(end)) => say!(language, "setup-token-unused-ends", made = made, end = end),
        (Some(used), None) => say!(language, "setup-token-used", made = made, used = used),
        (Some(used), Some(end)) => say!(language, "setup-token-used-ends", made = made, used = used, end = end),
    }
}

fn deliveries(language: Language, text: &mut String, state: &State) {
    let site = state.site.name();
    let mut lines = vec![say!(language, "setup-title-deliveries")];
    lines.push(match state.last_vote {
        None => say!(language, "setup-vote-none"),
        Some(at) => say!(language, "setup-vote-last", when = from_now(at)),
    });
    match &state.test {
        None => lines.push(say!(language, "setup-test-none")),
        Some((at, oddities)) if oddities.is_empty() => {
            lines.push(say!(language, "setup-test-good", when = from_now(*at)));
        }
        Some((at, oddities)) => {
            lines.push(say!(language, "setup-test-odd", when = from_now(*at)));
            lines.extend(oddities.iter().map(|found| format!("• {}", oddity(language, *found))));
        }
    }
    if let Some(TurnedAway { count, last }) = still_turned_away(&state.tokens, state.turned_away) {
        lines.push(say!(language, "setup-ended-token", count = count, when = from_now(last), site = site));
    }
    if let Some(TurnedAway { count, last }) = still_turned_away(&state.tokens, state.wrong_token) {
        let last = from_now(last);
        lines.push(if count < KEEPS_SENDING {
            say!(language, "setup-wrong-token", count = count, when = last, site = site)
        } else {
            say!(language, "setup-wrong-token-often", count = count, when = last, site = site)
        });
    }
    if let Some(kept) = &state.kept {
        let (latest, why) = (from_now(kept.latest), why_kept(language, kept));
        lines.push(say!(language, "setup-kept", count = kept.count, when = latest, why = why));
    }
    let _ = write!(text, "\n\n{}", lines.join("\n"));
}

/// `None` where a token that has not ended was used since: then the site has it by now.
#[must_use]
pub fn still_turned_away(tokens: &[TokenState], found: Option<TurnedAway>) -> Option<TurnedAway> {
    let used = tokens.iter().filter_map(|token| token.last_used).max();
    found.filter(|found| used.is_none_or(|used| used <= found.last))
}

fn waiting(language: Language, text: &mut String, state: &State) {
    let mut lines = Vec::new();
    if let Some(WaitingThanks { votes, since, why }) = state.waiting_thanks {
        let (since, why) = (from_now(since), why_waiting(language, why));
        lines.push(say!(language, "setup-waiting-thanks", count = votes, when = since, why = why));
    }
    if let Some(WaitingRoles { members, next }) = state.waiting_roles {
        lines.push(say!(language, "setup-waiting-roles", count = members, next = from_now(next)));
    }
    if state.absent > 0 {
        lines.push(say!(language, "setup-waiting-absent", count = state.absent));
    }
    if !lines.is_empty() {
        let _ = write!(text, "\n\n{}\n{}", say!(language, "setup-title-waiting"), lines.join("\n"));
    }
}

/// Behind a colon.
pub(in crate::text) fn why_waiting(language: Language, why: WhyWaiting) -> String {
    match why {
        WhyWaiting::OnTheWay => say!(language, "setup-wait-on-the-way"),
        WhyWaiting::Paused => say!(language, "setup-wait-pause"),
        WhyWaiting::Refused => say!(language, "setup-wait-refused"),
        WhyWaiting::PutOff(next) => say!(language, "setup-wait-put-off", next = from_now(next)),
        WhyWaiting::Unanswered(next) => say!(language, "setup-wait-unanswered", next = from_now(next)),
    }
}

fn oddity(language: Language, oddity: Oddity) -> String {
    match oddity {
        Oddity::NoListing => say!(language, "setup-odd-no-listing"),
        Oddity::OtherListing => say!(language, "setup-odd-other-listing"),
        Oddity::NoVoter => say!(language, "setup-odd-no-voter"),
    }
}

/// Why the latest delivery could not be read, in a sentence of its own.
pub(in crate::text) fn why_kept(language: Language, kept: &KeptSummary) -> String {
    match (kept.reason, kept.field.as_deref()) {
        (Some(KeptReason::NotJson), _) => say!(language, "setup-why-not-json"),
        (Some(KeptReason::Missing), Some(field)) => say!(language, "setup-why-missing", field = field),
        (Some(KeptReason::Unusable), Some(field)) => say!(language, "setup-why-unusable", field = field),
        (Some(KeptReason::OtherListing), _) => say!(language, "setup-why-other-listing"),
        _ => say!(language, "setup-why-unknown"),
    }
}

fn refusals(language: Language, text: &mut String, state: &State) {
    let refusals = &state.refusals;
    if refusals.is_empty() {
        return;
    }
    let _ = write!(text, "\n\n{}", say!(language, "setup-title-refused"));
    for refusal in refusals.iter().take(LISTED) {
        let _ = write!(
            text,
            "\n⚠️ {}\n-# {}",
            refused(language, refusal.cannot, &state.given, &state.postings),
            say!(language, "setup-refused-since", since = from_now(refusal.since), next = from_now(refusal.next))
        );
    }
    more(language, text, refusals.len());
}

/// A role that no rule gives any more is one to be taken.
pub(in crate::text) fn refused(language: Language, found: Cannot, given: &[RoleId], postings: &Postings) -> String {
    match found {
        Cannot::Give { role, reason } if !given.contains(&role) => cannot_take(language, role, reason),
        found => {
            let posting = found.channel().and_then(|channel| postings.of(channel));
            cannot(language, found, posting.unwrap_or(Posting::Thanks))
        }
    }
}

fn more(language: Language, text: &mut String, all: usize) {
    if all > LISTED {
        let _ = write!(text, "\n{}", say!(language, "setup-more", more = all - LISTED));
    }
}
