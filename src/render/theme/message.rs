//! The function `msg` of templates.

use tera::{Kwargs, State, TeraResult, Value};

use super::Speakers;
use crate::i18n::Arg;

/// `msg(id="…", count=3)`: a message with variables in the page's language. Other arguments are its variables.
pub fn message(speakers: Speakers) -> impl Fn(Kwargs, &State) -> TeraResult<Value> + Send + Sync + 'static {
    move |kwargs, state| {
        let id = kwargs.must_get::<&str>("id")?;
        let lang = state.get::<String>("lang")?.unwrap_or_default();
        let Some((_, language)) = speakers.iter().find(|(tag, _)| *tag == lang) else {
            return Err(tera::Error::message(format!("no language `{lang}`")));
        };
        if !language.messages.has(id) {
            return Err(tera::Error::message(format!("there is no message `{id}`")));
        }
        let mut args: Vec<(&str, Arg)> = Vec::new();
        for (name, value) in kwargs.iter() {
            let Some(name) = name.as_str().filter(|name| *name != "id") else { continue };
            let arg = match (value.as_str(), value.as_number()) {
                (Some(text), _) => Arg::Text(text),
                (None, Some(number)) => number
                    .as_integer()
                    .and_then(|n| u64::try_from(n).ok())
                    .map_or(Arg::Number(number.as_float()), Arg::Count),
                _ => continue,
            };
            args.push((name, arg));
        }
        Ok(Value::from(language.messages.format(id, &args)))
    }
}
