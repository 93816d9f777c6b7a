//! How long each stage takes on projects of several sizes. `cargo bench -- --sample-count 1` is a quick look.

mod corpus;

use std::fmt;
use std::path::PathBuf;

use divan::{Bencher, black_box};
use litfass::check::{self, messages};
use litfass::develop::Album;
use litfass::load;
use litfass::pipeline::{self, Options, Ready};
use litfass::plan::{self, Entry, Look, PageKind, Show};
use litfass::render::Made;
use litfass::source::{Sources, disk};
use litfass::write::{Writer, up_to_date};
use rayon::prelude::*;
use tempfile::TempDir;

/// As in the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Practices and languages of a project.
#[derive(Clone, Copy)]
struct Size(usize, usize);

const SIZES: [Size; 3] = [Size(20, 2), Size(200, 2), Size(500, 6)];

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} practices × {} languages", self.0, self.1)
    }
}

fn main() {
    divan::main();
}

fn sources(size: Size) -> Sources {
    corpus::sources(&corpus::files(size.0, size.1, 0))
}

fn ready(sources: &Sources) -> Ready {
    let (ready, found) = pipeline::prepare(sources, &Options::default());
    ready.unwrap_or_else(|| panic!("the corpus is not sound: {found:?}"))
}

/// A project on the disk, removed with the value.
struct Project {
    _folder: TempDir,
    root: PathBuf,
}

fn project(size: Size) -> Project {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("project");
    corpus::write(&corpus::files(size.0, size.1, 0), &root);
    Project { _folder: folder, root }
}

#[divan::bench(args = SIZES)]
fn a_read(bencher: Bencher, size: Size) {
    let project = project(size);
    bencher.bench_local(|| disk::read(&project.root, &[]).expect("it can be read"));
}

#[divan::bench(args = SIZES)]
fn b_load(bencher: Bencher, size: Size) {
    let sources = sources(size);
    bencher.bench_local(|| load::load(black_box(&sources)));
}

#[divan::bench(args = SIZES)]
fn c_check(bencher: Bencher, size: Size) {
    let sources = sources(size);
    let draft = load::load(&sources).0;
    let tags = draft.site_languages();
    let catalog = messages::Catalog::new(load::messages::load(&sources).0, &tags, &sources);
    let (terms, known_terms) = (|id: &str| catalog.has(id), |prefix: &str| catalog.ids(prefix));
    let options = check::Options { drafts: false, terms: &terms, known_terms: &known_terms };
    bencher.with_inputs(|| load::load(&sources).0).bench_local_values(|draft| check::check(draft, &sources, &options));
}

#[divan::bench(args = SIZES)]
fn d_plan(bencher: Bencher, size: Size) {
    let sources = sources(size);
    let ready = ready(&sources);
    let assets = ready.theme.assets.iter().map(|(plain, asset)| (plain.clone(), asset.printed.clone())).collect();
    let look =
        Look { assets, widths: ready.theme.widths.clone(), filters: ready.theme.filters, colours: ready.theme.colours };
    bencher.bench_local(|| plan::plan(black_box(&ready.site), &sources, &ready.languages, &look));
}

/// Everything between reading and rendering, messages and theme included.
#[divan::bench(args = SIZES)]
fn e_prepare(bencher: Bencher, size: Size) {
    let sources = sources(size);
    bencher.bench_local(|| pipeline::prepare(black_box(&sources), &Options::default()));
}

#[divan::bench(args = SIZES)]
fn f_render_one_practice(bencher: Bencher, size: Size) {
    render_one(bencher, size, "practices/practice-00007/", |kind| matches!(kind, PageKind::Item(_)));
}

#[divan::bench(args = SIZES)]
fn g_render_one_list(bencher: Bencher, size: Size) {
    render_one(bencher, size, "practices/", |kind| matches!(kind, PageKind::Practices(None, 0)));
}

fn render_one(bencher: Bencher, size: Size, ending: &str, wanted: impl Fn(&PageKind) -> bool) {
    let sources = sources(size);
    let ready = ready(&sources);
    let album = Album::default();
    let renderer = ready.renderer(&sources, &album);
    let is_wanted = |entry: &&Entry| {
        matches!(&entry.show, Show::Page(_, kind) if wanted(kind)) && entry.path == format!("en/{ending}")
    };
    let entry = ready.plan.entries.iter().find(is_wanted).expect("the page is part of the plan");
    let mut buffer = Vec::new();
    bencher.bench_local(|| renderer.render(black_box(entry), &mut buffer).expect("the theme is sound"));
}

/// With what pages share, on all cores.
#[divan::bench(args = SIZES)]
fn h_render_all(bencher: Bencher, size: Size) {
    let sources = sources(size);
    let ready = ready(&sources);
    bencher.bench_local(|| {
        let album = Album::default();
        let renderer = ready.renderer(&sources, &album);
        let lengths =
            ready.plan.entries.par_iter().filter(|entry| entry.is_rendered()).map_init(Vec::new, |buffer, entry| {
                renderer.render(entry, buffer).expect("the theme is sound");
                buffer.len()
            });
        lengths.sum::<usize>()
    });
}

/// All files of the site, to be written without rendering them each time.
fn artifacts(sources: &Sources) -> Vec<(String, Vec<u8>)> {
    let ready = ready(sources);
    let album = Album::default();
    let renderer = ready.renderer(sources, &album);
    let made = |entry: &Entry| {
        let mut bytes = Vec::new();
        let made = renderer.render(entry, &mut bytes).expect("the theme is sound");
        assert_eq!(made, Made::Bytes, "the corpus has no files to be copied");
        (entry.file().into_owned(), bytes)
    };
    ready.plan.entries.par_iter().filter(|entry| entry.is_rendered()).map(made).collect()
}

fn write(artifacts: &[(String, Vec<u8>)], project: &Project) {
    let (output, state) = (project.root.join("public"), project.root.join(".litfass"));
    let writer = Writer::open(&output, &project.root, &state).expect("the folder is free");
    artifacts.par_iter().try_for_each(|(path, bytes)| writer.put(path, bytes)).expect("it can be written");
    writer.commit([1; 32]).expect("it can be written");
}

#[divan::bench(args = SIZES)]
fn i_write_cold(bencher: Bencher, size: Size) {
    let artifacts = artifacts(&sources(size));
    // The folder is removed outside of what is measured: the value goes back to divan, which drops it later.
    bencher.with_inputs(|| project(Size(1, 1))).bench_local_values(|project| {
        write(&artifacts, &project);
        project
    });
}

#[divan::bench(args = SIZES)]
fn j_write_unchanged(bencher: Bencher, size: Size) {
    let artifacts = artifacts(&sources(size));
    let project = project(Size(1, 1));
    write(&artifacts, &project);
    bencher.bench_local(|| write(&artifacts, &project));
}

/// Whether anything has changed at all, as a build asks before it does anything else.
#[divan::bench(args = SIZES)]
fn k_up_to_date(bencher: Bencher, size: Size) {
    let project = project(Size(1, 1));
    write(&artifacts(&sources(size)), &project);
    let (output, state) = (project.root.join("public"), project.root.join(".litfass"));
    bencher.bench_local(|| assert!(up_to_date(&output, &state, &[1; 32])));
}
