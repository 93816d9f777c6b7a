//! The second look at texts with HTML of authors in them: ammonia, which reads as browsers do.
//!
//! What `raw` writes anew is safe already; that it is does not hang on our own reading of HTML alone.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};

use super::raw;
use super::writer::offset32;
use crate::model::Hole;

/// Stand around the number of a hole while HTML is sieved. No text holds them: `load::signs` refuses noncharacters.
const MARKS: [char; 2] = ['\u{fdd0}', '\u{fdd1}'];

static SIEVE: LazyLock<Builder<'static>> = LazyLock::new(|| {
    // Elements and attributes that Markdown makes, beside those that authors may write.
    let ours = ["aside", "input", "label", "section"];
    let general = ["class", "dir", "id", "lang", "role", "tabindex", "title", "translate", "aria-label"];
    let special: [(&str, &[&str]); 9] = [
        ("a", &["href", "rel"]),
        ("bdo", &["dir"]),
        ("details", &["open"]),
        ("img", &["src", "alt", "width", "height", "loading", "decoding"]),
        ("input", &["type", "disabled", "checked"]),
        ("li", &["value"]),
        ("ol", &["start", "type"]),
        ("td", &["colspan", "rowspan", "headers"]),
        ("th", &["colspan", "rowspan", "scope", "headers"]),
    ];
    let mut sieve = Builder::empty();
    sieve
        .tags(raw::names().chain(ours).collect())
        .generic_attributes(HashSet::from(general))
        .tag_attributes(HashMap::from(special.map(|(tag, names)| (tag, names.iter().copied().collect()))))
        .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
        .url_relative(UrlRelative::PassThrough)
        .link_rel(None);
    sieve
});

/// Sieves HTML, whose holes stay where they are; those of parts that are taken out go with them.
pub(super) fn sieve(html: &mut String, holes: &mut Vec<Hole>) {
    let mut marked = String::with_capacity(html.len() + 8 * holes.len());
    let mut from = 0;
    for (number, hole) in holes.iter().enumerate() {
        let at = hole.at as usize;
        marked.push_str(&html[from..at]);
        marked.push_str(&format!("{}{number}{}", MARKS[0], MARKS[1]));
        from = at;
    }
    marked.push_str(&html[from..]);
    let sieved = SIEVE.clean(&marked).to_string();
    let (mut parts, mut kept) = (sieved.split(MARKS), Vec::with_capacity(holes.len()));
    html.clear();
    html.push_str(parts.next().unwrap_or_default());
    while let (Some(number), Some(text)) = (parts.next(), parts.next()) {
        let hole = number.parse().ok().and_then(|number: usize| holes.get(number));
        kept.extend(hole.map(|hole| Hole { at: offset32(html.len()), ..hole.clone() }));
        html.push_str(text);
    }
    *holes = kept;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::HoleKind;

    #[test]
    fn what_browsers_would_run_is_taken_out_and_holes_stay() {
        let at = |html: &str, mark: &str| offset32(html.find(mark).expect("the mark"));
        let mut html =
            String::from("<p onclick=\"x\"><a href=\"|\">a</a><script>x</script> ~</p><svg><style>x</style></svg>");
        let mut holes = vec![
            Hole { at: at(&html, "|"), kind: HoleKind::Link(0) },
            Hole { at: at(&html, "~"), kind: HoleKind::Message("m") },
        ];
        sieve(&mut html, &mut holes);
        assert_eq!(html, "<p><a href=\"|\">a</a> ~</p>");
        assert_eq!(holes.iter().map(|hole| hole.at).collect::<Vec<_>>(), [at(&html, "|"), at(&html, "~")]);
    }
}
