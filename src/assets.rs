//! What the program carries within itself: the built-in messages and the themes.

use include_dir::{Dir, include_dir};

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/locales");
static THEMES: Dir = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The built-in messages: language, name of the file, and its text, in the order of languages and names.
///
/// Panics if a file is not UTF-8, which a test of the locales shows long before.
pub fn locale_files() -> impl Iterator<Item = (String, String, &'static str)> {
    files(&LOCALES).into_iter().filter(|(path, _)| path.ends_with(".ftl")).filter_map(|(path, bytes)| {
        let (language, file) = path.split_once('/')?;
        let text = std::str::from_utf8(bytes).expect("built-in messages are UTF-8: this is a bug");
        Some((language.to_owned(), file.to_owned(), text))
    })
}

/// The names of the built-in themes, sorted.
pub fn themes() -> Vec<String> {
    let mut names: Vec<String> = THEMES.dirs().map(|theme| slashed(theme.path())).collect();
    names.sort_unstable();
    names
}

/// The paths of a theme's files, below the theme's folder, sorted.
pub fn theme_files(theme: &str) -> Vec<String> {
    let all = THEMES.get_dir(theme).map(files).unwrap_or_default();
    all.into_iter()
        .filter_map(|(path, _)| path.strip_prefix(theme)?.strip_prefix('/').map(str::to_owned))
        .filter(|path| !path.rsplit('/').next().unwrap_or_default().starts_with('.'))
        .collect()
}

/// A file of a theme, by its path below the theme's folder.
pub fn theme_file(theme: &str, path: &str) -> Option<&'static [u8]> {
    THEMES.get_file(format!("{theme}/{path}")).map(include_dir::File::contents)
}

/// All files of a folder and what is below it, with `/` between the parts of their paths, sorted.
fn files(dir: &Dir<'static>) -> Vec<(String, &'static [u8])> {
    let mut all: Vec<_> = dir.files().map(|file| (slashed(file.path()), file.contents())).collect();
    all.extend(dir.dirs().flat_map(files));
    all.sort_unstable();
    all
}

fn slashed(path: &std::path::Path) -> String {
    path.to_string_lossy().replace('\\', "/")
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
