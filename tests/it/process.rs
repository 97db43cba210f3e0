//! The built binary as a process: what signals, exit codes and sudden ends show.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use discord_stand_in::Discord;
use votive::config::DbPath;

/// How long a process may take for anything before the test fails.
const GUARD: Duration = Duration::from_secs(30);

/// A `votive` that serves.
pub(crate) struct Served {
    child: Child,
    /// Where it takes votes.
    pub(crate) address: SocketAddr,
    log: Arc<Mutex<Vec<String>>>,
}

/// The command that serves this database against this Discord.
pub(crate) fn command(discord: &Discord, database: &DbPath) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_votive"));
    for variable in votive::config::VARIABLES {
        command.env_remove(variable);
    }
    command
        .current_dir(database.path().parent().unwrap())
        .env("DISCORD_TOKEN", discord.token())
        .env("DISCORD_API_URL", discord.url())
        .env("DATABASE_URL", format!("sqlite://{}", database.path().display()))
        .env("LISTEN_ADDR", "127.0.0.1:0")
        .env("LOG_FORMAT", "json")
        .env("RUST_LOG", crate::world::log_filter().unwrap_or_else(|| "info".to_owned()));
    command
}

/// A command for the shell beside a `votive` that serves this database.
pub(crate) fn beside(database: &DbPath, served: &Served, words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_votive"));
    for variable in votive::config::VARIABLES {
        command.env_remove(variable);
    }
    command
        .args(words.split(' '))
        .current_dir(database.path().parent().unwrap())
        .env("DATABASE_URL", format!("sqlite://{}", database.path().display()))
        .env("LISTEN_ADDR", served.address.to_string());
    command
}

/// Runs the command to its end, which must come by itself.
pub(crate) async fn run(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let begun = Instant::now();
        while child.try_wait().unwrap().is_none() {
            if begun.elapsed() > GUARD {
                let _ = child.kill();
                panic!("it does not end: {:?}", child.wait_with_output());
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        child.wait_with_output().unwrap()
    })
    .await
    .unwrap()
}

impl Served {
    /// Starts it and waits until votes are taken.
    pub(crate) async fn start(discord: &Discord, database: &DbPath) -> Self {
        Self::run(command(discord, database)).await
    }

    /// The same by a command that sets more.
    pub(crate) async fn run(mut command: Command) -> Self {
        let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let log = Arc::<Mutex<Vec<String>>>::default();
        let (found, address) = mpsc::channel();
        let lines = Arc::clone(&log);
        let echo = crate::world::log_filter().is_some();
        std::thread::spawn(move || {
            for line in stderr.lines().map_while(Result::ok) {
                if let Ok(event) = serde_json::from_str::<serde_json::Value>(&line)
                    && let Some(address) = event["listen.addr"].as_str()
                {
                    let _ = found.send(address.parse().unwrap());
                }
                if echo {
                    // Where the suite's own log is wanted, so is this.
                    let _ = writeln!(std::io::stderr(), "{line}");
                }
                lines.lock().unwrap().push(line);
            }
        });
        let found = tokio::task::spawn_blocking(move || address.recv_timeout(GUARD)).await.unwrap();
        let Ok(address) = found else {
            let _ = child.kill();
            panic!("it takes no votes: {:#?}", log.lock().unwrap());
        };
        Self { child, address, log }
    }

    /// Ends it at whatever instruction it is, as a power cut would.
    pub(crate) fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.lines()
    }

    /// Asks it to stop, as an operator does; returns how it ended.
    pub(crate) async fn stop(self) -> ExitStatus {
        self.stop_by("TERM").await.0
    }

    /// The same by this signal; returns what it has logged too.
    pub(crate) async fn stop_by(mut self, signal: &str) -> (ExitStatus, Vec<String>) {
        self.signal(signal);
        tokio::task::spawn_blocking(move || (self.ended(), self.lines())).await.unwrap()
    }

    /// The field of a line that it has logged, or will.
    pub(crate) async fn field(&self, name: &str) -> String {
        self.says(&format!("\"{name}\":")).await;
        let events = self.lines().into_iter().filter_map(|line| serde_json::from_str::<serde_json::Value>(&line).ok());
        events.into_iter().find_map(|event| Some(event[name].as_str()?.to_owned())).unwrap()
    }

    /// Waits until it has logged a line that holds this.
    pub(crate) async fn says(&self, words: &str) {
        let said = async {
            while !self.lines().iter().any(|line| line.contains(words)) {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(GUARD, said)
            .await
            .unwrap_or_else(|_| panic!("it never says {words}: {:#?}", self.lines()));
    }

    pub(crate) fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([format!("-{name}"), self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for its end.
    pub(crate) fn ended(&mut self) -> ExitStatus {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(begun.elapsed() < GUARD, "it does not end");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// The most memory that it has ever used, in KiB; `None` where the system does not say.
    pub(crate) fn peak_memory_kib(&mut self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).ok()?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        peak.trim().trim_end_matches("kB").trim().parse().ok()
    }

    /// What it has logged so far.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // Whatever became of the test, no process stays behind.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
