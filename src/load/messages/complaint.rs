//! What the parser of Fluent complains about, in plain words and at the place that helps most.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::languages::FTL_SYNTAX;
use crate::source::{FileId, Span};

/// The finding for a syntax error.
pub fn diagnostic(id: FileId, text: &str, error: &ParserError) -> Diagnostic {
    let entry = error.slice.as_ref().map_or(0, |slice| slice.start);
    let (start, end) = place(text, entry, error.pos.start);
    let (message, help) = words(text, entry, start, error);
    let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Diagnostic::new(&FTL_SYNTAX, Span { file: id, start: at(start), end: at(end) }, message)
        .label("reading stopped here")
        .help(help)
}

/// The letter where reading stopped; at the beginning of a line, the last one before, after which something is missing.
fn place(text: &str, entry: usize, stopped: usize) -> (usize, usize) {
    let mut start = stopped.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let line = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let next = text[start..].chars().next();
    let at_end = next.is_none_or(|c| c == '\n' || c == '\r');
    if start > entry && (at_end || text[line..start].trim().is_empty()) {
        let before = text[..start].trim_end().char_indices().next_back();
        start = before.map_or(entry, |(place, _)| place).max(entry);
    }
    let length = text[start..].chars().next().map_or(0, char::len_utf8);
    (start, start + length)
}

fn words(text: &str, entry: usize, start: usize, error: &ParserError) -> (String, String) {
    const FORMS: &str = "each form stands on a line of its own, such as `[one] …`, and the last one as `*[other] …`";
    let (message, help): (&str, &str) = match &error.kind {
        ErrorKind::ExpectedToken('=') | ErrorKind::ExpectedCharRange { .. } if at_line_start(text, entry, start) => {
            return no_name(text, entry);
        }
        ErrorKind::ExpectedToken('=') => {
            let name = text[entry..].split([' ', '=', '\n', '\r']).next().unwrap_or_default();
            if !name.is_ascii() {
                return (format!("`{name}` cannot be the name of a message"), NAMES.into());
            }
            let message = format!("after `{name}` a `=` is missing");
            return (message, format!("a message is written `name = text`; {CONTINUED}"));
        }
        ErrorKind::ExpectedToken('}') => {
            ("a `{` is not closed", "close it with `}` after the name or after the last form")
        }
        ErrorKind::ExpectedToken(']') => {
            ("the name of a form is not closed", "write `[one]`; it is a single word or a number")
        }
        ErrorKind::ExpectedToken(')') => ("a `(` is not closed", "close it with `)`"),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => {
            ("quotation marks are not closed", "text in braces stands between two `\"` on the same line")
        }
        ErrorKind::ExpectedToken(token) => {
            return (format!("a `{token}` is missing"), "look at the message's braces and at its forms".into());
        }
        ErrorKind::ExpectedCharRange { range } if range.contains('\n') => ("after `->` the line goes on", FORMS),
        ErrorKind::ExpectedCharRange { range } if range.contains("0-9") => {
            ("a number is incomplete", "write it as `1` or `1.5`")
        }
        ErrorKind::ExpectedCharRange { .. } => ("a name is missing or begins with something else than a letter", NAMES),
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (
                format!("the message `{entry_id}` has no text"),
                "write it after the `=`, or remove the message".into(),
            );
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return (
                format!("the term `-{entry_id}` has no text"),
                "write it after the `=`, or remove the term".into(),
            );
        }
        ErrorKind::MissingDefaultVariant => ("no form is marked with `*`", FORMS),
        ErrorKind::MultipleDefaultVariants => {
            ("two forms are marked with `*`", "mark only the one for all other cases")
        }
        ErrorKind::MissingValue => ("a form has no text", "write it after the `]`; an empty text is `{ \"\" }`"),
        ErrorKind::UnbalancedClosingBrace => {
            ("a `}` closes nothing", "remove it; a brace that readers are to see is written `{ \"}\" }`")
        }
        ErrorKind::ForbiddenCallee => {
            ("only functions in capitals can be called", "`NUMBER($count)` is the one there is")
        }
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            ("forms cannot be chosen by this", "choose them by a variable, such as `{ $count -> …`")
        }
        ErrorKind::TermAttributeAsPlaceable => {
            ("an attribute of a term cannot be inserted", "it can only choose between forms; insert the term itself")
        }
        ErrorKind::PositionalArgumentFollowsNamed => ("the arguments are out of order", "those with a name come last"),
        ErrorKind::DuplicatedNamedArgument(name) => {
            return (format!("the argument `{name}` is given twice"), "remove one of the two".into());
        }
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => (
            "a backslash in quotation marks is followed by something unknown",
            "write a backslash as `\\\\`, a quotation mark as `\\\"`",
        ),
        ErrorKind::ExpectedInlineExpression | ErrorKind::ExpectedLiteral => (
            "something in braces cannot be read",
            "in braces stands a variable `{ $name }`, a term `{ -name }` or a text `{ \"…\" }`",
        ),
    };
    (message.to_owned(), help.to_owned())
}

const NAMES: &str = "names are made of the letters a to z, digits, `-` and `_`, and begin with a letter";
const CONTINUED: &str = "if the line goes on with the text above, begin it with four spaces";

/// Did reading stop where the entry begins?
fn at_line_start(text: &str, entry: usize, start: usize) -> bool {
    text.get(entry..start).is_some_and(|before| before.trim().is_empty())
}

/// The entry does not begin with a name.
fn no_name(text: &str, entry: usize) -> (String, String) {
    let line = text[entry..].lines().next().unwrap_or_default();
    if line.starts_with('\t') {
        let help = "begin the line with four spaces instead: Fluent does not take tabs for an indentation";
        return ("the line begins with a tab".into(), help.into());
    }
    if line.starts_with([' ', '[', '*', '}', '.']) {
        let help = "look at the message above: is a `{` or a `*` missing there, or one too many?";
        return ("the line belongs to no message".into(), help.into());
    }
    ("the line does not begin with the name of a message".into(), format!("{NAMES}; {CONTINUED}"))
}
