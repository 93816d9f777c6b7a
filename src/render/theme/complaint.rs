//! What the template engine complains about, in plain words and at the place that helps most.

use super::Own;
use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Rule, nearest};
use crate::source::{FileId, Sources, Span};

/// A complaint before its place in the project is known.
struct Complaint {
    message: String,
    template: String,
    at: Where,
}

/// Where in the template.
enum Where {
    Bytes(std::ops::Range<usize>),
    /// From 1, the column in characters.
    LineColumn(usize, usize),
    /// The first place of a text.
    Text(String),
}

/// The findings for an error. `own` tells which templates are the project's; others are told at `place`.
pub fn diagnostics(
    rule: &'static Rule,
    error: &tera::Error,
    place: Span,
    own: &dyn Fn(&str) -> Option<Own>,
    sources: Option<&Sources>,
) -> Vec<Diagnostic> {
    let finding = |complaint: Complaint| {
        let own_file = own(&complaint.template);
        let file = own_file.map(|own| own.file);
        if let (None, Some(block), Some(cause)) = (file, missing_block(&complaint.message), cause(own)) {
            let message = format!("the block `{block}` is missing, which the theme's `{}` fills", complaint.template);
            return Diagnostic::new(rule, Span::top(cause), message)
                .help(format!("keep it where it was: {{% block {block} %}}{{% endblock {block} %}}"));
        }
        let span =
            file.map_or(place, |file| span(file, sources.map_or("", |sources| sources.text(file)), &complaint.at));
        let in_template = match file {
            None if !complaint.template.is_empty() => format!(" in the theme's template `{}`", complaint.template),
            _ => String::new(),
        };
        let (message, mut help) = plain(&complaint.message);
        help.extend(own_file.map(|own| where_to_look(own.replaces).to_owned()));
        let mut found = Diagnostic::new(rule, span, format!("{message}{in_template}"));
        found.help = help;
        found
    };
    complaints(error).into_iter().map(finding).collect()
}

/// Where the maker of a template finds what there is.
pub fn where_to_look(replaces: bool) -> &'static str {
    match replaces {
        true => "docs/themes.md lists every view and its fields; without your own file the theme's is used",
        false => "docs/themes.md lists every view and its fields",
    }
}

/// The block that a template fills and none of those that it extends has.
fn missing_block(message: &str) -> Option<&str> {
    message
        .strip_prefix("Block `")
        .or_else(|| message.strip_prefix("block `"))?
        .strip_suffix("` is not defined in any parent template")
}

/// Names the nearest block where one is not there.
pub fn with_blocks(found: Diagnostic, blocks: &BTreeSet<&str>) -> Diagnostic {
    let Some(block) = found.message.strip_prefix(NO_BLOCK).and_then(|rest| rest.strip_suffix('`')) else {
        return found;
    };
    let near = nearest(block, blocks.iter().copied().filter(|known| *known != block));
    let near = near.map(|near| format!("did you mean `{near}`?"));
    let mut found = found;
    found.help.splice(0..0, near);
    found
}

/// How it is told that a block is not there.
const NO_BLOCK: &str = "no template that this one extends has a block `";

/// The project's own template that others extend, and that lost a block.
fn cause(own: &dyn Fn(&str) -> Option<Own>) -> Option<FileId> {
    ["partials/item.html", "base.html"].into_iter().find_map(own).map(|own| own.file)
}

fn complaints(error: &tera::Error) -> Vec<Complaint> {
    use tera::ErrorKind as Kind;
    match error.kind() {
        Kind::RenderingError(report) | Kind::SyntaxError(report) => vec![Complaint {
            message: report.message().to_owned(),
            template: report.filename().to_owned(),
            at: Where::Bytes(report.span().range.clone()),
        }],
        Kind::MissingParent { current, parent } => vec![Complaint {
            message: format!("there is no template `{parent}` to extend"),
            template: current.clone(),
            at: Where::Text(parent.clone()),
        }],
        Kind::CircularExtend { tpl, .. } | Kind::CircularInclude { tpl, .. } => vec![Complaint {
            message: format!("the template `{tpl}` leads back to itself"),
            template: tpl.clone(),
            at: Where::Bytes(0..0),
        }],
        _ => reports(&error.to_string()),
    }
}

/// Takes apart what the engine has printed already: `error: …`, then a line ` --> file:line:column`.
fn reports(text: &str) -> Vec<Complaint> {
    let mut found: Vec<Complaint> = Vec::new();
    for line in text.lines() {
        if let Some(message) = line.strip_prefix("error: ") {
            found.push(Complaint { message: message.to_owned(), template: String::new(), at: Where::Bytes(0..0) });
        } else if let (Some((_, place)), Some(last)) = (line.split_once("--> "), found.last_mut()) {
            let mut parts = place.rsplitn(3, ':');
            let mut number = || parts.next().and_then(|part| part.parse().ok());
            if let (Some(column), Some(line)) = (number(), number()) {
                last.at = Where::LineColumn(line, column);
                last.template = parts.next().unwrap_or_default().to_owned();
            }
        }
    }
    if found.is_empty() {
        let message = text.lines().next().unwrap_or_default().to_owned();
        found.push(Complaint { message, template: String::new(), at: Where::Bytes(0..0) });
    }
    found
}

fn span(file: FileId, text: &str, at: &Where) -> Span {
    match at {
        Where::Bytes(range) => Span::new(file, range.clone()),
        Where::Text(wanted) => Span::new(file, text.find(wanted.as_str()).map_or(0..0, |at| at..at + wanted.len())),
        Where::LineColumn(line, column) => {
            let begin: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let letters = text[begin..].chars().take(column.saturating_sub(1));
            let at = begin + letters.map(char::len_utf8).sum::<usize>();
            Span::new(file, at..at)
        }
    }
}

/// The engine's words in ours, with help.
fn plain(message: &str) -> (String, Vec<String>) {
    let quoted = |text: &str| text.split('`').nth(1).unwrap_or_default().to_owned();
    if let Some(block) = missing_block(message) {
        return (format!("{NO_BLOCK}{block}`"), Vec::new());
    }
    if let Some((what, fields)) =
        message.split_once("is not defined. Available ").and_then(|(what, rest)| Some((what, rest.split_once(": ")?.1)))
    {
        let name = quoted(what);
        let known: Vec<&str> = fields.split(", ").collect();
        let near = nearest(&name, known.iter().copied());
        let mut help: Vec<String> = near.map(|near| format!("did you mean `{near}`?")).into_iter().collect();
        help.push(format!("known here: {fields}"));
        return (format!("there is no `{name}` here"), help);
    }
    if message == "Unexpected end of input" {
        let help = "close each `{% if %}`, `{% for %}` and `{% block %}` with its `{% end… %}`";
        return ("the template ends too early".into(), vec![help.into()]);
    }
    if message.starts_with("Unknown ") {
        let kind = message.split(' ').nth(1).unwrap_or_default();
        return (format!("there is no {kind} `{}`", quoted(message)), Vec::new());
    }
    let mut letters = message.trim_end_matches('.').chars();
    let first = letters.next().into_iter().flat_map(char::to_lowercase);
    (first.chain(letters).collect(), Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_reports_are_taken_apart() {
        let all = reports(
            "error: Unknown filter `shout`\n --> page.html:2:13\n  |\n2 | x\n\nerror: Unknown test `odder`\n --> a:b.html:1:1\n",
        );
        let told: Vec<(&str, &str)> = all.iter().map(|c| (&*c.message, &*c.template)).collect();
        assert_eq!(told, [("Unknown filter `shout`", "page.html"), ("Unknown test `odder`", "a:b.html")]);
        let text = "<h1>\nä {{ x | shout }}";
        assert_eq!(span(FileId(0), text, &Where::LineColumn(2, 3)).start as usize, "<h1>\nä ".len());
    }
}
