//! Whether a page keeps the rules for themes that can be seen in its HTML: one main heading, languages told, nothing inline,
//! nothing from elsewhere, the funding marking whole.

use super::super::view::Funding;

/// What a page breaks, a sentence each. `html` is a whole page of a theme, `funding` what it must show.
pub fn broken(html: &str, funding: &Funding) -> Vec<String> {
    let mut broken = Vec::new();
    let tags: Vec<&str> = tags(html).collect();
    let of = |name: &str| tags.iter().filter(|tag| is_named(tag, name)).copied().collect::<Vec<_>>();
    let html_tag = of("html");
    if !html_tag.iter().any(|tag| attribute(tag, "lang").is_some() && attribute(tag, "dir").is_some()) {
        broken.push("`<html>` does not tell its language and direction (`lang`, `dir`)".into());
    }
    match of("h1").len() {
        1 => {}
        0 => broken.push("there is no main heading `<h1>`".into()),
        several => broken.push(format!("there are {several} main headings `<h1>`, and one is needed")),
    }
    if of("main").len() != 1 {
        broken.push("the content does not stand in one `<main>`".into());
    }
    if !of("style").is_empty() || tags.iter().any(|tag| attribute(tag, "style").is_some()) {
        broken.push("there is a style within the page, which its Content-Security-Policy forbids".into());
    }
    let is_code = |tag: &&&str| {
        attribute(tag, "src").is_none() && !attribute(tag, "type").is_some_and(|kind| kind.ends_with("json"))
    };
    if of("script").iter().any(|tag| is_code(&tag)) || tags.iter().any(|tag| has_handler(tag)) {
        broken.push("there is a script within the page, which its Content-Security-Policy forbids".into());
    }
    let loads = |tag: &&&str| match attribute(tag, if is_named(tag, "link") { "href" } else { "src" }) {
        Some(address) => address.starts_with("http") || address.starts_with("//"),
        None => false,
    };
    let sheets: Vec<&str> = of("link")
        .into_iter()
        .filter(|tag| matches!(attribute(tag, "rel"), Some("stylesheet" | "icon" | "preload")))
        .collect();
    for tag in ["script", "img", "iframe", "video", "audio"].iter().flat_map(|name| of(name)).chain(sheets) {
        if loads(&&tag) {
            broken.push(format!("something is loaded from elsewhere: {}", shortened(tag)));
        }
    }
    let escaped = |text: &str| {
        let mut out = String::new();
        super::super::body::escape(text, &mut out);
        out
    };
    // Quotation marks need no escaping within text, and engines differ about them.
    let plain =
        |text: &str| text.replace("&#39;", "'").replace("&#x27;", "'").replace("&quot;", "\"").replace("&#x2F;", "/");
    let page = plain(html);
    let shows = |text: &str| page.contains(&plain(&escaped(text)));
    let is_emblem = |tag: &&str| attribute(tag, "src").is_some_and(|address| address.ends_with(&funding.emblem));
    let whole = of("img").iter().any(is_emblem) && shows(&funding.statement.text) && shows(&funding.disclaimer.text);
    if !whole {
        broken.push("the funding marking is not whole: emblem, statement and disclaimer belong on every page".into());
    }
    broken
}

/// The opening tags of a page; what stands within scripts is passed over.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    let mut rest = html;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find('<')?;
            rest = &rest[start..];
            if let Some(after) = rest.strip_prefix("<!--") {
                rest = after.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            if !rest[1..].starts_with(|letter: char| letter.is_ascii_alphabetic()) {
                rest = &rest[1..];
                continue;
            }
            let mut quote = None;
            let end = rest.find(|letter: char| {
                match (quote, letter) {
                    (None, '"' | '\'') => quote = Some(letter),
                    (Some(open), letter) if open == letter => quote = None,
                    _ => {}
                }
                quote.is_none() && letter == '>'
            })?;
            let tag = &rest[..=end];
            rest = &rest[end + 1..];
            if is_named(tag, "script") {
                rest = rest.split_once("</script").map_or("", |(_, after)| after);
            }
            return Some(tag);
        }
    })
}

fn is_named(tag: &str, name: &str) -> bool {
    tag[1..]
        .strip_prefix(name)
        .is_some_and(|rest| rest.starts_with(|c: char| c == '>' || c == '/' || c.is_whitespace()))
}

/// The attributes of a tag, each with its value.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let inner = tag.trim_end_matches(['>', '/']);
    let mut rest = inner.split_once(char::is_whitespace).map_or("", |(_, rest)| rest);
    std::iter::from_fn(move || {
        rest = rest.trim_start();
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let name = rest.get(..end).filter(|name| !name.is_empty())?;
        rest = rest[end..].trim_start();
        let Some(after) = rest.strip_prefix('=') else { return Some((name, "")) };
        let after = after.trim_start();
        let (value, left) = match after.chars().next() {
            Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
            _ => after.split_once(char::is_whitespace).unwrap_or((after, "")),
        };
        rest = left;
        Some((name, value))
    })
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    attributes(tag).find(|(known, _)| *known == name).map(|(_, value)| value)
}

fn has_handler(tag: &str) -> bool {
    attributes(tag).any(|(name, _)| {
        name.strip_prefix("on").is_some_and(|rest| rest.chars().all(|c| c.is_ascii_lowercase()) && !rest.is_empty())
    })
}

fn shortened(tag: &str) -> String {
    tag.chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::view::Words;

    fn funding() -> Funding {
        let words = |text: &str| Words { lang: None, dir: None, text: text.into() };
        Funding {
            emblem: "assets/emblem.1.svg".into(),
            statement: words("Co-funded"),
            disclaimer: words("It's <ours>"),
            alt: String::new(),
        }
    }

    const SOUND: &str = "<html lang=\"de\" dir='ltr'><link rel=\"stylesheet\" href=\"./a.css\"><main><h1>A</h1><img \
                         src=\"./assets/emblem.1.svg\" alt=\"a > b\"><script type=\"application/ld+json\">\"<h1 style=''>\"</script>\
                         <p>Co-funded</p><p>It&#x27;s &lt;ours&gt;</p><a href=\"https://x.example\">x</a></main>";

    #[test]
    fn what_a_page_breaks_is_told() {
        assert_eq!(broken(SOUND, &funding()), [""; 0]);
        let after = |from: &str, to: &str| broken(&SOUND.replace(from, to), &funding());
        assert!(after(" dir='ltr'", "")[0].contains("direction"));
        assert!(after("<h1>A</h1>", "<p style=\"x\">A</p>").len() == 2);
        assert!(after("<main>", "<main onclick=\"x()\"><script>x</script>")[0].contains("script"));
        assert!(after("./a.css", "https://x.example/a.css")[0].contains("elsewhere"));
        assert!(after("Co-funded", "Funded")[0].contains("funding"));
    }
}
