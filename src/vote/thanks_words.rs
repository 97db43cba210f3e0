//! How an owner words the thank-you of a listing.

use std::collections::BTreeSet;
use std::str::FromStr;

use url::Url;

use super::{Placeholder, Subject, Template, Unknown};

/// A secure web address: what an image is loaded from and a button leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(String);

/// The text is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be a web address that begins with https://, at most {} characters", TypedThanks::LONGEST_LINK)]
pub struct NotALink;

impl Link {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Link {
    type Err = NotALink;

    fn from_str(text: &str) -> Result<Self, NotALink> {
        let url = Url::parse(text.trim()).ok();
        url.filter(|url| url.scheme() == "https" && url.has_host())
            .map(String::from)
            .filter(|url| url.chars().count() <= usize::from(TypedThanks::LONGEST_LINK))
            .map(Self)
            .ok_or(NotALink)
    }
}

/// The button below a thank-you.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What stands on it; `None`: "Vote", in the server's language.
    pub label: Option<String>,
    /// Where it leads; `None`: to the listing's vote page.
    pub link: Option<Link>,
}

/// How the thank-you of a listing is worded, ready to be filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThanksWords {
    /// What it says; `None`: what it says everywhere else.
    pub text: Option<Template>,
    /// The colour at its side, as RGB.
    pub colour: Option<u32>,
    /// What is shown below the text.
    pub image: Option<Link>,
    /// The button below.
    pub button: Option<Button>,
    /// Whether it notifies those who are thanked.
    pub pings: bool,
}

impl ThanksWords {
    /// What its text has filled in.
    #[must_use]
    pub fn placeholders(&self) -> BTreeSet<Placeholder> {
        self.text.as_ref().map(Template::placeholders).unwrap_or_default()
    }

    /// Whether it is told how many votes are missing to the server's goal.
    #[must_use]
    pub fn names_goal(&self) -> bool {
        self.placeholders().contains(&Placeholder::Goal)
    }

    /// Whether the server's name is told where this is listed.
    #[must_use]
    pub fn names_server(&self, subject: Subject) -> bool {
        let told = self.placeholders();
        told.contains(&Placeholder::Server)
            || (told.contains(&Placeholder::Listing) && matches!(subject, Subject::Server(_)))
    }

    /// Whether something is left out where there is no vote page.
    #[must_use]
    pub fn needs_page(&self) -> bool {
        self.button.as_ref().is_some_and(|button| button.link.is_none())
            || self.placeholders().contains(&Placeholder::VoteUrl)
    }
}

/// The same as it was typed; an empty field was left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TypedThanks {
    /// What it says, with placeholders.
    pub text: String,
    /// `#F2A93B`, or without the mark.
    pub colour: String,
    /// An image's address.
    pub image: String,
    /// What stands on the button.
    pub label: String,
    /// Where the button leads.
    pub link: String,
    /// Whether those who are thanked are notified.
    pub pings: bool,
}

/// Why what was typed cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mistake {
    /// The text has words between braces that nothing fills in.
    Unknown(Vec<Unknown>),
    /// The text is longer than Discord's longest message.
    TextTooLong,
    /// The colour is none.
    NoColour,
    /// The image has no address that Discord loads.
    NoImage,
    /// What stands on the button does not fit on it.
    LabelTooLong,
    /// The button leads to no address.
    NoLink,
}

impl TypedThanks {
    /// The longest text, in characters.
    pub const LONGEST_TEXT: u16 = 2_000;
    /// The longest colour.
    pub const LONGEST_COLOUR: u16 = 16;
    /// The longest label that Discord takes.
    pub const LONGEST_LABEL: u16 = 80;
    /// The longest address that Discord takes behind a button.
    pub const LONGEST_LINK: u16 = 512;

    /// What was typed, ready to be filled in.
    ///
    /// # Errors
    /// Names everything that is wrong, in the order of the fields.
    pub fn check(&self) -> Result<ThanksWords, Vec<Mistake>> {
        let (words, mistakes) = self.read();
        if mistakes.is_empty() { Ok(words) } else { Err(mistakes) }
    }

    /// The same, with what is wrong left out or, in the text, left as it is; and named.
    #[must_use]
    pub fn read(&self) -> (ThanksWords, Vec<Mistake>) {
        let mut mistakes = Vec::new();
        if self.text.chars().count() > usize::from(Self::LONGEST_TEXT) {
            mistakes.push(Mistake::TextTooLong);
        }
        let text = (!self.text.trim().is_empty()).then(|| {
            let (template, unknown) = Template::read(self.text.trim());
            if !unknown.is_empty() {
                mistakes.push(Mistake::Unknown(unknown));
            }
            template
        });
        let colour = given(&self.colour).and_then(|typed| noted(colour(typed), Mistake::NoColour, &mut mistakes));
        let image = given(&self.image).and_then(|typed| noted(typed.parse().ok(), Mistake::NoImage, &mut mistakes));
        let label = given(&self.label).map(str::to_owned);
        if label.as_ref().is_some_and(|label| label.chars().count() > usize::from(Self::LONGEST_LABEL)) {
            mistakes.push(Mistake::LabelTooLong);
        }
        let link = given(&self.link).and_then(|typed| noted(typed.parse().ok(), Mistake::NoLink, &mut mistakes));
        let button = (label.is_some() || link.is_some()).then_some(Button { label, link });
        (ThanksWords { text, colour, image, button, pings: self.pings }, mistakes)
    }
}

fn given(field: &str) -> Option<&str> {
    Some(field.trim()).filter(|typed| !typed.is_empty())
}

fn noted<T>(found: Option<T>, mistake: Mistake, mistakes: &mut Vec<Mistake>) -> Option<T> {
    if found.is_none() {
        mistakes.push(mistake);
    }
    found
}

/// `#F2A93B`, `F2A93B`, `0xF2A93B` or `#FA3`.
fn colour(typed: &str) -> Option<u32> {
    let digits = typed.strip_prefix('#').or_else(|| typed.strip_prefix("0x")).unwrap_or(typed);
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let number = u32::from_str_radix(digits, 16).ok()?;
    match digits.len() {
        6 => Some(number),
        3 => Some((number >> 8) * 0x11_00_00 + (number >> 4 & 0xF) * 0x11_00 + (number & 0xF) * 0x11),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn typed() -> TypedThanks {
        TypedThanks {
            text: " Thanks, {user}! ".to_owned(),
            colour: "#f2a93b".to_owned(),
            image: "https://example.org/cat.png".to_owned(),
            label: "Again".to_owned(),
            link: " https://example.org/vote ".to_owned(),
            pings: true,
        }
    }

    #[test]
    fn what_is_right_is_taken() {
        let words = typed().check().unwrap();
        assert_eq!((words.colour, words.pings), (Some(0x00F2_A93B), true));
        assert_eq!(words.text, Template::parse("Thanks, {user}!").ok());
        let button = words.button.unwrap();
        assert_eq!(
            (button.label.as_deref(), button.link.unwrap().as_str()),
            (Some("Again"), "https://example.org/vote")
        );
        let nothing = TypedThanks::default().check().unwrap();
        assert_eq!((nothing.text, nothing.colour, nothing.image, nothing.button), (None, None, None, None));
    }

    #[test]
    fn everything_that_is_wrong_is_named() {
        let wrong = TypedThanks {
            text: format!("{{usr}}{}", "x".repeat(2_000)),
            colour: "blueish".to_owned(),
            image: "http://example.org/cat.png".to_owned(),
            label: "x".repeat(81),
            link: "example.org".to_owned(),
            pings: false,
        };
        let mistakes = wrong.check().unwrap_err();
        assert_eq!(mistakes.len(), 6, "{mistakes:?}");
        assert!(
            matches!(&mistakes[..2], [Mistake::TextTooLong, Mistake::Unknown(unknown)] if unknown[0].nearest == "user")
        );
        assert_eq!(mistakes[2..], [Mistake::NoColour, Mistake::NoImage, Mistake::LabelTooLong, Mistake::NoLink]);
    }

    #[test]
    fn a_colour_is_three_or_six_digits() {
        for (typed, read) in [("#FA3", Some(0x00FF_AA33)), ("0x000000", Some(0)), ("ffffff", Some(0x00FF_FFFF))] {
            assert_eq!(colour(typed), read, "{typed}");
        }
        for none in ["", "#", "#12345", "1234567", "red", "-12345", "+12345", "#ä23456"] {
            assert_eq!(colour(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_read(text in ".{0,40}", colour in ".{0,8}", image in ".{0,30}", label in ".{0,90}", link in ".{0,30}") {
            let typed = TypedThanks { text, colour, image, label, link, pings: false };
            prop_assert_eq!(typed.check().is_ok(), typed.read().1.is_empty());
        }
    }
}
