//! What `rolefit score` prints for recorded answers.

use std::path::PathBuf;
use std::{env, fs};

use rolefit::cli::{Output, run};
use rolefit::data::bundled;
use rolefit::domain::pack::Audience;
use rolefit::domain::quiz::{Agreement, Length, Next, Quiz, Response, Responses};
use serde_json::Value;

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
    let quiz = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let items = quiz.items().iter();
    let (mut head, mut row) = (String::from("respondent"), String::from("the first"));
    for (place, item) in items.enumerate() {
        head = format!("{head},{}", item.name);
        let value = (place % 5 + 1).to_string();
        row = format!("{row},{}", if gaps.contains(&item.name.as_str()) { "" } else { &value });
    }
    format!("{head}\r\n{row}\r\n")
}

/// The only line that was printed.
fn line(output: &Output) -> Value {
    serde_json::from_str(&output.out).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn asked(line: &Value) -> Vec<&str> {
    line["asked"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[test]
fn it_asks_in_the_order_of_the_widget() {
    let pack = bundled();
    let quiz = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let mut responses = Responses::default();
    let mut widget = Vec::new();
    while let Next::Ask(item) = quiz.next(&responses, Length::Adaptive) {
        let place = quiz.items().iter().position(|other| other.id == item);
        let place = place.expect("an item of the quiz");
        responses.set(item, Response::Given(Agreement::ALL[place % 5]));
        widget.push(quiz.items()[place].name.as_str());
    }
    let full = line(&score("order.csv", &table(&[]), &[]));
    assert_eq!(asked(&full), widget);

    let gap = widget[1];
    let gapped = line(&score("gap.csv", &table(&[gap]), &[]));
    assert!(!asked(&gapped).contains(&gap), "an empty cell is a skipped item");
    assert_eq!(asked(&gapped)[0], widget[0]);
}

#[test]
fn probabilities_are_those_of_the_roles_in_play() {
    let slugs = "service-owner service-manager product-operations-manager";
    let options = ["--roles", slugs, "--length", "full"];
    let line = line(&score("roles.csv", &table(&[]), &options));
    let ranking = line["ranking"].as_array().expect("a ranking");
    let figure = |fit: &Value, key: &str| fit[key].as_f64().expect("a figure");
    let sum: f64 = ranking.iter().map(|fit| figure(fit, "probability")).sum();
    assert_eq!(ranking.len(), 3);
    let none = figure(&line, "none");
    assert!((sum + none - 1.0).abs() < 1e-9, "{sum} and {none}");
    assert!(ranking.iter().all(|fit| (0.0..=100.0).contains(&figure(fit, "fit"))));
    assert_eq!(asked(&line).iter().filter(|name| !name.starts_with("d-")).count(), 44);
}

#[test]
fn it_stops_at_the_most_items_that_were_asked_for() {
    let options = ["--max-items", "3", "--length", "full"];
    let line = line(&score("most.csv", &table(&[]), &options));
    assert_eq!(asked(&line).len(), 3);
    assert_eq!(line["verdict"], "none");
}

#[test]
fn a_table_is_read_as_spreadsheets_write_it() {
    let expected = score("plain.csv", "i01,i02,i03\n5,4,\n1,2,3\n", &[]);
    assert_eq!((expected.code, expected.out.lines().count()), (0, 2), "{}", expected.err);
    let row = |csv: &str| assert_eq!(score("spreadsheet.csv", csv, &[]), expected, "{csv:?}");
    row("name,i01,i02,i03\n\"Smith, John\",5,4,\n\"O\"\"Hara\",1,2,3\n");
    row("\"first\r\nand last\",i01,i02,i03\r\n\"John\r\nSmith\",5,4,\r\nx,1,2,3");
    row("\u{feff}\"i01\",\"i02\",\"i03\"\r\n\"5\",\"4\",\"\"\r\n\"1\",\"2\",\"3\"\r\n");
    row("\u{feff}i01,i02,i03\n\n5,4,\n   \n\n1,2,3\n\n");
    row(" i01 , i02,i03\n 5,4 , \n1, 2,3\n");
}

#[test]
fn a_column_that_may_be_a_slip_is_told() {
    let output = score("slip.csv", "name,i01,i002\nJohn,1,2\n", &[]);
    assert_eq!((output.code, output.out.lines().count()), (0, 1));
    assert_eq!(
        output.err,
        "line 1: no item is `i002`, which was passed over; did you mean `i02`?\n"
    );
    // A statement that was given up, and one for organizations: both are near what is there.
    let output = score("others.csv", "i01,i03,i13,o01\n1,2,3,4\n", &[]);
    assert_eq!((output.code, output.err.as_str()), (0, ""));
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
    row("i01,i02\r\n3,3\r\n\r\nx,1\r\n", &[], 1, "line 4, i01: `x`");
    row("name,i01\n\"a\nb\",3\nc,3.5\n", &[], 1, "line 4, i01: `3.5`");
    row(
        "i01,i02\n1,2\n3\n",
        &[],
        1,
        "line 3: 1 cells where the first line has 2; there is none for `i02`",
    );
    row(
        "name,i01\nSmith, John,3\n",
        &[],
        1,
        "line 2: 3 cells where the first line has 2; a cell with a comma",
    );
    row("i01,i02\n\"1,2\n3,4\n", &[], 1, "line 2: 1 cells");
    row("name,age\na,30\n", &[], 1, "names no item");
    row("i01;i02\n3;4\n", &[], 1, "separated by commas");
    row("", &[], 1, "names no item");
    row("i01,i02\n", &[], 1, "no answers below");
    row("i01,i02,i01\n1,2,3\n", &[], 1, "line 1: `i01` stands there twice");
    row(&table(&[]), &["--roles", "nobody"], 1, "no role `nobody`");
    row(&table(&[]), &["--roles", "service-owners"], 1, "did you mean `service-owner`?");
    row(&table(&[]), &["--roles", "service-owner"], 1, "two roles");
    row(&table(&[]), &["--length", "short"], 2, "'short' for '--length");
    row(&table(&[]), &["--max-items", "few"], 2, "'few' for '--max-items");
    row(&table(&[]), &["--adience", "organization"], 2, "'--audience'");
}
