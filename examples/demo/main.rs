//! Votive at work, without an account: the same app as `cargo run`, against a stand-in for Discord on this machine.
//!
//! `cargo run --release --example demo` tells the story of a server's first votes and checks every step of it: it exits
//! with 1 and a sentence if anything did not happen. With `-- --keep` it stays and prints commands to play with.

mod show;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use discord_stand_in::{Answer, Discord, Id, Message, Setup};
use jiff::{Timestamp, ToSpan};
use serde_json::{Value, json};
use tempfile::TempDir;
use tracing_subscriber::EnvFilter;
use votive::app::App;
use votive::clock::Clock;
use votive::config::{DbPath, LogFormat, Settings};
use votive::timings::Timings;

use self::show::{buttons, parts, quoted, say, say_behind, shortened, title, with_times};

/// Everything that is waited for happens at once; after this time it will not happen any more.
const PATIENCE: Duration = Duration::from_secs(10);
/// Discord's code for somebody who is not a member.
const UNKNOWN_MEMBER: u64 = 10_007;
const VOTE_PAGE: &str = "https://example.org/vote-for-the-tea-house";
const USAGE: &str = "usage: cargo run --release --example demo [-- --keep]
  --keep  stay when the story is told, print commands to play with and show what the channel gets";

fn main() -> ExitCode {
    let keep = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [one] if one == "--keep" => true,
        _ => return end(2, USAGE),
    };
    if std::env::var_os("RUST_LOG").is_some() {
        votive::logging::start(LogFormat::Text, EnvFilter::from_default_env());
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return end(1, &format!("The runtime cannot be started: {error}")),
    };
    match runtime.block_on(tell(keep)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let sentences: Vec<String> = error.chain().map(ToString::to_string).collect();
            end(1, &format!("The demo failed. {}", sentences.join(" ")))
        }
    }
}

fn end(code: u8, sentence: &str) -> ExitCode {
    // Nobody is left to tell where this fails.
    let _ = writeln!(io::stderr(), "{sentence}");
    ExitCode::from(code)
}

/// The whole story.
async fn tell(keep: bool) -> Result<()> {
    let mut demo = Demo::start().await?;
    let paste = demo.owner_runs_setup().await?;
    demo.votes_arrive(&paste).await?;
    demo.channel_has_thanks()?;
    demo.voters_have_the_role().await?;
    demo.people_ask().await?;
    demo.owner_looks_again().await?;
    demo.owner_words_the_thanks().await?;
    demo.owner_sets_a_goal().await?;
    if keep {
        demo.stay(&paste).await?;
    }
    demo.stop().await
}

/// A server, its people, and the app that serves it.
struct Demo {
    discord: Discord,
    app: App,
    /// Holds the database, and is removed at the end.
    folder: TempDir,
    http: reqwest::Client,
    guild: Id,
    channel: Id,
    role: Id,
    owner: Id,
    ada: Id,
    ben: Id,
    /// Knows the server from the listing site only, at first.
    dora: Id,
    mallory: Id,
    /// What stands for whom or what in Discord's texts, such as `<@123>` for `@ada`.
    names: BTreeMap<String, String>,
    /// Messages that the channel must hold by now.
    expected: usize,
}

/// What `/setup` tells an owner to paste into the listing site.
struct Paste {
    url: String,
    token: String,
}

/// Something a sender posts, and the answer that it must get.
struct Delivery<'a> {
    what: &'a str,
    authorization: &'a str,
    body: String,
    status: u16,
    code: &'a str,
}

impl Demo {
    async fn start() -> Result<Self> {
        let discord = Discord::start(Setup::default()).await;
        let guild = discord.add_guild("The Tea House");
        let channel = discord.add_channel(guild, "thank-yous");
        let role = discord.add_role(guild, "Voter");
        let owner = discord.owner(guild);
        let (ada, ben) = (discord.add_member(guild, "ada"), discord.add_member(guild, "ben"));
        let mallory = discord.add_member(guild, "mallory");
        let dora = discord.add_user("dora");
        let folder = tempfile::tempdir().context("There is no temporary folder for the database.")?;
        let app = start_app(&discord, &folder).await?;
        let names = [
            (format!("<@{owner}>"), "@owner"),
            (format!("<@{ada}>"), "@ada"),
            (format!("<@{ben}>"), "@ben"),
            (format!("<@{dora}>"), "@dora"),
            (format!("<@{mallory}>"), "@mallory"),
            (format!("<@&{role}>"), "@Voter"),
            (format!("<#{channel}>"), "#thank-yous"),
        ];
        let names = names.into_iter().map(|(raw, shown)| (raw, shown.to_owned())).collect();
        let http = reqwest::Client::builder().no_proxy().build()?;
        let demo = Self {
            discord,
            app,
            folder,
            http,
            guild,
            channel,
            role,
            owner,
            ada,
            ben,
            dora,
            mallory,
            names,
            expected: 0,
        };
        demo.introduce()?;
        Ok(demo)
    }

    fn introduce(&self) -> Result<()> {
        title("Votive and a stand-in for Discord, both on this machine")?;
        say(format_args!("  Discord (stand-in)   {}", self.discord.url()))?;
        say(format_args!("  Votive takes votes   http://{}", self.app.listen_addr()))?;
        say(format_args!("  Its database         {}", self.folder.path().join("votive.db").display()))?;
        say("  The server           The Tea House: its owner, ada, ben, mallory; channel #thank-yous, role @Voter")?;
        say("                       dora is not a member yet\n")
    }

    async fn owner_runs_setup(&self) -> Result<Paste> {
        title("The owner sets it up")?;
        say(format_args!("  owner: /setup channel:#thank-yous role:@Voter vote_url:{VOTE_PAGE}\n"))?;
        let options = json!({ "channel": self.channel, "role": self.role, "vote_url": VOTE_PAGE });
        let answer = self.slash(self.owner, "setup", options).await?;
        self.show_answer(&answer)?;
        ensure!(answer.ephemeral, "/setup showed the token to everybody.");
        let paste = Paste {
            url: quoted(&answer.content, "Webhook URL: ").context("/setup showed no address to paste.")?,
            token: quoted(&answer.content, "Token: ").context("/setup showed no token.")?,
        };
        ensure!(paste.token.len() == 64, "/setup showed a token that is not 32 bytes long.");
        Ok(paste)
    }

    async fn votes_arrive(&mut self, paste: &Paste) -> Result<()> {
        title("The listing site delivers")?;
        say(format_args!("  Each is a POST to {}\n", paste.url))?;
        let bearer = format!("Bearer {}", paste.token);
        let (server, now) = (self.guild, Timestamp::from_millisecond(Timestamp::now().as_millisecond())?);
        let newest = |voter: Id, name: &str, times: u32| {
            format!(
                r#"{{"guild_id":"{server}", "user_id":"{voter}", "username":"{name}", "voted_on_iso":"{now}", "vote_again":43200, "times_voted":{times}, "is_test":false}}"#
            )
        };
        let vote = |what, authorization, body| Delivery { what, authorization, body, status: 200, code: "recorded" };
        let refused = |what, authorization, body, status, code| Delivery { what, authorization, body, status, code };

        let body =
            format!(r#"{{"guild_id":"{server}", "user_id":"{}", "username":"owner", "is_test":true}}"#, self.owner);
        let test = Delivery { code: "test", ..vote("The dashboard's \"Send Test Webhook\"", &bearer, body) };
        self.post_and_see(paste, test).await?;
        let (ada, yesterday) = (self.ada, now.checked_sub(24.hours())?.as_second());
        let body = format!(
            r#"{{"guild_id":"{server}", "id":"{ada}", "username":"ada", "voted_on":{yesterday}, "times_voted":1}}"#
        );
        self.post_and_see(paste, vote("ada's vote of yesterday, in the oldest format", &paste.token, body)).await?;
        let (ben, millis) = (self.ben, now.as_millisecond());
        let body = format!(
            r#"{{"guild_id":{server}, "user_id":{ben}, "username":"ben", "voted_on":"{millis}", "times_voted":"1"}}"#
        );
        self.post_and_see(paste, vote("ben's vote, in the middle format", &paste.token, body)).await?;
        let todays = newest(ada, "ada", 2);
        self.post_and_see(paste, vote("ada's vote of today, in the newest format", &bearer, todays.clone())).await?;
        self.post_and_see(paste, vote("dora's vote, in the newest format", &bearer, newest(self.dora, "dora", 1)))
            .await?;

        let again = Delivery { code: "duplicate", ..vote("ada's vote of today once more", &bearer, todays) };
        self.post(paste, again).await?;
        let forged = newest(self.mallory, "mallory", 1);
        self.post(
            paste,
            refused("mallory's forged vote, with a wrong token", "Bearer let-me-in", forged, 401, "unauthorized"),
        )
        .await?;
        let nobody = format!(r#"{{"guild_id":"{server}", "username":"ghost"}}"#);
        self.post(paste, refused("A vote that names no voter", &bearer, nobody, 400, "missing_field")).await?;
        self.post(paste, refused("Garbage", &bearer, "<vote>ada</vote>".to_owned(), 400, "not_json")).await
    }

    /// Posts what must show in the channel, and waits for that: so each vote is thanked by itself, not several in one message.
    async fn post_and_see(&mut self, paste: &Paste, delivery: Delivery<'_>) -> Result<()> {
        let what = delivery.what;
        self.post(paste, delivery).await?;
        self.expected += 1;
        let (channel, expected) = (self.channel, self.expected);
        self.until(&format!("a message in the channel after: {what}"), |discord| {
            discord.messages(channel).len() >= expected
        })
        .await
    }

    async fn post(&self, paste: &Paste, delivery: Delivery<'_>) -> Result<()> {
        let Delivery { what, authorization, body, status, code } = delivery;
        say(format_args!("  {what}"))?;
        say(format_args!("    Authorization: {}", shortened(authorization)))?;
        say_behind("    ", "    ", &body)?;
        let request = self.http.post(&paste.url).header("authorization", authorization).body(body).timeout(PATIENCE);
        let response = request.send().await.with_context(|| format!("No answer to: {what}."))?;
        let got = response.status().as_u16();
        let answer = response.text().await.with_context(|| format!("No whole answer to: {what}."))?;
        say_behind("    → ", "      ", &format!("{got} {answer}"))?;
        say("")?;
        let answer: Value = serde_json::from_str(&answer).unwrap_or_default();
        let told = answer["status"].as_str().or(answer["error"].as_str()).unwrap_or_default();
        ensure!((got, told) == (status, code), "Expected {status} {code:?}, but got {got} {told:?} for: {what}.");
        Ok(())
    }

    fn channel_has_thanks(&self) -> Result<()> {
        title("What everybody reads in #thank-yous")?;
        let messages = self.discord.messages(self.channel);
        for message in &messages {
            self.show_message(message)?;
            ensure!(message.pings.is_nobody(), "A message in the channel pinged somebody.");
        }
        let wanted = ["Test", "(ada)", "(ben)", "**2** votes", "(dora)"];
        ensure!(
            messages.len() == wanted.len(),
            "There should be {} messages in the channel, but there are {}.",
            wanted.len(),
            messages.len()
        );
        for (message, wanted) in messages.iter().zip(wanted) {
            ensure!(message.text().contains(wanted), "A message in the channel does not say {wanted:?}.");
        }
        Ok(())
    }

    async fn voters_have_the_role(&self) -> Result<()> {
        title("Who has the role")?;
        for (name, voter) in [("ada", self.ada), ("ben", self.ben)] {
            self.until_role(name, voter).await?;
            say(format_args!("  {name:<8} has @Voter"))?;
        }
        ensure!(!self.has_role(self.mallory), "mallory has the role without a vote.");
        say("  mallory  has not: her vote was forged")?;
        ensure!(!self.has_role(self.dora), "dora has a role before she joined.");
        say("  dora     has not: she is not a member yet. Now she joins the server …")?;
        self.discord.member_joins(self.guild, self.dora);
        self.until_role("dora", self.dora).await?;
        say("  dora     has @Voter\n")?;
        for put in self.discord.requests_to(&format!("PUT /guilds/{}/members/*/roles/*", self.guild)) {
            let reason = put.reason.unwrap_or_default();
            ensure!(reason.contains("vote"), "A role was given without a reason for the audit log.");
        }
        Ok(())
    }

    fn has_role(&self, member: Id) -> bool {
        self.discord.member_roles(self.guild, member).contains(&self.role)
    }

    async fn until_role(&self, name: &str, member: Id) -> Result<()> {
        self.until(&format!("the role on {name}"), |_| self.has_role(member)).await
    }

    async fn people_ask(&self) -> Result<()> {
        title("What people ask")?;
        say("  ben: /leaderboard\n")?;
        let board = self.slash(self.ben, "leaderboard", json!({})).await?;
        self.show_answer(&board)?;
        let text = board.text();
        let place = |name: &str| text.find(name).with_context(|| format!("The board does not name {name}."));
        let (ada, ben, dora) = (place("ada")?, place("ben")?, place("dora")?);
        ensure!(ada < ben && ben < dora, "The board is not in order.");
        ensure!(!text.contains("mallory") && !text.contains("ghost"), "The board counts a vote that was refused.");
        say("  mallory: /votes member:@ada\n")?;
        let votes = self.slash(self.mallory, "votes", json!({ "member": self.ada })).await?;
        self.show_answer(&votes)?;
        ensure!(votes.text().contains("**2 votes**"), "/votes does not say that ada has two votes.");
        say("  mallory: /stats\n")?;
        let stats = self.slash(self.mallory, "stats", json!({})).await?;
        self.show_answer(&stats)?;
        let picture = stats.message.as_ref().and_then(|message| message.files.first());
        let (name, bytes) = picture.context("/stats shows no picture.")?;
        say(format_args!("  with the picture {name}, {} bytes\n", bytes.len()))?;
        say("  mallory: /vote\n")?;
        let vote = self.slash(self.mallory, "vote", json!({})).await?;
        self.show_answer(&vote)?;
        let link = vote.components.iter().any(|row| row.to_string().contains(VOTE_PAGE));
        ensure!(link, "/vote does not lead to the vote page.");
        Ok(())
    }

    async fn owner_words_the_thanks(&self) -> Result<()> {
        title("The owner words the thank-you")?;
        let text = "{user} has voted {votes} times, and has {role}. Again {next_vote}!";
        say(format_args!("  owner: /thanks edit, and types: {text}\n"))?;
        let form = self.discord.slash(self.guild, self.channel, self.owner, "thanks edit", json!({})).await;
        let preview = form.submit_modal(json!({ "text": text, "label": "Vote again" })).await.answer().await;
        self.show_answer(&preview)?;
        let text = preview.text();
        ensure!(text.contains("Not saved yet") && text.contains("has voted 1 times"), "There is no preview.");
        Ok(())
    }

    async fn owner_sets_a_goal(&mut self) -> Result<()> {
        title("The owner sets a goal")?;
        let goal = self.discord.add_channel(self.guild, "goal");
        self.names.insert(format!("<#{goal}>"), "#goal".to_owned());
        say("  owner: /goal set votes:10 channel:#goal\n")?;
        let set = self.slash(self.owner, "goal set", json!({ "votes": 10, "channel": goal })).await?;
        self.show_answer(&set)?;
        self.until("the message that shows the goal", |discord| !discord.messages(goal).is_empty()).await?;
        for message in self.discord.messages(goal) {
            self.show_message(&message)?;
            ensure!(message.text().contains(" of 10 votes"), "The goal is not shown.");
        }
        Ok(())
    }

    async fn owner_looks_again(&self) -> Result<()> {
        title("What the owner sees now")?;
        say("  owner: /setup\n")?;
        let answer = self.slash(self.owner, "setup", json!({})).await?;
        self.show_answer(&answer)?;
        let text = answer.text();
        ensure!(text.contains("was in order"), "/setup does not say that the test arrived.");
        ensure!(text.contains("could not be read"), "/setup does not tell of the deliveries that could not be read.");
        for (who, name, expected) in [(self.mallory, "mallory", "not earned"), (self.ada, "ada", "thanked")] {
            say(format_args!("  owner: /explain member:@{name}\n"))?;
            let answer = self.slash(self.owner, "explain", json!({ "member": who.to_string() })).await?;
            self.show_answer(&answer)?;
            ensure!(answer.text().contains(expected), "/explain does not tell why {name} has what they have.");
        }
        say("  owner: /doctor\n")?;
        let answer = self.slash(self.owner, "doctor", json!({})).await?;
        self.show_answer(&answer)?;
        ensure!(answer.text().contains("wrong token"), "/doctor does not tell of the forged vote.");
        Ok(())
    }

    /// Leaves everything running and shows what the channel gets, until somebody presses Ctrl-C.
    async fn stay(&self, paste: &Paste) -> Result<()> {
        title("Play with it")?;
        let curl = r"curl -w ' %{http_code}\n'";
        let post = format!("{curl} {} -H 'Authorization: Bearer {}'", paste.url, paste.token);
        let (guild, ben) = (self.guild, self.ben);
        let vote = |time: &str| {
            format!(
                r#"{post} -d '{{"guild_id":"{guild}","user_id":"{ben}","username":"ben","voted_on_iso":"{time}"}}'"#
            )
        };
        say("  ben votes, each time anew:\n")?;
        say(vote(r#"'"$(date -u +%FT%TZ)"'"#))?;
        say("\n  The same vote each time, so a duplicate from the second on:\n")?;
        say(vote(&Timestamp::from_second(Timestamp::now().as_second())?.to_string()))?;
        say("\n  A test (one message a minute at most):\n")?;
        say(format_args!(r#"{post} -d '{{"guild_id":"{guild}","is_test":true}}'"#))?;
        say("\n  Whether votes can be stored:\n")?;
        say(format_args!("{curl} http://{}/healthz", self.app.listen_addr()))?;
        say("\n  New messages in #thank-yous show below. Ctrl-C ends the demo.\n")?;
        let mut changes = self.discord.changed();
        let mut shown = self.discord.messages(self.channel).len();
        let mut stop = std::pin::pin!(tokio::signal::ctrl_c());
        loop {
            for message in self.discord.messages(self.channel).iter().skip(shown) {
                self.show_message(message)?;
                shown += 1;
            }
            tokio::select! {
                news = changes.changed() => news?,
                pressed = &mut stop => return Ok(pressed?),
            }
        }
    }

    async fn stop(self) -> Result<()> {
        title("The end")?;
        let Self { discord, app, .. } = self;
        let address = app.listen_addr();
        let stopping = tokio::time::timeout(PATIENCE, app.stop()).await;
        stopping.context("Votive did not stop within ten seconds.")?;
        ensure!(discord.connections() == 0, "Votive left its connection to Discord open.");
        ensure!(tokio::net::TcpStream::connect(address).await.is_err(), "Votive still takes votes after its end.");
        say("  Votive has stopped in order.")?;
        let wrong: Vec<String> = discord.violations();
        ensure!(wrong.is_empty(), "Votive did what Discord does not allow: {}", wrong.join("; "));
        let mut refused = discord.refusals();
        // Voters are looked up before they get a role, and dora was not a member when she voted.
        refused.retain(|refusal| refusal.code != UNKNOWN_MEMBER);
        ensure!(refused.is_empty(), "Discord refused something: {refused:?}");
        let limited = discord.rate_limited();
        ensure!(limited.is_empty(), "Votive asked Discord too often: {limited:?}");
        let requests = discord.requests().len();
        say(format_args!("  Discord got {requests} requests, and none broke its rules."))?;
        say("  Everything happened as it should.")
    }

    /// A member uses a command; gives what the bot answers.
    async fn slash(&self, user: Id, command: &str, options: Value) -> Result<Answer> {
        let answered = async {
            let begun = self.discord.try_slash(self.guild, self.channel, user, command, options).await;
            let begun = begun.map_err(anyhow::Error::msg)?;
            anyhow::Ok(begun.answer().await)
        };
        let answer = tokio::time::timeout(PATIENCE, answered).await;
        answer.with_context(|| format!("/{command} was not answered."))?
    }

    async fn until(&self, what: &str, is: impl Fn(&Discord) -> bool) -> Result<()> {
        within(what, self.discord.wait_until(what, is)).await
    }

    fn show_answer(&self, answer: &Answer) -> Result<()> {
        let mut parts = parts(&answer.content, &answer.embeds);
        parts.extend(Some(buttons(&answer.components)).filter(|buttons| !buttons.is_empty()));
        self.show(if answer.ephemeral { "Votive (only you can see this)" } else { "Votive" }, &parts)
    }

    fn show_message(&self, message: &Message) -> Result<()> {
        self.show("Votive", &parts(&message.content, &message.embeds))
    }

    /// Texts as Discord would show them.
    fn show(&self, who: &str, parts: &[String]) -> Result<()> {
        say(format_args!("  ╭ {who}"))?;
        let text = with_times(&parts.join("\n\n"));
        let text = self.names.iter().fold(text, |text, (raw, shown)| text.replace(raw, shown));
        say_behind("  │ ", "  │ ", &text.replace("**", "").replace("\n-# ", "\n"))?;
        say("")
    }
}

/// Starts the same app that `cargo run` serves with, and waits until it stands in Discord.
async fn start_app(discord: &Discord, folder: &TempDir) -> Result<App> {
    // The address that owners paste is a setting, so the port is chosen beforehand.
    let listen = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
    let listen = listen.context("There is no free port on this machine.")?;
    let settings = Settings {
        token: Some(discord.token().parse().map_err(|_| anyhow::anyhow!("The stand-in's token is unfit."))?),
        public_url: Some(format!("http://{listen}").parse()?),
        api_url: Some(discord.url().parse()?),
        ..Settings::new(DbPath::file(folder.path().join("votive.db")), listen)
    };
    let app = App::start(settings, Clock::system(), Timings::default()).await.context("Votive did not start.")?;
    within("the bot to connect", discord.wait_for_gateway()).await?;
    within("the bot's commands", discord.wait_for_commands()).await?;
    Ok(app)
}

async fn within(what: &str, wait: impl Future<Output = ()>) -> Result<()> {
    match tokio::time::timeout(PATIENCE, wait).await {
        Ok(()) => Ok(()),
        Err(_) => bail!("Waited {} seconds in vain for {what}.", PATIENCE.as_secs()),
    }
}
