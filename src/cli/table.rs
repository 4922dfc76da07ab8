//! `table`: a pack as a table, with all that a table can say of it, for a spreadsheet and back.

use std::path::PathBuf;
use std::rc::Rc;

use clap::Args;

use super::output::{Outcome, Output};
use super::{check, role};
use crate::app::attributes::Attributes;
use crate::app::compare::Model;
use crate::components::export::{Purpose, cell, cite, csv, note};
use crate::data;
use crate::domain::comparison::{is_known, phrases};
use crate::domain::moves::moves_of;
use crate::domain::pack::{AspectId, Kind, Meaning, Pack, Phrase, RoleId, SourceId};
use crate::i18n::Catalog;

#[derive(Args)]
pub(super) struct Table {
    /// The pack; the bundled one when left out.
    #[arg(value_name = "PACK.json")]
    pack: Option<PathBuf>,
    /// Slugs of the roles, in order, separated by spaces; all when left out.
    #[arg(long, value_name = "SLUGS")]
    roles: Option<String>,
}

/// What stands in a cell of a row of which nothing is known.
const NOTHING: &str = "–";

impl Table {
    pub(super) fn run(&self) -> Outcome {
        let pack = match &self.pack {
            Some(file) => check::pack(file)?,
            None => data::bundled(),
        };
        let roles = match &self.roles {
            Some(slugs) => {
                let slugs: Vec<String> = slugs.split_whitespace().map(Into::into).collect();
                role::by_slugs(&pack, &slugs)?
            }
            None => RoleId::all(&pack).collect(),
        };
        if roles.len() < 2 {
            return Err("--roles names at least two roles, separated by spaces".into());
        }
        Ok(Output::printed(text(pack, &roles)))
    }
}

/// The table as CSV: the title above it, and below it the sources that its cells name by numbers.
fn text(pack: Pack, roles: &[RoleId]) -> String {
    let attributes = Attributes::read(&|_| None);
    let writer = Writer {
        used: used(&pack, roles),
        model: Model::new(Rc::new(pack), attributes, str::to_lowercase),
        catalog: Catalog::english(),
        roles,
    };
    let pack = &writer.model.pack;
    let mut grid = vec![vec![pack.title.clone()]];
    grid.push(row(["Aspect", "Kind", "Notes"], roles.iter().map(|&role| pack[role].title.clone())));
    let summaries = roles.iter().map(|&role| pack[role].summary.clone());
    grid.push(row(["Summary", "summary", ""], summaries));
    let aliases: Vec<String> = roles.iter().map(|&role| pack[role].aliases.join("; ")).collect();
    if aliases.iter().any(|names| !names.is_empty()) {
        grid.push(row(["Other titles", "aliases", ""], aliases.into_iter()));
    }
    let mut group = None;
    for aspect in AspectId::all(pack) {
        // A line of one cell is a heading over the rows below it.
        let above = group.replace(pack[aspect].group);
        if above != group {
            let nothing = roles.iter().map(|_| String::new());
            grid.push(row([&pack[pack[aspect].group].label, "", ""], nothing));
        }
        writer.aspect(aspect, &mut grid);
    }
    let notes = writer.used.iter().enumerate();
    let notes: Vec<String> =
        notes.map(|(at, &id)| note(&writer.catalog, &pack[id], at + 1)).collect();
    csv(&grid, &notes, ',')
}

fn row(heads: [&str; 3], cells: impl Iterator<Item = String>) -> Vec<String> {
    heads.into_iter().map(String::from).chain(cells).collect()
}

/// The sources of all that the table says, in the order of the pack.
fn used(pack: &Pack, roles: &[RoleId]) -> Vec<SourceId> {
    let values = roles.iter().flat_map(|&role| pack[role].values.iter().flatten());
    let mut used: Vec<SourceId> = values.map(|sourced| sourced.source).collect();
    for &role in roles {
        used.extend(moves_of(pack, role).sources);
    }
    SourceId::all(pack).filter(|id| used.contains(id)).collect()
}

/// What the rows are written from.
struct Writer<'a> {
    model: Model,
    catalog: Catalog,
    roles: &'a [RoleId],
    used: Vec<SourceId>,
}

impl Writer<'_> {
    /// Adds the lines of a row.
    fn aspect(&self, id: AspectId, grid: &mut Vec<Vec<String>>) {
        let pack = &self.model.pack;
        let aspect = &pack[id];
        let kind = kind(&aspect.kind);
        let help = aspect.help.as_deref().unwrap_or_default();
        let heads = [&aspect.label, kind.as_str(), help];
        let mut cells: Vec<Vec<String>> = if aspect.kind == Kind::List {
            lines(pack, self.roles, id).iter().map(|line| self.line(line)).collect()
        } else {
            let cells = self.roles.iter().map(|&role| {
                if is_known(pack, role, id) {
                    cell(&self.model, &self.catalog, role, id, &self.used, Purpose::Copy)
                } else {
                    String::new()
                }
            });
            vec![cells.collect()]
        };
        if cells.iter().flatten().all(String::is_empty) {
            // A row of empty cells would be a heading over those below.
            cells = vec![vec![NOTHING.to_owned(); self.roles.len()]];
        }
        for (at, line) in cells.into_iter().enumerate() {
            grid.push(row(if at == 0 { heads } else { [""; 3] }, line.into_iter()));
        }
    }

    /// What the roles list of one thing.
    fn line(&self, line: &Line) -> Vec<String> {
        let pack = &self.model.pack;
        let cited = |phrases: &Vec<(&Phrase, SourceId)>| {
            let words = phrases.iter().map(|&(phrase, source)| {
                phrase.text.clone() + " " + &cite(pack, &self.catalog, &self.used, source)
            });
            words.collect::<Vec<_>>().join("\n")
        };
        line.phrases.iter().map(cited).collect()
    }
}

/// A kind as the column of kinds says it; moves are known by their words.
fn kind(kind: &Kind) -> String {
    match kind {
        Kind::Prose => "prose".into(),
        Kind::List => "list".into(),
        Kind::Money => "money".into(),
        Kind::Percent => "percent".into(),
        Kind::Level(levels) => format!("level: {}", levels.join(" < ")),
        Kind::Moves => String::new(),
    }
}

/// A line of a list row: what the roles say of one thing, a role's phrases on it with their sources.
struct Line<'a> {
    meaning: Meaning<'a>,
    phrases: Vec<Vec<(&'a Phrase, SourceId)>>,
}

/// The lines of a list row. Each role's phrases stay in its own order; where another role tells the same in the
/// opposite order, the same words stand on two lines, and other words, which only their line makes one thing, out
/// of order.
fn lines<'a>(pack: &'a Pack, roles: &[RoleId], aspect: AspectId) -> Vec<Line<'a>> {
    let mut lines: Vec<Line> = Vec::new();
    for (column, &role) in roles.iter().enumerate() {
        let mut behind = 0;
        for (phrase, source) in phrases(pack, role, aspect) {
            let meaning = phrase.meaning();
            let is_it = |line: &Line| line.meaning == meaning;
            let says_so = |line: &Line| {
                line.phrases.iter().flatten().any(|(known, _)| known.text == phrase.text)
            };
            let later = lines.iter().skip(behind).position(is_it).map(|at| at + behind);
            let earlier = lines.iter().position(is_it).filter(|at| !says_so(&lines[*at]));
            let at = later.or(earlier).unwrap_or_else(|| {
                lines.insert(behind, Line { meaning, phrases: vec![Vec::new(); roles.len()] });
                behind
            });
            lines[at].phrases[column].push((phrase, source));
            behind = behind.max(at + 1);
        }
    }
    lines
}
