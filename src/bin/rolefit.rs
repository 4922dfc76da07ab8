//! The command line, as `cargo rolefit` runs it.

use std::io::{self, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let output = rolefit::cli::run(std::env::args_os().skip(1));
    // A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
    let _ = io::stderr().write_all(output.err.as_bytes());
    let _ = io::stdout().write_all(output.out.as_bytes());
    ExitCode::from(output.code)
}
