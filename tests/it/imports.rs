//! `/ledger import`: shown first, imported once, taken back once.

use std::fmt::Write as _;
use std::time::Duration;

use discord_stand_in::{Answer, InteractionHandle};
use serde_json::{Value, json};

use crate::ledger::says;
use crate::world::{World, signed};

impl World {
    /// What the owner is answered who gives this file.
    pub(crate) async fn import(&self, content: &str) -> Answer {
        self.import_file(json!({ "filename": "votes.csv", "content": content })).await
    }

    async fn import_file(&self, file: Value) -> Answer {
        self.manage("ledger import", json!({ "file": file })).await
    }

    /// Imports the file and waits until that is done.
    pub(crate) async fn import_whole(&self, content: &str) -> Answer {
        let shown = self.import(content).await;
        self.confirm(&shown).await.answer_when("the end of the import", is_done).await
    }

    pub(crate) async fn confirm(&self, shown: &Answer) -> InteractionHandle {
        self.press_as_user(shown, 0, self.discord.owner(self.guild)).await
    }

    /// What a press of the owner's is answered with beside the message.
    async fn told_by(&self, id: &str) -> String {
        let pressed = self.discord.click(self.old_button(id).await, id, self.discord.owner(self.guild)).await;
        pressed.follow_ups_at_least(1).await.remove(0).text()
    }

    async fn entries(&self) -> i64 {
        self.count("SELECT count(*) FROM entries").await
    }

    pub(crate) async fn assert_rebuild_equals(&self) {
        assert_eq!(self.db().rebuild(&|_| {}).await.unwrap().rows(), 0, "a rebuild gives what was kept");
    }
}

pub(crate) fn is_done(answer: &Answer) -> bool {
    answer.text().contains('✅') || answer.text().contains('↩')
}

pub(crate) fn many(rows: u64) -> String {
    (0..rows).fold("user_id,votes\n".to_owned(), |mut file, row| {
        let _ = writeln!(file, "{},2", 1000 + row);
        file
    })
}

#[tokio::test]
async fn a_file_is_shown_first_and_then_imported_once() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    let file = format!(
        "Name,VOTES,User ID,at,reason\n=ada,30,{},,old bot\nbob,,{bob},2026-10-01T10:00:00Z,\nbob,,{bob},2026-10-02T10:00:00Z,\n,x,{bob},,\n",
        world.ada
    );
    let shown = world.import(&file).await;
    assert!(shown.ephemeral && shown.message.as_ref().unwrap().pings.is_nobody());
    says(
        &shown,
        &[
            "**32 votes** of **2 members** in 3 rows",
            "line 5: `votes` is not a whole number",
            "**Nothing is imported yet.**",
        ],
    );
    assert_eq!((world.entries().await, world.count("SELECT count(*) FROM changes").await), (0, 0));
    let pressed = world.confirm(&shown).await;
    let done = pressed.answer_when("the end of the import", is_done).await;
    says(&done, &["**32 votes** added in 3 rows", "**Undo**"]);
    assert_eq!(done.message_id(), shown.message_id());
    world.has_role(world.ada).await;
    world.has_role(bob).await;
    assert_eq!((world.total(world.ada).await, world.total(bob).await), (30, 2));
    let kept = "SELECT count(*) FROM entries WHERE kind = 'recovered' AND name = '=ada' AND reason = 'old bot' AND amount = 30";
    assert_eq!(world.count(kept).await, 1);
    let at = "SELECT count(*) FROM entries WHERE at_ms = 1790848800000 AND claimed_ms IS NULL AND local_day = 20727";
    assert_eq!(world.count(at).await, 1);
    assert_eq!(world.count("SELECT count(*) FROM tallies").await, 0, "they stand on no dated board");
    assert_eq!(world.count("SELECT count(*) FROM sends").await, 0, "nobody is thanked");
    assert_eq!(world.count("SELECT count(*) FROM import_rows").await, 0);
    // The same file changes nothing; of the mended one the new row alone is imported.
    let again = world.import(&file).await;
    says(&again, &["nothing to import", "3 rows are in the ledger already", "line 5"]);
    assert!(again.components.is_empty());
    let mended = world.import_whole(&file.replace(",x,", ",5,")).await;
    says(&mended, &["**5 votes** added in 1 row."]);
    assert_eq!((world.entries().await, world.total(bob).await), (4, 7));
    world.vote(&token, bob, "bob", 1).await;
    says(
        &world.manage("ledger log", json!({})).await,
        &["imported file 2: **5 votes** in 1 row", "imported file 1: **32 votes** in 3 rows"],
    );
    world.idle().await;
    world.assert_rebuild_equals().await;
    world.finish().await;
}

#[tokio::test]
async fn an_export_is_known_and_so_is_a_vote_of_the_same_instant() {
    let (world, token) = World::with_listing().await;
    world.vote(&token, world.ada, "ada", 1).await;
    let member = json!({ "member": world.ada.to_string(), "votes": 3, "reason": "a gift" });
    world.manage("ledger add", member.clone()).await;
    world.manage("ledger remove", member).await;
    world.import_whole(&format!("user_id,votes\n{},7\n", world.ada)).await;
    world.idle().await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.csv");
    world.prints(&format!("ledger export --server {} {}", world.guild, path.display())).await;
    let export = std::fs::read_to_string(&path).unwrap();
    assert_eq!(export.lines().count(), 5);
    let known = world.import(&export).await;
    says(&known, &["nothing to import", "4 rows are in the ledger already"]);
    assert!(!known.text().contains("cannot be imported"), "{}", known.text());
    // Without the numbers of entries the vote is known by its instant.
    let vote = format!("user_id,at\n{},2026-11-02T12:00:00Z\n", world.ada);
    says(&world.import(&vote).await, &["1 row is in the ledger already"]);
    // A number that is another voter's entry says nothing.
    let forged = world.import(&format!("entry,user_id\n1,{}\n", world.ada + 1)).await;
    says(&forged, &["**1 vote** of **1 member** in 1 row"]);
    assert_eq!(world.entries().await, 4);
    world.messages(1).await;
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn an_import_goes_on_after_a_restart_and_votes_go_first() {
    let (mut world, token) = World::with_listing().await;
    let shown = world.import(&many(20_000)).await;
    says(&shown, &["**40,000 votes** of **20,000 members**"]);
    // What was previewed can be confirmed after a restart.
    world.stop().await;
    world.start().await;
    world.confirm(&shown).await.answer().await;
    world.until("it has begun", async |_| world.entries().await > 0).await;
    world.vote(&token, world.ada, "ada", 1).await;
    let busy = world.import("user_id\n5\n").await;
    says(&busy, &["is being imported or taken back here just now"]);
    world.messages(1).await;
    world.stop().await;
    assert!(world.count("SELECT count(*) FROM import_rows").await > 0, "it is in the midst");
    world.start().await;
    world
        .until("it is done", async |_| world.count("SELECT count(*) FROM imports WHERE state = 'done'").await == 1)
        .await;
    assert_eq!(world.entries().await, 20_001);
    assert_eq!(world.count("SELECT sum(total) FROM voters").await, 40_001);
    let log = world.manage("ledger log", json!({})).await;
    says(&log, &["imported file 1: **40,000 votes** in 20,000 rows"]);
    world.assert_rebuild_equals().await;
    world.stop().await;
}

#[tokio::test]
async fn an_import_is_taken_back_once_after_asking() {
    let (world, _) = World::with_listing().await;
    let blocked = world.discord.add_member(world.guild, "blocked");
    let member = json!({ "member": blocked.to_string(), "reason": "cheated" });
    world.manage("members block", member).await;
    let file = format!("user_id,votes\n{},4\n{},4\n{blocked},9\n", world.ada, world.ada);
    let done = world.import_whole(&file).await;
    assert_eq!((world.total(world.ada).await, world.total(blocked).await), (8, 0));
    world.has_role(world.ada).await;
    // A part of it is gone already.
    let spent = json!({ "member": world.ada.to_string(), "votes": 3, "reason": "x" });
    world.manage("ledger remove", spent).await;
    let asked = world.press_nth(&done, 0).await;
    says(&asked, &["Undo this import?", "**17 votes** in 3 rows"]);
    assert_eq!(world.total(world.ada).await, 5);
    let kept = world.press_nth(&asked, 1).await;
    says(&kept, &["imported file 1: **17 votes** in 3 rows"]);
    let asked = world.press_nth(&kept, 0).await;
    let undone = world.press_as_user(&asked, 0, world.discord.owner(world.guild)).await;
    let undone = undone.answer_when("the end", is_done).await;
    says(&undone, &["**5 votes** taken back", "The other 12 were of members who were blocked"]);
    world.idle().await;
    assert_eq!(world.total(world.ada).await, 0);
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    assert_eq!(world.count("SELECT count(*) FROM tallies WHERE votes < -3").await, 0, "it stands on no dated board");
    let entries = world.entries().await;
    let again = world.press_old("ledger:1:undo-import:1", world.discord.owner(world.guild)).await;
    says(&again, &["**5 votes** taken back"]);
    assert_eq!(world.entries().await, entries);
    says(&world.manage("ledger log", json!({})).await, &["took back **5 votes**", "*undone since*"]);
    // From then on the same file can be imported again.
    says(&world.import_whole(&file).await, &["**17 votes** added in 3 rows"]);
    world.idle().await;
    world.assert_rebuild_equals().await;
    world.finish().await;
}

#[tokio::test]
async fn what_waits_too_long_or_is_cancelled_is_gone() {
    let (world, _) = World::with_listing().await;
    let none = async |what: &str| {
        world.until(what, async |_| world.count("SELECT count(*) FROM import_rows").await == 0).await;
    };
    let shown = world.import(&many(700)).await;
    says(&world.press_nth(&shown, 1).await, &["Cancelled. Nothing was imported"]);
    none("the cancelled file is gone").await;
    let first = world.import("user_id\n5\n").await;
    let second = world.import("user_id\n6\n").await;
    // One that was replaced is gone.
    let told = world.told_by(&first.custom_ids()[0]).await;
    assert!(told.contains("not kept any more"), "{told}");
    let late = second.custom_ids()[0].clone();
    world.clock.step(Duration::from_hours(1));
    let told = world.told_by(&late).await;
    assert!(told.contains("waited for more than an hour"), "{told}");
    none("the late file is gone").await;
    world.until("no file is left", async |_| world.count("SELECT count(*) FROM imports").await == 0).await;
    assert_eq!(world.entries().await, 0);
    world.finish().await;
}

#[tokio::test]
async fn nobody_presses_what_is_not_theirs() {
    let (world, _) = World::with_listing().await;
    let shown = world.import("user_id\n5\n").await;
    let id = shown.custom_ids()[0].clone();
    says(&world.press_old(&id, world.ada).await, &["Manage Server"]);
    let other = world.other("Elsewhere").await;
    let number = id.rsplit(':').next().unwrap().parse().unwrap();
    let by = "5".parse().unwrap();
    let elsewhere = world.db().confirm_import(other.id(), number, by).await.unwrap();
    assert_eq!(elsewhere, votive::db::Confirmed::Gone);
    assert_eq!(world.db().undo_import(other.id(), number, by).await.unwrap(), votive::db::Confirmed::Gone);
    assert!(!world.db().drop_import(other.id(), number).await.unwrap());
    for forged in ["ledger:1:import:0", "ledger:2:import:1", "ledger:1:import:1:2", "ledger:1:undo-import:x"] {
        says(&world.press_old(forged, world.discord.owner(world.guild)).await, &["This button is out of date."]);
    }
    for gone in ["ledger:1:import:999", "ledger:1:cancel:999"] {
        let told = world.told_by(gone).await;
        assert!(told.contains("not kept any more"), "{told}");
    }
    let told = world.told_by(&id.replace("import", "undo-import")).await;
    assert!(told.contains("no such import"), "{told}");
    // Pressed twice, it is imported once.
    let done = world.confirm(&shown).await.answer_when("the end of the import", is_done).await;
    says(&done, &["**1 vote** added"]);
    says(&world.press_old(&id, world.discord.owner(world.guild)).await, &["**1 vote** added"]);
    assert_eq!((world.entries().await, world.count("SELECT count(*) FROM changes").await), (1, 1));
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn a_file_that_is_none_gets_words() {
    let mut world = World::started().await;
    says(&world.import("user_id\n5\n").await, &["No listing is set up here yet"]);
    world.listing(1).await;
    let file = |more: Value| {
        let mut file = json!({ "filename": "votes.csv", "content": "user_id\n5\n" });
        file.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        world.import_file(file)
    };
    let bytes: Vec<u8> = b"user_id\n\xff\xfe\n".to_vec();
    says(&world.import_file(json!({ "filename": "votes.csv", "bytes": bytes })).await, &["not UTF-8 text"]);
    says(&world.import("").await, &["This file is empty."]);
    says(&world.import("5,1\n6,1\n").await, &["must name the columns", "`user_id`"]);
    says(&world.import("user_id,Voter\n5,5\n").await, &["Two columns"]);
    says(&world.import("user_id\n").await, &["a header, but no rows"]);
    says(&file(json!({ "size": 10 * 1024 * 1024 + 1 })).await, &["larger than 10 MiB"]);
    // Whatever Discord said of its size.
    let large = format!("user_id\n{}", " ".repeat(10 * 1024 * 1024));
    says(&file(json!({ "content": large, "size": 5 })).await, &["larger than 10 MiB"]);
    for elsewhere in
        ["http://127.0.0.1:1/votes.csv", "https://evil.example/votes.csv", "http://169.254.169.254/", "no address"]
    {
        says(&file(json!({ "url": elsewhere })).await, &["does not lie at Discord"]);
    }
    let missing = format!("{}/attachments/1/none.csv", world.discord.url());
    says(&file(json!({ "url": missing })).await, &["could not be fetched"]);
    says(&world.import(&"5\n".repeat(100_002).replacen('5', "user_id", 1)).await, &["more than 100,000 rows"]);
    let giant =
        format!("user_id,name,reason\n5,\"{}\",\"{}\"\n", "x".repeat(1_000_000), "\u{0}=cmd()\n".repeat(100_000));
    says(&world.import_whole(&giant).await, &["**1 vote** added"]);
    assert_eq!(world.count("SELECT max(length(name)) + max(length(reason)) FROM entries").await, 300);
    world.second_listing().await;
    says(&world.import("user_id\n5\n").await, &["it names no listing"]);
    let named =
        format!("user_id,listing\n5,discollab bot 4242\n5,Bot 4242\n5,**@everyone**\n{},1\n", signed(world.ada));
    let shown = world.import(&named).await;
    says(&shown, &["**3 votes** of **2 members**", "line 4: this server has no listing"]);
    assert!(!shown.text().contains("@everyone"), "{}", shown.text());
    assert_eq!(world.entries().await, 1);
    world.idle().await;
    world.stop().await;
}

#[tokio::test]
async fn a_server_that_is_deleted_takes_its_files_along() {
    let (mut world, _) = World::with_listing().await;
    let guild = world.guild_id();
    world.import_whole("user_id\n5\n").await;
    world.import("user_id\n6\n").await;
    world.write("INSERT INTO removals (guild_id, ask_ms, unknown_ms, gone_ms, deleting_ms) SELECT guild_id, 0, 0, 0, 0 FROM servers").await;
    world.db().delete_server(guild).await.unwrap();
    for table in ["imports", "import_rows", "imported", "entries", "changes"] {
        assert_eq!(world.count_by(&format!("SELECT count(*) FROM {table}")).await, 0, "{table}");
    }
    world.stop().await;
}

#[tokio::test]
async fn a_voter_does_not_wait_for_the_roles_of_a_whole_file() {
    let (mut world, token) = World::with_listing().await;
    world.import_whole(&many(3000)).await;
    world.until("it is settled", async |db| db.is_settled().await.unwrap()).await;
    world.vote(&token, world.ada, "ada", 1).await;
    world.has_role(world.ada).await;
    let open = "SELECT count(*) FROM role_checks WHERE looked_ms IS NULL";
    assert!(world.count(open).await > 1000, "most of the file is still to come");
    world.stop().await;
}
