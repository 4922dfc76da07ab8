//! The fields of a cell, by the kind of its row.

use serde_json::Value;
use yew::{AttrValue, Callback, Html, html};

use rolefit_domain::pack::format::AspectKind;

use super::field::{Choice, Field, Tells, Tick};
use super::handlers::send;
use crate::cell::{figure, items};
use crate::edit::Edit;
use crate::json::{entries, text};
use crate::model::Model;
use crate::msg::Msg;
use crate::sheet::Cell;

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
    let sources: Vec<(AttrValue, AttrValue)> = sheet
        .sources()
        .into_iter()
        .map(|(id, title)| (id.to_owned().into(), title.into()))
        .collect();
    let count = said.len();
    let all = (0..count.max(1)).map(|at| {
        let entry = Entry { cell, at, value: said.get(at).unwrap_or(&nothing), on };
        let source = at < count && (sources.len() > 1 || !sources.iter().any(|(id, _)| *id == entry.words("source")));
        html! {
            <div class="entry" key={at}>
                { fields(&entry, kind, &row.levels()) }
                if source {
                    <Choice label="Source" name="source" value={entry.words("source")} options={sources.clone()} on={entry.on("source")} />
                }
                if count > 1 {
                    <p class="row"><button type="button" onclick={send(on, Msg::Edited(Edit::EntryRemoved(cell, at)))}>{ "Remove what this source says" }</button></p>
                }
            </div>
        }
    });
    html! { <>{ for all }{ another(model, cell, kind, on) }</> }
}

/// The fields of one entry.
fn fields(entry: &Entry, kind: AspectKind, levels: &[&str]) -> Html {
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
            let periods = ["hour", "day", "week", "month", "year"];
            let periods = periods
                .map(|word| (word.into(), format!("a {word}").replace("a hour", "an hour").into()));
            let is_new = entry.value.is_null();
            let period = if is_new { "year".into() } else { entry.words("period") };
            html! {
                <div class="pair">
                    { entry.figure("low", "From") }
                    { entry.figure("high", "To") }
                    { entry.figure("median", "Median") }
                    { entry.text("currency", "Currency", "") }
                    <Choice label="For" name="period" value={period} options={periods.to_vec()} on={entry.on("period")} />
                    <Tick label="or more" checked={entry.value.get("open") == Some(&Value::Bool(true))} on={entry.on("open")} />
                </div>
            }
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

/// What another source says of the same, where there is another source and something to stand beside.
fn another(model: &Model, cell: Cell, kind: AspectKind, on: &Callback<Msg>) -> Html {
    let sheet = model.sheet();
    let said = sheet.entries(cell);
    let other = sheet
        .sources()
        .into_iter()
        .find(|(id, _)| said.iter().all(|one| text(one, "source") != *id));
    let (Some((id, title)), Some(last)) = (other, said.last()) else { return Html::default() };
    // It begins with what is there, to be corrected.
    let first = match kind {
        AspectKind::Prose => ("text", text(last, "text").to_owned()),
        AspectKind::List => ("items", items(last).join("\n")),
        AspectKind::Money => {
            let key = ["low", "median", "high"].into_iter().find(|key| last.get(*key).is_some());
            let key = key.unwrap_or("low");
            (key, figure(last, key))
        }
        AspectKind::Percent => ("value", figure(last, "value")),
        AspectKind::Level => ("level", text(last, "level").to_owned()),
        AspectKind::Moves => return Html::default(),
    };
    let (key, words) = first;
    let (entry, id) = (said.len(), id.to_owned());
    let begun = Msg::Edited(Edit::Field { cell, entry, key, text: words });
    let sourced = Msg::Edited(Edit::Field { cell, entry, key: "source", text: id });
    let on = on.clone();
    let onclick = Callback::from(move |_: yew::MouseEvent| {
        on.emit(begun.clone());
        on.emit(sourced.clone());
    });
    html! { <p class="row"><button type="button" {onclick}>{ format!("Add what “{title}” says") }</button></p> }
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
