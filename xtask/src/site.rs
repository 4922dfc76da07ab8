//! What the project's own page learns from a build: the loader's integrity, the version, the roles.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::place;
use crate::run::{self, Outcome};

/// The bundled pack, for pages that list its roles.
const PACK: &str = "operations.json";

/// What editors check an author's pack by.
const SCHEMA: &str = "rolefit-pack.schema.json";

/// Writes the bundled pack and the schema of packs beside the page, and fills the page's blanks.
pub(crate) fn finish(staging: &Path, loader_integrity: &str) -> Outcome {
    let mut command = Command::new("cargo");
    command.args(["rolefit", "pack"]).current_dir(place::root());
    let pack = run::pipe(&mut command, "")?;
    write(&staging.join(PACK), pack.trim_end())?;
    let schema = place::root().join("src/data").join(SCHEMA);
    fs::copy(&schema, staging.join(SCHEMA)).map_err(|problem| told(&schema, &problem))?;

    let page = staging.join("index.html");
    let text = fs::read_to_string(&page).map_err(|problem| told(&page, &problem))?;
    let text = text
        .replace("__LOADER_INTEGRITY__", loader_integrity)
        .replace("__VERSION__", env!("CARGO_PKG_VERSION"));
    write(&page, &text)
}

fn write(file: &Path, text: &str) -> Outcome {
    fs::write(file, text).map_err(|problem| told(file, &problem))
}

fn told(file: &Path, problem: &std::io::Error) -> String {
    format!("{}: {problem}", file.display())
}
