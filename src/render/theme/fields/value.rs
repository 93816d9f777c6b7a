//! The kind of an expression's value, and whether what it asks for is there.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Kind;
use super::tree::{Arguments, Expr, Form};
use super::walk::{Here, Scope, Walk};
use crate::diagnostic::nearest;

/// Arguments of `once` that are not handed on to the component.
const OF_ONCE: [&str; 4] = ["component", "key", "each", "as"];
/// What `once` hands on by itself, as a component may ask for it with `@`.
const BY_ONCE: [&str; 3] = ["root", "lang", "t"];

impl<'a> Walk<'a> {
    /// The kind of a value.
    pub fn value(&mut self, expr: &Expr<'a>, here: &Here<'a>, scope: &Scope<'a>) -> Kind {
        match &expr.form {
            Form::Text(_) => Kind::Text,
            Form::Constant => Kind::Any,
            Form::Name(name) => self.variable(name, &expr.at, here, scope),
            Form::Field(of, name) => {
                let of = self.value(of, here, scope);
                self.field(&of, name, &expr.at, here)
            }
            Form::Index(of, index) => self.index(of, index.as_deref(), here, scope),
            Form::List(items) => Kind::list(Kind::one_of(items.iter().map(|item| self.value(item, here, scope)))),
            Form::Either(condition, values) => {
                self.value(condition, here, scope);
                Kind::one_of(values.iter().map(|value| self.value(value, here, scope)))
            }
            Form::Call(name, arguments) => self.call(name, arguments, here, scope),
            Form::Component(name, arguments, spread) => {
                let given = arguments.iter().map(|(name, value)| (*name, self.value(value, here, scope))).collect();
                let (known, within) = (self.known, here.within);
                // However deep, these come from the page.
                let frame = |name: &str| match scope.get(name).filter(|_| !within) {
                    Some(kind) => kind.clone(),
                    None => known.of_frame(name),
                };
                self.component(name, &given, *spread, here, &frame);
                Kind::Text
            }
            Form::Filter(of, name, arguments) => {
                // `default` is for what may not be there.
                let of = if *name == "default" { self.lenient(of, here, scope) } else { self.value(of, here, scope) };
                arguments.iter().for_each(|(_, value)| drop(self.value(value, here, scope)));
                filtered(name, of)
            }
            Form::Test(of, name, arguments) => {
                match *name {
                    "defined" | "undefined" => self.lenient(of, here, scope),
                    _ => self.value(of, here, scope),
                };
                arguments.iter().for_each(|(_, value)| drop(self.value(value, here, scope)));
                Kind::Flag
            }
            Form::Each(each) => {
                let (key, value) = self.value(&each.over, here, scope).elements();
                let mut inner = scope.clone();
                inner.extend(each.key.map(|name| (name, key)));
                inner.insert(each.value, value);
                each.condition.iter().for_each(|condition| drop(self.value(condition, here, &inner)));
                Kind::list(self.value(&each.make, here, &inner))
            }
            Form::Of(parts) => {
                parts.iter().for_each(|part| drop(self.value(part, here, scope)));
                Kind::Any
            }
        }
    }

    /// A value of which the template itself asks whether it is there.
    fn lenient(&mut self, expr: &Expr<'a>, here: &Here<'a>, scope: &Scope<'a>) -> Kind {
        match &expr.form {
            Form::Name(name) => scope.get(name).cloned().unwrap_or(Kind::Any),
            Form::Field(of, name) => {
                let of = self.value(of, here, scope);
                self.find(&of, name).unwrap_or(Kind::Any)
            }
            Form::Index(of, Some(_)) => {
                self.value(of, here, scope);
                Kind::Any
            }
            _ => self.value(expr, here, scope),
        }
    }

    fn variable(&mut self, name: &str, at: &Range<usize>, here: &Here<'a>, scope: &Scope<'a>) -> Kind {
        if let Some(kind) = scope.get(name) {
            if *kind != Kind::Nothing {
                self.fine(here, at);
            }
            return kind.clone();
        }
        if self.is_set(name) || name.starts_with("__tera") {
            return Kind::Any;
        }
        let names: Vec<&str> = scope.keys().copied().collect();
        let mut help = near(name, &names);
        if here.within {
            help.push("a component sees its arguments alone; `@root`, `@lang` and the like come from the page".into());
        }
        help.push(format!("known here: {}", names.join(", ")));
        self.missing(here, at, format!("there is no `{name}` here"), help, "");
        Kind::Any
    }

    /// A field's kind, if there is such a field.
    fn find(&self, of: &Kind, name: &str) -> Option<Kind> {
        match of {
            Kind::Any => Some(Kind::Any),
            Kind::Nothing => Some(Kind::Nothing),
            Kind::Text | Kind::Number | Kind::Flag | Kind::List(_) => None,
            Kind::Map(of) => Some((**of).clone()),
            Kind::Record(record) => match self.known.records.get(&**record) {
                Some(record) => record.fields.get(name).map(|field| field.kind.clone()),
                None => Some(Kind::Any),
            },
            Kind::Messages => self.known.messages.contains(name).then_some(Kind::Text),
            Kind::Assets => self.known.assets.contains(name).then_some(Kind::Text),
            Kind::OneOf(kinds) => {
                let found: Vec<Kind> = kinds.iter().filter_map(|kind| self.find(kind, name)).collect();
                (!found.is_empty()).then(|| Kind::one_of(found))
            }
        }
    }

    fn field(&mut self, of: &Kind, name: &'a str, at: &Range<usize>, here: &Here<'a>) -> Kind {
        if *of == Kind::Nothing {
            return Kind::Nothing;
        }
        if let Some(kind) = self.find(of, name) {
            self.fine(here, at);
            return kind;
        }
        let known = self.names(of);
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        let (message, asset) = match of {
            Kind::Messages => (format!("there is no message `{name}`"), ""),
            Kind::Assets => (format!("the theme has no asset `{name}`"), name),
            Kind::List(_) => (format!("a list has no field `{name}`"), ""),
            Kind::Text | Kind::Number | Kind::Flag => (format!("a single value has no field `{name}`"), ""),
            _ => (format!("there is no `{name}` here"), ""),
        };
        let mut help = near(name, &names);
        match of {
            Kind::Messages if help.is_empty() => {
                help.push("words of your own are messages that begin with `theme-`, in your `locales/` folder".into());
            }
            Kind::Messages => {}
            Kind::List(_) => help.push("take each of its values: {% for x in … %}".into()),
            _ if names.is_empty() => {}
            _ => help.push(format!("known here: {}", listed(&names))),
        }
        self.missing(here, at, message, help, asset);
        Kind::Any
    }

    /// The names of a value's fields.
    fn names(&self, of: &Kind) -> Vec<String> {
        match of {
            Kind::Record(record) => {
                self.known.records.get(&**record).map(|r| r.fields.keys().cloned().collect()).unwrap_or_default()
            }
            Kind::Messages => self.known.messages.iter().cloned().collect(),
            Kind::Assets => self.known.assets.iter().cloned().collect(),
            Kind::OneOf(kinds) => {
                let mut names: Vec<String> = kinds.iter().flat_map(|kind| self.names(kind)).collect();
                names.sort();
                names.dedup();
                names
            }
            _ => Vec::new(),
        }
    }

    fn index(&mut self, of: &Expr<'a>, index: Option<&Expr<'a>>, here: &Here<'a>, scope: &Scope<'a>) -> Kind {
        let of = self.value(of, here, scope);
        let Some(index) = index else { return of };
        if let Form::Text(name) = index.form
            && !matches!(of, Kind::List(_))
        {
            return self.field(&of, name, &index.at, here);
        }
        self.value(index, here, scope);
        of.elements().1
    }

    fn call(&mut self, name: &'a str, arguments: &Arguments<'a>, here: &Here<'a>, scope: &Scope<'a>) -> Kind {
        let mut given: BTreeMap<&'a str, Kind> = BTreeMap::new();
        for (name, value) in arguments {
            given.insert(name, self.value(value, here, scope));
        }
        let text = |wanted: &str| {
            arguments.iter().find(|(name, _)| *name == wanted).and_then(|(_, value)| match value.form {
                Form::Text(text) => Some((text, value.at.clone())),
                _ => None,
            })
        };
        match name {
            "super" => self.parent_block(here, scope),
            "msg" => {
                if let Some((id, at)) = text("id") {
                    self.field(&Kind::Messages, id, &at, here);
                }
            }
            "once" => {
                let Some((component, at)) = text("component") else { return Kind::Text };
                if let (Some((argument, _)), Some(list)) = (text("as"), given.get("each")) {
                    let element = list.elements().1;
                    given.insert(argument, element);
                }
                let all = given.clone();
                given.retain(|name, _| !OF_ONCE.contains(name) && !BY_ONCE.contains(name));
                let handed_on = |name: &str| match BY_ONCE.contains(&name) {
                    true => all.get(name).cloned().unwrap_or(Kind::Nothing),
                    false => Kind::Any,
                };
                if !self.component(component, &given, false, here, &handed_on) {
                    let names: Vec<&str> = self.component_names().collect();
                    let mut help = near(component, &names);
                    help.push(format!("known here: {}", names.join(", ")));
                    self.missing(here, &at, format!("there is no component `{component}`"), help, "");
                }
            }
            "range" => return Kind::list(Kind::Number),
            "picture" | "figure" => {}
            _ => return Kind::Any,
        }
        Kind::Text
    }
}

/// Names in a list, not more than can be taken in at a glance.
fn listed(names: &[&str]) -> String {
    const MOST: usize = 24;
    let shown = names.iter().take(MOST).copied().collect::<Vec<_>>().join(", ");
    if names.len() > MOST { format!("{shown} and {} more", names.len() - MOST) } else { shown }
}

fn near(name: &str, names: &[&str]) -> Vec<String> {
    nearest(name, names.iter().copied()).map(|near| format!("did you mean `{near}`?")).into_iter().collect()
}

/// What a filter makes of a kind.
fn filtered(name: &str, of: Kind) -> Kind {
    match name {
        "first" | "last" | "nth" => of.elements().1,
        "sort" | "slice" | "reverse" | "unique" | "filter" | "default" | "safe" => of,
        "length" | "int" | "float" | "round" | "abs" => Kind::Number,
        "split" | "keys" => Kind::list(Kind::Text),
        "join" | "upper" | "lower" | "trim" | "replace" | "capitalize" | "title" | "escape" | "striptags" => Kind::Text,
        _ => Kind::Any,
    }
}
