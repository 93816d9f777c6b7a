//! Reads drawings, feeds, tables and calendars as the programs for them do, and tells what should not be there.

use url::Url;
use xml::reader::{EventReader, ParserConfig, XmlEvent};

use super::judge::{SITE, address, fragment};

/// A drawing, which a browser runs when its address is opened.
pub fn drawing(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut in_style = false;
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.contains("<?xml-") {
        found.push("a DOCTYPE or an instruction".into());
    }
    for event in EventReader::new(text.as_bytes()) {
        match event {
            Err(error) => found.push(format!("is not sound: {error}")),
            Ok(XmlEvent::StartElement { name, attributes, .. }) => {
                let local = name.local_name.to_ascii_lowercase();
                let runs = [
                    "script",
                    "foreignobject",
                    "iframe",
                    "object",
                    "embed",
                    "handler",
                    "audio",
                    "video",
                    "link",
                    "meta",
                    "body",
                    "img",
                ];
                if runs.contains(&&*local) || name.namespace.as_deref() != Some("http://www.w3.org/2000/svg") {
                    found.push(format!("an element {local} of {:?}", name.namespace));
                }
                in_style = local == "style";
                for attribute in attributes {
                    let (key, value) =
                        (attribute.name.local_name.to_ascii_lowercase(), attribute.value.to_ascii_lowercase());
                    let bare: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
                    let is_link = matches!(&*key, "href" | "src");
                    let is_raster = bare.starts_with("data:image/") && !bare.starts_with("data:image/svg");
                    let leads_out = is_link && !bare.starts_with('#') && !is_raster;
                    let sets = key == "attributename" && (bare.contains("href") || bare.starts_with("on"));
                    let scripts = bare.contains("script:") || (!is_link && bare.contains("data:"));
                    if key.starts_with("on") || key == "base" || leads_out || sets || scripts || loads(&bare) {
                        found.push(format!("an attribute {key} of {local}: {value}"));
                    }
                }
            }
            Ok(XmlEvent::EndElement { .. }) => in_style = false,
            Ok(XmlEvent::Characters(css) | XmlEvent::CData(css)) if in_style => {
                let bare: String = css.to_ascii_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
                if loads(&bare) || bare.contains(['@', '\\']) {
                    found.push(format!("styles: {css}"));
                }
            }
            Ok(XmlEvent::ProcessingInstruction { name, .. }) => found.push(format!("an instruction {name}")),
            Ok(_) => {}
        }
    }
    found
}

/// Whether styles load something: an address that is no id.
fn loads(bare: &str) -> bool {
    let other = |after: &str| !after.trim_start_matches(['"', '\'']).starts_with('#');
    bare.split("url(").skip(1).any(other)
        || bare.contains("image-set(")
        || bare.contains("@import")
        || bare.contains("expression(")
}

/// A feed or the list of pages.
pub fn feed(text: &str) -> Vec<String> {
    const ELEMENTS: [&str; 19] = [
        "feed",
        "title",
        "subtitle",
        "id",
        "updated",
        "author",
        "name",
        "link",
        "entry",
        "published",
        "summary",
        "content",
        "rights",
        "generator",
        "category",
        "urlset",
        "url",
        "loc",
        "lastmod",
    ];
    let mut found = Vec::new();
    let base = Url::parse(SITE).expect("an address");
    let (mut is_html, mut is_address) = (false, false);
    let mut content = String::new();
    for event in ParserConfig::new().ignore_comments(false).create_reader(text.as_bytes()) {
        match event {
            Err(error) => found.push(format!("is not sound: {error}")),
            Ok(XmlEvent::StartElement { name, attributes, .. }) => {
                content.clear();
                if !ELEMENTS.contains(&&*name.local_name) {
                    found.push(format!("an element {}", name.local_name));
                }
                is_html = attributes.iter().any(|a| a.name.local_name == "type" && a.value == "html");
                is_address = matches!(&*name.local_name, "id" | "loc");
                for attribute in attributes {
                    match &*attribute.name.local_name {
                        "href" => address(&attribute.value, &base, true, &mut found),
                        "type" if attribute.value == "xhtml" => found.push("parts in XHTML".into()),
                        "rel" | "type" | "hreflang" | "lang" | "term" | "label" | "uri" | "version" => {}
                        other => found.push(format!("an attribute {other}")),
                    }
                }
            }
            Ok(XmlEvent::Characters(text) | XmlEvent::CData(text) | XmlEvent::Whitespace(text)) => {
                content.push_str(&text)
            }
            Ok(XmlEvent::EndElement { .. }) => {
                if is_html {
                    found.extend(fragment(&content));
                }
                if is_address {
                    address(&content, &base, true, &mut found);
                }
                (is_html, is_address) = (false, false);
            }
            Ok(XmlEvent::ProcessingInstruction { name, .. }) => found.push(format!("an instruction {name}")),
            Ok(XmlEvent::Doctype { .. } | XmlEvent::Comment(_)) => found.push("a DOCTYPE or a comment".into()),
            Ok(_) => {}
        }
    }
    found
}

/// A table that spreadsheets open: no cell is a formula (OWASP, CSV injection).
pub fn table(bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for row in csv::ReaderBuilder::new().has_headers(false).from_reader(bytes).records() {
        match row {
            Err(error) => found.push(error.to_string()),
            Ok(row) => {
                let signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
                let formulas =
                    row.iter().filter(|cell| cell.trim_start().starts_with(signs) || cell.starts_with(signs));
                found.extend(formulas.map(|cell| format!("a formula {cell}")));
            }
        }
    }
    found
}

/// A calendar: no line but those of events.
pub fn calendar(text: &str) -> Vec<String> {
    const NAMES: [&str; 17] = [
        "BEGIN",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "NAME",
        "X-WR-CALNAME",
        "DESCRIPTION",
        "DTSTAMP",
        "GEO",
        "LOCATION",
        "SUMMARY",
        "UID",
        "URL",
        "DTEND",
        "DTSTART",
        "END",
        "LAST-MODIFIED",
    ];
    let mut found = Vec::new();
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let name = line.split([':', ';']).next().unwrap_or_default();
        let opens = name == "BEGIN" || name == "END";
        if !NAMES.contains(&name) || (opens && !line.ends_with(":VEVENT") && !line.ends_with(":VCALENDAR")) {
            found.push(format!("a line {line}"));
        }
        if line.contains(['\r', '\n', '\u{0}', '\u{8}', '\u{1b}']) {
            found.push(format!("a sign that ends lines or is none: {line:?}"));
        }
    }
    let count = |line: &str| text.lines().filter(|l| *l == line).count();
    if count("BEGIN:VEVENT") != count("END:VEVENT") {
        found.push("events that do not end".into());
    }
    found
}

/// What search engines read first.
pub fn robots(text: &str) -> Vec<String> {
    let known =
        |line: &&str| ["User-agent:", "Allow:", "Disallow:", "Sitemap:"].iter().any(|key| line.starts_with(key));
    text.lines().filter(|line| !line.is_empty() && !known(line)).map(|line| format!("a line {line}")).collect()
}
