//! The pages and the script of the preview itself.

use std::fmt::Write as _;

use super::findings::Finding;
use crate::model::escape;

/// The script that every page gets.
pub const SCRIPT: &str = include_str!("page/preview.js");
/// Its style.
pub const STYLE: &str = include_str!("page/preview.css");

/// To who asked under a name that is not ours.
pub const FOREIGN: &str = "This is the preview of Litfass. It answers only under the addresses that it printed.\n";
/// To another machine without the token.
pub const NO_TOKEN: &str = "This is the preview of Litfass. Open the whole address that it printed, with the token.\n";

/// The tag by which a page gets the script.
pub fn tag(path: &str, mark: &str) -> String {
    let mut escaped = String::new();
    escape(path, &mut escaped);
    format!("<script src=\"/_litfass/preview.js\" defer data-page=\"{escaped}\" data-mark=\"{mark}\"></script>")
}

/// Where the tag goes into a page: before the last `</body>`, or at its end.
pub fn place(page: &[u8]) -> usize {
    const END: &[u8] = b"</body>";
    page.windows(END.len()).rposition(|part| part == END).unwrap_or(page.len())
}

/// In the place of a fingerprint: the browser shows what was wrong at an update.
pub fn failure(number: u64) -> String {
    format!("none-{number}")
}

/// What a page shows that cannot be made: all that is wrong.
pub fn failed(findings: &[Finding], path: &str, number: u64) -> String {
    let mut body =
        String::from("<h1>The website cannot be made yet</h1>\n<p>It appears here as soon as this is mended:</p>\n");
    for finding in findings {
        let _ = write!(body, "<section class=\"{}\"><h2>", finding.severity);
        escape(&format!("{}: {}", finding.code, finding.message), &mut body);
        body.push_str("</h2>\n<p><code>");
        escape(&format!("{}:{}:{}", finding.path, finding.line, finding.column), &mut body);
        body.push_str("</code></p>\n");
        if !finding.excerpt.is_empty() {
            body.push_str("<pre>");
            escape(&finding.excerpt, &mut body);
            body.push_str("</pre>\n");
        }
        for help in &finding.help {
            body.push_str("<p>");
            escape(help, &mut body);
            body.push_str("</p>\n");
        }
        let _ = writeln!(body, "<p><a href=\"/_litfass/explain/{0}\">What {0} means</a></p></section>", finding.code);
    }
    document("The website cannot be made yet", &body, &tag(path, &failure(number)))
}

/// What a code means.
pub fn explained(code: &str, text: &str) -> String {
    let mut body = String::from("<pre>");
    escape(text, &mut body);
    body.push_str("</pre>\n");
    document(code, &body, "")
}

fn document(title: &str, body: &str, tag: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'\">\n<title>{title}</title>\n<link rel=\"stylesheet\" href=\"/_litfass/preview.css\">\n</head>\n<body class=\"litfass-document\">\n<main>\n{body}</main>\n{tag}</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_at_the_end_of_the_page() {
        assert_eq!(place(b"<body>a</body></html>"), 7);
        assert_eq!(place(b"no body"), 7);
        assert!(tag("a\"b/", "1").contains("data-page=\"a&quot;b/\""));
    }
}
