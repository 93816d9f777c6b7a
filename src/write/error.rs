//! What can keep a site from being written, and what to do about it.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why nothing was written. In every case but [`WriteError::Half`] the site stands as it was before.
#[derive(Debug)]
pub enum WriteError {
    /// The output folder is one that must never be filled with a site.
    Unsafe { output: PathBuf, why: Danger },
    /// A file stands where the output folder should be.
    OutputIsFile { output: PathBuf },
    /// The output folder holds files, and no manifest says that we wrote them.
    NotOurs { output: PathBuf },
    /// The manifest of the output folder is not as we write it, at this line.
    BadManifest { manifest: PathBuf, line: usize },
    /// Another process writes into the same output folder.
    Busy { output: PathBuf },
    /// An artifact's path cannot be written everywhere.
    BadPath { path: String, why: &'static str },
    /// Two artifacts cannot stand side by side on every file system.
    Clash { first: String, second: String },
    /// A file that we did not write stands where an artifact must go.
    Foreign { path: PathBuf },
    /// Something that we did not write stands where a folder (or, for a folder, where a file) must go.
    InTheWay { path: PathBuf, needed: &'static str },
    /// A file to be copied is no longer what it was when the project was read.
    SourceChanged { path: PathBuf },
    /// The operating system refused.
    Io { doing: &'static str, path: PathBuf, error: io::Error },
    /// Writing failed midway, and so did taking it back.
    Half { output: PathBuf, cause: Box<WriteError>, undoing: io::Error },
}

/// What makes an output folder unsafe.
#[derive(Debug, PartialEq, Eq)]
pub enum Danger {
    /// The root of the file system.
    Root,
    /// The user's home, or a folder around it.
    Home,
    /// The project itself.
    Project,
    /// A folder around the project.
    AroundProject,
    /// A folder for sources, such as `partners`.
    Sources(String),
    /// The folder of our own notes, or one around it.
    State,
}

impl WriteError {
    /// Makes an [`io::Error`] tell what was done, and where.
    pub(super) fn io(doing: &'static str, path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Io { doing, path: path.into(), error }
    }

    /// What is wrong, in one sentence.
    pub fn message(&self) -> String {
        match self {
            Self::Unsafe { output, why } => {
                let output = output.display();
                match why {
                    Danger::Root => format!("the output folder {output} is the root of the file system"),
                    Danger::Home => format!("the output folder {output} is your home folder or lies around it"),
                    Danger::Project => format!("the output folder {output} is the project itself"),
                    Danger::AroundProject => format!("the output folder {output} contains the project"),
                    Danger::Sources(name) => {
                        format!("the output folder {output} lies in `{name}`, a folder for sources")
                    }
                    Danger::State => format!("the output folder {output} contains the notes about the last build"),
                }
            }
            Self::OutputIsFile { output } => format!("the output folder {} is a file", output.display()),
            Self::NotOurs { output } => {
                format!("the output folder {} holds files that Litfass did not write", output.display())
            }
            Self::BadManifest { manifest, line } => {
                format!("{}, line {line}, is not as Litfass writes it", manifest.display())
            }
            Self::Busy { output } => format!("another build is writing into {}", output.display()),
            Self::BadPath { path, why } => format!("`{}` cannot be a file of the site: {why}", path.escape_debug()),
            Self::Clash { first, second } => {
                format!("`{first}` and `{second}` cannot both be files of the site on every file system")
            }
            Self::Foreign { path } => {
                format!("{} must be written, but holds something that Litfass did not write", path.display())
            }
            Self::InTheWay { path, needed } => {
                format!("{} stands where {needed} must be, and Litfass did not write it", path.display())
            }
            Self::SourceChanged { path } => format!("{} changed during the build", path.display()),
            Self::Io { doing, path, error } => format!("cannot {doing} {}: {error}", path.display()),
            Self::Half { output, cause, undoing } => format!(
                "the site in {} is half new and half old: {}; taking it back failed too: {undoing}",
                output.display(),
                cause.message()
            ),
        }
    }

    /// What to do about it, in one sentence or two.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Unsafe { .. } => "Choose a folder that holds nothing else, such as `public`.",
            Self::OutputIsFile { .. } => "Choose another name for the output folder, or remove the file.",
            Self::NotOurs { .. } => {
                "Choose an empty folder or a new name; if its files may go, empty it yourself first."
            }
            Self::BadManifest { .. } => {
                "Nothing was touched. Choose another output folder, or empty this one yourself if its files may go."
            }
            Self::Busy { .. } => "Wait until it has ended, then build again.",
            Self::BadPath { .. } | Self::Clash { .. } => "Rename the item, its slug or its file, then build again.",
            Self::Foreign { .. } | Self::InTheWay { .. } => {
                "Nothing was touched. Move it out of the output folder, then build again."
            }
            Self::SourceChanged { .. } => "Nothing was touched. Build again.",
            Self::Io { error, .. } => match error.kind() {
                io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
                    "The disk is full; the site stands as it was. Free some space, then build again."
                }
                io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                    "The site stands as it was. Make the folder writable for you, or choose another output folder."
                }
                _ => "The site stands as it was. Look at the file or folder named here, then build again.",
            },
            Self::Half { .. } => "Remove the cause, then build again: the next build puts every file right.",
        }
    }
}

impl fmt::Display for WriteError {
    /// The message, and on a second line what to do.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.message(), self.help())
    }
}

impl std::error::Error for WriteError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            Self::Half { cause, .. } => Some(&**cause),
            _ => None,
        }
    }
}
