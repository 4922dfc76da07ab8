//! Puts the bundled pack together from its reviewable parts, checks and encodes it, and puts the
//! style sheets into one.

use std::path::{Path, PathBuf};
use std::{env, fs};

use rolefit_domain::pack::Hiring;
use serde_json::{Map, Value};

#[path = "cut.rs"]
mod cut;

fn main() {
    let data = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    let mut document = document(&data.join("operations"));
    add_hiring(&mut document, &data.join("hiring"));
    let document = Value::Object(document).to_string();
    match Hiring::parse(&document) {
        Ok(((pack, hiring), _)) => {
            write(&out.join("operations.postcard"), pack.encode_to_compress());
            write(&out.join("hiring.postcard"), hiring.encode_to_compress());
            let cut = cut::cut(&pack);
            write(&out.join("kit.postcard"), hiring.encode_behind_to_compress(&cut));
        }
        Err(findings) => {
            for finding in findings {
                println!("cargo::error=src/data/operations: {finding}");
            }
        }
    }
    write(&out.join("operations.json"), document);
    write(&out.join("posting.tsv"), pay_laws(&data.join("hiring/posting.json")));
    let style = data.join("../../style");
    write(&out.join("rolefit.css"), sheet(&files(&style)));
    write(&out.join("hire.css"), sheet(&files(&style.join("hire"))));
    let host = ["00-host.css", "90-direction.css"].map(|name| style.join(name));
    write(&out.join("host.css"), sheet(&host));
}

/// One pack document from `pack.json`, a file a role, and a file for every other list.
fn document(folder: &Path) -> Map<String, Value> {
    let mut pack = object(read(&folder.join("pack.json")));
    for name in ["sources", "concepts", "relations", "dimensions", "items"] {
        pack.insert(name.into(), read(&folder.join(name).with_extension("json")));
    }
    let mut targets = object(read(&folder.join("targets.json")));
    let roles = files(&folder.join("roles")).into_iter().map(|file| {
        let mut role = object(read(&file));
        let slug = role["slug"].as_str().expect("a role has a slug").to_owned();
        if let Some(of_role) = targets.remove(&slug) {
            role.insert("targets".into(), of_role);
        }
        Value::Object(role)
    });
    pack.insert("roles".into(), roles.collect());
    assert!(targets.is_empty(), "targets.json names roles without a file: {targets:?}");
    pack
}

/// Puts practices to their dimensions, questions and work samples to their roles.
fn add_hiring(pack: &mut Map<String, Value>, folder: &Path) {
    for (list, id, key, name) in [
        ("dimensions", "id", "practice", "practice.json"),
        ("roles", "slug", "interview", "interview.json"),
        ("roles", "slug", "sample", "sample.json"),
    ] {
        let mut texts = object(read(&folder.join(name)));
        for entry in pack[list].as_array_mut().expect("it is a list") {
            let entry = entry.as_object_mut().expect("it is an object");
            let named = entry[id].as_str().and_then(|id| texts.remove(id));
            entry.extend(named.map(|text| (key.to_owned(), text)));
        }
        assert!(texts.is_empty(), "{name} names what is not in {list}: {:?}", texts.keys());
    }
}

/// A line a law on what postings say of pay: where, since when, what it asks for, who says so, and when that
/// was read.
fn pay_laws(file: &Path) -> String {
    let rows = read(file);
    let rows = rows.as_array().expect("it is a list").iter().map(|row| {
        let cells = ["place", "since", "asks", "source", "read"].map(|key| {
            let text = row[key].as_str().filter(|text| !text.is_empty() && !text.contains('\t'));
            text.unwrap_or_else(|| panic!("{}: a law without `{key}`", file.display()))
        });
        cells.join("\t") + "\n"
    });
    rows.collect()
}

/// The sheets in one, without comments and indentation.
fn sheet(files: &[PathBuf]) -> String {
    let text: String = files.iter().map(|file| text(file)).collect();
    let mut sheet = String::new();
    for (index, part) in text.split("/*").enumerate() {
        let code =
            if index == 0 { part } else { part.split_once("*/").expect("a closed comment").1 };
        sheet.extend(
            code.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(|l| [l, "\n"]),
        );
    }
    sheet
}

fn files(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|file| file.extension().is_some());
    files.sort();
    files
}

fn read(file: &Path) -> Value {
    serde_json::from_str(&text(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn text(file: &Path) -> String {
    println!("cargo::rerun-if-changed={}", file.display());
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn object(value: Value) -> Map<String, Value> {
    if let Value::Object(object) = value { object } else { panic!("expected an object: {value}") }
}

fn write(file: &Path, content: impl AsRef<[u8]>) {
    fs::write(file, content).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
}
