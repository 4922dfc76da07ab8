//! Running other programs, and how a command of ours ends.

use std::fmt::Display;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Outcome;
use crate::files;

/// Runs to the end on this terminal; anything but success is an error that names the command.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|problem| failure(command, &problem))?;
    if status.success() { Ok(()) } else { Err(failure(command, &status)) }
}

/// What the program answers to `input`; its messages stay on this terminal.
pub(crate) fn pipe(command: &mut Command, input: &str) -> Result<String, String> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|problem| failure(command, &problem))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).map_err(|problem| failure(command, &problem))?;
    }
    let output = child.wait_with_output().map_err(|problem| failure(command, &problem))?;
    if !output.status.success() {
        return Err(failure(command, &output.status));
    }
    String::from_utf8(output.stdout).map_err(|problem| failure(command, &problem))
}

/// The command as one would type it.
pub(crate) fn typed(command: &Command) -> String {
    let mut line = files::name(Path::new(command.get_program()));
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

fn failure(command: &Command, problem: &dyn Display) -> String {
    format!("`{}`: {problem}", typed(command))
}
