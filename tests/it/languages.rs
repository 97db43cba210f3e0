//! Which language somebody reads: private replies their own, what everybody sees the server's.

use discord_stand_in::{NewGuild, Setup};
use serde_json::json;

use crate::world::World;

#[tokio::test]
async fn members_read_their_own_language_and_everybody_the_servers() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.idle().await;
    world.discord.speak(world.ada, "de");
    let votes = world.ask(world.ada, "votes", json!({})).await;
    assert!(votes.text().contains("**1 Stimme**, Platz **1**"), "{}", votes.text());
    // What stands in the channel is for everybody.
    let board = world.ask(world.ada, "leaderboard", json!({})).await;
    assert!(board.text().contains("Top voters of all time"), "{}", board.text());
    let owner = world.discord.owner(world.guild);
    let set = world
        .ask(owner, "settings language", json!({ "language": world.choice("settings language", "language", "Polski") }))
        .await;
    assert!(set.text().contains("po polsku"), "{}", set.text());
    let board = world.ask(world.ada, "leaderboard", json!({})).await;
    assert!(board.text().contains("Ranking głosujących od początku"), "{}", board.text());
    let settings = world.ask(owner, "settings show", json!({})).await;
    assert!(settings.text().contains("Language of what everybody sees: **Polski**"), "{}", settings.text());
    world.finish().await;
}

#[tokio::test]
async fn whoever_speaks_none_of_them_reads_english() {
    let world = World::started().await;
    world.discord.speak(world.ada, "ja");
    let votes = world.ask(world.ada, "votes", json!({})).await;
    assert!(votes.text().contains("No listing is set up here yet"), "{}", votes.text());
    world.finish().await;
}

#[tokio::test]
async fn a_server_begins_with_the_language_that_discord_says_it_has_and_keeps_what_is_chosen() {
    let world = World::new(Setup::default()).await;
    let guild = world.discord.add_guild_with(NewGuild { locale: "fr".to_owned(), ..NewGuild::named("Maison") });
    let channel = world.discord.add_channel(guild, "votes");
    let mut world = world;
    world.start().await;
    let owner = world.discord.owner(guild);
    let run = async |command: &str, options| {
        world.discord.slash(guild, channel, owner, command, options).await.answer().await
    };
    run("setup", json!({})).await;
    let board = run("leaderboard", json!({})).await;
    assert!(board.text().contains("Personne n'a encore voté"), "{}", board.text());
    run("settings language", json!({ "language": world.choice("settings language", "language", "English") })).await;
    run("setup", json!({ "bot_id": "4242424242" })).await;
    let board = run("leaderboard", json!({})).await;
    assert!(board.text().contains("Nobody has voted yet"), "{}", board.text());
    world.finish().await;
}

#[tokio::test]
async fn commands_are_registered_in_every_language() {
    let world = World::started().await;
    let commands = world.discord.commands();
    for command in &commands {
        for text in ["name_localizations", "description_localizations"] {
            let spoken = command[text].as_object().unwrap();
            let locales: Vec<_> = spoken.keys().map(String::as_str).collect();
            assert_eq!(locales, ["de", "es-419", "es-ES", "fr", "pl", "pt-BR", "tr", "uk"], "{command}");
        }
    }
    let vote = commands.iter().find(|command| command["name"] == "vote").unwrap();
    assert_eq!(vote["name_localizations"]["de"], "abstimmen");
    world.finish().await;
}
