//! `/ledger`: votes changed by hand, taken back, and told.

use discord_stand_in::{Answer, Id, InteractionHandle};
use serde_json::{Value, json};
use votive::vote::{ApplicationId, Subject, Token};

use crate::world::World;

impl World {
    /// What the server's owner is answered.
    pub(crate) async fn manage(&self, command: &str, options: Value) -> Answer {
        self.ask(self.discord.owner(self.guild), command, options).await
    }

    async fn correct(&self, command: &str, voter: Id, votes: i64, reason: &str) -> Answer {
        let options = json!({ "member": voter.to_string(), "votes": votes, "reason": reason });
        self.manage(&format!("ledger {command}"), options).await
    }

    pub(crate) async fn press_as_user(&self, on: &Answer, which: usize, user: Id) -> InteractionHandle {
        self.discord.click(on.message_id(), &on.custom_ids()[which], user).await
    }

    /// The owner presses this button.
    pub(crate) async fn press_nth(&self, on: &Answer, which: usize) -> Answer {
        self.press_as_user(on, which, self.discord.owner(self.guild)).await.answer().await
    }

    /// What somebody is answered who presses a button of this id.
    pub(crate) async fn press_old(&self, id: &str, user: Id) -> Answer {
        let button = self.old_button(id).await;
        self.discord.click(button, id, user).await.answer().await
    }

    pub(crate) async fn total(&self, voter: Id) -> i64 {
        self.count_by(&format!("SELECT ifnull(sum(total), 0) FROM voters WHERE voter_id = {voter}")).await
    }

    pub(crate) async fn second_listing(&self) -> Token {
        let token = Token::from_random(rand::random());
        self.listing_of(Subject::Bot(ApplicationId::trusted(4242)), &token).await;
        token
    }
}

pub(crate) fn says(answer: &Answer, all: &[&str]) {
    for words in all {
        assert!(answer.text().contains(words), "not {words:?} in: {}", answer.text());
    }
}

#[tokio::test]
async fn votes_are_added_and_taken_back_once_and_roles_follow() {
    let (world, _) = World::with_listing().await;
    let added = world.correct("add", world.ada, 3, "the **site** was down").await;
    assert!(added.ephemeral && added.message.as_ref().unwrap().pings.is_nobody());
    says(&added, &["**3 votes** given to", "They have **3 votes** now.", r"the \*\*site\*\* was down", "**Undo**"]);
    world.has_role(world.ada).await;
    let board =
        world.ask(world.ada, "leaderboard", json!({ "period": world.choice("leaderboard", "period", "today") }));
    says(&board.await, &["3 votes"]);
    let id = added.custom_ids()[0].clone();
    let undone = world.press_nth(&added, 0).await;
    assert!(undone.components.is_empty() && undone.message_id() == added.message_id());
    says(&undone, &["**3 votes** taken from", "They have **0 votes** now."]);
    world.idle().await;
    assert!(!world.discord.member_roles(world.guild, world.ada).contains(&world.role));
    let again = world.press_old(&id, world.discord.owner(world.guild)).await;
    says(&again, &[&format!("This was undone already: by <@{}>", world.discord.owner(world.guild))]);
    assert_eq!((world.total(world.ada).await, world.count("SELECT count(*) FROM entries").await), (0, 2));
    assert_eq!(world.count("SELECT count(*) FROM sends").await, 0, "nobody is thanked");
    world.finish().await;
}

#[tokio::test]
async fn no_more_is_removed_than_there_is() {
    let (world, token) = World::with_listing().await;
    let none = world.correct("remove", world.ada, 1, "x").await;
    says(&none, &["has no votes for This server on Discollab", "Nothing was changed"]);
    world.vote(&token, world.ada, "ada", 1).await;
    world.vote(&token, world.ada, "ada", 2).await;
    let refused = world.correct("remove", world.ada, 3, "x").await;
    assert!(refused.ephemeral);
    says(&refused, &["has only **2 votes**", "2 at most can be"]);
    let removed = world.correct("remove", world.ada, 2, "cheated").await;
    says(&removed, &["**2 votes** taken from", "They have **0 votes** now."]);
    // What was given and is gone since cannot be taken back.
    let added = world.correct("add", world.ada, 2, "a gift").await;
    world.correct("remove", world.ada, 1, "spent").await;
    let kept = world.press_as_user(&added, 0, world.discord.owner(world.guild)).await;
    let told = kept.follow_ups_at_least(1).await.remove(0);
    assert!(told.text().contains("This cannot be undone any more"), "{}", told.text());
    assert_eq!(world.total(world.ada).await, 1);
    let blank = world.correct("add", world.ada, 1, "  ").await;
    says(&blank, &["Say why"]);
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn where_there_are_several_listings_one_must_be_named() {
    let world = World::started().await;
    says(&world.correct("add", world.ada, 1, "x").await, &["No listing is set up here yet"]);
    world.listing(1).await;
    world.second_listing().await;
    says(&world.correct("add", world.ada, 1, "x").await, &["several listings", "`listing`"]);
    let owner = world.discord.owner(world.guild);
    let stranger = world.discord.add_user("stranger");
    let typed = json!({ "member": stranger.to_string(), "votes": 2, "reason": "x", "listing": "bot" });
    let found = world.discord.autocomplete(world.guild, world.channel, owner, "ledger add", typed, "listing");
    let choice = found.await.answer().await.choices[0]["value"].clone();
    let options = json!({ "member": stranger.to_string(), "votes": 2, "reason": "x", "listing": choice });
    let added = world.manage("ledger add", options).await;
    says(&added, &["<@4242> on Discollab", "They have **2 votes** now, 2 of them for this listing."]);
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn only_those_who_manage_the_server_change_its_ledger() {
    let (world, _) = World::with_listing().await;
    let options = json!({ "member": world.ada.to_string(), "votes": 1, "reason": "x" });
    let refused = world.discord.try_slash(world.guild, world.channel, world.ada, "ledger add", options).await;
    assert!(refused.is_err(), "Discord offers it to nobody else");
    let added = world.correct("add", world.ada, 1, "x").await;
    let id = added.custom_ids()[0].clone();
    let refused = world.press_old(&id, world.ada).await;
    assert!(refused.ephemeral);
    says(&refused, &["You need the permission **Manage Server**"]);
    // Elsewhere the same button is nobody's.
    let other = world.other("Elsewhere").await;
    let theirs = world.discord.owner(other.guild);
    let undone = world.db().undo(other.id(), "1".parse().unwrap(), "5".parse().unwrap()).await.unwrap();
    assert_eq!((undone, theirs != world.ada), (votive::db::Undone::Unknown, true));
    for forged in ["ledger:1:undo:0", "ledger:2:undo:1", "ledger:1:else"] {
        let told = world.press_old(forged, world.discord.owner(world.guild)).await;
        says(&told, &["This button is out of date."]);
    }
    let gone = "ledger:1:undo:999";
    let pressed = world.discord.click(world.old_button(gone).await, gone, world.discord.owner(world.guild)).await;
    let told = pressed.follow_ups_at_least(1).await.remove(0);
    assert!(told.text().contains("This button is out of date."), "{}", told.text());
    assert_eq!(world.count("SELECT count(*) FROM entries").await, 1);
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn the_ledger_is_written_as_a_file() {
    let (world, token) = World::with_listing().await;
    says(&world.manage("ledger export", json!({})).await, &["There is nothing to export for this server yet"]);
    world.vote(&token, world.ada, "=cmd()", 1).await;
    world.correct("add", world.ada, 3, "@later, \"maybe\"").await;
    let other = world.other("Elsewhere").await;
    world.vote_for(&other, world.ada, 1).await;
    world.second_listing().await;
    let written = world.manage("ledger export", json!({})).await;
    assert!(written.ephemeral);
    says(&written, &["**2 entries** of this server", "keep it to yourself"]);
    let file = &written.message.as_ref().unwrap().attachments[0];
    assert_eq!(file["filename"], "votes.csv");
    let choice = world.db().listings(Some(world.guild_id())).await.unwrap()[1].id.to_string();
    let none = world.manage("ledger export", json!({ "listing": choice })).await;
    says(&none, &["There is nothing to export for <@4242> on Discollab yet"]);
    assert!(none.message.as_ref().unwrap().attachments.is_empty());
    // The operator's file holds the same.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.csv");
    let words = format!("ledger export --server {} {}", world.guild, path.display());
    assert!(world.prints(&words).await.contains("wrote 2 entries"));
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(file["size"], text.len());
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].starts_with("entry,listing,user_id,name,kind,votes,at,received_at,counted,"), "{text}");
    let vote =
        format!("1,discollab server,{},'=cmd(),vote,1,2026-11-02T12:00:00Z,2026-11-02T12:00:00Z,yes,,,", world.ada);
    assert_eq!(lines[1], vote);
    assert!(
        lines[2].ends_with(&format!("yes,{},\"'@later, \"\"maybe\"\"\",", world.discord.owner(world.guild))),
        "{text}"
    );
    // It is not written over.
    assert_eq!(world.votive(&words).await.status.code(), Some(2));
    let nowhere = format!("ledger export --server 77 {}", folder.path().join("none.csv").display());
    assert_eq!(world.votive(&nowhere).await.status.code(), Some(2));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn the_log_tells_who_changed_what_page_by_page() {
    let (mut world, _) = World::with_listing().await;
    says(&world.manage("ledger log", json!({})).await, &["Nobody has changed votes by hand here. `/ledger add`"]);
    let bob = world.discord.add_member(world.guild, "bob");
    for number in 1..=17 {
        world.correct("add", world.ada, number, &format!("gift {number}!")).await;
    }
    let one = world.correct("add", bob, 5, "@everyone").await;
    world.press_nth(&one, 0).await;
    let first = world.manage("ledger log", json!({})).await;
    assert!(first.ephemeral && first.message.as_ref().unwrap().pings.is_nobody());
    let lines = |answer: &Answer| {
        answer.text().lines().filter(|line| line.starts_with("<t:")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines(&first).len(), 8);
    assert!(lines(&first)[0].contains("undid the gift of **5 votes**"), "{}", first.text());
    assert!(lines(&first)[1].ends_with("*undone since*") && !first.text().contains("@everyone"), "{}", first.text());
    let second = world.press_nth(&first, 1).await;
    world.stop().await;
    world.start().await;
    let third = world.press_nth(&second, 1).await;
    assert_eq!(lines(&third).len(), 3);
    assert!(lines(&third)[2].contains("gave **1 vote** to"), "{}", third.text());
    assert_eq!(lines(&world.press_nth(&third, 0).await), lines(&second));
    let of_bob = world.manage("ledger log", json!({ "member": bob.to_string() })).await;
    assert_eq!((lines(&of_bob).len(), of_bob.components.len()), (2, 0));
    let nobody = world.discord.add_user("nobody");
    let none = world.manage("ledger log", json!({ "member": nobody.to_string() })).await;
    says(&none, &[&format!("Nobody has changed the votes of <@{nobody}> by hand")]);
    world.idle().await;
    world.finish().await;
}
