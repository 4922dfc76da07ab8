//! Packs that stand on others: the bundled one, or a file beside their own.

use std::path::{Path, PathBuf};
use std::{fs, iter};

use super::{file, pay, slips};
use crate::data;
use crate::domain::nearest::nearest;
use crate::domain::pack::{Finding, Hiring, Pack};

/// A pack with its texts for hiring, and what was passed over in it.
type Read = Result<((Pack, Hiring), Vec<Finding>), Vec<Finding>>;

/// What is expected where a file has mistakes.
const MISTAKES: &str = "a pack without mistakes";

/// What is expected where packs stand on each other in a circle.
const ITSELF: &str = "a pack that does not stand on itself: ";

/// Reads the pack in a text that stands in `beside`.
pub(super) fn parse(text: &str, beside: &Path) -> Read {
    let own = fs::canonicalize(beside).unwrap_or_else(|_| beside.to_owned());
    read(text, &[own])
}

/// Reads a pack that the last of these files holds, on whose behalf the others before it are read.
fn read(text: &str, files: &[PathBuf]) -> Read {
    data::read_on(text, &|name| found(name, files)).map_err(|findings| {
        findings
            .into_iter()
            .map(|finding| pay::with_fields(slips::explained(text, finding)))
            .collect()
    })
}

/// What is expected where no file is that a pack stands on.
fn missing(name: &str, file: &Path) -> String {
    if name.contains("://") {
        return format!(
            "\"{}\", or the path of a pack from this one; what stands at an address is read in pages alone",
            data::OPERATIONS
        );
    }
    if let Some(near) = nearest(name, iter::once(data::OPERATIONS)) {
        return format!("\"{near}\", or the path of a pack from this one");
    }
    let folder = file.parent().unwrap_or(Path::new("."));
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let beside: Vec<String> = entries
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "json"))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let own = file.file_name().unwrap_or_default().to_string_lossy();
    let near = nearest(&own, beside.iter().map(String::as_str));
    let near = near.map_or_else(String::new, |near| format!(", perhaps \"{near}\""));
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    format!(
        "\"{}\", or the path of a pack that is there: {} has no {own}{near}",
        data::OPERATIONS,
        folder.display()
    )
}

fn found(name: &str, files: &[PathBuf]) -> Result<(Pack, Hiring), String> {
    if let Some(bundled) = data::named(name) {
        return Ok(bundled);
    }
    let file_name =
        |file: &PathBuf| file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let folder = files.last().and_then(|file| file.parent()).unwrap_or(Path::new("."));
    let file = folder.join(name);
    let file = fs::canonicalize(&file).map_err(|_| missing(name, &file))?;
    if let Some(at) = files.iter().position(|known| *known == file) {
        let circle: Vec<String> = files[at..].iter().chain([&file]).map(file_name).collect();
        return Err(format!("{ITSELF}{}", circle.join(", which extends ")));
    }
    let text = file::pack_text(&file)?;
    let name = file_name(&file);
    let chain: Vec<PathBuf> = files.iter().cloned().chain([file]).collect();
    read(&text, &chain).map(|(both, _)| both).map_err(|findings| {
        let Some(first) = findings.first() else { return MISTAKES.into() };
        // What a pack below says of one further below stands for itself.
        let is_below = [ITSELF, MISTAKES].iter().any(|start| first.expected.starts_with(start));
        let mut said = if is_below {
            first.expected.clone()
        } else {
            format!("{MISTAKES}; in {name} is one at {first}")
        };
        match findings.len() - 1 {
            0 => {}
            1 => said += &format!("; and {name} has another one"),
            more => said += &format!("; and {name} has {more} more"),
        }
        said
    })
}
