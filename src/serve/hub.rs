//! The browsers that listen for changes.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::model::Collection;

/// Browsers that listen at once; the one that came first goes when there are more.
const MOST: usize = 64;
/// Events that may wait for a browser that does not read; one that lets more gather is let go.
const WAITING: usize = 64;

/// A browser that listens, and what it shows.
pub struct Client {
    /// The page's path.
    pub path: String,
    /// The fingerprint of the bytes that it has.
    pub mark: String,
    /// The item that it shows, to find it again under another address.
    pub viewed: Option<Viewed>,
    sender: SyncSender<String>,
    number: u64,
}

impl Client {
    /// Whether it has this number.
    pub fn is(&self, number: u64) -> bool {
        self.number == number
    }
}

/// An item in a language, whatever its address.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Viewed {
    /// The collection.
    pub collection: Collection,
    /// The item's id.
    pub id: String,
    /// BCP 47 tag of the page's language.
    pub tag: String,
}

/// An event of the stream.
pub struct Event {
    /// Its name.
    pub name: &'static str,
    /// Its data.
    pub data: Value,
}

impl Event {
    /// As it goes over the wire (server-sent events, WHATWG HTML, section 9.2). JSON has no line breaks here.
    pub fn text(&self) -> String {
        format!("event: {}\ndata: {}\n\n", self.name, self.data)
    }
}

/// All browsers that listen.
#[derive(Default)]
pub struct Hub {
    clients: Mutex<(u64, Vec<Client>)>,
}

impl Hub {
    /// A browser begins to listen. The number is for [`Hub::leave`].
    pub fn join(&self, path: String, mark: String, viewed: Option<Viewed>, first: &[Event]) -> (u64, Receiver<String>) {
        let (sender, receiver) = sync_channel(WAITING);
        first.iter().for_each(|event| drop(sender.try_send(event.text())));
        let mut all = self.lock();
        let (last, clients) = &mut *all;
        *last += 1;
        if clients.len() >= MOST {
            clients.remove(0);
        }
        clients.push(Client { path, mark, viewed, sender, number: *last });
        (*last, receiver)
    }

    /// A browser has gone.
    pub fn leave(&self, number: u64) {
        self.lock().1.retain(|client| client.number != number);
    }

    /// The paths of all pages that are looked at.
    pub fn paths(&self) -> Vec<String> {
        let mut paths: Vec<String> = self.lock().1.iter().map(|client| client.path.clone()).collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// Tells each browser what `tell` says; it may note what the browser has then.
    pub fn each(&self, tell: impl Fn(&mut Client) -> Vec<Event>) {
        self.lock().1.retain_mut(|client| {
            let events = tell(client);
            events.iter().all(|event| match client.sender.try_send(event.text()) {
                Ok(()) => true,
                Err(TrySendError::Full(_) | TrySendError::Disconnected(_)) => false,
            })
        });
    }

    fn lock(&self) -> MutexGuard<'_, (u64, Vec<Client>)> {
        self.clients.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_does_not_read_is_let_go() {
        let hub = Hub::default();
        let (_, _slow) = hub.join("de/".into(), String::new(), None, &[]);
        let (number, fast) = hub.join("en/".into(), String::new(), None, &[]);
        for i in 0..=WAITING {
            hub.each(|_| vec![Event { name: "busy", data: Value::from(i) }]);
            assert_eq!(fast.recv().unwrap(), format!("event: busy\ndata: {i}\n\n"));
        }
        assert_eq!(hub.paths(), ["en/"]);
        hub.leave(number);
        assert!(hub.paths().is_empty());
    }

    #[test]
    fn the_first_goes_when_there_are_too_many() {
        let hub = Hub::default();
        let all: Vec<_> = (0..=MOST).map(|i| hub.join(format!("{i:02}"), String::new(), None, &[])).collect();
        assert_eq!((hub.paths().len(), hub.paths()[0].as_str()), (MOST, "01"));
        assert!(all[0].1.recv().is_err(), "its stream ends");
    }
}
