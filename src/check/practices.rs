//! Facts of practices: who shared, who adopted, and when.

use super::context::{Context, Found};
use super::items::{Kind, Place, SiteContext};
use super::kinds::contact;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::references as rules;
use crate::load::facts::At;
use crate::load::kinds::ResultId;
use crate::load::schema::{self, Common, PracticeFacts};
use crate::model::{Adoption, Collection, Evidence, Money, Practice};

impl Kind for PracticeFacts {
    const COLLECTION: Collection = Collection::Practices;
    type Facts = Practice;
    fn common(&self) -> &Common {
        &self.common
    }
    fn adopters(&self) -> Vec<String> {
        self.adopted_by.iter().filter_map(|a| Some(a.partner.get()?.value.0.clone())).collect()
    }
    fn resolve(&self, context: &Context, site: &SiteContext, place: &Place, found: &mut Found) -> Option<Practice> {
        let shared_by = self.shared_by.get().and_then(|at| context.resolve(at, found));
        let from_activity = self.from_activity.as_ref().and_then(|at| context.resolve(at, found));
        let topics = self.topics.iter().filter_map(|at| context.term(at, found)).collect();
        let target_groups = self.target_groups.iter().filter_map(|at| context.term(at, found)).collect();
        let evidence = context.resolve_all(&self.evidence, found);
        let own = context.sources.path(place.file).split('/').nth(1).unwrap_or_default();
        for at in self.related.iter().filter(|at| at.value.0 == own) {
            let message = "the practice names itself as related";
            found.report(Diagnostic::new(&rules::SELF_REFERENCE, at.span, message).help("leave it out of `related`"));
        }
        let related = context.resolve_all(&self.related, found);
        let shared_on = from_activity.and_then(|i| site.activity_start[i as usize]);
        let adopted_by = adoptions(self, context, shared_on, found);
        Some(Practice {
            shared_by: shared_by?,
            adopted_by,
            topics,
            target_groups,
            from_activity,
            since: self.since,
            outcome: self.outcome,
            cost: self.cost.as_ref().and_then(money),
            effort: self.effort.as_ref().map_or((None, None, None), |e| (e.staff, e.hours, e.weeks)),
            evidence,
            related,
            contact: self.contact.as_ref().and_then(contact),
            licence: self.licence.as_ref().or(site.project.licence.get())?.0.clone(),
        })
    }
}

/// An amount, where it is well formed.
pub fn money(facts: &schema::Money) -> Option<Money> {
    Some(Money { amount: *facts.amount.get()?, currency: facts.currency.get()?.0.clone() })
}

fn adoptions(
    facts: &PracticeFacts,
    context: &Context,
    shared_on: Option<crate::i18n::Date>,
    found: &mut Found,
) -> Vec<Adoption> {
    let mut adoptions: Vec<(Adoption, crate::source::Span)> = Vec::new();
    for adoption in &facts.adopted_by {
        let Some(partner) = adoption.partner.get() else { continue };
        let evidence = adoption.evidence.as_ref().and_then(|at| match &at.value {
            schema::Evidence::Link(url) => Some(Evidence::Web(url.0.clone())),
            schema::Evidence::Result(id) => {
                let at = At { value: ResultId(id.0.clone()), span: at.span };
                context.resolve(&at, found).map(Evidence::Result)
            }
        });
        if facts.shared_by.get().is_some_and(|sharer| sharer.value == partner.value) {
            let message = format!("`{}` shared this practice and cannot adopt it", partner.value.0);
            found.report(
                Diagnostic::new(&rules::SHARED_AND_ADOPTED, partner.span, message)
                    .help("name another partner, or remove this adoption"),
            );
        }
        let Some(index) = context.resolve(partner, found) else { continue };
        if let Some((_, first)) = adoptions.iter().find(|(a, _)| a.partner == index) {
            let message = format!("`{}` adopts this practice twice", partner.value.0);
            found.report(
                Diagnostic::new(&rules::DUPLICATE_ADOPTER, partner.span, message)
                    .related(*first, "the first time")
                    .help("keep one of the two"),
            );
            continue;
        }
        if let (Some(since), Some(shared)) = (&adoption.since, shared_on)
            && since.value < shared
        {
            let message =
                format!("adopted on {}, before the activity at which it was shared began ({shared})", since.value);
            found.report(
                Diagnostic::new(&rules::ADOPTED_BEFORE_SHARED, since.span, message)
                    .help("correct the date, or name another activity in `from_activity`"),
            );
        }
        let since = adoption.since.as_ref().map(|at| at.value);
        adoptions.push((Adoption { partner: index, since, evidence }, partner.span));
    }
    adoptions.into_iter().map(|(adoption, _)| adoption).collect()
}
