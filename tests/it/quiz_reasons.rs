//! The reasons that a result gives for each role.

use std::collections::BTreeSet;

use rolefit::data::bundled;
use rolefit::domain::pack::Audience;
use rolefit::domain::quiz::{Contribution, ItemId, Length, Next, Quiz, Response, Responses};

use super::quiz::option;
use super::quiz_duties::{BAKER, BAKING, COOKING, kitchen, quiz};

#[test]
fn a_role_is_given_its_own_liked_duties_for_reasons() {
    let pack = kitchen(&[&BAKING, &COOKING]);
    let quiz = quiz(&pack, Audience::Individual);
    let mut responses = Responses::default();
    for item in quiz.items() {
        let value = match item.text.as_str() {
            "Season soups" | "Fry fish" => 1,
            text if BAKING.contains(&text) => 4,
            _ => continue,
        };
        responses.set(item.id, Response::Given(option(value)));
    }
    let outcome = quiz.result(&responses);
    assert_eq!(outcome.ranking[0].role, BAKER);
    let [baker, cook] = &outcome.grounds[..] else { panic!("{:?}", outcome.grounds) };
    let text = |ground: &Option<Contribution>| {
        ground.map(|ground| quiz.item(ground.item).expect("an item of the quiz").text.clone())
    };
    let best = text(&baker.best).expect("a reason for the baker");
    assert!(BAKING.contains(&best.as_str()), "{best}");
    // No answer is told twice, and nothing that is liked elsewhere is given for a role.
    let told: Vec<String> =
        [&baker.best, &baker.worst, &cook.best, &cook.worst].into_iter().filter_map(text).collect();
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len(), "{told:?}");
    assert_eq!(cook.best, None);
}

/// That other work is disliked is no reason for a role.
#[test]
fn nothing_disliked_speaks_for_a_role() {
    let pack = bundled();
    let quiz = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let mut responses = Responses::default();
    while let Next::Ask(id) = quiz.next(&responses, Length::Adaptive) {
        let place = responses.entries().len();
        let value = if matches!(id, ItemId::Duty(_)) { [1, 2, 4][place % 3] } else { 3 };
        responses.set(id, Response::Given(option(value)));
    }
    let mut liked = 0;
    for ground in quiz.result(&responses).grounds.iter().filter_map(|grounds| grounds.best) {
        let duty = matches!(ground.item, ItemId::Duty(_));
        assert!(!duty || ground.agreement.value() > 3, "{ground:?}");
        liked += usize::from(duty);
    }
    assert!(liked > 0);
}
