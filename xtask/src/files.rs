//! Reading and writing files, with messages that name the file.

use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::Outcome;

pub(crate) fn read(file: &Path) -> Result<Vec<u8>, String> {
    named(file, fs::read(file))
}

pub(crate) fn read_text(file: &Path) -> Result<String, String> {
    named(file, fs::read_to_string(file))
}

/// Writes the file, and the folders that it is in where they are missing.
pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = file.parent() {
        named(folder, fs::create_dir_all(folder))?;
    }
    named(file, fs::write(file, content))
}

pub(crate) fn copy(from: &Path, to: &Path) -> Outcome {
    named(from, fs::copy(from, to)).map(|_| ())
}

pub(crate) fn remove(file: &Path) -> Outcome {
    named(file, fs::remove_file(file))
}

/// The files and folders in a folder, sorted.
pub(crate) fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let found = named(folder, fs::read_dir(folder))?;
    let mut entries: Vec<PathBuf> = found.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    Ok(entries)
}

/// The last part of the path.
pub(crate) fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The result with the file in its message.
pub(crate) fn named<T>(file: &Path, result: io::Result<T>) -> Result<T, String> {
    result.map_err(|problem| format!("{}: {problem}", file.display()))
}
