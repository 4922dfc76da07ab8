//! Where the figures of a cell are from.

use rolefit_own_roles::{Edit, Effect, Focus, Msg, Part};
use serde_json::{Value, json};

use super::{after, cell, editor, is_sound, kitchen, typed};

/// What the editor calls a source.
#[track_caller]
fn told(source: &Value, expected: &str) {
    let mut pack = kitchen();
    pack["sources"][0] = source.clone();
    pack["sources"][0]["id"] = json!("us");
    assert_eq!(editor(&pack).sheet().sources()[0].1, expected, "{source}");
}

#[test]
fn the_date_of_a_source_is_said_once() {
    told(&json!({"title": "Pay survey, May 2024", "published": "2024"}), "Pay survey, May 2024");
    told(&json!({"title": "Pay survey (2024-05)", "published": "2024-05"}), "Pay survey (2024-05)");
    told(&json!({"title": "Pay survey", "published": "2024"}), "Pay survey, 2024");
    told(&json!({"title": "Pay survey", "published": "2024-05"}), "Pay survey, May 2024");
    told(&json!({"title": "Pay survey", "published": "2024-05-07"}), "Pay survey, 7 May 2024");
    told(&json!({"title": "Outlook for 2034", "published": "2024"}), "Outlook for 2034, 2024");
    told(&json!({"title": "Form 12024", "published": "2024"}), "Form 12024, 2024");
    told(&json!({"title": "Ours", "published": "soon"}), "Ours, soon");
    told(&json!({"title": "Ours"}), "Ours, undated");
}

#[test]
fn sources_of_one_title_are_told_apart() {
    let mut pack = kitchen();
    pack["sources"] = json!([
        {"id": "us", "title": "bls.gov", "url": "https://www.bls.gov/ooh/bakers.htm"},
        {"id": "them", "title": "bls.gov", "url": "https://www.bls.gov/ooh/cooks/"},
        {"id": "third", "title": "bls.gov"},
        {"id": "other", "title": "Ours"},
    ]);
    let editor = editor(&pack);
    let told: Vec<String> = editor.sheet().sources().into_iter().map(|(_, told)| told).collect();
    let expected = [
        "bls.gov, undated (bakers.htm)",
        "bls.gov, undated (cooks)",
        "bls.gov, undated (third)",
        "Ours, undated",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_value_is_given_a_source_that_is_new() {
    let mut pack = kitchen();
    pack["sources"] = json!([{"id": "us", "title": "Ours", "published": "2026"}]);
    let mut editor = editor(&pack);
    let effects = editor.update(Msg::Edited(Edit::SourceAdded(cell(0, 2), 0)));
    let fields = Effect::Focus(Focus::Anew("own-3-1-source-0".into()));
    assert!(effects.contains(&fields), "{effects:?}");
    editor.update(typed(Part::Source(1), "title", "Pay survey"));
    is_sound(&editor);
    let said = &editor.document()["roles"][0]["values"]["pay"][0];
    assert_eq!(said["source"], "source-1");
    assert_eq!(editor.document()["sources"][1], json!({"id": "source-1", "title": "Pay survey"}));
    assert_eq!(editor.document()["roles"][0]["values"]["focus"][0]["source"], "us");
}

#[test]
fn a_second_source_begins_with_what_the_first_says() {
    let added = |count| Msg::Edited(Edit::EntryAdded(cell(0, 2), count));
    let editor = after(&kitchen(), [added(1), added(2)]);
    is_sound(&editor);
    let sources = ["us", "them", "source-1"];
    let expected: Vec<Value> = sources
        .map(|source| json!({"source": source, "currency": "EUR", "period": "month", "low": 2000, "high": 2600}))
        .to_vec();
    assert_eq!(json!(editor.sheet().entries(cell(0, 2))), json!(expected));
    // Each is one step.
    assert_eq!(after(editor.document(), [Msg::Undone]).document(), editor.document());
    let back = after(&kitchen(), [added(1), Msg::Undone]);
    assert_eq!(*back.document(), kitchen());
}

#[test]
fn nothing_is_added_to_a_cell_that_says_nothing() {
    for edit in [Edit::EntryAdded(cell(1, 2), 0), Edit::SourceAdded(cell(1, 2), 0)] {
        assert_eq!(*after(&kitchen(), [Msg::Edited(edit)]).document(), kitchen());
    }
}
