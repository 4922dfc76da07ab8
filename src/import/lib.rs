//! Packs from what people have: a table in, a pack and a report out. Pure: text in, text out.
//!
//! ```
//! use rolefit_import::{Options, table};
//!
//! let text = "Aspect,Nurse,Baker\nPay (2024),\"$98,430\",\"$36,650\"\nDuties,Give medicine; Watch,Knead; Bake\n";
//! let imported = table(text, &Options::default()).unwrap();
//! assert_eq!(imported.report.rows[0].kind, "money, USD year");
//! assert!(imported.pack.contains("\"median\"") || imported.pack.contains("\"low\": 98430"));
//! ```

mod around;
mod asked;
mod build;
mod cells;
mod cut;
mod date;
mod footnotes;
mod grid;
mod jobs;
mod kind;
mod language;
mod layout;
mod marks;
pub mod onet;
mod options;
mod report;
mod slug;
mod source_lines;
mod sources;
mod value;
mod words;

use std::collections::BTreeMap;

use serde::Serialize;

use rolefit_domain::json::Json;
use rolefit_domain::pack::format::{MAX_ASPECTS, MAX_ROLES};
use rolefit_domain::pack::{Finding, Pack};

pub use layout::Axis;
pub use options::{Options, Voice};
pub use report::{Report, RowReport};
pub use slug::slug;
pub use value::figure::figure;

use cut::cut;
use grid::{Grid, Paste};

/// A pack made of something else.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Imported {
    /// Its document as JSON text, which the reader of packs accepts.
    pub pack: String,
    /// What was understood.
    pub report: Report,
}

/// Makes a pack of the table in a text; else says what stands in the way.
pub fn table(text: &str, options: &Options) -> Result<Imported, String> {
    let paste = grid::read(text)?;
    let (grid, mut notes) = chosen(&paste, options)?;
    let mut grid = grid.clone();
    around::without_foot(&mut grid);
    let mut around = [paste.above.as_slice(), &grid.below].concat();
    notes.extend(footnotes::take_off(&mut grid, &mut around));
    let grid = &grid;
    let table = layout::layout(grid, options)?;
    let (roles, rows) = (table.roles.len(), table.rows.len());
    if roles > MAX_ROLES || rows > MAX_ASPECTS {
        let (many, more) = (layout::plural(roles), layout::plural(rows));
        return Err(format!(
            "this reads as {roles} role{many} (in {}, {}) and {rows} row{more}; a pack holds at most {MAX_ROLES} roles and \
             {MAX_ASPECTS} rows: {}",
            table.axis,
            table.grounds,
            options.voice.smaller(table.axis.other())
        ));
    }
    let about = around::about(&around, grid, table.name.as_deref(), options, &mut notes);
    let built = build::build(&table, &about);
    if !built.problems.is_empty() {
        return Err(built.problems.join("\n"));
    }
    let pack =
        serde_json::to_string_pretty(&built.document).map_err(|error| error.to_string())? + "\n";
    let parser = |text: &str| serde_json::from_str::<Json>(text).map_err(|error| error.to_string());
    if let Err(findings) = Pack::parse_with(&pack, parser) {
        return Err(in_the_table(&findings, &table, &built.positions));
    }
    notes.extend(links_left(&table));
    notes.extend(table.notes.iter().cloned());
    notes.extend(built.notes);
    let report = Report {
        form: paste.form.to_string(),
        axis: format!("{} ({})", table.axis, table.grounds),
        roles_in: table.axis.to_string(),
        roles: table.roles.iter().map(|cell| cell.text.clone()).collect(),
        rows: built.rows,
        notes,
    };
    Ok(Imported { pack, report })
}

/// The links in cells that are no sources: a pack has no place for them.
fn links_left(table: &layout::Table) -> Option<String> {
    let is_compared = |row: &&layout::Row| {
        let taken = asked::Asked::by_label(&row.label);
        !matches!(taken, Some(asked::Taken::Source | asked::Taken::Link))
    };
    let rows = table.rows.iter().filter(is_compared).flat_map(|row| row.lines.iter().flatten());
    let mut links: Vec<&str> = Vec::new();
    for link in rows.chain(&table.roles).flat_map(|cell| &cell.links) {
        if !links.contains(&link.as_str()) && links.len() < 100 {
            links.push(link);
        }
    }
    (!links.is_empty()).then(|| format!("links in cells are not in the pack: {}", links.join(", ")))
}

/// The table that is meant, and what is said of the others.
fn chosen<'a>(paste: &'a Paste, options: &Options) -> Result<(&'a Grid, Vec<String>), String> {
    let mut notes = paste.notes.clone();
    let all: Vec<String> = paste
        .grids
        .iter()
        .enumerate()
        .map(|(at, grid)| {
            let first = grid.lines[0]
                .cells
                .iter()
                .map(|cell| cell.text.as_str())
                .filter(|text| !text.is_empty());
            let first: Vec<String> = first.take(4).map(|text| cut(text, 60)).collect();
            let (lines, at, line) = (grid.lines.len(), at + 1, grid.lines[0].at);
            let many = layout::plural(lines);
            format!("{at}: from row {line}, {lines} row{many}, “{}”", first.join(" | "))
        })
        .collect();
    let usual =
        paste.grids.iter().position(|grid| grid.width() > 1 && grid.lines.len() > 1).unwrap_or(0);
    let at = options.table.map_or(usual, |asked| asked.saturating_sub(1));
    let grid = paste.grids.get(at).ok_or_else(|| {
        format!("there is no table {}; there are:\n  {}", at + 1, all.join("\n  "))
    })?;
    if all.len() > 1 {
        notes.push(format!(
            "there are {} tables; this is table {}, the others are not in the pack ({}): {}",
            all.len(),
            at + 1,
            options.voice.table(),
            all.join("; ")
        ));
    }
    Ok((grid, notes))
}

/// What is wrong with a pack, by the cells of its table.
fn in_the_table(
    findings: &[Finding],
    table: &layout::Table,
    positions: &BTreeMap<String, String>,
) -> String {
    let lines = findings.iter().map(|Finding { path, found, expected }| {
        let role = path.strip_prefix("$.roles[").and_then(|rest| rest.split_once(']'));
        let of_role = role.and_then(|(at, _)| build::role_place(table, at.parse().ok()?));
        let id = role.and_then(|(_, rest)| rest.strip_prefix(".values.")?.split(['[', '.']).next());
        let row = id.and_then(|id| positions.get(id)).map(String::as_str);
        let position = match (row, of_role) {
            (Some(row), Some(role)) => format!("{row}, {role}"),
            (_, Some(role)) => role,
            (_, None) => path.clone(),
        };
        format!("  {position}: found {found}, expected {expected}")
    });
    let lines: Vec<String> = lines.collect();
    format!("the table cannot be a pack yet:\n{}", lines.join("\n"))
}
