//! The page that tells the owner of a site whether the files are served rightly.

use std::path::Path;

use crate::Outcome;
use crate::blanks::filled;
use crate::digest::{integrity, lasting_name};
use crate::files;
use crate::minify::{Language, minified};
use crate::paths;

/// What the page looks at, by how names start.
const LOOKED_AT: [&str; 9] = [
    "rolefit.js",
    "rolefit-core-",
    "rolefit-reader-",
    "rolefit-hire-",
    "rolefit.css",
    "locale-",
    "frame.html",
    "frame-",
    "resize.js",
];

/// Writes `check-page.html`, which keeps its name, with its script and sheet, once all other files of
/// the embed are there.
pub(crate) fn write(folder: &Path) -> Outcome {
    let sources = paths::root().join("src/embed");
    let read = |ending: &str| files::read_text(&sources.join(format!("check-page.{ending}")));
    let mut list = Vec::new();
    for file in files::entries(folder)? {
        let name = files::name(&file);
        if LOOKED_AT.iter().any(|start| name.starts_with(start)) {
            list.push(format!("[{name:?},{:?}]", integrity(&files::read(&file)?)));
        }
    }
    let list = format!("[{}]", list.join(","));
    let script = files::read_text(&sources.join("check-yours.js"))? + &read("js")?;
    let script =
        filled(&script, &[("\"__FILES__\"", &list), ("__VERSION__", env!("CARGO_PKG_VERSION"))])?;
    let mut page = read("html")?;
    for (blank, ending, code) in [
        ("__CHECK_JS__", "js", minified(&script, Language::Script)?),
        ("__CHECK_CSS__", "css", minified(&read("css")?, Language::Sheet)?),
    ] {
        let name = lasting_name("check-page", ending, code.as_bytes());
        files::write(&folder.join(&name), code)?;
        page = filled(&page, &[(blank, &name)])?;
    }
    files::write(&folder.join("check-page.html"), page)
}
