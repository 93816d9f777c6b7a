//! The head of a request: only what is plain and whole goes on.

/// Headers that the server behind the door is told; all others are dropped.
const KNOWN: [&str; 8] =
    ["host", "origin", "cookie", "range", "if-range", "if-none-match", "content-type", "x-litfass-token"];
/// Headers of one request.
const HEADERS: usize = 64;
/// Bytes of an address.
const TARGET: usize = 8 << 10;

/// The head of a request that may go on.
#[derive(PartialEq, Eq, Debug)]
pub struct Head {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    /// Bytes of the body.
    pub body: usize,
}

/// Why a request does not go on: status and reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refusal(u16, &'static str);

impl Refusal {
    /// Nothing that HTTP 1 knows.
    pub const NONSENSE: Self = Self(400, "Bad Request");
    /// Another method than those that look.
    pub const METHOD: Self = Self(405, "Method Not Allowed");
    /// The request took too long to arrive.
    pub const SLOW: Self = Self(408, "Request Timeout");
    /// A body that is too large.
    pub const LONG_BODY: Self = Self(413, "Content Too Large");
    /// An address that is too long.
    pub const LONG_TARGET: Self = Self(414, "URI Too Long");
    /// Headers that are too long or too many.
    pub const LONG_HEAD: Self = Self(431, "Request Header Fields Too Large");
    /// Too many connections.
    pub const BUSY: Self = Self(503, "Service Unavailable");

    /// The whole answer.
    pub fn text(self) -> String {
        let Self(status, reason) = self;
        let allow = if self == Self::METHOD { "Allow: GET, HEAD, POST\r\n" } else { "" };
        format!(
            "HTTP/1.1 {status} {reason}\r\n{allow}Content-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nX-Frame-Options: DENY\r\nConnection: close\r\n\r\n{reason}\n",
            reason.len() + 1
        )
    }
}

/// Reads a head and says where it ends; `None` while it is not whole.
///
/// # Errors
/// It will never be one that may go on.
pub fn parse(bytes: &[u8]) -> Result<Option<(Head, usize)>, Refusal> {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let end = match request.parse(bytes) {
        Ok(httparse::Status::Complete(end)) => end,
        Ok(httparse::Status::Partial) => return Ok(None),
        Err(httparse::Error::TooManyHeaders) => return Err(Refusal::LONG_HEAD),
        Err(_) => return Err(Refusal::NONSENSE),
    };
    let (method, target) = (request.method.unwrap_or_default(), request.path.unwrap_or_default());
    if target.len() > TARGET {
        return Err(Refusal::LONG_TARGET);
    }
    if !matches!(method, "GET" | "HEAD" | "POST") {
        return Err(Refusal::METHOD);
    }
    if !target.starts_with('/') || !target.is_ascii() {
        return Err(Refusal::NONSENSE);
    }
    let mut known: Vec<(String, String)> = Vec::new();
    let mut lengths = Vec::new();
    for header in request.headers.iter() {
        let name = header.name.to_ascii_lowercase();
        let value = std::str::from_utf8(header.value).ok().filter(|value| value.is_ascii()).map(str::trim);
        match (name.as_str(), value) {
            ("transfer-encoding", _) => return Err(Refusal::NONSENSE),
            ("content-length", value) => lengths.push(value.and_then(length).ok_or(Refusal::NONSENSE)?),
            (name, value) if KNOWN.contains(&name) => {
                let value = value.ok_or(Refusal::NONSENSE)?;
                if known.iter().any(|(other, _)| other == name) {
                    return Err(Refusal::NONSENSE);
                }
                known.push((name.to_owned(), value.to_owned()));
            }
            _ => {}
        }
    }
    // Two lengths, or a body where none belongs, are how one request is passed off as two.
    let body = match lengths[..] {
        [] => 0,
        [length] if length == 0 || method == "POST" => length,
        _ => return Err(Refusal::NONSENSE),
    };
    if !known.iter().any(|(name, _)| name == "host") {
        return Err(Refusal::NONSENSE);
    }
    Ok(Some((Head { method: method.to_owned(), target: target.to_owned(), headers: known, body }, end)))
}

/// Digits only: `+5` and `5, 5` are numbers for some and not for others.
fn length(value: &str) -> Option<usize> {
    let digits = !value.is_empty() && value.len() < 10 && value.bytes().all(|b| b.is_ascii_digit());
    digits.then(|| value.parse().ok()).flatten()
}

impl Head {
    /// The head as it goes on, with more headers and the length of the body.
    pub fn text(&self, extra: &str, body: usize) -> String {
        let headers: String = self.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let Self { method, target, .. } = self;
        format!("{method} {target} HTTP/1.1\r\n{headers}{extra}Content-Length: {body}\r\nConnection: close\r\n\r\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Result<Option<(Head, usize)>, Refusal> {
        parse(text.as_bytes())
    }

    #[test]
    fn a_plain_request_goes_on_with_what_is_known() {
        let text = "GET /de/ HTTP/1.1\r\nHost: localhost:1\r\nX-Litfass-Door: x\r\nRange: bytes=0-1\r\n\r\n";
        let (head, end) = of(text).unwrap().unwrap();
        assert_eq!(end, text.len());
        assert_eq!(
            head.text("A: b\r\n", 0),
            "GET /de/ HTTP/1.1\r\nhost: localhost:1\r\nrange: bytes=0-1\r\nA: b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        assert_eq!(of(&text[..20]), Ok(None));
    }

    #[test]
    fn what_is_odd_is_refused() {
        let host = "Host: a\r\n";
        for (text, refusal) in [
            ("PUT / HTTP/1.1\r\nHost: a\r\n\r\n".to_owned(), Refusal::METHOD),
            ("get / HTTP/1.1\r\nHost: a\r\n\r\n".to_owned(), Refusal::METHOD),
            ("GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n".to_owned(), Refusal::NONSENSE),
            ("GET / HTTP/1.1\r\n\r\n".to_owned(), Refusal::NONSENSE),
            (format!("GET / HTTP/1.1\r\n{host}{host}\r\n"), Refusal::NONSENSE),
            (format!("GET / HTTP/1.1\r\n{host}Content-Length: 3\r\n\r\nabc"), Refusal::NONSENSE),
            (format!("POST / HTTP/1.1\r\n{host}Content-Length: 3\r\nContent-Length: 4\r\n\r\n"), Refusal::NONSENSE),
            (format!("POST / HTTP/1.1\r\n{host}Content-Length: -3\r\n\r\n"), Refusal::NONSENSE),
            (format!("POST / HTTP/1.1\r\n{host}Transfer-Encoding: chunked\r\n\r\n"), Refusal::NONSENSE),
            (format!("GET / HTTP/1.1\r\n{host}{}\r\n", "a: b\r\n".repeat(100)), Refusal::LONG_HEAD),
            (format!("GET /{} HTTP/1.1\r\n{host}\r\n", "a".repeat(9000)), Refusal::LONG_TARGET),
            ("\x16\x03\x01\x02\x00".to_owned(), Refusal::NONSENSE),
        ] {
            assert_eq!(of(&text), Err(refusal), "{text}");
        }
    }
}
