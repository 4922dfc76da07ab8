//! What the combined sheets allow to be said, in sentences, and the same as JSON.

use rolefit_i18n::{HireCatalog, HireText};
use serde::Serialize;

use crate::fraction::Fraction;
use crate::kit::{Kit, StageKind};
use crate::order::sort;
use crate::panel::{Candidate, Combined, Flag, are_apart, gap_between, least_gap};
use crate::pay::capital;

/// What `panel` prints and the comparison shows.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(title = "Rolefit panel"))]
pub struct Outcome {
    /// The candidates by their names.
    pub candidates: Vec<CandidateOutcome>,
    /// Names of those who are ranked, the highest total first.
    pub order: Vec<String>,
    /// Groups of names whose totals are too close to call, in their order.
    pub close: Vec<Vec<String>>,
    /// The same in sentences.
    pub said: Vec<String>,
}

/// What the sheets say of a candidate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CandidateOutcome {
    /// As interviewers named the candidate.
    pub candidate: String,
    /// The total by weights, not rounded; null when nothing was rated.
    pub weighted: Option<f64>,
    /// The total with equal weights.
    pub equal: Option<f64>,
    /// The means by the competencies' ids; null where nobody rated.
    #[serde(with = "tuple_vec_map")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "std::collections::BTreeMap<String, Option<f64>>")
    )]
    pub competencies: Vec<(String, Option<f64>)>,
    /// What is to be looked at.
    pub flags: Vec<Flag>,
}

impl Outcome {
    /// The outcome in numbers and sentences.
    pub fn of(kit: &Kit, combined: &Combined, catalog: &HireCatalog) -> Self {
        let value = |fraction: Option<Fraction>| fraction.map(Fraction::value);
        let names = |indices: &[usize]| -> Vec<String> {
            indices.iter().map(|&index| combined.candidates[index].name.clone()).collect()
        };
        let ids = || kit.competencies.iter().map(|one| one.id.clone());
        let candidates = combined.candidates.iter().map(|candidate| CandidateOutcome {
            candidate: candidate.name.clone(),
            weighted: value(candidate.weighted),
            equal: value(candidate.equal),
            competencies: ids()
                .zip(candidate.competencies.iter().map(|&mean| value(mean)))
                .collect(),
            flags: candidate.flags.clone(),
        });
        Self {
            candidates: candidates.collect(),
            order: names(&combined.order),
            close: combined.close.iter().map(|group| names(group)).collect(),
            said: sentences(kit, combined, catalog),
        }
    }
}

/// The outcome in sentences: what is close, what differs, what to talk about, what is missing.
pub fn sentences(kit: &Kit, combined: &Combined, catalog: &HireCatalog) -> Vec<String> {
    let teller = Teller { kit, combined, catalog };
    let mut said = teller.order();
    for candidate in &combined.candidates {
        said.extend(teller.talk(candidate));
    }
    for candidate in &combined.candidates {
        said.extend(teller.unheard(candidate));
        said.extend(teller.thin(candidate));
    }
    said
}

struct Teller<'a> {
    kit: &'a Kit,
    combined: &'a Combined,
    catalog: &'a HireCatalog,
}

impl Teller<'_> {
    fn interviewers(&self, count: usize) -> String {
        match count {
            0 | 1 => self.catalog.get(HireText::OneInterviewer).to_string(),
            _ => self.catalog.format(HireText::ManyInterviewers, &[&self.catalog.count(count)]),
        }
    }

    fn list(&self, indices: &[usize]) -> String {
        let names: Vec<&str> =
            indices.iter().map(|&index| &*self.combined.candidates[index].name).collect();
        self.catalog.base.list(&names)
    }

    fn order(&self) -> Vec<String> {
        let Combined { candidates, order, close } = self.combined;
        let mut said = Vec::new();
        for group in close {
            let fewest = group.iter().map(|&index| candidates[index].raters).min();
            let fewest = fewest.unwrap_or_default();
            let fill =
                [&*self.list(group), &*self.interviewers(fewest), &least_gap(fewest).to_string()];
            said.push(self.catalog.format(HireText::PanelClose, &fill));
            said.extend(self.differ(group[0], group[1]));
        }
        for pair in order.windows(2) {
            let (one, other) = (&candidates[pair[0]], &candidates[pair[1]]);
            let (Some(upper), Some(lower)) = (one.weighted, other.weighted) else { continue };
            let (gap, least) = (upper - lower, gap_between(one, other));
            if gap >= least {
                let fewest = one.raters.min(other.raters);
                let with = self.interviewers(fewest);
                let fill = [&*one.name, &gap.hundredths(), &*other.name, &with, &least.to_string()];
                said.push(self.catalog.format(HireText::PanelApart, &fill));
            }
        }
        if candidates.iter().any(|candidate| candidate.flags.contains(&Flag::Weights)) {
            let order = self.list(&self.combined.order_by_equal());
            said.push(self.catalog.format(HireText::PanelWeights, &[&order]));
        }
        said
    }

    /// The two competencies on which two candidates differ most.
    fn differ(&self, one: usize, other: usize) -> Option<String> {
        // The candidates are in the order of their names.
        let pair = [one.min(other), one.max(other)];
        let [one, other] = pair.map(|index| &self.combined.candidates[index]);
        let gaps = one.competencies.iter().zip(&other.competencies).zip(&self.kit.competencies);
        let mut gaps: Vec<(Fraction, &str)> = gaps
            .filter_map(|((one, other), competency)| {
                Some(((*one)? - (*other)?, &*competency.label))
            })
            .filter(|(gap, _)| !gap.is_zero())
            .collect();
        sort(&mut gaps, |(one, _), (other, _)| other.size().cmp(&one.size()));
        gaps.truncate(2);
        let leads: Vec<String> = gaps
            .into_iter()
            .map(|(gap, label)| {
                let ahead = if gap > Fraction::ZERO { &one.name } else { &other.name };
                let fill = [label, ahead, &*gap.size().to_string()];
                self.catalog.format(HireText::PanelLead, &fill)
            })
            .collect();
        let leads: Vec<&str> = leads.iter().map(String::as_str).collect();
        let list = self.catalog.base.list(&leads);
        (!leads.is_empty())
            .then(|| self.catalog.format(HireText::PanelDiffer, &[&self.list(&pair), &list]))
    }

    /// Competencies on which the interviewers of a candidate are far apart.
    fn talk(&self, candidate: &Candidate) -> Vec<String> {
        let mut said = Vec::new();
        for (competency, means) in self.kit.competencies.iter().zip(&candidate.by_interviewer) {
            if are_apart(means) {
                let mut given: Vec<Fraction> = means.iter().copied().flatten().collect();
                sort(&mut given, Ord::cmp);
                let given: Vec<String> = given.iter().map(ToString::to_string).collect();
                let given: Vec<&str> = given.iter().map(String::as_str).collect();
                let fill = [&*candidate.name, &competency.label, &*self.catalog.base.list(&given)];
                said.push(self.catalog.format(HireText::PanelTalk, &fill));
            }
        }
        said
    }

    /// Competencies on which some or all did not hear enough, those of as many interviewers in one sentence.
    fn unheard(&self, candidate: &Candidate) -> Vec<String> {
        let lacking = |at: usize| {
            let means = &candidate.by_interviewer[at];
            if means.iter().all(Option::is_none) {
                return Some(NOBODY);
            }
            // Where a sheet is missing nobody said that too little was heard.
            let asked =
                means.iter().zip(&candidate.on_sheet[at]).filter(|(_, is_asked)| **is_asked);
            Some(asked.filter(|(mean, _)| mean.is_none()).count()).filter(|count| *count > 0)
        };
        let mut said = Vec::new();
        for count in NOBODY..=candidate.interviewers.len() {
            let mut labels = Vec::new();
            for (at, competency) in self.kit.competencies.iter().enumerate() {
                if competency.is_asked() && lacking(at) == Some(count) {
                    labels.push(&*competency.label);
                }
            }
            if labels.is_empty() {
                continue;
            }
            let (name, labels) = (&*candidate.name, &*self.catalog.base.list(&labels));
            said.push(match count {
                NOBODY => self.catalog.format(HireText::PanelPartial, &[name, labels]),
                1 => self.catalog.format(HireText::PanelUnheardOne, &[name, labels]),
                _ => {
                    let count = capital(&self.catalog.count(count));
                    self.catalog.format(HireText::PanelUnheard, &[&count, name, labels])
                }
            });
        }
        said
    }

    /// Interviewers who rated less than half of the competencies of one interview: their sheets count all
    /// the same.
    fn thin(&self, candidate: &Candidate) -> Vec<String> {
        let stages = self.kit.stages.iter();
        let interviews = stages.filter(|stage| stage.kind == StageKind::Interview).count().max(1);
        let asked = candidate.by_interviewer.len();
        let mut said = Vec::new();
        for (at, interviewer) in candidate.interviewers.iter().enumerate() {
            let rated = candidate.by_interviewer.iter().filter(|means| means[at].is_some()).count();
            if rated > 0 && 2 * rated * interviews < asked {
                let [rated, asked] = [rated, asked].map(|count| count.to_string());
                let fill = [&**interviewer, &*rated, &*asked, &*candidate.name];
                said.push(self.catalog.format(HireText::PanelThin, &fill));
            }
        }
        said
    }
}

/// In place of the count of interviewers who lack a rating, where there is none at all.
const NOBODY: usize = 0;

/// The JSON Schema of an outcome, in the 2020-12 dialect.
#[cfg(feature = "schema")]
pub fn schema() -> schemars::Schema {
    schemars::schema_for!(Outcome)
}
