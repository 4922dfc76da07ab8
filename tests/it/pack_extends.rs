//! Packs that stand on others.

use std::fs;
use std::path::{Path, PathBuf};

use rolefit::cli::run;
use rolefit::data::{bundled, read_pack};
use rolefit::domain::pack::{AspectId, Pack, Post, Value};
use serde_json::{Value as Json, json};

/// A role beside the bundled ones, in twenty lines.
fn own() -> Json {
    json!({
        "format": "rolefit/1",
        "extends": "rolefit/operations",
        "sources": [{"id": "ours", "title": "Our career ladder", "published": "2026"}],
        "roles": [{
            "slug": "release-manager",
            "title": "Release Manager",
            "summary": "Brings what developers finish to customers, safely and on time.",
            "values": {"duties": [{"source": "ours", "items": ["Plan releases", "Lead go or no-go meetings"]}]}
        }],
        "relations": [{"from": "release-manager", "to": "it-manager", "kind": "advance"}]
    })
}

fn read(document: &Json) -> Pack {
    let (pack, warnings) =
        read_pack(&document.to_string()).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(warnings, []);
    (*pack).clone()
}

#[test]
fn a_role_is_added_to_the_bundled_ones() {
    let (pack, below) = (read(&own()), bundled());
    assert_eq!(pack.roles.len(), below.roles.len() + 1);
    assert_eq!(pack.roles[..below.roles.len()], below.roles);
    assert_eq!((&pack.title, &pack.language), (&below.title, &below.language));
    assert_eq!((&pack.items, &pack.dimensions), (&below.items, &below.dimensions));
    assert_eq!(pack.sources.len(), below.sources.len() + 1);
    let added = pack.relations.last().expect("its own move");
    assert_eq!(added.from, Post::Role(pack.role_by_slug("release-manager").expect("it is there")));
    assert_eq!(Pack::decode(&pack.encode()), Ok(pack));
}

#[test]
fn what_bears_an_inherited_id_takes_its_place_and_values_are_joined() {
    let mut document = own();
    document["roles"][0]["slug"] = json!("it-manager");
    document["relations"] = json!([]);
    document["aspects"] = json!([{"id": "duties", "label": "What fills the week", "group": bundled().groups[0].id, "kind": "list"}]);
    let (pack, below) = (read(&document), bundled());
    assert_eq!(pack.roles.len(), below.roles.len());
    let role = pack.role_by_slug("it-manager").expect("it is there");
    assert_eq!(pack[role].title, "Release Manager");
    assert_eq!(pack[role].targets, vec![None; pack.dimensions.len()]);
    for aspect in AspectId::all(&pack) {
        let (now, before) = (pack.values(role, aspect), below.values(role, aspect));
        if pack[aspect].id == "duties" {
            assert_eq!(pack[aspect].label, "What fills the week");
            let Value::List(phrases) = &now[0].value else { panic!("{now:?}") };
            assert_eq!(phrases.len(), 2);
        } else {
            assert_eq!(now, before, "{}", pack[aspect].id);
        }
    }
}

#[test]
fn hidden_roles_are_left_out_and_moves_lead_to_their_titles() {
    let mut document = own();
    document["hide"] = json!(["it-manager", "service-owner"]);
    let pack = read(&document);
    assert_eq!(pack.role_by_slug("it-manager"), None);
    assert_eq!(pack.roles.len(), bundled().roles.len() - 1);
    let to = &pack.relations.last().expect("its own move").to;
    assert_eq!(*to, Post::Title("IT Manager".into()));
    for relation in &pack.relations {
        for post in [&relation.from, &relation.to] {
            assert!(
                !matches!(post, Post::Role(role) if role.index() >= pack.roles.len()),
                "{relation:?}"
            );
        }
    }
}

#[test]
fn slips_are_named_where_they_are() {
    let check = |change: &dyn Fn(&mut Json), path: &str, said: &str| {
        let mut document = own();
        change(&mut document);
        let problems = read_pack(&document.to_string()).expect_err(said);
        let problem = problems[0].to_string();
        assert!(problem.starts_with(path) && problem.contains(said), "{problem}");
    };
    check(
        &|pack| pack["extends"] = json!("rolefit/operation"),
        "$.extends: ",
        "\"rolefit/operations\"",
    );
    check(&|pack| pack["extends"] = json!(7), "$.extends: ", "text of 1 to 2000");
    check(&|pack| pack["hide"] = json!(["it-manger"]), "$.hide[0]: ", "perhaps \"it-manager\"");
    let but_one: Vec<String> =
        bundled().roles.iter().skip(1).map(|role| role.slug.clone()).collect();
    check(
        &|pack| {
            pack["hide"] = json!(but_one);
            pack["roles"] = json!([]);
            pack["relations"] = json!([]);
        },
        "$.hide: ",
        "one role left",
    );
    check(
        &|pack| pack["aspects"] = json!([{"id": "duties", "label": "Duties", "group": bundled().groups[0].id, "kind": "prose"}]),
        "$.aspects[0]: found another kind",
        "the kind of the inherited aspect",
    );
    check(
        &|pack| pack["roles"][0]["values"] = json!({"dutys": []}),
        "$.roles[0].values.dutys",
        "perhaps \"duties\"",
    );
    check(
        &|pack| {
            let roles = pack["roles"].as_array_mut().expect("roles");
            roles.push(roles[0].clone());
        },
        "$.roles[1].slug",
        "a name of its own",
    );
}

#[test]
fn on_the_command_line_a_pack_may_stand_on_a_file_beside_it() {
    let folder: PathBuf =
        std::env::temp_dir().join(format!("rolefit-extends-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let write = |name: &str, document: &Json| {
        fs::write(folder.join(name), document.to_string()).expect("a file");
        folder.join(name)
    };
    let mut upper = own();
    upper["extends"] = json!("middle.json");
    upper["roles"][0]["slug"] = json!("release-lead");
    upper["relations"] = json!([]);
    write("middle.json", &own());
    let file = write("upper.json", &upper);
    let output = run(["check".as_ref(), file.as_os_str()]);
    assert_eq!(output.code, 0, "{}", output.err);
    let roles = format!("{:<24}{:>5}", "roles", bundled().roles.len() + 2);
    assert!(output.out.contains(&roles), "{}", output.out);
    let roles = ["--roles", "release-lead service-owner", "--pack"].map(AsRef::as_ref);
    let render = ["render", "compare"].map(AsRef::as_ref).into_iter().chain(roles);
    let output = run(render.chain([file.as_os_str()]));
    assert_eq!(output.code, 0, "{}", output.err);
    assert!(output.out.contains("Plan releases"), "{}", output.out);
    // A page beside the packs is checked against what its elements' packs stand on.
    let page = folder.join("page.html");
    fs::write(&page, &output.out).expect("a file");
    let output = run(["render".as_ref(), "--check".as_ref(), page.as_os_str()]);
    assert_eq!(output.code, 0, "{}{}", output.out, output.err);
    // A file that is not there is no name of a pack.
    let mut lost = own();
    let name = |folder: &Path| fs::canonicalize(folder).expect("it is there").display().to_string();
    for (extends, said) in [
        ("midle.json", format!("{} has no midle.json, perhaps \"middle.json\"", name(&folder))),
        ("up/low.json", format!("{} has no low.json\n", name(&folder) + "/up")),
        ("rolefit/operation", "expected  \"rolefit/operations\", or the path".into()),
        ("https://your.site/roles.json", "read in pages alone".into()),
    ] {
        lost["extends"] = json!(extends);
        let file = write("lost.json", &lost);
        let output = run(["check".as_ref(), file.as_os_str()]);
        assert!(output.err.contains(&said), "{extends}: {}", output.err);
    }
    let mut circle = own();
    circle["extends"] = json!("upper.json");
    write("middle.json", &circle);
    let output = run(["check".as_ref(), file.as_os_str()]);
    assert_eq!(output.code, 1);
    let said = "itself: upper.json, which extends middle.json, which extends upper.json";
    assert!(output.err.contains(said), "{}", output.err);
    // What is wrong further below is said once, with the file where it is.
    let mut low = own();
    low["roles"][0]["values"] = json!({"dutys": []});
    write("low.json", &low);
    let mut middle = own();
    middle["extends"] = json!("low.json");
    write("middle.json", &middle);
    let output = run(["check".as_ref(), file.as_os_str()]);
    let said = "expected  a pack without mistakes; in low.json is one at $.roles[0].values.dutys";
    assert!(output.err.contains(said), "{}", output.err);
    assert!(!output.err.contains("middle.json is one"), "{}", output.err);
    fs::remove_dir_all(&folder).expect("it is there");
}
