//! What `/doctor` says: everything that can be wrong in a server, each with the step that mends it; what is wrong comes first.

mod kept;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

pub use self::kept::{Kept, kept_file, kept_shown};

use super::say::{Phrase, say};
use super::setup::label;
use super::setup::problem::{self, Problem};
use super::setup::state::{refused, why_kept, why_waiting};
use super::words::{date, from_now};
use super::{listings, live};
use crate::rules::streak::Outage;
use crate::sites::Site;
use crate::vote::{
    ChannelId, KeptSummary, Language, LiveKind, Oddity, OffBecause, Posting, Postings, Refusal, RoleId, Subject,
    TokenState, TurnedAway, UnixMs, WaitingRoles, WaitingThanks, WhyWaiting,
};

/// The longest checkup that is written; Discord takes 4,096 characters in an embed.
const LONGEST: usize = 3_900;

/// What the buttons are called.
pub const LOOK_AGAIN: Phrase = Phrase::of("doctor-label-again");
/// Shows what could not be read.
pub const SHOW_KEPT: Phrase = Phrase::of("doctor-label-kept");
/// There is nothing to show.
pub const NOTHING_KEPT: Phrase = Phrase::of("doctor-nothing-kept");

/// Whether joins are heard of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joins {
    /// The application has the members intent.
    Heard,
    /// It has not.
    Unheard,
}

/// Everything that is looked at.
#[derive(Debug, Clone)]
pub struct Checkup {
    /// What keeps the server from being looked at.
    pub unseen: Option<Problem>,
    /// Whether the operator has set the address.
    pub has_address: bool,
    /// Whether joins are heard of.
    pub joins: Joins,
    /// The alarm channel, and what keeps the bot from posting there.
    pub alarms: Option<(ChannelId, Vec<Problem>)>,
    /// The listings.
    pub listings: Vec<ListingCheck>,
    /// Reward roles, and what keeps the bot from giving them.
    pub roles: Vec<(RoleId, Option<Problem>)>,
    /// What Discord has refused.
    pub refusals: Vec<Refusal>,
    /// What the server's channels are for.
    pub postings: Postings,
    /// Members whose roles are still to be looked at.
    pub waiting_roles: Option<WaitingRoles>,
    /// Voters who have earned a role and are not members.
    pub absent: i64,
    /// Where results are announced, and what keeps the bot from posting there; `None`: nowhere.
    pub results: Option<(ChannelId, Vec<Problem>)>,
    /// Where members are reminded whose direct messages are closed, and what keeps the bot from posting there; `None`: nowhere.
    pub reminders: Option<(ChannelId, Vec<Problem>)>,
    /// Messages that are kept up to date.
    pub live: Vec<LiveCheck>,
    /// When Votive was away of late, newest first.
    pub outages: Vec<Outage>,
    /// When listings were silent of late, newest first.
    pub silences: Vec<(Site, Subject, Outage)>,
    /// Messages that nobody knows the outcome of.
    pub unknown_sends: i64,
    /// Thank-yous that were given up: how many, and Discord's code of the latest.
    pub refused_sends: Option<(i64, i64)>,
}

/// A message that is kept up to date.
#[derive(Debug, Clone)]
pub struct LiveCheck {
    /// What it shows.
    pub kind: LiveKind,
    /// Why it is not kept up any more, if so.
    pub off: Option<OffBecause>,
    /// Where it stands.
    pub channel: ChannelId,
    /// What keeps the bot from posting there.
    pub problems: Vec<Problem>,
}

/// A listing that is looked at.
#[derive(Debug, Clone)]
pub struct ListingCheck {
    /// The site.
    pub site: Site,
    /// What is listed.
    pub subject: Subject,
    /// Where voters are thanked, and what keeps the bot from posting there.
    pub channel: Option<(ChannelId, Vec<Problem>)>,
    /// Whether people are told where to vote.
    pub has_page: bool,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
    /// Its live tokens.
    pub tokens: Vec<TokenState>,
    /// When it was last voted for.
    pub last_vote: Option<UnixMs>,
    /// From when on that is unusually long ago, if it is.
    pub silent_since: Option<UnixMs>,
    /// When the last test delivery came, and what was odd about it.
    pub test: Option<(UnixMs, Vec<Oddity>)>,
    /// Deliveries that could not be read.
    pub kept: Option<KeptSummary>,
    /// Deliveries with a token that had ended, unless a good one was used since.
    pub ended_token: Option<TurnedAway>,
    /// Deliveries with a token that never was its, unless a good one was used since.
    pub wrong_token: Option<TurnedAway>,
    /// Thank-yous that are not posted yet.
    pub waiting: Option<WaitingThanks>,
}

/// How bad it is; the worst is said first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Bad,
    Doubtful,
    Good,
}

impl Mark {
    const fn sign(self) -> &'static str {
        match self {
            Self::Bad => "❌",
            Self::Doubtful => "⚠️",
            Self::Good => "✅",
        }
    }
}

struct Findings {
    language: Language,
    found: Vec<(Mark, String)>,
}

impl Findings {
    fn bad(&mut self, text: String) {
        self.add(Mark::Bad, text);
    }

    fn doubtful(&mut self, text: String) {
        self.add(Mark::Doubtful, text);
    }

    fn good(&mut self, text: String) {
        self.add(Mark::Good, text);
    }

    /// What two listings share is said once.
    fn add(&mut self, mark: Mark, text: String) {
        let found = (mark, text);
        if !self.found.contains(&found) {
            self.found.push(found);
        }
    }

    /// As many as fit, the worst first, and how many more there are.
    fn text(mut self) -> String {
        let language = self.language;
        self.found.sort_by_key(|(mark, _)| *mark);
        let wrong = self.found.iter().filter(|(mark, _)| *mark == Mark::Bad).count();
        let doubtful = self.found.iter().filter(|(mark, _)| *mark == Mark::Doubtful).count();
        let mut text = match (wrong, doubtful) {
            (0, 0) => say!(language, "doctor-all-well"),
            (0, _) => say!(language, "doctor-look", count = doubtful),
            _ => say!(language, "doctor-mend", count = wrong),
        };
        let mut length = text.chars().count();
        let all = self.found.len();
        for (said, (mark, line)) in self.found.iter().enumerate() {
            let line = format!("\n{} {line}", mark.sign());
            length += line.chars().count();
            if length > LONGEST {
                let _ = write!(text, "\n{}", say!(language, "doctor-more", more = all - said));
                break;
            }
            text.push_str(&line);
        }
        text
    }
}

fn outage(language: Language, outage: Outage) -> String {
    say!(language, "doctor-outage", from = date(outage.from), until = date(outage.until))
}

fn silent(language: Language, site: Site, subject: Subject, silence: Outage) -> String {
    let listing = listings::in_message(language, subject, site.name());
    say!(language, "doctor-silence", listing = listing, from = date(silence.from), until = date(silence.until))
}

/// What was found, the worst first.
#[must_use]
pub fn checkup(language: Language, checkup: &Checkup) -> String {
    let mut found = Findings { language, found: Vec::new() };
    match checkup.unseen {
        None => found.good(say!(language, "doctor-in-server")),
        Some(Problem::NotInServer) => found.bad(problem::problem(language, Problem::NotInServer, Posting::Thanks)),
        Some(_) => found.doubtful(say!(language, "doctor-unchecked", button = LOOK_AGAIN.say(language))),
    }
    if !checkup.has_address {
        found.bad(problem::problem(language, Problem::NoAddress, Posting::Thanks));
    }
    match checkup.joins {
        Joins::Heard => found.good(say!(language, "doctor-joins")),
        Joins::Unheard => found.doubtful(say!(language, "doctor-joins-unheard")),
    }
    if checkup.listings.is_empty() {
        found.doubtful(say!(language, "doctor-no-listing"));
    }
    for one in &checkup.listings {
        listing(&mut found, one);
    }
    match &checkup.alarms {
        None => found.doubtful(say!(language, "doctor-no-alarms", button = label::ALARMS.say(language))),
        Some((channel, problems)) => place(&mut found, Posting::Alarms, *channel, problems),
    }
    if let Some((channel, problems)) = &checkup.results {
        place(&mut found, Posting::Results, *channel, problems);
    }
    if let Some((channel, problems)) = &checkup.reminders {
        place(&mut found, Posting::Reminders, *channel, problems);
    }
    for LiveCheck { kind, off, channel, problems } in &checkup.live {
        match (off, kind) {
            (Some(because), _) => found.bad(live::off(language, *kind, *channel, *because)),
            (None, LiveKind::Board) => place(&mut found, Posting::Board, *channel, problems),
            (None, LiveKind::Goal) => place(&mut found, Posting::Goal, *channel, problems),
        }
    }
    for (role, giving) in &checkup.roles {
        match giving {
            None => found.good(say!(language, "doctor-can-give", role = format!("<@&{role}>"))),
            Some(Problem::Cannot(cannot)) => found.bad(problem::cannot(language, *cannot, Posting::Thanks)),
            Some(_) => {}
        }
    }
    if checkup.roles.is_empty() && !checkup.listings.is_empty() {
        found.doubtful(say!(language, "doctor-no-roles", button = label::ROLES.say(language)));
    }
    refusals(&mut found, checkup);
    queue(&mut found, checkup);
    for away in &checkup.outages {
        found.good(outage(language, *away));
    }
    for (site, subject, silence) in &checkup.silences {
        found.good(silent(language, *site, *subject, *silence));
    }
    found.text()
}

/// A channel that something is posted in. What is not checked was said once for all.
fn place(found: &mut Findings, posting: Posting, channel: ChannelId, problems: &[Problem]) {
    let language = found.language;
    if problems.is_empty() {
        let channel = format!("<#{channel}>");
        found.good(match posting {
            Posting::Thanks => say!(language, "doctor-thanks-in", channel = channel),
            Posting::Alarms => say!(language, "doctor-alarms-in", channel = channel),
            Posting::Results => say!(language, "doctor-results-in", channel = channel),
            Posting::Reminders => say!(language, "doctor-reminders-in", channel = channel),
            Posting::Board => say!(language, "doctor-board-in", channel = channel),
            Posting::Goal => say!(language, "doctor-goal-in", channel = channel),
        });
    }
    for one in problems {
        if let Problem::Cannot(cannot) = one {
            found.bad(problem::cannot(language, *cannot, posting));
        }
    }
}

fn listing(found: &mut Findings, one: &ListingCheck) {
    let (language, site) = (found.language, one.site.name());
    let name = listings::in_message(language, one.subject, site);
    let name = name.as_str();
    if one.tokens.is_empty() {
        let button = label::NEW_TOKEN.say(language);
        found.bad(say!(language, "doctor-no-token", listing = name, button = button));
    }
    if let Some(since) = one.paused {
        let button = label::RESUME.say(language);
        found.doubtful(say!(language, "doctor-paused", listing = name, when = from_now(since), button = button));
    }
    came(found, one, name);
    if let Some(TurnedAway { count, last }) = one.ended_token {
        let last = from_now(last);
        found.bad(say!(language, "doctor-ended-token", listing = name, count = count, when = last, site = site));
    }
    if let Some(TurnedAway { count, last }) = one.wrong_token {
        let last = from_now(last);
        found.doubtful(say!(language, "doctor-wrong-token", listing = name, count = count, when = last, site = site));
    }
    match &one.channel {
        None => found.good(say!(language, "doctor-no-thanks", listing = name)),
        Some((channel, problems)) => place(found, Posting::Thanks, *channel, problems),
    }
    if !one.has_page {
        let button = label::VOTE_PAGE.say(language);
        found.doubtful(say!(language, "doctor-no-page", listing = name, button = button));
    }
    if let Some(WaitingThanks { votes, since, why }) = one.waiting {
        let why = match why {
            WhyWaiting::Refused => say!(language, "doctor-wait-refused"),
            why => why_waiting(language, why),
        };
        let since = from_now(since);
        found.doubtful(say!(language, "doctor-waiting-thanks", listing = name, count = votes, when = since, why = why));
    }
}

/// What has come for a listing.
fn came(found: &mut Findings, one: &ListingCheck, name: &str) {
    let (language, site) = (found.language, one.site.name());
    match (one.last_vote.map(from_now), one.silent_since, &one.test) {
        (Some(last), Some(_), _) => {
            found.bad(say!(language, "doctor-silent", listing = name, when = last, site = site));
        }
        (Some(last), None, _) => found.good(say!(language, "doctor-last-vote", listing = name, when = last)),
        (None, _, None) => found.doubtful(say!(language, "doctor-nothing-came", listing = name, site = site)),
        (None, _, Some(_)) => found.good(say!(language, "doctor-no-vote", listing = name)),
    }
    match &one.test {
        Some((at, oddities)) if oddities.contains(&Oddity::OtherListing) => {
            found.bad(say!(language, "doctor-test-other-listing", listing = name, when = from_now(*at)));
        }
        Some((at, _)) => found.good(say!(language, "doctor-test", listing = name, when = from_now(*at))),
        None => {}
    }
    if let Some(kept) = &one.kept {
        found.doubtful(say!(
            language,
            "doctor-kept",
            listing = name,
            count = kept.count,
            when = from_now(kept.latest),
            why = why_kept(language, kept),
            button = SHOW_KEPT.say(language)
        ));
    }
}

/// What was refused, unless the look of just now says the same.
fn refusals(found: &mut Findings, checkup: &Checkup) {
    let language = found.language;
    let given: Vec<RoleId> = checkup.roles.iter().map(|(role, _)| *role).collect();
    for refusal in &checkup.refusals {
        let same = |text: &String| found.found.iter().any(|(mark, known)| *mark == Mark::Bad && known == text);
        let text = refused(language, refusal.cannot, &given, &checkup.postings);
        if !same(&text) {
            let (since, next) = (from_now(refusal.since), from_now(refusal.next));
            found.bad(format!("{text} {}", say!(language, "doctor-refused-since", since = since, next = next)));
        }
    }
}

fn queue(found: &mut Findings, checkup: &Checkup) {
    let language = found.language;
    match checkup.waiting_roles {
        None => found.good(say!(language, "doctor-nobody-waits")),
        Some(WaitingRoles { members, next }) => {
            found.doubtful(say!(language, "doctor-waiting-roles", count = members, next = from_now(next)));
        }
    }
    if checkup.absent > 0 {
        found.good(say!(language, "doctor-waiting-absent", count = checkup.absent));
    }
    if checkup.unknown_sends > 0 {
        found.doubtful(say!(language, "doctor-unknown-sends", count = checkup.unknown_sends));
    }
    if let Some((number, code)) = checkup.refused_sends {
        found.doubtful(say!(language, "doctor-refused-sends", count = number, code = code.to_string()));
    }
}
