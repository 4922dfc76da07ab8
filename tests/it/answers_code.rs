//! Answers as text, there and back, and texts that are refused.

use rolefit::app::answers_code::{Refused, read, write};
use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, DimensionId, Item, ItemId as StatementId, Keying, Pack};
use rolefit::domain::quiz::{Agreement, ItemId, Response, Responses, names};

const INDIVIDUAL: Audience = Audience::Individual;

/// Answers 0 (skipped) to 5, to the items of the audience from its last to its first.
fn responses(pack: &Pack, audience: Audience, answers: &[u8]) -> Responses {
    let items: Vec<ItemId> = names(pack, audience).into_iter().map(|(id, _)| id).collect();
    let mut responses = Responses::default();
    for (&item, &answer) in items.iter().rev().zip(answers) {
        let given = Agreement::new(answer).map_or(Response::Skipped, Response::Given);
        responses.set(item, given);
    }
    responses
}

#[test]
fn comes_back_as_it_went() {
    let pack = bundled();
    for audience in [INDIVIDUAL, Audience::Organization] {
        for answers in [&[][..], &[3], &[1, 0, 5], &[5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 0, 0]] {
            let given = responses(&pack, audience, answers);
            let text = write(&pack, audience, &given);
            assert_eq!(read(&pack, audience, &text), Ok(given), "{text}");
            assert!(text.len() <= 8 + answers.len() * 3, "{text}");
        }
    }
}

#[test]
fn a_code_of_the_first_version_reads_back() {
    let mut pack = bundled();
    pack.dimensions[0].id = "one".into();
    let item = |id: &str, stem: &str, keying| Item {
        id: id.into(),
        audience: INDIVIDUAL,
        stem: stem.into(),
        dimension: DimensionId(0),
        keying,
    };
    pack.items = vec![
        item("a", "Fünf.", Keying::Positive),
        item("b", "Six.", Keying::Negative),
        item("c", "Seven.", Keying::Positive),
    ];
    let mut given = Responses::default();
    for (id, answer) in [(2, 5), (0, 0), (1, 3)] {
        let response = Agreement::new(answer).map_or(Response::Skipped, Response::Given);
        given.set(ItemId::Statement(StatementId(id)), response);
    }
    assert_eq!(read(&pack, INDIVIDUAL, "1.PQNspAAVAAAACw"), Ok(given.clone()));
    assert_eq!(write(&pack, INDIVIDUAL, &given), "1.PQNspAAVAAAACw");
}

#[test]
fn refuses_what_it_cannot_trust() {
    let pack = bundled();
    let good = write(&pack, INDIVIDUAL, &responses(&pack, INDIVIDUAL, &[1, 2]));
    let check = |text: &str, expected| assert_eq!(read(&pack, INDIVIDUAL, text), Err(expected));
    check("", Refused::Damaged);
    check("1", Refused::Damaged);
    check("1.", Refused::Damaged);
    check("one.AAAA", Refused::Damaged);
    check("<script>", Refused::Damaged);
    check("1.AAAAA\u{e4}", Refused::Damaged);
    check("2.AAAAAAAA", Refused::Newer);
    check("1.AAAAAAAA", Refused::OtherQuiz);
    // A letter short, a letter long, an item twice, an item that is not there, an answer above 5.
    check(&good[..good.len() - 1], Refused::Damaged);
    check(&(good.clone() + "A"), Refused::Damaged);
    let head = &good[..8];
    check(&(head.to_owned() + "ABAAE"), Refused::Damaged);
    check(&(head.to_owned() + "__"), Refused::Damaged);
    check(&(head.to_owned() + "AH"), Refused::Damaged);
}

#[test]
fn refuses_answers_to_other_statements() {
    let pack = bundled();
    let text = write(&pack, INDIVIDUAL, &responses(&pack, INDIVIDUAL, &[1, 2]));
    assert_eq!(read(&pack, Audience::Organization, &text), Err(Refused::OtherQuiz));
    let mut changed = pack.clone();
    changed.items[0].stem.push('!');
    assert_eq!(read(&changed, INDIVIDUAL, &text), Err(Refused::OtherQuiz));
}
