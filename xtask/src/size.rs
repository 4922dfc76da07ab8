//! `cargo xtask size`: what a host page transfers, and what it may.

use std::path::Path;

use crate::Outcome;
use crate::files;
use crate::release;
use crate::weight;

/// What may be transferred, in bytes after brotli at quality 11.
pub struct Budget {
    /// A page with one comparison and one quiz in English: loader, glue and wasm with styles and data.
    pub embed: usize,
    /// What that is to come down to.
    pub goal: usize,
    /// The loader alone, which is fetched before anything is near the viewport.
    pub loader: usize,
    /// What reads and checks a pack of the page's own.
    pub reader: usize,
    /// What draws hiring kits, with its data; it is to come down to 100 kB as released.
    pub hire: usize,
}

/// What `trunk build --release` makes.
pub const PLAIN: Budget =
    Budget { embed: 201_500, goal: 170_000, loader: 3_200, reader: 56_600, hire: 230_300 };
/// What `cargo xtask package` makes, with the standard library rebuilt for size.
pub const RELEASED: Budget =
    Budget { embed: 184_100, goal: 150_000, reader: 46_300, hire: 214_100, ..PLAIN };

const LOADER: &str = "rolefit.js";
const CORE: &str = "rolefit-core";
const READER: &str = "rolefit-reader";
const HIRE: &str = "rolefit-hire";

/// A file's name and lengths, or those of several files together.
struct Row {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the weight of every file in the folder; an error when some are over their budget.
pub fn size(folder: &Path) -> Outcome {
    let released = release::is_rebuilt(folder);
    let (budget, how) =
        if released { (RELEASED, "as released") } else { (PLAIN, "as `trunk build` makes it") };
    let (embed, rest): (Vec<Row>, Vec<Row>) =
        rows(folder)?.into_iter().partition(|row| row.name == LOADER || row.name.starts_with(CORE));
    let (reader, rest): (Vec<Row>, Vec<Row>) =
        rest.into_iter().partition(|row| row.name.starts_with(READER));
    let (hire, rest): (Vec<Row>, Vec<Row>) = rest
        .into_iter()
        .partition(|row| row.name.starts_with(HIRE) && !row.name.ends_with(".schema.json"));
    let loader = embed.iter().find(|row| row.name == LOADER).map(|row| row.brotli);
    let Some(loader) = loader.filter(|_| embed.len() > 2) else {
        return Err(format!("no embed in {}; `trunk build --release` makes it", folder.display()));
    };

    println!("{}, {how}", folder.display());
    let mut over = Vec::new();
    for (heading, rows, limit) in [
        ("the embed", &embed, Some(budget.embed)),
        ("for elements with their own pack", &reader, Some(budget.reader)),
        ("for hiring kits", &hire, Some(budget.hire)),
        ("apart", &rest, None),
    ] {
        println!("\n{heading:<44}{:>10}{:>10}{:>10}{:>10}", "raw", "gzip", "brotli", "budget");
        for row in rows {
            print_row(row, (row.name == LOADER).then_some(budget.loader));
        }
        if let Some(limit) = limit {
            let sum = total(rows);
            print_row(&sum, Some(limit));
            over.extend(excess(heading, sum.brotli, limit));
        }
    }
    if let Some(rest) = total(&embed).brotli.checked_sub(budget.goal) {
        println!("\nthe embed has {rest} bytes to lose to its goal of {}", budget.goal);
    }
    over.extend(excess("the loader", loader, budget.loader));
    if over.is_empty() { Ok(()) } else { Err(over.join("; ")) }
}

/// How far what was weighed is over what it may weigh, as a sentence; nothing when it is not.
pub fn excess(what: &str, weight: usize, limit: usize) -> Option<String> {
    let excess = weight.checked_sub(limit).filter(|excess| *excess > 0)?;
    Some(format!("{what}: {excess} bytes over the budget of {limit} (brotli)"))
}

fn rows(folder: &Path) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(inner) = folders.pop() {
        for file in files::entries(&inner)? {
            if file.is_dir() {
                folders.push(file);
                continue;
            }
            let bytes = files::read(&file)?;
            rows.push(Row {
                name: file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().into_owned(),
                raw: bytes.len(),
                gzip: files::named(&file, weight::gzip(&bytes))?,
                brotli: files::named(&file, weight::brotli(&bytes))?,
            });
        }
    }
    rows.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(rows)
}

fn total(rows: &[Row]) -> Row {
    let sum = |of: fn(&Row) -> usize| rows.iter().map(of).sum();
    Row {
        name: "together".into(),
        raw: sum(|row| row.raw),
        gzip: sum(|row| row.gzip),
        brotli: sum(|row| row.brotli),
    }
}

fn print_row(row: &Row, budget: Option<usize>) {
    let Row { name, raw, gzip, brotli } = row;
    let budget = budget.map(|bytes| bytes.to_string()).unwrap_or_default();
    println!("{name:<44}{raw:>10}{gzip:>10}{brotli:>10}{budget:>10}");
}
