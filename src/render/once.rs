//! The function `once` of templates: a component that is the same on many pages is rendered once.
//!
//! A card stands in a dozen lists, the footer on every page. What differs between these places is only what leads to
//! the site's root, so the component is rendered with a mark in its place, and the mark is replaced wherever the
//! component is used.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use tera::{Context, Function, Kwargs, State, Tera, TeraResult, Value};

/// Stands for `root` while a component is rendered. No text holds it: it is a control character.
const MARK: char = '\u{1}';

/// `once(component="card", key=c.path, lang=lang, root=root, t=t, c=c)`: the arguments beside `component`, `key`, `lang`,
/// `root` and `t` go to the component, which may ask for `@lang`, `@root` and `@t`.
pub struct Once {
    /// The same templates again, to render components with.
    tera: Arc<Tera>,
    /// What was rendered, by component, language and key.
    rendered: RwLock<HashMap<String, Arc<str>>>,
}

impl Once {
    /// With templates that are compiled already.
    pub fn new(tera: Tera) -> Self {
        Self { tera: Arc::new(tera), rendered: RwLock::default() }
    }

    fn render(&self, name: &str, kwargs: &Kwargs) -> TeraResult<Arc<str>> {
        let (mut args, mut implicits) = (Context::new(), Context::new());
        for (key, value) in kwargs.iter() {
            match key.as_str().unwrap_or_default() {
                "component" | "key" => {}
                "root" => implicits.insert_value("root", Value::from(MARK.to_string())),
                known @ ("lang" | "t") => implicits.insert_value(known.to_owned(), value.clone()),
                other => args.insert_value(other.to_owned(), value.clone()),
            }
        }
        Ok(self.tera.render_component_with_implicits(name, &args, &implicits, None, true)?.into())
    }
}

impl Function<TeraResult<Value>> for Once {
    fn call(&self, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("component")?;
        let (lang, root) = (kwargs.must_get::<&str>("lang")?, kwargs.must_get::<&str>("root")?);
        let key = format!("{name} {lang} {}", kwargs.must_get::<&str>("key")?);
        let known = self.rendered.read().unwrap_or_else(|poisoned| poisoned.into_inner()).get(&key).cloned();
        let html = match known {
            Some(html) => html,
            None => {
                let html = self.render(name, &kwargs)?;
                self.rendered.write().unwrap_or_else(|poisoned| poisoned.into_inner()).insert(key, html.clone());
                html
            }
        };
        Ok(Value::safe_string(&html.replace(MARK, root)))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// Within a component that `once` renders, `once` itself has no place.
pub fn refuse(_: Kwargs, _: &State) -> TeraResult<Value> {
    Err(tera::Error::message("`once` cannot stand in a component that is rendered by `once`"))
}
