//! Nothing that the source articles say is lost: every row of `tests/it/seeds` is found in the
//! bundled pack.

use std::fs;

use rolefit::data::bundled;
use rolefit::domain::pack::{AspectId, Kind, Pack, RoleId, Top, Value};

#[test]
fn every_fact_of_the_articles_is_in_the_bundled_pack() {
    let pack = bundled();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/seeds");
    let mut rows = 0;
    let mut lost = Vec::new();
    for file in fs::read_dir(folder).expect("the tables are there") {
        let file = file.expect("a table can be listed").path();
        let mut table = csv::Reader::from_path(&file).expect("a table can be read");
        let columns = table.headers().expect("a table has a header");
        assert_eq!(columns, ["fact", "role", "aspect", "found"].as_slice(), "{}", file.display());
        for row in table.deserialize() {
            let (fact, role, aspect, found): (String, String, String, String) =
                row.expect("four cells a row");
            rows += 1;
            if !facts(&pack, &role, &aspect).contains(&found) {
                lost.push(format!("{}: {fact}: {role}, {aspect}: {found}", file.display()));
            }
        }
    }
    assert!(lost.is_empty(), "{} of {rows} are lost:\n{}", lost.len(), lost.join("\n"));
    assert!(rows > 200, "only {rows} rows");
}

/// All that the pack says of a role on an aspect, a line each.
fn facts(pack: &Pack, role: &str, aspect: &str) -> String {
    let Some(id) = pack.role_by_slug(role) else { return String::new() };
    match aspect {
        "summary" => pack[id].summary.clone(),
        "aliases" => pack[id].aliases.join("\n"),
        "relations" | "moves" => moves(pack),
        name => AspectId::all(pack)
            .find(|&aspect| pack[aspect].id == name)
            .map_or_else(String::new, |aspect| values(pack, id, aspect)),
    }
}

fn moves(pack: &Pack) -> String {
    let lines = pack.relations.iter().map(|relation| {
        let (from, to) = (relation.from.name(&pack.roles), relation.to.name(&pack.roles));
        format!("{from} > {to}\n")
    });
    lines.collect()
}

fn values(pack: &Pack, role: RoleId, aspect: AspectId) -> String {
    let mut lines: Vec<String> = Vec::new();
    for sourced in pack.values(role, aspect) {
        lines.push(pack[sourced.source].id.clone());
        match &sourced.value {
            Value::Prose { text, gist } => {
                lines.push(text.clone());
                lines.extend(gist.clone());
            }
            Value::List(items) => lines.extend(items.iter().map(|phrase| phrase.text.clone())),
            Value::Money(money) => {
                let sums = [money.low, money.median, money.high];
                lines.extend(sums.into_iter().flatten().map(|sum| sum.to_string()));
                if money.top == Top::Open {
                    lines.push("open".into());
                }
            }
            Value::Percent { value, span } => {
                lines.push(value.to_string());
                lines.extend(span.clone());
            }
            Value::Level(index) => {
                if let Kind::Level(levels) = &pack[aspect].kind {
                    lines.push(levels[*index].clone());
                }
            }
        }
    }
    lines.join("\n")
}
