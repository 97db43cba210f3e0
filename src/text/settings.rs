//! `/settings`: everything of a server, and what was changed.

use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;

use super::say::{Phrase, say};
use super::words::{date, from_now, span};
use super::{listings, reminders, results, words};
use crate::rules::streak::{LONGEST_GRACE, MOST_FREEZES, MOST_VOTES_A_FREEZE};
use crate::vote::{
    ChannelId, History, Language, PeriodKind, ReminderSettings, RoleId, Subject, UnixMs, VotePage, Zone,
};

/// The longest text that is written; Discord takes 4,096 characters in an embed.
const LONGEST: usize = 3_800;
/// Roles of one listing that are named.
const ROLES: usize = 10;
/// A cooldown is at least so long,
const SHORTEST_COOLDOWN: Duration = Duration::from_mins(1);
/// and at most so long.
const LONGEST_COOLDOWN: Duration = Duration::from_hours(31 * 24);

/// The form's title.
pub const ZONE_TITLE: Phrase = Phrase::of("settings-zone-title");
/// Its field's label.
pub const ZONE_LABEL: Phrase = Phrase::of("settings-zone-label");
/// What stands in the empty field.
pub const ZONE_PLACEHOLDER: Phrase = Phrase::of("settings-zone-placeholder");
/// The form's title.
pub const COOLDOWN_TITLE: Phrase = Phrase::of("settings-cooldown-title");
/// Its field's label.
pub const COOLDOWN_LABEL: Phrase = Phrase::of("settings-cooldown-label");
/// What stands in the empty field.
pub const COOLDOWN_PLACEHOLDER: Phrase = Phrase::of("settings-cooldown-placeholder");
/// What was typed is no time between votes.
pub const BAD_COOLDOWN: Phrase = Phrase::of("settings-cooldown-bad");
/// The form's title.
pub const GRACE_TITLE: Phrase = Phrase::of("settings-grace-title");
/// Its field's label.
pub const GRACE_LABEL: Phrase = Phrase::of("settings-grace-label");
/// What stands in the empty field.
pub const GRACE_PLACEHOLDER: Phrase = Phrase::of("settings-grace-placeholder");
/// What was typed is no grace.
pub const BAD_GRACE: Phrase = Phrase::of("settings-grace-bad");
/// The form's title.
pub const FREEZES_TITLE: Phrase = Phrase::of("settings-freezes-title");
/// Its field's label.
pub const FREEZES_LABEL: Phrase = Phrase::of("settings-freezes-label");
/// What stands in the empty field.
pub const FREEZES_PLACEHOLDER: Phrase = Phrase::of("settings-freezes-placeholder");
/// What was typed is no number of votes for a freeze.
pub const BAD_FREEZES: Phrase = Phrase::of("settings-freezes-bad");
/// Opens the form for streak freezes.
pub const LABEL_FREEZES: Phrase = Phrase::of("settings-label-freezes");
/// Opens the form for how long streaks are kept.
pub const LABEL_GRACE: Phrase = Phrase::of("settings-label-grace");
/// Opens the form for the server's time zone.
pub const LABEL_ZONE: Phrase = Phrase::of("settings-label-zone");
/// Opens the form for the time between votes.
pub const LABEL_COOLDOWN: Phrase = Phrase::of("settings-label-cooldown");
/// Shows everything of the server.
pub const LABEL_ALL: Phrase = Phrase::of("settings-label-all");
/// Stands in the menu of listings.
pub const CHOOSE_LISTING: Phrase = Phrase::of("settings-choose-listing");

/// Everything of a server.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where its days begin.
    pub zone: Zone,
    /// When that can be changed next; `None`: now.
    pub zone_next: Option<UnixMs>,
    /// What time it is.
    pub now: UnixMs,
    /// The language of what everybody sees.
    pub posts: Language,
    /// Where its owners are told that something is wrong.
    pub alarms: Option<ChannelId>,
    /// How long after they can vote again members' streaks are kept.
    pub grace: Duration,
    /// For how many votes members get a streak freeze; `None`: they get none.
    pub freezes: Option<i64>,
    /// Where the results of periods are announced, and of which.
    pub results: Option<(ChannelId, Vec<PeriodKind>)>,
    /// What keeps its live board and its goal, a line each.
    pub live: Vec<String>,
    /// Whether members are reminded, and where.
    pub reminders: ReminderSettings,
    /// Roles that all of its listings' votes earn together.
    pub roles: Vec<RoleId>,
    /// Its listings.
    pub listings: Vec<ListingSettings>,
}

/// One listing.
#[derive(Debug, Clone)]
pub struct ListingSettings {
    /// What is listed.
    pub subject: Subject,
    /// What people call the site.
    pub site: &'static str,
    /// Where voters are thanked.
    pub channel: Option<ChannelId>,
    /// Whether that is worded by the server's owners.
    pub own_words: bool,
    /// Where people vote.
    pub vote_url: Option<VotePage>,
    /// How long after a vote the next is possible, where the site does not say.
    pub cooldown: Duration,
    /// Whether votes are counted that were never delivered.
    pub history: History,
    /// Roles that its own votes earn.
    pub roles: Vec<RoleId>,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
}

/// Everything of the server in one text.
#[must_use]
pub fn settings(language: Language, settings: &Settings) -> String {
    let Settings { zone, zone_next, now, posts, alarms, grace, freezes, results, reminders, live, roles, listings } =
        settings;
    let local = local(language, *now, zone);
    let zone = match zone_next {
        Some(next) => say!(language, "settings-zone-next", zone = zone.name(), local = local, when = from_now(*next)),
        None => say!(language, "settings-zone", zone = zone.name(), local = local),
    };
    let results = match results {
        Some((channel, kinds)) => {
            let (periods, channel) = (results::kinds(language, kinds), words::channel(language, Some(*channel)));
            say!(language, "settings-results", periods = periods, channel = channel)
        }
        None => say!(language, "settings-results-none"),
    };
    let mut lines = vec![
        say!(language, "settings-server"),
        zone,
        say!(language, "settings-language", language = posts.name()),
        results,
        say!(language, "settings-alarms", channel = words::channel(language, *alarms)),
        say!(language, "settings-grace", span = span(language, *grace)),
        reminders::chosen(language, *reminders),
    ];
    if let Some(every) = freezes {
        lines.push(say!(language, "settings-freezes", votes = *every, most = MOST_FREEZES));
    }
    lines.extend(live.iter().cloned());
    if !roles.is_empty() {
        lines.push(say!(language, "settings-roles-all", roles = named(language, roles)));
    }
    let mut text = lines.join("\n");
    if listings.is_empty() {
        let _ = write!(text, "\n\n{}", say!(language, "settings-no-listing"));
        return text;
    }
    for (at, listing) in listings.iter().enumerate() {
        let part = one(language, listing);
        let left = listings.len() - at;
        if text.chars().count() + part.chars().count() > LONGEST {
            let _ = write!(text, "\n\n{}", say!(language, "settings-more", more = left));
            break;
        }
        text.push_str(&part);
    }
    text
}

fn one(language: Language, listing: &ListingSettings) -> String {
    let mut lines = vec![format!("\n\n**{}**", listings::in_message(language, listing.subject, listing.site))];
    lines.extend(listing.paused.map(|since| say!(language, "settings-paused", when = from_now(since))));
    let channel = words::channel(language, listing.channel);
    lines.push(if listing.own_words {
        say!(language, "settings-thanks-own", channel = channel)
    } else {
        say!(language, "settings-thanks", channel = channel)
    });
    lines.push(match &listing.vote_url {
        Some(page) => say!(language, "settings-page", page = format!("<{}>", page.as_str())),
        None => say!(language, "settings-page-none"),
    });
    lines.push(say!(language, "settings-cooldown", span = span(language, listing.cooldown)));
    lines.push(match listing.history {
        History::Counted => say!(language, "settings-history"),
        History::NotCounted => say!(language, "settings-history-off"),
    });
    if !listing.roles.is_empty() {
        lines.push(say!(language, "settings-roles", roles = named(language, &listing.roles)));
    }
    lines.join("\n")
}

fn named(language: Language, roles: &[RoleId]) -> String {
    let mut text = roles.iter().take(ROLES).map(|role| format!("<@&{role}>")).collect::<Vec<_>>().join(", ");
    if roles.len() > ROLES {
        let _ = write!(text, " {}", say!(language, "words-and-more", more = roles.len() - ROLES));
    }
    text
}

/// Weekday, date and time in a zone.
fn local(language: Language, at: UnixMs, zone: &Zone) -> String {
    let Ok(at) = Timestamp::from_millisecond(at.0) else { return String::new() };
    let at = at.to_zoned(zone.time_zone().clone());
    say!(
        language,
        "words-local",
        weekday = at.weekday().to_monday_one_offset(),
        day = at.day(),
        month = at.month(),
        year = at.year().to_string(),
        time = at.strftime("%H:%M").to_string(),
    )
}

/// The zone was changed at `now`, and can be again at `next`.
#[must_use]
pub fn zone_changed(language: Language, zone: &Zone, now: UnixMs, next: UnixMs) -> String {
    let local = local(language, now, zone);
    say!(language, "settings-zone-changed", zone = zone.name(), local = local, when = from_now(next))
}

/// The zone was that one already.
#[must_use]
pub fn zone_same(language: Language, zone: &Zone, now: UnixMs) -> String {
    say!(language, "settings-zone-same", zone = zone.name(), local = local(language, now, zone))
}

/// The zone was changed less than a day ago.
#[must_use]
pub fn zone_too_soon(language: Language, zone: &Zone, next: UnixMs) -> String {
    say!(language, "settings-zone-too-soon", zone = zone.name(), when = from_now(next), date = date(next))
}

/// There is no such zone.
#[must_use]
pub fn no_such_zone(language: Language, nearest: &str) -> String {
    say!(language, "settings-zone-unknown", nearest = nearest)
}

/// The time between votes that was typed.
#[must_use]
pub fn cooldown(typed: &str) -> Option<Duration> {
    crate::vote::read_span(typed).filter(|span| (SHORTEST_COOLDOWN..=LONGEST_COOLDOWN).contains(span))
}

/// The time between votes was set.
#[must_use]
pub fn cooldown_set(language: Language, cooldown: Duration) -> String {
    say!(language, "settings-cooldown-set", span = span(language, cooldown))
}

/// How long streaks are kept, as it was typed.
#[must_use]
pub fn grace(typed: &str) -> Option<Duration> {
    crate::vote::read_span(typed).filter(|span| *span <= LONGEST_GRACE)
}

/// How long streaks are kept was set.
#[must_use]
pub fn grace_set(language: Language, grace: Duration) -> String {
    say!(language, "settings-grace-set", span = span(language, grace))
}

/// For how many votes there is to be a freeze, as it was typed: `Some(None)` for none.
#[must_use]
pub fn freezes(typed: &str) -> Option<Option<i64>> {
    let every = typed.trim().parse().ok().filter(|every| (0..=MOST_VOTES_A_FREEZE).contains(every))?;
    Some((every > 0).then_some(every))
}

/// Streak freezes were switched on or off.
#[must_use]
pub fn freezes_set(language: Language, every: Option<i64>) -> String {
    match every {
        Some(every) => say!(language, "settings-freezes-set", votes = every, most = MOST_FREEZES),
        None => say!(language, "settings-freezes-off"),
    }
}

/// What everybody sees is in another language now, and so is this.
#[must_use]
pub fn language_set(language: Language) -> String {
    say!(language, "settings-language-set")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{ApplicationId, GuildId};

    fn listing(id: i64) -> ListingSettings {
        ListingSettings {
            subject: Subject::Bot(ApplicationId::trusted(id)),
            site: "Discollab",
            channel: None,
            own_words: false,
            vote_url: None,
            cooldown: Duration::from_mins(90),
            history: History::NotCounted,
            roles: (1..=12).map(RoleId::trusted).collect(),
            paused: Some(UnixMs(4_000)),
        }
    }

    fn berlin() -> Zone {
        "Europe/Berlin".parse().unwrap()
    }

    fn full() -> Settings {
        let own = ListingSettings {
            subject: Subject::Server(GuildId::trusted(1)),
            channel: Some(ChannelId::trusted(30)),
            own_words: true,
            vote_url: "https://example.org/vote".parse().ok(),
            cooldown: Duration::from_hours(12),
            roles: vec![],
            paused: None,
            history: History::Counted,
            ..listing(1)
        };
        Settings {
            zone: berlin(),
            zone_next: Some(UnixMs(90_000_000)),
            now: UnixMs(1_793_620_800_000),
            posts: Language::Polish,
            alarms: Some(ChannelId::trusted(31)),
            grace: Duration::from_hours(24),
            freezes: None,
            results: Some((ChannelId::trusted(32), vec![PeriodKind::Week, PeriodKind::Month])),
            live: Vec::new(),
            reminders: ReminderSettings::DirectOr(ChannelId::trusted(33)),
            roles: vec![RoleId::trusted(40)],
            listings: vec![own, listing(7)],
        }
    }

    #[test]
    fn everything_of_a_server_is_told() {
        insta::assert_snapshot!(settings(Language::English, &full()), @"
        **This server**
        Time zone: **Europe/Berlin**, where it is Monday, 2 November 2026, 13:00; it can be changed again <t:90000:R>
        Language of what everybody sees: **Polski**
        Results: at the end of each week and month in <#32>
        Alarms: <#31>
        Streaks: kept for 1 day after the next vote is possible
        Reminders: by direct message, for members who ask, or in <#33>
        Roles for votes in all listings together: <@&40>

        **This server on Discollab**
        Thank-yous: <#30>, in your own words
        Vote page: <https://example.org/vote>
        Time between votes: 12 hours, where the site does not say
        Votes that were never delivered: counted

        **<@7> on Discollab**
        ⏸️ Paused <t:4:R>
        Thank-yous: nowhere
        Vote page: not set
        Time between votes: 1 hour 30 minutes, where the site does not say
        Votes that were never delivered: not counted; `/settings history` changes that
        Roles for its own votes: <@&1>, <@&2>, <@&3>, <@&4>, <@&5>, <@&6>, <@&7>, <@&8>, <@&9>, <@&10> and 2 more
        ");
    }

    #[test]
    fn a_server_without_listings_is_told_where_to_begin() {
        let empty = Settings {
            alarms: None,
            results: None,
            live: Vec::new(),
            reminders: ReminderSettings::Off,
            roles: vec![],
            listings: vec![],
            zone_next: None,
            zone: Zone::utc(),
            ..full()
        };
        insta::assert_snapshot!(settings(Language::English, &empty), @"
        **This server**
        Time zone: **UTC**, where it is Monday, 2 November 2026, 12:00
        Language of what everybody sees: **Polski**
        Results: not announced
        Alarms: nowhere
        Streaks: kept for 1 day after the next vote is possible
        Reminders: off

        No listing is set up yet: `/setup` does it. `/settings timezone` changes the time zone.
        ");
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let page: Option<VotePage> = format!("https://example.org/{}", "x".repeat(480)).parse().ok();
        assert!(page.is_some());
        let many = (1..=60).map(|id| ListingSettings { vote_url: page.clone(), ..listing(id) }).collect();
        let text = settings(Language::English, &Settings { listings: many, ..full() });
        assert!(text.chars().count() <= 4_096);
        assert!(text.ends_with("more: choose one below to see it."), "{text}");
    }

    #[test]
    fn what_was_changed_is_told_with_what_follows_from_it() {
        let now = UnixMs(1_793_620_800_000);
        insta::assert_snapshot!(zone_changed(Language::English, &berlin(), now, UnixMs(1_793_707_200_000)), @"✅ This server's days begin at midnight in **Europe/Berlin**, where it is now Monday, 2 November 2026, 13:00. That counts for votes from now on; earlier votes stay on the day that they were counted on. It can be changed again <t:1793707200:R>.");
        insta::assert_snapshot!(zone_same(Language::English, &berlin(), now), @"The time zone is **Europe/Berlin** already: it is Monday, 2 November 2026, 13:00 there.");
        insta::assert_snapshot!(zone_too_soon(Language::English, &berlin(), UnixMs(1_793_707_200_000)), @"⚠️ The time zone stays **Europe/Berlin** for now: it can be changed once a day, next <t:1793707200:R> (<t:1793707200:f>).");
        insta::assert_snapshot!(no_such_zone(Language::English, "Europe/Berlin"), @"⚠️ I know no such time zone. Did you mean `Europe/Berlin`? `/settings timezone` suggests names and cities while you type. Nothing was changed.");
        insta::assert_snapshot!(grace_set(Language::English, Duration::from_hours(24)), @"✅ Whoever votes within 1 day after the next vote is possible keeps their streak. That counts for votes from now on.");
        insta::assert_snapshot!(cooldown_set(Language::English, Duration::from_hours(36)), @"✅ After a vote the next is possible 1 day 12 hours later, where the site does not say otherwise.");
    }

    #[test]
    fn a_grace_is_at_most_a_week() {
        for (typed, read) in
            [("0", true), ("7 days", true), ("1 week", true), ("7 days 1 minute", false), ("-1", false)]
        {
            assert_eq!(grace(typed).is_some(), read, "{typed}");
        }
    }

    #[test]
    fn a_freeze_is_for_one_to_a_hundred_votes_and_0_is_none() {
        for (typed, read) in [("0", Some(None)), (" 1 ", Some(Some(1))), ("100", Some(Some(100)))] {
            assert_eq!(freezes(typed), read, "{typed}");
        }
        for typed in ["101", "-1", "", "ten"] {
            assert_eq!(freezes(typed), None, "{typed}");
        }
        let on = settings(Language::English, &Settings { freezes: Some(10), ..full() });
        assert!(on.contains("\nStreak freezes: one for every 10 votes, 3 are kept at the most\n"), "{on}");
        insta::assert_snapshot!(freezes_set(Language::English, Some(10)), @"✅ Every 10 votes earn a streak freeze, of which each member keeps 3 at the most. A streak that would break is kept by one, for as long again as there was after the last vote. That counts for votes from now on.");
        insta::assert_snapshot!(freezes_set(Language::English, None), @"✅ No streak freezes are earned or used from now on. Those that members have are there again when you switch them on.");
    }

    #[test]
    fn a_cooldown_is_a_minute_to_31_days() {
        for (typed, read) in
            [("1m", true), ("0", false), ("31 days", true), ("31 days 1 minute", false), ("soon", false)]
        {
            assert_eq!(cooldown(typed).is_some(), read, "{typed}");
        }
    }
}
