//! What editors and type checkers are told of the elements is what the README tells.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::reference::{between, quoted, row_names, text};

type Names = BTreeSet<String>;

#[test]
fn the_manifest_lists_every_attribute() {
    let loader = text("src/embed/rolefit.js");
    let shared = between(&loader, "const SHARED", "]");
    for kind in ["compare", "quiz"] {
        let own = between(&loader, &format!("{kind}: ["), "]");
        let attributes: Names = quoted(&own).chain(quoted(&shared)).collect();
        assert_eq!(listed(kind, "attributes"), attributes, "{kind}");
        let fields: Names =
            attributes.iter().map(|name| camel(name)).chain(["reset".into()]).collect();
        assert_eq!(listed(kind, "members"), fields, "{kind}");
    }
}

#[test]
fn the_manifest_lists_every_event_part_and_property() {
    let events: Names = row_names("README.md", "### Events").collect();
    let either: Names = &listed("compare", "events") | &listed("quiz", "events");
    assert_eq!(either, events);
    let parts: Names = between(&text("README.md"), "Parts for `::part()`:", "The one slot")
        .split('`')
        .skip(1)
        .step_by(2)
        .map(Into::into)
        .collect();
    let properties: Names = row_names("README.md", "### Look").collect();
    for kind in ["compare", "quiz"] {
        assert_eq!(listed(kind, "cssParts"), parts, "{kind}");
        assert_eq!(listed(kind, "cssProperties"), properties, "{kind}");
    }
}

#[test]
fn the_types_know_every_property_event_and_code() {
    let types = text("src/embed/rolefit.d.ts");
    for kind in ["compare", "quiz"] {
        // The platform types this one.
        for name in listed(kind, "attributes").iter().filter(|name| *name != "lang") {
            assert!(types.contains(&format!("  {}: ", camel(name))), "no {name}");
        }
    }
    let events = row_names("README.md", "### Events");
    let codes = between(&text("README.md"), "### Events", "\n### ");
    let codes = codes.split('`').skip(1).step_by(2).filter(|code| code.contains('-'));
    for name in events.chain(codes.map(Into::into)) {
        assert!(types.contains(&format!("\"{name}\"")), "no {name}");
    }
}

/// The names in one list of an element of the manifest.
fn listed(kind: &str, list: &str) -> Names {
    let manifest: Value =
        serde_json::from_str(&text("src/embed/custom-elements.json")).expect("it is JSON");
    let elements = manifest["modules"][0]["declarations"].as_array().expect("it has declarations");
    let tag = format!("rolefit-{kind}");
    let element = elements.iter().find(|element| element["tagName"] == tag);
    let entries = element.expect("it has the element")[list].as_array().expect("it has the list");
    entries.iter().filter_map(|entry| Some(entry["name"].as_str()?.into())).collect()
}

fn camel(name: &str) -> String {
    let mut parts = name.split('-');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| name + &part[..1].to_uppercase() + &part[1..])
}
