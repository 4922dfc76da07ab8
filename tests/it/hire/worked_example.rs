//! Three candidates, two interviewers, on a pack that stays as it is: the totals and the sentences.

use serde_json::{Value, json};

use super::{folder, kit, rolefit, sheet, write};
use rolefit::hire::file::File;

/// Each interviewer's mean of a competency, times two; nothing where not enough was heard.
const MEANS: [(&str, [[Option<u8>; 2]; 6]); 3] = [
    (
        "A",
        [
            [Some(8), Some(9)],
            [Some(7), Some(6)],
            [Some(6), Some(6)],
            [Some(6), Some(8)],
            [Some(8), Some(8)],
            [Some(5), Some(6)],
        ],
    ),
    (
        "B",
        [
            [Some(6), Some(6)],
            [Some(8), Some(8)],
            [Some(7), Some(8)],
            [Some(8), Some(7)],
            [Some(6), Some(7)],
            [Some(8), Some(8)],
        ],
    ),
    (
        "C",
        [
            [Some(4), Some(8)],
            [Some(6), Some(7)],
            [Some(8), Some(8)],
            [None, Some(6)],
            [Some(6), Some(6)],
            [Some(7), Some(7)],
        ],
    ),
];

/// Two points with that sum.
fn points(sum: Option<u8>) -> [Option<u8>; 2] {
    [sum.map(|sum| sum / 2), sum.map(|sum| sum - sum / 2)]
}

#[test]
fn the_competencies_are_those_of_the_role_with_their_weights() {
    let kit = kit();
    let found: Vec<(&str, u8)> =
        kit.competencies.iter().map(|one| (one.label.as_str(), one.weight)).collect();
    let expected = [
        ("Bringing in the new", 3),
        ("Planning years ahead", 3),
        ("Mastering one service", 2),
        ("Getting results without a team", 2),
        ("Working with customers", 2),
        ("Knowledge of the field", 2),
    ];
    assert_eq!(found, expected);
    assert_eq!(kit.stages.iter().map(|stage| stage.minutes).collect::<Vec<_>>(), [20, 50, 50]);
}

#[test]
fn two_interviewers_sheets_come_to_the_totals_and_sentences_of_the_example() {
    let kit = kit();
    let folder = folder("worked-example");
    let mut files = Vec::new();
    for (candidate, means) in MEANS {
        for interviewer in [0, 1] {
            let ratings = means.map(|mean| points(mean[interviewer]));
            let name = ["1", "2"][interviewer];
            let sheet = sheet(&kit, candidate, name, &ratings);
            let text = serde_json::to_string(&File::Scorecard(sheet)).expect("JSON");
            files.push(write(&folder, &format!("{candidate}-{name}.json"), &text));
        }
    }
    files.push(write(&folder, "kit.json", &serde_json::to_string(&File::Kit(kit)).expect("JSON")));
    let of = |files: &[String]| {
        let arguments = [&["panel"], &files.iter().map(String::as_str).collect::<Vec<_>>()[..]];
        let output = rolefit(&arguments.concat());
        assert_eq!((output.code, output.err.as_str()), (0, ""));
        output.out
    };
    let out = of(&files);
    // Their order makes no difference.
    files.reverse();
    assert_eq!(of(&files), out);

    let outcome: Value = serde_json::from_str(&out).expect("JSON");
    let totals = |key: &str| -> Vec<String> {
        let candidates = outcome["candidates"].as_array().expect("a list");
        let figure = |one: &Value| format!("{:.2}", one[key].as_f64().expect("a number") + 1e-9);
        candidates.iter().map(figure).collect()
    };
    assert_eq!(totals("weighted"), ["3.50", "3.61", "3.27"]);
    assert_eq!(totals("equal"), ["3.46", "3.63", "3.29"]);
    assert_eq!(outcome["order"], json!(["B", "A", "C"]));
    assert_eq!(outcome["close"], json!([["B", "A", "C"]]));
    assert_eq!(outcome["candidates"][0]["competencies"]["change"], json!(4.25));
    assert_eq!(outcome["candidates"][1]["flags"], json!(["close"]));
    assert_eq!(outcome["candidates"][2]["flags"], json!(["discuss", "close"]));
    let said = [
        "B, A and C are too close to call: with two interviewers, gaps under 0.55 decide nothing.",
        "A and B differ most on Bringing in the new (A +1.25) and Knowledge of the field (B +1.25).",
        "Talk about C on Bringing in the new (2 and 4).",
        "One interviewer did not hear enough from C on Getting results without a team.",
    ];
    assert_eq!(outcome["said"], json!(said));
}
