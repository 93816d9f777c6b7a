//! Walking through a file of messages: what each one refers to, and where that stands in the file.

use std::ops::Range;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Term, Variant,
};

/// Something within a message.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    /// `{ $name }`, also as a selector or an argument.
    Variable(&'a str),
    /// `{ id }` or `{ id.attribute }`.
    Message(&'a str, Option<&'a str>),
    /// `{ -id }`, or `-id.attribute` as a selector.
    Term(&'a str, Option<&'a str>),
    /// `{ NAME(…) }`.
    Function(&'a str),
    /// A number, other than the key of a form or the value of an option.
    Number(&'a str),
    /// `name: value` among the arguments of a function or term.
    Option(&'a str, &'a str),
    /// A choice between forms.
    Select(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

/// The messages of a file.
pub fn messages(file: &FluentResource) -> impl Iterator<Item = &Message<&str>> {
    file.entries().filter_map(|entry| if let Entry::Message(message) = entry { Some(message) } else { None })
}

/// The terms of a file.
pub fn terms(file: &FluentResource) -> impl Iterator<Item = &Term<&str>> {
    file.entries().filter_map(|entry| if let Entry::Term(term) = entry { Some(term) } else { None })
}

/// The patterns of an entry: its value, then its attributes. None for anything but messages and terms.
pub fn patterns<'a>(entry: &'a Entry<&'a str>) -> impl Iterator<Item = &'a Pattern<&'a str>> {
    let (value, attributes): (Option<&Pattern<&str>>, &[Attribute<&str>]) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (Some(&term.value), &term.attributes),
        _ => (None, &[]),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
}

/// Shows each part of a pattern, in the order in which they are written. References are not followed.
pub fn pattern<'a>(pattern: &'a Pattern<&'a str>, see: &mut dyn FnMut(Part<'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: inner } = element {
            expression(inner, see);
        }
    }
}

fn expression<'a>(part: &'a Expression<&'a str>, see: &mut dyn FnMut(Part<'a>)) {
    match part {
        Expression::Inline(part) => inline(part, see),
        Expression::Select { selector, variants } => {
            see(Part::Select(selector, variants));
            inline(selector, see);
            for variant in variants {
                pattern(&variant.value, see);
            }
        }
    }
}

fn inline<'a>(part: &'a InlineExpression<&'a str>, see: &mut dyn FnMut(Part<'a>)) {
    match part {
        InlineExpression::StringLiteral { .. } => {}
        InlineExpression::NumberLiteral { value } => see(Part::Number(value)),
        InlineExpression::VariableReference { id } => see(Part::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            see(Part::Message(id.name, attribute.as_ref().map(|attribute| attribute.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            see(Part::Term(id.name, attribute.as_ref().map(|attribute| attribute.name)));
            arguments.iter().for_each(|given| call(given, see));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            see(Part::Function(id.name));
            call(arguments, see);
        }
        InlineExpression::Placeable { expression: inner } => expression(inner, see),
    }
}

fn call<'a>(arguments: &'a CallArguments<&'a str>, see: &mut dyn FnMut(Part<'a>)) {
    arguments.positional.iter().for_each(|argument| inline(argument, see));
    for argument in &arguments.named {
        if let InlineExpression::NumberLiteral { value } | InlineExpression::StringLiteral { value } = &argument.value {
            see(Part::Option(argument.name.name, value));
        }
    }
}

/// Where a piece of the file's text stands in it, in bytes; the file's beginning for what is not a piece of it.
pub fn place(file: &FluentResource, piece: &str) -> Range<usize> {
    let source = file.source();
    let start = (piece.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    if start.saturating_add(piece.len()) <= source.len() { start..start + piece.len() } else { 0..0 }
}
