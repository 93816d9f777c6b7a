//! A theme is tried: everything is rendered, and each page is looked at for the rules that themes keep.

use rayon::prelude::*;

use super::Ready;
use crate::develop::Album;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme as rules;
use crate::plan::Entry;
use crate::render::theme;
use crate::source::{Sources, Span};

impl Ready {
    /// What templates fail with, and which rules pages break, each once. `trial` names the project in help, where it is
    /// not the author's own.
    pub fn try_theme(&self, sources: &Sources, album: &Album, trial: &str) -> Vec<Diagnostic> {
        let renderer = self.renderer(sources, album);
        let of = if trial.is_empty() { String::new() } else { format!(" of a trial project ({trial})") };
        let look = |buffer: &mut Vec<u8>, entry: &Entry| match renderer.render(entry, buffer) {
            Err(failed) => vec![*failed],
            Ok(_) => {
                let Some((template, funding)) = renderer.shown_by(entry) else { return Vec::new() };
                let place = self.theme.file_of(template).map_or(Span::top(self.site.home.file), Span::top);
                let page = entry.file();
                let finding = |message: String| {
                    Diagnostic::new(&rules::MANNERS, place, format!("pages of `{template}`: {message}"))
                        .help(format!("seen on `{page}`{of}; docs/themes.md lists the rules"))
                };
                theme::broken(&String::from_utf8_lossy(buffer), &funding).into_iter().map(finding).collect()
            }
        };
        let all = self.plan.entries.par_iter().map_init(Vec::new, |buffer, entry| look(buffer, entry));
        let mut found: Vec<Diagnostic> = all.flatten_iter().collect();
        // The first page that shows a mistake stands for all.
        let mut known: Vec<(Span, String)> = Vec::new();
        found.retain(|one| {
            let key = (one.span, one.message.clone());
            let is_new = !known.contains(&key);
            known.push(key);
            is_new
        });
        found
    }
}
