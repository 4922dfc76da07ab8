//! What a job needs to be a `JobPosting`, and what else it can say.

use serde_json::{Value, json};

use super::descriptions::told;

#[test]
fn a_posting_without_what_search_engines_refuse_it_for_is_not_made() {
    let whole = |job: &mut Value| {
        job["employer"] = json!({"name": "Tidewater"});
        job["posted"] = json!("2026-11-26");
        job["pay"] = json!({"fixed": 4000.5, "currency": "EUR", "period": "month"});
        job["place"] = json!({"town": "Kiel", "country": "DE"});
    };
    let (code, out, err) = told(whole, "json-ld", "posting-whole");
    let posting: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &posting["baseSalary"]["value"]["value"]), (0, &json!(4000.5)), "{err}");
    for (number, (lack, field)) in [
        ("employer", "employer.name"),
        ("posted", "posted"),
        ("place", "place.town and place.country, or remote and remoteFrom"),
    ]
    .into_iter()
    .enumerate()
    {
        let without = |job: &mut Value| {
            whole(job);
            job[lack] = Value::Null;
        };
        let (code, out, err) = told(without, "json-ld", &format!("posting-{number}"));
        assert_eq!((code, out.as_str()), (1, ""), "{lack}");
        assert!(
            err.ends_with(&format!("a JobPosting needs what is missing:\n  {field}\n")),
            "{err}"
        );
    }
    let remote = |job: &mut Value| {
        whole(job);
        job["place"] = Value::Null;
        job["remote"] = json!("fully");
    };
    let (code, _, err) = told(remote, "json-ld", "posting-nowhere");
    assert!(code == 1 && err.contains("remoteFrom"), "{err}");
    let from = |job: &mut Value| {
        remote(job);
        job["remoteFrom"] = json!(["DE", "AT"]);
    };
    let (_, out, _) = told(from, "json-ld", "posting-remote");
    let posting: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(posting["jobLocationType"], "TELECOMMUTE");
    assert_eq!(
        posting["applicantLocationRequirements"][1],
        json!({"@type": "Country", "name": "AT"})
    );
}

/// What schema.org has for a `JobPosting` and the things in it, of version 29.
const KNOWN: &[&str] = &[
    "@context",
    "@type",
    "title",
    "description",
    "datePosted",
    "validThrough",
    "employmentType",
    "hiringOrganization",
    "name",
    "sameAs",
    "jobLocation",
    "address",
    "streetAddress",
    "addressLocality",
    "addressRegion",
    "postalCode",
    "addressCountry",
    "jobLocationType",
    "applicantLocationRequirements",
    "baseSalary",
    "currency",
    "value",
    "minValue",
    "maxValue",
    "unitText",
    "incentiveCompensation",
    "jobBenefits",
    "workHours",
    "jobStartDate",
    "responsibilities",
    "skills",
    "educationRequirements",
    "experienceRequirements",
    "occupationalCategory",
    "url",
];

#[test]
fn a_posting_has_no_property_that_search_engines_do_not_know() {
    fn keys(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    found.push(key.clone());
                    keys(value, found);
                }
            }
            Value::Array(entries) => entries.iter().for_each(|entry| keys(entry, found)),
            _ => {}
        }
    }
    let posting = include_str!("json-ld.json");
    let mut found = Vec::new();
    keys(&serde_json::from_str(posting).expect("JSON"), &mut found);
    found.retain(|key| !KNOWN.contains(&key.as_str()));
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_posting_without_pay_says_nothing_of_it() {
    let job = |job: &mut Value| {
        job["employer"] = json!({"name": "Tidewater"});
        job["posted"] = json!("2026-11-26");
        job["place"] = json!({"town": "Kiel", "country": "DE"});
    };
    let (code, out, err) = told(job, "json-ld", "posting-no-pay");
    assert_eq!(code, 0, "{err}");
    assert!(!out.contains("baseSalary") && !out.contains("to be filled in"), "{out}");
    let wrong = |file: &mut Value| {
        job(file);
        file["pay"] = json!({"low": 3, "high": 2, "currency": "EUR"});
    };
    let (code, out, err) = told(wrong, "json-ld", "posting-wrong-pay");
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!(err.ends_with("a JobPosting needs what is missing:\n  pay\n"), "{err}");
}

#[test]
fn a_job_can_say_what_is_rated_and_in_which_stages() {
    let asked = |job: &mut Value| {
        job["competencies"] = json!([
            {"id": "knowledge", "weight": 4},
            {"id": "urgency-high", "questions": ["What did you do in your last outage?"]},
            {"id": "chnage"},
            {"id": "change"},
        ]);
        job["stages"] = json!([
            {"id": "interview-1", "kind": "interview", "minutes": 50,
             "competencies": ["urgency", "change", "chnage"]},
        ]);
    };
    let (code, out, err) = told(asked, "kit", "wanted");
    assert_eq!(
        (code, err.as_str()),
        (
            1,
            "$.competencies[2].id: found \"chnage\", expected a dimension of the pack, perhaps \"change\"\n"
        )
    );
    let kit: Value = serde_json::from_str(&out).expect("JSON");
    let found: Vec<(&str, u64)> = kit["competencies"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| Some((one["id"].as_str()?, one["weight"].as_u64()?)))
        .collect();
    assert_eq!(found, [("knowledge", 4), ("urgency", 1), ("change", 3)]);
    let own = &kit["competencies"][1]["questions"].as_array().expect("a list");
    let own = own.last().expect("a question");
    assert_eq!(
        (&own["id"], &own["kind"], &own["origin"]),
        (&json!("urgency-own-1"), &json!("own"), &json!("yours"))
    );
    assert_eq!(kit["stages"].as_array().map(Vec::len), Some(1));
    assert_eq!(kit["stages"][0]["competencies"], json!(["urgency", "change"]));
    // The description and the candidate's sheet tell of the same stages.
    let (_, text, _) = told(asked, "txt", "wanted-txt");
    assert!(text.contains("One interview of 50 minutes.\n"), "{text}");
}

#[test]
fn a_country_is_one_that_search_engines_know_or_no_posting_is_made() {
    let in_country = |country: &str| {
        let country = country.to_owned();
        move |job: &mut Value| {
            job["employer"] = json!({"name": "Tidewater"});
            job["posted"] = json!("2026-11-26");
            job["place"] = json!({"town": "Kiel", "country": country});
        }
    };
    for (typed, known) in [
        ("DE", Some("DE")),
        ("de", Some("DE")),
        ("uk", Some("GB")),
        ("USA", Some("US")),
        ("SGP", Some("SGP")),
        ("Germany", Some("Germany")),
        ("日本", Some("日本")),
        ("مصر", Some("مصر")),
        ("EU", None),
        ("XX", None),
        ("Europe", None),
        ("worldwide", None),
        ("49", None),
    ] {
        let (code, out, err) = told(in_country(typed), "json-ld", "posting-country");
        let posting: Value = serde_json::from_str(&out).unwrap_or_default();
        let address = &posting["jobLocation"]["address"]["addressCountry"];
        assert_eq!((code == 0, address), (known.is_some(), &json!(known)), "{typed}: {err}");
        assert_eq!(err.contains("\n  place.town and place.country"), known.is_none());
    }
    let remote = |countries: Value| {
        move |job: &mut Value| {
            in_country("DE")(job);
            job["remote"] = json!("fully");
            job["remoteFrom"] = countries;
        }
    };
    let (_, out, _) = told(remote(json!(["at", "Switzerland"])), "json-ld", "posting-from");
    let posting: Value = serde_json::from_str(&out).expect("JSON");
    let names = &posting["applicantLocationRequirements"];
    assert_eq!((&names[0]["name"], &names[1]["name"]), (&json!("AT"), &json!("Switzerland")));
    let (code, _, _) = told(remote(json!(["DE", "EMEA"])), "json-ld", "posting-from-anywhere");
    assert_eq!(code, 1);
}
