//! Roles, rows, sources and dimensions: one more, one less, another order, another name.

use rolefit_own_roles::location::Location;
use rolefit_own_roles::{Edit, List, Msg, Part, Toward};
use serde_json::json;

use super::{after, is_sound, kitchen, typed};

#[test]
fn a_new_role_is_shown_at_once_and_is_named_after_its_title() {
    let editor = after(
        &kitchen(),
        [Msg::Edited(Edit::Added(List::Roles)), typed(Part::Role(2), "title", "Pastry Chef")],
    );
    let new = json!({"slug": "pastry-chef", "title": "Pastry Chef", "summary": "Pastry Chef", "values": {}});
    assert_eq!(editor.document()["roles"][2], new);
    is_sound(&editor);
}

#[test]
fn a_role_that_is_not_new_keeps_its_name() {
    let editor = after(&kitchen(), [typed(Part::Role(0), "title", "Bread maker")]);
    assert_eq!(editor.document()["roles"][0]["slug"], "baker");
    assert_eq!(editor.document()["roles"][0]["summary"], "Bakes.");
}

#[test]
fn what_has_only_a_number_is_named_once_it_is_called_something() {
    let mut pack = kitchen();
    pack["roles"][1] = json!({"slug": "role-2", "title": "Role 2", "summary": "Role 2"});
    pack["relations"] = json!([]);
    let opened = Msg::Opened(Location::Role(1));
    let typing = ["P", "Po", "Pot"].map(|title| typed(Part::Role(1), "title", title));
    let editor = after(&pack, [vec![opened.clone()], typing.to_vec()].concat());
    assert_eq!(editor.document()["roles"][1]["slug"], "pot");
    let later = typed(Part::Role(1), "title", "Potter");
    let again = after(editor.document(), [opened, later]);
    assert_eq!(again.document()["roles"][1]["slug"], "pot", "links may lead there");
}

#[test]
fn a_new_row_is_named_after_its_heading() {
    let editor = after(
        &kitchen(),
        [Msg::Edited(Edit::Added(List::Rows)), typed(Part::Row(5), "label", "Night shifts")],
    );
    let new =
        json!({"id": "night-shifts", "label": "Night shifts", "group": "work", "kind": "prose"});
    assert_eq!(editor.document()["aspects"][5], new);
    is_sound(&editor);
}

#[test]
fn what_is_removed_is_referred_to_no_more() {
    let gone = after(&kitchen(), [Msg::Edited(Edit::Removed(Part::Row(1)))]);
    assert_eq!(gone.document()["roles"][0]["values"].get("duties"), None);
    is_sound(&gone);
    let three = after(
        &kitchen(),
        [Msg::Edited(Edit::Added(List::Roles)), Msg::Edited(Edit::Removed(Part::Role(1)))],
    );
    assert_eq!(three.document()["relations"][0]["to"], "Cook");
    is_sound(&three);
}

#[test]
fn a_source_goes_when_no_cell_names_it() {
    let count = |at: usize| {
        let editor = after(&kitchen(), [Msg::Edited(Edit::Removed(Part::Source(at)))]);
        editor.document()["sources"].as_array().map(Vec::len)
    };
    assert_eq!(count(0), Some(2));
    assert_eq!(count(1), Some(1));
}

#[test]
fn another_name_is_one_wherever_it_is_used() {
    let editor = after(&kitchen(), [typed(Part::Role(0), "slug", "bread-baker")]);
    assert_eq!(editor.document()["relations"][0]["from"], "bread-baker");
    is_sound(&editor);
    let editor = after(&kitchen(), [typed(Part::Row(4), "levels", "At night\nLate")]);
    assert_eq!(editor.document()["roles"][0]["values"]["hours"][0]["level"], "At night");
    is_sound(&editor);
}

#[test]
fn roles_and_rows_change_places_with_their_neighbours() {
    let moved = |part, toward| after(&kitchen(), [Msg::Edited(Edit::Moved(part, toward))]);
    let right = moved(Part::Role(0), Toward::End);
    assert_eq!(right.document()["roles"][1]["slug"], "baker");
    let up = moved(Part::Row(1), Toward::Start);
    assert_eq!(up.document()["aspects"][0]["id"], "duties");
    assert_eq!(*moved(Part::Role(0), Toward::Start).document(), kitchen());
}

#[test]
fn a_dimension_with_statements_and_places_makes_a_quiz() {
    let location = |role, at| {
        Msg::Edited(Edit::Target { role, dimension: "dimension-1".into(), at: Some(at) })
    };
    let editor = after(
        &kitchen(),
        [
            Msg::Edited(Edit::Added(List::Dimensions)),
            Msg::Edited(Edit::Added(List::Statements(0))),
            location(0, 10),
            location(1, 90),
            Msg::Settled,
        ],
    );
    is_sound(&editor);
    assert!(editor.shown().asks);
    assert!(editor.shown().lines.contains("<rolefit-quiz"));
    assert_eq!(
        editor.document()["roles"][0]["targets"],
        json!({"dimension-1": {"at": 10, "importance": 2}})
    );
    let none =
        after(editor.document(), [Msg::Edited(Edit::Removed(Part::Dimension(0))), Msg::Settled]);
    is_sound(&none);
    assert_eq!(none.document()["roles"][0].get("targets"), None);
    assert_eq!(none.document()["items"], json!([]));
    assert!(!none.shown().asks);
}

#[test]
fn nothing_that_has_no_field_is_lost() {
    let editor = after(
        &kitchen(),
        [
            typed(Part::Pack, "title", "Bakery"),
            typed(Part::Role(0), "summary", "Bakes bread."),
            Msg::Edited(Edit::Added(List::Rows)),
        ],
    );
    assert_eq!(editor.document()["x-note"], "kept");
    assert_eq!(editor.document()["roles"][0]["x-mark"], 7);
    let keys = |value: &serde_json::Value| {
        value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(keys(editor.document()), keys(&kitchen()));
}
