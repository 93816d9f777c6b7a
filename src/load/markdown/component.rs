//! Components: code blocks whose info string is a name in braces and whose content is facts.

use std::ops::Range;
use std::sync::Arc;

use super::address;
use super::pieces::Pieces;
use super::writer::Writer;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::facts as fact_rules;
use crate::diagnostic::rules::words as rules;
use crate::i18n::Tag;
use crate::load::facts::{self, At, Facts, FieldDoc, Need, facts};
use crate::load::kinds::{Language, ResultId, Url};
use crate::load::schema::Alt;
use crate::model::{HoleKind, Picture, escape};
use crate::source::Span;

facts! {
    /// A picture with its caption. `![](file.jpg)` alone in a paragraph does the same.
    pub struct Figure {
        /// The picture, a file beside the words.
        file: Need<At<String>>,
        /// What it shows, for those who do not see it; the front matter's otherwise.
        alt: Option<Alt>,
        /// A caption; the front matter's otherwise.
        caption: Option<String>,
    }

    /// Several pictures side by side.
    pub struct Gallery {
        /// The pictures; all photos of the item otherwise.
        files: Vec<At<String>>,
    }

    /// What somebody said or wrote.
    pub struct Quote {
        /// The words; an empty line begins a new paragraph.
        text: Need<String>,
        /// Who said it, as a role, or which document says so.
        source: Option<String>,
        /// Where it can be read.
        url: Option<At<Url>>,
        /// The language of the words, where it differs from the page's.
        lang: Option<Language>,
    }

    /// A file to download, or all files of a result.
    pub struct Download {
        /// A file beside the words.
        file: Option<At<String>>,
        /// A result, in place of a file.
        result: Option<At<ResultId>>,
        /// What it is called; the file's name or the result's title otherwise.
        title: Option<String>,
    }

    /// A film on another site: a link, and nothing is loaded before somebody follows it.
    pub struct Video {
        /// The address of the film.
        url: Need<Url>,
        /// What it shows.
        title: Need<String>,
        /// A picture beside the words to show for it.
        poster: Option<At<String>>,
    }
}

/// A kind of component.
pub(super) struct Component {
    name: &'static str,
    about: fn() -> &'static str,
    fields: fn() -> Vec<FieldDoc>,
    write: fn(&mut Writer<'_>, &Pieces, Span),
}

const fn kind<T: Facts>(name: &'static str, write: fn(&mut Writer<'_>, &Pieces, Span)) -> Component {
    Component { name, about: T::about, fields: T::fields, write }
}

static COMPONENTS: [Component; 5] = [
    kind::<Figure>("figure", figure),
    kind::<Gallery>("gallery", gallery),
    kind::<Quote>("quote", quote),
    kind::<Download>("download", download),
    kind::<Video>("video", video),
];

/// The components for the reference: name, what it is for, keys.
pub fn component_docs() -> Vec<(&'static str, &'static str, Vec<FieldDoc>)> {
    COMPONENTS.iter().map(|c| (c.name, (c.about)(), (c.fields)())).collect()
}

/// A component begins; its facts follow.
pub(super) fn start(w: &mut Writer<'_>, name: &str, range: Range<usize>) {
    let line = w.source[range.clone()].lines().next().map_or(0, str::len);
    let span = w.span(range.start..range.start + line);
    w.pieces.clear();
    // A component without facts has a place, too.
    w.pieces.push("", span.range().end);
    w.component = COMPONENTS.iter().find(|component| component.name == name).map(|component| (component, span));
    if w.component.is_none() {
        let known = COMPONENTS.iter().map(|c| c.name);
        let mut found = Diagnostic::new(&rules::UNKNOWN_COMPONENT, span, format!("there is no component `{name}`"))
            .nearest(name, known.clone());
        if found.help.is_empty() {
            found = found.help(format!("known: {}", known.collect::<Vec<_>>().join(", ")));
        }
        w.report(found);
    }
}

/// The facts are complete.
pub(super) fn end(w: &mut Writer<'_>) {
    let pieces = std::mem::take(&mut w.pieces);
    if let Some((component, span)) = w.component.take() {
        (component.write)(w, &pieces, span);
    }
    w.pieces = pieces;
}

fn read<T: Facts>(w: &mut Writer<'_>, pieces: &Pieces) -> T {
    let mut found = Vec::new();
    let facts = facts::read(&pieces.text, w.file, 0, &mut found);
    w.diagnostics.extend(found.into_iter().map(|diagnostic| pieces.relocate(diagnostic)));
    facts
}

/// Notes that a picture is used.
fn used(w: &mut Writer<'_>, pieces: &Pieces, file: At<String>) -> Arc<str> {
    let name: Arc<str> = Arc::from(file.value.trim().trim_start_matches("./"));
    w.pictures.push((name.clone(), pieces.span(file.span)));
    name
}

fn figure(w: &mut Writer<'_>, pieces: &Pieces, _: Span) {
    let Figure { file: Need(Some(file)), alt, caption } = read(w, pieces) else { return };
    let file = used(w, pieces, file);
    w.hole(HoleKind::Picture(Picture { file, alt: alt.map(|alt| alt.0), caption, figure: true }));
    w.push("\n");
}

fn gallery(w: &mut Writer<'_>, pieces: &Pieces, _: Span) {
    let facts: Gallery = read(w, pieces);
    let files = facts.files.into_iter().map(|file| used(w, pieces, file)).collect();
    w.hole(HoleKind::Gallery(files));
    w.push("\n");
}

fn quote(w: &mut Writer<'_>, pieces: &Pieces, _: Span) {
    let Quote { text: Need(Some(text)), source, url, lang } = read(w, pieces) else { return };
    w.push("<figure class=\"quote\">\n<blockquote");
    if let Some(tag) = lang.and_then(|lang| lang.parse::<Tag>().ok()) {
        w.push(&format!(" lang=\"{tag}\" dir=\"{}\"", tag.dir()));
    }
    if let Some(url) = &url {
        w.push(" cite=\"");
        escape(url, &mut w.html);
        w.push("\"");
    }
    w.push(">\n");
    let text = text.replace("\r\n", "\n");
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        w.push("<p>");
        escape(paragraph, &mut w.html);
        w.push("</p>\n");
    }
    w.push("</blockquote>\n");
    let host = || url.as_ref().and_then(|at| url::Url::parse(at.trim()).ok()?.host_str().map(str::to_owned));
    if let Some(words) = source.or_else(host) {
        w.push("<figcaption>");
        let linked = url.is_some();
        if let Some(url) = url {
            w.push("<a href=\"");
            w.link_hole(url.value.0.trim().to_owned(), pieces.span(url.span));
            w.push("\" rel=\"external\">");
        }
        w.push("<cite>");
        escape(&words, &mut w.html);
        w.push("</cite>");
        w.push(if linked { "</a></figcaption>\n" } else { "</figcaption>\n" });
    }
    w.push("</figure>\n");
}

fn download(w: &mut Writer<'_>, pieces: &Pieces, span: Span) {
    let facts: Download = read(w, pieces);
    let (address, place) = match (facts.file, facts.result) {
        (Some(file), None) => (address::of_file(file.value.trim()), file.span),
        (None, Some(result)) => (format!("result:{}", result.value.0), result.span),
        (Some(_), Some(result)) => {
            let message = "a download is a file or a result, not both";
            let found = Diagnostic::new(&fact_rules::UNKNOWN_KEY, pieces.span(result.span), message);
            return w.report(found.help("make two components of it, or remove one of the two lines"));
        }
        (None, None) => {
            let asked = ["file", "result"].iter().any(|key| pieces.text.contains(key));
            if !asked {
                let found =
                    Diagnostic::new(&fact_rules::MISSING_KEY, span, "the download names neither `file` nor `result`");
                w.report(found.help("add a line such as `file = \"plan.pdf\"` or `result = \"handbook\"`"));
            }
            return;
        }
    };
    let link = w.add_link(address, pieces.span(place));
    w.hole(HoleKind::Download { link, title: facts.title });
    w.push("\n");
}

fn video(w: &mut Writer<'_>, pieces: &Pieces, _: Span) {
    let Video { url: Need(Some(url)), title: Need(Some(title)), poster } = read(w, pieces) else { return };
    let poster = poster.map(|file| used(w, pieces, file));
    w.hole(HoleKind::Video { url: url.0.trim().to_owned(), title, poster });
    w.push("\n");
}

#[cfg(test)]
mod tests {
    use crate::load::markdown::testing::{body, html};

    fn component(name: &str, facts: &str) -> String {
        html(&format!("```{{{name}}}\n{facts}\n```"))
    }

    #[test]
    fn components_become_parts_of_the_page() {
        assert_eq!(component("figure", "file = \"a.jpg\"\ncaption = \"C\""), "{figure a.jpg None Some(\"C\")}");
        assert_eq!(component("figure", "file = \"a.jpg\"\nalt = \"\""), "{figure a.jpg Some(\"\") None}");
        assert_eq!(component("gallery", "files = [\"a.jpg\", \"b.jpg\"]"), "{gallery a.jpg b.jpg}");
        assert_eq!(component("gallery", ""), "{gallery }");
        assert_eq!(component("download", "file = \"a b#.pdf\"\ntitle = \"P\""), "{download a b%23.pdf Some(\"P\")}");
        assert_eq!(component("download", "result = \"handbook\""), "{download result:handbook None}");
        let video = "url = \"https://v.example\"\ntitle = \"T\"\nposter = \"p.jpg\"";
        assert_eq!(component("video", video), "{video https://v.example T Some(\"p.jpg\")}");
    }

    #[test]
    fn quotations_name_their_source() {
        let quote = component("quote", "text = \"Uno & dos\"\nsource = \"A <trainer>\"\nlang = \"es\"");
        let words = "<blockquote lang=\"es\" dir=\"ltr\">\n<p>Uno &amp; dos</p>\n</blockquote>";
        assert_eq!(
            quote,
            format!(
                "<figure class=\"quote\">\n{words}\n<figcaption><cite>A &lt;trainer&gt;</cite></figcaption>\n</figure>"
            )
        );
        let quote = component("quote", "text = '''a\n\nb'''\nurl = \"https://x.example/?a&b\"");
        let words = "<blockquote cite=\"https://x.example/?a&amp;b\">\n<p>a</p>\n<p>b</p>\n</blockquote>";
        let source = "<a href=\"{https://x.example/?a&b}\" rel=\"external\"><cite>x.example</cite></a>";
        assert_eq!(quote, format!("<figure class=\"quote\">\n{words}\n<figcaption>{source}</figcaption>\n</figure>"));
    }

    #[test]
    fn mistakes_in_facts_are_shown_at_their_place() {
        let seen = body("> - ```{figure}\r\n>   file = \"a.jpg\"\r\n>   captoin = \"x\"\r\n>   ```\r\n");
        assert_eq!((seen.mistakes(), seen.help()), (vec![("L0202", "captoin")], "did you mean `caption`?"));
        assert_eq!(seen.words.pictures[0].1.range().len(), "\"a.jpg\"".len());
        assert_eq!(
            body("```{video}\nurl = \"javascript:x\"\ntitle = \"T\"\n```").mistakes(),
            [("L0304", "\"javascript:x\"")]
        );
        assert_eq!(body("```{quote}\ntext = \"a\"\nlang = \"spanish\"\n```").mistakes(), [("L0303", "\"spanish\"")]);
        assert_eq!(body("```{figure}\nfile = \n```").mistakes()[0].0, "L0201");
        assert_eq!(body("```{figure}\n```").mistakes()[0].0, "L0203");
        assert_eq!(body("```{download}\ntitle = \"x\"\n```").mistakes(), [("L0203", "```{download}")]);
    }

    #[test]
    fn unknown_components_name_the_nearest() {
        let seen = body("```{galery}\n<script>\n```");
        assert_eq!((seen.mistakes(), seen.help()), (vec![("L0508", "```{galery}")], "did you mean `gallery`?"));
        assert_eq!(seen.html, "");
    }

    #[test]
    fn the_reference_knows_all_components() {
        let docs = super::component_docs();
        assert_eq!(docs.iter().map(|d| d.0).collect::<Vec<_>>(), ["figure", "gallery", "quote", "download", "video"]);
        assert!(
            docs.iter().all(|(_, about, fields)| !about.is_empty() && fields.iter().all(|field| !field.doc.is_empty()))
        );
    }
}
