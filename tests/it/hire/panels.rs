//! Who rated, whose sheets are missing, and what follows from both.

use serde_json::{Value, json};

use super::element::{element, opened};
use super::{folder, kit, rolefit, sheet, sound, text, write};
use rolefit::app::hire::Msg;
use rolefit::hire::file::File;
use rolefit::hire::format::Format;
use rolefit::hire::kit::Kit;
use rolefit::hire::missing::Missing;
use rolefit::hire::scorecard::{Panel, Scorecard};

/// What the command says of these sheets: the outcome, and what else.
fn outcome(name: &str, kit: &Kit, sheets: &[Scorecard]) -> (Value, String) {
    let folder = folder(name);
    let mut files = vec![write(&folder, "kit.json", &text(&File::Kit(kit.clone())))];
    for (number, sheet) in sheets.iter().enumerate() {
        let text = text(&File::Scorecard(sheet.clone()));
        files.push(write(&folder, &format!("{number}.json"), &text));
    }
    let arguments =
        [&["panel"], &files.iter().map(String::as_str).collect::<Vec<_>>()[..]].concat();
    let output = rolefit(&arguments);
    (serde_json::from_str(&output.out).expect("JSON"), output.err)
}

#[test]
fn who_rated_nothing_does_not_make_small_gaps_count() {
    let kit = kit();
    let lower =
        [[Some(3); 2], [Some(3); 2], [Some(3), Some(4)], [Some(4); 2], [Some(4); 2], [Some(4); 2]];
    let mut sheets: Vec<Scorecard> =
        ["1", "2", "3"].map(|name| sheet(&kit, "A", name, &[[Some(4); 2]; 6])).into();
    sheets.extend(["1", "2"].map(|name| sheet(&kit, "B", name, &lower)));
    let close = json!([["A", "B"]]);
    assert_eq!(outcome("two-raters", &kit, &sheets).0["close"], close);
    sheets.push(sheet(&kit, "B", "3", &[[None; 2]; 6]));
    let (outcome, _) = outcome("no-rater", &kit, &sheets);
    assert_eq!(outcome["close"], close);
    assert!(outcome["said"][0].as_str().is_some_and(|said| said.contains("two interviewers")));
}

/// The part of a sheet on one interview of the kit.
fn part(kit: &Kit, whole: &Scorecard, interview: usize) -> Scorecard {
    let stage = &kit.stages[interview];
    let mut part = whole.clone();
    part.stage.clone_from(&stage.id);
    part.ratings.retain(|rating| stage.competencies.contains(&rating.competency));
    part
}

#[test]
fn candidates_wait_for_every_sheet_of_every_interview() {
    let kit = kit();
    let (first, second) = (sound(&kit, "A", "1"), sound(&kit, "A", "2"));
    let mut sheets = vec![part(&kit, &first, 1), part(&kit, &first, 2), part(&kit, &second, 1)];
    let mut model = element();
    let files = |sheets: &[Scorecard]| {
        let sheets = sheets.iter().map(|one| text(&File::Scorecard(one.clone())));
        let files = [text(&File::Kit(kit.clone()))].into_iter().chain(sheets);
        files.enumerate().map(|(at, text)| opened(&format!("{at}.json"), &text)).collect::<Vec<_>>()
    };
    model.update(Msg::FilesOpened("open-sheets", files(&sheets)));
    let table = model.meeting.table(None).expect("the kit is there");
    let missing = Missing {
        candidate: "A".into(),
        interview: Some(2),
        interviewers: vec!["2".into()],
        others: 0,
    };
    assert_eq!((table.waiting, table.combined.candidates.len()), (vec![missing], 0));
    let (said, err) = outcome("missing", &kit, &sheets);
    assert_eq!(err, "candidate A: sheets of interview 2 that are missing: 2\n");
    // Nobody said of the sheet that is missing that too little was heard.
    assert_eq!(said["said"], json!([]));
    sheets.remove(0);
    let (_, err) = outcome("missing-more", &kit, &sheets[..1]);
    assert_eq!(
        err,
        "candidate A: sheets of interview 1 that are missing: 1, 1 more\n\
         candidate A: sheets of interview 2 that are missing: 1 more\n"
    );
    // Others may have listened to the second interview.
    let third = sound(&kit, "A", "3");
    let sheets = [
        part(&kit, &first, 1),
        part(&kit, &second, 1),
        part(&kit, &second, 2),
        part(&kit, &third, 2),
    ];
    assert_eq!(outcome("others", &kit, &sheets).1, "");
}

#[test]
fn an_interviewer_who_rated_little_counts_and_is_told() {
    let kit = kit();
    let whole = sheet(&kit, "A", "1", &[[Some(4); 2]; 6]);
    let mut little = [[None; 2]; 6];
    little[2][0] = Some(2);
    let little = sheet(&kit, "A", "2", &little);
    let (outcome, err) = outcome("little", &kit, &[whole, little]);
    assert_eq!(err, "");
    assert_eq!(outcome["candidates"][0]["flags"], json!(["discuss"]));
    assert_eq!(
        outcome["said"],
        json!([
            "Talk about A on Mastering one service (2 and 4).",
            "One interviewer did not hear enough from A on Bringing in the new, Planning years ahead, \
             Getting results without a team, Working with customers and Knowledge of the field.",
            "Interviewer 2 rated only 1 of 6 subjects on A; that counts as a sheet, but says little.",
        ])
    );
}

#[test]
fn what_nobody_heard_is_told_in_one_sentence() {
    let kit = kit();
    let mut ratings = [[Some(3); 2]; 6];
    ratings[0] = [None; 2];
    ratings[5] = [None; 2];
    let sheets = ["1", "2"].map(|name| sheet(&kit, "A", name, &ratings));
    let (outcome, _) = outcome("unheard", &kit, &sheets);
    let said = "A has no rating on Bringing in the new and Knowledge of the field, so A stands apart and \
        is not ranked.";
    assert_eq!(outcome["said"], json!([said]));
}

#[test]
fn two_are_close_around_somebody_whom_more_people_heard() {
    let kit = kit();
    let all = |point| [[Some(point); 2]; 6];
    // A 4 and B 3.5 by four people, C 3.17 by one: A and B are apart, C is close to both.
    let half = [[Some(4), Some(3)]; 6];
    let mut lower = all(3);
    lower[0] = [Some(4); 2];
    let names = ["1", "2", "3", "4"];
    let mut sheets: Vec<Scorecard> = names.map(|name| sheet(&kit, "A", name, &all(4))).into();
    sheets.extend(names.map(|name| sheet(&kit, "B", name, &half)));
    sheets.push(sheet(&kit, "C", "1", &lower));
    let (outcome, _) = outcome("around", &kit, &sheets);
    assert_eq!(outcome["order"], json!(["A", "B", "C"]));
    assert_eq!(outcome["close"], json!([["A", "C"], ["B", "C"]]));
    assert_eq!(outcome["candidates"][0]["flags"], json!(["close"]));
}

#[test]
fn files_put_into_one_keep_what_was_decided_and_that_sheets_were_shown_early() {
    let kit = kit();
    let folder = folder("put-together");
    let panel = |name: &str, candidate: &str, shown_early, decision: Option<&str>| {
        let panel = Panel {
            format: Format::One,
            kit: kit.clone(),
            sheets: vec![sound(&kit, candidate, "1")],
            shown_early,
            decision: decision.map(ToOwned::to_owned),
        };
        write(&folder, name, &text(&File::Panel(panel)))
    };
    let files =
        [panel("b.json", "B", false, Some("Not B")), panel("a.json", "A", true, Some("A first"))];
    let output = rolefit(&["panel", &files[0], &files[1], "--form", "panel"]);
    let panel: Value = serde_json::from_str(&output.out).expect("JSON");
    assert_eq!(panel["shownEarly"], json!(true));
    assert_eq!(panel["decision"], json!("A first\n\nNot B"));
    assert_eq!(rolefit(&["panel", &files[1], &files[0], "--form", "panel"]).out, output.out);
}

#[test]
fn a_name_says_something_that_is_to_be_seen() {
    let kit = kit();
    let folder = folder("unseen");
    let file = |name: &str, candidate: &str| {
        let sheet = sheet(&kit, candidate, "1", &[[Some(4); 2]; 6]);
        write(&folder, name, &text(&File::Scorecard(sheet)))
    };
    let kit = write(&folder, "kit.json", &text(&File::Kit(kit.clone())));
    let output =
        rolefit(&["panel", &kit, &file("a.json", "A\u{200b}"), &file("b.json", "\u{200b}")]);
    let outcome: Value = serde_json::from_str(&output.out).expect("JSON");
    assert_eq!(outcome["candidates"].as_array().map(Vec::len), Some(1), "{}", output.err);
    assert_eq!(outcome["candidates"][0]["candidate"], json!("A"));
}
