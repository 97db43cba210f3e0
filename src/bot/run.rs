//! Being connected to Discord: commands registered, the gateway kept up, until told to stop.

use std::future::IntoFuture as _;
use std::time::Duration;

use poise::{Framework, FrameworkOptions};
use serenity::all::{ClientBuilder, CreateAllowedMentions, GatewayIntents};
use serenity::gateway::GatewayError;
use serenity::http::{Http, HttpBuilder};
use tokio_util::sync::CancellationToken;

use super::retry::Retry;
use super::{Failure, Shared, answering, commands, events, setup};
use crate::discord::{Answer, Shards, Stop};

/// Why the connection to Discord ended for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// It was asked to stop.
    Stopped,
    /// Discord does not accept the token.
    Refused(Stop),
}

/// How one connection ended.
enum Closed {
    ForGood(Ended),
    /// Close 4014: the application may not ask for the members intent.
    MembersRefused,
    /// Whatever else; it is tried again.
    Broken,
}

/// Keeps the bot connected until `stop` is cancelled or Discord refuses the token. Discord may be out of reach at first, and for as long as it likes.
/// `may_hear_of_members`: whether the application has the privileged intent `GUILD_MEMBERS`.
pub async fn run(
    shared: Shared,
    token: &str,
    api_url: Option<&str>,
    may_hear_of_members: bool,
    stop: CancellationToken,
) -> Ended {
    let registering = tokio::spawn(register(shared.clone(), stop.child_token()));
    let ended = stay_connected(&shared, token, api_url, may_hear_of_members, &stop).await;
    registering.abort();
    ended
}

async fn stay_connected(
    shared: &Shared,
    token: &str,
    api_url: Option<&str>,
    mut may_hear_of_members: bool,
    stop: &CancellationToken,
) -> Ended {
    let mut retry = Retry::new(shared, stop);
    if !may_hear_of_members {
        say_members_are_unheard();
    }
    loop {
        let began = tokio::time::Instant::now();
        let members = if may_hear_of_members { GatewayIntents::GUILD_MEMBERS } else { GatewayIntents::empty() };
        match connection(shared, token, api_url, GatewayIntents::GUILDS | members, stop).await {
            Closed::ForGood(ended) => return ended,
            Closed::MembersRefused if may_hear_of_members => {
                may_hear_of_members = false;
                say_members_are_unheard();
            }
            Closed::MembersRefused | Closed::Broken => {
                if began.elapsed() > shared.timings.reconnect_most {
                    retry = Retry::new(shared, stop);
                }
                tracing::warn!("the connection to Discord broke; it is made anew");
            }
        }
        if !retry.wait(None).await {
            return Ended::Stopped;
        }
    }
}

fn say_members_are_unheard() {
    tracing::warn!(
        "the application may not use the privileged intent GUILD_MEMBERS: voters who join later get their roles when they are looked up, \
         not at once. It can be allowed in Discord's developer portal, under Bot"
    );
}

/// One connection, from the question where to connect to its end.
async fn connection(
    shared: &Shared,
    token: &str,
    api_url: Option<&str>,
    intents: GatewayIntents,
    stop: &CancellationToken,
) -> Closed {
    let mut retry = Retry::new(shared, stop);
    let url = match retry.until_done(|| shared.discord.gateway_url()).await {
        Ok(url) => url,
        Err(ended) => return Closed::ForGood(ended),
    };
    let shards = match starts(shared, &mut retry).await {
        Ok(shards) => shards,
        Err(ended) => return Closed::ForGood(ended),
    };
    let http = match http(shared, token, api_url) {
        Ok(http) => http,
        Err(error) => {
            tracing::error!(error = format!("{error:#}"), "the connection to Discord cannot be set up");
            return Closed::Broken;
        }
    };
    let client = ClientBuilder::new_with_http(http, intents).framework(framework(shared.clone())).into_future();
    let mut client = tokio::select! {
        made = client => match made {
            Ok(client) => client,
            Err(error) => {
                tracing::error!(%error, "the connection to Discord cannot be set up");
                return Closed::Broken;
            }
        },
        () = stop.cancelled() => return Closed::ForGood(Ended::Stopped),
    };
    // The library has asked for the address too, but falls back to Discord's own on any error.
    *client.ws_url.lock().await = url;
    let manager = client.shard_manager.clone();
    let patience = shared.timings.finish_calls / 2;
    let closed = tokio::select! {
        ended = client.start_shards(shards) => closed(shared, ended),
        () = stop.cancelled() => Closed::ForGood(Ended::Stopped),
        reason = shared.discord.stopped() => Closed::ForGood(Ended::Refused(reason)),
    };
    let closing = async move { manager.shutdown_all().await };
    if matches!(closed, Closed::ForGood(Ended::Stopped)) {
        let _ = tokio::time::timeout(patience, closing).await;
    } else {
        // Shards that have ended are waited for in vain, so nobody waits here.
        tokio::spawn(closing);
    }
    closed
}

fn closed(shared: &Shared, ended: Result<(), serenity::Error>) -> Closed {
    match ended {
        Err(serenity::Error::Gateway(GatewayError::InvalidAuthentication)) => {
            shared.discord.stop(Stop::GatewayRefused);
            Closed::ForGood(Ended::Refused(Stop::GatewayRefused))
        }
        Err(serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents)) => Closed::MembersRefused,
        Err(error) => {
            tracing::error!(%error, "Discord's gateway ended the connection");
            Closed::Broken
        }
        Ok(()) => Closed::Broken,
    }
}

/// How many shards to start, once Discord allows that many starts: beyond its limit it resets the token.
async fn starts(shared: &Shared, retry: &mut Retry<'_>) -> Result<u32, Ended> {
    loop {
        let Shards { recommended, starts_left, resets_in } =
            retry.until_done(|| shared.discord.gateway_shards()).await?;
        let shards = recommended.max(1);
        if shards <= starts_left {
            return Ok(shards);
        }
        tracing::warn!(shards, starts_left, wait_s = resets_in.as_secs(), "Discord allows no more starts for now");
        if !retry.wait(Some(resets_in.max(Duration::from_secs(1)))).await {
            return Err(Ended::Stopped);
        }
    }
}

/// Answers to interactions go this way.
fn http(shared: &Shared, token: &str, api_url: Option<&str>) -> anyhow::Result<Http> {
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .timeout(shared.timings.call)
        .build()?;
    // With its limiter on, the library would ignore the address and send the token to Discord's own.
    let builder = HttpBuilder::new(token.trim())
        .client(client)
        .ratelimiter_disabled(true)
        .application_id(serenity::all::ApplicationId::new(shared.application.unsigned()));
    Ok(match api_url {
        Some(api_url) => builder.proxy(api_url.trim_end_matches('/')).build(),
        None => builder.build(),
    })
}

fn all_commands() -> Vec<poise::Command<Shared, Failure>> {
    vec![setup::setup(), commands::leaderboard(), commands::votes(), commands::vote()]
}

fn framework(shared: Shared) -> Framework<Shared, Failure> {
    Framework::builder()
        .options(FrameworkOptions {
            commands: all_commands(),
            on_error: |error| Box::pin(answering::on_error(error)),
            event_handler: |framework, event| Box::pin(events::handle(framework, event)),
            allowed_mentions: Some(CreateAllowedMentions::new()),
            ..FrameworkOptions::default()
        })
        .setup(|_, _, _| Box::pin(async { Ok(shared) }))
        .initialize_owners(false)
        .build()
}

/// Makes the commands known to Discord, all at once, in place of those it had.
async fn register(shared: Shared, stop: CancellationToken) {
    let mut commands = all_commands();
    poise::framework::set_qualified_names(&mut commands);
    let body = match serde_json::to_vec(&poise::builtins::create_application_commands(&commands)) {
        Ok(body) => body,
        Err(error) => {
            tracing::error!(%error, "the commands cannot be written down for Discord");
            return;
        }
    };
    let mut retry = Retry::new(&shared, &stop);
    loop {
        let wait = match shared.discord.register_commands(shared.application, body.clone()).await {
            Answer::Done(()) => {
                tracing::info!(commands = commands.len(), "commands registered");
                return;
            }
            Answer::Refused(refusal) => {
                tracing::error!(status = refusal.status, code = refusal.code, "Discord refuses the commands");
                return;
            }
            Answer::Stopped => return,
            Answer::RetryAt(at) => Some(at.since(shared.clock.now())),
            Answer::Unknown => None,
        };
        if !retry.wait(wait).await {
            return;
        }
    }
}
