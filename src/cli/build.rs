//! `litfass build` and `litfass check`.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Instant;

use rayon::prelude::*;

use super::args::{BuildArgs, CheckArgs};
use super::report::Voice;
use super::{Outcome, Trouble, folder};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::pipeline::{self, Options, Ready};
use crate::plan::{Entry, Show};
use crate::render::Made;
use crate::source::{Sources, fingerprint};
use crate::write::{self, Summary, WriteError, Writer};

/// Makes the website.
pub fn build(args: &BuildArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let began = Instant::now();
    let output = args.output.clone().unwrap_or_else(|| args.check.project.join("public"));
    let state = args.check.project.join(".litfass");
    if args.check.project.is_dir() {
        write::check_output(&output, &args.check.project, &state)
            .map_err(|error| Trouble::new(error.message(), error.help()))?;
    }
    let (mut sources, options) = open(&args.check, Some(&output))?;
    voice.detail(&format!("read {} files in {:.2} s", sources.len(), began.elapsed().as_secs_f64()));
    let inputs = inputs(&sources, &options);
    if write::up_to_date(&output, &state, &inputs) && args.check.format.is_none() {
        voice.say(&format!(
            "nothing has changed: {} is up to date ({:.2} s)",
            shown(&output),
            began.elapsed().as_secs_f64()
        ));
        return Ok(Outcome::Fine);
    }
    let (ready, mut diagnostics) = pipeline::prepare(&sources, &options);
    voice.detail(&format!("checked and planned after {:.2} s", began.elapsed().as_secs_f64()));
    let Some(ready) = ready else {
        voice.findings(&diagnostics, &sources, args.check.format)?;
        voice.say("nothing was written");
        return Ok(Outcome::Mistakes);
    };
    // A build with warnings must say them again next time, so it is never taken for up to date.
    let inputs = if diagnostics.iter().any(|d| d.severity == Severity::Warning) { [0; 32] } else { inputs };
    if diagnostics.is_empty() {
        sources.release_words();
    }
    let (summary, found) = write(&ready, &sources, &args.check.project, &output, &state, inputs, voice)?;
    let failed = !found.is_empty();
    diagnostics.extend(found);
    pipeline::finish(&mut diagnostics, &sources, &options);
    voice.findings(&diagnostics, &sources, args.check.format)?;
    if failed {
        voice.say("nothing was written");
        return Ok(Outcome::Mistakes);
    }
    let pages = ready.plan.entries.iter().filter(|entry| entry.is_page()).count();
    voice.say(&format!(
        "{pages} pages in {} languages, {} files ({} written, {} removed) in {:.2} s: {}",
        ready.site.languages.len(),
        summary.files,
        summary.written,
        summary.removed,
        began.elapsed().as_secs_f64(),
        shown(&output.join("index.html")),
    ));
    end(ready, sources);
    Ok(Outcome::Fine)
}

/// The same without writing; templates are tried on every page.
pub fn check(args: &CheckArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let (sources, options) = open(args, None)?;
    let (ready, mut diagnostics) = pipeline::prepare(&sources, &options);
    if let Some(ready) = &ready {
        let renderer = ready.renderer(&sources);
        let failed = ready
            .plan
            .entries
            .par_iter()
            .map_init(Vec::new, |buffer, entry| renderer.render(entry, buffer).err())
            .filter_map(|failed| failed.map(|d| *d));
        diagnostics.extend(failed.collect::<Vec<_>>());
        pipeline::finish(&mut diagnostics, &sources, &options);
    }
    voice.findings(&diagnostics, &sources, args.format)?;
    if diagnostic::any_error(&diagnostics) {
        return Ok(Outcome::Mistakes);
    }
    if diagnostics.is_empty() {
        voice.say("no mistakes found");
    }
    Ok(Outcome::Fine)
}

/// Reads the project. `output` is never read as part of it.
fn open(args: &CheckArgs, output: Option<&Path>) -> Result<(Sources, Options), Trouble> {
    let sources = folder::read(&args.project, output)?;
    if let Some(url) = &args.base_url
        && !url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
    {
        return Err(Trouble::new(
            format!("`{url}` is not a web address"),
            "write it as https://school.example/folder/",
        ));
    }
    let options = Options {
        drafts: args.drafts,
        base_url: args.base_url.clone(),
        deny_warnings: args.deny_warnings,
        today: args.today.or_else(folder::today),
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

fn write(
    ready: &Ready,
    sources: &Sources,
    project: &Path,
    output: &Path,
    state: &Path,
    inputs: [u8; 32],
    voice: &Voice,
) -> Result<(Summary, Vec<Diagnostic>), Trouble> {
    let trouble = |error: WriteError| Trouble::new(error.message(), error.help());
    let writer = Writer::open(output, project, state).map_err(trouble)?;
    let renderer = ready.renderer(sources);
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
                    Some(blob) => writer.copy(&entry.file(), &project.join(sources.path(file)), &blob.hash, blob.len),
                    None => writer.put(&entry.file(), sources.text(file).as_bytes()),
                },
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
    let failed = failed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    if !failed.is_empty() {
        return Ok((Summary::default(), failed));
    }
    let summary = writer.commit(inputs).map_err(trouble)?;
    Ok((summary, Vec::new()))
}

/// Freeing a large site piece by piece takes longer than ending the process does.
fn end(ready: Ready, sources: Sources) {
    std::mem::forget(ready);
    std::mem::forget(sources);
}

fn shown(path: &Path) -> std::path::Display<'_> {
    path.display()
}
