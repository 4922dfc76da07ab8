//! `check`: all that is wrong with a pack, or a short report on it.

use std::path::Path;

use super::output::{Outcome, Output};
use super::{file, hiring, quality, report};
use crate::data;
use crate::domain::pack::{Finding, Hiring, Pack};

pub(super) fn check(file: Option<&Path>) -> Outcome {
    let ((pack, hiring), warnings) = match file {
        Some(file) => parse(&file::pack_text(file)?)?,
        None => parse(data::DOCUMENT)?,
    };
    let findings = list("Passed over", &warnings);
    let report = report::report(&pack) + &hiring::report(&pack, &hiring);
    Ok(Output::printed(report + &quality::quality(&pack) + &findings))
}

/// The pack in a file, or all that is wrong with it.
pub(super) fn pack(file: &Path) -> Result<Pack, String> {
    parse(&file::pack_text(file)?).map(|((pack, _), _)| pack)
}

fn parse(text: &str) -> Result<((Pack, Hiring), Vec<Finding>), String> {
    Hiring::parse(text).map_err(|problems| list("To be mended", &problems))
}

fn list(heading: &str, findings: &[Finding]) -> String {
    let heading = (!findings.is_empty()).then(|| format!("{heading}:\n"));
    let lines = findings.iter().map(|Finding { path, found, expected }| {
        format!("  {path}\n      found     {found}\n      expected  {expected}\n")
    });
    heading.into_iter().chain(lines).collect()
}
