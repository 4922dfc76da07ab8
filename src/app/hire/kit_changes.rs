//! What an employer changes in a kit.

use rolefit_domain::pack::Anchors;
use rolefit_hire::building::stages;
use rolefit_hire::format::MAX_QUESTIONS;
use rolefit_hire::kit::{Kit, Question, QuestionKind, StageKind, Wording};
use rolefit_hire::wanted::join;

use super::Model;
use super::messages::{Effect, KitMsg, Rewritten};

/// A kit keeps so many competencies.
pub const FEWEST: usize = 4;
/// And so many at most.
pub const MOST: usize = 8;

impl Model {
    /// What is weighed, left out and reworded in the kit.
    pub(super) fn kit_changed(&mut self, msg: KitMsg) -> Vec<Effect> {
        let chosen = match msg {
            KitMsg::Joined(at) => self.further().into_iter().nth(at.wrapping_sub(1)),
            _ => None,
        };
        let Some(kit) = &mut self.kit else { return Vec::new() };
        match msg {
            KitMsg::MadeAnew => {
                let before = (self.kit.take(), self.opened, self.draft.clone());
                self.opened = false;
                self.read_form();
                self.before = (self.kit != before.0).then(|| Box::new(before));
                return self.change();
            }
            KitMsg::Restored => {
                if let Some(before) = self.before.take() {
                    (self.kit, self.opened, self.draft) = *before;
                }
                return self.change();
            }
            KitMsg::Weighed(index, weight) => {
                if let Some(competency) = kit.competencies.get_mut(index) {
                    competency.weight = weight;
                }
            }
            KitMsg::LeftOut(index) => {
                if kit.competencies.len() > FEWEST && index < kit.competencies.len() {
                    kit.competencies.remove(index);
                    planned(kit);
                }
                return self.change();
            }
            KitMsg::Joined(_) => {
                if let Some((selected, _)) = chosen.filter(|_| kit.competencies.len() < MOST) {
                    let (pack, hiring) = (&self.pack, &self.hiring);
                    join(kit, &selected, (pack, hiring, &self.roles), &self.papers);
                    planned(kit);
                }
                return self.change();
            }
            KitMsg::Asked(index) => {
                if let Some(one) = kit.competencies.get_mut(index)
                    && one.questions.len() < MAX_QUESTIONS
                {
                    let free = (1..).map(|number| format!("{}-own-{number}", one.id));
                    let mut free =
                        free.filter(|id| one.questions.iter().all(|other| other.id != *id));
                    one.questions.push(Question {
                        id: free.next().unwrap_or_default(),
                        kind: QuestionKind::Own,
                        text: String::new(),
                        anchors: None,
                        origin: Wording::Yours,
                    });
                }
            }
            KitMsg::Reworded(rewritten) => rewrite(kit, rewritten),
        }
        Vec::new()
    }
}

/// Its stages, once it asks for others.
fn planned(kit: &mut Kit) {
    let sample = kit.stages.iter().find(|stage| stage.kind == StageKind::Sample);
    let sample = sample.map(|stage| stage.minutes as u8);
    kit.stages = stages(&kit.competencies, sample);
    kit.fingerprint = kit.own_fingerprint();
}

/// Other words for a question or one of its anchors, which are the employer's from then on.
fn rewrite(kit: &mut Kit, Rewritten { competency, question, point, text }: Rewritten) {
    let questions = kit.competencies.get_mut(competency).map(|one| &mut one.questions);
    if let Some(question) = questions.and_then(|all| all.get_mut(question)) {
        let empty = || Anchors { one: String::new(), three: String::new(), five: String::new() };
        match point {
            0 => question.text = text,
            1 => question.anchors.get_or_insert_with(empty).one = text,
            3 => question.anchors.get_or_insert_with(empty).three = text,
            _ => question.anchors.get_or_insert_with(empty).five = text,
        }
        question.origin = Wording::Yours;
    }
    kit.fingerprint = kit.own_fingerprint();
}
