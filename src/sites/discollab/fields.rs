//! The fields of a delivery, however their values are typed.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The documented fields. Others are skipped; of a field that is given twice the last counts, as in most JSON readers.
#[derive(Default)]
pub(super) struct Fields<'a> {
    pub(super) is_test: Field<'a>,
    pub(super) guild_id: Field<'a>,
    pub(super) client_id: Field<'a>,
    pub(super) user_id: Field<'a>,
    pub(super) id: Field<'a>,
    pub(super) username: Field<'a>,
    pub(super) voted_on_iso: Field<'a>,
    pub(super) voted_on: Field<'a>,
    pub(super) vote_again: Field<'a>,
    pub(super) times_voted: Field<'a>,
}

impl<'a> Fields<'a> {
    /// The fields of the JSON object that `text` is; `None` where it is something else.
    pub(super) fn parse(text: &'a str) -> Option<Self> {
        // A byte order mark says nothing in UTF-8, yet some senders write one.
        serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(text)).ok()
    }

    fn named(&mut self, name: &str) -> Option<&mut Field<'a>> {
        Some(match name {
            "is_test" => &mut self.is_test,
            "guild_id" => &mut self.guild_id,
            "client_id" => &mut self.client_id,
            "user_id" => &mut self.user_id,
            "id" => &mut self.id,
            "username" => &mut self.username,
            "voted_on_iso" => &mut self.voted_on_iso,
            "voted_on" => &mut self.voted_on,
            "vote_again" => &mut self.vote_again,
            "times_voted" => &mut self.times_voted,
            _ => return None,
        })
    }
}

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
        let mut fields = Fields::default();
        while let Some(Text(name)) = map.next_key()? {
            match fields.named(&name) {
                Some(field) => *field = Field(map.next_value::<&RawValue>()?.get()),
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(fields)
    }
}

/// One field's value as it stands in the body; `null` where it is not there.
#[derive(Clone, Copy)]
pub(super) struct Field<'a>(&'a str);

impl Default for Field<'_> {
    fn default() -> Self {
        Self("null")
    }
}

impl<'a> Field<'a> {
    /// Whether the field is missing or `null`.
    pub(super) fn is_absent(&self) -> bool {
        self.0 == "null"
    }

    /// The text, if the value is one.
    pub(super) fn text(&self) -> Option<Cow<'a, str>> {
        let inner = self.0.strip_prefix('"')?.strip_suffix('"')?;
        if inner.contains('\\') {
            serde_json::from_str(self.0).ok().map(|Text(text)| text)
        } else {
            Some(Cow::Borrowed(inner))
        }
    }

    /// What the value says, whether it is text or stands there bare.
    pub(super) fn said(&self) -> Cow<'a, str> {
        self.text().unwrap_or(Cow::Borrowed(self.0))
    }

    /// Whether the value is `true`, `"true"` or `1`.
    pub(super) fn says_yes(&self) -> bool {
        self.0 == "1" || self.said() == "true"
    }

    /// The id that the value names. Only digits will do: a number with a point or an exponent went through a floating
    /// point number on its way, which may have made it somebody else's id.
    pub(super) fn id(&self) -> Option<i64> {
        let said = self.said();
        if !said.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        said.parse().ok().filter(|id| *id > 0)
    }

    /// The number that the value names, in thousandths, with what is smaller cut off; `None` for those below zero.
    ///
    /// In thousandths, because a number of seconds then is a number of milliseconds.
    pub(super) fn thousandths(&self) -> Option<u128> {
        thousandths(self.said().trim())
    }

    /// The whole number from zero that the value names. A whole number that is written otherwise, such as `5.0`, counts.
    pub(super) fn count(&self) -> Option<i64> {
        let thousandths = self.thousandths()?;
        if thousandths % 1000 == 0 { i64::try_from(thousandths / 1000).ok() } else { None }
    }
}

/// The value of a decimal number such as `12`, `12.5` or `1.25e1`, times a thousand. Read digit by digit, so that no
/// digit depends on how a floating point number would round.
fn thousandths(text: &str) -> Option<u128> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    if whole.is_empty() || fraction.is_empty() {
        return None;
    }
    let mut digits: u128 = 0;
    for byte in whole.bytes().chain(fraction.bytes()) {
        let digit = byte.is_ascii_digit().then(|| u128::from(byte - b'0'))?;
        digits = digits.checked_mul(10)?.checked_add(digit)?;
    }
    let places = exponent.checked_add(3)?.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let power = 10_u128.checked_pow(places.unsigned_abs())?;
    if places >= 0 { digits.checked_mul(power) } else { Some(digits / power) }
}

/// A JSON string, in which halves of surrogate pairs are replaced instead of refused: a name that was cut in the middle
/// of an emoji has one.
struct Text<'a>(Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_bytes(TextVisitor).map(Text)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_borrowed_bytes<E>(self, bytes: &'de [u8]) -> Result<Self::Value, E> {
        Ok(String::from_utf8_lossy(bytes))
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Self::Value, E> {
        Ok(Cow::Owned(String::from_utf8_lossy(bytes).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_read_digit_by_digit() {
        let rows = [
            ("0", Some(0)),
            ("12", Some(12_000)),
            ("5.0", Some(5_000)),
            ("1e3", Some(1_000_000)),
            ("1.7645832E12", Some(1_764_583_200_000_000)),
            ("1764583200.123", Some(1_764_583_200_123)),
            ("1764583200.1239", Some(1_764_583_200_123)),
            ("25e-1", Some(2_500)),
            ("1e-9", Some(0)),
            ("-1", None),
            ("+1", None),
            ("", None),
            (".5", None),
            ("5.", None),
            ("1e", None),
            ("1e999999999999", None),
            ("1e2147483647", None),
            ("1e-2147483648", None),
            ("99999999999999999999999999999999999999999", None),
            ("NaN", None),
            ("inf", None),
            ("0x10", None),
            ("१२", None),
        ];
        for (text, expected) in rows {
            assert_eq!(thousandths(text), expected, "{text}");
        }
    }

    #[test]
    fn of_a_field_given_twice_the_last_counts() {
        let fields = Fields::parse(r#"{"id":1,"id":"2","user_id":3,"user_id":null}"#).unwrap();
        assert_eq!(fields.id.id(), Some(2));
        assert!(fields.user_id.is_absent());
    }

    #[test]
    fn escapes_in_names_and_values_are_read() {
        let fields = Fields::parse(r#"{"\u0069d":"\u0031\u0032","user\ud800":1,"username":"a\ud83d"}"#).unwrap();
        assert_eq!(fields.id.id(), Some(12));
        assert!(fields.username.text().unwrap().starts_with("a\u{fffd}"));
    }

    #[test]
    fn nesting_costs_nothing() {
        let deep = |levels| "[".repeat(levels) + &"]".repeat(levels);
        let body = format!(r#"{{"extra":{},"id":{}}}"#, deep(10_000), deep(10_000));
        let fields = Fields::parse(&body).unwrap();
        assert!(!fields.id.is_absent());
        assert_eq!(fields.id.id(), None);
    }

    proptest! {
        #[test]
        fn every_id_reads_as_itself_as_number_and_as_text(id in 1..=i64::MAX) {
            let (bare, quoted) = (id.to_string(), format!("\"{id}\""));
            prop_assert_eq!(Field(&bare).id(), Some(id));
            prop_assert_eq!(Field(&quoted).id(), Some(id));
        }

        #[test]
        fn a_number_and_its_text_say_the_same(number in any::<f64>()) {
            let (bare, quoted) = (number.to_string(), format!("\"{number}\""));
            prop_assert_eq!(Field(&bare).thousandths(), Field(&quoted).thousandths());
        }

        #[test]
        fn no_text_upsets_the_numbers(text in ".*") {
            let _ = thousandths(&text);
        }
    }
}
