//! Goes through pages as they would be rendered, with kinds in place of values.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::tree::{Component, Expr, Form, Node, Template};
use super::{Kind, Known, Missing};

/// How deep includes and components may lead one into another; a theme needs five.
const DEPTH: usize = 24;

/// Variables by name.
pub type Scope<'a> = BTreeMap<&'a str, Kind>;

/// What was seen at a place.
#[derive(Default)]
struct Place {
    /// Somebody came by, and it was there.
    fine: bool,
    missing: Option<Missing>,
}

/// All pages, one after the other.
pub struct Walk<'a> {
    templates: BTreeMap<&'a str, Template<'a>>,
    components: BTreeMap<String, (&'a str, Component<'a>)>,
    pub known: &'a Known,
    /// Names that some template sets. Where each is seen is not known as exactly as the engine knows it.
    set: BTreeSet<&'a str>,
    /// Assets of which a condition asks whether they are there.
    pub asked: BTreeSet<&'a str>,
    places: BTreeMap<(&'a str, usize), Place>,
    /// Components and includes that were gone through already, by what they were given.
    done: BTreeSet<(String, Vec<(&'a str, Kind)>)>,
}

/// Where a walk is.
#[derive(Clone)]
pub struct Here<'a> {
    /// The template.
    pub template: &'a str,
    /// The page's template and those that it extends, in this order.
    chain: Vec<&'a str>,
    /// Blocks that are being gone through, each with its place in the chain.
    block: Option<(&'a str, usize)>,
    /// Whether it is within a component, which does not see the page.
    pub within: bool,
    depth: usize,
}

impl<'a> Walk<'a> {
    /// Nothing gone through.
    pub fn new(templates: BTreeMap<&'a str, Template<'a>>, known: &'a Known) -> Self {
        let mut components = BTreeMap::new();
        let mut set = BTreeSet::new();
        for (name, template) in &templates {
            sets(&template.nodes, &mut set);
            for component in &template.components {
                sets(&component.body, &mut set);
                components.insert(component.name.clone(), (*name, component.clone()));
            }
        }
        let (asked, places, done) = Default::default();
        Self { templates, components, known, set, asked, places, done }
    }

    /// Goes through the pages of one template.
    pub fn page(&mut self, template: &'a str, view: &str) {
        let mut chain = vec![template];
        while let Some(parent) = chain.last().and_then(|name| self.templates.get(name)?.parent) {
            if chain.contains(&parent) {
                return;
            }
            chain.push(parent);
        }
        let Some(&root) = chain.last() else { return };
        let Some(nodes) = self.templates.get(root).map(|template| template.nodes.clone()) else { return };
        let mut scope = self.frame();
        scope.insert("view", Kind::record(view));
        let here = Here { template: root, chain, block: None, within: false, depth: 0 };
        self.nodes(&nodes, &here, &mut scope);
    }

    fn frame(&self) -> Scope<'a> {
        let known = self.known;
        let layout = known.records.get("Layout").into_iter().flat_map(|layout| &layout.fields);
        layout.map(|(name, field)| (name.as_str(), field.kind.clone())).collect()
    }

    /// What is wrong for everybody who comes by.
    pub fn finish(self) -> Vec<Missing> {
        let asked = self.asked;
        let wrong = self.places.into_values().filter(|place| !place.fine).filter_map(|place| place.missing);
        wrong.filter(|missing| !asked.contains(missing.asset.as_str())).collect()
    }

    fn nodes(&mut self, nodes: &[Node<'a>], here: &Here<'a>, scope: &mut Scope<'a>) {
        for node in nodes {
            self.node(node, here, scope);
        }
    }

    fn node(&mut self, node: &Node<'a>, here: &Here<'a>, scope: &mut Scope<'a>) {
        match node {
            Node::Show(values) => values.iter().for_each(|value| drop(self.value(value, here, scope))),
            Node::Include(name) => self.include(name, here, scope),
            Node::Block(name, _) => self.block(name, 0, here, scope),
            Node::If(branches) => {
                for (condition, body) in branches {
                    if let Some(condition) = condition {
                        self.condition(condition, here, scope);
                    }
                    // What a branch sets may or may not be set afterwards.
                    let mut inner = scope.clone();
                    self.nodes(body, here, &mut inner);
                    merge(scope, inner);
                }
            }
            Node::For(repeated) => {
                let (key, value) = self.value(&repeated.over, here, scope).elements();
                let mut inner = scope.clone();
                inner.extend(repeated.key.map(|name| (name, key)));
                inner.insert(repeated.value, value);
                inner.insert("loop", Kind::Any);
                self.nodes(&repeated.body, here, &mut inner);
                self.nodes(&repeated.otherwise, here, &mut scope.clone());
            }
            Node::Set(name, value) => {
                let kind = self.value(value, here, scope);
                scope.insert(name, kind);
            }
            Node::SetBlock(name, body) => {
                self.nodes(body, here, &mut scope.clone());
                scope.insert(name, Kind::Text);
            }
            Node::Within(values, body) => {
                values.iter().for_each(|value| drop(self.value(value, here, scope)));
                self.nodes(body, here, &mut scope.clone());
            }
        }
    }

    /// The block of the nearest template from a place of the chain on.
    fn block(&mut self, name: &'a str, from: usize, here: &Here<'a>, scope: &mut Scope<'a>) {
        for (at, template) in here.chain.clone().into_iter().enumerate().skip(from) {
            let Some(body) = self.templates.get(template).and_then(|template| find_block(&template.nodes, name)) else {
                continue;
            };
            let inner = Here { template, block: Some((name, at)), ..here.clone() };
            self.nodes(&body, &inner, scope);
            return;
        }
    }

    /// `super()`
    pub fn parent_block(&mut self, here: &Here<'a>, scope: &Scope<'a>) {
        if let Some((name, at)) = here.block {
            self.block(name, at + 1, here, &mut scope.clone());
        }
    }

    fn include(&mut self, name: &'a str, here: &Here<'a>, scope: &Scope<'a>) {
        let given: Vec<(&'a str, Kind)> = scope.iter().map(|(name, kind)| (*name, kind.clone())).collect();
        if here.depth > DEPTH || !self.done.insert((format!("include {name}"), given)) {
            return;
        }
        let Some(template) = self.templates.get(name).map(|template| template.nodes.clone()) else { return };
        let inner = Here { template: name, depth: here.depth + 1, ..here.clone() };
        self.nodes(&template, &inner, &mut scope.clone());
    }

    /// Goes through a component with these arguments; `implicit` tells what comes by itself.
    pub fn component(
        &mut self,
        name: &str,
        given: &BTreeMap<&'a str, Kind>,
        spread: bool,
        here: &Here<'a>,
        implicit: &dyn Fn(&str) -> Kind,
    ) -> bool {
        let Some((template, component)) = self.components.get(name).cloned() else { return false };
        let mut scope = Scope::new();
        for (argument, from_page) in &component.arguments {
            let kind = match given.get(argument) {
                Some(kind) => kind.clone(),
                None if *from_page => implicit(argument),
                None if spread => Kind::Any,
                None => Kind::Nothing,
            };
            scope.insert(argument, kind);
        }
        scope.insert("body", Kind::Text);
        let key: Vec<(&'a str, Kind)> = scope.iter().map(|(name, kind)| (*name, kind.clone())).collect();
        if here.depth <= DEPTH && self.done.insert((name.to_owned(), key)) {
            let inner = Here { template, chain: Vec::new(), block: None, within: true, depth: here.depth + 1 };
            self.nodes(&component.body, &inner, &mut scope);
        }
        true
    }

    /// The names of the components.
    pub fn component_names(&self) -> impl Iterator<Item = &str> {
        self.components.keys().map(String::as_str)
    }

    /// Whether some template sets a variable.
    pub fn is_set(&self, name: &str) -> bool {
        self.set.contains(name)
    }

    /// A condition: it may ask whether there is an asset.
    fn condition(&mut self, condition: &Expr<'a>, here: &Here<'a>, scope: &Scope<'a>) {
        if let Form::Index(of, Some(index)) = &condition.form
            && let (Form::Name("assets"), Form::Text(name)) = (&of.form, &index.form)
        {
            self.asked.insert(name);
        }
        if let Form::Of(parts) = &condition.form {
            parts.iter().for_each(|part| self.condition(part, here, scope));
        } else {
            self.value(condition, here, scope);
        }
    }

    /// Notes that somebody came by.
    pub fn fine(&mut self, here: &Here<'a>, at: &Range<usize>) {
        self.places.entry((here.template, at.start)).or_default().fine = true;
    }

    /// Notes that somebody came by, and that something is not there.
    pub fn missing(&mut self, here: &Here<'a>, at: &Range<usize>, message: String, help: Vec<String>, asset: &str) {
        let (template, at) = (here.template, at.clone());
        let place = self.places.entry((template, at.start)).or_default();
        let asset = asset.to_owned();
        let missing = Missing { template: template.to_owned(), at, message, help, asset };
        // One of the pages may have a name that is near.
        let guesses = |missing: &Missing| missing.help.first().is_some_and(|help| help.starts_with("did you mean"));
        if place.missing.as_ref().is_none_or(|told| !guesses(told) && guesses(&missing)) {
            place.missing = Some(missing);
        }
    }
}

/// A scope after one that may have been.
fn merge<'a>(scope: &mut Scope<'a>, inner: Scope<'a>) {
    for (name, kind) in inner {
        let before = scope.remove(name).unwrap_or(Kind::Nothing);
        scope.insert(name, Kind::one_of([before, kind]));
    }
}

/// The names that are set somewhere.
fn sets<'a>(nodes: &[Node<'a>], names: &mut BTreeSet<&'a str>) {
    for node in nodes {
        match node {
            Node::Set(name, _) => drop(names.insert(name)),
            Node::SetBlock(name, body) => {
                names.insert(name);
                sets(body, names);
            }
            Node::Block(_, body) | Node::Within(_, body) => sets(body, names),
            Node::If(branches) => branches.iter().for_each(|(_, body)| sets(body, names)),
            Node::For(repeated) => {
                sets(&repeated.body, names);
                sets(&repeated.otherwise, names);
            }
            Node::Show(_) | Node::Include(_) => {}
        }
    }
}

/// A block, wherever in a template it stands.
fn find_block<'a>(nodes: &[Node<'a>], wanted: &str) -> Option<Vec<Node<'a>>> {
    nodes.iter().find_map(|node| match node {
        Node::Block(name, body) if *name == wanted => Some(body.clone()),
        Node::Block(_, body) | Node::Within(_, body) | Node::SetBlock(_, body) => find_block(body, wanted),
        Node::If(branches) => branches.iter().find_map(|(_, body)| find_block(body, wanted)),
        _ => None,
    })
}
