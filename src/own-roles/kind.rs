//! Another kind for a row: its cells are read anew, as a pasted table's are.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use rolefit_domain::pack::format::AspectKind;
use rolefit_import::{Axis, Options, table};

use crate::cell::in_words;
use crate::json::{entries, list, object, put, take, text};
use crate::sheet::{Cell, Sheet, kind_word};

/// An entry of a row: whose it is, what it says, and where from.
struct Said {
    role: usize,
    words: String,
    source: Value,
}

/// Takes a row of the document for another kind. What cannot be read as that is told in words in a row
/// of its own below, so that nothing is lost.
pub(crate) fn change(document: &mut Value, below: Option<&Value>, at: usize, kind: AspectKind) {
    let sheet = Sheet { document, below };
    let rows = sheet.rows();
    let Some(row) = rows.get(at) else { return };
    let Some(own) = row.own.filter(|_| row.kind != Some(kind)) else { return };
    let (id, label) = (row.id.to_owned(), row.label.to_owned());
    let said = said(&sheet, at);
    let read = read(&label, &said, kind);
    let mut levels = read.levels;
    if kind == AspectKind::Level && levels.is_empty() {
        levels = distinct(&said);
    }
    clear(document, &id);
    let is_left = |index: usize| read.values.get(&index).is_none_or(Vec::is_empty);
    let mut left: Vec<&Said> = Vec::new();
    for (index, one) in said.iter().enumerate() {
        let mut entries = read.values.get(&index).cloned().unwrap_or_default();
        if kind == AspectKind::Level && is_left(index) && levels.contains(&one.words) {
            entries = vec![json!({"level": one.words})];
        }
        if entries.is_empty() || read.beside.contains(&index) {
            left.push(one);
        }
        write(document, one, &id, entries);
    }
    let Some(aspect) = crate::json::entry(document, "aspects", own) else { return };
    put(aspect, "kind", json!(kind_word(kind)));
    if kind == AspectKind::Level {
        put(aspect, "levels", json!(levels));
    } else {
        take(aspect, "levels");
    }
    if !left.is_empty() {
        in_words_below(document, own, &label, &left);
    }
}

/// What the row says, entry by entry; one that says nothing yet is none.
fn said(sheet: &Sheet, at: usize) -> Vec<Said> {
    let roles = 0..sheet.roles().len();
    roles
        .flat_map(|role| sheet.entries(Cell { role, row: at }).iter().map(move |one| (role, one)))
        .map(|(role, entry)| Said {
            role,
            words: in_words(entry),
            source: entry.get("source").cloned().unwrap_or_default(),
        })
        .filter(|said| !said.words.trim().is_empty())
        .collect()
}

/// The values that entries came to, by their places among them.
#[derive(Default)]
struct Read {
    values: BTreeMap<usize, Vec<Value>>,
    levels: Vec<String>,
    /// Those that say more than their values.
    beside: Vec<usize>,
}

/// Reads the entries as one row of a table, a column each.
fn read(label: &str, said: &[Said], kind: AspectKind) -> Read {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\"").replace('\n', " "));
    // A table of one column is none.
    let columns = said.len() + 2;
    let heads: String = (0..columns).map(|at| format!(",c{at}")).collect();
    let cells: String = said.iter().map(|one| format!(",{}", quoted(&one.words))).collect();
    let text = format!("x{heads}\n{}{cells},,\n", quoted(label));
    let asked = |word: &str| Options {
        roles: Some(Axis::Columns),
        kinds: BTreeMap::from([("row 2".to_owned(), word.to_owned())]),
        language: Some("en".into()),
        ..Options::default()
    };
    // Figures that do not say what they are for are taken for those of a year.
    let words: &[&str] =
        if kind == AspectKind::Money { &["money", "money year"] } else { &[kind_word(kind)] };
    words
        .iter()
        .filter_map(|word| table(&text, &asked(word)).ok())
        .map(|imported| taken(&imported.pack, kind))
        .find(|read| !read.values.is_empty())
        .unwrap_or_default()
}

fn taken(pack: &str, kind: AspectKind) -> Read {
    let pack: Value = serde_json::from_str(pack).unwrap_or_default();
    let mut read = Read::default();
    for aspect in entries(&pack, "aspects") {
        let is_asked = text(aspect, "kind") == kind_word(kind) && read.values.is_empty();
        for (at, role) in entries(&pack, "roles").iter().enumerate() {
            let values = Sheet::said(role, text(aspect, "id"));
            if values.is_empty() {
                continue;
            }
            if is_asked {
                read.values.insert(at, values.to_vec());
            } else if !read.values.is_empty() {
                read.beside.push(at);
            }
        }
        if is_asked {
            let levels = entries(aspect, "levels").iter().filter_map(Value::as_str);
            read.levels = levels.map(str::to_owned).collect();
        }
    }
    read
}

/// Levels of what the cells say, two at least.
fn distinct(said: &[Said]) -> Vec<String> {
    let mut levels: Vec<String> = Vec::new();
    for one in said {
        let is_short = one.words.chars().count() <= 100 && !one.words.is_empty();
        if is_short && !levels.contains(&one.words) && levels.len() < 20 {
            levels.push(one.words.clone());
        }
    }
    for more in ["Low", "High"] {
        if levels.len() < 2 && !levels.iter().any(|level| level == more) {
            levels.push(more.to_owned());
        }
    }
    levels
}

/// Takes away what roles say on a row.
fn clear(document: &mut Value, id: &str) {
    for role in list(document, "roles").into_iter().flatten() {
        if let Some(values) = role.get_mut("values") {
            take(values, id);
        }
    }
}

/// Adds what an entry came to, from the source that the entry had.
fn write(document: &mut Value, said: &Said, id: &str, entries: Vec<Value>) {
    if entries.is_empty() {
        return;
    }
    let Some(role) = crate::json::entry(document, "roles", said.role) else { return };
    let Some(list) = object(role, "values").and_then(|values| list(values, id)) else { return };
    for mut entry in entries {
        let mut sourced = json!({"source": said.source});
        if let (Some(all), Some(own)) = (sourced.as_object_mut(), entry.as_object_mut()) {
            own.shift_remove("source");
            all.extend(core::mem::take(own));
        }
        list.push(sourced);
    }
}

/// A row of text under the one that has no place for it.
fn in_words_below(document: &mut Value, own: usize, label: &str, left: &[&Said]) {
    let taken: Vec<String> =
        entries(document, "aspects").iter().map(|one| text(one, "id").to_owned()).collect();
    let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
    let label: String = format!("{label}: in words").chars().take(100).collect();
    let id = crate::json::new_name(&label, "in-words", &taken);
    let group = entries(document, "aspects")[own].get("group").cloned().unwrap_or_default();
    let aspect = json!({"id": id, "label": label, "group": group, "kind": "prose"});
    if let Some(aspects) = list(document, "aspects") {
        aspects.insert(own + 1, aspect);
    }
    for said in left {
        let Some(role) = crate::json::entry(document, "roles", said.role) else { continue };
        let Some(list) = object(role, "values").and_then(|values| list(values, &id)) else {
            continue;
        };
        list.push(json!({"source": said.source, "text": said.words}));
    }
}
