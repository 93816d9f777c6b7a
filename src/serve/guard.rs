//! Who may ask: only the names by which the server is reached, and from other machines only who has the token.

use std::net::IpAddr;

/// The name of the cookie that holds the token of other machines.
pub const COOKIE: &str = "litfass-preview";

/// What is checked of a request.
pub struct Guard {
    /// The port that browsers ask.
    pub port: u16,
    /// What other machines must know; none where only this machine is listened to.
    pub token: Option<String>,
}

/// Where a request stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pass {
    /// It may ask.
    Yes,
    /// It came under a name that is not ours: a foreign site whose name leads to this machine (DNS rebinding).
    ForeignHost,
    /// It comes from another machine without the token.
    NoToken,
}

impl Guard {
    /// Whether a request may ask. `cookies` is the header's value.
    pub fn check(&self, host: &str, peer: Option<IpAddr>, cookies: &str) -> Pass {
        if !self.is_ours(host) {
            return Pass::ForeignHost;
        }
        match &self.token {
            Some(token) if !is_here(peer) && !has_cookie(cookies, token) => Pass::NoToken,
            _ => Pass::Yes,
        }
    }

    /// `localhost` and plain numbers of addresses; a name of another site is never one of them.
    fn is_ours(&self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => (name, port.parse().ok()),
            _ => (host, Some(80)),
        };
        let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
        let address: Option<IpAddr> = bare.parse().ok();
        let is_name = name.eq_ignore_ascii_case("localhost");
        let is_here = address.is_some_and(|address| address.is_loopback());
        port == Some(self.port) && (is_name || is_here || (self.token.is_some() && address.is_some()))
    }
}

/// Whether a request comes from this machine.
pub fn is_here(peer: Option<IpAddr>) -> bool {
    peer.is_some_and(|peer| peer.to_canonical().is_loopback())
}

fn has_cookie(cookies: &str, token: &str) -> bool {
    cookies
        .split(';')
        .filter_map(|cookie| cookie.trim().split_once('='))
        .any(|(name, value)| name == COOKIE && is_equal(value, token))
}

/// Compares without telling by its time how much was right.
pub fn is_equal(given: &str, wanted: &str) -> bool {
    blake3::hash(given.as_bytes()) == blake3::hash(wanted.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_names_are_answered() {
        let here = IpAddr::from([127, 0, 0, 1]);
        let guard = Guard { port: 8000, token: None };
        for host in ["localhost:8000", "LOCALHOST:8000", "127.0.0.1:8000", "[::1]:8000"] {
            assert_eq!(guard.check(host, Some(here), ""), Pass::Yes, "{host}");
        }
        for host in
            ["evil.example:8000", "localhost", "localhost:80", "localhost.evil.example:8000", "192.168.1.5:8000"]
        {
            assert_eq!(guard.check(host, Some(here), ""), Pass::ForeignHost, "{host}");
        }
    }

    #[test]
    fn other_machines_need_the_token() {
        let guard = Guard { port: 80, token: Some("abc".into()) };
        let phone = Some(IpAddr::from([192, 168, 1, 7]));
        assert_eq!(guard.check("192.168.1.5", phone, ""), Pass::NoToken);
        assert_eq!(guard.check("192.168.1.5", phone, "a=b; litfass-preview=abc"), Pass::Yes);
        assert_eq!(guard.check("192.168.1.5", phone, "litfass-preview=abd"), Pass::NoToken);
        assert_eq!(guard.check("localhost", Some(IpAddr::from([127, 0, 0, 1])), ""), Pass::Yes);
        assert_eq!(guard.check("school.example", phone, "litfass-preview=abc"), Pass::ForeignHost);
    }
}
