//! Facts of partners, activities, results, news and pages. (Practices have a file of their own.)

use super::context::{Context, Found};
use super::items::{Kind, Place, SiteContext};
use super::{pictures, places};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::values as rules;
use crate::i18n::Date;
use crate::load::facts::At;
use crate::load::schema::{self, ActivityFacts, Common, NewsFacts, Online, PageFacts, PartnerFacts, ResultFacts};
use crate::model::{self, Activity, Collection, FreePage, ItemRef, MenuPlace, News, Partner, Product, ResultFile};
use crate::source::FileId;

/// The names under which a logo is found.
const LOGOS: [&str; 5] = ["logo.svg", "logo.png", "logo.webp", "logo.jpg", "logo.jpeg"];

impl Kind for PartnerFacts {
    const COLLECTION: Collection = Collection::Partners;
    type Facts = Partner;
    fn common(&self) -> &Common {
        &self.common
    }
    fn apart(&self, context: &Context, place: &Place) -> Vec<FileId> {
        let logo = |name: &str| context.sources.find(&format!("{}{name}", place.folder));
        match &self.logo {
            Some(name) => logo(&name.value).into_iter().collect(),
            None => LOGOS.iter().find_map(|name| logo(name)).into_iter().collect(),
        }
    }
    fn resolve(&self, context: &Context, _: &SiteContext, place: &Place, found: &mut Found) -> Option<Partner> {
        if let Some(name) = &self.logo {
            pictures::beside(context, place.folder, name, found);
        }
        let logo = self.apart(context, place).first().map(|file| {
            found.used.push(*file);
            (*file, pictures::size(context, *file, found))
        });
        let kind = self.kind.get().and_then(|kind| context.term(kind, found));
        let country = self.country.get().map(|c| c.value.0.clone());
        Some(Partner {
            place: self.place.as_ref().and_then(|p| places::resolve(p, country.as_deref(), found)),
            role: self.role.get()?.value,
            kind: kind?,
            country: country?,
            short: self.short.clone(),
            oid: self.oid.as_ref().map(|x| x.0.clone()),
            pic: self.pic.as_ref().map(|x| x.0.clone()),
            ror: self.ror.as_ref().map(|x| x.0.clone()),
            website: self.website.as_ref().map(|x| x.0.clone()),
            contact: self.contact.as_ref().and_then(contact),
            logo,
        })
    }
}

/// A contact, where its address is well formed.
pub fn contact(facts: &schema::Contact) -> Option<model::Contact> {
    let email = facts.email.get()?.0.clone();
    Some(model::Contact { name: facts.name.clone(), email, phone: facts.phone.clone() })
}

/// Whether the first day is not after the last; otherwise it is reported.
pub fn in_order(start: &At<Date>, end: &At<Date>, found: &mut Found) -> bool {
    if end.value >= start.value {
        return true;
    }
    let message = format!("the end {} is before the start {}", end.value, start.value);
    found.report(
        Diagnostic::new(&rules::END_BEFORE_START, end.span, message)
            .related(start.span, "the start")
            .help("exchange the two dates, or correct the one that is wrong"),
    );
    false
}

/// Warns of a day outside the project's time.
pub fn within_project(site: &SiteContext, at: &At<Date>, found: &mut Found) {
    let (Some(start), Some(end)) = (site.project.start.get(), site.project.end.get()) else { return };
    if start.value > end.value {
        // That is a mistake of its own, and no day could be right.
        return;
    }
    if at.value < start.value || at.value > end.value {
        let message = format!("{} is outside the project, which runs from {} to {}", at.value, start.value, end.value);
        found.report(
            Diagnostic::new(&rules::OUTSIDE_PROJECT, at.span, message)
                .help("correct the year; if it is right, allow this warning in project.toml with a reason"),
        );
    }
}

impl Kind for ActivityFacts {
    const COLLECTION: Collection = Collection::Activities;
    type Facts = Activity;
    fn common(&self) -> &Common {
        &self.common
    }
    fn resolve(&self, context: &Context, site: &SiteContext, _: &Place, found: &mut Found) -> Option<Activity> {
        let kind = self.kind.get().and_then(|kind| context.term(kind, found));
        let host = self.host.as_ref().and_then(|host| context.resolve(host, found));
        let place = self.place.as_ref().and_then(|place| places::resolve(place, None, found));
        let mut partners = context.resolve_all(&self.partners, found);
        partners.extend(host);
        let mut participants = Vec::new();
        for (id, groups) in &self.participants {
            let partner = context.resolve_id(Collection::Partners, &id.value, id.span, found);
            let counted: Vec<(String, u32)> = groups
                .0
                .iter()
                .filter_map(|(group, n)| Some((context.term_of("group", &group.value, group.span, found)?, *n)))
                .collect();
            if let Some(partner) = partner {
                partners.push(partner);
                participants.push((partner, counted));
            }
        }
        partners.sort_unstable();
        partners.dedup();
        let online = match &self.online {
            None | Some(Online::Flag(false)) => None,
            Some(Online::Flag(true)) => Some(None),
            Some(Online::At(url)) => Some(Some(url.0.clone())),
        };
        let start = self.start.get()?;
        let end = self.end.as_ref().unwrap_or(start);
        within_project(site, start, found);
        if in_order(start, end, found) && end.span != start.span {
            within_project(site, end, found);
        }
        if place.is_none() && self.place.is_none() && online.is_none() {
            let message = "the activity has neither a place nor `online = true`";
            let help = "add the town: place = { town = \"Madrid\", country = \"ES\" }, or online = true";
            found.report(Diagnostic::new(&rules::NO_PLACE, start.span, message).help(help));
        }
        let phase = site.project.phases.iter().position(|phase| {
            let day = |at: Option<&At<Date>>| at.map(|at| at.value);
            day(phase.start.get()).is_some_and(|d| d <= start.value)
                && day(phase.end.get()).is_some_and(|d| start.value <= d)
        });
        Some(Activity {
            kind: kind?,
            start: start.value,
            end: end.value,
            host,
            place,
            online,
            partners,
            participants,
            phase,
        })
    }
}

impl Kind for ResultFacts {
    const COLLECTION: Collection = Collection::Results;
    type Facts = Product;
    fn common(&self) -> &Common {
        &self.common
    }
    fn files(&self) -> Vec<String> {
        let names = self.files.iter().flat_map(|f| [f.file.get(), f.editable.as_ref()]);
        names.flatten().map(|at| at.value.clone()).collect()
    }
    fn apart(&self, context: &Context, place: &Place) -> Vec<FileId> {
        self.files().iter().filter_map(|name| context.sources.find(&format!("{}{name}", place.folder))).collect()
    }
    fn resolve(&self, context: &Context, site: &SiteContext, place: &Place, found: &mut Found) -> Option<Product> {
        let kind = self.kind.get().and_then(|kind| context.term(kind, found));
        let by = context.resolve_all(&self.by, found);
        let practices = context.resolve_all(&self.practices, found);
        let activity = self.activity.as_ref().and_then(|a| context.resolve(a, found));
        let files = self
            .files
            .iter()
            .filter_map(|f| {
                let editable =
                    f.editable.as_ref().and_then(|name| pictures::beside(context, place.folder, name, found));
                let file = pictures::beside(context, place.folder, f.file.get()?, found)?;
                let language = f.language.as_ref().map(|l| l.0.clone());
                pictures::metadata(context, file, f.keep_metadata.is_some(), f.file.get()?, found);
                let licence = f.licence.as_ref().map(|l| l.0.clone());
                Some(ResultFile { file, language, editable, licence, keep_metadata: f.keep_metadata.is_some() })
            })
            .collect();
        let deposit = self.deposit.as_ref().and_then(|d| Some((d.name.get()?.clone(), d.url.get()?.0.clone(), d.date)));
        if let Some(licence) = self.licence.get().filter(|licence| !is_open(&licence.value.0)) {
            let message = format!("`{}` is not an open licence", licence.value.0);
            let help =
                "educational resources of Erasmus+ must be free and open: take CC-BY-4.0 or CC-BY-SA-4.0, if you may";
            found.report(Diagnostic::new(&rules::NO_OPEN_LICENCE, licence.span, message).help(help));
        }
        let date = self.date.get()?;
        within_project(site, date, found);
        let licence = self.licence.get()?.value.0.clone();
        Some(Product { kind: kind?, date: date.value, licence, by, files, practices, activity, deposit })
    }
}

/// Whether a licence lets everybody use, change and share: free of NC, ND (opendefinition.org, 2.1).
fn is_open(id: &str) -> bool {
    let closed = id.contains("-NC") || id.contains("-ND");
    !closed
        && (id.starts_with("CC-BY")
            || id.starts_with("CC0")
            || spdx::license_id(id).is_some_and(|l| l.is_osi_approved() || l.is_fsf_free_libre()))
}

impl Kind for NewsFacts {
    const COLLECTION: Collection = Collection::News;
    type Facts = News;
    fn common(&self) -> &Common {
        &self.common
    }
    fn resolve(&self, context: &Context, site: &SiteContext, _: &Place, found: &mut Found) -> Option<News> {
        let by = self.by.as_ref().and_then(|by| context.resolve(by, found));
        let mut about = Vec::new();
        let mut add = |collection, index: Option<u32>| about.extend(index.map(|index| ItemRef { collection, index }));
        add(Collection::Activities, self.activity.as_ref().and_then(|a| context.resolve(a, found)));
        for practice in &self.practices {
            add(Collection::Practices, context.resolve(practice, found));
        }
        add(Collection::Results, self.result.as_ref().and_then(|r| context.resolve(r, found)));
        let date = self.date.get()?;
        within_project(site, date, found);
        Some(News { date: date.value, by, about })
    }
}

impl Kind for PageFacts {
    const COLLECTION: Collection = Collection::Pages;
    type Facts = FreePage;
    fn common(&self) -> &Common {
        &self.common
    }
    fn resolve(&self, _: &Context, _: &SiteContext, _: &Place, _: &mut Found) -> Option<FreePage> {
        Some(FreePage { menu: self.menu.unwrap_or(MenuPlace::None), order: self.order.unwrap_or(u32::MAX) })
    }
}
