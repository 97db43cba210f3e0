use super::*;
use crate::rules::Reward;
use crate::sites::Site;
use crate::vote::{
    ApplicationId, Cannot, CannotGive, CannotPost, ChannelId, GuildId, KeptReason, KeptSummary, ListingId, Oddity,
    OutOfReach, Posting, Postings, Refusal, RewardId, RoleId, TokenId, TokenState, TurnedAway, UnixMs, WaitingRoles,
    WaitingThanks, WhyWaiting,
};

const SERVER: Subject = Subject::Server(GuildId::trusted(1));

fn paste<'a>(subject: &'a str, address: Option<&'a str>) -> Paste<'a> {
    Paste { language: Language::English, subject, site: Site::Discollab, address, token: "abcd" }
}

fn plain() -> State {
    State {
        site: Site::Discollab,
        subject: SERVER,
        name: Some("Cats *and* dogs".to_owned()),
        address: Some("https://votes.example.org/webhooks/discollab".to_owned()),
        channel: Some(ChannelId::trusted(30)),
        alarms: None,
        rewards: vec![reward(40, 1, None)],
        vote_url: "https://example.org/vote".parse().ok(),
        paused: None,
        tokens: vec![token(1_000, Some(2_000), None)],
        test: Some((UnixMs(3_000), vec![])),
        kept: None,
        last_vote: Some(UnixMs(3_500)),
        turned_away: None,
        wrong_token: None,
        waiting_thanks: None,
        waiting_roles: None,
        absent: 0,
        refusals: vec![],
        postings: Postings::default(),
        given: vec![RoleId::trusted(40), RoleId::trusted(41)],
        unknown_sends: 0,
        refused_sends: None,
        listings: 1,
    }
}

fn reward(role: i64, at_votes: i64, listing: Option<i64>) -> Reward {
    Reward::total(RewardId::trusted(1), listing.map(ListingId::trusted), RoleId::trusted(role), at_votes)
}

fn token(created: i64, first_used: Option<i64>, expires: Option<i64>) -> TokenState {
    let first_used = first_used.map(UnixMs);
    let (id, created, expires) = (TokenId::trusted(1), UnixMs(created), expires.map(UnixMs));
    TokenState { id, created, first_used, last_used: first_used, expires }
}

fn refusal(cannot: Cannot) -> Refusal {
    Refusal { cannot, since: UnixMs(5_000), last: UnixMs(7_000), next: UnixMs(9_000) }
}

fn troubled() -> State {
    State {
        subject: Subject::Bot(ApplicationId::trusted(7)),
        name: None,
        address: None,
        channel: None,
        rewards: vec![reward(40, 1, Some(2)), reward(41, 5, None)],
        vote_url: None,
        paused: Some(UnixMs(4_000)),
        tokens: vec![token(1_000, Some(2_000), Some(8_000)), token(6_000, None, None)],
        test: Some((UnixMs(3_000), vec![Oddity::OtherListing, Oddity::NoVoter])),
        kept: Some(KeptSummary {
            count: 2,
            latest: UnixMs(7_000),
            reason: Some(KeptReason::Unusable),
            field: Some("user_id".to_owned()),
        }),
        last_vote: None,
        turned_away: Some(TurnedAway { count: 3, last: UnixMs(6_500) }),
        waiting_thanks: Some(WaitingThanks { votes: 4, since: UnixMs(5_000), why: WhyWaiting::Refused }),
        waiting_roles: Some(WaitingRoles { members: 2, next: UnixMs(9_000) }),
        absent: 5,
        refusals: vec![
            refusal(Cannot::Post { channel: ChannelId::trusted(30), reason: CannotPost::NoSendMessages }),
            refusal(Cannot::Give { role: RoleId::trusted(40), reason: CannotGive::RoleTooHigh }),
            refusal(Cannot::Give { role: RoleId::trusted(41), reason: CannotGive::Unknown }),
        ],
        unknown_sends: 1,
        refused_sends: Some((2, 50035)),
        listings: 2,
        ..plain()
    }
}

#[test]
fn first_run() {
    insta::assert_snapshot!(made(paste("**this server**", Some("https://votes.example.org/webhooks/discollab"))), @"
    Discollab: **this server**
    Votive now takes votes for it. In Discollab's dashboard, open this listing's webhook settings and paste both:
    Webhook URL: `https://votes.example.org/webhooks/discollab`
    Token: `abcd`
    Save, then press **Send Test Webhook**. `/setup` shows whether the test arrived.
    -# The token is shown only now and only to you. Keep it to yourself; if it is lost, `/setup` makes a new one.
    ");
    insta::assert_snapshot!(notices(Language::English, &[], &[Problem::NoAddress], Posting::Thanks).unwrap(), @"
    **To be mended**
    ⚠️ There is no address to paste yet: whoever runs this bot must set `PUBLIC_URL` (such as `https://votes.example.org`) and restart it. Then run `/setup` again.
    ");
}

#[test]
fn a_new_token() {
    insta::assert_snapshot!(replaced(paste("**this server**", None)), @"
    Discollab: **this server**
    Here is a new token. Paste it into Discollab's dashboard in place of the old one:
    Webhook URL: not known yet; it will end in `/webhooks/discollab`
    Token: `abcd`
    The old token works until one hour after the new one's first delivery, seven days at most: no vote is lost meanwhile. Press **Send Test Webhook** when you have pasted it.
    -# The token is shown only now and only to you.
    ");
    insta::assert_snapshot!(revoked(paste("the bot **7**", Some("https://v.example/w"))), @"
    Discollab: the bot **7**
    Here is a new token; the old ones have ended. Until you paste it into Discollab's dashboard, votes are turned away:
    Webhook URL: `https://v.example/w`
    Token: `abcd`
    Press **Send Test Webhook** when you have pasted it.
    -# The token is shown only now and only to you.
    ");
}

#[test]
fn a_listing_in_order() {
    insta::assert_snapshot!(state(Language::English, &plain()), @r"
    Discollab: the server **Cats \*and\* dogs**
    Webhook URL: `https://votes.example.org/webhooks/discollab`
    Thank-yous: <#30>
    Vote page: <https://example.org/vote>
    Roles:
    • <@&40> from 1 vote

    **Token**
    • made <t:1:R>, first used <t:2:R>

    **Deliveries**
    The last vote is from <t:3:R>.
    The last test delivery came <t:3:R> and was in order.
    ");
}

#[test]
fn a_listing_in_trouble() {
    insta::assert_snapshot!(state(Language::English, &troubled()), @"
    Discollab: the bot **7**
    ⏸️ Paused since <t:4:R>: votes are counted, but nobody is thanked or given a role.
    Webhook URL: not set by the operator
    Thank-yous: nowhere
    Vote page: not set; `/vote` cannot show it
    Roles:
    • <@&40> from 1 vote for this listing
    • <@&41> from 5 votes in all listings together

    **Token**
    • made <t:1:R>, first used <t:2:R>, ends <t:8:R>
    • made <t:6:R>, never used
    ⚠️ Only the old token is in use. Paste the new one into Discollab's dashboard before the old one ends, <t:8:R>.

    **Deliveries**
    No vote so far.
    The last test delivery came <t:3:R>. What was odd about it:
    • ⚠️ It names another listing than this one, and such votes are refused: each listing has a token of its own.
    • It names no voter. A vote must; a test need not.
    ⚠️ 3 deliveries were turned away for a token that has ended, the last <t:6:R>. Paste the newest token into Discollab's dashboard.
    ⚠️ 2 deliveries that could not be read, kept for 30 days. The latest came <t:7:R>. It had an unusable `user_id`. Whoever runs this bot can have them read again: `votive replay`.

    **Waiting**
    ⏳ 4 thank-yous to be posted, the oldest for a vote that came <t:5:R>: Discord refuses the channel, see below.
    ⏳ 2 members' roles to be looked at, next <t:9:R>.
    ⏳ 5 voters have earned a role but are not in this server: it is given when they join.

    **Refused by Discord**
    ⚠️ I cannot thank voters in <#30>: I lack **Send Messages** there. Edit the channel → Permissions → add Votive's role → allow **Send Messages**.
    -# Since <t:5:R>; tried again <t:9:R>.
    ⚠️ I cannot give <@&40>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
    -# Since <t:5:R>; tried again <t:9:R>.
    ⚠️ Giving <@&41> was refused. Look at **Manage Roles** and at the order of roles.
    -# Since <t:5:R>; tried again <t:9:R>.

    ❔ 1 message of this server ended without Discord saying whether it was posted; it is not sent again.

    🚫 2 thank-yous of this server were given up, because Discord did not accept them (its error 50035). The votes are counted all the same.
    ");
}

#[test]
fn why_roles_wait() {
    let give = |role, reason| refusal(Cannot::Give { role: RoleId::trusted(role), reason });
    // No rule gives the role 42 any more.
    let refusals = vec![
        give(40, CannotGive::Unforeseen(50_999)),
        give(42, CannotGive::RoleTooHigh),
        give(42, CannotGive::NoManageRoles),
        give(42, CannotGive::Unforeseen(50_999)),
        refusal(Cannot::Reach(OutOfReach::NotInServer)),
        refusal(Cannot::Reach(OutOfReach::NoAccess)),
        refusal(Cannot::Reach(OutOfReach::TwoFactor)),
        refusal(Cannot::Reach(OutOfReach::Unforeseen(50_999))),
        give(40, CannotGive::Unforeseen(-1)),
        refusal(Cannot::Reach(OutOfReach::Unforeseen(-1))),
        refusal(Cannot::Reach(OutOfReach::Unknown)),
    ];
    let text = state(Language::English, &State { refusals, ..plain() });
    let (_, told) = text.split_once("**Refused by Discord**\n").unwrap();
    let told = told.replace("\n-# Since <t:5:R>; tried again <t:9:R>.", "");
    insta::assert_snapshot!(told, @"
    ⚠️ Giving <@&40> was refused by Discord, with code 50999. Look at **Manage Roles** and at the order of roles.
    ⚠️ I cannot take <@&42> from those who no longer earn it: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&42>.
    ⚠️ I cannot take <@&42> from those who no longer earn it: I lack the permission **Manage Roles**. Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**.
    ⚠️ Taking <@&42> was refused by Discord, with code 50999. Look at **Manage Roles** and at the order of roles.
    ⚠️ Nobody can be given a role: Votive's bot is not a member of this server. Invite it again with the scope `bot`; it then goes on by itself.
    ⚠️ Nobody can be given a role: Discord gives me no access to this server's members. See whether Votive's bot is still a member of this server; if not, invite it again with the scope `bot`.
    ⚠️ Nobody can be given a role: this server requires two-factor authentication for moderation, and whoever owns this bot has not switched it on. They must switch it on in their account, or Server Settings → Safety Setup → switch the requirement off.
    ⚠️ Nobody can be given a role: Discord refuses to show me this server's members, with code 50999.
    ⚠️ Giving <@&40> was refused on the way to Discord. Look at **Manage Roles** and at the order of roles.
    ⚠️ Nobody can be given a role: something on the way to Discord turns me away. Whoever runs this bot must look at its connection.
    ⚠️ Giving roles was refused in the whole server. Look whether Votive's bot is a member of it.
    ");
}

#[test]
fn a_wait_has_a_reason() {
    let waiting = |votes, why| {
        let state = State { waiting_thanks: Some(WaitingThanks { votes, since: UnixMs(5_000), why }), ..plain() };
        state_after(&state, "**Waiting**\n")
    };
    insta::assert_snapshot!(waiting(1, WhyWaiting::OnTheWay), @"⏳ 1 thank-you to be posted, the oldest for a vote that came <t:5:R>: on the way.");
    insta::assert_snapshot!(waiting(2, WhyWaiting::Paused), @"⏳ 2 thank-yous to be posted, the oldest for a vote that came <t:5:R>: waiting for the end of the pause.");
    insta::assert_snapshot!(waiting(2, WhyWaiting::Refused), @"⏳ 2 thank-yous to be posted, the oldest for a vote that came <t:5:R>: Discord refuses the channel, see below.");
    insta::assert_snapshot!(waiting(2, WhyWaiting::PutOff(UnixMs(9_000))), @"⏳ 2 thank-yous to be posted, the oldest for a vote that came <t:5:R>: Discord asked to wait or could not be reached; tried again <t:9:R>.");
    insta::assert_snapshot!(waiting(2, WhyWaiting::Unanswered(UnixMs(9_000))), @"⏳ 2 thank-yous to be posted, the oldest for a vote that came <t:5:R>: Discord did not say whether the last message was posted; asked again <t:9:R>.");
    let one = State { waiting_roles: Some(WaitingRoles { members: 1, next: UnixMs(9_000) }), absent: 1, ..plain() };
    insta::assert_snapshot!(state_after(&one, "**Waiting**\n"), @"
    ⏳ 1 member's roles to be looked at, next <t:9:R>.
    ⏳ 1 voter has earned a role but is not in this server: it is given when they join.
    ");
}

#[test]
fn only_what_is_so_is_said_of_tokens() {
    let tokens = vec![token(1_000, None, Some(8_000)), token(6_000, None, None)];
    let unused = State { tokens, ..plain() };
    insta::assert_snapshot!(state_after(&unused, "ends <t:8:R>\n"), @"
    • made <t:6:R>, never used
    ⚠️ No token was used yet. Paste the new one into Discollab's dashboard before the old one ends, <t:8:R>.

    **Deliveries**
    The last vote is from <t:3:R>.
    The last test delivery came <t:3:R> and was in order.
    ");
    let turned_away = Some(TurnedAway { count: 1, last: UnixMs(6_500) });
    let before = State { turned_away, tokens: vec![token(1_000, Some(2_000), None)], ..plain() };
    insta::assert_snapshot!(state_after(&before, "in order.\n"), @"⚠️ 1 delivery was turned away for a token that has ended, the last <t:6:R>. Paste the newest token into Discollab's dashboard.");
    let mended = State { turned_away, tokens: vec![token(1_000, Some(7_000), None)], ..plain() };
    assert!(!state(Language::English, &mended).contains("turned away"));
}

#[test]
fn who_sends_with_a_wrong_token_is_someone() {
    let told = |count| {
        let wrong_token = Some(TurnedAway { count, last: UnixMs(6_500) });
        state_after(&State { wrong_token, ..plain() }, "in order.\n")
    };
    insta::assert_snapshot!(told(1), @"⚠️ Someone sent something with a wrong token for this listing: 1 delivery was turned away, the last <t:6:R>. If that is Discollab, the token in its dashboard is not this listing's: make a new one and paste it there.");
    insta::assert_snapshot!(told(3), @"⚠️ Someone keeps sending with a wrong token for this listing: 3 deliveries were turned away, the last <t:6:R>. If that is Discollab, the token in its dashboard is not this listing's: make a new one and paste it there.");
    let used_since = State {
        wrong_token: Some(TurnedAway { count: 3, last: UnixMs(6_500) }),
        tokens: vec![token(1_000, Some(7_000), None)],
        ..plain()
    };
    assert!(!state(Language::English, &used_since).contains("Someone"));
}

/// The rest of the state after these words.
fn state_after(of: &State, words: &str) -> String {
    let text = state(Language::English, of);
    text.split_once(words).unwrap_or_else(|| panic!("no {words:?} in {text}")).1.to_owned()
}

#[test]
fn what_would_not_work_later() {
    let (channel, role) = (ChannelId::trusted(30), RoleId::trusted(40));
    let problems = [
        Problem::Cannot(Cannot::Post { channel, reason: CannotPost::NoEmbedLinks }),
        Problem::Cannot(Cannot::Give { role, reason: CannotGive::NoManageRoles }),
        Problem::Cannot(Cannot::Give { role, reason: CannotGive::RoleManaged }),
        Problem::Unchecked,
    ];
    insta::assert_snapshot!(notices(Language::English, &[said::channel(Language::English, channel)], &problems, Posting::Thanks).unwrap(), @"
    ✅ Voters are thanked in <#30>.

    **To be mended**
    ⚠️ I cannot thank voters in <#30>: I lack **Embed Links** there. Edit the channel → Permissions → add Votive's role → allow **Embed Links**.
    ⚠️ I cannot give <@&40>: I lack the permission **Manage Roles**. Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**.
    ⚠️ <@&40> belongs to a bot, an integration or a subscription, so Discord lets nobody give it. Choose another role.
    ⚠️ Discord could not be asked just now, so the channel's and roles' permissions were **not checked**. What you chose is kept. Run `/setup` again in a few minutes to see whether it will work.
    ");
    assert_eq!(notices(Language::English, &[], &[], Posting::Thanks), None);
}

#[test]
fn nothing_is_longer_than_discord_takes() {
    let mut full = troubled();
    full.name = Some("x".repeat(2_000));
    full.vote_url = Some(format!("https://example.org/{}", "y".repeat(492)).parse().unwrap());
    full.rewards = vec![reward(i64::MAX, i64::MAX, Some(1)); 200];
    full.refusals = vec![
        Refusal {
            cannot: Cannot::Post { channel: ChannelId::trusted(i64::MAX), reason: CannotPost::NoReadHistory },
            since: UnixMs(i64::MAX),
            last: UnixMs(i64::MAX),
            next: UnixMs(i64::MAX),
        };
        200
    ];
    let mut problems = vec![Problem::Unchecked; 100];
    problems[0] = Problem::NoAddress;
    let long = "a".repeat(300);
    for language in Language::ALL {
        let told = notices(language, &vec!["z".repeat(300); 30], &problems, Posting::Thanks).unwrap();
        assert!(state(language, &full).chars().count() <= 4_096);
        assert!(told.chars().count() + state(language, &full).chars().count() <= 6_000);
        let pasted = Paste { language, subject: &long, site: Site::Discollab, address: Some(&long), token: &long };
        for text in [made(pasted), replaced(pasted), revoked(pasted)] {
            assert!(text.chars().count() <= 2_000, "{text}");
        }
    }
}
