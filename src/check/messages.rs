//! STUB
use crate::diagnostic::Diagnostic; use crate::source::{Sources,Span}; use crate::i18n::{Tag,Messages}; use crate::load::messages::Files;
pub struct Catalog;
impl Catalog {
 pub fn new(_: Files, _: &[(Tag, Span)], _: &Sources) -> Self { todo!() }
 pub fn check(&self, _: &[(Tag, Span)]) -> Vec<Diagnostic> { todo!() }
 pub fn messages(&self, _: &Tag) -> Messages { todo!() }
 pub fn ids(&self, _: &str) -> Vec<String> { todo!() }
 pub fn has(&self, _: &str) -> bool { todo!() }
}
