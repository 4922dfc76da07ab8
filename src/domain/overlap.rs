//! How much roles have in common, in one figure.

use std::collections::BTreeMap;

use super::comparison::{Row, phrases};
use super::pack::{Kind, Meaning, Pack, RoleId};

/// Of the things that any of the roles lists, those that all of them list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlap<'a> {
    /// What every role lists, in whichever rows, in the order of their first.
    pub shared: Vec<Shared<'a>>,
    /// How many things at least two of the roles list.
    pub common: usize,
    /// How many things any role lists, each counted once.
    pub all: usize,
}

/// A thing that every role lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared<'a> {
    /// The thing.
    pub meaning: Meaning<'a>,
    /// Whether one of the roles has it by the pack's own reading alone.
    pub editorial: bool,
}

/// The overlap over all that list rows say; what says nothing of a role does not count.
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
/// assert_eq!(duties.shared[0].meaning, Meaning::Words("Teach patients and families"));
/// assert_eq!(duties.all, 7);
/// ```
pub fn overlap<'a>(pack: &'a Pack, roles: &[RoleId], rows: &[Row]) -> Overlap<'a> {
    // What is listed, and whether each role lists it: by the pack's own reading alone, or by others'.
    let mut listed: Vec<(Meaning, Vec<Option<bool>>)> = Vec::new();
    let mut known = BTreeMap::new();
    for &Row { aspect, .. } in rows {
        if pack[aspect].kind != Kind::List {
            continue;
        }
        for (index, &role) in roles.iter().enumerate() {
            for (phrase, source) in phrases(pack, role, aspect) {
                if phrase.concept.is_some_and(|concept| pack[concept].generic) {
                    continue;
                }
                let meaning = phrase.meaning();
                let at: usize = *known.entry(meaning).or_insert(listed.len());
                if at == listed.len() {
                    listed.push((meaning, vec![None; roles.len()]));
                }
                let by = &mut listed[at].1[index];
                *by = Some(by.unwrap_or(true) && pack[source].editorial);
            }
        }
    }
    let all = listed.len();
    let common = listed.iter().filter(|(_, by)| by.iter().flatten().count() > 1).count();
    listed.retain(|(_, by)| roles.len() > 1 && by.iter().all(Option::is_some));
    let shared = listed.into_iter().map(|(meaning, by)| {
        let editorial = by.into_iter().flatten().any(|editorial| editorial);
        Shared { meaning, editorial }
    });
    Overlap { shared: shared.collect(), common, all }
}

impl Overlap<'_> {
    /// Shared things in percent of all; none when nothing is listed.
    pub fn percent(&self) -> Option<f64> {
        let share = self.shared.len() as f64 / self.all as f64;
        (self.all > 0).then(|| libm::round(100.0 * share))
    }
}
