//! The facts of the project and of its site.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::context::{Context, Found};
use super::kinds::{contact, in_order};
use super::pictures;
use super::practices::money;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::{facts as shape, languages as lang_rules, project as rules};
use crate::i18n::Tag;
use crate::load::facts::At;
use crate::load::schema::{self, PartnerFacts, ProjectFacts};
use crate::load::{Draft, DraftItem};
use crate::model::{Accessibility, Authority, Collection, Imprint, Lang, Programme, Project, Role};
use crate::source::Span;

/// The languages of the site and the default among them, as far as they are well formed.
pub fn languages(draft: &Draft, found: &mut Found) -> (Vec<Tag>, Lang) {
    let Some(site) = draft.project.site.get() else { return (Vec::new(), Lang(0)) };
    let mut languages: Vec<Tag> = Vec::new();
    let mut places: Vec<Span> = Vec::new();
    for at in site.all_languages() {
        let Ok(tag) = at.value.parse::<Tag>() else { continue };
        if let Some(first) = languages.iter().position(|t| *t == tag) {
            found.report(
                Diagnostic::new(&lang_rules::DUPLICATE_LANGUAGE, at.span, format!("`{tag}` is listed twice"))
                    .related(places[first], "the first time")
                    .help("remove one of them"),
            );
            continue;
        }
        languages.push(tag);
        places.push(at.span);
    }
    let Some(default) = site.default_language.get() else { return (languages, Lang(0)) };
    match languages.iter().position(|tag| tag.as_str() == &*default.value) {
        Some(index) => (languages, Lang(index as u16)),
        None if languages.is_empty() => (languages, Lang(0)),
        None => {
            let message = format!("the default language `{}` is not among the languages of the site", &*default.value);
            let diagnostic = Diagnostic::new(&lang_rules::DEFAULT_NOT_LISTED, default.span, message);
            let help = format!("add \"{}\" to `languages`, or name one of them here", &*default.value);
            found.report(diagnostic.help(help));
            (languages, Lang(0))
        }
    }
}

/// The roles of the partners: exactly one coordinator, and the one that the project names.
pub fn coordinator(context: &Context, draft: &Draft, found: &mut Found) -> Option<u32> {
    let leads =
        |p: &&Arc<DraftItem<PartnerFacts>>| p.facts.role.get().is_some_and(|role| role.value == Role::Coordinator);
    let leading: Vec<_> = draft.partners.iter().filter(leads).collect();
    let named = draft.project.coordinator.get();
    if let [first, second, ..] = leading.as_slice() {
        let place = |p: &Arc<DraftItem<PartnerFacts>>| p.facts.role.get().map_or(Span::top(p.file), |role| role.span);
        let message = format!("`{}` and `{}` are both coordinators", first.id, second.id);
        found.report(
            Diagnostic::new(&rules::TWO_COORDINATORS, place(second), message)
                .related(place(first), "the other coordinator")
                .help("exactly one partner coordinates: give the others the role \"partner\""),
        );
    } else if leading.is_empty() && !draft.partners.is_empty() {
        let place = named.map_or(Span::top(draft.project_file), |at| at.span);
        found.report(
            Diagnostic::new(&rules::NO_COORDINATOR, place, "no partner has the role of the coordinator")
                .help("write role = \"coordinator\" in the partner.toml of the partner who leads the project"),
        );
    }
    let named = named?;
    let index = context.resolve(named, found)?;
    if let [only] = leading.as_slice()
        && *only.id != *named.value.0
    {
        let message =
            format!("the project names `{}` as coordinator, but the role belongs to `{}`", named.value.0, only.id);
        let mut diagnostic = Diagnostic::new(&rules::WRONG_COORDINATOR, named.span, message);
        if let Some(role) = only.facts.role.get() {
            diagnostic = diagnostic.related(role.span, "the role stands here");
        }
        found.report(diagnostic.help("make both say the same"));
    }
    Some(index)
}

/// The project, where its facts are well formed.
pub fn project(
    context: &Context,
    facts: &ProjectFacts,
    coordinator: Option<u32>,
    found: &mut Found,
) -> Option<Project> {
    let site = facts.site.get();
    if let (Some(start), Some(end)) = (facts.start.get(), facts.end.get()) {
        in_order(start, end, found);
    }
    number_fits_programme(facts, found);
    let numbers = super::number::shown(facts, found);
    let mut phases = Vec::new();
    for phase in &facts.phases {
        let (Some(id), Some(start), Some(end)) = (phase.id.get(), phase.start.get(), phase.end.get()) else { continue };
        in_order(start, end, found);
        let term = context.term(id, found);
        phases.extend(term.map(|term| (term, start.value, end.value)));
    }
    let logo = facts.logo.as_ref().and_then(|name| {
        let file = pictures::beside(context, "", name, found)?;
        Some((file, pictures::size(context, file, found)))
    });
    let authority = facts.granting_authority.get().and_then(|at| authority(context, at, found));
    for (tag, place) in facts.funding.keys().map(|at| (&at.value, at.span)) {
        listed(context, tag, place, "funding", found);
    }
    let mut fallbacks = BTreeMap::new();
    for (name, fallback) in site.iter().flat_map(|s| &s.fallbacks) {
        match Collection::of_folder(&name.value) {
            Some(collection) => {
                fallbacks.insert(collection, *fallback);
            }
            None => {
                let known = Collection::ALL.iter().map(|c| c.folder());
                let message = format!("`{}` is not a collection", name.value);
                found.report(
                    Diagnostic::new(&shape::UNKNOWN_KEY, name.span, message)
                        .nearest(&name.value, known)
                        .help("the collections are partners, activities, practices, results, news, pages"),
                );
            }
        }
    }
    let page_size = match site.and_then(|s| s.page_size.as_ref()) {
        Some(at) if !(1..=1000).contains(&at.value) => {
            let message = format!("`page_size` must be from 1 to 1000, not {}", at.value);
            found.report(
                Diagnostic::new(&shape::NEGATIVE, at.span, message)
                    .help("write how many items stand on one page: page_size = 24"),
            );
            24
        }
        Some(at) => at.value as usize,
        None => 24,
    };
    let site = site?;
    let url = &site.url.get()?.value.0;
    Some(Project {
        acronym: facts.acronym.get()?.clone(),
        numbers: numbers?,
        programme: facts.programme.get()?.value,
        authority: authority?,
        start: facts.start.get()?.value,
        end: facts.end.get()?.value,
        grant: facts.grant.as_ref().and_then(money),
        coordinator: coordinator?,
        licence: facts.licence.get()?.0.clone(),
        logo,
        phases,
        fictional: facts.fictional.unwrap_or(false),
        contact: facts.contact.as_ref().and_then(contact),
        imprint: facts.imprint.as_ref().and_then(|at| imprint(at)),
        accessibility: facts.accessibility.as_ref().and_then(|a| {
            Some(Accessibility {
                status: *a.status.get()?,
                reviewed: a.reviewed.as_ref().map(|at| at.value),
                feedback: a.feedback.as_ref().map(|e| e.0.clone()),
                enforcement: a.enforcement.as_ref().map(|u| u.0.clone()),
            })
        }),
        funding: facts
            .funding
            .iter()
            .map(|(k, v)| (k.value.clone(), (v.statement.clone(), v.disclaimer.clone())))
            .collect(),
        url: format!("{}/", url.split(['?', '#']).next().unwrap_or(url).trim_end_matches('/')),
        theme: site.theme.as_ref().map_or("column", |t| t.value.as_str()).to_owned(),
        fallback: site.fallback.unwrap_or(crate::model::Fallback::Notice),
        fallbacks,
        page_size,
        avif: site.avif.unwrap_or(false),
        marked: None,
        share_pictures: site.share_pictures,
    })
}

/// Programme years by the number's first part: calls of 2014–2020 and of 2021–2027 (Programme Guides).
fn number_fits_programme(facts: &ProjectFacts, found: &mut Found) {
    let (Some(numbers), Some(programme)) = (facts.number.get(), facts.programme.get()) else { return };
    for number in &numbers.value.0 {
        let year: u32 = match number.0.split_once('-').map(|(year, _)| year.parse()) {
            Some(Ok(year)) => year,
            _ => continue,
        };
        let right = if year <= 2020 { Programme::Erasmus2014 } else { Programme::Erasmus2021 };
        if right != programme.value {
            let name = if year <= 2020 { "erasmus-plus-2014-2020" } else { "erasmus-plus-2021-2027" };
            let message = format!("a project of the call of {year} belongs to another programme");
            found.report(
                Diagnostic::new(&rules::NUMBER_PROGRAMME, programme.span, message)
                    .related(numbers.span, "the year stands in the number")
                    .help(format!("write programme = \"{name}\": statement and disclaimer depend on it")),
            );
        }
    }
}

fn authority(context: &Context, at: &At<schema::Authority>, found: &mut Found) -> Option<Authority> {
    match &at.value {
        schema::Authority::Known(name) => match crate::model::funding::known(name) {
            Some(authority) => Some(authority),
            None => {
                let message = format!("`{name}` is not a granting authority that Litfass knows");
                found.report(
                    Diagnostic::new(&rules::UNKNOWN_AUTHORITY, at.span, message)
                        .nearest(name, crate::model::funding::KNOWN.iter().copied())
                        .help("for another authority, write its names: granting_authority = { en = { name = \"the Example Agency (EA)\", short = \"EA\" } }"),
                );
                None
            }
        },
        schema::Authority::Named(names) => {
            let mut by_language = BTreeMap::new();
            for (tag, name) in names {
                listed(context, &tag.value, tag.span, "granting_authority", found);
                if let (Some(long), Some(short)) = (name.name.get(), name.short.get()) {
                    by_language.insert(tag.value.clone(), (long.clone(), short.clone()));
                }
            }
            Some(Authority::Named(by_language))
        }
    }
}

/// Keys that are languages must be well formed; English may stand there though the site does not speak it.
fn listed(context: &Context, tag: &str, place: Span, table: &str, found: &mut Found) {
    if tag == "en" || context.lang(tag).is_some() {
        return;
    }
    let known: Vec<&str> = context.languages.iter().map(Tag::as_str).collect();
    let message = format!("`{tag}` in `{table}` is not a language of the site");
    let help = format!("the languages of the site are: {}", known.join(", "));
    found.report(Diagnostic::new(&shape::UNKNOWN_KEY, place, message).help(help));
}

fn imprint(facts: &schema::Imprint) -> Option<Imprint> {
    Some(Imprint {
        name: facts.name.get()?.clone(),
        address: facts.address.clone(),
        legal_form: facts.legal_form.clone(),
        representative: facts.representative.clone(),
        email: facts.email.get()?.0.clone(),
        phone: facts.phone.clone(),
        register: facts.register.clone(),
        vat: facts.vat.clone(),
        editor: facts.editor.clone(),
    })
}
