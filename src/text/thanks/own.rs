//! Thank-yous in the words of a server's owners.

use super::{DESCRIPTION, Message, Thanked, number};
use crate::text::boards::{Link, shown};
use crate::text::say::say;
use crate::text::{safe, words};
use crate::vote::{Button, Language, Part, Placeholder, Subject, Template, ThanksWords, VotePage};

/// Stands for what there is none of.
const NONE: &str = "–";

/// How a listing thanks, and what can be told of it.
#[derive(Debug, Clone, Copy)]
pub struct Own<'a> {
    /// The words.
    pub words: &'a ThanksWords,
    /// The listing.
    pub listed: &'a Listed,
}

/// A listing, as owners' words may tell of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// What is listed.
    pub subject: Subject,
    /// What people call the site.
    pub site: &'static str,
    /// Where people vote.
    pub vote_url: Option<VotePage>,
    /// The server's name, where it was asked for and is known.
    pub server: Option<String>,
    /// Votes that are missing to the server's goal, where that was asked for and there is one.
    pub goal: Option<i64>,
}

/// The owners' text for one voter; `None` where they wrote none.
pub(super) fn say(language: Language, own: &Own<'_>, voter: &Thanked) -> Option<String> {
    own.words.text.as_ref().map(|text| filled(language, text, own.listed, voter))
}

/// The same for all voters in one message; `None` also where that is too long.
pub(super) fn say_all(language: Language, own: &Own<'_>, voters: &[&Thanked]) -> Option<String> {
    let text = own.words.text.as_ref()?;
    if let [one] = voters {
        return Some(cut(filled(language, text, own.listed, one), DESCRIPTION));
    }
    let mut room = DESCRIPTION;
    let mut said = Vec::with_capacity(voters.len());
    for voter in voters {
        let one = filled(language, text, own.listed, voter);
        room = room.checked_sub(one.chars().count() + 2)?;
        said.push(one);
    }
    let separator = if said.iter().any(|one| one.contains('\n')) { "\n\n" } else { "\n" };
    Some(said.join(separator))
}

/// At most so many characters of a text, cut where a word ends if one does there.
pub(super) fn cut(text: String, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text };
    let last = text[..end].char_indices().next_back().map_or(0, |(at, _)| at);
    let kept = &text[..last];
    let word_ends = kept.rfind(char::is_whitespace).filter(|at| kept.len() - at < 600).unwrap_or(kept.len());
    format!("{}…", &kept[..word_ends])
}

/// A message with the colour, the image and the button that the owners chose.
pub(super) fn dress(language: Language, own: Option<&Own<'_>>, title: Option<String>, text: String) -> Message {
    let plain = Message::plain(title, text);
    let Some(Own { words, listed }) = own else { return plain };
    let button = words.button.as_ref().and_then(|Button { label, link }| {
        let url = match link {
            Some(link) => link.as_str(),
            None => listed.vote_url.as_ref()?.as_str(),
        };
        let label = label.clone().unwrap_or_else(|| say!(language, "thanks-vote"));
        Some(Link { label, url: url.to_owned() })
    });
    Message {
        colour: words.colour.unwrap_or(plain.colour),
        image: words.image.as_ref().map(|image| image.as_str().to_owned()),
        button,
        ..plain
    }
}

fn filled(language: Language, text: &Template, listed: &Listed, voter: &Thanked) -> String {
    let parts = text.parts().iter().map(|part| match part {
        Part::Text(text) => text.clone(),
        Part::Filled(placeholder) => value(language, *placeholder, listed, voter),
    });
    parts.collect()
}

fn value(language: Language, placeholder: Placeholder, listed: &Listed, voter: &Thanked) -> String {
    let number = |of: i64| number(language, of);
    let none = || NONE.to_owned();
    let server = || listed.server.as_deref().and_then(safe::name).unwrap_or_else(|| say!(language, "thanks-server"));
    match placeholder {
        Placeholder::User => format!("<@{}>", voter.voter),
        Placeholder::Name => shown(voter.name.as_deref(), voter.voter),
        Placeholder::UserId => voter.voter.to_string(),
        Placeholder::Votes => number(voter.total),
        Placeholder::VotesToday => number(voter.facts.today),
        Placeholder::VotesWeek => number(voter.facts.week),
        Placeholder::VotesMonth => number(voter.facts.month),
        Placeholder::Streak => number(voter.streak),
        Placeholder::BestStreak => number(voter.facts.best_streak.max(voter.streak)),
        Placeholder::Rank => voter.rank.map_or_else(none, number),
        Placeholder::NextVote => voter.again.map_or_else(none, words::from_now),
        Placeholder::Role => role(language, voter),
        Placeholder::Goal => listed.goal.map_or_else(none, number),
        Placeholder::Listing => match listed.subject {
            Subject::Server(_) => server(),
            Subject::Bot(bot) => format!("<@{bot}>"),
        },
        Placeholder::Site => listed.site.to_owned(),
        Placeholder::Server => server(),
        Placeholder::VoteUrl => listed.vote_url.as_ref().map_or_else(none, |page| page.as_str().to_owned()),
    }
}

/// The roles that the vote gave; else the next one, and how many votes it takes.
fn role(language: Language, voter: &Thanked) -> String {
    let roles = &voter.facts.roles;
    if !roles.gave.is_empty() {
        let gave: Vec<_> = roles.gave.iter().map(|role| format!("<@&{role}>")).collect();
        return words::list(language, &gave);
    }
    roles.next.map_or_else(
        || NONE.to_owned(),
        |(role, missing)| say!(language, "thanks-role-next", role = format!("<@&{role}>"), votes = missing),
    )
}
