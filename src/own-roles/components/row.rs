//! A row of the table: its heading and its cells.

use yew::{AttrValue, Html, Properties, component, html};

use crate::location::Location;

/// A heading or a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    /// Where it is.
    pub(super) location: Location,
    /// What it says; empty where it says nothing.
    pub(super) text: AttrValue,
    /// What it is called where it says nothing.
    pub(super) name: AttrValue,
    /// What stands small below.
    pub(super) note: AttrValue,
    /// What is to be mended.
    pub(super) problems: Vec<AttrValue>,
    /// Whether Tab leads to it.
    pub(super) is_at: bool,
}

/// What a row is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct RowProps {
    /// The heading and then the cells.
    pub(super) cells: Vec<Shown>,
    /// What is open, and its place among them.
    pub(super) panel: Option<(usize, Html)>,
}

/// A row.
#[component]
pub(super) fn Row(props: &RowProps) -> Html {
    let cells = props.cells.iter().enumerate().map(|(at, shown)| {
        let panel = props.panel.as_ref().filter(|(open, _)| *open == at).map(|(_, panel)| panel);
        cell(shown, panel)
    });
    html! { <tr>{ for cells }</tr> }
}

/// A cell: a button that opens it, or, once it is open, its fields in its place.
fn cell(shown: &Shown, panel: Option<&Html>) -> Html {
    let id = shown.location.id();
    let key = id.clone();
    let inner = if let Some(panel) = panel {
        html! { <div key="inner" class="panel" {id}>{ panel.clone() }</div> }
    } else {
        closed(shown, id)
    };
    // An open cell says what is wrong at its fields.
    let is_said = panel.is_some() && matches!(shown.location, Location::Cell(_));
    let problems = shown.problems.iter().enumerate().filter(|_| !is_said).map(|(at, problem)| {
        html! { <p class="problem" key={at}>{ problem }</p> }
    });
    let bad = (!shown.problems.is_empty()).then_some("true");
    // Its fields keep the focus while problems come and go beside them: all are keyed.
    let content = html! { <>{ inner }{ for problems }</> };
    // All of a closed cell opens it.
    let grid = shown.location.in_grid().filter(|_| panel.is_none());
    let at = grid.map(|(row, column)| format!("{row},{column}"));
    match shown.location {
        Location::Role(_) => {
            html! { <th {key} scope="col" data-bad={bad} data-at={at}>{ content }</th> }
        }
        Location::Row(_) => {
            html! { <th {key} scope="row" data-bad={bad} data-at={at}>{ content }</th> }
        }
        _ => html! { <td {key} data-bad={bad} data-at={at}>{ content }</td> },
    }
}

fn closed(shown: &Shown, id: String) -> Html {
    let tabindex = if shown.is_at { "0" } else { "-1" };
    html! {
        <button key="inner" type="button" class="cell" {id} {tabindex}>
            if shown.text.is_empty() {
                <span class="empty">{ "Add" }<span class="unseen">{ " " }{ &shown.name }</span></span>
            } else {
                <span class="said" dir="auto">{ &shown.text }</span>
            }
            if !shown.note.is_empty() { <small>{ &shown.note }</small> }
        </button>
    }
}
