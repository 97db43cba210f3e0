//! Log lines: to standard error, as text or JSON. `docs/events.md` lists them.

use std::io::IsTerminal;
use std::panic::PanicHookInfo;
use std::path::Path;

use tracing_subscriber::EnvFilter;

use crate::config::LogFormat;
use crate::metrics;

/// Starts logging for the whole process, panics included; where something else has done so already, that stays.
pub fn start(format: LogFormat, filter: EnvFilter) {
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match format {
        LogFormat::Text => lines.with_ansi(std::io::stderr().is_terminal()).try_init(),
        // Every line reads alone: the fields of the spans around it belong to libraries.
        LogFormat::Json => lines.json().flatten_event(true).with_current_span(false).with_span_list(false).try_init(),
    };
    if started.is_err() {
        tracing::debug!("logging was started before");
        return;
    }
    std::panic::set_hook(Box::new(panicked));
}

/// Logs a panic, once and with its place, wherever it is caught. Whoever catches it says what became of the work.
fn panicked(panic: &PanicHookInfo<'_>) {
    metrics::panicked();
    let place = panic.location().map(|place| (place.file(), place.line()));
    let text = place.and_then(|(file, _)| text(file, panic));
    let place = place.map(|(file, line)| format!("{file}:{line}"));
    tracing::error!(
        place,
        text,
        "the program has made a mistake (panicked); what it was doing is given up, the rest goes on"
    );
}

/// What a panic says, if it is one of our own sentences: those of libraries may hold what they worked on. Our own files have paths from
/// the package on, those of libraries have whole ones.
fn text<'p>(file: &str, panic: &'p PanicHookInfo<'_>) -> Option<&'p str> {
    if Path::new(file).is_relative() { panic.payload_as_str() } else { None }
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// Runs in a process of its own, because a process has one hook and one log.
    #[tokio::test]
    #[ignore = "the test below runs it in a process of its own"]
    async fn in_a_process_of_its_own() {
        start(LogFormat::Json, EnvFilter::new("info"));
        let ours = tokio::spawn(async { panic!("on purpose") }).await;
        // One whose place is in a library, whose words are not ours.
        let theirs = tokio::spawn(async { bytes::Bytes::from_static(b"a secret").slice(9..) }).await;
        assert!(ours.is_err() && theirs.is_err());
        tracing::info!("the rest goes on");
    }

    #[test]
    fn a_panic_is_logged_once_with_its_place_and_the_rest_goes_on() {
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "logging::tests::in_a_process_of_its_own", "--ignored", "--nocapture"]);
        let output = child.output().unwrap();
        let log = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.success(), "{log}");
        let lines: Vec<serde_json::Value> = log.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        assert_eq!(lines.len(), 3, "{log}");
        assert!(!log.contains("thread '"), "nothing beside the log: {log}");
        assert_eq!(lines[0]["text"], "on purpose");
        assert!(lines[0]["place"].as_str().unwrap().starts_with("src/logging.rs:"), "{log}");
        assert!(lines[1]["text"].is_null() && lines[1]["place"].as_str().unwrap().contains("bytes"), "{log}");
        assert_eq!(lines[2]["message"], "the rest goes on");
    }
}
