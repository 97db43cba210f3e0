//! What a server's channels are for.

use super::ChannelId;

/// What is posted in a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posting {
    /// Voters are thanked there.
    Thanks,
    /// Owners are told there that something is wrong.
    Alarms,
    /// Results are announced there.
    Results,
    /// Members are reminded there whose direct messages are closed.
    Reminders,
    /// The live board stands there.
    Board,
    /// How far the goal is stands there.
    Goal,
}

impl Posting {
    const ALL: [Self; 6] = [Self::Thanks, Self::Alarms, Self::Results, Self::Reminders, Self::Board, Self::Goal];

    /// How the database calls it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Thanks => "thanks",
            Self::Alarms => "alarms",
            Self::Results => "results",
            Self::Reminders => "reminders",
            Self::Board => "board",
            Self::Goal => "goal",
        }
    }

    /// The other way; `None` for what no channel is for.
    #[must_use]
    pub fn stored(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|posting| posting.code() == code)
    }
}

/// What each of a server's channels is for, what matters most first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Postings(Vec<(ChannelId, Posting)>);

impl Postings {
    /// These; where one channel is for several things, the first says what it is for.
    #[must_use]
    pub fn new(known: Vec<(ChannelId, Posting)>) -> Self {
        Self(known)
    }

    /// What this channel is for; `None`: nothing is posted there.
    #[must_use]
    pub fn of(&self, channel: ChannelId) -> Option<Posting> {
        self.0.iter().find(|(known, _)| *known == channel).map(|(_, posting)| *posting)
    }

    /// All the channels, each once.
    #[must_use]
    pub fn channels(&self) -> Vec<ChannelId> {
        let mut channels: Vec<_> = self.0.iter().map(|(channel, _)| *channel).collect();
        channels.sort_unstable();
        channels.dedup();
        channels
    }
}
