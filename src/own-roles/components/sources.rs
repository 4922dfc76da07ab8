//! Sources, and headings over rows: lists below the table.

use yew::{AttrValue, Callback, Html, html};

use super::field::{Field, Tick};
use super::handlers::{send, text_of};
use crate::check::Problem;
use crate::edit::{Edit, List, Part};
use crate::focus::add_id;
use crate::json::{entries, text};
use crate::location::Location;
use crate::model::Model;
use crate::msg::Msg;
use crate::sheet::Sheet;

/// The sources of the document's own.
pub(super) fn sources(model: &Model, on: &Callback<Msg>) -> Html {
    let sheet = model.sheet();
    let own = entries(model.document(), "sources");
    // Those of the document's own come first.
    let named = sheet.sources();
    let list = own.iter().enumerate().map(|(at, source)| {
        let part = Part::Source(at);
        let value = |key: &str| AttrValue::from(text(source, key).to_owned());
        let edited = |key| text_of(on, part, key);
        let id = text(source, "id");
        let editorial = on.reform(move |ticked: String| {
            Msg::Edited(Edit::Text { part, key: "editorial", text: ticked })
        });
        html! {
            <li key={at} id={Location::Source(at).id()}>
                <details open={own.len() == 1}>
                    <summary>{ &named[at].1 }{ " " }<small>{ used(&sheet, id) }</small></summary>
                    <div class="trio">
                        { dated(model, at, on) }
                        <Field label="Publisher" name="publisher" value={value("publisher")} on={edited("publisher")} />
                        <Field label="Terms" hint="its licence" name="licence" value={value("licence")} on={edited("licence")} />
                        <Tick label="our own reading" checked={source.get("editorial") == Some(&serde_json::Value::Bool(true))} on={editorial} />
                    </div>
                    { problems(model, Location::Source(at)) }
                    <p class="row">
                        <button type="button" class="remove" disabled={sheet.uses(id) > 0} onclick={send(on, Msg::Edited(Edit::Removed(part)))}>{ "Remove source" }</button>
                    </p>
                </details>
            </li>
        }
    });
    html! {
        <details class="list" id="own-sources">
            <summary>{ format!("Sources ({})", own.len()) }</summary>
            <p class="hint">{ "Every cell names one; without a date it is shown as undated." }</p>
            <ol>{ for list }</ol>
            <p class="row"><button type="button" id={add_id(List::Sources)} onclick={send(on, Msg::Edited(Edit::Added(List::Sources)))}>{ "Add a source" }</button></p>
        </details>
    }
}

/// The fields that say what a source is, and from when.
pub(super) fn dated(model: &Model, at: usize, on: &Callback<Msg>) -> Html {
    let source = &entries(model.document(), "sources")[at];
    let value = |key: &str| AttrValue::from(text(source, key).to_owned());
    let edited = |key| text_of(on, Part::Source(at), key);
    html! {
        <>
            <Field label="Name" name="title" value={value("title")} on={edited("title")} />
            <Field label="Date" hint="2026 or 2026-11" name="published" value={value("published")} on={edited("published")} />
            <Field label="Address" hint="https://…" name="url" value={value("url")} on={edited("url")} />
        </>
    }
}

/// How many cells name a source, in words.
pub(super) fn used(sheet: &Sheet, source: &str) -> String {
    match sheet.uses(source) {
        0 => "No cell names it.".into(),
        1 => "One cell names it.".into(),
        uses => format!("{uses} cells name it."),
    }
}

/// The headings over rows, of the document's own.
pub(super) fn headings(model: &Model, on: &Callback<Msg>) -> Html {
    let own = entries(model.document(), "groups");
    let list = own.iter().enumerate().map(|(at, heading)| {
        let part = Part::Heading(at);
        let value = text(heading, "label").to_owned();
        html! {
            <li key={at} id={Location::Heading(at).id()}>
                <Field label="Heading" name="label" {value} on={text_of(on, part, "label")} />
                { problems(model, Location::Heading(at)) }
                <p class="row"><button type="button" class="remove" disabled={own.len() < 2} onclick={send(on, Msg::Edited(Edit::Removed(part)))}>{ "Remove heading" }</button></p>
            </li>
        }
    });
    html! {
        <details class="list" id="own-headings">
            <summary>{ format!("Headings over rows ({})", own.len()) }</summary>
            <p class="hint">{ "Rows stand under them in the widget; which row stands where is said at the row." }</p>
            <ol>{ for list }</ol>
            <p class="row"><button type="button" id={add_id(List::Headings)} onclick={send(on, Msg::Edited(Edit::Added(List::Headings)))}>{ "Add a heading" }</button></p>
        </details>
    }
}

/// What is to be mended at a place of the lists.
pub(super) fn problems(model: &Model, location: Location) -> Html {
    let lines = model.problems_at(location).enumerate();
    let line = |(at, problem): (usize, &Problem)| html! { <p class="problem" key={at}>{ &problem.words }</p> };
    html! { <>{ for lines.map(line) }</> }
}
