//! Every dependency, in the wasm or in a tool, has a licence that asks for no more than a mention.

use std::process::Command;

use serde_json::Value;

const FREE: &[&str] = &[
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "0BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

#[test]
fn dependencies_ask_for_no_more_than_a_mention() {
    let host = host();
    let mut others = Vec::new();
    for target in ["wasm32-unknown-unknown", &host] {
        let metadata = metadata(target);
        let packages = metadata["packages"].as_array().expect("cargo lists the packages");
        assert!(packages.len() > 20, "cargo lists {} packages", packages.len());
        for package in packages {
            let licence = package["license"].as_str().unwrap_or("none");
            if !is_free(licence) {
                others.push(format!("{}: {licence}", package["name"]));
            }
        }
    }
    assert!(others.is_empty(), "{}", others.join("\n"));
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    for (expression, free) in [
        ("MIT", true),
        ("MIT/Apache-2.0", true),
        ("GPL-3.0-only", false),
        ("GPL-3.0-only OR MIT", true),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", true),
        ("(MIT OR Apache-2.0) AND GPL-3.0-only", false),
        ("MIT AND (GPL-3.0-only OR Zlib)", true),
        ("none", false),
    ] {
        assert_eq!(is_free(expression), free, "{expression}");
    }
}

fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().expect("rustc built this test");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = told.lines().find_map(|line| line.strip_prefix("host: "));
    line.expect("rustc names its host").to_owned()
}

fn metadata(target: &str) -> Value {
    let arguments =
        ["metadata", "--format-version=1", "--all-features", "--filter-platform", target];
    let output = Command::new(env!("CARGO"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs this test, so it is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

/// Whether the licence expression leaves a choice of free licences.
fn is_free(expression: &str) -> bool {
    let expression = expression.replace('/', " OR ");
    outside_brackets(&expression, " AND ").iter().all(|part| any(part))
}

fn any(part: &str) -> bool {
    outside_brackets(part, " OR ").iter().any(|one| {
        let one = one.trim();
        match one.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => is_free(inner),
            None => FREE.contains(&one),
        }
    })
}

fn outside_brackets<'a>(text: &'a str, separator: &str) -> Vec<&'a str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, letter) in text.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && text[at..].starts_with(separator) => {
                parts.push(&text[start..at]);
                start = at + separator.len();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}
