//! The same answers give the same bits, natively and in every browser: `tests/browser.rs` includes
//! this file as well. A new content of the pack changes the digests; a platform must not.

use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, ItemId, RoleId};
use rolefit::domain::quiz::{Agreement, Quiz, Response, Responses};

const EXPECTED: [(Audience, &str); 2] =
    [(Audience::Individual, "6b593cd91b6c5ca8"), (Audience::Organization, "9ccec04b571f11ed")];

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
    let roles: Vec<RoleId> = RoleId::all(&pack).collect();
    let quiz = Quiz::new(&pack, &roles, audience).expect("the bundled quiz");
    let mut responses = Responses::default();
    let items: Vec<ItemId> = quiz.items().collect();
    for (index, item) in items.into_iter().enumerate() {
        let agreement = Agreement::ALL[(index * 7 + index / 3) % 5];
        responses.set(item, Response::Given(agreement));
    }
    let outcome = quiz.result(&responses);
    let mut figures = vec![outcome.lead];
    figures.extend(outcome.contributions.iter().map(|contribution| contribution.weight));
    figures.extend(outcome.ranking.iter().flat_map(|fit| [fit.fit, fit.probability]));
    let bytes = figures.iter().flat_map(|figure| figure.to_bits().to_le_bytes());
    let digest = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{digest:016x}")
}
