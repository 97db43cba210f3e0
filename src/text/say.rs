//! Sentences in a language: `locales`, one folder a language and one file a topic, in the form of <https://projectfluent.org>.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::vote::Language;

/// The files of one language: those that all have, and those of this one alone.
macro_rules! files {
    ($language:literal $($own:literal)*) => {
        files!(
            @ $language: $($own)*
            "alarms" "audit" "boards" "doctor" "errors" "explain" "goals" "help" "history" "import" "ledger" "listings" "members" "privacy" "reminders" "results" "rewards" "settings" "setup" "stats" "template" "thanks" "words"
        )
    };
    (@ $language:literal: $($topic:literal)*) => {
        &[$(include_str!(concat!("../../locales/", $language, "/", $topic, ".ftl"))),*]
    };
}

/// What commands are called in English stands beside their code.
const fn files(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => files!("en"),
        Language::German => files!("de" "commands"),
        Language::French => files!("fr" "commands"),
        Language::Spanish => files!("es" "commands"),
        Language::Portuguese => files!("pt-BR" "commands"),
        Language::Polish => files!("pl" "commands"),
        Language::Turkish => files!("tr" "commands"),
        Language::Ukrainian => files!("uk" "commands"),
    }
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<[Bundle; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(bundle));

fn bundle(language: Language) -> Bundle {
    // Every code is one; and a file's errors fail its test, so that what can be read of it is all of it.
    let mut bundle = Bundle::new_concurrent(vec![language.code().parse::<LanguageIdentifier>().unwrap_or_default()]);
    // Discord shows the marks that would keep texts of both directions apart as boxes, and no text here is of another direction.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number));
    for file in files(language) {
        let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Whole numbers, in groups as the language has them.
struct Grouped(DecimalFormatter);

impl Memoizable for Grouped {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(drop)?;
        DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
            .map(Self)
            .map_err(drop)
    }
}

fn number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    #[allow(clippy::cast_possible_truncation, reason = "every number that is said is whole")]
    let whole = Decimal::from(number.value as i64);
    memoizer.with_try_get::<Grouped, _, _>((), |grouped| grouped.0.format(&whole).to_string()).ok()
}

/// The message with the id in the language, with what it names; `say!` calls it.
pub(crate) fn message(language: Language, id: &'static str, values: &[(&'static str, FluentValue<'_>)]) -> String {
    let bundle = &BUNDLES[language as usize];
    // A message that is not there fails a test; nobody is left without an answer for it.
    let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { return id.to_owned() };
    let values: FluentArgs<'_> = values.iter().cloned().collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Cow::into_owned(text)
}

/// The message with the id in a language: `say!(language, "results-title", when = text)`. A number that decides between
/// singular and plural is given as one; what must not be written in groups, as text.
macro_rules! say {
    ($language:expr, $id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::text::say::message(
            $language,
            $id,
            &[$((stringify!($name), fluent_bundle::FluentValue::from($value))),*],
        )
    };
}
pub(crate) use say;

/// What a command, an option or a choice is called or does, under its id; `None` where that stands beside its code alone.
#[must_use]
pub fn command(language: Language, id: &str) -> Option<String> {
    let bundle = &BUNDLES[language as usize];
    let pattern = bundle.get_message(id)?.value()?;
    Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
}

/// A text that names nothing, said once the language is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Phrase(&'static str);

impl Phrase {
    /// The message with the id.
    #[must_use]
    pub(super) const fn of(id: &'static str) -> Self {
        Self(id)
    }

    /// The text.
    #[must_use]
    pub fn say(self, language: Language) -> String {
        message(language, self.0, &[])
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::{command_ids, texts};
