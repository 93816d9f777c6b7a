//! Which values of facets the practices have: the same in all languages, and as long as no facts change.

use std::collections::HashMap;

use super::FacetKind;
use crate::model::Site;

/// Values of facets, and which of them each practice has.
pub struct Values {
    /// By kind, then by value.
    pub all: Vec<(FacetKind, String)>,
    /// Places in `all`: those of a practice are `of[starts[i]..starts[i + 1]]`.
    of: Vec<u32>,
    starts: Vec<u32>,
}

impl Values {
    /// Those of a site.
    pub fn new(site: &Site) -> Self {
        // Numbered as they are met: most are met again, thousands of times.
        let mut numbers: HashMap<(FacetKind, &str), u32> = HashMap::new();
        let (mut of, mut starts) = (Vec::new(), vec![0]);
        for practice in 0..site.practices.len() as u32 {
            let own = of.len();
            for kind in FacetKind::ALL {
                for value in values(site, practice, kind) {
                    let next = numbers.len() as u32;
                    let number = *numbers.entry((kind, value)).or_insert(next);
                    if !of[own..].contains(&number) {
                        of.push(number);
                    }
                }
            }
            starts.push(of.len() as u32);
        }
        let mut sorted: Vec<_> = numbers.into_iter().collect();
        sorted.sort_unstable();
        let mut places = vec![0; sorted.len()];
        for (place, (_, number)) in sorted.iter().enumerate() {
            places[*number as usize] = place as u32;
        }
        of.iter_mut().for_each(|number| *number = places[*number as usize]);
        let all = sorted.into_iter().map(|((kind, value), _)| (kind, value.to_owned())).collect();
        Self { all, of, starts }
    }

    /// Those of a practice, as places in `all`.
    pub fn of(&self, practice: u32) -> &[u32] {
        let [start, end] = [0, 1].map(|next| self.starts[practice as usize + next] as usize);
        &self.of[start..end]
    }
}

/// Values of a facet that a practice has.
pub fn values(site: &Site, practice: u32, kind: FacetKind) -> impl Iterator<Item = &str> {
    let facts = &site.practices[practice as usize].facts;
    let partner = &site.partners[facts.shared_by as usize];
    let (many, one): (&[String], Option<&str>) = match kind {
        FacetKind::Topic => (&facts.topics, None),
        FacetKind::Country => (&[], Some(&partner.facts.country)),
        FacetKind::Partner => (&[], Some(&partner.core.id)),
        FacetKind::TargetGroup => (&facts.target_groups, None),
        FacetKind::Adopted => (&[], Some(if facts.adopted_by.is_empty() { "no" } else { "yes" })),
    };
    many.iter().map(String::as_str).chain(one)
}
