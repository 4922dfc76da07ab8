//! Panels of chance, combined here once more in floating point and in another way.

use std::collections::{BTreeMap, BTreeSet};

#[path = "../../simulate/panels.rs"]
mod panels;

use super::{kit, sheet};
use rolefit::hire::fraction::Fraction;
use rolefit::hire::kit::{Competency, Kit, Question};
use rolefit::hire::panel::{Combined, Flag};
use rolefit::hire::said::Outcome;
use rolefit::hire::scorecard::{Rating, Scorecard};
use rolefit::i18n::HireCatalog;

/// A sequence that looks like chance and is the same each time: xorshift64.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % most
    }
}

fn panel(kit: &mut Kit, chance: &mut Chance) -> Vec<Scorecard> {
    for competency in &mut kit.competencies {
        competency.weight = chance.below(4) as u8;
    }
    let (candidates, interviewers) = (1 + chance.below(6), 1 + chance.below(5));
    let mut sheets = Vec::new();
    for candidate in 0..candidates {
        for interviewer in 0..interviewers {
            if chance.below(8) == 0 {
                continue;
            }
            let mut point = || (chance.below(6) > 0).then(|| 1 + chance.below(5) as u8);
            let ratings: Vec<[Option<u8>; 2]> =
                kit.competencies.iter().map(|_| [point(), point()]).collect();
            sheets.push(sheet(kit, &format!("C{candidate}"), &format!("I{interviewer}"), &ratings));
        }
    }
    sheets
}

/// Weighted and equal total, and the means by competency.
type Totals = (Option<f64>, Option<f64>, Vec<Option<f64>>);

/// From a table of all ratings instead of sheet by sheet.
fn again(kit: &Kit, sheets: &[Scorecard], candidate: &str) -> Totals {
    let mut cells: BTreeMap<(&str, &str), Vec<f64>> = BTreeMap::new();
    for sheet in sheets.iter().filter(|sheet| sheet.candidate == candidate) {
        for rating in &sheet.ratings {
            let cell = cells.entry((&rating.competency, &sheet.interviewer)).or_default();
            cell.extend(rating.rating.map(f64::from));
        }
    }
    let mean = |of: &[f64]| (!of.is_empty()).then(|| of.iter().sum::<f64>() / of.len() as f64);
    let means: Vec<Option<f64>> = kit
        .competencies
        .iter()
        .map(|one| {
            let own = cells.iter().filter(|((competency, _), _)| *competency == one.id);
            mean(&own.filter_map(|(_, points)| mean(points)).collect::<Vec<_>>())
        })
        .collect();
    let total = |weight: fn(u8) -> f64| {
        let rated = kit
            .competencies
            .iter()
            .zip(&means)
            .filter_map(|(one, mean)| Some((weight(one.weight), (*mean)?)));
        let (sum, all) = rated
            .fold((0.0, 0.0), |(sum, all), (weight, mean)| (sum + weight * mean, all + weight));
        (all > 0.0).then_some(sum / all)
    };
    (total(f64::from), total(|_| 1.0), means)
}

fn is_near(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        (None, None) => true,
        (Some(_), None) | (None, Some(_)) => false,
    }
}

#[test]
fn five_hundred_panels_come_out_as_by_another_way_in_whatever_order_their_sheets_come() {
    let mut kit = kit();
    let mut chance = Chance(20_261_126);
    let (mut partial, mut discussed, mut close, mut swapped) = (0, 0, 0, 0);
    for number in 0..500 {
        let mut sheets = panel(&mut kit, &mut chance);
        let combined = Combined::of(&kit, &sheets);
        let outcome = Outcome::of(&kit, &combined, &HireCatalog::english());
        for candidate in &outcome.candidates {
            let (weighted, equal, means) = again(&kit, &sheets, &candidate.candidate);
            assert!(is_near(candidate.weighted, weighted), "{number}: {candidate:?}");
            assert!(is_near(candidate.equal, equal), "{number}: {candidate:?}");
            let own = candidate.competencies.iter().map(|(_, mean)| *mean);
            assert!(own.zip(&means).all(|(one, other)| is_near(one, *other)), "{number}");
            let is_partial = means.iter().any(Option::is_none);
            assert_eq!(candidate.flags.contains(&Flag::Partial), is_partial, "{number}");
            let is_ranked = outcome.order.contains(&candidate.candidate);
            assert_eq!(is_ranked, !is_partial && weighted.is_some(), "{number}");
            let grouped = outcome.close.iter().flatten().any(|name| *name == candidate.candidate);
            assert_eq!(candidate.flags.contains(&Flag::Close), grouped, "{number}");
            partial += usize::from(is_partial);
            discussed += usize::from(candidate.flags.contains(&Flag::Discuss));
            close += usize::from(grouped);
            swapped += usize::from(candidate.flags.contains(&Flag::Weights));
        }
        let names: BTreeSet<&str> = sheets.iter().map(|sheet| &*sheet.candidate).collect();
        assert_eq!(outcome.candidates.len(), names.len(), "{number}");
        let totals: Vec<f64> =
            outcome.order.iter().filter_map(|name| again(&kit, &sheets, name).0).collect();
        assert!(totals.windows(2).all(|pair| pair[0] > pair[1] - 1e-9), "{number}: {totals:?}");
        sheets.reverse();
        assert_eq!(Combined::of(&kit, &sheets), combined, "{number}");
    }
    let met = [partial, discussed, close, swapped];
    assert!(met.iter().all(|&count| count > 50), "{met:?}");
}

#[test]
fn gaps_count_from_there_on_where_the_order_is_right_eight_times_in_ten() {
    let mut kit = kit();
    kit.competencies.truncate(1);
    let check = |interviewers: usize, higher: u8, lower: u8, is_close: bool| {
        let sheets = |candidate: &str, point| -> Vec<Scorecard> {
            let names = (0..interviewers).map(|index| index.to_string());
            names.map(|name| sheet(&kit, candidate, &name, &[[Some(point), Some(3)]])).collect()
        };
        let all = [sheets("A", higher), sheets("B", lower)].concat();
        let close = Combined::of(&kit, &all).close;
        assert_eq!(!close.is_empty(), is_close, "{interviewers}: {higher}, {lower}");
    };
    // Half a point apart with one question more, a point apart with two.
    check(1, 4, 3, true);
    check(2, 4, 3, true);
    check(3, 4, 3, false);
    check(1, 5, 3, false);
    check(2, 5, 3, false);
    check(4, 3, 3, true);
}

#[test]
fn imagined_panels_come_to_the_gaps_that_count() {
    for interviewers in 1..=4 {
        let printed = rolefit::hire::panel::least_gap(interviewers).value();
        let found = panels::least_gap(interviewers, 40_000);
        assert!((printed - found).abs() < 0.05, "{interviewers}: {printed}, {found}");
    }
}

/// As many competencies, questions and interviewers as files may have, rated as unevenly as can be.
#[test]
fn a_panel_at_its_limits_comes_out_as_by_another_way() {
    let mut kit = kit();
    let competency = kit.competencies[0].clone();
    kit.competencies = (0..12)
        .map(|at| {
            let id = format!("subject-{at}");
            let questions = (0..8).map(|number| Question {
                id: format!("{id}-{number}"),
                ..competency.questions[0].clone()
            });
            let questions = questions.collect();
            Competency { id: id.clone(), weight: 89 + at, questions, ..competency.clone() }
        })
        .collect();
    kit.stages.clear();
    let mut sheets = Vec::new();
    for candidate in ["A", "B"] {
        for interviewer in 1..=8_usize {
            let mut one = sheet(&kit, candidate, &interviewer.to_string(), &[]);
            for (at, competency) in kit.competencies.iter().enumerate() {
                let asked = competency.questions.iter().enumerate();
                one.ratings.extend(asked.map(|(number, question)| Rating {
                    competency: competency.id.clone(),
                    question: question.id.clone(),
                    rating:
                        (number < interviewer).then_some(
                            1 + ((at + number * interviewer + candidate.len()) % 5) as u8,
                        ),
                    after: None,
                    note: String::new(),
                }));
            }
            if candidate == "B" {
                one.ratings[0].rating = Some(5);
            }
            sheets.push(one);
        }
    }
    let combined = Combined::of(&kit, &sheets);
    for candidate in &combined.candidates {
        let (weighted, equal, _) = again(&kit, &sheets, &candidate.name);
        assert!(is_near(candidate.weighted.map(Fraction::value), weighted), "{candidate:?}");
        assert!(is_near(candidate.equal.map(Fraction::value), equal), "{candidate:?}");
    }
    assert_eq!(combined.close.concat(), combined.order);
}
