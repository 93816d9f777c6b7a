//! Memory for decoded photos is limited, however many threads there are.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Pixels that may be in memory decoded at once: 60 million are about 240 MB with what is made of them. One photo alone
/// may be larger.
const PIXELS_AT_ONCE: u64 = 60_000_000;

/// Room for decoded pixels: who needs more than is left waits.
#[derive(Default)]
pub struct Room {
    taken: Mutex<u64>,
    freed: Condvar,
}

/// Pixels that are taken until this goes.
pub(super) struct Taken<'a>(&'a Room, u64);

impl Room {
    /// Waits for room and takes it.
    pub(super) fn take(&self, pixels: u64) -> Taken<'_> {
        let mut taken = self.lock();
        while *taken > 0 && *taken + pixels > PIXELS_AT_ONCE {
            taken = self.freed.wait(taken).unwrap_or_else(PoisonError::into_inner);
        }
        *taken += pixels;
        Taken(self, pixels)
    }

    fn lock(&self) -> MutexGuard<'_, u64> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        *self.0.lock() -= self.1;
        self.0.freed.notify_all();
    }
}
