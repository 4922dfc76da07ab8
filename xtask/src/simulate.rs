//! `cargo xtask simulate` and `cargo xtask readers`: how well the bundled quiz measures.

use crate::Outcome;
use crate::process;
use crate::programs;

/// Lets imagined respondents take the quiz and prints the table of tests/simulation.txt; with
/// `speed`, how long choosing an item and scoring take; with `panels`, from which gap on the order of two
/// candidates of a hiring kit counts.
pub fn simulate(arguments: &[String]) -> Outcome {
    run("simulate", arguments)
}

/// Scores the kept answers of readers, each text with what was fitted on the others, and prints the
/// table.
pub fn readers() -> Outcome {
    run("readers", &[])
}

fn run(name: &str, arguments: &[String]) -> Outcome {
    let example = ["run", "--quiet", "--profile", "fast", "--example", name, "--"];
    process::run(programs::command("cargo").args(example).args(arguments))
}
