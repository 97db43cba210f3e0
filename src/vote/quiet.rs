//! Quiet hours: when somebody is left alone.

use super::Zone;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// A time of day, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    /// From minutes after midnight; `None` from 24 hours on.
    #[must_use]
    pub fn after_midnight(minutes: u16) -> Option<Self> {
        (minutes < DAY).then_some(Self(minutes))
    }

    /// Minutes after midnight.
    #[must_use]
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// As it is written: `22:05`.
    #[must_use]
    pub fn text(self) -> String {
        format!("{:02}:{:02}", self.0 / 60, self.0 % 60)
    }

    /// What people type: `22`, `22:30`, `22.30`, `22h30`, `10 pm`, `10:30 p.m.`; `24:00` is midnight.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let typed: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
        let typed = typed.to_ascii_lowercase();
        let halves = [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)];
        let half = halves.iter().find_map(|(end, hours)| Some((typed.strip_suffix(end)?, *hours)));
        let (time, half) = half.map_or((typed.as_str(), None), |(time, hours)| (time, Some(hours)));
        let (hours, minutes) = match time.split_once([':', '.', 'h']) {
            Some((hours, "")) if time.ends_with('h') => (number(hours)?, 0),
            Some((hours, minutes)) if minutes.len() == 2 => (number(hours)?, number(minutes)?),
            Some(_) => return None,
            None => (number(time)?, 0),
        };
        let hours = match half {
            None if (hours, minutes) == (24, 0) => 0,
            None => hours,
            Some(half) if (1..=12).contains(&hours) => hours % 12 + half,
            Some(_) => return None,
        };
        (hours < 24 && minutes < 60).then(|| Self(hours * 60 + minutes))
    }
}

fn number(digits: &str) -> Option<u16> {
    ((1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit()))
        .then(|| digits.parse().ok())?
}

/// When somebody is left alone each day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuietHours {
    from: TimeOfDay,
    until: TimeOfDay,
    zone: Zone,
}

impl QuietHours {
    /// From a time until another, over midnight where that is earlier; `None` where they are the same.
    #[must_use]
    pub fn new(from: TimeOfDay, until: TimeOfDay, zone: Zone) -> Option<Self> {
        (from != until).then_some(Self { from, until, zone })
    }

    /// When they begin.
    #[must_use]
    pub const fn from(&self) -> TimeOfDay {
        self.from
    }

    /// When they end.
    #[must_use]
    pub const fn until(&self) -> TimeOfDay {
        self.until
    }

    /// In which zone.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.zone
    }

    /// Whether this time of day lies in them.
    #[must_use]
    pub fn hold(&self, minutes: u16) -> bool {
        let (from, until) = (self.from.0, self.until.0);
        if from < until { (from..until).contains(&minutes) } else { minutes >= from || minutes < until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn times_are_read_as_people_type_them() {
        for (typed, minutes) in [
            ("22", 1320),
            ("22:30", 1350),
            ("7.05", 425),
            ("22h", 1320),
            ("22h30", 1350),
            ("10 pm", 1320),
            ("12am", 0),
            ("12:30 p.m.", 750),
            ("24:00", 0),
            ("0", 0),
        ] {
            assert_eq!(TimeOfDay::read(typed).map(TimeOfDay::minutes), Some(minutes), "{typed}");
        }
        for typed in ["", "25", "24:01", "12:60", "13pm", "0am", "7:5", "-1", "+7", "noon", "1234", "22:", "22:30:00"] {
            assert_eq!(TimeOfDay::read(typed), None, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(minutes in 0..DAY) {
            let time = TimeOfDay::after_midnight(minutes).unwrap();
            prop_assert_eq!(TimeOfDay::read(&time.text()), Some(time));
        }

        #[test]
        fn nothing_panics(typed in ".{0,12}") {
            let _ = TimeOfDay::read(&typed);
        }
    }

    #[test]
    fn they_may_last_over_midnight() {
        let hours = |from: &str, until: &str| {
            QuietHours::new(TimeOfDay::read(from).unwrap(), TimeOfDay::read(until).unwrap(), Zone::utc())
        };
        let night = hours("22", "7").unwrap();
        assert_eq!([1319, 1320, 0, 419, 420].map(|at| night.hold(at)), [false, true, true, true, false]);
        let noon = hours("12", "13").unwrap();
        assert_eq!([719, 720, 779, 780].map(|at| noon.hold(at)), [false, true, true, false]);
        assert_eq!(hours("7", "07:00"), None);
    }
}
