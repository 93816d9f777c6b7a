//! Arguments → command → exit status; the only place that exits.

use std::process::ExitCode;

/// Pages are made of many small pieces on all cores at once; the system's allocator spends a sixth of a build on them
/// (`docs/performance.md`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    give_back_early();
    litfass::cli::run().into()
}

/// Lets mimalloc give memory back to the system after four milliseconds instead of ten, so that what each file was read with
/// is not kept beside what is read after it. For 1,000 practices in three languages that is 68 MB in place of 70; on a machine
/// where it was 97, one millisecond left 82, but costs a large build a twentieth of its time, which four do not.
#[allow(unsafe_code, reason = "an option of the allocator, which has no safe binding")]
fn give_back_early() {
    /// `mi_option_purge_delay` of `mimalloc.h`, in milliseconds; the bindings do not name it.
    const PURGE_DELAY: libmimalloc_sys::mi_option_t = 15;
    // SAFETY: it sets a number that mimalloc looks at when memory is freed; no other thread runs yet.
    unsafe { libmimalloc_sys::mi_option_set(PURGE_DELAY, 4) };
}
