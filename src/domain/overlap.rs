//! How much roles have in common, in one figure.

use std::collections::BTreeMap;

use super::comparison::{Sharing, phrases};
use super::pack::{AspectId, Kind, Meaning, Pack, RoleId};

/// Of the things that any of the roles lists, those that several of them list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap<'a> {
    /// What at least two of the roles list, in whichever rows, and which: in the order of their first.
    pub common: Vec<(Meaning<'a>, Vec<RoleId>)>,
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
    let mut listed: Vec<(Meaning, Vec<RoleId>)> = Vec::new();
    let mut known = BTreeMap::new();
    for &role in roles {
        for meaning in points(pack, role) {
            let at: usize = *known.entry(meaning).or_insert(listed.len());
            if at == listed.len() {
                listed.push((meaning, Vec::new()));
            }
            if listed[at].1.last() != Some(&role) {
                listed[at].1.push(role);
            }
        }
    }
    let all = listed.len();
    listed.retain(|(_, by)| by.len() > 1);
    let shared = listed.iter().filter(|(_, by)| by.len() == roles.len()).count();
    Overlap { common: listed, shared, all }
}

/// How many of the roles list a thing, in whichever rows.
pub fn sharing(pack: &Pack, roles: &[RoleId], meaning: Meaning) -> Sharing {
    let lists = |&&role: &&RoleId| points(pack, role).any(|point| point == meaning);
    Sharing::of(roles.iter().filter(lists).count(), roles.len())
}

/// Whether what a row lists counts.
pub fn counts(pack: &Pack, aspect: AspectId) -> bool {
    pack[aspect].kind == Kind::List && !pack[aspect].generic
}

/// What counts of all that a role's lists say.
fn points(pack: &Pack, role: RoleId) -> impl Iterator<Item = Meaning<'_>> {
    let phrases = AspectId::all(pack)
        .filter(|&aspect| counts(pack, aspect))
        .flat_map(move |aspect| phrases(pack, role, aspect));
    phrases
        .filter(|(phrase, _)| phrase.concept.is_none_or(|concept| !pack[concept].generic))
        .map(|(phrase, _)| phrase.meaning())
}

impl Overlap<'_> {
    /// Shared things in percent of all; none when nothing is listed.
    pub fn percent(&self) -> Option<f64> {
        let share = self.shared as f64 / self.all as f64;
        (self.all > 0).then(|| libm::round(100.0 * share))
    }
}
