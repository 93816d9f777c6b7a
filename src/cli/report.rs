//! What the program says: findings, the summary, trouble.

use std::io::{IsTerminal, Write};

use indicatif::{ProgressBar, ProgressStyle};

use super::Trouble;
use super::args::{Color, Talk};
use crate::diagnostic::{self, Diagnostic, Format};
use crate::source::Sources;

/// How the program speaks.
pub struct Voice {
    quiet: bool,
    /// Whether to tell how long each stage took.
    pub verbose: bool,
    color: bool,
    terminal: bool,
}

impl Voice {
    /// From what was typed and where the output goes.
    pub fn new(talk: &Talk) -> Self {
        let terminal = std::io::stderr().is_terminal();
        let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let color = match talk.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && !no_color,
        };
        Self { quiet: talk.quiet, verbose: talk.verbose, color, terminal }
    }

    /// Findings: forms for programs go to standard output, those for people to standard error.
    pub fn findings(
        &self,
        diagnostics: &[Diagnostic],
        sources: &Sources,
        format: Option<Format>,
    ) -> Result<(), Trouble> {
        let format = format.unwrap_or(if self.terminal { Format::Human } else { Format::Plain });
        let for_people = matches!(format, Format::Human | Format::Plain);
        let width =
            if self.terminal { terminal_size::terminal_size().map_or(100, |(width, _)| width.0.into()) } else { 100 };
        let mut out = Vec::new();
        let color = self.color && for_people;
        let written = diagnostic::print(diagnostics, sources, format, color, width, &mut out);
        written.map_err(|error| Trouble::new(format!("the findings cannot be printed: {error}"), ""))?;
        let sent = if for_people { std::io::stderr().write_all(&out) } else { std::io::stdout().write_all(&out) };
        // A reader that has gone away (`| head`) is no mistake.
        let _ = sent;
        if for_people && !diagnostics.is_empty() {
            self.say(&diagnostic::summary(diagnostics));
        }
        Ok(())
    }

    /// Whether a person sits at a terminal, and is to be told.
    pub fn is_live(&self) -> bool {
        self.terminal && !self.quiet
    }

    /// An address; a link where the terminal knows links (OSC 8).
    pub fn link(&self, address: &str) -> String {
        match self.terminal && self.color {
            true => format!("\x1b]8;;{address}\x1b\\{address}\x1b]8;;\x1b\\"),
            false => address.to_owned(),
        }
    }

    /// One line for people.
    pub fn say(&self, line: &str) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr(), "{line}");
        }
    }

    /// One line where more was asked for.
    pub fn detail(&self, line: &str) {
        if self.verbose {
            self.say(line);
        }
    }

    /// A bar for long work; invisible in a pipe.
    pub fn progress(&self, length: usize) -> ProgressBar {
        if !self.terminal || self.quiet {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::new(length as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len}") {
            bar.set_style(style);
        }
        bar
    }

    /// What keeps a command from doing its work.
    pub fn trouble(&self, trouble: &Trouble) {
        let (red, end) = if self.color { ("\x1b[1;31m", "\x1b[0m") } else { ("", "") };
        let mut err = std::io::stderr();
        let _ = writeln!(err, "{red}error{end}: {}", trouble.message);
        if !trouble.help.is_empty() {
            let _ = writeln!(err, "  help: {}", trouble.help);
        }
    }
}
