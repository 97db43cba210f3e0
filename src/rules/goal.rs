//! How far a goal is.

/// Votes that are still to come.
#[must_use]
pub const fn goal_left(goal: i64, count: i64) -> i64 {
    let left = goal.saturating_sub(count);
    if left < 0 { 0 } else { left }
}

/// How much of it is reached, in percent: 100 only once all of it is.
#[must_use]
pub const fn goal_percent(goal: i64, count: i64) -> i64 {
    if count <= 0 {
        0
    } else if count >= goal {
        100
    } else {
        count.saturating_mul(100) / goal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_reached_with_its_last_vote_and_not_before() {
        for (goal, count, left, percent) in [
            (300, 0, 300, 0),
            (300, -5, 305, 0),
            (300, 299, 1, 99),
            (300, 300, 0, 100),
            (300, 450, 0, 100),
            (1, 0, 1, 0),
        ] {
            assert_eq!((goal_left(goal, count), goal_percent(goal, count)), (left, percent), "{count} of {goal}");
        }
    }
}
