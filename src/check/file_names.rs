//! Files of words whose names do not say a language of the site.

use super::context::{Context, Found};
use super::words::Subject;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::files;
use crate::i18n::Tag;
use crate::load::DraftWords;
use crate::load::kinds::tag_of_name;
use crate::load::meant::{self, meant_words};
use crate::source::{FileId, Span};

/// A file beside the words that is probably meant as those in a language, and what to do with it.
pub fn named_otherwise(context: &Context, folder: &str, tag: &Tag) -> Option<(FileId, String)> {
    let mut files = context.sources.iter().filter_map(|(id, file)| Some((id, file.path.strip_prefix(folder)?)));
    files.find_map(|(id, name)| {
        let name = Some(name).filter(|name| !name.contains('/'))?;
        let meant = meant_words(name, &context.languages).filter(|meant| meant.tag == *tag)?;
        Some((id, meant::help(name, &meant, false)))
    })
}

/// Reports words in a language that the site does not list.
pub fn unlisted(context: &Context, subject: &Subject, draft: &DraftWords, found: &mut Found) {
    // Without a list of languages, that alone is the mistake.
    if context.languages.is_empty() {
        return;
    }
    let message = format!("the site does not list the language `{}`", draft.tag);
    let diagnostic = Diagnostic::new(&files::UNLISTED_LANGUAGE, Span::top(draft.file), message);
    found.report(match tag_of_name(draft.tag.as_str()).filter(|tag| *tag != draft.tag) {
        Some(tag) => diagnostic.help(format!("did you mean `{tag}.md`? `{}` is the code of a country", draft.tag)),
        None => {
            let list = format!("add \"{}\" to `site.languages` in project.toml", draft.tag);
            let name = format!("{}.md", draft.tag);
            match meant_words(&name, &context.languages) {
                Some(meant) => {
                    let taken = context.sources.find(&format!("{}{}.md", subject.folder, meant.tag)).is_some();
                    diagnostic
                        .help(meant::help(&name, &meant, taken))
                        .help(format!("if it is a language of its own here, {list}"))
                }
                None => diagnostic.help(format!("{list}, or remove the file")),
            }
        }
    });
}
