//! `litfass clean`: the cache of photos, made smaller.

use std::collections::HashSet;
use std::path::PathBuf;

use clap::Args;

use super::report::Voice;
use super::{Outcome, Trouble, folder};
use crate::develop::Store;
use crate::pipeline::{self, Options};

/// Arguments of `clean`.
#[derive(Args, Clone, Debug)]
pub struct CleanArgs {
    /// The project folder.
    #[arg(value_name = "DIR", default_value = ".")]
    pub project: PathBuf,
    /// Where the photos are kept; `.litfass/` in the project folder otherwise.
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Remove everything, also what the site uses; the next build makes it anew.
    #[arg(long, conflicts_with = "max_size")]
    pub all: bool,
    /// Then also remove what was not used for longest, until so many megabytes are left.
    #[arg(long, value_name = "MB")]
    pub max_size: Option<u64>,
}

/// Removes photos from the cache that the site does not use any more.
pub fn clean(args: &CleanArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let cache = folder::cache(&args.project, args.cache.as_deref());
    let used = match args.all {
        true => HashSet::new(),
        false => used(args)?,
    };
    let store = Store::new(&cache);
    // The oldest first.
    let entries = store.entries();
    let mut left: u64 = entries.iter().map(|entry| entry.bytes).sum();
    let limit = args.max_size.map_or(u64::MAX, |megabytes| megabytes.saturating_mul(1_000_000));
    let (unused, kept): (Vec<_>, Vec<_>) = entries.into_iter().partition(|entry| !used.contains(&entry.key));
    let (mut removed, mut freed) = (0, 0);
    for entry in unused.iter().map(|entry| (entry, false)).chain(kept.iter().map(|entry| (entry, true))) {
        let (entry, is_used) = entry;
        if is_used && left <= limit {
            break;
        }
        store.remove(entry).map_err(|error| Trouble::new(error.message, "look at the permissions of the folder"))?;
        left -= entry.bytes;
        freed += entry.bytes;
        removed += 1;
    }
    let megabytes = |bytes: u64| bytes as f64 / 1e6;
    voice.say(&format!(
        "{removed} photos removed from the cache ({:.1} MB); {:.1} MB are left",
        megabytes(freed),
        megabytes(left)
    ));
    Ok(Outcome::Fine)
}

/// Names of the photos that the site uses.
fn used(args: &CleanArgs) -> Result<HashSet<String>, Trouble> {
    let apart: Vec<_> = args.cache.iter().map(PathBuf::as_path).collect();
    let sources = folder::read(&args.project, &apart)?;
    let options = Options { drafts: true, ..Options::default() };
    let Some(ready) = pipeline::prepare(&sources, &options).0 else {
        let help = "mend what `litfass check` tells first, or remove all photos from the cache with --all";
        return Err(Trouble::new("the project has mistakes, so it cannot be told which photos it uses", help));
    };
    let (photos, shares) = (&ready.plan.photos, &ready.plan.shares);
    let stripped = photos.stripped.iter().map(|file| crate::develop::stripped_key(&sources, *file));
    let shares = shares.all.iter().map(|share| share.key.clone());
    Ok(photos.all.iter().map(|photo| photo.key.clone()).chain(stripped).chain(shares).collect())
}
