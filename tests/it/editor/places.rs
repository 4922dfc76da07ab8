//! From paths to places, in the table and in the text.

use rolefit_own_roles::locate::{in_page, line, locate};
use rolefit_own_roles::place::Place;
use serde_json::json;

use super::{cell, editor, kitchen};

#[test]
fn a_path_leads_to_where_it_is_mended() {
    let editor = editor(&kitchen());
    let sheet = editor.sheet();
    for (path, place) in [
        ("$.title", Place::Pack),
        ("$.roles", Place::Roles),
        ("$.aspects", Place::Rows),
        ("$.roles[1].title", Place::Role(1)),
        ("$.roles[0].values.pay[0].low", Place::Cell(cell(0, 2))),
        ("$.roles[0].values[\"pay\"]", Place::Cell(cell(0, 2))),
        ("$.roles[0].values.nothing[0]", Place::Text),
        ("$.aspects[4].levels", Place::Row(4)),
        ("$.sources[1].url", Place::Source(1)),
        ("$.groups[0].label", Place::Heading(0)),
        ("$.dimensions[0].low", Place::Dimension(0)),
        ("$.relations[0].to", Place::Text),
        ("$", Place::Text),
    ] {
        assert_eq!(Place::of(path, &sheet).0, place, "{path}");
    }
}

#[test]
fn a_path_leads_to_its_part_of_the_text() {
    let text = "{\n  \"a\": [1, {\"b é\": \"x, ]\"}],\n  \"c\": \"y\"\n}";
    for (path, part, at) in [
        ("$.c", "\"y\"", 3),
        ("$.a[0]", "1", 2),
        ("$.a[1][\"b é\"]", "\"x, ]\"", 2),
        ("$.a[7]", "[1, {\"b é\": \"x, ]\"}]", 2),
    ] {
        let (from, to) = locate(text, path);
        assert_eq!((&text[from..to], line(text, from)), (part, at), "{path}");
    }
    let (from, _) = locate(text, "$.c");
    assert_eq!(in_page(text, from) as usize + 1, from, "é is one unit there and two bytes here");
}

#[test]
fn half_a_text_leads_nowhere_and_to_no_panic() {
    let whole = json!({"a": [{"b": "c"}], "d": "e\\\""}).to_string();
    for end in 0..whole.len() {
        let (from, to) = locate(&whole[..end], "$.a[0].b");
        assert!(from <= to && to <= end, "{end}");
    }
}
