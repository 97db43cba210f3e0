//! Goals: what everybody sees of them, and what `/goal` answers.

use super::listings;
use super::live::LiveText;
use super::say::{Phrase, say};
use super::thanks::{self, Marker};
use super::words::{self, from_now};
use crate::rules::{goal_left, goal_percent};
use crate::vote::{ChannelId, Goal, Language, PeriodKind, Subject, UnixMs};

/// Blocks of a progress bar.
const BLOCKS: i64 = 20;

/// What the goal is, in words: "300 votes this month".
#[must_use]
pub fn name(language: Language, votes: i64, period: Option<PeriodKind>) -> String {
    match period {
        Some(PeriodKind::Day) => say!(language, "goals-name-day", votes = votes),
        Some(PeriodKind::Week) => say!(language, "goals-name-week", votes = votes),
        Some(PeriodKind::Month) => say!(language, "goals-name-month", votes = votes),
        None => say!(language, "goals-name", votes = votes),
    }
}

fn named(language: Language, goal: &Goal) -> String {
    name(language, goal.votes, goal.period.map(|period| period.kind))
}

/// How far it is, in blocks that can be read on dark and on light.
fn bar(goal: i64, count: i64) -> String {
    let full = goal_percent(goal, count) * BLOCKS / 100;
    let blocks: String = (0..BLOCKS).map(|block| if block < full { '█' } else { '░' }).collect();
    format!("`{blocks}`")
}

/// The message that shows it. `ends`: when its period does.
#[must_use]
pub fn live(language: Language, goal: &Goal, listing: Option<(Subject, &str)>, ends: Option<UnixMs>) -> LiveText {
    let Goal { votes, count, .. } = *goal;
    let mut lines = Vec::new();
    if let Some((subject, site)) = listing {
        lines.push(listings::in_message(language, subject, site));
    }
    lines.push(format!(
        "{} **{}**",
        bar(votes, count),
        say!(language, "goals-percent", percent = goal_percent(votes, count))
    ));
    lines.push(say!(language, "goals-count", count = count, votes = votes));
    lines.push(match (goal.reached, goal.ended, ends) {
        (Some(_), _, Some(ends)) if goal.repeats => say!(language, "goals-reached-again", when = from_now(ends)),
        (Some(reached), ..) => say!(language, "goals-reached", when = from_now(reached)),
        (None, Some(_), _) => say!(language, "goals-over"),
        (None, None, ends) => {
            let left = say!(language, "goals-left", left = goal_left(votes, count));
            match ends {
                Some(ends) => format!("{left} {}", say!(language, "goals-ends", when = from_now(ends))),
                None => left,
            }
        }
    });
    if goal.reached.is_none() && goal.ended.is_none() {
        lines.push(format!("-# {}", say!(language, "goals-how")));
    }
    LiveText { title: say!(language, "goals-title", goal = named(language, goal)), text: lines.join("\n") }
}

/// It is reached: the body of a message.
#[must_use]
pub fn reached(language: Language, goal: &Goal, listing: Option<(Subject, &str)>, marker: &Marker) -> String {
    let mut text = say!(language, "goals-celebration", goal = named(language, goal), count = goal.count);
    if let Some((subject, site)) = listing {
        text = format!("{}\n{text}", listings::in_message(language, subject, site));
    }
    thanks::body(&say!(language, "goals-celebration-title"), &text, marker)
}

/// It is set, and shown there.
#[must_use]
pub fn set(language: Language, votes: i64, period: Option<PeriodKind>, repeats: bool, channel: ChannelId) -> String {
    let (goal, channel) = (name(language, votes, period), words::channel(language, Some(channel)));
    let said = say!(language, "goals-set", goal = goal, channel = channel);
    if repeats { format!("{said} {}", say!(language, "goals-set-repeats")) } else { said }
}

/// Another goal was given up for it.
#[must_use]
pub fn set_instead(language: Language, before: &Goal) -> String {
    say!(language, "goals-set-instead", goal = named(language, before), count = before.count)
}

/// The server has none any more: which it was, and what bringing it back would not bring back.
#[must_use]
pub fn removed(language: Language, before: &Goal) -> String {
    let said = say!(language, "goals-removed", goal = named(language, before), count = before.count);
    match before.period {
        Some(_) => said,
        None => format!("{said} {}", say!(language, "goals-removed-from-now-on")),
    }
}

/// There are so many votes already.
#[must_use]
pub fn already(language: Language, count: i64) -> String {
    say!(language, "goals-already", count = count)
}

/// One line of the settings.
#[must_use]
pub fn setting(language: Language, goal: Option<&Goal>, channel: Option<ChannelId>) -> String {
    let Some(goal) = goal else { return say!(language, "goals-setting-none") };
    let channel = words::channel(language, channel);
    say!(language, "goals-setting", goal = named(language, goal), count = goal.count, channel = channel)
}

/// The server has no goal.
pub const NONE: Phrase = Phrase::of("goals-none");
/// What begins anew needs a period.
pub const REPEATS_NEED_A_PERIOD: Phrase = Phrase::of("goals-repeats-need-period");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{LocalDay, Period};

    const EN: Language = Language::English;

    fn goal(count: i64) -> Goal {
        Goal {
            votes: 300,
            listing: None,
            period: Some(Period::of(PeriodKind::Month, LocalDay(20_759))),
            repeats: false,
            count,
            set: UnixMs(0),
            reached: None,
            ended: None,
        }
    }

    #[test]
    fn a_goal_shows_how_far_it_is() {
        let shown = |goal: &Goal| {
            let said = live(EN, goal, None, Some(UnixMs(9_000)));
            format!("{}\n{}", said.title, said.text)
        };
        insta::assert_snapshot!(shown(&goal(120)), @"
        🎯 Goal: 300 votes this month
        `████████░░░░░░░░░░░░` **40 %**
        120 of 300 votes
        180 votes to go. Ends <t:9:R>.
        -# `/vote` shows where to vote.
        ");
        insta::assert_snapshot!(shown(&Goal { reached: Some(UnixMs(5_000)), ..goal(301) }), @"
        🎯 Goal: 300 votes this month
        `████████████████████` **100 %**
        301 of 300 votes
        🎉 Reached <t:5:R>. Thank you all!
        ");
        insta::assert_snapshot!(shown(&Goal { reached: Some(UnixMs(5_000)), repeats: true, ..goal(299) }), @"
        🎯 Goal: 300 votes this month
        `███████████████████░` **99 %**
        299 of 300 votes
        🎉 Reached. Thank you all! It begins anew <t:9:R>.
        ");
        insta::assert_snapshot!(shown(&Goal { ended: Some(UnixMs(5_000)), ..goal(299) }), @"
        🎯 Goal: 300 votes this month
        `███████████████████░` **99 %**
        299 of 300 votes
        Its time is over, and it was not reached.
        ");
        let from_now_on = Goal { period: None, ..goal(0) };
        insta::assert_snapshot!(live(EN, &from_now_on, None, None).title, @"🎯 Goal: 300 votes");
    }

    #[test]
    fn the_bar_is_full_only_once_the_goal_is_reached() {
        let full = |count| bar(300, count).matches('█').count();
        assert_eq!([0, 1, 15, 150, 299, 300, 900].map(full), [0, 0, 1, 10, 19, 20, 20]);
    }

    #[test]
    fn a_goal_is_celebrated_and_set_in_words() {
        let marker = Marker::from_random([7; 8]);
        let body: serde_json::Value = serde_json::from_str(&reached(EN, &goal(301), None, &marker)).unwrap();
        insta::assert_snapshot!(body["embeds"][0]["description"].as_str().unwrap(), @"You wanted 300 votes this month, and there are 301 now. Thank you all!");
        let channel = ChannelId::trusted(5);
        insta::assert_snapshot!(set(EN, 300, Some(PeriodKind::Month), true, channel), @"✅ The goal is 300 votes this month. I show how far it is in <#5>, at most a minute late, and celebrate there once when it is reached. It begins anew with each period.");
        insta::assert_snapshot!(set(EN, 300, None, false, channel), @"✅ The goal is 300 votes. I show how far it is in <#5>, at most a minute late, and celebrate there once when it is reached.");
        insta::assert_snapshot!(already(EN, 350), @"There are 350 votes already, so that goal would be reached at once. Choose a higher one.");
        insta::assert_snapshot!(setting(EN, Some(&goal(3)), Some(channel)), @"Goal: 300 votes this month, of which there are 3; channel: <#5>");
        insta::assert_snapshot!(set_instead(EN, &goal(120)), @"It takes the place of the goal before: 300 votes this month, of which there were 120.");
        insta::assert_snapshot!(removed(EN, &goal(120)), @"✅ There is no goal any more. It was: 300 votes this month, of which there were 120. `/goal set` sets one again.");
        insta::assert_snapshot!(removed(EN, &Goal { period: None, ..goal(120) }), @"✅ There is no goal any more. It was: 300 votes, of which there were 120. `/goal set` sets one again. One that counts from now on begins at 0 then.");
    }
}
