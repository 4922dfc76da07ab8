//! The bundled quiz: what it is made of, and that it measures as its table says.

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, DimensionId, Keying, Pack, RoleId};
use rolefit::domain::quiz::{Chance, Length, Quiz, Verdict};

const TABLE: &str = include_str!("../simulation.txt");

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
fn a_small_simulation_stays_within_the_table() {
    let pack = bundled();
    let quiz = quiz(&pack, Audience::Individual);
    let (mut first, mut asked, mut clear, mut right) = (0, 0, 0, 0);
    let people = 240;
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
    let share = |part: usize, whole: usize| 100.0 * part as f64 / whole as f64;
    let row = TABLE.lines().find_map(|line| line.strip_prefix("as the model says"));
    let row = row.expect("a row");
    let told: Vec<f64> = row.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
    for (what, got, told, within) in [
        ("first", share(first, people), told[0], 7.0),
        ("asked", asked as f64 / people as f64, told[2], 1.0),
        ("clear", share(clear, people), told[3], 7.0),
        ("right when clear", share(right, clear), told[4], 5.0),
    ] {
        assert!((got - told).abs() <= within, "{what}: {got:.1}, and {told:.1} in the table");
    }
}

#[test]
fn nobody_in_particular_is_seldom_told_one_role() {
    let told = |name: &str| -> f64 {
        let row = TABLE.lines().find_map(|line| line.strip_prefix(name)).expect("a row");
        let figures: Vec<&str> = row.split_whitespace().collect();
        figures[3].parse().expect("the share told one role")
    };
    assert!(told("none of the roles") <= 10.0);
    assert!(told("all at random") <= 10.0);
}
