//! `/help`: one screen.

use super::boards::Card;
use super::say::{Phrase, say};
use super::words::from_now;
use crate::vote::{Language, UnixMs};

/// Who reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// Somebody with Manage Server.
    RunsTheServer,
    /// Anybody else.
    Member,
}

/// What is best done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// The server has no listing.
    SetUp,
    /// It has, and nobody has voted.
    FirstVote,
    /// They can vote now.
    Vote,
    /// They can vote from this instant on.
    VoteAgain(UnixMs),
}

/// Commands that everybody may use.
const FOR_EVERYBODY: [Phrase; 6] = [
    Phrase::of("help-vote"),
    Phrase::of("help-votes"),
    Phrase::of("help-leaderboard"),
    Phrase::of("help-stats"),
    Phrase::of("help-remind"),
    Phrase::of("help-privacy"),
];
/// Commands of those who run the server.
const FOR_OWNERS: [Phrase; 9] = [
    Phrase::of("help-setup"),
    Phrase::of("help-settings"),
    Phrase::of("help-doctor"),
    Phrase::of("help-explain"),
    Phrase::of("help-rewards"),
    Phrase::of("help-thanks"),
    Phrase::of("help-live"),
    Phrase::of("help-ledger"),
    Phrase::of("help-members"),
];

/// What Votive does, what the reader can do with it, and what next.
#[must_use]
pub fn help(language: Language, reader: Reader, next: NextStep) -> Card {
    let list = |title: Phrase, commands: &[Phrase]| {
        let commands = commands.iter().map(|command| format!("\n• {}", command.say(language)));
        format!("**{}**{}", title.say(language), commands.collect::<String>())
    };
    let next = match (next, reader) {
        (NextStep::SetUp, Reader::RunsTheServer) => say!(language, "help-next-setup"),
        (NextStep::SetUp, Reader::Member) => say!(language, "help-next-not-set-up"),
        (NextStep::FirstVote, _) => say!(language, "help-next-first-vote"),
        (NextStep::Vote, _) => say!(language, "help-next-vote"),
        (NextStep::VoteAgain(at), _) => say!(language, "help-next-again", when = from_now(at)),
    };
    let others = match reader {
        Reader::RunsTheServer => list(Phrase::of("help-title-owners"), &FOR_OWNERS),
        Reader::Member => format!("-# {}", say!(language, "help-more")),
    };
    let body = [
        say!(language, "help-about"),
        list(Phrase::of("help-title-everybody"), &FOR_EVERYBODY),
        others,
        format!("➡️ {next}"),
    ];
    Card { title: say!(language, "help-title"), body: body.join("\n\n"), footer: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_fits_one_screen_in_every_language() {
        for language in Language::ALL {
            for reader in [Reader::RunsTheServer, Reader::Member] {
                let card = help(language, reader, NextStep::VoteAgain(UnixMs(9_000)));
                let (lines, letters) = (card.body.lines().count(), card.body.chars().count());
                assert!(lines <= 24 && letters <= 1_800, "{language:?} {reader:?}: {lines} lines, {letters} letters");
            }
        }
    }

    #[test]
    fn who_runs_the_server_reads_of_everything() {
        let card = help(Language::English, Reader::RunsTheServer, NextStep::SetUp);
        insta::assert_snapshot!(format!("{}\n\n{}", card.title, card.body), @"
        What I do here

        People vote for this server, or for bots of its, on listing sites. I count every vote, say thank you, and give the roles that votes earn.

        **For everybody**
        • `/vote` – where to vote, and when you can again
        • `/votes` – your votes, rank and streak, or somebody else's
        • `/leaderboard` – who votes most, now and in times that are over
        • `/stats` – how votes come in over time, as a picture
        • `/remind` – a message when you can vote again
        • `/privacy` – what is kept about you; hide it or delete it

        **For those who run this server**
        • `/setup` – have votes sent here, and choose channel and roles
        • `/settings` – everything that is set, and the way to change it
        • `/doctor` – what works, what does not, and what mends it
        • `/explain` – why a member has the votes and roles they have
        • `/rewards` – roles that votes earn
        • `/thanks` – thank-yous in your own words
        • `/board`, `/goal` – a live board, and a goal to reach together
        • `/ledger` – correct, import and export votes; who changed what
        • `/members` – whose votes do not count

        ➡️ Nothing is set up yet. Begin with `/setup`: it takes two minutes.
        ");
    }

    #[test]
    fn a_member_reads_of_what_they_can_use() {
        let body = |next| help(Language::English, Reader::Member, next).body;
        insta::assert_snapshot!(body(NextStep::VoteAgain(UnixMs(9_000))), @"
        People vote for this server, or for bots of its, on listing sites. I count every vote, say thank you, and give the roles that votes earn.

        **For everybody**
        • `/vote` – where to vote, and when you can again
        • `/votes` – your votes, rank and streak, or somebody else's
        • `/leaderboard` – who votes most, now and in times that are over
        • `/stats` – how votes come in over time, as a picture
        • `/remind` – a message when you can vote again
        • `/privacy` – what is kept about you; hide it or delete it

        -# Those who run this server have more commands, such as `/setup`.

        ➡️ You can vote again <t:9:R>. `/remind` tells you when it is time.
        ");
        let last = |next| body(next).lines().last().unwrap_or_default().to_owned();
        insta::assert_snapshot!([NextStep::SetUp, NextStep::FirstVote, NextStep::Vote].map(last).join("\n"), @"
        ➡️ Nothing is set up yet. Somebody who runs this server can begin with `/setup`.
        ➡️ No vote has come yet. `/doctor` shows whether all is well; then vote yourself: `/vote` shows where.
        ➡️ You can vote now: `/vote` shows where.
        ");
    }
}
