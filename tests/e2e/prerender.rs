//! What a site's build does: puts `{{render compare --roles "a b"}}` into effect in a page.

/// The page with every rendering in its place.
pub(crate) fn prerendered(page: &str) -> Result<String, String> {
    let mut done = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("{{render ") {
        let (line, behind) = after.split_once("\"}}").ok_or("a rendering has no end")?;
        let output = rolefit::cli::run(arguments(&format!("render {line}\"")));
        if output.code != 0 {
            return Err(output.err);
        }
        done = done + before + &output.out;
        rest = behind;
    }
    Ok(done + rest)
}

/// The words of a command line; double quotes keep blanks.
fn arguments(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, part) in line.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(part.to_owned());
        } else {
            words.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    words
}
