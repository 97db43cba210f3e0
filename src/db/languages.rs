//! The language of what everybody in a server sees.

use super::{Db, DbError, NotStored, deletion};
use crate::vote::{GuildId, Language};

impl Db {
    /// The server's language; English where it is not known.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn language(&self, guild: GuildId) -> Result<Language, DbError> {
        let guild = guild.get();
        let found = sqlx::query_scalar!("SELECT language FROM servers WHERE guild_id = ?1", guild)
            .fetch_optional(&self.readers);
        Ok(found.await?.flatten().and_then(|code| Language::stored(&code)).unwrap_or_default())
    }

    /// Chooses the server's language.
    ///
    /// # Errors
    /// [`NotStored::BeingDeleted`], or where the database fails.
    pub async fn set_language(&self, guild: GuildId, language: Language) -> Result<(), NotStored> {
        self.store_language(guild, language, true).await
    }

    /// Takes the language that Discord says a server has, where none was chosen.
    ///
    /// # Errors
    /// As for [`Self::set_language`].
    pub async fn learn_language(&self, guild: GuildId, language: Language) -> Result<(), NotStored> {
        self.store_language(guild, language, false).await
    }

    async fn store_language(&self, guild: GuildId, language: Language, chosen: bool) -> Result<(), NotStored> {
        let (guild, code, now) = (guild.get(), language.code(), self.clock.now().0);
        let done = self.writer.run(move |tx| {
            Box::pin(async move {
                if deletion::is_being_deleted(&mut *tx, guild).await? {
                    return Ok(None);
                }
                sqlx::query!(
                    "INSERT INTO servers (guild_id, language, created_ms) VALUES (?1, ?2, ?3)
                     ON CONFLICT DO UPDATE SET language = excluded.language WHERE ?4 OR language IS NULL",
                    guild,
                    code,
                    now,
                    chosen
                )
                .execute(tx)
                .await?;
                Ok(Some(()))
            })
        });
        done.await?.ok_or(NotStored::BeingDeleted)
    }
}
