//! `cargo xtask serve`: the site on 127.0.0.1:8080, from a bare machine on.

use crate::Outcome;
use crate::process;
use crate::programs;
use crate::setup::{self, Scope};

/// Sets up what building needs, then stays in `trunk serve` with the arguments given.
pub fn serve(arguments: &[String]) -> Outcome {
    setup::setup(Scope::Build)?;
    process::run(programs::command("trunk").arg("serve").args(arguments))
}
