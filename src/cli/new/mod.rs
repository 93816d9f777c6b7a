//! `litfass new`: a project to begin with, or a new item in a project.

mod answers;
mod ask;
pub(super) mod files;
mod host;
pub(super) mod item;
mod language;
mod project;

use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use clap::Args;

use super::report::Voice;
use super::{Outcome, Trouble};
use crate::model::Collection;
use crate::scaffold::NewFile;

/// Arguments of `new`. What is not given is asked for on a terminal.
#[derive(Args, Clone, Debug, Default)]
pub struct NewArgs {
    /// Folder of the new project, or what to add to a project: partner, activity, practice, result, news, page, language.
    #[arg(value_name = "DIR|KIND")]
    pub what: PathBuf,
    /// Id of what is added: the name of its folder, such as `error-wall` or `2025-03-madrid`; of a language its tag, such
    /// as `hr`.
    pub id: Option<String>,
    /// Title of the project, or of what is added; made from the short name or from the id otherwise.
    #[arg(long)]
    pub title: Option<String>,
    /// Country as ISO 3166 code: the coordinator's, or the new partner's.
    #[arg(long, value_name = "CODE")]
    pub country: Option<String>,
    /// Town of the coordinator, or of the new partner.
    #[arg(long)]
    pub town: Option<String>,
    /// Take the defaults without asking. A new project then needs --coordinator, --country, --town and --email.
    #[arg(long, short)]
    pub yes: bool,
    /// Folder of the project to which something is added; this folder or one above it otherwise.
    #[arg(long, value_name = "DIR", help_heading = "For what is added to a project")]
    pub project: Option<PathBuf>,
    /// What only a new project needs.
    #[command(flatten)]
    pub of_project: ProjectArgs,
}

/// What only a new project needs.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "For a new project")]
pub struct ProjectArgs {
    /// Short name of the project.
    #[arg(long)]
    pub acronym: Option<String>,
    /// Project number from the grant agreement.
    #[arg(long)]
    pub number: Option<String>,
    /// Programme; follows from the number otherwise.
    #[arg(long, value_parser = ["erasmus-plus-2021-2027", "erasmus-plus-2014-2020"])]
    pub programme: Option<String>,
    /// Who granted the money: `eacea`, `na-bibb`, or a name such as "the Example Agency (EA)".
    #[arg(long, value_name = "NAME")]
    pub authority: Option<String>,
    /// First day, as 2025-09-01.
    #[arg(long, value_name = "DATE")]
    pub start: Option<String>,
    /// Last day.
    #[arg(long, value_name = "DATE")]
    pub end: Option<String>,
    /// Languages of the site in the order of the menu, as de,en,es.
    #[arg(long, value_name = "TAGS")]
    pub languages: Option<String>,
    /// The language of the first words; the first of the languages otherwise.
    #[arg(long, value_name = "TAG")]
    pub default_language: Option<String>,
    /// Name of the coordinating organisation.
    #[arg(long, value_name = "NAME")]
    pub coordinator: Option<String>,
    /// Its id, the name of its folder; made from its name otherwise.
    #[arg(long, value_name = "ID")]
    pub coordinator_id: Option<String>,
    /// Its postal address for the imprint, as "Werkstraße 12; 30000 Nordstadt".
    #[arg(long, value_name = "LINES")]
    pub address: Option<String>,
    /// E-mail address of the project.
    #[arg(long)]
    pub email: Option<String>,
    /// Address of the website.
    #[arg(long)]
    pub url: Option<String>,
}

impl ProjectArgs {
    /// The first option that was given.
    fn first_given(&self) -> Option<&'static str> {
        let all = [
            ("--acronym", &self.acronym),
            ("--number", &self.number),
            ("--programme", &self.programme),
            ("--authority", &self.authority),
            ("--start", &self.start),
            ("--end", &self.end),
            ("--languages", &self.languages),
            ("--default-language", &self.default_language),
            ("--coordinator", &self.coordinator),
            ("--coordinator-id", &self.coordinator_id),
            ("--address", &self.address),
            ("--email", &self.email),
            ("--url", &self.url),
        ];
        all.into_iter().find(|(_, value)| value.is_some()).map(|(name, _)| name)
    }
}

/// Makes a project, or adds to one. Nothing is ever overwritten.
pub fn run(args: &NewArgs, voice: &Voice) -> Result<Outcome, Trouble> {
    let what = args.what.to_string_lossy();
    let kind = Collection::of_scheme(&what);
    match (kind, &args.id) {
        (None, Some(tag)) if what == "language" => language::add(tag, args, voice),
        (Some(kind), Some(id)) => item::add(kind, id, args, voice),
        (Some(kind), None) => Err(Trouble::new(
            format!("`litfass new {kind}` needs an id, the name of the new folder", kind = kind.singular()),
            format!(
                "write `litfass new {kind} {example}`; for a project folder that is called {kind} write `litfass new ./{kind}`",
                kind = kind.singular(),
                example = example(kind),
            ),
        )),
        (None, Some(_)) => {
            let kinds: Vec<&str> = Collection::ALL.map(Collection::singular).into_iter().chain(["language"]).collect();
            let help = match crate::diagnostic::nearest(&what, kinds.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("what can be added: {}; a new project needs a folder only", kinds.join(", ")),
            };
            Err(Trouble::new(format!("`{what}` cannot be added to a project"), help))
        }
        (None, None) => project::make(args, voice),
    }
}

fn example(kind: Collection) -> &'static str {
    match kind {
        Collection::Partners => "ies-manzanares",
        Collection::Activities => "2025-03-madrid",
        Collection::Practices => "error-wall",
        Collection::Results => "handbook",
        Collection::News => "2025-03-a-week-in-madrid",
        Collection::Pages => "for-schools",
    }
}

/// Whether somebody is there to be asked.
fn can_ask(args: &NewArgs) -> bool {
    !args.yes && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// Tells which files will be written.
fn announce(root: &Path, files: &[NewFile], voice: &Voice) {
    voice.say(&format!("These files will be written into {}:", root.display()));
    for file in files {
        voice.say(&format!("  {}", file.path));
    }
}
