//! The knowledge that a role takes, as an ability that is asked for.

use rolefit_domain::pack::{Hiring, Pack, RoleId};
use rolefit_i18n::{HireCatalog, HireText};

use crate::kit::{Competency, Question, QuestionKind, Wording};
use crate::questions::{lower_first, probes, written};
use crate::values;

/// Its name in files.
pub(crate) const ID: &str = "knowledge";
/// What it counts in the total.
const WEIGHT: u8 = 2;
/// So many skills are named.
const NAMED: usize = 4;

/// The knowledge of the roles' hard skills; `None` where the pack has neither skills nor questions.
pub(crate) fn competency(
    pack: &Pack,
    hiring: &Hiring,
    roles: &[RoleId],
    catalog: &HireCatalog,
) -> Option<Competency> {
    let texts = roles.iter().find_map(|role| hiring.roles[role.index()].knowledge.as_ref());
    let skills = values::phrases(pack, roles, values::HARD_SKILLS);
    let named: Vec<String> =
        skills.iter().take(NAMED).map(|skill| lower_first(&skill.text)).collect();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    if texts.is_none() && named.is_empty() {
        return None;
    }
    let label = values::label(pack, values::HARD_SKILLS);
    let about = texts.and_then(|texts| texts.about.clone());
    let by_rule = || {
        let list = catalog.base.list(&named);
        (!named.is_empty()).then(|| catalog.format(HireText::KnowledgeAbout, &[&list]))
    };
    Some(Competency {
        id: ID.into(),
        label: catalog.get(HireText::KnowledgeLabel).to_string(),
        about: about.or_else(by_rule),
        weight: WEIGHT,
        because: label.map(|label| catalog.format(HireText::BecauseKnowledge, &[label])),
        probes: probes(texts, None),
        questions: match texts {
            Some(texts) => written(ID, texts, None),
            None => vec![Question {
                id: [ID, "-past"].concat(),
                kind: QuestionKind::Past,
                text: catalog.format(HireText::FallbackKnowledge, &named[..1]),
                anchors: None,
                origin: Wording::Rule,
            }],
        },
    })
}
