//! What Hugo and Jekyll take: a theme component with a shortcode, and an include.

use std::path::{Path, PathBuf};

use super::archive;
use super::content::{Files, moved, unpack, zip_of};
use super::prerendered::Prerendered;
use crate::files;
use crate::paths;

/// Writes both folders, and a zip of each; returns the zips.
pub(super) fn write(
    target: &Path,
    embed: &[(String, Vec<u8>)],
    licences: &[(String, Vec<u8>)],
    prerendered: &Prerendered,
) -> Result<Vec<PathBuf>, String> {
    let hugo = [
        sources(&["theme.toml", "README.md", "layouts/shortcodes/rolefit.html"], "hugo")?,
        licences.to_vec(),
        moved("static/rolefit", embed),
        moved("assets/rolefit", &prerendered.tables),
        vec![("data/rolefit/roles.json".into(), prerendered.roles_json()?)],
    ]
    .concat();
    unpack(&target.join("hugo"), &hugo)?;
    let hugo_zip = target.join("rolefit-hugo.zip");
    files::write(&hugo_zip, zip_of("rolefit", &hugo)?)?;

    let jekyll = [
        sources(&["_includes/rolefit.html"], "jekyll")?,
        moved("assets/rolefit", &[embed, licences].concat()),
        moved("_includes/rolefit", &prerendered.tables),
        vec![("_data/rolefit.json".into(), prerendered.listed_json()?)],
    ]
    .concat();
    let readme = sources(&["README.md"], "jekyll")?;
    unpack(&target.join("jekyll"), &[&jekyll[..], &readme].concat())?;
    // It is unpacked over a site, whose own papers it is to leave alone; Jekyll neither runs nor publishes
    // what lies among its includes.
    let jekyll = [jekyll, moved("_includes/rolefit", &readme)].concat();
    let jekyll_zip = target.join("rolefit-jekyll.zip");
    let archive = archive::zip(&jekyll).map_err(|problem| problem.to_string())?;
    files::write(&jekyll_zip, archive)?;
    Ok(vec![hugo_zip, jekyll_zip])
}

/// These files of a platform.
fn sources(names: &[&str], platform: &str) -> Result<Files, String> {
    let folder = paths::root().join("src/platforms").join(platform);
    let read = |name: &&str| Ok(((*name).to_owned(), files::read(&folder.join(name))?));
    names.iter().map(read).collect()
}
