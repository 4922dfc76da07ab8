//! What `rolefit score` prints for recorded answers.

use std::path::PathBuf;
use std::{env, fs};

use rolefit::cli::{Output, run};
use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, RoleId};
use rolefit::domain::quiz::{Agreement, Length, Next, Quiz, Response, Responses};
use rolefit::json::Json;

fn score(name: &str, csv: &str, options: &[&str]) -> Output {
    let file: PathBuf = [env!("CARGO_TARGET_TMPDIR"), name].iter().collect();
    fs::write(&file, csv).expect("the test folder can be written");
    let mut arguments = vec!["score".to_owned()];
    arguments.extend(options.iter().map(ToString::to_string));
    arguments.push(file.to_string_lossy().into_owned());
    run(&arguments)
}

/// A table with one respondent who answers 1, 2, 3, 4, 5, 1, … in the pack's order, but for `gaps`.
fn table(gaps: &[&str]) -> String {
    let pack = bundled();
    let items = pack.items.iter().filter(|item| item.audience == Audience::Individual);
    let (mut head, mut row) = (String::from("respondent"), String::from("the first"));
    for (place, item) in items.enumerate() {
        head = format!("{head},{}", item.id);
        let value = (place % 5 + 1).to_string();
        row = format!("{row},{}", if gaps.contains(&item.id.as_str()) { "" } else { &value });
    }
    format!("{head}\r\n{row}\r\n")
}

fn asked(line: &Json) -> Vec<&str> {
    line.get("asked").map_or(&[][..], Json::list).iter().filter_map(Json::text).collect()
}

#[test]
fn it_asks_in_the_order_of_the_widget() {
    let pack = bundled();
    let roles: Vec<RoleId> = RoleId::all(&pack).collect();
    let quiz = Quiz::new(&pack, &roles, Audience::Individual).expect("the bundled quiz");
    let mut responses = Responses::default();
    let mut widget = Vec::new();
    while let Next::Ask(item) = quiz.next(&responses, Length::Adaptive) {
        let place = quiz.items().position(|other| other == item).expect("an item of the quiz");
        responses.set(item, Response::Given(Agreement::ALL[place % 5]));
        widget.push(pack[item].id.as_str());
    }
    let output = score("order.csv", &table(&[]), &[]);
    let line = Json::parse(&output.out).expect("one line of JSON");
    assert_eq!(asked(&line), widget);

    let gap = widget[1];
    let output = score("gap.csv", &table(&[gap]), &[]);
    let line = Json::parse(&output.out).expect("one line of JSON");
    assert!(!asked(&line).contains(&gap), "an empty cell is a skipped item");
    assert_eq!(asked(&line)[0], widget[0]);
}

#[test]
fn probabilities_are_those_of_the_roles_in_play() {
    let slugs = "service-owner service-manager product-operations-manager";
    let options = ["--roles", slugs, "--length", "full"];
    let output = score("roles.csv", &table(&[]), &options);
    let line = Json::parse(&output.out).expect("one line of JSON");
    let ranking = line.get("ranking").map_or(&[][..], Json::list);
    let figure = |fit: &Json, key: &str| fit.get(key).and_then(Json::number).expect("a figure");
    let sum: f64 = ranking.iter().map(|fit| figure(fit, "probability")).sum();
    assert_eq!(ranking.len(), 3);
    assert!((sum - 1.0).abs() < 1e-9, "{sum}");
    assert!(ranking.iter().all(|fit| (0.0..=100.0).contains(&figure(fit, "fit"))));
    assert_eq!(asked(&line).len(), 44);
}

#[test]
fn it_stops_at_the_most_items_that_were_asked_for() {
    let output = score("most.csv", &table(&[]), &["--max-items", "3", "--length", "full"]);
    let line = Json::parse(&output.out).expect("one line of JSON");
    assert_eq!(asked(&line).len(), 3);
    assert_eq!(line.get("verdict").and_then(Json::text), Some("none"));
}

#[test]
fn what_is_wrong_is_said() {
    let row = |csv: &str, options: &[&str], code: u8, said: &str| {
        let output = score("wrong.csv", csv, options);
        assert_eq!(output.code, code, "{}", output.err);
        assert!(output.err.contains(said), "{}", output.err);
        assert_eq!(output.out, "");
    };
    row("i01,i02\n3,6\n", &[], 1, "line 2, i02: `6` is not 1 to 5");
    row("i01,i02\n3,3\n\nx,1\n", &[], 1, "line 4, i01: `x`");
    row("name,age\na,30\n", &[], 1, "names no item");
    row(&table(&[]), &["--roles", "nobody"], 1, "no role `nobody`");
    row(&table(&[]), &["--roles", "service-owner"], 1, "two roles");
    row(&table(&[]), &["--length", "short"], 2, "`--length short`");
    row(&table(&[]), &["--max-items", "few"], 2, "`--max-items few`");
}
