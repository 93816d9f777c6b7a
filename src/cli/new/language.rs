//! `litfass new language hr`: a file of messages to be translated, for a language that Litfass does not bring.

use super::{NewArgs, announce, files, item};
use crate::check::messages::worksheet;
use crate::cli::languages::known;
use crate::cli::report::Voice;
use crate::cli::{Outcome, Trouble, folder};
use crate::load;
use crate::scaffold::NewFile;

/// Writes what the language lacks into `locales/<tag>/litfass.ftl` of a project.
pub fn add(tag: &str, args: &NewArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let unfit = [("--title", &args.title), ("--country", &args.country), ("--town", &args.town)];
    let unfit = unfit.into_iter().find(|(_, value)| value.is_some()).map(|(flag, _)| flag);
    if let Some(flag) = args.of_project.first_given().or(unfit) {
        return Err(Trouble::new(format!("`{flag}` is not for a new language"), "leave it out"));
    }
    let tag = &known(tag)?;
    let root = item::root(args.project.as_deref())?;
    let sources = folder::read(&root, &[])?;
    let (messages, _) = load::messages::load(&sources);
    let Some(text) = worksheet(&messages, tag) else {
        voice.say(&format!("`{tag}` lacks no message: there is nothing to translate"));
        return Ok(Outcome::Fine);
    };
    let path = format!("locales/{tag}/litfass.ftl");
    if root.join(&path).exists() {
        let help = format!("`litfass languages --missing {tag}` prints what it still lacks; add that to the file");
        return Err(Trouble::new(format!("`{path}` is there already; nothing was written"), help));
    }
    let new = [NewFile { path, text }];
    announce(&root, &new, voice);
    files::write(&root, &new)?;
    voice.say(&format!(
        "The file is there, in English. Next:\n  1. write your words right of each = in {}",
        new[0].path
    ));
    let (draft, _) = load::load(&sources);
    if !draft.site_languages().iter().any(|(known, _)| known == tag) {
        voice.say(&format!("  2. add \"{tag}\" to `languages` in project.toml"));
    }
    Ok(Outcome::Fine)
}
