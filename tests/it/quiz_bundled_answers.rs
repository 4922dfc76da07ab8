//! What the bundled quiz asks and says of people that are easily told apart.

use rolefit::data::bundled;
use rolefit::domain::pack::Audience;
use rolefit::domain::quiz::{
    Chance, ItemId, Length, Next, Outcome, Quiz, Reason, Response, Responses, Sort, Verdict, words,
};

use super::quiz::option;

/// Answers every item by its place among those asked and what it is.
fn answering(quiz: &Quiz, mut value: impl FnMut(usize, &Sort) -> u8) -> (Vec<ItemId>, Outcome) {
    let mut responses = Responses::default();
    while let Next::Ask(id) = quiz.next(&responses, Length::Adaptive) {
        let place = responses.entries().len();
        let sort = &quiz.item(id).expect("an item of the quiz").sort;
        responses.set(id, Response::Given(option(value(place, sort))));
    }
    let outcome = quiz.result(&responses);
    (responses.entries().iter().map(|(id, _)| *id).collect(), outcome)
}

#[test]
fn whoever_dislikes_all_work_of_many_roles_is_told_none_of_them() {
    let pack = bundled();
    for audience in [Audience::Individual, Audience::Organization] {
        let quiz = Quiz::new(&pack, &[], audience).expect("the bundled quiz");
        // Never liked, and now and then not even disliked.
        for duties in [[2, 2, 1, 2, 3], [1, 2, 2, 1, 2], [2, 1, 3, 2, 2], [1, 1, 1, 2, 1]] {
            for statements in [[2, 3, 4, 3], [3, 4, 2, 3], [4, 3, 3, 2]] {
                let (asked, outcome) = answering(&quiz, |place, sort| match sort {
                    Sort::Duty { .. } => duties[place % duties.len()],
                    Sort::Statement { .. } => statements[place % statements.len()],
                });
                let told = (&outcome.verdict, asked.len());
                assert_eq!(told.0, &Verdict::NoPattern(Reason::Unlike), "{duties:?} {told:?}");
            }
        }
    }
}

#[test]
fn what_sounds_alike_is_not_asked_where_other_things_tell_as_much() {
    let pack = bundled();
    let quiz = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let mut alike = 0;
    for number in 0..20 {
        let mut chance = Chance::new(number);
        let (asked, _) = answering(&quiz, |_, _| 1 + chance.below(5) as u8);
        let duties = asked.iter().filter(|id| matches!(id, ItemId::Duty(_)));
        let texts = duties.map(|id| &quiz.item(*id).expect("asked").text);
        alike += texts.filter(|text| text.contains("infrastructure")).count();
    }
    assert!(alike <= 32, "{alike} duties about infrastructure in 20 quizzes");
}

#[test]
fn each_role_tells_a_duty_in_its_own_words() {
    let pack = bundled();
    let quiz = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let role = |slug| pack.role_by_slug(slug).expect("a role of the pack");
    let item = quiz.items().iter().find(|item| item.name == "d-incidents");
    let item = item.expect("a duty of two roles");
    let own = |slug| words(&pack, item, role(slug));
    assert_eq!(own("service-manager"), Some(item.text.as_str()));
    assert_ne!(own("service-operations-manager"), own("service-manager"));
    assert_eq!(own("technology-operations-lead"), None);
}
