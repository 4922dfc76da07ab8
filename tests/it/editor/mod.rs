//! The editor of one's own roles: messages in, the document and what it says out.

mod begins;
mod cells;
mod focus;
mod intake;
mod keeping;
mod locations;
mod mistakes;
mod parts;
mod pay;
mod sources;
mod stories;

use rolefit_domain::pack::Pack;
use rolefit_own_roles::location::Location;
use rolefit_own_roles::model::Model;
use rolefit_own_roles::sheet::Cell;
use rolefit_own_roles::{Edit, Msg, Part};
use serde_json::{Value, json};

/// An editor with this document.
fn editor(document: &Value) -> Model {
    Model::new(Some(&document.to_string())).0
}

/// Two roles on a row of each kind.
fn kitchen() -> Value {
    json!({
        "format": "rolefit/1", "language": "en", "title": "Kitchen", "x-note": "kept",
        "sources": [{"id": "us", "title": "Ours", "published": "2026"}, {"id": "them", "title": "Theirs"}],
        "groups": [{"id": "work", "label": "Work"}],
        "aspects": [
            {"id": "focus", "label": "Focus", "group": "work", "kind": "prose"},
            {"id": "duties", "label": "Duties", "group": "work", "kind": "list"},
            {"id": "pay", "label": "Pay", "group": "work", "kind": "money"},
            {"id": "growth", "label": "Growth", "group": "work", "kind": "percent"},
            {"id": "hours", "label": "Hours", "group": "work", "kind": "level", "levels": ["Early", "Late"]},
        ],
        "roles": [
            {"slug": "baker", "title": "Baker", "summary": "Bakes.", "x-mark": 7, "values": {
                "focus": [{"source": "us", "text": "Dough."}],
                "duties": [{"source": "us", "items": ["Knead", {"text": "Bake", "help": "At night."}]}],
                "pay": [{"source": "us", "currency": "EUR", "period": "month", "low": 2000, "high": 2600}],
                "growth": [{"source": "us", "value": 6}],
                "hours": [{"source": "us", "level": "Early"}],
            }},
            {"slug": "cook", "title": "Cook", "summary": "Cooks.", "values": {}},
        ],
        "relations": [{"from": "baker", "to": "cook", "kind": "lateral"}],
    })
}

/// The place of a cell.
fn cell(role: usize, row: usize) -> Cell {
    Cell { role, row }
}

/// A field of a cell's first entry was filled in.
fn filled(role: usize, row: usize, key: &'static str, text: &str) -> Msg {
    Msg::Edited(Edit::Field { cell: cell(role, row), entry: 0, key, text: text.into() })
}

/// A text of a part was typed.
fn typed(part: Part, key: &'static str, text: &str) -> Msg {
    Msg::Edited(Edit::Text { part, key, text: text.into() })
}

/// A text was pasted.
fn pasted(text: &str) -> Msg {
    Msg::TakenIn { text: text.into(), name: None }
}

/// All of these happen.
fn after(document: &Value, messages: impl IntoIterator<Item = Msg>) -> Model {
    let mut editor = editor(document);
    for message in messages {
        editor.update(message);
    }
    editor
}

/// What is to be mended, a line each.
fn problems(editor: &Model) -> Vec<String> {
    let sheet = editor.sheet();
    let problems = editor.problems().iter();
    problems.map(|one| format!("{}: {}", one.location.in_words(&sheet), one.words)).collect()
}

/// Fails when the document is no pack.
#[track_caller]
fn is_sound(editor: &Model) {
    assert_eq!(problems(editor), Vec::<String>::new());
    Pack::parse(&editor.document().to_string()).expect("no problem is left");
}

#[test]
fn the_example_is_sound_and_is_not_kept() {
    let (editor, effects) = Model::new(None);
    is_sound(&editor);
    assert_eq!(effects, []);
    assert_eq!(editor.at(), (1, 1));
    assert_eq!(editor.open(), None::<Location>);
}
