//! The fields of a cell, by the kind of its row.

use serde_json::Value;
use yew::{AttrValue, Callback, Html, html};

use rolefit_domain::pack::format::AspectKind;

use super::entry::{another, source};
use super::field::{Choice, Field, Tells};
use super::handlers::send;
use super::pay::Pay;
use crate::cell::{figure, items};
use crate::edit::{Edit, PayForm};
use crate::focus::entry_id;
use crate::json::{entries, text};
use crate::location::Location;
use crate::model::Model;
use crate::msg::Msg;
use crate::sheet::{Cell, Sheet};

/// What the fields of an entry are drawn of.
struct Entry<'a> {
    cell: Cell,
    at: usize,
    value: &'a Value,
    on: &'a Callback<Msg>,
}

impl Entry<'_> {
    fn on(&self, key: &'static str) -> Callback<String> {
        let (cell, entry) = (self.cell, self.at);
        self.on.reform(move |text| Msg::Edited(Edit::Field { cell, entry, key, text }))
    }

    fn words(&self, key: &'static str) -> AttrValue {
        text(self.value, key).to_owned().into()
    }

    fn text(&self, key: &'static str, label: &'static str, hint: &'static str) -> Html {
        html! { <Field {label} {hint} name={key} value={self.words(key)} on={self.on(key)} /> }
    }

    fn figure(&self, key: &'static str, label: &'static str) -> Html {
        html! { <Field {label} name={key} tells={Tells::WhenDone} value={figure(self.value, key)} on={self.on(key)} /> }
    }
}

/// The fields of a cell: those of each source's entry, or of the one that typing begins.
pub(super) fn cell_panel(model: &Model, cell: Cell, on: &Callback<Msg>) -> Html {
    let sheet = model.sheet();
    let rows = sheet.rows();
    let row = &rows[cell.row];
    let Some(kind) = row.kind else {
        return html! { <p class="hint">{ "First say what the cells of this row are: open its heading." }</p> };
    };
    if kind == AspectKind::Moves {
        return moves(model, cell);
    }
    let said = sheet.entries(cell);
    let nothing = Value::Null;
    let count = said.len();
    let neighbours = sheet.roles().iter().flat_map(|role| Sheet::said(role, row.id));
    let usual = neighbours.into_iter().find_map(PayForm::of).unwrap_or(PayForm::Figure);
    let levels = row.levels();
    let all = (0..count.max(1)).map(|at| {
        let entry = Entry { cell, at, value: said.get(at).unwrap_or(&nothing), on };
        html! {
            <div class="entry" key={at} id={entry_id(cell, at)}>
                <div key="fields">{ fields(&entry, kind, &levels, usual) }</div>
                <div key="wrong">{ wrong(model, cell, at) }</div>
                if at < count { { source(model, (cell, at), entry.value, on) } }
                if count > 1 {
                    <p class="row"><button type="button" class="remove" onclick={send(on, Msg::Edited(Edit::EntryRemoved(cell, at)))}>{ "Remove what this source says" }</button></p>
                }
            </div>
        }
    });
    html! { <>{ for all }{ another(model, cell, on) }</> }
}

/// What is to be mended in an entry, below its fields.
fn wrong(model: &Model, cell: Cell, at: usize) -> Html {
    let location = format!("[{at}]");
    let is_here = |path: &str| match path.split_once(".values") {
        Some((_, rest)) => !rest.contains('[') || rest.contains(&location),
        None => true,
    };
    let problems = model.problems_at(Location::Cell(cell)).filter(|one| is_here(&one.path));
    let lines = problems.enumerate().map(|(at, problem)| {
        html! { <p class="problem" key={at}>{ &problem.words }</p> }
    });
    html! { <>{ for lines }</> }
}

/// The fields of one entry.
fn fields(entry: &Entry, kind: AspectKind, levels: &[&str], usual: PayForm) -> Html {
    match kind {
        AspectKind::Prose => html! {
            <>
                <Field label="Text" name="text" lines="4" value={entry.words("text")} on={entry.on("text")} />
                { entry.text("gist", "In a few words", "60 characters; equal ones count as alike") }
            </>
        },
        AspectKind::List => html! {
            <Field label="Points" hint="one a line" name="items" lines="6" value={items(entry.value).join("\n")} on={entry.on("items")} />
        },
        AspectKind::Money => {
            let (cell, at) = (entry.cell, entry.at);
            let typed = entry
                .on
                .reform(move |(key, text)| Msg::Edited(Edit::Field { cell, entry: at, key, text }));
            html! { <Pay value={entry.value.clone()} {usual} on={typed} /> }
        }
        AspectKind::Percent => html! {
            <div class="pair">
                { entry.figure("value", "Percent") }
                { entry.text("span", "Years", "if any") }
            </div>
        },
        AspectKind::Level => {
            let unknown = (AttrValue::from(""), AttrValue::from("Not known"));
            let levels =
                levels.iter().map(|level| ((*level).to_owned().into(), (*level).to_owned().into()));
            let options: Vec<_> = core::iter::once(unknown).chain(levels).collect();
            html! { <Choice label="Level" name="level" value={entry.words("level")} {options} on={entry.on("level")} /> }
        }
        AspectKind::Moves => Html::default(),
    }
}

fn moves(model: &Model, cell: Cell) -> Html {
    let slug = text(&model.sheet().roles()[cell.role], "slug").to_owned();
    let moves: Vec<String> = entries(model.document(), "relations")
        .iter()
        .filter(|one| text(one, "from") == slug || text(one, "to") == slug)
        .map(|one| format!("{} → {}", text(one, "from"), text(one, "to")))
        .collect();
    let lines = moves.iter().enumerate().map(|(at, line)| html! { <li key={at}>{ line }</li> });
    html! {
        <>
            <ul>{ for lines }</ul>
            <p class="hint">{ "Career moves are told in the file, under relations." }</p>
        </>
    }
}
