//! Packs of official occupations, made of an extract of their databases.

use std::fs;
use std::path::Path;

use rolefit::cli::{Output, run};
use rolefit::domain::comparison;
use rolefit::domain::pack::{AspectId, Audience, Pack, RoleId, Top, Value};
use rolefit::domain::quiz::{ItemId, Length, Next, Quiz, Responses};

use crate::project::root;

fn import(occupations: &str) -> Output {
    let folder = root().join("tests/it/onet");
    let wages = folder.join("oews_national_M2024.csv");
    let text = |path: &Path| path.to_string_lossy().into_owned();
    run(["import", "--onet", &text(&folder), "--oews", &text(&wages), "--occupations", occupations])
}

fn pack(occupations: &str) -> Pack {
    let output = import(occupations);
    assert_eq!(output.code, 0, "{}", output.err);
    let (pack, warnings) = Pack::parse(&output.out).expect("what is imported is sound");
    assert_eq!(warnings, []);
    pack
}

const CODES: [&str; 5] = ["29-1141.00", "29-1071.00", "47-2111.00", "11-1021.00", "13-1082.00"];

#[test]
fn every_two_occupations_are_compared_and_quizzed() {
    for (at, one) in CODES.iter().enumerate() {
        for other in &CODES[at + 1..] {
            let pack = pack(&format!("{one} {other}"));
            let roles: Vec<RoleId> = RoleId::all(&pack).collect();
            let aspects: Vec<AspectId> = AspectId::all(&pack).collect();
            assert!(comparison::rows(&pack, &roles, &aspects).len() > 7, "{one} {other}");
            let quiz = Quiz::new(&pack, &roles, Audience::Individual).expect("duties make a quiz");
            assert!(matches!(
                quiz.next(&Responses::default(), Length::Adaptive),
                Next::Ask(ItemId::Duty(_) | ItemId::Statement(_))
            ));
            // Trying a quiz takes its time.
            if at > 0 {
                continue;
            }
            let (_, often) =
                quiz.quality().accuracy.last().copied().expect("a figure for 24 answers");
            let told = import(&format!("{one} {other}"))
                .err
                .contains("often leaves it open which is nearer");
            assert_eq!(told, often < 0.95, "{one} {other}: {often}");
        }
    }
}

#[test]
fn what_two_occupations_share_is_what_their_databases_say() {
    for (occupations, said) in [
        (
            "29-1141.00 29-1071.00",
            "Registered Nurses and Physician Assistants share 8 of 40 work activities",
        ),
        (
            "Registered Nurse; Electrician",
            "Registered Nurses and Electricians share 0 of 50 work activities",
        ),
    ] {
        let report = import(occupations).err;
        assert!(report.contains(said), "{report}");
        assert!(report.contains("CC BY 4.0") && report.contains("modified"), "{report}");
    }
}

#[test]
fn skills_that_every_job_asks_for_are_generic_and_knowledge_is_not() {
    let pack = pack("29-1141.00 47-2111.00");
    let is_generic =
        |label: &str| pack.concepts.iter().find(|one| one.label == label).map(|one| one.generic);
    assert_eq!(is_generic("Active Listening"), Some(true));
    assert_eq!(is_generic("Medicine and Dentistry"), Some(false));
    assert_eq!(is_generic("Record patient medical histories"), Some(false));
}

#[test]
fn pay_keeps_what_the_survey_withholds_and_what_is_beyond_its_top() {
    let pack = pack("11-1021.00 29-1141.00");
    let aspect = AspectId::all(&pack).find(|&id| pack[id].id == "pay").expect("a row of pay");
    let pay = |role: u16| match &pack.values(RoleId(role), aspect)[0].value {
        Value::Money(money) => money.clone(),
        other => panic!("{other:?}"),
    };
    let (managers, nurses) = (pay(0), pay(1));
    assert_eq!(
        (managers.low, managers.median, managers.high),
        (Some(47_420.0), Some(102_950.0), None)
    );
    assert_eq!((managers.top, managers.quartiles), (Top::Coded, Some((67_160.0, 164_130.0))));
    assert_eq!((nurses.high, nurses.top), (Some(135_320.0), Top::Exact));
    let source = &pack[pack.values(RoleId(1), aspect)[0].source];
    assert_eq!(
        (source.published.as_deref(), source.licence.as_deref()),
        (Some("2024-05"), Some("Public domain"))
    );
}

/// Over half of the nurses asked need a bachelor's degree, which the database would rather not say.
#[test]
fn what_the_database_holds_back_is_not_filled_in() {
    let pack = pack("29-1141.00 29-1071.00");
    let education = AspectId::all(&pack).find(|&id| pack[id].id == "education");
    let education = education.expect("others say what they need");
    let nurse = pack.role_by_slug("registered-nurses").expect("a role of the pack");
    assert_eq!(pack.values(nurse, education), []);
}

#[test]
fn an_occupation_is_found_by_its_short_title_and_by_its_others() {
    for occupations in [
        "RN; Physician Assistant",
        "rn, PA",
        "Registered Nurse (RN); PA-C",
        "Staff RN; Physician Associate",
    ] {
        let pack = pack(occupations);
        let titles: Vec<&str> = pack.roles.iter().map(|role| role.title.as_str()).collect();
        assert_eq!(titles, ["Registered Nurses", "Physician Assistants"], "{occupations}");
    }
}

/// Of an occupation that was not asked about yet, the files tell little.
#[test]
fn what_is_missing_is_not_called_alike() {
    let folder = std::env::temp_dir().join(format!("rolefit-onet-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let whole = root().join("tests/it/onet");
    for file in fs::read_dir(&whole).expect("the extract").flatten() {
        let text = fs::read_to_string(file.path()).expect("it is text");
        let rated = ["Interests.txt", "Work Styles.txt", "Tasks to DWAs.txt"];
        let is_rated = rated.iter().any(|name| file.file_name() == *name);
        let of_nurses = text.lines().filter(|line| !(is_rated && line.starts_with("29-1141.00")));
        let lines: Vec<&str> = of_nurses.collect();
        fs::write(folder.join(file.file_name()), lines.join("\n")).expect("it is written");
    }
    let folder_text = folder.to_string_lossy();
    let output = run(["import", "--onet", &folder_text, "--occupations", "RN; PA; Electrician"]);
    fs::remove_dir_all(&folder).expect("it is there");
    assert_eq!(output.code, 0, "{}", output.err);
    assert!(output.err.contains("of Registered Nurses only"), "{}", output.err);
    assert!(!output.err.contains("often leaves it open which is nearer"), "{}", output.err);
}

#[test]
fn an_occupation_that_is_not_there_hears_of_the_nearest() {
    for (occupations, said) in [
        ("Registered Nurses; Electricans", "perhaps Electricians (47-2111.00)"),
        ("29-1141.00 29-1072.00", "perhaps 29-1071.00 (Physician Assistants)"),
        ("29-1141.00", "name two occupations"),
    ] {
        let output = import(occupations);
        assert_eq!(output.code, 1);
        assert!(output.err.contains(said), "{}", output.err);
    }
    let nowhere = root().join("src").to_string_lossy().into_owned();
    let output = run(["import", "--onet", &nowhere, "--occupations", "29-1141.00 29-1071.00"]);
    assert!(output.err.contains("“Occupation Data.txt”"), "{}", output.err);
}
