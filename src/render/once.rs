//! The function `once` of templates: a component that is the same on many pages is rendered once.
//!
//! A card stands in a dozen lists, the footer on every page. What differs between these places is only what leads to
//! the site's root, so the component is rendered with a mark in its place, and the mark is replaced wherever the
//! component is used.

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tera::value::Key;
use tera::{Context, Function, Kwargs, State, Tera, TeraResult, Value};

/// Stands for `root` while a component is rendered. No text holds it: it is a control character.
pub const MARK: char = '\u{1}';

/// - `once(component="footer", key=section, lang=lang, root=root, t=t, site=site)` renders one component; other
///   arguments are the component's, and it may ask for `@lang`, `@root` and `@t`.
/// - `once(component="card", each=cards, as="c", key=level, …)` renders it for each of a list, as its argument `c`;
///   elements are told apart by their `path`.
///
/// Two calls with the same component, language and `key` (and `path`) must have the same arguments.
pub struct Once {
    /// The same templates again, to render components with.
    tera: Arc<Tera>,
    /// What was rendered, by edition; the newest at the end. A preview renders an old one while it makes the next.
    editions: RwLock<Vec<(u64, Arc<Edition>)>>,
}

/// What was rendered of one edition: by component, language and key.
type Edition = RwLock<HashMap<String, Arc<Variants>>>;

thread_local! {
    /// The edition that this thread renders. The function cannot be told in another way: within components templates see
    /// only their arguments.
    static RENDERED: Cell<u64> = const { Cell::new(0) };
}

/// Editions that are remembered.
const REMEMBERED: usize = 2;

/// A number for what pages share: of two editions nothing that was rendered can be exchanged, even if their templates are
/// the same.
pub fn new_edition() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// What this thread renders from now on belongs to an edition.
pub fn begin(edition: u64) {
    RENDERED.set(edition);
}

/// Renderings by the path of the element; of a single component by nothing.
type Variants = RwLock<HashMap<Box<str>, Arc<Rendering>>>;

/// HTML, and where in it the root belongs.
struct Rendering {
    html: String,
    roots: Vec<u32>,
}

impl Once {
    /// With templates that are compiled already.
    pub fn new(tera: Tera) -> Self {
        Self { tera: Arc::new(tera), editions: RwLock::default() }
    }

    fn variants(&self, kwargs: &Kwargs, name: &str) -> TeraResult<Arc<Variants>> {
        let lang = kwargs.must_get::<&str>("lang")?;
        let key = match kwargs.get::<Value>("key")? {
            Some(key) => format!("{name} {lang} {key}"),
            None => format!("{name} {lang}"),
        };
        let edition = self.edition(RENDERED.get());
        if let Some(variants) = edition.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(variants.clone());
        }
        let mut all = edition.write().unwrap_or_else(PoisonError::into_inner);
        Ok(all.entry(key).or_default().clone())
    }

    fn edition(&self, number: u64) -> Arc<Edition> {
        let find = |all: &[(u64, Arc<Edition>)]| all.iter().find(|(known, _)| *known == number).map(|(_, e)| e.clone());
        if let Some(edition) = find(&self.editions.read().unwrap_or_else(PoisonError::into_inner)) {
            return edition;
        }
        let mut all = self.editions.write().unwrap_or_else(PoisonError::into_inner);
        find(&all).unwrap_or_else(|| {
            let edition = Arc::<Edition>::default();
            all.push((number, edition.clone()));
            all.sort_unstable_by_key(|(number, _)| *number);
            if all.len() > REMEMBERED {
                all.remove(0);
            }
            edition
        })
    }

    /// Writes one rendering; `element` is an argument's name and value.
    fn write(
        &self,
        variants: &Variants,
        path: &str,
        call: (&str, &Kwargs),
        element: Option<(&str, &Value)>,
        out: &mut String,
    ) -> TeraResult<()> {
        let (name, kwargs) = call;
        let known = variants.read().unwrap_or_else(PoisonError::into_inner).get(path).cloned();
        let rendering = match known {
            Some(rendering) => rendering,
            None => {
                let rendering = Arc::new(self.render(name, kwargs, element)?);
                let mut variants = variants.write().unwrap_or_else(PoisonError::into_inner);
                variants.insert(path.into(), rendering.clone());
                rendering
            }
        };
        let root = kwargs.must_get::<&str>("root")?;
        let mut from = 0;
        for at in rendering.roots.iter().map(|at| *at as usize) {
            out.push_str(&rendering.html[from..at]);
            out.push_str(root);
            from = at;
        }
        out.push_str(&rendering.html[from..]);
        Ok(())
    }

    fn render(&self, name: &str, kwargs: &Kwargs, element: Option<(&str, &Value)>) -> TeraResult<Rendering> {
        let (mut args, mut implicits) = (Context::new(), Context::new());
        for (key, value) in kwargs.iter() {
            match key.as_str().unwrap_or_default() {
                "component" | "key" | "each" | "as" => {}
                "root" => implicits.insert_value("root", Value::from(MARK.to_string())),
                known @ ("lang" | "t") => implicits.insert_value(known.to_owned(), value.clone()),
                other => args.insert_value(other.to_owned(), value.clone()),
            }
        }
        if let Some((name, value)) = element {
            args.insert_value(name.to_owned(), value.clone());
        }
        let marked = self.tera.render_component_with_implicits(name, &args, &implicits, None, true)?;
        let (mut html, mut roots) = (String::with_capacity(marked.len()), Vec::new());
        for (i, part) in marked.split(MARK).enumerate() {
            if i > 0 {
                roots.push(html.len() as u32);
            }
            html.push_str(part);
        }
        Ok(Rendering { html, roots })
    }
}

impl Function<TeraResult<Value>> for Once {
    fn call(&self, kwargs: Kwargs, _: &State) -> TeraResult<Value> {
        let name = kwargs.must_get::<&str>("component")?;
        let variants = self.variants(&kwargs, name)?;
        let mut out = String::new();
        match kwargs.get::<Value>("each")? {
            None => self.write(&variants, "", (name, &kwargs), None, &mut out)?,
            Some(list) => {
                let argument = kwargs.must_get::<&str>("as")?;
                for element in list.as_array().unwrap_or_default() {
                    let path =
                        element.as_map().and_then(|map| map.get(&Key::from("path"))?.as_str()).unwrap_or_default();
                    self.write(&variants, path, (name, &kwargs), Some((argument, element)), &mut out)?;
                    out.push('\n');
                }
            }
        }
        Ok(Value::safe_string(&out))
    }

    fn is_safe(&self) -> bool {
        true
    }
}

/// Within a component that `once` renders, `once` itself has no place.
pub fn refuse(_: Kwargs, _: &State) -> TeraResult<Value> {
    Err(tera::Error::message("`once` cannot stand in a component that is rendered by `once`"))
}
