//! The pages that `cargo xtask bench` times the widget against and that are made from npm packages.

use std::fs;
use std::process::Command;

use crate::place;
use crate::run::{self, Outcome};
use crate::setup;

/// The page of a survey: its source in `tests/bench/embed`, and what is made of it in `target/bench`.
const SURVEY: &str = "survey";

/// Fetches the packages, when they are not there, and bundles the page's script and sheet.
pub(crate) fn bundle() -> Outcome {
    let root = place::root();
    let source = root.join("tests/bench/embed").join(SURVEY);
    let built = root.join("target/bench").join(SURVEY);
    let told = |problem: std::io::Error| format!("{}: {problem}", built.display());
    let wanted = fs::read(source.join("package.json")).map_err(told)?;
    fs::create_dir_all(&built).map_err(told)?;
    let modules = built.join("node_modules");
    let manifest = built.join("package.json");
    if !modules.is_dir() || fs::read(&manifest).ok().as_ref() != Some(&wanted) {
        fs::write(&manifest, &wanted).map_err(told)?;
        setup::npm(&["--no-package-lock", "--prefix", &built.to_string_lossy()])?;
    }
    let esbuild = place::program("esbuild").ok_or("esbuild is not on the path")?;
    let pack = root.join("dist/operations.json");
    let script = built.join("source.js");
    fs::copy(source.join("main.js"), &script).map_err(told)?;
    run::run(
        Command::new(esbuild)
            .arg("source.js")
            .args(["--bundle", "--minify", "--format=esm", "--target=es2022", "--outfile=main.js"])
            .arg("--log-level=error")
            .arg(format!("--alias:pack={}", pack.display()))
            .current_dir(&built),
    )
}
