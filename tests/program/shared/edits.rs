//! What people do to a project while it is worked on, at random.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{Files, png, sound_project, tree, write};

/// Items that may be there or not: their collection, and facts that always hold.
pub const SLOTS: [(&str, &str, &str); 8] = [
    ("partners", "partner.toml", "role = \"partner\"\ntype = \"company\"\ncountry = \"PL\"\n"),
    (
        "activities",
        "activity.toml",
        "kind = \"learning-activity\"\nstart = 2024-04-02\nhost = \"school\"\nonline = true\n",
    ),
    ("practices", "practice.toml", "shared_by = \"ies\"\n"),
    ("practices", "practice.toml", "shared_by = \"school\"\ntopics = [\"safety\"]\nfrom_activity = \"meeting\"\n"),
    ("results", "result.toml", "type = \"handbook\"\ndate = 2025-02-03\nlicence = \"CC-BY-4.0\"\n"),
    ("news", "news.toml", "date = 2024-05-06\n"),
    ("news", "news.toml", "date = 2024-05-07\nby = \"ies\"\n"),
    ("pages", "page.toml", "menu = \"main\"\n"),
];
/// The languages that come and go beside English.
pub const LANGUAGES: [&str; 3] = ["de", "es", "ar"];

/// What a person does between two builds. Numbers choose a slot or a language, or are counted up.
#[derive(Clone, Debug)]
pub enum Edit {
    Add(usize),
    Words(usize, usize),
    Facts(usize),
    Rename(usize),
    Slug(usize),
    Draft(usize),
    /// Translated, or no longer.
    Translate(usize, usize),
    /// One photo more; after the third, none.
    Photos(usize),
    Repaint(usize),
    /// Another logo, or none.
    Drawing(usize),
    /// A download under another name, or with other content.
    Download(usize, bool),
    Language(usize),
    Acronym,
    PageSize,
    /// Another address, and with it whether there are warnings.
    Address,
    Theme,
    Messages,
    /// A mistake, until the next one.
    Mistake,
    /// A person's own file in the output folder.
    OwnFile(usize),
    /// A file of the site is changed or removed by hand.
    Spoil(usize, bool),
    /// The notes and photos that Litfass keeps are removed.
    Forget,
}

/// Any sequence of edits.
pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let slot = || 0..SLOTS.len();
    let edit = prop_oneof![
        6 => slot().prop_map(Edit::Add),
        3 => (slot(), 0..4_usize).prop_map(|(slot, language)| Edit::Words(slot, language)),
        3 => slot().prop_map(Edit::Facts),
        3 => slot().prop_map(Edit::Rename),
        3 => slot().prop_map(Edit::Slug),
        2 => slot().prop_map(Edit::Draft),
        3 => (slot(), 0..3_usize).prop_map(|(slot, language)| Edit::Translate(slot, language)),
        4 => slot().prop_map(Edit::Photos),
        2 => slot().prop_map(Edit::Repaint),
        2 => (0..3_usize).prop_map(Edit::Drawing),
        2 => (0..3_usize, any::<bool>()).prop_map(|(n, renamed)| Edit::Download(n, renamed)),
        3 => (0..LANGUAGES.len()).prop_map(Edit::Language),
        1 => Just(Edit::Acronym),
        1 => Just(Edit::PageSize),
        1 => Just(Edit::Address),
        2 => Just(Edit::Theme),
        2 => Just(Edit::Messages),
        2 => Just(Edit::Mistake),
        2 => (0..4_usize).prop_map(Edit::OwnFile),
        2 => (0..1000_usize, any::<bool>()).prop_map(|(n, removed)| Edit::Spoil(n, removed)),
        1 => Just(Edit::Forget),
    ];
    prop::collection::vec(edit, 0..32)
}

/// An item that may be there.
#[derive(Clone, Default)]
pub struct Item {
    is_there: bool,
    is_draft: bool,
    /// By language, English last.
    words: [usize; 4],
    facts: usize,
    name: usize,
    slug: usize,
    photos: usize,
    paint: u8,
    /// Whether it is translated, by language.
    translated: [bool; 3],
}

/// The project as it stands. Any value is a sound project, but for the mistake.
#[derive(Clone, Default)]
pub struct Project {
    items: [Item; SLOTS.len()],
    languages: [bool; 3],
    acronym: usize,
    page_size: usize,
    /// Which of two addresses the site has; the second is a sub-folder.
    pub address: usize,
    theme: usize,
    messages: usize,
    drawing: usize,
    download: (usize, usize),
    /// Whether there is a mistake now.
    pub has_mistake: bool,
}

impl Project {
    /// A project in English and German.
    pub fn new() -> Self {
        Self { languages: [true, false, false], ..Self::default() }
    }

    /// Does what a person does.
    pub fn apply(&mut self, edit: &Edit) {
        match *edit {
            Edit::Add(slot) => self.items[slot].is_there ^= true,
            Edit::Words(slot, language) => self.items[slot].words[language] += 1,
            Edit::Facts(slot) => self.items[slot].facts += 1,
            Edit::Rename(slot) => self.items[slot].name += 1,
            Edit::Slug(slot) => self.items[slot].slug += 1,
            Edit::Draft(slot) => self.items[slot].is_draft ^= true,
            Edit::Translate(slot, language) => self.items[slot].translated[language] ^= true,
            Edit::Photos(slot) => self.items[slot].photos = (self.items[slot].photos + 1) % 4,
            Edit::Repaint(slot) => self.items[slot].paint = self.items[slot].paint.wrapping_add(60),
            Edit::Drawing(drawing) => self.drawing = drawing,
            Edit::Download(name, true) => self.download.0 = name,
            Edit::Download(content, false) => self.download.1 = content,
            Edit::Language(language) => self.languages[language] ^= true,
            Edit::Acronym => self.acronym += 1,
            Edit::PageSize => self.page_size = (self.page_size + 1) % 3,
            Edit::Address => self.address = (self.address + 1) % 2,
            Edit::Theme => self.theme = (self.theme + 1) % 3,
            Edit::Messages => self.messages = (self.messages + 1) % 3,
            Edit::Mistake => self.has_mistake ^= true,
            Edit::OwnFile(_) | Edit::Spoil(..) | Edit::Forget => {}
        }
    }

    /// All files of the project.
    pub fn files(&self) -> Files {
        let mut files = sound_project();
        files.remove("de.md");
        let mut put = |path: String, text: String| drop(files.insert(path, text.into_bytes()));
        let languages: Vec<&str> = LANGUAGES.iter().zip(self.languages).filter(|l| l.1).map(|l| *l.0).collect();
        for language in &languages {
            put(format!("{language}.md"), format!("# {language}\n\nThe same in {language}.\n"));
        }
        put("partners/school/partner.toml".into(), self.school());
        if self.theme > 0 {
            let block = format!("{{% block label %}}<p>Theme {}</p>{{% endblock label %}}", self.theme);
            let template = format!("{{% extends \"partials/item.html\" %}}\n{block}\n");
            put("theme/templates/page.html".into(), template);
            put("theme/assets/style.css".into(), format!("main {{ order: {} }}\n", self.theme));
        }
        if self.messages > 0 {
            put("locales/en/own.ftl".into(), format!("facts-heading = Facts, edition {}\n", self.messages));
        }
        if self.drawing > 0 {
            let drawing = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h"#;
            put("partners/school/logo.svg".into(), format!("{drawing}{}z\"/></svg>\n", self.drawing));
        }
        let (download, content) =
            (format!("book-{}.pdf", self.download.0), format!("no PDF, edition {}", self.download.1));
        let facts = "type = \"handbook\"\ndate = 2025-05-01\nlicence = \"CC-BY-4.0\"\n";
        put(
            "results/book/result.toml".into(),
            format!("{facts}files = [{{ file = \"{download}\", language = \"en\" }}]\n"),
        );
        put(format!("results/book/{download}"), content);
        files.remove("results/book/book.pdf");
        files.insert("project.toml".into(), self.facts(&languages).into_bytes());
        for (n, item) in self.items.iter().enumerate().filter(|(_, item)| item.is_there) {
            item.write(n, &languages, &mut files);
        }
        if self.has_mistake {
            files.insert("news/start/de.md".into(), b"# Ein Fehler\n\n[nirgendwohin](practice:not-there)\n".to_vec());
            files.insert("news/start/news.toml".into(), b"date = 2023-10-01\nby = \"nobody\"\n".to_vec());
        }
        files
    }

    fn facts(&self, languages: &[&str]) -> String {
        let base = sound_project();
        let base = String::from_utf8(base["project.toml"].clone()).expect("UTF-8");
        let quoted: String = languages.iter().map(|language| format!(", \"{language}\"")).collect();
        // A build with warnings looks at everything again; one without takes a short cut when nothing has changed.
        let allowed = "[checks]\nallow = { L0119 = \"small\", L0608 = \"a test\" }\n\n[site]";
        base.replace("[site]", ["[site]", allowed][self.address])
            .replace("BRÜCKE", &format!("BRIDGE {}", self.acronym))
            .replace(", \"de\"]", &format!("{quoted}]\npage_size = {}", self.page_size + 1))
            .replace("bruecke.example", ["bruecke.example", "school.example/sub/folder"][self.address])
    }

    /// The coordinator's facts name its logo where there is one.
    fn school(&self) -> String {
        let logo = if self.drawing > 0 { "logo = \"logo.svg\"\n" } else { "" };
        format!("role = \"coordinator\"\ntype = \"vocational-school\"\ncountry = \"DE\"\n{logo}")
    }
}

impl Item {
    fn write(&self, slot: usize, languages: &[&str], files: &mut Files) {
        let (collection, facts_file, facts) = SLOTS[slot];
        let folder = format!("{collection}/item-{slot}-{}", self.name % 3);
        let draft = if self.is_draft { "draft = true\n" } else { "" };
        // Another cover is another fact that every kind of item has.
        let cover =
            if self.photos > 0 { format!("cover = \"photo-{}.png\"\n", self.facts % self.photos) } else { "".into() };
        let alias = format!("aliases = [\"/old/{slot}/{}/\"]\n", self.facts);
        files.insert(format!("{folder}/{facts_file}"), format!("{facts}{draft}{cover}{alias}").into_bytes());
        let also =
            LANGUAGES.iter().zip(self.translated).filter(|(language, there)| *there && languages.contains(language));
        for language in ["en"].into_iter().chain(also.map(|also| *also.0)) {
            let words = self.words[LANGUAGES.iter().position(|known| *known == language).unwrap_or(LANGUAGES.len())];
            let mut text = String::new();
            if self.slug > 0 {
                let _ = writeln!(text, "+++\nslug = \"slug-{slot}-{}\"\n+++", self.slug % 3);
            }
            // Every other change of words changes the title too, and with it the place in lists.
            let first = ["", "Zebra ", "Apple "][words / 2 % 3];
            let _ = write!(text, "# {first}Item {slot} ({language})\n\nWords {words}.\n\n## How it works\n\nEasily.\n");
            for photo in 0..self.photos {
                let _ = write!(text, "\n![Photo {photo} of {slot}](photo-{photo}.png)\n");
            }
            files.insert(format!("{folder}/{language}.md"), text.into_bytes());
        }
        for photo in 0..self.photos as u8 {
            // Items with the same number of photos share some of them byte by byte.
            files.insert(format!("{folder}/photo-{photo}.png"), png(60, 40, [self.paint, photo * 50, 90]));
        }
    }
}

/// Writes the project; files that are as they should be are left alone.
pub fn bring_to(project: &Path, files: &Files) {
    let standing = tree(project);
    for name in standing.keys().filter(|name| !files.contains_key(*name)) {
        fs::remove_file(project.join(name)).expect("it can be removed");
    }
    for (name, bytes) in files.iter().filter(|(name, bytes)| standing.get(*name) != Some(*bytes)) {
        write(project, name, bytes);
    }
}

/// A fixed seed and few cases; more with `LITFASS_LONG=1`, and others with `PROPTEST_CASES`.
pub fn config() -> ProptestConfig {
    let asked = ProptestConfig { failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::default() };
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => asked,
        None => {
            ProptestConfig { cases: if super::is_long() { 12 } else { 2 }, rng_seed: RngSeed::Fixed(2024), ..asked }
        }
    }
}
