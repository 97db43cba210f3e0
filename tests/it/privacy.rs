//! `/privacy`: what is kept, hiding, deleting; and deleting everything of a server.

use std::time::Duration;

use discord_stand_in::{Answer, Discord, Id, InteractionHandle, Overwrite, perms};
use serde_json::{Value, json};
use votive::db::{Db, OptOutStep};
use votive::vote::{Board, OptOut, Page, PeriodKind, Token, UserId};

use crate::periods::next_monday;
use crate::settings::says;
use crate::world::{World, signed};

const SEND: &str = "POST /channels/*/messages";
const ALL_TIME: Board = Board { period: None, listing: None };

impl World {
    pub(crate) async fn privacy(&self, user: Id) -> Answer {
        self.ask(user, "privacy", json!({})).await
    }

    /// Presses the button of this action, as whoever.
    pub(crate) async fn press_privacy(&self, on: &Answer, action: &str, user: Id) -> Answer {
        let id = on.custom_ids().into_iter().find(|id| id.contains(&format!(":{action}:")));
        let id = id.unwrap_or_else(|| panic!("no {action} in {:?}", on.custom_ids()));
        self.discord.click(on.message_id(), &id, user).await.answer().await
    }

    pub(crate) async fn hide(&self, user: Id) -> Answer {
        let shown = self.privacy(user).await;
        self.press_privacy(&shown, "hide", user).await
    }

    /// Deletes the user's data, asked and confirmed.
    pub(crate) async fn erase(&self, user: Id) -> Answer {
        let shown = self.privacy(user).await;
        let asked = self.press_privacy(&shown, "ask-delete", user).await;
        assert!(asked.text().contains("cannot be undone"), "{}", asked.text());
        self.press_privacy(&asked, "delete", user).await
    }

    /// What is told beside the message whose button was pressed.
    async fn told_after(&self, pressed: InteractionHandle) -> String {
        pressed.follow_ups_at_least(1).await.remove(0).text()
    }

    /// Waits for so many thank-yous.
    async fn thanks(&self, count: usize) -> Vec<String> {
        let channel = self.channel;
        let thanks = move |discord: &Discord| {
            let texts = discord.messages(channel).into_iter().map(|message| message.text());
            texts.filter(|text| text.contains("Thank you for voting")).collect::<Vec<_>>()
        };
        self.discord.wait_until("thank-yous", |discord| thanks(discord).len() >= count).await;
        thanks(&self.discord)
    }

    pub(crate) async fn until_opted(&self) {
        self.until("wishes are carried through", async |db| db.opt_out_jobs().await.unwrap().is_empty()).await;
    }

    async fn state_of(&self, user: Id) -> OptOut {
        self.db().opt_out(self.guild_id(), UserId::trusted(signed(user))).await.unwrap()
    }

    /// Rows of all tables in which the voter's id stands as a voter's.
    pub(crate) async fn rows_naming(&self, user: Id) -> i64 {
        self.count_by(&format!(
            "SELECT (SELECT count(*) FROM entries WHERE voter_id = {user} OR author_id = {user})
                  + (SELECT count(*) FROM voters WHERE voter_id = {user})
                  + (SELECT count(*) FROM listing_voters WHERE voter_id = {user})
                  + (SELECT count(*) FROM tallies WHERE voter_id = {user})
                  + (SELECT count(*) FROM grants WHERE voter_id = {user})
                  + (SELECT count(*) FROM role_checks WHERE voter_id = {user})
                  + (SELECT count(*) FROM hidden WHERE voter_id = {user})
                  + (SELECT count(*) FROM erasures WHERE voter_id = {user})
                  + (SELECT count(*) FROM import_rows WHERE voter_id = {user})
                  + (SELECT count(*) FROM imports WHERE author_id = {user} OR undone_by = {user})
                  + (SELECT count(*) FROM bodies WHERE instr(body, CAST('{user}' AS BLOB)) > 0)
                  + (SELECT count(*) FROM kept_deliveries WHERE instr(body, CAST('{user}' AS BLOB)) > 0)
                  + (SELECT count(*) FROM sends WHERE instr(body, '{user}') > 0)"
        ))
        .await
    }

    async fn agrees_with_the_ledger(&self) {
        assert_eq!(self.db().rebuild(&|_| {}).await.unwrap().rows(), 0);
    }
}

fn row(answer: &Answer, number: usize) -> Option<String> {
    answer.text().lines().find(|line| line.starts_with(&format!("**{number}.**"))).map(str::to_owned)
}

#[tokio::test]
async fn who_hides_is_counted_without_a_name_thanks_or_board() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, world.ada, "Ada Lovelace", 1).await;
    world.thanks(1).await;
    world.idle().await;
    let shown = world.privacy(world.ada).await;
    assert!(shown.ephemeral && shown.text().contains("**1 vote**"), "{}", shown.text());
    assert!(shown.text().contains("Ada Lovelace"), "{}", shown.text());
    let hidden = world.press_privacy(&shown, "hide", world.ada).await;
    assert!(hidden.text().contains("You are **hidden**"), "{}", hidden.text());
    world.until_opted().await;
    assert_eq!(world.count("SELECT count(*) FROM entries WHERE name IS NOT NULL").await, 0);
    assert_eq!(world.count("SELECT count(*) FROM voters WHERE name IS NOT NULL").await, 0);
    assert_eq!(world.count("SELECT count(*) FROM bodies WHERE instr(body, 'Lovelace') > 0").await, 0);
    assert_eq!(world.count("SELECT count(*) FROM sends WHERE instr(body, 'Ada') > 0").await, 0);

    world.clock.step(Duration::from_mins(1));
    world.vote(&token, world.ada, "Ada Lovelace", 2).await;
    world.vote(&token, world.ada, "Ada Lovelace", 3).await;
    world.vote(&token, bob, "bob", 1).await;
    world.drain().await;
    // Bob alone was thanked since, and he leads the board.
    let messages = world.thanks(2).await;
    assert_eq!(messages.len(), 2);
    assert!(messages[1].contains("bob") && !messages[1].contains("Ada"), "{}", messages[1]);
    assert!(messages[1].contains('1'), "{}", messages[1]);
    assert_eq!(world.count("SELECT count(*) FROM entries WHERE name = 'Ada Lovelace'").await, 0);
    assert_eq!(world.count("SELECT count(*) FROM bodies WHERE instr(body, 'Lovelace') > 0").await, 0);
    for board in [json!({}), json!({ "period": world.choice("leaderboard", "period", "today") })] {
        for asker in [bob, world.ada] {
            let answer = world.ask(asker, "leaderboard", board.clone()).await;
            assert_eq!(row(&answer, 1).unwrap(), "**1.** bob · 1 vote");
            assert!(row(&answer, 2).is_none() && answer.text().contains("1 voter"), "{}", answer.text());
            assert!(!answer.text().contains(&world.ada.to_string()), "{}", answer.text());
        }
    }
    let board = world.db().board_page(world.guild_id(), ALL_TIME, Page::First).await.unwrap();
    assert_eq!((board.voters, board.more_after), (1, false));
    let others = world.ask(bob, "votes", json!({ "member": world.ada.to_string() })).await;
    assert!(others.text().contains("keeps their votes to themselves"), "{}", others.text());
    assert!(!others.text().contains("3 votes"), "{}", others.text());
    let own = world.ask(world.ada, "votes", json!({})).await;
    assert!(own.text().contains("**3 votes**") && own.text().contains("only you see this"), "{}", own.text());
    assert!(!own.text().contains("rank"), "{}", own.text());
    world.has_role(world.ada).await;
    world.agrees_with_the_ledger().await;

    let shown = world.press_privacy(&hidden, "show", world.ada).await;
    assert!(shown.text().contains("your votes are shown again"), "{}", shown.text());
    world.vote(&token, world.ada, "Ada Lovelace", 4).await;
    world.drain().await;
    let messages = world.thanks(3).await;
    assert!(messages[2].contains(&world.ada.to_string()), "{}", messages[2]);
    let board = world.ask(bob, "leaderboard", json!({})).await;
    assert_eq!(row(&board, 1).unwrap(), "**1.** Ada Lovelace · 4 votes");
    world.agrees_with_the_ledger().await;
    world.finish().await;
}

#[tokio::test]
async fn what_is_due_to_who_hides_is_dropped_and_others_are_thanked_all_the_same() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    // Nobody may post, so that thank-yous wait; the first is frozen, and certain not to be posted.
    let closed = Overwrite::deny_member(world.discord.bot_id(), perms::SEND_MESSAGES);
    world.discord.set_overwrite(world.channel, closed);
    world.idle().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.vote(&token, bob, "bob", 1).await;
    world.discord.wait_until("a refusal", |discord| !discord.requests_to(SEND).is_empty()).await;
    world.postponed().await;
    world.vote(&token, world.ada, "ada", 2).await;
    world.until("it is settled", async |db| db.is_settled().await.unwrap()).await;
    world.hide(world.ada).await;
    world.until_opted().await;
    world.discord.clear_overwrites(world.channel);
    world.drain().await;
    let messages = world.thanks(1).await;
    assert_eq!(messages.len(), 1, "{messages:?}");
    assert!(messages[0].contains(&bob.to_string()), "{}", messages[0]);
    assert!(!messages[0].contains(&world.ada.to_string()), "{}", messages[0]);
    world.finish().await;
}

#[tokio::test]
async fn who_deletes_their_data_is_known_by_nothing_but_a_hash() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    let old = world.delivery(world.ada, "Ada Lovelace", 1);
    assert_eq!(world.deliver(&token, &old).await.status, 200);
    world.thanks(1).await;
    world.has_role(world.ada).await;
    world.vote(&token, bob, "bob", 1).await;
    let unreadable = json!({ "user_id": world.ada.to_string(), "guild_id": true });
    assert_eq!(world.deliver(&token, &unreadable).await.status, 400);
    world.drain().await;
    assert!(world.rows_naming(world.ada).await > 0);

    let told = world.erase(world.ada).await;
    assert!(told.text().contains("Your data"), "{}", told.text());
    world.until_opted().await;
    assert!(matches!(world.state_of(world.ada).await, OptOut::Deleted { .. }));
    assert_eq!(world.rows_naming(world.ada).await, 0);
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 2);
    assert_eq!(world.count("SELECT sum(total) FROM voters").await, 2);
    world.agrees_with_the_ledger().await;

    // What comes again is known; what comes anew is nobody's.
    assert_eq!(world.deliver(&token, &old).await.status, 200);
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 2);
    world.clock.step(Duration::from_mins(1));
    world.vote(&token, world.ada, "Ada Lovelace", 2).await;
    world.drain().await;
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 3);
    assert_eq!(world.count("SELECT count(*) FROM role_checks").await, 0);
    assert_eq!(world.rows_naming(world.ada).await, 0);
    assert_eq!(world.thanks(2).await.len(), 2);
    let board = world.ask(bob, "leaderboard", json!({})).await;
    assert!(row(&board, 1).unwrap().contains("bob") && row(&board, 2).is_none(), "{}", board.text());
    let own = world.ask(world.ada, "votes", json!({})).await;
    assert!(own.text().contains("was deleted"), "{}", own.text());
    let others = world.ask(bob, "votes", json!({ "member": world.ada.to_string() })).await;
    assert!(others.text().contains("has not voted here yet"), "{}", others.text());
    world.agrees_with_the_ledger().await;

    // A new start: old votes stay nobody's, and are still known.
    let shown = world.privacy(world.ada).await;
    let again = world.press_privacy(&shown, "count-again", world.ada).await;
    assert!(again.text().contains("count again from now on"), "{}", again.text());
    assert_eq!(world.deliver(&token, &old).await.status, 200);
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 3);
    world.clock.step(Duration::from_mins(1));
    world.vote(&token, world.ada, "Ada Lovelace", 3).await;
    world.drain().await;
    let own = world.ask(world.ada, "votes", json!({})).await;
    assert!(own.text().contains("**1 vote**"), "{}", own.text());
    assert_eq!(world.thanks(3).await.len(), 3);
    // And once more.
    world.erase(world.ada).await;
    world.until_opted().await;
    assert_eq!(world.rows_naming(world.ada).await, 0);
    assert_eq!(world.count("SELECT count(DISTINCT voter_id) FROM entries").await, 2);
    world.agrees_with_the_ledger().await;
    world.finish().await;
}

#[tokio::test]
async fn a_deletion_that_is_cut_short_is_carried_through_after_a_restart() {
    let (mut world, token) = World::with_listing().await;
    for times in 1..=5 {
        world.vote(&token, world.ada, "Ada Lovelace", times).await;
    }
    world.drain().await;
    world.stop().await;
    // Only a slice of it is done when the process ends.
    let db = Db::open(&world.settings().db, &world.clock).await.unwrap();
    let (guild, ada) = (world.guild_id(), UserId::trusted(signed(world.ada)));
    db.erase(guild, ada).await.unwrap();
    let mut job = db.opt_out_jobs().await.unwrap().remove(0);
    for _ in 0..2 {
        assert_eq!(db.opt_out_step(&mut job).await.unwrap(), OptOutStep::Did);
    }
    db.close().await;
    assert!(world.rows_naming(world.ada).await > 0);
    world.start().await;
    world.until_opted().await;
    world.drain().await;
    assert_eq!(world.rows_naming(world.ada).await, 0);
    assert_eq!(world.count("SELECT total FROM voters").await, 5);
    world.agrees_with_the_ledger().await;
    world.finish().await;
}

#[tokio::test]
async fn no_file_holds_what_was_deleted() {
    let (mut world, token) = World::with_listing().await;
    for times in 1..=3 {
        world.vote(&token, world.ada, "Ada Lovelace", times).await;
    }
    world.drain().await;
    world.erase(world.ada).await;
    world.until_opted().await;
    world.drain().await;
    world.stop().await;
    let path = world.settings().db.path().to_owned();
    {
        use sqlx::{ConnectOptions as _, Connection as _};
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path);
        let mut connection = options.connect().await.unwrap();
        sqlx::query("VACUUM").execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
    }
    let (digits, number) = (world.ada.to_string(), signed(world.ada).to_be_bytes());
    for file in std::fs::read_dir(path.parent().unwrap()).unwrap() {
        let file = file.unwrap().path();
        let bytes = std::fs::read(&file).unwrap();
        for (what, part) in [("digits", digits.as_bytes()), ("number", &number[..]), ("name", b"Lovelace")] {
            assert!(!bytes.windows(part.len()).any(|window| window == part), "{what} in {}", file.display());
        }
    }
    world.start().await;
    world.finish().await;
}

#[tokio::test]
async fn what_is_kept_comes_as_a_file() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, world.ada, "Ada Lovelace", 1).await;
    world.vote(&token, bob, "bob", 1).await;
    world.drain().await;
    let shown = world.privacy(world.ada).await;
    let id = shown.custom_ids().into_iter().find(|id| id.contains(":data:")).unwrap();
    let pressed = world.discord.click(shown.message_id(), &id, world.ada).await;
    let sent = pressed.follow_ups_at_least(1).await.remove(0);
    assert!(sent.text().contains("with 1 vote or correction"), "{}", sent.text());
    assert_eq!(sent.attachments.len(), 1, "{sent:?}");
    let data = world.db().own_data(world.guild_id(), UserId::trusted(signed(world.ada)), usize::MAX).await.unwrap();
    let file: Value = serde_json::from_slice(&data.json).unwrap();
    assert_eq!(file["member"], world.ada.to_string());
    assert_eq!(file["server_total"]["name"], "Ada Lovelace");
    assert_eq!(file["server_total"]["first_vote"], file["server_total"]["last_vote"]);
    assert!(file["listing_totals"][0]["first_vote"].is_string());
    assert_eq!(file["entries"].as_array().unwrap().len(), 1);
    assert!(file["entries"][0]["received_as"].as_str().unwrap().contains("Ada Lovelace"));
    assert_eq!(file["reward_roles"][0]["role"], world.role.to_string());
    assert!(!String::from_utf8_lossy(&data.json).contains("bob"));
    let cut =
        world.db().own_data(world.guild_id(), UserId::trusted(signed(world.ada)), data.json.len() - 1).await.unwrap();
    assert_eq!((cut.entries, cut.left_out), (0, 1));
    assert!(cut.json.len() < data.json.len());
    world.finish().await;
}

#[tokio::test]
async fn what_somebody_did_and_won_is_in_their_file() {
    let (world, token) = World::with_listing().await;
    let (owner, bob) = (world.discord.owner(world.guild), world.discord.add_member(world.guild, "bob"));
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    let options = json!({ "member": world.ada.to_string(), "votes": 2, "reason": "an old one" });
    says(&world.manage("ledger add", options).await, &["✅"]);
    let options = json!({ "member": bob.to_string(), "reason": "many accounts" });
    says(&world.manage("members block", options).await, &["are not counted from now on"]);
    world.step_to(next_monday().plus(Duration::from_mins(11)));
    world.until_sealed(PeriodKind::Week, 1).await;
    let file = async |user: Id| -> Value {
        let data = world.db().own_data(world.guild_id(), UserId::trusted(signed(user)), usize::MAX).await.unwrap();
        serde_json::from_slice(&data.json).unwrap()
    };
    let of_owner = file(owner).await;
    assert_eq!(of_owner["corrections_made"][0]["reason"], "an old one");
    let kinds: Vec<_> = of_owner["changes_made"].as_array().unwrap().iter().map(|change| &change["kind"]).collect();
    assert_eq!(kinds, ["blocked", "corrected"]);
    assert_eq!(of_owner["members_blocked"][0]["reason"], "many accounts");
    assert!(!of_owner.to_string().contains(&bob.to_string()), "whom it concerned stays theirs");
    let of_ada = file(world.ada).await;
    let week = &of_ada["results"].as_array().unwrap().iter().find(|result| result["period"] == "week").unwrap();
    assert_eq!((&week["first_day"], &week["rank"]), (&json!("2026-11-02"), &json!(1)));
    let vote = of_ada["entries"].as_array().unwrap().iter().find(|entry| entry["kind"] == "vote").unwrap();
    assert_eq!(vote["streak"], 1);
    assert_eq!((&of_ada["changes_made"], &of_ada["lists_cut_short"]), (&json!([]), &json!([])));
    world.finish().await;
}

#[tokio::test]
async fn nobody_presses_anothers_buttons() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    world.vote(&token, world.ada, "ada", 1).await;
    world.drain().await;
    let owner = world.discord.owner(world.guild);
    for id in [
        format!("privacy:1:delete:{}", world.ada),
        format!("privacy:1:server:{}", world.ada),
        format!("privacy:0:delete:{bob}"),
        format!("privacy:1:delete:0{bob}"),
        "privacy:1:delete".to_owned(),
    ] {
        let button = world.old_button(&id).await;
        let told = world.discord.click(button, &id, bob).await.answer().await;
        assert!(told.ephemeral && told.text().contains("This button is out of date."), "{id}: {}", told.text());
    }
    // Who forges the owner's button, with an id of their own in it, is told whose it is to press.
    let forged = format!("privacy:1:ask-server:{bob}");
    let button = world.old_button(&forged).await;
    let told = world.told_after(world.discord.click(button, &forged, bob).await).await;
    assert!(told.contains("Only the owner"), "{told}");
    let forged = format!("privacy:1:server:{bob}");
    let button = world.old_button(&forged).await;
    let form = world.discord.click(button, &forged, bob).await;
    form.answer().await;
    let told = world.told_after(form.submit_modal(json!({ "name": "Home" })).await).await;
    assert!(told.contains("Only the owner"), "{told}");
    assert_eq!(world.state_of(world.ada).await, OptOut::None);
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 1);
    // One that was right once does what it says, once.
    let old = format!("privacy:1:show:{bob}");
    let button = world.old_button(&old).await;
    let told = world.discord.click(button, &old, bob).await.answer().await;
    assert!(told.text().contains("That is so already."), "{}", told.text());
    let theirs = world.privacy(bob).await;
    assert!(!theirs.custom_ids().iter().any(|id| id.contains("server")), "{:?}", theirs.custom_ids());
    let owners = world.privacy(owner).await;
    assert!(owners.custom_ids().iter().any(|id| id.contains("ask-server")), "{:?}", owners.custom_ids());
    world.finish().await;
}

#[tokio::test]
async fn the_owner_deletes_everything_of_the_server_and_begins_anew() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.thanks(1).await;
    world.drain().await;
    world.hide(world.ada).await;
    world.until_opted().await;
    let owner = world.discord.owner(world.guild);
    let shown = world.privacy(owner).await;
    let asked = world.press_privacy(&shown, "ask-server", owner).await;
    assert!(asked.text().contains("cannot be undone") && asked.text().contains("Home"), "{}", asked.text());
    let id = asked.custom_ids().into_iter().find(|id| id.contains(":server:")).unwrap();
    let form = world.discord.click(asked.message_id(), &id, owner).await;
    form.answer().await;
    let wrong = world.told_after(form.submit_modal(json!({ "name": "home" })).await).await;
    assert!(wrong.contains("not this server's name"), "{wrong}");
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 1);
    let form = world.discord.click(asked.message_id(), &id, owner).await;
    form.answer().await;
    let done = form.submit_modal(json!({ "name": " Home " })).await.answer().await;
    assert!(done.text().contains("deleted"), "{}", done.text());
    world.until("nothing is left", async |db| db.servers().await.unwrap().is_empty()).await;
    for table in
        ["entries", "bodies", "voters", "tallies", "grants", "role_checks", "sends", "hidden", "listings", "tokens"]
    {
        assert_eq!(world.count_by(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    assert_eq!(world.deliver(&token, &world.delivery(world.ada, "ada", 2)).await.status, 401);
    let nothing = world.privacy(owner).await;
    assert!(nothing.text().contains("no votes of yours"), "{}", nothing.text());
    let token: Token = world.listing(1).await;
    world.vote(&token, world.ada, "ada", 3).await;
    world.thanks(2).await;
    world.drain().await;
    world.agrees_with_the_ledger().await;
    world.finish().await;
}
