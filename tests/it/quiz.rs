//! What a reader is told for what they answered, on a pack of three roles and three dimensions.

use rolefit::domain::pack::{
    Audience, Dimension, DimensionId, Item, Keying, Measurement, Pack, Role, RoleId, Target,
};
use rolefit::domain::quiz::{
    Agreement, Length, Next, Outcome, Quiz, Reason, Remaining, Response, Responses, Sort, Verdict,
};

const WARD: RoleId = RoleId(0);
const LAB: RoleId = RoleId(1);
const OFFICE: RoleId = RoleId(2);

/// Two items of each keying for each of three dimensions, for both audiences.
fn pack(targets: [[f64; 3]; 3]) -> Pack {
    let role = |name: &str, at: [f64; 3]| Role {
        slug: name.into(),
        title: name.into(),
        aliases: Vec::new(),
        summary: String::new(),
        values: Vec::new(),
        targets: at.map(|at| Some(Target { at, importance: 2, because: Vec::new() })).into(),
        path: None,
    };
    let dimension = |name: &str| Dimension {
        id: name.into(),
        label: name.into(),
        low: "low".into(),
        high: "high".into(),
        help: None,
    };
    let mut items = Vec::new();
    for audience in [Audience::Individual, Audience::Organization] {
        for place in 0..12 {
            items.push(Item {
                id: format!("{place}"),
                audience,
                stem: String::new(),
                dimension: DimensionId(place % 3),
                keying: if place < 6 { Keying::Positive } else { Keying::Negative },
            });
        }
    }
    Pack {
        concepts: Vec::new(),
        language: "en".into(),
        title: "Places of work".into(),
        sources: Vec::new(),
        groups: Vec::new(),
        aspects: Vec::new(),
        dimensions: ["people", "machines", "paper"].map(dimension).into(),
        roles: vec![role("ward", targets[0]), role("lab", targets[1]), role("office", targets[2])],
        relations: Vec::new(),
        items,
        measurement: Measurement::default(),
    }
}

/// The option of that value.
pub(crate) fn option(value: u8) -> Agreement {
    Agreement::new(value).expect("1 to 5")
}

fn apart() -> Pack {
    pack([[90.0, 20.0, 30.0], [20.0, 90.0, 30.0], [40.0, 20.0, 90.0]])
}

/// Answers all twelve items, by their place among the items of the audience.
fn answer_all(quiz: &Quiz, value: impl Fn(usize) -> u8) -> Responses {
    let mut responses = Responses::default();
    for (place, item) in quiz.items().iter().enumerate() {
        let agreement = Agreement::new(value(place)).expect("1 to 5");
        responses.set(item.id, Response::Given(agreement));
    }
    responses
}

/// Answers of a person who stands at these options, from 1 to 5, on the three dimensions.
fn standing(pack: &Pack, audience: Audience, at: [u8; 3]) -> Outcome {
    let quiz = Quiz::new(pack, &[WARD, LAB, OFFICE], audience).expect("three roles with targets");
    quiz.result(&answer_all(
        &quiz,
        |place| {
            if place < 6 { at[place % 3] } else { 6 - at[place % 3] }
        },
    ))
}

#[test]
fn verdicts() {
    let row = |at, expected: Verdict| {
        assert_eq!(standing(&apart(), Audience::Individual, at).verdict, expected, "{at:?}");
    };
    row([5, 1, 2], Verdict::Clear);
    row([1, 5, 2], Verdict::Clear);
    row([2, 2, 5], Verdict::Clear);
    row([3, 3, 3], Verdict::NoPattern(Reason::Neutral));
    row([5, 5, 5], Verdict::NoPattern(Reason::Unlike));
}

#[test]
fn the_same_answer_to_opposite_statements_is_no_pattern() {
    let quiz = Quiz::new(&apart(), &[WARD, LAB], Audience::Individual).expect("two roles");
    for (value, reason) in [(1, Reason::SameAnswer), (3, Reason::Neutral), (5, Reason::SameAnswer)]
    {
        let outcome = quiz.result(&answer_all(&quiz, |_| value));
        assert_eq!(outcome.verdict, Verdict::NoPattern(reason));
    }
}

#[test]
fn equal_roles_tie_in_the_packs_order_and_are_never_clear() {
    let pack = pack([[90.0, 20.0, 30.0], [90.0, 20.0, 30.0], [40.0, 20.0, 90.0]]);
    let outcome = standing(&pack, Audience::Individual, [5, 2, 2]);
    assert_eq!(outcome.verdict, Verdict::Close(vec![WARD, LAB]));
    assert_eq!(outcome.ranking[0].role, WARD);
    assert_eq!(outcome.ranking[0].probability.to_bits(), outcome.ranking[1].probability.to_bits());
    assert_eq!(outcome.lead.to_bits(), 0.0_f64.to_bits());
}

#[test]
fn contributions_add_up_to_the_lead() {
    let outcome = standing(&apart(), Audience::Individual, [4, 2, 3]);
    let (first, second) = (outcome.ranking[0], outcome.ranking[1]);
    let sum: f64 = outcome.contributions.iter().map(|contribution| contribution.weight).sum();
    assert_eq!(sum.to_bits(), outcome.lead.to_bits());
    assert!((outcome.lead - (first.probability / second.probability).ln()).abs() < 1e-9);
}

#[test]
fn a_reader_answers_changes_their_mind_and_skips() {
    let quiz = Quiz::new(&apart(), &[WARD, LAB, OFFICE], Audience::Individual).expect("a quiz");
    let mut responses = Responses::default();
    let nothing = quiz.posterior(&responses);
    let Next::Ask(first) = quiz.next(&responses, Length::Adaptive) else { panic!("a first item") };
    responses.set(first, Response::Skipped);
    let Next::Ask(second) = quiz.next(&responses, Length::Adaptive) else { panic!("a second") };
    assert_ne!(first, second, "a skipped item is not asked again");
    assert_eq!(quiz.posterior(&responses), nothing, "skipping tells nothing");

    responses.set(second, Response::Given(Agreement::ALL[4]));
    let mind = quiz.posterior(&responses);
    responses.set(second, Response::Given(Agreement::ALL[0]));
    assert_ne!(quiz.posterior(&responses), mind);
    responses.set(second, Response::Given(Agreement::ALL[4]));
    assert_eq!(quiz.posterior(&responses), mind);
}

#[test]
fn the_number_of_questions_to_come_is_kept() {
    let quiz = Quiz::new(&apart(), &[WARD, LAB, OFFICE], Audience::Individual).expect("a quiz");
    for length in [Length::Adaptive, Length::Full] {
        for value in 1..=5_u8 {
            let mut responses = Responses::default();
            let mut promised = Vec::new();
            while let Next::Ask(item) = quiz.next(&responses, length) {
                promised.push(quiz.remaining(&responses, length));
                let item = quiz.item(item).expect("an item of the quiz");
                let opposed = matches!(item.sort, Sort::Statement { keying: Keying::Negative, .. });
                let agreement = Agreement::new(if opposed { 6 - value } else { value });
                responses.set(item.id, Response::Given(agreement.expect("1 to 5")));
            }
            for (asked, &Remaining { least, about, most }) in promised.iter().enumerate() {
                let came = promised.len() - asked;
                assert!((least..=most).contains(&came), "{length:?} {value}: {promised:?}");
                assert!((least..=most).contains(&about), "{length:?} {value}: {promised:?}");
            }
            let nothing = Remaining { least: 0, about: 0, most: 0 };
            assert_eq!(quiz.remaining(&responses, length), nothing);
        }
    }
}

#[test]
fn a_role_without_targets_is_left_out() {
    let mut pack = apart();
    pack.roles[1].targets = vec![None; 3];
    let quiz = Quiz::new(&pack, &[OFFICE, LAB, WARD], Audience::Organization).expect("two roles");
    assert_eq!(quiz.roles(), [WARD, OFFICE]);
    assert!(Quiz::new(&pack, &[LAB, WARD, WARD], Audience::Organization).is_none());
}
