//! Errors as the log may show them.

use std::error::Error;
use std::fmt;

/// An error with its causes, on one line, without the addresses that were called: that of an interaction holds its token, with
/// which anybody could read for a quarter of an hour what only one person was shown.
#[derive(Clone, Copy)]
pub struct Causes<'a>(pub &'a (dyn Error + 'static));

impl fmt::Display for Causes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = None;
        let mut next = Some(self.0);
        while let Some(error) = next {
            let text = without_address(error);
            // Some libraries say again what their cause says.
            if before.as_ref() != Some(&text) {
                write!(f, "{}{text}", if before.is_some() { ": " } else { "" })?;
            }
            before = Some(text);
            next = error.source();
        }
        Ok(())
    }
}

fn without_address(error: &(dyn Error + 'static)) -> String {
    let text = error.to_string();
    match error.downcast_ref::<reqwest::Error>().and_then(reqwest::Error::url) {
        Some(url) => text.replace(url.as_str(), "…"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn an_address_is_left_out_however_deep_it_lies() {
        let call = reqwest::Client::builder().no_proxy().build().unwrap();
        let failed = call.get("http://127.0.0.1:1/interactions/5/s3cret/callback").send().await.unwrap_err();
        assert!(failed.to_string().contains("s3cret"));
        let error = serenity::Error::Http(serenity::http::HttpError::Request(failed));
        let told = Causes(&error).to_string();
        assert!(told.starts_with("Error while sending HTTP request.: error sending request for url (…): "), "{told}");
        assert!(!told.contains("s3cret") && told.contains("refused"), "{told}");
        let told = Causes(anyhow::Error::new(error).context("a panel").as_ref()).to_string();
        assert!(told.starts_with("a panel: Error while sending") && !told.contains("s3cret"), "{told}");
    }
}
