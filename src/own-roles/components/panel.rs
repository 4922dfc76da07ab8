//! The fields of what is open: of the whole, of a role, of a row.

use yew::{AttrValue, Callback, Html, html};

use rolefit_domain::pack::format::AspectKind;

use super::cell_panel::cell_panel;
use super::field::{Choice, Field};
use super::handlers::{send, text_of};
use super::said::said;
use crate::edit::{Edit, Part, Toward};
use crate::focus::turn_id;
use crate::json::{entries, text};
use crate::location::Location;
use crate::model::Model;
use crate::msg::Msg;
use crate::notice::Spot;
use crate::sheet::{kind_of, kind_word};

/// The kinds that a row can have, and what they are in words.
const KINDS: [(AspectKind, &str); 5] = [
    (AspectKind::Prose, "Text"),
    (AspectKind::List, "List, compared point by point"),
    (AspectKind::Money, "Pay"),
    (AspectKind::Percent, "Percent"),
    (AspectKind::Level, "Level, one of some words"),
];

/// The fields of a place of the table.
pub(super) fn panel(model: &Model, location: Location, on: &Callback<Msg>) -> Html {
    let fields = match location {
        Location::Pack => of_pack(model, on),
        Location::Role(at) => of_role(model, at, on),
        Location::Row(at) => of_row(model, at, on),
        Location::Cell(cell) => cell_panel(model, cell, on),
        Location::Source(_)
        | Location::Dimension(_)
        | Location::Heading(_)
        | Location::Roles
        | Location::Rows
        | Location::Text => Html::default(),
    };
    html! {
        <>
            { fields }
            { said(model.notice(), Spot::Panel, on) }
            <p class="row"><button type="button" class="done" onclick={send(on, Msg::Closed)}>{ "Done" }</button></p>
        </>
    }
}

fn of_pack(model: &Model, on: &Callback<Msg>) -> Html {
    let value = |key: &str| AttrValue::from(text(model.document(), key).to_owned());
    let text = |key| text_of(on, Part::Pack, key);
    html! {
        <>
            <Field label="What it is about" name="title" value={value("title")} on={text("title")} />
            <Field label="Language" hint="such as en or de" name="language" value={value("language")} on={text("language")} />
        </>
    }
}

fn of_role(model: &Model, at: usize, on: &Callback<Msg>) -> Html {
    let part = Part::Role(at);
    let sheet = model.sheet();
    let role = &sheet.roles()[at];
    let value = |key: &str| AttrValue::from(text(role, key).to_owned());
    let aliases: Vec<&str> =
        entries(role, "aliases").iter().filter_map(serde_json::Value::as_str).collect();
    let text = |key| text_of(on, part, key);
    html! {
        <>
            <Field label="Title" name="title" value={value("title")} on={text("title")} />
            <Field label="Summary" hint="a sentence or two" name="summary" lines="3" value={value("summary")} on={text("summary")} />
            if let Some(label) = sheet.summed_up_by(role) {
                <p class="hint">{ format!("This is what “{label}” says. Readers see it below the title: a sentence of its own serves them better.") }</p>
            }
            <Field label="Other titles" hint="one a line" name="aliases" lines="2" value={aliases.join("\n")} on={text("aliases")} />
            <Field label="Name in addresses" name="slug" value={value("slug")} on={text("slug")} />
            { moves((part, Location::Role(at)), (at, sheet.roles().len()), ("Move left", "Move right", "Remove role"), on) }
        </>
    }
}

fn of_row(model: &Model, at: usize, on: &Callback<Msg>) -> Html {
    let part = Part::Row(at);
    let sheet = model.sheet();
    let rows = sheet.rows();
    let row = &rows[at];
    if row.own.is_none() {
        return html! { <p class="hint">{ "This row is taken over from the pack that yours stands on. Your roles can say something on it." }</p> };
    }
    let value = |key: &str| AttrValue::from(text(row.aspect, key).to_owned());
    let edited = |key| text_of(on, part, key);
    let kinds = KINDS.iter().map(|(kind, words)| (kind_word(*kind).into(), (*words).into()));
    let chosen = on.reform(move |word: String| {
        Msg::Edited(Edit::Kind(at, kind_of(&word).unwrap_or(AspectKind::Prose)))
    });
    let kind = row.kind.map_or_else(|| text(row.aspect, "kind"), |kind| kind_word(kind)).to_owned();
    let headings: Vec<(AttrValue, AttrValue)> = sheet
        .headings()
        .into_iter()
        .map(|(id, label)| (id.to_owned().into(), label.to_owned().into()))
        .collect();
    let count = entries(model.document(), "aspects").len();
    html! {
        <>
            <Field label="Heading" name="label" value={value("label")} on={edited("label")} />
            if row.kind == Some(AspectKind::Moves) {
                <p class="hint">{ "Career moves: the file tells them, under relations." }</p>
            } else {
                <Choice label="What its cells are" name="kind" value={kind} options={kinds.collect::<Vec<_>>()} on={chosen} />
            }
            if row.kind == Some(AspectKind::Level) {
                <Field label="Levels" hint="one a line, the lowest first" name="levels" lines="4" value={row.levels().join("\n")} on={edited("levels")} />
            }
            <Field label="Explanation" hint="a sentence, if the heading needs one" name="help" lines="2" value={value("help")} on={edited("help")} />
            if headings.len() > 1 {
                <Choice label="Stands under" name="group" value={value("group")} options={headings} on={edited("group")} />
            }
            { moves((part, Location::Row(at)), (row.own.unwrap_or_default(), count), ("Move up", "Move down", "Remove row"), on) }
        </>
    }
}

/// The buttons that move a part, and the one that removes it.
fn moves(
    (part, location): (Part, Location),
    (at, count): (usize, usize),
    (before, after, remove): (&'static str, &'static str, &'static str),
    on: &Callback<Msg>,
) -> Html {
    let turn = |toward| send(on, Msg::Edited(Edit::Moved(part, toward)));
    html! {
        <p class="row">
            <button type="button" id={turn_id(location, Toward::Start)} disabled={at == 0} onclick={turn(Toward::Start)}>{ before }</button>
            <button type="button" id={turn_id(location, Toward::End)} disabled={at + 1 >= count} onclick={turn(Toward::End)}>{ after }</button>
            <button type="button" class="remove" onclick={send(on, Msg::Edited(Edit::Removed(part)))}>{ remove }</button>
        </p>
    }
}
