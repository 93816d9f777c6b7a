//! The live preview: what `build` would write, served from memory and made anew when a file is saved.
//!
//! ```text
//! watch ─▶ Keeper ─ prepare (as build does) ─▶ Version ─▶ State ─ page asked for ─▶ render (as build does) ─▶ browser
//!                                                           └──── events: reload, styles, moved, gone, findings ──▶
//! ```
//!
//! One path: a version is made by [`crate::pipeline::prepare`], and its pages by [`crate::render::Renderer`].

mod answer;
mod changes;
mod door;
mod editor;
mod findings;
mod guard;
mod head;
mod hub;
mod outline;
mod pages;
mod photos;
mod range;
mod server;
mod state;
mod update;
mod urls;
mod version;
mod watch;

use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;

use crate::develop::{Room, Store};
use crate::diagnostic::Diagnostic;
use crate::pipeline::{Memo, Options};
use crate::source::{Keeper, Sources};
use door::Door;
use guard::Guard;
use state::{Now, State};
use update::Updater;
use urls::Urls;
use version::Darkroom;

pub use watch::Nudge;

/// What happened, for who watches the terminal.
pub enum News<'a> {
    /// A version was made, or it was found what keeps it from being made.
    Updated {
        /// Milliseconds from the change to the new version.
        ms: u64,
        /// Files that changed, the one that was saved last at the end.
        files: &'a [&'a str],
        /// Whether there is a new version.
        fresh: bool,
        /// What is wrong.
        findings: &'a [Diagnostic],
        /// The snapshot that findings point into.
        sources: &'a Sources,
    },
    /// All was looked at, and nothing has changed.
    Same,
    /// Photos are being made.
    Photos {
        /// Made.
        done: usize,
        /// To be made.
        total: usize,
    },
    /// The project folder has gone.
    Gone(PathBuf),
    /// It is back.
    Back,
    /// The system does not tell of changes, and why; the folder is looked through instead.
    Polling(String),
    /// The cache cannot be written.
    Trouble(String),
    /// Litfass itself failed; nothing is followed any more.
    Broken,
}

/// Who is told.
pub type Listener = Box<dyn Fn(&News) + Send + Sync>;

/// How the preview is made.
pub struct Settings {
    /// The project folder.
    pub project: PathBuf,
    /// Folders that are never read as part of it: output and cache.
    pub apart: Vec<PathBuf>,
    /// The cache.
    pub cache: PathBuf,
    /// The options of `build`; asked anew each time, since the day goes on.
    pub options: Box<dyn Fn() -> Options + Send + Sync>,
    /// Look through the folder again and again, for file systems that do not tell of changes.
    pub poll: bool,
    /// The command that opens files.
    pub editor: Option<String>,
    /// Who is told what happens.
    pub listener: Listener,
    /// Asks for a look at everything.
    pub nudge: Arc<Nudge>,
}

impl Settings {
    fn options(&self) -> Options {
        (self.options)()
    }

    fn tell(&self, news: &News) {
        (self.listener)(news);
    }
}

/// A preview that is ready to be looked at.
pub struct Preview {
    listener: TcpListener,
    state: Arc<State>,
    settings: Arc<Settings>,
    keeper: Keeper,
    memo: Memo,
    token: Option<String>,
}

/// Where the preview can be seen.
pub struct Addresses {
    /// The port.
    pub port: u16,
    /// Path and name of the start page of each language; none while there is no good version.
    pub languages: Vec<(String, String)>,
    /// The first address of the site.
    pub base: String,
    /// What other machines have to know, where they may ask at all.
    pub token: Option<String>,
}

/// Listens at a port, or, if others will do, at the next that is free, at most twenty further.
///
/// # Errors
/// None is free, or the address is not this machine's.
pub fn listen(address: IpAddr, port: u16, others: bool) -> io::Result<TcpListener> {
    let last = if others { port.saturating_add(20) } else { port };
    let bound = (port..=last).map(|port| TcpListener::bind(SocketAddr::new(address, port)));
    let mut failed = io::Error::other("no port is free");
    for listener in bound {
        match listener {
            Ok(listener) => return Ok(listener),
            Err(error) => failed = error,
        }
    }
    Err(failed)
}

impl Preview {
    /// Reads the project and makes its first version.
    ///
    /// # Errors
    /// The folder cannot be read, or the system gives no random numbers.
    pub fn open(listener: TcpListener, settings: Settings) -> io::Result<Self> {
        let apart: Vec<PathBuf> = settings.apart.iter().map(|path| update::real(path)).collect();
        let keeper = Keeper::open(&settings.project, &apart)?;
        let root = keeper.root().to_path_buf();
        let darkroom = Darkroom { project: root.clone(), store: Store::new(&settings.cache), room: Room::default() };
        let now = Now { number: 0, good: None, fresh: false, findings: Vec::new(), ms: 0, urls: Urls::new("/") };
        let editor = editor::known(settings.editor.as_deref());
        let state = Arc::new(State::new(darkroom, root, random()?, editor, now));
        let is_open = !listener.local_addr()?.ip().is_loopback();
        let token = is_open.then(random).transpose()?;
        let settings = Arc::new(settings);
        let (sources, mut memo) = (Arc::clone(keeper.sources()), Memo::keeping());
        let (good, diagnostics) = update::version(&sources, &settings, &state, &[], &mut memo);
        let (fresh, urls) = (good.is_some(), good.as_ref().map_or_else(|| Urls::new("/"), |good| update::urls(good)));
        state.set(Now { number: 1, good, fresh, findings: findings::shown(&diagnostics, &sources), ms: 0, urls });
        if !diagnostics.is_empty() {
            settings.tell(&News::Updated { ms: 0, files: &[], fresh, findings: &diagnostics, sources: &sources });
        }
        Ok(Self { listener, state, settings, keeper, memo, token })
    }

    /// Where it can be seen.
    ///
    /// # Errors
    /// The system does not know the port.
    pub fn addresses(&self) -> io::Result<Addresses> {
        let now = self.state.now();
        let languages = now.good.as_ref().map_or_else(Vec::new, |version| {
            let site = &version.ready.site;
            let home = |lang| now.urls.url(version.ready.plan.addresses.home(lang));
            site.langs().map(|lang| (home(lang), version.ready.languages[lang.0 as usize].autonym.clone())).collect()
        });
        let port = self.listener.local_addr()?.port();
        Ok(Addresses { port, languages, base: now.urls.base().to_owned(), token: self.token.clone() })
    }

    /// Serves and follows the project until the program ends.
    ///
    /// # Errors
    /// The server behind the door cannot listen.
    pub fn run(self) -> io::Result<()> {
        let port = self.listener.local_addr()?.port();
        let guard = Arc::new(Guard { port, token: self.token });
        let inner = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let secret = random()?;
        let door = Arc::new(Door::new(inner.local_addr()?, secret.clone()));
        let server = tiny_http::Server::from_listener(inner, None).map_err(io::Error::other)?;
        let state = Arc::clone(&self.state);
        thread::spawn(move || server::run(&server, &state, &guard, &secret));
        let photos = photos::make(&self.state, &self.settings);
        if let Some(version) = &self.state.now().good {
            let _ = photos.send(Arc::clone(version));
        }
        let updater =
            Updater { state: self.state, keeper: self.keeper, memo: self.memo, settings: self.settings, photos };
        let settings = Arc::clone(&updater.settings);
        thread::spawn(move || {
            // A preview that follows nothing any more must not look as if it did.
            if catch_unwind(AssertUnwindSafe(|| updater.run())).is_err() {
                settings.tell(&News::Broken);
            }
        });
        door.open(&self.listener);
        Ok(())
    }
}

/// 128 random bits as text.
fn random() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
