//! The way through: a snapshot becomes a site that is ready to be rendered. `build`, `check` and every other command
//! that looks at a project go this way.

mod memo;
mod trial;

use std::sync::Arc;

use crate::check::{self, messages};
use crate::develop::Album;
use crate::diagnostic::rules::files::MISSING_PROJECT;
use crate::diagnostic::rules::project as rules;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::i18n::{Date, Tag};
use crate::load;
use crate::model::Site;
use crate::plan::{self, Language, Plan};
use crate::render::theme::{self, Theme};
use crate::render::{Common, Renderer};
use crate::source::{Sources, Span};

pub use memo::Memo;
use memo::Surroundings;

/// What a run depends on beside the project folder.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Drafts are part of the site.
    pub drafts: bool,
    /// Address of the site in place of `site.url`.
    pub base_url: Option<String>,
    /// Warnings are errors.
    pub deny_warnings: bool,
    /// The day on which the project is looked at; decides which statements are out of date, never what is written.
    pub today: Option<Date>,
    /// The day that the timeline marks; none by default, so that the same folder gives the same site on any day.
    pub marked: Option<Date>,
    /// The theme in place of `site.theme`, with its options as they are by default.
    pub theme: Option<String>,
}

/// A site that is ready to be rendered.
pub struct Ready {
    /// The site.
    pub site: Arc<Site>,
    /// Its plan.
    pub plan: Arc<Plan>,
    /// Its languages.
    pub languages: Vec<Arc<Language>>,
    /// Its theme.
    pub theme: Arc<Theme>,
    /// Folders of the drafts that are not part of the site.
    pub left_out: Vec<String>,
    /// Codes of findings that the project allows.
    allowed: Vec<String>,
}

impl Ready {
    /// A renderer of its entries.
    pub fn renderer<'a>(&'a self, sources: &'a Sources, album: &'a Album) -> Renderer<'a> {
        Renderer::new(&self.site, &self.plan, sources, &self.languages, &self.theme, album)
    }

    /// The same with what an earlier renderer of the same plan made ready.
    pub fn renderer_with<'a>(&'a self, sources: &'a Sources, album: &'a Album, common: Arc<Common>) -> Renderer<'a> {
        Renderer::with(&self.site, &self.plan, sources, &self.languages, &self.theme, album, common)
    }

    /// Adds what a later stage found, as the project and the options will have it.
    pub fn add(&self, found: Vec<Diagnostic>, all: &mut Vec<Diagnostic>, sources: &Sources, options: &Options) {
        let mut found = found;
        check::drop_allowed(&self.allowed, &mut found);
        all.extend(found);
        finish(all, sources, options);
    }
}

/// Takes a snapshot as far as rendering. There is a site only where no error was found; findings are sorted.
pub fn prepare(sources: &Sources, options: &Options) -> (Option<Ready>, Vec<Diagnostic>) {
    through(sources, options, &mut Memo::default())
}

/// The same with what is known of an earlier snapshot.
pub fn prepare_with(sources: &Arc<Sources>, options: &Options, memo: &mut Memo) -> (Option<Ready>, Vec<Diagnostic>) {
    memo.turn_to(sources);
    through(sources, options, memo)
}

fn through(sources: &Sources, options: &Options, memo: &mut Memo) -> (Option<Ready>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let ready = run(sources, options, memo, &mut diagnostics);
    check::drop_consequences(&mut diagnostics, sources);
    finish(&mut diagnostics, sources, options);
    let ready = ready.filter(|_| !diagnostic::any_error(&diagnostics));
    (ready, diagnostics)
}

/// Sorts findings, and raises warnings where they are denied.
fn finish(diagnostics: &mut Vec<Diagnostic>, sources: &Sources, options: &Options) {
    diagnostic::sort(diagnostics, sources);
    if options.deny_warnings {
        diagnostics.iter_mut().filter(|d| d.severity == Severity::Warning).for_each(|d| d.severity = Severity::Error);
    }
}

fn run(sources: &Sources, options: &Options, memo: &mut Memo, diagnostics: &mut Vec<Diagnostic>) -> Option<Ready> {
    let (project, found) = load::project(sources);
    diagnostics.extend(found);
    let known = memo.surroundings();
    // Read before: it is read by all threads at once, and one that waits for the others must not meet itself.
    load::messages::built_in();
    // Messages and theme are made by one thread, so it is well that the items are read meanwhile.
    let (surroundings, (draft, found)) = rayon::join(
        || known.unwrap_or_else(|| Arc::new(surroundings(&project, sources, options))),
        || load::load_with(sources, project.clone(), &mut memo.read),
    );
    memo.keep_surroundings(&surroundings);
    diagnostics.extend(found);
    if sources.missing_project {
        // All else would be told of a project that there is not.
        diagnostics.retain(|d| std::ptr::eq(d.rule, &MISSING_PROJECT));
        return None;
    }
    stale_statement(&draft, options, diagnostics);
    diagnostics.extend(surroundings.found.iter().cloned());
    let catalog = &surroundings.catalog;
    let known = |prefix: &str| catalog.ids(prefix);
    let has = |id: &str| catalog.has(id);
    let checks = check::Options { drafts: options.drafts, terms: &has, known_terms: &known };
    let allowed = check::allowed(&draft.project);
    let left_out = if options.drafts { Vec::new() } else { draft.drafts() };
    let (site, found) = check::check_with(draft, sources, &checks, &mut memo.checked);
    diagnostics.extend(found);
    check::drop_allowed(&allowed, diagnostics);
    let (mut site, theme) = (site?, surroundings.theme.clone()?);
    if let Some(url) = &options.base_url {
        site.project.url = format!("{}/", url.trim_end_matches('/'));
    }
    site.project.marked = options.marked;
    let (site, languages) = (Arc::new(site), surroundings.languages.clone());
    // Planned even where there are errors, so that conflicts of addresses are told with them.
    let (plan, found) = memo.plan(&site, sources, &surroundings.languages, || {
        let assets = theme.assets.iter().map(|(plain, asset)| (plain.clone(), asset.printed.clone()));
        let look = plan::Look {
            assets: assets.collect(),
            widths: theme.widths.clone(),
            filters: theme.filters,
            colours: theme.colours,
        };
        plan::plan(&site, sources, &languages, &look)
    });
    diagnostics.extend(found);
    diagnostics.extend(plan.shares.findings(&site));
    check::drop_allowed(&allowed, diagnostics);
    Some(Ready { site, plan, languages, theme, left_out, allowed })
}

/// Messages and theme.
fn surroundings(project: &load::Project, sources: &Sources, options: &Options) -> Surroundings {
    let _stage = tracing::info_span!("messages and theme").entered();
    let mut diagnostics = Vec::new();
    let (files, found) = load::messages::load(sources);
    diagnostics.extend(found);
    let tags = project.languages();
    let catalog = messages::Catalog::new(files, &tags, sources);
    diagnostics.extend(catalog.check(&tags));
    let languages: Vec<Arc<Language>> =
        tags.iter().map(|(tag, _)| Arc::new(Language::new(tag, catalog.messages(tag)))).collect();
    let theme = theme(project, sources, &tags, &languages, options, &mut diagnostics);
    Surroundings { catalog, languages, theme: theme.map(Arc::new), found: diagnostics }
}

fn theme(
    project: &load::Project,
    sources: &Sources,
    tags: &[(Tag, Span)],
    languages: &[Arc<Language>],
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Theme> {
    let facts = project.facts.site.get();
    let name = facts.and_then(|site| site.theme.as_ref());
    let place = name.map_or(Span::top(project.file), |at| at.span);
    let name = options.theme.as_deref().or(name.map(|at| at.value.as_str())).unwrap_or(theme::DEFAULT);
    let speakers = tags.iter().map(|(tag, _)| tag.to_string()).zip(languages.iter().cloned()).collect();
    let none = theme::Given::new();
    let given = facts.filter(|_| options.theme.is_none()).map_or(&none, |site| &site.theme_options);
    let (theme, found) = theme::load(name, sources, Arc::new(speakers), place, given);
    diagnostics.extend(found);
    theme
}

/// Directive (EU) 2016/2102 and its implementing decision 2018/1523: the statement is reviewed at least yearly.
fn stale_statement(draft: &load::Draft, options: &Options, diagnostics: &mut Vec<Diagnostic>) {
    let Some(today) = options.today else { return };
    let Some(reviewed) = draft.project.accessibility.as_ref().and_then(|a| a.reviewed.as_ref()) else { return };
    if reviewed.value.days_until(today) > 365 {
        let message =
            format!("the accessibility statement was last reviewed on {}, more than a year ago", reviewed.value);
        diagnostics.push(
            Diagnostic::new(&rules::STALE_STATEMENT, reviewed.span, message)
                .help("look through the site and its statement, then write the new date"),
        );
    }
}
