//! `/ledger import`: what a file would do, shown before anything is done.

use serenity::all::{Attachment, ButtonStyle, CreateActionRow, CreateButton};
use tokio::sync::Semaphore;

use super::ids::{self, Action};
use crate::bot::answering::{self, Reads as _, Reply};
use crate::bot::commands::{choice, embed, listing_choices, named, user};
use crate::bot::{Context, Failure, Shared, managed_guild};
use crate::db::{Listing, PutAside};
use crate::discord::NoFile;
use crate::exchange::{self, Known, Listings};
use crate::text::errors;
use crate::text::ledger::import::{self as text, Preview};
use crate::text::ledger::label;
use crate::text::listings::in_menu;
use crate::text::say::Phrase;
use crate::vote::{GuildId, Language, ListingId, UserId};

/// Bytes of a file at the most.
const MOST: usize = 10 * 1024 * 1024;

/// Files that are read at the same time: each takes a multiple of its size.
static READING: Semaphore = Semaphore::const_new(2);

/// Add votes from a CSV file; shows first what it would do
#[poise::command(slash_command, guild_only)]
pub(super) async fn import(
    ctx: Context<'_>,
    #[description = "A CSV file with a column user_id; also one of /ledger export"] file: Attachment,
    #[description = "What rows that name no listing are for (needed where the server has several)"]
    #[autocomplete = "listing_choices"]
    listing: Option<String>,
) -> Result<(), Failure> {
    let guild = managed_guild(ctx).await?;
    let author = user(&ctx.interaction.user);
    let language = ctx.interaction.language();
    answering::change(ctx, preview(ctx.framework.user_data, language, guild, author, &file, listing.as_deref())).await
}

async fn preview(
    shared: &Shared,
    language: Language,
    guild: GuildId,
    author: UserId,
    file: &Attachment,
    listing: Option<&str>,
) -> Result<Reply, Failure> {
    let listings = shared.db.listings(Some(guild)).await?;
    if listings.is_empty() {
        return Err(Failure::told(errors::NOTHING_SET_UP));
    }
    let otherwise = match (listing, &listings[..]) {
        (Some(text), _) => Some(named(shared, guild, text).await?.id),
        (None, [only]) => Some(only.id),
        (None, _) => None,
    };
    if usize::try_from(file.size).is_ok_and(|size| size > MOST) {
        return Err(Failure::told(text::TOO_LARGE));
    }
    let _turn = READING.acquire().await;
    let bytes = shared.discord.attachment(&file.url, MOST, shared.timings.download).await;
    let bytes = bytes.map_err(|none| {
        Failure::told(match none {
            NoFile::ElsewhereThanDiscord => text::ELSEWHERE,
            NoFile::TooLarge => text::TOO_LARGE,
            NoFile::DidNotCome => text::DID_NOT_COME,
        })
    })?;
    let names = Listings { names: listings.iter().flat_map(names).collect(), otherwise };
    let now = shared.clock.now();
    let read = off_the_runtime(move || exchange::read(&bytes, &names, now)).await?;
    let read = read.map_err(|why| Failure::told(text::unreadable(language, why)))?;
    let entries: Vec<_> = read.rows.iter().filter_map(|row| Some((row.entry?, row.voter))).collect();
    let known = Known { entries: shared.db.entries_known(guild, &entries).await? };
    let planned = off_the_runtime(move || exchange::plan(read, &known)).await?;
    let refused = &planned.refused[..];
    let mut shown = Preview { rows: 0, voters: 0, votes: 0, known: planned.known, refused };
    match shared.db.put_aside(guild, author, planned.rows).await? {
        PutAside::Done { import, fresh, known } => {
            (shown.rows, shown.voters, shown.votes) = (fresh.rows, fresh.voters, fresh.votes);
            shown.known += known;
            let button = |action, label: Phrase, style| {
                CreateButton::new(ids::id(action)).label(label.say(language)).style(style)
            };
            let buttons = vec![
                button(Action::Import(import), label::IMPORT, ButtonStyle::Primary),
                button(Action::Cancel(import), label::CANCEL, ButtonStyle::Secondary),
            ];
            Ok(Reply { embed: embed(text::preview(language, &shown)), rows: vec![CreateActionRow::Buttons(buttons)] })
        }
        PutAside::NothingNew { known } => {
            shown.known += known;
            Ok(Reply { embed: embed(text::nothing_new(language, &shown)), rows: Vec::new() })
        }
        PutAside::Busy => Err(Failure::told(text::BUSY)),
        PutAside::Replaced => Err(Failure::told(text::REPLACED)),
    }
}

/// All that a file may call a listing, in whichever language it was shown.
fn names(listing: &Listing) -> Vec<(String, ListingId)> {
    let code = exchange::listing_code(listing.site.code(), listing.subject);
    let shown = Language::ALL.into_iter().flat_map(|it| [choice(it, listing), in_menu(it, listing.subject)]);
    [listing.id.to_string(), code].into_iter().chain(shown).map(|name| (name.to_lowercase(), listing.id)).collect()
}

/// Runs what takes a while where nobody waits for it.
async fn off_the_runtime<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Failure::Internal(error.into()))
}
