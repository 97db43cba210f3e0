//! Carrying through what voters asked for: slice by slice, by key, so that votes never wait for it. After a stop it begins with the first
//! part again, where nothing is left to do that was done.

use tokio::sync::watch;

use super::super::{Db, DbError, NotStored, history};
use super::clear::{self, Messages, Whose};
use super::{erase, in_files};

/// What is to be cleared, in this order: what is to be thanked for first, totals only when no entry can change them any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Due,
    Entries,
    Waiting,
    Authored,
    Changes,
    Totals,
    Tallies,
    Deliveries,
    Messages,
}

/// Somebody's wish that is to be carried through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptOutJob {
    of: Whose,
    part: Part,
}

/// What a step of it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptOutStep {
    /// Something; there is more.
    Did,
    /// It waits until it is known what became of a message.
    Waits,
    /// It is carried through.
    Done,
}

impl OptOutJob {
    const fn new(guild: i64, voter: i64, pseudonym: Option<i64>) -> Self {
        Self { of: Whose { guild, voter, pseudonym }, part: Part::Due }
    }

    /// What comes after this part; parts that concern only those whose data is deleted are left out for others.
    const fn next(&self) -> Part {
        match (self.part, self.of.pseudonym) {
            (Part::Due, _) => Part::Entries,
            (Part::Entries, _) => Part::Waiting,
            (Part::Waiting, Some(_)) => Part::Authored,
            (Part::Authored, _) => Part::Changes,
            (Part::Changes, _) => Part::Totals,
            (Part::Totals, _) => Part::Tallies,
            (Part::Tallies, _) => Part::Deliveries,
            (Part::Waiting, None) | (Part::Deliveries | Part::Messages, _) => Part::Messages,
        }
    }
}

impl Db {
    /// A count that changes whenever somebody has asked for something that takes a while.
    #[must_use]
    pub fn opted(&self) -> watch::Receiver<u64> {
        self.opted.subscribe()
    }

    /// Says that somebody has.
    pub(super) fn tell_opted(&self) {
        self.opted.send_modify(|count| *count += 1);
    }

    /// What is still to be carried through.
    ///
    /// # Errors
    /// Where the database cannot be read.
    pub async fn opt_out_jobs(&self) -> Result<Vec<OptOutJob>, DbError> {
        let found = sqlx::query!(
            r#"SELECT guild_id AS "guild!: i64", voter_id AS "voter!: i64", NULL AS "pseudonym: i64" FROM hidden
               WHERE to_clear = 1
               UNION ALL
               SELECT guild_id, voter_id, pseudonym FROM erasures WHERE voter_id IS NOT NULL"#
        )
        .fetch_all(&self.readers)
        .await?;
        Ok(found.into_iter().map(|row| OptOutJob::new(row.guild, row.voter, row.pseudonym)).collect())
    }

    /// Carries one of them on by a slice.
    ///
    /// # Errors
    /// Where the database fails; what was done until then stays done.
    pub async fn opt_out_step(&self, job: &mut OptOutJob) -> Result<OptOutStep, NotStored> {
        let of = job.of;
        let did = match (job.part, of.pseudonym) {
            (Part::Due, _) => {
                let found = clear::due(&self.readers, of).await?;
                let none = found.is_empty();
                self.in_slice(none, move |tx| Box::pin(async move { clear::forget_due(tx, &found).await })).await?
            }
            (Part::Entries, _) => {
                let found = clear::entries(&self.readers, of).await?;
                let none = found.is_empty();
                self.in_slice(none, move |tx| Box::pin(async move { clear::anonymise(tx, of, &found).await })).await?
            }
            (Part::Waiting, _) => {
                let found = in_files::waiting(&self.readers, of).await?;
                let none = found.is_empty();
                self.in_slice(none, move |tx| Box::pin(async move { in_files::clear_waiting(tx, of, &found).await }))
                    .await?
            }
            (Part::Messages, _) => return self.clear_messages(of).await,
            (_, Some(pseudonym)) => self.move_some(job.part, of, pseudonym).await?,
            (_, None) => false,
        };
        if !did {
            job.part = job.next();
        }
        Ok(OptOutStep::Did)
    }

    /// Moves the next rows of a part to the number that stands for them; `false` where there are no more.
    async fn move_some(&self, part: Part, of: Whose, pseudonym: i64) -> Result<bool, NotStored> {
        let Whose { guild, voter, .. } = of;
        match part {
            Part::Authored => {
                let found = clear::authored(&self.readers, of).await?;
                let none = found.is_empty();
                self.in_slice(none, move |tx| {
                    Box::pin(async move { erase::move_authored(tx, &found, pseudonym).await })
                })
                .await
            }
            Part::Changes => {
                // Also where nothing was noted, they may have blocked somebody.
                let found = clear::changes(&self.readers, of).await?;
                let none = found.is_empty();
                self.in_slice(false, move |tx| {
                    Box::pin(async move { erase::move_changes(tx, &found, of, pseudonym).await })
                })
                .await?;
                Ok(!none)
            }
            Part::Totals => {
                let numbers = self.writer.run(move |tx| Box::pin(history::forget_slice(tx, guild, voter))).await?;
                if numbers {
                    return Ok(true);
                }
                self.in_slice(false, move |tx| {
                    Box::pin(async move {
                        erase::move_totals(tx, guild, voter, pseudonym).await?;
                        erase::forget_roles(tx, guild, voter).await
                    })
                })
                .await?;
                Ok(false)
            }
            Part::Tallies => {
                let found = clear::tallies(&self.readers, of).await?;
                let none = found.is_empty();
                self.in_slice(none, move |tx| {
                    Box::pin(async move { erase::move_tallies(tx, &found, voter, pseudonym).await })
                })
                .await
            }
            Part::Deliveries => {
                let found = clear::deliveries(&self.readers, of).await?;
                let none = found.is_empty();
                self.in_slice(none, move |tx| Box::pin(async move { clear::forget_deliveries(tx, &found).await })).await
            }
            Part::Due | Part::Entries | Part::Waiting | Part::Messages => Ok(false),
        }
    }

    async fn clear_messages(&self, of: Whose) -> Result<OptOutStep, NotStored> {
        let Messages { ended, not_posted, open } = clear::messages(&self.readers, of).await?;
        if !ended.is_empty() || !not_posted.is_empty() {
            self.writer
                .run(move |tx| Box::pin(async move { clear::forget_messages(tx, of, &ended, &not_posted).await }))
                .await?;
            self.tell_work();
            return Ok(OptOutStep::Did);
        }
        if open {
            return Ok(OptOutStep::Waits);
        }
        self.writer
            .run(move |tx| {
                Box::pin(async move {
                    clear::results(tx, of).await?;
                    match of.pseudonym {
                        Some(pseudonym) => {
                            erase::forget_roles(tx, of.guild, of.voter).await?;
                            erase::end(tx, of.guild, of.voter, pseudonym).await
                        }
                        None => clear::end(tx, of).await,
                    }
                })
            })
            .await?;
        Ok(OptOutStep::Done)
    }

    /// Runs the work unless there is none; whether there was.
    async fn in_slice<F>(&self, none: bool, work: F) -> Result<bool, NotStored>
    where
        F: for<'c> FnOnce(&'c mut sqlx::SqliteConnection) -> futures_util::future::BoxFuture<'c, Result<(), DbError>>
            + Send
            + 'static,
    {
        if !none {
            self.writer.run(work).await?;
        }
        Ok(!none)
    }
}
