//! Sheets combined by rule, in exact fractions.
//!
//! An interviewer's ratings on a competency are averaged, then the interviewers' means, then the
//! competencies by their weights, over those with at least one rating: what was not rated is left out and
//! is never 0. First ratings count; what was changed after the discussion stands beside them.

use serde::{Deserialize, Serialize};

use crate::close::close;
use crate::fraction::Fraction;
use crate::kit::{Competency, Kit};
use crate::order::{names, sort};
use crate::scorecard::Scorecard;

/// Sheets, combined.
#[derive(Clone, Debug, PartialEq)]
pub struct Combined {
    /// The candidates by their names.
    pub candidates: Vec<Candidate>,
    /// Those without a competency that nobody rated, the highest total first; by their indices.
    pub order: Vec<usize>,
    /// Groups of these, in their order, whose totals are too close to call.
    pub close: Vec<Vec<usize>>,
}

/// What the sheets say of a candidate.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// As interviewers named the candidate.
    pub name: String,
    /// Whose sheets have room for a rating, by name.
    pub interviewers: Vec<String>,
    /// How many of them rated anything.
    pub raters: usize,
    /// For each competency of the kit, the mean of each interviewer.
    pub by_interviewer: Vec<Vec<Option<Fraction>>>,
    /// For each competency of the kit, whether a sheet of each interviewer is about it.
    pub on_sheet: Vec<Vec<bool>>,
    /// For each competency of the kit, the mean of these.
    pub competencies: Vec<Option<Fraction>>,
    /// The mean by weights.
    pub weighted: Option<Fraction>,
    /// The plain mean.
    pub equal: Option<Fraction>,
    /// What is to be looked at.
    pub flags: Vec<Flag>,
}

/// What is to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Flag {
    /// Two interviewers are 2 or more apart on a competency.
    Discuss,
    /// Nobody rated one of the competencies, so the candidate is not ranked.
    Partial,
    /// Another candidate's total is too close to call.
    Close,
    /// With equal weights the candidate would stand on another side of someone.
    Weights,
}

impl Flag {
    /// The word for it in files and in the page's markup.
    pub fn name(self) -> &'static str {
        match self {
            Self::Discuss => "discuss",
            Self::Partial => "partial",
            Self::Close => "close",
            Self::Weights => "weights",
        }
    }
}

/// So far apart two interviewers are to talk.
const APART: i64 = 2;

/// From this gap on the order of two candidates is right 8 times in 10, by the number of interviewers
/// (simulated for six competencies of two questions each).
pub fn least_gap(interviewers: usize) -> Fraction {
    match interviewers {
        0 | 1 => Fraction::new(9, 10),
        2 => Fraction::new(11, 20),
        3 => Fraction::new(9, 20),
        _ => Fraction::new(7, 20),
    }
}

impl Combined {
    /// Combines sheets of one kit, each with names of its own; their order makes no difference.
    pub fn of(kit: &Kit, sheets: &[Scorecard]) -> Self {
        let names = names(sheets.iter().map(|sheet| &*sheet.candidate));
        let of = |name: &str| -> Vec<&Scorecard> {
            sheets.iter().filter(|sheet| sheet.candidate == name).collect()
        };
        let mut candidates: Vec<Candidate> =
            names.into_iter().map(|name| candidate(name, kit, &of(name))).collect();
        let ranked = |one: &&usize| {
            let candidate = &candidates[**one];
            !candidate.flags.contains(&Flag::Partial) && candidate.weighted.is_some()
        };
        let all: Vec<usize> = (0..candidates.len()).collect();
        let mut order: Vec<usize> = all.iter().filter(ranked).copied().collect();
        // The sort keeps names in order where totals are equal.
        sort(&mut order, |&one, &other| candidates[other].weighted.cmp(&candidates[one].weighted));
        let are_close = |one: usize, other: usize| is_close(&candidates[one], &candidates[other]);
        let close = close(&order, &are_close);
        for &index in close.iter().flatten() {
            flag(&mut candidates[index], Flag::Close);
        }
        for index in swapped(&candidates, &order) {
            flag(&mut candidates[index], Flag::Weights);
        }
        Self { candidates, order, close }
    }

    /// The ranked candidates in the order of their plain means.
    pub fn order_by_equal(&self) -> Vec<usize> {
        let mut order = self.order.clone();
        let equal = |index: usize| self.candidates[index].equal;
        sort(&mut order, |&one, &other| equal(other).cmp(&equal(one)));
        order
    }
}

fn flag(candidate: &mut Candidate, flag: Flag) {
    if !candidate.flags.contains(&flag) {
        candidate.flags.push(flag);
        sort(&mut candidate.flags, Ord::cmp);
    }
}

fn candidate(name: &str, kit: &Kit, sheets: &[&Scorecard]) -> Candidate {
    let about = sheets.iter().filter(|sheet| !sheet.ratings.is_empty());
    let interviewers = names(about.map(|sheet| &*sheet.interviewer));
    let mean_of = |competency: &str, interviewer: &str| {
        let own = sheets.iter().filter(|sheet| sheet.interviewer == interviewer);
        let ratings = own.flat_map(|sheet| &sheet.ratings);
        let points: Vec<Fraction> = ratings
            .filter(|rating| rating.competency == competency)
            .filter_map(|rating| Some(Fraction::from(i64::from(rating.rating?))))
            .collect();
        Fraction::mean(&points)
    };
    let by_interviewer: Vec<Vec<Option<Fraction>>> = kit
        .competencies
        .iter()
        .map(|one| interviewers.iter().map(|interviewer| mean_of(&one.id, interviewer)).collect())
        .collect();
    let is_about = |competency: &str, interviewer: &str| {
        let own = sheets.iter().filter(|sheet| sheet.interviewer == interviewer);
        own.flat_map(|sheet| &sheet.ratings).any(|rating| rating.competency == competency)
    };
    let on_sheet = kit.competencies.iter();
    let on_sheet = on_sheet
        .map(|one| interviewers.iter().map(|interviewer| is_about(&one.id, interviewer)).collect());
    let on_sheet: Vec<Vec<bool>> = on_sheet.collect();
    let has_rated = |at: &usize| by_interviewer.iter().any(|means| means[*at].is_some());
    let raters = (0..interviewers.len()).filter(has_rated).count();
    let mean = |means: &Vec<Option<Fraction>>| {
        Fraction::mean(&means.iter().copied().flatten().collect::<Vec<_>>())
    };
    let competencies: Vec<Option<Fraction>> = by_interviewer.iter().map(mean).collect();
    let weights = kit.competencies.iter().map(|one| i64::from(one.weight));
    let mut flags = Vec::new();
    if by_interviewer.iter().any(|means| are_apart(means)) {
        flags.push(Flag::Discuss);
    }
    // What is not asked about cannot be rated.
    let is_lacking =
        |(mean, one): (&Option<Fraction>, &Competency)| mean.is_none() && one.is_asked();
    if competencies.iter().zip(&kit.competencies).any(is_lacking) {
        flags.push(Flag::Partial);
    }
    Candidate {
        name: name.into(),
        interviewers: interviewers.into_iter().map(Into::into).collect(),
        weighted: total(weights, &competencies),
        equal: total(kit.competencies.iter().map(|_| 1), &competencies),
        raters,
        by_interviewer,
        on_sheet,
        competencies,
        flags,
    }
}

/// Whether two of the interviewers are far apart.
pub fn are_apart(means: &[Option<Fraction>]) -> bool {
    let given: Vec<Fraction> = means.iter().copied().flatten().collect();
    let (least, most) = (given.iter().min(), given.iter().max());
    least.zip(most).is_some_and(|(&least, &most)| most - least >= Fraction::from(APART))
}

fn total(
    weights: impl Iterator<Item = i64>,
    competencies: &[Option<Fraction>],
) -> Option<Fraction> {
    let (mut sum, mut all) = (Fraction::ZERO, Fraction::ZERO);
    for (weight, mean) in weights.map(Fraction::from).zip(competencies) {
        if let Some(mean) = *mean {
            sum = sum + weight * mean;
            all = all + weight;
        }
    }
    (!all.is_zero()).then(|| sum / all)
}

/// The gap that counts between two candidates: by the fewer interviewers of the two who rated.
pub fn gap_between(one: &Candidate, other: &Candidate) -> Fraction {
    least_gap(one.raters.min(other.raters))
}

fn is_close(one: &Candidate, other: &Candidate) -> bool {
    let gap = one.weighted.zip(other.weighted).map(|(one, other)| (one - other).size());
    gap.is_some_and(|gap| gap < gap_between(one, other))
}

/// Those who stand the other way around someone when all competencies weigh the same.
fn swapped(candidates: &[Candidate], order: &[usize]) -> Vec<usize> {
    let is_swapped = |one: usize, other: usize| {
        let (one, other) = (&candidates[one], &candidates[other]);
        let (by_weight, plain) = (one.weighted.cmp(&other.weighted), one.equal.cmp(&other.equal));
        by_weight.is_ne() && by_weight == plain.reverse()
    };
    let swaps = |&&one: &&usize| order.iter().any(|&other| is_swapped(one, other));
    order.iter().filter(swaps).copied().collect()
}
