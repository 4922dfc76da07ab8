//! What the project's own page learns from a build: the loader's integrity, the version, the roles.

use std::path::Path;

use crate::Outcome;
use crate::blanks::filled;
use crate::files;
use crate::paths;

/// The bundled pack, for pages that list its roles.
pub(crate) const PACK: &str = "operations.json";

/// What editors check an author's pack by, and the hiring kit's files.
const SCHEMAS: [&str; 3] =
    ["rolefit-pack.schema.json", "rolefit-hire.schema.json", "rolefit-panel.schema.json"];

/// Writes the bundled pack and the schemas beside the page, and fills the page's blanks.
pub(crate) fn finish(folder: &Path, loader_integrity: &str) -> Outcome {
    files::write(&folder.join(PACK), rolefit_data::DOCUMENT)?;
    for schema in SCHEMAS {
        files::copy(&paths::root().join("src/data").join(schema), &folder.join(schema))?;
    }

    let page = folder.join("index.html");
    let values =
        [("__LOADER_INTEGRITY__", loader_integrity), ("__VERSION__", env!("CARGO_PKG_VERSION"))];
    files::write(&page, filled(&files::read_text(&page)?, &values)?)
}
