//! How long choosing an item and scoring take, natively.

use std::fmt::{self, Write};
use std::hint::black_box;
use std::time::Instant;

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, DimensionId, Item, Keying, Pack, Target};
use rolefit::domain::quiz::{Agreement, Chance, Length, Quiz, Response, Responses};

const ROUNDS: u32 = 20;

pub(crate) fn all() -> Result<String, fmt::Error> {
    let mut out = String::from("milliseconds, half of the items answered\n");
    for pack in [bundled(), crowded(8, 40), crowded(900, 60)] {
        let begun = Instant::now();
        let quiz = Quiz::new(&pack, &[], Audience::Individual).ok_or(fmt::Error)?;
        let made = begun.elapsed();
        let mut responses = Responses::default();
        let mut chance = Chance::new(5);
        for item in quiz.items().iter().take(quiz.items().len() / 2) {
            responses.set(item.id, Response::Given(Agreement::ALL[chance.below(5)]));
        }
        let begun = Instant::now();
        for _ in 0..ROUNDS {
            black_box(quiz.next(black_box(&responses), Length::Full));
        }
        let next = begun.elapsed() / ROUNDS;
        let begun = Instant::now();
        for _ in 0..ROUNDS {
            black_box(quiz.result(black_box(&responses)));
        }
        let result = begun.elapsed() / ROUNDS;
        writeln!(
            out,
            "{:>4} roles, {} items: new {:.2}, next {:.2}, result {:.2}",
            quiz.roles().len(),
            quiz.items().len(),
            made.as_secs_f64() * 1e3,
            next.as_secs_f64() * 1e3,
            result.as_secs_f64() * 1e3
        )?;
    }
    Ok(out)
}

/// The bundled pack, with its first role many times over at targets by chance.
fn crowded(roles: usize, items: usize) -> Pack {
    let mut pack = bundled();
    let mut chance = Chance::new(3);
    let dimensions = pack.dimensions.len();
    let model = pack.roles[0].clone();
    pack.roles.clear();
    for _ in 0..roles {
        let mut role = model.clone();
        role.values.iter_mut().for_each(Vec::clear);
        role.targets = (0..dimensions)
            .map(|_| {
                let at = chance.below(101) as f64;
                Some(Target { at, importance: 2, because: Vec::new() })
            })
            .collect();
        pack.roles.push(role);
    }
    pack.items = (0..items)
        .map(|place| Item {
            id: format!("i{place}"),
            audience: Audience::Individual,
            stem: String::new(),
            dimension: DimensionId((place % dimensions) as u16),
            keying: if place % 2 == 0 { Keying::Positive } else { Keying::Negative },
        })
        .collect();
    pack
}
