//! Where sites are made, and from what.

use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::files;
use crate::paths;

/// Where sites are made.
pub(super) fn made() -> PathBuf {
    paths::root().join("target/sites")
}

/// What these sites are made from, and what is looked for in them.
pub(super) fn sources() -> PathBuf {
    paths::root().join("tests/sites")
}

/// Copies a folder with all that is in it.
pub(super) fn copy(from: &Path, to: &Path) -> Outcome {
    for entry in files::entries(from)? {
        let target = to.join(files::name(&entry));
        if entry.is_dir() {
            copy(&entry, &target)?;
        } else {
            files::write(&target, files::read(&entry)?)?;
        }
    }
    Ok(())
}
