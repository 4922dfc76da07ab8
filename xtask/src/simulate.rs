//! `cargo xtask simulate` and `cargo xtask readers`: how well the bundled quiz measures; and what else is
//! measured natively.

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

/// What importing from a database of the official one's size takes.
pub fn import_size() -> Outcome {
    example("import-size", &["--features", "cli"], &[])
}

fn run(name: &str, arguments: &[String]) -> Outcome {
    example(name, &[], arguments)
}

fn example(name: &str, features: &[&str], arguments: &[String]) -> Outcome {
    let example = ["run", "--quiet", "--profile", "fast", "--example", name];
    let mut command = programs::command("cargo");
    process::run(command.args(example).args(features).arg("--").args(arguments))
}
