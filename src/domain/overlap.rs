//! How much roles have in common, in one figure.

use std::collections::BTreeMap;

use super::comparison::phrases;
use super::pack::{AspectId, Kind, Meaning, Pack, Phrase, RoleId};

/// Of the things that any of the roles lists, those that several of them list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap<'a> {
    /// What at least two of the roles list, in whichever rows, and which, each with its first words for
    /// it: in the order of their first.
    pub common: Vec<(Meaning<'a>, Vec<(RoleId, &'a str)>)>,
    /// How many things every one of the roles lists.
    pub shared: usize,
    /// How many things any role lists, each counted once.
    pub all: usize,
}

/// The overlap over all that the lists of the pack say of the roles, whichever rows a page shows; what
/// says nothing of a role does not count.
///
/// ```
/// use rolefit_domain::overlap::overlap;
/// use rolefit_domain::pack::{Meaning, RoleId};
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let overlap = overlap(&pack, &[RoleId(0), RoleId(1)]);
/// assert_eq!(overlap.common[0].0, Meaning::Words("Teach patients and families"));
/// assert_eq!(overlap.common.len(), overlap.shared);
/// ```
pub fn overlap<'a>(pack: &'a Pack, roles: &[RoleId]) -> Overlap<'a> {
    let mut listed: Vec<(Meaning, Vec<(RoleId, &str)>)> = Vec::new();
    let mut known = BTreeMap::new();
    for &role in roles {
        for phrase in points(pack, role) {
            let at: usize = *known.entry(phrase.meaning()).or_insert(listed.len());
            if at == listed.len() {
                listed.push((phrase.meaning(), Vec::new()));
            }
            if listed[at].1.last().is_none_or(|(last, _)| *last != role) {
                listed[at].1.push((role, &phrase.text));
            }
        }
    }
    let all = listed.len();
    listed.retain(|(_, by)| by.len() > 1);
    let shared = listed.iter().filter(|(_, by)| by.len() == roles.len()).count();
    Overlap { common: listed, shared, all }
}

/// Whether what a row lists of a thing counts.
pub fn counts(pack: &Pack, aspect: AspectId, meaning: Meaning) -> bool {
    let is_generic = match meaning {
        Meaning::Concept(concept) => pack[concept].generic,
        Meaning::Words(_) => false,
    };
    pack[aspect].kind == Kind::List && !pack[aspect].generic && !is_generic
}

/// What counts of all that a role's lists say.
fn points(pack: &Pack, role: RoleId) -> impl Iterator<Item = &Phrase> {
    AspectId::all(pack).flat_map(move |aspect| {
        let phrases = phrases(pack, role, aspect).map(|(phrase, _)| phrase);
        phrases.filter(move |phrase| counts(pack, aspect, phrase.meaning()))
    })
}

impl Overlap<'_> {
    /// Shared things in percent of all; none when nothing is listed.
    pub fn percent(&self) -> Option<f64> {
        let share = self.shared as f64 / self.all as f64;
        (self.all > 0).then(|| libm::round(100.0 * share))
    }
}
