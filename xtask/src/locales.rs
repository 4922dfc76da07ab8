//! The locale files: every translation of the interface, as pages fetch it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::digest::{fingerprint, integrity};
use crate::place;
use crate::run;

const TRANSLATIONS: &str = "src/i18n";

/// Writes a locale file for every translation; returns, as the loader has it, an object from the
/// language to the file's name and integrity.
pub(crate) fn locales(staging: &Path) -> Result<String, String> {
    let mut entries = Vec::new();
    for language in languages()? {
        let mut command = Command::new("cargo");
        command.args(["rolefit", "words"]).arg(format!("{TRANSLATIONS}/{language}.json"));
        let texts = run::pipe(command.current_dir(place::root()), "")?;
        let texts = texts.trim_end().as_bytes();
        let name = format!("locale-{language}-{}.json", fingerprint(texts));
        fs::write(staging.join(&name), texts).map_err(|problem| format!("{name}: {problem}"))?;
        entries.push(format!("{language:?}:[{name:?},{:?}]", integrity(texts)));
    }
    Ok(format!("{{{}}}", entries.join(",")))
}

/// The languages that have a translation, sorted.
fn languages() -> Result<Vec<String>, String> {
    let folder = place::root().join(TRANSLATIONS);
    let files = fs::read_dir(&folder).map_err(|problem| format!("{TRANSLATIONS}: {problem}"))?;
    let mut languages: Vec<String> = files
        .flatten()
        .filter_map(|file| Some(file.file_name().to_str()?.strip_suffix(".json")?.to_owned()))
        .collect();
    languages.sort();
    Ok(languages)
}
