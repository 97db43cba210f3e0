//! Thank-yous before they are frozen: which votes go into one message, in whose words, and what these tell.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::Lanes;
use crate::db::{DbError, NotStored, Send, SendKind, ThankedVote, WithRoles};
use crate::discord::Answer;
use crate::rules::{ThankedTogether, VoteFacts};
use crate::text::thanks::{self, Listed, Marker, Own, Reminds, Thanked};
use crate::vote::{Board, GuildId, Language, ListingId, Placeholder, ReminderSettings, ThanksWords, UnixMs, UserId};

/// Nobody is notified of a vote that was cast longer ago.
const PINGED_WITHIN: Duration = Duration::from_hours(1);
/// How long a server is called what Discord called it last.
const NAME_KEPT: Duration = Duration::from_hours(1);
/// Servers whose name is kept at the most.
const NAMES: usize = 10_000;

/// What servers are called that are named in their thank-yous.
#[derive(Debug, Clone, Default)]
pub struct ServerNames(Arc<Mutex<HashMap<GuildId, (UnixMs, String)>>>);

/// How a listing thanks.
struct Worded {
    words: ThanksWords,
    listed: Listed,
    /// How long after a vote the next is possible, where the site does not say.
    cooldown: Duration,
}

impl Lanes {
    /// One message for votes that are due, from the first on, and the votes that it stands for. Votes for listings with words of their own go into
    /// messages of their own.
    pub(super) async fn word(
        &self,
        guild: GuildId,
        language: Language,
        mut due: Vec<ThankedVote>,
        marker: &Marker,
    ) -> Result<(String, Vec<ThankedVote>), NotStored> {
        let mut all = self.db.all_thanks_words(guild).await?;
        let own = |vote: &ThankedVote| Some(vote.listing).filter(|listing| all.contains_key(listing));
        let first = due.first().and_then(own);
        due.retain(|vote| own(vote) == first);
        let typed = first.and_then(|listing| Some((listing, all.remove(&listing)?)));
        let worded = match typed {
            // What an older version took and this one does not is left out.
            Some((listing, typed)) => self.worded(listing, typed.read().0).await?,
            None => None,
        };
        let facts = self.facts(guild, &due, worded.as_ref()).await?;
        let ranks = self.ranks(guild, &due).await?;
        let now = self.clock.now();
        let voters: Vec<_> = due
            .iter()
            .map(|vote| Thanked {
                voter: vote.voter,
                name: vote.name.clone(),
                total: vote.total,
                streak: vote.streak,
                rank: ranks.get(&vote.voter).copied(),
                again: vote.vote_again.or_else(|| worded.as_ref().map(|worded| vote.at.plus(worded.cooldown))),
                facts: facts.get(&vote.voter).cloned().unwrap_or_default(),
                pinged: worded.as_ref().is_some_and(|worded| worded.words.pings) && is_recent(vote, now),
            })
            .collect();
        let own = worded.as_ref().map(|worded| Own { words: &worded.words, listed: &worded.listed });
        let reminds = self.db.reminder_settings(guild).await? != ReminderSettings::Off;
        let reminds = reminds.then_some(Reminds { language, guild });
        let (body, named) = thanks::all(language, own.as_ref(), &voters, reminds, marker);
        due.truncate(named);
        Ok((body, due))
    }

    /// A thank-you's body without its mentions, where it has waited until a vote of those that it would notify for is too old; it was not posted.
    /// Whoever is reminded in a channel asked to be notified.
    pub(super) async fn quietened(&self, send: &Send) -> Result<Option<String>, NotStored> {
        if send.kind != SendKind::Thanks {
            return Ok(None);
        }
        let Some(quiet) = thanks::quiet(&send.body) else { return Ok(None) };
        let oldest = self.db.oldest_recent_vote(send.id, PINGED_WITHIN).await?;
        if oldest.is_some_and(|at| self.clock.now().since(at) <= PINGED_WITHIN) {
            return Ok(None);
        }
        Ok(self.db.replace_body(send.id, quiet.clone()).await?.then_some(quiet))
    }

    async fn worded(&self, listing: ListingId, words: ThanksWords) -> Result<Option<Worded>, DbError> {
        let Some(listing) = self.db.listing(listing).await? else { return Ok(None) };
        let is_named = words.names_server(listing.subject);
        let server = if is_named { self.server_name(listing.guild).await } else { None };
        let goal = if words.names_goal() { self.db.goal_left(listing.guild).await? } else { None };
        let (subject, site) = (listing.subject, listing.site.name());
        let listed = Listed { subject, site, vote_url: listing.vote_url, server, goal };
        Ok(Some(Worded { words, listed, cooldown: listing.cooldown }))
    }

    /// What the words tell of voters beside their votes' entries.
    async fn facts(
        &self,
        guild: GuildId,
        due: &[ThankedVote],
        worded: Option<&Worded>,
    ) -> Result<HashMap<UserId, VoteFacts>, DbError> {
        use Placeholder::{BestStreak, Role, VotesMonth, VotesToday, VotesWeek};
        let told = worded.map(|worded| worded.words.placeholders()).unwrap_or_default();
        let has = |any: &[Placeholder]| any.iter().any(|one| told.contains(one));
        let roles = if has(&[Role]) { WithRoles::Yes } else { WithRoles::No };
        if roles == WithRoles::No && !has(&[VotesToday, VotesWeek, VotesMonth, BestStreak]) {
            return Ok(HashMap::new());
        }
        let mut voters: Vec<(UserId, ThankedTogether)> = Vec::new();
        for vote in due {
            let (listing, total, streak) = (vote.listing, vote.total, vote.streak);
            match voters.iter_mut().find(|(voter, _)| *voter == vote.voter) {
                Some((_, known)) => *known = ThankedTogether { votes: known.votes + 1, total, streak, ..*known },
                None => voters.push((vote.voter, ThankedTogether { listing, votes: 1, total, streak })),
            }
        }
        self.db.vote_facts(guild, &voters, roles).await
    }

    /// Where those who are thanked stand now; of several only those near the top, so that a message costs the same in every server.
    async fn ranks(&self, guild: GuildId, votes: &[ThankedVote]) -> Result<HashMap<UserId, i64>, DbError> {
        let mut voters: Vec<_> = votes.iter().map(|vote| vote.voter).collect();
        voters.dedup();
        let [voter] = voters[..] else { return self.db.top_ranks(guild, &voters).await };
        let place = self.db.place(guild, Board { period: None, listing: None }, voter).await?;
        Ok(place.map(|place| (voter, place.rank)).into_iter().collect())
    }

    /// What Discord calls the server; `None` where it does not say.
    async fn server_name(&self, guild: GuildId) -> Option<String> {
        let now = self.clock.now();
        let known = || self.names.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((at, name)) = known().get(&guild)
            && now.since(*at) < NAME_KEPT
        {
            return Some(name.clone());
        }
        let Answer::Done(found) = self.discord.guild(guild).await else { return None };
        let mut names = known();
        if names.len() >= NAMES {
            names.clear();
        }
        names.insert(guild, (now, found.name.clone()));
        Some(found.name)
    }
}

fn is_recent(vote: &ThankedVote, now: UnixMs) -> bool {
    !vote.voter.is_pseudonym() && now.since(vote.at) <= PINGED_WITHIN
}
