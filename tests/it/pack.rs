//! What packs are read, and what is kept of them.

use std::fs;
use std::path::Path;

use rolefit::data::{DOCUMENT, bundled};
use rolefit::domain::pack::{Audience, MAX_FINDINGS, Pack, SourceId, Value};
use rolefit::domain::quiz::{Length, Next, Quiz, Responses};
use serde_json::{Value as Json, json};

fn lines(problems: &[impl ToString]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Reads a pack that has to be sound.
fn sound(text: &str) -> Pack {
    let (pack, warnings) = Pack::parse(text).unwrap_or_else(|all| panic!("{}", lines(&all)));
    assert!(warnings.is_empty(), "{}", lines(&warnings));
    pack
}

fn examples() -> Vec<(String, Pack)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/data/examples");
    let files = fs::read_dir(folder).expect("the examples are there");
    let packs: Vec<(String, Pack)> = files
        .map(|file| {
            let file = file.expect("an example can be listed").path();
            let text = fs::read_to_string(&file).expect("an example can be read");
            (file.display().to_string(), sound(&text))
        })
        .collect();
    assert!(packs.len() >= 2);
    packs
}

#[test]
fn the_bundled_pack_is_read_without_a_warning() {
    assert_eq!(sound(DOCUMENT), bundled());
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    assert_eq!(sound(&format!("\u{feff}{DOCUMENT}")), bundled());
}

#[test]
fn a_pack_that_was_encoded_is_decoded_as_the_same_pack() {
    let mut packs = vec![bundled()];
    packs.extend(examples().into_iter().map(|(_, pack)| pack));
    for pack in packs {
        assert_eq!(Pack::decode(&pack.encode()), Ok(pack.clone()));
        assert_eq!(Pack::decode(&pack.encode_to_compress()), Ok(pack));
    }
}

#[test]
fn every_figure_of_the_bundled_pack_leads_to_a_titled_source_that_says_when_it_was_read() {
    let pack = bundled();
    let mut figures = 0;
    for role in &pack.roles {
        for sourced in role.values.iter().flatten() {
            if matches!(sourced.value, Value::Money(_) | Value::Percent { .. }) {
                let source = &pack[sourced.source];
                figures += 1;
                assert!(source.retrieved.is_some(), "{}: {source:?}", role.slug);
            }
        }
    }
    assert!(figures >= 20, "only {figures} figures");
}

#[test]
fn undated_figures_of_the_bundled_pack_are_those_of_articles_without_a_date() {
    let pack = bundled();
    let dated = |id: &SourceId| pack[*id].published.is_some();
    let mut undated: Vec<SourceId> = pack
        .roles
        .iter()
        .flat_map(|role| role.values.iter().flatten())
        .filter(|value| matches!(value.value, Value::Money(_) | Value::Percent { .. }))
        .map(|value| value.source)
        .filter(|source| !dated(source))
        .collect();
    undated.sort();
    undated.dedup();
    let names: Vec<&str> = undated.iter().map(|&id| pack[id].id.as_str()).collect();
    assert_eq!(names, ["s0", "s1", "s4-growth"]);
}

#[test]
fn examples_say_that_they_are_and_their_quizzes_run() {
    for (file, pack) in examples() {
        assert!(pack.title.starts_with("Example: "), "{file}");
        let roles: Vec<_> = rolefit::domain::pack::RoleId::all(&pack).collect();
        let quiz = Quiz::new(&pack, &roles, Audience::Individual).expect("a quiz for people");
        let next = quiz.next(&Responses::default(), Length::Adaptive);
        assert!(matches!(next, Next::Ask(_)), "{file}: {next:?}");
    }
}

#[test]
fn problems_beyond_the_first_hundred_are_counted() {
    let document = json!({"roles": vec![json!({"slug": "Not A Slug"}); 300]}).to_string();
    let problems = Pack::parse(&document).expect_err("nothing in it is right");
    assert_eq!(problems.len(), MAX_FINDINGS + 1);
    let last = problems.last().expect("there are problems").to_string();
    assert_eq!(last, "$: found 1104 more like these, expected the ones above to be mended first",);
}

#[test]
fn lists_over_their_limit_are_refused_as_a_whole() {
    let mut document: Json = serde_json::from_str(DOCUMENT).expect("the bundled pack is JSON");
    document["roles"].as_array_mut().expect("a pack has roles").resize(70_000, Json::Null);
    let problems = Pack::parse(&document.to_string()).expect_err("it has too many roles");
    assert_eq!(
        problems[0].to_string(),
        "$.roles: found a list of 70000, expected a list of 2 to 2000",
    );
}

#[test]
fn documents_that_are_too_long_or_too_deep_are_refused_unread() {
    let refused = |text: &str| lines(&Pack::parse(text).expect_err("it is over a limit"));
    let long = format!("\"{}\"", "x".repeat(8_000_000));
    assert_eq!(refused(&long), "$: found 8000002 bytes, expected at most 8 MB (8000000 bytes)");
    assert_eq!(
        refused(&"[".repeat(1_000_000)),
        "$: found lists and objects more than 32 deep in each other at line 1 column 33, expected a JSON document"
    );
}

#[test]
fn what_is_no_json_is_told_by_what_it_is() {
    let check = |text: &str, found: &str| {
        let problems = Pack::parse(text).expect_err(text);
        assert_eq!((problems.len(), problems[0].found.as_str()), (1, found), "{text}");
    };
    check("", "an empty file");
    check(" \n", "an empty file");
    check("\u{feff}", "an empty file");
    check("<!DOCTYPE html><p>", "an HTML page");
    check("<html lang=\"en\">", "an HTML page");
    check("slug,title\na,A", "text that is no JSON");
    check("// mine\n{}", "a comment in line 1");
    check("{\n  /* mine */ \"a\": 1}", "a comment in line 2");
    check("{\n“format”: 1}", "a curly quote in line 2");
    check("{'format': 1}", "a single quote in line 1");
    check("{\n\"value\": 1,5}", "a figure after a comma in line 2");
    check("{\"value\": +5}", "a plus sign in line 1");
    check("{\n\u{a0}\"value\": 5}", "a blank of another kind in line 2");
    check("{}\n{}", "more after the end of the document in line 2");
    check("{\n\n format: 1}", "a word without quotes in line 3");
    check("{\"editorial\": True}", "a word without quotes in line 1");
    check("{\"a\": \"one\ntwo\"}", "a text that does not end in line 1");
    check("{\"a\": [1, {\"b\": 2}", "the end before all that is open is closed");
    check("{\"title\": \"Caf\u{fffd}\" \"b\"}", "text in another encoding in line 1");
    check("{\"a\": 1e5, \"b\": \"it’s // “so”\",}", "trailing comma at line 1 column 38");
}
