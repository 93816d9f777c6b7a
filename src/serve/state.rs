//! What the preview knows now: the last good version, and what is wrong since.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use serde_json::{Value, json};

use super::changes::lang_of;
use super::findings::{Finding, GONE};
use super::hub::{Event, Hub};
use super::outline::outline;
use super::urls::Urls;
use super::version::{Darkroom, Version};
use crate::i18n::Arg;
use crate::plan::Show;

/// Everything that threads of the preview share.
pub struct State {
    /// What makes photos.
    pub darkroom: Darkroom,
    /// Browsers that listen.
    pub hub: Hub,
    /// What a page must say to open a file in the editor: a random text that only pages of this server know.
    pub token: String,
    /// The command that opens files, if one is known.
    pub editor: Option<Vec<String>>,
    /// The folder of the project without links.
    pub root: PathBuf,
    now: RwLock<Arc<Now>>,
}

/// What is known at a moment.
pub struct Now {
    /// Counts updates.
    pub number: u64,
    /// The last version without errors.
    pub good: Option<Arc<Version>>,
    /// Whether the good version is that of the files as they are.
    pub fresh: bool,
    /// What is wrong with the files as they are.
    pub findings: Vec<Finding>,
    /// Milliseconds that the last update took.
    pub ms: u64,
    /// Where the site stands on the server.
    pub urls: Urls,
}

impl Now {
    /// Whether the project folder was not there.
    pub fn is_gone(&self) -> bool {
        self.findings.iter().any(|finding| finding.code == GONE)
    }
}

impl State {
    /// A preview that begins.
    pub fn new(darkroom: Darkroom, root: PathBuf, token: String, editor: Option<Vec<String>>, now: Now) -> Self {
        Self { darkroom, hub: Hub::default(), token, editor, root, now: RwLock::new(Arc::new(now)) }
    }

    /// What is known now.
    pub fn now(&self) -> Arc<Now> {
        Arc::clone(&self.now.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// From now on this is known.
    pub fn set(&self, now: Now) -> Arc<Now> {
        let now = Arc::new(now);
        *self.now.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&now);
        now
    }

    /// The event that tells a page how things stand.
    pub fn event(&self, now: &Now, path: &str) -> Event {
        Event { name: "state", data: self.data(now, path) }
    }

    fn data(&self, now: &Now, path: &str) -> Value {
        let about = about(now, path);
        let mut findings = now.findings.clone();
        findings.iter_mut().for_each(|finding| finding.here = about.contains(folder(&finding.path)));
        // Stable: errors stay before warnings among those of this page and among the others.
        findings.sort_by_key(|finding| (finding.severity != "error", !finding.here));
        let count = |severity: &str| now.findings.iter().filter(|f| f.severity == severity).count();
        let (errors, warnings) = (count("error"), count("warning"));
        let words = Words::of(now, path);
        json!({
            "version": now.number,
            "ms": now.ms,
            "token": self.token,
            "editor": self.editor.is_some(),
            "lang": words.tag,
            "dir": words.dir,
            "fresh": now.fresh,
            "title": if errors > 0 { words.count("preview-errors", errors) } else { String::new() },
            "quiet": if warnings > 0 { words.count("preview-warnings", warnings) } else { String::new() },
            "errors": errors,
            "warnings": warnings,
            "findings": findings,
            "words": words.all(),
        })
    }
}

/// Folders whose files make a page.
fn about(now: &Now, path: &str) -> BTreeSet<String> {
    let Some(version) = &now.good else { return BTreeSet::new() };
    let Some(index) = version.find(path) else { return BTreeSet::new() };
    let files = outline(version, index, &now.urls).files;
    files.into_iter().filter(|file| file.open).map(|file| folder(&file.path).to_owned()).collect()
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The preview's own words in the language of a page.
struct Words {
    tag: String,
    dir: &'static str,
    messages: Arc<crate::plan::Language>,
}

impl Words {
    fn of(now: &Now, path: &str) -> Self {
        let first = path.split('/').next().unwrap_or_default();
        match &now.good {
            Some(version) => {
                let site = &version.ready.site;
                let spoken = version.find(path).and_then(|index| match version.entry(index).show {
                    Show::Page(lang, _) => Some(lang),
                    _ => None,
                });
                let lang = spoken.or_else(|| lang_of(version, first)).unwrap_or(site.default);
                let messages = Arc::clone(&version.ready.languages[lang.0 as usize]);
                Self { tag: site.tag(lang).to_string(), dir: site.tag(lang).dir(), messages }
            }
            None => Self { tag: "en".into(), dir: "ltr", messages: Arc::clone(&english()) },
        }
    }

    fn count(&self, id: &str, count: usize) -> String {
        self.messages.messages.format(id, &[("count", Arg::Count(count as u64))])
    }

    /// All messages of the preview without variables, and those with as patterns that the page fills.
    fn all(&self) -> Value {
        let ids = self.messages.messages.ids();
        let own = ids.into_iter().filter(|id| id.starts_with("preview-"));
        let mut words: serde_json::Map<String, Value> =
            own.map(|id| (id.to_owned(), Value::from(&*self.messages.messages.get(id)))).collect();
        // The page fills these itself while it counts.
        let args = [("done", Arg::Text("{done}")), ("total", Arg::Text("{total}"))];
        words.insert("preview-photos".into(), self.messages.messages.format("preview-photos", &args).into());
        Value::Object(words)
    }
}

/// English, for a project that never had a good version.
fn english() -> Arc<crate::plan::Language> {
    use crate::check::messages::Catalog;
    use crate::load::messages;
    use crate::source::{FileId, Sources, Span};
    let sources = Sources::default();
    let (files, _) = messages::load(&sources);
    let tag: crate::i18n::Tag = "en".parse().expect("`en` is a language tag; this is a bug");
    let catalog = Catalog::new(files, &[(tag.clone(), Span::top(FileId(0)))], &sources);
    Arc::new(crate::plan::Language::new(&tag, catalog.messages(&tag)))
}
