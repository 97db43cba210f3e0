//! Time zones by their names in the IANA database, which travels in the program.

use std::fmt;
use std::str::FromStr;

use jiff::tz::{self, TimeZone};

use super::nearest::{compared, distance};

/// Offered before anything is typed.
const COMMON: [&str; 25] = [
    "UTC",
    "Europe/London",
    "Europe/Paris",
    "Europe/Berlin",
    "Europe/Madrid",
    "Europe/Warsaw",
    "Europe/Istanbul",
    "Europe/Moscow",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Toronto",
    "America/Mexico_City",
    "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires",
    "Africa/Cairo",
    "Africa/Lagos",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Jakarta",
    "Asia/Manila",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
];
/// Where zones that people choose lie; other names are kept in the database for old programs.
const REGIONS: [&str; 10] =
    ["Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"];

/// A time zone that the database knows, by its name as it stands there.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone {
    name: String,
    zone: TimeZone,
}

impl Zone {
    /// The zone of those who chose none.
    #[must_use]
    pub fn utc() -> Self {
        Self { name: "UTC".to_owned(), zone: TimeZone::UTC }
    }

    /// From its stored name; UTC where the database does not know it any more.
    #[must_use]
    pub fn stored(name: &str) -> Self {
        name.parse().unwrap_or_else(|_| Self::utc())
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its clock.
    #[must_use]
    pub const fn time_zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The names that have what was typed in them, `most` of them at the most: those whose city begins with it come first, those
    /// that are kept for old programs last.
    #[must_use]
    pub fn suggest(typed: &str, most: usize) -> Vec<String> {
        let typed = as_name(typed);
        if typed.is_empty() {
            return COMMON.iter().take(most).map(|name| (*name).to_owned()).collect();
        }
        let mut found: Vec<_> =
            names().filter_map(|name| Some((rank(&name.to_ascii_lowercase(), &typed)?, name))).collect();
        found.sort_unstable_by(|one, other| (is_old(&one.1), one).cmp(&(is_old(&other.1), other)));
        found.into_iter().take(most).map(|(_, name)| name).collect()
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name)
    }
}

/// There is no such zone; perhaps this one was meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a time zone; the nearest is {nearest}")]
pub struct NotAZone {
    /// The name that is most like what was typed.
    pub nearest: String,
}

impl FromStr for Zone {
    type Err = NotAZone;

    /// Takes a name in any case and with spaces, and a city that only one zone is named after.
    fn from_str(text: &str) -> Result<Self, NotAZone> {
        let typed = as_name(text);
        let known = names().find(|name| name.eq_ignore_ascii_case(&typed)).or_else(|| {
            let mut of_city = names().filter(|name| !is_old(name) && city(&name.to_ascii_lowercase()) == typed);
            of_city.next().filter(|_| of_city.next().is_none())
        });
        match known.and_then(|name| Some((TimeZone::get(&name).ok()?, name))) {
            Some((zone, name)) => Ok(Self { name, zone }),
            None => Err(NotAZone { nearest: nearest(&typed) }),
        }
    }
}

/// All names that somebody may choose.
fn names() -> impl Iterator<Item = String> {
    tz::db().available().map(|name| name.as_str().to_owned()).filter(|name| !is_no_place(name))
}

/// The database's own entries for what is not known.
fn is_no_place(name: &str) -> bool {
    matches!(name, "Factory" | "localtime" | "posixrules" | "Etc/Unknown")
}

fn is_old(name: &str) -> bool {
    name != "UTC" && name.split_once('/').is_none_or(|(region, _)| !REGIONS.contains(&region))
}

/// As names are written, in small letters.
fn as_name(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join("_").to_ascii_lowercase()
}

fn city(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// How well a name has what was typed; lower is better.
fn rank(name: &str, typed: &str) -> Option<u8> {
    match city(name) {
        city if city == typed => Some(0),
        city if city.starts_with(typed) => Some(1),
        _ if name.starts_with(typed) => Some(2),
        _ => name.contains(typed).then_some(3),
    }
}

/// The name with the fewest letters between it, or its city, and what was typed.
fn nearest(typed: &str) -> String {
    let typed = compared(typed);
    let far = |name: &str| {
        let name = name.to_ascii_lowercase();
        distance(&name, typed).min(distance(city(&name), typed))
    };
    names().min_by_key(|name| (far(name), is_old(name), name.clone())).unwrap_or_else(|| "UTC".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_zone_is_known_by_its_name_and_by_its_city() {
        for (typed, name) in [
            ("Europe/Berlin", "Europe/Berlin"),
            ("europe/berlin", "Europe/Berlin"),
            (" utc ", "UTC"),
            ("New York", "America/New_York"),
            ("berlin", "Europe/Berlin"),
            ("america/argentina/buenos aires", "America/Argentina/Buenos_Aires"),
        ] {
            assert_eq!(typed.parse::<Zone>().unwrap().name(), name);
        }
    }

    #[test]
    fn what_is_none_is_told_with_the_nearest() {
        for (typed, expected) in [
            ("Europe/Berln", "Europe/Berlin"),
            ("Asia/Calcuta", "Asia/Calcutta"),
            ("new yrok", "America/New_York"),
            ("londn", "Europe/London"),
        ] {
            assert_eq!(typed.parse::<Zone>().unwrap_err().nearest, expected, "{typed}");
        }
        for none in ["", "Factory", "\u{1F600}", &"ä".repeat(5_000)] {
            assert!(none.parse::<Zone>().is_err(), "{none}");
        }
    }

    #[test]
    fn suggestions_are_found_by_part_and_by_city() {
        assert_eq!(Zone::suggest("new york", 25).first().map(String::as_str), Some("America/New_York"));
        assert_eq!(Zone::suggest("berl", 25), ["Europe/Berlin"]);
        assert!(Zone::suggest("rope/ber", 25).contains(&"Europe/Berlin".to_owned()));
        assert_eq!(Zone::suggest("", 25), COMMON);
        assert_eq!(Zone::suggest("a", 25).len(), 25);
        assert_eq!(Zone::suggest("no such place", 25), [] as [String; 0]);
        assert!(COMMON.iter().all(|name| name.parse::<Zone>().is_ok_and(|zone| zone.name() == *name)));
    }

    proptest! {
        #[test]
        fn every_suggestion_is_a_zone_and_nothing_panics(typed in ".{0,40}") {
            for name in Zone::suggest(&typed, 25) {
                prop_assert!(name.parse::<Zone>().is_ok_and(|zone| zone.name() == name));
            }
            if let Err(NotAZone { nearest }) = typed.parse::<Zone>() {
                prop_assert!(nearest.parse::<Zone>().is_ok());
            }
        }
    }
}
