//! The page of a survey, made from npm packages, that `cargo xtask bench` times the widget against.

use std::fs;

use crate::Outcome;
use crate::files;
use crate::paths;
use crate::process;
use crate::programs;
use crate::setup;
use crate::site;

/// Its source in `tests/bench/embed`, and what is made of it in `target/bench`.
const SURVEY: &str = "survey";

/// Fetches the packages, when they are not there, and bundles the page's script and sheet.
pub(crate) fn bundle() -> Outcome {
    let source = paths::root().join("tests/bench/embed").join(SURVEY);
    let built = paths::root().join("target/bench").join(SURVEY);
    let wanted = files::read(&source.join("package.json"))?;
    let manifest = built.join("package.json");
    let fetched = fs::read(&manifest).ok().as_ref() == Some(&wanted);
    if !fetched || !built.join("node_modules").is_dir() {
        files::write(&manifest, &wanted)?;
        setup::npm(&["--no-package-lock", "--prefix", &built.to_string_lossy()])?;
    }
    files::copy(&source.join("main.js"), &built.join("source.js"))?;
    let pack = paths::dist().join(site::PACK);
    process::run(
        programs::command("esbuild")
            .arg("source.js")
            .args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--outfile=main.js"])
            .arg("--log-level=error")
            .arg(format!("--alias:pack={}", pack.display()))
            .current_dir(&built),
    )
}
