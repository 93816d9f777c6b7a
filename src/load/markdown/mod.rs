//! STUB
use crate::diagnostic::Diagnostic; use crate::load::schema::Front; use crate::model::{Body, RawLink}; use crate::source::{FileId, Span}; use std::sync::Arc;
pub struct RawWords { pub front: Front, pub title: Option<Line>, pub summary: Option<Line>, pub body: Body<RawLink>, pub pictures: Vec<(Arc<str>, Span)>, pub span: Span, pub empty: bool }
pub struct Line { pub html: String, pub text: String, pub span: Span }
pub fn words(_: FileId, _: &str, _: &mut Vec<Diagnostic>) -> RawWords { todo!() }
pub fn paragraph(_: FileId, _: &str, _: usize, _: &mut Vec<Diagnostic>) -> Body<RawLink> { todo!() }
