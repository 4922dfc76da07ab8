//! A pack of a published table as a table (`cargo rolefit table`), and back.

use std::collections::BTreeMap;
use std::fs;

use rolefit::cli::run;
use rolefit_import::{Options, table};
use serde_json::{Value, json};

use crate::project::{files, text};

/// What a pack says, by words instead of ids; without the days on which its sources were read, for which a
/// table has no place.
fn said(document: &str) -> BTreeMap<String, Value> {
    let pack: Value = serde_json::from_str(document).expect("a pack is JSON");
    let list = |key: &str| pack[key].as_array().expect("a list").clone();
    let named = |key: &str, id: &Value| {
        let mut found = list(key).into_iter().find(|one| one["id"] == *id).expect("it is there");
        let fields = found.as_object_mut().expect("an object");
        fields.remove("id");
        fields.remove("retrieved");
        found
    };
    let mut all = BTreeMap::new();
    for aspect in list("aspects") {
        let what = json!([
            aspect["kind"],
            aspect["levels"],
            aspect["help"],
            named("groups", &aspect["group"])
        ]);
        all.insert(aspect["label"].to_string(), what);
    }
    for role in list("roles") {
        all.insert(role["title"].to_string(), json!([role["summary"], role["aliases"]]));
        for (id, values) in role["values"].as_object().expect("values") {
            let mut values = values.clone();
            for value in values.as_array_mut().expect("a list") {
                value["source"] = named("sources", &value["source"]);
            }
            let label = named("aspects", &json!(id))["label"].to_string();
            all.insert(format!("{} {label}", role["title"]), values);
        }
    }
    all
}

#[test]
fn published_tables_come_back_from_a_pack_as_they_went_in() {
    let folder = std::env::temp_dir().join(format!("rolefit-round-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let mut count = 0;
    for file in files("tests/it/import", &["csv", "tsv", "md", "html"]) {
        let first = table(&text(&file), &Options::default()).expect("a table").pack;
        let pack = folder.join("pack.json");
        fs::write(&pack, &first).expect("a file");
        let copy = run(["table".as_ref(), pack.as_os_str()]);
        let second = table(&copy.out, &Options::default()).expect("a copy is a table").pack;
        let (first, second) = (said(&first), said(&second));
        for (key, value) in &first {
            assert_eq!(Some(value), second.get(key), "{}: {key}", file.display());
        }
        assert_eq!(first.len(), second.len(), "{}", file.display());
        count += 1;
    }
    assert!(count > 100, "{count} tables");
    fs::remove_dir_all(&folder).expect("it is there");
}

#[test]
fn figures_and_texts_come_back_exactly() {
    let folder = std::env::temp_dir().join(format!("rolefit-exact-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let long =
        "The field grows quickly, since many nurses retire within the coming ten years or so.";
    let rows = format!(
        "Aspect,Nurse,Cook\nGrowth,12.5%,12.25%\nFall,-0.25%,100%\nOutlook,\"{long}\",Stable\n"
    );
    let first = table(&rows, &Options::default()).expect("a table").pack;
    let pack = folder.join("pack.json");
    fs::write(&pack, &first).expect("a file");
    let copy = run(["table".as_ref(), pack.as_os_str()]).out;
    assert!(
        copy.contains("12.5%") && copy.contains("12.25%") && !copy.contains("12.50%"),
        "{copy}"
    );
    let second = table(&copy, &Options::default()).expect("a copy is a table").pack;
    assert_eq!(said(&first), said(&second));
    assert!(second.contains("\"gist\""), "{second}");
    fs::remove_dir_all(&folder).expect("it is there");
}
