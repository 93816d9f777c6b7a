//! `litfass theme`: which themes there are, a new one, and whether one is sound.

mod check;
mod list;
mod new;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::report::Voice;
use super::{Outcome, Trouble};

/// Arguments of `theme`.
#[derive(Subcommand, Clone, Debug)]
pub enum ThemeCommand {
    /// Make a theme of your own in the project's folder `themes/`, as a copy of one that Litfass brings along.
    #[command(
        after_help = "Examples:\n  litfass theme new our-look                 themes/our-look/ in this project\n  litfass theme new our-look --from column   a copy of the theme `column`"
    )]
    New(MakeArgs),
    /// Try the project's theme: with the project, and with small projects that are hard for a theme.
    #[command(
        after_help = "Examples:\n  litfass theme check our-project\n  litfass theme check --theme our-look       another theme than the project names"
    )]
    Check(TryArgs),
    /// Tell which themes there are, and which options each takes.
    #[command(after_help = "Example:\n  litfass theme list our-project")]
    List {
        /// The project folder; its own themes stand first.
        #[arg(value_name = "DIR", default_value = ".")]
        project: PathBuf,
    },
}

/// Arguments of `theme new`.
#[derive(Args, Clone, Debug)]
pub struct MakeArgs {
    /// Name of the new theme, and of its folder.
    pub name: String,
    /// The theme that it begins as, one of those that Litfass brings along; the simplest otherwise.
    #[arg(long, value_name = "THEME")]
    pub from: Option<String>,
    /// Folder of the project; this folder or one above it otherwise.
    #[arg(long, value_name = "DIR")]
    pub project: Option<PathBuf>,
}

/// Arguments of `theme check`.
#[derive(Args, Clone, Debug)]
pub struct TryArgs {
    /// What `check` takes too.
    #[command(flatten)]
    pub check: super::args::CheckArgs,
    /// The theme, in place of the one that the project names.
    #[arg(long, value_name = "THEME")]
    pub theme: Option<String>,
}

/// Does one of them.
pub fn run(command: &ThemeCommand, voice: &Voice) -> Result<Outcome, Trouble> {
    match command {
        ThemeCommand::New(args) => new::make(args, voice),
        ThemeCommand::Check(args) => check::check(args, voice),
        ThemeCommand::List { project } => list::list(project),
    }
}
