//! What the project folder says, file by file, before anything is checked against anything else.

use std::sync::Arc;

use super::markdown::RawWords;
use super::schema::{ActivityFacts, NewsFacts, PageFacts, PartnerFacts, PracticeFacts, ProjectFacts, ResultFacts};
use crate::i18n::Tag;
use crate::model::Collection;
use crate::source::{FileId, Span};

/// What `project.toml` says.
#[derive(Clone)]
pub struct Project {
    /// The facts.
    pub facts: ProjectFacts,
    /// The file.
    pub file: FileId,
}

impl Project {
    /// The site's languages that are well formed, each once, with their places.
    pub fn languages(&self) -> Vec<(Tag, Span)> {
        languages(&self.facts)
    }
}

/// The unresolved project.
pub struct Draft {
    /// `project.toml`.
    pub project: ProjectFacts,
    /// Its file.
    pub project_file: FileId,
    /// The home page's words and pictures.
    pub home: DraftItem<()>,
    /// `partners/`
    pub partners: Vec<Arc<DraftItem<PartnerFacts>>>,
    /// `activities/`
    pub activities: Vec<Arc<DraftItem<ActivityFacts>>>,
    /// `practices/`
    pub practices: Vec<Arc<DraftItem<PracticeFacts>>>,
    /// `results/`
    pub results: Vec<Arc<DraftItem<ResultFacts>>>,
    /// `news/`
    pub news: Vec<Arc<DraftItem<NewsFacts>>>,
    /// `pages/`
    pub pages: Vec<Arc<DraftItem<PageFacts>>>,
    /// Folders of items that have no facts file or lie in the wrong place, which has been reported.
    pub without_facts: Vec<(Collection, Arc<str>)>,
}

impl Draft {
    /// The languages of each item that is not a draft, and of the home page.
    pub fn spoken(&self) -> Vec<Vec<Tag>> {
        fn spoken<F>(item: &DraftItem<F>) -> Vec<Tag> {
            item.words.iter().filter(|w| !w.words.empty).map(|w| w.tag.clone()).collect()
        }
        fn of<F>(items: &[Arc<DraftItem<F>>], is_draft: impl Fn(&F) -> Option<bool>, all: &mut Vec<Vec<Tag>>) {
            let on_site = items.iter().filter(|item| is_draft(&item.facts) != Some(true));
            all.extend(on_site.map(|item| spoken(item)));
        }
        let mut all = vec![spoken(&self.home)];
        of(&self.partners, |f| f.common.draft, &mut all);
        of(&self.activities, |f| f.common.draft, &mut all);
        of(&self.practices, |f| f.common.draft, &mut all);
        of(&self.results, |f| f.common.draft, &mut all);
        of(&self.news, |f| f.common.draft, &mut all);
        of(&self.pages, |f| f.common.draft, &mut all);
        all
    }

    /// The folders of the items that are drafts.
    pub fn drafts(&self) -> Vec<String> {
        fn of<F>(items: &[Arc<DraftItem<F>>], is_draft: impl Fn(&F) -> Option<bool>, all: &mut Vec<String>) {
            let drafts = items.iter().filter(|item| is_draft(&item.facts) == Some(true));
            all.extend(drafts.map(|item| item.folder.clone()));
        }
        let mut all = Vec::new();
        of(&self.partners, |f| f.common.draft, &mut all);
        of(&self.activities, |f| f.common.draft, &mut all);
        of(&self.practices, |f| f.common.draft, &mut all);
        of(&self.results, |f| f.common.draft, &mut all);
        of(&self.news, |f| f.common.draft, &mut all);
        of(&self.pages, |f| f.common.draft, &mut all);
        all
    }

    /// The site's languages that are well formed, each once, with their places.
    pub fn site_languages(&self) -> Vec<(Tag, Span)> {
        languages(&self.project)
    }
}

/// The site's languages that are well formed, each once, with their places.
fn languages(project: &ProjectFacts) -> Vec<(Tag, Span)> {
    let mut languages: Vec<(Tag, Span)> = Vec::new();
    for at in project.site.get().iter().flat_map(|site| site.all_languages()) {
        if let Ok(tag) = at.value.parse::<Tag>()
            && !languages.iter().any(|(known, _)| *known == tag)
        {
            languages.push((tag, at.span));
        }
    }
    languages
}

/// An item's folder.
#[derive(Clone)]
pub struct DraftItem<F> {
    /// The folder's name.
    pub id: Arc<str>,
    /// The folder's path with a `/` at its end; empty for the home page.
    pub folder: String,
    /// The file with its facts.
    pub file: FileId,
    /// The facts.
    pub facts: F,
    /// Words by language, in the order of the file names.
    pub words: Vec<DraftWords>,
    /// The other files, in the order of their names.
    pub files: Vec<FileId>,
}

/// Words in one language.
#[derive(Clone)]
pub struct DraftWords {
    /// The language that the file's name says.
    pub tag: Tag,
    /// The file.
    pub file: FileId,
    /// What it says.
    pub words: RawWords,
    /// Whether it could be read; otherwise that has been reported.
    pub is_text: bool,
}
