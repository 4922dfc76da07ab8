//! Where things are: the project's root, Cargo's home, the tools of the tests, the release.

use std::env;
use std::path::{Path, PathBuf};

/// The project's root, whatever folder the command was called from.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// Cargo's own folder; its programs are in `bin`.
pub fn cargo_home() -> Option<PathBuf> {
    let home = || env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
    match env::var_os("CARGO_HOME") {
        Some(folder) => Some(folder.into()),
        None => home().map(|folder| Path::new(&folder).join(".cargo")),
    }
}

/// What the set-up keeps inside the project.
pub(crate) fn tools() -> PathBuf {
    root().join("target/tools")
}

/// What `trunk build --release` writes.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// What `cargo xtask package` builds before it packs it.
pub(crate) fn release() -> PathBuf {
    root().join("target/release-dist")
}

/// Where `cargo xtask package` writes what is published.
pub(crate) fn packages() -> PathBuf {
    root().join("target/package")
}
