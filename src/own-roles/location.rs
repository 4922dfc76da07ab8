//! Where in the editor something is: of a path in the document, and in words.

use serde_json::Value;

use crate::json::{entries, text};
use crate::sheet::{Cell, Sheet};

/// A part of the editor that can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// The corner: what the pack is about.
    Pack,
    /// The heading of a role.
    Role(usize),
    /// The heading of a row.
    Row(usize),
    /// A cell.
    Cell(Cell),
    /// A source, in the list below the table.
    Source(usize),
    /// A dimension of the quiz.
    Dimension(usize),
    /// A heading over rows.
    Heading(usize),
    /// All roles: where one is added.
    Roles,
    /// All rows: where one is added.
    Rows,
    /// What only the text of the document shows.
    Text,
}

impl Location {
    /// The id of the element that stands for it.
    pub fn id(self) -> String {
        match self {
            Self::Pack => "own-0-0".into(),
            Self::Role(role) => format!("own-0-{}", role + 1),
            Self::Row(row) => format!("own-{}-0", row + 1),
            Self::Cell(Cell { role, row }) => format!("own-{}-{}", row + 1, role + 1),
            Self::Source(at) => format!("own-source-{at}"),
            Self::Dimension(at) => format!("own-dimension-{at}"),
            Self::Heading(at) => format!("own-heading-{at}"),
            Self::Roles => "own-add-role".into(),
            Self::Rows => "own-add-row".into(),
            Self::Text => "own-text".into(),
        }
    }

    /// The place in the grid of headings and cells, row before column; 0 is the headings'.
    pub fn in_grid(self) -> Option<(usize, usize)> {
        match self {
            Self::Pack => Some((0, 0)),
            Self::Role(role) => Some((0, role + 1)),
            Self::Row(row) => Some((row + 1, 0)),
            Self::Cell(Cell { role, row }) => Some((row + 1, role + 1)),
            Self::Source(_)
            | Self::Dimension(_)
            | Self::Heading(_)
            | Self::Roles
            | Self::Rows
            | Self::Text => None,
        }
    }

    /// What stands at a place of the grid.
    pub fn of_grid(row: usize, column: usize) -> Self {
        match (row.checked_sub(1), column.checked_sub(1)) {
            (None, None) => Self::Pack,
            (None, Some(role)) => Self::Role(role),
            (Some(row), None) => Self::Row(row),
            (Some(row), Some(role)) => Self::Cell(Cell { role, row }),
        }
    }

    /// In words that name what the author sees.
    pub fn in_words(self, sheet: &Sheet) -> String {
        let role = |at: usize| {
            let title = sheet.roles().get(at).map_or("", |role| text(role, "title"));
            if title.is_empty() { format!("Role {}", at + 1) } else { title.to_owned() }
        };
        let row = |at: usize| {
            let rows = sheet.rows();
            let label = rows.get(at).map_or("", |row| row.label);
            if label.is_empty() { format!("Row {}", at + 1) } else { label.to_owned() }
        };
        let listed = |list: &str, key: &str, instead: &str, at: usize| {
            let name = entries(sheet.document, list).get(at).map_or("", |one| text(one, key));
            if name.is_empty() { format!("{instead} {}", at + 1) } else { name.to_owned() }
        };
        match self {
            Self::Pack => "The whole".into(),
            Self::Role(at) => role(at),
            Self::Row(at) => row(at),
            Self::Cell(cell) => format!("{}, {}", row(cell.row), role(cell.role)),
            Self::Source(at) => listed("sources", "title", "Source", at),
            Self::Dimension(at) => listed("dimensions", "label", "Dimension", at),
            Self::Heading(at) => listed("groups", "label", "Heading", at),
            Self::Roles => "The roles".into(),
            Self::Rows => "The rows".into(),
            Self::Text => "The file".into(),
        }
    }

    /// Where a path such as `$.roles[3].values.pay[0].low` leads, and what follows from there.
    pub fn of(path: &str, sheet: &Sheet) -> (Self, Vec<Step>) {
        let steps = steps(path);
        let rest = |from: usize| steps.get(from..).unwrap_or_default().to_vec();
        match steps.as_slice() {
            [Step::Key(roles), Step::Index(role), Step::Key(values), Step::Key(id), ..]
                if roles == "roles" && values == "values" =>
            {
                match sheet.rows().iter().position(|row| row.id == id) {
                    Some(row) => (Self::Cell(Cell { role: *role, row }), rest(4)),
                    None => (Self::Text, rest(0)),
                }
            }
            [Step::Key(list)] if list == "roles" => (Self::Roles, rest(0)),
            [Step::Key(list)] if list == "aspects" => (Self::Rows, rest(0)),
            [Step::Key(roles), Step::Index(role), ..] if roles == "roles" => {
                (Self::Role(*role), rest(2))
            }
            [Step::Key(list), Step::Index(at), ..] if list == "aspects" => {
                match sheet.rows().iter().position(|row| row.own == Some(*at)) {
                    Some(row) => (Self::Row(row), rest(2)),
                    None => (Self::Text, rest(0)),
                }
            }
            [Step::Key(list), Step::Index(at), ..] if list == "sources" => {
                (Self::Source(*at), rest(2))
            }
            [Step::Key(list), Step::Index(at), ..] if list == "groups" => {
                (Self::Heading(*at), rest(2))
            }
            [Step::Key(list), Step::Index(at), ..] if list == "dimensions" => {
                (Self::Dimension(*at), rest(2))
            }
            [Step::Key(list), Step::Index(at), ..] if list == "items" => {
                let item = entries(sheet.document, "items").get(*at);
                let dimension = item.map_or("", |item| text(item, "dimension"));
                let own = entries(sheet.document, "dimensions");
                match own.iter().position(|one| text(one, "id") == dimension) {
                    Some(at) => (Self::Dimension(at), rest(0)),
                    None => (Self::Text, rest(0)),
                }
            }
            [Step::Key(key)] if ["title", "language"].contains(&key.as_str()) => {
                (Self::Pack, rest(0))
            }
            _ => (Self::Text, rest(0)),
        }
    }
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into what stands under a key.
    Key(String),
    /// Into an entry of a list.
    Index(usize),
}

/// The steps of a path such as `$.roles[3].values["a b"]`.
pub fn steps(path: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut rest = path.strip_prefix('$').unwrap_or(path);
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix("[\"") {
            let Some((key, after)) = quoted.split_once("\"]") else { break };
            steps.push(Step::Key(key.to_owned()));
            rest = after;
        } else if let Some(inner) = rest.strip_prefix('[') {
            let Some((index, after)) = inner.split_once(']') else { break };
            let Ok(index) = index.parse() else { break };
            steps.push(Step::Index(index));
            rest = after;
        } else {
            let key = rest.strip_prefix('.').unwrap_or(rest);
            let end = key.find(['.', '[']).unwrap_or(key.len());
            if end == 0 {
                break;
            }
            steps.push(Step::Key(key[..end].to_owned()));
            rest = &key[end..];
        }
    }
    steps
}

/// Whether a value of the document says nothing yet.
pub fn is_empty(document: &Value) -> bool {
    ["roles", "aspects"].iter().all(|list| entries(document, list).is_empty())
}
