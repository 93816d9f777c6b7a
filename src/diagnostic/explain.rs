//! What `litfass explain L0202` prints about a rule.

use std::fmt::Write as _;

use super::Rule;

/// Columns of the running text; examples keep their own lines.
const WIDTH: usize = 80;

/// Code, severity, title, reason, and an example before and after, for a terminal.
pub fn explain(rule: &Rule) -> String {
    let mut page = format!("{}[{}]: {}\n\n{}\n", rule.severity.name(), rule.code, rule.title, wrapped(rule.why));
    for (word, example) in [("Wrong", rule.wrong), ("Right", rule.right)] {
        let Example { path, remark, body } = Example::of(example);
        let place = path.map(|path| format!(", {path}")).unwrap_or_default();
        let remark = if remark.is_empty() { String::new() } else { format!(" {remark}") };
        let _ = write!(page, "\n{word}{place}{remark}:\n\n");
        for line in body.lines() {
            let _ = writeln!(page, "{}", format!("    {line}").trim_end());
        }
    }
    page
}

/// An example of a rule. Its first line may be a comment, `# path (remark)` or `<!-- path (remark) -->`, that names
/// the file; without one it is a list of files.
pub(super) struct Example<'a> {
    /// The file, below the project folder.
    pub path: Option<&'a str>,
    /// In brackets, what the excerpt cannot show; may be empty.
    pub remark: &'a str,
    /// What stands in the file, or the list of files.
    pub body: &'a str,
}

impl<'a> Example<'a> {
    /// Takes the text of a rule apart.
    pub fn of(text: &'a str) -> Self {
        let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
        let comment = first
            .strip_prefix("<!-- ")
            .and_then(|inner| inner.strip_suffix(" -->"))
            .or_else(|| first.strip_prefix("# "));
        let Some(comment) = comment else { return Self { path: None, remark: "", body: text } };
        let (path, remark) = comment.split_once(' ').unwrap_or((comment, ""));
        Self { path: Some(path), remark, body: rest }
    }
}

fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let line = lines.last_mut().expect("there is always a line; this is a bug");
        if line.is_empty() {
            line.push_str(word);
        } else if line.chars().count() + 1 + word.chars().count() <= WIDTH {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(word.to_owned());
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::rules;

    #[test]
    fn a_rule_is_explained_with_an_example_before_and_after() {
        let expected = "\
error[L0602]: letter O in place of zero

The number holds the letter O where the digit 0 belongs. They look alike, but
nobody who copies the number into the EU's database will find the project. The
help shows the mended number.

Wrong, project.toml (part):

    number = \"2023-1-DEO2-KA210-VET-000158123\"

Right, project.toml (part):

    number = \"2023-1-DE02-KA210-VET-000158123\"
";
        assert_eq!(explain(&rules::project::LETTER_O), expected);
    }

    #[test]
    fn an_example_of_folders_is_a_list_of_files() {
        let page = explain(&rules::files::STRAY_FILE);
        let expected = "\nWrong:\n\n    activities/workshop.jpg\n    activities/2024-03-madrid/activity.toml\n";
        assert!(page.contains(expected), "{page}");
    }

    #[test]
    fn every_example_names_a_file_or_lists_files() {
        for rule in rules::all() {
            for text in [rule.wrong, rule.right] {
                let example = Example::of(text);
                let path = example.path.unwrap_or_else(|| text.split(' ').next().unwrap_or_default());
                assert!(path == "project.toml" || path.contains('/'), "{}: {text}", rule.code);
                let bracketed = example.remark.starts_with('(') && example.remark.ends_with(')');
                assert!(example.remark.is_empty() || bracketed, "{}: {}", rule.code, example.remark);
            }
        }
    }
}
