//! Words of an item: in which languages they are, where their links lead, what their pictures need.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::context::{Context, Found};
use super::file_names::{named_otherwise, unlisted};
use super::links;
use super::photo_lints;
use crate::diagnostic::rules::{files, words as rules};
use crate::diagnostic::{Diagnostic, nearest};
use crate::i18n::Tag;
use crate::load::DraftWords;
use crate::load::facts::At;
use crate::load::markdown;
use crate::load::schema::Front;
use crate::model::{Body, ItemRef, Lang, Line, MoreWords, Photo, PhotoWords, RawLink, Target, Words};
use crate::source::{FileId, Span};

/// Letters of a slug; with the section before it an address stays well below what hosts bear.
const LONGEST_SLUG: usize = 100;

/// The item whose words are checked.
pub struct Subject<'a> {
    /// Which it is; `None` for the home page.
    pub item: Option<ItemRef>,
    /// Its folder with a `/` at its end.
    pub folder: &'a str,
    /// Its facts file.
    pub file: FileId,
    /// Its pictures.
    pub photos: &'a [Photo],
    /// Ids of the partners who adopted it (practices).
    pub adopters: &'a [String],
    /// Names of its files (results).
    pub files: &'a [String],
}

/// Words by language, and the original's language. Without words in the original language the item cannot be shown.
pub fn words(
    context: &Context,
    subject: &Subject,
    original: Option<&At<crate::load::kinds::Language>>,
    drafts: Vec<DraftWords>,
    found: &mut Found,
) -> (Vec<Option<Words>>, Lang) {
    let mut words: Vec<Option<Words>> = vec![None; context.languages.len()];
    let mut seen = Vec::new();
    for draft in drafts {
        let Some(lang) = context.lang(draft.tag.as_str()) else {
            unlisted(context, subject, &draft, found);
            continue;
        };
        seen.push(lang);
        if !draft.is_text {
            continue;
        }
        if draft.words.empty {
            let is_original = context
                .lang(original.map_or(context.languages[context.default.0 as usize].as_str(), |at| &at.value.0))
                == Some(lang);
            found.report(without_words(&draft, is_original));
            continue;
        }
        words[lang.0 as usize] = one(context, subject, lang, draft, found);
    }
    let wanted = match original {
        Some(at) => match context.lang(&at.value.0) {
            Some(lang) => lang,
            None => {
                let message = format!("`{}` is not among the languages of the site", at.value.0);
                let known: Vec<&str> = context.languages.iter().map(Tag::as_str).collect();
                let help =
                    format!("add it to `site.languages` in project.toml, or name one of these: {}", known.join(", "));
                found.report(Diagnostic::new(&rules::NO_ORIGINAL, at.span, message).help(help));
                context.default
            }
        },
        None => context.default,
    };
    if !seen.contains(&wanted) && !context.languages.is_empty() {
        let tag = &context.languages[wanted.0 as usize];
        let place = original.map_or(Span::top(subject.file), |at| at.span);
        let message = format!("`{}{tag}.md` is missing, the words in the original language", subject.folder);
        let help = match (named_otherwise(context, subject.folder, tag), seen.first()) {
            (Some((file, help)), _) => {
                found.used.push(file);
                help
            }
            (None, Some(_)) if subject.item.is_none() => {
                "write it: the home page needs words in the default language".to_owned()
            }
            (None, Some(other)) => {
                let other = &context.languages[other.0 as usize];
                format!("write it, or say that the item was first written in another language: original = \"{other}\"")
            }
            (None, None) => {
                format!("write `{}{tag}.md`: a line `# Title`, then a sentence that sums it up", subject.folder)
            }
        };
        let rule = if seen.is_empty() { &rules::MISSING_TEXT } else { &rules::NO_ORIGINAL };
        found.report(Diagnostic::new(rule, place, message).help(help));
    }
    (words, wanted)
}

/// A file with nothing but a title, or not even that.
fn without_words(draft: &DraftWords, is_original: bool) -> Diagnostic {
    let rule = if is_original { &rules::MISSING_TEXT } else { &rules::EMPTY_TRANSLATION };
    let (message, place) = match &draft.words.title {
        Some(title) => (format!("`{}.md` holds nothing below its title", draft.tag), title.span),
        None => (format!("`{}.md` is empty", draft.tag), Span::top(draft.file)),
    };
    let help = match (is_original, &draft.words.title) {
        (true, Some(_)) => "write at least a sentence below the title: it is the summary",
        (true, None) => "write a line `# Title`, then at least a sentence",
        (false, _) => "translate the text, or remove the file: the original is then shown with a notice",
    };
    Diagnostic::new(rule, place, message).help(help)
}

fn one(context: &Context, subject: &Subject, lang: Lang, draft: DraftWords, found: &mut Found) -> Option<Words> {
    let raw = draft.words;
    // Photos that a misspelt name probably meant: what it lacks is told when the name is right.
    let mut meant: Vec<&str> = Vec::new();
    // What was meant by links that are none.
    meant.extend(raw.almost.iter().map(String::as_str));
    found.used.extend(raw.almost.iter().filter_map(|name| context.sources.find(&format!("{}{name}", subject.folder))));
    let photo_names = || subject.photos.iter().map(|photo| &*photo.name);
    for (name, span) in &raw.pictures {
        let there = match name.strip_prefix('/') {
            Some(shared) => context.shared.iter().any(|known| known == shared),
            None => subject.photos.iter().any(|photo| photo.name == *name),
        };
        if !there && !context.is_odd(&format!("{}{name}", subject.folder)) {
            meant.extend(nearest(name, photo_names()));
            missing_file(subject, name, *span, found);
        }
    }
    let in_place: Vec<&str> = raw
        .body
        .holes
        .iter()
        .filter_map(|hole| match &hole.kind {
            crate::model::HoleKind::Picture(picture) if picture.alt.is_some() => Some(&*picture.file),
            _ => None,
        })
        .collect();
    let photos = photo_words(subject, &raw.front, found);
    photo_lints::alts(&raw.front, found);
    let unknown = photos.keys().filter(|name| !photo_names().any(|known| *known == ***name));
    meant.extend(unknown.filter_map(|name| nearest(name, photo_names())));
    for photo in subject.photos {
        let described = photos.get(&photo.name).is_some_and(|words| words.alt.is_some());
        if !described && !in_place.contains(&&*photo.name) && !meant.contains(&&*photo.name) {
            let message = format!("`{}` has no alt text in {}", photo.name, draft.tag);
            let help = format!(
                "add to the front matter: [photos.\"{}\"] alt = \"what it shows\" (alt = \"\" if it only decorates)",
                photo.name
            );
            let shown = raw.pictures.iter().find(|(name, _)| *name == photo.name).map(|(_, span)| *span);
            let place = shown.unwrap_or(Span::top(draft.file));
            found.report(Diagnostic::new(&rules::MISSING_ALT, place, message).help(help));
        }
    }
    let more = more(context, subject, lang, draft.file, &raw.front, found);
    let body = resolve(context, subject, lang, raw.body, found);
    let title = raw.title?;
    Some(Words {
        file: draft.file,
        title: line(title),
        summary: raw.summary.map(line),
        slug: raw.front.slug.as_ref().and_then(|slug| checked_slug(slug, found)),
        description: raw.front.description,
        body,
        photos,
        more,
    })
}

fn line(line: markdown::Line) -> Line {
    Line { html: line.html, text: line.text, span: line.span }
}

fn missing_file(subject: &Subject, name: &str, span: Span, found: &mut Found) {
    let message =
        format!("there is no picture `{name}` in `{}`", if subject.folder.is_empty() { "." } else { subject.folder });
    let known = subject.photos.iter().map(|photo| &*photo.name);
    found.report(
        Diagnostic::new(&files::MISSING_FILE, span, message)
            .nearest(name, known)
            .help("put the file beside the words, or correct its name"),
    );
}

fn photo_words(subject: &Subject, front: &Front, found: &mut Found) -> BTreeMap<Arc<str>, PhotoWords> {
    let mut words = BTreeMap::new();
    for (name, photo) in &front.photos {
        if !subject.photos.iter().any(|p| *p.name == *name.value) {
            let message = format!("there is no picture `{}` here", name.value);
            let known = subject.photos.iter().map(|photo| &*photo.name);
            found.report(
                Diagnostic::new(&rules::UNKNOWN_PHOTO, name.span, message)
                    .nearest(&name.value, known)
                    .help("correct the name, or remove these words"),
            );
        }
        let alt = photo.alt.as_ref().map(|alt| alt.0.clone());
        words.insert(Arc::from(name.value.as_str()), PhotoWords { alt, caption: photo.caption.clone() });
    }
    words
}

fn checked_slug(slug: &At<String>, found: &mut Found) -> Option<Arc<str>> {
    use crate::diagnostic::rules::addresses::{BAD_SLUG, LONG_ADDRESS};
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if slug.value.chars().all(good) && !slug.value.starts_with('-') && !slug.value.ends_with('-') {
        if slug.value.len() > LONGEST_SLUG {
            let message = format!("the slug has {} letters; an address bears {LONGEST_SLUG}", slug.value.len());
            let help = format!("a few words are enough: slug = \"{}\"", first_words(&slug.value, 40));
            found.report(Diagnostic::new(&LONG_ADDRESS, slug.span, message).help(help));
        }
        return Some(Arc::from(slug.value.as_str()));
    }
    let message = format!("`{}` cannot be part of an address", slug.value);
    let help = format!(
        "use the letters a to z, digits and hyphens: slug = \"{}\"",
        first_words(&crate::i18n::slug(&slug.value), LONGEST_SLUG)
    );
    found.report(Diagnostic::new(&BAD_SLUG, slug.span, message).help(help));
    None
}

/// The words of a slug that fit into so many letters.
fn first_words(slug: &str, letters: usize) -> &str {
    match slug.len() > letters {
        true => slug[..letters].rsplit_once('-').map_or(&slug[..letters], |(words, _)| words),
        false => slug,
    }
}

fn resolve(context: &Context, subject: &Subject, lang: Lang, body: Body<RawLink>, found: &mut Found) -> Body<Target> {
    body.map_links(|raw| links::target(context, subject, lang, &raw, found))
}

fn more(
    context: &Context,
    subject: &Subject,
    lang: Lang,
    file: FileId,
    front: &Front,
    found: &mut Found,
) -> Option<Box<MoreWords>> {
    let mut paragraph = |text: &Option<At<String>>| {
        let at = text.as_ref()?;
        let offset = at.span.start as usize + 1;
        let body = markdown::paragraph(file, &at.value, offset, &mut found.diagnostics);
        Some(resolve(context, subject, lang, body, found))
    };
    let more = MoreWords {
        transfer: paragraph(&front.transfer),
        evidence: paragraph(&front.evidence),
        difficulties: paragraph(&front.difficulties),
        lessons: paragraph(&front.lessons),
        resources: front.resources.clone(),
        adopted: front
            .adopted
            .iter()
            .filter_map(|(id, words)| Some((id.value.clone(), words.change.get()?.clone())))
            .collect(),
        files: front
            .files
            .iter()
            .filter_map(|(name, words)| Some((name.value.clone(), words.title.get()?.clone())))
            .collect(),
    };
    for id in front.adopted.keys().filter(|id| !subject.adopters.contains(&id.value)) {
        let message = format!("`{}` is not among those who adopted this practice", id.value);
        let known = subject.adopters.iter().map(String::as_str);
        found.report(
            Diagnostic::new(&rules::UNKNOWN_ADOPTER, id.span, message)
                .nearest(&id.value, known)
                .help("add the partner to `adopted_by` in practice.toml, or remove these words"),
        );
    }
    for name in front.files.keys().filter(|name| !subject.files.contains(&name.value)) {
        let message = format!(
            "`{}` is not among the files of this {}",
            name.value,
            subject.item.map_or("page", |i| i.collection.singular())
        );
        let known = subject.files.iter().map(String::as_str);
        found.report(
            Diagnostic::new(&rules::UNKNOWN_RESULT_FILE, name.span, message)
                .nearest(&name.value, known)
                .help("add the file to `files` in result.toml, or remove these words"),
        );
    }
    let any = !(more.resources.is_empty() && more.adopted.is_empty() && more.files.is_empty())
        || [&more.transfer, &more.evidence, &more.difficulties, &more.lessons].iter().any(|p| p.is_some());
    any.then(|| Box::new(more))
}
