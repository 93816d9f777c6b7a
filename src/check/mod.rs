//! References resolved and rules applied: a draft becomes a site. The only constructor of [`Site`].

mod allow;
mod anchors;
mod consequences;
mod context;
mod file_names;
mod funding;
mod ids;
mod items;
mod kinds;
mod links;
mod memo;
pub mod messages;
mod number;
mod photo_lints;
mod pictures;
mod places;
mod practices;
mod project;
mod words;

pub use allow::{allowed_codes as allowed, drop_allowed};
pub use consequences::drop_consequences;
pub use memo::Memo;
pub use pictures::damaged;

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::STRAY_FILE;
use crate::load::meant::{self, meant_words};
use crate::load::schema::{Common, NewsFacts, PageFacts};
use crate::load::{Draft, DraftItem};
use crate::model::{Collection, Core, Site};
use crate::source::{FileId, Sources, Span};
use context::{Context, Found};
use ids::Ids;
use items::SiteContext;

/// What a check depends on beside the draft.
pub struct Options<'a> {
    /// Drafts are part of the site.
    pub drafts: bool,
    /// Whether a message with an id exists, in any language.
    pub terms: &'a (dyn Fn(&str) -> bool + Sync),
    /// All ids of messages that begin with a prefix.
    pub known_terms: &'a (dyn Fn(&str) -> Vec<String> + Sync),
}

/// Checks everything; see [`check_with`].
pub fn check(draft: Draft, sources: &Sources, options: &Options) -> (Option<Site>, Vec<Diagnostic>) {
    check_with(draft, sources, options, &mut Memo::default())
}

/// Checks everything; an item that was checked before, among the same others, is not checked again. There is a site where enough is well formed to plan one; whether it may be shown is another
/// question, which the findings answer.
pub fn check_with(
    draft: Draft,
    sources: &Sources,
    options: &Options,
    memo: &mut Memo,
) -> (Option<Site>, Vec<Diagnostic>) {
    let _stage = tracing::info_span!("check").entered();
    let mut found = Found::default();
    let (languages, default) = project::languages(&draft, &mut found);
    let context = Context {
        sources,
        languages,
        default,
        items: memo.ids(|| Ids::new(&draft, options.drafts)),
        without_facts: draft.without_facts.clone(),
        shared: draft
            .home
            .files
            .iter()
            .map(|file| sources.path(*file).to_owned())
            .filter(|name| pictures::is_picture(name))
            .collect(),
        terms: options.terms,
        known_terms: options.known_terms,
    };
    let coordinator = project::coordinator(&context, &draft, &mut found);
    let facts = project::project(&context, &draft.project, coordinator, &mut found);
    funding::check(&context, &draft, facts.as_ref(), &mut found);
    let site = SiteContext { project: &draft.project, activity_start: activity_starts(&context, &draft) };
    memo.among(&context, &site);
    let home = home(&context, &site, draft.home, &mut found);
    let partners = items::items(&context, &site, draft.partners, memo, &mut found);
    let activities = items::items(&context, &site, draft.activities, memo, &mut found);
    let practices = items::items(&context, &site, draft.practices, memo, &mut found);
    let results = items::items(&context, &site, draft.results, memo, &mut found);
    let news = items::items::<NewsFacts>(&context, &site, draft.news, memo, &mut found);
    let pages = items::items::<PageFacts>(&context, &site, draft.pages, memo, &mut found);
    found.used.sort_unstable();
    let strays = memo.strays(&found.used, |used| strays(&context, used));
    found.diagnostics.extend(strays);
    photo_lints::positions(&context, &mut found);
    let Found { mut diagnostics, anchors, .. } = found;
    let whole = (|| {
        Some(Site {
            project: facts?,
            languages: context.languages.clone(),
            default: context.default,
            home,
            partners: all(partners)?,
            activities: all(activities)?,
            practices: all(practices)?,
            results: all(results)?,
            news: all(news)?,
            pages: all(pages)?,
        })
    })()
    .filter(|site: &Site| site.home.speaks(site.home.original));
    if let Some(site) = &whole {
        diagnostics.extend(anchors::check(site, &anchors));
        diagnostics.extend(photo_lints::unused(site, sources));
    }
    allow::check(&draft.project, &mut diagnostics);
    (whole, diagnostics)
}

fn all<T>(items: Vec<Option<T>>) -> Option<Vec<T>> {
    items.into_iter().collect()
}

fn activity_starts(context: &Context, draft: &Draft) -> Vec<Option<crate::i18n::Date>> {
    let on_site = |id: &Arc<str>| matches!(context.items.get(Collection::Activities, id), Some(Some(_)));
    let activities = draft.activities.iter().filter(|item| on_site(&item.id));
    activities.map(|item| item.facts.start.get().map(|at| at.value)).collect()
}

fn home(context: &Context, site: &SiteContext, draft: DraftItem<()>, found: &mut Found) -> Core {
    let none = Common { original: None, draft: None, aliases: Vec::new(), cover: None, photos: Vec::new() };
    let apart: Vec<FileId> = site.project.logo.iter().filter_map(|name| context.sources.find(&name.value)).collect();
    let (photos, cover) = pictures::photos(context, site.project, "", &draft.files, &apart, &none, found);
    let subject =
        words::Subject { item: None, folder: "", file: draft.file, photos: &photos, adopters: &[], files: &[] };
    let (words, original) = words::words(context, &subject, None, draft.words, found);
    Core { id: draft.id, file: draft.file, original, words, photos, cover, aliases: Vec::new() }
}

/// Files in items' folders that nothing shows and nothing links to; `used` are the others, in order.
fn strays(context: &Context, used: &[FileId]) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (file, source) in context.sources.iter() {
        let is_text = [".md", ".toml"].iter().any(|ending| source.path.ends_with(ending));
        if is_text || used.binary_search(&file).is_ok() || left_out(context, &source.path) {
            continue;
        }
        let name = source.path.rsplit('/').next().unwrap_or_default();
        let folder = source.path.trim_end_matches(name);
        // Words under a wrong name: `de.txt`.
        let meant = meant_words(name, &context.languages)
            .filter(|meant| context.sources.find(&format!("{folder}{}.md", meant.tag)).is_none());
        let mut parts = source.path.split('/');
        let in_item = parts.next().and_then(Collection::of_folder).is_some() && parts.count() > 1;
        if in_item || (folder.is_empty() && meant.is_some()) {
            let help = match &meant {
                Some(meant) => meant::help(name, meant, false),
                None => "link to it from the words, list it in the facts, or remove it; it is not published".into(),
            };
            let message = format!("`{name}` is not used anywhere");
            found.push(Diagnostic::new(&STRAY_FILE, Span::top(file), message).help(help));
        }
    }
    found
}

/// Whether a file belongs to a draft that is not on the site.
fn left_out(context: &Context, path: &str) -> bool {
    let mut parts = path.split('/');
    let (Some(collection), Some(id)) = (parts.next().and_then(Collection::of_folder), parts.next()) else {
        return false;
    };
    !matches!(context.items.get(collection, id), Some(Some(_)))
}
