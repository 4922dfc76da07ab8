//! `cargo xtask shots` and `cargo xtask bench`: what is built, looked at and timed in a browser.

use std::process::Command;

use crate::place;
use crate::run::{self, Outcome};
use crate::setup::{self, Scope};

/// Writes pictures of the embed.
pub(crate) fn shots() -> Outcome {
    in_browser("shots", &[])
}

/// Times the widget beside pages written by hand.
pub(crate) fn bench(names: &[String]) -> Outcome {
    in_browser("bench", names)
}

fn in_browser(command: &str, arguments: &[String]) -> Outcome {
    setup::setup(Scope::Tests)?;
    let root = place::root();
    let trunk = place::program("trunk").ok_or("trunk is not on the path")?;
    run::run(Command::new(trunk).args(["build", "--release"]).current_dir(&root))?;
    let package = ["run", "--quiet", "--package", "rolefit-e2e", "--", command];
    run::run(Command::new("cargo").args(package).args(arguments).current_dir(root))
}
