//! On what roles stand furthest apart.

use super::comparison::is_known;
use super::pack::{AspectId, DimensionId, Kind, Pack, RoleId, Value};
use super::sort;

/// Two of the roles that are apart on something.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast<'a> {
    /// What they are apart on.
    pub label: &'a str,
    /// The two furthest apart, in the order of the roles, and where each stands; nothing of one that
    /// stands in between. One of them at least stands somewhere.
    pub ends: [(RoleId, Option<&'a str>); 2],
    /// How far apart, from 0 to 1: the whole scale.
    pub distance: f64,
    /// Whether it rests on the pack's own reading.
    pub editorial: bool,
}

impl Contrast<'_> {
    /// Of whom it says where they stand.
    fn placed(&self) -> impl Iterator<Item = RoleId> {
        self.ends.into_iter().filter(|(_, stands)| stands.is_some()).map(|(role, _)| role)
    }
}

/// Less than this share of a scale is no contrast.
const APART: f64 = 0.25;

/// So near to its end, out of 100, a role stands at a pole of a dimension.
const POLE: f64 = 25.0;

/// What is told of one role alone counts so much less.
const LEANING: f64 = 0.8;

/// At most so many contrasts of roles, on rows with levels and on the dimensions of the quiz: the starkest,
/// and then those first that say where roles stand of whom that is not said yet. A dimension that rests on a row already
/// told, or has its name, is left out, since it says the same again, and so is one that the rows do not
/// bear out.
///
/// ```
/// use rolefit_domain::contrast::contrasts;
/// use rolefit_domain::pack::RoleId;
/// # use rolefit_domain::pack::Pack;
/// # let text = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../data/examples/care-roles.json"));
/// # let (pack, _) = Pack::parse(text).unwrap();
///
/// let stark = contrasts(&pack, &[RoleId(0), RoleId(1)], 3);
/// assert_eq!(stark[0].label, "Time with patients");
/// assert!(stark[0].distance >= 0.4);
/// ```
pub fn contrasts<'a>(pack: &'a Pack, roles: &[RoleId], most: usize) -> Vec<Contrast<'a>> {
    let mut found: Vec<Found> = Vec::new();
    for aspect in AspectId::all(pack) {
        on_levels(pack, roles, aspect, &mut found);
    }
    for id in DimensionId::all(pack) {
        on_dimension(pack, roles, id, &mut found);
    }
    let mut order: Vec<usize> = (0..found.len()).collect();
    sort::by_figure(&mut order, |&index| {
        let contrast = &found[index].contrast;
        -contrast.distance * if contrast.placed().count() == 2 { 1.0 } else { LEANING }
    });
    let mut told: Vec<&str> = Vec::new();
    let mut placed: Vec<RoleId> = Vec::new();
    let mut stark: Vec<Contrast> = Vec::new();
    while stark.len() < most {
        let mut next: Option<(usize, &Found)> = None;
        for one in order.iter().map(|&index| &found[index]) {
            let mut rests_on = one.because.iter().copied().flatten();
            let again =
                told.contains(&one.id) || rests_on.any(|&aspect| told.contains(&&*pack[aspect].id));
            let new = one.contrast.placed().filter(|role| !placed.contains(role)).count();
            // Of the first only how far apart they are counts.
            let new = if stark.is_empty() { 0 } else { new };
            if !again && next.is_none_or(|(most, _)| new > most) {
                next = Some((new, one));
            }
        }
        let Some((_, one)) = next else { break };
        told.push(one.id);
        placed.extend(one.contrast.placed());
        stark.push(one.contrast.clone());
    }
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

/// The contrasts between any two that stand apart on a scale of that length.
fn apart<'a>(stands: &[Stand<'a>], scale: f64, mut add: impl FnMut([Stand<'a>; 2], f64)) {
    for (index, &one) in stands.iter().enumerate() {
        for &other in &stands[index + 1..] {
            let distance = (one.1 - other.1).abs() / scale;
            if distance >= APART {
                add([one, other], distance);
            }
        }
    }
}

fn on_levels<'a>(pack: &'a Pack, roles: &[RoleId], aspect: AspectId, found: &mut Vec<Found<'a>>) {
    let row = &pack[aspect];
    let Kind::Level(levels) = &row.kind else { return };
    let stand = |&role: &RoleId| match pack.values(role, aspect).first()?.value {
        Value::Level(level) => Some((role, level as f64, &*levels[level])),
        Value::Prose { .. } | Value::List(_) | Value::Money(_) | Value::Percent { .. } => None,
    };
    let stands: Vec<Stand> = roles.iter().filter_map(stand).collect();
    let ours = |(role, ..): Stand| {
        pack.values(role, aspect).first().is_some_and(|value| pack[value.source].editorial)
    };
    apart(&stands, (levels.len() - 1) as f64, |both, distance| {
        let (ends, editorial) =
            (both.map(|(role, _, is)| (role, Some(is))), both.into_iter().any(ours));
        let contrast = Contrast { label: &row.label, ends, distance, editorial };
        found.push(Found { contrast, id: &row.id, because: [&[], &[]] });
    });
}

fn on_dimension<'a>(
    pack: &'a Pack,
    roles: &[RoleId],
    dimension: DimensionId,
    found: &mut Vec<Found<'a>>,
) {
    let scale = &pack[dimension];
    let target = |role: RoleId| pack[role].targets.get(dimension.index())?.as_ref();
    let mut stands: Vec<Stand> = Vec::new();
    for &role in roles {
        if let Some(target) = target(role).filter(|target| target.importance > 0) {
            let pole = if target.at > 50.0 { &scale.high } else { &scale.low };
            stands.push((role, target.at, pole));
        }
    }
    apart(&stands, 100.0, |both, distance| {
        let off = |(_, at, _): Stand| (at - 50.0).abs();
        let opposite =
            both[0].2 != both[1].2 && both.into_iter().all(|one| off(one) >= 50.0 - POLE);
        let nearer = usize::from(off(both[1]) > off(both[0]));
        let ends = [0, 1].map(|at| {
            let (role, _, pole) = both[at];
            (role, (opposite || at == nearer).then_some(pole))
        });
        let because = ends.map(|(role, _)| target(role).map_or(&[][..], |target| &target.because));
        if bears_out(pack, ends.map(|(role, _)| role), because) {
            let contrast = Contrast { label: &scale.label, ends, distance, editorial: true };
            found.push(Found { contrast, id: &scale.id, because });
        }
    });
}

/// Whether what the table says of two roles in a few words bears out what rests on these rows: they rest
/// on one such row together, or neither on one that speaks of the other as well.
fn bears_out(pack: &Pack, roles: [RoleId; 2], because: [&[AspectId]; 2]) -> bool {
    let says = |at: usize, with: &dyn Fn(&AspectId) -> bool| {
        because[at].iter().any(|aspect| pack[*aspect].kind != Kind::List && with(aspect))
    };
    let known = |role: RoleId| move |&aspect: &AspectId| is_known(pack, role, aspect);
    says(0, &|aspect| because[1].contains(aspect))
        || !says(0, &known(roles[1])) && !says(1, &known(roles[0]))
}
