//! Links between the pages of documentation lead to files and headings that are there.

use std::collections::BTreeSet;

const PAGES: [&str; 11] = [
    "README.md",
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "docs/commands.md",
    "docs/coordinators.md",
    "docs/diagnostics.md",
    "docs/performance.md",
    "docs/photos.md",
    "docs/reference.md",
    "docs/themes.md",
    "docs/translators.md",
];

#[test]
fn links_between_pages_lead_somewhere() {
    let mut dead = Vec::new();
    for page in PAGES {
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        for target in targets(&super::text(page)) {
            let (file, anchor) = target.split_once('#').unwrap_or((&target, ""));
            let path = if file.is_empty() { page.to_owned() } else { resolve(folder, file) };
            let there = super::at(&path).exists() || path == "docs/example.png";
            let heading = anchor.is_empty() || anchors(&super::text(&path)).contains(anchor);
            if !there || !heading {
                dead.push(format!("{page}: {target}"));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

fn resolve(folder: &str, file: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in file.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Prose without blocks of code; inline code is blanked.
fn prose(text: &str) -> String {
    let mut fence = None;
    let mut out = String::new();
    for line in text.lines() {
        let ticks = line.chars().take_while(|c| *c == '`').count();
        match fence {
            None if ticks >= 3 => fence = Some(ticks),
            Some(open) if ticks >= open && line.trim_matches('`').is_empty() => fence = None,
            None => {
                for (n, part) in line.split('`').enumerate() {
                    out.push_str(if n % 2 == 0 { part } else { "`" });
                }
                out.push('\n');
            }
            Some(_) => {}
        }
    }
    out
}

fn targets(text: &str) -> Vec<String> {
    let text = prose(text);
    let found = text.match_indices("](").filter_map(|(at, _)| {
        let rest = &text[at + 2..];
        Some(rest[..rest.find(')')?].to_owned())
    });
    found.filter(|target| !target.contains(':')).collect()
}

/// Ids of headings as GitHub makes them, and explicit ones.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut fence = false;
    for line in text.lines() {
        if line.starts_with("```") {
            fence = !fence;
        }
        if let Some(heading) = line.strip_prefix('#').filter(|_| !fence) {
            let heading = heading.trim_start_matches('#').trim().to_lowercase();
            let kept = heading.chars().filter(|c| c.is_alphanumeric() || *c == '-' || *c == '_' || *c == ' ');
            ids.insert(kept.map(|c| if c == ' ' { '-' } else { c }).collect());
        }
        if let Some((_, rest)) = line.split_once("<a id=\"") {
            ids.extend(rest.split('"').next().map(str::to_owned));
        }
    }
    ids
}
