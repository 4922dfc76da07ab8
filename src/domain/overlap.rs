//! How much roles have in common, in one figure.

use std::collections::BTreeMap;

use super::comparison::{Row, phrases};
use super::pack::{Kind, Meaning, Pack, RoleId};

/// Of the things that any of the roles lists, those that all of them list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap<'a> {
    /// What every role lists, in whichever rows, in the order of their first.
    pub shared: Vec<Meaning<'a>>,
    /// How many things at least two of the roles list.
    pub common: usize,
    /// How many things any role lists, each counted once.
    pub all: usize,
}

/// The overlap over the list rows that are known for every role; what says nothing of a role does not
/// count.
///
/// ```
/// use rolefit_domain::comparison::rows;
/// use rolefit_domain::overlap::overlap;
/// use rolefit_domain::pack::{AspectId, Meaning, RoleId};
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let roles = [RoleId(0), RoleId(1)];
/// let duties = overlap(&pack, &roles, &rows(&pack, &roles, &[AspectId(1)]));
/// assert_eq!(duties.shared, [Meaning::Words("Teach patients and families")]);
/// assert_eq!(duties.all, 7);
/// ```
pub fn overlap<'a>(pack: &'a Pack, roles: &[RoleId], rows: &[Row]) -> Overlap<'a> {
    // What is listed, and whether each role lists it.
    let mut listed: Vec<(Meaning, Vec<bool>)> = Vec::new();
    let mut known = BTreeMap::new();
    for &Row { aspect, .. } in rows {
        let told = roles.iter().all(|&role| !pack.values(role, aspect).is_empty());
        if pack[aspect].kind != Kind::List || !told {
            continue;
        }
        for (index, &role) in roles.iter().enumerate() {
            for (phrase, _) in phrases(pack, role, aspect) {
                if phrase.concept.is_some_and(|concept| pack[concept].generic) {
                    continue;
                }
                let meaning = phrase.meaning();
                let at: usize = *known.entry(meaning).or_insert(listed.len());
                if at == listed.len() {
                    listed.push((meaning, vec![false; roles.len()]));
                }
                listed[at].1[index] = true;
            }
        }
    }
    let all = listed.len();
    let by_two = |by: &[bool]| by.iter().filter(|&&lists| lists).count() > 1;
    let common = listed.iter().filter(|(_, by)| by_two(by)).count();
    listed.retain(|(_, by)| roles.len() > 1 && by.iter().all(|&lists| lists));
    Overlap { shared: listed.into_iter().map(|(meaning, _)| meaning).collect(), common, all }
}

impl Overlap<'_> {
    /// Shared things in percent of all; none when nothing is listed.
    pub fn percent(&self) -> Option<f64> {
        let share = self.shared.len() as f64 / self.all as f64;
        (self.all > 0).then(|| libm::round(100.0 * share))
    }
}
