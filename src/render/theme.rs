//! A theme made ready: its templates compiled, its assets with fingerprints, the project's own files in their place.

mod colour;
mod complaint;
mod css;
#[allow(dead_code, reason = "the keys are there to be known and documented; nothing shows them")]
mod facts;
pub mod fields;
mod files;
pub mod kind;
mod manners;
mod message;
mod options;
mod palette_style;
mod styles;
pub mod views;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::{Tera, Value};

use super::once::{self, Once};
use super::{picture, qr};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme as rules;
use crate::palette;
use crate::plan::Language;
use crate::share::Colours;
use crate::source::{FileId, Sources, Span};

pub use facts::{CONTRACT, OptionFacts, ThemeFacts, of as facts_of};
pub use fields::Asked;
pub use files::{Own, is_of_project, names};
pub use manners::broken;
pub use options::{Given, Type};

/// The theme of a project that names none.
pub const DEFAULT: &str = "column";

/// A theme made ready.
pub struct Theme {
    /// The compiled templates.
    pub tera: Tera,
    /// Assets by plain name.
    pub assets: BTreeMap<String, Asset>,
    /// Widths in pixels at which it shows photos.
    pub widths: Vec<u32>,
    /// Whether its gallery asks for the cards of all practices (`view.index`).
    pub filters: bool,
    /// Colours of the pictures that networks show with a link.
    pub colours: Colours,
    /// Every option, as the project sets it or by default.
    pub options: Value,
    /// What the template of each page asks for.
    asked: BTreeMap<&'static str, Asked>,
    /// The project's own templates.
    own: BTreeMap<String, Own>,
}

/// A file of the theme.
pub struct Asset {
    /// Its name with the fingerprint: `style.1a2b3c4d5e.css`.
    pub printed: String,
    /// Its bytes; `None` for a picture or font of the project's own theme, which is copied.
    pub content: AssetContent,
}

/// Where the bytes of an asset are.
pub enum AssetContent {
    /// Here.
    Bytes(Vec<u8>),
    /// In a file of the project.
    File(FileId),
}

/// Languages by tag, for the function `msg` of templates.
pub type Speakers = Arc<Vec<(String, Arc<Language>)>>;

/// Loads a theme. `place` is where project.toml names it, `given` are the options that it sets. There is a theme
/// unless it is unknown or its templates cannot be compiled.
pub fn load(
    name: &str,
    sources: &Sources,
    speakers: Speakers,
    place: Span,
    given: &Given,
) -> (Option<Theme>, Vec<Diagnostic>) {
    let known = names(sources);
    if !known.iter().any(|theme| theme == name) {
        let found = Diagnostic::new(&rules::UNKNOWN_THEME, place, format!("there is no theme `{name}`"));
        let found = found.nearest(name, known.iter().map(String::as_str)).help(format!("themes: {}", known.join(", ")));
        return (None, vec![found]);
    }
    let mut diagnostics = Vec::new();
    let mut files = files::gather(name, sources, &mut diagnostics);
    let mut of_facts = Vec::new();
    let facts = facts::check(name, &files, sources, place, &mut of_facts);
    let mut of_options = Vec::new();
    let settled = options::settle(&facts, name, given, &mut of_options);
    // With facts that are not sound, an option may be wrong only because of them.
    let is_sound = of_facts.is_empty();
    diagnostics.extend(if is_sound { of_options } else { of_facts });
    let palette = palette_style::palette(&facts, &settled, given, &mut diagnostics);
    let colours = palette_style::of_shares(palette.as_ref());
    let palette = palette.as_ref().map(palette::css).unwrap_or_default();
    styles::add(&mut files, &palette, place, &mut diagnostics);
    let mut inner = Tera::default();
    inner.register_function("msg", message::message(speakers.clone()));
    inner.register_function("picture", picture::function);
    inner.register_function("figure", picture::figure_function);
    inner.register_function("qr", qr::function);
    inner.register_function("once", once::refuse);
    let compiled = inner.add_raw_templates(files.templates.iter().map(|(name, text)| (name.as_str(), text.as_str())));
    if let Err(error) = compiled {
        let own = |template: &str| files.own.get(template).copied();
        let blocks: BTreeSet<&str> = files.templates.values().flat_map(|text| fields::blocks(text)).collect();
        let found = complaint::diagnostics(&rules::TEMPLATE, &error, place, &own, Some(sources));
        diagnostics.extend(found.into_iter().map(|found| complaint::with_blocks(found, &blocks)));
        return (None, diagnostics);
    }
    if is_sound && !files.own.is_empty() && !speakers.is_empty() {
        diagnostics.extend(missing(&files, &facts, &speakers));
    }
    let mut tera = inner.clone();
    tera.register_function("once", Once::new(inner));
    let (widths, filters) = (facts.widths(), facts.filters.unwrap_or(false));
    let options = Value::from_serializable(&settled);
    let asked = fields::asked(&files.templates);
    (Some(Theme { tera, assets: files.assets, widths, filters, colours, options, asked, own: files.own }), diagnostics)
}

/// What the project's own templates ask for and there is not.
fn missing(files: &files::Files, facts: &ThemeFacts, speakers: &Speakers) -> Vec<Diagnostic> {
    let ids = |(_, language): &(String, Arc<Language>)| -> Vec<String> {
        language.messages.ids().into_iter().map(str::to_owned).collect()
    };
    let messages: BTreeSet<String> = speakers.iter().flat_map(ids).collect();
    let assets = files.assets.keys().cloned().collect();
    let known = fields::Known::new(options::kinds(facts), messages, assets);
    let finding = |missing: fields::Missing| {
        let own = files.own.get(&missing.template)?;
        let mut found = Diagnostic::new(&rules::RENDER, Span::new(own.file, missing.at), missing.message);
        found.help = missing.help;
        found.help.push(complaint::where_to_look(own.replaces).into());
        Some(found)
    };
    fields::check(&files.templates, &known).into_iter().filter_map(finding).collect()
}

impl Theme {
    /// What the template of a page asks for.
    pub fn asked(&self, template: &str) -> &Asked {
        self.asked.get(template).unwrap_or(&Asked::ALL)
    }

    /// A template's error as a diagnostic: at its line where the template is the project's own.
    pub fn explain(&self, rule: &'static crate::diagnostic::Rule, error: &tera::Error, place: Span) -> Diagnostic {
        let own = |template: &str| self.own.get(template).copied();
        let mut found = complaint::diagnostics(rule, error, place, &own, None);
        found.swap_remove(0)
    }

    /// The file of a template, where it is the project's own.
    pub fn file_of(&self, template: &str) -> Option<FileId> {
        self.own.get(template).map(|own| own.file)
    }
}
