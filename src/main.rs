//! Arguments → command → exit status; the only place that exits.

use std::process::ExitCode;

fn main() -> ExitCode {
    litfass::cli::run().into()
}
