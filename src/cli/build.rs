//! `litfass build` and `litfass check`.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Instant;

use rayon::prelude::*;

use super::args::{BuildArgs, CheckArgs};
use super::report::Voice;
use super::{Outcome, Trouble, folder};
use crate::develop::{self, Album, Store};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::pipeline::{self, Options, Ready};
use crate::plan::{Entry, Show};
use crate::render::Made;
use crate::source::{Sources, fingerprint};
use crate::write::{self, WriteError, Writer};

/// Makes the website.
pub fn build(args: &BuildArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let began = Instant::now();
    let project = &args.check.project;
    let output = args.output.clone().unwrap_or_else(|| project.join("public"));
    let cache = cache(&args.check);
    if project.is_dir() {
        write::check_output(&output, project, &cache).map_err(|error| Trouble::new(error.message(), error.help()))?;
    }
    let (mut sources, options) = open(&args.check, Some(&output))?;
    voice.detail(&format!("read {} files in {:.2} s", sources.len(), began.elapsed().as_secs_f64()));
    let inputs = inputs(&sources, &options);
    if write::up_to_date(&output, &cache, &inputs) && args.check.format.is_none() {
        voice.say(&format!(
            "nothing has changed: {} is up to date ({:.2} s)",
            shown(&output),
            began.elapsed().as_secs_f64()
        ));
        return Ok(Outcome::Fine);
    }
    let (ready, mut diagnostics) = pipeline::prepare(&sources, &options);
    voice.detail(&format!("checked and planned after {:.2} s", began.elapsed().as_secs_f64()));
    // Before the photos, so that a folder that cannot be filled is told at once.
    let writer = match &ready {
        Some(_) => Some(Writer::open(&output, project, &cache).map_err(trouble)?),
        None => None,
    };
    let made = match &ready {
        Some(ready) => Some(photos(ready, &sources, &options, &args.check, &mut diagnostics, voice)?),
        None => None,
    };
    voice.detail(&format!("photos ready after {:.2} s", began.elapsed().as_secs_f64()));
    let (Some(ready), Some(writer), Some(album)) =
        (ready, writer, made.filter(|_| !diagnostic::any_error(&diagnostics)))
    else {
        voice.findings(&diagnostics, &sources, args.check.format)?;
        voice.say("nothing was written");
        return Ok(Outcome::Mistakes);
    };
    // A build with warnings must say them again next time, so it is never taken for up to date.
    let inputs = if diagnostics.iter().any(|d| d.severity == Severity::Warning) { [0; 32] } else { inputs };
    if diagnostics.is_empty() {
        sources.release_words();
    }
    let found = write(&ready, &sources, &album, project, &writer, voice)?;
    let failed = !found.is_empty();
    ready.add(found, &mut diagnostics, &sources, &options);
    voice.findings(&diagnostics, &sources, args.check.format)?;
    if failed {
        voice.say("nothing was written");
        return Ok(Outcome::Mistakes);
    }
    let summary = writer.commit(inputs).map_err(trouble)?;
    let pages = ready.plan.entries.iter().filter(|entry| entry.is_page()).count();
    voice.say(&format!(
        "{pages} pages in {} languages, {} files ({} written, {} removed) in {:.2} s: {}",
        ready.site.languages.len(),
        summary.files,
        summary.written,
        summary.removed,
        began.elapsed().as_secs_f64(),
        shown(&output),
    ));
    if summary.written == summary.files {
        // Opened from the folder itself, links to folders show lists of files in place of pages.
        voice.say(&format!("look at it with: litfass serve {} --open", project.display()));
    }
    tell_drafts(&ready, voice);
    // Freeing a large site piece by piece takes longer than ending the process does.
    std::mem::forget((ready, sources, album));
    Ok(Outcome::Fine)
}

/// The same without a website; photos and templates are tried all the same.
pub fn check(args: &CheckArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let (sources, options) = open(args, None)?;
    let (ready, mut diagnostics) = pipeline::prepare(&sources, &options);
    if let Some(ready) = &ready {
        let album = photos(ready, &sources, &options, args, &mut diagnostics, voice)?;
        if !diagnostic::any_error(&diagnostics) {
            let renderer = ready.renderer(&sources, &album);
            let failed = ready
                .plan
                .entries
                .par_iter()
                .map_init(Vec::new, |buffer, entry| renderer.render(entry, buffer).err())
                .filter_map(|failed| failed.map(|d| *d));
            ready.add(failed.collect(), &mut diagnostics, &sources, &options);
        }
    }
    voice.findings(&diagnostics, &sources, args.format)?;
    if diagnostic::any_error(&diagnostics) {
        return Ok(Outcome::Mistakes);
    }
    if diagnostics.is_empty() {
        voice.say("no mistakes found");
    }
    ready.iter().for_each(|ready| tell_drafts(ready, voice));
    Ok(Outcome::Fine)
}

/// Names the drafts: who looks for an item on the site in vain learns why it is not there.
fn tell_drafts(ready: &Ready, voice: &Voice) {
    let (count, list) = (ready.left_out.len(), ready.left_out.join(", "));
    match count {
        0 => {}
        1 => voice.say(&format!("1 draft is not on the site (`draft = true` in its facts): {list}")),
        _ => voice.say(&format!("{count} drafts are not on the site (`draft = true` in their facts): {list}")),
    }
}

/// Makes the photos ready; what is wrong with them joins the findings.
pub fn photos(
    ready: &Ready,
    sources: &Sources,
    options: &Options,
    args: &CheckArgs,
    diagnostics: &mut Vec<Diagnostic>,
    voice: &Voice,
) -> Result<Album, Trouble> {
    let bar =
        voice.progress(ready.plan.photos.all.len() + ready.plan.photos.stripped.len() + ready.plan.shares.all.len());
    let store = Store::new(&cache(args));
    let made = develop::develop(&ready.plan, sources, &args.project, &store, &|| bar.inc(1));
    bar.finish_and_clear();
    let (album, found) = made.map_err(|error| Trouble::new(error.message, CACHE_HELP))?;
    ready.add(found, diagnostics, sources, options);
    Ok(album)
}

const CACHE_HELP: &str = "make room or look at the permissions, or name another folder with --cache";

fn cache(args: &CheckArgs) -> PathBuf {
    folder::cache(&args.project, args.cache.as_deref())
}

/// Reads the project. `output` is never read as part of it.
pub fn open(args: &CheckArgs, output: Option<&Path>) -> Result<(Sources, Options), Trouble> {
    let cache = cache(args);
    let apart: Vec<&Path> = output.into_iter().chain([&*cache]).collect();
    let sources = folder::read(&args.project, &apart)?;
    folder::is_address(args.base_url.as_deref())?;
    let options = Options {
        drafts: args.drafts,
        base_url: args.base_url.clone(),
        deny_warnings: args.deny_warnings,
        today: args.today.or_else(folder::today),
        marked: args.today,
        theme: None,
    };
    Ok((sources, options))
}

/// Everything that a build depends on, in one number.
fn inputs(sources: &Sources, options: &Options) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&fingerprint(sources));
    hasher.update(format!("{options:?} {}", env!("CARGO_PKG_VERSION")).as_bytes());
    hasher.update(&program());
    *hasher.finalize().as_bytes()
}

/// The program itself, so that a newer one never takes an older one's output for its own.
fn program() -> Vec<u8> {
    let stamp = |path: PathBuf| {
        let meta = std::fs::metadata(&path).ok()?;
        Some(format!("{} {:?}", meta.len(), meta.modified().ok()).into_bytes())
    };
    std::env::current_exe().ok().and_then(stamp).unwrap_or_default()
}

fn trouble(error: WriteError) -> Trouble {
    Trouble::new(error.message(), error.help())
}

/// Renders everything and hands it to the writer; gives what went wrong in templates.
fn write(
    ready: &Ready,
    sources: &Sources,
    album: &Album,
    project: &Path,
    writer: &Writer,
    voice: &Voice,
) -> Result<Vec<Diagnostic>, Trouble> {
    let _stage = tracing::info_span!("render").entered();
    let renderer = ready.renderer(sources, album);
    let failed: Mutex<Vec<Diagnostic>> = Mutex::default();
    let bar = voice.progress(ready.plan.entries.len());
    // What takes long goes first, so that no core waits for it at the end.
    let (mut entries, rest): (Vec<&Entry>, Vec<&Entry>) =
        ready.plan.entries.iter().partition(|entry| !entry.is_page() && !matches!(entry.show, Show::File(_)));
    entries.extend(rest);
    entries
        .par_iter()
        .try_for_each_init(Vec::new, |buffer, entry| {
            bar.inc(1);
            match renderer.render(entry, buffer) {
                Ok(Made::Bytes) => writer.put(&entry.file(), buffer),
                Ok(Made::Copy(file)) => match sources.blob(file) {
                    Some(blob) => {
                        writer.copy(&entry.file(), &project.join(sources.stored_path(file)), &blob.hash, blob.len)
                    }
                    None => writer.put(&entry.file(), sources.text(file).as_bytes()),
                },
                Ok(Made::Stored(stored)) => writer.copy(&entry.file(), &stored.path, &stored.hash, stored.len),
                Err(diagnostic) => {
                    failed.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(*diagnostic);
                    Ok(())
                }
            }
        })
        .map_err(trouble)?;
    // Freeing what pages share, piece by piece, takes longer than ending the process does.
    std::mem::forget(renderer);
    bar.finish_and_clear();
    Ok(failed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner))
}

fn shown(path: &Path) -> std::path::Display<'_> {
    path.display()
}
