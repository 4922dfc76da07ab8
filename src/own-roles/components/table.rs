//! The table: roles as columns, rows as rows, edited in place.

use web_sys::{Element, HtmlElement};
use yew::{AttrValue, Callback, Html, KeyboardEvent, MouseEvent, TargetCast, html};

use super::handlers::send;
use super::panel::panel;
use super::row::{Row, Shown};
use crate::cell::in_lines;
use crate::edit::{Edit, List, Part, Toward};
use crate::focus::add_id;
use crate::json::text;
use crate::location::Location;
use crate::model::Model;
use crate::msg::Msg;
use crate::sheet::{Cell, kind_name};

/// So many characters of a cell show before it is opened.
const MOST: usize = 220;

/// The table with what stands around it.
pub(super) fn table(model: &Model, on: &Callback<Msg>) -> Html {
    let (first, end) = model.roles_shown();
    let sheet = model.sheet();
    let (rows, roles) = (sheet.rows(), sheet.roles());
    let locations = |row: usize| {
        let columns = core::iter::once(0).chain((first..end).map(|role| role + 1));
        columns.map(move |column| Location::of_grid(row, column)).collect::<Vec<_>>()
    };
    let drawn = |row: usize| {
        let locations = locations(row);
        let cells: Vec<Shown> = locations.iter().map(|location| shown(model, *location)).collect();
        let open = locations.iter().position(|location| model.open() == Some(*location));
        let panel = open.map(|at| (at, panel(model, locations[at], on)));
        html! { <Row key={row} {cells} {panel} /> }
    };
    let body = (1..=rows.len()).map(drawn);
    let count = roles.len();
    let pages = html! {
        <p class="row pages">
            <button type="button" disabled={first == 0} onclick={send(on, Msg::Paged(Toward::Start))}>{ "Earlier roles" }</button>
            <span>{ format!("Roles {} to {end} of {count}", first + 1) }</span>
            <button type="button" disabled={end == count} onclick={send(on, Msg::Paged(Toward::End))}>{ "Later roles" }</button>
        </p>
    };
    html! {
        <>
            if end - first < count { { pages } }
            <div class="sheet" tabindex="-1" onclick={pressed(on)} onkeydown={keyed(model, on)}>
                <table role="grid" aria-label="Your roles, side by side" aria-describedby="own-keys">
                    <thead>{ drawn(0) }</thead>
                    <tbody>{ for body }</tbody>
                </table>
            </div>
            <p class="row">
                <button type="button" id={add_id(List::Roles)} onclick={send(on, Msg::Edited(Edit::Added(List::Roles)))}>{ "Add a role" }</button>
                <button type="button" id={add_id(List::Rows)} onclick={send(on, Msg::Edited(Edit::Added(List::Rows)))}>{ "Add a row" }</button>
            </p>
        </>
    }
}

/// What a heading or a cell shows.
fn shown(model: &Model, location: Location) -> Shown {
    let sheet = model.sheet();
    let rows = sheet.rows();
    let role_at = |at: usize| sheet.roles().get(at).map_or("", |role| text(role, "title"));
    let (said, name, note) = match location {
        Location::Role(at) => {
            let role = &sheet.roles()[at];
            let note = text(role, "summary");
            let is_own = note != text(role, "title");
            (role_at(at).to_owned(), "a title".into(), if is_own { note } else { "" }.to_owned())
        }
        Location::Row(at) => {
            let row = &rows[at];
            let kind = row.kind.map_or_else(|| text(row.aspect, "kind"), |kind| kind_name(kind));
            let inherited = if row.own.is_none() { ", inherited" } else { "" };
            (row.label.to_owned(), "a heading".into(), format!("{kind}{inherited}"))
        }
        Location::Cell(cell @ Cell { role, row }) => {
            let words: Vec<String> = sheet.entries(cell).iter().map(in_lines).collect();
            let name = format!("{} of {}", rows[row].label, role_at(role));
            (words.join("\n"), name, String::new())
        }
        Location::Pack => {
            let title = text(model.document(), "title");
            (title.to_owned(), "a title of the whole".into(), "title".into())
        }
        Location::Source(_)
        | Location::Dimension(_)
        | Location::Heading(_)
        | Location::Roles
        | Location::Rows
        | Location::Text => (String::new(), String::new(), String::new()),
    };
    let cut = |text: String| -> AttrValue {
        if text.chars().count() <= MOST {
            return text.into();
        }
        (text.chars().take(MOST).collect::<String>() + " …").into()
    };
    Shown {
        location,
        text: cut(said),
        name: name.into(),
        note: cut(note),
        problems: model.problems_at(location).map(|one| one.words.clone().into()).collect(),
        is_at: location.in_grid() == Some(model.at()),
    }
}

/// The place of the button that an event comes from.
fn place_of(target: Option<Element>) -> Option<(usize, usize)> {
    let at = target?.closest("[data-at]").ok()??.get_attribute("data-at")?;
    let (row, column) = at.split_once(',')?;
    Some((row.parse().ok()?, column.parse().ok()?))
}

fn pressed(on: &Callback<Msg>) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |event: MouseEvent| {
        if let Some((row, column)) = place_of(event.target_dyn_into()) {
            on.emit(Msg::Opened(Location::of_grid(row, column)));
        }
    })
}

/// Arrows lead through the table, with Alt they move what a heading stands for; Delete empties a cell,
/// Escape closes what is open.
fn keyed(model: &Model, on: &Callback<Msg>) -> Callback<KeyboardEvent> {
    let on = on.clone();
    let (rows, roles) = (model.sheet().rows().len(), model.sheet().roles().len());
    Callback::from(move |event: KeyboardEvent| {
        let key = event.key();
        let Some((row, column)) = place_of(event.target_dyn_into()) else {
            if is_done(&event) {
                event.prevent_default();
                // What was typed last is told before its field goes.
                if let Some(field) = event.target_dyn_into::<HtmlElement>() {
                    let _ = field.blur();
                }
                on.emit(Msg::Closed);
            }
            return;
        };
        let location = Location::of_grid(row, column);
        let turn = |toward| match location {
            Location::Role(at) => Some(Msg::Edited(Edit::Moved(Part::Role(at), toward))),
            Location::Row(at) => Some(Msg::Edited(Edit::Moved(Part::Row(at), toward))),
            _ => None,
        };
        let far = |count: usize| isize::try_from(count).unwrap_or(isize::MAX);
        let msg = match (key.as_str(), event.alt_key()) {
            ("ArrowUp" | "ArrowLeft", true) => turn(Toward::Start),
            ("ArrowDown" | "ArrowRight", true) => turn(Toward::End),
            ("ArrowUp", false) => Some(Msg::Stepped(-1, 0)),
            ("ArrowDown", false) => Some(Msg::Stepped(1, 0)),
            ("ArrowLeft", false) => Some(Msg::Stepped(0, -1)),
            ("ArrowRight", false) => Some(Msg::Stepped(0, 1)),
            ("Home", false) if event.ctrl_key() => Some(Msg::Stepped(-far(rows), -far(roles))),
            ("End", false) if event.ctrl_key() => Some(Msg::Stepped(far(rows), far(roles))),
            ("Home", false) => Some(Msg::Stepped(0, -far(roles))),
            ("End", false) => Some(Msg::Stepped(0, far(roles))),
            ("Delete" | "Backspace", false) => match location {
                Location::Cell(cell) => Some(Msg::Edited(Edit::Cleared(cell))),
                _ => None,
            },
            ("F2", false) => Some(Msg::Opened(location)),
            _ => None,
        };
        if let Some(msg) = msg {
            event.prevent_default();
            on.emit(msg);
        }
    })
}

/// Whether a key says that what is open is done with: Escape, Enter in a field of one line, Ctrl+Enter in
/// any.
fn is_done(event: &KeyboardEvent) -> bool {
    let field = event.target_dyn_into::<Element>();
    let is_line = field.is_some_and(|field| field.matches("input[type=text]").unwrap_or(false));
    match event.key().as_str() {
        "Escape" => true,
        "Enter" => is_line && !event.is_composing() || event.ctrl_key() || event.meta_key(),
        _ => false,
    }
}
