//! The plugin for `WordPress`: a shortcode and a block, with all files that they need.

use std::path::{Path, PathBuf};

use super::content::{Files, moved, zip_of};
use super::prerendered::Prerendered;
use crate::blanks::filled;
use crate::files;
use crate::paths;

/// What the plugin itself is, and whether its version is to be filled in.
const SOURCES: [(&str, bool); 5] = [
    ("rolefit.php", true),
    ("readme.txt", true),
    ("block/block.json", true),
    ("block/editor.js", false),
    ("files/.htaccess", false),
];

/// Writes the zip that is uploaded in `WordPress`; returns it.
pub(super) fn write(
    target: &Path,
    embed: &[(String, Vec<u8>)],
    licences: &[(String, Vec<u8>)],
    prerendered: &Prerendered,
) -> Result<PathBuf, String> {
    let sources = paths::root().join("src/platforms/wordpress");
    let mut plugin = Files::new();
    for (name, has_version) in SOURCES {
        let mut text = files::read_text(&sources.join(name))?;
        if has_version {
            text = filled(&text, &[("__VERSION__", env!("CARGO_PKG_VERSION"))])?;
        }
        plugin.push((name.into(), text.into_bytes()));
    }
    plugin.push(("roles.json".into(), prerendered.roles_json()?));
    plugin.extend(licences.iter().cloned());
    plugin.extend(moved("files", embed));
    plugin.extend(moved("tables", &prerendered.tables));
    let zip = target.join("wordpress/rolefit.zip");
    files::write(&zip, zip_of("rolefit", &plugin)?)?;
    Ok(zip)
}
