//! `cargo xtask shots` and `cargo xtask bench`: what is built, looked at and timed in a browser.

use std::process::Command;

use crate::place;
use crate::rival;
use crate::run::{self, Outcome};
use crate::setup::{self, Scope};

/// Writes pictures of the embed.
pub(crate) fn shots() -> Outcome {
    build()?;
    in_browser("shots", &[])
}

/// Times the widget beside pages that do the same without it.
pub(crate) fn bench(names: &[String]) -> Outcome {
    build()?;
    rival::bundle()?;
    in_browser("bench", names)
}

fn build() -> Outcome {
    setup::setup(Scope::Tests)?;
    let trunk = place::program("trunk").ok_or("trunk is not on the path")?;
    run::run(Command::new(trunk).args(["build", "--release"]).current_dir(place::root()))
}

fn in_browser(command: &str, arguments: &[String]) -> Outcome {
    let package = ["run", "--quiet", "--package", "rolefit-e2e", "--", command];
    run::run(Command::new("cargo").args(package).args(arguments).current_dir(place::root()))
}
