//! What roles share, and which phrases may say the same in other words, for an author of a pack.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::alike::seen;
use crate::domain::comparison::phrases;
use crate::domain::overlap::overlap;
use crate::domain::pack::{AspectId, Kind, Pack, Phrase, RoleId};

/// Between so many roles the share is told of every two.
const ROLES: usize = 10;

/// So many pairs of phrases are named one by one.
const NAMED: usize = 20;

/// A word in at most so many phrases is rare.
const RARE: usize = 4;

/// Where two phrases look the same, and are not.
const UNSEEN: &str = ", which differ in what is not seen (blanks, joiners, or accents as signs of their own, \
    which Unicode calls NFD): copy one over the other";

/// A phrase of a role, with the words in it and what is left of it without marks.
struct Listed<'a> {
    role: RoleId,
    phrase: &'a Phrase,
    words: BTreeSet<String>,
    bare: String,
}

/// What every two roles share of all that either lists; the roles in the quiz, or all when there are
/// few.
pub(super) fn shares(pack: &Pack) -> Vec<String> {
    let mut roles: Vec<RoleId> = RoleId::all(pack).collect();
    if roles.len() > ROLES {
        roles.retain(|&role| pack[role].has_targets());
    }
    let mut lines = Vec::new();
    for (index, &one) in roles.iter().enumerate().take(ROLES) {
        for &other in &roles[index + 1..] {
            let pair = [one, other];
            let common = overlap(pack, &pair);
            if let Some(percent) = common.percent() {
                let [one, other] = pair.map(|role| &pack[role].slug);
                let (shared, all) = (common.shared, common.all);
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
        let listed: Vec<Listed> = RoleId::all(pack)
            .flat_map(|role| phrases(pack, role, aspect).map(move |(phrase, _)| (role, phrase)))
            .map(|(role, phrase)| Listed {
                role,
                phrase,
                words: words(&phrase.text),
                bare: bare(&phrase.text),
            })
            .collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for word in listed.iter().flat_map(|listed| &listed.words) {
            *counts.entry(word).or_default() += 1;
        }
        let is_rare = |word: &&String| word.len() > 3 && counts[word.as_str()] <= RARE;
        for (index, one) in listed.iter().enumerate() {
            for other in &listed[index + 1..] {
                let named = one.phrase.concept.is_some() && other.phrase.concept.is_some();
                let alike = one.phrase.meaning() == other.phrase.meaning();
                if one.role == other.role || named || alike {
                    continue;
                }
                let same = one.words == other.words || one.bare == other.bare;
                if same || one.words.intersection(&other.words).filter(is_rare).count() > 1 {
                    let slugs = [one, other].map(|listed| &pack[listed.role].slug);
                    let texts = [one, other].map(|listed| &listed.phrase.text);
                    let unseen = seen(texts[0]) == seen(texts[1]);
                    let why = if unseen { UNSEEN } else { "" };
                    lines.push(format!(
                        "{}: “{}” of {} and “{}” of {}{why}",
                        pack[aspect].id, texts[0], slugs[0], texts[1], slugs[1]
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
    let text: String = text.nfkc().collect();
    let words = text.split_whitespace().map(|word| {
        let word = word.to_lowercase();
        let word: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        word.strip_suffix('s').filter(|rest| rest.len() > 2).map_or(word.clone(), str::to_owned)
    });
    words.collect()
}

fn words(text: &str) -> BTreeSet<String> {
    let text = seen(text);
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
