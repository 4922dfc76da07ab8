//! Where the focus goes when what had it is gone, or when something new asks for it.

use serde_json::Value;

use crate::edit::{Edit, List, Part, Toward};
use crate::json::{entries, text};
use crate::location::Location;
use crate::msg::Focus;
use crate::sheet::Cell;

/// The id of the button that moves what is open at a place that way.
pub fn turn_id(location: Location, toward: Toward) -> String {
    let end = match toward {
        Toward::Start => "start",
        Toward::End => "end",
    };
    format!("{}-turn-{end}", location.id())
}

/// The id of the button that adds one more to a list below the table.
pub fn add_id(list: List) -> String {
    match list {
        List::Roles => Location::Roles.id(),
        List::Rows => Location::Rows.id(),
        List::Sources => "own-add-source".into(),
        List::Headings => "own-add-heading".into(),
        List::Dimensions => "own-add-dimension".into(),
        List::Statements(dimension) => format!("own-add-statement-{dimension}"),
    }
}

/// The id of what an entry of a cell is edited in.
pub fn entry_id(cell: Cell, entry: usize) -> String {
    format!("{}-entry-{entry}", Location::Cell(cell).id())
}

/// The id of the fields of the source that an entry names.
pub fn source_id(cell: Cell, entry: usize) -> String {
    format!("{}-source-{entry}", Location::Cell(cell).id())
}

/// The id of what says where a role stands on a dimension.
pub fn target_id(role: usize, dimension: &str) -> String {
    format!("own-target-{role}-{dimension}")
}

/// The id of a statement's fields.
pub fn statement_id(at: usize) -> String {
    format!("own-statement-{at}")
}

/// The list below the table that has fewer parts now.
pub(crate) fn shorter(before: &Value, now: &Value) -> Option<List> {
    let is_shorter = |key: &str| entries(now, key).len() < entries(before, key).len();
    let lists =
        [("sources", List::Sources), ("groups", List::Headings), ("dimensions", List::Dimensions)];
    let shorter = lists.into_iter().find(|(key, _)| is_shorter(key)).map(|(_, list)| list);
    shorter.or_else(|| {
        let gone = entries(before, "items").last().filter(|_| is_shorter("items"))?;
        let own = entries(now, "dimensions").iter();
        own.map(|one| text(one, "id"))
            .position(|id| id == text(gone, "dimension"))
            .map(List::Statements)
    })
}

/// Where it goes after a change beside the table's headings and cells, which lead by themselves.
pub(crate) fn after(edit: &Edit, before: &Value, now: &Value) -> Option<Focus> {
    let on = |list| Some(Focus::On(add_id(list)));
    match edit {
        Edit::SourceAdded(cell, entry) => Some(Focus::Anew(source_id(*cell, *entry))),
        Edit::EntryAdded(cell, entry) => Some(Focus::Inside(entry_id(*cell, *entry))),
        Edit::EntryRemoved(cell, _) => Some(Focus::Inside(Location::Cell(*cell).id())),
        Edit::Removed(Part::Source(_)) => on(List::Sources),
        Edit::Removed(Part::Heading(_)) => on(List::Headings),
        Edit::Removed(Part::Dimension(_)) => on(List::Dimensions),
        Edit::Removed(Part::Statement(at)) => {
            let dimension = text(entries(before, "items").get(*at)?, "dimension");
            let own = entries(now, "dimensions").iter();
            on(List::Statements(own.map(|one| text(one, "id")).position(|id| id == dimension)?))
        }
        Edit::Added(List::Statements(_)) => {
            Some(Focus::Anew(statement_id(entries(now, "items").len().checked_sub(1)?)))
        }
        Edit::Target { role, dimension, at } => {
            let stood = |document: &Value| {
                let role = entries(document, "roles").get(*role);
                role.is_some_and(|role| {
                    role.get("targets").is_some_and(|all| all.get(dimension).is_some())
                })
            };
            let is_other = stood(before) != at.is_some();
            is_other.then(|| Focus::Inside(target_id(*role, dimension)))
        }
        Edit::Added(
            List::Roles | List::Rows | List::Sources | List::Headings | List::Dimensions,
        )
        | Edit::Removed(Part::Pack | Part::Role(_) | Part::Row(_))
        | Edit::Text { .. }
        | Edit::Moved(..)
        | Edit::Kind(..)
        | Edit::Field { .. }
        | Edit::Cleared(_)
        | Edit::Importance { .. } => None,
    }
}
