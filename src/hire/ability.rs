//! An ability that is asked for, from a pole of a dimension: with the pack's questions, or with one by rule.

use rolefit_domain::pack::resolve::wording::figure;
use rolefit_domain::pack::{Anchors, DimensionId, Hiring, Pack, Questions, RoleId, Target};
use rolefit_i18n::{HireCatalog, HireText};

use crate::kit::{Competency, Question, QuestionKind, Wording};
use crate::questions::{lower_first, probes, written};
use crate::selection::Selected;
use crate::values;

/// A pack, its texts for hiring, and the roles that are meant.
pub type Of<'a> = (&'a Pack, &'a Hiring, &'a [RoleId]);

/// The ability on that pole; `twice` where the other pole of its dimension is asked for, too, and its place
/// among the others.
pub(crate) fn competency(
    (pack, hiring, roles): Of,
    one: &Selected,
    twice: bool,
    index: usize,
    catalog: &HireCatalog,
) -> Competency {
    let dimension = &pack[one.dimension];
    let practice = hiring.practices[one.dimension.index()].pole(one.is_high);
    let texts = texts_of(pack, hiring, roles, one);
    let pole = if one.is_high { &dimension.high } else { &dimension.low };
    let end = if one.is_high { "-high" } else { "-low" };
    let id = if twice { dimension.id.clone() + end } else { dimension.id.clone() };
    let rows: Vec<&str> = one.target.because.iter().map(|&row| &*pack[row].label).collect();
    let at = figure(one.target.at).to_string();
    let because = (!rows.is_empty()).then(|| {
        let fill = [&*catalog.base.list(&rows), &*dimension.label, &*at];
        catalog.format(HireText::Because, &fill)
    });
    let anchors = practice.and_then(|practice| practice.anchors.clone());
    Competency {
        label: practice.map_or_else(|| pole.clone(), |practice| practice.label.clone()),
        about: texts
            .and_then(|texts| texts.about.clone())
            .or_else(|| practice.map(|practice| practice.about.clone())),
        weight: one.target.importance.max(1),
        because,
        probes: probes(texts, practice),
        questions: match texts {
            Some(texts) => written(&id, texts, anchors),
            None => vec![by_rule(pack, roles, (&id, pole, index), anchors, catalog)],
        },
        id,
    }
}

/// The questions of the first role that asks for that pole and has them.
fn texts_of<'a>(
    pack: &Pack,
    hiring: &'a Hiring,
    roles: &[RoleId],
    one: &Selected,
) -> Option<&'a Questions> {
    roles.iter().find_map(|&role| {
        let target = pack[role].targets[one.dimension.index()].as_ref()?;
        let asks = (target.at > 50.0) == one.is_high;
        let interview = &hiring.roles[role.index()].interview;
        let texts = interview.iter().find(|(id, _): &&(DimensionId, _)| *id == one.dimension);
        texts.filter(|_| asks).map(|(_, texts)| texts)
    })
}

/// A question made of one of the roles' duties, another for each ability.
fn by_rule(
    pack: &Pack,
    roles: &[RoleId],
    (id, pole, index): (&str, &str, usize),
    anchors: Option<Anchors>,
    catalog: &HireCatalog,
) -> Question {
    let duties = values::phrases(pack, roles, values::DUTIES);
    let duty = duties.get(index % duties.len().max(1));
    Question {
        id: [id, "-past"].concat(),
        kind: QuestionKind::Past,
        text: match duty {
            Some(duty) => catalog.format(HireText::FallbackPast, &[&lower_first(&duty.text)]),
            None => catalog.format(HireText::FallbackDimension, &[pole]),
        },
        anchors,
        origin: Wording::Rule,
    }
}

/// The end of a dimension of that id, with the roles' target or a plain one.
pub(crate) fn pole(pack: &Pack, roles: &[RoleId], id: &str) -> Option<Selected> {
    let named = |id: &str| DimensionId::all(pack).find(|&dimension| pack[dimension].id == id);
    let end = |ending| id.strip_suffix(ending).and_then(named);
    let of_roles = |dimension: DimensionId| {
        roles.iter().find_map(|&role| pack[role].targets[dimension.index()].as_ref())
    };
    let (dimension, is_high) = match (named(id), end("-low"), end("-high")) {
        (Some(dimension), ..) => {
            (dimension, of_roles(dimension).is_none_or(|target| target.at > 50.0))
        }
        (None, Some(dimension), _) => (dimension, false),
        (None, None, found) => (found?, true),
    };
    Some(Selected { dimension, is_high, target: target(pack, roles, dimension, is_high) })
}

/// The target of one of the roles at that end, or a plain one.
pub(crate) fn target(
    pack: &Pack,
    roles: &[RoleId],
    dimension: DimensionId,
    is_high: bool,
) -> Target {
    let of_roles = roles.iter().filter_map(|&role| pack[role].targets[dimension.index()].clone());
    let found = of_roles.into_iter().find(|target| (target.at > 50.0) == is_high);
    let at = if is_high { 100.0 } else { 0.0 };
    found.unwrap_or_else(|| Target { at, importance: 1, because: Vec::new() })
}
