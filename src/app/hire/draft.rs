//! The sheet that an interviewer fills in.

use rolefit_hire::format::Format;
use rolefit_hire::kit::{Competency, Kit, Question, Stage, StageKind};
use rolefit_hire::scorecard::{Met, MustHave, Rating, Scorecard};

/// What is chosen for a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Judged {
    /// Nothing yet.
    #[default]
    NotYet,
    /// Not enough was heard.
    NotEnough,
    /// 1 to 5.
    Point(u8),
}

/// A sheet that is not saved yet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Draft {
    /// Who is interviewed.
    pub candidate: String,
    /// Who rates.
    pub interviewer: String,
    /// The stage, by its place among those that have a sheet.
    pub stage: usize,
    /// What the call found of the kit's must-haves, by their places.
    pub must: Vec<(usize, Met)>,
    /// What is chosen and noted, by the id of the question.
    pub answers: Vec<(String, Judged, String)>,
}

/// The stages of a kit that have a sheet: the interviews, and then the call, where there are must-haves to ask
/// about.
pub fn stages(kit: &Kit) -> Vec<&Stage> {
    let of = |kind| kit.stages.iter().filter(move |stage| stage.kind == kind);
    let calls = of(StageKind::Call).filter(|_| !kit.must.is_empty());
    of(StageKind::Interview).chain(calls).collect()
}

impl Draft {
    /// What its stage is about; in a kit without stages, everything.
    pub fn competencies<'a>(&self, kit: &'a Kit) -> Vec<&'a Competency> {
        let stage = self.stage(kit);
        let asked = kit.competencies.iter().filter(|competency| {
            stage.is_none_or(|stage| stage.competencies.contains(&competency.id))
        });
        asked.collect()
    }

    fn stage<'a>(&self, kit: &'a Kit) -> Option<&'a Stage> {
        stages(kit).get(self.stage).copied()
    }

    /// The must-haves that its stage makes sure of: the call does, or every sheet where there is no call.
    pub fn musts<'a>(&self, kit: &'a Kit) -> &'a [String] {
        let is_call = |stage: &Stage| stage.kind == StageKind::Call;
        let has_call = kit.stages.iter().any(is_call);
        if !has_call || self.stage(kit).is_some_and(is_call) { &kit.must } else { &[] }
    }

    /// What is asked in its stage.
    pub fn questions<'a>(&self, kit: &'a Kit) -> Vec<(&'a Competency, &'a Question)> {
        let asked = self.competencies(kit).into_iter();
        asked.flat_map(|one| one.questions.iter().map(move |question| (one, question))).collect()
    }

    /// What the call found of the must-have at that place.
    pub fn met(&self, at: usize) -> Option<Met> {
        self.must.iter().find(|(place, _)| *place == at).map(|(_, met)| *met)
    }

    /// What is chosen for a question.
    pub fn judged(&self, question: &str) -> Judged {
        self.answers
            .iter()
            .find(|(id, ..)| id == question)
            .map(|(_, judged, _)| *judged)
            .unwrap_or_default()
    }

    /// What is noted on an answer.
    pub fn note(&self, question: &str) -> &str {
        self.answers.iter().find(|(id, ..)| id == question).map_or("", |(.., note)| note)
    }

    /// The place for what is chosen and noted for a question.
    pub(super) fn answer(&mut self, question: &str) -> &mut (String, Judged, String) {
        let found = self.answers.iter().position(|(id, ..)| id == question);
        let index = found.unwrap_or(self.answers.len());
        if found.is_none() {
            self.answers.push((question.into(), Judged::NotYet, String::new()));
        }
        &mut self.answers[index]
    }

    /// How many questions have no choice yet.
    pub fn open(&self, kit: &Kit) -> usize {
        let questions = self.questions(kit);
        questions.iter().filter(|(_, one)| self.judged(&one.id) == Judged::NotYet).count()
    }

    /// How many ratings have no note.
    pub fn unfounded(&self) -> usize {
        let rated = self.answers.iter().filter(|(_, judged, _)| matches!(judged, Judged::Point(_)));
        rated.filter(|(.., note)| note.trim().is_empty()).count()
    }

    /// The sheet as it is saved; `None` while a name is missing or a question is open.
    pub fn sealed(&self, kit: &Kit) -> Option<Scorecard> {
        let (candidate, interviewer) =
            (rolefit_hire::clean(&self.candidate), rolefit_hire::clean(&self.interviewer));
        if candidate.is_empty() || interviewer.is_empty() || self.open(kit) > 0 {
            return None;
        }
        let ratings = self.questions(kit).into_iter().map(|(competency, question)| Rating {
            competency: competency.id.clone(),
            question: question.id.clone(),
            rating: match self.judged(&question.id) {
                Judged::Point(point) => Some(point),
                Judged::NotYet | Judged::NotEnough => None,
            },
            after: None,
            note: self.note(&question.id).trim().into(),
        });
        Some(Scorecard {
            format: Format::One,
            kit: kit.fingerprint.clone(),
            role: kit.roles.join("+"),
            candidate,
            interviewer,
            stage: self.stage(kit).map(|stage| stage.id.clone()).unwrap_or_default(),
            sealed: true,
            must: self
                .musts(kit)
                .iter()
                .enumerate()
                .filter_map(|(at, text)| Some(MustHave { text: text.clone(), met: self.met(at)? }))
                .collect(),
            ratings: ratings.collect(),
        })
    }
}
