//! Makes one photo, or finds it in the cache.

use std::path::Path;
use std::sync::LazyLock;

use unicode_normalization::char::is_combining_mark;

use super::{Album, Made, Room, Store, StoreError, StoredFile, findings};
use crate::check::damaged;
use crate::diagnostic::Diagnostic;
use crate::photo::{self, FormKind, Trouble};
use crate::plan::{Plan, PlannedPhoto};
use crate::share::{Card, Painter};
use crate::source::{FileId, Sources};

/// One thing to make.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Job {
    /// All forms of a photo, by its place in [`crate::plan::Photos::all`].
    Photo(usize),
    /// A photo that is published as a file, without its metadata.
    Strip(FileId),
    /// A picture that networks show with a link, by its place in [`crate::plan::Shares::all`].
    Share(usize),
}

/// All that making the photos of a plan needs.
#[derive(Clone, Copy)]
pub struct Lab<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The snapshot it was made for.
    pub sources: &'a Sources,
    /// The project folder, which has the photos' bytes.
    pub project: &'a Path,
    /// The cache.
    pub store: &'a Store,
    /// Memory for what is made at the same time.
    pub room: &'a Room,
}

enum Failed {
    Photo(Trouble),
    Store(StoreError),
}

impl Lab<'_> {
    /// All there is to do with photos, the smallest first.
    pub fn photos(&self) -> Vec<Job> {
        let photos = &self.plan.photos;
        let mut jobs: Vec<Job> = (0..photos.all.len()).map(Job::Photo).collect();
        jobs.sort_by_key(|job| match job {
            Job::Photo(index) => pixels(&photos.all[*index]),
            Job::Strip(_) | Job::Share(_) => 0,
        });
        jobs.splice(0..0, photos.stripped.iter().map(|file| Job::Strip(*file)));
        jobs
    }

    /// The pictures that networks show with a link; each needs its photo.
    pub fn shares(&self) -> impl Iterator<Item = Job> + use<> {
        (0..self.plan.shares.all.len()).map(Job::Share)
    }

    /// Whether it is made, or was found in the cache, or is known to be damaged.
    pub fn find(&self, job: Job, album: &Album) -> bool {
        match job {
            Job::Photo(index) => album.photo_slot(index).is_none_or(|slot| {
                let damage = || self.store.damage(&self.plan.photos.all[index].key).map(Err);
                if slot.get().is_none()
                    && let Some(known) = self.kept(index).map(Ok).or_else(damage)
                {
                    slot.set(known);
                }
                slot.get().is_some()
            }),
            Job::Strip(file) => album.stripped_slot(file).is_none_or(|slot| slot.get().is_some()),
            Job::Share(index) => album.share_slot(index).is_none_or(|slot| slot.get().is_some()),
        }
    }

    /// Makes it, unless it is made. Who asks for what is being made waits.
    ///
    /// # Errors
    /// The cache cannot be written.
    pub fn make(&self, job: Job, album: &Album) -> Result<(), StoreError> {
        match job {
            Job::Photo(index) => {
                let Some(slot) = album.photo_slot(index) else { return Ok(()) };
                let _making = slot.lock();
                if slot.get().is_none() {
                    let made = known(self.photo(index))?;
                    if let Err(trouble) = &made {
                        self.store.note_damage(&self.plan.photos.all[index].key, trouble);
                    }
                    slot.set(made);
                }
            }
            Job::Strip(file) => {
                let Some(slot) = album.stripped_slot(file) else { return Ok(()) };
                let _making = slot.lock();
                if slot.get().is_none() {
                    slot.set(known(self.strip(file))?);
                }
            }
            Job::Share(index) => {
                let Some(slot) = album.share_slot(index) else { return Ok(()) };
                let _making = slot.lock();
                if slot.get().is_none() {
                    slot.set(known(self.share(index, album))?);
                }
            }
        }
        Ok(())
    }

    /// What is wrong with the photos that were tried.
    pub fn findings(&self, album: &Album) -> Vec<Diagnostic> {
        let photos = self.plan.photos.all.iter().enumerate();
        let photos = photos
            .filter_map(|(index, photo)| Some((photo.file, album.photo_slot(index)?.get()?.as_ref().err()?.clone())));
        let stripped = self.plan.photos.stripped.iter();
        let stripped =
            stripped.filter_map(|file| Some((*file, album.stripped_slot(*file)?.get()?.as_ref().err()?.clone())));
        let name = |file| self.sources.path(file).rsplit('/').next().unwrap_or_default();
        let shares = self.plan.shares.all.iter().enumerate();
        let shares = shares
            .filter_map(|(index, share)| Some((share.file, album.share_slot(index)?.get()?.as_ref().err()?.clone())));
        let mut found: Vec<Diagnostic> =
            photos.chain(stripped).chain(shares).map(|(file, trouble)| damaged(file, name(file), &trouble)).collect();
        findings::alike(self.plan, self.sources, album, &mut found);
        found
    }

    fn kept(&self, index: usize) -> Option<Made> {
        let photo = &self.plan.photos.all[index];
        self.store.find(&photo.key, &names(photo))
    }

    fn photo(&self, index: usize) -> Result<Made, Failed> {
        if let Some(made) = self.kept(index) {
            return Ok(made);
        }
        let photo = &self.plan.photos.all[index];
        let _taken = self.room.take(pixels(photo));
        let bytes = self.bytes(photo.file)?;
        let made = photo::develop(&bytes, &photo.recipe, &photo.header).map_err(Failed::Photo)?;
        let files: Vec<(String, Vec<u8>)> =
            names(photo).into_iter().zip(made.files.into_iter().map(|(_, file)| file)).collect();
        self.store.keep(&photo.key, made.colour, made.likeness, &files).map_err(Failed::Store)
    }

    fn strip(&self, file: FileId) -> Result<StoredFile, Failed> {
        let strip = || photo::strip(&self.bytes(file)?).map_err(Failed::Photo);
        self.one(&stripped_key(self.sources, file), "stripped", strip)
    }

    /// Paints a picture that networks show with a link, on its photo if that could be made.
    fn share(&self, index: usize, album: &Album) -> Result<StoredFile, Failed> {
        static PAINTER: LazyLock<Painter> = LazyLock::new(Painter::new);
        let shares = &self.plan.shares;
        let share = &shares.all[index];
        self.one(&share.key, "share.jpg", || {
            let mut photo = None;
            if let Some((place, _)) = share.photo {
                self.make(Job::Photo(place), album).map_err(Failed::Store)?;
                let form = self.plan.photos.all[place].forms.iter().position(|(form, _)| form.kind == FormKind::Jpeg);
                let file = album.photo(place).zip(form).map(|(made, form)| &made.files[form].path);
                let changed = |_| Failed::Photo(Trouble::Changed);
                photo = file.map(std::fs::read).transpose().map_err(changed)?;
            }
            let photo = photo.map(|bytes| photo::pixels(&bytes)).transpose().map_err(Failed::Photo)?;
            let card = shares.card(share);
            let painted = PAINTER.paint(&card, photo.as_ref()).or_else(|missing| {
                // A mark whose font does not have the letter below it is left out; the letter is not.
                let is_left_out = |sign: char| missing.chars.contains(&sign) && is_combining_mark(sign);
                let keep = |text: &str| text.replace(is_left_out, "");
                let (title, label, foot) = (keep(card.title), keep(card.label), keep(card.foot));
                PAINTER.paint(&Card { title: &title, label: &label, foot: &foot, ..card }, photo.as_ref())
            });
            painted.map_err(|missing| Failed::Photo(Trouble::Damaged(missing.to_string())))
        })
    }

    /// What has only one file.
    fn one(&self, key: &str, name: &str, make: impl FnOnce() -> Result<Vec<u8>, Failed>) -> Result<StoredFile, Failed> {
        let name = name.to_owned();
        let one = |made: Made| made.files.into_iter().next().ok_or(Failed::Photo(Trouble::Changed));
        if let Some(made) = self.store.find(key, std::slice::from_ref(&name)) {
            return one(made);
        }
        one(self.store.keep(key, None, 0, &[(name, make()?)]).map_err(Failed::Store)?)
    }

    /// The bytes of a photo, if they still are those that the plan was made for.
    fn bytes(&self, file: FileId) -> Result<Vec<u8>, Failed> {
        let changed = || Failed::Photo(Trouble::Changed);
        let bytes = std::fs::read(self.project.join(self.sources.stored_path(file))).map_err(|_| changed())?;
        let same = self.sources.blob(file).is_some_and(|blob| *blake3::hash(&bytes).as_bytes() == blob.hash);
        if same { Ok(bytes) } else { Err(changed()) }
    }
}

/// What is known of a photo now; trouble with the cache says nothing about it.
fn known<T>(made: Result<T, Failed>) -> Result<Result<T, Trouble>, StoreError> {
    match made {
        Ok(made) => Ok(Ok(made)),
        Err(Failed::Photo(trouble)) => Ok(Err(trouble)),
        Err(Failed::Store(error)) => Err(error),
    }
}

fn names(photo: &PlannedPhoto) -> Vec<String> {
    photo.forms.iter().map(|(form, _)| form.suffix()).collect()
}

fn pixels(photo: &PlannedPhoto) -> u64 {
    u64::from(photo.header.width) * u64::from(photo.header.height)
}

/// Names a photo that is published without its metadata.
pub fn stripped_key(sources: &Sources, file: FileId) -> String {
    let hash = sources.blob(file).map_or([0; 32], |blob| blob.hash);
    // Raise the number when the same photo gives other bytes.
    blake3::hash(&[&hash[..], b"stripped 1"].concat()).to_hex()[..32].to_owned()
}
