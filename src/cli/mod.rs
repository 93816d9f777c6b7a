//! Arguments → command → exit status.

mod args;
mod build;
mod clean;
mod explain;
mod folder;
mod languages;
mod log;
mod new;
mod report;
mod serve;
mod theme;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use args::{Cli, Command};

/// What a command came to; the exit status of the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Fine: 0.
    Fine,
    /// The author's mistake: 1.
    Mistakes,
    /// Usage or environment: 2.
    Trouble,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        ExitCode::from(outcome as u8)
    }
}

/// What can be typed, for help pages and completions.
pub fn command() -> clap::Command {
    Cli::command()
}

/// Runs the program.
pub fn run() -> Outcome {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            // Help and version are asked for, everything else is a mistake of usage.
            let fine = !error.use_stderr();
            let _ = error.print();
            return if fine { Outcome::Fine } else { Outcome::Trouble };
        }
    };
    let voice = report::Voice::new(&cli.talk);
    if let Err(trouble) = log::start() {
        voice.trouble(&trouble);
        return Outcome::Trouble;
    }
    let voice = std::sync::Arc::new(voice);
    let done = match cli.command {
        Command::New(args) => new::run(&args, &voice),
        Command::Build(args) => build::build(&args, &voice),
        Command::Serve(args) => serve::serve(&args, &voice),
        Command::Check(args) => build::check(&args, &voice),
        Command::Clean(args) => clean::clean(&args, &voice),
        Command::Explain { code } => explain::explain(&code),
        Command::Languages { project, missing: Some(tag), .. } => languages::missing(&project, &tag, &voice),
        Command::Languages { project, format, .. } => languages::languages(&project, format, &voice),
        Command::Theme(command) => theme::run(&command, &voice),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut command(), "litfass", &mut std::io::stdout());
            Ok(Outcome::Fine)
        }
    };
    done.unwrap_or_else(|trouble| {
        voice.trouble(&trouble);
        Outcome::Trouble
    })
}

/// What keeps a command from doing its work, and what to do about it.
#[derive(Debug)]
pub struct Trouble {
    /// What happened.
    pub message: String,
    /// What to do; may be empty.
    pub help: String,
}

impl Trouble {
    /// Trouble with help.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }
}
