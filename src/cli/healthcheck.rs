//! Asking a running Votive on this machine whether it can store votes, for container runtimes.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use super::{CommandFailed, out};
use crate::config::Config;

/// It answers within two seconds, whatever it answers.
const PATIENCE: Duration = Duration::from_secs(4);

pub(super) async fn run(config: &Config) -> Result<(), CommandFailed> {
    let scheme = if config.serving.tls.is_some() { "https" } else { "http" };
    let url = format!("{scheme}://{}/healthz", reachable(config.serving.listen));
    // It is asked on this machine, where its certificate's name cannot be met.
    let http = reqwest::Client::builder().no_proxy().danger_accept_invalid_certs(true).timeout(PATIENCE).build();
    let answer = match http {
        Ok(http) => http.get(&url).send().await,
        Err(error) => Err(error),
    };
    match answer {
        Ok(answer) if answer.status().is_success() => out::line("votes can be stored"),
        Ok(_) => Err(CommandFailed::Unwell("votes cannot be stored; the log says why".to_owned())),
        Err(_) => Err(CommandFailed::Unwell(format!("nobody answers on {url}"))),
    }
}

/// Where somebody who listens there can be asked: an address of all interfaces is none to connect to.
fn reachable(listen: SocketAddr) -> SocketAddr {
    let ip = match listen.ip() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED) => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(Ipv6Addr::UNSPECIFIED) => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    SocketAddr::new(ip, listen.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_interfaces_are_asked_on_this_machine() {
        for (listen, asked) in
            [("0.0.0.0:8080", "127.0.0.1:8080"), ("[::]:80", "[::1]:80"), ("10.0.0.7:8080", "10.0.0.7:8080")]
        {
            assert_eq!(reachable(listen.parse().unwrap()), asked.parse().unwrap());
        }
    }
}
