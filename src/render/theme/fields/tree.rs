//! A template as a tree: as much of it as is needed to know what is asked of which value.

use std::ops::Range;

/// A part of a template.
#[derive(Clone, Debug)]
pub enum Node<'a> {
    /// Values that are shown or handed on.
    Show(Vec<Expr<'a>>),
    /// `{% include "…" %}`
    Include(&'a str),
    /// `{% block … %}`
    Block(&'a str, Vec<Node<'a>>),
    /// `{% if … %}` with its branches; the last one may have no condition.
    If(Vec<(Option<Expr<'a>>, Vec<Node<'a>>)>),
    /// `{% for key, value in … %}`
    For(Box<Loop<'a>>),
    /// `{% set … = … %}`
    Set(&'a str, Expr<'a>),
    /// `{% set … %}…{% endset %}`
    SetBlock(&'a str, Vec<Node<'a>>),
    /// What stands within a filter section or a component; the values beside it are its arguments.
    Within(Vec<Expr<'a>>, Vec<Node<'a>>),
}

/// A loop.
#[derive(Clone, Debug)]
pub struct Loop<'a> {
    /// Name of the key.
    pub key: Option<&'a str>,
    /// Name of the element.
    pub value: &'a str,
    /// What is gone through.
    pub over: Expr<'a>,
    /// What is done with each.
    pub body: Vec<Node<'a>>,
    /// What is done where there are none.
    pub otherwise: Vec<Node<'a>>,
}

/// A component's definition.
#[derive(Clone, Debug)]
pub struct Component<'a> {
    /// Its name.
    pub name: String,
    /// Its arguments; those with `@` come from the page.
    pub arguments: Vec<(&'a str, bool)>,
    /// What it is made of.
    pub body: Vec<Node<'a>>,
}

/// A whole template.
#[derive(Clone, Debug, Default)]
pub struct Template<'a> {
    /// What it extends.
    pub parent: Option<&'a str>,
    /// Its parts.
    pub nodes: Vec<Node<'a>>,
    /// Its components.
    pub components: Vec<Component<'a>>,
}

/// Arguments by name.
pub type Arguments<'a> = Vec<(&'a str, Expr<'a>)>;

/// An expression with its place.
#[derive(Clone, Debug)]
pub struct Expr<'a> {
    /// What it is.
    pub form: Form<'a>,
    /// Where the word stands that can be wrong: a name, the field of a value.
    pub at: Range<usize>,
}

/// What an expression is.
#[derive(Clone, Debug)]
pub enum Form<'a> {
    /// Text.
    Text(&'a str),
    /// A number, or true or false.
    Constant,
    /// A name.
    Name(&'a str),
    /// `a.b`, also `a?.b`.
    Field(Box<Expr<'a>>, &'a str),
    /// `a[b]`; `a[1:2]` has no index.
    Index(Box<Expr<'a>>, Option<Box<Expr<'a>>>),
    /// `[a, b]`
    List(Vec<Expr<'a>>),
    /// One of these: `a if c else b`; the condition stands first.
    Either(Box<Expr<'a>>, Vec<Expr<'a>>),
    /// A function.
    Call(&'a str, Arguments<'a>),
    /// `<card c={c} />`; whether arguments come from a map whose names are not known.
    Component(String, Arguments<'a>, bool),
    /// `a | filter`
    Filter(Box<Expr<'a>>, &'a str, Arguments<'a>),
    /// `a is test`
    Test(Box<Expr<'a>>, &'a str, Arguments<'a>),
    /// `[a for b in c if d]`
    Each(Box<Each<'a>>),
    /// Anything else that is made of these.
    Of(Vec<Expr<'a>>),
}

/// A list made of another one.
#[derive(Clone, Debug)]
pub struct Each<'a> {
    /// What is made of each.
    pub make: Expr<'a>,
    /// Name of the key.
    pub key: Option<&'a str>,
    /// Name of the element.
    pub value: &'a str,
    /// What is gone through.
    pub over: Expr<'a>,
    /// Which are taken.
    pub condition: Option<Expr<'a>>,
}
