//! What roles share, and which phrases may say the same in other words, for an author of a pack.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::comparison::{phrases, rows};
use crate::domain::overlap::overlap;
use crate::domain::pack::{AspectId, Kind, Pack, Phrase, RoleId};

/// Between so many roles the share is told of every two.
const ROLES: usize = 10;

/// So many pairs of phrases are named one by one.
const NAMED: usize = 20;

/// A word in at most so many phrases is rare.
const RARE: usize = 4;

/// What every two roles share of all that either lists; the roles in the quiz, or all when there are
/// few.
pub(super) fn shares(pack: &Pack) -> Vec<String> {
    let aspects: Vec<AspectId> = AspectId::all(pack).collect();
    let mut roles: Vec<RoleId> = RoleId::all(pack).collect();
    if roles.len() > ROLES {
        roles.retain(|&role| pack[role].has_targets());
    }
    let mut lines = Vec::new();
    for (index, &one) in roles.iter().enumerate().take(ROLES) {
        for &other in &roles[index + 1..] {
            let pair = [one, other];
            let common = overlap(pack, &pair, &rows(pack, &pair, &aspects));
            if let Some(percent) = common.percent() {
                let [one, other] = pair.map(|role| &pack[role].slug);
                let (shared, all) = (common.shared.len(), common.all);
                lines.push(format!("{one}, {other}: {shared} of {all} ({percent} %)"));
            }
        }
    }
    lines
}

/// Phrases of two roles in one row that share rare words, or are the same but for capitals, marks and plurals,
/// while the pack does not say what one of them is about.
pub(super) fn unnamed(pack: &Pack) -> Vec<String> {
    let mut lines = Vec::new();
    for aspect in AspectId::all(pack).filter(|&aspect| pack[aspect].kind == Kind::List) {
        let listed: Vec<(RoleId, &Phrase, BTreeSet<String>)> = RoleId::all(pack)
            .flat_map(|role| phrases(pack, role, aspect).map(move |(phrase, _)| (role, phrase)))
            .map(|(role, phrase)| (role, phrase, words(&phrase.text)))
            .collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in listed.iter().flat_map(|(_, _, words)| words) {
            *counts.entry(word).or_default() += 1;
        }
        let is_rare = |word: &&String| word.len() > 3 && counts[word.as_str()] <= RARE;
        for (index, (role, phrase, own)) in listed.iter().enumerate() {
            for (other_role, other, others) in &listed[index + 1..] {
                let named = phrase.concept.is_some() && other.concept.is_some();
                if role == other_role || named || phrase.meaning() == other.meaning() {
                    continue;
                }
                let same = own == others || bare(&phrase.text) == bare(&other.text);
                if same || own.intersection(others).filter(is_rare).count() > 1 {
                    let (label, slugs) =
                        (&pack[aspect].id, [role, other_role].map(|&id| &pack[id].slug));
                    lines.push(format!(
                        "{label}: “{}” of {} and “{}” of {}",
                        phrase.text, slugs[0], other.text, slugs[1]
                    ));
                }
            }
        }
    }
    if lines.len() > NAMED {
        let more = lines.len() - NAMED;
        lines.truncate(NAMED);
        lines.push(format!("and {more} more"));
    }
    lines
}

/// The letters and digits of a text, without the `s` that a longer word ends in.
fn bare(text: &str) -> String {
    let words = text.split_whitespace().map(|word| {
        let word = word.to_lowercase();
        let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        word.strip_suffix('s').filter(|rest| rest.len() > 2).map_or(word.clone(), str::to_owned)
    });
    words.collect()
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
