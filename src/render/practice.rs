//! Page of one practice.

use super::cards::{facet_links, topics};
use super::items::{Making, contact, linked, plain};
use super::results::result_link;
use super::view::{Adoption, Fact, Link, PracticeView};
use super::voice::{Voice, licence, web};
use super::words::{Page, item, some};
use crate::model::{Body, Collection, Evidence, MoreWords, Outcome, Practice, Target};
use crate::plan::FacetKind;

/// How many related practices a page shows.
const RELATED: usize = 4;

/// Page of a practice.
pub fn practice(making: Making, index: u32) -> PracticeView {
    let voice = making.voice;
    let of = item(Collection::Practices, index);
    let core = voice.site.core(of);
    let facts = &voice.site.practices[index as usize].facts;
    let (words, _) = core.words_in(voice.lang);
    let asked = making.asked;
    let none = MoreWords::default();
    let more = words.more.as_deref().unwrap_or(&none);
    let page = Page { voice, core, root: making.root };
    let html = |body: &Option<Body<Target>>| body.as_ref().map(|body| page.html(body));
    let topics = topics(voice, index);
    let target_groups = facet_links(voice, index, FacetKind::TargetGroup);
    let mut text = making.text(of);
    text.facts = practice_facts(voice, facts, &topics, &target_groups);
    let sharer = &voice.site.partners[facts.shared_by as usize].facts;
    let outcome = match facts.outcome {
        Some(Outcome::Worked) => "worked",
        Some(Outcome::Partly) => "partly",
        Some(Outcome::DidNotWork) => "did-not-work",
        None => "",
    };
    PracticeView {
        shared_by: some(asked.shared_by, || voice.partner(facts.shared_by)),
        shared_from: some(asked.shared_from, || {
            sharer.place.as_ref().map_or_else(|| voice.country(&sharer.country), |place| voice.place(place).text)
        }),
        topics: some(asked.topics, || topics),
        target_groups: some(asked.target_groups, || target_groups),
        adoptions: facts.adopted_by.iter().map(|adoption| adopted(voice, adoption, more)).collect(),
        resources: more.resources.clone(),
        transfer_html: html(&more.transfer),
        evidence_html: html(&more.evidence),
        difficulties_html: html(&more.difficulties),
        lessons_html: html(&more.lessons),
        evidence: facts.evidence.iter().map(|i| result_link(voice, *i)).collect(),
        outcome,
        outcome_text: if outcome.is_empty() { String::new() } else { voice.term("outcome", outcome) },
        related: some(asked.related, || {
            making.some(Collection::Practices, &making.index.related(voice.site, index, RELATED))
        }),
        licence: some(asked.licence, || licence(&facts.licence)),
        text,
    }
}

fn practice_facts(voice: Voice, facts: &Practice, topics: &[Link], target_groups: &[Link]) -> Vec<Fact> {
    let mut list = vec![linked(voice, "shared-by", vec![voice.partner(facts.shared_by)])];
    if !topics.is_empty() {
        list.push(linked(voice, "topics", topics.to_vec()));
    }
    if !target_groups.is_empty() {
        list.push(linked(voice, "target-groups", target_groups.to_vec()));
    }
    list.extend(
        facts.from_activity.map(|i| linked(voice, "from-activity", vec![voice.link(item(Collection::Activities, i))])),
    );
    list.extend(facts.since.map(|date| Fact {
        datetime: Some(date.to_string()),
        ..plain(voice, "since", voice.language.formats.month_year(date))
    }));
    list.extend(
        facts.cost.as_ref().map(|cost| plain(voice, "cost", voice.language.formats.money(cost.amount, &cost.currency))),
    );
    let (staff, hours, weeks) = facts.effort;
    let effort = [("effort-staff", staff), ("effort-hours", hours), ("effort-weeks", weeks)];
    let effort: Vec<String> = effort.into_iter().filter_map(|(id, n)| n.map(|n| voice.count(id, n as usize))).collect();
    if !effort.is_empty() {
        list.push(plain(voice, "effort", voice.language.formats.list(&effort)));
    }
    facts.contact.iter().for_each(|c| contact(voice, c, &mut list));
    list.push(linked(voice, "licence", vec![licence(&facts.licence)]));
    list
}

fn adopted(voice: Voice, adoption: &crate::model::Adoption, more: &MoreWords) -> Adoption {
    let id = &voice.site.partners[adoption.partner as usize].core.id;
    Adoption {
        partner: voice.partner(adoption.partner),
        since: adoption.since.map(|date| super::view::When {
            text: voice.language.formats.month_year(date),
            start: date.to_string(),
            end: None,
        }),
        change: more.adopted.get(&**id).cloned(),
        evidence: adoption.evidence.as_ref().map(|evidence| match evidence {
            Evidence::Result(i) => result_link(voice, *i),
            Evidence::Web(address) => {
                let host = url::Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
                web(host.unwrap_or_else(|| address.clone()), address)
            }
        }),
    }
}
