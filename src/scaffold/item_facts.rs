//! Facts of a new activity, practice, result, news or page, with every optional key as a comment that explains it.

use super::toml_text::quoted;
use crate::assets;
use crate::i18n::Date;

/// The built-in terms of a kind, as a comment: `# One of: "a", "b" …, or a term of your own in locales/<lang>/terms.ftl.`
pub fn terms_comment(prefix: &str) -> String {
    let terms: Vec<String> = terms(prefix).iter().map(|term| quoted(term)).collect();
    let mut lines = vec![String::from("# One of:")];
    for term in &terms {
        let last = lines.last_mut().expect("there is a line: this is a bug");
        if last.len() + term.len() + 2 > 110 {
            lines.push(format!("#   {term},"));
        } else {
            last.push_str(&format!(" {term},"));
        }
    }
    lines.push(format!("# or a term of your own: write {prefix}-my-term = … into locales/<lang>/terms.ftl."));
    lines.join("\n")
}

/// The built-in terms of a kind, in the order of the English messages.
fn terms(prefix: &str) -> Vec<&'static str> {
    assets::locale_files()
        .filter(|(language, _, _)| language == "en")
        .flat_map(|(_, _, text)| text.lines())
        .filter_map(|line| {
            let (id, _) = line.split_once('=')?;
            id.trim_end().strip_prefix(prefix)?.strip_prefix('-')
        })
        .collect()
}

/// `activity.toml`. `place` is a whole line: where it is, or that it is online.
pub fn activity(kind: &str, start: Date, host: Option<&str>, place: &str) -> String {
    let host = host.map_or_else(|| "# host = \"\"".into(), |id| format!("host = {}", quoted(id)));
    format!(
        r#"# The facts of this activity. Its words stand in the .md files, one a language.

# What kind of activity it is.
{kinds}
kind = "{kind}"

# First day, and last day if it takes longer than one. Dates without quotation marks: year, month, day.
# TODO: the right days
start = {start}
# end = {start}

# The partner at whose place it is: the name of a folder in partners/.
# TODO: the right host and place
{host}

# Where it is. With lat and lon (degrees) it stands in the calendar too; an online meeting has online = true instead.
{place}

# All partners who take part.
# partners = []

# How many people of each partner take part, for the report and the figures on the home page.
# [participants]
# "the-partner" = {{ learners = 8, staff = 2 }}

# Photos are found by themselves: put them beside this file, and describe them in the .md files:
# [photos."file.jpg"] alt = "what it shows".
"#,
        kinds = terms_comment("activity-kind"),
    )
}

/// `practice.toml`.
pub fn practice(shared_by: &str, topics: &str, target_groups: &str, from_activity: Option<&str>) -> String {
    let from = from_activity
        .map_or_else(|| "# from_activity = \"2024-03-madrid\"".into(), |id| format!("from_activity = {}", quoted(id)));
    format!(
        r#"# The facts of this practice. Its words stand in the .md files, one a language.

# The partner who shares it: the name of a folder in partners/.
shared_by = {shared_by}

# What it is about.
{all_topics}
topics = {topics}

# Whom it is for.
{all_groups}
target_groups = {target_groups}

# The activity at which it was shared: the name of a folder in activities/.
{from}

# Since when the partner works this way.
# since = 2019-02-04

# What became of it: "worked", "partly", "did-not-work". Knowing what did not work helps others, too.
# outcome = "worked"

# What it takes: people of the staff, hours of work, weeks from start to end; and what it costs.
# effort = {{ staff = 1, hours = 12, weeks = 3 }}
# cost = {{ amount = 95, currency = "EUR" }}

# Who took it over, since when, and what shows it (a result of the project, or a web address).
# adopted_by = [
#     {{ partner = "another-partner", since = 2025-02-03, evidence = "https://school.example/practice" }},
# ]

# Practices that go with it, and results that show that it works: names of folders.
# related = []
# evidence = []

# Whom to ask: an office rather than a person.
# contact = {{ name = "Metal workshop", email = "workshop@school.example" }}
"#,
        shared_by = quoted(shared_by),
        all_topics = terms_comment("topic"),
        all_groups = terms_comment("target-group"),
    )
}

/// `result.toml`.
pub fn result(date: Date, licence: &str, by: Option<&str>) -> String {
    let by = by.map_or_else(|| "# by = []".into(), |id| format!("by = [{}]", quoted(id)));
    format!(
        r#"# The facts of this result. Its words stand in the .md files, one a language.

# What it is.
{types}
type = "teaching-material"

# The day it was published.
date = {date}

# Its licence. Educational resources made with Erasmus+ money must carry an open one.
licence = {licence}

# The partners who made it: names of folders in partners/.
{by}

# The files to download. Put them beside this file; `editable` is the same in a form that can be changed.
# files = [
#     {{ file = "cards-en.pdf", language = "en", editable = "cards-en.odt" }},
# ]

# Practices it belongs to, and the activity it came from: names of folders.
# practices = []
# activity = "2024-03-madrid"

# Where it is kept beside this site, such as an open platform.
# deposit = {{ name = "Zenodo", url = "https://zenodo.org/records/…", date = {date} }}
"#,
        types = terms_comment("result-type"),
        licence = quoted(licence),
    )
}

/// `news.toml`.
pub fn news(date: Date, by: Option<&str>, activity: Option<&str>) -> String {
    let by = by.map_or_else(|| "# by = \"\"".into(), |id| format!("by = {}", quoted(id)));
    let activity =
        activity.map_or_else(|| "# activity = \"2024-03-madrid\"".into(), |id| format!("activity = {}", quoted(id)));
    format!(
        r#"# The facts of this news. Its words stand in the .md files, one a language.

# The day it was published.
date = {date}

# The partner who wrote it: the name of a folder in partners/.
{by}

# What it is about: names of folders in activities/, practices/, results/.
{activity}
# practices = []
# result = "handbook"
"#
    )
}

/// `page.toml`.
pub fn page(menu: &str, order: u32) -> String {
    format!(
        r#"# The facts of this page. Its words stand in the .md files, one a language.

# Where a link to it stands: "main" (the navigation), "footer", or "none" (only where texts link to it).
menu = "{menu}"

# Its place there: small numbers first.
order = {order}
"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_name_the_built_in_terms() {
        let comment = terms_comment("activity-kind");
        assert!(comment.contains("\"learning-activity\"") && comment.contains("activity-kind-my-term"), "{comment}");
        assert!(comment.lines().all(|line| line.starts_with('#') && line.len() <= 120), "{comment}");
        assert!(terms("topic").contains(&"safety"));
    }
}
