//! Who may deliver votes: an operator can name the addresses, and the proxies that are believed about them.

use std::net::IpAddr;

use hyper::header::{FORWARDED, HeaderMap, HeaderName};
use rfc7239::{NodeIdentifier, NodeName};

use crate::config::Networks;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The operator's rule; the default lets everybody deliver. Whoever may deliver still needs a token.
#[derive(Debug, Clone, Default)]
pub struct Senders {
    allowed: Option<Networks>,
    proxies: Networks,
}

impl Senders {
    /// Only `allowed` may deliver, if it is given. What `proxies` say about who asked them is believed, and nobody else's word.
    #[must_use]
    pub const fn new(allowed: Option<Networks>, proxies: Networks) -> Self {
        Self { allowed, proxies }
    }

    /// Whether the sender of a request may deliver, whose connection comes from `peer`.
    pub(super) fn admit(&self, peer: IpAddr, headers: &HeaderMap) -> bool {
        let Some(allowed) = &self.allowed else { return true };
        let peer = peer.to_canonical();
        if !self.proxies.contain(peer) {
            return allowed.contain(peer);
        }
        // A proxy sets one of the two and may hand on the other as its client wrote it, so each that is there must name
        // somebody who is allowed.
        let told = [self.told_by(headers, &X_FORWARDED_FOR, in_list), self.told_by(headers, &FORWARDED, in_forwarded)];
        told.contains(&Told::By(true)) && !told.contains(&Told::By(false))
    }

    /// Whether the header names somebody who is allowed. The last that is no trusted proxy counts, as every proxy adds whom it saw
    /// at the end.
    fn told_by(&self, headers: &HeaderMap, name: &HeaderName, read: impl Fn(&str) -> Option<Vec<IpAddr>>) -> Told {
        let mut hops = Vec::new();
        let mut lines = headers.get_all(name).iter().peekable();
        if lines.peek().is_none() {
            return Told::Nothing;
        }
        for line in lines {
            match line.to_str().ok().and_then(&read) {
                Some(found) => hops.extend(found),
                None => return Told::By(false),
            }
        }
        let sender = hops.into_iter().map(|hop| hop.to_canonical()).rfind(|hop| !self.proxies.contain(*hop));
        Told::By(sender.is_some_and(|sender| self.allowed.as_ref().is_none_or(|allowed| allowed.contain(sender))))
    }
}

/// What a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Told {
    /// It is not there.
    Nothing,
    /// Whether it names somebody who may deliver.
    By(bool),
}

/// `X-Forwarded-For`: addresses separated by commas.
fn in_list(line: &str) -> Option<Vec<IpAddr>> {
    line.split(',').map(|address| address.trim().parse().ok()).collect()
}

/// `Forwarded`, RFC 7239.
fn in_forwarded(line: &str) -> Option<Vec<IpAddr>> {
    rfc7239::parse(line)
        .map(|hop| match hop.ok()?.forwarded_for {
            Some(NodeIdentifier { name: NodeName::Ip(address), .. }) => Some(address),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use hyper::header::HeaderValue;

    use super::*;

    fn admits(senders: &Senders, peer: &str, headers: &[(HeaderName, &str)]) -> bool {
        let headers = headers.iter().map(|(name, value)| (name.clone(), HeaderValue::from_str(value).unwrap()));
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(name, value);
        }
        senders.admit(peer.parse().unwrap(), &map)
    }

    fn senders() -> Senders {
        Senders::new(
            Some("51.222.204.155, 2001:db8::/32".parse().unwrap()),
            "127.0.0.1,10.0.0.0/8,::1".parse().unwrap(),
        )
    }

    #[test]
    fn everybody_may_deliver_unless_somebody_is_named() {
        assert!(admits(&Senders::default(), "203.0.113.9", &[]));
        assert!(admits(&senders(), "51.222.204.155", &[]));
        assert!(admits(&senders(), "::ffff:51.222.204.155", &[]));
        assert!(admits(&senders(), "2001:db8::7", &[]));
        assert!(!admits(&senders(), "203.0.113.9", &[]));
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        let told = [(X_FORWARDED_FOR, "51.222.204.155")];
        assert!(!admits(&senders(), "203.0.113.9", &told), "a forged header");
        assert!(admits(&senders(), "127.0.0.1", &told));
        assert!(!admits(&senders(), "127.0.0.1", &[]), "a proxy that says nothing");
        assert!(admits(&senders(), "51.222.204.155", &[(X_FORWARDED_FOR, "203.0.113.9")]), "nobody's word counts here");
    }

    #[test]
    fn the_last_hop_that_is_no_proxy_counts() {
        let one = |value| admits(&senders(), "10.1.2.3", &[(X_FORWARDED_FOR, value)]);
        assert!(one("203.0.113.9, 51.222.204.155"));
        assert!(one("203.0.113.9, 51.222.204.155, 10.9.9.9, 127.0.0.1"));
        assert!(!one("51.222.204.155, 203.0.113.9"), "what the client wrote itself stands first");
        assert!(!one("51.222.204.155, nonsense"));
        assert!(!one("10.0.0.1"));
        assert!(!one(""));
        let lines = [(X_FORWARDED_FOR, "51.222.204.155"), (X_FORWARDED_FOR, "203.0.113.9")];
        assert!(!admits(&senders(), "10.1.2.3", &lines));
    }

    #[test]
    fn forwarded_is_read_too() {
        let one = |value| admits(&senders(), "::1", &[(FORWARDED, value)]);
        assert!(one("for=51.222.204.155;proto=https"));
        assert!(one(r#"for=203.0.113.9, for="[2001:db8::17]:4711";by=10.0.0.1"#));
        assert!(!one("for=203.0.113.9"));
        assert!(!one("for=_hidden"));
        assert!(!one("for=unknown"));
        assert!(!one("proto=https"));
    }

    #[test]
    fn one_header_does_not_hide_the_other() {
        let both =
            |x: &str, forwarded: &str| admits(&senders(), "127.0.0.1", &[(X_FORWARDED_FOR, x), (FORWARDED, forwarded)]);
        assert!(both("51.222.204.155", "for=51.222.204.155"));
        assert!(!both("203.0.113.9", "for=51.222.204.155"));
        assert!(!both("51.222.204.155", "for=203.0.113.9"));
    }
}
