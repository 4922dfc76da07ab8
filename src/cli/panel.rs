//! `panel`: the files of several interviewers in, the combined outcome out.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::file;
use super::hire::{json, located};
use super::output::{Outcome, Output};
use crate::hire::file::File;
use crate::hire::format::{Format, MAX_BYTES};
use crate::hire::gather::gather;
use crate::hire::missing::{Missing, missing};
use crate::hire::panel::Combined;
use crate::hire::said::Outcome as Said;
use crate::hire::scorecard::Panel;
use crate::hire::table;
use crate::i18n::HireCatalog;

#[derive(Args)]
pub(super) struct PanelFiles {
    /// The kit and the scorecards, or panels that hold both; scorecards also as CSV.
    #[arg(value_name = "FILE", required = true, num_args = 1..)]
    files: Vec<PathBuf>,
    /// What is printed.
    #[arg(long, default_value = "outcome")]
    form: PanelForm,
}

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum PanelForm {
    /// Totals, flags, order and sentences.
    Outcome,
    /// The kit and all sheets that were read, in one file.
    Panel,
    /// The ratings, one a row.
    Csv,
}

impl PanelFiles {
    pub(super) fn run(&self) -> Outcome {
        let (mut err, mut is_whole) = (String::new(), true);
        let mut files = Vec::new();
        for file in &self.files {
            match read(file, &mut err) {
                Ok(read) => files.extend(read),
                Err(problem) => {
                    err += problem.trim_end();
                    err.push('\n');
                    is_whole = false;
                }
            }
        }
        let mut shown_early = false;
        let mut decisions: Vec<String> = Vec::new();
        for (_, file) in &files {
            if let File::Panel(panel) = file {
                shown_early |= panel.shown_early;
                decisions.extend(panel.decision.clone());
            }
        }
        // So that the order of the files makes no difference.
        decisions.sort();
        decisions.dedup();
        let gathered = gather(files);
        is_whole &= gathered.refused.is_empty() && gathered.torn.is_empty();
        let english = HireCatalog::english();
        let torn = gathered.torn.iter().map(|torn| torn.line(&english));
        let torn: Vec<String> = torn.collect();
        for line in gathered.refused.iter().chain(&torn).chain(&gathered.notices) {
            err.extend([line, "\n"]);
        }
        let Some(kit) = gathered.kit else { return Err(err) };
        for Missing { candidate, interview, interviewers, others } in
            missing(&kit, &gathered.sheets)
        {
            let others = (others > 0).then(|| format!("{others} more"));
            let who: Vec<String> = interviewers.into_iter().chain(others).collect();
            let interview = interview.map(|number| format!(" of interview {number}"));
            let interview = interview.unwrap_or_default();
            let _ = writeln!(
                err,
                "candidate {candidate}: sheets{interview} that are missing: {}",
                who.join(", ")
            );
        }
        let out = match self.form {
            PanelForm::Outcome => {
                let combined = Combined::of(&kit, &gathered.sheets);
                json(&Said::of(&kit, &combined, &english))?
            }
            PanelForm::Panel => json(&File::Panel(Panel {
                format: Format::One,
                kit,
                sheets: gathered.sheets,
                shown_early,
                decision: (!decisions.is_empty()).then(|| decisions.join("\n\n")),
            }))?,
            PanelForm::Csv => table::write(&kit, &gathered.sheets),
        };
        Ok(Output { code: u8::from(!is_whole), out, err })
    }
}

/// What a file holds, under the names by which it may be refused; what was passed over is added to `err`.
fn read(file: &Path, err: &mut String) -> Result<Vec<(String, File)>, String> {
    let name = file.display().to_string();
    // A file over the limit is refused by its size, before it fills the memory.
    if fs::metadata(file).is_ok_and(|about| about.len() > MAX_BYTES as u64) {
        return Err(format!("{name}: $: more than {MAX_BYTES} bytes, at most 1 MB"));
    }
    let text = file::text(file)?;
    if file.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        let lines = |problems: Vec<String>| -> String {
            problems.iter().flat_map(|problem| [&*name, ": ", problem, "\n"]).collect()
        };
        let (sheets, notices) = table::read(&text).map_err(lines)?;
        *err += &lines(notices);
        return Ok(sheets
            .into_iter()
            .map(|sheet| (name.clone(), File::Scorecard(sheet)))
            .collect());
    }
    let read = crate::hire::file::read(&text);
    let (read, passed_over) = read.map_err(|problems| located(file, &problems))?;
    *err += &located(file, &passed_over);
    Ok(vec![(name, read)])
}
