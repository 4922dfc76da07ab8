//! What holds for every document, sound or hostile: no panic, no endless list of problems, and
//! what is read can be encoded and decoded.

use proptest::collection::vec;
use proptest::prelude::*;
use rolefit::data::{DOCUMENT, bundled};
use rolefit::domain::json::Json;
use rolefit::domain::pack::{Finding, MAX_FINDINGS, Pack};

/// What is read is a pack that survives being encoded, what is refused can be shown.
fn holds(read: Result<(Pack, Vec<Finding>), Vec<Finding>>) -> Result<(), TestCaseError> {
    match read {
        Ok((pack, warnings)) => {
            prop_assert_eq!(Pack::decode(&pack.encode()), Ok(pack.clone()));
            prop_assert_eq!(Pack::decode(&pack.encode_to_compress()), Ok(pack));
            can_be_shown(&warnings)
        }
        Err(problems) => {
            prop_assert!(!problems.is_empty());
            can_be_shown(&problems)
        }
    }
}

fn can_be_shown(findings: &[Finding]) -> Result<(), TestCaseError> {
    prop_assert!(findings.len() <= 2 * MAX_FINDINGS + 2);
    for finding in findings {
        let text = finding.to_string();
        prop_assert!(finding.path.starts_with('$'), "{}", text);
        prop_assert!(!text.chars().any(|c| c.is_control() || c == '\u{202e}'), "{}", text);
        prop_assert!(finding.found.chars().count() < 500, "{}", text);
    }
    Ok(())
}

/// Values that a hostile or careless author might write.
fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        prop_oneof![any::<f64>(), Just(1e308), Just(-0.0), Just(0.5)].prop_map(Json::Number),
        text().prop_map(Json::Text),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Json::List),
            vec((text(), inner), 0..8).prop_map(Json::Object),
        ]
    })
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,20}",
        "[a-z-]{0,8}",
        proptest::sample::select(
            &[
                "__proto__",
                "<img src=x onerror=alert(1)>",
                "\u{202e}evil",
                "\u{0}",
                "\u{feff}",
                "javascript:alert(1)",
                "roles",
                "values",
                "pay",
                "s0",
                "low",
                "service-owner",
                "slug",
            ][..]
        )
        .prop_map(String::from),
        Just("x".repeat(105)),
        Just("é".repeat(3_000)),
    ]
}

#[derive(Clone, Debug)]
enum Change {
    Replace(Json),
    Remove,
    Repeat,
    Add(String, Json),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        json().prop_map(Change::Replace),
        Just(Change::Remove),
        Just(Change::Repeat),
        (text(), json()).prop_map(|(key, value)| Change::Add(key, value)),
    ]
}

/// Changes the part that comes `steps` parts after the root; whether there was one.
fn apply(json: &mut Json, steps: &mut usize, change: &Change) -> bool {
    let count = match json {
        Json::List(entries) => entries.len(),
        Json::Object(fields) => fields.len(),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => 0,
    };
    for index in 0..count {
        if *steps == 0 {
            alter(json, index, change);
            return true;
        }
        *steps -= 1;
        let part = match json {
            Json::List(entries) => &mut entries[index],
            Json::Object(fields) => &mut fields[index].1,
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_) => return false,
        };
        if apply(part, steps, change) {
            return true;
        }
    }
    false
}

fn alter(json: &mut Json, index: usize, change: &Change) {
    match (json, change) {
        (Json::List(entries), Change::Replace(value)) => entries[index] = value.clone(),
        (Json::Object(fields), Change::Replace(value)) => fields[index].1 = value.clone(),
        (Json::List(entries), Change::Remove) => drop(entries.remove(index)),
        (Json::Object(fields), Change::Remove) => drop(fields.remove(index)),
        (Json::List(entries), Change::Repeat) => entries.push(entries[index].clone()),
        (Json::Object(fields), Change::Repeat) => fields.push(fields[index].clone()),
        (Json::List(entries), Change::Add(_, value)) => entries.push(value.clone()),
        (Json::Object(fields), Change::Add(key, value)) => {
            fields.push((key.clone(), value.clone()));
        }
        (Json::Null | Json::Bool(_) | Json::Number(_) | Json::Text(_), _) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_document_that_is_no_pack_is_refused(document in json()) {
        let read = Pack::resolve(&document);
        prop_assert!(read.is_err());
        holds(read)?;
    }

    #[test]
    fn a_changed_pack_is_read_or_refused(
        changes in vec((0_usize..6_000, change()), 1..4),
    ) {
        let mut document = serde_json::from_str(DOCUMENT).expect("the bundled pack is JSON");
        for (mut steps, change) in changes {
            apply(&mut document, &mut steps, &change);
        }
        holds(Pack::resolve(&document))?;
    }

    #[test]
    fn a_pack_with_keys_without_meaning_is_read_as_the_same_pack(
        key in text().prop_map(|key| format!("x{key}")),
        value in json(),
    ) {
        let mut document = serde_json::from_str(DOCUMENT).expect("the bundled pack is JSON");
        if let Json::Object(fields) = &mut document {
            fields.insert(3, (key, value));
        }
        let read = Pack::resolve(&document);
        let same = (bundled(), 1);
        prop_assert_eq!(read.clone().map(|(pack, warnings)| (pack, warnings.len())), Ok(same));
        holds(read)?;
    }

    #[test]
    fn any_text_is_refused(text in r#"[\[\]{}:,"0-9eE+.\-\\u tfn d8D]{0,40}|.{0,60}"#) {
        let read = Pack::parse(&text);
        prop_assert!(read.is_err());
        holds(read)?;
    }

    #[test]
    fn bytes_of_another_kind_are_decoded_or_refused(
        place in any::<prop::sample::Index>(),
        bytes in vec(any::<u8>(), 0..12),
    ) {
        let mut encoded = bundled().encode();
        let start = place.index(encoded.len());
        let end = (start + 4).min(encoded.len());
        encoded.splice(start..end, bytes);
        let _ = Pack::decode(&encoded);
        prop_assert!(Pack::decode(&encoded[..start]).is_err());
    }

    #[test]
    fn a_pack_that_is_cut_short_is_refused(part in 0.0..1.0) {
        let mut end = (DOCUMENT.len() as f64 * part) as usize;
        while !DOCUMENT.is_char_boundary(end) {
            end -= 1;
        }
        prop_assert!(Pack::parse(&DOCUMENT[..end]).is_err());
    }
}
