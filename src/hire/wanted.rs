//! Abilities that an employer asks for instead of those by rule, or beside them.

use rolefit_domain::pack::{DimensionId, Hiring, Pack, RoleId};
use rolefit_i18n::HireCatalog;

use crate::ability::{Of, competency, pole, target};
use crate::job::{Job, Wanted};
use crate::kit::{Competency, Kit, Question, QuestionKind, Wording};
use crate::knowledge;
use crate::selection::Selected;

/// The abilities of a job, as far as the pack knows them.
pub(crate) fn competencies_of(wanted: &[Wanted], of: Of, catalog: &HireCatalog) -> Vec<Competency> {
    let (pack, hiring, roles) = of;
    let ends = |one: &Wanted| pole(pack, roles, &one.id);
    let mut found: Vec<Competency> = Vec::new();
    for (index, one) in wanted.iter().enumerate() {
        let made = if one.id == knowledge::ID {
            knowledge::competency(pack, hiring, roles, catalog)
        } else {
            ends(one).map(|selected| {
                let same = |other: &Selected| other.dimension == selected.dimension;
                let twice = wanted.iter().filter_map(ends).filter(same).count() > 1;
                competency(of, &selected, twice, index, catalog)
            })
        };
        let is_new = |made: &Competency| found.iter().all(|other| other.id != made.id);
        if let Some(mut made) = made.filter(is_new) {
            made.weight = one.weight.unwrap_or(made.weight);
            for (number, text) in one.questions.iter().enumerate() {
                made.questions.push(Question {
                    id: format!("{}-own-{}", made.id, number + 1),
                    kind: QuestionKind::Own,
                    text: text.clone(),
                    anchors: None,
                    origin: Wording::Yours,
                });
            }
            found.push(made);
        }
    }
    found
}

/// Abilities of a job that the pack does not know, by their places and ids.
pub fn unknown_competencies<'a>(
    pack: &Pack,
    roles: &[RoleId],
    job: &'a Job,
) -> Vec<(usize, &'a str)> {
    let ids = job.competencies.iter().flatten().map(|one| one.id.as_str()).enumerate();
    ids.filter(|(_, id)| *id != knowledge::ID && pole(pack, roles, id).is_none()).collect()
}

/// Poles that may be asked for beside a kit's abilities, with their labels: those of the pack's practices.
pub fn further(
    pack: &Pack,
    hiring: &Hiring,
    roles: &[RoleId],
    kit: &Kit,
) -> Vec<(Selected, String)> {
    let mut further = Vec::new();
    for dimension in DimensionId::all(pack) {
        for is_high in [false, true] {
            let Some(practice) = hiring.practices[dimension.index()].pole(is_high) else {
                continue;
            };
            let is_asked = kit.competencies.iter().any(|one| one.label == practice.label);
            if !is_asked {
                let target = target(pack, roles, dimension, is_high);
                further.push((Selected { dimension, is_high, target }, practice.label.clone()));
            }
        }
    }
    further
}

/// Asks for a pole beside the kit's abilities.
pub fn join(kit: &mut Kit, one: &Selected, of: Of, catalog: &HireCatalog) {
    let id = &of.0[one.dimension].id;
    let twice = kit.competencies.iter().any(|other| other.id == *id);
    let index = kit.competencies.len();
    kit.competencies.push(competency(of, one, twice, index, catalog));
}
