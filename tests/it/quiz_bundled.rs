//! The bundled quiz: what it is made of, and that it measures as its table says.

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, DimensionId, Keying, Measurement, Pack, RoleId};
use rolefit::domain::quiz::{Chance, Length, Quiz, Respondent, Verdict};

const TABLE: &str = include_str!("../simulation.txt");

fn quiz(pack: &Pack, audience: Audience) -> Quiz {
    let roles: Vec<RoleId> = RoleId::all(pack).collect();
    Quiz::new(pack, &roles, audience).expect("the bundled pack has a quiz for either audience")
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
    let people = 400;
    let mut chance = Chance::new(11);
    for number in 0..people {
        let role = quiz.roles()[number % quiz.roles().len()];
        let person = Respondent {
            stands: quiz.stands(role),
            measurement: Measurement { spread: 1.0, noise: 0.2 },
            stretch: 1.0,
            shift: 0.0,
        };
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
    let row = TABLE.lines().find_map(|line| line.strip_prefix("20 % at random")).expect("a row");
    let told: Vec<f64> = row.split_whitespace().filter_map(|figure| figure.parse().ok()).collect();
    for (what, got, told, within) in [
        ("first", share(first, people), told[0], 3.0),
        ("asked", asked as f64 / people as f64, told[2], 1.0),
        ("clear", share(clear, people), told[3], 5.0),
        ("right when clear", share(right, clear), told[4], 2.5),
    ] {
        assert!((got - told).abs() <= within, "{what}: {got:.1}, and {told:.1} in the table");
    }
}

#[test]
fn the_table_keeps_what_the_readme_promises() {
    let figures = |name: &str| -> Vec<f64> {
        let row = TABLE.lines().find_map(|line| line.strip_prefix(name)).expect("a row");
        row.split_whitespace().filter_map(|figure| figure.parse().ok()).collect()
    };
    let noisy = figures("20 % at random");
    assert!(noisy[0] >= 93.0 && noisy[2] <= 13.0, "first and asked: {noisy:?}");
    assert!(noisy[3] >= 85.0 && noisy[4] >= 95.0, "clear and right: {noisy:?}");
    assert!(figures("20 %, spread 1.3")[0] >= 86.0);
}
