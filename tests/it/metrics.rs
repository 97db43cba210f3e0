//! The numbers that are served: what they count, that they are described, and that they name nobody.

use std::collections::{BTreeMap, BTreeSet};

use discord_stand_in::Setup;

use crate::process::{self, Served};
use crate::world::World;

/// What was scraped: every series with its value, and every metric with its kind.
#[derive(Debug)]
struct Scraped {
    series: BTreeMap<String, f64>,
    kinds: BTreeMap<String, String>,
    text: String,
}

async fn scrape(address: &str) -> Scraped {
    let answer = reqwest::get(format!("http://{address}/metrics")).await.unwrap();
    assert_eq!(answer.status(), 200);
    assert!(answer.headers()["content-type"].to_str().unwrap().starts_with("text/plain; version=0.0.4"));
    let text = answer.text().await.unwrap();
    let (mut series, mut kinds, mut described) = (BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
    for line in text.lines().filter(|line| !line.is_empty()) {
        if let Some(rest) = line.strip_prefix("# TYPE ") {
            let (name, kind) = rest.split_once(' ').unwrap();
            kinds.insert(name.to_owned(), kind.to_owned());
        } else if let Some(rest) = line.strip_prefix("# HELP ") {
            described.insert(rest.split(' ').next().unwrap().to_owned());
        } else {
            let (name, value) = line.rsplit_once(' ').unwrap();
            assert!(series.insert(name.to_owned(), value.parse().unwrap()).is_none(), "twice: {line}");
        }
    }
    assert_eq!(kinds.keys().cloned().collect::<BTreeSet<_>>(), described, "each is described");
    Scraped { series, kinds, text }
}

impl Scraped {
    #[track_caller]
    fn value(&self, series: &str) -> f64 {
        *self.series.get(series).unwrap_or_else(|| panic!("no {series} in\n{}", self.text))
    }
}

#[tokio::test]
async fn what_happens_is_counted_and_nobody_is_named() {
    let mut world = World::new(Setup::default()).await;
    world.start().await;
    let token = world.listing(1).await;
    world.stop().await;
    let mut command = process::command(&world.discord, &world.settings().db);
    command.env("METRICS_ADDR", "127.0.0.1:0");
    let served = Served::run(command).await;
    let metrics = served.field("metrics.addr").await;
    world.discord.wait_for_gateway().await;
    world.discord.wait_for_commands().await;
    let before = scrape(&metrics).await;
    assert!(before.value(r#"votive_deliveries_total{site="discollab",outcome="recorded"}"#) < 0.5);

    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let url = format!("http://{}/webhooks/discollab", served.address);
    let send = async |token: &str, body: String| {
        http.post(&url).bearer_auth(token).body(body).send().await.unwrap().status().as_u16()
    };
    let votes = [1, 2, 3].map(|number| world.delivery_now(world.ada, "ada", number).to_string());
    // Each once, and the first twice more.
    for vote in votes.iter().chain([&votes[0], &votes[0]]) {
        assert_eq!(send(token.reveal(), vote.clone()).await, 200);
    }
    assert_eq!(send("wrong", votes[0].clone()).await, 401);
    assert_eq!(send(token.reveal(), "not json".to_owned()).await, 400);
    world.has_role(world.ada).await;
    world.messages(1).await;

    // Until what was called for is done.
    let after = loop {
        let scraped = scrape(&metrics).await;
        let left: f64 = ["entry", "thanks", "message", "roles", "test"]
            .iter()
            .map(|kind| scraped.value(&format!(r#"votive_due{{kind="{kind}"}}"#)))
            .sum();
        // Shards are looked at now and then.
        let connected = scraped.series.get(r#"votive_gateway_shard_connected{shard="0"}"#);
        if left < 0.5 && connected.is_some_and(|connected| *connected > 0.5) {
            break scraped;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    };
    let counted = |series: &str, value: f64| {
        assert!((after.value(series) - value).abs() < 0.01, "{series}: {}\n{}", after.value(series), after.text);
    };
    for (outcome, count) in [("recorded", 3.0), ("duplicate", 2.0), ("unauthorized", 1.0), ("not_json", 1.0)] {
        counted(&format!(r#"votive_deliveries_total{{site="discollab",outcome="{outcome}"}}"#), count);
    }
    counted("votive_commit_votes_sum", 5.0);
    counted("votive_commits_failed_total", 0.0);
    counted("votive_settle_lag_entries", 0.0);
    counted("votive_discord_known", 1.0);
    counted(&format!(r#"votive_build_info{{version="{}"}}"#, env!("CARGO_PKG_VERSION")), 1.0);
    let posted = world.discord.requests_to("POST /channels/*/messages").len();
    let posts = r#"votive_discord_calls_total{method="POST",route="channels/{id}/messages",status="200"}"#;
    assert!((after.value(posts) - f64::from(u32::try_from(posted).unwrap())).abs() < 0.01, "{posted}\n{}", after.text);
    assert!(after.value(r#"votive_database_size_bytes{file="main"}"#) > 4096.0);
    assert!(after.value("votive_discord_call_duration_seconds_count") >= 3.0);
    assert!(after.value("votive_discord_rate_limit_wait_seconds_count") >= 3.0);
    assert!(after.value(r#"votive_commit_duration_seconds_bucket{le="+Inf"}"#) >= 5.0);

    let is_id = |name: &String| name.split(|letter: char| !letter.is_ascii_digit()).any(|run| run.len() >= 15);
    assert_eq!(after.series.keys().find(|name| is_id(name)), None);
    for secret in [token.reveal(), &world.discord.token(), "ada"] {
        assert!(!after.text.contains(secret), "{secret}");
    }
    for id in [world.guild, world.channel, world.role, world.ada] {
        assert!(!after.text.contains(&id.to_string()), "{id}");
    }
    // The page names each of them and no other.
    let page = include_str!("../../docs/metrics.md");
    let told: BTreeMap<_, _> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `votive_")?.split_once("` | "))
        .filter_map(|(name, rest)| Some((format!("votive_{name}"), rest.split(' ').next()?.to_owned())))
        .filter(|(name, _)| !name.contains(['{', '[', '(', ' ']))
        .collect();
    assert_eq!(told, after.kinds);

    let other = http.get(format!("http://{metrics}/")).send().await.unwrap();
    assert_eq!(other.status(), 404);
    let post = http.post(format!("http://{metrics}/metrics")).send().await.unwrap();
    assert_eq!((post.status().as_u16(), &post.headers()["allow"]), (405, &"GET, HEAD".parse().unwrap()));
    assert_eq!(http.get(format!("http://{}/metrics", served.address)).send().await.unwrap().status(), 404);
    assert_eq!(served.stop().await.code(), Some(0));
    world.discord.assert_no_violations();
}
