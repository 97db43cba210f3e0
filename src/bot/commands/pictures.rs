//! Pictures that answers have: drawn beside everything else, with what they show in words for those who do not see them.

use serenity::all::CreateAttachment;

use crate::picture::{self, NotDrawn};
use crate::text::stats::{Described, STATS_FILE, VOTES_FILE};

/// A server's; `None` where it could not be drawn: the words beside it say the same.
pub(super) async fn stats(of: Described<picture::StatsCharts>) -> Option<CreateAttachment> {
    drawn(of, STATS_FILE, picture::stats).await
}

/// A member's.
pub(super) async fn votes(of: Option<Described<picture::Chart>>) -> Option<CreateAttachment> {
    drawn(of?, VOTES_FILE, picture::one).await
}

async fn drawn<T: Send + 'static>(
    of: Described<T>,
    file: &str,
    draw: fn(&T) -> Result<Vec<u8>, NotDrawn>,
) -> Option<CreateAttachment> {
    let Described { charts, alt } = of;
    let drawn = tokio::task::spawn_blocking(move || draw(&charts)).await;
    match drawn {
        Ok(Ok(png)) => Some(CreateAttachment::bytes(png, file).description(alt)),
        Ok(Err(error)) => {
            tracing::error!(%error, "a picture could not be drawn");
            None
        }
        // A panic was logged where it happened; otherwise the process ends.
        Err(_) => None,
    }
}
