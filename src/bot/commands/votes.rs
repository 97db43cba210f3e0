//! `/votes`.

use serenity::all::User;

use super::{Context, Failure, embed, guild, in_use, pictures, user};
use crate::bot::answering::Reads as _;
use crate::bot::answering::{self, Illustrated, Reply, SeenBy};
use crate::text::boards::{self, Card};
use crate::text::{members, privacy, reminders, stats};
use crate::vote::{OptOut, ReminderState, UserId};

/// Weeks that their picture goes back.
const WEEKS: i64 = 12;

/// Show your votes, or somebody else's
#[poise::command(slash_command, guild_only)]
pub(in crate::bot) async fn votes(
    ctx: Context<'_>,
    #[description = "Whose votes (yours if left out)"] member: Option<User>,
) -> Result<(), Failure> {
    let asker = user(&ctx.interaction.user);
    let of = member.as_ref().map_or(asker, user);
    answering::command(ctx, SeenBy::WhoAsked, reply(ctx, asker, of)).await
}

async fn reply(ctx: Context<'_>, asker: UserId, of: UserId) -> Result<Illustrated, Failure> {
    let (shared, language) = (ctx.framework.user_data, ctx.interaction.language());
    let guild = in_use(shared, guild(ctx)?).await?;
    let state = shared.db.opt_out(guild, of).await?;
    let mut picture = None;
    let mut card = match state {
        OptOut::Hidden { .. } | OptOut::BeingDeleted if of != asker => privacy::keeps_to_themselves(language, of),
        OptOut::BeingDeleted | OptOut::Deleted { .. } if of == asker => privacy::own_deleted(language),
        _ => {
            let summary = shared.db.voter_summary(guild, of).await?;
            let card = boards::summary(language, of, asker, &summary, shared.clock.now());
            let weeks = shared.db.votes_of_weeks(guild, of, WEEKS).await?;
            picture = pictures::votes(stats::own(language, &weeks)).await;
            let footer = matches!(state, OptOut::Hidden { .. }).then(|| privacy::ONLY_YOU.say(language));
            Card { footer, ..card }
        }
    };
    // Only themselves: it is nobody else's business.
    if of == asker && shared.db.reminders(guild, asker).await?.state == ReminderState::Closed {
        let stopped = reminders::STOPPED.say(ctx.interaction.language());
        card.body = format!("{}\n\n{stopped}", card.body);
    }
    if of == asker
        && let Some(block) = shared.db.block_of(guild, asker).await?
    {
        card = members::above_own(language, &block, card);
    }
    Ok(Illustrated { reply: Reply { embed: embed(card), rows: Vec::new() }, picture })
}
