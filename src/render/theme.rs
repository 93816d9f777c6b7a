//! A theme made ready: its templates compiled, its assets with fingerprints, the project's own files in their place.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme as rules;
use crate::i18n::Arg;
use crate::plan::Language;
use crate::source::{Content, FileId, Sources, Span};

/// A theme made ready.
pub struct Theme {
    /// The compiled templates.
    pub tera: Tera,
    /// Assets by plain name.
    pub assets: BTreeMap<String, Asset>,
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

/// Loads a theme. `place` is where project.toml names it.
///
/// # Errors
/// An unknown theme, and templates that cannot be compiled.
pub fn load(name: &str, sources: &Sources, speakers: Speakers, place: Span) -> Result<Theme, Vec<Diagnostic>> {
    let known = assets::themes();
    if !known.iter().any(|theme| theme == name) {
        let found = Diagnostic::new(&rules::UNKNOWN_THEME, place, format!("there is no theme `{name}`"));
        let found = found.nearest(name, known.iter().map(String::as_str)).help(format!("themes: {}", known.join(", ")));
        return Err(vec![found]);
    }
    let mut templates: BTreeMap<String, String> = BTreeMap::new();
    let mut files: BTreeMap<String, Asset> = BTreeMap::new();
    for path in assets::theme_files(name) {
        let Some(bytes) = assets::theme_file(name, &path) else { continue };
        if let Some(template) = path.strip_prefix("templates/") {
            templates.insert(template.to_owned(), String::from_utf8_lossy(&bytes).into_owned());
        } else if let Some(asset) = path.strip_prefix("assets/") {
            let hash = blake3::hash(&bytes);
            files.insert(asset.to_owned(), Asset { printed: printed(asset, &hash), content: AssetContent::Bytes(bytes.into_owned()) });
        }
    }
    let mut own = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for (id, file) in sources.below("theme") {
        let path = &file.path["theme/".len()..];
        if let Some(template) = path.strip_prefix("templates/") {
            own.insert(template.to_owned(), id);
            if !templates.contains_key(template) && !is_included(template) {
                let known: Vec<&str> = templates.keys().map(String::as_str).collect();
                diagnostics.push(
                    Diagnostic::new(&rules::STRAY_TEMPLATE, Span::top(id), format!("the theme has no template `{template}`"))
                        .nearest(template, known.iter().copied())
                        .help("name it like the template it replaces, or include it from one"),
                );
            }
        } else if let Some(asset) = path.strip_prefix("assets/") {
            let (hash, content) = match &file.content {
                Content::Blob(blob) => (blake3::Hash::from_bytes(blob.hash), AssetContent::File(id)),
                _ => {
                    let bytes = sources.text(id).as_bytes().to_vec();
                    (blake3::hash(&bytes), AssetContent::Bytes(bytes))
                }
            };
            files.insert(asset.to_owned(), Asset { printed: printed(asset, &hash), content });
        }
    }
    for (template, id) in &own {
        templates.insert(template.clone(), sources.text(*id).to_owned());
    }
    let mut tera = Tera::default();
    tera.register_function("msg", message(speakers));
    let mut theme = Theme { tera: Tera::default(), assets: files, own };
    match tera.add_raw_templates(templates.iter().map(|(name, text)| (name.as_str(), text.as_str()))) {
        Ok(()) => theme.tera = tera,
        Err(error) => diagnostics.push(theme.explain(&rules::TEMPLATE, &error, place)),
    }
    match crate::diagnostic::any_error(&diagnostics) {
        true => Err(diagnostics),
        false => Ok(theme),
    }
}

/// Templates that only others include may have any name below `partials/`.
fn is_included(template: &str) -> bool {
    template.contains('/')
}

fn printed(name: &str, hash: &blake3::Hash) -> String {
    let hash = &hash.to_hex()[..10];
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{hash}.{ending}"),
        None => format!("{name}.{hash}"),
    }
}

impl Theme {
    /// A template's error as a diagnostic: at its line where the template is the project's own.
    pub fn explain(&self, rule: &'static crate::diagnostic::Rule, error: &tera::Error, place: Span) -> Diagnostic {
        let (mut message, mut span, mut template) = (first_line(&error.to_string()), place, String::new());
        if let tera::ErrorKind::RenderingError(report) | tera::ErrorKind::SyntaxError(report) = error.kind() {
            message = report.message().to_owned();
            template = report.filename().to_owned();
            if let Some(id) = self.own.get(&template) {
                span = Span::new(*id, report.span().range.clone());
            }
        }
        let where_ = if template.is_empty() { String::new() } else { format!(" in the template `{template}`") };
        Diagnostic::new(rule, span, format!("{message}{where_}"))
            .help("docs/themes.md lists every view and its fields; remove your own template to get the theme's back")
    }
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_owned()
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
                (None, Some(number)) => number.as_integer().and_then(|n| u64::try_from(n).ok()).map_or(Arg::Number(number.as_float()), Arg::Count),
                _ => continue,
            };
            args.push((name, arg));
        }
        Ok(Value::from(language.messages.format(id, &args)))
    }
}
