//! What `/privacy` shows, and its buttons.

use serenity::all::{ButtonStyle, CreateActionRow, CreateButton, Permissions};

use tokio::time::timeout;

use super::super::answering::Reply;
use super::super::commands::embed;
use super::super::{Failure, Shared};
use super::ids::{Action, Id};
use crate::discord::{Answer, Guild};
use crate::text::boards::Card;
use crate::text::privacy as text;
use crate::text::say::Phrase;
use crate::vote::{GuildId, Language, OptOut, UserId};

/// Who asks, and where.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asker {
    pub(super) guild: GuildId,
    pub(super) user: UserId,
    pub(super) language: Language,
    /// What Discord says that they may do in the channel.
    pub(super) permissions: Option<Permissions>,
}

impl Asker {
    fn button(&self, action: Action, label: Phrase, style: ButtonStyle) -> CreateButton {
        CreateButton::new(Id { action, user: self.user }.format()).label(label.say(self.language)).style(style)
    }
}

/// How it stands with who asks. `said`: what has just been done.
pub(super) async fn main(shared: &Shared, asker: Asker, said: Option<Phrase>) -> Result<Reply, Failure> {
    let state = shared.db.opt_out(asker.guild, asker.user).await?;
    let summary = shared.db.voter_summary(asker.guild, asker.user).await?;
    let mut buttons = match state {
        OptOut::BeingDeleted => vec![asker.button(Action::Main, text::REFRESH, ButtonStyle::Secondary)],
        OptOut::Deleted { .. } => vec![asker.button(Action::CountAgain, text::COUNT_AGAIN, ButtonStyle::Primary)],
        OptOut::None | OptOut::Hidden { .. } => {
            let (action, label) =
                if state == OptOut::None { (Action::Hide, text::HIDE) } else { (Action::Show, text::SHOW) };
            vec![
                asker.button(action, label, ButtonStyle::Primary),
                asker.button(Action::AskDelete, text::ASK_DELETE, ButtonStyle::Danger),
            ]
        }
    };
    buttons.insert(0, asker.button(Action::Data, text::DATA, ButtonStyle::Secondary));
    let mut rows = vec![CreateActionRow::Buttons(buttons)];
    // Nobody waits for Discord to see what is theirs.
    if let Ok(Owned::Yes(_)) = timeout(shared.timings.answer / 2, owned(shared, asker)).await {
        let button = asker.button(Action::AskServer, text::ASK_SERVER, ButtonStyle::Danger);
        rows.push(CreateActionRow::Buttons(vec![button]));
    }
    Ok(Reply { embed: embed(text::main(asker.language, state, &summary, said)), rows })
}

/// Asks before something is done that cannot be undone.
pub(super) fn ask(asker: Asker, card: Card, action: Action, label: Phrase) -> Reply {
    let buttons = vec![
        asker.button(action, label, ButtonStyle::Danger),
        asker.button(Action::Main, text::BACK, ButtonStyle::Secondary),
    ];
    Reply { embed: embed(card), rows: vec![CreateActionRow::Buttons(buttons)] }
}

/// Whether the server is theirs.
pub(super) enum Owned {
    Yes(Guild),
    No,
    /// Discord did not say.
    Unknown,
}

/// Asks Discord whose the server is; an owner may do everything, so of others it is not asked.
pub(super) async fn owned(shared: &Shared, asker: Asker) -> Owned {
    if !asker.permissions.is_some_and(Permissions::administrator) {
        return Owned::No;
    }
    match shared.discord.guild(asker.guild).await {
        Answer::Done(guild) if guild.owner == asker.user => Owned::Yes(guild),
        Answer::Done(_) => Owned::No,
        _ => Owned::Unknown,
    }
}
