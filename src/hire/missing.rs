//! Sheets that are not there yet: each interview of a kit is rated by as many people as the kit says.

use crate::kit::{Kit, Stage, StageKind};
use crate::order::names;
use crate::scorecard::Scorecard;

/// Sheets on a candidate that are missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The candidate.
    pub candidate: String,
    /// The interview, by its number from 1; none where the kit has no interviews.
    pub interview: Option<usize>,
    /// Those of whom other sheets on the candidate are there.
    pub interviewers: Vec<String>,
    /// How many people more have to rate whom no sheet names.
    pub others: usize,
}

/// What is missing, by the candidates' names and then by interview; a sheet belongs to an interview by
/// what it rates, whatever the stage is called on it.
pub fn missing(kit: &Kit, sheets: &[Scorecard]) -> Vec<Missing> {
    let stages = || kit.stages.iter().filter(|stage| stage.kind == StageKind::Interview);
    let needed = usize::from(kit.interviewers);
    let mut missing = Vec::new();
    for candidate in names(sheets.iter().map(|sheet| &*sheet.candidate)) {
        let own = || sheets.iter().filter(|sheet| sheet.candidate == candidate);
        let known = names(own().map(|sheet| &*sheet.interviewer));
        let mut lack = |interview, is_of: &dyn Fn(&&Scorecard) -> bool| {
            let there = names(own().filter(is_of).map(|sheet| &*sheet.interviewer));
            let lacking = needed.saturating_sub(there.len());
            let named = known.iter().filter(|name| !there.contains(name)).take(lacking);
            let interviewers: Vec<String> = named.map(|&name| name.to_owned()).collect();
            if lacking > 0 {
                let others = lacking - interviewers.len();
                let candidate = candidate.to_owned();
                missing.push(Missing { candidate, interview, interviewers, others });
            }
        };
        for (at, stage) in stages().enumerate() {
            lack(Some(at + 1), &|sheet| is_about(sheet, stage));
        }
        if stages().next().is_none() {
            lack(None, &|sheet| !sheet.ratings.is_empty());
        }
    }
    missing
}

fn is_about(sheet: &Scorecard, stage: &Stage) -> bool {
    sheet.ratings.iter().any(|rating| stage.competencies.contains(&rating.competency))
}
