//! Answers as text, there and back, and texts that are refused.

use rolefit::app::answers_code::{Refused, Restored, read, write};
use rolefit::data::bundled;
use rolefit::domain::pack::{Audience, Pack};
use rolefit::domain::quiz::{Agreement, ItemId, Response, Responses, hash, names};

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
        for answers in [&[3][..], &[1, 0, 5], &[5, 4, 3, 2, 1, 0, 1, 2, 3, 4, 5, 0, 0]] {
            let responses = responses(&pack, audience, answers);
            let text = write(&pack, audience, &responses);
            let restored = Restored { responses, dropped: 0 };
            assert_eq!(read(&pack, audience, &text), Ok(restored), "{text}");
            assert!(text.len() <= 4 + answers.len() * 6, "{text}");
        }
    }
}

#[test]
fn every_item_has_a_code_of_its_own() {
    let pack = bundled();
    for audience in [INDIVIDUAL, Audience::Organization] {
        let mut codes: Vec<u32> =
            names(&pack, audience).iter().map(|(_, name)| hash(name) / 8).collect();
        let all = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), all);
    }
}

#[test]
fn a_code_of_each_version_reads_back() {
    let pack = bundled();
    let check = |audience, text: &str, expected: &[(&str, u8)]| {
        let names = names(&pack, audience);
        let mut responses = Responses::default();
        for (name, answer) in expected {
            let (item, _) = names.iter().find(|(_, known)| known == name).expect("an item");
            responses
                .set(*item, Agreement::new(*answer).map_or(Response::Skipped, Response::Given));
        }
        assert_eq!(read(&pack, audience, text), Ok(Restored { responses, dropped: 0 }), "{text}");
    };
    check(INDIVIDUAL, "1.0w03ugANAAAAEw", &[("i02", 5), ("i01", 0), ("i03", 3)]);
    check(INDIVIDUAL, "2.AMKWnunCpalw", &[("i44", 1), ("i20", 0)]);
    check(Audience::Organization, "2.Af2DpA0", &[("o05", 5)]);
    check(Audience::Organization, "1.3WbyMAC0", &[("o23", 4)]);
}

#[test]
fn an_answer_outlives_all_but_its_item() {
    let pack = bundled();
    let text = write(&pack, INDIVIDUAL, &responses(&pack, INDIVIDUAL, &[1, 2, 3]));
    let statement = |id: &str| pack.items.iter().position(|item| item.id == id);
    let mut changed = pack.clone();
    changed.items.remove(statement("i07").expect("a statement"));
    let restored = read(&changed, INDIVIDUAL, &text).expect("answers to other items");
    assert_eq!((restored.responses.entries().len(), restored.dropped), (3, 0));
    let all = responses(&pack, INDIVIDUAL, &vec![4; names(&pack, INDIVIDUAL).len()]);
    let restored = read(&changed, INDIVIDUAL, &write(&pack, INDIVIDUAL, &all));
    let restored = restored.expect("answers to other items");
    assert_eq!(restored.dropped, 1);
    assert_eq!(restored.responses.entries().len() + 1, all.entries().len());
    changed.items.clear();
    let text = "1.0w03ugAN";
    assert_eq!(read(&changed, INDIVIDUAL, text), Err(Refused::OtherQuiz));
}

#[test]
fn refuses_what_it_cannot_trust() {
    let pack = bundled();
    let good = write(&pack, INDIVIDUAL, &responses(&pack, INDIVIDUAL, &[1, 2]));
    let check = |text: &str, expected| {
        assert_eq!(read(&pack, INDIVIDUAL, text), Err(expected), "{text}");
    };
    check("", Refused::Damaged);
    check("1", Refused::Damaged);
    check("1.", Refused::Damaged);
    check("2.", Refused::Damaged);
    check("one.AAAA", Refused::Damaged);
    check("<script>", Refused::Damaged);
    check("2.AAAAA\u{e4}", Refused::Damaged);
    check("3.AAAAAAAA", Refused::Newer);
    check("1.AAAAAAAA", Refused::OtherQuiz);
    // Answers to nothing that is known, and to nothing at all.
    check("2.AAAAAAE", Refused::OtherQuiz);
    check("2.AA", Refused::OtherQuiz);
    // A letter short, a letter long, an item twice, an answer above 5.
    check(&good[..good.len() - 1], Refused::Damaged);
    check(&(good.clone() + "A"), Refused::Damaged);
    check("2.AFegg9NXoIPT", Refused::Damaged);
    check("2.AFegg9Y", Refused::Damaged);
    // The same of the first version: an item twice, one that never was, an answer above 5.
    check("1.0w03ugADAAQ", Refused::Damaged);
    check("1.0w03ugFg", Refused::Damaged);
    check("1.0w03ugAG", Refused::Damaged);
}

#[test]
fn refuses_answers_to_the_other_audience() {
    let pack = bundled();
    let text = write(&pack, INDIVIDUAL, &responses(&pack, INDIVIDUAL, &[1, 2]));
    for text in [&text, "1.0w03ugAN"] {
        assert!(read(&pack, INDIVIDUAL, text).is_ok());
        assert_eq!(read(&pack, Audience::Organization, text), Err(Refused::OtherQuiz));
    }
}
