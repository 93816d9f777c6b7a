//! Values inserted into a message: marked while Fluent writes it, then made safe for where it stands.

use std::borrow::Cow;

/// A value for a variable of a message.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Arg<'a> {
    /// Plain text: a name, a title. It may also choose a form (`{ $gender -> …`).
    Text(&'a str),
    /// How many; chooses the plural form.
    Count(u64),
    /// A number, to six digits after the comma.
    Number(f64),
    /// Html from ourselves, such as a link: only for [`Messages::format_html`](super::Messages::format_html).
    Html(&'a str),
}

/// Around an inserted text. Unicode keeps these two for use within a program: no text has them.
const START: char = '\u{fdd0}';
const END: char = '\u{fdd1}';
/// After [`START`]: the text is html already.
const TRUSTED: char = '\u{fdd2}';

fn is_mark(c: char) -> bool {
    matches!(c, START | END | TRUSTED)
}

/// A text without marks, should somebody have written one.
pub fn without_marks(text: &str) -> Cow<'_, str> {
    if text.contains(is_mark) { Cow::Owned(text.replace(is_mark, "")) } else { Cow::Borrowed(text) }
}

/// The value of an [`Arg::Html`].
pub fn trusted(html: &str) -> String {
    format!("{TRUSTED}{}", without_marks(html))
}

/// A text as it is inserted.
pub fn marked(text: &str) -> String {
    format!("{START}{text}{END}")
}

/// The written message as it is.
pub fn bare(mut text: String) -> String {
    if text.contains(is_mark) {
        text.retain(|c| !is_mark(c));
    }
    text
}

/// The written message, its inserted texts between FSI and PDI (UAX #9, "explicit directional isolates").
pub fn isolated(text: &str) -> String {
    text.replace(START, "\u{2068}").replace(END, "\u{2069}").replace(TRUSTED, "")
}

/// The written message as html.
pub fn html(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 16);
    let mut pieces = text.split(START);
    escape(pieces.next().unwrap_or_default(), &mut html);
    for piece in pieces {
        let (inserted, rest) = piece.split_once(END).unwrap_or((piece, ""));
        match inserted.strip_prefix(TRUSTED) {
            Some(trusted) => html.push_str(trusted),
            None => {
                html.push_str("<bdi>");
                escape(inserted, &mut html);
                html.push_str("</bdi>");
            }
        }
        escape(rest, &mut html);
    }
    html
}

fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            END | TRUSTED => {}
            _ => html.push(c),
        }
    }
}
