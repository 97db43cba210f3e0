//! What Discord's REST API allows and refuses.

use std::time::Duration;

use discord_stand_in::{NewRole, Overwrite, Rate, Timings, openapi_answer_faults, openapi_available, perms};
use reqwest::Method;
use serde_json::json;

use crate::{start, start_with};

#[tokio::test]
async fn a_repeated_nonce_gives_the_first_message() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let path = format!("/channels/{channel}/messages");
    let body = json!({ "content": "hello", "nonce": "n1", "enforce_nonce": true });
    let (_, first) = raw.post(&path, body.clone()).await;
    let (status, second) = raw.post(&path, body.clone()).await;
    assert_eq!((status, &second["id"]), (200, &first["id"]));
    assert_eq!(discord.messages(channel).len(), 1);
    discord.delete_message(discord.messages(channel)[0].id);
    let (status, answer) = raw.post(&path, body).await;
    assert_eq!((status, &answer["code"]), (404, &json!(10008)));
    let long = json!({ "content": "hello", "nonce": "x".repeat(26) });
    assert_eq!(raw.post(&path, long).await.0, 400);
}

#[tokio::test]
async fn buckets_let_five_through_and_name_the_wait() {
    let timings = Timings { messages: Rate::new(5, Duration::from_mins(1)), ..Timings::default() };
    let (discord, raw) = start_with(timings).await;
    let guild = discord.add_guild("Home");
    let (one, other) = (discord.add_channel(guild, "a"), discord.add_channel(guild, "b"));
    let path = format!("/channels/{one}/messages");
    for left in (0..5).rev() {
        let sent = raw.try_send(Method::POST, &path, Some(json!({ "content": "hi" }))).await;
        assert_eq!(sent.unwrap().headers()["x-ratelimit-remaining"], left.to_string());
    }
    let limited = raw.try_send(Method::POST, &path, Some(json!({ "content": "hi" }))).await.unwrap();
    assert_eq!(limited.status(), 429);
    assert_eq!(limited.headers()["x-ratelimit-scope"], "user");
    assert!(limited.json::<serde_json::Value>().await.unwrap()["retry_after"].as_f64() > Some(1.0));
    let elsewhere = format!("/channels/{other}/messages");
    assert_eq!(raw.post(&elsewhere, json!({ "content": "hi" })).await.0, 200);
    assert_eq!(discord.rate_limited().len(), 1);
    assert_eq!(discord.invalid_requests(), 1);
    discord.assert_no_violations();
}

#[tokio::test]
async fn the_global_limit_is_above_all_buckets() {
    let timings = Timings { global: Rate::new(2, Duration::from_mins(1)), ..Timings::default() };
    let (_discord, raw) = start_with(timings).await;
    for _ in 0..2 {
        assert_eq!(raw.send(Method::GET, "/users/@me", None).await.0, 200);
    }
    let limited = raw.try_send(Method::GET, "/gateway/bot", None).await.unwrap();
    assert_eq!(limited.status(), 429);
    assert_eq!(limited.headers()["x-ratelimit-global"], "true");
}

#[tokio::test]
async fn only_lower_unmanaged_roles_can_be_given() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let alice = discord.add_member(guild, "alice");
    let low = discord.add_role(guild, "low");
    let high = discord.add_role_with(guild, &NewRole { position: 51, ..NewRole::named("high") });
    let managed = discord.add_role_with(guild, &NewRole { managed: true, ..NewRole::named("m") });
    let stranger = discord.add_user("stranger");
    let put = async |user: u64, role: u64| {
        let path = format!("/guilds/{guild}/members/{user}/roles/{role}");
        let (status, body) = raw.send(Method::PUT, &path, None).await;
        (status, body["code"].as_u64())
    };
    assert_eq!(put(alice, low).await, (204, None));
    assert_eq!(discord.member_roles(guild, alice), [low].into());
    assert_eq!(put(alice, high).await, (403, Some(50013)));
    assert_eq!(put(alice, managed).await, (403, Some(50013)));
    assert_eq!(put(alice, 1).await, (404, Some(10011)));
    assert_eq!(put(stranger, low).await, (404, Some(10007)));
    discord.set_permissions(guild, discord.bot_role(guild), perms::VIEW_CHANNEL);
    assert_eq!(put(alice, low).await, (403, Some(50013)));
    discord.remove_bot(guild);
    assert_eq!(put(alice, low).await, (404, Some(10004)));
    assert_eq!(discord.take_refusals().len(), 6);
    discord.assert_quiet();
}

#[tokio::test]
async fn a_channel_that_the_bot_cannot_use_is_refused_for_a_reason() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let path = format!("/channels/{channel}/messages");
    let bot = discord.bot_id();
    let post = async |body| {
        let (status, answer) = raw.post(&path, body).await;
        (status, answer["code"].as_u64())
    };
    let embed = json!({ "embeds": [{ "title": "t" }] });
    discord.set_overwrite(channel, Overwrite::deny_member(bot, perms::EMBED_LINKS));
    assert_eq!(post(embed.clone()).await, (403, Some(50013)));
    let mixed = json!({ "content": "c", "embeds": [{ "title": "t" }] });
    assert_eq!(post(mixed).await, (200, None));
    assert!(discord.messages(channel)[0].embeds.is_empty());
    discord.set_overwrite(channel, Overwrite::deny_member(bot, perms::SEND_MESSAGES));
    assert_eq!(post(embed.clone()).await, (403, Some(50013)));
    discord.set_overwrite(channel, Overwrite::deny_role(guild, perms::VIEW_CHANNEL));
    discord.set_permissions(guild, discord.bot_role(guild), 0);
    discord.set_overwrite(channel, Overwrite::deny_member(bot, 0));
    assert_eq!(post(embed.clone()).await, (403, Some(50001)));
    discord.delete_channel(channel);
    assert_eq!(post(embed).await, (404, Some(10003)));
    discord.assert_no_violations();
}

#[tokio::test]
async fn pings_are_what_content_names_and_the_bot_allows() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let alice = discord.add_member(guild, "alice");
    let role = discord.add_role(guild, "quiet");
    let content = format!("<@{alice}> <@&{role}> @everyone");
    let path = format!("/channels/{channel}/messages");
    raw.post(&path, json!({ "content": content })).await;
    raw.post(&path, json!({ "content": content, "allowed_mentions": { "parse": [] } })).await;
    raw.post(&path, json!({ "embeds": [{ "description": content }] })).await;
    let messages = discord.messages(channel);
    assert_eq!(messages[0].pings.users, [alice].into());
    assert!(messages[0].pings.roles.is_empty() && !messages[0].pings.everyone);
    assert!(messages[1].pings.is_nobody() && messages[2].pings.is_nobody());
    assert!(messages[2].text().contains("@everyone"));
}

#[tokio::test]
async fn what_contradicts_the_description_is_a_violation() {
    openapi_available().expect("the tests need Discord's description");
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let path = format!("/channels/{channel}/messages");
    assert_eq!(raw.post(&path, json!({ "content": "fine" })).await.0, 200);
    discord.assert_no_violations();
    raw.post(&path, json!({ "content": "x", "embeds": [{ "color": "red" }] })).await;
    let violations = discord.take_violations();
    assert!(violations[0].contains("/embeds/0/color"), "{violations:?}");
    raw.send(Method::GET, &format!("{path}?limit=101"), None).await;
    assert!(discord.take_violations()[0].contains("limit"));
    raw.send(Method::GET, "/nothing", None).await;
    assert!(discord.take_violations()[0].contains("no such route"));
    raw.http.get(format!("{}/api/v10/gateway", raw.url)).send().await.unwrap();
    assert!(discord.take_violations()[0].contains("User-Agent"));
}

#[tokio::test]
async fn answers_are_as_the_description_says() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let alice = discord.add_member(guild, "alice");
    let body = json!({ "content": "hi", "embeds": [{ "title": "t", "color": 1 }] });
    let path = format!("/channels/{channel}/messages");
    let (_, message) = raw.post(&path, body).await;
    let as_described = |template: &str, body| {
        let faults = openapi_answer_faults("GET", template, 200, &body).unwrap();
        assert!(faults.is_empty(), "{template}: {faults:#?}\n{body:#}");
    };
    as_described("/channels/{channel_id}/messages/{message_id}", message);
    for (template, path) in [
        ("/gateway/bot", "/gateway/bot".to_owned()),
        ("/users/@me", "/users/@me".to_owned()),
        ("/applications/@me", "/applications/@me".to_owned()),
        ("/channels/{channel_id}", format!("/channels/{channel}")),
        ("/channels/{channel_id}/messages", path),
        ("/guilds/{guild_id}", format!("/guilds/{guild}")),
        ("/guilds/{guild_id}/roles", format!("/guilds/{guild}/roles")),
        ("/guilds/{guild_id}/channels", format!("/guilds/{guild}/channels")),
        ("/guilds/{guild_id}/members/{user_id}", format!("/guilds/{guild}/members/{alice}")),
    ] {
        as_described(template, raw.send(Method::GET, &path, None).await.1);
    }
}

#[tokio::test]
async fn messages_are_listed_by_page() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let owner = discord.owner(guild);
    let ids: Vec<u64> = (0..5).map(|n| discord.write(channel, owner, &n.to_string())).collect();
    let page = async |query: String| -> Vec<u64> {
        let path = format!("/channels/{channel}/messages?{query}");
        let (_, messages) = raw.send(Method::GET, &path, None).await;
        let messages = messages.as_array().unwrap().clone();
        messages.iter().map(|one| one["id"].as_str().unwrap().parse().unwrap()).collect()
    };
    assert_eq!(page("limit=2".to_owned()).await, [ids[4], ids[3]]);
    assert_eq!(page(format!("before={}&limit=2", ids[3])).await, [ids[2], ids[1]]);
    assert_eq!(page(format!("after={}&limit=2", ids[1])).await, [ids[3], ids[2]]);
    assert_eq!(page(format!("around={}&limit=3", ids[2])).await, [ids[3], ids[2], ids[1]]);
}

#[tokio::test]
async fn commands_are_checked() {
    let (discord, raw) = start().await;
    let path = format!("/applications/{}/commands", discord.application_id());
    let put = async |command| raw.send(Method::PUT, &path, Some(json!([command]))).await.0;
    let option =
        |name: &str, required: bool| json!({ "type": 3, "name": name, "description": "d", "required": required });
    let good = json!({ "name": "vote", "description": "d", "options": [option("a", true), option("b", false)] });
    assert_eq!(put(good).await, 200);
    assert_eq!(discord.commands()[0]["name"], "vote");
    assert_eq!(put(json!({ "name": "Vote", "description": "d" })).await, 400);
    let order = json!({ "name": "vote", "description": "d", "options": [option("b", false), option("a", true)] });
    assert_eq!(put(order).await, 400);
    assert_eq!(put(json!({ "name": "vote", "description": "" })).await, 400);
    assert_eq!(discord.take_violations().len(), 3);
}

#[tokio::test]
async fn direct_messages_need_a_willing_recipient() {
    let (discord, raw) = start().await;
    let guild = discord.add_guild("Home");
    let alice = discord.add_member(guild, "alice");
    let (_, channel) = raw.post("/users/@me/channels", json!({ "recipient_id": alice.to_string() })).await;
    let path = format!("/channels/{}/messages", channel["id"].as_str().unwrap());
    assert_eq!(raw.post(&path, json!({ "content": "hi" })).await.0, 200);
    assert_eq!(discord.direct_messages(alice).len(), 1);
    discord.open_dms(alice, false);
    assert_eq!(raw.post(&path, json!({ "content": "hi" })).await.1["code"], 50007);
}

#[tokio::test]
async fn a_revoked_token_is_refused_everywhere_and_not_to_be_used_again() {
    let timings = Timings { grace_after_401: Duration::ZERO, ..Timings::default() };
    let (discord, raw) = start_with(timings).await;
    discord.revoke_token();
    assert_eq!(raw.send(Method::GET, "/users/@me", None).await.0, 401);
    discord.assert_no_violations();
    assert_eq!(raw.send(Method::GET, "/users/@me", None).await.0, 401);
    assert!(discord.violations()[0].contains("after a 401"));
}
