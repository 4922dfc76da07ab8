//! How well the bundled quiz measures.

use std::process::Command;

use crate::place;
use crate::run::{Outcome, run};

/// Lets imagined respondents take the quiz and prints the table of tests/simulation.txt; with
/// `speed`, how long choosing an item and scoring take.
pub(crate) fn simulate(rest: &[String]) -> Outcome {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(place::root());
    cargo.args(["run", "--quiet", "--profile", "fast", "--example", "simulate", "--"]).args(rest);
    run(&mut cargo)
}
