//! Links to headings, once all words are known.

use super::context::AnchorUse;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::references::DEAD_ANCHOR;
use crate::model::Site;

/// Reports links to headings that are not there. On a fallback page the original's headings count.
pub fn check(site: &Site, uses: &[AnchorUse]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for link in uses {
        let core = link.item.map_or(&site.home, |item| site.core(item));
        let (words, _) = core.words_in(link.lang);
        if words.body.headings.iter().any(|heading| heading.id == link.anchor) {
            continue;
        }
        let message = format!("there is no heading `#{}` on that page", link.anchor);
        let known: Vec<&str> = words.body.headings.iter().map(|heading| heading.id.as_str()).collect();
        let mut diagnostic =
            Diagnostic::new(&DEAD_ANCHOR, link.span, message).nearest(&link.anchor, known.iter().copied());
        if diagnostic.help.is_empty() {
            let help = if known.is_empty() {
                "that page has no headings".to_owned()
            } else {
                format!("its headings: {}", known.join(", "))
            };
            diagnostic = diagnostic.help(help);
        }
        diagnostics.push(diagnostic);
    }
    diagnostics
}
