//! What `/doctor` says: everything that can be wrong in a server, each with the step that mends it; what is wrong comes first.

mod kept;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

pub use self::kept::{Kept, kept_file, kept_shown};

use super::listings;
use super::setup::problem::{self, Problem};
use super::setup::state::{oddity, refused, why_kept, why_waiting};
use super::words::{count, from_now};
use crate::rules::streak::Outage;
use crate::sites::Site;
use crate::vote::{
    Cannot, ChannelId, KeptSummary, Language, Oddity, Refusal, RoleId, Subject, TokenState, TurnedAway, UnixMs,
    WaitingRoles, WaitingThanks, WhyWaiting,
};

/// The longest checkup that is written; Discord takes 4,096 characters in an embed.
const LONGEST: usize = 3_900;

/// What the buttons are called.
pub const LOOK_AGAIN: &str = "Look again";
/// Shows what could not be read.
pub const SHOW_KEPT: &str = "Show kept deliveries";
/// There is nothing to show.
pub const NOTHING_KEPT: &str =
    "No delivery is kept: everything that came in the last 30 days with one of your tokens could be read.";

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
    /// Members whose roles are still to be looked at.
    pub waiting_roles: Option<WaitingRoles>,
    /// Voters who have earned a role and are not members.
    pub absent: i64,
    /// Where results are announced, and what keeps the bot from posting there; `None`: nowhere.
    pub results: Option<(ChannelId, Vec<Problem>)>,
    /// When Votive was away of late, newest first.
    pub outages: Vec<Outage>,
    /// When listings were silent of late, newest first.
    pub silences: Vec<(Site, Subject, Outage)>,
    /// Messages that nobody knows the outcome of.
    pub unknown_sends: i64,
    /// Thank-yous that were given up: how many, and Discord's code of the latest.
    pub refused_sends: Option<(i64, i64)>,
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

#[derive(Default)]
struct Findings(Vec<(Mark, String)>);

impl Findings {
    fn bad(&mut self, text: impl Into<String>) {
        self.add(Mark::Bad, text);
    }

    fn doubtful(&mut self, text: impl Into<String>) {
        self.add(Mark::Doubtful, text);
    }

    fn good(&mut self, text: impl Into<String>) {
        self.add(Mark::Good, text);
    }

    /// What two listings share is said once.
    fn add(&mut self, mark: Mark, text: impl Into<String>) {
        let found = (mark, text.into());
        if !self.0.contains(&found) {
            self.0.push(found);
        }
    }

    /// As many as fit, the worst first, and how many more there are.
    fn text(mut self) -> String {
        self.0.sort_by_key(|(mark, _)| *mark);
        let wrong = self.0.iter().filter(|(mark, _)| *mark == Mark::Bad).count();
        let doubtful = self.0.iter().filter(|(mark, _)| *mark == Mark::Doubtful).count();
        let number = |found: usize| i64::try_from(found).unwrap_or(i64::MAX);
        let mut text = match (wrong, doubtful) {
            (0, 0) => "**All is well.**".to_owned(),
            (0, _) => format!("**Nothing is broken**, but look at {}.", count(number(doubtful), "point", "points")),
            _ => format!("**{} to be mended.**", count(number(wrong), "thing is", "things are")),
        };
        let mut length = text.chars().count();
        let all = self.0.len();
        for (said, (mark, line)) in self.0.iter().enumerate() {
            let line = format!("\n{} {line}", mark.sign());
            length += line.chars().count();
            if length > LONGEST {
                let _ = write!(text, "\n… and {} more. Mend these first, then look again.", all - said);
                break;
            }
            text.push_str(&line);
        }
        text
    }
}

fn outage(from: UnixMs, until: UnixMs) -> String {
    format!(
        "I was away from <t:{}:f> to <t:{}:f> and took no votes. Streaks were not broken by it; sites deliver most of the missed votes again.",
        from.seconds(),
        until.seconds()
    )
}

fn silent(site: Site, subject: Subject, silence: Outage) -> String {
    format!(
        "{}: no votes came from <t:{}:f> to <t:{}:f>, unusually long for it. Streaks were not broken by that.",
        listings::in_message(Language::English, subject, site.name()),
        silence.from.seconds(),
        silence.until.seconds()
    )
}

/// What was found, the worst first.
#[must_use]
pub fn checkup(checkup: &Checkup) -> String {
    let mut found = Findings::default();
    match checkup.unseen {
        None => found.good("I am in this server, and Discord answers."),
        Some(Problem::NotInServer) => found.bad(problem::problem(Problem::NotInServer)),
        Some(_) => found.doubtful(
            "Discord could not be asked just now, so channels, roles and permissions are **not checked**. Press **Look again** in a minute.",
        ),
    }
    if !checkup.has_address {
        found.bad(problem::problem(Problem::NoAddress));
    }
    match checkup.joins {
        Joins::Heard => found.good("I hear of members who join: who has voted before gets the role at once."),
        Joins::Unheard => found.doubtful(
            "I do not hear of members who join; who has voted before gets the role when I look, within hours. Whoever runs this bot can \
             switch on *Server Members Intent* in Discord's developer portal, page *Bot*, and restart it.",
        ),
    }
    if checkup.listings.is_empty() {
        found.doubtful("No listing is set up yet. `/setup` does it.");
    }
    for one in &checkup.listings {
        listing(&mut found, one);
    }
    match &checkup.alarms {
        None => found
            .doubtful("There is no alarm channel, so you only see here what goes wrong. `/setup` → **Alarm channel**."),
        Some((channel, problems)) => place(&mut found, "Alarms are posted", "post alarms", *channel, problems),
    }
    if let Some((channel, problems)) = &checkup.results {
        place(&mut found, "Results are announced", "announce results", *channel, problems);
    }
    for (role, giving) in &checkup.roles {
        match giving {
            None => found.good(format!("I can give <@&{role}>.")),
            Some(Problem::Cannot(cannot)) => found.bad(problem::cannot(*cannot)),
            Some(_) => {}
        }
    }
    if checkup.roles.is_empty() && !checkup.listings.is_empty() {
        found.doubtful("No votes earn a role. `/setup` → **Roles** adds one, if you like.");
    }
    refusals(&mut found, checkup);
    queue(&mut found, checkup);
    for Outage { from, until } in &checkup.outages {
        found.good(outage(*from, *until));
    }
    for (site, subject, silence) in &checkup.silences {
        found.good(silent(*site, *subject, *silence));
    }
    found.text()
}

/// A channel that something is posted in. What is not checked was said once for all.
fn place(found: &mut Findings, posted: &str, what: &str, channel: ChannelId, problems: &[Problem]) {
    if problems.is_empty() {
        found.good(format!("{posted} in <#{channel}>, and I may."));
    }
    for one in problems {
        if let Problem::Cannot(Cannot::Post { channel, reason }) = one {
            found.bad(problem::cannot_post(*channel, *reason, what));
        }
    }
}

fn listing(found: &mut Findings, one: &ListingCheck) {
    let (name, site) = (listings::in_message(Language::English, one.subject, one.site.name()), one.site.name());
    if one.tokens.is_empty() {
        found.bad(format!("{name}: it has no token, so votes are turned away. `/setup` → **New token**."));
    }
    if let Some(since) = one.paused {
        found.doubtful(format!(
            "{name}: paused since {}; nobody is thanked or given a role. `/setup` → **Resume**.",
            from_now(since)
        ));
    }
    came(found, one, &name);
    if let Some(TurnedAway { count: times, last }) = one.ended_token {
        found.bad(format!(
            "{name}: {} turned away for a token that has ended, the last {}. Paste the newest token into {site}'s dashboard.",
            count(times, "delivery was", "deliveries were"),
            from_now(last)
        ));
    }
    if let Some(TurnedAway { count: times, last }) = one.wrong_token {
        found.doubtful(format!(
            "{name}: someone sends with a wrong token, {} so far, the last {}. If that is {site}, make a new token with `/setup` and paste \
             it there.",
            count(times, "delivery", "deliveries"),
            from_now(last)
        ));
    }
    match &one.channel {
        None => found.good(format!("{name}: nobody is thanked in a channel, as chosen.")),
        Some((channel, problems)) => place(found, "Voters are thanked", "thank voters", *channel, problems),
    }
    if !one.has_page {
        found.doubtful(format!(
            "{name}: it has no vote page, so `/vote` cannot show where to vote. `/setup` → **Vote page**."
        ));
    }
    if let Some(WaitingThanks { votes, since, why }) = one.waiting {
        found.doubtful(format!(
            "{name}: {} to be posted, the oldest for a vote that came {}: {}",
            count(votes, "thank-you is", "thank-yous are"),
            from_now(since),
            if why == WhyWaiting::Refused { "Discord refuses the channel.".to_owned() } else { why_waiting(why) }
        ));
    }
}

/// What has come for a listing.
fn came(found: &mut Findings, one: &ListingCheck, name: &str) {
    let site = one.site.name();
    match (one.last_vote, one.silent_since, &one.test) {
        (Some(last), Some(_), _) => found.bad(format!(
            "{name}: the last vote came {}, which is unusually long ago. Look whether {site}'s dashboard still holds this webhook, and press \
             **Send Test Webhook** there.",
            from_now(last)
        )),
        (Some(last), None, _) => found.good(format!("{name}: the last vote came {}.", from_now(last))),
        (None, _, None) => found.doubtful(format!(
            "{name}: neither a vote nor a test has come yet. Press **Send Test Webhook** in {site}'s dashboard."
        )),
        (None, _, Some(_)) => found.good(format!("{name}: no vote yet.")),
    }
    match &one.test {
        Some((at, oddities)) if oddities.contains(&Oddity::OtherListing) => found.bad(format!(
            "{name}: the last test came {}, but {}",
            from_now(*at),
            oddity(Oddity::OtherListing).trim_start_matches("⚠️ ").replace("It names", "it names")
        )),
        Some((at, _)) => found.good(format!("{name}: the last test came {}.", from_now(*at))),
        None => {}
    }
    if let Some(kept) = &one.kept {
        found.doubtful(format!(
            "{name}: {} not be read; the latest came {}{}. **{SHOW_KEPT}** shows what came; whoever runs this bot can have it read again with \
             `votive replay`.",
            count(kept.count, "delivery could", "deliveries could"),
            from_now(kept.latest),
            why_kept(kept)
        ));
    }
}

/// What was refused, unless the look of just now says the same.
fn refusals(found: &mut Findings, checkup: &Checkup) {
    let given: Vec<RoleId> = checkup.roles.iter().map(|(role, _)| *role).collect();
    let thanked =
        |channel| checkup.listings.iter().any(|one| one.channel.as_ref().is_some_and(|(at, _)| *at == channel));
    let only_alarms = checkup.alarms.as_ref().map(|(channel, _)| *channel).filter(|channel| !thanked(*channel));
    for refusal in &checkup.refusals {
        let same = |text: &String| found.0.iter().any(|(mark, known)| *mark == Mark::Bad && known == text);
        let text = refused(refusal.cannot, &given, only_alarms);
        if !same(&text) {
            found.bad(format!(
                "{text} Refused since {}, tried again {}.",
                from_now(refusal.since),
                from_now(refusal.next)
            ));
        }
    }
}

fn queue(found: &mut Findings, checkup: &Checkup) {
    match checkup.waiting_roles {
        None => found.good("Nobody waits for a role."),
        Some(WaitingRoles { members, next }) => found.doubtful(format!(
            "{} to be looked at, next {}. That goes on by itself.",
            count(members, "member's roles are", "members' roles are"),
            from_now(next)
        )),
    }
    if checkup.absent > 0 {
        found.good(format!(
            "{} not in this server: it is given when they join.",
            count(checkup.absent, "voter has earned a role but is", "voters have earned a role but are")
        ));
    }
    if checkup.unknown_sends > 0 {
        found.doubtful(format!(
            "{} ended without Discord saying whether it was posted; nothing is sent twice.",
            count(checkup.unknown_sends, "message", "messages")
        ));
    }
    if let Some((number, code)) = checkup.refused_sends {
        found.doubtful(format!(
            "{} given up, because Discord did not accept them (its error {code}). The votes are counted.",
            count(number, "thank-you was", "thank-yous were")
        ));
    }
}
