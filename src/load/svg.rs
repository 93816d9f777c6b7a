//! Makes drawings safe: an SVG is a program that a browser runs when its address is opened.
//!
//! Two filters, one after the other: ours takes out what runs, loads or leads elsewhere, and knows whether there was
//! any; svg-hush then keeps only elements and attributes that it knows (an allow list).

use svg_hush::data_url_filter::allow_standard_images;
use xml::attribute::{Attribute, OwnedAttribute};
use xml::reader::{EventReader, ParserConfig, XmlEvent as Read};
use xml::writer::{EmitterConfig, EventWriter, XmlEvent as Write};

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files::BAD_SVG;
use crate::source::{FileId, Span};

/// A drawing that is safe to publish.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cleaned {
    /// The drawing.
    pub svg: String,
    /// Something was taken out that a browser could run, or that loads something from elsewhere. What only belongs to a
    /// drawing program (metadata, its own attributes) does not count.
    pub changed: bool,
}

/// The largest drawing; larger ones hold photos, which belong into files of their own.
const LIMIT: usize = 8 << 20;
/// What the entities of a DOCTYPE may at most become: enough for the namespaces that Adobe Illustrator writes.
const ENTITY_LIMIT: usize = 1 << 20;
/// Elements within elements; browsers give up at about twice as many.
const DEPTH_LIMIT: usize = 256;

/// Cleans a drawing.
///
/// # Errors
/// Why it cannot be used: it is not well-formed, no SVG, or larger than any drawing.
pub fn clean(text: &str) -> Result<Cleaned, String> {
    if text.len() > LIMIT {
        return Err(format!("it is larger than {} MB", LIMIT >> 20));
    }
    entities(text)?;
    let (disarmed, changed) = disarm(text)?;
    let mut filter = svg_hush::Filter::new();
    filter.set_data_url_filter(allow_standard_images);
    let mut hushed = Vec::with_capacity(disarmed.len());
    filter.filter(disarmed.as_slice(), &mut hushed).map_err(|error| error.to_string())?;
    let svg = String::from_utf8(hushed).map_err(|error| error.to_string())?.replace(JOINT, "");
    // What comes out must have nothing left to take out.
    match disarm(&svg)? {
        (_, false) => Ok(Cleaned { svg, changed }),
        (_, true) => Err("it cannot be made safe".into()),
    }
}

/// The finding for a drawing that cannot be cleaned.
pub fn refused(file: FileId, path: &str, why: &str) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or_default();
    Diagnostic::new(&BAD_SVG, Span::top(file), format!("`{name}` cannot be used: {why}"))
        .help("export the drawing again as plain SVG, or use a PNG")
}

/// Entities that multiply ("billion laughs") or that load a file.
fn entities(text: &str) -> Result<(), String> {
    let declared: Vec<usize> = text.match_indices("<!ENTITY").map(|(at, _)| at).collect();
    let Some(&last) = declared.last() else { return Ok(()) };
    let end = text[last..].find("]>").map_or(text.len(), |i| last + i);
    let declarations = &text[declared[0]..end];
    let uses = text[end..].matches('&').count();
    let nested = declarations.contains('&') || declarations.contains('%');
    if nested || declarations.contains("SYSTEM") || declarations.len().saturating_mul(uses) > ENTITY_LIMIT {
        return Err("its DOCTYPE declares entities that grow or load something".into());
    }
    Ok(())
}

/// Stands between the tags of texts while svg-hush works, which would otherwise put line breaks there, and so spaces
/// between letters. A noncharacter of Unicode: no text has it.
const JOINT: &str = "\u{fdd0}";

/// The same drawing without what runs, loads or leads elsewhere, and whether there was any.
fn disarm(text: &str) -> Result<(Vec<u8>, bool), String> {
    let config =
        ParserConfig::new().cdata_to_characters(true).ignore_comments(true).max_attributes(200).max_name_length(1000);
    let reader: EventReader<&[u8]> = config.create_reader(text.as_bytes());
    let mut out = Vec::with_capacity(text.len());
    let mut writer =
        EmitterConfig::new().write_document_declaration(false).perform_indent(false).create_writer(&mut out);
    let mut changed = false;
    let mut left_out = 0usize;
    let mut in_text = 0usize;
    let mut depth = 0usize;
    let mut style: Option<String> = None;
    for event in reader {
        let event = event.map_err(|error| format!("it is not well-formed XML ({error})"))?;
        match event {
            Read::StartElement { .. } => depth += 1,
            Read::EndElement { .. } => depth -= 1,
            _ => {}
        }
        if depth > DEPTH_LIMIT {
            return Err("its parts are nested too deeply".into());
        }
        match event {
            Read::StartElement { .. } if left_out > 0 => left_out += 1,
            Read::EndElement { .. } if left_out > 0 => left_out -= 1,
            _ if left_out > 0 => {}
            Read::StartElement { name, attributes, namespace } => {
                if is_program(&name.local_name) || style.is_some() || attributes.iter().any(sets_address) {
                    changed = true;
                    left_out = 1;
                    continue;
                }
                if in_text > 0 || name.local_name == "text" {
                    in_text += 1;
                    write(&mut writer, Write::characters(JOINT))?;
                }
                if name.local_name == "style" {
                    style = Some(String::new());
                }
                let kept: Vec<Attribute<'_>> = attributes
                    .iter()
                    .filter(|a| is_harmless(&name.local_name, a))
                    .map(OwnedAttribute::borrow)
                    .collect();
                changed |=
                    attributes.iter().any(|a| !is_harmless(&name.local_name, a) && !is_plain_link(&name.local_name, a));
                let start = Write::StartElement {
                    name: name.borrow(),
                    attributes: kept.into(),
                    namespace: std::borrow::Cow::Borrowed(&namespace),
                };
                write(&mut writer, start)?;
            }
            Read::EndElement { name } => {
                if let Some(css) = style.take() {
                    if is_harmless_css(&css) {
                        write(&mut writer, Write::characters(&css))?;
                    } else {
                        changed = true;
                    }
                }
                if in_text > 0 {
                    in_text -= 1;
                    write(&mut writer, Write::characters(JOINT))?;
                }
                write(&mut writer, Write::EndElement { name: Some(name.borrow()) })?;
            }
            Read::Characters(text) | Read::Whitespace(text) | Read::CData(text) => match &mut style {
                Some(css) => css.push_str(&text),
                None => write(&mut writer, Write::characters(&text.replace(JOINT, "")))?,
            },
            Read::ProcessingInstruction { name, .. } => changed |= name != "xml",
            Read::StartDocument { .. } | Read::EndDocument | Read::Comment(_) | Read::Doctype { .. } => {}
        }
    }
    Ok((out, changed))
}

fn write(writer: &mut EventWriter<&mut Vec<u8>>, event: Write<'_>) -> Result<(), String> {
    writer.write(event).map_err(|error| error.to_string())
}

/// Elements that run something or show other documents.
fn is_program(name: &str) -> bool {
    const PROGRAMS: [&str; 14] = [
        "script",
        "foreignobject",
        "iframe",
        "embed",
        "object",
        "audio",
        "video",
        "canvas",
        "handler",
        "listener",
        "link",
        "meta",
        "base",
        "form",
    ];
    PROGRAMS.iter().any(|program| program.eq_ignore_ascii_case(name))
}

/// Whether an attribute runs nothing, loads nothing and leads nowhere.
fn is_harmless(element: &str, attribute: &OwnedAttribute) -> bool {
    let name = attribute.name.local_name.to_ascii_lowercase();
    let value = compact(&attribute.value);
    if name.starts_with("on") || name == "base" || name == "ping" {
        return false;
    }
    if name == "href" || name == "src" {
        return value.starts_with('#') || (matches!(element, "image" | "feImage") && is_raster(&value));
    }
    if matches!(name.as_str(), "values" | "to" | "from" | "by")
        && ["script:", "data:", "//"].iter().any(|bad| value.contains(bad))
    {
        return false;
    }
    // Names of namespaces and words of drawing programs hold addresses that nothing loads.
    if attribute.name.namespace.is_some() {
        return true;
    }
    !(name == "style" || value.contains("url(") || value.contains('\\')) || is_harmless_css(&attribute.value)
}

/// Whether an animation sets what the attribute itself may not hold.
fn sets_address(attribute: &OwnedAttribute) -> bool {
    let value = compact(&attribute.value);
    attribute.name.local_name.eq_ignore_ascii_case("attributeName")
        && (value.contains("href") || value.starts_with("on") || value == "style")
}

/// A link around a part of the drawing: it is left out, but nobody need look after it.
fn is_plain_link(element: &str, attribute: &OwnedAttribute) -> bool {
    let value = compact(&attribute.value);
    element == "a"
        && attribute.name.local_name == "href"
        && (value.starts_with("http://") || value.starts_with("https://"))
}

/// A value as a browser may read it: small letters, without white space and control characters.
fn compact(value: &str) -> String {
    value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).flat_map(char::to_lowercase).collect()
}

fn is_raster(compact: &str) -> bool {
    ["png", "jpeg", "gif"].iter().any(|kind| {
        compact
            .strip_prefix("data:image/")
            .and_then(|rest| rest.strip_prefix(kind))
            .is_some_and(|rest| rest.starts_with(";base64,"))
    })
}

/// Whether styles load nothing: every `url()` is a part of the same drawing, and nothing else could be an address.
fn is_harmless_css(css: &str) -> bool {
    let compact = compact(css);
    let no_at_rules = compact
        .split('@')
        .skip(1)
        .all(|rule| ["media", "supports", "keyframes"].iter().any(|known| rule.starts_with(known)));
    let addresses_inside =
        compact.split("url(").skip(1).all(|rest| rest.trim_start_matches(['"', '\'']).starts_with('#'));
    // `image-set("…")` and its like load without `url`.
    let loads =
        ["image(", "image-set(", "cross-fade(", "src(", "src:", "expression(", "binding", "behavior", "script:", "://"];
    no_at_rules && addresses_inside && !compact.contains('\\') && !loads.iter().any(|word| compact.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 1 1\">";

    fn cleaned(inner: &str) -> Cleaned {
        clean(&format!("{HEAD}{inner}</svg>")).unwrap_or_else(|why| panic!("{inner}: {why}"))
    }

    #[test]
    fn an_honest_drawing_stays_and_is_not_reported() {
        let inner = "<!-- Inkscape --><metadata/><defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient>\
            <path id=\"p\" d=\"M0 0h1\"/></defs><style>.a { fill: url(#g) }</style><g class=\"a\" style=\"fill:url('#g');stroke:#fff\">\
            <use xlink:href=\"#p\"/><use href=\"#p\"/><image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"1\" height=\"1\"/></g>";
        let drawing = cleaned(inner);
        assert!(!drawing.changed, "{drawing:?}");
        for part in ["linearGradient", "url(#g)", "href=\"#p\"", "data:image/png", "M0 0h1"] {
            assert!(drawing.svg.contains(part), "{part} is missing in {}", drawing.svg);
        }
        assert!(
            !clean(&format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{HEAD}<path d=\"M0 0\"/></svg>\n"))
                .unwrap()
                .changed
        );
    }

    #[test]
    fn what_is_clean_stays_as_it_is() {
        let once = cleaned("<text>a<tspan>b</tspan></text><g><path d=\"M0 0\"/></g>");
        let twice = clean(&once.svg).unwrap();
        assert_eq!(twice, once);
    }

    #[test]
    fn letters_of_a_text_are_not_moved_apart() {
        let drawing = cleaned("<text><tspan>a</tspan><tspan>b</tspan></text>");
        assert!(drawing.svg.contains("<text><tspan>a</tspan><tspan>b</tspan></text>"), "{}", drawing.svg);
    }

    #[test]
    fn nothing_that_runs_or_loads_survives() {
        let hostile = [
            "<script>alert(1)</script>",
            "<script xlink:href=\"https://evil.example/x.js\"/>",
            "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">alert(1)</s:script>",
            "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
            "<g onload=\"alert(1)\"/>",
            "<g ONCLICK=\"alert(1)\"/>",
            "<a xlink:href=\"javascript:alert(1)\"><path/></a>",
            "<a href=\"java&#10;script:alert(1)\"><path/></a>",
            "<a href=\"&#x6A;avascript:alert(1)\"><path/></a>",
            "<use href=\"https://evil.example/x.svg#a\"/>",
            "<use xlink:href=\"//evil.example/x.svg#a\"/>",
            "<use href=\"data:image/svg+xml;base64,PHN2Zz4=#a\"/>",
            "<image href=\"https://evil.example/pixel.png\"/>",
            "<image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>",
            "<image href=\"data:text/html,x\"/>",
            "<feImage href=\"/admin\"/>",
            "<a><animate attributeName=\"href\" values=\"javascript:alert(1)\"/></a>",
            "<a><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/></a>",
            "<set attributeName=\"onmouseover\" to=\"alert(1)\"/>",
            "<animate attributeName=\"fill\" to=\"url(//evil.example)\"/>",
            "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\" onerror=\"alert(1)\"/></body></foreignObject>",
            "<style>@import 'https://evil.example/x.css';</style>",
            "<style>@\\69mport 'https://evil.example/x.css';</style>",
            "<style>a{background:url(https://evil.example/x)}</style>",
            "<style>a{background:url( \"//evil.example/x\")}</style>",
            "<style>a{background:image-set(\"//evil.example/x\" 1x)}</style>",
            "<style>@font-face{font-family:a;src:url(//evil.example)}</style>",
            "<style><![CDATA[</style><script>alert(1)</script>@import url(//evil.example);]]></style>",
            "<style><g/><script>alert(1)</script></style>",
            "<g style=\"background:url(https://evil.example)\"/>",
            "<g style=\"background:u\\72l(https://evil.example)\"/>",
            "<rect fill=\"url(https://evil.example#a)\"/>",
            "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/>",
            "<handler type=\"application/ecmascript\">alert(1)</handler>",
            "<?xml-stylesheet href=\"https://evil.example/x.xsl\"?>",
        ];
        for inner in hostile {
            let drawing = cleaned(inner);
            assert!(drawing.changed, "{inner} was not reported");
            let svg = drawing.svg.to_lowercase();
            for bad in
                ["alert", "evil", "javascript", "admin", "svg+xml", "text/html", "onload", "@import", "base64,phn"]
            {
                assert!(!svg.contains(bad), "{inner} became {svg}");
            }
        }
    }

    #[test]
    fn code_in_plain_text_is_text() {
        let drawing = cleaned("<text><![CDATA[<script>alert(1)</script>]]></text><title>&lt;script&gt;</title>");
        assert!(!drawing.svg.contains("<script"), "{}", drawing.svg);
        assert!(drawing.svg.contains("&lt;script"));
    }

    #[test]
    fn a_link_in_a_drawing_is_left_out_without_a_word() {
        let drawing = cleaned("<a href=\"https://school.example\"><path d=\"M0 0\"/></a>");
        assert!(!drawing.changed && !drawing.svg.contains("school") && drawing.svg.contains("M0 0"));
    }

    #[test]
    fn entities_of_illustrator_are_fine_and_bombs_are_not() {
        let with = |doctype: &str, inner: &str| clean(&format!("<!DOCTYPE svg [{doctype}]>{HEAD}{inner}</svg>"));
        let fine = with("<!ENTITY ns \"http://ns.adobe.com/x\">", "<g data-x=\"&ns;\"><path d=\"M0 0\"/></g>").unwrap();
        assert!(!fine.changed);
        assert!(with("<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">", "<text>&c;</text>").is_err());
        assert!(with("<!ENTITY a SYSTEM \"file:///etc/passwd\">", "<text>&a;</text>").is_err());
        let long = format!("<!ENTITY a \"{}\">", "x".repeat(10_000));
        assert!(with(&long, &format!("<text>{}</text>", "&a;".repeat(10_000))).is_err());
        if let Ok(drawing) = with("<!ENTITY a \"<script>alert(1)</script>\">", "&a;") {
            assert!(!drawing.svg.contains("<script"), "{}", drawing.svg);
        }
    }

    #[test]
    fn what_is_no_drawing_is_an_error() {
        for text in
            ["", "not xml", "<svg", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<svg></svg>", "<svg><g></svg>"]
        {
            assert!(clean(text).is_err(), "{text}");
        }
        let deep = format!("{HEAD}{}{}</svg>", "<g>".repeat(20_000), "</g>".repeat(20_000));
        assert!(clean(&deep).is_err());
    }
}
