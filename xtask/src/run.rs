//! Running other programs, and how a command of ours ends.

use std::io::Write;
use std::process::{Command, Stdio};

/// Nothing when all went well, else one message for the person at the terminal.
pub(crate) type Outcome = Result<(), String>;

/// Runs to the end on this terminal; anything but success is an error that names the command.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|problem| told(command, &problem.to_string()))?;
    if status.success() { Ok(()) } else { Err(told(command, &status.to_string())) }
}

/// What the program answers to `input`; its messages stay on this terminal.
pub(crate) fn pipe(command: &mut Command, input: &str) -> Result<String, String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|problem| told(command, &problem.to_string()))?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(input.as_bytes()).map_err(|problem| told(command, &problem.to_string()))?;
    }
    let output = child.wait_with_output().map_err(|problem| told(command, &problem.to_string()))?;
    if !output.status.success() {
        return Err(told(command, &output.status.to_string()));
    }
    String::from_utf8(output.stdout).map_err(|problem| told(command, &problem.to_string()))
}

/// The command as one would type it.
pub(crate) fn typed(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        line.push(' ');
        line.push_str(&argument.to_string_lossy());
    }
    line
}

fn told(command: &Command, problem: &str) -> String {
    format!("`{}`: {problem}", typed(command))
}
