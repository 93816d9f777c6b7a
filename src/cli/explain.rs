//! `litfass explain L0123`.

use std::io::Write;

use super::{Outcome, Trouble};
use crate::diagnostic::{self, nearest, rules};

/// Tells about a code.
pub fn explain(code: &str) -> Result<Outcome, Trouble> {
    match rules::find(code.trim()).or_else(|| rules::find(&whole(code.trim()))) {
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

/// `L0401` for `401`, `l401` and `0401`.
fn whole(code: &str) -> String {
    let digits = code.trim_start_matches(['L', 'l']);
    format!("L{digits:0>4}")
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn codes_need_no_letter_and_no_zero() {
        for code in ["401", "l401", "L401", "0401", "L0401"] {
            assert_eq!(whole(code), "L0401");
        }
    }
}
