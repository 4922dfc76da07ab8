//! How much roles have in common, in one figure.

use super::comparison::{Row, Sharing, phrases, sharing};
use super::pack::{Kind, Pack, RoleId};

/// Of so many listed points, so many are the same for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Overlap {
    /// Points that every role has.
    pub shared: usize,
    /// Points that any role has, each counted once a row.
    pub all: usize,
}

/// The overlap over the list rows that are known for every role.
///
/// ```
/// use rolefit_domain::comparison::rows;
/// use rolefit_domain::overlap::{Overlap, overlap};
/// use rolefit_domain::pack::{AspectId, RoleId};
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let roles = [RoleId(0), RoleId(1)];
/// let duties = rows(&pack, &roles, &[AspectId(1)]);
/// assert_eq!(overlap(&pack, &roles, &duties), Overlap { shared: 1, all: 7 });
/// ```
pub fn overlap(pack: &Pack, roles: &[RoleId], rows: &[Row]) -> Overlap {
    let mut overlap = Overlap { shared: 0, all: 0 };
    for &Row { aspect, .. } in rows {
        let known = roles.iter().all(|&role| !pack.values(role, aspect).is_empty());
        if pack[aspect].kind != Kind::List || !known {
            continue;
        }
        let mut points: Vec<&str> =
            roles.iter().flat_map(|&role| phrases(pack, role, aspect)).collect();
        points.sort_unstable();
        points.dedup();
        overlap.all += points.len();
        overlap.shared += points
            .iter()
            .filter(|point| sharing(pack, roles, aspect, point) == Sharing::All)
            .count();
    }
    overlap
}

impl Overlap {
    /// Shared points in percent of all; none when nothing is listed.
    pub fn percent(self) -> Option<f64> {
        (self.all > 0).then(|| libm::round(100.0 * self.shared as f64 / self.all as f64))
    }
}
