//! The project's own files.

use std::fs;
use std::path::{Path, PathBuf};

/// The top level.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file, which is named from the top level.
pub(crate) fn text(file: impl AsRef<Path>) -> String {
    let file = root().join(file);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The files below a folder with these endings, without what is built or fetched; all are named
/// from the top level.
pub(crate) fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project").flatten() {
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            let ending = path.extension().unwrap_or_default().to_string_lossy();
            if path.is_dir() {
                if !["target", "dist", "node_modules", ".git"].contains(&name.as_ref()) {
                    folders.push(path);
                }
            } else if endings.contains(&ending.as_ref()) || endings.contains(&name.as_ref()) {
                found.push(path.strip_prefix(root()).expect("it is below the root").into());
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "nothing in {folder} ends in {endings:?}");
    found
}
