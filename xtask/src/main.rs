//! Set up, serve, test, measure: the project's own commands.

mod bundle;
mod digest;
mod place;
mod run;

use std::process::ExitCode;

use run::Outcome;

const USAGE: &str = "\
cargo xtask COMMAND

  bundle     write the loader and the style sheet into the folder that Trunk is filling (a Trunk hook)
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", [].as_slice()),
    };
    match dispatch(command, rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask {command}: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(command: &str, _rest: &[String]) -> Outcome {
    match command {
        "bundle" => bundle::bundle(),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        unknown => Err(format!("there is no command `{unknown}`\n\n{USAGE}")),
    }
}
