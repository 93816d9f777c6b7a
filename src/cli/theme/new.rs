//! `litfass theme new our-look`: a theme of the project's own, as a copy of one that the program brings along.

use std::borrow::Cow;

use super::MakeArgs;
use crate::assets;
use crate::cli::new::{files, item};
use crate::cli::report::Voice;
use crate::cli::{Outcome, Trouble};
use crate::diagnostic::nearest;

/// What a new theme begins as: the simplest theme that there is.
const SIMPLEST: &str = "plain";

/// Copies a theme into `themes/<name>/`.
pub fn make(args: &MakeArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let name = &args.name;
    let is_fine = name
        .split('-')
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()));
    if !is_fine {
        let help = "write small letters a–z, digits and single hyphens, such as our-look";
        return Err(Trouble::new(format!("`{name}` cannot be the name of a theme"), help));
    }
    let known = assets::themes();
    if known.contains(name) {
        let help = "choose a name of your own, so that everybody sees which of the two is meant";
        return Err(Trouble::new(format!("Litfass brings a theme `{name}` along"), help));
    }
    let simplest = known.iter().find(|theme| *theme == SIMPLEST).or(known.first());
    let Some(from) = args.from.as_ref().or(simplest) else {
        return Err(Trouble::new("this program brings no theme along", "take another edition of Litfass"));
    };
    if !known.contains(from) {
        let help = match nearest(from, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("themes: {}", known.join(", ")),
        };
        return Err(Trouble::new(format!("Litfass brings no theme `{from}` along"), help));
    }
    let root = item::root(args.project.as_deref())?;
    let folder = format!("themes/{name}");
    if root.join(&folder).symlink_metadata().is_ok() {
        let message = format!("`{}` is there already; nothing was written", root.join(&folder).display());
        return Err(Trouble::new(message, "move it away, or choose another name"));
    }
    let mut new: Vec<(String, Cow<[u8]>)> = Vec::new();
    for path in assets::theme_files(from) {
        let Some(bytes) = assets::theme_file(from, &path) else { continue };
        let bytes = if path == "theme.toml" { renamed(bytes, from, name) } else { bytes.into() };
        new.push((format!("{folder}/{path}"), bytes));
    }
    if !new.iter().any(|(path, _)| *path == format!("{folder}/README.md")) {
        new.push((format!("{folder}/README.md"), readme(name, from).into_bytes().into()));
    }
    files::write_bytes(&root, &new)?;
    voice.say(&format!(
        "{} files are in {}: a copy of the theme `{from}`. Next:\n  1. write theme = \"{name}\" below [site] in \
         project.toml\n  2. change its templates and styles; litfass serve shows them at once\n  3. litfass theme check \
         tries it with projects that are hard for a theme",
        new.len(),
        root.join(&folder).display(),
    ));
    Ok(Outcome::Fine)
}

/// `theme.toml` with another name.
fn renamed<'a>(facts: &[u8], from: &str, name: &str) -> Cow<'a, [u8]> {
    let text = String::from_utf8_lossy(facts);
    let old = format!("name = \"{from}\"");
    text.replacen(&old, &format!("name = \"{name}\""), 1).into_bytes().into()
}

fn readme(name: &str, from: &str) -> String {
    format!(
        "# The theme {name}\n\nIt began as a copy of the theme `{from}` of Litfass.\n\n- `theme.toml`: its name, and the \
         options that a project may set\n- `templates/`: one template for each kind of page, and parts of them\n- \
         `assets/`: styles, scripts, fonts and pictures\n\nUse it with `theme = \"{name}\"` below `[site]` in \
         `project.toml`. `litfass theme check` tries it. The guide for theme makers (`docs/themes.md` of Litfass) tells \
         what templates see and which rules hold.\n\nWhoever changes it says so here, and keeps the licence that \
         `theme.toml` names.\n"
    )
}
