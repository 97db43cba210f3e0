//! `votive doctor`: whether all that Votive needs is there, and what to do where it is not. Tells no secret.

use std::error::Error;
use std::time::Duration;

use super::upkeep::size;
use super::{CommandFailed, out};
use crate::clock::Clock;
use crate::config::{Config, Mistakes, PublicUrl};
use crate::db::{self, Glance};
use crate::discord::{Answer, Client, MembersIntent, NotDone};
use crate::timings::Timings;

/// How long anything out there may take for its answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// An answer of ours is shorter.
const MOST_BYTES: usize = 1024;

/// What was found about one thing.
enum Finding {
    /// It is as it should be.
    Fine(String),
    /// It works, but something is worth knowing.
    Note(String),
    /// It does not work.
    Wrong(String),
}

use Finding::{Fine, Note, Wrong};

/// Looks at everything and prints what it finds.
pub(super) async fn run(config: Result<Config, Mistakes>) -> Result<(), CommandFailed> {
    let mut wrong = 0;
    let config = match config {
        Ok(config) => config,
        Err(Mistakes(mistakes)) => {
            for mistake in &mistakes {
                tell(&Wrong(format!("{} {}", mistake.variable, mistake.what)), &mut wrong)?;
            }
            out::line("the rest is looked at when the settings can be read; .env.example explains each one")?;
            return Err(CommandFailed::Wrong(wrong));
        }
    };
    tell(&Fine("the settings can be read".to_owned()), &mut wrong)?;
    let served = db::is_served(&config.serving.db);
    tell(&database(&config).await, &mut wrong)?;
    tell(&listening(&config, served).await, &mut wrong)?;
    for finding in discord(&config).await {
        tell(&finding, &mut wrong)?;
    }
    for finding in reachable(config.serving.public_url.as_ref(), served).await {
        tell(&finding, &mut wrong)?;
    }
    if wrong == 0 { Ok(()) } else { Err(CommandFailed::Wrong(wrong)) }
}

fn tell(finding: &Finding, wrong: &mut usize) -> Result<(), CommandFailed> {
    match finding {
        Fine(text) => out::line(&format!("ok     {text}")),
        Note(text) => out::line(&format!("note   {text}")),
        Wrong(text) => {
            *wrong += 1;
            out::line(&format!("wrong  {text}"))
        }
    }
}

async fn database(config: &Config) -> Finding {
    let path = config.serving.db.path().display();
    match db::glance(&config.serving.db).await {
        Glance::Absent => Note(format!("there is no database at {path} yet: the first start makes it")),
        Glance::Unusable(error) => Wrong(format!(
            "the database {path} cannot be used ({error}). Is it a file that this user may read and write, in a folder where \
             files can be made? If it is damaged, `votive restore` puts a backup in its place"
        )),
        Glance::There { damaged: Some(damaged), .. } => Wrong(damaged.to_string()),
        Glance::There { schema: Some(found), known, .. } if found > known => Wrong(format!(
            "the database {path} has schema {found}, but this version of Votive knows schemas up to {known} only: use the newer version"
        )),
        Glance::There { bytes, schema, known, .. } if schema != Some(known) => Note(format!(
            "the database {path} ({}) has an older schema: the next start brings it up to date, after a copy",
            size(bytes)
        )),
        Glance::There { bytes, .. } => Fine(format!("the database {path} ({}) can be read and written", size(bytes))),
    }
}

async fn listening(config: &Config, served: bool) -> Finding {
    let at = config.serving.listen;
    if served {
        return Fine("Votive is running and serves this database".to_owned());
    }
    match tokio::net::TcpListener::bind(at).await {
        Ok(_) => Note(format!("Votive is not running; it can listen on {at} when it is started")),
        Err(error) => Wrong(format!(
            "Votive is not running, and could not listen on {at} (LISTEN_ADDR): {error}. Another program may listen there"
        )),
    }
}

async fn discord(config: &Config) -> Vec<Finding> {
    let Some(token) = &config.serving.token else {
        return vec![Wrong(
            "DISCORD_TOKEN is not set: open https://discord.com/developers/applications, choose your application, press \
             \"Reset Token\" on its page \"Bot\" and put the token into .env"
                .to_owned(),
        )];
    };
    let timings = Timings { call: PATIENCE, ..Timings::default() };
    let client = match Client::new(token, config.serving.api_url.as_ref(), Clock::system(), &timings) {
        Ok(client) => client,
        Err(error) => return vec![Wrong(format!("{error}: {}", causes(&error)))],
    };
    let asked = async {
        let application = client.current_application().await.done()?;
        Ok::<_, NotDone>((application, client.current_user().await.done()?))
    };
    match asked.await {
        Ok((application, bot)) => {
            let members = match application.members_intent() {
                MembersIntent::Granted => Fine("it hears of members who join (Server Members Intent)".to_owned()),
                MembersIntent::Withheld => Note(
                    "it does not hear of members who join: switch on \"Server Members Intent\" on the page \"Bot\" of Discord's developer \
                     portal, and those who vote before they join get their role at once"
                        .to_owned(),
                ),
            };
            vec![Fine(format!("Discord knows the bot: {} (application {})", bot.name, application.id)), members]
        }
        Err(answer) => vec![Wrong(not_known(&answer, &client))],
    }
}

fn not_known(answer: &NotDone, client: &Client) -> String {
    match answer {
        Answer::Stopped if client.stop_reason().is_some() => {
            "Discord refuses the token in DISCORD_TOKEN: it may have been reset or copied in part. Open \
             https://discord.com/developers/applications, press \"Reset Token\" on your application's page \"Bot\" and put the new token \
             into .env"
                .to_owned()
        }
        Answer::Refused(refusal) => format!(
            "Discord did not say who the bot is (HTTP status {}): DISCORD_API_URL, if it is set, may lead elsewhere",
            refusal.status
        ),
        _ => "Discord cannot be reached or does not answer: is this machine on the internet, may it connect to port 443, and does \
              DISCORD_API_URL, if it is set, lead to something that speaks Discord's API? Votes are taken all the same"
            .to_owned(),
    }
}

async fn reachable(public_url: Option<&PublicUrl>, served: bool) -> Vec<Finding> {
    let Some(public_url) = public_url else {
        return vec![Note(
            "PUBLIC_URL is not set: /setup cannot show owners the address to paste into the listing site".to_owned(),
        )];
    };
    let address = public_url.with("/healthz");
    let mut findings = Vec::new();
    if address.starts_with("http://") {
        findings.push(Note(format!(
            "{} is not encrypted: whoever is on the way can read the listings' tokens; a reverse proxy ends TLS (see README.md)",
            public_url.with("")
        )));
    }
    findings.push(healthz(&address, served).await);
    findings
}

async fn healthz(address: &str, served: bool) -> Finding {
    let asked = async {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(PATIENCE)
            .build()?;
        let mut response = http.get(address).send().await?;
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await?
            && body.len() < MOST_BYTES
        {
            body.extend_from_slice(&chunk);
        }
        Ok::<_, reqwest::Error>((response.status().as_u16(), body))
    };
    let start = if served { "" } else { " Votive is not running: start it, then ask again." };
    match asked.await {
        Ok((status, body)) => judge(address, status, &body, start),
        Err(error) => {
            let error = error.without_url();
            Wrong(format!(
                "{address} cannot be reached: {error}: {}.{start} Does the name lead to this machine, does the reverse proxy run, and does \
                 the firewall or router let the port through? (Some routers let nobody reach their own address from inside.)",
                causes(&error)
            ))
        }
    }
}

/// What an answer from the public address says.
fn judge(address: &str, status: u16, body: &[u8], start: &str) -> Finding {
    let said: Option<serde_json::Value> = serde_json::from_slice(body).ok();
    let said = said.as_ref().and_then(|said| said["status"].as_str());
    match (status, said) {
        (200, Some("ok")) => Fine(format!("{address} answers: votes can reach Votive and be stored")),
        (503, Some("unavailable")) => Wrong(format!(
            "{address} answers that votes cannot be stored now: is the disk full, or the database damaged? The log and `votive check` tell"
        )),
        (300..=399, _) => Wrong(format!(
            "{address} answers with a redirect (HTTP status {status}), which a listing site may not follow: set PUBLIC_URL to where it \
             leads, or let the proxy pass requests on"
        )),
        (502..=504, _) => Wrong(format!(
            "{address} is answered by a proxy that cannot reach Votive (HTTP status {status}).{start} It must pass requests on to LISTEN_ADDR"
        )),
        (404, _) => Wrong(format!(
            "{address} is not found (HTTP status 404): the proxy must pass /webhooks/ on, and /healthz for this look.{start}"
        )),
        _ => Wrong(format!(
            "{address} is answered by something else than Votive (HTTP status {status}): does PUBLIC_URL lead to this machine and the \
             proxy to LISTEN_ADDR?{start}"
        )),
    }
}

/// What is behind an error.
fn causes(error: &dyn Error) -> String {
    let mut all = Vec::new();
    let mut error = error;
    while let Some(cause) = error.source() {
        all.push(cause.to_string());
        error = cause;
    }
    if all.is_empty() { "no more is known".to_owned() } else { all.join(": ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_answer_is_a_good_one() {
        let says = |status, body: &str| judge("https://votes.example.org/healthz", status, body.as_bytes(), "");
        assert!(matches!(says(200, r#"{"status":"ok"}"#), Fine(_)));
        for (status, body, word) in [
            (200, "<html>welcome</html>", "something else"),
            (503, r#"{"status":"unavailable"}"#, "disk"),
            (301, "", "redirect"),
            (502, "Bad Gateway", "cannot reach Votive"),
            (503, "", "cannot reach Votive"),
            (404, "", "/webhooks/"),
        ] {
            let Wrong(text) = says(status, body) else { panic!("{status}") };
            assert!(text.contains(word), "{text}");
        }
    }
}
