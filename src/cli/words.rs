//! `words`: a translator's file, checked and made into the locale file that the loader fetches.

use std::path::Path;

use super::file;
use super::output::{Outcome, Output};
use crate::i18n::Translation;

pub(super) fn words(file: &Path) -> Outcome {
    let text = file::text(file)?;
    let located = |problem: &String| format!("{}: {problem}\n", file.display());
    let translation = Translation::read(&text).map_err(|problem| located(&problem))?;
    let err = translation.problems.iter().map(located).collect();
    Ok(Output { err, ..Output::printed(translation.locale() + "\n") })
}
