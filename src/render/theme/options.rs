//! Options of a theme: what a project sets, or the default, as a value of the kind that the theme asks for.

use std::collections::BTreeMap;

use tera::Value;

use super::colour::colour_problem;
use super::facts::{OptionFacts, ThemeFacts};
use super::kind::Kind;
use crate::diagnostic::rules::facts::{UNKNOWN_CHOICE, WRONG_TYPE};
use crate::diagnostic::rules::theme as rules;
use crate::diagnostic::{Diagnostic, nearest};
use crate::load::facts::{At, Choice, Setting};

/// What kind of value an option takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Type {
    /// One of its choices.
    Choice,
    /// A colour, as text.
    Colour,
    /// True or false.
    Flag,
    /// Any text.
    Text,
    /// Some of its choices, in an order.
    List,
}

impl Choice for Type {
    const CHOICES: &'static [(&'static str, Self)] = &[
        ("choice", Self::Choice),
        ("colour", Self::Colour),
        ("flag", Self::Flag),
        ("text", Self::Text),
        ("list", Self::List),
    ];
}

impl Type {
    /// The word for it in `theme.toml`.
    pub fn word(self) -> &'static str {
        Self::CHOICES.iter().find(|(_, known)| *known == self).map_or("", |(word, _)| word)
    }

    /// What templates meet.
    fn kind(self) -> Kind {
        match self {
            Self::Choice | Self::Colour | Self::Text => Kind::Text,
            Self::Flag => Kind::Flag,
            Self::List => Kind::list(Kind::Text),
        }
    }
}

/// Options that a project sets, each with its value.
pub type Given = BTreeMap<At<String>, At<Setting>>;

/// What templates meet under `site.options`.
pub fn kinds(facts: &ThemeFacts) -> BTreeMap<String, Kind> {
    let kind = |option: &OptionFacts| option.kind.get().map_or(Kind::Any, |kind| kind.kind());
    facts.options.iter().map(|(name, option)| (name.value.clone(), kind(option))).collect()
}

/// Every option with the value that the project sets, or its default.
pub fn settle(
    facts: &ThemeFacts,
    theme: &str,
    given: &Given,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Value> {
    let mut values = BTreeMap::new();
    for (name, option) in &facts.options {
        let (Some(kind), Some(default)) = (option.kind.get(), option.default.get()) else { continue };
        let set = given.iter().find(|(given, _)| given.value == name.value).map(|(_, setting)| setting);
        // A default that does not fit has been told with the theme.
        let fits = |setting: &At<Setting>| fit(name, kind.value, &option.choices, setting);
        let value = match set.map(fits) {
            Some(Ok(value)) => Some(value),
            Some(Err(found)) => {
                diagnostics.extend(found);
                None
            }
            None => None,
        };
        if let Some(value) = value.or_else(|| fits(default).ok()) {
            values.insert(name.value.clone(), value);
        }
    }
    diagnostics.extend(given.keys().filter_map(|name| unknown(facts, theme, name)));
    values
}

/// What is wrong with the options that a theme declares.
pub fn check(facts: &ThemeFacts, diagnostics: &mut Vec<Diagnostic>) {
    for (name, option) in &facts.options {
        let (Some(kind), Some(default)) = (option.kind.get(), option.default.get()) else { continue };
        let takes_choices = matches!(kind.value, Type::Choice | Type::List);
        if takes_choices == option.choices.is_empty() {
            let (message, help) = match takes_choices {
                true => (
                    format!("the option `{}` is a {} and has no `choices`", name.value, kind.value.word()),
                    "add a line such as `choices = [\"…\", \"…\"]`".to_owned(),
                ),
                false => (
                    format!("the option `{}` is a {} and takes no `choices`", name.value, kind.value.word()),
                    "write `type = \"choice\"` if only these values are possible".to_owned(),
                ),
            };
            diagnostics.push(Diagnostic::new(&rules::BAD_THEME, name.span, message).help(help));
        } else if let Err(found) = fit(name, kind.value, &option.choices, default) {
            diagnostics.extend(found);
        }
    }
}

fn unknown(facts: &ThemeFacts, theme: &str, name: &At<String>) -> Option<Diagnostic> {
    let known = || facts.options.keys().map(|at| at.value.as_str());
    if known().any(|known| known == name.value) {
        return None;
    }
    let message = format!("the theme `{theme}` has no option `{}`", name.value);
    let list = known().collect::<Vec<_>>().join(", ");
    let help = if list.is_empty() { "it has no options at all".into() } else { format!("its options are: {list}") };
    Some(Diagnostic::new(&rules::UNKNOWN_OPTION, name.span, message).nearest(&name.value, known()).help(help))
}

/// The value of a setting, if it is of the kind that the option takes.
fn fit(name: &At<String>, kind: Type, choices: &[String], setting: &At<Setting>) -> Result<Value, Vec<Diagnostic>> {
    let wrong = |what: &str, like: String| {
        let message = format!("`{}` must be {what}, but this is {}", name.value, setting.kind());
        let help = format!("write it like this: {} = {like}", name.value);
        vec![Diagnostic::new(&WRONG_TYPE, setting.span, message).help(help)]
    };
    let first = || choices.first().map_or("…", String::as_str);
    match (kind, &setting.value) {
        (Type::Flag, Setting::Flag(flag)) => Ok(Value::from(*flag)),
        (Type::Flag, Setting::Text(text)) => {
            let like = if matches!(text.trim(), "no" | "false" | "off") { "false" } else { "true" };
            Err(wrong("true or false", like.into()))
        }
        (Type::Flag, _) => Err(wrong("true or false", "true".into())),
        (Type::Text, Setting::Text(text)) => Ok(Value::from(text.as_str())),
        (Type::Text, _) => Err(wrong("text", "\"…\"".into())),
        (Type::Colour, Setting::Text(text)) => match colour_problem(text) {
            None => Ok(Value::from(text.as_str())),
            Some(problem) => {
                let message = format!("`{text}` is not a colour that `{}` can take", name.value);
                Err(vec![Diagnostic::new(&rules::BAD_COLOUR, setting.span, message).help(problem)])
            }
        },
        (Type::Colour, _) => Err(wrong("a colour", "\"#00aa66\"".into())),
        (Type::Choice, Setting::Text(text)) => match choice(name, text, choices, setting) {
            None => Ok(Value::from(text.as_str())),
            Some(found) => Err(vec![found]),
        },
        (Type::Choice, _) => Err(wrong("one of its choices", format!("\"{}\"", first()))),
        (Type::List, Setting::List(list)) => entries(name, list, choices),
        (Type::List, Setting::Text(text)) => Err(wrong("a list", format!("[\"{text}\"]"))),
        (Type::List, _) => Err(wrong("a list", format!("[\"{}\"]", first()))),
    }
}

fn entries(name: &At<String>, list: &[At<String>], choices: &[String]) -> Result<Value, Vec<Diagnostic>> {
    let mut found: Vec<Diagnostic> = Vec::new();
    for (at, entry) in list.iter().enumerate() {
        if let Some(first) = list[..at].iter().find(|before| before.value == entry.value) {
            let message = format!("`{}` stands twice in `{}`", entry.value, name.value);
            found.push(
                Diagnostic::new(&UNKNOWN_CHOICE, entry.span, message)
                    .related(first.span, "first here")
                    .help("leave one out"),
            );
        } else {
            found.extend(choice(name, &entry.value, choices, entry));
        }
    }
    let texts = || Value::from_serializable(&list.iter().map(|entry| entry.value.as_str()).collect::<Vec<_>>());
    if found.is_empty() { Ok(texts()) } else { Err(found) }
}

fn choice<T>(name: &At<String>, text: &str, choices: &[String], place: &At<T>) -> Option<Diagnostic> {
    if choices.iter().any(|choice| choice == text) {
        return None;
    }
    let message = format!("`{text}` is not one of the choices for `{}`", name.value);
    let choices = || choices.iter().map(String::as_str);
    let help = match nearest(text, choices()) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("write one of: {}", choices().collect::<Vec<_>>().join(", ")),
    };
    Some(Diagnostic::new(&UNKNOWN_CHOICE, place.span, message).help(help))
}
