use super::kept::LONGEST_FILE;
use super::*;
use crate::vote::{ApplicationId, Cannot, CannotGive, CannotPost, GuildId, KeptReason, OutOfReach, TokenId};

fn well() -> Checkup {
    Checkup {
        unseen: None,
        has_address: true,
        joins: Joins::Heard,
        alarms: Some((ChannelId::trusted(31), vec![])),
        listings: vec![listing()],
        roles: vec![(RoleId::trusted(40), None)],
        refusals: vec![],
        postings: Postings::default(),
        waiting_roles: None,
        absent: 0,
        reminders: None,
        live: Vec::new(),
        outages: vec![],
        silences: vec![],
        results: None,
        unknown_sends: 0,
        refused_sends: None,
    }
}

fn listing() -> ListingCheck {
    let token = TokenState {
        id: TokenId::trusted(1),
        created: UnixMs(1_000),
        first_used: None,
        last_used: None,
        expires: None,
    };
    ListingCheck {
        site: Site::Discollab,
        subject: Subject::Server(GuildId::trusted(1)),
        channel: Some((ChannelId::trusted(30), vec![])),
        has_page: true,
        paused: None,
        tokens: vec![token],
        last_vote: Some(UnixMs(3_000)),
        silent_since: None,
        test: Some((UnixMs(2_000), vec![])),
        kept: None,
        ended_token: None,
        wrong_token: None,
        waiting: None,
    }
}

#[test]
fn all_is_well() {
    insta::assert_snapshot!(checkup(Language::English, &well()), @"
    **All is well.**
    ✅ I am in this server, and Discord answers.
    ✅ I hear of members who join: who has voted before gets the role at once.
    ✅ This server on Discollab: the last vote came <t:3:R>.
    ✅ This server on Discollab: the last test came <t:2:R>.
    ✅ Voters are thanked in <#30>, and I may.
    ✅ Alarms are posted in <#31>, and I may.
    ✅ I can give <@&40>.
    ✅ Nobody waits for a role.
    ");
}

#[test]
fn everything_is_wrong() {
    let (channel, role) = (ChannelId::trusted(30), RoleId::trusted(40));
    let cannot_post = Cannot::Post { channel, reason: CannotPost::NoSendMessages };
    let cannot_give = Cannot::Give { role, reason: CannotGive::RoleTooHigh };
    let refusal = |cannot| Refusal { cannot, since: UnixMs(5_000), last: UnixMs(7_000), next: UnixMs(9_000) };
    let alarms = ChannelId::trusted(31);
    let found = Some(TurnedAway { count: 3, last: UnixMs(6_000) });
    let troubled = Checkup {
        has_address: false,
        joins: Joins::Unheard,
        alarms: Some((
            alarms,
            vec![Problem::Cannot(Cannot::Post { channel: alarms, reason: CannotPost::NoViewChannel })],
        )),
        listings: vec![ListingCheck {
            subject: Subject::Bot(ApplicationId::trusted(7)),
            channel: Some((channel, vec![Problem::Cannot(cannot_post)])),
            has_page: false,
            paused: Some(UnixMs(4_000)),
            tokens: vec![],
            silent_since: Some(UnixMs(4_000)),
            test: Some((UnixMs(2_000), vec![Oddity::OtherListing])),
            kept: Some(KeptSummary { count: 2, latest: UnixMs(5_000), reason: Some(KeptReason::NotJson), field: None }),
            ended_token: found,
            wrong_token: found,
            waiting: Some(WaitingThanks { votes: 2, since: UnixMs(3_000), why: WhyWaiting::Refused }),
            ..listing()
        }],
        roles: vec![(role, Some(Problem::Cannot(cannot_give)))],
        refusals: vec![refusal(cannot_post), refusal(cannot_give), refusal(Cannot::Reach(OutOfReach::TwoFactor))],
        waiting_roles: Some(WaitingRoles { members: 2, next: UnixMs(9_000) }),
        absent: 1,
        live: Vec::new(),
        outages: vec![],
        results: None,
        unknown_sends: 1,
        refused_sends: Some((1, 50_035)),
        ..well()
    };
    insta::assert_snapshot!(checkup(Language::English, &troubled), @"
    **9 things are to be mended.**
    ❌ There is no address to paste yet: whoever runs this bot must set `PUBLIC_URL` (such as `https://votes.example.org`) and restart it. Then run `/setup` again.
    ❌ <@7> on Discollab: it has no token, so votes are turned away. `/setup` → **New token**.
    ❌ <@7> on Discollab: the last vote came <t:3:R>, which is unusually long ago. Look whether Discollab's dashboard still holds this webhook, and press **Send Test Webhook** there.
    ❌ <@7> on Discollab: the last test came <t:2:R>, but it names another listing than this one, and such votes are refused: each listing has a token of its own.
    ❌ <@7> on Discollab: 3 deliveries were turned away for a token that has ended, the last <t:6:R>. Paste the newest token into Discollab's dashboard.
    ❌ I cannot thank voters in <#30>: I lack **Send Messages** there. Edit the channel → Permissions → add Votive's role → allow **Send Messages**.
    ❌ I cannot post alarms in <#31>: I lack **View Channel** there. Edit the channel → Permissions → add Votive's role → allow **View Channel**.
    ❌ I cannot give <@&40>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
    ❌ Nobody can be given a role: this server requires two-factor authentication for moderation, and whoever owns this bot has not switched it on. They must switch it on in their account, or Server Settings → Safety Setup → switch the requirement off. Refused since <t:5:R>, tried again <t:9:R>.
    ⚠️ I do not hear of members who join; who has voted before gets the role when I look, within hours. Whoever runs this bot can switch on *Server Members Intent* in Discord's developer portal, page *Bot*, and restart it.
    ⚠️ <@7> on Discollab: paused since <t:4:R>; nobody is thanked or given a role. `/setup` → **Resume**.
    ⚠️ <@7> on Discollab: 2 deliveries could not be read; the latest came <t:5:R>. It was not JSON. **Show kept deliveries** shows what came; whoever runs this bot can have it read again with `votive replay`.
    ⚠️ <@7> on Discollab: someone sends with a wrong token, 3 deliveries so far, the last <t:6:R>. If that is Discollab, make a new token with `/setup` and paste it there.
    ⚠️ <@7> on Discollab: it has no vote page, so `/vote` cannot show where to vote. `/setup` → **Vote page**.
    ⚠️ <@7> on Discollab: 2 thank-yous are to be posted, the oldest for a vote that came <t:3:R>: Discord refuses the channel.
    ⚠️ 2 members' roles are to be looked at, next <t:9:R>. That goes on by itself.
    ⚠️ 1 message ended without Discord saying whether it was posted; nothing is sent twice.
    ⚠️ 1 thank-you was given up, because Discord did not accept it (its error 50035). The votes are counted.
    ✅ I am in this server, and Discord answers.
    ✅ 1 voter has earned a role but is not in this server: it is given when they join.
    ");
}

#[test]
fn what_could_not_be_asked_is_said_once() {
    let unasked = Checkup {
        unseen: Some(Problem::Unchecked),
        alarms: Some((ChannelId::trusted(31), vec![Problem::Unchecked])),
        listings: vec![ListingCheck { channel: Some((ChannelId::trusted(30), vec![Problem::Unchecked])), ..listing() }],
        roles: vec![(RoleId::trusted(40), Some(Problem::Unchecked))],
        ..well()
    };
    insta::assert_snapshot!(checkup(Language::English, &unasked), @"
    **Nothing is broken**, but look at 1 point.
    ⚠️ Discord could not be asked just now, so channels, roles and permissions are **not checked**. Press **Look again** in a minute.
    ✅ I hear of members who join: who has voted before gets the role at once.
    ✅ This server on Discollab: the last vote came <t:3:R>.
    ✅ This server on Discollab: the last test came <t:2:R>.
    ✅ Nobody waits for a role.
    ");
    let nothing = Checkup { alarms: None, listings: vec![], roles: vec![], ..well() };
    insta::assert_snapshot!(checkup(Language::English, &nothing), @"
    **Nothing is broken**, but look at 2 points.
    ⚠️ No listing is set up yet. `/setup` does it.
    ⚠️ There is no alarm channel, so you only see here what goes wrong. `/setup` → **Alarm channel**.
    ✅ I am in this server, and Discord answers.
    ✅ I hear of members who join: who has voted before gets the role at once.
    ✅ Nobody waits for a role.
    ");
}

#[test]
fn nothing_is_longer_than_discord_takes() {
    let role = |id| {
        let role = RoleId::trusted(i64::MAX - id);
        (role, Some(Problem::Cannot(Cannot::Give { role, reason: CannotGive::NoManageRoles })))
    };
    let text = checkup(Language::English, &Checkup { roles: (0..250).map(role).collect(), ..well() });
    assert!(text.chars().count() <= 4_096 && text.contains("… and "), "{text}");
    let body = vec![b'x'; 64 * 1024];
    let kept = Kept {
        subject: Subject::Server(GuildId::trusted(1)),
        received: "2026-11-02T12:00:00Z".to_owned(),
        reason: Some(KeptReason::NotJson),
        field: None,
        body,
    };
    let file = kept_file(Language::English, &vec![kept; 40]);
    assert!(file.len() < LONGEST_FILE + 100 && file.ends_with("more\n"));
}

#[test]
fn a_kept_delivery_is_readable_and_cannot_hide() {
    let kept = Kept {
        subject: Subject::Bot(ApplicationId::trusted(7)),
        received: "2026-11-02T12:00:00Z".to_owned(),
        reason: Some(KeptReason::Missing),
        field: Some("user_id".to_owned()),
        body: "{\"username\":\"\u{202e}ada\",\n\"x\":\"\u{7}\"}".into(),
    };
    insta::assert_snapshot!(kept_file(Language::English, &[kept]), @r#"
    == 2026-11-02T12:00:00Z · Bot 7 · user_id is missing ==
    {"username":"\u{202e}ada",
    "x":"\u{7}"}
    "#);
}

#[test]
fn an_outage_is_told_with_what_it_did_not_do() {
    insta::assert_snapshot!(outage(Language::English, Outage { from: UnixMs(1_000_000), until: UnixMs(9_000_000) }), @"I was away from <t:1000:f> to <t:9000:f> and took no votes. Streaks were not broken by it; sites deliver most of the missed votes again.");
}

#[test]
fn what_broke_no_streak_is_told() {
    let outage = Outage { from: UnixMs(60_000), until: UnixMs(120_000) };
    let silences = vec![(Site::Discollab, Subject::Server(GuildId::trusted(1)), outage)];
    let told = checkup(Language::English, &Checkup { outages: vec![outage], silences, ..well() });
    for line in [
        "I was away from <t:60:f> to <t:120:f> and took no votes. Streaks were not broken by it",
        "This server on Discollab: no votes came from <t:60:f> to <t:120:f>, unusually long for it. Streaks were not broken by that.",
    ] {
        assert!(told.contains(line), "{told}");
    }
}

#[test]
fn each_place_is_told_for_what_it_is_for() {
    let no = |at: i64| {
        vec![Problem::Cannot(Cannot::Post { channel: ChannelId::trusted(at), reason: CannotPost::NoEmbedLinks })]
    };
    let live = |kind, off, at: i64, problems| LiveCheck { kind, off, channel: ChannelId::trusted(at), problems };
    let refused = Cannot::Post { channel: ChannelId::trusted(36), reason: CannotPost::NoSendMessages };
    let places = Checkup {
        results: Some((ChannelId::trusted(32), vec![])),
        reminders: Some((ChannelId::trusted(33), no(33))),
        live: vec![
            live(LiveKind::Board, None, 34, vec![]),
            live(LiveKind::Board, None, 34, no(34)),
            live(LiveKind::Goal, None, 35, vec![]),
            live(LiveKind::Goal, Some(OffBecause::Refused), 35, vec![]),
        ],
        refusals: vec![Refusal { cannot: refused, since: UnixMs(5_000), last: UnixMs(7_000), next: UnixMs(9_000) }],
        postings: Postings::new(vec![(ChannelId::trusted(36), Posting::Goal)]),
        ..well()
    };
    let told = checkup(Language::English, &places);
    let told: Vec<_> =
        told.lines().filter(|line| (32..=36).any(|at: i64| line.contains(&format!("<#{at}>")))).collect();
    insta::assert_snapshot!(told.join("\n"), @"
    ❌ I cannot remind members in <#33>: I lack **Embed Links** there. Edit the channel → Permissions → add Votive's role → allow **Embed Links**.
    ❌ I cannot keep the live board in <#34>: I lack **Embed Links** there. Edit the channel → Permissions → add Votive's role → allow **Embed Links**.
    ❌ Discord does not accept the goal in <#35>. `/goal show` tries again.
    ❌ I cannot show the goal in <#36>: I lack **Send Messages** there. Edit the channel → Permissions → add Votive's role → allow **Send Messages**. Refused since <t:5:R>, tried again <t:9:R>.
    ✅ Results are announced in <#32>, and I may.
    ✅ The live board stands in <#34>, and I may post there.
    ✅ The goal is shown in <#35>, and I may post there.
    ");
}
