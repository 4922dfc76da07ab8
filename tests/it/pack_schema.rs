//! The published schema and the reader of packs agree on what has the shape of a pack; what refers to
//! nothing or stands in a wrong order is the reader's alone.

use std::collections::HashSet;
use std::fs;
use std::mem::discriminant;
use std::path::Path;

use jsonschema::Validator;
use rolefit::data::DOCUMENT;
use rolefit::domain::pack::document::{Document, schema};
use rolefit::domain::pack::{Finding, Pack};
use serde_json::{Value, json};

fn validator() -> Validator {
    jsonschema::validator_for(schema().as_value()).expect("the schema is one")
}

fn text(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// What is wrong with a document, without what a schema cannot say.
fn misshapen(document: &str) -> Vec<Finding> {
    let mut findings = Pack::parse(document).err().unwrap_or_default();
    findings.retain(|Finding { found, expected, .. }| {
        // A name that names nothing has the right shape.
        let names = ["the name of ", "one of the aspect's levels in words, "];
        let refers = found.starts_with('"') && names.iter().any(|name| expected.starts_with(name));
        let beyond = [
            "a name of its own",
            "each key once",
            "the levels in rising order",
            "nothing",
            "at least ",
            "a sum, since",
            "another job",
            "a move that",
            "no advance back",
            "a title, or the role",
            "text without control characters",
        ];
        found != "a key without meaning here"
            && !refers
            && !beyond.iter().any(|start| expected.starts_with(start))
    });
    findings
}

#[test]
fn what_is_refused_for_its_shape_is_refused_by_the_schema_and_the_reverse() {
    let validator = validator();
    let check = |name: &str, fits: bool| {
        let text = text(&format!("tests/it/check/{name}.json"));
        let document = serde_json::from_str(&text).expect("it is JSON");
        let problems = misshapen(&text);
        assert_eq!(validator.is_valid(&document), fits, "{name}, by the schema");
        assert_eq!(problems.is_empty(), fits, "{name}, by the reader: {problems:?}");
    };
    check("sound", true);
    check("every-field", true);
    check("duplicates", true);
    check("unknown-names", true);
    check("bounds", false);
    check("figures", false);
    check("hostile-text", false);
    check("missing", false);
    check("misspelled", false);
    check("moves", false);
    check("wrong-kinds", false);
}

#[test]
fn sound_packs_fit_the_schema_and_the_types_and_are_written_back_as_the_same_pack() {
    let validator = validator();
    let mut texts = vec![("the bundled pack", DOCUMENT.to_owned())];
    texts.extend(
        [
            "src/data/examples/care-roles.json",
            "src/data/examples/data-roles.json",
            "tests/it/check/sound.json",
            "tests/it/check/every-field.json",
        ]
        .map(|file| (file, text(file))),
    );
    for (name, text) in texts {
        let (pack, _) = Pack::parse(&text).unwrap_or_else(|all| panic!("{name}: {all:?}"));
        assert!(validator.is_valid(&serde_json::from_str(&text).expect("it is JSON")), "{name}");
        let document: Document = serde_json::from_str(&text).expect(name);
        let written = serde_json::to_string(&document).expect("a document is JSON");
        assert!(!written.contains("null"), "{name}: {written}");
        assert_eq!(Pack::parse(&written).map(|(pack, _)| pack), Ok(pack), "{name}");
    }
}

#[test]
fn every_field_has_the_same_limits_in_the_schema_and_in_the_reader() {
    let validator = validator();
    let whole: Value =
        serde_json::from_str(&text("tests/it/check/every-field.json")).expect("JSON");
    let mut parts = Vec::new();
    walk(&whole, "$", "", &mut parts);
    // Of the entries of a list, the first that has a field of a type stands for all.
    let mut seen = HashSet::new();
    parts.retain(|(path, pointer)| {
        let field = path.replace(|c: char| c.is_ascii_digit(), "");
        seen.insert((field, whole.pointer(pointer).map(discriminant)))
    });
    let mut tried = 0;
    for (path, pointer) in parts {
        let at = |document: &Value| document.pointer(&pointer).expect("it was there").clone();
        for change in changes(&at(&whole)) {
            let mut changed = whole.clone();
            match &change {
                Some(value) => {
                    *changed.pointer_mut(&pointer).expect("it was there") = value.clone();
                }
                None => remove(&mut changed, &pointer),
            }
            let own = |finding: &Finding| {
                let below = finding.path.strip_prefix(path.as_str());
                below.is_some_and(|below| below.is_empty() || below.starts_with(['.', '[']))
            };
            let problem = misshapen(&changed.to_string()).into_iter().find(own);
            let shown = change.map_or("nothing".into(), |value| value.to_string());
            assert_eq!(
                validator.is_valid(&changed),
                problem.is_none(),
                "{path} as {}: the reader says {problem:?}",
                shown.chars().take(80).collect::<String>(),
            );
            tried += 1;
        }
    }
    assert!(tried > 2_000, "only {tried} changes");
}

/// Every part of a document by its path and its JSON pointer.
fn walk(part: &Value, path: &str, pointer: &str, parts: &mut Vec<(String, String)>) {
    parts.push((path.into(), pointer.into()));
    if let Value::Object(fields) = part {
        for (key, value) in fields {
            walk(value, &format!("{path}.{key}"), &format!("{pointer}/{key}"), parts);
        }
    }
    if let Value::Array(entries) = part {
        for (index, entry) in entries.iter().enumerate() {
            walk(entry, &format!("{path}[{index}]"), &format!("{pointer}/{index}"), parts);
        }
    }
}

fn remove(document: &mut Value, pointer: &str) {
    let (above, key) = pointer.rsplit_once('/').unwrap_or_default();
    match document.pointer_mut(above) {
        Some(Value::Object(fields)) => drop(fields.remove(key)),
        // A list that is shorter is another change, of the list.
        Some(other) => other[key.parse::<usize>().expect("an index")] = Value::Null,
        None => *document = Value::Null,
    }
}

/// What may stand in a place instead, or nothing at all.
fn changes(value: &Value) -> Vec<Option<Value>> {
    let mut changes = vec![None, Some(Value::Null), Some(json!(true)), Some(json!([]))];
    changes.extend([json!({}), json!({"unknown": 1}), json!("word"), json!(1)].map(Some));
    match value {
        Value::String(_) => {
            let lengths = [60, 64, 100, 120, 200, 300, 400, 500, 600, 2_000];
            let long = lengths.iter().flat_map(|&length| [length, length + 1]);
            changes.extend(long.map(|length| Some("ä".repeat(length).into())));
            changes.extend([64, 65].map(|length| Some("a".repeat(length).into())));
            changes.extend(WORDS.split('|').map(|word| Some(word.into())));
        }
        Value::Number(_) => {
            changes.extend(NUMBERS.map(|number| Some(number.into())));
        }
        Value::Array(entries) => {
            // Over the limits of the longest lists one list of each length is enough.
            let lengths =
                [1, 2, 3, 6, 7, 20, 21, 50, 51, 100, 101, 200, 201, 500, 501, 2_000, 2_001];
            let again = |length| entries.iter().cycle().take(length).cloned().collect();
            changes.extend(lengths.map(|length| Some(Value::Array(again(length)))));
        }
        Value::Object(fields) => {
            let mut more = fields.clone();
            more.insert("unknown".into(), json!(1));
            changes.push(Some(Value::Object(more)));
        }
        Value::Null | Value::Bool(_) => {}
    }
    changes
}

const NUMBERS: [f64; 27] = [
    -101.0,
    -100.0,
    -1.0,
    -0.01,
    0.0,
    0.009,
    0.01,
    0.29,
    0.3,
    0.5,
    0.51,
    1.0,
    2.5,
    3.0,
    3.01,
    4.0,
    5.0,
    100.0,
    240.0,
    241.0,
    100.5,
    1e6,
    1e6 + 1.0,
    1e12,
    1e12 + 1.0,
    1e21,
    -1e300,
];

const WORDS: &str = "|  |a-b|a--b|-a|A-b|a_b|2018|2018-13|2024-05|2024-05-32|2024-5|0999|2020-10-29|\
    2020-10-29-01|https://a|HTTP://a|https://|ftp://a|javascript:1|mailto:a@b|https://a b|USD|usd|\
    USDX|en|e|pt-BR|en-|en_US|de-abcdefghi|prose|list|money|percent|level|moves|advance|lateral|\
    individual|organization|positive|negative|hour|day|week|month|year|rolefit/1|rolefit/2";
