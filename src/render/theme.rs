//! A theme made ready: its templates compiled, its assets with fingerprints, the project's own files in their place.

mod complaint;
#[allow(dead_code, reason = "the keys are there to be known and documented; nothing shows them")]
mod facts;
mod styles;

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::once::{self, Once};
use super::{picture, qr};
use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme as rules;
use crate::i18n::Arg;
use crate::plan::Language;
use crate::source::{Content, FileId, Sources, Span};

pub use facts::{CONTRACT, Given};
use styles::Style;

/// The theme of a project that names none.
pub const DEFAULT: &str = "column";

/// The asset that the files in `styles/` become; a project's own file of this name stands in place of them all.
const STYLE_SHEET: &str = "style.css";

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
    /// The project's own templates, for diagnostics.
    own: BTreeMap<String, FileId>,
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
    let known = assets::themes();
    if !known.iter().any(|theme| theme == name) {
        let found = Diagnostic::new(&rules::UNKNOWN_THEME, place, format!("there is no theme `{name}`"));
        let found = found.nearest(name, known.iter().map(String::as_str)).help(format!("themes: {}", known.join(", ")));
        return (None, vec![found]);
    }
    let mut templates: BTreeMap<String, String> = BTreeMap::new();
    let mut files: BTreeMap<String, Asset> = BTreeMap::new();
    let mut styles: BTreeMap<String, Style> = BTreeMap::new();
    for path in assets::theme_files(name) {
        let Some(bytes) = assets::theme_file(name, &path) else { continue };
        if let Some(template) = path.strip_prefix("templates/") {
            templates.insert(template.to_owned(), String::from_utf8_lossy(&bytes).into_owned());
        } else if let Some(style) = path.strip_prefix("styles/") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            styles.insert(style.to_owned(), Style { text, own: None });
        } else if let Some(asset) = path.strip_prefix("assets/") {
            let hash = blake3::hash(&bytes);
            files.insert(
                asset.to_owned(),
                Asset { printed: printed_name(asset, &hash), content: AssetContent::Bytes(bytes.into_owned()) },
            );
        }
    }
    let mut own = BTreeMap::new();
    let mut diagnostics = Vec::new();
    let widths = facts::check(name, sources, given, &mut diagnostics);
    let known: Vec<String> = templates.keys().cloned().collect();
    for (id, file) in sources.below("theme") {
        let path = &file.path["theme/".len()..];
        if let Some(template) = path.strip_prefix("templates/") {
            own.insert(template.to_owned(), id);
            templates.insert(template.to_owned(), sources.text(id).to_owned());
        } else if let Some(style) = path.strip_prefix("styles/") {
            styles.insert(style.to_owned(), Style { text: sources.text(id).to_owned(), own: Some(id) });
        } else if let Some(asset) = path.strip_prefix("assets/") {
            let (hash, content) = match &file.content {
                Content::Blob(blob) => (blake3::Hash::from_bytes(blob.hash), AssetContent::File(id)),
                _ => {
                    let bytes = sources.text(id).as_bytes().to_vec();
                    (blake3::hash(&bytes), AssetContent::Bytes(bytes))
                }
            };
            files.insert(asset.to_owned(), Asset { printed: printed_name(asset, &hash), content });
        } else if path != "theme.toml" {
            let help = match known.iter().any(|template| template == path) {
                true => format!("templates stand one folder deeper: `theme/templates/{path}`"),
                false => "templates stand in `theme/templates/`, styles and pictures in `theme/assets/`".into(),
            };
            diagnostics.push(
                Diagnostic::new(&rules::STRAY_TEMPLATE, Span::top(id), format!("`{}` is not read", file.path))
                    .help(help),
            );
        }
    }
    if !styles.is_empty() && !files.contains_key(STYLE_SHEET) {
        let printed = |name: &str| files.get(name).map(|asset| asset.printed.clone());
        let bytes = styles::bundle("", &styles, &printed, place, &mut diagnostics).into_bytes();
        let printed = printed_name(STYLE_SHEET, &blake3::hash(&bytes));
        files.insert(STYLE_SHEET.to_owned(), Asset { printed, content: AssetContent::Bytes(bytes) });
    }
    for (template, id) in
        own.iter().filter(|(template, _)| !known.contains(template) && !is_included(template, &templates))
    {
        diagnostics.push(
            Diagnostic::new(&rules::STRAY_TEMPLATE, Span::top(*id), format!("the theme has no template `{template}`"))
                .nearest(template, known.iter().map(String::as_str))
                .help("name it like the template it replaces, or include it from one"),
        );
    }
    let compiled = |tera: &mut Tera| {
        tera.register_function("msg", message(speakers.clone()));
        tera.register_function("picture", picture::function);
        tera.register_function("figure", picture::figure_function);
        tera.register_function("qr", qr::function);
        tera.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str())))
    };
    let (mut inner, mut tera) = (Tera::default(), Tera::default());
    inner.register_function("once", once::refuse);
    let filters = templates.get("practices.html").is_some_and(|gallery| gallery.contains("view.index"));
    let mut theme = Theme { tera: Tera::default(), assets: files, widths, filters, own };
    let done = compiled(&mut inner).and_then(|()| {
        tera.register_function("once", Once::new(inner));
        compiled(&mut tera)
    });
    match done {
        Ok(()) => theme.tera = tera,
        Err(error) => {
            let own = |template: &str| theme.own.get(template).copied();
            diagnostics.extend(complaint::diagnostics(&rules::TEMPLATE, &error, place, &own, Some(sources)));
            return (None, diagnostics);
        }
    }
    (Some(theme), diagnostics)
}

/// Whether another template names it.
fn is_included(template: &str, templates: &BTreeMap<String, String>) -> bool {
    let names = [format!("\"{template}\""), format!("'{template}'")];
    templates.iter().any(|(name, text)| name != template && names.iter().any(|quoted| text.contains(quoted)))
}

fn printed_name(name: &str, hash: &blake3::Hash) -> String {
    let hash = &hash.to_hex()[..10];
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{hash}.{ending}"),
        None => format!("{name}.{hash}"),
    }
}

impl Theme {
    /// A template's error as a diagnostic: at its line where the template is the project's own.
    pub fn explain(&self, rule: &'static crate::diagnostic::Rule, error: &tera::Error, place: Span) -> Diagnostic {
        let own = |template: &str| self.own.get(template).copied();
        let mut found = complaint::diagnostics(rule, error, place, &own, None);
        found.swap_remove(0)
    }
}

/// `msg(id="…", count=3)`: a message with variables in the page's language. Other arguments are its variables.
fn message(speakers: Speakers) -> impl Fn(Kwargs, &State) -> TeraResult<Value> + Send + Sync + 'static {
    move |kwargs, state| {
        let id = kwargs.must_get::<&str>("id")?;
        let lang = state.get::<String>("lang")?.unwrap_or_default();
        let Some((_, language)) = speakers.iter().find(|(tag, _)| *tag == lang) else {
            return Err(tera::Error::message(format!("no language `{lang}`")));
        };
        if !language.messages.has(id) {
            return Err(tera::Error::message(format!("there is no message `{id}`")));
        }
        let mut args: Vec<(&str, Arg)> = Vec::new();
        for (name, value) in kwargs.iter() {
            let Some(name) = name.as_str().filter(|name| *name != "id") else { continue };
            let arg = match (value.as_str(), value.as_number()) {
                (Some(text), _) => Arg::Text(text),
                (None, Some(number)) => number
                    .as_integer()
                    .and_then(|n| u64::try_from(n).ok())
                    .map_or(Arg::Number(number.as_float()), Arg::Count),
                _ => continue,
            };
            args.push((name, arg));
        }
        Ok(Value::from(language.messages.format(id, &args)))
    }
}
