//! The bundled questions: there for all that the rule selects, plain, and about the work.

use rolefit::data;
use rolefit::domain::pack::{Anchors, RoleId};
use rolefit::hire::description::Description;
use rolefit::hire::file::{File, read};
use rolefit::hire::job::Job;
use rolefit::hire::kit::{Kit, Wording};
use rolefit::hire::plain::{grade, longest_sentence};
use rolefit::hire::topics::touched_by;
use rolefit::i18n::HireCatalog;

fn kits() -> Vec<Kit> {
    let (pack, hiring) = (data::bundled(), data::hiring());
    let english = HireCatalog::english();
    let kit = |role| Kit::of(&pack, &hiring, &[role], &Job::default(), &english);
    RoleId::all(&pack).filter_map(kit).collect()
}

#[test]
fn every_ability_that_is_selected_has_both_questions_and_their_anchors() {
    let kits = kits();
    assert_eq!(kits.len(), 8);
    let mut count = 0;
    for kit in &kits {
        assert!((5..=6).contains(&kit.competencies.len()), "{}", kit.title);
        for competency in &kit.competencies {
            count += 1;
            let at = format!("{}: {}", kit.title, competency.id);
            assert_eq!(competency.questions.len(), 2, "{at}");
            assert!(competency.probes.len() == 3 && competency.about.is_some(), "{at}");
            for question in &competency.questions {
                assert!(question.origin == Wording::Pack && question.anchors.is_some(), "{at}");
            }
        }
    }
    assert_eq!(count, 47);
}

#[test]
fn descriptions_are_plain() {
    let (pack, hiring) = (data::bundled(), data::hiring());
    let english = HireCatalog::english();
    // The facts of the example, and all that the roles say themselves.
    let example = include_str!("../../../src/data/hiring/examples/job.json");
    let Ok((File::Job(example), _)) = read(example) else { panic!("the example is a job") };
    let (title, summary, duties, decisions, success, must, nice) = Default::default();
    let job = Job { title, summary, duties, decisions, success, must, nice, ..*example };
    for role in RoleId::all(&pack).filter(|&role| pack[role].has_targets()) {
        let description = Description::of(&pack, &hiring, &[role], &job, &english);
        let lines: Vec<String> = description
            .sentences()
            .map(|sentence| sentence.text.trim_end_matches('.').to_owned() + ".")
            .collect();
        let grade = grade(lines.iter().map(String::as_str));
        assert!(grade <= 9.0, "{}: {grade:.1}", pack[role].title);
    }
}

#[test]
fn questions_and_anchors_are_plain_and_about_the_work() {
    for kit in kits() {
        let questions = || kit.competencies.iter().flat_map(|one| &one.questions);
        let anchors =
            || questions().filter_map(|one| one.anchors.as_ref()).flat_map(Anchors::points);
        let texts = grade(questions().map(|one| one.text.as_str()));
        let points = grade(anchors().map(|(_, text)| text));
        assert!(texts <= 7.0 && points <= 7.0, "{}: {texts:.1}, {points:.1}", kit.title);
        for question in questions() {
            assert!(longest_sentence(&question.text) <= 30, "{}", question.text);
        }
        let probes = kit.competencies.iter().flat_map(|one| &one.probes).map(String::as_str);
        for text in questions().map(|one| one.text.as_str()).chain(probes) {
            let topics: Vec<&str> = touched_by(text).map(|topic| topic.id).collect();
            assert!(topics.is_empty(), "{text}: {topics:?}");
        }
    }
}
