//! `/stats`, and what pictures of votes say.

use std::fmt::Write as _;

use super::boards::Card;
use super::listings;
use super::say::say;
use crate::picture::{Chart, StatsCharts};
use crate::vote::{InStreak, Language, LocalDay, Period, PeriodKind, Stats, Subject, VotesOverTime, peak};

/// What the picture's file is called.
pub const STATS_FILE: &str = "stats.png";
/// What a member's is called.
pub const VOTES_FILE: &str = "votes.png";

/// Of so many days on bars stand for weeks.
const AS_WEEKS: usize = 100;
/// Of so many days on months are named.
const MONTHS: usize = 60;
/// Until so many days the days of the week are named.
const WEEKDAYS: usize = 7;

/// Charts, and what they show in words, for those who do not see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described<T> {
    /// The charts.
    pub charts: T,
    /// The words.
    pub alt: String,
}

/// No listing is set up, and nobody has ever voted.
#[must_use]
pub fn nothing_set_up(language: Language) -> Card {
    Card { title: say!(language, "stats-title-none"), body: say!(language, "boards-set-up"), footer: None }
}

/// What there is to tell of votes beside their picture.
#[must_use]
pub fn stats(language: Language, stats: &Stats, listing: Option<(Subject, &str)>, zone: &str) -> Card {
    let Stats { votes, active, in_streak, ever } = stats;
    let title = if i64::try_from(votes.days.len()) == Ok(Stats::YEAR) {
        say!(language, "stats-title-year")
    } else {
        say!(language, "stats-title", days = votes.days.len())
    };
    let mut body = String::new();
    if let Some((subject, site)) = listing {
        let _ = writeln!(body, "{}\n", listings::in_message(language, subject, site));
    }
    let total = votes.total();
    if total == 0 {
        let said = if *ever { say!(language, "stats-empty") } else { say!(language, "boards-empty") };
        let _ = writeln!(body, "{said}");
    } else {
        let mut first = say!(language, "stats-total", votes = total);
        if let Some(said) = votes.before.and_then(|before| against(language, total, before)) {
            let _ = write!(first, " · {said}");
        }
        let _ = writeln!(body, "{first}");
        if let Some((day, votes)) = votes.best_day() {
            let day = short_day(language, day);
            let _ = writeln!(body, "{}", say!(language, "stats-best-day", day = day, votes = votes));
        }
        if let (Some(weekday), Some(hour)) = (peak(&votes.weekday_averages()), peak(&votes.hours)) {
            let (weekday, hours) = (self::weekday(language, weekday), self::hours(hour));
            let _ = writeln!(body, "{}", say!(language, "stats-busiest", weekday = weekday, hours = hours));
        }
        let (new, returning) = (active.new, active.returning);
        let voters = new + returning;
        // None where all of them hide.
        if voters > 0 {
            let _ =
                writeln!(body, "{}", say!(language, "stats-voters", voters = voters, new = new, returning = returning));
        }
    }
    if let Some(all) = in_streak.filter(|all| all.best > 0) {
        let _ = write!(body, "\n{}", streaks(language, &all));
    }
    Card { title, body: body.trim_end().to_owned(), footer: Some(say!(language, "stats-zone", zone = zone)) }
}

/// By how much these are more or fewer than those before; `None` where there were none before.
fn against(language: Language, total: i64, before: i64) -> Option<String> {
    let change = share_of(total - before, before)?;
    let amount = percent(language, change.abs());
    Some(match change {
        0 => say!(language, "stats-same"),
        1.. => say!(language, "stats-more", percent = amount),
        _ => say!(language, "stats-fewer", percent = amount),
    })
}

fn streaks(language: Language, all: &InStreak) -> String {
    let InStreak { members, longest, best } = all;
    let number_of: i64 = members.iter().sum();
    if number_of == 0 {
        return say!(language, "stats-streaks-none", best = *best);
    }
    let groups = InStreak::FROM.iter().zip(InStreak::FROM.iter().skip(1).map(Some).chain([None]));
    let lengths: Vec<_> = groups
        .zip(members)
        .filter(|(_, members)| **members > 0)
        .map(|((from, next), members)| {
            let lengths = match next.map(|next| next - 1) {
                Some(to) if to > *from => format!("{from}–{to}"),
                Some(_) => from.to_string(),
                None => format!("{from}+"),
            };
            format!("{lengths}: **{}**", number(language, *members))
        })
        .collect();
    let said = say!(language, "stats-streaks", members = number_of);
    let records = say!(language, "stats-streak-records", longest = *longest, best = *best);
    format!("{said}\n{}\n{records}", lengths.join(" · "))
}

/// The charts of a server's votes; `None` where there are none.
#[must_use]
pub fn charts(language: Language, votes: &VotesOverTime) -> Option<Described<StatsCharts>> {
    let (best, most) = votes.best_day()?;
    let over_time = over_time(language, votes);
    let alt = say!(
        language,
        "stats-alt",
        from = short_day(language, votes.day(0)),
        until = short_day(language, votes.today),
        total = votes.total(),
        most = most,
        day = short_day(language, best),
        hours = hours(peak(&votes.hours)?),
        weekday = weekday(language, peak(&votes.weekday_averages())?),
    );
    let share = |bars: &[i64]| {
        let most = peak(bars).map_or(0, |at| bars[at]);
        percent(language, share_of(most, bars.iter().sum()).unwrap_or(0))
    };
    let averages = votes.weekday_averages();
    let hours = Chart {
        title: say!(language, "stats-by-hour"),
        bars: votes.hours.to_vec(),
        marks: [0, 6, 12, 18].map(|hour| (hour, hour.to_string())).to_vec(),
        scale: Vec::new(),
        peak: share(&votes.hours),
    };
    let weekdays = Chart {
        title: say!(language, "stats-by-weekday"),
        bars: averages.to_vec(),
        marks: (0..7).map(|place| (place, short_weekday(language, place))).collect(),
        scale: Vec::new(),
        peak: share(&averages),
    };
    Some(Described { charts: StatsCharts { over_time, hours, weekdays }, alt })
}

fn over_time(language: Language, votes: &VotesOverTime) -> Chart {
    let count = votes.days.len();
    if count >= AS_WEEKS {
        let weeks = votes.weeks();
        let first_of = |(place, week): (usize, &(LocalDay, i64))| {
            let begins = week.0.date();
            // The week in which a month begins is marked with it.
            let last = LocalDay(week.0.0 + 6).date();
            (begins.day() == 1 || last.month() != begins.month()).then(|| (place, short_month(language, last.month())))
        };
        let marks = weeks.iter().enumerate().filter_map(first_of).collect();
        let bars = weeks.iter().map(|week| week.1).collect();
        return scaled(language, say!(language, "stats-per-week"), bars, marks);
    }
    let place_of = |back: usize| count.checked_sub(back + 1);
    let marks: Vec<_> = if count <= WEEKDAYS {
        let weekday = |place| (place, short_weekday(language, weekday_of(votes.day(place))));
        (0..count).map(weekday).collect()
    } else if count < MONTHS {
        let mut places: Vec<_> = (0..count).step_by(7).filter_map(place_of).collect();
        places.reverse();
        places.into_iter().map(|place| (place, short_day(language, votes.day(place)))).collect()
    } else {
        let first = |place: &usize| votes.day(*place).date().day() == 1;
        let named = |place| (place, short_month(language, votes.day(place).date().month()));
        (0..count).filter(first).map(named).collect()
    };
    scaled(language, say!(language, "stats-per-day"), votes.days.clone(), marks)
}

/// A chart with lines across.
fn scaled(language: Language, title: String, bars: Vec<i64>, marks: Vec<(usize, String)>) -> Chart {
    let most = bars.iter().copied().max().unwrap_or(0);
    let scale = Chart::lines(most).into_iter().map(|line| (line, number(language, line))).collect();
    Chart { title, bars, marks, scale, peak: number(language, most) }
}

/// The chart of somebody's weeks, each from its Monday; `None` where they have not voted in them.
#[must_use]
pub fn own(language: Language, weeks: &[(LocalDay, i64)]) -> Option<Described<Chart>> {
    let bars: Vec<_> = weeks.iter().map(|week| week.1).collect();
    peak(&bars)?;
    let days: Vec<_> = weeks.iter().map(|week| short_day(language, week.0)).collect();
    let all: Vec<_> = bars.iter().map(|votes| number(language, *votes)).collect();
    let from = days.first().cloned().unwrap_or_default();
    let alt = say!(language, "stats-alt-own", from = from, weeks = all.join(", "));
    let chart = scaled(language, say!(language, "stats-per-week"), bars, days.into_iter().enumerate().collect());
    Some(Described { charts: chart, alt })
}

/// A part in whole percent; `None` of nothing.
fn share_of(part: i64, whole: i64) -> Option<i64> {
    let (part, whole) = (i128::from(part), i128::from(whole));
    let rounded = (part * 200 + whole * part.signum()).checked_div(whole * 2)?;
    i64::try_from(rounded).ok()
}

fn number(language: Language, number: i64) -> String {
    say!(language, "stats-number", number = number)
}

fn percent(language: Language, percent: i64) -> String {
    say!(language, "stats-percent", percent = percent)
}

/// An hour of the day, from its beginning to its end.
fn hours(hour: usize) -> String {
    format!("{hour:02}:00–{:02}:00", (hour + 1) % 24)
}

/// How many days after a Monday.
fn weekday_of(day: LocalDay) -> usize {
    let monday = Period::of(PeriodKind::Week, day).first;
    usize::try_from(day.0 - monday.0).unwrap_or(0)
}

fn weekday(language: Language, after_monday: usize) -> String {
    say!(language, "stats-weekday", weekday = after_monday + 1)
}

fn short_weekday(language: Language, after_monday: usize) -> String {
    say!(language, "stats-short-weekday", weekday = after_monday + 1)
}

fn short_day(language: Language, day: LocalDay) -> String {
    let date = day.date();
    say!(language, "stats-short-day", day = date.day(), month = date.month())
}

fn short_month(language: Language, month: i8) -> String {
    say!(language, "stats-short-month", month = month)
}

#[cfg(test)]
mod tests;
