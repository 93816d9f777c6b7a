//! `litfass serve`.

use std::io::IsTerminal;
use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use clap::Args;
use indicatif::ProgressBar;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

use super::report::Voice;
use super::{Outcome, Trouble, folder};
use crate::diagnostic::Diagnostic;
use crate::pipeline::Options;
use crate::serve::{Addresses, News, Nudge, Preview, Settings, listen};

/// The port where nothing else was asked for.
const PORT: u16 = 4747;

/// Arguments of `serve`.
#[derive(Args, Clone, Debug)]
pub struct ServeArgs {
    /// The project folder.
    #[arg(value_name = "DIR", default_value = ".")]
    project: PathBuf,
    /// The port; 4747, or the next that is free, otherwise. 0 takes any.
    #[arg(long, short, value_name = "N")]
    port: Option<u16>,
    /// Open the browser.
    #[arg(long)]
    open: bool,
    /// Show drafts.
    #[arg(long)]
    drafts: bool,
    /// Listen to other machines too: 0.0.0.0 for all networks, or one address of this machine.
    #[arg(long, value_name = "ADDR", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    listen: IpAddr,
    /// The command that opens a file at a click; VISUAL otherwise.
    #[arg(long, value_name = "COMMAND")]
    editor: Option<String>,
    /// Look through the folder again and again, for network shares that do not tell of changes.
    #[arg(long)]
    poll: bool,
    /// Address of the site in place of `site.url`.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The day on which the project is looked at, as 2025-08-31; today otherwise. The timeline marks a day that is given.
    #[arg(long, value_name = "DATE")]
    today: Option<crate::i18n::Date>,
    /// Where photos that were made ready are kept for the next time; `.litfass/` in the project folder otherwise.
    #[arg(long, value_name = "DIR")]
    cache: Option<PathBuf>,
}

/// Shows the website while it is worked on.
pub fn serve(args: &ServeArgs, voice: &Arc<Voice>) -> Result<Outcome, Trouble> {
    let project = &args.project;
    if !project.is_dir() {
        let help = "name the folder that holds project.toml, or go into it";
        return Err(Trouble::new(format!("there is no folder `{}`", project.display()), help));
    }
    folder::is_address(args.base_url.as_deref())?;
    let listener = listen(args.listen, args.port.unwrap_or(PORT), args.port.is_none()).map_err(|error| {
        let place = format!("{}:{}", args.listen, args.port.unwrap_or(PORT));
        Trouble::new(format!("cannot listen at {place}: {error}"), "name another port with --port")
    })?;
    let nudge = Arc::new(Nudge::default());
    let preview = Preview::open(listener, settings(args, voice, &nudge))
        .map_err(|error| Trouble::new(format!("the preview cannot start: {error}"), ""))?;
    let addresses = preview.addresses().map_err(|error| Trouble::new(error.to_string(), ""))?;
    let first = greet(args, &addresses, voice);
    if args.open {
        browse(&first, voice);
    }
    if voice.is_live() && std::io::stdin().is_terminal() {
        voice.say("keys: o opens the browser, r looks at everything anew, q quits");
        let voice = Arc::clone(voice);
        thread::spawn(move || keys(&first, &nudge, &voice));
    }
    preview.run().map_err(|error| Trouble::new(format!("the preview cannot go on: {error}"), ""))?;
    Ok(Outcome::Fine)
}

fn settings(args: &ServeArgs, voice: &Arc<Voice>, nudge: &Arc<Nudge>) -> Settings {
    let (drafts, base_url, today) = (args.drafts, args.base_url.clone(), args.today);
    let options = move || Options {
        drafts,
        base_url: base_url.clone(),
        deny_warnings: false,
        today: today.or_else(folder::today),
        marked: today,
        theme: None,
    };
    let cache = folder::cache(&args.project, args.cache.as_deref());
    let screen = Mutex::new(Screen { voice: Arc::clone(voice), bar: ProgressBar::hidden(), told: Vec::new() });
    Settings {
        project: args.project.clone(),
        apart: vec![args.project.join("public"), folder::cache(&args.project, None), cache.clone()],
        cache,
        options: Box::new(options),
        poll: args.poll,
        editor: args.editor.clone(),
        listener: Box::new(move |news| screen.lock().unwrap_or_else(PoisonError::into_inner).tell(news)),
        nudge: Arc::clone(nudge),
    }
}

/// Says where the preview is; gives the address to begin with.
fn greet(args: &ServeArgs, addresses: &Addresses, voice: &Voice) -> String {
    let Addresses { port, languages, base, token } = addresses;
    let host = match args.listen {
        address if address.is_loopback() && address.is_ipv6() => "[::1]".to_owned(),
        _ => "localhost".to_owned(),
    };
    let here = |path: &str| format!("http://{host}:{port}{path}");
    if args.port.is_none() && *port != PORT {
        voice.say(&format!("port {PORT} is taken; this is {port}"));
    }
    voice.say(&format!("the preview is at {}", voice.link(&here(base))));
    let width = languages.iter().map(|(_, name)| name.chars().count()).max().unwrap_or_default();
    for (path, name) in languages {
        voice.say(&format!("  {name:width$}  {}", voice.link(&here(path))));
    }
    if let Some(token) = token {
        voice.say("warning: everybody in this network who has the token can see the preview");
        let address = format!("http://{}:{port}{base}?preview={token}", outside(args.listen));
        voice.say(&format!("for a phone in the same network: {}", voice.link(&address)));
        if let Some(code) = QrCode::new(&address).ok().filter(|_| voice.is_live()) {
            voice.say(&code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build());
        }
    }
    here(base)
}

/// The address by which other machines reach this one. Nothing is sent: the system only says which way it would go.
fn outside(listen: IpAddr) -> String {
    let shown = |address: IpAddr| if address.is_ipv6() { format!("[{address}]") } else { address.to_string() };
    if !listen.is_unspecified() {
        return shown(listen);
    }
    // TEST-NET-1 (RFC 5737): an address that is nobody's.
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).and_then(|s| s.connect("192.0.2.1:9").map(|()| s));
    socket.and_then(|socket| socket.local_addr()).map_or("localhost".into(), |address| shown(address.ip()))
}

fn browse(address: &str, voice: &Voice) {
    if let Err(error) = open::that_detached(address) {
        voice.say(&format!("no browser could be opened ({error}); the address is {address}"));
    }
}

fn keys(first: &str, nudge: &Nudge, voice: &Voice) {
    let terminal = console::Term::stderr();
    while let Ok(key) = terminal.read_key() {
        match key {
            console::Key::Char('o') => browse(first, voice),
            console::Key::Char('r') => nudge.look(),
            console::Key::Char('q') => std::process::exit(0),
            _ => {}
        }
    }
}

/// What stands on the terminal.
struct Screen {
    voice: Arc<Voice>,
    bar: ProgressBar,
    /// Findings that were told and still hold; they are not told again.
    told: Vec<(&'static str, String)>,
}

impl Screen {
    /// One line an update; findings in full when they are new.
    fn tell(&mut self, news: &News) {
        let voice = &self.voice;
        match news {
            News::Updated { ms, files, fresh, findings, sources } => {
                let key = |d: &Diagnostic| (d.rule.code, format!("{:?} {}", sources.path(d.span.file), d.message));
                let new: Vec<Diagnostic> = findings.iter().filter(|d| !self.told.contains(&key(d))).cloned().collect();
                self.told = findings.iter().map(key).collect();
                self.bar.suspend(|| {
                    let _ = voice.findings(&new, sources, None);
                    voice.say(&update(files, *fresh, *ms));
                });
            }
            News::Photos { done: 0, total } => self.bar = voice.progress(*total),
            News::Photos { done, total } if done < total => self.bar.set_position(*done as u64),
            News::Photos { total, .. } => {
                self.bar.finish_and_clear();
                voice.detail(&format!("{total} photos are ready"));
            }
            News::Same => voice.say("nothing has changed"),
            News::Gone(folder) => voice.say(&format!(
                "the folder `{}` is gone; the preview shows its last good state until it is back",
                folder.display()
            )),
            News::Back => voice.say("the folder is back"),
            News::Polling(why) => {
                voice
                    .say(&format!("the system does not tell of changes ({why}); the folder is looked through instead"));
            }
            News::Broken => {
                voice.say("error: Litfass itself failed, and the preview ends; this is a bug");
                std::process::exit(101);
            }
            News::Trouble(why) => voice.say(&format!("error: {why}")),
        }
    }
}

fn update(files: &[&str], fresh: bool, ms: u64) -> String {
    let what = match files {
        [] if fresh => return "ready".into(),
        [] => String::new(),
        [one] => format!("{one}: "),
        [.., last] => format!("{last} and {} more: ", files.len() - 1),
    };
    if fresh {
        format!("{what}shown after {ms} ms")
    } else {
        format!("{what}not shown until the errors are mended ({ms} ms)")
    }
}
