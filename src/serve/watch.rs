//! Learns of what happens in the project folder, and gathers what belongs together.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, Flag};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// Silence after which a save is over: programs write, rename and touch within a millisecond or two.
const QUIET: Duration = Duration::from_millis(5);
/// However busy the folder is, after this the page is made anew.
const LONGEST: Duration = Duration::from_millis(150);
/// How often the folder is looked through where the system does not tell.
const POLL: Duration = Duration::from_millis(400);

/// Asks for a look at everything, as if the system had told that it missed something.
#[derive(Default)]
pub struct Nudge(Mutex<Option<Sender<notify::Result<notify::Event>>>>);

impl Nudge {
    /// Everything is looked at.
    pub fn look(&self) {
        if let Some(sender) = &*self.0.lock().unwrap_or_else(PoisonError::into_inner) {
            let _ = sender.send(Ok(notify::Event::new(EventKind::Other).set_flag(Flag::Rescan)));
        }
    }

    fn set(&self, sender: Sender<notify::Result<notify::Event>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender);
    }
}

/// Where changes come from.
pub enum Watch {
    /// The system tells.
    Told(Box<Told>),
    /// The folder is looked through again and again.
    Poll,
}

/// What the system tells.
pub struct Told {
    /// It watches as long as it lives.
    _watcher: RecommendedWatcher,
    events: Receiver<notify::Result<notify::Event>>,
}

/// What was heard.
#[derive(Default, Debug)]
pub struct Heard {
    /// Paths at which something happened, each once, in the order of the last time.
    pub paths: Vec<PathBuf>,
    /// Something was missed, or nothing is told: all has to be looked at.
    pub all: bool,
}

impl Watch {
    /// Watches a folder and what is below it. Where the system cannot, the folder is looked through; the reason is given.
    pub fn open(root: &Path, poll: bool, nudge: &Nudge) -> (Self, Option<String>) {
        if poll {
            return (Self::Poll, None);
        }
        // No debouncer: it wakes up for ever to see whether time has gone by, and holds back a save for at least its
        // whole time. Here nothing runs while nothing happens.
        let (sender, events) = channel();
        nudge.set(sender.clone());
        let watcher = notify::recommended_watcher(sender).and_then(|mut watcher: RecommendedWatcher| {
            watcher.watch(root, RecursiveMode::Recursive)?;
            Ok(watcher)
        });
        match watcher {
            Ok(watcher) => (Self::Told(Box::new(Told { _watcher: watcher, events })), None),
            Err(error) => (Self::Poll, Some(error.to_string())),
        }
    }

    /// Waits until something has happened that `matters` and it is quiet again; at most until a time, if there is one.
    /// `None` when nothing will ever be told again.
    pub fn wait(&self, until: Option<Instant>, matters: &dyn Fn(&Path) -> bool) -> Option<Heard> {
        let Self::Told(told) = self else {
            std::thread::sleep(POLL);
            return Some(Heard { paths: Vec::new(), all: true });
        };
        let mut heard = Heard::default();
        let mut began: Option<Instant> = None;
        loop {
            let event = match (began, until) {
                (Some(began), _) => {
                    let left = LONGEST.saturating_sub(began.elapsed()).min(QUIET);
                    told.events.recv_timeout(left)
                }
                (None, Some(until)) => told.events.recv_timeout(until.saturating_duration_since(Instant::now())),
                (None, None) => told.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match event {
                Ok(event) => {
                    if heard.take(event, matters) && began.is_none() {
                        began = Some(Instant::now());
                    }
                }
                Err(RecvTimeoutError::Timeout) => return Some(heard),
                Err(RecvTimeoutError::Disconnected) => return None,
            }
            if began.is_some_and(|began| began.elapsed() >= LONGEST) {
                return Some(heard);
            }
        }
    }
}

impl Heard {
    /// Takes an event; says whether it mattered.
    fn take(&mut self, event: notify::Result<notify::Event>, matters: &dyn Fn(&Path) -> bool) -> bool {
        let Ok(event) = event else {
            self.all = true;
            return true;
        };
        if event.need_rescan() {
            self.all = true;
            return true;
        }
        // What is only read does not change; our own reading is among it.
        if matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write)) {
            return false;
        }
        let mut any = false;
        for path in event.paths.into_iter().filter(|path| matters(path)) {
            any = true;
            self.paths.retain(|known| *known != path);
            self.paths.push(path);
        }
        any
    }
}
