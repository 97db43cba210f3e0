//! Settings that are read once and known to be fit from then on.

use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use ipnet::IpNet;
use url::{Host, Url};

/// The bot's secret at Discord. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct BotToken(String);

/// The text cannot be a token. Says nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("has characters that no bot token has: copy it again from the developer portal, without spaces or quotes")]
pub struct NotAToken;

impl FromStr for BotToken {
    type Err = NotAToken;

    fn from_str(text: &str) -> Result<Self, NotAToken> {
        let token = text.trim();
        let token = token.strip_prefix("Bot ").unwrap_or(token).trim_start();
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(NotAToken);
        }
        Ok(Self(token.to_owned()))
    }
}

impl BotToken {
    /// The text, for Discord alone.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for BotToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BotToken(…)")
    }
}

/// The address under which listing sites reach Votive from outside: no path, no slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicUrl(String);

/// The text is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "must be the web address under which the listing site reaches Votive, without a path, such as https://votes.example.org"
)]
pub struct NotAPublicUrl;

impl FromStr for PublicUrl {
    type Err = NotAPublicUrl;

    fn from_str(text: &str) -> Result<Self, NotAPublicUrl> {
        web_address(text).filter(|url| url.path() == "/").map(|url| Self(without_slash(&url))).ok_or(NotAPublicUrl)
    }
}

impl PublicUrl {
    /// Whether what is sent there travels in the clear over a network.
    #[must_use]
    pub fn is_exposed(&self) -> bool {
        let Ok(url) = Url::parse(&self.0) else { return false };
        let is_loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        url.scheme() == "http" && !is_loopback
    }

    /// The address of a path, which begins with a slash.
    #[must_use]
    pub fn with(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

/// Something that speaks Discord's API: what stands before `/api/v10`, without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApiUrl(String);

/// The text is no such address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("must be an http or https address, such as http://127.0.0.1:3000 (leave it empty for Discord itself)")]
pub struct NotAnApiUrl;

impl FromStr for ApiUrl {
    type Err = NotAnApiUrl;

    fn from_str(text: &str) -> Result<Self, NotAnApiUrl> {
        let url = without_slash(&web_address(text).ok_or(NotAnApiUrl)?);
        // The calls bring this part along.
        let base = url.strip_suffix("/api/v10").or_else(|| url.strip_suffix("/api")).unwrap_or(&url);
        Ok(Self(base.to_owned()))
    }
}

impl ApiUrl {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Addresses and networks, such as `51.222.204.155` and `10.0.0.0/8`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Networks(Vec<IpNet>);

/// The text is no list of addresses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is neither an IP address nor a network such as 10.0.0.0/8; several are separated by commas")]
pub struct NotNetworks(String);

impl FromStr for Networks {
    type Err = NotNetworks;

    fn from_str(text: &str) -> Result<Self, NotNetworks> {
        let one = |part: &str| {
            let network = part.parse::<IpNet>().or_else(|_| part.parse::<IpAddr>().map(IpNet::from));
            network.map_err(|_| NotNetworks(part.to_owned()))
        };
        text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(one).collect::<Result<_, _>>().map(Self)
    }
}

impl Networks {
    /// Whether the address is in one of them.
    #[must_use]
    pub fn contain(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.contains(&address))
    }
}

/// An http(s) address without login, query and fragment.
fn web_address(text: &str) -> Option<Url> {
    let url = Url::parse(text).ok()?;
    let plain =
        url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none();
    (matches!(url.scheme(), "http" | "https") && url.has_host() && plain).then_some(url)
}

/// Where the database is: a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DbPath(PathBuf);

/// The address does not name a database file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("must look like sqlite://votive.db or sqlite:///var/lib/votive/votive.db")]
pub struct NotAFile;

impl FromStr for DbPath {
    type Err = NotAFile;

    fn from_str(url: &str) -> Result<Self, NotAFile> {
        let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:")).ok_or(NotAFile)?;
        if path.is_empty() || path.contains(":memory:") || path.contains('?') || path.ends_with('/') {
            return Err(NotAFile);
        }
        Ok(Self(path.into()))
    }
}

impl DbPath {
    /// A database in this file.
    #[must_use]
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(path.into())
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file beside it: its name with `suffix` added.
    #[must_use]
    pub fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = self.0.clone().into_os_string();
        name.push(suffix);
        name.into()
    }
}

fn without_slash(url: &Url) -> String {
    url.as_str().trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_are_addresses_or_ranges() {
        let networks: Networks = " 51.222.204.155, 10.0.0.0/8 ,2001:db8::/32,".parse().unwrap();
        for (address, is_in) in [
            ("51.222.204.155", true),
            ("51.222.204.156", false),
            ("10.255.0.1", true),
            ("2001:db8:1::1", true),
            ("2001:db9::1", false),
        ] {
            assert_eq!(networks.contain(address.parse().unwrap()), is_in, "{address}");
        }
        assert_eq!("10.0.0.1, votes.example".parse::<Networks>(), Err(NotNetworks("votes.example".to_owned())));
        assert!("10.0.0.0/40".parse::<Networks>().is_err());
    }

    #[test]
    fn plain_http_over_a_network_is_exposed() {
        let exposed = |text: &str| text.parse::<PublicUrl>().unwrap().is_exposed();
        assert!(exposed("http://votes.example.org") && exposed("http://203.0.113.9:8080"));
        for safe in ["https://votes.example.org", "http://127.0.0.1:8080", "http://localhost", "http://[::1]:8080"] {
            assert!(!exposed(safe), "{safe}");
        }
    }

    #[test]
    fn a_token_can_be_sent_in_a_header_and_is_never_printed() {
        assert!("two\nlines".parse::<BotToken>().is_err());
        assert!("".parse::<BotToken>().is_err());
        let token: BotToken = " Bot s3cret.value ".parse().unwrap();
        assert_eq!((token.reveal(), format!("{token:?}").as_str()), ("s3cret.value", "BotToken(…)"));
    }

    #[test]
    fn calls_can_be_put_after_discords_address() {
        for bad in ["discord.com", "ftp://discord.com", "https://discord.com?x=1", ""] {
            assert_eq!(bad.parse::<ApiUrl>(), Err(NotAnApiUrl), "{bad}");
        }
        for good in ["https://discord.com/", "https://discord.com/api", "https://discord.com/api/v10/"] {
            assert_eq!(good.parse::<ApiUrl>().unwrap().as_str(), "https://discord.com");
        }
    }

    #[test]
    fn a_public_address_has_no_path() {
        let url: PublicUrl = "https://votes.example.org/".parse().unwrap();
        assert_eq!(url.with("/webhooks/discollab"), "https://votes.example.org/webhooks/discollab");
        assert!("https://votes.example.org/webhooks/discollab".parse::<PublicUrl>().is_err());
    }
}
