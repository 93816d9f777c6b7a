//! Photos are made in the background while the preview runs.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use serde_json::json;

use super::findings::shown;
use super::hub::Event;
use super::state::{Now, State};
use super::update::{add, next, publish};
use super::version::Version;
use super::{News, Settings};
use crate::diagnostic::any_error;

/// Makes the photos of each new version, the smallest first, in the background. A newer version comes first.
pub fn make(state: &Arc<State>, settings: &Arc<Settings>) -> Sender<Arc<Version>> {
    let (sender, receiver) = channel::<Arc<Version>>();
    let (state, settings) = (Arc::clone(state), Arc::clone(settings));
    thread::spawn(move || {
        let mut next = receiver.recv().ok();
        while let Some(version) = next.take() {
            next = photos(&version, &state, &settings, &receiver).or_else(|| receiver.recv().ok());
        }
    });
    sender
}

/// Makes photos until all are made or a newer version comes, which is given.
fn photos(
    version: &Arc<Version>,
    state: &State,
    settings: &Settings,
    newer: &Receiver<Arc<Version>>,
) -> Option<Arc<Version>> {
    let jobs = version.missing(&state.darkroom);
    if jobs.is_empty() {
        return newer.try_iter().last();
    }
    let total = jobs.len();
    for (done, job) in jobs.into_iter().enumerate() {
        busy(state, settings, done, total);
        if let Some(newer) = newer.try_iter().last() {
            return Some(newer);
        }
        if let Err(error) = version.lab(&state.darkroom).make(job, &version.album) {
            settings.tell(&News::Trouble(error.message));
            return None;
        }
    }
    busy(state, settings, total, total);
    version.refresh();
    let before = state.now();
    if before.good.as_ref().is_some_and(|good| Arc::ptr_eq(good, version)) {
        photos_made(version, state, settings, &before);
    }
    newer.try_iter().last()
}

/// All photos are made: pages have their colours now, and what is wrong with photos is known.
fn photos_made(version: &Arc<Version>, state: &State, settings: &Settings, before: &Now) {
    let mut found = Vec::new();
    let lab = version.lab(&state.darkroom);
    add(&version.ready, lab.findings(&version.album), &mut found, &version.sources, settings);
    let mut findings = before.findings.clone();
    findings.extend(shown(&found, &version.sources).into_iter().filter(|finding| !before.findings.contains(finding)));
    let fresh = before.fresh && !any_error(&found);
    let now = state.set(Now { findings, fresh, ..next(before) });
    publish(state, &now, None);
    if !found.is_empty() {
        settings.tell(&News::Updated { ms: 0, files: &[], fresh, findings: &found, sources: &version.sources });
    }
}

fn busy(state: &State, settings: &Settings, done: usize, total: usize) {
    state.hub.each(|_| vec![Event { name: "busy", data: json!({ "done": done, "total": total }) }]);
    settings.tell(&News::Photos { done, total });
}
