//! Arguments → command → exit status; the only place that exits.

use std::process::ExitCode;

/// Pages are made of many small pieces on all cores at once; the system's allocator spends a sixth of a build on them
/// (`docs/performance.md`).
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    litfass::cli::run().into()
}
