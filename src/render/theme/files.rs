//! The files of a theme: those of the program or of the project's folder `themes/`, with the project's own files of
//! `theme/` in their place.

use std::collections::{BTreeMap, BTreeSet};

use super::styles::Style;
use super::{Asset, AssetContent};
use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme as rules;
use crate::source::{Content, FileId, SourceFile, Sources, Span};

/// What a theme is made of.
#[derive(Default)]
pub struct Files {
    /// Templates by name.
    pub templates: BTreeMap<String, String>,
    /// Style sheets that become one, by name.
    pub styles: BTreeMap<String, Style>,
    /// Assets by plain name.
    pub assets: BTreeMap<String, Asset>,
    /// Templates that are files of the project.
    pub own: BTreeMap<String, Own>,
    /// What the theme says of itself, where it is a file of the project.
    pub facts: Option<FileId>,
}

/// A template that is a file of the project.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Own {
    /// The file.
    pub file: FileId,
    /// It stands in the place of one of the theme, which is used without it.
    pub replaces: bool,
}

/// The themes that a project can name: its own, then those of the program, each once.
pub fn names(sources: &Sources) -> Vec<String> {
    let own: BTreeSet<&str> = sources.below("themes").filter_map(|(_, file)| folder_in_themes(&file.path)).collect();
    let mut names: Vec<String> = own.into_iter().map(str::to_owned).collect();
    let program = assets::themes().into_iter().filter(|theme| !names.contains(theme)).collect::<Vec<_>>();
    names.extend(program);
    names
}

fn folder_in_themes(path: &str) -> Option<&str> {
    path.strip_prefix("themes/")?.split_once('/').map(|(folder, _)| folder)
}

/// Whether a theme is a folder of the project.
pub fn is_of_project(name: &str, sources: &Sources) -> bool {
    sources.below("themes").any(|(_, file)| folder_in_themes(&file.path) == Some(name))
}

/// Files that a theme's folder may hold beside its templates and assets.
const BESIDE: [&str; 6] = ["README", "NOTICE", "LICENCE", "LICENSE", "CHANGELOG", "theme.toml"];

/// The files of a theme that is known.
pub fn gather(name: &str, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Files {
    let mut files =
        if is_of_project(name, sources) { of_project(name, sources, diagnostics) } else { of_program(name) };
    let known: BTreeSet<String> = files.templates.keys().cloned().collect();
    let mut added = Vec::new();
    for (id, file) in sources.below("theme") {
        let path = &file.path["theme/".len()..];
        if let Some(template) = path.strip_prefix("templates/") {
            let replaces = known.contains(template);
            if !replaces {
                added.push((template.to_owned(), id));
            }
            files.own.insert(template.to_owned(), Own { file: id, replaces });
            files.templates.insert(template.to_owned(), sources.text(id).to_owned());
        } else if let Some(style) = style(path) {
            files.styles.insert(style.to_owned(), Style { text: sources.text(id).to_owned(), own: Some(id) });
        } else if let Some(asset) = path.strip_prefix("assets/") {
            files.assets.insert(asset.to_owned(), self::asset(asset, id, file, sources));
        } else if path == "theme.toml" {
            files.facts = Some(id);
        } else {
            let help = match known.contains(path) {
                true => format!("templates stand one folder deeper: `theme/templates/{path}`"),
                false => "templates stand in `theme/templates/`, style sheets in `theme/styles/`, pictures in `theme/assets/`".into(),
            };
            diagnostics.push(stray(id, format!("`{}` is not read", file.path)).help(help));
        }
    }
    for (template, id) in added.iter().filter(|(template, _)| !is_included(template, &files.templates)) {
        diagnostics.push(
            stray(*id, format!("the theme has no template `{template}`"))
                .nearest(template, known.iter().map(String::as_str))
                .help("name it like the template it replaces, or include it from one"),
        );
    }
    files
}

fn of_program(name: &str) -> Files {
    let mut files = Files::default();
    for path in assets::theme_files(name) {
        let Some(bytes) = assets::theme_file(name, &path) else { continue };
        if let Some(template) = path.strip_prefix("templates/") {
            files.templates.insert(template.to_owned(), String::from_utf8_lossy(bytes).into_owned());
        } else if let Some(style) = style(&path) {
            let text = String::from_utf8_lossy(bytes).into_owned();
            files.styles.insert(style.to_owned(), Style { text, own: None });
        } else if let Some(asset) = path.strip_prefix("assets/") {
            let printed = printed(asset, &blake3::hash(bytes));
            let content = AssetContent::Bytes(bytes.to_vec());
            files.assets.insert(asset.to_owned(), Asset { printed, content });
        }
    }
    files
}

fn of_project(name: &str, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Files {
    let mut files = Files::default();
    let folder = format!("themes/{name}");
    for (id, file) in sources.below(&folder) {
        let path = &file.path[folder.len() + 1..];
        if let Some(template) = path.strip_prefix("templates/") {
            files.own.insert(template.to_owned(), Own { file: id, replaces: false });
            files.templates.insert(template.to_owned(), sources.text(id).to_owned());
        } else if let Some(style) = style(path) {
            files.styles.insert(style.to_owned(), Style { text: sources.text(id).to_owned(), own: Some(id) });
        } else if let Some(asset) = path.strip_prefix("assets/") {
            files.assets.insert(asset.to_owned(), self::asset(asset, id, file, sources));
        } else if path == "theme.toml" {
            files.facts = Some(id);
        } else if !BESIDE.iter().any(|beside| path.starts_with(beside)) {
            let help = format!(
                "templates stand in `{folder}/templates/`, style sheets in `{folder}/styles/`, pictures in `{folder}/assets/`"
            );
            diagnostics.push(stray(id, format!("`{}` is not read", file.path)).help(help));
        }
    }
    files
}

/// The name of a style sheet of the folder `styles/`.
fn style(path: &str) -> Option<&str> {
    path.strip_prefix("styles/").filter(|name| name.ends_with(".css"))
}

fn stray(file: FileId, message: String) -> Diagnostic {
    Diagnostic::new(&rules::STRAY_TEMPLATE, Span::top(file), message)
}

fn asset(name: &str, id: FileId, file: &SourceFile, sources: &Sources) -> Asset {
    let (hash, content) = match &file.content {
        Content::Blob(blob) => (blake3::Hash::from_bytes(blob.hash), AssetContent::File(id)),
        _ => {
            let bytes = sources.text(id).as_bytes().to_vec();
            (blake3::hash(&bytes), AssetContent::Bytes(bytes))
        }
    };
    Asset { printed: printed(name, &hash), content }
}

/// Whether another template names it.
fn is_included(template: &str, templates: &BTreeMap<String, String>) -> bool {
    let names = [format!("\"{template}\""), format!("'{template}'")];
    templates.iter().any(|(name, text)| name != template && names.iter().any(|quoted| text.contains(quoted)))
}

/// The name of an asset with the fingerprint of its bytes.
pub fn printed(name: &str, hash: &blake3::Hash) -> String {
    let hash = &hash.to_hex()[..10];
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{hash}.{ending}"),
        None => format!("{name}.{hash}"),
    }
}
