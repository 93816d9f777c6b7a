//! Fills the holes of a body with what the page around it knows.

use std::borrow::Cow;
use std::sync::Arc;

pub use crate::model::escape;
use crate::model::{Body, HoleKind, Picture};

/// What a page knows and a body does not.
///
/// The first two give plain text, which is escaped here; the others write HTML and must escape what they write.
pub trait Fill {
    /// The address of a link of the body.
    fn link(&self, n: u32) -> Cow<'_, str>;
    /// A message in the language of the words.
    fn message(&self, id: &'static str) -> Cow<'_, str>;
    /// A picture: a figure where `picture.figure`, else something that may stand in a line.
    fn picture(&self, picture: &Picture, out: &mut String);
    /// Several pictures; all of the item where `files` is empty.
    fn gallery(&self, files: &[Arc<str>], out: &mut String);
    /// A file to download, or all files of a result.
    fn download(&self, link: u32, title: Option<&str>, out: &mut String);
    /// A film elsewhere, shown as a link.
    fn video(&self, url: &str, title: &str, poster: Option<&str>, out: &mut String);
}

/// Appends the body with its holes filled.
pub fn fill<L>(body: &Body<L>, with: &impl Fill, out: &mut String) {
    out.reserve(body.html.len() + 64 * body.holes.len());
    let mut done = 0;
    for hole in body.holes.iter() {
        let at = hole.at as usize;
        out.push_str(&body.html[done..at]);
        done = at;
        match &hole.kind {
            HoleKind::Link(n) => escape(&with.link(*n), out),
            HoleKind::Message(id) => escape(&with.message(id), out),
            HoleKind::Picture(picture) => with.picture(picture, out),
            HoleKind::Gallery(files) => with.gallery(files, out),
            HoleKind::Download { link, title } => with.download(*link, title.as_deref(), out),
            HoleKind::Video { url, title, poster } => with.video(url, title, poster.as_deref(), out),
        }
    }
    out.push_str(&body.html[done..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Hole;

    struct Page;

    impl Fill for Page {
        fn link(&self, n: u32) -> Cow<'_, str> {
            format!("/de/?a={n}&b=\"><script>").into()
        }
        fn message(&self, _: &'static str) -> Cow<'_, str> {
            "\"Hinweis\" & <b>".into()
        }
        fn picture(&self, picture: &Picture, out: &mut String) {
            out.push_str("<img src=\"");
            escape(&picture.file, out);
            out.push_str("\">");
        }
        fn gallery(&self, files: &[Arc<str>], out: &mut String) {
            out.push_str(&format!("[{}]", files.len()));
        }
        fn download(&self, link: u32, title: Option<&str>, out: &mut String) {
            out.push_str(&format!("[{link} {title:?}]"));
        }
        fn video(&self, url: &str, _: &str, _: Option<&str>, out: &mut String) {
            out.push_str(url);
        }
    }

    fn filled(html: &str, holes: Vec<(usize, HoleKind)>) -> String {
        let holes = holes.into_iter().map(|(at, kind)| Hole { at: at as u32, kind }).collect();
        let body: Body<()> = Body { html: html.into(), holes, links: vec![(); 2], headings: Arc::default() };
        let mut out = String::new();
        fill(&body, &Page, &mut out);
        out
    }

    #[test]
    fn addresses_and_messages_cannot_leave_their_attribute() {
        let html = filled("<a href=\"\" title=\"\">x</a>", vec![(9, HoleKind::Link(1)), (18, HoleKind::Message("a"))]);
        assert_eq!(
            html,
            "<a href=\"/de/?a=1&amp;b=&quot;&gt;&lt;script&gt;\" title=\"&quot;Hinweis&quot; &amp; &lt;b&gt;\">x</a>"
        );
    }

    #[test]
    fn holes_at_both_ends_and_side_by_side_are_filled_in_order() {
        let gallery = || HoleKind::Gallery(Vec::new());
        let picture = HoleKind::Picture(Picture { file: "a.jpg".into(), alt: None, caption: None, figure: true });
        let download = HoleKind::Download { link: 1, title: None };
        let html = filled("ab", vec![(0, picture), (0, gallery()), (1, download), (2, gallery())]);
        assert_eq!(html, "<img src=\"a.jpg\">[0]a[1 None]b[0]");
    }
}
