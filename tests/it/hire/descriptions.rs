//! Job descriptions in four forms, guides, candidates' sheets and kits, as the command prints them.

use serde_json::{Value, json};

use super::{folder, is_golden, own, rolefit, root, write};

const JOB: &str = "src/data/hiring/examples/job.json";

fn printed(form: &str) -> String {
    let job = root().join(JOB);
    let arguments = [
        "hire",
        "service-owner",
        "--job",
        &job.to_string_lossy(),
        "--form",
        form,
        "--pack",
        &own("pack.json"),
    ];
    let output = rolefit(&arguments);
    assert_eq!(output.code, 0, "{}", output.err);
    output.out
}

#[test]
fn a_post_is_described_in_every_form() {
    for (form, ending) in [
        ("md", "md"),
        ("html", "html"),
        ("txt", "txt"),
        ("json-ld", "json"),
        ("origins", "tsv"),
        ("guide", "md"),
        ("sheet", "md"),
        ("sample", "md"),
        ("kit", "json"),
    ] {
        let file = root().join(format!("tests/it/hire/{form}.{ending}"));
        is_golden(&file, &printed(form));
    }
}

#[test]
fn all_forms_say_the_same_sentences_and_each_has_an_origin() {
    let origins = printed("origins");
    let sentences: Vec<&str> =
        origins.lines().filter_map(|line| Some(line.split_once('\t')?.1)).collect();
    assert!(sentences.len() > 30, "{origins}");
    assert!(origins.lines().all(|line| {
        ["pack: ", "rule\t", "typed: "].iter().any(|start| line.starts_with(start))
    }));
    let posting: Value = serde_json::from_str(&printed("json-ld")).expect("JSON");
    let description = posting["description"].as_str().expect("a text");
    let plain = |text: &str| text.replace("&quot;", "\"").replace('\\', "");
    for form in [printed("md"), printed("html"), printed("txt")] {
        let missing: Vec<_> =
            sentences.iter().filter(|sentence| !plain(&form).contains(**sentence)).collect();
        assert!(missing.is_empty(), "{missing:?}\n{form}");
    }
    // The title stands beside it.
    let missing: Vec<_> =
        sentences[1..].iter().filter(|sentence| !plain(description).contains(**sentence)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

pub(super) fn told(
    change: impl FnOnce(&mut Value),
    form: &str,
    name: &str,
) -> (u8, String, String) {
    let mut job = json!({"format": "rolefit-hire/1", "kind": "job"});
    change(&mut job);
    let file = write(&folder(name), "job.json", &job.to_string());
    let output = rolefit(&["hire", "service-owner", "--job", &file, "--form", form]);
    (output.code, output.out, output.err.replace(&file, "job.json"))
}

#[test]
fn pay_that_cannot_be_stated_is_left_to_be_filled_in() {
    for (number, (pay, said)) in [
        (
            json!({"low": 3, "high": 2, "currency": "USD"}),
            "$.pay.high: found 2, expected at least 3",
        ),
        (json!({"low": 3, "currency": "USD"}), "$.pay.high: found nothing, expected the upper end"),
        (json!({"high": 3, "currency": "USD"}), "$.pay.low: found nothing, expected the lower end"),
        (
            json!({"low": "a lot", "high": 3, "currency": "USD"}),
            "$.pay.low: found \"a lot\", expected a number",
        ),
        (
            json!({"low": 1, "high": 1e13, "currency": "USD"}),
            "$.pay.high: found 10000000000000, expected a number",
        ),
        (
            json!({"fixed": 1, "high": 2, "currency": "USD"}),
            "$.pay.fixed: found a fixed sum and a range",
        ),
        (
            json!({"fixed": 1, "currency": "dollars"}),
            "$.pay.currency: found \"dollars\", expected a currency code",
        ),
        (json!("up to 90,000"), "$.pay: found \"up to 90,000\", expected an object"),
        (Value::Null, ""),
    ]
    .into_iter()
    .enumerate()
    {
        let name = format!("pay-{number}");
        let (code, out, err) = told(|job| job["pay"] = pay, "md", &name);
        assert_eq!(code, 0, "{err}");
        assert!(err.contains(said), "{err}");
        assert!(out.contains("\n\\[pay: to be filled in\\]\n"), "{out}");
    }
}

#[test]
fn typed_markup_stays_text_and_what_is_too_long_is_cut() {
    let hostile = "<script>alert(1)</script> | **bold** [x](javascript:1) \u{202e}back";
    let must = |job: &mut Value| job["must"] = json!([hostile, "a".repeat(10_000), "1. first"]);
    let (_, html, err) = told(must, "html", "hostile-html");
    assert!(html.contains(
        "<li>&lt;script&gt;alert(1)&lt;/script&gt; | **bold** [x](javascript:1) back</li>"
    ));
    assert!(html.contains(&format!("<li>{}</li>", "a".repeat(2_000))));
    assert!(err.contains("$.must[0]: found 1 invisible characters"), "{err}");
    assert!(err.contains("$.must[1]: found 10000 characters, expected at most 2000"), "{err}");
    let (_, markdown, _) = told(must, "md", "hostile-md");
    assert!(
        markdown
            .contains(r"- \<script\>alert(1)\</script\> \| \*\*bold\*\* \[x\](javascript:1) back"),
        "{markdown}"
    );
    assert!(markdown.contains("- 1\\. first"), "{markdown}");
    let (_, text, _) = told(must, "txt", "hostile-txt");
    assert!(text.contains("- <script>alert(1)</script> | **bold** [x](javascript:1) back"));
}

#[test]
fn what_was_typed_is_hinted_at_and_what_the_role_says_is_not() {
    let check = |name: &str, field: &str, text: &str, word: Option<&str>| {
        let (_, _, err) = told(|job| job[field] = json!([text]), "txt", name);
        let hints: Vec<&str> = err.lines().filter(|line| line.contains("[0]: “")).collect();
        match word {
            Some(word) => assert!(
                hints.len() == 1 && hints[0].contains(&format!("“{word}”")),
                "{text}: {err}"
            ),
            None => assert!(hints.is_empty(), "{text}: {err}"),
        }
    };
    check("lint-1", "must", "A coding ninja", Some("ninja"));
    check("lint-2", "must", "A young and fit person", Some("young"));
    check("lint-3", "must", "Native speaker of English", Some("native speaker"));
    check("lint-4", "must", "Five years of experience", Some("years of experience"));
    check("lint-5", "benefits", "Pay up to 90,000", Some("up to"));
    check("lint-9", "must", "Ein junges Team", Some("junges"));
    check("lint-10", "must", "Deutsch als Muttersprache", Some("muttersprache"));
    check("lint-11", "must", "Buscamos una persona joven", Some("joven"));
    check("lint-12", "benefits", "Salario hasta 40.000", Some("salario hasta"));
    check("lint-13", "must", "شاب نشيط", Some("شاب"));
    check("lint-14", "must", "Erfahrung mit Jugendlichen", None);
    check("lint-6", "must", "Leads, analyzes and makes decisions", None);
    check("lint-7", "must", "Knows when support ends and all must agree", None);
    check("lint-8", "must", "Keeps doors open up to the roof terrace", None);
    check("lint-15", "duties", "Keep the notes up to date, and train up to 5 people", None);
    check("lint-16", "benefits", "Tools that are kept up to date", None);
    check("lint-17", "duties", "Own a healthy backlog", None);
    check("lint-18", "duties", "Decide on the degree of automation", None);
    check("lint-19", "must", "A salary up to 90,000", Some("up to"));
    check("lint-20", "must", "A degree in computing", Some("degree"));
    check("lint-21", "duties", "Plan; he reports to the board", Some("he"));
    check("lint-22", "duties", "Help the helpdesk", None);
}

#[test]
fn roles_without_what_a_guide_takes_say_why() {
    let output = rolefit(&["hire", "sevrice-owner"]);
    assert_eq!(
        (output.code, output.err.as_str()),
        (1, "the pack has no role `sevrice-owner`; did you mean `service-owner`?\n")
    );
    let output = rolefit(&["hire", "devops-engineer", "--form", "guide"]);
    assert!(
        output.code == 1 && output.err.contains("has no targets in the pack"),
        "{}",
        output.err
    );
    let output = rolefit(&["hire", "devops-engineer", "--form", "txt"]);
    assert!(output.code == 0 && output.out.starts_with("DevOps Engineer\n"), "{}", output.err);
    let care = root().join("src/data/examples/care-roles.json");
    let output = rolefit(&["hire", "nurse", "--form", "guide", "--pack", &care.to_string_lossy()]);
    assert_eq!(output.code, 0, "{}", output.err);
    assert!(output.out.contains("Past (made by rule)"), "{}", output.out);
}

#[test]
fn one_person_for_two_roles_is_asked_for_both() {
    let output = rolefit(&["hire", "service-owner+service-manager", "--form", "kit"]);
    let kit: Value = serde_json::from_str(&output.out).expect("JSON");
    let ids: Vec<&str> = kit["competencies"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one["id"].as_str())
        .collect();
    assert_eq!(ids.len(), 7, "{ids:?}");
    assert!(ids.contains(&"change-high") && ids.contains(&"change-low"), "{ids:?}");
    let guide = rolefit(&["hire", "service-owner+service-manager", "--form", "guide"]).out;
    assert!(guide.contains("This post asks for both ends: "), "{guide}");
}
