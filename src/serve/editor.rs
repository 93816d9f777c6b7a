//! Opens a file at a place in the author's editor.

use std::io;
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

/// A place in a file of the project. Line and column count from 1.
#[derive(Deserialize)]
pub struct Place {
    /// Below the project folder.
    pub path: String,
    #[serde(default = "one")]
    line: u32,
    #[serde(default = "one")]
    column: u32,
}

fn one() -> u32 {
    1
}

/// Editors that live in a terminal: they would fight with the preview for it.
const IN_TERMINAL: [&str; 9] = ["vi", "vim", "nvim", "nano", "emacs", "pico", "micro", "hx", "ed"];

/// The command that opens files: what was asked for, or `VISUAL`, unless that needs a terminal.
pub fn known(asked: Option<&str>) -> Option<Vec<String>> {
    let split = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<String>>();
    if let Some(asked) = asked {
        // A path with spaces in it, without arguments.
        if Path::new(asked).is_file() {
            return Some(vec![asked.to_owned()]);
        }
        return Some(split(asked)).filter(|command| !command.is_empty());
    }
    let visual = std::env::var("VISUAL").ok()?;
    Some(split(&visual)).filter(|command| command.first().is_some_and(|c| !IN_TERMINAL.contains(&name(c))))
}

fn name(command: &str) -> &str {
    Path::new(command).file_stem().and_then(|stem| stem.to_str()).unwrap_or(command)
}

/// Starts the editor and does not wait for it. No shell sees the path.
///
/// # Errors
/// The editor cannot be started.
pub fn open(command: &[String], root: &Path, place: &Place) -> io::Result<()> {
    let file = root.join(&place.path);
    let mut child = Command::new(&command[0])
        .args(&command[1..])
        .args(arguments(name(&command[0]), &file.to_string_lossy(), place.line, place.column))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Somebody has to take note of its end.
    std::thread::spawn(move || child.wait());
    Ok(())
}

/// How editors are told a line, from their own manuals.
fn arguments(editor: &str, file: &str, line: u32, column: u32) -> Vec<String> {
    let place = format!("{file}:{line}:{column}");
    match editor {
        "code" | "codium" | "code-insiders" | "cursor" => vec!["--goto".into(), place],
        "subl" | "sublime_text" | "zed" | "zeditor" | "mate" => vec![place],
        "gedit" | "gnome-text-editor" | "xed" | "pluma" => vec![format!("+{line}:{column}"), file.into()],
        "kate" | "kwrite" => {
            vec!["--line".into(), line.to_string(), "--column".into(), column.to_string(), file.into()]
        }
        "geany" => vec![format!("--line={line}"), format!("--column={column}"), file.into()],
        "mousepad" => vec![format!("--line={line}"), format!("--column={column}"), file.into()],
        "notepad++" => vec![format!("-n{line}"), format!("-c{column}"), file.into()],
        "gvim" | "mvim" | "emacsclient" => vec![format!("+{line}"), file.into()],
        "idea" | "pycharm" | "webstorm" => vec!["--line".into(), line.to_string(), file.into()],
        _ => vec![place],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_editor_is_told_the_line_in_its_way() {
        assert_eq!(arguments("code", "/p/de.md", 3, 7), ["--goto", "/p/de.md:3:7"]);
        assert_eq!(arguments("gedit", "/p/de.md", 3, 7), ["+3:7", "/p/de.md"]);
        assert_eq!(arguments("my-own", "/p/de.md", 3, 7), ["/p/de.md:3:7"]);
        assert_eq!(name("/usr/bin/code"), "code");
        assert_eq!(known(Some("code --wait")).unwrap(), ["code", "--wait"]);
        assert_eq!(known(Some(" ")), None);
    }
}
