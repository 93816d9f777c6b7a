//! Words that look like a link or a picture, `[plan](our plan.pdf)`, but are none.

use super::address::decoded;
use super::lookalikes::{is_escaped, report};
use super::writer::Writer;
use crate::bytes;
use crate::model::Collection;

/// Endings of files that are linked or shown.
const ENDINGS: [&str; 26] = [
    "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "txt", "md", "html", "htm", "zip",
    "jpg", "jpeg", "png", "gif", "webp", "svg", "mp3", "mp4", "webm", "ics",
];
/// How far before a `]` its `[` is looked for, in bytes.
const FAR: usize = 400;

/// Words end that stood side by side.
pub(super) fn end_run(w: &mut Writer<'_>) {
    let run = std::mem::take(&mut w.lookalikes.run);
    let source = w.source;
    let mut from = run.start;
    while let Some(close) = closing(source.get(from..run.end)).map(|i| from + i) {
        from = close + 1;
        let gap = source[from..run.end].bytes().take_while(|b| *b == b' ').count();
        let Some(inner) = in_brackets(&source[from + gap..run.end]).filter(|_| gap < 2) else { continue };
        let Some(open) = opening(source, close) else { continue };
        let end = from + gap + inner.len() + 2;
        let name = inner.trim();
        let is_address = looks_like_address(name);
        let has_space = name.contains(char::is_whitespace) && !name.starts_with('<');
        // `[sic] (see above)`, `f[i](a, b)` are no links.
        let behind_a_word = source[..open].ends_with(|c: char| c.is_alphanumeric() || "])".contains(c));
        let meant = if gap > 0 { is_address } else { has_space && (is_address || !behind_a_word) };
        if !meant {
            continue;
        }
        let is_picture = source[..open].ends_with('!') && !is_escaped(source, open - 1);
        let words = &source[open..=close];
        let begin = open - usize::from(is_picture);
        let sign = if is_picture { "!" } else { "" };
        let (file, title) = without_title(name);
        let has_scheme = scheme(file).is_some();
        let help = if has_space && has_scheme {
            let address: String = file.split_whitespace().collect();
            format!("an address has no space in it: {sign}{words}({address}{title})")
        } else if file.contains(char::is_whitespace) {
            let rename = "or take the spaces out of the file's name";
            format!("write {sign}{words}(<{file}>{title}), {rename}")
        } else {
            format!("write {sign}{words}({file}{title}), without a space between `]` and `(`")
        };
        if !has_scheme {
            w.lookalikes.files.push(decoded(file.trim_start_matches("./")).into_owned());
        }
        report(w, begin..end, if is_picture { "a picture" } else { "a link" }, help);
        from = end;
    }
}

/// The next `]`; nearly all words have none.
fn closing(words: Option<&str>) -> Option<usize> {
    bytes::find(words?.as_bytes(), |byte| byte == b']')
}

/// What stands in the round brackets with which a text begins; those within it are in pairs.
fn in_brackets(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('(')?;
    let mut depth = 0;
    for (at, c) in inner.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(&inner[..at]).filter(|inner| !inner.trim().is_empty()),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// The `[` of a `]`, in the same paragraph.
fn opening(source: &str, close: usize) -> Option<usize> {
    if is_escaped(source, close) {
        return None;
    }
    let mut depth = 0;
    let bytes = source.as_bytes();
    for at in (close.saturating_sub(FAR)..close).rev() {
        match bytes[at] {
            b']' => depth += 1,
            b'[' if depth == 0 => {
                // A mark of a footnote, or a bracket that is meant.
                return (bytes.get(at + 1) != Some(&b'^') && !is_escaped(source, at)).then_some(at);
            }
            b'[' => depth -= 1,
            b'\n' if bytes[..at].ends_with(b"\n") => return None,
            _ => {}
        }
    }
    None
}

/// `practice:`, `https:`, …
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    let small = scheme.to_ascii_lowercase();
    let is_known = Collection::of_scheme(&small).is_some() || ["http", "https", "mailto", "tel"].contains(&&*small);
    is_known.then_some(scheme)
}

fn looks_like_address(text: &str) -> bool {
    let (file, _) = without_title(text);
    let ending = file.rsplit_once('.').filter(|(stem, _)| !stem.is_empty()).map(|(_, e)| e.to_ascii_lowercase());
    scheme(file).is_some()
        || file.starts_with("www.")
        || (file.starts_with('#') && !file.contains(' ') && file.len() > 1)
        || ending.is_some_and(|ending| ENDINGS.contains(&&*ending))
}

/// An address and its title, `"…"` with a space before it, which may be empty.
fn without_title(text: &str) -> (&str, &str) {
    let title = text.strip_suffix('"').and_then(|rest| rest.rfind('"')).map(|at| text[..at].trim_end().len());
    title.filter(|at| *at > 0).map_or((text, ""), |at| text.split_at(at))
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::lookalikes::tests::told;

    #[test]
    fn links_and_pictures_with_spaces() {
        for (written, marked, help) in [
            ("See ![A wall](wall 1.jpg).", "![A wall](wall 1.jpg)", "![A wall](<wall 1.jpg>)"),
            ("![A *wall*](wall (1).jpg)", "![A *wall*](wall (1).jpg)", "![A *wall*](<wall (1).jpg>)"),
            ("[Plan](our plan.pdf \"B\")", "[Plan](our plan.pdf \"B\")", "[Plan](<our plan.pdf> \"B\")"),
            ("[x](practice: wall)", "[x](practice: wall)", "[x](practice:wall)"),
            ("[Plan] (plan.pdf)", "[Plan] (plan.pdf)", "[Plan](plan.pdf)"),
            ("- [Plan](our plan)", "[Plan](our plan)", "[Plan](<our plan>)"),
            ("| a |\n|---|\n| [b](c d.pdf) |", "[b](c d.pdf)", "[b](<c d.pdf>)"),
        ] {
            let told = told(written);
            assert!(told.starts_with(marked) && told.contains(help), "{told}");
        }
    }
}
