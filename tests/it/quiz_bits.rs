//! The same answers give the same bits, natively and in every browser: `tests/browser.rs` includes
//! this file as well. A new content of the pack changes the digests; a platform must not.

use rolefit::data::bundled;
use rolefit::domain::pack::Audience;
use rolefit::domain::quiz::{Agreement, Length, Next, Quiz, Response, Responses};

const EXPECTED: [(Audience, &str); 2] =
    [(Audience::Individual, "4ae35a5d7541ef88"), (Audience::Organization, "97947cd6e880ebbb")];

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn the_same_answers_give_the_same_bits() {
    check();
}

pub(crate) fn check() {
    let found = EXPECTED.map(|(audience, _)| (audience, digest(audience)));
    assert_eq!(found, EXPECTED.map(|(audience, digest)| (audience, digest.to_owned())));
}

/// A digest (FNV-1a) of every figure of a result, down to the last bit.
fn digest(audience: Audience) -> String {
    let pack = bundled();
    let quiz = Quiz::new(&pack, &[], audience).expect("the bundled quiz");
    let mut responses = Responses::default();
    let mut figures = Vec::new();
    // The order of asking rests on figures as well.
    while let Next::Ask(id) = quiz.next(&responses, Length::Full) {
        let place = quiz.items().iter().position(|item| item.id == id).expect("one of its items");
        let agreement = Agreement::ALL[(place * 7 + place / 3) % 5];
        responses.set(id, Response::Given(agreement));
        figures.push(place as f64);
    }
    let outcome = quiz.result(&responses);
    figures.extend([outcome.lead, outcome.none]);
    figures.extend(outcome.contributions.iter().map(|contribution| contribution.weight));
    figures.extend(outcome.ranking.iter().flat_map(|fit| [fit.fit, fit.probability]));
    let bytes = figures.iter().flat_map(|figure| figure.to_bits().to_le_bytes());
    let digest = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{digest:016x}")
}
