//! The instructions of the project's page, as its readers copy them.

use crate::files;
use crate::paths;

/// The pieces of code in the instructions for a platform, in order.
pub(super) fn of(platform: &str) -> Result<Vec<String>, String> {
    let page = files::read_text(&paths::root().join("src/site/platforms.html"))?;
    let start = format!("<summary>{platform}</summary>");
    let (_, rest) = page.split_once(&start).ok_or_else(|| format!("no recipe for {platform}"))?;
    let (recipe, _) = rest.split_once("</details>").unwrap_or((rest, ""));
    let pieces = recipe.split("<pre tabindex=\"0\"><code>").skip(1);
    let found: Vec<String> = pieces
        .filter_map(|piece| piece.split_once("</code></pre>"))
        .map(|(code, _)| code.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .collect();
    if found.is_empty() { Err(format!("no code for {platform}")) } else { Ok(found) }
}
