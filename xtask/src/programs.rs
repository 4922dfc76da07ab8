//! Finding programs on this machine.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use crate::paths;

/// The first file called `name` in the folders of the path, Cargo's own folder included.
pub fn find(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ""] } else { &[""] };
    let path = env::var_os("PATH").unwrap_or_default();
    let cargo = paths::cargo_home().map(|home| home.join("bin"));
    env::split_paths(&path)
        .chain(cargo)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))))
        .find(|file| file.is_file())
}

/// The program as a command in the project's root; one that cannot be found fails when it is run.
pub fn command(name: &str) -> Command {
    let mut command = Command::new(find(name).unwrap_or_else(|| name.into()));
    command.current_dir(paths::root());
    command
}

/// Whether this process is the system's administrator, as in a container.
pub fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

/// Whether the program is there and says that it has this version.
pub(crate) fn answers(program: &str, version: &str) -> bool {
    let Some(program) = find(program) else { return false };
    let Ok(output) = Command::new(program).arg("--version").output() else { return false };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    said.split(|letter: char| letter.is_whitespace() || "()_".contains(letter))
        .any(|word| word == version)
}
