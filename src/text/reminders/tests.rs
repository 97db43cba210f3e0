use super::*;
use crate::vote::{
    ApplicationId, ChannelId, QuietHours, RemindedIn, ReminderDue, ReminderSettings, ReminderState, Reminders,
    TimeOfDay, UnixMs,
};

const EN: Language = Language::English;

fn bot(id: i64, page: Option<&str>) -> Votable {
    let subject = Subject::Bot(ApplicationId::trusted(id));
    Votable { subject, site: "Discollab", page: page.map(|page| page.parse().unwrap()) }
}

fn server() -> Votable {
    Votable { subject: Subject::Server(GuildId::trusted(5)), ..bot(1, Some("https://example.org/vote")) }
}

fn made(votable: &[Votable], read_in: ReadIn) -> Value {
    let whose = For { user: UserId::trusted(7), guild: GuildId::trusted(5), name: "The *Home*" };
    let marker = Marker::from_random([1, 2, 3, 4, 5, 6, 7, 8]);
    serde_json::from_str(&reminder(EN, whose, votable, read_in, &marker)).unwrap()
}

fn said(body: &Value) -> String {
    let embed = &body["embeds"][0];
    format!("{}\n{}", embed["title"].as_str().unwrap(), embed["description"].as_str().unwrap())
}

#[test]
fn a_reminder_says_what_for_where_and_how_to_stop() {
    let one = made(&[server()], ReadIn::Direct);
    insta::assert_snapshot!(said(&one), @r"
    You can vote again!
    **The \*Home\* on Discollab** is looking forward to your next vote.
    -# You asked for this in The \*Home\*. `/remind` there sets quiet hours.
    ");
    insta::assert_snapshot!(one["components"].to_string(), @r#"[{"components":[{"label":"Vote: The *Home* on Discollab","style":5,"type":2,"url":"https://example.org/vote"}],"type":1},{"components":[{"custom_id":"remind:1:stop:5:7","label":"Stop reminders","style":2,"type":2}],"type":1}]"#);
    let several = made(&[server(), bot(9, None)], ReadIn::Direct);
    insta::assert_snapshot!(said(&several), @r"
    You can vote again!
    These are looking forward to your next votes:
    • **The \*Home\* on Discollab**
    • **<@9> on Discollab**
    `/vote` in the server shows how to get there.
    -# You asked for this in The \*Home\*. `/remind` there sets quiet hours.
    ");
}

#[test]
fn only_the_member_is_mentioned_and_only_in_a_channel() {
    let direct = made(&[server()], ReadIn::Direct);
    assert_eq!((&direct["content"], &direct["allowed_mentions"]), (&Value::Null, &json!({ "parse": [] })));
    let channel = made(&[server()], ReadIn::Channel);
    assert_eq!(channel["content"], "<@7>");
    assert_eq!(channel["allowed_mentions"], json!({ "parse": [], "users": ["7"] }));
    assert!(Marker::is_on("0102030405060708", &channel));
}

#[test]
fn many_listings_are_cut_to_what_a_message_takes() {
    let many: Vec<_> = (1..=40).map(|id| bot(i64::MAX - id, Some("https://example.org/vote"))).collect();
    let body = made(&many, ReadIn::Direct);
    let rows = body["components"].as_array().unwrap();
    assert_eq!(rows.len(), 5);
    assert!(rows.iter().all(|row| (1..=5).contains(&row["components"].as_array().unwrap().len())));
    let text = said(&body);
    assert!(text.contains("and 15 more") && text.contains("`/vote`") && text.chars().count() < 4_096, "{text}");
    let labels = rows.iter().flat_map(|row| row["components"].as_array().unwrap());
    assert!(labels.into_iter().all(|one| (1..=80).contains(&one["label"].as_str().unwrap().chars().count())));
}

#[test]
fn whoever_presses_the_button_is_reminded() {
    let button = button(EN, GuildId::trusted(5));
    assert_eq!((&button["custom_id"], &button["label"]), (&json!("remind:1:me:5"), &json!("Remind me")));
}

fn on() -> Reminders {
    let time = |hour: u16| TimeOfDay::after_midnight(hour * 60).unwrap();
    Reminders {
        state: ReminderState::On,
        quiet: QuietHours::new(time(22), time(7), "Europe/Berlin".parse().unwrap()),
        by: RemindedIn::Direct,
        settings: ReminderSettings::Direct,
        due: vec![ReminderDue { subject: server().subject, site: "Discollab", at: UnixMs(4_000) }],
    }
}

fn shown(reminders: &Reminders) -> String {
    panel(EN, reminders, None).body
}

#[test]
fn the_panel_says_how_it_stands() {
    insta::assert_snapshot!(panel(EN, &on(), Some(DONE_ON)).body, @"
    ✅ Done: you will be reminded when you can vote again.

    🔔 You get a direct message when you can vote again.
    🌙 Quiet hours: from 22:00 to 07:00 in **Europe/Berlin**. What falls due then comes when they are over.

    **Next**
    • This server on Discollab: <t:4:R>
    ");
    let channel = RemindedIn::Channel(ChannelId::trusted(30));
    insta::assert_snapshot!(shown(&Reminders { by: channel, quiet: None, due: vec![], ..on() }), @"
    🔔 You are mentioned in <#30> when you can vote again, because Discord does not let my direct messages through to you. To get those again, allow them in this server's privacy settings and turn reminders off and on.
    🌙 Quiet hours: none

    Nothing is due: vote, and you are reminded when you can vote again. `/vote` shows where.
    ");
    insta::assert_snapshot!(shown(&Reminders { state: ReminderState::Never, ..on() }), @"🔕 You are not reminded. Turn it on, and you get a direct message when you can vote again: one each time, none if you have voted already, and a button in it stops them.");
    insta::assert_snapshot!(panel(EN, &Reminders { state: ReminderState::Off, ..on() }, Some(DONE_OFF)).body, @"✅ Stopped: you get no more reminders from this server. Changed your mind? Turn them on again below.");
    insta::assert_snapshot!(shown(&Reminders { state: ReminderState::Closed, ..on() }), @"⚠️ Your reminders have stopped, because Discord did not let my direct message through. Allow direct messages from members of this server in its privacy settings, then turn them on again with `/remind`.");
    let off = Reminders { state: ReminderState::Off, settings: ReminderSettings::Off, ..on() };
    insta::assert_snapshot!(shown(&off), @"⚠️ Reminders are switched off for this server, so nobody gets any. Somebody who manages it can switch them on in `/settings show`.");
    let many = Reminders { due: vec![on().due.remove(0); 40], ..on() };
    assert!(shown(&many).ends_with("and 20 more"));
}

#[test]
fn what_was_typed_is_shown_without_its_marks() {
    insta::assert_snapshot!(bad_time(EN, "*noon*"), @r"⚠️ “\*noon\*” is no time of day: write it such as `22:00` or `10 pm`. Nothing was changed.");
    insta::assert_snapshot!(bad_zone(EN, "Europe/Berlin"), @"⚠️ I know no such time zone. Did you mean `Europe/Berlin`? Nothing was changed.");
}

#[test]
fn owners_read_what_they_chose() {
    insta::assert_snapshot!(ask(EN, ReminderSettings::DirectOr(ChannelId::trusted(30))), @"
    Members can ask to be reminded when they can vote again: with a button under thank-yous, or with `/remind`. They get a direct message. Where somebody's direct messages are closed, they can be mentioned in a channel instead; nobody else is.

    Reminders: by direct message, for members who ask, or in <#30>
    ");
    insta::assert_snapshot!(in_channel(EN, ChannelId::trusted(30)), @"✅ Members whose direct messages are closed are reminded in <#30>, where only they are mentioned.");
}
