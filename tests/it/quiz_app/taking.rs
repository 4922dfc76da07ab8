//! One statement at a time, back and forth, to the result.

use std::rc::Rc;

use super::{answer, events, like, open, option, saved, told_result, verdict, would};
use rolefit::app::events::{Answer, ErrorCode, Event};
use rolefit::app::quiz::{CURRENT_OPTION, Effect, Model, Msg, Notice, RESULT_HEADING, Screen};
use rolefit::data::bundled;
use rolefit::domain::quiz::{Chance, Sort, Verdict};

#[test]
fn choosing_is_not_answering() {
    let mut model = open(&[], "", None);
    let first = model.screen.clone();
    assert!(model.update(Msg::Chosen(option(4))).is_empty(), "nothing is told or kept");
    assert_eq!(model.update(Msg::Keyed(option(2))), [Effect::Focus(CURRENT_OPTION)]);
    assert_eq!((model.chosen, &model.screen), (Some(option(2)), &first));
    let effects = model.update(Msg::Submitted);
    let told = told_answer(&effects);
    assert_eq!((told.value, told.asked), (Some(2), 1));
    assert!(saved(&effects).is_some());
    assert_ne!(model.screen, first);
    assert_eq!(model.chosen, None);
}

#[test]
fn next_without_a_choice_says_so_and_stays() {
    let mut model = open(&[], "", None);
    let first = model.screen.clone();
    assert_eq!(model.update(Msg::Submitted), [Effect::Focus(CURRENT_OPTION)]);
    assert_eq!((model.notice, &model.screen), (Some(Notice::ChooseFirst), &first));
    model.update(Msg::Chosen(option(1)));
    assert_eq!(model.notice, None);
}

#[test]
fn going_back_shows_the_answer_and_lets_it_change() {
    let mut model = open(&[], "", None);
    let first = model.screen.clone();
    answer(&mut model, 5);
    model.update(Msg::Skipped);
    let third = model.screen.clone();
    model.update(Msg::WentBack);
    assert_eq!(model.chosen, None, "it was skipped");
    model.update(Msg::WentBack);
    assert_eq!((&model.screen, model.chosen), (&first, Some(option(5))));
    let event = answer(&mut model, 1);
    assert_eq!(told_answer(&event).asked, 2);
    model.update(Msg::Skipped);
    assert!(matches!(model.screen, Screen::Asking(2, _)), "{:?} after {third:?}", model.screen);
}

#[test]
fn progress_only_grows_and_ends_with_the_result() {
    let mut chance = Chance::new(4);
    for length in ["adaptive", "full"] {
        let mut model = open(&[("length", length)], "", None);
        let mut before = model.progress();
        assert_eq!((before.number, before.exact), (1, length == "full"));
        assert!(before.share.abs() < 1e-9 && before.more > 0, "{before:?}");
        while let Screen::Asking(index, _) = model.screen {
            let now = model.progress();
            assert!(before.share <= now.share && now.share < 1.0, "{before:?}, {now:?}");
            assert_eq!(now.number, index + 1);
            if length == "full" && index > 0 {
                assert_eq!(now.more + 1, before.more, "{before:?}, {now:?}");
            }
            before = now;
            answer(&mut model, chance.below(5) as u8 + 1);
        }
        let done = model.progress();
        assert!(done.more == 0 && (done.share - 1.0).abs() < 1e-9, "{done:?}");
    }
}

#[test]
fn going_back_keeps_the_way_that_is_behind() {
    let mut model = open(&[], "", None);
    for value in [5, 1, 4, 2] {
        answer(&mut model, value);
    }
    let before = model.progress();
    model.update(Msg::WentBack);
    let back = model.progress();
    assert_eq!((back.number + 1, back.more), (before.number, before.more + 1));
    assert!((back.share - before.share).abs() < 1e-9);
    model.update(Msg::StartedOver);
    assert!(model.progress().share.abs() < 1e-9);
}

#[test]
fn each_role_can_be_the_result() {
    let pack = bundled();
    for role in pack.roles.iter().filter(|role| role.has_targets()) {
        let mut model = open(&[("length", "full")], "", None);
        let effects = like(&mut model, &role.slug);
        let result = told_result(&effects).expect("the page is told");
        assert_eq!(result.ranking[0].role, role.slug);
        assert_eq!(Some(result.verdict), verdict(&model));
        assert!(!result.restored);
        assert!(effects.contains(&Effect::Focus(RESULT_HEADING)));
    }
}

#[test]
fn points_add_up_to_the_lead() {
    let mut model = open(&[], "", None);
    like(&mut model, "service-manager");
    let Screen::Result(outcome) = model.screen.clone() else { panic!("{:?}", model.screen) };
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
    assert_eq!(later.notice, Some(Notice::Resumed(0)));
    assert_eq!((&later.responses, &later.screen), (&model.responses, &model.screen));
    assert_eq!(told_result(&later.opened()), None);

    like(&mut model, "service-owner");
    let kept = saved(&answer_again(&mut model));
    let later = open(&[], "", kept.as_deref());
    let opened = later.opened();
    assert!(told_result(&opened).expect("told once drawn").restored);
    // What is damaged is passed over in silence, and so is everything when the page says so.
    assert_eq!(open(&[], "", Some("1.????")).notice, None);
    assert_eq!(open(&[("storage", "none")], "", kept.as_deref()).responses.entries(), []);
}

/// The answer that the page is told of.
fn told_answer(effects: &[Effect]) -> &Answer {
    let mut answers = events(effects).filter_map(|event| match event {
        Event::Answer(answer) => Some(answer),
        Event::Ready(_) | Event::Change(_) | Event::Result(_) | Event::Error(_) => None,
    });
    answers.next().expect("the page is told")
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
    assert_eq!((&model.responses, &model.screen), (&before.responses, &before.screen));

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
    assert_eq!((model.progress().more, model.progress().exact), (4, true));
    assert!(model.progress().share < 1.0);
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
    // Every other dimension is the other role's, and so is all of the duties of either.
    while let Screen::Asking(_, item) = model.screen {
        let value = match &model.item(item).expect("an item of the quiz").sort {
            Sort::Statement { dimension, .. } => {
                let role = if dimension.index() % 2 == 0 { first } else { second };
                would(&model, &pack, item, role)
            }
            Sort::Duty { .. } => 5,
        };
        answer(&mut model, value);
    }
    let Screen::Result(outcome) = &model.screen else { panic!("{:?}", model.screen) };
    let Verdict::Both(..) = outcome.verdict else { panic!("{:?}", outcome.verdict) };
    assert_eq!(model.named(outcome).len(), 2);
}

#[test]
fn roles_with_duties_take_part_and_unknown_ones_are_named() {
    let model =
        open(&[("roles", "service-owner service-manager devops-engineer service-ovner")], "", None);
    assert_eq!(model.quiz.as_ref().map(|quiz| quiz.roles().len()), Some(3));
    assert_eq!(model.left_out, []);
    assert_eq!(model.unknown[0].0, "service-ovner");
    let opened = model.opened();
    let Some(Event::Error(error)) = events(&opened).next() else { panic!("{opened:?}") };
    assert_eq!(error.code, ErrorCode::UnknownRole);
    let alone = open(&[("roles", "service-owner")], "", None);
    assert_eq!(alone.screen, Screen::Nothing);
    let opened = alone.opened();
    let Some(Event::Error(error)) = events(&opened).next() else { panic!("{opened:?}") };
    assert_eq!(error.code, ErrorCode::NothingToAsk);
}

#[test]
fn starting_over_takes_in_what_the_page_changed_at_once() {
    let mut model = open(&[], "", None);
    answer(&mut model, 5);
    let pair = open(&[("roles", "service-owner service-manager")], "", None);
    model.update(Msg::Reset(Box::new(pair.attributes.clone())));
    assert!(!model.has_answers());
    assert_eq!((&model.screen, model.progress()), (&pair.screen, pair.progress()));
}
