//! The schemas and examples that are published.

use rolefit::hire::file::{File, read};
use rolefit::hire::format::Format;
use rolefit::hire::scorecard::Panel;
use serde_json::Value;

use super::{is_golden, kit, rolefit, root, sheet, sound, text};

#[test]
fn the_published_schemas_and_examples_are_current() {
    for (of, file) in [("hire", "rolefit-hire.schema.json"), ("panel", "rolefit-panel.schema.json")]
    {
        is_golden(&root().join("src/data").join(file), &rolefit(&["schema", of]).out);
    }
    let kit = kit();
    let sheets = vec![
        sound(&kit, "A", "1"),
        sheet(
            &kit,
            "A",
            "2",
            &[
                [Some(4), Some(2)],
                [None, Some(3)],
                [Some(5), Some(4)],
                [Some(3), None],
                [Some(2), Some(3)],
                [Some(4), Some(4)],
            ],
        ),
    ];
    let panel = Panel {
        format: Format::One,
        kit: kit.clone(),
        sheets: sheets.clone(),
        shown_early: false,
        decision: Some("A second conversation, on plans, before anything is decided.".into()),
    };
    let examples = root().join("src/data/hiring/examples");
    let schema: Value = serde_json::from_str(&rolefit(&["schema", "hire"]).out).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    for (name, file) in [
        ("kit.json", File::Kit(kit)),
        ("scorecard.json", File::Scorecard(sheets[1].clone())),
        ("panel.json", File::Panel(panel)),
    ] {
        is_golden(&examples.join(name), &text(&file));
        assert_eq!(read(&text(&file)), Ok((file, Vec::new())), "{name}");
    }
    for name in ["job.json", "kit.json", "scorecard.json", "panel.json"] {
        let text = std::fs::read_to_string(examples.join(name)).expect("the example is there");
        let value = serde_json::from_str(&text).expect("JSON");
        assert!(validator.is_valid(&value), "{name}: {:?}", validator.iter_errors(&value).next());
        assert!(read(&text).is_ok_and(|(_, warnings)| warnings.is_empty()), "{name}");
    }
    let output = rolefit(&["panel", &examples.join("panel.json").to_string_lossy()]);
    is_golden(&examples.join("outcome.json"), &output.out);
    let schema: Value = serde_json::from_str(&rolefit(&["schema", "panel"]).out).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    assert!(validator.is_valid(&serde_json::from_str(&output.out).expect("JSON")));
}
