//! Settings: the one reader of the environment and of `.env`.

mod values;

use std::collections::HashMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::PathBuf;

use tracing_subscriber::EnvFilter;

pub use values::{
    ApiUrl, BotToken, DbPath, Networks, NotAFile, NotAPublicUrl, NotAToken, NotAnApiUrl, NotNetworks, PublicUrl,
};

/// Everything that an operator can set.
#[derive(Debug)]
pub struct Config {
    /// What is served, and where.
    pub serving: Settings,
    /// `LOG_FORMAT`.
    pub log_format: LogFormat,
    /// `RUST_LOG`.
    pub log_filter: EnvFilter,
}

/// What is served, and where.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `DISCORD_TOKEN`, the bot's; only serving needs it.
    pub token: Option<BotToken>,
    /// `DATABASE_URL`.
    pub db: DbPath,
    /// `LISTEN_ADDR`, where votes are taken; port 0 is any that is free.
    pub listen: SocketAddr,
    /// `ALLOWED_SENDERS`: who may deliver votes, by address; `None`: whoever has a token.
    pub allowed_senders: Option<Networks>,
    /// `TRUSTED_PROXIES`, which are believed about who asked them.
    pub trusted_proxies: Networks,
    /// `TLS_CERT` and `TLS_KEY`: HTTPS is spoken where votes are taken, with these files; `None`: HTTP.
    pub tls: Option<TlsFiles>,
    /// `PUBLIC_URL`: what owners paste into the listing site, without a path.
    pub public_url: Option<PublicUrl>,
    /// `DISCORD_API_URL`, where Discord is; `None` is Discord itself.
    pub api_url: Option<ApiUrl>,
    /// `METRICS_ADDR`, where numbers are served; `None`: nowhere, and nothing is counted.
    pub metrics: Option<SocketAddr>,
    /// `--adopt`: a database that belongs to another application than the token is taken over.
    pub adopt: bool,
}

impl Settings {
    /// A database and an address, and nothing else set.
    #[must_use]
    pub fn new(db: DbPath, listen: SocketAddr) -> Self {
        Self {
            token: None,
            db,
            listen,
            allowed_senders: None,
            trusted_proxies: Networks::default(),
            tls: None,
            public_url: None,
            api_url: None,
            metrics: None,
            adopt: false,
        }
    }
}

/// Where the listener's certificate and its key are, as PEM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlsFiles {
    /// The certificate, and those that lead from it to one that senders know.
    pub cert: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

/// One setting that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The variable, or `.env`.
    pub variable: &'static str,
    /// What is wrong and how it should look. Never shows a secret.
    pub what: String,
}

/// All the mistakes of a configuration.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Mistakes(pub Vec<Mistake>);

impl fmt::Display for Mistakes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("The settings have mistakes (.env.example explains each one):")?;
        self.0.iter().try_for_each(|Mistake { variable, what }| write!(f, "\n  {variable} {what}"))
    }
}

const TOKEN: &str = "DISCORD_TOKEN";
const DATABASE: &str = "DATABASE_URL";
const LISTEN: &str = "LISTEN_ADDR";
const SENDERS: &str = "ALLOWED_SENDERS";
const PROXIES: &str = "TRUSTED_PROXIES";
const CERT: &str = "TLS_CERT";
const KEY: &str = "TLS_KEY";
const PUBLIC: &str = "PUBLIC_URL";
const API: &str = "DISCORD_API_URL";
const METRICS: &str = "METRICS_ADDR";
const FORMAT: &str = "LOG_FORMAT";
const FILTER: &str = "RUST_LOG";
const DOTENV: &str = ".env";

/// Every variable that is read.
pub const VARIABLES: [&str; 12] =
    [TOKEN, DATABASE, LISTEN, SENDERS, PROXIES, CERT, KEY, PUBLIC, API, METRICS, FORMAT, FILTER];

const DEFAULT_DATABASE: &str = "sqlite://votive.db";
const DEFAULT_LISTEN: &str = "0.0.0.0:8080";
const DEFAULT_FILTER: &str = "info";
/// These stay quiet unless they are named: what they log below warnings holds message bodies and the gateway's secrets.
/// Two parts of serenity warn with an interaction's token: of an answer's unusual status, and of an event that cannot be read.
const QUIET: &str = "serenity=warn,serenity::http=error,serenity::gateway::ws=error,poise=warn,sqlx=warn,tungstenite=warn,\
     tokio_tungstenite=warn,twilight_http_ratelimiting=error";

impl Config {
    /// Reads the process's environment and, for what is not set there, `.env` in this folder or one above it.
    ///
    /// # Errors
    /// All [`Mistakes`] at once.
    pub fn load() -> Result<Self, Mistakes> {
        let (file, unreadable) = dotenv();
        let outcome = Self::from(|variable| {
            let set = std::env::var_os(variable).map(|value| value.to_string_lossy().into_owned());
            set.filter(|value| !value.trim().is_empty()).or_else(|| file.get(variable).cloned())
        });
        match (outcome, unreadable) {
            (outcome, None) => outcome,
            (Ok(_), Some(mistake)) => Err(Mistakes(vec![mistake])),
            (Err(Mistakes(mut mistakes)), Some(mistake)) => {
                mistakes.insert(0, mistake);
                Err(Mistakes(mistakes))
            }
        }
    }

    /// Reads settings from wherever `lookup` finds them. An empty value counts as none.
    ///
    /// # Errors
    /// All [`Mistakes`] at once.
    pub fn from(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Mistakes> {
        let mut settings = Reader { lookup, mistakes: Vec::new() };
        let token = settings.read(TOKEN, |text| text.parse().map_err(|error: NotAToken| error.to_string()));
        let database = settings.read_or(DATABASE, DEFAULT_DATABASE, database);
        let listen = settings.read_or(LISTEN, DEFAULT_LISTEN, listen_address);
        let allowed_senders = settings.read(SENDERS, networks);
        let trusted_proxies = settings.read(PROXIES, networks).unwrap_or_default();
        let tls = settings.tls();
        let public_url = settings.read(PUBLIC, public_url);
        let api_url = settings.read(API, api_url);
        let metrics = settings.read(METRICS, listen_address);
        let log_format = settings.read_or(FORMAT, "text", log_format);
        let log_filter = settings.read_or(FILTER, DEFAULT_FILTER, log_filter);
        match (database, listen, log_format, log_filter) {
            (Some(db), Some(listen), Some(log_format), Some(log_filter)) if settings.mistakes.is_empty() => {
                let serving = Settings {
                    token,
                    allowed_senders,
                    trusted_proxies,
                    tls,
                    public_url,
                    api_url,
                    metrics,
                    ..Settings::new(db, listen)
                };
                Ok(Self { serving, log_format, log_filter })
            }
            _ => Err(Mistakes(settings.mistakes)),
        }
    }
}

struct Reader<L> {
    lookup: L,
    mistakes: Vec<Mistake>,
}

impl<L: Fn(&str) -> Option<String>> Reader<L> {
    /// The setting, if there is one and it can be used.
    fn read<T>(&mut self, variable: &'static str, parse: impl FnOnce(&str) -> Result<T, String>) -> Option<T> {
        let text = (self.lookup)(variable)?;
        let text = text.trim();
        if text.is_empty() { None } else { self.parse(variable, text, parse) }
    }

    /// The setting, or its default; `None` where what is set cannot be used.
    fn read_or<T>(
        &mut self,
        variable: &'static str,
        default: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        let text = (self.lookup)(variable).unwrap_or_default();
        let text = text.trim();
        self.parse(variable, if text.is_empty() { default } else { text }, parse)
    }

    /// Both files, or neither.
    fn tls(&mut self) -> Option<TlsFiles> {
        let path = |text: &str| Ok(PathBuf::from(text));
        match (self.read(CERT, path), self.read(KEY, path)) {
            (Some(cert), Some(key)) => Some(TlsFiles { cert, key }),
            (None, None) => None,
            (Some(_), None) => {
                self.parse(KEY, "", |_| Err(format!("is missing: {CERT} is set, and one needs the other")))
            }
            (None, Some(_)) => {
                self.parse(CERT, "", |_| Err(format!("is missing: {KEY} is set, and one needs the other")))
            }
        }
    }

    fn parse<T>(
        &mut self,
        variable: &'static str,
        text: &str,
        parse: impl FnOnce(&str) -> Result<T, String>,
    ) -> Option<T> {
        parse(text).map_err(|what| self.mistakes.push(Mistake { variable, what })).ok()
    }
}

fn database(text: &str) -> Result<DbPath, String> {
    text.parse().map_err(|error| format!("is \"{text}\", but {error}"))
}

fn listen_address(text: &str) -> Result<SocketAddr, String> {
    text.parse().map_err(|_| {
        format!("is \"{text}\", but must be an IP address and a port, such as 0.0.0.0:8080 or 127.0.0.1:8080")
    })
}

fn networks(text: &str) -> Result<Networks, String> {
    text.parse().map_err(|error| format!("is wrong: {error}"))
}

fn public_url(text: &str) -> Result<PublicUrl, String> {
    text.parse().map_err(|error| format!("is \"{}\", but {error}", without_login(text)))
}

fn api_url(text: &str) -> Result<ApiUrl, String> {
    text.parse().map_err(|error| format!("is \"{}\", but {error}", without_login(text)))
}

/// The address with whatever stands before an `@` left out, as that may be a password.
fn without_login(text: &str) -> String {
    text.rsplit_once('@').map_or_else(|| text.to_owned(), |(_, place)| format!("…@{place}"))
}

fn log_format(text: &str) -> Result<LogFormat, String> {
    match text.to_ascii_lowercase().as_str() {
        "text" => Ok(LogFormat::Text),
        "json" => Ok(LogFormat::Json),
        _ => Err(format!("is \"{text}\", but must be text or json")),
    }
}

fn log_filter(text: &str) -> Result<EnvFilter, String> {
    let mistake = |error| format!("is \"{text}\", but must be levels such as info or info,votive=debug ({error})");
    // Tried alone first, so that the mistake shown is about what was written.
    EnvFilter::builder().parse(text).map_err(mistake)?;
    EnvFilter::builder().parse(format!("{QUIET},{text}")).map_err(mistake)
}

/// What `.env` sets, without putting it into the environment, and what is wrong with the file.
fn dotenv() -> (HashMap<String, String>, Option<Mistake>) {
    let mut found = HashMap::new();
    let mistake = |what: String| Some(Mistake { variable: DOTENV, what });
    let lines = match dotenvy::dotenv_iter() {
        Ok(lines) => lines,
        Err(error) if error.not_found() => return (found, None),
        Err(_) => return (found, mistake("cannot be read: is it a text file that this user may read?".to_owned())),
    };
    let mut wrong = None;
    for line in lines {
        match line {
            Ok((variable, value)) => {
                // The first one stands, as everywhere with dotenv.
                found.entry(variable).or_insert(value);
            }
            Err(dotenvy::Error::LineParse(line, _)) => {
                // The line may hold the token, so only its variable's name is shown, if it is one of ours.
                let name = line.split('=').next().unwrap_or_default().trim();
                let of = VARIABLES.into_iter().find(|known| *known == name).unwrap_or("something else");
                wrong = mistake(format!(
                    "has a line that cannot be read (it sets {of}): write NAME=value, with quotes around a value that has spaces"
                ));
            }
            Err(_) => {
                wrong = mistake("cannot be read to its end: is it a text file?".to_owned());
                break;
            }
        }
    }
    (found, wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(set: &[(&str, &str)]) -> Result<Config, Mistakes> {
        let set: HashMap<_, _> = set.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Config::from(|variable| set.get(variable).cloned())
    }

    #[test]
    fn nothing_need_be_set() {
        let all_empty = VARIABLES.map(|name| (name, " "));
        for set in [&[][..], &all_empty] {
            let Config { serving, log_format, .. } = config(set).unwrap();
            assert!(serving.token.is_none());
            assert_eq!(serving.db, DbPath::file("votive.db"));
            assert_eq!(serving.listen.to_string(), "0.0.0.0:8080");
            assert_eq!((serving.public_url, serving.api_url), (None, None));
            assert_eq!(log_format, LogFormat::Text);
        }
    }

    #[test]
    fn all_mistakes_are_told_at_once_and_no_secret_with_them() {
        let set = [
            (TOKEN, "my secret token"),
            (DATABASE, "postgres://localhost/votive"),
            (LISTEN, "8080"),
            (SENDERS, "discollab.example"),
            (PROXIES, "10.0.0.0/40"),
            (KEY, "key.pem"),
            (PUBLIC, "https://user:hunter2@votes.example.org"),
            (API, "discord.com"),
            (METRICS, "localhost:9100"),
            (FORMAT, "xml"),
            (FILTER, "votive=loud"),
        ];
        let mistakes = config(&set).unwrap_err();
        let named: Vec<_> = mistakes.0.iter().map(|mistake| mistake.variable).collect();
        // Of the certificate and its key, the one that is missing is at fault.
        assert_eq!(named, VARIABLES.into_iter().filter(|name| *name != KEY).collect::<Vec<_>>());
        let text = mistakes.to_string();
        assert!(!text.contains("secret") && !text.contains("hunter2"), "{text}");
        for example in
            ["sqlite://votive.db", "0.0.0.0:8080", "https://votes.example.org", "http://127.0.0.1:3000", "json", "info"]
        {
            assert!(text.contains(example), "{example} in {text}");
        }
    }

    #[test]
    fn addresses_lose_what_is_added_to_them_later() {
        let serving =
            config(&[(PUBLIC, "https://votes.example.org/"), (API, "http://127.0.0.1:3000/api/v10/")]).unwrap().serving;
        assert_eq!(serving.public_url.unwrap().with(""), "https://votes.example.org");
        assert_eq!(serving.api_url.unwrap().as_str(), "http://127.0.0.1:3000");
    }

    #[test]
    fn a_public_address_has_no_path() {
        assert!(config(&[(PUBLIC, "https://votes.example.org/webhooks/discollab")]).is_err());
    }

    #[test]
    fn a_token_is_never_printed() {
        let config = config(&[(TOKEN, "Bot s3cret.value")]).unwrap();
        assert!(!format!("{config:?}").contains("s3cret"));
        assert_eq!(config.serving.token.unwrap().reveal(), "s3cret.value");
    }

    #[test]
    fn serenity_stays_quiet_unless_it_is_named() {
        let filter = |text| config(&[(FILTER, text)]).unwrap().log_filter.to_string();
        assert!(filter("debug").contains("serenity=warn"));
        let named = filter("info,serenity=trace");
        assert!(named.contains("serenity=trace") && !named.contains("serenity=warn"), "{named}");
    }

    #[test]
    fn the_example_names_every_setting_and_loads() {
        let example = include_str!("../../.env.example");
        // Settings that are commented out are taken as well: a `#` with no space after it.
        let uncommented: String = example
            .lines()
            .filter(|line| !line.starts_with("# "))
            .map(|line| line.trim_start_matches('#').to_owned() + "\n")
            .collect();
        let set: HashMap<_, _> = dotenvy::from_read_iter(uncommented.as_bytes()).map(Result::unwrap).collect();
        let mut names: Vec<_> = set.keys().map(String::as_str).collect();
        let mut expected = VARIABLES;
        names.sort_unstable();
        expected.sort_unstable();
        assert_eq!(names, expected);
        Config::from(|variable| set.get(variable).cloned()).unwrap();
    }
}
