//! What operators do beside a bot that takes votes: backup, check, rebuild, doctor; and restore when it has stopped.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use discord_stand_in::Setup;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _};
use votive::vote::Token;

use crate::process::{self, Served};
use crate::world::World;

/// A served database that takes votes without a pause.
struct Busy {
    world: World,
    served: Served,
    stop: Arc<AtomicBool>,
    /// Votes that were answered 200.
    stored: Arc<AtomicI64>,
    senders: tokio::task::JoinSet<()>,
}

impl Busy {
    async fn start() -> Self {
        let mut world = World::new(Setup::default()).await;
        world.start().await;
        let token = world.listing(1_000_000).await;
        world.stop().await;
        let served = Served::start(&world.discord, &world.settings().db).await;
        let (stop, stored) = (Arc::<AtomicBool>::default(), Arc::<AtomicI64>::default());
        let mut senders = tokio::task::JoinSet::new();
        for sender in 0..4 {
            senders.spawn(send(Sender {
                url: format!("http://{}/webhooks/discollab", served.address),
                token: token.clone(),
                guild: world.guild.to_string(),
                number: sender,
                stop: Arc::clone(&stop),
                stored: Arc::clone(&stored),
            }));
        }
        let busy = Self { world, served, stop, stored, senders };
        busy.votes(200).await;
        busy
    }

    /// Waits until this many more votes are stored; returns how many are.
    async fn votes(&self, more: i64) -> i64 {
        let until = self.stored.load(Ordering::SeqCst) + more;
        while self.stored.load(Ordering::SeqCst) < until {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
        until
    }

    fn folder(&self) -> PathBuf {
        self.world.settings().db.path().parent().unwrap().to_owned()
    }

    /// Ends the load: nobody was answered anything but 200.
    async fn end(&mut self) -> i64 {
        self.stop.store(true, Ordering::SeqCst);
        while let Some(ended) = self.senders.join_next().await {
            ended.unwrap();
        }
        self.stored.load(Ordering::SeqCst)
    }

    async fn votive(&self, words: &[&str]) -> Output {
        votive(&self.world, words).await
    }
}

struct Sender {
    url: String,
    token: Token,
    guild: String,
    number: u64,
    stop: Arc<AtomicBool>,
    stored: Arc<AtomicI64>,
}

async fn send(this: Sender) {
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut number = 0;
    while !this.stop.load(Ordering::SeqCst) {
        number += 1;
        let voter = 400_000_000_000_000_000 + this.number * 1_000_000 + number % 700;
        let body = serde_json::json!({
            "guild_id": this.guild, "user_id": voter.to_string(), "username": format!("voter {voter}"),
            "voted_on_iso": jiff::Timestamp::now().to_string(), "times_voted": number,
        });
        let answer = http.post(&this.url).bearer_auth(this.token.reveal()).body(body.to_string()).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        this.stored.fetch_add(1, Ordering::SeqCst);
    }
}

/// Runs `votive` with these words on the world's database.
async fn votive(world: &World, words: &[&str]) -> Output {
    votive_on(world, world.settings().db.path(), words).await
}

async fn votive_on(world: &World, database: &Path, words: &[&str]) -> Output {
    let mut command = process::command(&world.discord, &votive::config::DbPath::file(database));
    command.args(words).env("RUST_LOG", "warn");
    process::run(command).await
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[track_caller]
fn succeeds(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
    assert!(output.stderr.is_empty(), "no terminal, no progress: {}", said(output));
    said(output)
}

#[track_caller]
fn fails(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(1), "{}", said(output));
    said(output)
}

async fn count(database: &Path, sql: &'static str) -> i64 {
    // Not one that only reads: that would leave an empty log behind.
    let mut connection = SqliteConnectOptions::new().filename(database).connect().await.unwrap();
    let count = sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    count
}

async fn change(database: &Path, sql: &str) {
    let options = SqliteConnectOptions::new().filename(database).busy_timeout(std::time::Duration::from_secs(20));
    let mut connection = options.connect().await.unwrap();
    sqlx::query(AssertSqlSafe(sql.to_owned())).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

const ENTRIES: &str = "SELECT count(*) FROM entries";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_made_while_votes_are_taken_and_is_restored_when_they_are_not() {
    let mut busy = Busy::start().await;
    let (folder, file) = (busy.folder(), busy.folder().join("copy.db"));
    let name = file.to_str().unwrap();
    let before = busy.stored.load(Ordering::SeqCst);
    let told = succeeds(&busy.votive(&["backup", name]).await);
    assert!(told.contains("copy.db") && told.contains("checked"), "{told}");
    let refused = fails(&busy.votive(&["backup", name]).await);
    assert!(refused.contains("--force"), "{refused}");
    let first = count(&file, ENTRIES).await;
    busy.votes(50).await;
    succeeds(&busy.votive(&["backup", name, "--force"]).await);
    let database = folder.join("votive.db");
    let itself = fails(&busy.votive(&["backup", database.to_str().unwrap(), "--force"]).await);
    assert!(itself.contains("database itself"), "{itself}");
    let served = fails(&busy.votive(&["restore", name]).await);
    assert!(served.contains("already serving"), "{served}");
    let stored = busy.end().await;
    let copied = count(&file, ENTRIES).await;
    assert!((before..copied).contains(&first) && copied <= stored, "{before} {first} {copied} {stored}");
    assert_eq!(busy.served.stop().await.code(), Some(0));
    let world = &busy.world;
    assert_eq!(count(&database, ENTRIES).await, stored);
    // Sound and at one with itself, as of one instant of the load.
    succeeds(&votive_on(world, &file, &["check"]).await);

    let told = succeeds(&votive(world, &["restore", name]).await);
    assert!(told.contains("is kept as"), "{told}");
    assert_eq!(count(&database, ENTRIES).await, copied);
    let kept = names(&folder).into_iter().find(|name| name.contains("before-restore")).unwrap();
    assert_eq!(count(&folder.join(&kept), ENTRIES).await, stored);
    let mut left = names(&folder);
    left.retain(|name| ![&*kept, "votive.db", "votive.db.lock", "copy.db"].contains(&&**name));
    assert_eq!(left, [] as [String; 0], "nothing else is left behind");
    succeeds(&votive(world, &["check"]).await);
    let again = Served::start(&world.discord, &world.settings().db).await;
    assert_eq!(again.stop().await.code(), Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_check_and_a_rebuild_run_while_votes_are_taken() {
    let mut busy = Busy::start().await;
    let database = busy.folder().join("votive.db");
    let told = succeeds(&busy.votive(&["check"]).await);
    assert!(told.contains("totals and boards are what the ledger says"), "{told}");
    let told = succeeds(&busy.votive(&["rebuild"]).await);
    assert!(told.contains("nothing was changed"), "{told}");
    for sql in ["UPDATE voters SET total = total + 7", "DELETE FROM listing_voters", "DELETE FROM tallies"] {
        change(&database, sql).await;
    }
    let wrong = fails(&busy.votive(&["check"]).await);
    assert!(wrong.contains("votive rebuild") && wrong.contains("one thing is wrong"), "{wrong}");
    let told = succeeds(&busy.votive(&["rebuild"]).await);
    assert!(told.contains("put right"), "{told}");
    succeeds(&busy.votive(&["check"]).await);
    busy.votes(100).await;
    succeeds(&busy.votive(&["check"]).await);
    let stored = busy.end().await;
    assert_eq!(busy.served.stop().await.code(), Some(0));
    let world = busy.world;
    assert_eq!(count(&database, ENTRIES).await, stored);
    succeeds(&votive(&world, &["rebuild"]).await);
    assert_eq!(
        count(&database, "SELECT sum(total) FROM voters").await,
        count(&database, "SELECT count(*) FROM entries WHERE entry_id <= (SELECT entry_id FROM settlement)").await
    );
    assert_eq!(names(database.parent().unwrap()), ["votive.db", "votive.db.lock"], "no scratch file, no log is left");
}

#[tokio::test]
async fn a_check_says_in_words_what_is_wrong_and_changes_nothing() {
    let mut world = World::new(Setup::default()).await;
    world.start().await;
    let token = world.listing(1).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.stop().await;
    let database = world.settings().db.path().to_owned();
    for (sql, word) in [
        ("UPDATE servers SET zone = 'Mars/Olympus'", "Mars/Olympus"),
        ("UPDATE listings SET vote_url = 'not a page'", "page to vote at"),
        ("UPDATE listings SET site = 'elsewhere'", "elsewhere"),
        ("DELETE FROM tokens", "has no token"),
        ("UPDATE listings SET removed_ms = 1; UPDATE rewards SET listing_id = 1", "votes for listing 1"),
    ] {
        let before = std::fs::read(&database).unwrap();
        change(&database, sql).await;
        let changed = std::fs::read(&database).unwrap();
        let wrong = fails(&votive(&world, &["check"]).await);
        assert!(wrong.contains(word), "{wrong}");
        assert!(std::fs::read(&database).unwrap() == changed, "{word}: it was changed");
        std::fs::write(&database, before).unwrap();
    }
    let none = fails(&votive_on(&world, &database.with_file_name("none.db"), &["check"]).await);
    assert!(none.contains("no database"), "{none}");
    assert!(!database.with_file_name("none.db").exists());
    // Damage that only a reading of all pages finds.
    let root = count(&database, "SELECT rootpage FROM sqlite_schema WHERE name = 'listing_voters_by_rank'").await;
    let mut bytes = std::fs::read(&database).unwrap();
    bytes[(usize::try_from(root).unwrap() - 1) * 4096..][..64].fill(0xAA);
    std::fs::write(&database, &bytes).unwrap();
    let wrong = fails(&votive(&world, &["check"]).await);
    assert!(wrong.contains("damaged") && wrong.contains("votive restore"), "{wrong}");
    let refused = fails(&votive(&world, &["backup", "copy.db"]).await);
    assert!(refused.contains("nothing is left of it"), "{refused}");
    assert!(!database.with_file_name("copy.db").exists());
}

#[tokio::test]
async fn only_a_backup_of_ours_is_restored_and_a_damaged_database_is_kept_with_its_log() {
    let mut world = World::new(Setup::default()).await;
    world.start().await;
    let token = world.listing(1).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.stop().await;
    let database = world.settings().db.path().to_owned();
    let beside = |name: &str| database.with_file_name(name);
    succeeds(&votive(&world, &["backup", "good.db"]).await);
    std::fs::write(beside("list.txt"), "a shopping list, and no database at all".repeat(200)).unwrap();
    std::fs::copy(beside("good.db"), beside("newer.db")).unwrap();
    change(&beside("newer.db"), "UPDATE _sqlx_migrations SET version = 999999").await;
    let mut cut = std::fs::read(beside("good.db")).unwrap();
    cut.truncate(cut.len() / 2 / 4096 * 4096);
    std::fs::write(beside("cut.db"), cut).unwrap();
    let (bytes, files) = (std::fs::read(&database).unwrap(), names(database.parent().unwrap()));
    for (file, word) in [
        ("nothing.db", "no file"),
        ("list.txt", "not a backup"),
        ("newer.db", "newer version"),
        ("cut.db", "damaged"),
        ("votive.db", "database itself"),
    ] {
        let refused = fails(&votive(&world, &["restore", beside(file).to_str().unwrap()]).await);
        assert!(refused.contains(word) || refused.contains("malformed"), "{file}: {refused}");
        assert!(std::fs::read(&database).unwrap() == bytes, "{file}");
    }
    assert_eq!(names(database.parent().unwrap()), files, "nothing is left of what failed");
    std::fs::write(&database, "damaged beyond reading".repeat(1000)).unwrap();
    std::fs::write(beside("votive.db-wal"), "its log").unwrap();
    succeeds(&votive(&world, &["restore", "good.db"]).await);
    let kept: Vec<_> = names(database.parent().unwrap()).into_iter().filter(|name| name.contains("before")).collect();
    let log = kept.iter().find(|name| name.ends_with("-wal")).unwrap_or_else(|| panic!("{kept:?}"));
    assert_eq!(std::fs::read(beside(log)).unwrap(), b"its log");
    world.start().await;
    assert_eq!(world.count(ENTRIES).await, 1);
    world.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_doctor_finds_what_is_wrong_and_tells_no_secret() {
    let mut busy = Busy::start().await;
    let look = async |variables: &[(&str, &str)]| {
        let mut command = process::command(&busy.world.discord, &busy.world.settings().db);
        command.arg("doctor").envs(variables.iter().copied());
        let output = process::run(command).await;
        assert!(!said(&output).contains(&busy.world.discord.token()), "{}", said(&output));
        output
    };
    let public = format!("http://{}", busy.served.address);
    let healthy = succeeds(&look(&[("PUBLIC_URL", &public)]).await);
    for part in [
        "Votive is running",
        "can be read and written",
        "Discord knows the bot",
        "answers: votes can reach",
        "not encrypted",
    ] {
        assert!(healthy.contains(part), "{part}: {healthy}");
    }
    for (variables, word) in [
        (&[("DISCORD_TOKEN", "s3cret-wrong")][..], "refuses the token"),
        (&[("DISCORD_TOKEN", "")], "DISCORD_TOKEN is not set"),
        (&[("DISCORD_API_URL", "http://127.0.0.1:1")], "Discord cannot be reached"),
        (&[("PUBLIC_URL", "http://127.0.0.1:1")], "cannot be reached"),
        (&[("PUBLIC_URL", &*busy.world.discord.url())], "not"),
        (&[("PUBLIC_URL", "https://user:hunter2@votes.example.org"), ("LOG_FORMAT", "xml")], "LOG_FORMAT"),
    ] {
        let found = fails(&look(variables).await);
        assert!(found.contains(word) && !found.contains("s3cret") && !found.contains("hunter2"), "{found}");
    }
    busy.end().await;
    assert_eq!(busy.served.stop().await.code(), Some(0));
    let world = busy.world;
    let stopped = succeeds(&votive(&world, &["doctor"]).await);
    assert!(stopped.contains("Votive is not running"), "{stopped}");
    let database = world.settings().db.path().to_owned();
    std::fs::write(&database, "no database at all".repeat(500)).unwrap();
    assert!(fails(&votive(&world, &["doctor"]).await).contains("cannot be used"));
    std::fs::remove_file(&database).unwrap();
    assert!(succeeds(&votive(&world, &["doctor"]).await).contains("no database"));
    assert!(!database.exists());
}
