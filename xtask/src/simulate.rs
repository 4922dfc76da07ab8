//! `cargo xtask simulate`: how well the bundled quiz measures.

use crate::Outcome;
use crate::process;
use crate::programs;

/// Lets imagined respondents take the quiz and prints the table of tests/simulation.txt; with
/// `speed`, how long choosing an item and scoring take.
pub fn simulate(arguments: &[String]) -> Outcome {
    let example = ["run", "--quiet", "--profile", "fast", "--example", "simulate", "--"];
    process::run(programs::command("cargo").args(example).args(arguments))
}
