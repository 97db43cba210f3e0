//! Every row and sentence of the contract.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::*;
use crate::vote::{ApplicationId, GuildId};

/// 2025-12-01T10:00:00Z.
const VOTED: i64 = 1_764_583_200_000;
/// Three seconds later.
const RECEIVED: UnixMs = UnixMs(VOTED + 3_000);
const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

const SERVER: Subject = Subject::Server(GuildId::trusted(111));
const BOT: Subject = Subject::Bot(ApplicationId::trusted(222));

fn vote(body: &Value) -> Delivery {
    match read(body.to_string().as_bytes(), SERVER, RECEIVED) {
        Ok(Reading::Vote(delivery)) => delivery,
        other => panic!("{body} was read as {other:?}"),
    }
}

/// A minimal vote with one more field.
fn vote_with(field: &str, value: Value) -> Delivery {
    let mut body = json!({"guild_id": "111", "user_id": "333"});
    body[field] = value;
    vote(&body)
}

fn refusal(body: &str, subject: Subject) -> (KeptReason, Option<&'static str>) {
    match read(body.as_bytes(), subject, RECEIVED) {
        Err(unreadable) => (unreadable.reason, unreadable.field),
        other => panic!("{body} was read as {other:?}"),
    }
}

#[test]
fn each_generation_is_read() {
    let expected = Delivery {
        voter: UserId::trusted(333),
        name: Some("Ada".to_owned()),
        claimed: Some(UnixMs(VOTED)),
        at: UnixMs(VOTED),
        vote_again: None,
        times_voted: Some(4),
    };
    let g0 = json!({"guild_id": "111", "id": "333", "username": "Ada", "voted_on": VOTED, "times_voted": 4});
    let g1 = json!({"guild_id": "111", "user_id": "333", "username": "Ada", "voted_on": VOTED, "times_voted": 4});
    let g2 = json!({
        "guild_id": "111", "user_id": "333", "username": "Ada", "voted_on_iso": "2025-12-01T10:00:00.000Z",
        "vote_again": 43_200, "times_voted": 4, "is_test": false,
    });
    assert_eq!(vote(&g0), expected);
    assert_eq!(vote(&g1), expected);
    assert_eq!(vote(&g2), Delivery { vote_again: Some(UnixMs(VOTED + 12 * HOUR)), ..expected });
}

#[test]
fn a_bot_is_named_by_its_client_id() {
    let reading = read(br#"{"client_id":222,"id":333}"#, BOT, RECEIVED);
    assert!(matches!(reading, Ok(Reading::Vote(delivery)) if delivery.voter == UserId::trusted(333)));
}

#[test]
fn what_is_no_object_is_not_json() {
    let bodies = [
        "",
        " ",
        "null",
        "1",
        "\"guild_id\"",
        "[]",
        "[{\"guild_id\":\"111\",\"user_id\":\"333\"}]",
        "{",
        "{}}",
        "{} {}",
        "{\"guild_id\":}",
        "{\"guild_id\":01}",
        "{'guild_id':'111'}",
        "guild_id=111&user_id=333",
        "{\"guild_id\":\"111\",}",
    ];
    for body in bodies {
        assert_eq!(refusal(body, SERVER), (KeptReason::NotJson, None), "{body}");
    }
    let nested = "[".repeat(60_000);
    assert_eq!(refusal(&nested, SERVER), (KeptReason::NotJson, None));
}

#[test]
fn the_listing_must_be_one_and_the_tokens() {
    use KeptReason::{Missing, OtherListing, Unusable};
    let rows = [
        (r#"{"user_id":"3"}"#, SERVER, Missing, "guild_id"),
        (r#"{"user_id":"3"}"#, BOT, Missing, "client_id"),
        (r#"{"guild_id":null,"client_id":null,"user_id":"3"}"#, SERVER, Missing, "guild_id"),
        (r#"{"guild_id":"111","client_id":"222","user_id":"3"}"#, SERVER, Unusable, "client_id"),
        (r#"{"guild_id":"111","client_id":"222","user_id":"3"}"#, BOT, Unusable, "guild_id"),
        (r#"{"guild_id":"abc","user_id":"3"}"#, SERVER, Unusable, "guild_id"),
        (r#"{"guild_id":{"id":111},"user_id":"3"}"#, SERVER, Unusable, "guild_id"),
        (r#"{"guild_id":"112","user_id":"3"}"#, SERVER, OtherListing, "guild_id"),
        (r#"{"client_id":"111","user_id":"3"}"#, SERVER, OtherListing, "client_id"),
        (r#"{"guild_id":"222","user_id":"3"}"#, BOT, OtherListing, "guild_id"),
        // The listing is looked at before the voter.
        (r#"{"guild_id":"112"}"#, SERVER, OtherListing, "guild_id"),
    ];
    for (body, subject, reason, field) in rows {
        assert_eq!(refusal(body, subject), (reason, Some(field)), "{body}");
    }
}

#[test]
fn an_absent_listing_may_be_null() {
    assert_eq!(vote(&json!({"guild_id": 111, "client_id": null, "user_id": 3})).voter, UserId::trusted(3));
}

#[test]
fn the_voter_is_user_id_else_id() {
    assert_eq!(vote(&json!({"guild_id": "111", "user_id": "3", "id": "4"})).voter, UserId::trusted(3));
    assert_eq!(vote(&json!({"guild_id": "111", "user_id": null, "id": "4"})).voter, UserId::trusted(4));
    let rows = [
        (r#"{"guild_id":"111"}"#, KeptReason::Missing, "user_id"),
        (r#"{"guild_id":"111","user_id":"x","id":"4"}"#, KeptReason::Unusable, "user_id"),
        (r#"{"guild_id":"111","id":[]}"#, KeptReason::Unusable, "id"),
    ];
    for (body, reason, field) in rows {
        assert_eq!(refusal(body, SERVER), (reason, Some(field)), "{body}");
    }
}

#[test]
fn an_id_is_digits_above_zero_that_fit() {
    for id in ["\"9223372036854775807\"", "9223372036854775807"] {
        let body = format!(r#"{{"guild_id":"111","user_id":{id}}}"#);
        let reading = read(body.as_bytes(), SERVER, RECEIVED);
        assert!(matches!(reading, Ok(Reading::Vote(delivery)) if delivery.voter.get() == i64::MAX), "{id}");
    }
    let unusable = [
        "0",
        "\"0\"",
        "-5",
        "\"-5\"",
        "\"+5\"",
        "5.0",
        "5e3",
        "\"5.0\"",
        "9223372036854775808",
        "\"9223372036854775808\"",
        "99999999999999999999999999999999999999999999",
        "1e400",
        "\"\"",
        "\" \"",
        "\"1 2\"",
        "\"0x10\"",
        "\"१२\"",
        "true",
        "[]",
        "[3]",
        "{}",
        r#""\u0000""#,
        r#""3\u0000""#,
        r#""\ud800""#,
    ];
    for id in unusable {
        let body = format!(r#"{{"guild_id":"111","user_id":{id}}}"#);
        assert_eq!(refusal(&body, SERVER), (KeptReason::Unusable, Some("user_id")), "{id}");
    }
}

#[test]
fn a_test_is_looked_at_first_and_needs_nothing() {
    use Oddity::{NoListing, NoVoter, OtherListing};
    let rows: [(&str, &[Oddity]); 9] = [
        (r#"{"is_test":true}"#, &[NoListing, NoVoter]),
        (r#"{"is_test":"true"}"#, &[NoListing, NoVoter]),
        (r#"{"is_test":1}"#, &[NoListing, NoVoter]),
        (r#"{"is_test":true,"guild_id":"111"}"#, &[NoVoter]),
        (r#"{"is_test":true,"guild_id":"112","user_id":"3"}"#, &[OtherListing]),
        (r#"{"is_test":true,"client_id":"111","user_id":"3"}"#, &[OtherListing]),
        (r#"{"is_test":true,"guild_id":"111","client_id":"222","user_id":"3"}"#, &[NoListing]),
        (r#"{"is_test":true,"guild_id":"111","user_id":"nobody"}"#, &[NoVoter]),
        (r#"{"is_test":true,"guild_id":"111","user_id":"3"}"#, &[]),
    ];
    for (body, oddities) in rows {
        let expected = Reading::Test(TestDelivery { oddities: oddities.to_vec() });
        assert_eq!(read(body.as_bytes(), SERVER, RECEIVED), Ok(expected), "{body}");
    }
}

#[test]
fn anything_else_in_is_test_is_a_vote() {
    for odd in [json!(false), json!("false"), json!(0), json!(null), json!("1"), json!(2), json!("yes"), json!([true])]
    {
        assert_eq!(vote_with("is_test", odd).voter, UserId::trusted(333));
    }
}

#[test]
fn the_time_is_an_instant_in_any_writing() {
    let rows = [
        (json!("2025-12-01T10:00:00Z"), Some(VOTED)),
        (json!("2025-12-01t10:00:00z"), Some(VOTED)),
        (json!("2025-12-01T10:00:00.123456Z"), Some(VOTED + 123)),
        (json!("2025-12-01T10:00:00.9999999Z"), Some(VOTED + 999)),
        (json!("2025-12-01T12:00:00+02:00"), Some(VOTED)),
        (json!("2025-12-01T04:30:00-0530"), Some(VOTED)),
        (json!(" 2025-12-01 10:00:00Z "), Some(VOTED)),
        (json!(1_764_583_200), Some(VOTED)),
        (json!("1764583200"), Some(VOTED)),
        (json!(1_764_583_200.5), Some(VOTED + 500)),
        (json!(1_764_583_200_000_i64), Some(VOTED)),
        (json!("1764583200000"), Some(VOTED)),
        (json!(1_764_583_200_000.0), Some(VOTED)),
        (json!(1_000_000_000), Some(1_000_000_000_000)),
        (json!(100_000_000_000_i64), Some(100_000_000_000_000)),
        // One more is a number of milliseconds, in the year 1973: long before any vote.
        (json!(100_000_000_001_i64), None),
        (json!(i64::MAX), Some(i64::MAX)),
        (json!("2025-12-01T10:00:00"), None),
        (json!("2025-12-01"), None),
        (json!("20251201"), None),
        (json!("10:00:00Z"), None),
        (json!("Mon, 01 Dec 2025 10:00:00 GMT"), None),
        (json!("2025-13-01T10:00:00Z"), None),
        (json!("0001-01-01T00:00:00Z"), None),
        (json!("1970-01-01T00:00:00Z"), None),
        (json!("yesterday"), None),
        (json!(""), None),
        (json!(0), None),
        (json!(-1_764_583_200), None),
        (json!(999_999_999), None),
        (json!(1e300), None),
        (json!(u64::MAX), None),
        (json!(true), None),
        (json!(["2025-12-01T10:00:00Z"]), None),
        (json!(null), None),
    ];
    for (told, claimed) in rows {
        for field in ["voted_on_iso", "voted_on"] {
            let delivery = vote_with(field, told.clone());
            assert_eq!(delivery.claimed, claimed.map(UnixMs), "{field}: {told}");
        }
    }
}

#[test]
fn an_unreadable_iso_time_gives_way_to_voted_on() {
    let at = |iso: Value, voted_on: Value| {
        let body = json!({"guild_id": "111", "user_id": "333", "voted_on_iso": iso, "voted_on": voted_on});
        vote(&body).claimed
    };
    assert_eq!(at(json!("2025-12-01T09:00:00Z"), json!(VOTED)), Some(UnixMs(VOTED - HOUR)));
    assert_eq!(at(json!("2025-12-01"), json!(VOTED)), Some(UnixMs(VOTED)));
    assert_eq!(at(json!("soon"), json!("later")), None);
}

#[test]
fn a_time_counts_only_where_it_is_credible() {
    let received = RECEIVED.0;
    let rows = [
        (received - 7 * DAY, received - 7 * DAY),
        (received - 7 * DAY - 1, received),
        (received + 300_000, received + 300_000),
        (received + 300_001, received),
    ];
    for (told, at) in rows {
        let delivery = vote_with("voted_on", json!(told));
        assert_eq!((delivery.claimed, delivery.at), (Some(UnixMs(told)), UnixMs(at)));
    }
    assert_eq!(vote_with("voted_on", json!("?")).at, RECEIVED);
}

#[test]
fn vote_again_is_a_duration_or_a_time_by_its_size() {
    let at = RECEIVED.0;
    let in_12_h = at + 12 * HOUR;
    let rows = [
        (json!(43_200), Some(in_12_h)),
        (json!("43200"), Some(in_12_h)),
        (json!(43_200.0), Some(in_12_h)),
        (json!(60), Some(at + 60_000)),
        (json!(59), None),
        (json!(31 * 86_400), Some(at + 31 * DAY)),
        (json!(31 * 86_400 + 1), None),
        (json!(999_999_999), None),
        (json!(in_12_h / 1000), Some(in_12_h / 1000 * 1000)),
        (json!((in_12_h / 1000).to_string()), Some(in_12_h / 1000 * 1000)),
        (json!(in_12_h), Some(in_12_h)),
        (json!(in_12_h.to_string()), Some(in_12_h)),
        (json!(at + 59_999), None),
        (json!(at + 60_000), Some(at + 60_000)),
        (json!(at + 31 * DAY), Some(at + 31 * DAY)),
        (json!(at + 31 * DAY + 1), None),
        (json!(at - HOUR), None),
        (json!(1_000_000_000), None),
        (json!(100_000_000_000_i64), None),
        (json!(0), None),
        (json!(-43_200), None),
        (json!(1e300), None),
        (json!("tomorrow"), None),
        (json!("2025-12-02T10:00:00Z"), None),
        (json!(true), None),
        (json!({}), None),
        (json!(null), None),
    ];
    for (told, expected) in rows {
        assert_eq!(vote_with("vote_again", told.clone()).vote_again, expected.map(UnixMs), "{told}");
    }
}

#[test]
fn vote_again_counts_from_the_vote_not_from_its_receipt() {
    let mut body = json!({"guild_id": "111", "user_id": "333", "voted_on": VOTED, "vote_again": 43_200});
    assert_eq!(vote(&body).vote_again, Some(UnixMs(VOTED + 12 * HOUR)));
    body["voted_on"] = json!(VOTED - 30 * DAY);
    assert_eq!(vote(&body).vote_again, Some(UnixMs(RECEIVED.0 + 12 * HOUR)));
}

#[test]
fn times_voted_is_a_whole_number_from_zero() {
    let rows = [
        (json!(0), Some(0)),
        (json!(37), Some(37)),
        (json!("37"), Some(37)),
        (json!(37.0), Some(37)),
        (json!(i64::MAX), Some(i64::MAX)),
        (json!(u64::MAX), None),
        (json!(37.5), None),
        (json!(-1), None),
        (json!("many"), None),
        (json!(true), None),
        (json!([37]), None),
        (json!(null), None),
    ];
    for (told, expected) in rows {
        assert_eq!(vote_with("times_voted", told.clone()).times_voted, expected, "{told}");
    }
}

#[test]
fn the_name_is_trimmed_and_bounded() {
    let rows = [
        (json!("Ada"), Some("Ada".to_owned())),
        (json!("  Ada Lovelace \n"), Some("Ada Lovelace".to_owned())),
        (json!("A\u{0}d\u{7}a\u{85}"), Some("Ada".to_owned())),
        (json!("é".repeat(150)), Some("é".repeat(NAME_LIMIT))),
        (json!(format!("{}  b", "a".repeat(NAME_LIMIT - 1))), Some("a".repeat(NAME_LIMIT - 1))),
        (json!(""), None),
        (json!(" \t\u{0} "), None),
        (json!(42), None),
        (json!({}), None),
        (json!(null), None),
    ];
    for (told, expected) in rows {
        assert_eq!(vote_with("username", told.clone()).name, expected, "{told}");
    }
}

#[test]
fn bytes_that_are_not_text_cost_the_name_not_the_vote() {
    let bodies: [&[u8]; 3] = [
        b"{\"guild_id\":\"111\",\"user_id\":\"333\",\"username\":\"Ren\xe9\"}",
        b"{\"guild_id\":\"111\",\"user_id\":\"333\",\"username\":\"Ren\\ud83d\"}",
        b"\xef\xbb\xbf{\"guild_id\":\"111\",\"user_id\":\"333\",\"username\":\"Ren\"}",
    ];
    for body in bodies {
        let reading = read(body, SERVER, RECEIVED);
        let named = matches!(&reading, Ok(Reading::Vote(delivery)) if delivery.name.as_deref() == Some("Ren"));
        assert!(named, "{reading:?}");
    }
}

#[test]
fn sentences_repeat_nothing_of_the_body() {
    for body in [r#"{"guild_id":"hunter2","user_id":"3"}"#, r#"{"guild_id":"111","user_id":"hunter2"}"#, "hunter2"] {
        let unreadable = read(body.as_bytes(), SERVER, RECEIVED).unwrap_err();
        assert!(!unreadable.sentence.contains("hunter2"));
    }
}

/// JSON of every kind, a few levels deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        "[0-9]{1,25}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((".{0,8}", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

const NAMES: [&str; 10] = [
    "is_test",
    "guild_id",
    "client_id",
    "user_id",
    "id",
    "username",
    "voted_on_iso",
    "voted_on",
    "vote_again",
    "times_voted",
];

proptest! {
    #[test]
    fn no_bytes_cause_a_panic(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&body, SERVER, RECEIVED);
    }

    #[test]
    fn no_json_causes_a_panic(
        fields in proptest::collection::vec((proptest::sample::select(&NAMES[..]), any_json()), 0..10),
        received in any::<i64>(),
    ) {
        let mut body: Map<String, Value> = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let _ = read(Value::from(body.clone()).to_string().as_bytes(), SERVER, UnixMs(received));
        // The same, but past the listing and the voter.
        body.insert("is_test".to_owned(), Value::Null);
        body.insert("guild_id".to_owned(), "111".into());
        body.remove("client_id");
        body.insert("user_id".to_owned(), "333".into());
        let reading = read(Value::from(body).to_string().as_bytes(), SERVER, UnixMs(received));
        prop_assert!(matches!(reading, Ok(Reading::Vote(_))));
    }

    #[test]
    fn a_vote_reads_alike_in_every_generation_and_typing(
        listing in 1..=i64::MAX,
        voter in 1..=i64::MAX,
        name in "[a-z]{1,32}",
        seconds in 1_700_000_000_i64..1_900_000_000,
        delay in 0..DAY,
        times in 0..=i64::MAX,
        bot in any::<bool>(),
        typing in any::<[bool; 4]>(),
        writing in 0..6_usize,
        generation in 0..3_usize,
    ) {
        let typed = |number: i64, text: bool| if text { json!(number.to_string()) } else { json!(number) };
        let instant = UnixMs(seconds * 1000);
        let iso = jiff::Timestamp::from_second(seconds).unwrap();
        let voted_on = match writing {
            0 => json!(seconds),
            1 => json!(seconds.to_string()),
            2 => json!(instant.0),
            3 => json!(instant.0.to_string()),
            4 => json!(iso.to_string()),
            _ => json!(iso.display_with_offset(jiff::tz::offset(-7)).to_string()),
        };
        let subject =
            if bot { Subject::Bot(ApplicationId::trusted(listing)) } else { Subject::Server(GuildId::trusted(listing)) };
        let body = json!({
            if bot { "client_id" } else { "guild_id" }: typed(listing, typing[0]),
            if generation == 0 { "id" } else { "user_id" }: typed(voter, typing[1]),
            if generation == 2 { "voted_on_iso" } else { "voted_on" }: voted_on,
            "username": name,
            "times_voted": typed(times, typing[2]),
        });
        let expected = Delivery {
            voter: UserId::trusted(voter),
            name: Some(name),
            claimed: Some(instant),
            at: instant,
            vote_again: None,
            times_voted: Some(times),
        };
        let received = UnixMs(instant.0 + delay);
        prop_assert_eq!(read(body.to_string().as_bytes(), subject, received), Ok(Reading::Vote(expected)));
    }
}

#[test]
fn which_listing_a_body_names_is_read_without_the_rest() {
    let named = |body: &str| super::named(body.as_bytes());
    assert_eq!(named(r#"{"guild_id":"5","user_id":[]}"#), Some(Subject::Server(GuildId::trusted(5))));
    assert_eq!(named(r#"{"guild_id":5}"#), Some(Subject::Server(GuildId::trusted(5))));
    assert_eq!(named(r#"{"client_id":"7","is_test":true}"#), Some(Subject::Bot(ApplicationId::trusted(7))));
    for none in
        ["", "garbage", "[]", "{}", r#"{"guild_id":"5","client_id":"7"}"#, r#"{"guild_id":"x"}"#, r#"{"guild_id":-5}"#]
    {
        assert_eq!(named(none), None, "{none}");
    }
}
