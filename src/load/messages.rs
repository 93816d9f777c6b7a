//! STUB
use crate::diagnostic::Diagnostic; use crate::source::Sources;
pub struct Files;
pub fn load(_: &Sources) -> (Files, Vec<Diagnostic>) { todo!() }
