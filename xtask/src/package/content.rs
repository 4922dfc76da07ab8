//! What is in a package, before it is written.

use std::fs;
use std::path::Path;

use super::archive;
use crate::Outcome;
use crate::files;

/// Names, with `/` between folders, and contents.
pub(super) type Files = Vec<(String, Vec<u8>)>;

/// The files in another folder.
pub(super) fn moved(folder: &str, files: &[(String, Vec<u8>)]) -> Files {
    files.iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes.clone())).collect()
}

/// An archive that unpacks into one folder.
pub(super) fn zip_of(folder: &str, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    archive::zip(&moved(folder, files)).map_err(|problem| problem.to_string())
}

/// Writes all files below a folder, which has no others afterwards.
pub(super) fn unpack(folder: &Path, files: &[(String, Vec<u8>)]) -> Outcome {
    let _ = fs::remove_dir_all(folder);
    files.iter().try_for_each(|(name, bytes)| files::write(&folder.join(name), bytes))
}
