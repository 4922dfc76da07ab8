//! `cargo xtask shots` and `cargo xtask bench`: what is built, looked at and timed in a browser.

use crate::Outcome;
use crate::process;
use crate::programs;
use crate::setup::{self, Scope};
use crate::survey_page;

/// Writes pictures of the embed.
pub fn shots() -> Outcome {
    build()?;
    in_browser("shots", &[])
}

/// Times the widget beside pages that do the same without it.
pub fn bench(names: &[String]) -> Outcome {
    build()?;
    survey_page::bundle()?;
    in_browser("bench", names)
}

fn build() -> Outcome {
    setup::setup(Scope::Tests)?;
    process::run(programs::command("trunk").args(["build", "--release"]))
}

fn in_browser(task: &str, arguments: &[String]) -> Outcome {
    let package = ["run", "--quiet", "--package", "rolefit-e2e", "--", task];
    process::run(programs::command("cargo").args(package).args(arguments))
}
