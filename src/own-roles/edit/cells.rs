//! What stands in cells, by the kinds of their rows.

use serde_json::{Value, json};

use rolefit_domain::pack::format::AspectKind;

use super::lists::{self, usual_source};
use super::part::List;
use super::pay::{PayForm, merge_single_figure};
use crate::cell::{keys, says_something};
use crate::json::{entries, entry, list, number, object, put as put_value, put_text, take, text};
use crate::sheet::{Cell, Sheet};

/// Puts what was typed or chosen into an entry of a cell; the entry is made where there is none, and goes
/// when it says nothing any more.
pub(super) fn put(
    document: &mut Value,
    below: Option<&Value>,
    cell: Cell,
    at: usize,
    key: &'static str,
    typed: &str,
) {
    let sheet = Sheet { document, below };
    let rows = sheet.rows();
    let Some((id, kind)) = rows.get(cell.row).map(|row| (row.id.to_owned(), row.kind)) else {
        return;
    };
    let Some(kind) = kind.filter(|kind| *kind != AspectKind::Moves) else { return };
    let frame = frame(&sheet, cell, &id, kind);
    let is_new = sheet.entries(cell).len() <= at;
    let source = if is_new { usual_source(document, below) } else { String::new() };
    let Some(role) = entry(document, "roles", cell.role) else { return };
    let Some(values) = object(role, "values") else { return };
    let Some(all) = list(values, &id) else { return };
    if is_new {
        let mut new = json!({"source": source});
        for (key, value) in frame {
            put_value(&mut new, key, json!(value));
        }
        all.push(new);
    }
    let index = at.min(all.len() - 1);
    let one = &mut all[index];
    field(one, key, typed);
    if ["low", "high", "median"].contains(&key) {
        merge_single_figure(one);
    }
    // What cannot be of this kind, such as text under a row of pay, gives way to what is.
    if key != "source" && says_something(one, kind) {
        let known = keys(kind);
        if let Some(object) = one.as_object_mut() {
            let strange = ["text", "gist", "items", "level", "value", "span"];
            object
                .retain(|key, _| known.contains(&key.as_str()) || !strange.contains(&key.as_str()));
        }
    }
    // Who starts with the currency goes on to the sum.
    let frames = ["source", "currency", "period", "open"].contains(&key);
    if !says_something(one, kind) && !frames {
        all.remove(index);
    }
    if all.is_empty() {
        take(values, &id);
    }
}

fn field(one: &mut Value, key: &'static str, typed: &str) {
    match key {
        "low" | "high" | "median" | "value" => {
            let plain = typed.trim();
            if plain.is_empty() {
                take(one, key);
            } else {
                // What is no figure stays as it was typed, and is shown as a problem.
                let value = rolefit_import::figure(plain).map_or_else(|| json!(plain), number);
                put_value(one, key, value);
            }
        }
        // One figure is both ends.
        "sum" => {
            for key in ["low", "high"] {
                field(one, key, typed);
            }
        }
        "form" => {
            if let Some(form) = PayForm::of_word(typed) {
                form.put_into(one);
            }
        }
        "open" => {
            if typed.is_empty() {
                take(one, key);
            } else {
                put_value(one, key, json!(true));
            }
        }
        "items" => {
            let new = phrases(entries(one, "items"), typed);
            put_value(one, key, Value::Array(new));
        }
        "currency" => put_text(one, key, &typed.trim().to_uppercase(), true),
        _ => put_text(one, key, &typed.replace(['\n', '\r', '\t'], " "), key == "source"),
    }
}

/// Phrases, a line each; one that was there before keeps what it is about.
fn phrases(before: &[Value], typed: &str) -> Vec<Value> {
    let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let words = |item: &Value| item.as_str().unwrap_or_else(|| text(item, "text")).to_owned();
    let same_count = lines.len() == before.len();
    lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            if let Some(known) = before.iter().find(|item| words(item) == *line) {
                return known.clone();
            }
            match before.get(at).filter(|item| same_count && item.is_object()) {
                Some(known) => {
                    let mut changed = known.clone();
                    put_text(&mut changed, "text", line, true);
                    changed
                }
                None => json!(line),
            }
        })
        .collect()
}

/// What a new entry of pay starts with: the currency and the period of its neighbours.
fn frame(sheet: &Sheet, cell: Cell, id: &str, kind: AspectKind) -> Vec<(&'static str, String)> {
    if kind != AspectKind::Money {
        return Vec::new();
    }
    let near = sheet.entries(cell).first();
    let row = sheet.roles().iter().flat_map(|role| Sheet::said(role, id)).next();
    ["currency", "period"]
        .into_iter()
        .map(|key| {
            let known = near.or(row).map(|one| text(one, key)).filter(|word| !word.is_empty());
            let usual = if key == "currency" { "USD" } else { "year" };
            (key, known.unwrap_or(usual).to_owned())
        })
        .collect()
}

/// Makes an entry of a cell name a source that is new.
pub(super) fn source(document: &mut Value, below: Option<&Value>, cell: Cell, at: usize) {
    let sheet = Sheet { document, below };
    let Some(id) = sheet.rows().get(cell.row).map(|row| row.id.to_owned()) else { return };
    if sheet.entries(cell).len() <= at {
        return;
    }
    let source = new_source(document, below);
    let values = entry(document, "roles", cell.role).and_then(|role| role.get_mut("values"));
    if let Some(one) = values.and_then(|values| entry(values, &id, at)) {
        put_value(one, "source", json!(source));
    }
}

/// Adds what another source says of the same: it begins with what is there, to be corrected.
pub(super) fn entry_of_another(document: &mut Value, below: Option<&Value>, cell: Cell) {
    let sheet = Sheet { document, below };
    let Some(id) = sheet.rows().get(cell.row).map(|row| row.id.to_owned()) else { return };
    let said = sheet.entries(cell);
    let Some(mut new) = said.last().cloned() else { return };
    let is_free = |id: &str| said.iter().all(|one| text(one, "source") != id);
    let other = sheet.sources().into_iter().map(|(id, _)| id).find(|id| is_free(id));
    let source = match other.map(str::to_owned) {
        Some(known) => known,
        None => new_source(document, below),
    };
    put_value(&mut new, "source", json!(source));
    let values = entry(document, "roles", cell.role).and_then(|role| object(role, "values"));
    if let Some(all) = values.and_then(|values| list(values, &id)) {
        all.push(new);
    }
}

fn new_source(document: &mut Value, below: Option<&Value>) -> String {
    lists::add(document, below, List::Sources);
    entries(document, "sources").last().map(|one| text(one, "id").to_owned()).unwrap_or_default()
}

/// Takes all entries of a cell away, or one.
pub(super) fn clear(document: &mut Value, below: Option<&Value>, cell: Cell, at: Option<usize>) {
    let sheet = Sheet { document, below };
    let Some(id) = sheet.rows().get(cell.row).map(|row| row.id.to_owned()) else { return };
    let Some(values) = entry(document, "roles", cell.role).and_then(|role| role.get_mut("values"))
    else {
        return;
    };
    let left = entries(values, &id).len();
    match at {
        Some(at) if left > 1 => {
            if let Some(all) = list(values, &id).filter(|all| at < all.len()) {
                all.remove(at);
            }
        }
        Some(_) | None => {
            take(values, &id);
        }
    }
}
