//! Small projects that are hard for a theme: nothing to show, far too much of it, pictures of odd shapes, another direction, no
//! translations.
//! A theme that stands these stands most projects.

use std::fmt::Write;

use super::NewFile;

/// A project to try a theme with.
pub struct Trial {
    /// What it is like, a few words.
    pub name: &'static str,
    /// Its files.
    pub files: Vec<NewFile>,
}

/// A word that does not fit into a narrow column.
const LONG: &str = "Fachkräfteweiterbildungsmaßnahmenträgerverbandsgeschäftsstellenleitungsversammlung";
/// An address that a line cannot be broken in.
const ADDRESS: &str = "https://www.example.org/a/path/that/never/ends/and/has/no/place/to/break/in/it";
/// A drawing, so that pictures are shown without a photo being made.
const DRAWING: &str =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"><path d=\"M0 0h40v30H0z\" fill=\"#678\"/></svg>\n";

/// Photos of odd shapes: a panorama, and a screen of a phone. What stands in place of a photo's bytes is its size in pixels.
const PHOTOS: [(&str, &str); 2] = [("a-wide.jpg", "6000x900"), ("b-tall.jpg", "700x2000")];

/// The projects. `theme` is the theme to be tried, `options` are lines of its options in TOML.
pub fn trials(theme: &str, options: &str) -> Vec<Trial> {
    vec![
        Trial { name: "one partner and nothing else", files: alone(theme, options) },
        Trial { name: "40 partners, long words, many pages, odd photos", files: crowd(theme, options) },
        Trial { name: "right to left, nothing translated", files: arabic(theme, options) },
    ]
}

/// The smallest of them, for a theme's options.
pub fn smallest(theme: &str, options: &str) -> Trial {
    Trial { name: "an option set to another value", files: alone(theme, options) }
}

fn project(theme: &str, languages: &[&str], more: &str, options: &str) -> NewFile {
    let coordinator = "p01";
    let list: Vec<String> = languages.iter().map(|tag| format!("\"{tag}\"")).collect();
    let text = format!(
        r#"acronym = "TRIAL"
number = "2023-1-DE02-KA210-VET-000158123"
programme = "erasmus-plus-2021-2027"
granting_authority = "eacea"
start = 2023-09-01
end = 2025-08-31
coordinator = "{coordinator}"
licence = "CC-BY-4.0"
photo_credit = "The office"
photo_licence = "CC-BY-4.0"

[imprint]
name = "School"
address = ["Street 1", "12345 Town"]
email = "office@school.example"
editor = "The office"

[site]
url = "https://trial.example"
languages = [{languages}]
default_language = {default}
theme = "{theme}"
{more}
[site.theme_options]
{options}"#,
        languages = list.join(", "),
        default = list[0],
    );
    NewFile::new("project.toml", text)
}

fn partner(files: &mut Vec<NewFile>, number: usize, language: &str, title: &str, more: &str) {
    let role = if number == 1 { "coordinator" } else { "partner" };
    let folder = format!("partners/p{number:02}");
    let facts = format!("role = \"{role}\"\ntype = \"vocational-school\"\ncountry = \"DE\"\n{more}");
    files.push(NewFile::new(format!("{folder}/partner.toml"), facts));
    files.push(NewFile::new(format!("{folder}/{language}.md"), format!("# {title}\n\nA school.\n")));
}

fn alone(theme: &str, options: &str) -> Vec<NewFile> {
    let mut files = vec![project(theme, &["en"], "", options), NewFile::new("en.md", "# Trial\n\nOne school.\n")];
    partner(&mut files, 1, "en", "School", "");
    files
}

fn crowd(theme: &str, options: &str) -> Vec<NewFile> {
    let mut files = vec![
        project(theme, &["de", "en", "pl", "tr"], "page_size = 6\n", options),
        NewFile::new("de.md", format!("# {LONG}\n\n{LONG} {LONG}\n\n## {LONG}\n\n<{ADDRESS}>\n")),
    ];
    for number in 1..=40 {
        let site = format!("website = \"{ADDRESS}\"\n");
        partner(&mut files, number, "de", &format!("{LONG} {number}"), &site);
    }
    for number in 1..=20 {
        let mut participants = String::new();
        for partner in 1..=40 {
            let _ = write!(participants, "\"p{partner:02}\" = {{ learners = {partner}, staff = 2 }}, ");
        }
        let facts = format!(
            "kind = \"transnational-meeting\"\nstart = 2024-03-{number:02}\nend = 2024-04-{number:02}\nhost = \"p02\"\n\
             place = {{ town = \"{LONG}\", country = \"DE\" }}\nparticipants = {{ {} }}\n",
            participants.trim_end_matches(", ")
        );
        files.push(NewFile::new(format!("activities/a{number:02}/activity.toml"), facts));
        files.push(NewFile::new(format!("activities/a{number:02}/de.md"), text(number)));
        let mut adopted = String::new();
        for partner in 2..=40 {
            let _ = write!(adopted, "{{ partner = \"p{partner:02}\", since = 2024-09-01 }}, ");
        }
        let facts = format!(
            "shared_by = \"p01\"\nadopted_by = [{}]\ntopics = [\"safety\", \"inclusion\"]\nfrom_activity = \"a{number:02}\"\n\
             outcome = \"worked\"\nevidence = [\"r{number:02}\"]\n",
            adopted.trim_end_matches(", ")
        );
        let words = format!(
            "+++\nresources = [\"{LONG}\", \"{LONG}\"]\ntransfer = \"{LONG}\"\nevidence = \"{LONG}\"\ndifficulties = \
             \"{LONG}\"\nlessons = \"{LONG}\"\n+++\n{}",
            text(number)
        );
        files.push(NewFile::new(format!("practices/g{number:02}/practice.toml"), facts));
        files.push(NewFile::new(format!("practices/g{number:02}/de.md"), words));
        let facts = format!(
            "type = \"handbook\"\ndate = 2025-05-01\nlicence = \"CC-BY-4.0\"\nby = [\"p01\"]\n\
             files = [{{ file = \"data.csv\", language = \"de\" }}]\npractices = [\"g{number:02}\"]\n"
        );
        files.push(NewFile::new(format!("results/r{number:02}/result.toml"), facts));
        files.push(NewFile::new(format!("results/r{number:02}/data.csv"), "a,b\n"));
        files.push(NewFile::new(format!("results/r{number:02}/de.md"), text(number)));
        let facts = format!("date = 2024-05-{number:02}\nby = \"p01\"\npractices = [\"g{number:02}\"]\n");
        files.push(NewFile::new(format!("news/n{number:02}/news.toml"), facts));
        files.push(NewFile::new(format!("news/n{number:02}/de.md"), text(number)));
    }
    // Every second item has photos, so that lists show some beside others without.
    for folder in
        (1..=20).step_by(2).flat_map(|n| ["activities/a", "practices/g", "news/n"].map(|kind| format!("{kind}{n:02}")))
    {
        files.extend(PHOTOS.map(|(name, size)| NewFile::new(format!("{folder}/{name}"), size)));
    }
    for number in 1..=4 {
        files.push(NewFile::new(format!("pages/s{number}/page.toml"), "menu = \"main\"\n"));
        files.push(NewFile::new(format!("pages/s{number}/de.md"), text(number)));
    }
    files
}

/// Words of an item in the crowd.
fn text(number: usize) -> String {
    format!(
        "# {LONG} {number}\n\n{LONG} {LONG} {LONG}\n\n## {LONG}\n\n{LONG}\n\n## Zwei\n\n{LONG}\n\n## Drei\n\n{LONG}\n"
    )
}

fn arabic(theme: &str, options: &str) -> Vec<NewFile> {
    let words = "# مشروع TRIAL 2024\n\nمدرستان تتعلمان إحداهما من الأخرى.\n\n## كيف\n\nهكذا.\n";
    let mut files = vec![project(theme, &["ar", "en", "de"], "", options), NewFile::new("ar.md", words)];
    for number in 1..=2 {
        partner(&mut files, number, "ar", "مدرسة", "");
        files.push(NewFile::new(format!("partners/p{number:02}/logo.svg"), DRAWING));
    }
    let mut item = |folder: &str, facts_file: &str, facts: &str| {
        files.push(NewFile::new(format!("{folder}/{facts_file}"), format!("{facts}cover = \"drawing.svg\"\n")));
        files.push(NewFile::new(format!("{folder}/ar.md"), words));
        files.push(NewFile::new(format!("{folder}/drawing.svg"), DRAWING));
    };
    item(
        "activities/a",
        "activity.toml",
        "kind = \"transnational-meeting\"\nstart = 2024-03-11\nonline = true\npartners = [\"p02\"]\n",
    );
    item(
        "practices/g",
        "practice.toml",
        "shared_by = \"p02\"\ntopics = [\"safety\"]\nadopted_by = [{ partner = \"p01\" }]\n",
    );
    item("results/r", "result.toml", "type = \"handbook\"\ndate = 2025-05-01\nlicence = \"CC-BY-4.0\"\n");
    item("news/n", "news.toml", "date = 2023-10-01\n");
    item("pages/about", "page.toml", "");
    files
}
