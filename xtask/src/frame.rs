//! The page for places that allow only frames, and the script that gives such frames their height.

use std::fs;
use std::path::Path;

use crate::bundle::{Language, minified};
use crate::digest::fingerprint;
use crate::place;
use crate::run::Outcome;

/// Writes `frame.html`, which keeps its name, with its script and sheet, and `resize.js`.
pub(crate) fn frame(staging: &Path) -> Outcome {
    let folder = place::root().join("src/embed");
    let read = |name: &str| {
        fs::read_to_string(folder.join(name)).map_err(|problem| format!("{name}: {problem}"))
    };
    let write = |name: &str, text: &str| {
        fs::write(staging.join(name), text).map_err(|problem| format!("{name}: {problem}"))
    };
    let mut page = read("frame.html")?;
    for (blank, ending, language) in
        [("__FRAME_JS__", "js", Language::Script), ("__FRAME_CSS__", "css", Language::Sheet)]
    {
        let code = minified(&read(&format!("frame.{ending}"))?, language)?;
        let name = format!("frame-{}.{ending}", fingerprint(code.as_bytes()));
        write(&name, &code)?;
        page = page.replace(blank, &name);
    }
    write("frame.html", &page)?;
    write("resize.js", &minified(&read("resize.js")?, Language::Script)?)
}
