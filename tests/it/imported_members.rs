//! Imported files, and members who hide, have their data deleted or are blocked.

use std::fmt::Write as _;

use serde_json::{Value, json};
use votive::vote::UserId;

use crate::imports::{is_done, many};
use crate::ledger::says;
use crate::world::{World, signed};

#[tokio::test]
async fn a_file_follows_what_members_asked_for_and_is_known_again() {
    let (world, token) = World::with_listing().await;
    let bob = world.discord.add_member(world.guild, "bob");
    let cy = world.discord.add_member(world.guild, "cy");
    world.vote(&token, bob, "bob", 1).await;
    world.idle().await;
    world.hide(world.ada).await;
    world.erase(bob).await;
    world.until_opted().await;
    let cy_row = format!("{cy},Cy Old,30,2026-10-03T10:00:00Z,of Cy\n");
    let file = format!(
        "user_id,name,votes,at,reason\n{},Ada Old,10,2026-10-01T10:00:00Z,of Ada\n{bob},Bob Old,20,,of Bob\n\
         {bob},Bob Old,1,2026-11-02T12:00:00Z,\n{cy_row}",
        world.ada
    );
    let shown = world.import(&file).await;
    // Bob's vote of that instant came before his data was deleted.
    says(&shown, &["**60 votes** of **3 members** in 3 rows", "1 row is in the ledger already"]);
    assert_eq!(world.rows_naming(bob).await, 0);
    // Who is named in a file that waits is told so.
    let data = world.db().own_data(world.guild_id(), UserId::trusted(signed(cy)), usize::MAX).await.unwrap();
    let data: Value = serde_json::from_slice(&data.json).unwrap();
    let waiting = json!([{
        "file": 1, "line": 5, "listing": format!("discollab:server:{}", world.guild), "votes": 30,
        "at": "2026-10-03T10:00:00Z", "name": "Cy Old", "reason": "of Cy",
    }]);
    assert_eq!(data["rows_of_files_to_be_imported"], waiting);
    world.confirm(&shown).await.answer_when("the end of the import", is_done).await;
    world.has_role(cy).await;
    world.idle().await;
    assert_eq!(
        world.count_by("SELECT count(*) FROM entries WHERE name IN ('Ada Old', 'Bob Old') OR reason = 'of Bob'").await,
        0
    );
    assert_eq!((world.total(world.ada).await, world.rows_naming(bob).await), (10, 0));
    let board = world.ask(cy, "leaderboard", json!({})).await;
    says(&board, &["**1.** Cy Old · 30 votes", "1 voter"]);
    // What was imported before follows too.
    world.erase(cy).await;
    world.until_opted().await;
    assert_eq!(world.rows_naming(cy).await, 0);
    assert_eq!(world.count_by("SELECT count(*) FROM entries WHERE name = 'Cy Old' OR reason = 'of Cy'").await, 0);
    says(&world.import(&file).await, &["nothing to import", "4 rows are in the ledger already"]);
    assert_eq!(world.rows_naming(cy).await, 0);
    // A new row counts towards nobody, and the whole file can still be taken back.
    let more = world.import_whole(&file.replace(&cy_row, &cy_row.replace(",30,", ",40,"))).await;
    says(&more, &["**40 votes** added in 1 row"]);
    assert_eq!((world.rows_naming(cy).await, world.count("SELECT sum(total) FROM voters").await), (0, 101));
    world.press_old("ledger:1:undo-import:1", world.discord.owner(world.guild)).await;
    world
        .until("it is taken back", async |_| {
            world.count("SELECT undone_votes FROM imports WHERE import_id = 1").await == 60
        })
        .await;
    world.idle().await;
    assert_eq!((world.total(world.ada).await, world.count("SELECT sum(total) FROM voters").await), (0, 41));
    world.assert_rebuild_equals().await;
    world.finish().await;
}

#[tokio::test]
async fn data_is_deleted_in_the_midst_of_an_import_and_of_taking_it_back() {
    let (mut world, _) = World::with_listing().await;
    let (own, others) = (600, 3000);
    let mut file = many(others);
    for row in 0..own {
        let _ = writeln!(file, "{},{}", world.ada, row + 1);
    }
    let sum = 2 * i64::try_from(others).unwrap() + own * (own + 1) / 2;
    let shown = world.import(&file).await;
    let pressed = world.confirm(&shown).await;
    world.until("it has begun", async |_| world.count("SELECT count(*) FROM imported").await > 0).await;
    world.erase(world.ada).await;
    let done = pressed.answer_when("the end of the import", is_done).await;
    says(&done, &["added in 3,600 rows"]);
    world.until_opted().await;
    assert_eq!(world.rows_naming(world.ada).await, 0);
    assert_eq!(world.count("SELECT sum(total) FROM voters").await, sum);
    says(&world.import(&file).await, &["nothing to import", "3,600 rows are in the ledger already"]);
    // Another member goes while it is taken back.
    let bob = world.discord.add_member(world.guild, "bob");
    world.import_whole(&format!("user_id,votes\n{}", format!("{bob},3\n").repeat(700))).await;
    let back = world.press_old("ledger:1:undo-import:2", world.discord.owner(world.guild));
    let (_, _) = tokio::join!(back, world.erase(bob));
    world
        .until("it is taken back", async |_| {
            world.count("SELECT count(*) FROM imports WHERE state = 'undone'").await == 1
        })
        .await;
    world.until_opted().await;
    assert_eq!(world.rows_naming(bob).await, 0);
    assert_eq!(world.count("SELECT sum(total) FROM voters").await, sum, "all of it was taken back");
    assert_eq!(world.count("SELECT count(*) FROM listing_voters WHERE total < 0").await, 0);
    world.assert_rebuild_equals().await;
    world.stop().await;
}

#[tokio::test]
async fn an_administrator_who_gave_a_file_is_named_no_more() {
    let (world, _) = World::with_listing().await;
    let owner = world.discord.owner(world.guild);
    world.import_whole("user_id,votes\n5,2\n6,3\n").await;
    assert!(world.rows_naming(owner).await >= 3);
    world.erase(owner).await;
    world.until_opted().await;
    assert_eq!(world.rows_naming(owner).await, 0);
    let log = world.manage("ledger log", json!({})).await;
    says(&log, &["*somebody whose data was deleted* imported file 1: **5 votes** in 2 rows"]);
    let asked = world.press_old("ledger:1:ask-undo-import:1", owner).await;
    says(&asked, &["imported by *somebody whose data was deleted*"]);
    world.idle().await;
    world.finish().await;
}
