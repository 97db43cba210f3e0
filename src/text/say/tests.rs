use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::*;

/// The ids of what commands are called.
const COMMAND: &str = "command-";

/// The ids of what commands are called in the language.
pub(crate) fn command_ids(language: Language) -> Vec<String> {
    let all = everything(language).into_keys();
    all.filter(|id| id.starts_with(COMMAND)).collect()
}

/// The messages of a language as they stand in their files.
pub(crate) fn texts(language: Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in files(language) {
        let resource = FluentResource::try_new((*file).to_owned()).unwrap();
        for entry in resource.entries() {
            if let Entry::Message(message) = entry {
                let one = fluent_syntax::ast::Resource { body: vec![entry.clone()] };
                found.push((message.id.name.to_owned(), fluent_syntax::serializer::serialize(&one)));
            }
        }
    }
    found
}

/// The messages of a language but what commands are called, each with the names of what it is given.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let all = everything(language).into_iter();
    all.filter(|(id, _)| !id.starts_with(COMMAND)).collect()
}

fn everything(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for file in files(language) {
        let resource = FluentResource::try_new((*file).to_owned()).map_err(|(_, errors)| errors);
        let resource = resource.unwrap_or_else(|errors| panic!("{language:?}: {errors:?}"));
        for entry in resource.entries() {
            match entry {
                Entry::Message(message) => {
                    let mut names = BTreeSet::new();
                    pattern(message.value.as_ref().expect("a message says something"), &mut names);
                    assert!(message.attributes.is_empty(), "{} has attributes", message.id.name);
                    let double = found.insert(message.id.name.to_owned(), names);
                    assert_eq!(double, None, "{language:?} has {} twice", message.id.name);
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                Entry::Term(term) => panic!("{} is a term", term.id.name),
                Entry::Junk { content } => panic!("{language:?}: {content}"),
            }
        }
    }
    found
}

fn pattern(pattern: &Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(given) => inline(given, names),
                Expression::Select { selector, variants } => {
                    inline(selector, names);
                    for variant in variants {
                        self::pattern(&variant.value, names);
                    }
                }
            }
        }
    }
}

fn inline(expression: &InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        other => panic!("{other:?} stands in no message"),
    }
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// The messages that the sources say, each with the names of what it is given there.
fn said() -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text")) {
        let text = fs::read_to_string(&path).unwrap();
        let text: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for call in text.split("say!(").skip(1) {
            let Some((_, rest)) = call.split_once(',') else { continue };
            let Some(rest) = rest.trim_start().strip_prefix('"') else { continue };
            let (id, rest) = rest.split_once('"').unwrap();
            let names: BTreeSet<_> = names(rest).into_iter().collect();
            let before = found.entry(id.to_owned()).or_insert_with(|| names.clone());
            assert_eq!(*before, names, "{id} is given different things");
        }
        for phrase in text.split("Phrase::of(\"").skip(1) {
            found.insert(phrase.split_once('"').unwrap().0.to_owned(), BTreeSet::new());
        }
    }
    found
}

/// The names in `, name = value, other = value)`, up to the bracket that ends the call.
fn names(call: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0;
    let mut rest = call;
    loop {
        let Some(at) = rest.find(['(', ')', ',', '{', '}', '[', ']']) else { return names };
        let (mark, after) = (&rest[at..=at], &rest[at + 1..]);
        match mark {
            "(" | "{" | "[" => depth += 1,
            "," if depth == 0 => {
                let name = after.split('=').next().unwrap_or_default().trim();
                if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_') {
                    names.push(name.to_owned());
                }
            }
            "," => {}
            _ if depth == 0 => return names,
            _ => depth -= 1,
        }
        rest = after;
    }
}

#[test]
fn every_file_is_read() {
    for language in Language::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.code());
        let mut there: Vec<_> =
            fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect();
        let mut read: Vec<_> = files(language).iter().map(|file| (*file).to_owned()).collect();
        there.sort();
        read.sort();
        assert_eq!(there, read, "{language:?}");
    }
}

#[test]
fn every_language_says_everything_with_the_same_names() {
    let english = messages(Language::English);
    for language in Language::ALL {
        let spoken = messages(language);
        let missing: Vec<_> = english.keys().filter(|id| !spoken.contains_key(*id)).collect();
        let unknown: Vec<_> = spoken.keys().filter(|id| !english.contains_key(*id)).collect();
        let (none, no_strings): ([&String; 0], [&String; 0]) = ([], []);
        assert_eq!((missing.as_slice(), unknown.as_slice()), (&none[..], &no_strings[..]), "{language:?}");
        for (id, names) in &spoken {
            assert_eq!(names, &english[id], "{language:?}: {id}");
        }
    }
}

#[test]
fn what_is_said_is_there_and_what_is_there_is_said() {
    let there = messages(Language::English);
    let said = said();
    let missing: Vec<_> = said.keys().filter(|id| !there.contains_key(*id)).collect();
    let unused: Vec<_> = there.keys().filter(|id| !said.contains_key(*id)).collect();
    assert_eq!((missing, unused), (Vec::new(), Vec::new()));
    for (id, names) in &said {
        assert_eq!(names, &there[id], "{id}");
    }
}

/// The plurals that a language tells apart among the numbers that are said.
fn plurals(language: Language) -> BTreeSet<String> {
    use intl_pluralrules::{PluralRuleType, PluralRules};
    let id: LanguageIdentifier = language.code().parse().unwrap();
    let id = LanguageIdentifier::from_parts(id.language, None, None, &[]);
    let rules = PluralRules::create(id, PluralRuleType::CARDINAL).unwrap();
    let said = (0..=1_000_u64).map(|number| format!("{:?}", rules.select(number).unwrap()).to_lowercase());
    said.filter(|plural| plural != "other").collect()
}

/// All selectors of a message, also those inside others: the plurals that each names.
fn named_plurals(pattern: &Pattern<&str>, found: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else { continue };
        let names = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } if name != "other" => Some(name.to_owned()),
            VariantKey::Identifier { .. } | VariantKey::NumberLiteral { .. } => None,
        });
        found.push(names.collect());
        for variant in variants {
            named_plurals(&variant.value, found);
        }
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    for language in Language::ALL {
        let needed = plurals(language);
        for file in files(language) {
            for entry in FluentResource::try_new((*file).to_owned()).unwrap().entries() {
                let Entry::Message(message) = entry else { continue };
                let mut named = Vec::new();
                named_plurals(message.value.as_ref().unwrap(), &mut named);
                for plurals in named.into_iter().filter(|plurals| !plurals.is_empty()) {
                    assert_eq!(plurals, needed, "{language:?}: {}", message.id.name);
                }
            }
        }
    }
}

#[test]
fn numbers_are_written_as_each_language_does() {
    let said = Language::ALL.map(|language| {
        let votes = |votes| crate::text::words::votes(language, votes);
        [1, 2, 5, 22, 1_234_567].map(votes).join(" · ")
    });
    insta::assert_snapshot!(said.join("\n"), @"
    1 vote · 2 votes · 5 votes · 22 votes · 1,234,567 votes
    1 Stimme · 2 Stimmen · 5 Stimmen · 22 Stimmen · 1.234.567 Stimmen
    1 vote · 2 votes · 5 votes · 22 votes · 1 234 567 votes
    1 voto · 2 votos · 5 votos · 22 votos · 1.234.567 votos
    1 voto · 2 votos · 5 votos · 22 votos · 1.234.567 votos
    1 głos · 2 głosy · 5 głosów · 22 głosy · 1 234 567 głosów
    1 oy · 2 oy · 5 oy · 22 oy · 1.234.567 oy
    1 голос · 2 голоси · 5 голосів · 22 голоси · 1 234 567 голосів
    ");
}

#[test]
fn what_a_form_or_a_button_says_is_as_short_as_discord_takes_it() {
    // <https://docs.discord.com/developers/components/reference>; numbers and names that are filled in are short.
    let most = |id: &str| match id {
        id if id.contains("-label-") => Some(80),
        id if id.ends_with("-title") && id.contains("-form-") => Some(45),
        id if id.ends_with("-label") => Some(45),
        id if id.ends_with("-placeholder") => Some(100),
        id if id.contains("-choose-") || id.contains("-menu-") => Some(150),
        _ => None,
    };
    for language in Language::ALL {
        for (id, text) in texts(language) {
            let Some(most) = most(&id) else { continue };
            let (_, text) = text.split_once('=').unwrap();
            assert!(text.trim().chars().count() <= most, "{language:?}: {id} = {text}");
        }
    }
}
