//! Requests and answers over tiny_http.

use std::fs::File;
use std::io::{self, Cursor, Read, Write};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use serde_json::json;
use tiny_http::{Header, HeaderField, Method, Request, Response, Server, StatusCode};

use super::answer::{Answer, Asked, Body, answer};
use super::changes::{tell, viewed};
use super::door::{PEER, SECRET};
use super::guard::{Guard, is_equal};
use super::hub::Event;
use super::pages::failure;
use super::range::{Part, part};
use super::state::State;

/// A sign of life for browsers and for what stands between; also how long a stream outlives its browser.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Bytes of a body that are read.
const BODY: u64 = 16 << 10;
/// No page is kept by the browser, guessed at, or shown within another site.
const ALWAYS: [(&str, &str); 5] = [
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Referrer-Policy", "same-origin"),
];

/// Answers requests for ever. Only those that came through the door are answered, and the door bounds their number.
pub fn run(server: &Server, state: &Arc<State>, guard: &Arc<Guard>, secret: &str) {
    for request in server.incoming_requests() {
        if !is_equal(header(&request, SECRET).unwrap_or_default(), secret) {
            continue;
        }
        let (state, guard) = (Arc::clone(state), Arc::clone(guard));
        let served = thread::Builder::new().name("answer".into()).spawn(move || {
            // A client that goes away while it is answered is no trouble of ours.
            let _ = serve(request, &state, &guard);
        });
        drop(served);
    }
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    let is_it = |header: &&Header| header.field.as_str().as_str().eq_ignore_ascii_case(name);
    request.headers().iter().find(is_it).map(|header| header.value.as_str())
}

fn serve(mut request: Request, state: &State, guard: &Guard) -> io::Result<()> {
    let text = |name| header(&request, name).unwrap_or_default().to_owned();
    let mut asked = Asked {
        is_post: *request.method() == Method::Post,
        target: request.url().to_owned(),
        host: text("Host"),
        origin: text("Origin"),
        cookies: text("Cookie"),
        token: text("X-Litfass-Token"),
        peer: header(&request, PEER).and_then(|peer| peer.parse().ok()),
        body: Vec::new(),
    };
    request.as_reader().take(BODY).read_to_end(&mut asked.body)?;
    match answer(&asked, state, guard) {
        // Who asks for the head only does not listen.
        Answer::Events(..) if *request.method() == Method::Head => request.respond(with(Response::empty(200), &[])),
        Answer::Events(path, mark) => events(request, state, path, mark),
        Answer::Done => request.respond(with(Response::empty(204), &[])),
        Answer::Moved(to, cookie) => {
            let mut more = vec![("Location", to.as_str())];
            more.extend(cookie.as_deref().map(|cookie| ("Set-Cookie", cookie)));
            request.respond(with(Response::empty(302), &more))
        }
        Answer::Bytes(status, kind, body, mark) => {
            let bytes = match body {
                Body::Own(bytes) => bytes,
                Body::Fixed(text) => text.as_bytes().to_vec(),
                Body::Page(page, None) => page.bytes.clone(),
                Body::Page(page, Some((place, tag))) => {
                    [&page.bytes[..place], tag.as_bytes(), &page.bytes[place..]].concat()
                }
            };
            let length = bytes.len() as u64;
            send(request, status, &kind, mark.as_deref(), length, Cursor::new(bytes))
        }
        Answer::File(path, kind, mark) => match File::open(&path).and_then(|file| Ok((file.metadata()?, file))) {
            Ok((facts, file)) if facts.is_file() => send(request, 200, &kind, Some(&mark), facts.len(), file),
            _ => {
                // It has gone since the folder was looked at; the next look will tell.
                let gone = b"this file is not there any more\n";
                send(request, 404, "text/plain; charset=utf-8", None, gone.len() as u64, Cursor::new(gone))
            }
        },
    }
}

/// Sends bytes, or the part of them that was asked for, or that the browser has them already.
fn send(
    request: Request,
    status: u16,
    kind: &str,
    mark: Option<&str>,
    length: u64,
    mut bytes: impl Read + io::Seek + Send,
) -> io::Result<()> {
    let tag = mark.map(|mark| format!("\"{mark}\""));
    let mut more = vec![("Content-Type", kind)];
    more.extend(tag.as_deref().map(|tag| ("ETag", tag)));
    let has = tag.as_deref().zip(header(&request, "If-None-Match"));
    if status == 200 && has.is_some_and(|(tag, has)| has.split(',').any(|has| has.trim() == tag || has.trim() == "*")) {
        return request.respond(with(Response::empty(304), &more));
    }
    let is_file = status == 200 && !kind.starts_with("text/html");
    // A part is only of use beside the rest of the same file.
    let is_same = header(&request, "If-Range").is_none_or(|wanted| tag.as_deref() == Some(wanted));
    let range = header(&request, "Range").filter(|_| is_file && is_same);
    let wanted = range.map_or(Part::All, |range| part(range, length));
    if is_file {
        more.push(("Accept-Ranges", "bytes"));
    }
    let (status, from, length, range) = match wanted {
        Part::All => (status, 0, length, None),
        Part::Some(from, to) => (206, from, to - from + 1, Some(format!("bytes {from}-{to}/{length}"))),
        Part::Beyond => (416, 0, 0, Some(format!("bytes */{length}"))),
    };
    more.extend(range.as_deref().map(|range| ("Content-Range", range)));
    bytes.seek(io::SeekFrom::Start(from))?;
    let size = usize::try_from(length).map_err(io::Error::other)?;
    let response = Response::new(StatusCode(status), Vec::new(), bytes.take(length), Some(size), None);
    request.respond(with(response.with_chunked_threshold(usize::MAX), &more))
}

fn with<R: Read>(mut response: Response<R>, more: &[(&str, &str)]) -> Response<R> {
    for (name, value) in ALWAYS.iter().chain(more) {
        let field = name.parse::<HeaderField>();
        if let (Ok(field), Ok(value)) = (field, value.parse()) {
            response.add_header(Header { field, value });
        }
    }
    response
}

/// The stream of events of a page (server-sent events). tiny_http gathers what a reader gives, so this writes itself.
fn events(request: Request, state: &State, path: String, mark: String) -> io::Result<()> {
    let now = state.now();
    let seen = now.good.as_ref().and_then(|version| viewed(version, &path));
    let first = state.event(&now, &path);
    let (number, receiver) = state.hub.join(path, mark, seen, &[first]);
    // What happened between the loading of the page and now.
    state.hub.each(|client| match (client.is(number), &now.good) {
        (true, Some(version)) => tell(client, None, version, &now.urls),
        (true, None) if client.mark != failure(now.number) => {
            vec![Event { name: "reload", data: json!({ "mark": "" }) }]
        }
        _ => Vec::new(),
    });
    let mut writer = request.into_writer();
    let written = stream(&mut writer, &receiver);
    state.hub.leave(number);
    written
}

fn stream(writer: &mut dyn Write, receiver: &Receiver<String>) -> io::Result<()> {
    let mut head = String::from("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n");
    ALWAYS.iter().for_each(|(name, value)| head.push_str(&format!("{name}: {value}\r\n")));
    write!(writer, "{head}\r\nretry: 1000\n\n")?;
    writer.flush()?;
    loop {
        match receiver.recv_timeout(HEARTBEAT) {
            Ok(event) => writer.write_all(event.as_bytes())?,
            Err(RecvTimeoutError::Timeout) => writer.write_all(b": still here\n\n")?,
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
        }
        writer.flush()?;
    }
}
