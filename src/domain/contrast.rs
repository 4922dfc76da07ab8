//! On what roles stand furthest apart.

use super::comparison::{Likeness, Row};
use super::pack::{AspectId, DimensionId, Kind, Pack, RoleId, Value};
use super::sort;

/// Two of the roles that are far apart on something.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast<'a> {
    /// What they are apart on.
    pub label: &'a str,
    /// The two furthest apart and where each stands, in the order of the roles.
    pub ends: [(RoleId, &'a str); 2],
    /// How far apart, from 0 to 1: the whole scale.
    pub distance: f64,
    /// Whether it rests on the pack's own reading.
    pub editorial: bool,
}

/// Less than this share of a scale is no contrast.
const STARK: f64 = 0.4;

/// So near to its end, out of 100, a role stands at a pole of a dimension.
const POLE: f64 = 35.0;

/// At most so many contrasts of roles, the starkest first: on rows with levels, and on the dimensions of
/// the quiz when the two stand near its opposite poles. A dimension that rests on a row already told, or has
/// its name, is left out, since it says the same again. Where there are fewer than two, rows that are told in a few words
/// follow in their order.
///
/// ```
/// use rolefit_domain::contrast::contrasts;
/// use rolefit_domain::pack::RoleId;
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let stark = contrasts(&pack, &[RoleId(0), RoleId(1)], &[], 3);
/// assert_eq!(stark[0].label, "Time with patients");
/// assert!(stark[0].distance >= 0.4);
/// ```
pub fn contrasts<'a>(
    pack: &'a Pack,
    roles: &[RoleId],
    rows: &[Row],
    most: usize,
) -> Vec<Contrast<'a>> {
    // What is told in a few words further down is often of something broader than the role.
    let first = rows.first().map(|row| pack[row.aspect].group);
    let differing = || rows.iter().filter(|row| row.likeness == Likeness::Differs);
    let mut found: Vec<Found> = Vec::new();
    found.extend(differing().filter_map(|row| on_levels(pack, roles, row.aspect)));
    found.extend(DimensionId::all(pack).filter_map(|id| on_dimension(pack, roles, id)));
    let mut order: Vec<usize> = (0..found.len()).collect();
    sort::by_figure(&mut order, |&index| -found[index].contrast.distance);
    let mut told: Vec<&str> = Vec::new();
    let mut stark = Vec::new();
    for found in order.into_iter().map(|index| &found[index]) {
        let rests_on_told = found
            .because
            .iter()
            .copied()
            .flatten()
            .any(|&aspect| told.contains(&&*pack[aspect].id));
        let again = rests_on_told || told.contains(&found.id);
        if found.contrast.distance >= STARK && !again && stark.len() < most {
            told.push(found.id);
            stark.push(found.contrast.clone());
        }
    }
    let near = differing().skip(1).filter(|row| first == Some(pack[row.aspect].group));
    let words = near.filter_map(|row| in_words(pack, roles, row.aspect));
    stark.extend(words.take(most.min(2).saturating_sub(stark.len())));
    stark
}

/// A contrast, the name of what it is on, and the rows that it rests on.
struct Found<'a> {
    contrast: Contrast<'a>,
    id: &'a str,
    because: [&'a [AspectId]; 2],
}

/// Where a role stands: the figure, and what it means.
type Stand<'a> = (RoleId, f64, &'a str);

/// The contrast between the two that stand furthest apart on a scale of that length.
fn furthest<'a>(
    label: &'a str,
    stands: &[Stand<'a>],
    scale: f64,
    editorial: bool,
) -> Option<Contrast<'a>> {
    let mut widest: Option<Contrast> = None;
    for (index, one) in stands.iter().enumerate() {
        for other in &stands[index + 1..] {
            let distance = (one.1 - other.1).abs() / scale;
            if widest.as_ref().is_none_or(|known| distance > known.distance) {
                let ends = [(one.0, one.2), (other.0, other.2)];
                widest = Some(Contrast { label, ends, distance, editorial });
            }
        }
    }
    widest
}

fn on_levels<'a>(pack: &'a Pack, roles: &[RoleId], aspect: AspectId) -> Option<Found<'a>> {
    let row = &pack[aspect];
    let Kind::Level(levels) = &row.kind else { return None };
    let stand = |&role: &RoleId| match pack.values(role, aspect).first()?.value {
        Value::Level(level) => Some((role, level as f64, &*levels[level])),
        Value::Prose { .. } | Value::List(_) | Value::Money(_) | Value::Percent { .. } => None,
    };
    let stands: Vec<Stand> = roles.iter().filter_map(stand).collect();
    let ours = |&role: &RoleId| {
        pack.values(role, aspect).first().is_some_and(|value| pack[value.source].editorial)
    };
    let editorial = roles.iter().any(ours);
    let contrast = furthest(&row.label, &stands, (levels.len() - 1) as f64, editorial)?;
    Some(Found { contrast, id: &row.id, because: [&[], &[]] })
}

fn on_dimension<'a>(pack: &'a Pack, roles: &[RoleId], dimension: DimensionId) -> Option<Found<'a>> {
    let scale = &pack[dimension];
    let mut stands: Vec<Stand> = Vec::new();
    for &role in roles {
        if let Some(Some(target)) = pack[role].targets.get(dimension.index())
            && target.importance > 0
            && (target.at - 50.0).abs() >= 50.0 - POLE
        {
            let pole = if target.at > 50.0 { &scale.high } else { &scale.low };
            stands.push((role, target.at, pole));
        }
    }
    let contrast = furthest(&scale.label, &stands, 100.0, true)?;
    let opposite = contrast.ends[0].1 != contrast.ends[1].1;
    let because = contrast.ends.map(|(role, _)| {
        let target = pack[role].targets[dimension.index()].as_ref();
        target.map_or(&[][..], |target| &target.because)
    });
    opposite.then_some(Found { contrast, id: &scale.id, because })
}

/// What the first two roles are said to be in a few words.
fn in_words<'a>(pack: &'a Pack, roles: &[RoleId], aspect: AspectId) -> Option<Contrast<'a>> {
    let gist = |&role: &RoleId| match &pack.values(role, aspect).first()?.value {
        Value::Prose { gist: Some(gist), .. } => Some((role, gist.as_str())),
        Value::Prose { gist: None, .. }
        | Value::List(_)
        | Value::Money(_)
        | Value::Percent { .. }
        | Value::Level(_) => None,
    };
    let ends = [gist(roles.first()?)?, gist(roles.get(1)?)?];
    Some(Contrast { label: &pack[aspect].label, ends, distance: 0.0, editorial: false })
}
