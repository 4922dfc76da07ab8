//! The bundled quiz: what it is made of, and that it measures as its table says.

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, DimensionId, Keying, Pack, RoleId};
use rolefit::domain::quiz::{Chance, Length, Quiz, Verdict};

fn quiz(pack: &Pack, audience: Audience) -> Quiz {
    Quiz::new(pack, &[], audience).expect("the bundled pack has a quiz for either audience")
}

#[test]
fn every_dimension_is_asked_about_from_both_ends() {
    let pack = bundled();
    for (audience, each) in [(Audience::Individual, 2), (Audience::Organization, 1)] {
        for dimension in DimensionId::all(&pack) {
            for keying in [Keying::Positive, Keying::Negative] {
                let items = pack.items.iter().filter(|item| {
                    item.audience == audience
                        && item.dimension == dimension
                        && item.keying == keying
                });
                let label = &pack[dimension].label;
                assert!(items.count() >= each, "{label}, {audience:?}, {keying:?}");
            }
        }
    }
}

#[test]
fn every_target_rests_on_something_that_is_known_of_the_role() {
    let pack = bundled();
    for role in RoleId::all(&pack) {
        for (dimension, target) in pack[role].targets.iter().enumerate() {
            let Some(target) = target else { continue };
            let what = format!("{} {}", pack[role].slug, pack.dimensions[dimension].id);
            assert!(!target.because.is_empty(), "{what}: because of nothing");
            for &aspect in &target.because {
                assert!(!pack.values(role, aspect).is_empty(), "{what}: {}", pack[aspect].id);
            }
        }
    }
}

#[test]
fn people_as_the_model_draws_them_are_mostly_told_their_role() {
    let pack = bundled();
    let quiz = quiz(&pack, Audience::Individual);
    let (mut first, mut asked, mut clear, mut right) = (0, 0, 0, 0);
    let people = 160;
    let mut chance = Chance::new(11);
    for number in 0..people {
        let role = quiz.roles()[number % quiz.roles().len()];
        let person = quiz.somebody(role, &mut chance);
        let responses = quiz.sit(&[person], Length::Adaptive, &mut chance);
        let outcome = quiz.result(&responses);
        asked += responses.given().count();
        first += usize::from(outcome.ranking[0].role == role);
        if outcome.verdict == Verdict::Clear {
            clear += 1;
            right += usize::from(outcome.ranking[0].role == role);
        }
    }
    let figures = format!("{first} first, {clear} clear, {right} right, {asked} asked");
    assert!(first * 100 >= people * 60, "{figures}");
    assert!(clear * 100 >= people * 30 && right * 100 >= clear * 85, "{figures}");
    assert!(asked <= people * 24, "{figures}");
}

#[test]
fn whoever_is_none_of_the_roles_is_seldom_told_one() {
    let pack = bundled();
    let quiz = quiz(&pack, Audience::Individual);
    let (people, mut clear) = (80, 0);
    let mut chance = Chance::new(12);
    for _ in 0..people {
        let person = quiz.anybody(&mut chance);
        let responses = quiz.sit(&[person], Length::Adaptive, &mut chance);
        clear += usize::from(quiz.result(&responses).verdict == Verdict::Clear);
    }
    assert!(clear * 5 <= people, "{clear} of {people}");
}
