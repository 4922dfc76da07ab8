//! What an employer does with the element: the model, messages in and effects out.

use std::rc::Rc;

use rolefit::app::hire::{Effect, Model, Msg, Opened, Saved, attributes, fields};
use rolefit::data;
use rolefit::domain::pack::RoleId;
use rolefit::hire::file::File;
use rolefit::hire::forms;
use rolefit::hire::job::Job;
use rolefit::i18n::HireCatalog;

/// The element for the bundled service owner.
pub(super) fn element() -> Model {
    element_for("service-owner")
}

fn element_for(roles: &str) -> Model {
    let attributes = attributes(&|name| (name == "roles").then(|| roles.to_owned()));
    let (pack, hiring) = (Rc::new(data::bundled()), Rc::new(data::hiring()));
    Model::new(pack, hiring, Rc::new(HireCatalog::english()), attributes)
}

/// Types a text in the field of that path.
pub(super) fn typed(model: &mut Model, path: &str, text: &str) {
    let at = fields().position(|field| field.path == path).expect("the form has the field");
    model.update(Msg::Typed(at, text.into()));
}

pub(super) fn opened(name: &str, text: &str) -> Opened {
    let json = serde_json::from_str(text).map_err(|error| error.to_string());
    Opened { name: name.into(), text: text.into(), json }
}

fn saved_job(model: &mut Model) -> (String, Job) {
    let effects = model.update(Msg::SavePressed(Saved::Job));
    let [Effect::SaveFile(_, name, file)] = &effects[..] else { panic!("{effects:?}") };
    let File::Job(job) = &**file else { panic!("no job: {file:?}") };
    (name.clone(), (**job).clone())
}

fn said(model: &Model) -> String {
    forms::text(&model.description())
}

#[test]
fn a_field_that_cannot_be_meant_costs_only_itself() {
    let many: Vec<String> = (1..=31).map(|number| format!("Benefit {number}")).collect();
    let many = many.join("\n");
    for (path, wrong) in [
        ("daysOnSite", "9"),
        ("daysOnSite", "nine"),
        ("interviewers", "0"),
        ("benefits", &*many),
        ("pay.low", "90k"),
        ("applyBy", "soon"),
    ] {
        let mut model = element();
        typed(&mut model, "employer.name", "Tidewater");
        typed(&mut model, "pay.low", "95,000");
        typed(&mut model, "pay.high", "115,000");
        typed(&mut model, "pay.currency", "USD");
        typed(&mut model, "must", "Can read figures");
        typed(&mut model, path, wrong);
        let at: Vec<&str> = model.findings.iter().map(|finding| &*finding.path).collect();
        assert_eq!(at, [["$.", path].concat()], "{wrong}");
        let text = said(&model);
        for kept in ["Employer: Tidewater.", "Can read figures"] {
            assert!(text.contains(kept), "{path} {wrong}: {text}");
        }
        assert_eq!(text.contains("95,000 to 115,000 USD a year."), path != "pay.low", "{text}");
        let (_, job) = saved_job(&mut model);
        assert_eq!(job.must, Some(vec!["Can read figures".to_owned()]), "{path}");
        assert_eq!(job.employer.and_then(|one| one.name).as_deref(), Some("Tidewater"));
        assert_eq!(
            job.benefits.map_or(0, |list| list.len()),
            if path == "benefits" { 30 } else { 0 }
        );
    }
}

#[test]
fn pay_is_read_as_it_is_written_where_that_is_plain() {
    for (low, high, expected) in [
        ("12,50", "15,75", "12.50 to 15.75 EUR"),
        ("12.50", "15.75", "12.50 to 15.75 EUR"),
        ("95,00", "99,50", "95 to 99.50 EUR"),
        ("65.000", "80.000", "65,000 to 80,000 EUR"),
        ("65.000,50", "80.000,00", "65,000.50 to 80,000 EUR"),
        ("95.000", "115000", "95,000 to 115,000 EUR"),
        ("65 000", "80'000", "65,000 to 80,000 EUR"),
        ("12,00,000", "15,00,000", "1,200,000 to 1,500,000 EUR"),
        ("٦٥٠٠٠", "٨٠٬٠٠٠", "65,000 to 80,000 EUR"),
    ] {
        let mut model = element();
        for (path, text) in [("pay.low", low), ("pay.high", high), ("pay.currency", "EUR")] {
            typed(&mut model, path, text);
        }
        assert!(said(&model).contains(expected), "{low}: {}", said(&model));
    }
    for wrong in ["90k", "1,5,0", "12.34.5", "-5", "1e3", "."] {
        let mut model = element();
        for (path, text) in [("pay.fixed", wrong), ("pay.currency", "EUR")] {
            typed(&mut model, path, text);
        }
        assert_eq!(model.findings.len(), 1, "{wrong}");
        assert_eq!(model.findings[0].path, "$.pay.fixed", "{wrong}");
    }
}

#[test]
fn a_sum_in_a_file_comes_back_from_its_field() {
    for sum in ["12.345", "12.5", "65000", "0.125", "1234.567"] {
        let mut model = element();
        let job = format!(
            r#"{{"format": "rolefit-hire/1", "kind": "job", "roles": ["service-owner"],
            "pay": {{"fixed": {sum}, "currency": "KWD"}}}}"#
        );
        model.update(Msg::FilesOpened("open-job", vec![opened("job.json", &job)]));
        let (_, job) = saved_job(&mut model);
        let fixed = job.pay.and_then(|pay| pay.fixed);
        assert_eq!(fixed.map(|fixed| fixed.to_string()).as_deref(), Some(sum));
    }
}

#[test]
fn an_emptied_field_means_none() {
    for (path, head) in [
        ("must", "Must have"),
        ("nice", "Nice to have"),
        ("duties", "You will"),
        ("success", "How we know"),
    ] {
        let mut model = element();
        assert!(said(&model).contains(&["\n", head].concat()), "{path}");
        typed(&mut model, path, "");
        assert!(!said(&model).contains(&["\n", head].concat()), "{path}: {}", said(&model));
        // It stays so in a file, and what a file does not speak of is the role's.
        let (_, job) = saved_job(&mut model);
        let text = super::text(&File::Job(Box::new(job)));
        let mut again = element();
        again.update(Msg::FilesOpened("open-job", vec![opened("job.json", &text)]));
        assert!(!said(&again).contains(&["\n", head].concat()), "{path}");
        let bare = r#"{"format": "rolefit-hire/1", "kind": "job", "roles": ["service-owner"]}"#;
        again.update(Msg::FilesOpened("open-job", vec![opened("job.json", bare)]));
        assert!(said(&again).contains(&["\n", head].concat()), "{path}");
    }
    let mut model = element();
    typed(&mut model, "must", "");
    assert_eq!(model.kit.map(|kit| kit.must), Some(Vec::new()));
}

#[test]
fn of_several_roles_that_a_page_names_the_reader_chooses_one() {
    let titles = |model: &Model, roles: &[RoleId]| -> Vec<String> {
        roles.iter().map(|&role| model.pack[role].title.clone()).collect()
    };
    let mut model = element_for("service-owner service-manager devops-engineer");
    assert_eq!(model.roles, []);
    let choices = titles(&model, &model.choices());
    assert_eq!(choices, ["Service Owner", "Service Manager", "DevOps Engineer"]);
    model.update(Msg::RoleChosen(2));
    assert_eq!(titles(&model, &model.roles), ["Service Manager"]);
    typed(&mut model, "title", "Manager: parcels");
    // What is typed stays while the list has the role.
    let fewer = attributes(&|name| {
        (name == "roles").then(|| "devops-engineer service-manager incident-manager".to_owned())
    });
    model.update(Msg::AttributesChanged(Box::new(fewer)));
    assert!(said(&model).starts_with("Manager: parcels\n"));
    // Two are one person, until one of them is chosen.
    let mut model = element_for("service-owner service-manager");
    assert_eq!(model.roles.len(), 2);
    model.update(Msg::RoleChosen(1));
    assert_eq!(titles(&model, &model.roles), ["Service Owner"]);
    model.update(Msg::RoleChosen(0));
    assert_eq!(model.roles.len(), 2);
    assert_eq!(element().choices(), []);
    let mut model = element_for("");
    model.update(Msg::RoleChosen(1));
    assert_eq!(model.roles, [model.choices()[0]]);
}

#[test]
fn another_role_takes_its_own_words_and_leaves_what_was_typed_about_the_post() {
    let mut model = element_for("");
    model.update(Msg::RoleChosen(1));
    typed(&mut model, "employer.name", "Tidewater");
    typed(&mut model, "pay.fixed", "95,000");
    typed(&mut model, "pay.currency", "USD");
    typed(&mut model, "duties", "Dance");
    let first = said(&model);
    model.update(Msg::RoleChosen(2));
    let second = said(&model);
    for kept in ["Employer: Tidewater.", "95,000 USD a year."] {
        assert!(first.contains(kept) && second.contains(kept), "{second}");
    }
    assert!(first.contains("Dance") && !second.contains("Dance"), "{second}");
    assert_ne!(first.lines().next(), second.lines().next());
    assert!(model.unsaved.is_any());
}

#[test]
fn what_a_file_rates_goes_with_its_role() {
    let mut model = element_for("");
    let job = r#"{"format": "rolefit-hire/1", "kind": "job", "roles": ["service-owner"],
        "competencies": [{"id": "change"}], "employer": {"name": "T", "url": "https://t.example"}}"#;
    model.update(Msg::FilesOpened("open-job", vec![opened("job.json", job)]));
    assert_eq!(model.kit.as_ref().map(|kit| kit.competencies.len()), Some(1));
    model.update(Msg::RoleChosen(1));
    assert!(model.kit.as_ref().is_some_and(|kit| kit.competencies.len() > 3));
    assert!(said(&model).contains("https://t.example"));
}
