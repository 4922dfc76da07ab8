//! What is wrong, in the words of somebody who never saw the file: the fields' names, no signs of JSON.

use rolefit_own_roles::Location;
use serde_json::{Value, json};

use super::{editor, kitchen, problems};

/// The kitchen with a quiz of its own, and nothing that has no meaning.
fn whole() -> Value {
    let mut pack = kitchen();
    pack["dimensions"] = json!([{"id": "pace", "label": "Pace", "low": "Slow", "high": "Fast"}]);
    pack["items"] = json!([{"id": "one", "audience": "individual", "stem": "I run.", "dimension": "pace", "keying": "positive"}]);
    pack["roles"][0]["targets"] = json!({"pace": {"at": 50, "importance": 2}});
    pack["relations"][0]["to"] = json!("cook");
    pack
}

/// The document with that in the place of what stands there.
fn with(path: &str, value: Value) -> Value {
    let mut pack = whole();
    let (above, key) = path.rsplit_once('/').expect("a path");
    let above = pack.pointer_mut(above).expect("it is there");
    match key.parse::<usize>() {
        Ok(at) => above[at] = value,
        Err(_) => above[key] = value,
    }
    pack
}

/// Each of these, in the place of what stands there, is told first in these words.
#[track_caller]
fn tells(rows: &[(&str, Value, &str)]) {
    for (path, value, said) in rows {
        let all = problems(&editor(&with(path, value.clone())));
        assert_eq!(all.first().map(String::as_str), Some(*said), "{path}: {all:?}");
    }
}

#[test]
fn what_is_wrong_in_a_cell_is_told_by_row_role_and_field() {
    tells(&[
        (
            "/roles/0/values/focus/0/source",
            json!("usa"),
            "Focus, Baker: Source: nothing is called “usa” here; choose a source that is listed, perhaps “us”",
        ),
        (
            "/roles/0/values/focus/0",
            json!("Dough."),
            "Focus, Baker: This cell: what the file has here is nothing that this part can hold; write it anew, or mend it in the file’s text",
        ),
        (
            "/roles/0/values/focus",
            json!([]),
            "Focus, Baker: This cell: it takes 1 or more, at most 20, and has none",
        ),
        (
            "/roles/0/values/duties/0/items",
            json!([]),
            "Duties, Baker: The list: it takes 1 or more, at most 100, and has none",
        ),
        (
            "/roles/0/values/duties/0/items/1",
            json!("x".repeat(300)),
            "Duties, Baker: Line 2 has 300 characters; 200 are the most",
        ),
        (
            "/roles/0/values/pay/0/low",
            json!("about a lot"),
            "Pay, Baker: From: “about a lot” is no figure; write digits, 0.01 or more",
        ),
        (
            "/roles/0/values/pay/0/low",
            json!(9000),
            "Pay, Baker: To, 2600, is less than “From”, 9000",
        ),
        (
            "/roles/0/values/pay/0/currency",
            json!("EURO"),
            "Pay, Baker: Currency takes a currency code of three letters, such as “USD” or “EUR”, and has “EURO”",
        ),
        (
            "/roles/0/values/pay/0",
            json!({"source": "us", "currency": "EUR", "period": "month"}),
            "Pay, Baker: This cell: it has no figure yet",
        ),
        (
            "/roles/0/values/growth/0/value",
            json!("much"),
            "Growth, Baker: Percent: “much” is no figure; write digits, -100 to 1000000",
        ),
    ]);
}

#[test]
fn what_is_wrong_elsewhere_is_told_by_its_name_and_field() {
    tells(&[
        ("/title", json!(""), "The whole: Title is empty: it takes up to 200 characters"),
        ("/roles/0/title", json!(""), "Role 1: Title is empty: it takes up to 200 characters"),
        (
            "/roles/0/summary",
            json!("x".repeat(700)),
            "Baker: Summary has 700 characters; 600 are the most",
        ),
        (
            "/roles/0/slug",
            json!("cook"),
            "Cook: Name in addresses: another one is called “cook” already; each takes a name of its own",
        ),
        (
            "/aspects/0/group",
            json!("nowhere"),
            "Focus: The heading it stands under: nothing is called “nowhere” here; choose a heading that is listed",
        ),
        (
            "/aspects/4/levels",
            json!(["Early"]),
            "Hours: Levels: it takes 2 or more, at most 20, and has 1",
        ),
        (
            "/aspects/4/levels",
            json!(["Soon", "Late"]),
            "Hours, Baker: Level: “Early” is none of the row’s levels: choose one, or add it at the row’s heading",
        ),
        (
            "/sources/0/published",
            json!("May 2024"),
            "Ours: Date takes a date such as “2018”, “2024-05” or “2020-10-29”, and has “May 2024”",
        ),
        ("/sources/0/title", json!(""), "Source 1: Title is empty: it takes up to 300 characters"),
        (
            "/dimensions/0/low",
            json!(""),
            "Pace: The low end is empty: it takes up to 200 characters",
        ),
        ("/items/0/stem", json!(""), "Pace: Statement 1 is empty: it takes up to 300 characters"),
        (
            "/roles/0/targets/pace/at",
            json!(150),
            "Baker: The place on “Pace” is 150, and takes 0 to 100",
        ),
        (
            "/roles/1/values",
            json!({"focsu": [{"source": "us", "text": "a"}]}),
            "The file: What is said of Cook: nothing is called “focsu” here; choose the name of a row, perhaps “focus”",
        ),
        (
            "/relations/0/to",
            json!("baker"),
            "The file: Career move 1: it leads from “baker” to itself",
        ),
        (
            "/extends",
            json!("rolefit/operation"),
            "The file: It stands on “rolefit/operation”, which is no pack here; perhaps “rolefit/operations” is meant",
        ),
        (
            "/extends",
            json!("kitchen.json"),
            "The file: It stands on the file “kitchen.json”, which this page cannot see, so nothing is checked or shown: on a command line, `cargo rolefit check` sees both",
        ),
    ]);
}

#[test]
fn no_word_of_json_is_said_of_what_has_a_field() {
    let texts = ["", "Ba ker", "a\nb", "a\tb", "\u{202e}a"];
    let others =
        [json!(7), json!(-7), json!(true), json!({}), json!([]), json!([7]), json!({"a": 1})];
    let bad: Vec<Value> = texts
        .into_iter()
        .map(Value::from)
        .chain(["x".repeat(3_000).into()])
        .chain(others)
        .collect();
    for path in [
        "/title",
        "/language",
        "/roles/0/title",
        "/roles/0/summary",
        "/roles/0/slug",
        "/roles/0/aliases",
        "/aspects/0/label",
        "/aspects/0/kind",
        "/aspects/0/help",
        "/aspects/4/levels",
        "/sources/0/published",
        "/sources/0/url",
        "/sources/0/editorial",
        "/groups/0/label",
        "/roles/0/values/focus/0",
        "/roles/0/values/focus/0/text",
        "/roles/0/values/focus/0/gist",
        "/roles/0/values/duties/0/items",
        "/roles/0/values/duties/0/items/0",
        "/roles/0/values/pay/0/low",
        "/roles/0/values/pay/0/high",
        "/roles/0/values/pay/0/median",
        "/roles/0/values/pay/0/period",
        "/roles/0/values/pay/0/currency",
        "/roles/0/values/pay/0/open",
        "/roles/0/values/growth/0/value",
        "/roles/0/values/growth/0/span",
        "/roles/0/values/hours/0/level",
        "/roles/0/targets/pace",
        "/roles/0/targets/pace/at",
        "/roles/0/targets/pace/importance",
        "/dimensions/0/high",
        "/items/0/stem",
        "/items/0/keying",
    ] {
        for value in &bad {
            let editor = editor(&with(path, value.clone()));
            for problem in editor.problems().iter().filter(|one| one.location != Location::Text) {
                let words = &problem.words;
                for sign in [
                    "\"", "{", "[", "$", "object", "string", "null", " key", "aspect", "slug",
                    "topCoded", "expected",
                ] {
                    assert!(!words.contains(sign), "{path} = {value}: {words}");
                }
            }
        }
    }
}

#[test]
fn what_is_passed_over_is_told_and_nothing_is_to_be_mended() {
    let said = |pack: &Value| {
        let editor = editor(pack);
        assert_eq!(problems(&editor), Vec::<String>::new());
        editor.passed_over().iter().map(|one| one.words.clone()).collect::<Vec<_>>()
    };
    let mut pack = whole();
    pack["roles"][1]["slug"] = json!("pastry-cook");
    pack["relations"][0]["to"] = json!("pastri-cook");
    pack["roles"][0]["x-mark"] = json!(null);
    pack["roles"][0]["alises"] = json!(["Bread maker"]);
    assert_eq!(
        said(&pack),
        [
            "“x-mark” is nothing that readers see",
            "“alises” is nothing that readers see; perhaps “aliases” is meant",
            "Career move 1: no role is called “pastri-cook”; perhaps “pastry-cook” is meant",
            "“x-note” is nothing that readers see",
        ]
    );
}
