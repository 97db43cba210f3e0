//! Files that people give with a command: they lie at Discord's own places, and nowhere else is asked for them.

use std::time::Duration;

use reqwest::{StatusCode, Url};

use super::causes::Causes;
use super::client::Client;

/// Where Discord keeps them.
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// Why there is no file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFile {
    /// Its address is not Discord's.
    ElsewhereThanDiscord,
    /// It is larger than was asked for.
    TooLarge,
    /// It did not come, or not in time.
    DidNotCome,
}

impl Client {
    /// The file at this address, of so many bytes at the most. The token is not sent along.
    ///
    /// # Errors
    /// [`NoFile`].
    pub async fn attachment(&self, address: &str, most: usize, within: Duration) -> Result<Vec<u8>, NoFile> {
        let url = Url::parse(address).map_err(|_| NoFile::ElsewhereThanDiscord)?;
        if !is_discords(&url, self.api_url()) {
            return Err(NoFile::ElsewhereThanDiscord);
        }
        let did_not_come = |error: reqwest::Error| {
            tracing::warn!(error = %Causes(&error.without_url()), "a file that was given with a command did not come");
            NoFile::DidNotCome
        };
        let mut response = self.plain().get(url).timeout(within).send().await.map_err(did_not_come)?;
        if response.status() != StatusCode::OK {
            tracing::warn!(
                http.status = response.status().as_u16(),
                "a file that was given with a command is not there"
            );
            return Err(NoFile::DidNotCome);
        }
        let mut file = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(did_not_come)? {
            if file.len() + chunk.len() > most {
                return Err(NoFile::TooLarge);
            }
            file.extend_from_slice(&chunk);
        }
        Ok(file)
    }
}

/// Whether the address is one of Discord's, or of what stands in for it.
fn is_discords(url: &Url, stands_in: Option<&str>) -> bool {
    let is_origin = |origin: &str| Url::parse(origin).is_ok_and(|origin| origin.origin() == url.origin());
    let bare = url.username().is_empty() && url.password().is_none();
    bare && (HOSTS.iter().any(|host| is_origin(&format!("https://{host}"))) || stands_in.is_some_and(is_origin))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_fetched_from_discord_alone() {
        let is = |address: &str, stands_in| is_discords(&Url::parse(address).unwrap(), stands_in);
        for good in ["https://cdn.discordapp.com/attachments/1/2/votes.csv?ex=1", "https://media.discordapp.net/x"] {
            assert!(is(good, None), "{good}");
        }
        for bad in [
            "http://cdn.discordapp.com/x",
            "https://cdn.discordapp.com:8443/x",
            "https://cdn.discordapp.com.evil.example/x",
            "https://evil.example/cdn.discordapp.com",
            "https://cdn.discordapp.com@evil.example/x",
            "https://a:b@cdn.discordapp.com/x",
            "http://127.0.0.1:3000/x",
            "file:///etc/passwd",
            "data:text/csv,user_id",
        ] {
            assert!(!is(bad, None), "{bad}");
        }
        assert!(is("http://127.0.0.1:3000/x", Some("http://127.0.0.1:3000")));
        assert!(!is("http://127.0.0.1:3001/x", Some("http://127.0.0.1:3000")));
    }
}
