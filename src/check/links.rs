//! Where a link of the words leads: to an item, a heading, a file, another site.

use super::context::{AnchorUse, Context, Found};
use super::words::Subject;
use crate::diagnostic::rules::references as rules;
use crate::diagnostic::{Diagnostic, nearest};
use crate::i18n::composed;
use crate::load::kinds::is_email;
use crate::model::{Collection, ItemRef, Lang, RawLink, Target};
use crate::source::Sources;

/// Resolves a link. What is wrong is reported; the target is then the page itself, which is never shown.
pub fn target(context: &Context, subject: &Subject, lang: Lang, raw: &RawLink, found: &mut Found) -> Target {
    let nowhere = || Target::Here(String::new());
    let address = raw.address.trim();
    if let Some(anchor) = address.strip_prefix('#') {
        let anchor = heading_id(anchor);
        if !anchor.is_empty() {
            found.anchors.push(AnchorUse { span: raw.span, item: subject.item, lang, anchor: anchor.clone() });
        }
        return Target::Here(anchor);
    }
    if address.is_empty() {
        let message = "the link leads nowhere: its address is empty";
        found.report(Diagnostic::new(&rules::DEAD_LINK, raw.span, message).help("write the address between ( and )"));
        return nowhere();
    }
    let scheme = address.split_once(':').filter(|(scheme, _)| is_scheme(scheme));
    let Some((scheme, rest)) = scheme else { return file(context, subject, raw, address, found) };
    if let Some(collection) = Collection::of_scheme(&scheme.to_ascii_lowercase()) {
        let (id, anchor) = rest.split_once('#').map_or((rest, None), |(id, anchor)| (id, Some(heading_id(anchor))));
        let id = id.trim_matches('/');
        let Some(index) = context.resolve_id(collection, id, raw.span, found) else { return nowhere() };
        let item = ItemRef { collection, index };
        if let Some(anchor) = anchor.clone().filter(|a| !a.is_empty()) {
            found.anchors.push(AnchorUse { span: raw.span, item: Some(item), lang, anchor });
        }
        return Target::Item(item, anchor.filter(|a| !a.is_empty()));
    }
    match scheme.to_ascii_lowercase().as_str() {
        "http" | "https" => match url::Url::parse(address) {
            Ok(url) if url.host_str().is_some_and(|host| !host.is_empty()) => return Target::Web(url.to_string()),
            _ => {
                let message = format!("`{address}` is not a web address");
                found.report(
                    Diagnostic::new(&rules::DEAD_LINK, raw.span, message)
                        .help("copy it from the browser's address bar"),
                );
            }
        },
        "mailto" => return mail(raw, rest, found),
        "tel" => return Target::Web(address.to_owned()),
        other => {
            let schemes = Collection::ALL.iter().map(|c| c.singular()).chain(["https", "mailto", "tel"]);
            let mut diagnostic = Diagnostic::new(
                &rules::BAD_SCHEME,
                raw.span,
                format!("links that begin with `{other}:` are not allowed"),
            );
            // `c:\` is a drive of one's own computer.
            let own = other == "file" || other.len() == 1;
            diagnostic = match nearest(other, schemes) {
                _ if own => {
                    diagnostic.help("put the file into the item's folder and link its name: [the plan](plan.pdf)")
                }
                Some(near) => diagnostic.help(format!("did you mean `{near}:`?")),
                None => {
                    diagnostic.help("link to items (`practice:…`), files beside the words, https:, mailto: or tel:")
                }
            };
            found.report(diagnostic);
        }
    }
    nowhere()
}

/// `mailto:office@school.example?subject=…`, also with several addresses (RFC 6068).
fn mail(raw: &RawLink, rest: &str, found: &mut Found) -> Target {
    let (to, more) = rest.split_once('?').map_or((rest, ""), |(to, more)| (to, more));
    let to = decoded(to);
    let Some(wrong) = to.split(',').map(str::trim).find(|address| !is_email(address)) else {
        return Target::Web(raw.address.trim().to_owned());
    };
    let has_more = more.split('&').any(|part| part.starts_with("to="));
    if to.trim().is_empty() && has_more {
        return Target::Web(raw.address.trim().to_owned());
    }
    let message = match wrong {
        "" => "`mailto:` leads nowhere: there is no e-mail address behind it".to_owned(),
        wrong => format!("`mailto:` leads nowhere: `{wrong}` is not an e-mail address"),
    };
    found
        .report(Diagnostic::new(&rules::DEAD_LINK, raw.span, message).help("write it like mailto:name@school.example"));
    Target::Here(String::new())
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c))
}

fn decoded(text: &str) -> String {
    percent(text)
}

/// The id that a link to a heading means. Letters with marks can be stored in two ways; ids have the composed one.
fn heading_id(written: &str) -> String {
    composed(decoded(written))
}

/// Percent-decoding, as browsers do it with anchors and file names.
fn percent(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut i = 0;
    while i < bytes.len() {
        let hex = (bytes[i] == b'%').then(|| bytes.get(i + 1..i + 3)).flatten();
        match hex.and_then(|h| std::str::from_utf8(h).ok()).and_then(|h| u8::from_str_radix(h, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                i += 3;
            }
            None => {
                out.push(bytes[i]);
                i += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}

fn file(context: &Context, subject: &Subject, raw: &RawLink, address: &str, found: &mut Found) -> Target {
    let path = decoded(address.split(['#', '?']).next().unwrap_or(address));
    let wanted = join(subject.folder, &path);
    if let Some(id) = wanted.as_deref().and_then(|path| context.sources.find(path)) {
        let name = context.sources.path(id);
        let of_theme = name.starts_with("theme/") || name.starts_with("themes/");
        let published = !(name.ends_with(".md") || name.ends_with(".toml") || name.ends_with(".ftl") || of_theme);
        if published {
            found.used.push(id);
            return Target::File(id);
        }
    }
    let mut diagnostic =
        Diagnostic::new(&rules::DEAD_LINK, raw.span, format!("`{address}` leads nowhere: there is no such file"));
    if let Some(item) = item_meant(context, &path) {
        let message = format!("`{address}` is not an address that stays");
        found.report(
            Diagnostic::new(&rules::DEAD_LINK, raw.span, message).help(format!("link to the item by its id: `{item}`")),
        );
        return Target::Here(String::new());
    }
    // A file's name can hold an `@`, or begin like an address, only by chance.
    let scheme = if is_email(&path) { "mailto:" } else { "https://" };
    if is_email(&path) || is_host(address) {
        let message = format!("`{address}` leads nowhere: it is taken for the name of a file");
        found.report(Diagnostic::new(&rules::DEAD_LINK, raw.span, message).help(format!("write `{scheme}{address}`")));
        return Target::Here(String::new());
    }
    let known: Vec<&str> = beside(context.sources, subject.folder);
    if let Some(near) = nearest(&path, known.iter().copied()) {
        diagnostic = diagnostic.help(format!("did you mean `{near}`?"));
    }
    diagnostic = diagnostic.help(
        "link to an item by its id, such as `practice:mirror-apprentices`, to a file beside the words, or to https://…",
    );
    found.report(diagnostic);
    Target::Here(String::new())
}

/// `practice:wall` where an address (`/en/practices/wall/`, `../wall/en.md`) probably means it: the last part of it that
/// is an item's id.
fn item_meant(context: &Context, path: &str) -> Option<String> {
    let part = path.split('/').rfind(|part| !part.is_empty() && !part.ends_with(".md") && !part.ends_with(".html"))?;
    let collection = Collection::ALL.into_iter().find(|c| context.items.get(*c, part).is_some())?;
    path.contains('/').then(|| format!("{}:{part}", collection.singular()))
}

/// `www.school.example/plan`, `school.eu/`: an address as people say it.
fn is_host(address: &str) -> bool {
    let host = address.split(['/', '?', '#']).next().unwrap_or_default();
    let is_name = host.split('.').all(|part| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-'));
    let is_long = host.len() < address.len();
    let ending = host.rsplit('.').next().unwrap_or_default();
    let is_site = host.to_ascii_lowercase().starts_with("www.") && host.matches('.').count() > 1;
    let is_domain = ["com", "org", "net", "eu"].contains(&ending) || is_long && ending.len() == 2;
    is_name && host.contains('.') && (is_site || is_domain)
}

fn beside<'a>(sources: &'a Sources, folder: &'a str) -> Vec<&'a str> {
    let inside = folder.trim_end_matches('/');
    sources
        .below(inside)
        .filter_map(|(_, file)| file.path.strip_prefix(folder))
        .filter(|name| !name.ends_with(".md") && !name.ends_with(".toml"))
        .collect()
}

/// A path from the project folder; `None` where it leads out of it.
fn join(folder: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> =
        if path.starts_with('/') { Vec::new() } else { folder.split('/').filter(|p| !p.is_empty()).collect() };
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::{is_host, join, percent};

    #[test]
    fn addresses_without_their_scheme_are_known() {
        for address in ["www.school.example", "WWW.school.de/plan", "school.eu", "school.de/plan.pdf"] {
            assert!(is_host(address), "{address}");
        }
        for name in ["plan.pdf", "www.pdf", "en.md", "../a.de/b", "plan.v2.docx", "a b.org", "de.html#x"] {
            assert!(!is_host(name), "{name}");
        }
    }

    #[test]
    fn paths_stay_inside_the_project() {
        assert_eq!(join("news/a/", "plan.pdf").as_deref(), Some("news/a/plan.pdf"));
        assert_eq!(join("news/a/", "../b/plan.pdf").as_deref(), Some("news/b/plan.pdf"));
        assert_eq!(join("news/a/", "../../../etc/passwd"), None);
    }

    #[test]
    fn names_with_spaces_are_found() {
        assert_eq!(percent("Plan%20B.pdf"), "Plan B.pdf");
        assert_eq!(percent("100%"), "100%");
    }
}
