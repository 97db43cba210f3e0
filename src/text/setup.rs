//! What `/setup` says.

use std::fmt::Write as _;

use super::safe;
use crate::rules::Reward;
use crate::sites::Site;
use crate::vote::{CannotGive, CannotPost, ChannelId, KeptReason, Oddity, RoleId, Subject, UnixMs};

/// The longest description of an embed that is written; Discord takes 4,096 characters, and 6,000 in all embeds of a message.
const LONGEST: usize = 3_800;
/// The longest text above the state.
const LONGEST_NOTICES: usize = 2_000;
/// Roles and refusals that are listed one by one.
const LISTED: usize = 12;

/// The answer to a button that this version does not know, or whose listing is gone.
pub const OUT_OF_DATE: &str = "This button is out of date. Run `/setup` again for fresh ones.";
/// The answer to somebody who may not change the server.
pub const NOT_ALLOWED: &str = "Only members with the permission **Manage Server** can set Votive up.";
/// Where a command was used outside a server.
pub const NOT_HERE: &str = "Use this command in the server that you want to set up.";
/// The option `bot_id` is not an id.
pub const BAD_BOT_ID: &str = "The option `bot_id` must be the bot's application id: a whole number of 17 to 20 digits. \
     In Discord's developer portal it stands on the page of the application, under *General Information*.";
/// The option `vote_url`, or the form's field, is not an address.
pub const BAD_VOTE_URL: &str =
    "The option `vote_url` must be a whole web address of at most 512 characters, such as `https://example.org/vote`.";
/// What was typed into the form is not an address; nothing was changed.
pub const BAD_PAGE: &str = "The vote page must be a whole web address of at most 512 characters, such as `https://example.org/vote`. \
     Nothing was changed.";
/// The form's title.
pub const PAGE_TITLE: &str = "Vote page";
/// Its field's label.
pub const PAGE_LABEL: &str = "Where do people vote?";
/// What stands in the empty field.
pub const PAGE_PLACEHOLDER: &str = "https://… – leave empty to show none";
/// The name of a role that is created for an owner.
pub const NEW_ROLE: &str = "Voter";
/// Why it was created, for the server's audit log.
pub const NEW_ROLE_REASON: &str = "Reward role for votes, asked for in /setup";

/// What stands on buttons and in menus.
pub mod label {
    /// Asks for the channel.
    pub const CHANNEL: &str = "Channel";
    /// Asks for roles.
    pub const ROLES: &str = "Roles";
    /// Opens the form for the vote page.
    pub const VOTE_PAGE: &str = "Vote page";
    /// Asks how the token is to be replaced.
    pub const NEW_TOKEN: &str = "New token";
    /// Posts a sample.
    pub const SAMPLE: &str = "Sample thank-you";
    /// Pauses.
    pub const PAUSE: &str = "Pause";
    /// Ends the pause.
    pub const RESUME: &str = "Resume";
    /// Asks whether to remove.
    pub const REMOVE: &str = "Remove…";
    /// Removes.
    pub const REMOVE_NOW: &str = "Remove this listing";
    /// Sets up the server's own listing.
    pub const ADD_SERVER: &str = "List this server too";
    /// Shows the state anew.
    pub const REFRESH: &str = "Refresh";
    /// Goes back to the state.
    pub const BACK: &str = "Back";
    /// Leaves what is asked for open.
    pub const SKIP: &str = "Skip";
    /// Thanks nowhere.
    pub const NOWHERE: &str = "Nowhere";
    /// Creates a role.
    pub const NEW_ROLE: &str = "Create a role “Voter”";
    /// Makes a new token beside the old one.
    pub const REPLACE: &str = "Replace";
    /// Makes a new token, and the old ones end.
    pub const REVOKE: &str = "Revoke now";
    /// Stands in the menu of channels.
    pub const CHOOSE_CHANNEL: &str = "Thank-you channel";
    /// Stands in the menu of roles.
    pub const CHOOSE_ROLE: &str = "Add a reward role";
    /// Stands in the menu of roles that are given.
    pub const DROP_ROLES: &str = "Remove reward roles";
}

/// What is needed to tell an owner how things stand.
#[derive(Debug, Clone)]
pub struct State {
    /// The site that lists it.
    pub site: Site,
    /// What is listed.
    pub subject: Subject,
    /// Its name, where it is known.
    pub name: Option<String>,
    /// What is to be pasted into the site; `None`: the operator has not said.
    pub address: Option<String>,
    /// Where voters are thanked.
    pub channel: Option<ChannelId>,
    /// The rules for roles that its votes count for.
    pub rewards: Vec<Reward>,
    /// Where people vote.
    pub vote_url: Option<String>,
    /// Since when it is paused.
    pub paused: Option<UnixMs>,
    /// Its live tokens, oldest first.
    pub tokens: Vec<TokenLine>,
    /// When the last test delivery came, and what was odd about it.
    pub test: Option<(UnixMs, Vec<Oddity>)>,
    /// Deliveries that could not be read.
    pub kept: Option<Kept>,
    /// What Discord refuses in the server.
    pub refusals: Vec<Refused>,
    /// Messages of the server that nobody knows the outcome of.
    pub unknown_sends: i64,
    /// How many listings the server has.
    pub listings: usize,
}

/// A live token.
#[derive(Debug, Clone, Copy)]
pub struct TokenLine {
    /// When it was made.
    pub created: UnixMs,
    /// When it was first used.
    pub first_used: Option<UnixMs>,
    /// When it ends.
    pub expires: Option<UnixMs>,
}

/// Deliveries that could not be read, in sum.
#[derive(Debug, Clone)]
pub struct Kept {
    /// How many.
    pub count: i64,
    /// When the latest came.
    pub latest: UnixMs,
    /// Why that one could not be read.
    pub reason: Option<KeptReason>,
    /// The field at fault.
    pub field: Option<String>,
}

/// Something that Discord refuses.
#[derive(Debug, Clone)]
pub struct Refused {
    /// In which channel, or which role.
    pub place: Place,
    /// The reason's stable code.
    pub reason: String,
    /// Since when.
    pub since: UnixMs,
    /// When it is tried again.
    pub next: UnixMs,
}

/// What a refusal is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Posting in a channel.
    Channel(ChannelId),
    /// Giving a role.
    Role(RoleId),
}

/// Something that would not work later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// Posting in this channel.
    Post {
        /// The channel.
        channel: ChannelId,
        /// Why.
        reason: CannotPost,
    },
    /// Giving this role.
    Give {
        /// The role.
        role: RoleId,
        /// Why.
        reason: CannotGive,
    },
    /// Anything, as the bot is not a member of the server.
    NotInServer,
    /// It could not be found out.
    Unchecked,
}

/// A problem, and the step that mends it.
#[must_use]
pub fn problem(problem: Problem) -> String {
    match problem {
        Problem::Post { channel, reason } => cannot_post(channel, reason),
        Problem::Give { role, reason } => cannot_give(role, reason),
        Problem::NotInServer => {
            "Votive's bot is not a member of this server, only its commands are. Invite it again with the scope `bot`; \
             until then nobody can be thanked or given a role."
                .to_owned()
        }
        Problem::Unchecked => {
            "Discord could not be asked just now, so the channel's and roles' permissions were **not checked**. \
             What you chose is kept. Run `/setup` again in a few minutes to see whether it will work."
                .to_owned()
        }
    }
}

fn cannot_post(channel: ChannelId, reason: CannotPost) -> String {
    let lacking = |permission: &str| {
        format!(
            "I cannot thank voters in <#{channel}>: I lack **{permission}** there. \
             Edit the channel → Permissions → add Votive's role → allow **{permission}**."
        )
    };
    match reason {
        CannotPost::ChannelGone => format!(
            "The channel <#{channel}> does not exist in this server any more. Choose another thank-you channel."
        ),
        CannotPost::NotATextChannel => {
            format!("<#{channel}> is not a text or announcement channel. Choose one that is.")
        }
        CannotPost::NoViewChannel => lacking("View Channel"),
        CannotPost::NoSendMessages => lacking("Send Messages"),
        CannotPost::NoEmbedLinks => lacking("Embed Links"),
        CannotPost::NoReadHistory => lacking("Read Message History"),
    }
}

fn cannot_give(role: RoleId, reason: CannotGive) -> String {
    match reason {
        CannotGive::NoManageRoles => format!(
            "I cannot give <@&{role}>: I lack the permission **Manage Roles**. \
             Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**."
        ),
        CannotGive::RoleTooHigh => format!(
            "I cannot give <@&{role}>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&{role}>."
        ),
        CannotGive::RoleManaged => format!(
            "<@&{role}> belongs to a bot, an integration or a subscription, so Discord lets nobody give it. Choose another role."
        ),
        CannotGive::RoleGone => format!("The role <@&{role}> does not exist any more. Choose another role."),
        CannotGive::EveryoneRole => "Everybody has `@everyone` already. Choose another role.".to_owned(),
    }
}

/// What was done, then what is to be mended; `None` where there is neither.
#[must_use]
pub fn notices(notices: &[String], problems: &[Problem], has_address: bool) -> Option<String> {
    let mut text = notices.join("\n");
    let mut lines = problems.iter().map(|found| problem(*found)).collect::<Vec<_>>();
    if !has_address {
        lines.insert(0, NO_ADDRESS.to_owned());
    }
    if !lines.is_empty() {
        text.push_str(if text.is_empty() { "**To be mended**" } else { "\n\n**To be mended**" });
    }
    for line in lines {
        let _ = write!(text, "\n⚠️ {line}");
    }
    (!text.is_empty()).then(|| clamp(text, LONGEST_NOTICES))
}

const NO_ADDRESS: &str = "There is no address to paste yet: whoever runs this bot must set `PUBLIC_URL` (such as `https://votes.example.org`) \
     and restart it. Then run `/setup` again.";

/// What is listed, in a sentence.
#[must_use]
pub fn subject(subject: Subject, name: Option<&str>) -> String {
    match (subject, name) {
        (Subject::Server(_), Some(name)) => format!("the server **{}**", safe::name(name)),
        (Subject::Server(_), None) => "**this server**".to_owned(),
        (Subject::Bot(id), Some(name)) => format!("the bot **{}** ({id})", safe::name(name)),
        (Subject::Bot(id), None) => format!("the bot **{id}**"),
    }
}

/// What is listed, in a menu.
#[must_use]
pub fn option(subject: Subject) -> String {
    match subject {
        Subject::Server(_) => "This server".to_owned(),
        Subject::Bot(id) => format!("Bot {id}"),
    }
}

/// What an owner pastes into the site: shown once.
#[derive(Debug, Clone, Copy)]
pub struct Paste<'a> {
    /// What is listed.
    pub subject: &'a str,
    /// The site.
    pub site: Site,
    /// The address, if the operator has set it.
    pub address: Option<&'a str>,
    /// The token.
    pub token: &'a str,
}

impl Paste<'_> {
    fn fields(&self) -> String {
        let Self { site, address, token, .. } = self;
        let address = match address {
            Some(address) => format!("`{address}`"),
            None => format!("not known yet; it will end in `{}`", site.webhook_path()),
        };
        format!("Webhook URL: {address}\nToken: `{token}`")
    }
}

/// A listing was set up.
#[must_use]
pub fn made(paste: Paste<'_>) -> String {
    let (fields, site) = (paste.fields(), paste.site.name());
    format!(
        "Votive now takes votes for {}. In {site}'s dashboard, open this listing's webhook settings and paste both:\n{fields}\n\
         Save, then press **Send Test Webhook**. `/setup` shows whether the test arrived.\n\
         -# The token is shown only now and only to you. Keep it to yourself; if it is lost, `/setup` makes a new one.",
        paste.subject
    )
}

/// A new token was made; the old one goes on for a while.
#[must_use]
pub fn replaced(paste: Paste<'_>) -> String {
    let (fields, site) = (paste.fields(), paste.site.name());
    format!(
        "A new token for {}. Paste it into {site}'s dashboard in place of the old one:\n{fields}\n\
         The old token works until one hour after the new one's first delivery, seven days at most: no vote is lost meanwhile. \
         Press **Send Test Webhook** when you have pasted it.\n\
         -# The token is shown only now and only to you.",
        paste.subject
    )
}

/// A new token was made; the old ones ended.
#[must_use]
pub fn revoked(paste: Paste<'_>) -> String {
    let (fields, site) = (paste.fields(), paste.site.name());
    format!(
        "A new token for {}; the old ones have ended. Until you paste it into {site}'s dashboard, votes are turned away:\n{fields}\n\
         Press **Send Test Webhook** when you have pasted it.\n\
         -# The token is shown only now and only to you.",
        paste.subject
    )
}

/// Asked before a new token is made.
#[must_use]
pub fn ask_token() -> String {
    "**Make a new token?**\n\
     **Replace**: the old token works until one hour after the new one's first delivery, seven days at most. Nothing is lost while you \
     paste the new one.\n\
     **Revoke now**: the old tokens end at once. Take this when somebody else may know them; until the new one is pasted, votes are turned \
     away."
        .to_owned()
}

/// Asked before a listing is removed.
#[must_use]
pub fn ask_remove(subject: &str) -> String {
    format!(
        "Remove the listing of {subject}?\n\
         Its tokens end at once, so further votes are turned away. Thank-yous that still wait are not sent. \
         Votes so far stay counted for the server. Roles that are given for this listing alone are taken back; \
         those given for the server's votes stay. Setting it up again brings its votes back, with a new token."
    )
}

/// A listing was removed.
#[must_use]
pub fn removed(subject: &str) -> String {
    format!(
        "The listing of {subject} is removed. Its tokens have ended; its votes stay counted. Take the webhook out of the site's \
         dashboard too. `/setup` sets it up again."
    )
}

/// Asked while setting up.
#[must_use]
pub fn ask_first(channel: bool, role: bool) -> String {
    let mut text = String::new();
    if channel {
        text.push_str("**Where shall voters be thanked?** Choose a channel.\n");
    }
    if role {
        text.push_str("**Which role shall a first vote earn?** Choose one, or let me create one.\n");
    }
    text.push_str("Whatever you skip can be chosen later with `/setup`.");
    text
}

/// Asked for another channel.
#[must_use]
pub fn ask_channel() -> String {
    "**Where shall voters be thanked?**\nIf you choose *nowhere*, votes that still wait for a thank-you get none."
        .to_owned()
}

/// Asked for roles.
#[must_use]
pub fn ask_roles() -> String {
    "**Reward roles**\nA role that you add is given from the first vote on, also to those who have voted already. \
     Removing one takes it back from those who got it from me."
        .to_owned()
}

/// Things that were done, each in a line.
pub mod said {
    use super::{ChannelId, RoleId};

    /// A channel was chosen.
    #[must_use]
    pub fn channel(channel: ChannelId) -> String {
        format!("✅ Voters are thanked in <#{channel}>.")
    }

    /// A role was added.
    #[must_use]
    pub fn role(role: RoleId) -> String {
        format!("✅ <@&{role}> is given from the first vote on, also to those who have voted already.")
    }

    /// A role was created and added.
    #[must_use]
    pub fn new_role(role: RoleId) -> String {
        format!(
            "✅ The role <@&{role}> was created. It is given from the first vote on and permits nothing; colour and name are yours."
        )
    }

    /// Rules were removed.
    #[must_use]
    pub fn dropped(roles: &[RoleId]) -> String {
        let roles = roles.iter().map(|role| format!("<@&{role}>")).collect::<Vec<_>>().join(", ");
        format!("✅ No votes earn {roles} any more; those who have it from me lose it.")
    }

    /// Thanks are sent nowhere.
    pub const NO_CHANNEL: &str = "✅ Nobody is thanked in a channel any more. Votes are counted all the same.";
    /// The vote page was set.
    pub const VOTE_PAGE: &str = "✅ The vote page is set.";
    /// The vote page was cleared.
    pub const NO_VOTE_PAGE: &str = "✅ `/vote` shows no page for this listing any more.";
    /// The listing was paused.
    pub const PAUSED: &str = "⏸️ Paused: votes are counted, but nobody is thanked or given a role.";
    /// The pause ended.
    pub const RESUMED: &str = "▶️ Resumed: roles that were earned meanwhile are given now; nobody is thanked late.";
    /// A sample waits to be posted.
    pub const SAMPLE: &str =
        "✅ A sample thank-you is on its way to the channel. If it does not appear, look here for the reason.";
    /// A sample was asked for twice.
    pub const SAMPLE_WAITS: &str = "A sample thank-you is already waiting to be posted.";
    /// A sample was asked for without a channel.
    pub const SAMPLE_NOWHERE: &str = "There is no thank-you channel for a sample. Choose one first.";
    /// A role could not be created for want of a permission.
    pub const ROLE_NOT_ALLOWED: &str = "⚠️ I could not create a role: I lack the permission **Manage Roles**. \
         Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**, or choose a role that is there.";
    /// A role could not be created because there are too many.
    pub const TOO_MANY_ROLES: &str =
        "⚠️ I could not create a role: the server has as many as Discord allows. Choose one that is there.";
    /// Nobody knows whether a role was created.
    pub const ROLE_UNKNOWN: &str = "⚠️ Discord did not say whether the role was created. Look under Server Settings → Roles: if **Voter** is \
         there, choose it here; if not, try again.";
    /// A role could not be created now.
    pub const ROLE_LATER: &str = "⚠️ Discord could not be asked to create a role just now. Try again in a few minutes, or choose one that is there.";
}

/// How a listing stands.
#[must_use]
pub fn state(state: &State) -> String {
    let mut text = format!("{}: {}", state.site.name(), subject(state.subject, state.name.as_deref()));
    if let Some(since) = state.paused {
        let _ =
            write!(text, "\n⏸️ Paused since {}: votes are counted, but nobody is thanked or given a role.", ago(since));
    }
    let address = state.address.as_ref().map_or_else(|| "not set by the operator".to_owned(), |at| format!("`{at}`"));
    let channel = state.channel.map_or_else(|| "nowhere".to_owned(), |channel| format!("<#{channel}>"));
    // An address in pointed brackets stays one whatever stands in it.
    let page =
        state.vote_url.as_ref().map_or_else(|| "not set; `/vote` cannot show it".to_owned(), |url| format!("<{url}>"));
    let _ = write!(text, "\nWebhook URL: {address}\nThank-yous: {channel}\nVote page: {page}");
    rewards(&mut text, &state.rewards, state.listings > 1);
    tokens(&mut text, state);
    deliveries(&mut text, state);
    refusals(&mut text, &state.refusals);
    if state.unknown_sends > 0 {
        let _ = write!(
            text,
            "\n\n❔ {} of this server ended without Discord saying whether they were posted; they are not sent again.",
            count(state.unknown_sends, "message", "messages")
        );
    }
    clamp(text, LONGEST)
}

fn rewards(text: &mut String, rewards: &[Reward], several: bool) {
    if rewards.is_empty() {
        text.push_str("\nRoles: none");
        return;
    }
    text.push_str("\nRoles:");
    for reward in rewards.iter().take(LISTED) {
        let which = match (reward.listing, several) {
            (Some(_), _) => " for this listing",
            (None, true) => " in all listings together",
            (None, false) => "",
        };
        let _ = write!(text, "\n• <@&{}> from {}{which}", reward.role, count(reward.at_votes, "vote", "votes"));
    }
    more(text, rewards.len());
}

fn tokens(text: &mut String, state: &State) {
    text.push_str("\n\n**Token**");
    for token in &state.tokens {
        let _ = write!(text, "\n• made {}", ago(token.created));
        match token.first_used {
            Some(at) => {
                let _ = write!(text, ", first used {}", ago(at));
            }
            None => text.push_str(", never used"),
        }
        if let Some(end) = token.expires {
            let _ = write!(text, ", ends {}", ago(end));
        }
    }
    match state.tokens.as_slice() {
        [] => text.push_str("\n⚠️ none: votes are turned away until you make a new one."),
        [old, .., new] if new.first_used.is_none() => {
            let end = old.expires.map_or_else(String::new, |end| format!(", {}", ago(end)));
            let site = state.site.name();
            let _ = write!(
                text,
                "\n⚠️ Only the old token is in use. Paste the new one into {site}'s dashboard before the old one ends{end}."
            );
        }
        _ => {}
    }
}

fn deliveries(text: &mut String, state: &State) {
    text.push_str("\n\n**Deliveries**");
    match &state.test {
        None => text.push_str("\nNo test delivery so far: press **Send Test Webhook** in the dashboard."),
        Some((at, oddities)) if oddities.is_empty() => {
            let _ = write!(text, "\nThe last test delivery came {} and was in order.", ago(*at));
        }
        Some((at, oddities)) => {
            let _ = write!(text, "\nThe last test delivery came {}; a vote like it would be refused:", ago(*at));
            for found in oddities {
                let _ = write!(text, "\n• {}", oddity(*found));
            }
        }
    }
    if let Some(kept) = &state.kept {
        let _ = write!(
            text,
            "\n⚠️ {} could not be read and are kept for 30 days; the latest came {}{}. Whoever runs this bot can replay them.",
            count(kept.count, "delivery", "deliveries"),
            ago(kept.latest),
            why_kept(kept)
        );
    }
}

fn oddity(oddity: Oddity) -> &'static str {
    match oddity {
        Oddity::NoListing => "it names no listing",
        Oddity::OtherListing => "it names another listing than this one: each listing has a token of its own",
        Oddity::NoVoter => "it names no voter",
    }
}

fn why_kept(kept: &Kept) -> String {
    let field = kept.field.as_deref().map_or_else(|| "a field".to_owned(), |field| format!("`{field}`"));
    match kept.reason {
        Some(KeptReason::NotJson) => " and was not JSON".to_owned(),
        Some(KeptReason::Missing) => format!(" without {field}"),
        Some(KeptReason::Unusable) => format!(" with an unusable {field}"),
        Some(KeptReason::OtherListing) => " for another listing than its token's".to_owned(),
        None => String::new(),
    }
}

fn refusals(text: &mut String, refusals: &[Refused]) {
    if refusals.is_empty() {
        return;
    }
    text.push_str("\n\n**Refused by Discord**");
    for refused in refusals.iter().take(LISTED) {
        let _ = write!(
            text,
            "\n⚠️ {}\n-# Since {}; tried again {}.",
            reason(refused),
            ago(refused.since),
            ago(refused.next)
        );
    }
    more(text, refusals.len());
}

fn reason(refused: &Refused) -> String {
    let code = &refused.reason;
    match refused.place {
        Place::Channel(channel) => CannotPost::stored(code).map_or_else(
            || format!("Posting in <#{channel}> was refused. Look at my permissions there."),
            |reason| cannot_post(channel, reason),
        ),
        Place::Role(role) => CannotGive::stored(code).map_or_else(
            || format!("Giving <@&{role}> was refused. Look at **Manage Roles** and at the order of roles."),
            |reason| cannot_give(role, reason),
        ),
    }
}

fn more(text: &mut String, all: usize) {
    if all > LISTED {
        let _ = write!(text, "\n… and {} more", all - LISTED);
    }
}

fn count(number: i64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// How long ago or how soon, as the reader's own Discord words it.
fn ago(at: UnixMs) -> String {
    format!("<t:{}:R>", at.seconds())
}

/// At most this many characters.
fn clamp(text: String, most: usize) -> String {
    if text.chars().count() <= most { text } else { text.chars().take(most - 1).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::{ApplicationId, GuildId, ListingId, RewardId};

    const SERVER: Subject = Subject::Server(GuildId::trusted(1));

    fn paste<'a>(subject: &'a str, address: Option<&'a str>) -> Paste<'a> {
        Paste { subject, site: Site::Discollab, address, token: "abcd" }
    }

    fn plain() -> State {
        State {
            site: Site::Discollab,
            subject: SERVER,
            name: Some("Cats *and* dogs".to_owned()),
            address: Some("https://votes.example.org/webhooks/discollab".to_owned()),
            channel: Some(ChannelId::trusted(30)),
            rewards: vec![reward(40, 1, None)],
            vote_url: Some("https://example.org/vote".to_owned()),
            paused: None,
            tokens: vec![TokenLine { created: UnixMs(1_000), first_used: Some(UnixMs(2_000)), expires: None }],
            test: Some((UnixMs(3_000), vec![])),
            kept: None,
            refusals: vec![],
            unknown_sends: 0,
            listings: 1,
        }
    }

    fn reward(role: i64, at_votes: i64, listing: Option<i64>) -> Reward {
        Reward {
            id: RewardId::trusted(1),
            listing: listing.map(ListingId::trusted),
            role: RoleId::trusted(role),
            at_votes,
        }
    }

    fn troubled() -> State {
        let refused = |place, reason: &str| Refused {
            place,
            reason: reason.to_owned(),
            since: UnixMs(5_000),
            next: UnixMs(9_000),
        };
        State {
            subject: Subject::Bot(ApplicationId::trusted(7)),
            name: None,
            address: None,
            channel: None,
            rewards: vec![reward(40, 1, Some(2)), reward(41, 5, None)],
            vote_url: None,
            paused: Some(UnixMs(4_000)),
            tokens: vec![
                TokenLine { created: UnixMs(1_000), first_used: Some(UnixMs(2_000)), expires: Some(UnixMs(8_000)) },
                TokenLine { created: UnixMs(6_000), first_used: None, expires: None },
            ],
            test: Some((UnixMs(3_000), vec![Oddity::OtherListing, Oddity::NoVoter])),
            kept: Some(Kept {
                count: 2,
                latest: UnixMs(7_000),
                reason: Some(KeptReason::Unusable),
                field: Some("user_id".to_owned()),
            }),
            refusals: vec![
                refused(Place::Channel(ChannelId::trusted(30)), "no_send_messages"),
                refused(Place::Role(RoleId::trusted(40)), "role_too_high"),
                refused(Place::Role(RoleId::trusted(41)), "from_a_later_version"),
            ],
            unknown_sends: 1,
            listings: 2,
            ..plain()
        }
    }

    #[test]
    fn first_run() {
        insta::assert_snapshot!(made(paste("**this server**", Some("https://votes.example.org/webhooks/discollab"))), @"
        Votive now takes votes for **this server**. In Discollab's dashboard, open this listing's webhook settings and paste both:
        Webhook URL: `https://votes.example.org/webhooks/discollab`
        Token: `abcd`
        Save, then press **Send Test Webhook**. `/setup` shows whether the test arrived.
        -# The token is shown only now and only to you. Keep it to yourself; if it is lost, `/setup` makes a new one.
        ");
        insta::assert_snapshot!(notices(&[], &[], false).unwrap(), @"
        **To be mended**
        ⚠️ There is no address to paste yet: whoever runs this bot must set `PUBLIC_URL` (such as `https://votes.example.org`) and restart it. Then run `/setup` again.
        ");
    }

    #[test]
    fn a_new_token() {
        insta::assert_snapshot!(replaced(paste("**this server**", None)), @"
        A new token for **this server**. Paste it into Discollab's dashboard in place of the old one:
        Webhook URL: not known yet; it will end in `/webhooks/discollab`
        Token: `abcd`
        The old token works until one hour after the new one's first delivery, seven days at most: no vote is lost meanwhile. Press **Send Test Webhook** when you have pasted it.
        -# The token is shown only now and only to you.
        ");
        insta::assert_snapshot!(revoked(paste("the bot **7**", Some("https://v.example/w"))), @"
        A new token for the bot **7**; the old ones have ended. Until you paste it into Discollab's dashboard, votes are turned away:
        Webhook URL: `https://v.example/w`
        Token: `abcd`
        Press **Send Test Webhook** when you have pasted it.
        -# The token is shown only now and only to you.
        ");
    }

    #[test]
    fn a_listing_in_order() {
        insta::assert_snapshot!(state(&plain()), @r"
        Discollab: the server **Cats \*and\* dogs**
        Webhook URL: `https://votes.example.org/webhooks/discollab`
        Thank-yous: <#30>
        Vote page: <https://example.org/vote>
        Roles:
        • <@&40> from 1 vote

        **Token**
        • made <t:1:R>, first used <t:2:R>

        **Deliveries**
        The last test delivery came <t:3:R> and was in order.
        ");
    }

    #[test]
    fn a_listing_in_trouble() {
        insta::assert_snapshot!(state(&troubled()), @"
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
        The last test delivery came <t:3:R>; a vote like it would be refused:
        • it names another listing than this one: each listing has a token of its own
        • it names no voter
        ⚠️ 2 deliveries could not be read and are kept for 30 days; the latest came <t:7:R> with an unusable `user_id`. Whoever runs this bot can replay them.

        **Refused by Discord**
        ⚠️ I cannot thank voters in <#30>: I lack **Send Messages** there. Edit the channel → Permissions → add Votive's role → allow **Send Messages**.
        -# Since <t:5:R>; tried again <t:9:R>.
        ⚠️ I cannot give <@&40>: it is not below my own role. Server Settings → Roles → drag Votive's role above <@&40>.
        -# Since <t:5:R>; tried again <t:9:R>.
        ⚠️ Giving <@&41> was refused. Look at **Manage Roles** and at the order of roles.
        -# Since <t:5:R>; tried again <t:9:R>.

        ❔ 1 message of this server ended without Discord saying whether they were posted; they are not sent again.
        ");
    }

    #[test]
    fn what_would_not_work_later() {
        let (channel, role) = (ChannelId::trusted(30), RoleId::trusted(40));
        let problems = [
            Problem::Post { channel, reason: CannotPost::NoEmbedLinks },
            Problem::Give { role, reason: CannotGive::NoManageRoles },
            Problem::Give { role, reason: CannotGive::RoleManaged },
            Problem::Unchecked,
        ];
        insta::assert_snapshot!(notices(&[said::channel(channel)], &problems, true).unwrap(), @"
        ✅ Voters are thanked in <#30>.

        **To be mended**
        ⚠️ I cannot thank voters in <#30>: I lack **Embed Links** there. Edit the channel → Permissions → add Votive's role → allow **Embed Links**.
        ⚠️ I cannot give <@&40>: I lack the permission **Manage Roles**. Server Settings → Roles → Votive's role → Permissions → allow **Manage Roles**.
        ⚠️ <@&40> belongs to a bot, an integration or a subscription, so Discord lets nobody give it. Choose another role.
        ⚠️ Discord could not be asked just now, so the channel's and roles' permissions were **not checked**. What you chose is kept. Run `/setup` again in a few minutes to see whether it will work.
        ");
        assert_eq!(notices(&[], &[], true), None);
    }

    #[test]
    fn nothing_is_longer_than_discord_takes() {
        let mut full = troubled();
        full.name = Some("x".repeat(2_000));
        full.vote_url = Some("y".repeat(512));
        full.rewards = vec![reward(i64::MAX, i64::MAX, Some(1)); 200];
        full.refusals = vec![
            Refused {
                place: Place::Channel(ChannelId::trusted(i64::MAX)),
                reason: "no_read_history".to_owned(),
                since: UnixMs(i64::MAX),
                next: UnixMs(i64::MAX),
            };
            200
        ];
        let problems = vec![Problem::Unchecked; 100];
        let told = notices(&vec!["z".repeat(300); 30], &problems, false).unwrap();
        assert!(state(&full).chars().count() <= 4_096);
        assert!(told.chars().count() + state(&full).chars().count() <= 6_000);
        let long = "a".repeat(300);
        let text = made(Paste { subject: &long, site: Site::Discollab, address: Some(&long), token: &long });
        assert!(text.chars().count() <= 2_000);
    }
}
