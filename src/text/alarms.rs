//! What those who run a server are told by themselves, in its alarm channel.

use super::listings;
use super::live;
use super::say::say;
use super::setup::label;
use super::setup::state::{refused, why_kept};
use super::thanks::{Marker, body};
use super::words::from_now;
use crate::vote::{
    Arrived, BadToken, ChannelId, KeptSummary, Language, LiveKind, OffBecause, Postings, Refusal, RoleId, Subject,
    TurnedAway, UnixMs,
};

/// A listing that something is told of.
#[derive(Debug, Clone, Copy)]
pub struct Of {
    /// What is listed.
    pub subject: Subject,
    /// Where: the site's name.
    pub site: &'static str,
}

impl Of {
    fn named(self, language: Language) -> String {
        listings::in_message(language, self.subject, self.site)
    }
}

/// Deliveries are turned away for their token.
#[must_use]
pub fn bad_token(language: Language, of: Of, why: BadToken, found: TurnedAway, marker: &Marker) -> String {
    let (listing, site, last) = (of.named(language), of.site, from_now(found.last));
    let button = label::NEW_TOKEN.say(language);
    let text = match why {
        BadToken::Wrong => say!(
            language,
            "alarms-token-wrong",
            listing = listing,
            count = found.count,
            when = last,
            site = site,
            button = button
        ),
        BadToken::Ended => say!(
            language,
            "alarms-token-ended",
            listing = listing,
            count = found.count,
            when = last,
            site = site,
            button = button
        ),
    };
    body(&say!(language, "alarms-token-title"), &text, marker)
}

/// Deliveries could not be read.
#[must_use]
pub fn unreadable(language: Language, of: Of, kept: &KeptSummary, marker: &Marker) -> String {
    let text = say!(
        language,
        "alarms-unreadable",
        listing = of.named(language),
        count = kept.count,
        when = from_now(kept.latest),
        why = why_kept(language, kept)
    );
    body(&say!(language, "alarms-unreadable-title"), &text, marker)
}

/// A listing has gone silent.
#[must_use]
pub fn silent(language: Language, of: Of, last: UnixMs, marker: &Marker) -> String {
    let (listing, last) = (of.named(language), from_now(last));
    let text = say!(language, "alarms-silent", listing = listing, when = last, site = of.site);
    body(&say!(language, "alarms-silent-title"), &text, marker)
}

/// Discord has refused something for a while. `given`: the roles that the server's rules give; `postings`: what its channels are for.
#[must_use]
pub fn refusal(language: Language, found: &Refusal, given: &[RoleId], postings: &Postings, marker: &Marker) -> String {
    let (since, next) = (from_now(found.since), from_now(found.next));
    let text = format!(
        "{}\n-# {}",
        refused(language, found.cannot, given, postings),
        say!(language, "alarms-refused-since", since = since, next = next)
    );
    body(&say!(language, "alarms-refusal-title"), &text, marker)
}

/// A message is not kept up to date any more.
#[must_use]
pub fn live_off(
    language: Language,
    kind: LiveKind,
    channel: ChannelId,
    because: OffBecause,
    marker: &Marker,
) -> String {
    body(&live::OFF_TITLE.say(language), &live::off(language, kind, channel, because), marker)
}

/// The first test or vote came, and nobody was looking.
#[must_use]
pub fn first(language: Language, of: Of, arrived: Arrived, marker: &Marker) -> String {
    let listing = of.named(language);
    let text = match arrived {
        Arrived::Test => say!(language, "alarms-first-test", listing = listing),
        Arrived::Vote => say!(language, "alarms-first-vote", listing = listing),
    };
    body(&say!(language, "alarms-first-title"), &text, marker)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::vote::{ApplicationId, Cannot, CannotGive, CannotPost, GuildId, KeptReason};

    const OWN: Of = Of { subject: Subject::Server(GuildId::trusted(1)), site: "Discollab" };
    const BOT: Of = Of { subject: Subject::Bot(ApplicationId::trusted(7)), site: "Discollab" };

    fn marker() -> Marker {
        Marker::from_random([7; 8])
    }

    fn read(body: &str) -> String {
        let body: Value = serde_json::from_str(body).unwrap();
        assert_eq!(body["allowed_mentions"], json!({ "parse": [] }));
        assert!(Marker::is_on(marker().text(), &body) && body.get("content").is_none());
        let embed = &body["embeds"][0];
        format!("{}\n{}", embed["title"].as_str().unwrap(), embed["description"].as_str().unwrap())
    }

    #[test]
    fn each_alarm_says_what_to_do() {
        let found = TurnedAway { count: 3, last: UnixMs(5_000) };
        insta::assert_snapshot!(read(&bad_token(Language::English, OWN, BadToken::Wrong, found, &marker())), @"
        Votes may be turned away ⚠️
        This server on Discollab: someone keeps sending with a wrong token for this listing. 3 deliveries were turned away, the last <t:5:R>. If that is Discollab, votes are being lost: `/setup` → **New token**, and paste it into Discollab's dashboard. If your votes arrive as usual, it is somebody else, and nothing needs to be done.
        ");
        insta::assert_snapshot!(read(&bad_token(Language::English, BOT, BadToken::Ended, found, &marker())), @"
        Votes may be turned away ⚠️
        <@7> on Discollab: deliveries still come with a token that has ended. 3 deliveries were turned away, the last <t:5:R>, and their votes are not counted. Paste the newest token into Discollab's dashboard; `/setup` → **New token** makes one if it is lost.
        ");
        let kept = KeptSummary { count: 1, latest: UnixMs(5_000), reason: Some(KeptReason::NotJson), field: None };
        insta::assert_snapshot!(read(&unreadable(Language::English, OWN, &kept, &marker())), @"
        Deliveries could not be read ⚠️
        This server on Discollab: 1 delivery could not be read. The latest came <t:5:R>. It was not JSON. They are kept for 30 days, and no vote in them is counted yet. `/doctor` shows them; whoever runs this bot can have them read again with `votive replay`.
        ");
        insta::assert_snapshot!(read(&silent(Language::English, OWN, UnixMs(5_000), &marker())), @"
        No votes for a while 🔇
        This server on Discollab: the last vote came <t:5:R>, which is unusually long ago. Look whether the webhook in Discollab's dashboard still holds the address and the token of `/setup`, and press **Send Test Webhook** there. If the test arrives, people have just not voted.
        ");
        insta::assert_snapshot!(read(&first(Language::English, OWN, Arrived::Test, &marker())), @"
        It works ✅
        This server on Discollab: the first test delivery has arrived. Real votes will be counted too. `/setup` shows how it all stands.
        ");
        insta::assert_snapshot!(read(&first(Language::English, BOT, Arrived::Vote, &marker())), @"
        It works ✅
        <@7> on Discollab: the first vote has arrived and is counted. `/setup` shows how it all stands.
        ");
    }

    #[test]
    fn a_refusal_that_lasts_is_told_with_the_step_that_mends_it() {
        let (channel, role) = (ChannelId::trusted(30), RoleId::trusted(40));
        let refused = |cannot| Refusal { cannot, since: UnixMs(1_000), last: UnixMs(2_000), next: UnixMs(9_000) };
        let post = refused(Cannot::Post { channel, reason: CannotPost::NoSendMessages });
        let give = refused(Cannot::Give { role, reason: CannotGive::RoleTooHigh });
        insta::assert_snapshot!(read(&refusal(Language::English, &post, &[], &Postings::default(), &marker())), @"
        Discord refuses something ⚠️
        I cannot thank voters in <#30>: I lack **Send Messages** there. Edit the channel → Permissions → add Votive's role → allow **Send Messages**.
        -# Refused since <t:1:R>; tried again <t:9:R>. `/doctor` shows everything.
        ");
        insta::assert_snapshot!(read(&refusal(Language::English, &give, &[role], &Postings::default(), &marker())), @"
        Discord refuses something ⚠️
        I cannot give <@&40>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
        -# Refused since <t:1:R>; tried again <t:9:R>. `/doctor` shows everything.
        ");
        insta::assert_snapshot!(read(&refusal(Language::English, &give, &[], &Postings::default(), &marker())), @"
        Discord refuses something ⚠️
        I cannot take <@&40> from those who no longer earn it: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
        -# Refused since <t:1:R>; tried again <t:9:R>. `/doctor` shows everything.
        ");
    }
}
