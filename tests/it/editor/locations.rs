//! From paths to places, in the table and in the text.

use rolefit_own_roles::locate::{in_page, line, locate};
use rolefit_own_roles::location::Location;
use serde_json::json;

use super::{cell, editor, kitchen};

#[test]
fn a_path_leads_to_where_it_is_mended() {
    let editor = editor(&kitchen());
    let sheet = editor.sheet();
    for (path, location) in [
        ("$.title", Location::Pack),
        ("$.roles", Location::Roles),
        ("$.aspects", Location::Rows),
        ("$.roles[1].title", Location::Role(1)),
        ("$.roles[0].values.pay[0].low", Location::Cell(cell(0, 2))),
        ("$.roles[0].values[\"pay\"]", Location::Cell(cell(0, 2))),
        ("$.roles[0].values.nothing[0]", Location::Text),
        ("$.aspects[4].levels", Location::Row(4)),
        ("$.sources[1].url", Location::Source(1)),
        ("$.groups[0].label", Location::Heading(0)),
        ("$.dimensions[0].low", Location::Dimension(0)),
        ("$.relations[0].to", Location::Text),
        ("$", Location::Text),
    ] {
        assert_eq!(Location::of(path, &sheet).0, location, "{path}");
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
