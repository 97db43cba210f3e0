//! Whether votes can be stored, for load balancers and whoever watches.

use super::answer::Answer;
use crate::db::Intake;

/// Says yes or no and nothing about why: anybody may ask.
pub(super) async fn answer(intake: &Intake) -> Answer {
    if intake.can_store().await { Answer::Healthy } else { Answer::Unhealthy }
}
