//! What the program carries within itself: the built-in messages and the themes.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "locales/"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "themes/"]
struct Themes;

/// The built-in messages: language, name of the file, and its text, in the order of languages and names.
///
/// Panics if a file is not UTF-8, which a test of the locales shows long before.
pub fn locale_files() -> impl Iterator<Item = (String, String, &'static str)> {
    sorted(Locales::iter()).filter(|path| path.ends_with(".ftl")).filter_map(|path| {
        let (language, file) = path.split_once('/')?;
        let Cow::Borrowed(bytes) = Locales::get(&path)?.data else {
            unreachable!("files are embedded in every build: this is a bug")
        };
        let text = std::str::from_utf8(bytes).expect("built-in messages are UTF-8: this is a bug");
        Some((language.to_owned(), file.to_owned(), text))
    })
}

/// The names of the built-in themes, sorted.
pub fn themes() -> Vec<String> {
    let mut names: Vec<String> =
        Themes::iter().filter_map(|path| path.split_once('/').map(|(theme, _)| theme.to_owned())).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The paths of a theme's files, below the theme's folder, sorted.
pub fn theme_files(theme: &str) -> Vec<String> {
    sorted(Themes::iter())
        .filter_map(|path| path.strip_prefix(theme)?.strip_prefix('/').map(str::to_owned))
        .filter(|path| !path.rsplit('/').next().unwrap_or_default().starts_with('.'))
        .collect()
}

/// A file of a theme, by its path below the theme's folder.
pub fn theme_file(theme: &str, path: &str) -> Option<Cow<'static, [u8]>> {
    Themes::get(&format!("{theme}/{path}")).map(|file| file.data)
}

fn sorted(paths: impl Iterator<Item = Cow<'static, str>>) -> impl Iterator<Item = Cow<'static, str>> {
    let mut paths: Vec<_> = paths.collect();
    paths.sort_unstable();
    paths.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_a_theme_can_be_read() {
        for theme in themes() {
            for path in theme_files(&theme) {
                assert!(theme_file(&theme, &path).is_some(), "{theme}: {path}");
            }
        }
        assert!(theme_file("no-such-theme", "theme.toml").is_none());
        assert!(theme_files("no-such-theme").is_empty());
    }
}
