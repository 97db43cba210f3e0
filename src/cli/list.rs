//! `votive listing list`.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::CommandFailed;
use super::out::{self, Output};
use crate::db::{Db, Listing};
use crate::rules::{EarnedBy, Reward, StreakKept};
use crate::vote::{GuildId, KeptSummary, TokenState, UnixMs, VotePage};

/// Everything that is shown of one listing.
struct Shown {
    listing: Listing,
    tokens: Vec<TokenState>,
    kept: Option<KeptSummary>,
    /// The server's rules that count this listing's votes.
    rewards: Vec<Reward>,
}

pub(super) async fn run(db: &Db, guild: Option<GuildId>, output: Output) -> Result<(), CommandFailed> {
    let mut shown = Vec::new();
    for listing in db.listings(guild).await? {
        let tokens = db.tokens(listing.id).await?;
        let kept = db.kept_summary(listing.id).await?;
        let mut rewards = db.rewards(listing.guild).await?;
        rewards.retain(|reward| reward.followed.is_none() && reward.counts(listing.id));
        shown.push(Shown { listing, tokens, kept, rewards });
    }
    if output == Output::Json {
        return out::json(&shown.iter().map(as_json).collect());
    }
    if shown.is_empty() {
        out::note("nothing is set up; /setup in Discord does it, or `votive listing add`");
    }
    shown.iter().try_for_each(|one| out::line(&in_words(one)))
}

/// Discord's ids are text, because many readers of JSON round numbers of that size.
fn as_json(shown: &Shown) -> Value {
    let Shown { listing, tokens, kept, rewards } = shown;
    let tokens: Vec<_> = tokens
        .iter()
        .map(|token| {
            json!({
                "created": time(token.created),
                "first_used": token.first_used.map(time),
                "last_used": token.last_used.map(time),
                "expires": token.expires.map(time),
            })
        })
        .collect();
    let rewards: Vec<_> = rewards.iter().map(rule_as_json).collect();
    json!({
        "listing_id": listing.id.get(),
        "guild_id": listing.guild.to_string(),
        "site": listing.site.code(),
        "kind": listing.subject.kind().code(),
        "subject_id": listing.subject.id().to_string(),
        "channel_id": listing.channel.map(|channel| channel.to_string()),
        "vote_url": listing.vote_url.as_ref().map(VotePage::as_str),
        "paused": listing.paused.map(time),
        "created": time(listing.created),
        "tokens": tokens,
        "rewards": rewards,
        "unreadable_deliveries": kept.as_ref().map_or(0, |kept| kept.count),
    })
}

fn in_words(shown: &Shown) -> String {
    let Shown { listing, tokens, kept, rewards } = shown;
    let mut lines = vec![format!(
        "listing {}: {} {} in server {}, on {}",
        listing.id,
        listing.subject.kind().code(),
        listing.subject.id(),
        listing.guild,
        listing.site.name()
    )];
    if let Some(since) = listing.paused {
        lines.push(format!("paused since {}", time(since)));
    }
    lines.push(
        listing.channel.map_or_else(|| "thanks nowhere".to_owned(), |channel| format!("thanks in channel {channel}")),
    );
    lines.extend(rewards.iter().map(|reward| format!("role {} {}", reward.role, rule_in_words(reward))));
    lines.extend(listing.vote_url.iter().map(|page| format!("people vote at {}", page.as_str())));
    lines.extend(tokens.iter().map(|token| {
        let used = token.last_used.map_or_else(|| "not used yet".to_owned(), |at| format!("last used {}", time(at)));
        let ends = token.expires.map_or_else(String::new, |at| format!(", ends {}", time(at)));
        format!("token made {}, {used}{ends}", time(token.created))
    }));
    if let Some(kept) = kept {
        lines.push(format!(
            "{} deliveries could not be read, the last one on {}; `votive replay --listing {}` tries them again",
            kept.count,
            time(kept.latest),
            listing.id
        ));
    }
    lines.join("\n  ")
}

pub(super) fn time(at: UnixMs) -> String {
    Timestamp::from_second(at.seconds()).map_or_else(|_| format!("{} ms", at.0), |at| at.to_string())
}

fn rule_as_json(reward: &Reward) -> Value {
    let role = reward.role.to_string();
    match reward.earned_by {
        EarnedBy::Total { votes } => json!({ "role_id": role, "at_votes": votes }),
        EarnedBy::Month { votes } => json!({ "role_id": role, "at_votes_in_a_month": votes }),
        EarnedBy::EachVote { term } => {
            json!({ "role_id": role, "each_vote": true, "lasts_seconds": term.map(|term| term.as_secs()) })
        }
        EarnedBy::Streak { votes, kept } => {
            json!({ "role_id": role, "at_votes_in_a_row": votes, "for_good": kept == StreakKept::ForGood })
        }
        EarnedBy::Winner { of, top, term } => {
            let lasts = term.map(|term| term.as_secs());
            json!({ "role_id": role, "winners_of": of.code(), "top": top, "lasts_seconds": lasts })
        }
    }
}

fn rule_in_words(reward: &Reward) -> String {
    match reward.earned_by {
        EarnedBy::Total { votes } => format!("from {votes} votes on"),
        EarnedBy::Month { votes } => format!("from {votes} votes in a month on"),
        EarnedBy::EachVote { term: None } => "for every vote, until they can vote again".to_owned(),
        EarnedBy::EachVote { term: Some(term) } => format!("for every vote, for {} hours", term.as_secs() / 3600),
        EarnedBy::Streak { votes, kept: StreakKept::UntilItBreaks } => {
            format!("from {votes} votes in a row on, until the streak breaks")
        }
        EarnedBy::Streak { votes, kept: StreakKept::ForGood } => format!("from {votes} votes in a row on, for good"),
        EarnedBy::Winner { of, top, term: None } => {
            format!("for the first {top} of each {}, until the next result", of.code())
        }
        EarnedBy::Winner { of, top, term: Some(term) } => {
            format!("for the first {top} of each {}, for {} hours", of.code(), term.as_secs() / 3600)
        }
    }
}
