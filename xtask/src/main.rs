//! Set up, serve, test, measure: the project's own commands.

mod built;
mod bundle;
mod digest;
mod frame;
mod imports;
mod locales;
mod order;
mod package;
mod place;
mod reproduce;
mod rival;
mod run;
mod serve;
mod setup;
mod simulate;
mod site;
mod size;
mod slim;
mod test;
mod wasm;

use std::process::ExitCode;

use run::Outcome;

const USAGE: &str = "\
cargo xtask COMMAND

  serve      set up what building needs, then `trunk serve` on 127.0.0.1:8080
  test       set up what is missing, then run every test (--browsers chromium,firefox,webkit)
  setup      the set-up alone
  size       the weight of every built file beside its budget
  shots      pictures of the embed in target/shots
  bench      the widget beside pages that do the same without it, in a slowed-down Chromium (NAME...)
  simulate   how well the bundled quiz measures; the table of tests/simulation.txt (speed: how fast)
  package    the embed as an npm package and as a zip, in target/package
  reproduce  whether a release has the same bytes wherever it is built (two builds from nothing)
  bundle     write the loader and the sheet where Trunk is building (Trunk calls it)
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

fn dispatch(command: &str, rest: &[String]) -> Outcome {
    match command {
        "serve" => serve::serve(rest),
        "test" => test::test(rest),
        "setup" => setup::setup(setup::Scope::Tests),
        "size" => size::size(),
        "shots" => built::shots(),
        "bench" => built::bench(rest),
        "simulate" => simulate::simulate(rest),
        "reproduce" => reproduce::reproduce(),
        "package" => package::package(),
        "bundle" => bundle::bundle(),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(())
        }
        unknown => Err(format!("there is no command `{unknown}`\n\n{USAGE}")),
    }
}
