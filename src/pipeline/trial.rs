//! A theme is tried: everything is rendered, and each page is looked at for the rules that themes keep.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::Ready;
use crate::develop::Album;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme as rules;
use crate::plan::Entry;
use crate::render::theme;
use crate::source::{Sources, Span};

impl Ready {
    /// What templates fail with, and which rules pages break, each told once. `trial` names the project in help, where it is
    /// not the author's own.
    pub fn try_theme(&self, sources: &Sources, album: &Album, trial: &str) -> Vec<Diagnostic> {
        let renderer = self.renderer(sources, album);
        let look = |buffer: &mut Vec<u8>, entry: &Entry| match renderer.render(entry, buffer) {
            Err(failed) => vec![Seen::Failed(*failed)],
            Ok(_) => {
                let Some((template, funding)) = renderer.shown_by(entry) else { return Vec::new() };
                let broken = theme::broken(&String::from_utf8_lossy(buffer), &funding);
                broken.into_iter().map(|rule| Seen::Broken(rule, template, entry.file().into_owned())).collect()
            }
        };
        let entries = self.plan.entries.par_iter().filter(|entry| entry.is_rendered());
        let all = entries.map_init(Vec::new, |buffer, entry| look(buffer, entry));
        let mut found: Vec<Diagnostic> = Vec::new();
        // What each rule's break was seen on: the templates, and the first page.
        let mut broken: BTreeMap<String, (BTreeSet<&'static str>, String)> = BTreeMap::new();
        for seen in all.flatten_iter().collect::<Vec<_>>() {
            match seen {
                Seen::Failed(failed) => {
                    if !found.iter().any(|one| one.span == failed.span && one.message == failed.message) {
                        found.push(failed);
                    }
                }
                Seen::Broken(rule, template, page) => {
                    broken.entry(rule).or_insert((BTreeSet::new(), page)).0.insert(template);
                }
            }
        }
        found.extend(broken.into_iter().map(|(rule, (templates, page))| self.manners(&rule, &templates, &page, trial)));
        found
    }

    /// A rule that pages break: at their template, or at the frame where several do.
    fn manners(&self, rule: &str, templates: &BTreeSet<&'static str>, page: &str, trial: &str) -> Diagnostic {
        let first = templates.first().copied().unwrap_or_default();
        let file = if templates.len() > 1 { self.theme.file_of("base.html") } else { None };
        let place = file.or_else(|| self.theme.file_of(first)).unwrap_or(self.site.home.file);
        let of = match templates.len() {
            1 => format!("pages of `{first}`"),
            several => format!("pages of {several} templates, `{first}` among them"),
        };
        let of_trial = if trial.is_empty() { String::new() } else { format!(" of a trial project ({trial})") };
        Diagnostic::new(&rules::MANNERS, Span::top(place), format!("{of}: {rule}"))
            .help(format!("seen on `{page}`{of_trial}; docs/themes.md lists the rules"))
    }
}

/// What was seen on a page.
enum Seen {
    Failed(Diagnostic),
    /// A rule, the template, and the page.
    Broken(String, &'static str, String),
}
