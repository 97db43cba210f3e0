//! The languages that Votive speaks.

/// A language that every text stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish, of Spain and of Latin America.
    Spanish,
    /// Portuguese of Brazil.
    Portuguese,
    /// Polish.
    Polish,
    /// Turkish.
    Turkish,
    /// Ukrainian.
    Ukrainian,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Portuguese,
        Self::Polish,
        Self::Turkish,
        Self::Ukrainian,
    ];

    /// Its BCP 47 tag, under which it is stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::Polish => "pl",
            Self::Turkish => "tr",
            Self::Ukrainian => "uk",
        }
    }

    /// What those who speak it call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português do Brasil",
            Self::Polish => "Polski",
            Self::Turkish => "Türkçe",
            Self::Ukrainian => "Українська",
        }
    }

    /// What Discord calls it: the locales of <https://docs.discord.com/developers/reference#locales>.
    #[must_use]
    pub const fn locales(self) -> &'static [&'static str] {
        match self {
            Self::English => &["en-US", "en-GB"],
            Self::German => &["de"],
            Self::French => &["fr"],
            Self::Spanish => &["es-ES", "es-419"],
            Self::Portuguese => &["pt-BR"],
            Self::Polish => &["pl"],
            Self::Turkish => &["tr"],
            Self::Ukrainian => &["uk"],
        }
    }

    /// The language that is stored under the code.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The language of one of Discord's locales; `None` where it is not spoken.
    #[must_use]
    pub fn of_locale(locale: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.locales().contains(&locale))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_its_code_and_its_locales() {
        for language in Language::ALL {
            assert_eq!(Language::stored(language.code()), Some(language));
            for locale in language.locales() {
                assert_eq!(Language::of_locale(locale), Some(language));
            }
        }
        assert_eq!((Language::stored("xx"), Language::of_locale("ja")), (None, None));
    }
}
