//! `/settings`: everything of a server, and what was changed.

use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;

use super::words::{from_now, span};
use super::{listings, results, words};
use crate::rules::streak::LONGEST_GRACE;
use crate::vote::{ChannelId, PeriodKind, RoleId, Subject, UnixMs, VotePage, Zone};

/// The longest text that is written; Discord takes 4,096 characters in an embed.
const LONGEST: usize = 3_800;
/// Roles of one listing that are named.
const ROLES: usize = 10;
/// A cooldown is at least so long,
const SHORTEST_COOLDOWN: Duration = Duration::from_mins(1);
/// and at most so long.
const LONGEST_COOLDOWN: Duration = Duration::from_hours(31 * 24);

/// The form's title.
pub const ZONE_TITLE: &str = "Time zone";
/// Its field's label.
pub const ZONE_LABEL: &str = "In which zone do this server's days begin?";
/// What stands in the empty field.
pub const ZONE_PLACEHOLDER: &str = "A name such as Europe/Berlin, or a city";
/// The form's title.
pub const COOLDOWN_TITLE: &str = "Time between votes";
/// Its field's label.
pub const COOLDOWN_LABEL: &str = "How long after a vote is the next possible?";
/// What stands in the empty field.
pub const COOLDOWN_PLACEHOLDER: &str = "Such as 12 hours, 90 minutes or 1 day";
/// What was typed is no time between votes.
pub const BAD_COOLDOWN: &str = "The time between votes must be from 1 minute to 31 days, such as `12 hours`, `90 minutes` or `1d 12h`. Nothing was changed.";
/// The form's title.
pub const GRACE_TITLE: &str = "Streaks";
/// Its field's label.
pub const GRACE_LABEL: &str = "How long after the next vote is possible?";
/// What stands in the empty field.
pub const GRACE_PLACEHOLDER: &str = "From 0 to 7 days, such as 1 day or 12 hours";
/// What was typed is no grace.
pub const BAD_GRACE: &str = "Streaks can be kept for 0 minutes to 7 days after the next vote is possible, such as `1 day` or `12 hours`. Nothing was changed.";
/// Opens the form for how long streaks are kept.
pub const LABEL_GRACE: &str = "Streaks";
/// Opens the form for the server's time zone.
pub const LABEL_ZONE: &str = "Time zone";
/// Opens the form for the time between votes.
pub const LABEL_COOLDOWN: &str = "Time between votes";
/// Shows everything of the server.
pub const LABEL_ALL: &str = "All settings";
/// Stands in the menu of listings.
pub const CHOOSE_LISTING: &str = "Change a listing";

/// Everything of a server.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where its days begin.
    pub zone: Zone,
    /// When that can be changed next; `None`: now.
    pub zone_next: Option<UnixMs>,
    /// What time it is.
    pub now: UnixMs,
    /// Where its owners are told that something is wrong.
    pub alarms: Option<ChannelId>,
    /// How long after they can vote again members' streaks are kept.
    pub grace: Duration,
    /// Where the results of periods are announced, and of which.
    pub results: Option<(ChannelId, Vec<PeriodKind>)>,
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
    /// Where people vote.
    pub vote_url: Option<VotePage>,
    /// How long after a vote the next is possible, where the site does not say.
    pub cooldown: Duration,
    /// Roles that its own votes earn.
    pub roles: Vec<RoleId>,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
}

/// Everything of the server in one text.
#[must_use]
pub fn settings(settings: &Settings) -> String {
    let Settings { zone, zone_next, now, alarms, grace, results, roles, listings } = settings;
    let mut text = format!("**This server**\nTime zone: **{}**, where it is {}", zone.name(), local(*now, zone));
    if let Some(next) = zone_next {
        let _ = write!(text, "; it can be changed again {}", from_now(*next));
    }
    let alarms = alarms.map_or_else(|| "nowhere".to_owned(), |channel| format!("<#{channel}>"));
    let announced = results.as_ref().map_or_else(
        || "not announced".to_owned(),
        |(channel, kinds)| format!("at the end of {} in <#{channel}>", results::kinds(kinds)),
    );
    let _ = write!(text, "\nResults: {announced}");
    let _ = write!(text, "\nAlarms: {alarms}\nStreaks: kept for {} after the next vote is possible", span(*grace));
    if !roles.is_empty() {
        let _ = write!(text, "\nRoles for votes in all listings together: {}", named(roles));
    }
    if listings.is_empty() {
        text.push_str("\n\nNo listing is set up yet: `/setup` does it. `/settings timezone` changes the time zone.");
        return text;
    }
    for (at, listing) in listings.iter().enumerate() {
        let part = one(listing);
        let left = listings.len() - at;
        if text.chars().count() + part.chars().count() > LONGEST {
            let _ = write!(text, "\n\n… and {left} more: choose one below to see it.");
            break;
        }
        text.push_str(&part);
    }
    text
}

fn one(listing: &ListingSettings) -> String {
    let mut text = format!("\n\n**{}**", listings::in_message(listing.subject, listing.site));
    if let Some(since) = listing.paused {
        let _ = write!(text, "\n⏸️ Paused since {}", from_now(since));
    }
    let channel = listing.channel.map_or_else(|| "nowhere".to_owned(), |channel| format!("<#{channel}>"));
    let page = listing.vote_url.as_ref().map_or_else(|| "not set".to_owned(), |page| format!("<{}>", page.as_str()));
    let _ = write!(
        text,
        "\nThank-yous: {channel}\nVote page: {page}\nTime between votes: {}, where the site does not say",
        span(listing.cooldown)
    );
    if !listing.roles.is_empty() {
        let _ = write!(text, "\nRoles for its own votes: {}", named(&listing.roles));
    }
    text
}

fn named(roles: &[RoleId]) -> String {
    let mut text = roles.iter().take(ROLES).map(|role| format!("<@&{role}>")).collect::<Vec<_>>().join(", ");
    if roles.len() > ROLES {
        let _ = write!(text, " and {} more", roles.len() - ROLES);
    }
    text
}

/// Weekday, date and time in a zone.
fn local(at: UnixMs, zone: &Zone) -> String {
    Timestamp::from_millisecond(at.0).map_or_else(
        |_| String::new(),
        |at| at.to_zoned(zone.time_zone().clone()).strftime("%A, %-d %B %Y, %H:%M").to_string(),
    )
}

/// The zone was changed at `now`, and can be again at `next`.
#[must_use]
pub fn zone_changed(zone: &Zone, now: UnixMs, next: UnixMs) -> String {
    format!(
        "✅ This server's days begin at midnight in **{}**, where it is now {}. That counts for votes from now on; earlier votes stay \
         on the day that they were counted on. It can be changed again {}.",
        zone.name(),
        local(now, zone),
        from_now(next)
    )
}

/// The zone was that one already.
#[must_use]
pub fn zone_same(zone: &Zone, now: UnixMs) -> String {
    format!("The time zone is **{}** already: it is {} there.", zone.name(), local(now, zone))
}

/// The zone was changed less than a day ago.
#[must_use]
pub fn zone_too_soon(zone: &Zone, next: UnixMs) -> String {
    format!(
        "⚠️ The time zone stays **{}** for now: it can be changed once a day, next {} (<t:{}:f>).",
        zone.name(),
        from_now(next),
        next.seconds()
    )
}

/// There is no such zone.
#[must_use]
pub fn no_such_zone(nearest: &str) -> String {
    format!(
        "⚠️ I know no such time zone. Did you mean `{nearest}`? `/settings timezone` suggests names and cities while you type. Nothing was changed."
    )
}

/// The time between votes that was typed.
#[must_use]
pub fn cooldown(typed: &str) -> Option<Duration> {
    crate::vote::read_span(typed).filter(|span| (SHORTEST_COOLDOWN..=LONGEST_COOLDOWN).contains(span))
}

/// The time between votes was set.
#[must_use]
pub fn cooldown_set(cooldown: Duration) -> String {
    format!(
        "✅ After a vote the next is possible {} later, where the site does not say otherwise.",
        words::span(cooldown)
    )
}

/// How long streaks are kept, as it was typed.
#[must_use]
pub fn grace(typed: &str) -> Option<Duration> {
    crate::vote::read_span(typed).filter(|span| *span <= LONGEST_GRACE)
}

/// How long streaks are kept was set.
#[must_use]
pub fn grace_set(grace: Duration) -> String {
    format!(
        "✅ Whoever votes within {} after the next vote is possible keeps their streak. That counts for votes from now on.",
        words::span(grace)
    )
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
            vote_url: None,
            cooldown: Duration::from_mins(90),
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
            vote_url: "https://example.org/vote".parse().ok(),
            cooldown: Duration::from_hours(12),
            roles: vec![],
            paused: None,
            ..listing(1)
        };
        Settings {
            zone: berlin(),
            zone_next: Some(UnixMs(90_000_000)),
            now: UnixMs(1_793_620_800_000),
            alarms: Some(ChannelId::trusted(31)),
            grace: Duration::from_hours(24),
            results: Some((ChannelId::trusted(32), vec![PeriodKind::Week, PeriodKind::Month])),
            roles: vec![RoleId::trusted(40)],
            listings: vec![own, listing(7)],
        }
    }

    #[test]
    fn everything_of_a_server_is_told() {
        insta::assert_snapshot!(settings(&full()), @"
        **This server**
        Time zone: **Europe/Berlin**, where it is Monday, 2 November 2026, 13:00; it can be changed again <t:90000:R>
        Results: at the end of each week and month in <#32>
        Alarms: <#31>
        Streaks: kept for 1 day after the next vote is possible
        Roles for votes in all listings together: <@&40>

        **This server on Discollab**
        Thank-yous: <#30>
        Vote page: <https://example.org/vote>
        Time between votes: 12 hours, where the site does not say

        **<@7> on Discollab**
        ⏸️ Paused since <t:4:R>
        Thank-yous: nowhere
        Vote page: not set
        Time between votes: 1 hour 30 minutes, where the site does not say
        Roles for its own votes: <@&1>, <@&2>, <@&3>, <@&4>, <@&5>, <@&6>, <@&7>, <@&8>, <@&9>, <@&10> and 2 more
        ");
    }

    #[test]
    fn a_server_without_listings_is_told_where_to_begin() {
        let empty = Settings {
            alarms: None,
            results: None,
            roles: vec![],
            listings: vec![],
            zone_next: None,
            zone: Zone::utc(),
            ..full()
        };
        insta::assert_snapshot!(settings(&empty), @"
        **This server**
        Time zone: **UTC**, where it is Monday, 2 November 2026, 12:00
        Results: not announced
        Alarms: nowhere
        Streaks: kept for 1 day after the next vote is possible

        No listing is set up yet: `/setup` does it. `/settings timezone` changes the time zone.
        ");
    }

    #[test]
    fn what_does_not_fit_is_counted() {
        let page: Option<VotePage> = format!("https://example.org/{}", "x".repeat(480)).parse().ok();
        assert!(page.is_some());
        let many = (1..=60).map(|id| ListingSettings { vote_url: page.clone(), ..listing(id) }).collect();
        let text = settings(&Settings { listings: many, ..full() });
        assert!(text.chars().count() <= 4_096);
        assert!(text.ends_with("more: choose one below to see it."), "{text}");
    }

    #[test]
    fn what_was_changed_is_told_with_what_follows_from_it() {
        let now = UnixMs(1_793_620_800_000);
        insta::assert_snapshot!(zone_changed(&berlin(), now, UnixMs(1_793_707_200_000)), @"✅ This server's days begin at midnight in **Europe/Berlin**, where it is now Monday, 2 November 2026, 13:00. That counts for votes from now on; earlier votes stay on the day that they were counted on. It can be changed again <t:1793707200:R>.");
        insta::assert_snapshot!(zone_same(&berlin(), now), @"The time zone is **Europe/Berlin** already: it is Monday, 2 November 2026, 13:00 there.");
        insta::assert_snapshot!(zone_too_soon(&berlin(), UnixMs(1_793_707_200_000)), @"⚠️ The time zone stays **Europe/Berlin** for now: it can be changed once a day, next <t:1793707200:R> (<t:1793707200:f>).");
        insta::assert_snapshot!(no_such_zone("Europe/Berlin"), @"⚠️ I know no such time zone. Did you mean `Europe/Berlin`? `/settings timezone` suggests names and cities while you type. Nothing was changed.");
        insta::assert_snapshot!(grace_set(Duration::from_hours(24)), @"✅ Whoever votes within 1 day after the next vote is possible keeps their streak. That counts for votes from now on.");
        insta::assert_snapshot!(cooldown_set(Duration::from_hours(36)), @"✅ After a vote the next is possible 1 day 12 hours later, where the site does not say otherwise.");
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
    fn a_cooldown_is_a_minute_to_31_days() {
        for (typed, read) in
            [("1m", true), ("0", false), ("31 days", true), ("31 days 1 minute", false), ("soon", false)]
        {
            assert_eq!(cooldown(typed).is_some(), read, "{typed}");
        }
    }
}
