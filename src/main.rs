//! Votive's binary: settings, logging, then either serving or one command.

use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use votive::app;
use votive::cli::{Cli, Command};
use votive::config::{Config, Settings};
use votive::logging;

fn main() -> ExitCode {
    let asked = Cli::parse();
    let loaded = Config::load();
    match &loaded {
        // What the doctor finds is told once.
        _ if asked.command.as_ref().is_some_and(Command::is_doctor) => {}
        Ok(config) => logging::start(config.log_format, config.log_filter.clone()),
        Err(mistakes) => return failed(2, &mistakes.to_string()),
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(1, &format!("the runtime cannot be started: {error}")),
    };
    let outcome = runtime.block_on(async {
        match (asked.command, loaded) {
            (Some(command), loaded) => {
                Box::pin(command.run(loaded)).await.map_err(|error| (error.exit_code(), error.to_string()))
            }
            (None, Ok(config)) => {
                let settings = Settings { adopt: asked.adopt, ..config.serving };
                app::serve(settings).await.map_err(|error| (error.exit_code(), error.to_string()))
            }
            (None, Err(mistakes)) => Err((2, mistakes.to_string())),
        }
    });
    // What still runs now was given its time.
    runtime.shutdown_background();
    outcome.map_or_else(|(code, sentence)| failed(code, &sentence), |()| ExitCode::SUCCESS)
}

fn failed(code: u8, sentence: &str) -> ExitCode {
    // Nobody is left to tell where this fails.
    let _ = writeln!(std::io::stderr(), "votive: {sentence}");
    ExitCode::from(code)
}
