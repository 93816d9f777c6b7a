//! The elements and attributes that authors may write as HTML.

/// An element of HTML.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Element {
    /// Its name.
    pub(super) name: &'static str,
    /// Where it may stand and what it holds.
    pub(super) kind: Kind,
    /// The elements it must stand in; empty for those that stand anywhere.
    pub(super) parents: &'static [&'static str],
    /// The open elements that it ends, as `<li>` ends the `<li>` before it.
    pub(super) ends: &'static [&'static str],
}

/// Where an element may stand and what it holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// In a line, around parts of it.
    Inline,
    /// In a line, empty.
    Void,
    /// Between paragraphs, empty.
    Rule,
    /// Between paragraphs, around paragraphs.
    Flow,
    /// Between paragraphs, around one line.
    Phrase,
    /// Between paragraphs, around elements of its own.
    Structure,
}

macro_rules! elements {
    ($($kind:ident { $($name:literal $(in [$($parent:literal),*])? $(ends [$($end:literal),*])?;)+ })+) => {
        const ELEMENTS: &[Element] = &[$($(Element {
            name: $name,
            kind: Kind::$kind,
            parents: &[$($($parent),*)?],
            ends: &[$($($end),*)?],
        }),+),+];
    };
}
elements! {
    Inline {
        "a"; "abbr"; "b"; "bdi"; "bdo"; "cite"; "code"; "del"; "dfn"; "em"; "i"; "ins"; "kbd"; "mark"; "q"; "s"; "samp";
        "small"; "span"; "strong"; "sub"; "sup"; "u"; "var";
    }
    Void { "br"; "img"; "wbr"; }
    Rule { "hr"; }
    Flow {
        "blockquote"; "details"; "div"; "figure"; "figcaption" in ["figure"];
        "li" in ["ul", "ol"] ends ["li"];
        "dd" in ["dl"] ends ["dt", "dd"];
        "td" in ["tr"] ends ["td", "th"];
        "th" in ["tr"] ends ["td", "th"];
    }
    Phrase {
        "p"; "h2"; "h3"; "h4"; "h5"; "h6"; "pre";
        "summary" in ["details"];
        "dt" in ["dl"] ends ["dt", "dd"];
        "caption" in ["table"];
    }
    Structure {
        "ul"; "ol"; "dl"; "table";
        "thead" in ["table"] ends ["caption"];
        "tbody" in ["table"] ends ["td", "th", "tr", "thead", "tbody"];
        "tr" in ["table", "thead", "tbody"] ends ["td", "th", "tr"];
    }
}

/// The names of all elements.
pub(in crate::load::markdown) fn names() -> impl Iterator<Item = &'static str> {
    ELEMENTS.iter().map(|element| element.name)
}

/// The element with a name, in either case.
pub(super) fn element(name: &str) -> Option<&'static Element> {
    ELEMENTS.iter().find(|element| element.name.eq_ignore_ascii_case(name))
}

/// Elements that are left out with what they hold: it is no text for readers.
const SWALLOWED: [&str; 22] = [
    "applet",
    "audio",
    "canvas",
    "datalist",
    "frameset",
    "head",
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "portal",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "video",
];

/// Whether what an element holds goes with it.
pub(super) fn is_swallowed(name: &str) -> bool {
    SWALLOWED.iter().any(|swallowed| swallowed.eq_ignore_ascii_case(name)) || name.eq_ignore_ascii_case("xmp")
}

/// What an attribute's value may be.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Values {
    /// A language tag.
    Language,
    /// Any text.
    Text,
    /// A number from 1 to 1000.
    Number,
    /// One of these words.
    Words(&'static [&'static str]),
    /// There or not.
    Flag,
    /// An address: becomes a link or a picture of the site.
    Address,
    /// Has no effect here and is left out without a word.
    Ignored,
}

/// The attribute's name and what it may hold, where the element may have it.
pub(super) fn attribute(element: &str, name: &str) -> Option<(&'static str, Values)> {
    Some(match (element, name) {
        (_, "lang") => ("lang", Values::Language),
        (_, "dir") => ("dir", Values::Words(&["ltr", "rtl", "auto"])),
        (_, "title") => ("title", Values::Text),
        (_, "translate") => ("translate", Values::Words(&["yes", "no"])),
        ("a", "href") => ("href", Values::Address),
        ("a", "rel" | "target") => ("", Values::Ignored),
        ("img", "src") => ("src", Values::Address),
        ("img", "alt") => ("alt", Values::Text),
        ("img", "width" | "height" | "loading") => ("", Values::Ignored),
        ("details", "open") => ("open", Values::Flag),
        ("ol", "start") => ("start", Values::Number),
        ("td" | "th", "colspan") => ("colspan", Values::Number),
        ("td" | "th", "rowspan") => ("rowspan", Values::Number),
        ("th", "scope") => ("scope", Values::Words(&["col", "row"])),
        _ => return None,
    })
}

/// What to do in place of an element or attribute that is not allowed.
pub(super) fn instead(name: &str) -> &'static str {
    match name {
        "iframe" | "video" | "audio" | "embed" | "object" => {
            "for a film, use the component `video`: a link that loads nothing before it is followed"
        }
        "script" | "noscript" => "scripts of texts are never run; remove it",
        "id" | "name" => "a heading gets its id like this: `## Heading {#id}`",
        "style" | "class" | "font" | "center" | "align" | "color" | "bgcolor" | "face" | "size" => {
            "how words look is for the theme to say; emphasise with `**` or `*`"
        }
        "form" | "input" | "button" | "select" | "textarea" => {
            "a site of static pages cannot take in what visitors write; give an e-mail address"
        }
        "h1" => "headings within the text begin with `##`",
        "svg" => "save it as a file beside the words and show it with `![](file.svg)`",
        "tt" => "write `<code>`",
        "strike" => "write `~~…~~`",
        name if name.starts_with("on") => "scripts of texts are never run; remove it",
        _ => "write it in Markdown, or remove it",
    }
}
