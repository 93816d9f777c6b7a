//! A template cut into tokens. It has been compiled before, so whatever cannot be cut simply ends.

use std::ops::Range;

/// A piece of a template.
#[derive(Clone, PartialEq, Debug)]
pub enum Token<'a> {
    /// `{{`
    ShowStart,
    /// `}}`
    ShowEnd,
    /// `{%`
    TagStart,
    /// `%}`
    TagEnd,
    /// A name.
    Name(&'a str),
    /// What stands between quotation marks, as it is written.
    Text(&'a str),
    /// A number.
    Number,
    /// An operator or a bracket.
    Sign(&'a str),
}

/// Signs of more than one character, the longer ones first.
const LONG_SIGNS: [&str; 10] = ["...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?["];

/// The tokens of a template, each with its place in bytes. Comments, raw blocks and HTML are passed over.
pub fn tokens(text: &str) -> Vec<(Token<'_>, Range<usize>)> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find('{') {
        let start = at + found;
        at = match text.as_bytes().get(start + 1) {
            Some(b'#') => text[start..].find("#}").map_or(text.len(), |end| start + end + 2),
            Some(b'{') => inside(text, start, ("}}", Token::ShowStart, Token::ShowEnd), &mut tokens),
            Some(b'%') => match raw(text, start) {
                Some(end) => end,
                None => inside(text, start, ("%}", Token::TagStart, Token::TagEnd), &mut tokens),
            },
            _ => start + 1,
        };
    }
    tokens
}

/// Where a raw block ends that begins here, if one does.
fn raw(text: &str, start: usize) -> Option<usize> {
    let after = tag(text, start, "raw")?;
    let mut at = after;
    while let Some(found) = text[at..].find("{%") {
        if let Some(end) = tag(text, at + found, "endraw") {
            return Some(end);
        }
        at += found + 2;
    }
    Some(text.len())
}

/// Where the tag ends that begins here, if it is nothing but this word.
fn tag(text: &str, start: usize, word: &str) -> Option<usize> {
    let rest = text.get(start + 2..)?;
    let rest = rest.strip_prefix('-').unwrap_or(rest).trim_start().strip_prefix(word)?.trim_start();
    let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix("%}")?;
    Some(text.len() - rest.len())
}

/// Cuts what stands between two marks; gives the place behind them.
fn inside<'a>(
    text: &'a str,
    start: usize,
    (close, opening, closing): (&str, Token<'a>, Token<'a>),
    tokens: &mut Vec<(Token<'a>, Range<usize>)>,
) -> usize {
    let mut at = start + 2;
    tokens.push((opening, start..at));
    if text[at..].starts_with('-') {
        at += 1;
    }
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        let rest = &text[at..];
        let Some(first) = rest.chars().next() else { return at };
        let closed = rest.strip_prefix('-').unwrap_or(rest).starts_with(close);
        if closed {
            let end = at + close.len() + usize::from(first == '-');
            tokens.push((closing, at..end));
            return end;
        }
        let (token, len) = one(rest, first);
        tokens.push((token, at..at + len));
        at += len;
    }
}

/// The token that a text begins with, and its length.
fn one(rest: &str, first: char) -> (Token<'_>, usize) {
    if matches!(first, '"' | '\'' | '`') {
        let mut escaped = false;
        for (at, letter) in rest.char_indices().skip(1) {
            match letter {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                _ if letter == first => return (Token::Text(&rest[1..at]), at + 1),
                _ => {}
            }
        }
        return (Token::Text(&rest[1..]), rest.len());
    }
    let word = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').unwrap_or(rest.len());
    if first.is_ascii_digit() {
        let fraction = rest[word..].strip_prefix('.').filter(|after| after.starts_with(|c: char| c.is_ascii_digit()));
        let digits =
            fraction.map_or(0, |after| after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len() + 1);
        return (Token::Number, word + digits);
    }
    if word > 0 {
        return (Token::Name(&rest[..word]), word);
    }
    let long = LONG_SIGNS.iter().find(|sign| rest.starts_with(**sign)).map(|sign| sign.len());
    let len = long.unwrap_or(first.len_utf8());
    (Token::Sign(&rest[..len]), len)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_raw_blocks_and_html_are_passed_over() {
        let text = "<p>{</p>{# {{ a }} #}{% raw %}{{ b }}{%- endraw -%}{{- c.d | e(f=\"}}\\\"\") -}}";
        let seen: Vec<Token> = tokens(text).into_iter().map(|(token, _)| token).collect();
        use Token::{Name, ShowEnd, ShowStart, Sign, Text};
        let expected = [
            ShowStart,
            Name("c"),
            Sign("."),
            Name("d"),
            Sign("|"),
            Name("e"),
            Sign("("),
            Name("f"),
            Sign("="),
            Text("}}\\\""),
            Sign(")"),
            ShowEnd,
        ];
        assert_eq!(seen, expected);
        let places: Vec<&str> =
            tokens("{% if a >= 1.5 %}").into_iter().map(|(_, at)| &"{% if a >= 1.5 %}"[at]).collect();
        assert_eq!(places, ["{%", "if", "a", ">=", "1.5", "%}"]);
    }
}
