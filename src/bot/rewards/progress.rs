//! How far applying rules has come, told by editing the answer.

use serenity::all::{ComponentInteraction, Context};
use tokio::time::Instant;

use super::super::Shared;
use super::panel::Panel;
use super::vetting::Asker;
use crate::db::NotStored;
use crate::discord::Causes;
use crate::text::rewards::{self as text, Progress};
use crate::vote::GuildId;

/// Calls for the roles that change and tells how far that has come. It takes as long as Discord's limits say, so nobody waits for it;
/// whatever becomes of the message, the roles are seen to.
pub(super) fn follow(ctx: &Context, shared: &Shared, component: &ComponentInteraction, asker: &Asker, told: String) {
    let (guild, language) = (asker.guild, asker.language);
    let (http, shared, component) = (ctx.http.clone(), shared.clone(), component.clone());
    tokio::spawn(async move {
        let until = Instant::now() + shared.timings.progress_until;
        let of = match shared.db.call_for_roles(guild).await {
            Ok(called) => i64::try_from(called).unwrap_or(i64::MAX),
            Err(error) => {
                tracing::warn!(%error, %guild, "roles were not called for after a change; the next start does it");
                let panel = Panel::told(format!("{told}\n\n{}", text::NOT_LOOKED.say(language)));
                if let Err(error) = component.edit_response(&http, panel.edit()).await {
                    tracing::debug!(error = %Causes(&error), "how far roles have come could not be told");
                }
                return;
            }
        };
        let mut shown = None;
        loop {
            let ends_here = Instant::now() >= until;
            let progress = match progress(&shared, guild, of, ends_here).await {
                Ok(progress) => progress,
                Err(error) => {
                    tracing::warn!(%error, %guild, "how far roles have come could not be read");
                    return;
                }
            };
            if shown != Some(progress) {
                let panel = Panel::told(text::progress(language, &told, progress));
                if let Err(error) = component.edit_response(&http, panel.edit()).await {
                    tracing::debug!(error = %Causes(&error), "how far roles have come could not be told");
                    return;
                }
                shown = Some(progress);
            }
            if progress.left == 0 || ends_here {
                return;
            }
            tokio::time::sleep(shared.timings.progress).await;
        }
    });
}

async fn progress(shared: &Shared, guild: GuildId, of: i64, ends_here: bool) -> Result<Progress, NotStored> {
    let waiting = shared.db.waiting_roles(guild).await?.map_or(0, |waiting| waiting.members);
    Ok(Progress { of, left: waiting.min(of), ends_here })
}
