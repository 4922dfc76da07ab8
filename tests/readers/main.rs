//! `cargo xtask readers`: scores the kept answers of readers who saw only a description of a role's
//! work, each text with what was fitted on the other texts, and prints the table that README cites.

mod answers;
mod score;

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, Measurement, Pack, RoleId};
use rolefit::domain::quiz::{Chance, Length, Quiz};

use answers::{Reader, readers};
use score::Score;

/// What is tried for how far people of a role stand apart, on a dimension and on duties.
const PEOPLE: [f64; 4] = [1.2, 1.4, 1.6, 1.8];
const DUTIES: [f64; 3] = [0.5, 0.65, 0.8];

/// So many times a fifth of each reader's answers is left out at random: which item comes next hangs
/// on so little that one way through the quiz says less than many.
const TIMES: u64 = 20;

fn main() {
    let pack = bundled();
    let readers = readers(&pack);
    let tried = tried(&pack, &readers);
    let roles = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let roles = roles.roles().to_vec();
    println!("Readers' answers, each text with what fits the other texts best.\n");
    println!("{}", score::HEADS);
    for (what, stories) in [("stories", true), ("postings", false)] {
        for (how, length) in [("all items", Length::Full), ("adaptive", Length::Adaptive)] {
            let mut score = Score::default();
            for reader in readers.iter().filter(|reader| reader.of_story() == stories) {
                let quiz = quiz(&pack, fitted(&tried, &readers, reader), &[]);
                let responses = match length {
                    Length::Full => reader.all(&quiz),
                    Length::Adaptive | Length::UpTo(_) => reader.take(&quiz, length),
                };
                score.count(&quiz.result(&responses), responses.given().count(), reader.role);
            }
            println!("{}", score.row(&format!("{what}, {} roles, {how}", roles.len())));
        }
        let mut score = Score::default();
        for time in 0..TIMES {
            let mut chance = Chance::new(time);
            for reader in readers.iter().filter(|reader| reader.of_story() == stories) {
                let quiz = quiz(&pack, fitted(&tried, &readers, reader), &[]);
                let responses = reader.some(&mut chance).take(&quiz, Length::Adaptive);
                score.count(&quiz.result(&responses), responses.given().count(), reader.role);
            }
        }
        let name = format!("{what}, adaptive, {TIMES} times without a fifth of the items");
        println!("{}", score.row(&name));
        let mut score = Score::default();
        for reader in readers.iter().filter(|reader| reader.of_story() == stories) {
            for other in roles.iter().filter(|other| **other != reader.role) {
                let quiz = quiz(&pack, fitted(&tried, &readers, reader), &[reader.role, *other]);
                let responses = reader.take(&quiz, Length::Adaptive);
                score.count(&quiz.result(&responses), responses.given().count(), reader.role);
            }
        }
        println!("{}", score.row(&format!("{what}, every pair with another role, adaptive")));
    }
    println!("\nMean logloss of all items, by what is tried\n");
    for (measurement, losses) in &tried {
        let mean = losses.iter().sum::<f64>() / losses.len() as f64;
        println!("people {:.2}, duties {:.2}: {mean:.3}", measurement.people, measurement.duties);
    }
}

fn quiz(pack: &Pack, measurement: Measurement, roles: &[RoleId]) -> Quiz {
    let pack = Pack { measurement, ..pack.clone() };
    Quiz::new(&pack, roles, Audience::Individual).expect("the bundled quiz")
}

/// For everything that is tried, the logloss of each reader's answers to all items.
fn tried(pack: &Pack, readers: &[Reader]) -> Vec<(Measurement, Vec<f64>)> {
    let mut tried = Vec::new();
    for people in PEOPLE {
        for duties in DUTIES {
            let measurement = Measurement { people, duties, ..pack.measurement };
            let quiz = quiz(pack, measurement, &[]);
            let loss = |reader: &Reader| {
                let (shares, _) = quiz.posterior(&reader.all(&quiz));
                let place = quiz.roles().iter().position(|role| *role == reader.role);
                -shares[place.expect("a role in play")].ln()
            };
            tried.push((measurement, readers.iter().map(loss).collect()));
        }
    }
    tried
}

/// What fits the texts other than this reader's best.
fn fitted(tried: &[(Measurement, Vec<f64>)], readers: &[Reader], reader: &Reader) -> Measurement {
    let sum = |losses: &[f64]| -> f64 {
        let others = readers.iter().zip(losses).filter(|(other, _)| other.text != reader.text);
        others.map(|(_, loss)| loss).sum()
    };
    let best = tried.iter().min_by(|(_, a), (_, b)| sum(a).total_cmp(&sum(b)));
    best.expect("something is tried").0
}
