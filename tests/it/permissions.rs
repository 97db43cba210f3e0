//! Who may administer: Discord's own settings for commands, and what becomes of buttons.

use discord_stand_in::{Answer, Fault, Id, InteractionHandle, NewRole, OverwriteFor, perms};
use serde_json::{Value, json};

use crate::settings::says;
use crate::world::World;

impl World {
    /// A member with a role that this command was opened to, and the role.
    fn moderator(&self, command: &str) -> (Id, Id) {
        let moderator = self.discord.add_member(self.guild, "moderator");
        let role = self.discord.add_role(self.guild, "Moderator");
        self.discord.give_role_by_hand(self.guild, moderator, role);
        self.discord.override_command(self.guild, command, OverwriteFor::Role(role), true);
        (moderator, role)
    }

    /// Whether Discord offers the command to this member.
    async fn is_offered(&self, user: Id, command: &str, options: Value) -> bool {
        self.discord.try_slash(self.guild, self.channel, user, command, options).await.is_ok()
    }

    /// The member uses the button or menu of this action.
    async fn use_of(&self, on: &Answer, action: &str, value: Option<&str>, user: Id) -> InteractionHandle {
        let id = on.custom_ids().into_iter().find(|id| id.split(':').nth(2) == Some(action)).unwrap();
        match value {
            Some(value) => self.discord.select(on.message_id(), &id, &[value], user).await,
            None => self.discord.click(on.message_id(), &id, user).await,
        }
    }
}

#[tokio::test]
async fn who_was_let_in_to_a_command_uses_it_and_its_buttons_and_nothing_else() {
    let (world, _) = World::with_listing().await;
    let (moderator, role) = world.moderator("members");
    let mut voters = Vec::new();
    for number in 1..=10 {
        let voter = world.discord.add_user(&format!("voter{number}"));
        let options = json!({ "member": voter.to_string(), "reason": format!("reason {number}") });
        says(&world.ask(moderator, "members block", options).await, &["not counted from now on"]);
        voters.push(voter);
    }
    let first = world.ask(moderator, "members blocked", json!({})).await;
    says(&first, &["reason 10", "reason 3"]);
    let second = world.discord.click(first.message_id(), &first.custom_ids()[1], moderator).await.answer().await;
    says(&second, &["reason 2"]);
    // A button that is no answer to a command is theirs as well, but nobody else's, and none of another command.
    let page = "members:1:blocked:first:0";
    says(&world.press_old(page, moderator).await, &["reason 10"]);
    let refused = world.press_old(page, world.ada).await;
    assert!(refused.ephemeral);
    says(&refused, &["You need the permission **Manage Server**", "`/members`", "Integrations"]);
    for (id, command) in [
        ("ledger:1:undo:1", "ledger"),
        ("rewards:1:cancel", "rewards"),
        ("doctor:1:kept", "doctor"),
        ("setup:1:revoke:1", "setup"),
        ("setup:1:zone:1", "settings"),
    ] {
        says(&world.press_old(id, moderator).await, &["**Manage Server**", &format!("`/{command}`")]);
    }
    let options = json!({ "member": world.ada.to_string(), "votes": 1, "reason": "x" });
    assert!(!world.is_offered(moderator, "ledger add", options).await);
    // Who was let in is kept out from the moment at which that ends.
    world.discord.override_command(world.guild, "members", OverwriteFor::Member(moderator), false);
    assert!(!world.is_offered(moderator, "members blocked", json!({})).await);
    says(&world.press_old(page, moderator).await, &["You need the permission **Manage Server**"]);
    world.discord.clear_command_overrides(world.guild);
    world.discord.override_command(world.guild, "members", OverwriteFor::Role(world.guild), true);
    world.discord.take_role_by_hand(world.guild, moderator, role);
    says(&world.press_old(page, moderator).await, &["reason 10"]);
    assert_eq!(world.count("SELECT count(*) FROM blocks").await, 10);
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn the_settings_lead_only_those_to_the_listings_who_may_set_up() {
    let (world, _) = World::with_listing().await;
    let (moderator, role) = world.moderator("settings");
    assert!(!world.is_offered(moderator, "setup", json!({})).await);
    let shown = world.settings_as(moderator).await;
    let listing = world.db().listings(None).await.unwrap()[0].id.to_string();
    let refused = world.use_of(&shown, "pick", Some(&listing), moderator).await.answer().await;
    says(&refused, &["You need the permission **Manage Server**", "`/setup`"]);
    let form = world.use_of(&shown, "zone", None, moderator).await;
    says(&form.submit_modal(json!({ "url": "Europe/Berlin" })).await.answer().await, &["Europe/Berlin"]);
    // A form that was open when they were kept out changes nothing.
    let before = world.db().grace(world.guild_id()).await.unwrap();
    let form = world.use_of(&shown, "grace", None, moderator).await;
    assert!(form.answer().await.modal.is_some());
    world.discord.override_command(world.guild, "settings", OverwriteFor::Role(role), false);
    let sent = form.submit_modal(json!({ "url": "7" })).await;
    says(&sent.answer().await, &["You need the permission **Manage Server**", "`/settings`"]);
    assert_eq!(world.db().grace(world.guild_id()).await.unwrap(), before);
    world.discord.override_command(world.guild, "settings", OverwriteFor::Role(role), true);
    world.discord.override_command(world.guild, "setup", OverwriteFor::Member(moderator), true);
    let listing = world.use_of(&shown, "pick", Some(&listing), moderator).await.answer().await;
    says(&listing, &["Discollab"]);
    world.idle().await;
    world.finish().await;
}

#[tokio::test]
async fn where_discord_cannot_be_asked_nobody_is_let_in_by_it() {
    let (world, _) = World::with_listing().await;
    let (moderator, _) = world.moderator("doctor");
    let told = world.ask(moderator, "doctor", json!({})).await;
    says(&told, &["I am in this server"]);
    for fault in [Fault::NeverAnswer, Fault::Status(500, json!({ "message": "500", "code": 0 }))] {
        world.discord.faults().always("GET /applications/*/guilds/*/commands/permissions", fault);
        let refused = world.discord.click(told.message_id(), "doctor:1:again", moderator).await.answer().await;
        says(&refused, &["Discord could not be asked just now", "`/doctor`", "try again"]);
        let owner = world.discord.owner(world.guild);
        says(&world.press_old("doctor:1:again", owner).await, &["I am in this server"]);
        world.discord.faults().clear();
    }
    let again = world.discord.click(told.message_id(), "doctor:1:again", moderator).await.answer().await;
    says(&again, &["I am in this server"]);
    world.finish().await;
}

#[tokio::test]
async fn who_was_let_in_chooses_roles_only_if_they_could_give_them() {
    let (world, _) = World::with_listing().await;
    let (moderator, role) = world.moderator("rewards");
    world.discord.override_command(world.guild, "setup", OverwriteFor::Role(role), true);
    let below = world.discord.add_role_with(world.guild, &NewRole { position: 2, ..NewRole::named("Below") });
    world.discord.move_role(world.guild, role, 3);
    let before = world.db().rewards(world.guild_id()).await.unwrap();
    let roles_before = world.discord.roles(world.guild).len();
    let add = json!({ "role": below.to_string(), "for": 0, "votes": 7 });
    let no = "needs the permission **Manage Roles** or **Manage Server**";
    says(&world.ask(moderator, "rewards add", add.clone()).await, &[no]);
    let apply = format!("rewards:1:apply:0:{below}:t7:0:0");
    let forged = world.old_button(&apply).await;
    let pressed = world.discord.click(forged, &apply, moderator).await;
    says_later(&pressed, no).await;
    says(&world.ask(moderator, "setup", json!({ "role": below.to_string() })).await, &[no]);
    let shown = world.ask(moderator, "setup", json!({})).await;
    let roles = world.use_of(&shown, "ask-roles", None, moderator).await.answer().await;
    says_later(&world.use_of(&roles, "new-role", None, moderator).await, no).await;
    let chosen = world.use_of(&roles, "role", Some(&below.to_string()), moderator).await.answer().await;
    says(&chosen, &[no]);
    assert_eq!(world.db().rewards(world.guild_id()).await.unwrap(), before);
    assert_eq!(world.discord.roles(world.guild).len(), roles_before, "no role was created either");
    // What a channel permits is no permission to give roles.
    let allowed =
        discord_stand_in::Overwrite { target: OverwriteFor::Member(moderator), allow: perms::MANAGE_ROLES, deny: 0 };
    world.discord.set_overwrite(world.channel, allowed);
    says(&world.ask(moderator, "rewards add", add.clone()).await, &[no]);
    world.discord.clear_overwrites(world.channel);
    world.discord.set_permissions(world.guild, role, perms::MANAGE_ROLES);
    says(&world.ask(moderator, "rewards add", add).await, &["New rule"]);
    let typed = json!({ "rule": "vote" });
    let found = world.discord.autocomplete(world.guild, world.channel, moderator, "rewards edit", typed, "rule").await;
    assert_eq!(found.answer().await.choices.len(), before.len());
    world.idle().await;
    world.finish().await;
}

/// What a button that was acknowledged first is answered.
async fn says_later(pressed: &InteractionHandle, words: &str) {
    let told = pressed.follow_ups_at_least(1).await.remove(0);
    assert!(told.text().contains(words), "{}", told.text());
}
