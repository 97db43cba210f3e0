//! A text with places that are filled in: `{user} now has {votes} votes`.

mod placeholder;

use std::collections::BTreeSet;

pub use placeholder::Placeholder;

/// A word between braces is a name where it has at most so many letters.
const LONGEST: usize = 64;

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Stands as it is.
    Text(String),
    /// Is filled in.
    Filled(Placeholder),
}

/// A text with places that are filled in, each of them known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template(Vec<Part>);

/// A name that nothing has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// As it was typed.
    pub typed: String,
    /// The name that is most like it.
    pub nearest: &'static str,
}

impl Template {
    /// Reads a text. `{word}` is a placeholder; `{{` and `}}` are a brace each; braces around anything else stand for themselves.
    ///
    /// # Errors
    /// Names the words that are none, each once, in their order.
    pub fn parse(text: &str) -> Result<Self, Vec<Unknown>> {
        let (template, unknown) = Self::read(text);
        if unknown.is_empty() { Ok(template) } else { Err(unknown) }
    }

    /// The same, with unknown words left as they were typed, and named.
    #[must_use]
    pub fn read(text: &str) -> (Self, Vec<Unknown>) {
        let mut parts = Vec::new();
        let mut unknown: Vec<Unknown> = Vec::new();
        let mut plain = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (before, braced) = rest.split_at(at);
            plain.push_str(before);
            if let Some(after) = braced.strip_prefix("{{").or_else(|| braced.strip_prefix("}}")) {
                plain.push_str(&braced[..1]);
                rest = after;
                continue;
            }
            let Some(word) = word(braced) else {
                plain.push_str(&braced[..1]);
                rest = &braced[1..];
                continue;
            };
            rest = &braced[word.len() + 2..];
            if let Some(placeholder) = Placeholder::named(word) {
                if !plain.is_empty() {
                    parts.push(Part::Text(std::mem::take(&mut plain)));
                }
                parts.push(Part::Filled(placeholder));
                continue;
            }
            plain.push_str(&braced[..word.len() + 2]);
            if unknown.iter().all(|known| known.typed != word) {
                unknown.push(Unknown { typed: word.to_owned(), nearest: Placeholder::nearest(word) });
            }
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            parts.push(Part::Text(plain));
        }
        (Self(parts), unknown)
    }

    /// Its pieces, in order.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.0
    }

    /// What is filled in.
    #[must_use]
    pub fn placeholders(&self) -> BTreeSet<Placeholder> {
        let filled = |part: &Part| match part {
            Part::Filled(placeholder) => Some(*placeholder),
            Part::Text(_) => None,
        };
        self.0.iter().filter_map(filled).collect()
    }
}

/// The word that the brace at the beginning opens and another closes.
fn word(braced: &str) -> Option<&str> {
    let (word, _) = braced.strip_prefix('{')?.split_once('}')?;
    let is_word = word.starts_with(char::is_alphabetic)
        && word.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.'))
        && word.chars().count() <= LONGEST;
    is_word.then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The template's pieces, what is filled in by its own name.
    fn read(text: &str) -> Vec<String> {
        let (template, _) = Template::read(text);
        let shown = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Filled(placeholder) => format!("<{}>", placeholder.name()),
        };
        template.parts().iter().map(shown).collect()
    }

    #[test]
    fn words_between_braces_are_filled_in_and_nothing_else_is() {
        assert_eq!(read("Hi {user}, {VOTES} votes!"), ["Hi ", "<user>", ", ", "<votes>", " votes!"]);
        assert_eq!(read("{{user}} is {{{user}}}"), ["{user} is {", "<user>", "}"]);
        for plain in ["", "{", "}", "{}", "{ user }", "{total votes}", "{user", "user}", "{1}", "{a-b}", "a } b { c"] {
            let (template, unknown) = Template::read(plain);
            assert!(template.placeholders().is_empty() && unknown.is_empty(), "{plain}");
            assert_eq!(read(plain).concat(), plain);
        }
        assert_eq!(read("{{}}{{"), ["{}{"]);
    }

    #[test]
    fn what_vote_manager_fills_in_is_filled_in() {
        for (theirs, ours) in [
            ("voter", Placeholder::User),
            ("voter.votes", Placeholder::Votes),
            ("platform.next_vote", Placeholder::NextVote),
            ("rewards.role", Placeholder::Role),
            ("guild.name", Placeholder::Server),
            ("total_votes", Placeholder::Votes),
            ("tag", Placeholder::Name),
        ] {
            assert_eq!(Placeholder::named(theirs), Some(ours));
        }
    }

    #[test]
    fn each_has_one_name_of_its_own() {
        let names: BTreeSet<_> = Placeholder::all().map(Placeholder::name).collect();
        assert_eq!(names.len(), Placeholder::all().count());
        assert!(Placeholder::all().all(|one| Placeholder::named(one.name()) == Some(one)));
    }

    #[test]
    fn unknown_words_are_named_once_with_the_nearest() {
        let unknown = Template::parse("{usr} {vots} {usr} {voter.vote} {votes_mnth} {ünbekannt}").unwrap_err();
        let named: Vec<_> = unknown.iter().map(|one| (one.typed.as_str(), one.nearest)).collect();
        let expected =
            [("usr", "user"), ("vots", "votes"), ("voter.vote", "voter.votes"), ("votes_mnth", "votes_month")];
        assert_eq!(named[..4], expected);
        assert_eq!(named[4].0, "ünbekannt");
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_what_is_unknown_is_named(text in "(\\{[a-z_.]{1,8}\\}|[{}]|[a-zä \n]{0,5}|\\{user\\}){0,12}") {
            let (template, unknown) = Template::read(&text);
            for one in &unknown {
                prop_assert!(Placeholder::named(&one.typed).is_none() && Placeholder::named(one.nearest).is_some());
                prop_assert!(text.contains(&one.typed));
            }
            prop_assert_eq!(Template::parse(&text).is_ok(), unknown.is_empty());
            let length: usize = template.parts().iter().map(|part| if let Part::Text(text) = part { text.len() } else { 0 }).sum();
            prop_assert!(length <= text.len());
        }

        #[test]
        fn doubled_braces_stand_for_themselves(text in ".{0,60}") {
            let doubled = text.replace('{', "{{").replace('}', "}}");
            let (template, unknown) = Template::read(&doubled);
            prop_assert!(unknown.is_empty() && template.placeholders().is_empty());
            prop_assert_eq!(read(&doubled).concat(), text);
        }
    }
}
