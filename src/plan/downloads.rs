//! Downloads that must not be: files that a browser would run as a page of the site, or a host as a program.

use super::{Entry, Show};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::RUNS;
use crate::source::{Sources, Span};

/// Endings of what browsers open as a document with scripts (HTML, XML with XHTML or XSLT in it, compressed SVG, web
/// archives), run as a script, or what hosts run (SSI, PHP and its like). Drawings are not among them: they are cleaned.
const RUN: [&str; 30] = [
    "asp", "aspx", "cgi", "hta", "htc", "htm", "html", "js", "jsp", "mht", "mhtml", "mjs", "phar", "php", "php3",
    "php4", "php5", "php7", "php8", "phtml", "shtm", "shtml", "svgz", "swf", "wasm", "xht", "xhtm", "xhtml", "xml",
    "xsl",
];

/// Reports such files.
pub fn check(sources: &Sources, entries: &[Entry]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in entries {
        let Show::File(file) = entry.show else { continue };
        let name = sources.path(file).rsplit('/').next().unwrap_or_default();
        // Some hosts look at every part: `page.php.txt` is a program for them.
        let mut endings = name.split('.').skip(1);
        if endings.any(|ending| RUN.iter().any(|run| run.eq_ignore_ascii_case(ending))) {
            let message = format!("`{name}` would be run where it is opened, as if it were a part of the site");
            let help = "put it into a .zip file, or save it as a PDF";
            diagnostics.push(Diagnostic::new(&RUNS, Span::top(file), message).help(help));
        }
    }
    diagnostics
}
