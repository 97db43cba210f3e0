//! Invariants that the source tree itself shows.

use std::fs;
use std::path::{Path, PathBuf};

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}

/// The files of `src` by their paths, without their tests.
pub(crate) fn code() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let named = sources(&root).into_iter().map(|(path, text)| {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        // Tests stand at the end of a file.
        (name, text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned())
    });
    named.filter(|(name, _)| !name.ends_with("tests.rs") && !name.contains("/tests/")).collect()
}

/// The files of `src` whose path does not begin with one of `except` and that hold one of `words`.
fn that_hold(words: &[&str], except: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, code) in code() {
        if except.iter().any(|allowed| name.starts_with(allowed)) {
            continue;
        }
        for (number, line) in code.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            if words.iter().any(|word| code.contains(word)) {
                found.push(format!("{name}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    found
}

fn within(folder: &str, words: &[&str]) -> Vec<String> {
    that_hold(words, &[]).into_iter().filter(|place| place.starts_with(folder)).collect()
}

#[test]
fn sql_is_under_db_only() {
    assert_eq!(that_hold(&["sqlx::"], &["db/"]), [] as [String; 0]);
}

#[test]
fn the_environment_is_read_by_config_only() {
    assert_eq!(that_hold(&["env::var", "dotenvy"], &["config"]), [] as [String; 0]);
}

#[test]
fn pure_modules_do_no_io_and_read_no_clock() {
    let impure = [
        "sqlx",
        "tokio",
        "hyper",
        "serenity",
        "reqwest",
        "std::fs",
        "std::net",
        "SystemTime",
        "Instant::now",
        "crate::db",
        "crate::discord",
        "clock::Clock",
        "metrics",
    ];
    for pure in ["vote/", "rules/", "sites/", "text/", "exchange/", "picture/"] {
        assert_eq!(within(pure, &impure), [] as [String; 0]);
    }
}

#[test]
fn the_entry_points_do_not_know_one_another() {
    assert_eq!(
        within("listener/", &["serenity", "poise", "crate::bot", "crate::worker", "crate::discord"]),
        [] as [String; 0]
    );
    assert_eq!(within("bot/", &["hyper", "crate::listener", "crate::worker"]), [] as [String; 0]);
    assert_eq!(within("worker/", &["hyper", "poise", "crate::listener", "crate::bot"]), [] as [String; 0]);
}

#[test]
fn the_lower_parts_do_not_know_the_upper() {
    let upper = ["crate::app", "crate::bot", "crate::listener", "crate::worker", "crate::cli"];
    for lower in ["db/", "discord/", "sites/", "rules/", "text/", "vote/", "exchange/", "picture/", "config.rs"] {
        assert_eq!(within(lower, &upper), [] as [String; 0]);
    }
    for beneath_text in ["db/", "discord/", "sites/", "rules/", "vote/", "exchange/", "picture/"] {
        assert_eq!(within(beneath_text, &["crate::text"]), [] as [String; 0]);
    }
    for bottom in ["vote/", "rules/", "picture/"] {
        assert_eq!(within(bottom, &["crate::db", "crate::discord"]), [] as [String; 0]);
    }
}
