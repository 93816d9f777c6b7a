//! What a name tells: which files of a project are passed over, and which are text.

/// Text that a theme is made of, by extension. Fonts and pictures stay bytes.
const THEME_TEXT: [&str; 11] = ["html", "css", "js", "xml", "txt", "toml", "json", "ftl", "md", "svg", "csv"];

/// Whether a file or folder of this name is never part of a project: hidden ones, packages of other tools, and what
/// editors (`~`, `.swp`, `#…#`), office programs (`~$…`) and file managers leave behind.
pub(super) fn is_passed_over(name: &str) -> bool {
    const DEBRIS: [&str; 4] = ["node_modules", "thumbs.db", "ehthumbs.db", "desktop.ini"];
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.ends_with(".swp")
        || (name.len() > 1 && name.starts_with('#') && name.ends_with('#'))
        || DEBRIS.iter().any(|debris| name.eq_ignore_ascii_case(debris))
}

/// Whether the author writes this file: facts, words, terms, the theme's text, and any SVG. Everything else is a
/// picture or a download, even if it happens to be text, and is published byte for byte.
pub(super) fn is_written_by_author(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let extension = extension.to_ascii_lowercase();
    match (path.split('/').next(), extension.as_str()) {
        (_, "svg") => true,
        (Some("locales" | "theme" | "themes"), _) if !folder.is_empty() => THEME_TEXT.contains(&&*extension),
        (Some("results"), "toml") => name == "result.toml",
        (Some("results"), "md") => looks_like_language(stem),
        (_, "toml" | "md") => true,
        _ => false,
    }
}

/// Whether a file's name without its extension could be meant as a language tag: `de`, `pt-BR`, also `pt_BR`.
fn looks_like_language(stem: &str) -> bool {
    let mut parts = stem.split(['-', '_']);
    let primary = parts.next().unwrap_or_default();
    (2..=3).contains(&primary.len())
        && primary.bytes().all(|b| b.is_ascii_alphabetic())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// Endings of pictures that are no drawings: first those that can be used, then those of which `photo` says how to
/// convert them.
const PHOTOS: [&str; 22] = [
    "jpg", "jpeg", "jpe", "png", "webp", "gif", "heic", "heif", "avif", "tif", "tiff", "bmp", "jxl", "jp2", "psd",
    "dng", "cr2", "cr3", "nef", "arw", "orf", "rw2",
];

/// Whether a file claims to be a photo, or another picture that is no drawing.
pub fn is_photo(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    PHOTOS.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debris_is_passed_over() {
        for name in [".git", ".DS_Store", "node_modules", "de.md~", "x.swp", "#de.md#", "Thumbs.db", "~$report.docx"] {
            assert!(is_passed_over(name), "{name}");
        }
        for name in ["de.md", "#", "node_modules.md", "a~b.jpg"] {
            assert!(!is_passed_over(name), "{name}");
        }
    }

    #[test]
    fn downloads_are_not_text_even_if_they_look_like_it() {
        for path in ["project.toml", "de.md", "news/results/news.toml", "results/kit/pt-BR.md", "theme/x/a.js", "l.SVG"]
        {
            assert!(is_written_by_author(path), "{path}");
        }
        for path in
            ["results/kit/data.csv", "results/kit/board.toml", "results/kit/readme.md", "theme/a.woff2", "a.txt"]
        {
            assert!(!is_written_by_author(path), "{path}");
        }
    }
}
