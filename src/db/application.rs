//! Whose database it is: the application whose bot was invited to the servers in it.

use super::{Db, NotStored};
use crate::vote::ApplicationId;

/// What to do with a database that belongs to another application.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OnOther {
    /// Leave it alone.
    #[default]
    Refuse,
    /// Make it this application's from now on.
    Adopt,
}

/// Whose the database is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Belongs {
    /// The application's that was named.
    Here,
    /// This other one's.
    To(ApplicationId),
}

impl Db {
    /// Notes whose database this is, if it is nobody's yet, and says whether it is this application's. One that is adopted forgets what
    /// was said to another application about servers it is not in.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn belongs_to(&self, application: ApplicationId, on_other: OnOther) -> Result<Belongs, NotStored> {
        let (application, now) = (application.get(), self.clock.now().0);
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    let owner = sqlx::query_scalar!("SELECT application_id FROM application").fetch_optional(&mut *tx).await?;
                    match owner {
                        Some(owner) if owner == application => return Ok(Belongs::Here),
                        Some(owner) if on_other == OnOther::Refuse => {
                            return Ok(Belongs::To(ApplicationId::trusted(owner)));
                        }
                        Some(_) => {
                            sqlx::query!("DELETE FROM removals WHERE deleting_ms IS NULL").execute(&mut *tx).await?;
                        }
                        None => {}
                    }
                    sqlx::query!(
                        "INSERT INTO application (one, application_id, since_ms) VALUES (1, ?1, ?2)
                         ON CONFLICT DO UPDATE SET application_id = excluded.application_id, since_ms = excluded.since_ms",
                        application,
                        now
                    )
                    .execute(tx)
                    .await?;
                    Ok(Belongs::Here)
                })
            })
            .await
    }
}
