//! The command line: check, render, pack and score.

use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let output = rolefit::cli::run(&arguments);
    // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
    let _ = io::stderr().write_all(output.err.as_bytes());
    let _ = io::stdout().write_all(output.out.as_bytes());
    ExitCode::from(output.code)
}
