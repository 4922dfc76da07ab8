//! One statement at a time, back and forth, to the result.

use std::rc::Rc;

use super::{answer, like, open, option, saved, told, verdict};
use rolefit::app::quiz::{Effect, Model, Msg, Notice, Stage};
use rolefit::data::bundled;
use rolefit::domain::pack::{DimensionId, Keying};
use rolefit::domain::quiz::Verdict;
use rolefit::json::Json;

#[test]
fn choosing_is_not_answering() {
    let mut model = open(&[], "", None);
    let first = model.stage.clone();
    assert!(model.update(Msg::Chosen(option(4))).is_empty(), "nothing is told or kept");
    assert_eq!(model.update(Msg::Keyed(option(2))), [Effect::Focus("now")]);
    assert_eq!((model.chosen, &model.stage), (Some(option(2)), &first));
    let effects = model.update(Msg::Submitted);
    let event = told(&effects, "rolefit-answer").expect("the page is told");
    assert_eq!(event.get("value").and_then(Json::number), Some(2.0));
    assert_eq!(event.get("asked").and_then(Json::number), Some(1.0));
    assert!(saved(&effects).is_some());
    assert_ne!(model.stage, first);
    assert_eq!(model.chosen, None);
}

#[test]
fn next_without_a_choice_says_so_and_stays() {
    let mut model = open(&[], "", None);
    let first = model.stage.clone();
    assert_eq!(model.update(Msg::Submitted), [Effect::Focus("now")]);
    assert_eq!((model.notice, &model.stage), (Some(Notice::ChooseFirst), &first));
    model.update(Msg::Chosen(option(1)));
    assert_eq!(model.notice, None);
}

#[test]
fn going_back_shows_the_answer_and_lets_it_change() {
    let mut model = open(&[], "", None);
    let first = model.stage.clone();
    answer(&mut model, 5);
    model.update(Msg::Skipped);
    let third = model.stage.clone();
    model.update(Msg::WentBack);
    assert_eq!(model.chosen, None, "it was skipped");
    model.update(Msg::WentBack);
    assert_eq!((&model.stage, model.chosen), (&first, Some(option(5))));
    let event = answer(&mut model, 1);
    assert_eq!(told(&event, "rolefit-answer").and_then(|e| e.get("asked")?.number()), Some(2.0));
    model.update(Msg::Skipped);
    assert!(matches!(model.stage, Stage::Asking(2, _)), "{:?} after {third:?}", model.stage);
}

#[test]
fn progress_keeps_its_word() {
    for length in ["adaptive", "full"] {
        let mut model = open(&[("length", length)], "", None);
        let promised = model.progress();
        assert_eq!(promised.number, 1);
        like(&mut model, "service-owner");
        let asked = model.responses.entries().len();
        assert!((promised.total_least..=promised.total_most).contains(&asked), "{promised:?}");
        assert_eq!((model.progress().least, model.progress().most), (0, 0));
    }
}

#[test]
fn each_role_can_be_the_result() {
    let pack = bundled();
    for role in pack.roles.iter().filter(|role| role.has_targets()) {
        let mut model = open(&[("length", "full")], "", None);
        let effects = like(&mut model, &role.slug);
        let result = told(&effects, "rolefit-result").expect("the page is told");
        let first = result.get("ranking").expect("a ranking").list()[0].get("role");
        assert_eq!(first.and_then(Json::text), Some(role.slug.as_str()));
        assert_eq!(result.get("verdict").and_then(Json::text), Some(verdict(&model)));
        assert_eq!(result.get("restored"), Some(&Json::Bool(false)));
        assert!(effects.contains(&Effect::Focus("result")));
    }
}

#[test]
fn points_add_up_to_the_lead() {
    let mut model = open(&[], "", None);
    like(&mut model, "service-manager");
    let Stage::Result(outcome) = model.stage.clone() else { panic!("{:?}", model.stage) };
    let (points, sum) = model.points(&outcome);
    assert_eq!(points.len(), model.responses.given().count());
    assert_eq!(points.iter().map(|answer| answer.points).sum::<i32>(), sum);
    assert!((f64::from(sum) - outcome.lead * 10.0 / 10.0_f64.ln()).abs() <= 0.5);
    assert!(points.windows(2).all(|pair| pair[0].points.abs() >= pair[1].points.abs()));
}

#[test]
fn answers_come_back_at_the_next_visit() {
    let mut model = open(&[], "", None);
    answer(&mut model, 4);
    let kept = saved(&answer(&mut model, 2));
    let later = open(&[], "", kept.as_deref());
    assert_eq!(later.notice, Some(Notice::Resumed));
    assert_eq!((&later.responses, &later.stage), (&model.responses, &model.stage));
    assert_eq!(told(&later.opening(), "rolefit-result"), None);

    like(&mut model, "service-owner");
    let kept = saved(&answer_again(&mut model));
    let later = open(&[], "", kept.as_deref());
    let opening = later.opening();
    let event = told(&opening, "rolefit-result").expect("told on opening");
    assert_eq!(event.get("restored"), Some(&Json::Bool(true)));
    // What is damaged is passed over in silence, and so is everything when the page says so.
    assert_eq!(open(&[], "", Some("1.????")).notice, None);
    assert_eq!(open(&[("storage", "none")], "", kept.as_deref()).responses.entries(), []);
}

/// Goes back from the result and gives the same answer once more.
fn answer_again(model: &mut Model) -> Vec<Effect> {
    model.update(Msg::WentBack);
    model.update(Msg::Submitted)
}

#[test]
fn without_storage_nothing_is_kept() {
    let mut model = open(&[("storage", "none")], "", None);
    let mut effects = answer(&mut model, 4);
    effects.extend(model.update(Msg::Deleted));
    assert!(!effects.iter().any(|e| matches!(e, Effect::Save(..) | Effect::Forget(_))));
}

#[test]
fn starting_over_can_be_undone_and_deleting_cannot() {
    let mut model = open(&[], "", None);
    answer(&mut model, 4);
    let before = model.clone();
    let effects = model.update(Msg::StartedOver);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Forget(_))));
    assert!(!model.has_answers());
    assert!(saved(&model.update(Msg::Undone)).is_some());
    assert_eq!((&model.responses, &model.stage), (&before.responses, &before.stage));

    model.update(Msg::StartedOver);
    answer(&mut model, 1);
    model.update(Msg::Undone);
    assert_eq!(model.responses.entries().len(), 1, "a new answer ends the undo");
    model.update(Msg::Deleted);
    assert_eq!(model.notice, Some(Notice::Deleted));
    model.update(Msg::Undone);
    assert!(!model.has_answers());
}

#[test]
fn more_questions_are_asked_on_demand() {
    let mut model = open(&[], "", None);
    like(&mut model, "service-owner");
    let before = model.responses.entries().len();
    model.update(Msg::MoreWanted);
    assert_eq!((model.progress().least, model.progress().most), (5, 5));
    like(&mut model, "service-owner");
    assert_eq!(model.responses.entries().len(), before + 5);
}

#[test]
fn an_organization_can_be_told_one_person_for_both() {
    let roles = "platform-operations-manager service-operations-manager";
    let attributes = [("audience", "organization"), ("roles", roles), ("length", "full")];
    let mut model = open(&attributes, "", None);
    let pack = Rc::clone(&model.pack);
    let [first, second] = ["platform-operations-manager", "service-operations-manager"]
        .map(|slug| pack.role_by_slug(slug).expect("a role of the pack"));
    // On each dimension, every other statement is answered as the other role would.
    let mut turn = vec![false; pack.dimensions.len()];
    while let Stage::Asking(_, item) = model.stage {
        let DimensionId(dimension) = pack[item].dimension;
        let dimension = usize::from(dimension);
        let role = if turn[dimension] { second } else { first };
        turn[dimension] = !turn[dimension];
        let at = pack[role].targets[dimension].as_ref().map_or(50.0, |target| target.at);
        let toward = match pack[item].keying {
            Keying::Positive => at,
            Keying::Negative => 100.0 - at,
        };
        answer(&mut model, (1.0 + toward / 25.0).round() as u8);
    }
    let Stage::Result(outcome) = &model.stage else { panic!("{:?}", model.stage) };
    let Verdict::Both(..) = outcome.verdict else { panic!("{:?}", outcome.verdict) };
    assert_eq!(model.named(outcome).len(), 2);
}

#[test]
fn roles_that_cannot_take_part_are_named() {
    let model =
        open(&[("roles", "service-owner service-manager devops-engineer service-ovner")], "", None);
    assert_eq!(model.quiz.as_ref().map(|quiz| quiz.roles().len()), Some(2));
    assert_eq!(model.left_out.len(), 1);
    assert_eq!(model.unknown[0].0, "service-ovner");
    let error = told(&model.opening(), "rolefit-error").and_then(|e| e.get("code").cloned());
    assert_eq!(error, Some("unknown-role".into()));
    let alone = open(&[("roles", "service-owner")], "", None);
    assert_eq!(alone.stage, Stage::Nothing);
    assert_eq!(told(&alone.opening(), "rolefit-ready"), None);
}
