//! The door of the preview: it takes connections from outside, lets in whole and well-formed requests, and hands them to
//! the server behind it (tiny_http), which listens on this machine only.
//!
//! tiny_http gives each connection a thread and waits for it without end, so some hundred idle connections would take some
//! hundred threads. Here their number is bounded, a request has little time and room to arrive, who dawdles makes way
//! for who does not, and who does not take the answer is let go.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::head::{self, Head, Refusal};

/// Connections that are served at once.
const MOST: usize = 128;
/// For a connection to end when there are that many; meanwhile nobody else is let in.
const CROWDED: Duration = Duration::from_millis(300);
/// Bytes of a request's head.
const HEAD: usize = 32 << 10;
/// Bytes of a request's body; the only ones that are taken name a place in a file.
const BODY: usize = 16 << 10;
/// For a request to arrive.
const PATIENCE: Duration = Duration::from_secs(10);
/// For a client to take the next part of an answer.
const STALLED: Duration = Duration::from_secs(20);

/// Says to the server behind the door that a request came through it.
pub const SECRET: &str = "X-Litfass-Door";
/// Says to the server behind the door where a request came from.
pub const PEER: &str = "X-Litfass-Peer";

/// The door.
pub struct Door {
    /// Where the server behind it listens.
    pub inner: SocketAddr,
    /// What it expects to be told.
    pub secret: String,
    open: AtomicUsize,
    /// Connections whose request has not arrived yet, the oldest first.
    waiting: Mutex<Vec<(u64, TcpStream)>>,
}

impl Door {
    /// A door to a server.
    pub fn new(inner: SocketAddr, secret: String) -> Self {
        Self { inner, secret, open: AtomicUsize::new(0), waiting: Mutex::default() }
    }

    /// Takes connections for ever.
    pub fn open(self: &Arc<Self>, listener: &TcpListener) {
        let mut number = 0;
        for client in listener.incoming() {
            let Ok(client) = client else {
                // Out of file descriptors, most likely: some will be given back.
                thread::sleep(Duration::from_millis(20));
                continue;
            };
            number += 1;
            if !self.has_room() && !self.make_way() && !self.waits_for_room() {
                // Whatever happens to this client, the next one waits.
                let _ = client.set_nonblocking(true);
                let _ = (&client).write_all(Refusal::BUSY.text().as_bytes());
                continue;
            }
            self.open.fetch_add(1, Ordering::Relaxed);
            let door = Arc::clone(self);
            let served = thread::Builder::new().name("door".into()).spawn(move || {
                let _open = Open(&door.open);
                door.serve(&client, number);
            });
            if served.is_err() {
                self.open.fetch_sub(1, Ordering::Relaxed);
            }
        }
    }

    fn has_room(&self) -> bool {
        self.open.load(Ordering::Relaxed) < MOST
    }

    /// Waits a moment: browsers that have gone away are noticed soon after, and give their places back.
    fn waits_for_room(&self) -> bool {
        let until = Instant::now() + CROWDED;
        while !self.has_room() && Instant::now() < until {
            thread::sleep(Duration::from_millis(5));
        }
        self.has_room()
    }

    /// Sends away the connection that has kept its request back longest.
    fn make_way(&self) -> bool {
        let mut waiting = self.lock();
        if waiting.is_empty() {
            return false;
        }
        let (_, oldest) = waiting.remove(0);
        let _ = oldest.shutdown(Shutdown::Both);
        true
    }

    fn serve(&self, client: &TcpStream, number: u64) {
        let (Ok(peer), Ok(copy)) = (client.peer_addr(), client.try_clone()) else { return };
        self.lock().push((number, copy));
        let came = receive(client);
        self.lock().retain(|(other, _)| *other != number);
        match came {
            Ok((head, body)) => {
                if self.forward(client, peer.ip(), &head, &body).is_err() {
                    let _ = client.shutdown(Shutdown::Both);
                }
            }
            Err(Some(refusal)) => answer(client, refusal),
            Err(None) => {}
        }
    }

    /// Asks the server and passes its answer on.
    fn forward(&self, client: &TcpStream, peer: IpAddr, head: &Head, body: &[u8]) -> io::Result<()> {
        let mut inner = TcpStream::connect(self.inner)?;
        inner.set_nodelay(true)?;
        client.set_nodelay(true)?;
        client.set_write_timeout(Some(STALLED))?;
        let extra = format!("{SECRET}: {}\r\n{PEER}: {peer}\r\n", self.secret);
        let mut request = head.text(&extra, body.len()).into_bytes();
        request.extend_from_slice(body);
        inner.write_all(&request)?;
        io::copy(&mut inner, &mut &*client)?;
        client.shutdown(Shutdown::Write)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<(u64, TcpStream)>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One less when it goes, even if the thread panics.
struct Open<'a>(&'a AtomicUsize);

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A whole request; `Err(None)` for a client that went away.
fn receive(client: &TcpStream) -> Result<(Head, Vec<u8>), Option<Refusal>> {
    let until = Instant::now() + PATIENCE;
    let mut buffer = Vec::new();
    let (head, end) = loop {
        more(client, until, &mut buffer)?;
        if let Some(found) = head::parse(&buffer)? {
            break found;
        }
        if buffer.len() > HEAD {
            let is_target = !buffer.contains(&b'\n');
            return Err(Some(if is_target { Refusal::LONG_TARGET } else { Refusal::LONG_HEAD }));
        }
    };
    let length = head.body;
    if length > BODY {
        return Err(Some(Refusal::LONG_BODY));
    }
    while buffer.len() < end + length {
        more(client, until, &mut buffer)?;
    }
    // What follows is another request, which would have to wait; each connection has one.
    Ok((head, buffer[end..end + length].to_vec()))
}

fn more(client: &TcpStream, until: Instant, buffer: &mut Vec<u8>) -> Result<(), Option<Refusal>> {
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(Some(Refusal::SLOW));
    }
    client.set_read_timeout(Some(left)).map_err(|_| None)?;
    let mut part = [0; 4096];
    match (&*client).read(&mut part) {
        Ok(0) => Err(None),
        Ok(read) => {
            buffer.extend_from_slice(&part[..read]);
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
        Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
            Err(Some(Refusal::SLOW))
        }
        Err(_) => Err(None),
    }
}

/// A short answer, and the end. What the client still sends is taken for a moment, or the system would tell it that the
/// connection broke before it could read the answer.
fn answer(client: &TcpStream, refusal: Refusal) {
    let _ = client.set_write_timeout(Some(Duration::from_secs(1)));
    let _ = (&*client).write_all(refusal.text().as_bytes());
    let _ = client.shutdown(Shutdown::Write);
    let _ = client.set_read_timeout(Some(Duration::from_millis(100)));
    let mut rest = [0; 16 << 10];
    let until = Instant::now() + Duration::from_millis(500);
    while Instant::now() < until && matches!((&*client).read(&mut rest), Ok(read) if read > 0) {}
}
