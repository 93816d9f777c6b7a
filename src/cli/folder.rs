//! What commands know of the world around the project: its folder, and the day.

use std::path::{Path, PathBuf};

use super::Trouble;
use crate::i18n::Date;
use crate::source::{Sources, disk};

/// Reads the project. `apart` are folders that are never read as part of it; the default output and cache are none.
pub fn read(project: &Path, apart: &[&Path]) -> Result<Sources, Trouble> {
    let shown = project.display();
    if !project.is_dir() {
        let help = "name the folder that holds project.toml, or go into it";
        return Err(Trouble::new(format!("there is no folder `{shown}`"), help));
    }
    let mut exclude: Vec<PathBuf> = vec![project.join("public"), cache(project, None)];
    exclude.extend(apart.iter().map(|path| path.to_path_buf()));
    let unreadable = |error| Trouble::new(format!("`{shown}` cannot be read: {error}"), "look at its permissions");
    disk::read(project, &exclude).map_err(unreadable)
}

/// The folder for photos that were made ready and for notes about the last build: as it was named, or `.litfass/`.
pub fn cache(project: &Path, named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| project.join(".litfass"), Path::to_path_buf)
}

/// Whether what was typed for the address of the site is one.
pub fn is_address(url: Option<&str>) -> Result<(), Trouble> {
    let is_fine = |url: &url::Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    match url {
        Some(typed) if !url::Url::parse(typed).is_ok_and(|url| is_fine(&url)) => {
            Err(Trouble::new(format!("`{typed}` is not a web address"), "write it as https://school.example/folder/"))
        }
        _ => Ok(()),
    }
}

/// Today in UTC. The only clock of the program; it decides warnings and what `new` proposes, never what is built.
pub fn today() -> Option<Date> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
    Date::after_1970(since.as_secs() / 86_400)
}
