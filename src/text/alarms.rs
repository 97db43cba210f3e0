//! What those who run a server are told by themselves, in its alarm channel.

use super::setup::state::{refused, why_kept};
use super::thanks::{Marker, body};
use super::words::{count, from_now};
use super::{listings, live, words};
use crate::vote::{
    Arrived, BadToken, ChannelId, KeptSummary, Language, LiveKind, OffBecause, Refusal, RoleId, Subject, TurnedAway,
    UnixMs,
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
    fn named(self) -> String {
        listings::in_message(Language::English, self.subject, self.site)
    }
}

/// Deliveries are turned away for their token.
#[must_use]
pub fn bad_token(of: Of, why: BadToken, found: TurnedAway, marker: &Marker) -> String {
    let (site, times) = (of.site, count(found.count, "delivery was", "deliveries were"));
    let text = match why {
        BadToken::Wrong => format!(
            "{}: someone keeps sending with a wrong token for this listing. {times} turned away, the last {}. If that is {site}, votes are \
             being lost: `/setup` → **New token**, and paste it into {site}'s dashboard. If your votes arrive as usual, it is somebody \
             else, and nothing needs to be done.",
            of.named(),
            from_now(found.last),
        ),
        BadToken::Ended => format!(
            "{}: deliveries still come with a token that has ended. {times} turned away, the last {}, and their votes are not counted. \
             Paste the newest token into {site}'s dashboard; `/setup` → **New token** makes one if it is lost.",
            of.named(),
            from_now(found.last),
        ),
    };
    body("Votes may be turned away ⚠️", &text, marker)
}

/// Deliveries could not be read.
#[must_use]
pub fn unreadable(of: Of, kept: &KeptSummary, marker: &Marker) -> String {
    let text = format!(
        "{}: {} not be read. The latest came {}{}. They are kept for 30 days, and no vote in them is counted yet. `/doctor` shows them; \
         whoever runs this bot can have them read again with `votive replay`.",
        of.named(),
        count(kept.count, "delivery could", "deliveries could"),
        from_now(kept.latest),
        why_kept(kept)
    );
    body("Deliveries could not be read ⚠️", &text, marker)
}

/// A listing has gone silent.
#[must_use]
pub fn silent(of: Of, last: UnixMs, marker: &Marker) -> String {
    let site = of.site;
    let text = format!(
        "{}: the last vote came {}, which is unusually long ago. Look whether the webhook in {site}'s dashboard still holds the address \
         and the token of `/setup`, and press **Send Test Webhook** there. If the test arrives, people have just not voted.",
        of.named(),
        from_now(last)
    );
    body("No votes for a while 🔇", &text, marker)
}

/// Discord has refused something for a while. `given`: the roles that the server's rules give.
#[must_use]
pub fn refusal(found: &Refusal, given: &[RoleId], marker: &Marker) -> String {
    let text = format!(
        "{}\n-# Refused since {}; tried again {}. `/doctor` shows everything.",
        refused(found.cannot, given, None),
        words::from_now(found.since),
        words::from_now(found.next)
    );
    body("Discord refuses something ⚠️", &text, marker)
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
pub fn first(of: Of, arrived: Arrived, marker: &Marker) -> String {
    let what = match arrived {
        Arrived::Test => "the first test delivery has arrived. Real votes will be counted too",
        Arrived::Vote => "the first vote has arrived and is counted",
    };
    body("It works ✅", &format!("{}: {what}. `/setup` shows how it all stands.", of.named()), marker)
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
        insta::assert_snapshot!(read(&bad_token(OWN, BadToken::Wrong, found, &marker())), @"
        Votes may be turned away ⚠️
        This server on Discollab: someone keeps sending with a wrong token for this listing. 3 deliveries were turned away, the last <t:5:R>. If that is Discollab, votes are being lost: `/setup` → **New token**, and paste it into Discollab's dashboard. If your votes arrive as usual, it is somebody else, and nothing needs to be done.
        ");
        insta::assert_snapshot!(read(&bad_token(BOT, BadToken::Ended, found, &marker())), @"
        Votes may be turned away ⚠️
        <@7> on Discollab: deliveries still come with a token that has ended. 3 deliveries were turned away, the last <t:5:R>, and their votes are not counted. Paste the newest token into Discollab's dashboard; `/setup` → **New token** makes one if it is lost.
        ");
        let kept = KeptSummary { count: 1, latest: UnixMs(5_000), reason: Some(KeptReason::NotJson), field: None };
        insta::assert_snapshot!(read(&unreadable(OWN, &kept, &marker())), @"
        Deliveries could not be read ⚠️
        This server on Discollab: 1 delivery could not be read. The latest came <t:5:R> and was not JSON. They are kept for 30 days, and no vote in them is counted yet. `/doctor` shows them; whoever runs this bot can have them read again with `votive replay`.
        ");
        insta::assert_snapshot!(read(&silent(OWN, UnixMs(5_000), &marker())), @"
        No votes for a while 🔇
        This server on Discollab: the last vote came <t:5:R>, which is unusually long ago. Look whether the webhook in Discollab's dashboard still holds the address and the token of `/setup`, and press **Send Test Webhook** there. If the test arrives, people have just not voted.
        ");
        insta::assert_snapshot!(read(&first(OWN, Arrived::Test, &marker())), @"
        It works ✅
        This server on Discollab: the first test delivery has arrived. Real votes will be counted too. `/setup` shows how it all stands.
        ");
        insta::assert_snapshot!(read(&first(BOT, Arrived::Vote, &marker())), @"
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
        insta::assert_snapshot!(read(&refusal(&post, &[], &marker())), @"
        Discord refuses something ⚠️
        I cannot thank voters in <#30>: I lack **Send Messages** there. Edit the channel → Permissions → add Votive's role → allow **Send Messages**.
        -# Refused since <t:1:R>; tried again <t:9:R>. `/doctor` shows everything.
        ");
        insta::assert_snapshot!(read(&refusal(&give, &[role], &marker())), @"
        Discord refuses something ⚠️
        I cannot give <@&40>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
        -# Refused since <t:1:R>; tried again <t:9:R>. `/doctor` shows everything.
        ");
        insta::assert_snapshot!(read(&refusal(&give, &[], &marker())), @"
        Discord refuses something ⚠️
        I cannot take <@&40> from those who no longer earn it: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
        -# Refused since <t:1:R>; tried again <t:9:R>. `/doctor` shows everything.
        ");
    }
}
