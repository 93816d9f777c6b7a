//! Whether templates ask only for what there is: fields of their views, messages, assets, components. Looked at when a
//! theme is loaded, so that a misspelt name is told at its place, whether a page of this project comes by it or not.
//!
//! Each page is gone through as it would be rendered: the template that it extends, with the blocks of the nearest one,
//! what is included and which components are called, with the kinds of values in place of values. A place that several
//! pages come by is wrong only if it is so for all of them. Of what is not known, nothing is said.

mod asked;
mod expression;
mod lexer;
mod statement;
#[cfg(test)]
mod tests;
mod tree;
mod value;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::kind::{Field, Kind, Record};
use super::views;

pub use asked::{Asked, asked};

/// What templates can ask for.
pub struct Known {
    /// Views and their parts.
    pub records: BTreeMap<String, Record>,
    /// Messages.
    pub messages: BTreeSet<String>,
    /// Assets of the theme.
    pub assets: BTreeSet<String>,
}

impl Known {
    /// Everything, with the options of the theme as the kinds of their values.
    pub fn new(options: BTreeMap<String, Kind>, messages: BTreeSet<String>, assets: BTreeSet<String>) -> Self {
        let mut records = views::records();
        let field = |(name, kind)| (name, Field { kind, optional: false, doc: String::new() });
        let options = Record { doc: String::new(), fields: options.into_iter().map(field).collect() };
        records.insert(OPTIONS.into(), options);
        let mut put = |record: &str, name: &str, kind: Kind| {
            if let Some(field) = records.get_mut(record).and_then(|record| record.fields.get_mut(name)) {
                field.kind = kind;
            }
        };
        put("SiteView", "options", Kind::record(OPTIONS));
        put("Layout", "t", Kind::Messages);
        put("Layout", "assets", Kind::Assets);
        Self { records, messages, assets }
    }

    /// The kind of a field of the frame.
    fn of_frame(&self, name: &str) -> Kind {
        let layout = self.records.get("Layout");
        layout.and_then(|layout| layout.fields.get(name)).map_or(Kind::Any, |field| field.kind.clone())
    }
}

/// The record of the theme's options.
const OPTIONS: &str = "options";

/// Something that a template asks for and that there is not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Missing {
    /// The template.
    pub template: String,
    /// The wrong name in it.
    pub at: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Vec<String>,
    /// The asset that it is about; empty otherwise.
    asset: String,
}

/// Goes through all pages of a theme. `templates` are its templates by name.
pub fn check(templates: &BTreeMap<String, String>, known: &Known) -> Vec<Missing> {
    let trees = templates.iter().map(|(name, text)| (name.as_str(), statement::read(text))).collect();
    let mut walk = walk::Walk::new(trees, known);
    for (template, view) in views::PAGES {
        walk.page(template, view);
    }
    walk.finish()
}

/// The names of the blocks of a template.
pub fn blocks(template: &str) -> Vec<&str> {
    use lexer::Token::{Name, TagStart};
    let tokens = lexer::tokens(template);
    let block = |three: &[(lexer::Token<'_>, Range<usize>)]| match three {
        [(TagStart, _), (Name("block"), _), (Name(_), at)] => Some(at.clone()),
        _ => None,
    };
    tokens.windows(3).filter_map(block).map(|at| &template[at]).collect()
}
