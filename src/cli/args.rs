//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Litfass turns a project folder (facts in TOML, words per language in Markdown, photos) into a multilingual website.
#[derive(Parser, Debug)]
#[command(
    name = "litfass",
    version,
    max_term_width = 100,
    after_help = "Examples:\n  litfass new our-project            make a project to begin with\n  litfass serve our-project --open   see it in the browser while you write\n  litfass build our-project          make the website in our-project/public\n  litfass check our-project          look for mistakes without writing\n  litfass explain L0401              what a code means"
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// How much to say.
    #[command(flatten)]
    pub talk: Talk,
}

/// How much to say, and in which colours.
#[derive(Args, Clone, Debug)]
pub struct Talk {
    /// Say nothing but mistakes.
    #[arg(long, short, global = true, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Say more: how long each stage took.
    #[arg(long, short, global = true)]
    pub verbose: bool,
    /// Colours: `auto` uses them on a terminal, unless NO_COLOR is set.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub color: Color,
}

/// When to use colours.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Color {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// The commands.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Make a project to begin with, or add an item to one.
    #[command(
        after_help = "Examples:\n  litfass new our-project            asks what it needs to know\n  litfass new practice error-wall    in a project: practices/error-wall/\n  litfass new partner ies-manzanares --title 'IES Manzanares' --country ES --town Madrid\n  litfass new language hr            locales/hr/: menus and labels to be translated into Croatian"
    )]
    New(Box<super::new::NewArgs>),
    /// Make the website.
    #[command(
        after_help = "Examples:\n  litfass build                              the project in this folder, into public/\n  litfass build our-project --output /tmp/site\n  litfass build --base-url https://school.example/bridge/   for a sub-folder\n  litfass build --deny-warnings --format github             in CI"
    )]
    Build(BuildArgs),
    /// Show the website in the browser while it is worked on: save a file, and it is there.
    #[command(
        after_help = "Examples:\n  litfass serve                      the project in this folder\n  litfass serve our-project --open   and open the browser\n  litfass serve --drafts             with drafts\n  litfass serve --editor code        mistakes open in Visual Studio Code at a click\n  litfass serve --listen 0.0.0.0     also for the phone beside you\n\nKeys: o opens the browser, r looks at everything anew, q quits"
    )]
    Serve(super::serve::ServeArgs),
    /// Look for mistakes without making the website.
    #[command(after_help = "Examples:\n  litfass check our-project\n  litfass check --format json > findings.json")]
    Check(CheckArgs),
    /// Remove photos from the cache that the site does not use any more.
    #[command(
        after_help = "Examples:\n  litfass clean our-project\n  litfass clean --max-size 500        keep at most 500 MB\n  litfass clean --all                 the next build makes all photos anew"
    )]
    Clean(super::clean::CleanArgs),
    /// Tell what a code of a mistake means, with a wrong and a right example.
    #[command(after_help = "Example:\n  litfass explain L0401")]
    Explain {
        /// The code.
        code: String,
    },
    /// Tell which languages are how complete, or print what is to be translated.
    #[command(
        after_help = "Examples:\n  litfass languages our-project\n  litfass languages --missing hr              the words of menus and labels that Croatian lacks"
    )]
    Languages {
        /// The project folder.
        #[arg(default_value = ".")]
        project: PathBuf,
        /// Print the messages that this language lacks, in English and with notes for translators, as a file of
        /// messages (`.ftl`). Translated, it belongs into `locales/<TAG>/` of the project.
        #[arg(long, value_name = "TAG", conflicts_with = "format")]
        missing: Option<String>,
        /// Form of the table.
        #[arg(long, value_enum, default_value_t = TableFormat::Text)]
        format: TableFormat,
    },
    /// Make a theme of your own, try it, or tell which themes there are.
    #[command(
        subcommand,
        after_help = "Examples:\n  litfass theme list               which themes there are, and which options each takes\n  litfass theme new our-look       themes/our-look/, to be changed as you like\n  litfass theme check              whether it stands every page"
    )]
    Theme(super::theme::ThemeCommand),
    /// Write completions for a shell.
    #[command(after_help = "Example:\n  litfass completions bash > ~/.local/share/bash-completion/completions/litfass")]
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
}

/// Form of a table.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum TableFormat {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Arguments of `check`.
#[derive(Args, Clone, Debug)]
pub struct CheckArgs {
    /// The project folder.
    #[arg(value_name = "DIR", default_value = ".")]
    pub project: PathBuf,
    /// Address of the site in place of `site.url`.
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Take drafts as part of the site.
    #[arg(long)]
    pub drafts: bool,
    /// The day on which the project is looked at, as 2025-08-31; today otherwise. The timeline marks a day that is given.
    #[arg(long, value_name = "DATE")]
    pub today: Option<crate::i18n::Date>,
    /// Take warnings for errors.
    #[arg(long)]
    pub deny_warnings: bool,
    /// Where photos that were made ready are kept for the next time; `.litfass/` in the project folder otherwise.
    #[arg(long, value_name = "DIR")]
    pub cache: Option<PathBuf>,
    /// Form of the findings; `human` on a terminal and `plain` in a pipe otherwise.
    #[arg(long, value_name = "FORM", value_parser = format_parser())]
    pub format: Option<crate::diagnostic::Format>,
}

/// Arguments of `build`.
#[derive(Args, Clone, Debug)]
pub struct BuildArgs {
    /// What `check` takes too.
    #[command(flatten)]
    pub check: CheckArgs,
    /// Where the website goes; `public/` in the project folder otherwise.
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
}

fn format_parser() -> impl clap::builder::TypedValueParser<Value = crate::diagnostic::Format> {
    use clap::builder::TypedValueParser;
    let names: Vec<&'static str> = crate::diagnostic::Format::ALL.iter().map(|(name, _)| *name).collect();
    clap::builder::PossibleValuesParser::new(names).try_map(|name| name.parse::<crate::diagnostic::Format>())
}
