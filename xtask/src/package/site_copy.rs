//! The project's page with what it offers beside it, to put on any web space.

use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::blanks::filled;
use crate::files;
use crate::release;

/// In the page, what leads to files that are not beside it as it is built.
const HIDDEN: &str = "<a data-offers hidden";

/// Copies the built files into a folder, with these beside them, to which the page then leads.
pub(super) fn write(built: &Path, folder: &Path, beside: &[PathBuf]) -> Outcome {
    copy(built, folder)?;
    for file in beside {
        files::copy(file, &folder.join(offered(file)))?;
    }
    let page = folder.join("index.html");
    files::write(&page, filled(&files::read_text(&page)?, &[(HIDDEN, "<a")])?)
}

/// Its name in the page: the plugin's zip is called as the plugin is.
fn offered(file: &Path) -> String {
    let is_plugin = file.parent().is_some_and(|folder| folder.ends_with("wordpress"));
    if is_plugin { "rolefit-wordpress.zip".into() } else { files::name(file) }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    for entry in files::entries(from)? {
        let name = files::name(&entry);
        if entry.is_dir() {
            copy(&entry, &to.join(name))?;
        } else if name != release::NOTE {
            files::write(&to.join(name), files::read(&entry)?)?;
        }
    }
    Ok(())
}
