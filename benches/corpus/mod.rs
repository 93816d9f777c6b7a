//! A project of any size, the same whenever it is made: practices of six partners, in one or several languages.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use litfass::source::{Blob, Content, SourceFile, Sources};

/// The files of a project by path.
pub type Files = BTreeMap<String, Vec<u8>>;

const LANGUAGES: [&str; 6] = ["en", "de", "es", "pl", "it", "fr"];
const COUNTRIES: [&str; 6] = ["DE", "ES", "PL", "IT", "FR", "BG"];
const TOPICS: [&str; 5] = ["safety", "wood", "metal", "digital", "inclusion"];
/// Sentences; which of them a text has, and in what order, depends on its number.
const SENTENCES: [&str; 8] = [
    "Learners hang up what went wrong and write beside it what it cost.",
    "Once a week somebody from *another* workshop looks at the wall.",
    "The list is short, so that it is read: [three rules](https://school.example/rules) and no more.",
    "Whoever finds a mistake twice may take the piece down.",
    "It needs a board, **twenty minutes** and a person who begins.",
    "After a term the teachers compare it with the year before.",
    "What was learned stands in the log of the machine.",
    "Two schools have changed the form and kept the idea.",
];

/// A project with so many practices in so many languages (six at most). `edition` changes words, not files.
pub fn files(practices: usize, languages: usize, edition: usize) -> Files {
    let languages = &LANGUAGES[..languages];
    let mut files = Files::new();
    let mut put = |path: String, text: String| drop(files.insert(path, text.into_bytes()));
    put("project.toml".into(), project(languages));
    for lang in languages {
        put(format!("{lang}.md"), words("A corpus", edition, "It is as large as was asked for."));
        let terms: String = TOPICS.iter().map(|topic| format!("topic-{topic} = {topic}\n")).collect();
        put(format!("locales/{lang}/terms.ftl"), terms);
    }
    for (n, country) in COUNTRIES.iter().enumerate() {
        let role = if n == 0 { "coordinator" } else { "partner" };
        put(
            format!("partners/partner-{n}/partner.toml"),
            format!(
                "role = \"{role}\"\ntype = \"company\"\ncountry = \"{country}\"\nplace = {{ town = \"Town {n}\" }}\n"
            ),
        );
        put(
            format!("activities/meeting-{n}/activity.toml"),
            format!(
                "kind = \"learning-activity\"\nstart = 2024-0{}-01\nhost = \"partner-{n}\"\nonline = true\n",
                n + 1
            ),
        );
        for lang in languages {
            put(format!("partners/partner-{n}/{lang}.md"), words("Partner", n, "A school of six."));
            put(format!("activities/meeting-{n}/{lang}.md"), words("Meeting", n, "We met."));
        }
    }
    for n in 0..practices {
        let other = (n + 1) % practices;
        put(format!("practices/practice-{n:05}/practice.toml"), practice(n));
        for lang in languages {
            let more = format!("It goes with [another one](practice:practice-{other:05}).");
            put(format!("practices/practice-{n:05}/{lang}.md"), words("Practice", n * 7 + edition, &more));
        }
        if n.is_multiple_of(10) {
            put(format!("news/news-{n:05}/news.toml"), format!("date = 2024-05-{:02}\n", n / 10 % 28 + 1));
            for lang in languages {
                put(format!("news/news-{n:05}/{lang}.md"), words("News", n + edition, "That is all."));
            }
        }
    }
    files
}

fn project(languages: &[&str]) -> String {
    let list: Vec<String> = languages.iter().map(|lang| format!("\"{lang}\"")).collect();
    format!(
        r#"acronym = "CORPUS"
number = "2023-1-DE02-KA210-VET-000158123"
programme = "erasmus-plus-2021-2027"
granting_authority = "eacea"
start = 2023-09-01
end = 2025-08-31
coordinator = "partner-0"
licence = "CC-BY-4.0"

[imprint]
name = "School"
address = ["Street 1", "12345 Town"]
email = "office@school.example"
editor = "The office"

[checks]
allow = {{ L0608 = "a corpus for measuring" }}

[site]
url = "https://corpus.example"
languages = [{}]
default_language = "en"
"#,
        list.join(", ")
    )
}

fn practice(n: usize) -> String {
    let (by, taken) = (n % 6, (n + 1 + n / 6 % 5) % 6);
    let topics = format!("\"{}\", \"{}\"", TOPICS[n % 5], TOPICS[(n + 1 + n / 5 % 4) % 5]);
    let adopted = format!("adopted_by = [{{ partner = \"partner-{taken}\", since = 2024-03-01 }}]");
    let adopted = if n.is_multiple_of(3) { adopted } else { String::new() };
    format!("shared_by = \"partner-{by}\"\ntopics = [{topics}]\nfrom_activity = \"meeting-{by}\"\n{adopted}\n")
}

/// A text of about two hundred words.
fn words(what: &str, n: usize, more: &str) -> String {
    let mut text = format!("# {what} {n}\n\n{}\n", SENTENCES[n % 8]);
    for part in 0..4 {
        let _ = write!(text, "\n## Part {part} of {n}\n\n");
        for sentence in 0..5 {
            let _ = writeln!(text, "{}", SENTENCES[(n + part * 3 + sentence) % 8]);
        }
        let _ = write!(text, "\n- {}\n- {}\n", SENTENCES[(n + part) % 8], SENTENCES[(n + part + 3) % 8]);
    }
    let _ = write!(text, "\n{more}\n");
    text
}

/// The snapshot that reading these files from the disk would give. All of them are text.
pub fn sources(files: &Files) -> Sources {
    let file = |(path, bytes): (&String, &Vec<u8>)| {
        let content = match std::str::from_utf8(bytes) {
            Ok(text) => Content::Text(text.into()),
            Err(_) => Content::Blob(Blob {
                len: bytes.len() as u64,
                hash: *blake3::hash(bytes).as_bytes(),
                photo: None,
                pages: None,
            }),
        };
        SourceFile { path: path.as_str().into(), content }
    };
    Sources::new(files.iter().map(file).collect(), Vec::new())
}

/// Writes the files below a folder.
pub fn write(files: &Files, root: &Path) {
    for (path, bytes) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
}
