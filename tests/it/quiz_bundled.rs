//! The bundled quiz: what it is made of, and that it measures as its table says.

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, DimensionId, Keying, Pack, RoleId};
use rolefit::domain::quiz::{Chance, Length, Quiz, Verdict};

const TABLE: &str = include_str!("../simulation.txt");

/// The figures of that kind of people in every table of `tests/simulation.txt`; a dash is left out.
fn rows(name: &str) -> Vec<Vec<f64>> {
    let lines = TABLE.lines().filter_map(|line| line.strip_prefix(name));
    let figures =
        |line: &str| line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let rows: Vec<Vec<f64>> = lines.map(figures).filter(|row: &Vec<f64>| row.len() > 5).collect();
    assert_eq!(rows.len(), 4, "two audiences, adaptive and full");
    rows
}

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
    let people = 320;
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
    let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole as f64;
    let told = &rows("as the model says")[0];
    // About twice the standard errors of so few people.
    for (what, got, told, within) in [
        ("first", percent(first, people), told[0], 5.0),
        ("asked", asked as f64 / people as f64, told[3], 0.7),
        ("clear", percent(clear, people), told[4], 6.0),
        ("right when clear", percent(right, clear), told[5], 5.0),
    ] {
        assert!((got - told).abs() <= within, "{what}: {got:.1}, and {told:.1} in the table");
    }
}

#[test]
fn whoever_is_none_of_the_roles_is_seldom_told_one() {
    for name in ["none of the roles", "all at random"] {
        for row in rows(name) {
            assert!(row[4] <= 10.0, "{name}: {row:?}");
        }
    }
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
