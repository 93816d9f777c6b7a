//! What a request is answered with. Knows nothing of sockets.

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;

use super::changes::MISSING;
use super::guard::{COOKIE, Guard, Pass, is_equal, is_here};
use super::outline::outline;
use super::pages;
use super::state::{Now, State};
use super::urls::query;
use super::version::{Failure, Page, Shown, Version};
use super::{editor, findings};
use crate::diagnostic::{explain, rules};

/// A request, as far as it matters.
#[derive(Default)]
pub struct Asked {
    /// Whether it wants something done (`POST`).
    pub is_post: bool,
    /// Path and query.
    pub target: String,
    /// The name by which the server was asked.
    pub host: String,
    /// The page that asks, for what it wants done.
    pub origin: String,
    /// Cookies.
    pub cookies: String,
    /// The token of our own pages.
    pub token: String,
    /// Where it comes from.
    pub peer: Option<IpAddr>,
    /// The body.
    pub body: Vec<u8>,
}

/// What to answer.
pub enum Answer {
    /// Bytes with a status, a media type and, for files of the site, a fingerprint.
    Bytes(u16, String, Body, Option<String>),
    /// A file on the disk with its media type and fingerprint.
    File(PathBuf, String, String),
    /// Look elsewhere, and maybe keep this cookie.
    Moved(String, Option<String>),
    /// The stream of events for a page: its path, and the fingerprint of what the browser has.
    Events(String, String),
    /// Done.
    Done,
}

/// Bytes of an answer.
pub enum Body {
    /// Made for this answer.
    Own(Vec<u8>),
    /// A page of the site, and where the preview's script goes into it (a place and the tag), if it does.
    Page(Arc<Page>, Option<(usize, String)>),
    /// A part of the program.
    Fixed(&'static str),
}

/// Below this path is what belongs to the preview and not to the site.
const OWN: &str = "/_litfass/";

/// Answers a request.
pub fn answer(asked: &Asked, state: &State, guard: &Guard) -> Answer {
    if let (Some(token), Some(given)) = (&guard.token, query(&asked.target, "preview"))
        && is_equal(&given, token)
    {
        let path = asked.target.split('?').next().unwrap_or("/").to_owned();
        let cookie = format!("{COOKIE}={token}; Path=/; HttpOnly; SameSite=Strict");
        return if guard.check(&asked.host, None, &cookie_of(token)) == Pass::Yes {
            Answer::Moved(local(&path), Some(cookie))
        } else {
            text(403, pages::FOREIGN)
        };
    }
    match guard.check(&asked.host, asked.peer, &asked.cookies) {
        Pass::Yes => {}
        Pass::ForeignHost => return text(403, pages::FOREIGN),
        Pass::NoToken => return text(403, pages::NO_TOKEN),
    }
    let now = state.now();
    let path = asked.target.split('?').next().unwrap_or_default();
    match path.strip_prefix(OWN) {
        Some(own) => match (asked.is_post, own) {
            (true, "open") => open(asked, state, &now),
            (true, _) => text(405, "only the editor is asked this way\n"),
            (false, own) => ours(asked, own, &now),
        },
        None if asked.is_post => text(405, "a page cannot be posted to\n"),
        None => site(path, state, &now),
    }
}

fn cookie_of(token: &str) -> String {
    format!("{COOKIE}={token}")
}

/// A path on this server and never an address elsewhere (`//evil.example`).
fn local(path: &str) -> String {
    format!("/{}", path.trim_start_matches(['/', '\\']))
}

fn text(status: u16, words: &str) -> Answer {
    Answer::Bytes(status, "text/plain; charset=utf-8".into(), Body::Own(words.as_bytes().to_vec()), None)
}

fn html(status: u16, page: String) -> Answer {
    Answer::Bytes(status, HTML.into(), Body::Own(page.into_bytes()), None)
}

const HTML: &str = "text/html; charset=utf-8";

/// What belongs to the preview itself.
fn ours(asked: &Asked, own: &str, now: &Now) -> Answer {
    let page = || query(&asked.target, "page").unwrap_or_default().into_owned();
    match own {
        "preview.js" => Answer::Bytes(200, "text/javascript; charset=utf-8".into(), Body::Fixed(pages::SCRIPT), None),
        "preview.css" => Answer::Bytes(200, "text/css; charset=utf-8".into(), Body::Fixed(pages::STYLE), None),
        "events" => Answer::Events(page(), query(&asked.target, "mark").unwrap_or_default().into_owned()),
        "page" => {
            let found = now.good.as_ref().and_then(|version| Some((version, version.find(&page())?)));
            let Some((version, index)) = found else { return text(404, "there is no such page\n") };
            let json = serde_json::to_vec(&outline(version, index, &now.urls)).unwrap_or_default();
            Answer::Bytes(200, "application/json".into(), Body::Own(json), None)
        }
        _ => match own.strip_prefix("explain/").and_then(rules::find) {
            Some(rule) => html(200, pages::explained(rule.code, &explain(rule))),
            None => text(404, "there is no such thing\n"),
        },
    }
}

/// Opens a file of the project in the author's editor.
fn open(asked: &Asked, state: &State, now: &Now) -> Answer {
    // Whoever looks from another machine may look, and not start programs on this one.
    let is_ours = is_here(asked.peer) && asked.origin == format!("http://{}", asked.host);
    if !is_ours || !is_equal(&asked.token, &state.token) {
        return text(403, "only pages of this preview may open files\n");
    }
    let Some(place) = serde_json::from_slice::<editor::Place>(&asked.body).ok() else {
        return text(400, "this is not a place in a file\n");
    };
    let known = now.good.iter().any(|version| version.sources.find(&place.path).is_some());
    if !(known || now.findings.iter().any(|finding| finding.path == place.path)) {
        return text(404, "this file is not part of the project\n");
    }
    let Some(command) = &state.editor else {
        return text(
            409,
            "no editor is known; start the preview with --editor, for example `litfass serve --editor code`\n",
        );
    };
    match editor::open(command, &state.root, &place) {
        Ok(()) => Answer::Done,
        Err(error) => text(409, &format!("`{}` cannot be started: {error}\n", command[0])),
    }
}

/// A file of the site.
fn site(path: &str, state: &State, now: &Now) -> Answer {
    let Some(version) = &now.good else {
        let page = pages::failed(&now.findings, "", now.number);
        return html(500, page);
    };
    if path == "/" && now.urls.base() != "/" {
        return Answer::Moved(now.urls.base().to_owned(), None);
    }
    let Some(wanted) = now.urls.path(path) else { return missing("", version) };
    match version.find(&wanted) {
        Some(index) => shown(index, state, version, now.number),
        None if version.find(&format!("{wanted}/")).is_some() => {
            Answer::Moved(now.urls.url(&format!("{wanted}/")), None)
        }
        None => missing(&wanted, version),
    }
}

fn shown(index: usize, state: &State, version: &Version, number: u64) -> Answer {
    let file = version.entry(index).file().into_owned();
    match version.show(index, &state.darkroom) {
        Ok(Shown::Page(page)) => {
            let mark = page.mark.clone();
            page_answer(200, version, index, page, (&version.entry(index).path, &mark))
        }
        Ok(Shown::File(path, mark)) => Answer::File(path, media_type(&file), mark),
        Err(Failure::Template(found)) => {
            let found = findings::shown(&[*found], &version.sources);
            html(500, pages::failed(&found, &version.entry(index).path, number))
        }
        Err(Failure::Photo) => text(404, "this photo is damaged; the findings say why\n"),
        Err(Failure::Store(error)) => text(500, &format!("{}\n", error.message)),
    }
}

/// A page of the site with the preview's script, which is told the path and the fingerprint to listen for.
fn page_answer(status: u16, version: &Version, index: usize, page: Arc<Page>, listen: (&str, &str)) -> Answer {
    let kind = media_type(&version.entry(index).file());
    let is_html = kind.starts_with("text/html");
    let place = is_html.then(|| (pages::place(&page.bytes), pages::tag(listen.0, listen.1)));
    let mark = page.mark.clone();
    Answer::Bytes(status, kind, Body::Page(page, place), Some(mark))
}

/// "Not found" in the language that the path begins with.
fn missing(path: &str, version: &Version) -> Answer {
    let first = path.split('/').next().unwrap_or_default();
    let lang = super::changes::lang_of(version, first);
    let own = lang.map_or_else(String::new, |lang| version.ready.plan.addresses.home(lang).to_owned());
    let found = version.find(&format!("{own}404.html")).and_then(|index| Some((index, version.page(index).ok()?)));
    match found {
        Some((index, page)) => page_answer(404, version, index, page, (path, MISSING)),
        None => text(404, "there is no such page\n"),
    }
}

/// The media type of a file of the site, as hosts tell it.
fn media_type(file: &str) -> String {
    let kind = mime_guess::from_path(file).first_or_octet_stream();
    let is_text = kind.type_() == "text" || matches!(kind.subtype().as_str(), "json" | "javascript" | "xml");
    if is_text && kind.get_param("charset").is_none() { format!("{kind}; charset=utf-8") } else { kind.to_string() }
}
