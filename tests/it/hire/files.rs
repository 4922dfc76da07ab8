//! Files that meet: what is refused, and what comes back from CSV as it went out.

use serde_json::{Value, json};

use super::{folder, kit, rolefit, sheet, sound, text, write};
use rolefit::hire::file::File;
use rolefit::hire::scorecard::{Panel, Scorecard};
use rolefit::hire::{format::Format, table};

/// Two good sheets and another file; what is said of it, its name left out.
fn beside(name: &str, file: &str) -> (u8, Value, String) {
    let (kit, folder) = (kit(), folder(name));
    let mut arguments = vec!["panel".to_owned()];
    arguments.push(write(&folder, "kit.json", &text(&File::Kit(kit.clone()))));
    for interviewer in ["1", "2"] {
        let good = text(&File::Scorecard(sound(&kit, "A", interviewer)));
        arguments.push(write(&folder, &format!("good-{interviewer}.json"), &good));
    }
    let other = write(&folder, name, file);
    arguments.push(other.clone());
    let output = rolefit(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    let outcome = serde_json::from_str(&output.out).expect("the good files stay");
    (output.code, outcome, output.err.replace(&other, "FILE"))
}

#[test]
fn a_file_that_cannot_be_meant_is_refused_by_its_path_and_the_good_ones_stay() {
    let kit = kit();
    let good = serde_json::to_value(File::Scorecard(sound(&kit, "B", "1"))).expect("JSON");
    let check = |name: &str, change: &dyn Fn(&mut Value), said: &str| {
        let mut sheet = good.clone();
        change(&mut sheet);
        let (code, outcome, err) = beside(name, &sheet.to_string());
        assert_eq!((code, outcome["order"].clone()), (1, json!(["A"])), "{name}: {err}");
        assert!(err.contains(said), "{name}: {err}");
    };
    check(
        "version",
        &|sheet| sheet["format"] = json!("rolefit-hire/2"),
        "FILE: $.format: found \"rolefit-hire/2\", expected \"rolefit-hire/1\"",
    );
    check(
        "kind",
        &|sheet| sheet["kind"] = json!("card"),
        "FILE: $.kind: found \"card\", expected \"job\", \"kit\"",
    );
    check(
        "pack",
        &|sheet| *sheet = json!({"format": "rolefit/1"}),
        "FILE: $.format: found \"rolefit/1\"",
    );
    check("list", &|sheet| *sheet = json!([1]), "FILE: $: found a list of 1, expected an object");
    check(
        "unsealed",
        &|sheet| sheet["sealed"] = json!(false),
        "FILE: $.sealed: found false, expected true",
    );
    check(
        "not-said",
        &|sheet| sheet["sealed"] = Value::Null,
        "FILE: $.sealed: found null, expected true",
    );
    for (name, rating) in
        [("nought", json!(0)), ("six", json!(6)), ("half", json!(2.5)), ("word", json!("4"))]
    {
        let said = format!(
            "FILE: $.ratings[3].rating: found {rating}, expected a whole number from 1 to 5"
        );
        check(name, &|sheet| sheet["ratings"][3]["rating"] = rating.clone(), &said);
    }
    check(
        "other-kit",
        &|sheet| sheet["kit"] = json!("0123456789abcdef"),
        "FILE: $.kit: found \"0123456789abcdef\", expected ",
    );
    check(
        "stranger",
        &|sheet| sheet["ratings"][2]["competency"] = json!("horizn"),
        "FILE: $.ratings[2].competency: found \"horizn\", expected one of the kit's competencies, perhaps \"horizon\"",
    );
    check(
        "no-question",
        &|sheet| sheet["ratings"][0]["question"] = json!("x"),
        "FILE: $.ratings[0].question: found \"x\"",
    );
    check(
        "rated-twice",
        &|sheet| sheet["ratings"][1] = sheet["ratings"][0].clone(),
        "FILE: $.ratings[1]: found a second rating of \"change-past\"",
    );
    check(
        "nobody",
        &|sheet| sheet["candidate"] = json!("  "),
        "FILE: $.candidate: found \"  \", expected text",
    );
    check(
        "job",
        &|sheet| *sheet = json!({"format": "rolefit-hire/1", "kind": "job"}),
        "FILE: $.kind: found \"job\", expected a kit",
    );
    let (code, _, err) = beside("broken", "{\"format\": ");
    assert!(code == 1 && err.starts_with("FILE: $: found EOF while parsing"), "{err}");
    let (code, _, err) = beside("large", &"x".repeat(1_000_001));
    assert!(code == 1 && err.starts_with("FILE: $: more than 1000000 bytes"), "{err}");
    let (code, _, err) = beside("none.csv", "kit,candidate\n");
    assert!(code == 1 && err.contains("FILE: line 1: no column \"interviewer\""), "{err}");
}

#[test]
fn a_sheet_that_is_there_twice_counts_once_and_one_that_differs_is_asked_about() {
    let kit = kit();
    let same = sound(&kit, "A", "1");
    let (code, outcome, err) = beside("twice", &text(&File::Scorecard(same.clone())));
    assert_eq!((code, &outcome["candidates"][0]["weighted"]), (0, &json!(3.5)), "{err}");
    assert!(err.contains("the same sheet is there twice and counts once"), "{err}");
    let mut other = same;
    other.ratings[0].rating = Some(1);
    let (code, outcome, err) = beside("torn", &text(&File::Scorecard(other)));
    assert_eq!((code, &outcome["candidates"][0]["weighted"]), (1, &json!(3.5)), "{err}");
    assert_eq!(err.matches("which one is meant?").count(), 2, "{err}");
}

#[test]
fn more_than_a_panel_may_have_is_refused() {
    let kit = kit();
    let of = |candidates: usize, interviewers: usize| {
        let mut sheets = Vec::new();
        for candidate in 0..candidates {
            for interviewer in 0..interviewers {
                sheets.push(sound(&kit, &format!("{candidate:02}"), &interviewer.to_string()));
            }
        }
        let format = Format::One;
        let panel = Panel { format, kit: kit.clone(), sheets, shown_early: false, decision: None };
        let file =
            write(&folder(&format!("many-{candidates}")), "panel.json", &text(&File::Panel(panel)));
        let output = rolefit(&["panel", &file]);
        let outcome: Value = serde_json::from_str(&output.out).expect("JSON");
        (outcome["candidates"].as_array().map_or(0, Vec::len), output.code, output.err)
    };
    let (count, code, err) = of(32, 1);
    assert_eq!((count, code, err.matches("more than 30 candidates").count()), (30, 1, 2), "{err}");
    let (count, code, err) = of(1, 9);
    assert_eq!((count, code, err.matches("more than 8 interviewers").count()), (1, 1, 1), "{err}");
}

#[test]
fn sheets_come_back_from_csv_as_they_went_out() {
    let kit = kit();
    for note in [
        "=1+1",
        "+1",
        "-1",
        "@x",
        "'quoted",
        "''twice",
        "\ttab",
        "a,b;c\td",
        "say \"yes\"",
        "two\nlines",
        "ä€漢",
        "| * _ #",
        "",
    ] {
        let mut one = sheet(&kit, "A", "1", &[[Some(1), None], [Some(5), Some(2)]]);
        one.candidate = if note.trim().is_empty() || note.contains('\n') {
            "A".into()
        } else {
            rolefit::hire::clean(note)
        };
        one.ratings[0].note = note.trim().into();
        one.ratings[1].after = Some(3);
        let empty = Scorecard { ratings: Vec::new(), stage: "call".into(), ..one.clone() };
        let sheets = vec![one, empty];
        let written = table::write(&kit, &sheets);
        assert_eq!(table::read(&written), Ok((sheets.clone(), Vec::new())), "{note:?}\n{written}");
        // As other programs save it.
        let semicolons = ["\u{feff}", &written.replace("\r\n", "\n")].concat();
        assert_eq!(table::read(&semicolons).map(|(sheets, _)| sheets), Ok(sheets), "{note:?}");
    }
    let (sheets, notices) = table::read(
        "kit;candidate;interviewer;competency;question;rating;mood\nk;A;1;change;change-past;4;good\n",
    )
    .expect("it is read");
    assert_eq!(sheets[0].ratings[0].rating, Some(4));
    assert_eq!(notices, ["line 1: the column \"mood\" is passed over"]);
    let wrong = table::read("kit,candidate,interviewer,competency,question,rating\nk,A,1,c,q,6\n");
    let said = "line 2: rating: found \"6\", expected 1, 2, 3, 4 or 5, or nothing where not enough was heard";
    assert_eq!(wrong, Err(vec![said.to_owned()]));
}
