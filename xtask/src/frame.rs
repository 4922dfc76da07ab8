//! The page for places that allow only frames, and the script that gives such frames their height.

use std::path::Path;

use crate::Outcome;
use crate::blanks::filled;
use crate::digest::lasting_name;
use crate::files;
use crate::minify::{Language, minified};
use crate::paths;

/// Writes `frame.html`, which keeps its name, with its script and sheet, and `resize.js`.
pub(crate) fn write(folder: &Path) -> Outcome {
    let sources = paths::root().join("src/embed");
    let short = |name: &str, language| minified(&files::read_text(&sources.join(name))?, language);
    let mut page = files::read_text(&sources.join("frame.html"))?;
    for (blank, ending, language) in
        [("__FRAME_JS__", "js", Language::Script), ("__FRAME_CSS__", "css", Language::Sheet)]
    {
        let code = short(&format!("frame.{ending}"), language)?;
        let name = lasting_name("frame", ending, code.as_bytes());
        files::write(&folder.join(&name), code)?;
        page = filled(&page, &[(blank, &name)])?;
    }
    files::write(&folder.join("frame.html"), page)?;
    files::write(&folder.join("resize.js"), short("resize.js", Language::Script)?)
}
