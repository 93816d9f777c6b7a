//! Reads what was built as browsers do, and tells what should not be there.
//!
//! The lists name what may be there, so that a new element or kind of file must be looked at before it passes.

use std::collections::BTreeSet;

use scraper::{ElementRef, Html, Node, Selector};
use url::Url;

use super::formats::{calendar, drawing, feed, robots, table};

/// Where the site of the test stands.
pub const SITE: &str = "https://bruecke.example/";
/// What the policy of every page begins with.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; ";

const ELEMENTS: [&str; 84] = [
    "a",
    "abbr",
    "address",
    "article",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "body",
    "br",
    "button",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "nav",
    "ol",
    "p",
    "picture",
    "pre",
    "q",
    "s",
    "samp",
    "script",
    "section",
    "small",
    "source",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "title",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
    "search",
    "label",
    "col",
    "colgroup",
    "tfoot",
    "data",
    "ruby",
    "rt",
    "rp",
];
/// Elements that only the theme makes.
const OF_THE_THEME: [&str; 8] = ["body", "head", "html", "link", "meta", "script", "title", "button"];
/// Elements and attributes of the theme's drawings, and the parts of the page where these stand.
const OF_DRAWINGS: [&str; 11] = ["svg", "g", "path", "circle", "rect", "text", "tspan", "title", "defs", "marker", "a"];
const ATTRIBUTES_OF_DRAWINGS: [&str; 30] = [
    "aria-hidden",
    "aria-label",
    "class",
    "cx",
    "cy",
    "d",
    "direction",
    "fill",
    "font-size",
    "height",
    "href",
    "id",
    "marker-end",
    "markerHeight",
    "markerUnits",
    "markerWidth",
    "orient",
    "preserveAspectRatio",
    "r",
    "refX",
    "refY",
    "role",
    "stroke",
    "stroke-width",
    "text-anchor",
    "viewBox",
    "width",
    "x",
    "y",
    "xmlns",
];
const DRAWN_IN: [&str; 5] = ["map", "network", "handout", "bar-cell", "scheme"];
const ATTRIBUTES: [&str; 61] = [
    "alt",
    "aria-pressed",
    "as",
    "crossorigin",
    "aria-current",
    "aria-describedby",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "charset",
    "checked",
    "class",
    "colspan",
    "content",
    "data-facet",
    "data-facets",
    "data-height",
    "data-label",
    "data-width",
    "datetime",
    "decoding",
    "dir",
    "disabled",
    "download",
    "fetchpriority",
    "height",
    "hidden",
    "href",
    "hreflang",
    "http-equiv",
    "id",
    "lang",
    "loading",
    "name",
    "open",
    "popover",
    "popovertarget",
    "property",
    "rel",
    "role",
    "rowspan",
    "scope",
    "sizes",
    "src",
    "srcset",
    "start",
    "tabindex",
    "title",
    "translate",
    "type",
    "value",
    "width",
    "reversed",
    "for",
    "headers",
    "itemid",
    "cite",
    "span",
    "abbr",
    "referrerpolicy",
    "media",
];

/// What is wrong with a file of the site.
pub fn file(path: &str, bytes: &[u8]) -> Vec<String> {
    let text = || String::from_utf8_lossy(bytes);
    let ending = path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, ending)| ending);
    if path == ".litfass-manifest" {
        return Vec::new();
    }
    match ending.to_ascii_lowercase().as_str() {
        "html" => page(path, &text()),
        "svg" => drawing(&text()),
        "xml" => feed(&text()),
        "json" => json(bytes),
        "csv" if path.starts_with("data/") => table(bytes),
        "ics" => calendar(&text()),
        "txt" if path == "robots.txt" => robots(&text()),
        "css" | "js" | "txt" if path.starts_with("assets/") => Vec::new(),
        "png" | "jpg" | "webp" => Vec::new(),
        "woff2" if path.starts_with("assets/fonts/") => Vec::new(),
        // Downloads that browsers show as text or leave to other programs.
        "pdf" | "odt" | "txt" | "csv" if path.starts_with("files/") => Vec::new(),
        _ => vec!["a kind of file that nobody expects".into()],
    }
}

/// A page of the site.
pub fn page(path: &str, text: &str) -> Vec<String> {
    let document = Html::parse_document(text);
    let mut found: Vec<String> = document.errors.iter().map(|error| format!("is not sound HTML: {error}")).collect();
    walk(&document, path, false, &mut found);
    if let Some(sign) = text.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
        found.push(format!("the sign {sign:?}"));
    }
    if path.starts_with("old/") {
        return redirect(&document, path, found);
    }
    let root = document.root_element();
    let head: Vec<ElementRef<'_>> = children(root, "head").flat_map(|head| head.child_elements()).collect();
    let policy = head.get(1).filter(|meta| meta.attr("http-equiv") == Some("Content-Security-Policy"));
    if !policy.and_then(|meta| meta.attr("content")).is_some_and(|content| content.starts_with(POLICY)) {
        found.push("the policy is not the first thing after the encoding".into());
    }
    if head.first().is_none_or(|meta| meta.attr("charset") != Some("utf-8")) {
        found.push("the encoding is not told first".into());
    }
    if select(&document, "[http-equiv]").count() != 1 {
        found.push("more than one instruction to the browser in `meta`".into());
    }
    if select(&document, "head > title").count() != 1 || select(&document, "main").count() != 1 {
        found.push("not one title and one main part".into());
    }
    found
}

/// A former address, from which a page leads on: nothing but that, and to the site's own page.
fn redirect(document: &Html, path: &str, mut found: Vec<String>) -> Vec<String> {
    found.retain(|why| why != "an instruction refresh");
    let base = Url::parse(SITE).and_then(|site| site.join(path)).expect("an address");
    let mut refresh = select(document, "[http-equiv]");
    match refresh.next().and_then(|meta| meta.attr("content")).and_then(|content| content.strip_prefix("0; url=")) {
        Some(to) if refresh.next().is_none() => address(to, &base, true, &mut found),
        _ => found.push("leads on otherwise than expected".into()),
    }
    if select(document, "body *").any(|element| !matches!(element.value().name(), "p" | "a")) {
        found.push("more than a link".into());
    }
    found
}

/// Data; where it holds cards, the filter of the practices puts them into its page.
fn json(bytes: &[u8]) -> Vec<String> {
    match serde_json::from_slice::<serde_json::Value>(bytes) {
        Err(error) => vec![error.to_string()],
        Ok(data) => data["cards"].as_str().map(|cards| fragment(&cards.replace('\u{1}', "../"))).unwrap_or_default(),
    }
}

/// HTML within a feed, or for a script to show.
pub fn fragment(text: &str) -> Vec<String> {
    let document = Html::parse_fragment(text);
    let mut found = Vec::new();
    walk(&document, "", true, &mut found);
    found
}

fn select<'a>(document: &'a Html, selector: &str) -> impl Iterator<Item = ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    document.select(&selector).collect::<Vec<_>>().into_iter()
}

fn children<'a>(element: ElementRef<'a>, name: &str) -> impl Iterator<Item = ElementRef<'a>> {
    element.child_elements().filter(move |child| child.value().name() == name)
}

fn walk(document: &Html, path: &str, is_part: bool, found: &mut Vec<String>) {
    // What a browser makes of it must be what it makes of its own writing of it, or an editor could wake something up.
    let written = document.html();
    let again = if is_part { Html::parse_fragment(&written) } else { Html::parse_document(&written) };
    if again.html() != written {
        found.push("is read otherwise the second time".into());
    }
    let base = Url::parse(SITE).and_then(|site| site.join(path)).expect("an address");
    let mut ids = BTreeSet::new();
    for node in document.tree.nodes() {
        match node.value() {
            Node::Comment(comment) => found.push(format!("a comment: {}", &**comment)),
            Node::ProcessingInstruction(_) => found.push("a processing instruction".into()),
            Node::Element(_) => {
                let Some(element) = ElementRef::wrap(node) else { continue };
                self::element(element, &base, is_part, found);
                if let Some(id) = element.attr("id").filter(|id| !ids.insert(*id)) {
                    found.push(format!("the id {id} occurs twice"));
                }
            }
            _ => {}
        }
    }
}

fn element(element: ElementRef<'_>, base: &Url, is_part: bool, found: &mut Vec<String>) {
    let name = element.value().name();
    if *element.value().name.ns == *"http://www.w3.org/2000/svg" {
        return of_a_drawing(element, base, found);
    }
    if !ELEMENTS.contains(&name) || *element.value().name.ns != *"http://www.w3.org/1999/xhtml" {
        found.push(format!("an element {name}"));
    }
    let of_theme = OF_THE_THEME.contains(&name) && !(is_part && matches!(name, "html" | "body"));
    let is_in =
        |name: &str| element.ancestors().filter_map(ElementRef::wrap).any(|around| around.value().name() == name);
    // Scripts with an address are looked at below; the button is that of the filter, and does nothing without it.
    let is_of_filter = name == "button" && element.attr("type") == Some("button") && !is_in("article");
    let is_of_words = is_in("main") && !is_of_filter && element.attr("src").is_none();
    if of_theme && (is_part || is_of_words) {
        found.push(format!("an element {name} in the words"));
    }
    for (attribute, value) in element.value().attrs() {
        let is_setting = match name {
            "script" => attribute == "defer" || attribute.starts_with("data-"),
            "search" => attribute.starts_with("data-"),
            _ => false,
        };
        if !ATTRIBUTES.contains(&attribute) && !is_setting {
            found.push(format!("an attribute {attribute} of {name}"));
        }
        match attribute {
            "href" if name == "a" => address(value, base, false, found),
            "href" | "src" | "data-core" | "data-style" => address(value, base, true, found),
            "srcset" => value.split(',').for_each(|one| {
                address(one.trim().split(' ').next().unwrap_or_default(), base, true, found);
            }),
            "id" if value.starts_with('_') && !matches!((name, value), ("main", "_content") | ("nav", "_menu")) => {
                found.push(format!("the theme's id {value} on {name}"));
            }
            "http-equiv" if value != "Content-Security-Policy" => found.push(format!("an instruction {value}")),
            "popovertarget" | "popover" if !matches!(name, "button" | "nav") => found.push("a popover".into()),
            "type" if name == "input" && value != "checkbox" => found.push(format!("an input {value}")),
            _ => {}
        }
    }
    if name == "script" {
        script(element, found);
    }
}

/// A part of a drawing that only the theme can have made.
fn of_a_drawing(element: ElementRef<'_>, base: &Url, found: &mut Vec<String>) {
    let name = element.value().name();
    let mut around = element.ancestors().filter_map(ElementRef::wrap);
    if !OF_DRAWINGS.contains(&name) || !around.any(|one| one.value().classes().any(|class| DRAWN_IN.contains(&class))) {
        found.push(format!("an element {name} of a drawing"));
    }
    for (attribute, value) in element.value().attrs() {
        if !ATTRIBUTES_OF_DRAWINGS.contains(&attribute) {
            found.push(format!("an attribute {attribute} of {name}"));
        }
        match attribute {
            "href" if name == "a" => address(value, base, false, found),
            "href" => found.push(format!("an address in {name}")),
            "id" if (name, value) != ("marker", "_arrow") => found.push(format!("an id in {name}")),
            _ => {}
        }
    }
}

/// A script is the theme's own, or structured data.
fn script(element: ElementRef<'_>, found: &mut Vec<String>) {
    let attributes: Vec<_> = element.value().attrs().collect();
    let content: String = element.text().collect();
    if let Some(source) = element.attr("src") {
        let is_of_theme = source.trim_start_matches("../").trim_start_matches("./").starts_with("assets/");
        if !content.is_empty() || !is_of_theme && !source.starts_with("/assets/") {
            found.push(format!("a script {source}"));
        }
        return;
    }
    if attributes != [("type", "application/ld+json")] {
        found.push(format!("a script {attributes:?}"));
    }
    if let Err(error) = serde_json::from_str::<serde_json::Value>(&content) {
        found.push(format!("structured data that is none: {error}"));
    }
    if ["<!--", "<script", "</script"].iter().any(|sign| content.to_ascii_lowercase().contains(sign)) {
        found.push("structured data that could end its element".into());
    }
}

/// Addresses as browsers read them (WHATWG URL).
pub fn address(text: &str, base: &Url, must_be_own: bool, found: &mut Vec<String>) {
    let Ok(url) = base.join(text) else { return found.push(format!("an address {text}")) };
    let is_own = url.host_str() == base.host_str() && url.scheme() == base.scheme();
    let is_allowed = matches!(url.scheme(), "http" | "https" | "mailto" | "tel");
    if !is_allowed || (must_be_own && !is_own) {
        found.push(format!("an address {text}"));
    }
    let other_scheme = matches!(url.scheme(), "http" | "https") && !text.to_ascii_lowercase().starts_with("http");
    if other_scheme && !is_own {
        found.push(format!("an address that leads elsewhere in disguise: {text}"));
    }
}
