//! Keeps the preview up to date: a change in the folder becomes a new version, and browsers are told.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use super::changes::{page_of, tell};
use super::findings::shown;
use super::hub::Event;
use super::state::{Now, State};
use super::urls::Urls;
use super::version::{Failure, Version};
use super::watch::Watch;
use super::{News, Settings};
use crate::diagnostic::{Diagnostic, any_error};
use crate::pipeline::{self, Memo, Ready};
use crate::source::{Change, Keeper, Sources};

/// After folders came or went the whole project is looked at once more: what was written into a new folder before the
/// system began to watch it is told by nobody.
const AGAIN: Duration = Duration::from_millis(250);
/// How often is looked whether a project folder that has gone is back.
const BACK: Duration = Duration::from_millis(300);

/// Follows the project folder for ever.
pub struct Updater {
    /// What threads share.
    pub state: Arc<State>,
    /// The project.
    pub keeper: Keeper,
    /// How the site is made.
    pub settings: Arc<Settings>,
    /// What is known of the snapshot before.
    pub memo: Memo,
    /// Wakes the thread that makes photos.
    pub photos: Sender<Arc<Version>>,
}

impl Updater {
    /// Follows the folder. Ends only if the system stops telling.
    pub fn run(mut self) {
        loop {
            let (watch, why) = Watch::open(self.keeper.root(), self.settings.poll, &self.settings.nudge);
            if let Some(why) = why {
                self.settings.tell(&News::Polling(why));
            }
            // What happened while nobody watched.
            self.look(&[], Instant::now());
            self.follow(&watch);
            if !self.keeper.root().is_dir() {
                self.wait_for_folder();
            }
        }
    }

    /// Follows until the folder is gone, or another one stands in its place, which has to be watched anew.
    fn follow(&mut self, watch: &Watch) {
        let mut again: Option<Instant> = None;
        loop {
            let keeper = &self.keeper;
            let root = keeper.root().to_path_buf();
            let heard = watch.wait(again, &|path| path == root || keeper.inside(path).is_some());
            let Some(heard) = heard else { return };
            let began = Instant::now();
            if !root.is_dir() || heard.paths.contains(&root) {
                return;
            }
            let touched: Vec<String> = heard.paths.iter().filter_map(|path| self.keeper.inside(path)).collect();
            let due = again.is_some_and(|again| began >= again);
            if touched.is_empty() && !heard.all && !due {
                continue;
            }
            let whole = heard.all || due;
            let structure = !whole && touched.iter().any(|path| self.keeper.sources().find(path).is_none());
            again = if structure { Some(began + AGAIN) } else { again.filter(|_| !due) };
            let number = self.state.now().number;
            self.look(if whole { &[] } else { &touched }, began);
            if heard.all && !self.settings.poll && number == self.state.now().number {
                self.settings.tell(&News::Same);
            }
        }
    }

    /// The folder was deleted or renamed: the last good version stays until it is back.
    fn wait_for_folder(&mut self) {
        let root = self.keeper.root().to_path_buf();
        self.settings.tell(&News::Gone(root.clone()));
        let now = self.state.now();
        let gone = super::findings::gone(&root);
        self.publish(Now { fresh: false, findings: vec![gone], ..next(&now) }, None);
        while !root.is_dir() {
            thread::sleep(BACK);
        }
        self.settings.tell(&News::Back);
    }

    /// Looks at the folder, and makes a new version if anything has changed.
    fn look(&mut self, touched: &[String], began: Instant) {
        match self.keeper.look(touched) {
            Ok(Some(change)) => self.update(&change, began),
            // The same files as before, after a time without the folder.
            Ok(None) if self.state.now().is_gone() => {
                let sources = Arc::clone(self.keeper.sources());
                self.update(&Change { sources, files: Vec::new() }, began);
            }
            Ok(None) => {}
            Err(error) => self.settings.tell(&News::Trouble(format!("the project cannot be read: {error}"))),
        }
    }

    fn update(&mut self, change: &Change, began: Instant) {
        let _stage = tracing::info_span!("update").entered();
        let before = self.state.now();
        let (version, diagnostics) =
            version(&change.sources, &self.settings, &self.state, &self.state.hub.paths(), &mut self.memo);
        let fresh = version.is_some();
        let good = version.or_else(|| before.good.clone());
        let urls = good.as_ref().map_or_else(|| before.urls.clone(), |version| urls(version));
        let findings = shown(&diagnostics, &change.sources);
        let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let now = Now { good, fresh, findings, ms, urls, ..next(&before) };
        let now = self.publish(now, before.good.as_deref());
        let files: Vec<&str> = change.files.iter().map(|path| &**path).collect();
        self.follow_me(&now, &files);
        let (sources, findings) = (&change.sources, &diagnostics);
        self.settings.tell(&News::Updated { ms, files: &files, fresh, findings, sources });
        if let Some(version) = now.good.as_ref().filter(|_| fresh) {
            let _ = self.photos.send(Arc::clone(version));
        }
    }

    /// From now on this is known, and every browser learns what it means for its page.
    fn publish(&self, now: Now, old: Option<&Version>) -> Arc<Now> {
        let now = self.state.set(now);
        publish(&self.state, &now, old);
        now
    }

    /// Tells browsers which page shows the file that was saved last.
    fn follow_me(&self, now: &Now, files: &[&str]) {
        let Some(version) = now.good.as_ref().filter(|_| now.fresh) else { return };
        self.state.hub.each(|client| {
            let spoken = client.path.split('/').next().unwrap_or_default();
            let saved = files.iter().rev().find_map(|path| Some((path, page_of(version, path, spoken)?)));
            let event = saved.map(|(path, to)| json!({ "to": now.urls.url(&to), "path": path }));
            event.into_iter().map(|data| Event { name: "saved", data }).collect()
        });
    }
}

/// Tells every browser what is known, and what it means for its page.
pub fn publish(state: &State, now: &Now, old: Option<&Version>) {
    state.hub.each(|client| {
        let mut events = match &now.good {
            Some(version) if now.fresh => tell(client, old, version, &now.urls),
            _ => Vec::new(),
        };
        events.push(state.event(now, &client.path));
        events
    });
}

/// Where a site stands on the server.
pub fn urls(version: &Version) -> Urls {
    Urls::new(&version.ready.plan.addresses.base_path)
}

/// What is known, at the next number.
pub fn next(now: &Now) -> Now {
    let Now { number, good, fresh, findings, ms, urls } = now;
    Now {
        number: number + 1,
        good: good.clone(),
        fresh: *fresh,
        findings: findings.clone(),
        ms: *ms,
        urls: urls.clone(),
    }
}

/// A new version, if nothing is wrong. Pages that are looked at are made at once, so that a template that fails is told
/// before they are replaced.
pub fn version(
    sources: &Arc<Sources>,
    settings: &Settings,
    state: &State,
    paths: &[String],
    memo: &mut Memo,
) -> (Option<Arc<Version>>, Vec<Diagnostic>) {
    let options = settings.options();
    let (ready, mut diagnostics) = pipeline::prepare_with(sources, &options, memo);
    let Some(ready) = ready else { return (None, diagnostics) };
    let version = Version::new(ready, Arc::clone(sources), &state.darkroom);
    let home = version.ready.plan.addresses.home(version.ready.site.default).to_owned();
    let pages = paths.iter().map(String::as_str).chain([&*home]);
    let failed = pages.filter_map(|path| match version.page(version.find(path)?) {
        Err(Failure::Template(found)) => Some(*found),
        _ => None,
    });
    let found: Vec<Diagnostic> = failed.collect();
    add(&version.ready, found, &mut diagnostics, sources, settings);
    add(&version.ready, version.lab(&state.darkroom).findings(&version.album), &mut diagnostics, sources, settings);
    let good = !any_error(&diagnostics);
    (good.then(|| Arc::new(version)), diagnostics)
}

/// Adds findings of a later stage.
pub fn add(ready: &Ready, found: Vec<Diagnostic>, all: &mut Vec<Diagnostic>, sources: &Sources, settings: &Settings) {
    if !found.is_empty() {
        ready.add(found, all, sources, &settings.options());
    }
}

/// A folder without links, if it is there; as it was named otherwise.
pub fn real(path: &Path) -> std::path::PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf())
}
