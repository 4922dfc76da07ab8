//! `check`: all that is wrong with a pack, or a short report on it.

use std::path::Path;

use rolefit_import::{Options, table};

use super::output::{Outcome, Output};
use super::{file, hiring, quality, report, standing};
use crate::data;
use crate::domain::pack::{Finding, Hiring, Pack};

pub(super) fn check(file: Option<&Path>) -> Outcome {
    let ((pack, hiring), warnings) = match file {
        Some(file) => read(file)?,
        None => ((data::bundled(), data::hiring()), Vec::new()),
    };
    let findings = list("Passed over", &warnings);
    let report = report::report(&pack) + &hiring::report(&pack, &hiring);
    Ok(Output::printed(report + &quality::quality(&pack) + &findings))
}

/// The pack in a file, or all that is wrong with it.
pub(super) fn pack(file: &Path) -> Result<Pack, String> {
    read(file).map(|((pack, _), _)| pack)
}

/// Endings of files that hold a table and no pack yet.
const TABLES: [&str; 7] = ["csv", "tsv", "md", "markdown", "html", "htm", "txt"];

fn read(file: &Path) -> Result<((Pack, Hiring), Vec<Finding>), String> {
    let ending = file.extension().unwrap_or_default().to_string_lossy().to_lowercase();
    if TABLES.contains(&ending.as_str()) {
        // What is wrong is then named by row and column.
        let imported = table(&file::decoded(file)?, &Options::default())?;
        return standing::parse(&imported.pack, file).map_err(|all| list("To be mended", &all));
    }
    standing::parse(&file::pack_text(file)?, file)
        .map_err(|problems| list("To be mended", &problems))
}

fn list(heading: &str, findings: &[Finding]) -> String {
    let heading = (!findings.is_empty()).then(|| format!("{heading}:\n"));
    let lines = findings.iter().map(|Finding { path, found, expected }| {
        format!("  {path}\n      found     {found}\n      expected  {expected}\n")
    });
    heading.into_iter().chain(lines).collect()
}
