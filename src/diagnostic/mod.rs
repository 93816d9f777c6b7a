//! What a mistake is: a rule, a place, words that say what is wrong and what to do.

mod explain;
pub mod print;
mod reference;
mod rule;
pub mod rules;

pub use explain::explain;
pub use print::{Format, print, summary};
pub use reference::reference;
pub use rule::{Rule, Severity};

use crate::source::{Sources, Span};

/// One finding about one place.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule that was broken; it carries the stable code.
    pub rule: &'static Rule,
    /// Error, warning or note; the rule's own unless raised (`--deny-warnings`).
    pub severity: Severity,
    /// What is wrong, in one plain sentence without a full stop.
    pub message: String,
    /// Where.
    pub span: Span,
    /// A few words at the marked place.
    pub label: String,
    /// Other places that explain this one, each with a few words.
    pub related: Vec<(Span, String)>,
    /// What to do, one sentence each.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A finding at a place; add a label, related places and help with the methods below.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            span,
            label: String::new(),
            related: Vec::new(),
            help: Vec::new(),
        }
    }

    /// Words at the marked place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Another place that explains this one.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// What to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Help that names the nearest of the known names, if one is near: "did you mean `x`?".
    pub fn nearest<'a>(self, wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(wrong, known) {
            Some(name) => self.help(format!("did you mean `{name}`?")),
            None => self,
        }
    }
}

/// The known name nearest to a wrong one, if it is near enough to be meant
/// (at most a third of its letters changed; two for short names).
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wrong = wrong.to_lowercase();
    let limit = (wrong.chars().count() / 3).max(2);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&wrong, &name.to_lowercase()), name))
        .filter(|(distance, name)| *distance <= limit && *distance < name.chars().count())
        .min_by(|a, b| a.cmp(b))
        .map(|(_, name)| name)
}

/// Sorts findings by file, place and code, and drops exact repetitions.
pub fn sort(diagnostics: &mut Vec<Diagnostic>, sources: &Sources) {
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span.start, d.rule.code);
        sources
            .path(a.span.file)
            .cmp(sources.path(b.span.file))
            .then(key(a).cmp(&key(b)))
            .then(a.message.cmp(&b.message))
    });
    diagnostics.dedup_by(|a, b| a.span == b.span && a.rule.code == b.rule.code && a.message == b.message);
}

/// Whether any finding is an error.
pub fn any_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}
