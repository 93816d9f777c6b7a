//! Refusals: folders that must never become an output, and paths that must never become a file of a site.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::error::{Danger, WriteError};
use crate::i18n::composed;

/// Folders of a project that hold sources, and so never a site.
const SOURCE_FOLDERS: [&str; 9] =
    ["activities", "locales", "news", "pages", "partners", "practices", "results", "theme", "themes"];

/// Begins every name that we keep for ourselves in an output folder.
pub(super) const RESERVED: &str = ".litfass";

/// A path without links, absolute, whose last parts need not exist yet.
pub(super) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut missing = Vec::new();
    let mut existing = &*path;
    loop {
        match std::fs::canonicalize(existing) {
            Ok(mut real) => {
                real.extend(missing.iter().rev());
                return Ok(real);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => match (existing.file_name(), existing.parent()) {
                (Some(name), Some(parent)) => {
                    missing.push(name);
                    existing = parent;
                }
                _ => return Err(error),
            },
            Err(error) => return Err(error),
        }
    }
}

/// Refuses an output folder where a site would bury something else. All paths as [`resolve`] gives them.
pub(super) fn check_output(output: &Path, project: &Path, state: &Path) -> Result<(), WriteError> {
    let danger = |why| Err(WriteError::Unsafe { output: output.to_owned(), why });
    if output.parent().is_none() {
        return danger(Danger::Root);
    }
    if output == project {
        return danger(Danger::Project);
    }
    if project.starts_with(output) {
        return danger(Danger::AroundProject);
    }
    let home = std::env::home_dir().and_then(|home| std::fs::canonicalize(home).ok());
    if home.is_some_and(|home| home.starts_with(output)) {
        return danger(Danger::Home);
    }
    if let Some(Component::Normal(first)) = output.strip_prefix(project).ok().and_then(|rest| rest.components().next())
        && let Some(name) = SOURCE_FOLDERS.iter().find(|name| first.eq_ignore_ascii_case(name))
    {
        return danger(Danger::Sources((*name).to_owned()));
    }
    if state.starts_with(output) {
        return danger(Danger::State);
    }
    Ok(())
}

/// Refuses a path that leads out of the output folder, that some system cannot hold, or that is ours.
pub(super) fn check_artifact(path: &str) -> Result<(), WriteError> {
    let bad = |why| Err(WriteError::BadPath { path: path.to_owned(), why });
    if path.is_empty() {
        return bad("it is empty");
    }
    if path.starts_with('/') {
        return bad("it is absolute");
    }
    if path.bytes().any(|b| b.is_ascii_control() || b == b'\\' || (cfg!(windows) && b == b':')) {
        return bad("it holds a character that file names cannot have everywhere");
    }
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        return bad("it has an empty part, `.` or `..`");
    }
    if path.as_bytes().get(..RESERVED.len()).is_some_and(|start| start.eq_ignore_ascii_case(RESERVED.as_bytes())) {
        return bad("names that begin with `.litfass` are kept for Litfass itself");
    }
    Ok(())
}

/// A form in which two paths are equal if some file system takes them for the same: those of Windows and macOS do
/// not tell upper from lower case, that of macOS not composed from decomposed characters either.
pub(super) fn fold(path: &str) -> String {
    composed(path.to_lowercase())
}

/// All folders that a path lies in, the innermost first: `a/b/c` lies in `a/b` and `a`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(parent(path), |folder| parent(folder))
}

/// The folder that a path lies in; `None` at the top.
pub(super) fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(folder, _)| folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_hold_something_else_are_refused() {
        let check = |output: &str| match check_output(
            Path::new(output),
            Path::new("/srv/project"),
            Path::new("/srv/project/.litfass"),
        ) {
            Err(WriteError::Unsafe { why, .. }) => Some(why),
            _ => None,
        };
        assert_eq!(check("/"), Some(Danger::Root));
        assert_eq!(check("/srv/project"), Some(Danger::Project));
        assert_eq!(check("/srv"), Some(Danger::AroundProject));
        assert_eq!(check("/srv/project/Partners/site"), Some(Danger::Sources("partners".into())));
        assert_eq!(check("/srv/project/.litfass"), Some(Danger::State));
        assert_eq!(check("/srv/project/public"), None);
        assert_eq!(check("/srv/site"), None);
    }

    #[test]
    fn artifacts_stay_inside_the_output_folder() {
        for path in ["", "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "a\\b", "a\nb", ".litfass-manifest"] {
            assert!(check_artifact(path).is_err(), "{path:?}");
        }
        for path in ["index.html", ".nojekyll", ".well-known/security.txt", "de/größe/index.html", "a..b/c"] {
            assert!(check_artifact(path).is_ok(), "{path:?}");
        }
    }

    #[test]
    fn spellings_of_one_name_are_equal_when_folded() {
        assert_eq!(fold("De/A.html"), fold("de/a.html"));
        assert_eq!(fold("CAFE\u{301}"), fold("caf\u{e9}"));
        assert_ne!(fold("a"), fold("b"));
    }
}
