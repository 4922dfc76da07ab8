//! The duties of a pack's roles, by what they are about.

use std::collections::BTreeMap;

use crate::pack::{AspectId, Pack, Phrase, RoleId, Value};

/// The row of the comparison that lists what fills most weeks.
const ASPECT: &str = "duties";

/// From so many duties on, a role without targets takes part unasked.
pub(super) const ENOUGH: usize = 6;

/// A duty, or several in other words that are about the same.
#[derive(Clone, Debug)]
pub(super) struct Duty<'a> {
    /// What it is about.
    pub(super) concept: &'a str,
    /// Whether the pack names the concept; otherwise it is the duty's own text.
    pub(super) named: bool,
    /// The roles that list it, in the pack's order, and their words.
    pub(super) listed: Vec<(RoleId, &'a str)>,
}

impl Duty<'_> {
    /// The name of its item: `d-` and the concept, or a hash of the text.
    pub(super) fn name(&self) -> String {
        if self.named {
            return [PREFIX, self.concept].concat();
        }
        let mut name = String::from(PREFIX);
        let hash = hash(self.concept);
        for place in (0..8).rev() {
            name.extend(char::from_digit(hash >> (4 * place) & 15, 16));
        }
        name
    }
}

const PREFIX: &str = "d-";

/// A hash (FNV-1a, 32 bits) that stands for the name of an item where there is little room.
pub fn hash(text: &str) -> u32 {
    text.bytes()
        .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The row of duties, when the pack has one.
pub(super) fn aspect(pack: &Pack) -> Option<AspectId> {
    AspectId::all(pack).find(|&id| pack[id].id == ASPECT)
}

/// All duties of the pack, in the order in which its roles list them.
pub(super) fn duty_concepts(pack: &Pack) -> Vec<Duty<'_>> {
    let mut duties: Vec<Duty> = Vec::new();
    let mut known = BTreeMap::new();
    for role in RoleId::all(pack) {
        for phrase in phrases(pack, role) {
            let text = phrase.text.as_str();
            let place = *known.entry(phrase.meaning()).or_insert(duties.len());
            if place == duties.len() {
                let concept = phrase.concept.map_or(text, |concept| &pack[concept].id);
                let named = phrase.concept.is_some();
                duties.push(Duty { concept, named, listed: Vec::new() });
            }
            let listed = &mut duties[place].listed;
            if listed.last().is_none_or(|&(last, _)| last != role) {
                listed.push((role, text));
            }
        }
    }
    duties
}

/// The duties that a role lists, in its order.
pub(super) fn phrases(pack: &Pack, role: RoleId) -> Vec<&Phrase> {
    let values = aspect(pack).map_or(&[][..], |aspect| pack.values(role, aspect));
    let mut listed = Vec::new();
    for value in values {
        if let Value::List(phrases) = &value.value {
            listed.extend(phrases);
        }
    }
    listed
}
