//! Where what a cell says is from, and what another source says of the same.

use serde_json::Value;
use yew::{AttrValue, Callback, Html, html};

use super::field::Choice;
use super::handlers::send;
use super::sources::{dated, problems, used};
use crate::edit::Edit;
use crate::focus::source_id;
use crate::json::{entries, text};
use crate::location::Location;
use crate::model::Model;
use crate::msg::Msg;
use crate::sheet::Cell;

/// The source of an entry: another one, a new one, or what is said of it.
pub(super) fn source(
    model: &Model,
    (cell, at): (Cell, usize),
    entry: &Value,
    on: &Callback<Msg>,
) -> Html {
    let sheet = model.sheet();
    let name = text(entry, "source");
    let options: Vec<(AttrValue, AttrValue)> = sheet
        .sources()
        .into_iter()
        .map(|(id, title)| (id.to_owned().into(), title.into()))
        .collect();
    let chosen =
        on.reform(move |text| Msg::Edited(Edit::Field { cell, entry: at, key: "source", text }));
    let own = entries(model.document(), "sources").iter().position(|one| text(one, "id") == name);
    let about = own.map(|own| {
        html! {
            <details class="about" key={name.to_owned()}>
                <summary>{ "About this source " }<small>{ used(&sheet, name) }</small></summary>
                <div class="entry" id={source_id(cell, at)}>
                    { dated(model, own, on) }
                    { problems(model, Location::Source(own)) }
                </div>
            </details>
        }
    });
    html! {
        <>
            <div class="from">
                <Choice label="Source" name="source" value={name.to_owned()} {options} on={chosen} />
                <button type="button" class="plain" onclick={send(on, Msg::Edited(Edit::SourceAdded(cell, at)))}>{ "It is from another source …" }</button>
            </div>
            { for about }
        </>
    }
}

/// What another source says of the same, where there is something to stand beside.
pub(super) fn another(model: &Model, cell: Cell, on: &Callback<Msg>) -> Html {
    let count = model.sheet().entries(cell).len();
    if count == 0 {
        return Html::default();
    }
    let added = Msg::Edited(Edit::EntryAdded(cell, count));
    html! {
        <p class="row"><button type="button" onclick={send(on, added)}>{ "Add what a second source says" }</button></p>
    }
}
