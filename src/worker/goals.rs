//! Goals: each is celebrated once, when its last vote is counted, and one that repeats begins anew with its period.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::clock::Clock;
use crate::db::{Db, DueGoal, NotStored};
use crate::text::goals;
use crate::text::thanks::Marker;
use crate::vote::{Goal, GuildId, UnixMs};

/// What was reached in a period that ended longer ago is not told any more.
const NEWS: Duration = Duration::from_hours(7 * 24);
/// What calls for a look shares the next with others that do so closely.
const GATHER: Duration = Duration::from_millis(100);
/// After a failure of the database.
const PAUSE: Duration = Duration::from_mins(1);
/// A look at the latest.
const ROUND: Duration = Duration::from_hours(1);

/// What one step came to.
enum Step {
    /// There may be more.
    Did,
    /// A period is over, but the ledger is not settled.
    NotSettled,
    /// Nothing is due before then.
    Next(UnixMs),
}

/// Looks at goals as votes are counted and periods end, until `stop`.
pub async fn see_to_goals(db: Db, clock: Clock, stop: CancellationToken) {
    let forever = async {
        loop {
            // Before the look, so that nothing is missed.
            let (mut committed, mut work) = (db.committed(), db.work());
            match step(&db, &clock).await {
                Ok(Step::Did) => {}
                Ok(Step::NotSettled) => {
                    tokio::select! {
                        // The sender is held by the database, so waiting cannot fail.
                        _ = committed.changed() => {}
                        () = clock.sleep(PAUSE) => {}
                    }
                }
                Ok(Step::Next(next)) => {
                    tokio::select! {
                        _ = work.changed() => tokio::time::sleep(GATHER).await,
                        () = clock.sleep_until(next) => {}
                    }
                }
                Err(error) => {
                    tracing::error!(
                        error = &error as &dyn std::error::Error,
                        "goals could not be looked at; it is tried again"
                    );
                    clock.sleep(PAUSE).await;
                }
            }
        }
    };
    stop.run_until_cancelled(forever).await.unwrap_or(());
}

async fn step(db: &Db, clock: &Clock) -> Result<Step, NotStored> {
    let due = db.due_goals().await?;
    if due.is_empty() {
        let latest = clock.now().plus(ROUND);
        return Ok(Step::Next(db.next_goal().await?.map_or(latest, |next| next.min(latest))));
    }
    let mut did = Step::NotSettled;
    for one in due {
        if look_at(db, clock, one).await? {
            did = Step::Did;
        }
    }
    Ok(did)
}

/// `false` where the ledger is not settled as far as the end of its period.
async fn look_at(db: &Db, clock: &Clock, due: DueGoal) -> Result<bool, NotStored> {
    let (now, goal) = (clock.now(), due.goal);
    let ends = match goal.period {
        Some(period) => Some(period.ends_in(&db.zone(due.guild).await?)),
        None => None,
    };
    let over = match (goal.period, ends) {
        (Some(period), Some(ends)) if ends <= now => {
            // The last of its votes count; what is delivered later does not.
            if !db.is_settled_until(ends).await? {
                return Ok(false);
            }
            Some(db.current_period(due.guild, period.kind).await?)
        }
        _ => None,
    };
    // Between the look and now settle may have gone on.
    let Some(goal) = db.goal(due.guild).await?.filter(|known| known.set == goal.set && known.period == goal.period)
    else {
        return Ok(true);
    };
    let celebration = if goal.reached.is_none() && goal.count >= goal.votes {
        let is_news = ends.is_none_or(|ends| ends > now.minus(NEWS));
        Some(if is_news { Some(celebration(db, due.guild, goal).await?) } else { None })
    } else {
        None
    };
    let next = match (over, ends) {
        (Some(_), _) => UnixMs(0),
        (None, Some(ends)) => ends,
        (None, None) => UnixMs(i64::MAX),
    };
    db.goal_looked(due, celebration, over, next).await?;
    Ok(true)
}

async fn celebration(db: &Db, guild: GuildId, goal: Goal) -> Result<(String, String), NotStored> {
    let listing = match goal.listing {
        Some(id) => db.listing(id).await?.map(|listing| (listing.subject, listing.site.name())),
        None => None,
    };
    let marker = Marker::from_random(rand::random());
    let body = goals::reached(db.language(guild).await?, &goal, listing, &marker);
    Ok((body, marker.text().to_owned()))
}
