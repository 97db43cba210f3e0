//! Serving until somebody asks for the end.

use super::signals::Signals;
use super::{App, CannotStart};
use crate::clock::Clock;
use crate::config::Settings;
use crate::timings::Timings;

/// Serves until SIGTERM or Ctrl-C, then stops in order. A second signal ends the process at once.
///
/// # Errors
/// [`CannotStart`], also where Discord's first answer is that it refuses the token, or knows it as another application's than the
/// database's.
pub async fn serve(settings: Settings) -> Result<(), CannotStart> {
    let mut signals = Signals::listen().map_err(CannotStart::Signals)?;
    let mut app = App::open(settings, Clock::system(), Timings::default()).await?;
    let outcome = tokio::select! {
        () = signals.next() => Ok(()),
        error = refused_or_ended(&mut app) => Err(error),
    };
    if outcome.is_ok() {
        tracing::info!("asked to stop; a second signal ends at once");
    }
    tokio::select! {
        () = app.stop() => outcome,
        () = signals.next() => {
            tracing::warn!("ended at once; nothing that was acknowledged is lost");
            outcome
        }
    }
}

/// Waits for what ends serving from the inside.
async fn refused_or_ended(app: &mut App) -> CannotStart {
    if let Some(error) = app.refused_at_first().await {
        return error;
    }
    app.wait().await;
    CannotStart::ListenerEnded
}
