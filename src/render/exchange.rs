//! The page of the exchange: who shared what with whom, as a drawing, as a table, as a list.

use std::collections::BTreeMap;

use super::drawings;
use super::items::Making;
use super::view::{ExchangeCell, ExchangePractice, ExchangeRow, ExchangeView, Link};
use super::voice::Voice;
use super::words::item;
use crate::i18n::Arg;
use crate::model::{Collection, ItemRef};

/// Who shared what with whom.
pub fn exchange(making: Making) -> ExchangeView {
    let voice = making.voice;
    let site = voice.site;
    let order: Vec<u32> = voice.plan.orders.list(voice.lang, Collection::Partners).to_vec();
    let mut cells: BTreeMap<(u32, u32), Vec<Link>> = BTreeMap::new();
    let mut adoptions = 0;
    for index in voice.plan.orders.list(voice.lang, Collection::Practices) {
        let facts = &site.practices[*index as usize].facts;
        for adoption in &facts.adopted_by {
            let link = voice.link(item(Collection::Practices, *index));
            cells.entry((facts.shared_by, adoption.partner)).or_default().push(link);
            adoptions += 1;
        }
    }
    let rows = order.iter().map(|sharer| {
        let row: Vec<ExchangeCell> = order
            .iter()
            .map(|adopter| ExchangeCell {
                practices: cells.get(&(*sharer, *adopter)).cloned().unwrap_or_default(),
                own: sharer == adopter,
            })
            .collect();
        let total = row.iter().map(|cell| cell.practices.len()).sum();
        ExchangeRow { partner: voice.partner_short(*sharer), cells: row, total }
    });
    let numbers = [
        ("adoptions", Arg::Count(adoptions)),
        ("practices", Arg::Count(voice.plan.orders.list(voice.lang, Collection::Practices).len() as u64)),
        ("partners", Arg::Count(order.len() as u64)),
    ];
    ExchangeView {
        rows: rows.collect(),
        columns: order.iter().map(|p| voice.partner_short(*p)).collect(),
        summary: voice.tell("exchange-summary", &numbers),
        network: drawings::network(voice, &order),
        practices: flows(voice),
    }
}

/// Practices that were adopted, in the order of the gallery.
fn flows(voice: Voice) -> Vec<ExchangePractice> {
    let items = voice.plan.orders.items(voice.lang, Collection::Practices);
    let facts = |practice: &ItemRef| &voice.site.practices[practice.index as usize].facts;
    items
        .filter(|practice| !facts(practice).adopted_by.is_empty())
        .map(|practice| ExchangePractice {
            practice: voice.link(practice),
            partner: voice.partner_short(facts(&practice).shared_by),
            adopters: facts(&practice).adopted_by.iter().map(|a| voice.partner_short(a.partner)).collect(),
        })
        .collect()
}
