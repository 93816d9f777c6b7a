//! `litfass explain L0123`.

use std::io::Write;

use super::{Outcome, Trouble};
use crate::diagnostic::{self, nearest, rules};

/// Tells about a code.
pub fn explain(code: &str) -> Result<Outcome, Trouble> {
    match rules::find(code.trim()) {
        Some(rule) => {
            let _ = writeln!(std::io::stdout(), "{}", diagnostic::explain(rule).trim_end());
            Ok(Outcome::Fine)
        }
        None => {
            let near = nearest(code, rules::all().map(|rule| rule.code));
            let help = near.map_or("codes look like L0401; docs/diagnostics.md lists them all".into(), |near| {
                format!("did you mean {near}?")
            });
            Err(Trouble::new(format!("there is no code `{code}`"), help))
        }
    }
}
