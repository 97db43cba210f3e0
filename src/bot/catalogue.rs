//! All commands, and what they are called in other languages than English.

use std::borrow::Cow;

use serenity::all::InstallationContext;

use super::{
    Failure, Shared, board, commands, doctor, explain, goal, ledger, members, privacy, reminders, rewards, settings,
    setup, thanks,
};
use crate::text::say;
use crate::vote::Language;

type Command = poise::Command<Shared, Failure>;
/// Pairs of one of Discord's locales and a text.
type Localized = Cow<'static, [(Cow<'static, str>, Cow<'static, str>)]>;

/// Every command.
pub(super) fn all() -> Vec<Command> {
    let mut all = vec![
        setup::setup(),
        doctor::doctor(),
        settings::settings(),
        rewards::rewards(),
        thanks::thanks(),
        ledger::ledger(),
        members::members(),
        explain::explain(),
        board::board(),
        goal::goal(),
        commands::leaderboard(),
        commands::votes(),
        commands::vote(),
        commands::stats(),
        reminders::remind(),
        privacy::privacy(),
        commands::help(),
    ];
    // Only where the bot was added to the server does the server say who may use a command.
    for command in all.iter_mut().filter(|command| !command.default_member_permissions.is_empty()) {
        command.install_context = Some(vec![InstallationContext::Guild]);
    }
    all
}

/// Adds what commands, options and choices are called in all languages, from `locales/…/commands.ftl`. English stands beside their code.
pub(super) fn localise(commands: &mut [Command]) {
    poise::framework::set_qualified_names(commands);
    for command in commands {
        localise_one(command);
    }
}

fn localise_one(command: &mut Command) {
    let id = format!("command-{}", command.qualified_name.replace(' ', "-"));
    command.name_localizations = spoken(&id);
    command.description_localizations = spoken(&about(&id));
    for option in &mut command.parameters {
        let id = format!("{id}_{}", option.name);
        option.name_localizations = spoken(&id);
        option.description_localizations = spoken(&about(&id));
        for choice in option.choices.to_mut().iter_mut().filter(|choice| !is_language(&choice.name)) {
            choice.localizations = spoken(&choice_id(&id, &choice.name));
        }
    }
    for subcommand in &mut command.subcommands {
        localise_one(subcommand);
    }
}

fn about(id: &str) -> String {
    format!("{id}-about")
}

fn choice_id(option: &str, name: &str) -> String {
    let letters: String =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { ' ' }).collect();
    let words: Vec<_> = letters.split_whitespace().map(str::to_ascii_lowercase).collect();
    format!("{option}_{}", words.join("-"))
}

/// A language is called what those who speak it call it.
fn is_language(choice: &str) -> bool {
    Language::ALL.iter().any(|language| language.name() == choice)
}

/// The text with the id in every locale that has it.
fn spoken(id: &str) -> Localized {
    let mut found = Vec::new();
    for language in Language::ALL {
        if let Some(text) = say::command(language, id) {
            let locales = language.locales().iter();
            found.extend(locales.map(|locale| (Cow::Borrowed(*locale), Cow::Owned(text.clone()))));
        }
    }
    Cow::Owned(found)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serenity::all::Permissions;

    use super::*;

    /// What a command, an option or a choice needs in each language: the id, and what its text must be.
    fn needed(command: &Command, needed: &mut BTreeMap<String, Kind>) {
        let id = format!("command-{}", command.qualified_name.replace(' ', "-"));
        needed.insert(id.clone(), Kind::Name);
        needed.insert(about(&id), Kind::About);
        for option in &command.parameters {
            let id = format!("{id}_{}", option.name);
            needed.insert(id.clone(), Kind::Name);
            needed.insert(about(&id), Kind::About);
            for choice in option.choices.iter().filter(|choice| !is_language(&choice.name)) {
                needed.insert(choice_id(&id, &choice.name), Kind::Choice);
            }
        }
        for subcommand in &command.subcommands {
            self::needed(subcommand, needed);
        }
    }

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Kind {
        Name,
        About,
        Choice,
    }

    fn all_needed() -> BTreeMap<String, Kind> {
        let mut commands = all();
        poise::framework::set_qualified_names(&mut commands);
        let mut found = BTreeMap::new();
        for command in &commands {
            needed(command, &mut found);
        }
        found
    }

    /// As Discord takes them: <https://docs.discord.com/developers/interactions/application-commands>.
    fn fits(kind: Kind, text: &str) -> bool {
        let length = text.chars().count();
        match kind {
            Kind::Name => {
                let plain = text.chars().all(|mark| mark.is_alphanumeric() || "-_'".contains(mark));
                (1..=32).contains(&length) && plain && text == text.to_lowercase()
            }
            Kind::About | Kind::Choice => (1..=100).contains(&length),
        }
    }

    #[test]
    fn every_language_has_every_command_as_discord_takes_it() {
        let needed = all_needed();
        for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
            let there: BTreeSet<_> = say::command_ids(language).into_iter().collect();
            let missing: Vec<_> = needed.keys().filter(|id| !there.contains(*id)).collect();
            let unknown: Vec<_> = there.iter().filter(|id| !needed.contains_key(*id)).collect();
            assert_eq!((missing, unknown), (Vec::new(), Vec::new()), "{language:?}");
            for (id, kind) in &needed {
                let text = say::command(language, id).unwrap();
                assert!(fits(*kind, &text), "{language:?}: {id} = {text}");
            }
        }
    }

    #[test]
    fn no_two_commands_or_options_beside_one_another_have_one_name() {
        fn differ(names: impl Iterator<Item = Localized>) {
            let mut seen = BTreeSet::new();
            for name in names.flat_map(Cow::into_owned) {
                assert!(seen.insert(name.clone()), "{name:?} stands there twice");
            }
        }
        fn inside(command: &Command) {
            differ(command.parameters.iter().map(|option| option.name_localizations.clone()));
            differ(command.subcommands.iter().map(|one| one.name_localizations.clone()));
            command.subcommands.iter().for_each(inside);
        }
        let mut commands = all();
        localise(&mut commands);
        differ(commands.iter().map(|command| command.name_localizations.clone()));
        commands.iter().for_each(inside);
    }

    /// Of each name, description and choice the longest in any language counts.
    #[test]
    fn no_command_is_longer_than_discord_takes() {
        const LONGEST: usize = 8_000;
        fn longest(text: &str, spoken: &Localized) -> usize {
            let spoken = spoken.iter().map(|(_, text)| text.chars().count());
            spoken.fold(text.chars().count(), usize::max)
        }
        fn length(command: &Command) -> usize {
            let about = command.description.as_deref().unwrap_or_default();
            let mut sum = longest(&command.name, &command.name_localizations)
                + longest(about, &command.description_localizations);
            for option in &command.parameters {
                let about = option.description.as_deref().unwrap_or_default();
                sum += longest(&option.name, &option.name_localizations)
                    + longest(about, &option.description_localizations);
                sum += option.choices.iter().map(|choice| longest(&choice.name, &choice.localizations)).sum::<usize>();
            }
            sum + command.subcommands.iter().map(length).sum::<usize>()
        }
        let mut commands = all();
        localise(&mut commands);
        for command in &commands {
            assert!(length(command) <= LONGEST, "/{} is {} characters long", command.name, length(command));
        }
    }

    /// What stands between backticks behind a slash, as a reader of the language would type it.
    #[test]
    fn commands_are_named_as_they_are_called_in_the_language() {
        let needed = all_needed();
        for language in Language::ALL {
            let called: BTreeSet<String> =
                needed.keys().filter(|id| needed[*id] == Kind::Name).map(|id| called(language, id)).collect();
            for (id, text) in say::texts(language) {
                for named in text.split('`').skip(1).step_by(2).filter(|named| named.starts_with('/')) {
                    let named = named.split('{').next().unwrap_or_default().trim();
                    assert!(named == "/" || called.contains(named), "{language:?}: {id} names {named}");
                }
            }
        }
    }

    /// `/settings timezone zone` for the id of that option, in the language.
    fn called(language: Language, id: &str) -> String {
        let (command, option) = id.split_once('_').map_or((id, None), |(command, _)| (command, Some(id)));
        let mut path = "command".to_owned();
        let mut words = Vec::new();
        for word in command.trim_start_matches("command-").split('-') {
            path = format!("{path}-{word}");
            words.push(say::command(language, &path).unwrap_or_else(|| word.to_owned()));
        }
        words.extend(option.map(|option| {
            let name = option.split_once('_').map_or("", |(_, name)| name);
            say::command(language, option).unwrap_or_else(|| name.to_owned())
        }));
        format!("/{}", words.join(" "))
    }

    #[test]
    fn what_is_not_for_everybody_discord_is_told_to_keep_from_them() {
        for command in all() {
            let registered = serde_json::to_value(command.create_as_slash_command()).unwrap();
            if ["leaderboard", "votes", "vote", "stats", "remind", "privacy", "help"].contains(&command.name.as_ref()) {
                assert!(registered.get("default_member_permissions").is_none(), "{registered}");
                continue;
            }
            let needed = Permissions::MANAGE_GUILD.bits().to_string();
            assert_eq!(registered["default_member_permissions"], needed, "{registered}");
            assert_eq!(registered["integration_types"], serde_json::json!([0]), "{registered}");
            assert_eq!(registered["contexts"], serde_json::json!([0]), "{registered}");
        }
    }
}
