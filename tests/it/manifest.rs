//! `custom-elements.json`, from which editors know the elements: it is made of what the loader, the
//! types and the README say, and written anew when `BLESS` is set in the environment.

use std::{env, fs};

use rolefit::app::hire::Change;
use serde_json::{Value, json};

use crate::event_types::interface;
use crate::events;
use crate::project::{root, text};
use crate::reference::{README, TYPES, attributes, between, code, parts, property, rows};

const MANIFEST: &str = "src/embed/custom-elements.json";

#[test]
fn the_manifest_says_what_the_readme_says() {
    let compare = element("compare", "RolefitCompare", "A comparison of roles.");
    let quiz = element("quiz", "RolefitQuiz", "A quiz on which role fits.");
    let hire = element("hire", "RolefitHire", "What it takes to fill a role.");
    let export = |element: &Value| {
        json!({
            "kind": "custom-element-definition",
            "name": element["tagName"],
            "declaration": { "name": element["name"], "module": "rolefit.js" },
        })
    };
    let manifest = json!({
        "schemaVersion": "1.0.0",
        "modules": [{
            "kind": "javascript-module",
            "path": "rolefit.js",
            "exports": [export(&compare), export(&quiz), export(&hire)],
            "declarations": [compare, quiz, hire],
        }],
    });
    let made = serde_json::to_string_pretty(&manifest).expect("it is JSON") + "\n";
    if env::var_os("BLESS").is_some() {
        fs::write(root().join(MANIFEST), &made).expect("the file can be written");
    }
    let kept = text(MANIFEST);
    for (number, (kept, made)) in kept.lines().zip(made.lines()).enumerate() {
        assert_eq!(kept, made, "{MANIFEST}, line {} (write it with BLESS=1)", number + 1);
    }
    assert_eq!(kept.len(), made.len(), "{MANIFEST} (write it with BLESS=1)");
}

fn element(kind: &str, name: &str, description: &str) -> Value {
    let (own, slot) = (attributes(kind), "Your own text, until the element is drawn.");
    // A hiring kit has its own words for some.
    let others = if kind == "hire" { rows(README, "### The hiring kit") } else { Vec::new() };
    let listed: Vec<[String; 3]> = rows(README, "### Attributes")
        .into_iter()
        .map(|row| others.iter().find(|[name, ..]| *name == row[0]).cloned().unwrap_or(row))
        .filter(|[name, ..]| own.contains(name.trim_matches('`')))
        .collect();
    let fields = listed.iter().map(|[attribute, ..]| field(name, attribute.trim_matches('`')));
    let reset = between(&text(TYPES), "/** Goes back", "*/").trim().to_owned();
    let reset = json!({
        "kind": "method",
        "name": "reset",
        "return": { "type": { "text": "void" } },
        "description": "Goes back ".to_owned() + &reset,
    });
    let looks = rows(README, "### Look");
    json!({
        "kind": "class",
        "name": name,
        "customElement": true,
        "tagName": format!("rolefit-{kind}"),
        "description": description,
        "superclass": { "name": "HTMLElement" },
        "attributes": listed.iter().map(|row| attribute(name, row)).collect::<Vec<_>>(),
        "members": fields.chain([reset]).collect::<Vec<_>>(),
        "events": events_of(kind),
        "slots": [{ "name": "", "description": slot }],
        "cssProperties": looks.iter().map(|[name, sets, otherwise]| json!({
            "name": plain(name),
            "description": sentence(sets),
            "default": plain(otherwise),
        })).collect::<Vec<_>>(),
        "cssParts": parts().iter().map(|part| json!({ "name": part })).collect::<Vec<_>>(),
    })
}

fn attribute(class: &str, [name, values, does]: &[String; 3]) -> Value {
    let name = plain(name);
    // Which element it is of is said by where it stands.
    let own = ["Comparison: ", "Quiz: "].iter().find_map(|of| does.strip_prefix(of));
    json!({
        "name": name,
        "fieldName": property(&name),
        "type": { "text": type_of(class, &name) },
        "description": sentence(own.unwrap_or(does)) + " Values: " + &plain(values) + ".",
    })
}

fn field(class: &str, attribute: &str) -> Value {
    json!({
        "kind": "field",
        "name": property(attribute),
        "type": { "text": type_of(class, attribute) },
        "attribute": attribute,
        "reflects": true,
    })
}

/// The type of an attribute's property.
fn type_of(class: &str, attribute: &str) -> String {
    let (types, start) = (text(TYPES), format!("\n  {}: ", property(attribute)));
    let classes = ["class RolefitElement ".to_owned(), format!("class {class} ")];
    let mut bodies = classes.iter().map(|class| between(&types, class, "\n}"));
    let found = bodies.find_map(|body| body.split_once(&start));
    // The platform types `lang`.
    found.map_or("string".into(), |(_, rest)| between(rest, "", ";").to_owned())
}

/// The events that a component has a callback for.
fn events_of(kind: &str) -> Vec<Value> {
    if kind == "hire" {
        return events_of_hire();
    }
    let component = if kind == "compare" { "comparison" } else { "fit_quiz" };
    let props = text(format!("src/components/{component}/props.rs"));
    let mut entries = Vec::new();
    for event in events::all() {
        let short = event.name().trim_start_matches("rolefit-");
        if !props.contains(&format!("pub on_{short}: Callback<")) {
            continue;
        }
        let (name, fields) = interface(&event);
        let fields: Vec<String> = fields.iter().map(|(name, of)| format!("{name}: {of}")).collect();
        let listed =
            rows(README, "### Events").into_iter().find(|row| code(&row[0])[0] == event.name());
        let [_, when, detail] = listed.expect("the README lists the event");
        assert_eq!(plain(&detail), name, "{README}");
        entries.push(json!({
            "name": event.name(),
            "type": { "text": format!("CustomEvent<{name}>") },
            "description": format!("When {}. Detail: {{ {}; }}.", plain(&when), fields.join("; ")),
        }));
    }
    entries
}

/// The events of a hiring kit, which is no component of other applications.
fn events_of_hire() -> Vec<Value> {
    let event = |name: &str, when: &str, detail: &str, fields: &str| {
        json!({
            "name": name,
            "type": { "text": format!("CustomEvent<{detail}>") },
            "description": format!("When {when}. Detail: {{ {fields}; }}."),
        })
    };
    let change = Change { roles: Vec::new(), show: Vec::new(), competencies: Vec::new() };
    let written = serde_json::to_string(&change).expect("JSON");
    assert_eq!(written, r#"{"roles":[],"show":[],"competencies":[]}"#);
    let fields = "roles: string[]; show: string[]; competencies: string[]";
    vec![
        event("rolefit-ready", "the element is drawn", "RolefitReady", "roles: string[]"),
        event("rolefit-change", "the reader changed the kit", "RolefitHireChange", fields),
    ]
}

fn plain(markdown: &str) -> String {
    markdown.replace('`', "")
}

/// A sentence; a word that is code keeps its small letter.
fn sentence(markdown: &str) -> String {
    let text = plain(markdown);
    let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
    let first = if markdown.starts_with('`') { first.into() } else { first.to_uppercase() };
    first + rest.trim_end_matches('.') + "."
}
