//! `/leaderboard past`: results of periods that are over.

use jiff::civil::Date;
use serenity::all::{AutocompleteChoice, CreateActionRow, CreateAutocompleteResponse, CreateButton};

use super::listing_option::named;
use super::{Context, Failure, embed, guild, in_use, leaderboard, page, user};
use crate::bot::answering::{self, Reads as _, Reply};
use crate::db::DbError;
use crate::text::boards::past as text;
use crate::vote::{Board, GuildId, LocalDay, OptOut, Page, Period, PeriodKind};

/// Choices that Discord shows at once.
const CHOICES: usize = 25;
/// Of each kind, so that the list shows them all before anything is typed.
const OF_A_KIND: usize = 8;
/// Periods of each kind that are looked through: days of more than a year, and weeks and months of all time.
const KNOWN: i64 = 500;

pub(super) async fn past_result(ctx: Context<'_>, typed: &str, listing: Option<String>) -> Result<Reply, Failure> {
    let shared = ctx.framework.user_data;
    let guild = in_use(shared, guild(ctx)?).await?;
    let today = shared.db.current_period(guild, PeriodKind::Day).await?.first;
    let language = ctx.interaction.language();
    let period = read(typed).ok_or_else(|| Failure::told(text::unknown(language, today)))?;
    let asker = user(&ctx.interaction.user);
    if let Some(listing) = listing {
        if period.last() >= today {
            return Err(Failure::told(text::NOT_OVER));
        }
        let listing = named(shared, guild, &listing).await?;
        let board = Board { period: Some(period), listing: Some(listing.id) };
        let mut reply = leaderboard::show(shared, guild, board, Some(&listing), Page::First, asker).await?;
        let note = text::LISTING_NOT_SEALED.say(shared.db.language(guild).await?);
        reply.embed = reply.embed.footer(serenity::all::CreateEmbedFooter::new(note));
        return Ok(reply);
    }
    let Some(result) = shared.db.sealed_result(guild, period).await? else {
        return Err(Failure::told(if shared.db.is_over(guild, period).await? {
            text::NO_VOTES
        } else {
            text::NOT_OVER
        }));
    };
    // The message is for all to see, so nothing stands there of those who want none of it.
    let asker = (shared.db.opt_out(guild, asker).await? == OptOut::None).then_some(asker);
    let language = shared.db.language(guild).await?;
    let card = text::sealed(language, period, &result, asker);
    let whole = CreateButton::new(page::id(Board { period: Some(period), listing: None }, Page::First));
    let rows = vec![CreateActionRow::Buttons(vec![whole.label(text::WHOLE.say(language))])];
    Ok(Reply { embed: embed(card), rows })
}

/// How a period is sent by Discord's client, once it was chosen.
fn value(period: Period) -> String {
    format!("{}:{}", period.kind.code(), period.first.date())
}

/// What was chosen, or a date that was typed: that day.
fn read(text: &str) -> Option<Period> {
    let (kind, date) = match text.split_once(':') {
        Some((code, date)) => (PeriodKind::ALL.into_iter().find(|kind| kind.code() == code)?, date),
        None => (PeriodKind::Day, text),
    };
    let date: Date = date.trim().parse().ok()?;
    // As far as anybody could have voted.
    (2015..=2999).contains(&date.year()).then(|| Period::of(kind, LocalDay::of(date)))
}

/// The server's sealed periods whose name has what was typed so far, and those that the typed date lies in.
pub(super) async fn past_choices(ctx: Context<'_>, typed: &str) -> CreateAutocompleteResponse {
    let shared = ctx.framework.user_data;
    let found = match guild(ctx) {
        // Suggestions cannot come later.
        Ok(guild) => {
            let found = async {
                let today = shared.db.current_period(guild, PeriodKind::Day).await?.first;
                Ok::<_, DbError>((today, periods(ctx, guild).await?))
            };
            answering::soon(&shared.timings, found).await
        }
        Err(_) => None,
    };
    let (today, known) = match found {
        Some(Ok(found)) => found,
        Some(Err(error)) => {
            tracing::error!(%error, "periods could not be suggested");
            return CreateAutocompleteResponse::new();
        }
        None => return CreateAutocompleteResponse::new(),
    };
    let language = ctx.interaction.language();
    let choices = fitting(&known, typed, |period| text::choice(language, period, today)).into_iter();
    let choices = choices.map(|(name, period)| AutocompleteChoice::new(name, value(period)));
    CreateAutocompleteResponse::new().set_choices(choices.collect())
}

async fn periods(ctx: Context<'_>, guild: GuildId) -> Result<Vec<Period>, DbError> {
    ctx.framework.user_data.db.sealed_periods(guild, KNOWN).await
}

/// Weeks, months and days in turn, the latest of each first, as `known` has them.
fn fitting(known: &[Period], typed: &str, name: impl Fn(Period) -> String) -> Vec<(String, Period)> {
    let typed = typed.trim().to_lowercase();
    let on: Option<Date> = typed.parse().ok();
    let fits = |period: &Period, name: &str| {
        name.to_lowercase().contains(&typed)
            || on.is_some_and(|date| Period::of(period.kind, LocalDay::of(date)) == *period)
    };
    let of_a_kind = if typed.is_empty() { OF_A_KIND } else { CHOICES };
    let kinds = [PeriodKind::Week, PeriodKind::Month, PeriodKind::Day];
    let named = kinds.into_iter().flat_map(|kind| {
        let of_it = known.iter().filter(move |period| period.kind == kind);
        of_it.map(|period| (name(*period), *period)).filter(|(name, period)| fits(period, name)).take(of_a_kind)
    });
    named.take(CHOICES).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_choice_comes_back_and_a_date_is_its_day() {
        for kind in PeriodKind::ALL {
            let period = Period::of(kind, LocalDay::of(date(2026, 10, 31)));
            assert_eq!(read(&value(period)), Some(period));
        }
        assert_eq!(read(" 2026-10-31 "), Some(Period::of(PeriodKind::Day, LocalDay::of(date(2026, 10, 31)))));
        for nonsense in ["", "last week", "year:2026-01-01", "day:", "9999-12-31", "2026-02-30", "day:day:2026-01-01"] {
            assert_eq!(read(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn all_kinds_are_offered_before_anything_is_typed_and_a_date_finds_what_it_lies_in() {
        let days = (0..60).map(|back| LocalDay(20_750 - back));
        let known: Vec<_> = days
            .flat_map(|day| {
                PeriodKind::ALL.map(|kind| Period::of(kind, day)).into_iter().filter(move |p| p.first == day)
            })
            .collect();
        let name = |period: Period| value(period);
        let all = fitting(&known, "", name);
        assert!(all.len() <= CHOICES);
        for kind in PeriodKind::ALL {
            assert!(all.iter().any(|(_, period)| period.kind == kind), "{kind:?}");
        }
        let on = LocalDay(20_745).date().to_string();
        let found: Vec<_> = fitting(&known, &on, name).into_iter().map(|(_, period)| period.kind).collect();
        assert_eq!(found, [PeriodKind::Week, PeriodKind::Month, PeriodKind::Day]);
        assert!(fitting(&known, "nothing", name).is_empty());
    }
}
