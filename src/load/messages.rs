//! Files of Fluent messages: those of the project and those that Litfass brings, by language.

mod complaint;
mod guard;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use rayon::prelude::*;

use crate::assets;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::STRAY_FILE;
use crate::i18n::Tag;
use crate::source::{Content, FileId, Sources, Span};

/// Files by language; within a language in the order of their names.
pub type BuiltIn = BTreeMap<Tag, Vec<Arc<FluentResource>>>;

/// A file of the project.
pub struct ProjectFile {
    /// The file.
    pub id: FileId,
    /// What could be read of it.
    pub resource: Arc<FluentResource>,
}

/// All files of messages.
pub struct Files {
    /// `locales/<lang>/*.ftl` of the project, by language.
    pub project: BTreeMap<Tag, Vec<ProjectFile>>,
    /// What Litfass brings.
    pub built_in: Arc<BuiltIn>,
}

impl Files {
    /// The files in which a language finds its messages, the first that has one counts: the project's before ours, those
    /// of `de-AT` before those of `de`.
    pub fn of(&self, tag: &Tag) -> Vec<Arc<FluentResource>> {
        let lineage = lineage(tag);
        let project = lineage.iter().flat_map(|tag| self.project.get(tag).into_iter().flatten());
        let built_in = lineage.iter().flat_map(|tag| self.built_in.get(tag).into_iter().flatten());
        project.map(|file| &file.resource).chain(built_in).cloned().collect()
    }
}

/// A language and those whose messages it may take for its own: `de-AT`, `de`. Never those in another script.
pub fn lineage(tag: &Tag) -> Vec<Tag> {
    let mut lineage = vec![tag.clone()];
    let mut text = tag.as_str();
    while let Some((parent, last)) = text.rsplit_once('-') {
        let is_script = last.len() == 4 && last.bytes().all(|b| b.is_ascii_alphabetic());
        if is_script {
            break;
        }
        lineage.extend(parent.parse::<Tag>());
        text = parent;
    }
    lineage
}

/// The language to which all others fall back.
pub fn english() -> Tag {
    "en".parse().expect("`en` is a tag")
}

/// What Litfass brings; read once.
pub fn built_in() -> Arc<BuiltIn> {
    static BUILT_IN: OnceLock<Arc<BuiltIn>> = OnceLock::new();
    let read = || {
        let texts: Vec<_> = assets::locale_files().collect();
        let files: Vec<_> = texts
            .into_par_iter()
            .map(|(language, _, text)| {
                let tag: Tag = language.parse().expect("folders of built-in messages are named after languages");
                let (Ok(file) | Err((file, _))) = FluentResource::try_new(text.to_owned());
                (tag, Arc::new(file))
            })
            .collect();
        let mut languages = BuiltIn::new();
        for (tag, file) in files {
            languages.entry(tag).or_default().push(file);
        }
        Arc::new(languages)
    };
    BUILT_IN.get_or_init(read).clone()
}

/// Reads the project's messages; what cannot be read is reported, and the rest goes on.
pub fn load(sources: &Sources) -> (Files, Vec<Diagnostic>) {
    load_with(sources, built_in())
}

/// The same with other built-in messages than ours.
pub fn load_with(sources: &Sources, built_in: Arc<BuiltIn>) -> (Files, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut project: BTreeMap<Tag, Vec<ProjectFile>> = BTreeMap::new();
    for (id, file) in sources.below("locales") {
        match language_of(&file.path) {
            Ok(tag) => {
                // A file that is not UTF-8 has been reported already, as all such are.
                if let Content::Text(text) = &file.content {
                    let resource = Arc::new(resource(id, text, &mut diagnostics));
                    project.entry(tag).or_default().push(ProjectFile { id, resource });
                }
            }
            Err((message, help)) => {
                diagnostics.push(Diagnostic::new(&STRAY_FILE, Span::top(id), message).help(help));
            }
        }
    }
    (Files { project, built_in }, diagnostics)
}

/// The language of a file below `locales/`, or what is wrong and what to do.
fn language_of(path: &str) -> Result<Tag, (String, String)> {
    let parts: Vec<&str> = path.split('/').collect();
    let ["locales", language, name] = parts.as_slice() else {
        let help = "messages stand in files such as `locales/de/terms.ftl`: one folder per language, none within it";
        return Err((format!("`{path}` is not read"), help.into()));
    };
    if !name.ends_with(".ftl") {
        let help = "messages stand in files whose names end in `.ftl`, such as `terms.ftl`";
        return Err((format!("`{path}` is not read"), help.into()));
    }
    language.parse().map_err(|_| {
        let help = match crate::load::kinds::tag_of_name(language) {
            Some(tag) => format!("rename it: `locales/{tag}/`"),
            None => "rename it, such as `locales/de/`".to_owned(),
        };
        (format!("`locales/{language}/` is not named after a language"), help)
    })
}

/// What can be read of a file; what cannot is reported.
fn resource(id: FileId, text: &str, diagnostics: &mut Vec<Diagnostic>) -> FluentResource {
    let empty = || FluentResource::try_new(String::new()).unwrap_or_else(|(file, _)| file);
    if let Some(found) = guard::before_reading(id, text) {
        diagnostics.push(found);
        return empty();
    }
    let file = match FluentResource::try_new(text.to_owned()) {
        Ok(file) => file,
        Err((file, errors)) => {
            diagnostics.extend(errors.iter().map(|error| complaint::diagnostic(id, text, error)));
            file
        }
    };
    let found = guard::after_reading(id, &file);
    if found.is_empty() {
        return file;
    }
    diagnostics.extend(found);
    empty()
}

#[cfg(test)]
mod tests;
