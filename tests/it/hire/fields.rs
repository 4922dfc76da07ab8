//! What is said of the fields of a job, and what is not.

use serde_json::{Value, json};

use super::descriptions::told;
use super::rolefit;

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

#[test]
fn what_may_be_meant_otherwise_is_hinted_at() {
    for (name, change, said) in [
        ("currency", json!({"pay": {"fixed": 5, "currency": "QQQ"}}), "$.pay.currency: “QQQ”"),
        (
            "wide",
            json!({"pay": {"low": 95, "high": 115_000, "currency": "EUR"}}),
            "$.pay.high: “95 – 115000”: the ends are more than five times apart",
        ),
        ("country", json!({"place": {"country": "Atlantis"}}), "$.place.country: “Atlantis”"),
        (
            "narnia",
            json!({"remote": "fully", "remoteFrom": ["DE", "Narnia"]}),
            "$.remoteFrom: “Narnia”",
        ),
        (
            "dates",
            json!({"applyBy": "2026-01-15", "posted": "2026-11-26"}),
            "$.applyBy: “2026-01-15”",
        ),
        ("days", json!({"remote": "fully", "daysOnSite": 2}), "$.daysOnSite: “2”"),
        (
            "software",
            json!({"software": false, "softwareName": "Sorter"}),
            "$.softwareName: “Sorter”",
        ),
        ("years", json!({"experience": "At least 10 years in IT"}), "$.experience: “10 years”"),
        ("salary", json!({"otherPay": "A salary up to 90,000"}), "$.otherPay: “up to”"),
        (
            "roles",
            json!({"roles": ["service-manager"]}),
            "$.roles: the file is on service-manager, and service-owner is asked for",
        ),
    ] {
        let fields = change.as_object().expect("an object").clone();
        let fill = |job: &mut Value| job.as_object_mut().expect("an object").extend(fields);
        let (code, _, err) = told(fill, "txt", &format!("doubt-{name}"));
        let hints: Vec<&str> = err.lines().filter(|line| line.contains("hint: $")).collect();
        assert!(code == 0 && hints.len() == 1 && hints[0].contains(said), "{name}: {err}");
    }
    let plain = |job: &mut Value| {
        job["pay"] = json!({"low": 20_000, "high": 100_000, "currency": "KWD"});
        job["place"] = json!({"country": "DE"});
        job["experience"] = json!("Has run a service of 10 servers for people");
        job["otherPay"] = json!("A bonus up to 5,000");
    };
    let (_, _, err) = told(plain, "txt", "doubt-none");
    assert!(!err.contains("hint: $"), "{err}");
    // What pay is often called is known.
    let (_, _, err) = told(|job| job["salary"] = json!(5), "txt", "salary");
    assert!(err.contains("$.salary: found a key without meaning here, expected \"pay\""), "{err}");
}

#[test]
fn sentences_have_their_subjects_and_figures_what_they_count() {
    let out = |role: &str, form: &str| rolefit(&["hire", role, "--form", form]).out;
    let text = out("service-owner", "txt");
    for said in
        ["\nThe level of this post: “Sets the goals”.\n", "\nTwo interviews of 50 minutes each.\n"]
    {
        assert!(text.contains(said), "{text}");
    }
    let both = out("service-owner+service-manager", "txt");
    assert!(!both.contains("Leads: Leads"), "{both}");
    assert!(both.contains("\nLeads the service and supervises its releases;"), "{both}");
    assert!(both.contains("\nSupervises maintenance teams,"), "{both}");
    // The call can answer these by yes or no.
    let guide = out("service-owner", "guide");
    assert!(guide.contains("\n- Knows from own work: Service marketing\n"), "{guide}");
    assert!(!guide.contains("“Nothing:"), "{guide}");
    assert!(text.contains("\n- Service marketing\n"), "{text}");
}

#[test]
fn a_candidate_is_not_shown_what_is_still_to_be_filled_in() {
    let employer = |job: &mut Value| job["employer"] = json!({"name": "Tidewater"});
    let (_, sheet, _) = told(employer, "sheet", "candidate");
    assert!(
        sheet.starts_with("# What to expect: Service Owner\n\nEmployer: Tidewater.\n"),
        "{sheet}"
    );
    assert!(!sheet.contains("to be filled in") && !sheet.contains("## Pay"), "{sheet}");
}

#[test]
fn the_schema_demands_what_the_reader_demands() {
    let schema: Value = serde_json::from_str(&rolefit(&["schema", "hire"]).out).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let is_valid = |job: Value| validator.is_valid(&job);
    assert!(is_valid(json!({"format": "rolefit-hire/1", "kind": "job", "must": vec!["x"; 30]})));
    assert!(!is_valid(json!({"kind": "job"})));
    for field in ["must", "nice", "benefits", "duties", "roles"] {
        let mut job = json!({"format": "rolefit-hire/1", "kind": "job"});
        job[field] = json!(vec!["x"; 31]);
        assert!(!is_valid(job), "{field}");
    }
}
