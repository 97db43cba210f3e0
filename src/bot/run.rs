//! Being connected to Discord: commands registered, the gateway kept up, until told to stop.

use std::convert::Infallible;
use std::future::IntoFuture as _;
use std::sync::Arc;
use std::time::Duration;

use poise::{Framework, FrameworkOptions};
use serenity::all::{ClientBuilder, ConnectionStage, CreateAllowedMentions, GatewayIntents};
use serenity::gateway::{GatewayError, ShardManager};
use tokio_util::sync::CancellationToken;

use super::turnstile::Turnstile;
use super::{Failure, Shared, answering, catalogue, events};
use crate::discord::{Answer, Causes, Ended, MembersIntent, NotDone, Retry, Shards, Stop};
use crate::metrics;

/// How often it is looked how the shards are.
const LOOK: Duration = Duration::from_secs(1);

/// How one connection ended.
enum Closed {
    ForGood(Ended),
    /// Close 4014: the application may not ask for the members intent.
    MembersRefused,
    /// Whatever else; it is tried again.
    Broken,
}

/// Keeps the bot connected until `stop` is cancelled or Discord refuses the token. Discord may be out of reach at first, and for as long as it likes.
/// `members`: what the application was granted.
pub async fn run(shared: Shared, members: MembersIntent, stop: CancellationToken) -> Ended {
    let registering = tokio::spawn(register(shared.clone(), stop.child_token()));
    let ended = stay_connected(&shared, members, &stop).await;
    registering.abort();
    ended
}

async fn stay_connected(shared: &Shared, mut members: MembersIntent, stop: &CancellationToken) -> Ended {
    let mut retry = retry(shared, stop);
    if members == MembersIntent::Withheld {
        say_members_are_unheard();
    }
    loop {
        let began = tokio::time::Instant::now();
        match connection(shared, members, stop).await {
            Closed::ForGood(ended) => return ended,
            Closed::MembersRefused if members == MembersIntent::Granted => {
                members = MembersIntent::Withheld;
                say_members_are_unheard();
            }
            Closed::MembersRefused | Closed::Broken => {
                if began.elapsed() > shared.timings.reconnect_most {
                    retry = self::retry(shared, stop);
                }
                tracing::warn!("the connection to Discord broke; it is made anew");
            }
        }
        if let Err(ended) = retry.wait(Duration::ZERO).await {
            return ended;
        }
    }
}

fn retry<'a>(shared: &'a Shared, stop: &'a CancellationToken) -> Retry<'a> {
    Retry::new(&shared.discord, &shared.timings, stop)
}

fn say_members_are_unheard() {
    tracing::warn!(
        "the application may not use the privileged intent GUILD_MEMBERS: voters who join later get their roles when they are looked up, \
         not at once. It can be allowed in Discord's developer portal, under Bot"
    );
}

/// One connection, from the question where to connect to its end.
async fn connection(shared: &Shared, members: MembersIntent, stop: &CancellationToken) -> Closed {
    let Directions { url, shards, starts_left } = match directions(shared, stop).await {
        Ok(directions) => directions,
        Err(ended) => return Closed::ForGood(ended),
    };
    let intents = match members {
        MembersIntent::Granted => GatewayIntents::GUILDS | GatewayIntents::GUILD_MEMBERS,
        MembersIntent::Withheld => GatewayIntents::GUILDS,
    };
    let http = shared.discord.interactions(shared.application);
    let client = ClientBuilder::new_with_http(http, intents).framework(framework(shared.clone())).into_future();
    let mut client = tokio::select! {
        made = client => match made {
            Ok(client) => client,
            Err(error) => {
                tracing::error!(error = %Causes(&error), "the connection to Discord cannot be set up");
                return Closed::Broken;
            }
        },
        () = stop.cancelled() => return Closed::ForGood(Ended::Stopped),
    };
    // The library has asked for the address too, but falls back to Discord's own on any error.
    let mut turnstile = Turnstile::closed(Arc::clone(&client.ws_url), url, shared.starts.clone()).await;
    let manager = client.shard_manager.clone();
    let patience = shared.timings.finish_calls / 2;
    let closed = tokio::select! {
        ended = client.start_shards(shards) => closed(shared, ended),
        () = stop.cancelled() => Closed::ForGood(Ended::Stopped),
        reason = shared.discord.stopped() => Closed::ForGood(Ended::Refused(reason)),
        never = watch(Arc::clone(&manager)) => match never {},
        never = turnstile.run(starts_left, shared.timings.identify_window, || more_starts(shared, stop)) => match never {},
    };
    drop(turnstile);
    for shard in 0..shards {
        metrics::shard(shard, false);
    }
    let closing = async move { manager.shutdown_all().await };
    if matches!(closed, Closed::ForGood(Ended::Stopped)) {
        let _ = tokio::time::timeout(patience, closing).await;
    } else {
        // Shards that have ended are waited for in vain, so nobody waits here.
        tokio::spawn(closing);
    }
    closed
}

/// Tells how the shards are, for whoever watches.
async fn watch(manager: Arc<ShardManager>) -> Infallible {
    loop {
        for (shard, runner) in &*manager.runners.lock().await {
            metrics::shard(shard.0, runner.stage == ConnectionStage::Connected);
        }
        tokio::time::sleep(LOOK).await;
    }
}

fn closed(shared: &Shared, ended: Result<(), serenity::Error>) -> Closed {
    match ended {
        Err(serenity::Error::Gateway(GatewayError::InvalidAuthentication)) => {
            shared.discord.stop(Stop::GatewayRefused);
            Closed::ForGood(Ended::Refused(Stop::GatewayRefused))
        }
        Err(serenity::Error::Gateway(GatewayError::DisallowedGatewayIntents)) => Closed::MembersRefused,
        Err(error) => {
            tracing::error!(error = %Causes(&error), "Discord's gateway ended the connection");
            Closed::Broken
        }
        Ok(()) => Closed::Broken,
    }
}

/// Where to connect, with how many shards, and how often it may be begun.
struct Directions {
    url: String,
    shards: u32,
    starts_left: u32,
}

/// Asks for directions until Discord allows that many starts: beyond its limit it resets the token.
async fn directions(shared: &Shared, stop: &CancellationToken) -> Result<Directions, Ended> {
    let url = retry(shared, stop).until_done(|| shared.discord.gateway_url(), not_let).await?;
    let (shards, starts_left) = starts(shared, stop, |shards| shards).await?;
    Ok(Directions { url, shards, starts_left })
}

/// How many starts are left, once there are any. Never returns where that is no longer asked.
async fn more_starts(shared: &Shared, stop: &CancellationToken) -> u32 {
    match starts(shared, stop, |_| 1).await {
        Ok((_, starts_left)) => starts_left,
        // Whoever stops, or stopped the calls, ends the connection too.
        Err(_) => std::future::pending().await,
    }
}

/// How many shards Discord recommends and how many starts are left, once there are as many as `needed` says.
async fn starts(shared: &Shared, stop: &CancellationToken, needed: fn(u32) -> u32) -> Result<(u32, u32), Ended> {
    let mut retry = retry(shared, stop);
    loop {
        let asked = retry.until_done(|| shared.discord.gateway_shards(), not_let).await?;
        let Shards { recommended, starts_left, resets_in } = asked;
        let shards = recommended.max(1);
        if needed(shards) <= starts_left {
            return Ok((shards, starts_left));
        }
        tracing::warn!(shards, starts_left, wait_s = resets_in.as_secs(), "Discord allows no more starts for now");
        retry.wait(resets_in.max(Duration::from_secs(1))).await?;
    }
}

fn not_let(answer: &NotDone, _: Duration) {
    if let Answer::Refused(refusal) = answer {
        tracing::warn!(status = refusal.status, code = refusal.code, "Discord does not let the bot connect");
    }
}

fn framework(shared: Shared) -> Framework<Shared, Failure> {
    Framework::builder()
        .options(FrameworkOptions {
            commands: catalogue::all(),
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
    let mut commands = catalogue::all();
    catalogue::localise(&mut commands);
    let body = match serde_json::to_vec(&poise::builtins::create_application_commands(&commands)) {
        Ok(body) => body,
        Err(error) => {
            tracing::error!(%error, "the commands cannot be written down for Discord");
            return;
        }
    };
    let call = || async { shared.discord.register_commands(shared.application, body.clone()).await.or_refused() };
    match retry(&shared, &stop).until_done(call, not_taken).await {
        Ok(Ok(registered)) => {
            tracing::info!(commands = registered.len(), "commands registered");
            shared.commands.are(registered);
        }
        Ok(Err(refusal)) => {
            tracing::error!(status = refusal.status, code = refusal.code, "Discord refuses the commands");
        }
        Err(_) => {}
    }
}

fn not_taken(answer: &NotDone, _: Duration) {
    if let Answer::Refused(refusal) = answer {
        tracing::warn!(
            status = refusal.status,
            "the commands did not get through to Discord, which did not answer itself; they are sent again"
        );
    }
}
