//! Cuts authors' HTML into text, tags and comments.
//!
//! Nothing of it is passed on as it stands: what is allowed is written anew, so a browser never sees what was
//! written here, and need not agree with how it is cut.

/// A part of HTML.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Token<'t> {
    /// Text with character references.
    Text(&'t str),
    /// `<name attributes>`.
    Open {
        /// The tag's name as written.
        name: &'t str,
        /// What stands between the name and the `>`.
        attributes: &'t str,
    },
    /// `</name>`.
    Close(&'t str),
    /// `<!-- … -->`.
    Comment,
    /// `<!…>`, `<?…>`: nothing for a text.
    Other,
}

/// The parts of a piece of HTML, each with its place.
pub(super) struct Tokens<'t> {
    html: &'t str,
    at: usize,
    /// How many bytes may still be searched in vain for the end of a tag; keeps hostile texts from taking quadratic time.
    patience: usize,
}

impl<'t> Tokens<'t> {
    /// Begins at the first byte.
    pub(super) fn new(html: &'t str) -> Self {
        Self { html, at: 0, patience: 1 << 20 }
    }

    /// Passes over everything up to and with the closing tag of a name, or to the end.
    pub(super) fn skip_past(&mut self, name: &str) {
        let rest = &self.html[self.at..];
        let found = rest.match_indices("</").find(|(i, _)| {
            let after = rest.as_bytes().get(i + 2..i + 2 + name.len());
            after.is_some_and(|after| after.eq_ignore_ascii_case(name.as_bytes()))
        });
        self.at = match found {
            Some((i, _)) => self.at + rest[i..].find('>').map_or(rest.len(), |end| i + end + 1),
            None => self.html.len(),
        };
    }

    fn tag(&mut self) -> Option<(Token<'t>, usize)> {
        let rest = &self.html[self.at..];
        let end_of = |mark: &str, from: usize| {
            rest.get(from..).and_then(|r| r.find(mark)).map_or(rest.len(), |i| from + i + mark.len())
        };
        if rest.starts_with("<!-->") || rest.starts_with("<!--->") {
            return Some((Token::Comment, end_of(">", 4)));
        }
        if rest.starts_with("<!--") {
            return Some((Token::Comment, end_of("-->", 4)));
        }
        if rest.starts_with("<![CDATA[") {
            return Some((Token::Other, end_of("]]>", 9)));
        }
        if rest.starts_with("<!") || rest.starts_with("<?") {
            return Some((Token::Other, end_of(">", 2)));
        }
        let close = rest.starts_with("</");
        let start = if close { 2 } else { 1 };
        let name = &rest[start..];
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let name = &name[..name.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(name.len())];
        let from = start + name.len();
        let Some(end) = end_of_tag(&rest[from..]) else {
            self.patience = self.patience.saturating_sub(rest.len());
            return None;
        };
        let end = from + end;
        let token = if close { Token::Close(name) } else { Token::Open { name, attributes: &rest[from..end] } };
        Some((token, end + 1))
    }
}

/// Where the `>` stands that is not within quotation marks.
fn end_of_tag(rest: &str) -> Option<usize> {
    let mut quote = None;
    let mut value = false;
    for (i, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (Some(q), b) if q == b => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if value => quote = Some(byte),
            (None, b'>') => return Some(i),
            (None, b) if b.is_ascii_whitespace() => {}
            (None, b) => value = b == b'=',
        }
    }
    None
}

impl<'t> Iterator for Tokens<'t> {
    type Item = (Token<'t>, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let at = self.at;
        let rest = &self.html[at..];
        if rest.is_empty() {
            return None;
        }
        if rest.starts_with('<')
            && self.patience > 0
            && let Some((token, len)) = self.tag()
        {
            self.at += len;
            return Some((token, at));
        }
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let end = rest[first..].find('<').map(|i| first + i);
        let text = &rest[..end.unwrap_or(rest.len())];
        self.at += text.len();
        Some((Token::Text(text), at))
    }
}

/// The attributes of a tag: names as written, values without their quotation marks; each with its place.
pub(super) fn attributes(text: &str) -> impl Iterator<Item = (&str, Option<&str>, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let space = |c: char| c.is_ascii_whitespace() || c == '/';
        at += text[at..].len() - text[at..].trim_start_matches(space).len();
        let rest = &text[at..];
        if rest.is_empty() {
            return None;
        }
        let start = at;
        // A `=` in first place is part of the name (HTML standard, "before attribute name state").
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let name_end = rest[first..].find(|c: char| space(c) || c == '=').map_or(rest.len(), |i| first + i);
        let name = &rest[..name_end];
        let after = rest[name_end..].trim_start();
        let Some(value) = after.strip_prefix('=') else {
            at += name_end;
            return Some((name, None, start));
        };
        let value = value.trim_start();
        let (value, tail) = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
            _ => value.split_at(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        at = text.len() - tail.len();
        Some((name, Some(value), start))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(html: &str) -> Vec<Token<'_>> {
        Tokens::new(html).map(|(token, _)| token).collect()
    }

    #[test]
    fn html_falls_into_tags_and_text() {
        let open = |name, attributes| Token::Open { name, attributes };
        assert_eq!(
            all("a<b x='>'>é</b ><!-- > --><?php ?>"),
            [Token::Text("a"), open("b", " x='>'"), Token::Text("é"), Token::Close("b"), Token::Comment, Token::Other]
        );
        assert_eq!(all("<br/><BR />"), [open("br", "/"), open("BR", " /")]);
        assert_eq!(all("é<b>"), [Token::Text("é"), open("b", "")]);
    }

    #[test]
    fn what_is_no_tag_is_text() {
        assert_eq!(all("1 < 2"), [Token::Text("1 "), Token::Text("< 2")]);
        assert_eq!(all("<"), [Token::Text("<")]);
        assert_eq!(all("<b x=\">"), [Token::Text("<b x=\">")]);
        assert_eq!(all("</ b>"), [Token::Text("</ b>")]);
    }

    #[test]
    fn attributes_have_names_and_values() {
        let read = |text| attributes(text).map(|(n, v, _)| (n, v)).collect::<Vec<_>>();
        assert_eq!(
            read(" lang=es TITLE = \"a 'b'\" open/"),
            [("lang", Some("es")), ("TITLE", Some("a 'b'")), ("open", None)]
        );
        assert_eq!(read("/a='x'b=\"y"), [("a", Some("x")), ("b", Some("y"))]);
        assert_eq!(read("==é"), [("=", Some("é"))]);
        assert_eq!(read("é=é"), [("é", Some("é"))]);
    }
}
