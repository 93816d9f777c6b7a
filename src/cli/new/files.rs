//! Writes new files, and only new ones.

use std::borrow::Cow;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::Trouble;
use crate::scaffold::NewFile;

/// Writes all files below a folder. A file that is there already is never touched: then nothing is written at all.
/// What was written before a failure is taken away again.
pub fn write(root: &Path, files: &[NewFile]) -> Result<(), Trouble> {
    let bytes: Vec<(String, Cow<[u8]>)> =
        files.iter().map(|file| (file.path.clone(), Cow::Borrowed(file.text.as_bytes()))).collect();
    write_bytes(root, &bytes)
}

/// The same for files that need not be text.
pub fn write_bytes(root: &Path, files: &[(String, Cow<'_, [u8]>)]) -> Result<(), Trouble> {
    for (path, _) in files {
        let path = root.join(path);
        if path.symlink_metadata().is_ok() {
            let message = format!("`{}` is there already; nothing was written", path.display());
            return Err(Trouble::new(message, "move it away, or choose another name"));
        }
    }
    let mut made = Made::default();
    for (path, bytes) in files {
        let path = root.join(path);
        if let Err(error) = made.write(&path, bytes) {
            let message = format!("`{}` cannot be written: {error}", path.display());
            made.undo();
            return Err(Trouble::new(message, "look at the permissions and the free space; nothing was kept"));
        }
    }
    Ok(())
}

/// What was made, in its order.
#[derive(Default)]
struct Made {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Made {
    fn write(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            let new: Vec<PathBuf> = folder
                .ancestors()
                .take_while(|f| !f.as_os_str().is_empty() && !f.exists())
                .map(Path::to_path_buf)
                .collect();
            for folder in new.into_iter().rev() {
                fs::create_dir(&folder)?;
                self.folders.push(folder);
            }
        }
        let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
        self.files.push(path.to_path_buf());
        file.write_all(bytes)
    }

    /// Takes away the files that were made, and the folders that were made and are empty.
    fn undo(self) {
        for file in &self.files {
            let _ = fs::remove_file(file);
        }
        for folder in self.folders.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(paths: &[&str]) -> Vec<NewFile> {
        paths.iter().map(|path| NewFile { path: (*path).into(), text: "new".into() }).collect()
    }

    #[test]
    fn what_is_there_is_never_overwritten() {
        let root = tempfile::tempdir().expect("there is room");
        fs::create_dir(root.path().join("b")).expect("it can be made");
        fs::write(root.path().join("b/c"), "old").expect("it can be written");
        assert!(write(root.path(), &files(&["a", "b/c"])).is_err());
        assert_eq!(fs::read_to_string(root.path().join("b/c")).expect("it is there"), "old");
        assert!(!root.path().join("a").exists());
    }

    #[test]
    fn a_failure_leaves_nothing_behind() {
        let root = tempfile::tempdir().expect("there is room");
        // The second file stands where the first needs a folder.
        assert!(write(root.path(), &files(&["x/y/a", "x/y/a/b"])).is_err());
        assert!(!root.path().join("x").exists());
    }
}
