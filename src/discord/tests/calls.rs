//! What each call sends and how its answer is read.

use std::time::Duration;

use serenity::model::Permissions;
use serenity::model::channel::ChannelType;

use super::server::{Seen, Server, answer};
use super::{HERE, client, client_at, timings};
use crate::discord::{
    Answer, Client, CommandId, MembersIntent, OverrideTarget, Overwrite, OverwriteTarget, Registered, Shards,
};
use crate::vote::{ApplicationId, ChannelId, GuildId, MessageId, RoleId, UnixMs, UserId};

const GUILD: GuildId = GuildId::trusted(10);
const USER: UserId = UserId::trusted(20);
const ROLE: RoleId = RoleId::trusted(30);

/// Makes a call against a server that answers `json`; what was answered and what was sent.
async fn called<T>(json: &str, call: impl AsyncFnOnce(Client) -> Answer<T>) -> (T, Seen) {
    let server = Server::saying(answer("200 OK", &[], json)).await;
    let Answer::Done(done) = call(client(&server)).await else { panic!("not done") };
    (done, server.seen().remove(0))
}

#[tokio::test]
async fn every_call_names_the_bot() {
    let (_, seen) = called(r#"{"id":"1","username":"votive"}"#, async |client| client.current_user().await).await;
    assert_eq!(seen.line, "GET /api/v10/users/@me");
    assert_eq!(seen.header("authorization"), Some("Bot the.bots.token"));
    assert!(seen.header("user-agent").unwrap().starts_with("DiscordBot ("));
}

#[tokio::test]
async fn the_application_says_what_it_may() {
    let json = r#"{"id":"1","name":"Votive","flags":32768}"#;
    let (application, seen) = called(json, async |client| client.current_application().await).await;
    assert_eq!(seen.line, "GET /api/v10/oauth2/applications/@me");
    assert_eq!(application.id.get(), 1);
    assert_eq!(application.members_intent(), MembersIntent::Granted);
    let (bare, _) = called(r#"{"id":"1"}"#, async |client| client.current_application().await).await;
    assert_eq!(bare.members_intent(), MembersIntent::Withheld);
}

#[tokio::test]
async fn the_gateway_is_asked_twice() {
    let (url, seen) = called(r#"{"url":"wss://gateway"}"#, async |client| client.gateway_url().await).await;
    assert_eq!((url.as_str(), seen.line.as_str()), ("wss://gateway", "GET /api/v10/gateway"));
    let json = r#"{"url":"wss://gateway","shards":3,"session_start_limit":
        {"total":1000,"remaining":999,"reset_after":14400000,"max_concurrency":1}}"#;
    let (shards, seen) = called(json, async |client| client.gateway_shards().await).await;
    assert_eq!(seen.line, "GET /api/v10/gateway/bot");
    assert_eq!(shards, Shards { recommended: 3, starts_left: 999, resets_in: Duration::from_hours(4) });
}

#[tokio::test]
async fn commands_are_replaced_at_once() {
    let register = async |client: Client| client.register_commands(ApplicationId::trusted(5), b"[]".to_vec()).await;
    let (registered, seen) = called(r#"[{"id":"7","name":"setup","description":"d"}]"#, register).await;
    assert_eq!(registered, [Registered { id: CommandId(7), name: "setup".to_owned() }]);
    assert_eq!(seen.line, "PUT /api/v10/applications/5/commands");
    assert_eq!((seen.body.as_str(), seen.header("content-type")), ("[]", Some("application/json")));
}

#[tokio::test]
async fn what_a_server_set_for_commands_is_read() {
    let json = r#"[{"id":"7","application_id":"5","guild_id":"10","permissions":[
        {"id":"30","type":1,"permission":true},{"id":"20","type":2,"permission":false},
        {"id":"9","type":3,"permission":false},{"id":"1","type":4,"permission":true}]}]"#;
    let look = async |client: Client| client.command_overrides(ApplicationId::trusted(5), GUILD).await;
    let (found, seen) = called(json, look).await;
    assert_eq!(seen.line, "GET /api/v10/applications/5/guilds/10/commands/permissions");
    assert_eq!(found[0].of, CommandId(7));
    let read: Vec<_> = found[0].all.iter().map(|one| (one.target, one.allowed)).collect();
    let channel = OverrideTarget::Channel(ChannelId::trusted(9));
    let (role, member) = (OverrideTarget::Role(ROLE), OverrideTarget::Member(USER));
    assert_eq!(read, [(role, true), (member, false), (channel, false), (OverrideTarget::Other, true)]);
}

#[tokio::test]
async fn a_message_is_sent_to_the_byte() {
    let body = r#"{ "content": "ä",  "nonce":"n", "enforce_nonce":true }"#;
    let (id, seen) = called(r#"{"id":"9","x":1}"#, async |client| client.send_message(HERE, body).await).await;
    assert_eq!(id, MessageId::trusted(9));
    assert_eq!((seen.line.as_str(), seen.body.as_str()), ("POST /api/v10/channels/100/messages", body));
}

#[tokio::test]
async fn messages_are_found_with_all_they_hold() {
    let json = r#"[{"id":"9","author":{"id":"20"},"embeds":[{"footer":{"text":"mark"}}]}]"#;
    let look = async |client: Client| client.recent_messages(HERE, MessageId::trusted(8), 255).await;
    let (found, seen) = called(json, look).await;
    assert_eq!(seen.line, "GET /api/v10/channels/100/messages?&after=8&limit=100");
    assert_eq!(found[0].id, MessageId::trusted(9));
    assert_eq!(found[0].json["embeds"][0]["footer"]["text"], "mark");
}

#[tokio::test]
async fn a_member_is_read_with_what_is_there() {
    let full = r#"{"user":{"id":"20","username":"u","global_name":"G"},"nick":"N","roles":["30","31"],
        "joined_at":"2026-01-02T03:04:05.678000+00:00"}"#;
    let (member, seen) = called(full, async |client| client.member(GUILD, USER).await).await;
    assert_eq!(seen.line, "GET /api/v10/guilds/10/members/20");
    assert_eq!((member.user, member.name.as_str()), (USER, "N"));
    assert_eq!(member.roles, [ROLE, RoleId::trusted(31)]);
    assert_eq!(member.joined, Some(UnixMs(1_767_323_045_678)));
    let bare = r#"{"user":{"id":"20","username":"u","global_name":null},"nick":null,"joined_at":null}"#;
    let (member, _) = called(bare, async |client| client.member(GUILD, USER).await).await;
    assert_eq!((member.name.as_str(), member.roles.len(), member.joined), ("u", 0, None));
}

#[tokio::test]
async fn roles_are_given_and_taken_with_a_reason() {
    let ((), seen) = called("", async |client| client.give_role(GUILD, USER, ROLE, "10 votes").await).await;
    assert_eq!(seen.line, "PUT /api/v10/guilds/10/members/20/roles/30");
    assert_eq!(seen.header("x-audit-log-reason"), Some("10%20votes"));
    let ((), seen) = called("", async |client| client.take_role(GUILD, USER, ROLE, "").await).await;
    assert_eq!(seen.line, "DELETE /api/v10/guilds/10/members/20/roles/30");
}

#[tokio::test]
async fn a_new_role_permits_nothing() {
    let json = r#"{"id":"30","name":"Fan","position":1,"permissions":"0","managed":false}"#;
    let (role, seen) = called(json, async |client| client.create_role(GUILD, "Fan", "setup").await).await;
    assert_eq!((role.id, role.permissions), (ROLE, Permissions::empty()));
    assert_eq!(seen.line, "POST /api/v10/guilds/10/roles");
    assert_eq!(seen.body, r#"{"name":"Fan","permissions":0}"#);
}

#[tokio::test]
async fn a_server_its_roles_and_channels_are_read() {
    let json = r#"{"id":"10","name":"S","owner_id":"20","roles":[]}"#;
    let (guild, _) = called(json, async |client| client.guild(GUILD).await).await;
    assert_eq!((guild.id, guild.owner), (GUILD, USER));

    let json = r#"[{"id":"10","name":"@everyone","position":0,"permissions":"1024","managed":false},
        {"id":"30","name":"Votive","position":1,"permissions":"9007199254740992","managed":true,
         "tags":{"bot_id":"20","premium_subscriber":null}}]"#;
    let (roles, seen) = called(json, async |client| client.guild_roles(GUILD).await).await;
    assert_eq!(seen.line, "GET /api/v10/guilds/10/roles");
    assert_eq!((roles[0].permissions, roles[0].managed), (Permissions::VIEW_CHANNEL, false));
    assert!(roles[1].managed);

    let json = r#"{"id":"100","type":5,"guild_id":"10","name":"news","permission_overwrites":
        [{"id":"10","type":0,"allow":"0","deny":"2048"},{"id":"20","type":1,"allow":"2048","deny":"0"}]}"#;
    let (channel, _) = called(json, async |client| client.channel(HERE).await).await;
    assert_eq!((channel.guild, channel.kind), (Some(GUILD), ChannelType::News));
    let (none, send) = (Permissions::empty(), Permissions::SEND_MESSAGES);
    let everyone = OverwriteTarget::Role(RoleId::trusted(10));
    assert_eq!(channel.overwrites[0], Overwrite { target: everyone, allow: none, deny: send });
    assert_eq!(channel.overwrites[1], Overwrite { target: OverwriteTarget::Member(USER), allow: send, deny: none });
}

#[tokio::test]
async fn interactions_are_answered_under_the_same_address_and_name() {
    let server = Server::saying(answer("200 OK", &[], r#"{"id":"1","username":"votive","discriminator":"0"}"#)).await;
    let client = client_at(&format!("{}/", server.url), &timings());
    assert_eq!(format!("{client:?}"), "Client(…)");
    let http = client.interactions(ApplicationId::trusted(5));
    assert_eq!(http.application_id(), Some(5.into()));
    http.get_current_user().await.unwrap();
    let seen = server.seen().remove(0);
    assert_eq!(seen.line, "GET /api/v10/users/@me");
    assert_eq!(seen.header("authorization"), Some("Bot the.bots.token"));
}
