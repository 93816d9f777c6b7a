//! What was made of an earlier snapshot.

use std::sync::Arc;

use crate::check::{self, messages::Catalog};
use crate::diagnostic::Diagnostic;
use crate::load;
use crate::model::{Collection, Site};
use crate::plan::{self, Change, Language, Plan};
use crate::render::theme::Theme;
use crate::source::{Content, FileId, Sources};

/// What was made of an earlier snapshot, so that a preview makes anew only what a change touches. What comes of a
/// snapshot is the same with it and without. [`Memo::default`] keeps nothing, which is what a build needs.
#[derive(Default)]
pub struct Memo {
    keeps: bool,
    sources: Arc<Sources>,
    pub(super) read: load::Memo,
    pub(super) checked: check::Memo,
    surroundings: Option<Arc<Surroundings>>,
    /// The last plan, what it was made for, and the snapshot of that: not always the last one, which may have had errors.
    planned: Option<(Arc<Sources>, Arc<Site>, Arc<Plan>)>,
}

/// Messages and theme: what pages need beside the site.
pub(super) struct Surroundings {
    /// All messages.
    pub catalog: Catalog,
    /// The site's languages.
    pub languages: Vec<Arc<Language>>,
    /// The theme, if it is sound.
    pub theme: Option<Arc<Theme>>,
    /// What was found.
    pub found: Vec<Diagnostic>,
}

impl Memo {
    /// One that keeps what is made.
    pub fn keeping() -> Self {
        let (read, checked) = (load::Memo::keeping(), check::Memo::keeping());
        Self { keeps: true, read, checked, ..Self::default() }
    }

    /// Compares with the last snapshot, and forgets what does not hold any more.
    pub(super) fn turn_to(&mut self, sources: &Arc<Sources>) {
        let last = &self.sources;
        let same_files = sources.has_same_files(last);
        if !same_files {
            self.read.forget_files();
        }
        let changed = if same_files { sources.differing(last) } else { Vec::new() };
        let is_text = |id: FileId| [sources, last].iter().all(|s| matches!(s.file(id).content, Content::Text(_)));
        if !same_files || !changed.iter().all(|id| is_text(*id) && Collection::is_text_of_item(sources.path(*id))) {
            self.checked.forget();
            self.surroundings = None;
            self.planned = None;
        } else if !changed.iter().all(|id| sources.path(*id).ends_with(".md")) {
            self.checked.forget_facts();
        }
        self.sources = Arc::clone(sources);
    }

    /// Messages and theme, if nothing but texts of items has changed.
    pub(super) fn surroundings(&self) -> Option<Arc<Surroundings>> {
        self.surroundings.clone()
    }

    /// Keeps messages and theme.
    pub(super) fn keep_surroundings(&mut self, made: &Arc<Surroundings>) {
        self.surroundings = self.keeps.then(|| Arc::clone(made));
    }

    /// The plan, if no change matters to it; made otherwise. One with findings is always made anew, since they point at
    /// places.
    pub(super) fn plan(
        &mut self,
        site: &Arc<Site>,
        sources: &Sources,
        languages: &[Arc<Language>],
        make: impl FnOnce() -> (Plan, Vec<Diagnostic>),
    ) -> (Arc<Plan>, Vec<Diagnostic>) {
        if let Some((before, old, plan)) = &mut self.planned
            && let Some(change) = Change::of(old, site, |file| sources.file(file).holds_same(before.file(file)))
            // Titles stand on share pictures, which are named by what they show.
            && (plan.shares.all.is_empty() || !change.has_titles())
        {
            (*before, *old) = (Arc::clone(&self.sources), Arc::clone(site));
            if !change.titles.is_empty() {
                *plan = Arc::new(plan::plan_again(plan, &change, site, languages));
            }
            return (Arc::clone(plan), Vec::new());
        }
        let (plan, found) = make();
        let plan = Arc::new(plan);
        let keep = self.keeps && found.is_empty();
        self.planned = keep.then(|| (Arc::clone(&self.sources), Arc::clone(site), Arc::clone(&plan)));
        (plan, found)
    }
}
