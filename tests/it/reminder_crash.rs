//! The process killed around a reminder: it comes once, whatever had been done by then.

use std::time::Duration;

use discord_stand_in::{Discord, Fault, Held, Id, Setup};
use serde_json::json;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _};
use votive::clock::Clock;
use votive::config::DbPath;
use votive::db::{Db, ListingChange, NewListing};
use votive::sites::Site;
use votive::vote::{GuildId, Language, Subject, Token, UserId};

use crate::process::Served;
use crate::world::signed;

const OPEN: &str = "POST /users/@me/channels";
const SEND: &str = "POST /channels/*/messages";
/// How long everything may take to come to rest.
const GUARD: Duration = Duration::from_mins(1);

/// Where the process is killed.
#[derive(Debug, Clone, Copy)]
enum At {
    /// Between opening direct messages and noting which they are.
    Opened,
    /// Between the row and the call.
    Frozen,
    /// While the call is on its way.
    Sending,
    /// After the call, before it is marked done.
    Sent,
}

async fn left(path: &DbPath) -> i64 {
    let options = SqliteConnectOptions::new().filename(path.path()).read_only(true);
    let mut connection = options.connect().await.unwrap();
    let left = "SELECT (SELECT count(*) FROM sends WHERE state = 'waiting') + (SELECT count(*) FROM send_reminders)
                     + (SELECT count(*) FROM reminders WHERE look_ms IS NOT NULL)
                     + (SELECT count(*) FROM entries WHERE entry_id > (SELECT entry_id FROM settlement))";
    let left = sqlx::query_scalar(left).fetch_one(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    left
}

/// Kills the process there; what is returned lets go of what was held.
async fn killed(discord: &Discord, at: At, served: Served) -> Option<Held> {
    let faults = discord.faults();
    let held = match at {
        At::Opened => faults.hold_answers(OPEN),
        At::Sending => faults.hold(SEND),
        At::Sent => faults.hold_answers(SEND),
        At::Frozen => {
            faults.always(SEND, Fault::ResetBefore);
            discord.wait_until("a call", |discord| !discord.requests_to(SEND).is_empty()).await;
            served.kill();
            faults.clear();
            return None;
        }
    };
    held.arrived(1).await;
    served.kill();
    Some(held)
}

async fn comes_once(at: At) {
    let discord = Discord::start(Setup::default()).await;
    let guild = discord.add_guild("Home");
    let ada: Id = discord.add_member(guild, "ada");
    let folder = tempfile::tempdir().unwrap();
    let path = DbPath::file(folder.path().join("votive.db"));
    let token = Token::from_random(rand::random());
    let db = Db::open(&path, &Clock::system()).await.unwrap();
    let id = GuildId::trusted(signed(guild));
    let new = NewListing {
        guild: id,
        site: Site::Discollab,
        subject: Subject::Server(id),
        change: ListingChange::default(),
        token: token.hash(),
    };
    db.set_up(new).await.unwrap();
    db.remind(id, UserId::trusted(signed(ada)), Language::English).await.unwrap();
    db.close().await;

    let served = Served::start(&discord, &path).await;
    discord.wait_for_gateway().await;
    // They could have voted again an hour ago.
    let voted = jiff::Timestamp::now() - jiff::SignedDuration::from_hours(13);
    let delivery =
        json!({ "guild_id": guild.to_string(), "user_id": ada.to_string(), "voted_on_iso": voted.to_string() });
    let url = format!("http://{}/webhooks/discollab", served.address);
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = http.post(url).bearer_auth(token.reveal()).body(delivery.to_string());
    let sent = async { assert_eq!(request.send().await.unwrap().status(), 200) };
    let (held, ()) = tokio::join!(killed(&discord, at, served), sent);
    drop(held);

    let served = Served::start(&discord, &path).await;
    let rest = async {
        while left(&path).await > 0 {
            // Another process works it off and tells nobody.
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(GUARD, rest).await.expect("something is stuck");
    assert_eq!(served.stop().await.code(), Some(0));
    assert_eq!(discord.direct_messages(ada).len(), 1, "{at:?}");
    discord.assert_no_violations();
}

#[tokio::test]
async fn killed_before_it_is_known_where_to_it_goes() {
    comes_once(At::Opened).await;
}

#[tokio::test]
async fn killed_between_the_row_and_the_call() {
    comes_once(At::Frozen).await;
}

#[tokio::test]
async fn killed_while_the_call_is_on_its_way() {
    comes_once(At::Sending).await;
}

#[tokio::test]
async fn killed_after_the_call_and_before_it_is_marked_done() {
    comes_once(At::Sent).await;
}
