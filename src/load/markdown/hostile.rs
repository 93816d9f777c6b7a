//! Whatever an author writes, nothing comes out that a browser would run, load or take for something else.
//!
//! The judge is strict and knows nothing of how the HTML was made: every `<` must begin a tag in one plain form, with
//! names and attributes from lists, each element must be closed in its turn, and ids may occur once.

use std::borrow::Cow;
use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{paragraph, words};
use crate::model::{Body, HoleKind, RawLink};
use crate::source::FileId;

const VOID: [&str; 5] = ["br", "hr", "img", "input", "wbr"];
const ELEMENTS: [&str; 59] = [
    "a",
    "abbr",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
    "OTHER",
];
const ATTRIBUTES: [&str; 19] = [
    "href",
    "rel",
    "title",
    "id",
    "class",
    "role",
    "aria-label",
    "lang",
    "dir",
    "translate",
    "start",
    "scope",
    "colspan",
    "rowspan",
    "type",
    "disabled",
    "checked",
    "tabindex",
    "cite",
];

/// The HTML as a page would have it, with hostile addresses and messages.
fn page(body: &Body<RawLink>) -> String {
    let mut out = String::new();
    let mut done = 0;
    for hole in body.holes.iter() {
        out.push_str(&body.html[done..hole.at as usize]);
        done = hole.at as usize;
        let in_attribute: Cow<'_, str> = match &hole.kind {
            HoleKind::Link(n) => (&*body.links[*n as usize].address).into(),
            HoleKind::Message(_) => "\" onclick=\"x".into(),
            _ => {
                out.push_str("<OTHER></OTHER>");
                continue;
            }
        };
        crate::model::escape(&in_attribute, &mut out);
    }
    out.push_str(&body.html[done..]);
    out
}

/// What is wrong with the HTML, if anything.
fn judge(html: &str) -> Result<(), String> {
    let mut open: Vec<&str> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut rest = html;
    while let Some(at) = rest.find(['<', '>']) {
        let tag = rest[at..].strip_prefix('<').ok_or_else(|| format!("`>` in text: {}", &rest[at..]))?;
        let (tag, after) = tag.split_once('>').ok_or("a tag without an end")?;
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if open.pop() != Some(name) {
                return Err(format!("`</{name}>` closes something else"));
            }
            continue;
        }
        let (name, mut attributes) = tag.split_once(' ').map_or((tag, ""), |(name, rest)| (name, rest));
        if !ELEMENTS.contains(&name) {
            return Err(format!("element {name}"));
        }
        if name == "a" && open.contains(&"a") {
            return Err("a link in a link".into());
        }
        if !VOID.contains(&name) {
            open.push(name);
        }
        let mut seen = BTreeSet::new();
        while !attributes.is_empty() {
            let end = attributes.find([' ', '=']).unwrap_or(attributes.len());
            let attribute = &attributes[..end];
            if !(ATTRIBUTES.contains(&attribute) || (name, attribute) == ("details", "open")) || !seen.insert(attribute)
            {
                return Err(format!("attribute {attribute} of {name}"));
            }
            attributes = &attributes[end..];
            if let Some(value) = attributes.strip_prefix("=\"") {
                let (value, after) = value.split_once('"').ok_or("a value without an end")?;
                if attribute == "id" && !ids.insert(value) {
                    return Err(format!("the id {value} occurs twice"));
                }
                attributes = after;
            }
            attributes = match attributes.strip_prefix(' ') {
                Some(after) => after,
                None if attributes.is_empty() => "",
                None => return Err(format!("`{attributes}` in a tag")),
            };
        }
    }
    if open.is_empty() { Ok(()) } else { Err(format!("{open:?} are not closed")) }
}

fn check(text: &str) -> Result<(), String> {
    let mut found = Vec::new();
    let read = words(FileId(0), text, &mut found);
    let lines = [&read.title, &read.summary];
    for html in lines.into_iter().flatten().map(|line| line.html.clone()).chain([page(&read.body)]) {
        judge(&html).map_err(|why| format!("{why}\nin {html}\nfrom {text}"))?;
    }
    for line in lines.into_iter().flatten() {
        if line.html.contains("<a ") || line.html.contains("<img") {
            return Err(format!("a link in {line:?}"));
        }
    }
    let holes: Vec<u32> = read.body.holes.iter().map(|hole| hole.at).collect();
    if !holes.is_sorted() || holes.last().is_some_and(|at| *at as usize > read.body.html.len()) {
        return Err(format!("holes {holes:?} from {text}"));
    }
    for diagnostic in &found {
        if text.get(diagnostic.span.range()).is_none() {
            return Err(format!("{diagnostic:?} stands outside of {text:?}"));
        }
    }
    let body = paragraph(FileId(0), text, 0, &mut found);
    judge(&page(&body)).map_err(|why| format!("{why}\nin {}\nfrom {text}", page(&body)))
}

#[test]
fn the_judge_is_strict() {
    for bad in [
        "<script></script>",
        "<p onclick=\"x\"></p>",
        "<p",
        "<p>",
        "</p>",
        "a > b",
        "<b><i></b></i>",
        "<a href=\"x\"onclick></a>",
        "<a href='x'></a>",
        "<a href=\"x\" href=\"y\"></a>",
        "<p id=\"a\"></p><p id=\"a\"></p>",
        "<P></P>",
        "<!-- -->",
        "<p style=\"\"></p>",
    ] {
        assert!(judge(bad).is_err(), "{bad}");
    }
    assert_eq!(judge("<p id=\"a\">a<br><b title=\"x\">&lt;</b><input type=\"checkbox\" disabled></p>"), Ok(()));
}

#[test]
fn nothing_that_runs_survives() {
    let payloads = [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<iframe srcdoc=\"<script>x</script>\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=java\u{1}script:x>y</a>",
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "\" onmouseover=\"alert(1)",
        "<b onclick=alert(1)//",
        "<p title=\"",
        "<div style=\"background:url(javascript:x)\">",
        "<base href=//evil>",
        "<meta http-equiv=refresh content=0>",
        "<form action=x><button>",
        "<details ontoggle=alert(1) open>",
        "</textarea><script>",
        "<!--><script>alert(1)</script>-->",
        "<![CDATA[<script>x</script>]]>",
        "<?xml version='1.0'?><script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<a/href=x/onclick=y>z",
        "<a href=x href=y>z",
        "<span lang='\"><script>'>x",
        "<ol start='1\"onclick=x'>",
        "<bdo dir=\"ltr\"onclick=x>y",
        "<img/src/onerror=alert(1)>",
        "<a href>x",
        "<template><script>x</script></template>",
        "<noscript><p title=\"</noscript><img src=x onerror=x>\">",
        "<xmp><script>x",
        "&lt;script&gt;",
        "&#60;script&#62;",
        "<&#115;cript>",
        "<\u{0}script>",
        "<script\u{c}>x</script>",
        "\u{f8f0}1\u{f8f1}",
        "{0}",
    ];
    for payload in payloads {
        let quoted =
            payload.replace('\\', "\\\\").replace('"', "\\\"").replace('\u{1}', "").replace(['\u{0}', '\u{c}'], "");
        let places = [
            format!("# {payload}\n\n{payload}\n\n{payload}\n"),
            format!("# T\n\nS\n\n## {payload} {{#{payload}}}\n\n> {payload}\n"),
            format!("# T\n\nS\n\n[{payload}]({payload} \"{payload}\") [a](<{payload}> '{payload}') <{payload}>\n"),
            format!("# T\n\nS\n\n![{payload}]({payload} \"{payload}\") ![a](<{payload}>)\n"),
            format!("# T\n\nS\n\n[a][b] [^{payload}]\n\n[b]: <{payload}> '{payload}'\n[^{payload}]: {payload}\n"),
            format!("# T\n\nS\n\n- [ ] {payload}\n- [x] {payload}\n\n  {payload}\n\n{payload}\n: {payload}\n"),
            format!("# T\n\nS\n\n| {payload} | b |\n|:--|--|\n| {payload} | `{payload}` |\n"),
            format!("# T\n\nS\n\n``` {payload}\n{payload}\n```\n\n    {payload}\n\n> [!NOTE]\n> {payload}\n"),
            format!(
                "# T\n\nS\n\n```{{quote}}\ntext = \"{quoted}\"\nsource = \"{quoted}\"\nurl = \"https://a.b/{quoted}\"\n```\n"
            ),
            format!("# T\n\nS\n\n```{{{payload}}}\n{payload}\n```\n\n<div>{payload}</div>\n\n*a {payload} b* c\n"),
            format!(
                "# T\n\nS\n\n<details>\n<summary>{payload}</summary>\n\n{payload}\n\n</details>\n\n~~{payload}~~ [a {payload}](b) c\n"
            ),
            format!(
                "+++\nslug = \"{quoted}\"\n{payload}\n+++\n# T\n\n<a href=\"{payload}\" title=\"{payload}\">{payload}</a>\n"
            ),
        ];
        for text in places {
            check(&text).unwrap_or_else(|why| panic!("{why}"));
        }
    }
}

#[test]
fn texts_made_to_be_slow_are_read() {
    let many = |text: &str| {
        check(&format!("# T\n\nS\n\n{}", text.repeat(4_000))).unwrap_or_else(|why| panic!("{}", &why[..200]))
    };
    for text in [
        "<a b=\"",
        "<b>",
        "<div>\n\n",
        "## x\n\n",
        "[^1] ",
        "[^",
        "<!--",
        "</",
        "> ",
        "<script>",
        "<script\n\n",
        "![",
        "&",
        "a\n: b\n\n",
    ] {
        many(text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_mixture_is_harmless(parts in prop::collection::vec(prop::sample::select(vec![
        "\n", "\n\n", "# ", "## ", "a", "Ä", " ", "*", "**", "_", "~~", "`", "```\n", "```{quote}\n", "```{figure}\n", "text = \"x\"\n",
        "> ", "> [!TIP]\n", "- ", "- [ ] ", "- [x] ", "1. ", "  ", "    ", "[", "](", ")", "](x)", "![", "[^1]", "[^1]: ", "[^2]", "|", "|---|",
        "\n|---|---|\n", ": ", "***\n", "<", ">", "\"", "'", "=", "/", "&", "&lt;", "&#60;", ";", "<b>", "</b>", "<span lang=es>", "</span>",
        "<div>", "</div>", "<p>", "</p>", "<details>", "<summary>", "</summary>", "</details>", "<a href=x>", "</a>", "<img src=x>", "<ul>", "<li>",
        "</ul>", "<table>", "<tr>", "<td>", "</table>", "<script>", "</script>", "<!--", "-->", "<style>", "<svg", " onload=x", " title=\"", "<br>",
        "<dl>", "<dt>", "<dd>", "<h2>", "</h2>", "{#a}", "{.b}", "\\", "+++\n", "slug = \"a\"\n", "\u{feff}", "\r\n", "\u{0}", "<x@y.z>", "<https://a.b>",
    ]), 0..40)) {
        let text = parts.concat();
        prop_assert_eq!(check(&text), Ok(()));
        prop_assert_eq!(check(&format!("# T\n\nS\n\n{text}")), Ok(()));
    }
}
