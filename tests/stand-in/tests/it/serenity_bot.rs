//! The library that the bot uses understands what the stand-in sends.

use std::sync::Arc;

use discord_stand_in::{Discord, NewChannel, Overwrite, Setup, perms};
use serde_json::json;
use serenity::all::{
    ActionRowComponent, ButtonStyle, Client, Command, CommandOptionType, Context, CreateActionRow,
    CreateAllowedMentions, CreateAutocompleteResponse, CreateButton, CreateCommand, CreateCommandOption, CreateEmbed,
    CreateInputText, CreateInteractionResponse, CreateInteractionResponseMessage, CreateMessage, CreateModal,
    CreateSelectMenu, CreateSelectMenuKind, EditInteractionResponse, EventHandler, GatewayIntents, GetMessages,
    GuildId, HttpBuilder, InputTextStyle, Interaction, Permissions, Ready, RoleId, UserId, async_trait,
};
use serenity::http::Http;

struct Handler;

#[async_trait]
impl EventHandler for Handler {
    async fn ready(&self, context: Context, _: Ready) {
        let option = |kind, name: &str| CreateCommandOption::new(kind, name, "d");
        let commands = vec![
            CreateCommand::new("plain").description("d").default_member_permissions(Permissions::MANAGE_GUILD),
            CreateCommand::new("full")
                .description("d")
                .add_option(option(CommandOptionType::User, "user").required(true))
                .add_option(option(CommandOptionType::Role, "role"))
                .add_option(option(CommandOptionType::Channel, "channel"))
                .add_option(option(CommandOptionType::Integer, "n").min_int_value(1))
                .add_option(option(CommandOptionType::Attachment, "file"))
                .add_option(option(CommandOptionType::String, "text").set_autocomplete(true)),
        ];
        Command::set_global_commands(&context.http, commands).await.unwrap();
    }

    async fn interaction_create(&self, context: Context, interaction: Interaction) {
        let http = &context.http;
        match interaction {
            Interaction::Command(command) if command.data.name == "plain" => {
                command.defer_ephemeral(http).await.unwrap();
                let row =
                    CreateActionRow::Buttons(vec![CreateButton::new("open").label("Open").style(ButtonStyle::Primary)]);
                let roles = CreateSelectMenuKind::Role { default_roles: None };
                let select = CreateActionRow::SelectMenu(CreateSelectMenu::new("roles", roles));
                let edit = EditInteractionResponse::new()
                    .embed(CreateEmbed::new().title("Hello"))
                    .components(vec![row, select]);
                command.edit_response(http, edit).await.unwrap();
            }
            Interaction::Command(command) => {
                let resolved = &command.data.resolved;
                let file = resolved.attachments.values().next().unwrap().url.clone();
                let text = format!(
                    "{} users, {} members, {} roles, {} channels, {file}",
                    resolved.users.len(),
                    resolved.members.len(),
                    resolved.roles.len(),
                    resolved.channels.len(),
                );
                let message = CreateInteractionResponseMessage::new()
                    .content(text)
                    .allowed_mentions(CreateAllowedMentions::new());
                command.create_response(http, CreateInteractionResponse::Message(message)).await.unwrap();
            }
            Interaction::Autocomplete(typed) => {
                let focused = typed.data.autocomplete().unwrap().value.to_owned();
                let choices = CreateAutocompleteResponse::new().add_string_choice(focused.clone(), focused);
                typed.create_response(http, CreateInteractionResponse::Autocomplete(choices)).await.unwrap();
            }
            Interaction::Component(click) if click.data.custom_id == "open" => {
                let input = CreateInputText::new(InputTextStyle::Short, "Name", "name");
                let modal = CreateModal::new("modal", "Title").components(vec![CreateActionRow::InputText(input)]);
                click.create_response(http, CreateInteractionResponse::Modal(modal)).await.unwrap();
            }
            Interaction::Component(chosen) => {
                let text = format!("chose {:?}", chosen.data.kind);
                let message = CreateInteractionResponseMessage::new().content(text).components(vec![]);
                chosen.create_response(http, CreateInteractionResponse::UpdateMessage(message)).await.unwrap();
            }
            Interaction::Modal(modal) => {
                let ActionRowComponent::InputText(input) = &modal.data.components[0].components[0] else {
                    panic!("no input: {modal:?}");
                };
                let message =
                    CreateInteractionResponseMessage::new().content(input.value.clone().unwrap()).ephemeral(true);
                modal.create_response(http, CreateInteractionResponse::Message(message)).await.unwrap();
            }
            other => panic!("{other:?}"),
        }
    }
}

fn http(discord: &Discord) -> Http {
    HttpBuilder::new(discord.token()).proxy(discord.url()).ratelimiter_disabled(true).build()
}

async fn client(discord: &Discord) -> (Arc<serenity::all::ShardManager>, tokio::task::JoinHandle<()>) {
    let http = http(discord);
    http.set_application_id(discord.application_id().into());
    let intents = GatewayIntents::GUILDS | GatewayIntents::GUILD_MEMBERS;
    let mut client =
        serenity::client::ClientBuilder::new_with_http(http, intents).event_handler(Handler).await.unwrap();
    let manager = Arc::clone(&client.shard_manager);
    let running = tokio::spawn(async move { run(&mut client).await });
    discord.wait_for_commands().await;
    (manager, running)
}

async fn run(client: &mut Client) {
    client.start().await.unwrap();
}

#[tokio::test]
async fn a_serenity_bot_runs_against_it() {
    let discord = Discord::start(Setup::default()).await;
    let guild = discord.add_guild("Home");
    let channel = discord.add_channel(guild, "votes");
    let hidden = NewChannel {
        overwrites: vec![Overwrite::deny_role(guild, perms::VIEW_CHANNEL)],
        ..NewChannel::named("hidden")
    };
    let _ = discord.add_channel_with(guild, hidden);
    let (owner, alice) = (discord.owner(guild), discord.add_member(guild, "alice"));
    let role = discord.add_role(guild, "role");
    let (manager, running) = client(&discord).await;

    let options = json!({
        "user": alice, "role": role, "channel": channel, "n": 3,
        "file": { "filename": "a.csv", "content": "1,2" },
    });
    let answer = discord.slash(guild, channel, alice, "full", options).await.answer().await;
    let (counts, url) = answer.content.rsplit_once(", ").unwrap();
    assert_eq!(counts, "1 users, 1 members, 1 roles, 1 channels");
    assert_eq!(reqwest::get(url).await.unwrap().text().await.unwrap(), "1,2");

    let typed = json!({ "text": "ab" });
    let choices = discord.autocomplete(guild, channel, alice, "full", typed, "text").await;
    assert_eq!(choices.answer().await.choices[0]["name"], "ab");

    let answer = discord.slash(guild, channel, owner, "plain", json!({})).await.answer().await;
    assert!(answer.ephemeral && answer.text() == "Hello");
    let click = discord.click(answer.message_id(), "open", owner).await;
    let submitted = click.submit_modal(json!({ "name": "Bob" })).await;
    assert_eq!(submitted.answer().await.content, "Bob");
    let chosen = [role.to_string()];
    let select = discord.select(answer.message_id(), "roles", &[chosen[0].as_str()], owner).await;
    assert!(select.answer().await.content.contains(&chosen[0]));

    discord.faults().gateway().ask_to_reconnect();
    discord.wait_until("a resume", |discord| discord.resumes() == 1).await;
    discord.faults().gateway().drop_connections();
    discord.wait_until("another resume", |discord| discord.resumes() == 2).await;
    manager.shutdown_all().await;
    discord.wait_until("the end", |discord| discord.connections() == 0).await;
    discord.assert_quiet();
    running.abort();
}

#[tokio::test]
async fn serenity_reads_every_kind_of_answer() {
    let discord = Discord::start(Setup::default()).await;
    let home = discord.add_guild("Home");
    let channel = serenity::all::ChannelId::new(discord.add_channel(home, "votes"));
    let alice = UserId::new(discord.add_member(home, "alice"));
    let role = RoleId::new(discord.add_role(home, "role"));
    let (http, guild) = (http(&discord), GuildId::new(home));
    http.get_current_application_info().await.unwrap();
    http.get_current_user().await.unwrap();
    assert_eq!(http.get_gateway().await.unwrap().url, discord.gateway_url());
    assert_eq!(http.get_bot_gateway().await.unwrap().shards, 1);
    guild.to_partial_guild(&http).await.unwrap();
    assert_eq!(guild.channels(&http).await.unwrap().len(), 1);
    assert_eq!(guild.roles(&http).await.unwrap().len(), 3);
    http.add_member_role(guild, alice, role, Some("für 5 %")).await.unwrap();
    assert_eq!(discord.requests().last().unwrap().reason.as_deref(), Some("für 5 %"));
    assert_eq!(guild.member(&http, alice).await.unwrap().roles, [role]);
    assert_eq!(guild.search_members(&http, "ali", Some(5)).await.unwrap().len(), 1);
    channel.to_channel(&http).await.unwrap();
    let create = CreateMessage::new()
        .content("hi")
        .embed(CreateEmbed::new().title("t").field("a", "b", true))
        .add_file(serenity::all::CreateAttachment::bytes(*b"1,2", "a.csv"))
        .allowed_mentions(CreateAllowedMentions::new());
    let message = channel.send_message(&http, create).await.unwrap();
    assert_eq!(message.attachments[0].filename, "a.csv");
    let edit = serenity::all::EditMessage::new().content("new");
    channel.edit_message(&http, message.id, edit).await.unwrap();
    let messages = channel.messages(&http, GetMessages::new().limit(5)).await.unwrap();
    assert_eq!(messages[0].content, "new");
    let direct = alice.create_dm_channel(&http).await.unwrap();
    direct.id.say(&http, "hello").await.unwrap();
    channel.delete_message(&http, message.id).await.unwrap();
    discord.assert_quiet();
}
