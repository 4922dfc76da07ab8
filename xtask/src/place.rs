//! Where things are: the project's root, Cargo's home, the tools of the tests.

use std::env;
use std::path::{Path, PathBuf};

/// The project's root, whatever folder the command was called from.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// The folder of Cargo's own programs, which is on the path wherever Cargo is.
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let home = || env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    match env::var_os("CARGO_HOME") {
        Some(folder) => Some(folder.into()),
        None => home().map(|folder| Path::new(&folder).join(".cargo")),
    }
}

/// The first file called `name` in the folders of the path, Cargo's own folder included.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ""] } else { &[""] };
    let path = env::var_os("PATH").unwrap_or_default();
    let cargo = cargo_home().map(|home| home.join("bin"));
    env::split_paths(&path)
        .chain(cargo)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))))
        .find(|file| file.is_file())
}
