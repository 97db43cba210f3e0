use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::rules::RolesOfVote;
use crate::vote::{GuildId, RoleId, Subject, ThanksWords, TypedThanks};

const ENGLISH: Language = Language::English;

fn voter(id: i64, name: &str, total: i64) -> Thanked {
    Thanked {
        voter: UserId::trusted(id),
        name: Some(name.to_owned()),
        total,
        streak: 1,
        rank: Some(2),
        again: Some(UnixMs(1_764_626_400_000)),
        facts: VoteFacts::default(),
        pinged: false,
    }
}

fn marker() -> Marker {
    Marker::from_random([1, 2, 3, 4, 5, 6, 7, 8])
}

fn one(voter: &Thanked, marker: &Marker) -> String {
    all(ENGLISH, None, std::slice::from_ref(voter), None, marker).0
}

fn description(body: &str) -> String {
    let body: Value = serde_json::from_str(body).unwrap();
    body["embeds"][0]["description"].as_str().unwrap().to_owned()
}

#[test]
fn one_voter() {
    insta::assert_snapshot!(description(&one(&voter(7, "Ada_*", 5), &marker())), @r"
    <@7> (Ada\_\*) now has **5** votes and is **#2** on the leaderboard.
    The next vote is possible <t:1764626400:R>.
    ");
    let first = Thanked { name: None, rank: None, again: None, ..voter(7, "", 1) };
    insta::assert_snapshot!(description(&one(&first, &marker())), @"<@7> now has **1** vote.");
}

#[test]
fn nobody_is_pinged_and_the_message_can_be_found() {
    let body: Value = serde_json::from_str(&one(&voter(7, "@everyone", 1), &marker())).unwrap();
    assert_eq!(body["allowed_mentions"], json!({ "parse": [] }));
    assert_eq!((body["nonce"].as_str(), body["enforce_nonce"].as_bool()), (Some("0102030405060708"), Some(true)));
    assert!(body.get("content").is_none());
    assert!(Marker::is_on("0102030405060708", &body));
    assert!(!Marker::is_on("ffffffffffffffff", &body));
}

#[test]
fn who_voted_twice_is_named_once() {
    let bob = Thanked { rank: None, ..voter(8, "Bob", 1) };
    let (body, named) = all(ENGLISH, None, &[voter(7, "Ada", 4), bob, voter(7, "Ada", 5)], None, &marker());
    assert_eq!(named, 3);
    insta::assert_snapshot!(description(&body), @r"
    <@7> (Ada) · **5** votes · #2
    <@8> (Bob) · **1** vote
    ");
}

#[test]
fn several_votes_of_one_voter_are_thanked_like_one() {
    let (body, named) = all(ENGLISH, None, &[voter(7, "Ada", 4), voter(7, "Ada", 5)], None, &marker());
    assert_eq!((body, named), (one(&voter(7, "Ada", 5), &marker()), 2));
}

#[test]
fn ranks_are_named_from_the_first_on_as_far_as_they_fit() {
    let voters: Vec<_> = (0..200).map(|i| voter(1_000_000_000_000_000_000 + i, "harriet", 12)).collect();
    let ranks = |count: usize| {
        let (body, named) = all(ENGLISH, None, &voters[..count], None, &marker());
        let lines: Vec<bool> = description(&body).lines().map(|line| line.ends_with(" · #2")).collect();
        assert_eq!(lines.len(), named);
        assert!(lines.is_sorted_by(|one, next| one >= next), "{lines:?}");
        (named, lines.into_iter().filter(|ranked| *ranked).count())
    };
    assert_eq!(ranks(70), (70, 70));
    assert!(matches!(ranks(200), (80.., 1..)));
}

#[test]
fn a_test_promises_what_is_true() {
    let said = |oddities: &[Oddity], paused| {
        let body: Value =
            serde_json::from_str(&test(ENGLISH, "Discollab", Tested { oddities, paused }, &marker())).unwrap();
        let embed = &body["embeds"][0];
        format!("{}\n{}", embed["title"].as_str().unwrap(), embed["description"].as_str().unwrap())
    };
    insta::assert_snapshot!(said(&[], None), @"
    Test received ✅
    Discollab sent a test, and it arrived. Real votes will be thanked here.
    -# This is a test. Nothing was counted.
    ");
    insta::assert_snapshot!(said(&[Oddity::NoListing], None), @"
    Test received ✅
    Discollab sent a test, and it arrived. It names no listing, which is usual for a test; votes that name both listing and voter will be thanked here.
    -# This is a test. Nothing was counted.
    ");
    insta::assert_snapshot!(said(&[Oddity::NoVoter], None), @"
    Test received ✅
    Discollab sent a test, and it arrived. It names no voter, which is usual for a test; votes that name both listing and voter will be thanked here.
    -# This is a test. Nothing was counted.
    ");
    insta::assert_snapshot!(said(&[Oddity::NoListing, Oddity::NoVoter], None), @"
    Test received ✅
    Discollab sent a test, and it arrived. It names neither listing nor voter, which is usual for a test; votes that name both listing and voter will be thanked here.
    -# This is a test. Nothing was counted.
    ");
    insta::assert_snapshot!(said(&[Oddity::OtherListing, Oddity::NoVoter], Some(UnixMs(1_000))), @"
    Test received ⚠️
    Discollab sent a test, and it arrived. But it names another listing than the one whose token it uses, and such votes are **refused**: each listing has a token of its own. `/setup` shows which listing this is.
    -# This is a test. Nothing was counted.
    ");
    insta::assert_snapshot!(said(&[Oddity::NoVoter], Some(UnixMs(1_000))), @"
    Test received ✅
    Discollab sent a test, and it arrived. But the listing is **paused** since <t:1:R>: votes are counted, and nobody is thanked until it is resumed.
    -# This is a test. Nothing was counted.
    ");
}

#[test]
fn a_hundred_usual_names_fit_one_message() {
    let voters: Vec<_> = (0..200).map(|i| voter(1_000_000_000_000_000_000 + i, "harriet", 12)).collect();
    assert!(all(ENGLISH, None, &voters, None, &marker()).1 >= 80);
}

proptest! {
    #[test]
    fn a_message_is_never_too_long(names in proptest::collection::vec(".{0,60}", 1..150)) {
        let voters: Vec<_> = (1..).zip(&names).map(|(i, name)| voter(i64::MAX - i, name, i64::MAX)).collect();
        let (body, named) = all(ENGLISH, None, &voters, None, &marker());
        prop_assert!(named >= 1);
        let body: Value = serde_json::from_str(&body).unwrap();
        prop_assert!(body["embeds"][0]["description"].as_str().unwrap().chars().count() <= DESCRIPTION);
    }
}

fn listed() -> Listed {
    Listed {
        subject: Subject::Server(GuildId::trusted(900)),
        site: "Discollab",
        vote_url: "https://example.org/vote".parse().ok(),
        server: Some("The *Tea* House".to_owned()),
        goal: Some(1_500),
    }
}

fn words(text: &str) -> ThanksWords {
    TypedThanks { text: text.to_owned(), ..TypedThanks::default() }.check().unwrap()
}

fn said(text: &str, votes: &[Thanked]) -> (Value, usize) {
    let (body, named) = all(ENGLISH, Some(&Own { words: &words(text), listed: &listed() }), votes, None, &marker());
    (serde_json::from_str(&body).unwrap(), named)
}

fn text_of(body: &Value) -> &str {
    body["embeds"][0]["description"].as_str().unwrap()
}

#[test]
fn owners_words_are_filled_in() {
    let roles = RolesOfVote { gave: vec![], next: Some((RoleId::trusted(40), 3)) };
    let facts = VoteFacts { today: 1, week: 2, month: 1_234, best_streak: 9, roles };
    let ada = Thanked { facts, ..voter(7, "Ada_*", 12_345) };
    let all = "**{user}** {name} {user_id} {votes} {votes_today} {votes_week} {votes_month} {streak} {best_streak} {rank} \
               {next_vote}\n{role} {goal} {listing} {site} {server} {vote_url} {{user}} {not closed}";
    insta::assert_snapshot!(text_of(&said(all, &[ada]).0), @r"
    **<@7>** Ada\_\* 7 12,345 1 2 1,234 1 9 2 <t:1764626400:R>
    <@&40> after 3 more votes 1,500 The \*Tea\* House Discollab The \*Tea\* House https://example.org/vote {user} {not closed}
    ");
    let nothing = Thanked { name: None, rank: None, again: None, ..voter(7, "", 1) };
    insta::assert_snapshot!(text_of(&said("{name} {rank} {next_vote} {role}", &[nothing]).0), @"<@7> – – –");
    let roles = RolesOfVote { gave: vec![RoleId::trusted(40), RoleId::trusted(41)], next: None };
    let gave = Thanked { facts: VoteFacts { roles, ..VoteFacts::default() }, ..voter(7, "Ada", 1) };
    insta::assert_snapshot!(text_of(&said("{rewards.role}", &[gave]).0), @"<@&40> and <@&41>");
}

#[test]
fn each_of_several_is_thanked_in_the_owners_words_if_all_fit() {
    let (ada, bob) = (voter(7, "Ada", 5), voter(8, "Bob", 1));
    let (body, named) = said("{name}: {votes}", &[voter(7, "Ada", 4), bob.clone(), ada.clone()]);
    assert_eq!((text_of(&body), named), ("Ada: 5\nBob: 1", 3));
    assert!(body["embeds"][0].get("title").is_none());
    let (body, named) = said(&"{vote_url}".repeat(200), &[ada, bob]);
    assert_eq!(named, 2);
    insta::assert_snapshot!(text_of(&body), @r"
    <@7> (Ada) · **5** votes · #2
    <@8> (Bob) · **1** vote · #2
    ");
}

#[test]
fn colour_image_and_button_dress_whatever_is_said() {
    let typed = TypedThanks {
        colour: "#010203".to_owned(),
        image: "https://example.org/cat.png".to_owned(),
        label: "Again".to_owned(),
        ..TypedThanks::default()
    };
    let words = typed.check().unwrap();
    for votes in [vec![voter(7, "Ada", 5)], vec![voter(7, "Ada", 5), voter(8, "Bob", 1)]] {
        let body = all(ENGLISH, Some(&Own { words: &words, listed: &listed() }), &votes, None, &marker()).0;
        let body: Value = serde_json::from_str(&body).unwrap();
        let embed = &body["embeds"][0];
        assert_eq!(
            (embed["color"].as_u64(), embed["image"]["url"].as_str()),
            (Some(0x01_02_03), Some("https://example.org/cat.png"))
        );
        assert_eq!(embed["title"], "Thank you for voting! 🎉");
        let button = &body["components"][0]["components"][0];
        assert_eq!(
            (button["label"].as_str(), button["url"].as_str()),
            (Some("Again"), Some("https://example.org/vote"))
        );
        assert!(Marker::is_on("0102030405060708", &body));
    }
    let nowhere = Listed { vote_url: None, ..listed() };
    let body = all(ENGLISH, Some(&Own { words: &words, listed: &nowhere }), &[voter(7, "Ada", 5)], None, &marker()).0;
    assert!(serde_json::from_str::<Value>(&body).unwrap().get("components").is_none());
}

#[test]
fn nobody_but_the_voters_is_pinged_and_at_most_eighty_are() {
    let pinged = |id: i64| Thanked { pinged: true, ..voter(1_000_000_000_000_000_000 + id, "@everyone <@1>", 1) };
    let votes: Vec<_> = (0..200).map(|id| pinged(id / 2)).collect();
    let (body, named) = said("{name}! @everyone", &votes);
    assert_eq!(named, 160);
    let users = body["allowed_mentions"]["users"].as_array().unwrap();
    assert_eq!((users.len(), &body["allowed_mentions"]["parse"]), (PINGED, &json!([])));
    let content = body["content"].as_str().unwrap();
    assert!(content.chars().count() <= 2_000 && content.matches("<@").count() == PINGED);
    let quieter: Value = serde_json::from_str(&quiet(&body.to_string()).unwrap()).unwrap();
    assert_eq!((&quieter["allowed_mentions"], quieter.get("content")), (&json!({ "parse": [] }), None));
    assert_eq!((&quieter["embeds"], quiet(&quieter.to_string())), (&body["embeds"], None));
    let (body, named) = said("{user}", &[voter(7, "Ada", 1), pinged(1)]);
    assert_eq!((named, body["content"].as_str()), (2, Some("<@1000000000000000001>")));
}

proptest! {
    #[test]
    fn what_owners_write_is_never_too_long(
        text in "(\\{(user|name|vote_url|server|votes|role)\\}|[a-z \n]{1,300}|ä\\{\\{){1,60}",
        names in proptest::collection::vec(".{0,60}", 1..12),
    ) {
        let text: String = text.chars().take(2_000).collect();
        let voters: Vec<_> = (1..).zip(&names).map(|(i, name)| voter(i64::MAX - i, name, i64::MAX)).collect();
        let page = format!("https://example.org/{}", "x".repeat(490)).parse().ok();
        let (words, listed) = (words(&text), Listed { vote_url: page, ..listed() });
        let own = Own { words: &words, listed: &listed };
        let (body, named) = all(ENGLISH, Some(&own), &voters, None, &marker());
        prop_assert!(named >= 1);
        for body in [body, sample(ENGLISH, Some(&own), &voters[0], None, &marker())] {
            let body: Value = serde_json::from_str(&body).unwrap();
            prop_assert!(text_of(&body).chars().count() <= DESCRIPTION);
            prop_assert!(!text_of(&body).is_empty());
        }
    }
}

#[test]
fn the_way_to_a_reminder_stands_below_the_owners_button() {
    let reminds = Some(Reminds { language: ENGLISH, guild: GuildId::trusted(5) });
    let read = |body: String| serde_json::from_str::<Value>(&body).unwrap()["components"].clone();
    let reminder = |rows: &Value, row: usize| rows[row]["components"][0]["custom_id"] == "remind:1:me:5";
    let rows = read(all(ENGLISH, None, &[voter(7, "Ada", 5)], reminds, &marker()).0);
    assert!(rows.as_array().unwrap().len() == 1 && reminder(&rows, 0), "{rows}");
    let typed = TypedThanks { text: "Hi".to_owned(), label: "Again".to_owned(), ..TypedThanks::default() };
    let own = Own { words: &typed.check().unwrap(), listed: &listed() };
    for body in [
        all(ENGLISH, Some(&own), &[voter(7, "Ada", 5)], reminds, &marker()).0,
        sample(ENGLISH, Some(&own), &voter(7, "Ada", 5), reminds, &marker()),
    ] {
        let rows = read(body);
        assert_eq!((rows.as_array().unwrap().len(), &rows[0]["components"][0]["label"]), (2, &"Again".into()));
        assert!(reminder(&rows, 1), "{rows}");
    }
    let without = read(all(ENGLISH, None, &[voter(7, "Ada", 5)], None, &marker()).0);
    assert!(without.is_null(), "{without}");
}
