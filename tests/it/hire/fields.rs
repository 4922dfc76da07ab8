//! What is said of the fields of a job, and what is not.

use serde_json::{Value, json};

use super::descriptions::told;

#[test]
fn a_field_of_a_file_that_cannot_be_meant_is_said_and_left_out() {
    for (name, field, wrong, said) in [
        (
            "days",
            "daysOnSite",
            json!(9),
            "$.daysOnSite: found 9, expected a whole number from 0 to 7",
        ),
        ("days-word", "daysOnSite", json!("nine"), "$.daysOnSite: found \"nine\", expected"),
        ("panel", "interviewers", json!(0), "$.interviewers: found 0, expected"),
        (
            "many",
            "benefits",
            json!(vec!["x"; 31]),
            "$.benefits: found 31 entries, expected at most 30",
        ),
        ("entry", "must", json!(["Sews", 4]), "$.must[1]: found 4, expected text"),
        ("remote", "remote", json!("often"), "$.remote: found \"often\", expected"),
        (
            "weight",
            "competencies",
            json!([{"id": "change", "weight": 101}]),
            "$.competencies[0].weight: found 101, expected",
        ),
        ("place", "place", json!("Kiel"), "$.place: found \"Kiel\", expected an object"),
        ("title", "title", json!(5), "$.title: found 5, expected text"),
    ] {
        let change = |job: &mut Value| {
            job["employer"] = json!({"name": "Tidewater"});
            job[field] = wrong;
        };
        let (code, out, err) = told(change, "txt", &format!("field-{name}"));
        assert!(code == 0 && err.contains(&format!("job.json: {said}")), "{name}: {err}");
        assert!(out.contains("Employer: Tidewater."), "{name}: {out}");
    }
    let sum = |job: &mut Value| job["pay"] = json!({"low": "90k"});
    let (_, _, err) = told(sum, "txt", "field-sum");
    assert!(err.contains("$.pay.low: found \"90k\"") && !err.contains("without meaning"), "{err}");
}

#[test]
fn nothing_is_promised_that_nobody_typed() {
    let (_, out, _) = told(|job| job["vacancy"] = json!(false), "txt", "no-vacancy");
    assert!(out.contains("\nNo post is open at the moment.\n"), "{out}");
}
