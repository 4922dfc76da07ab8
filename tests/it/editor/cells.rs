//! Cells by the kinds of their rows.

use rolefit_domain::pack::format::AspectKind;
use rolefit_own_roles::cell::in_words;
use rolefit_own_roles::{Edit, Msg};
use serde_json::{Value, json};

use super::{after, cell, editor, filled, is_sound, kitchen, problems};

/// What stands in a cell after one field was filled in.
#[track_caller]
fn check(role: usize, row: usize, (key, text): (&'static str, &str), expected: &Value) {
    let editor = after(&kitchen(), [filled(role, row, key, text)]);
    assert_eq!(json!(editor.sheet().entries(cell(role, row))), *expected, "{key} {text}");
}

#[test]
fn a_field_writes_what_its_kind_holds() {
    check(
        0,
        0,
        ("text", "Bread\nand rolls"),
        &json!([{"source": "us", "text": "Bread and rolls"}]),
    );
    check(0, 0, ("gist", "Bread"), &json!([{"source": "us", "text": "Dough.", "gist": "Bread"}]));
    check(0, 0, ("source", "them"), &json!([{"source": "them", "text": "Dough."}]));
    let pay = |low: Value| json!([{"source": "us", "currency": "EUR", "period": "month", "low": low, "high": 2600}]);
    check(0, 2, ("low", "2,100"), &pay(json!(2100)));
    check(0, 2, ("low", "€ 2.100,50"), &pay(json!(2100.5)));
    check(0, 2, ("low", "about two"), &pay(json!("about two")));
    check(0, 3, ("value", "−4 %"), &json!([{"source": "us", "value": -4}]));
    check(0, 4, ("level", "Late"), &json!([{"source": "us", "level": "Late"}]));
}

#[test]
fn an_empty_cell_begins_with_the_first_source_and_its_neighbours_currency() {
    check(1, 0, ("text", "Plates"), &json!([{"source": "us", "text": "Plates"}]));
    let pay = json!([{"source": "us", "currency": "EUR", "period": "month", "low": 1900}]);
    check(1, 2, ("low", "1900"), &pay);
    check(1, 1, ("items", "Fry\n\n Boil "), &json!([{"source": "us", "items": ["Fry", "Boil"]}]));
}

#[test]
fn a_cell_that_says_nothing_any_more_is_none() {
    for (row, key) in [(0, "text"), (1, "items"), (3, "value"), (4, "level")] {
        check(0, row, (key, ""), &json!([]));
    }
    let cleared = after(&kitchen(), [Msg::Edited(Edit::Cleared(cell(0, 2)))]);
    assert_eq!(cleared.document()["roles"][0]["values"].get("pay"), None);
    is_sound(&cleared);
}

#[test]
fn a_point_keeps_what_it_is_about() {
    let help = |text: &str| json!({"text": text, "help": "At night."});
    let items = |typed: &str| {
        let editor = after(&kitchen(), [filled(0, 1, "items", typed)]);
        editor.sheet().entries(cell(0, 1))[0]["items"].clone()
    };
    assert_eq!(items("Knead\nBake\nSell"), json!(["Knead", help("Bake"), "Sell"]));
    assert_eq!(items("Bake\nKnead"), json!([help("Bake"), "Knead"]));
    assert_eq!(items("Knead\nBake bread"), json!(["Knead", help("Bake bread")]));
}

#[test]
fn what_is_no_figure_is_a_problem_at_its_cell() {
    let editor = after(&kitchen(), [filled(0, 2, "low", "about two")]);
    let said = "Pay, Baker: From: “about two” is no figure; write digits, 0.01 or more";
    assert_eq!(problems(&editor), [said]);
}

/// What the cells of a row say once it is of another kind, in the row and in one below when there is.
#[track_caller]
fn becomes(row: usize, kind: AspectKind, expected: &Value) {
    let before = editor(&kitchen());
    let rows = before.sheet().rows().len();
    let editor = after(&kitchen(), [Msg::Edited(Edit::Kind(row, kind))]);
    is_sound(&editor);
    let sheet = editor.sheet();
    let more = sheet.rows().len() - rows;
    let entries: Vec<Value> =
        (row..=row + more).map(|row| json!(sheet.entries(cell(0, row)))).collect();
    assert_eq!(json!(entries), *expected, "{kind:?}");
}

#[test]
fn a_row_of_another_kind_says_the_same() {
    becomes(1, AspectKind::Prose, &json!([[{"source": "us", "text": "Knead; Bake"}]]));
    becomes(0, AspectKind::List, &json!([[{"source": "us", "items": ["Dough."]}]]));
    becomes(2, AspectKind::Prose, &json!([[{"source": "us", "text": "EUR 2,000–2,600 a month"}]]));
    becomes(3, AspectKind::Prose, &json!([[{"source": "us", "text": "6%"}]]));
    becomes(4, AspectKind::Prose, &json!([[{"source": "us", "text": "Early"}]]));
    becomes(0, AspectKind::Level, &json!([[{"source": "us", "level": "Dough."}]]));
    becomes(0, AspectKind::Money, &json!([[], [{"source": "us", "text": "Dough."}]]));
}

#[test]
fn an_entry_that_says_nothing_yet_is_lost_with_its_kind() {
    let currency = filled(1, 2, "currency", "usd");
    let editor = after(&kitchen(), [currency, Msg::Edited(Edit::Kind(2, AspectKind::Prose))]);
    is_sound(&editor);
    assert_eq!(json!(editor.sheet().entries(cell(1, 2))), json!([]));
}

#[test]
fn pay_told_in_words_is_read_back() {
    let there = Msg::Edited(Edit::Kind(2, AspectKind::Prose));
    let back = Msg::Edited(Edit::Kind(2, AspectKind::Money));
    let editor = after(&kitchen(), [there, back]);
    assert_eq!(*editor.document(), kitchen());
}

#[test]
fn cents_are_told_in_full() {
    for (sum, said) in
        [("18.5", "EUR 18.50–2,600"), ("18.25", "EUR 18.25–2,600"), ("18", "EUR 18–2,600")]
    {
        let editor = after(&kitchen(), [filled(0, 2, "low", sum)]);
        let words = in_words(&editor.sheet().entries(cell(0, 2))[0]);
        assert_eq!(words, format!("{said} a month"));
    }
}

#[test]
fn several_sources_stand_in_one_cell() {
    let said = |key, text: &str| {
        Msg::Edited(Edit::Field { cell: cell(0, 3), entry: 1, key, text: text.into() })
    };
    let editor = after(&kitchen(), [said("value", "9"), said("source", "them")]);
    let both = json!([{"source": "us", "value": 6}, {"source": "them", "value": 9}]);
    assert_eq!(json!(editor.sheet().entries(cell(0, 3))), both);
    is_sound(&editor);
    let less = Msg::Edited(Edit::EntryRemoved(cell(0, 3), 0));
    let editor = after(editor.document(), [less]);
    assert_eq!(json!(editor.sheet().entries(cell(0, 3))), json!([{"source": "them", "value": 9}]));
}
