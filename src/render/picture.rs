//! The HTML of a picture: the same in texts, on cards and in galleries.

use tera::value::Key;
use tera::{Kwargs, State, TeraResult, Value};

use super::body::escape;
use super::view::{Picture, PictureFile};

/// How wide a picture is shown where nothing better is known (the `sizes` of HTML).
pub const SIZES: &str = "(min-width: 60rem) 40rem, 100vw";

/// A picture is a panorama when it is wider than so many halves of its height: with its fellows' height it would not
/// fit into a column.
const PANORAMA: u32 = 5;

/// How a picture is put into a page.
#[derive(Clone, Copy)]
pub struct Manner<'a> {
    /// What leads to the site's root.
    pub root: &'a str,
    /// How wide it is shown (`sizes` of HTML).
    pub sizes: &'a str,
    /// It is what visitors see first: loaded at once, before others.
    pub first: bool,
    /// It only decorates here: no alt text.
    pub bare: bool,
}

/// Writes a picture: an `img`, in a `picture` with what newer browsers load where it is a photo.
pub fn write(picture: &Picture, manner: Manner, out: &mut String) {
    if !picture.files.is_empty() {
        out.push_str("<picture>");
        source("image/avif", &picture.avif, manner, out);
        source("image/webp", &picture.files, manner, out);
    }
    out.push_str("<img src=\"");
    out.push_str(manner.root);
    escape(&picture.path, out);
    out.push('"');
    attribute("alt", if manner.bare { "" } else { &picture.alt }, out);
    if let Some(lang) = picture.lang.as_ref().filter(|_| !manner.bare) {
        attribute("lang", lang, out);
    }
    if picture.width > 0 {
        out.push_str(&format!(" width=\"{}\" height=\"{}\"", picture.width, picture.height));
    }
    if let Some(tone) = picture.tone {
        out.push_str(&format!(" class=\"tone-{tone}\""));
    }
    out.push_str(if manner.first { " fetchpriority=\"high\"" } else { " loading=\"lazy\"" });
    out.push_str(" decoding=\"async\">");
    if !picture.files.is_empty() {
        out.push_str("</picture>");
    }
}

/// Writes what browsers that know a kind of file load.
fn source(kind: &str, files: &[PictureFile], manner: Manner, out: &mut String) {
    if files.is_empty() {
        return;
    }
    out.push_str("<source");
    attribute("type", kind, out);
    out.push_str(" srcset=\"");
    for (i, file) in files.iter().enumerate() {
        out.push_str(if i > 0 { ", " } else { "" });
        // The root is ours, and `once` puts a sign in its place that escaping would leave out.
        out.push_str(manner.root);
        escape(&file.path, out);
        out.push_str(&format!(" {}w", file.width));
    }
    out.push('"');
    attribute("sizes", manner.sizes, out);
    out.push('>');
}

/// What a figure needs of the page around it.
#[derive(Clone, Copy)]
pub struct Around<'a> {
    /// The page's language, BCP 47.
    pub lang: &'a str,
    /// `ltr` or `rtl`.
    pub dir: &'a str,
    /// What the link to the large form says where the picture has no alt text.
    pub enlarge: &'a str,
}

/// Writes a picture with its caption and credit. A photo is a link to its large form, which a theme may open in place.
pub fn write_figure(picture: &Picture, manner: Manner, around: Around, out: &mut String) {
    out.push_str("<figure");
    // In a gallery such a picture has a row of its own, and is shown wider than the others.
    let panorama = picture.height > 0 && picture.width > PANORAMA * picture.height / 2;
    let manner = Manner { sizes: if panorama { SIZES } else { manner.sizes }, ..manner };
    if panorama {
        out.push_str(" class=\"panorama\"");
    }
    if let Some(lang) = &picture.lang {
        attribute("lang", lang, out);
        out.push_str(" dir=\"auto\"");
    }
    out.push('>');
    if let Some(large) = picture.files.first() {
        out.push_str("<a class=\"enlarge\" href=\"");
        out.push_str(manner.root);
        escape(&large.path, out);
        out.push_str(&format!("\" data-width=\"{}\" data-height=\"{}\"", large.width, large.height));
        if picture.alt.is_empty() {
            attribute("aria-label", around.enlarge, out);
        }
        out.push('>');
        write(picture, manner, out);
        out.push_str("</a>");
    } else {
        write(picture, manner, out);
    }
    if !picture.caption.is_empty() || !picture.credit.is_empty() {
        out.push_str("<figcaption>");
        escape(&picture.caption, out);
        if !picture.credit.is_empty() {
            out.push_str(" <small");
            if picture.lang.is_some() {
                // The credit is in the page's language, the words around it are not.
                attribute("lang", around.lang, out);
                attribute("dir", around.dir, out);
            }
            out.push('>');
            escape(&picture.credit, out);
            out.push_str("</small>");
        }
        out.push_str("</figcaption>");
    }
    out.push_str("</figure>");
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape(value, out);
    out.push('"');
}

/// The function `figure` of templates: `figure(p=view.cover, root=root, lang=lang, dir=dir, t=t)`.
pub fn figure_function(kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    let (picture, manner) = arguments(&kwargs)?;
    let words = kwargs.must_get::<Value>("t")?;
    let enlarge = words.as_map().and_then(|t| t.get(&Key::from("photo-enlarge"))?.as_str().map(str::to_owned));
    let around = Around {
        lang: kwargs.must_get("lang")?,
        dir: kwargs.must_get("dir")?,
        enlarge: enlarge.as_deref().unwrap_or_default(),
    };
    let mut out = String::new();
    write_figure(&picture, manner, around, &mut out);
    Ok(Value::safe_string(&out))
}

/// The function `picture` of templates: `picture(p=view.cover, root=root, sizes="100vw", first=true)`.
pub fn function(kwargs: Kwargs, _: &State) -> TeraResult<Value> {
    let (picture, manner) = arguments(&kwargs)?;
    let mut out = String::new();
    write(&picture, manner, &mut out);
    Ok(Value::safe_string(&out))
}

fn arguments(kwargs: &Kwargs) -> TeraResult<(Picture, Manner<'_>)> {
    let value = kwargs.must_get::<Value>("p")?;
    let picture = read(&value).ok_or_else(|| tera::Error::message("`p` is no picture of a view"))?;
    let manner = Manner {
        root: kwargs.must_get("root")?,
        sizes: kwargs.get("sizes")?.unwrap_or(SIZES),
        first: kwargs.get("first")?.unwrap_or(false),
        bare: kwargs.get("bare")?.unwrap_or(false),
    };
    Ok((picture, manner))
}

/// A picture from a template's value.
fn read(value: &Value) -> Option<Picture> {
    let get = |map: &Value, key: &str| map.as_map()?.get(&Key::from(key.to_owned())).cloned();
    let text = |map: &Value, key: &str| get(map, key)?.as_str().map(str::to_owned);
    let number = |map: &Value, key: &str| u32::try_from(get(map, key)?.as_number()?.as_integer()?).ok();
    let file = |map: &Value| {
        Some(PictureFile { path: text(map, "path")?, width: number(map, "width")?, height: number(map, "height")? })
    };
    let list = |key: &str| get(value, key)?.as_array()?.iter().map(file).collect::<Option<Vec<_>>>();
    Some(Picture {
        path: text(value, "path")?,
        width: number(value, "width")?,
        height: number(value, "height")?,
        alt: text(value, "alt")?,
        caption: text(value, "caption").unwrap_or_default(),
        credit: text(value, "credit").unwrap_or_default(),
        lang: text(value, "lang"),
        files: list("files")?,
        avif: list("avif")?,
        tone: number(value, "tone").and_then(|tone| u8::try_from(tone).ok()),
    })
}

/// The number of a colour among 64, four steps a channel: `tone-27` is a class of the theme's style, since the
/// Content-Security-Policy forbids styles within a page.
pub fn tone(colour: [u8; 3]) -> u8 {
    colour.iter().fold(0, |tone, value| tone * 4 + value / 64)
}
