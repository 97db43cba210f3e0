//! Votes as they are kept: those of voters who hide without a name, those of whom data was deleted under what stands for them.

use std::borrow::Cow;
use std::collections::HashMap;

use sqlx::SqliteConnection;

use super::super::new_vote::{NewVote, is_known};
use super::super::{DbError, hex, rows};
use super::key::{self, Key};
use crate::vote::UserId;

/// A voter whose data was deleted.
struct Erased {
    pseudonym: i64,
    is_resumed: bool,
}

/// The votes with whatever their voters' wishes change of them. To be asked only while there is a wish at all.
pub(in crate::db) async fn as_kept<'v>(
    connection: &mut SqliteConnection,
    votes: &'v [NewVote],
) -> Result<Cow<'v, [NewVote]>, DbError> {
    let Some(key) = key::read(connection).await? else { return Ok(Cow::Borrowed(votes)) };
    let asked = votes.iter().enumerate().map(|(index, vote)| (index, vote.listing.get(), vote.delivery.voter.get()));
    let asked = rows(&asked.collect::<Vec<_>>())?;
    let found = sqlx::query!(
        r#"SELECT v.value ->> 0 AS "vote!: i64", l.guild_id,
                  EXISTS (SELECT 1 FROM hidden AS h WHERE h.guild_id = l.guild_id AND h.voter_id = v.value ->> 2) AS "is_hidden!: bool",
                  EXISTS (SELECT 1 FROM erasures AS e WHERE e.guild_id = l.guild_id) AS "erases!: bool"
           FROM jsonb_each(?1) AS v CROSS JOIN listings AS l ON l.listing_id = v.value ->> 1"#,
        asked
    )
    .fetch_all(&mut *connection)
    .await?;
    let mut kept = Cow::Borrowed(votes);
    let mut perhaps_erased = Vec::new();
    for row in found {
        let Ok(index) = usize::try_from(row.vote) else { continue };
        if row.erases
            && let Some(vote) = votes.get(index)
        {
            let digest = key.voter(row.guild_id, vote.delivery.voter.get());
            perhaps_erased.push((index, row.guild_id, hex(&digest)));
        }
        if row.is_hidden
            && let Some(vote) = kept.to_mut().get_mut(index)
        {
            nameless(vote, &key);
        }
    }
    for (index, erased) in erased(connection, &perhaps_erased).await? {
        let Some(vote) = votes.get(index) else { continue };
        let mut vote = vote.clone();
        vote.delivery.voter = UserId::trusted(erased.pseudonym);
        nameless(&mut vote, &key);
        // What came before is known by what stands for it, also when later votes are theirs again.
        if (!erased.is_resumed || is_known(connection, &vote).await?)
            && let Some(place) = kept.to_mut().get_mut(index)
        {
            *place = vote;
        }
    }
    Ok(kept)
}

fn nameless(vote: &mut NewVote, key: &Key) {
    vote.delivery.name = None;
    vote.body = key.body(vote.listing.get(), &vote.body).into();
}

async fn erased(
    connection: &mut SqliteConnection,
    asked: &[(usize, i64, String)],
) -> Result<HashMap<usize, Erased>, DbError> {
    if asked.is_empty() {
        return Ok(HashMap::new());
    }
    let asked = rows(asked)?;
    let found = sqlx::query!(
        r#"SELECT v.value ->> 0 AS "vote!: i64", e.pseudonym, e.resumed_ms IS NOT NULL AS "is_resumed!: bool"
           FROM jsonb_each(?1) AS v
           CROSS JOIN erasures AS e ON e.guild_id = v.value ->> 1 AND e.digest = unhex(v.value ->> 2)"#,
        asked
    )
    .fetch_all(connection)
    .await?;
    Ok(found
        .into_iter()
        .filter_map(|row| {
            let erased = Erased { pseudonym: row.pseudonym, is_resumed: row.is_resumed };
            Some((usize::try_from(row.vote).ok()?, erased))
        })
        .collect())
}
