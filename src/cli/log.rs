//! `LITFASS_LOG`: what the program does and how long each stage takes, for who works on Litfass.

use std::env::{self, VarError};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;

use super::Trouble;

/// The variable; its value is a level; `info` tells the stages.
const VARIABLE: &str = "LITFASS_LOG";

/// Begins to write stages and times to standard error, where the variable asks for it.
pub fn start() -> Result<(), Trouble> {
    let level: LevelFilter = match env::var(VARIABLE) {
        Err(VarError::NotPresent) => return Ok(()),
        asked => asked.ok().and_then(|asked| asked.trim().parse().ok()).ok_or_else(wrong)?,
    };
    tracing_subscriber::fmt()
        .with_max_level(level)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(std::io::stderr)
        .with_target(false)
        .with_timer(tracing_subscriber::fmt::time::uptime())
        .init();
    Ok(())
}

fn wrong() -> Trouble {
    Trouble::new(format!("{VARIABLE} has a value that is no level"), "write off, error, warn, info, debug or trace")
}
