//! `docs/commands.md`: the help of every command.

use std::fmt::Write;

const INTRO: &str = "# Commands

<!-- Made from src/cli by tests/program/docs; change the help there, then run LITFASS_BLESS=1 cargo test docs. -->

What can be typed. `litfass help <command>` shows the same.

The exit status is 0 if all is well, 1 if the project has mistakes, 2 if the command was typed wrongly or something outside
the project was in the way (a folder that cannot be read, a full disk). Findings for people and the summary go to standard error;
those for programs (`--format json`, `github`, `gitlab`) to standard output.
";

#[test]
fn commands_page_is_up_to_date() {
    let mut page = INTRO.to_owned();
    let mut root = litfass::cli::command().term_width(100);
    root.build();
    section(&mut page, &mut root, "litfass");
    let names: Vec<String> = root.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    for name in names.iter().filter(|name| *name != "help") {
        let command = root.find_subcommand_mut(name).expect("it was just named");
        section(&mut page, command, &format!("litfass {name}"));
        for inner in command.get_subcommands_mut().filter(|inner| inner.get_name() != "help") {
            let title = format!("litfass {name} {}", inner.get_name());
            section(&mut page, inner, &title);
        }
    }
    super::matches("docs/commands.md", &page);
}

fn section(page: &mut String, command: &mut clap::Command, title: &str) {
    let help = command.render_long_help().to_string();
    let help: String = help.lines().map(|line| format!("{}\n", line.trim_end())).collect();
    let _ = write!(page, "\n## {title}\n\n```text\n{}\n```\n", help.trim());
}
