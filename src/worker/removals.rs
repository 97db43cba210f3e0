//! Servers that the bot may have been removed from: Discord is asked, what they have is kept for a time, and then deleted.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::Lanes;
use crate::db::{DeletedBecause, NotStored, Question};
use crate::discord::{Answer, Code};
use crate::vote::GuildId;

/// How often it is looked at what else may have changed, such as the operator's consent; and how long a question waits that was not answered.
const EVERY: Duration = Duration::from_hours(1);

/// Asks and deletes until `stop`, or until Discord refuses the bot for good.
pub async fn see_to_removals(parts: Lanes, stop: CancellationToken) {
    let parts = Lanes { discord: parts.discord.until(stop.clone()), ..parts };
    let forever = async {
        // Before the first look, so that no question is missed.
        let mut questions = parts.db.questions();
        let mut told = 0;
        while parts.discord.stop_reason().is_none() {
            questions.borrow_and_update();
            let hour = parts.clock.now().plus(EVERY);
            let next = match parts.see_to_all(&mut told).await {
                Ok(()) => parts.db.next_question().await.map_err(NotStored::from),
                Err(error) => Err(error),
            };
            let next = next.unwrap_or_else(|error| {
                tracing::error!(
                    error = &error as &dyn std::error::Error,
                    "servers that are gone could not be seen to; it is tried again"
                );
                None
            });
            tokio::select! {
                _ = questions.changed() => {}
                () = parts.clock.sleep_until(next.map_or(hour, |next| next.min(hour))) => {}
            }
        }
        stop.cancelled().await;
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

impl Lanes {
    /// Everything that is to be asked and deleted now. `told` is of how many servers the operator was told that they wait for consent.
    async fn see_to_all(&self, told: &mut i64) -> Result<(), NotStored> {
        for (guild, because) in self.db.unfinished_deletions().await? {
            self.delete(guild, because).await?;
        }
        self.db.hold_back_many().await?;
        let waiting = self.db.waiting_for_consent().await?;
        if waiting != std::mem::replace(told, waiting) && waiting > 0 {
            tracing::warn!(
                servers = waiting,
                "the bot was removed from unusually many servers at once, and their 30 days are over. Nothing of them is deleted until \
                 you agree: `votive servers list` shows them, `votive servers confirm-removal` agrees"
            );
        }
        for question in self.db.open_questions().await? {
            self.ask_about(question).await?;
        }
        Ok(())
    }

    async fn ask_about(&self, question: Question) -> Result<(), NotStored> {
        let guild = question.guild;
        match self.discord.guild(guild).await {
            Answer::Done(_) => {
                tracing::info!(guild.id = %guild, "the bot is in the server; what it has is kept");
                self.db.server_shown(guild).await
            }
            Answer::Refused(refusal)
                if question.before_deletion && (refusal.is(Code::UnknownGuild) || refusal.is(Code::MissingAccess)) =>
            {
                if self.db.begin_deletion(guild).await? {
                    self.delete(guild, DeletedBecause::Removed).await
                } else {
                    Ok(())
                }
            }
            Answer::Refused(refusal) if refusal.is(Code::UnknownGuild) => {
                tracing::warn!(guild.id = %guild, "Discord does not know the server; it is asked again a day later before that is believed");
                self.db.server_unknown(guild).await
            }
            Answer::RetryAt(at) => self.db.postpone_question(guild, at).await,
            Answer::Refused(_) | Answer::Unknown => {
                self.db.postpone_question(guild, self.clock.now().plus(EVERY)).await
            }
            Answer::Stopped => Ok(()),
        }
    }

    async fn delete(&self, guild: GuildId, because: DeletedBecause) -> Result<(), NotStored> {
        let rows = self.db.delete_server(guild).await?;
        match because {
            DeletedBecause::Removed => {
                tracing::info!(guild.id = %guild, rows, "a server that the bot was removed from 30 days ago was deleted");
            }
            DeletedBecause::Asked => {
                tracing::info!(guild.id = %guild, rows, "what was kept of a server was deleted because its owner asked for it");
            }
        }
        Ok(())
    }
}
