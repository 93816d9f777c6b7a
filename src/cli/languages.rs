//! STUB
use super::{Outcome,Trouble}; use super::args::TableFormat; use super::report::Voice;
pub fn languages(_: &std::path::Path, _: TableFormat, _: &Voice) -> Result<Outcome, Trouble> { todo!() }
