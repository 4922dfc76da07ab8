//! Duties as items: what is asked, of whom, and what the answers tell.

use rolefit::data::bundled;
use rolefit::domain::pack::{
    Aspect, Audience, DimensionId, Group, GroupId, Keying, Kind, Measurement, Pack, Role, RoleId,
    Source, SourceId, Sourced, Value,
};
use rolefit::domain::quiz::{
    ItemId, Length, Next, Outcome, Quiz, Reason, Response, Responses, Sort, Topic, Verdict, names,
};

use super::quiz::option;

pub(super) const BAKER: RoleId = RoleId(0);
const COOK: RoleId = RoleId(1);
const WAITER: RoleId = RoleId(2);

pub(super) const BAKING: [&str; 6] =
    ["Knead dough", "Heat the oven", "Shape loaves", "Mix flour", "Glaze cakes", "Order supplies"];
pub(super) const COOKING: [&str; 6] =
    ["Season soups", "Fry fish", "Heat the pans", "Plan the menu", "Peel roots", "Order supplies"];
const WAITING: [&str; 6] = [
    "Greet guests",
    "Take orders",
    "Carry plates",
    "Pour drinks",
    "Clear tables",
    "Count the till",
];

/// A pack that has roles with duties and nothing else: no dimension, no target, no statement.
pub(super) fn kitchen(duties: &[&[&str]]) -> Pack {
    let roles = ["baker", "cook", "waiter", "cleaner"].iter().zip(duties);
    let listed = |duties: &[&str]| Sourced {
        source: SourceId(0),
        value: Value::List(duties.iter().map(|&duty| duty.into()).collect()),
    };
    let mut pack = bundled();
    let source: Source = pack.sources.remove(0);
    let group: Group = pack.groups.remove(0);
    pack.sources = vec![source];
    pack.groups = vec![group];
    pack.aspects = vec![Aspect {
        id: "duties".into(),
        label: "Duties".into(),
        group: GroupId(0),
        kind: Kind::List,
        help: None,
        generic: false,
    }];
    pack.roles = roles
        .map(|(name, duties)| Role {
            slug: (*name).into(),
            title: (*name).into(),
            aliases: Vec::new(),
            summary: String::new(),
            values: vec![vec![listed(duties)]],
            targets: Vec::new(),
            path: None,
        })
        .collect();
    (pack.dimensions, pack.items, pack.relations) = (Vec::new(), Vec::new(), Vec::new());
    pack.measurement = Measurement::default();
    pack
}

fn three() -> Pack {
    kitchen(&[&BAKING, &COOKING, &WAITING])
}

pub(super) fn quiz(pack: &Pack, audience: Audience) -> Quiz {
    Quiz::new(pack, &[], audience).expect("roles with six duties each")
}

/// Takes the quiz to its end, giving each duty of these roles one option and all others another.
fn liking(quiz: &Quiz, liked: &[RoleId], [own, other]: [u8; 2]) -> (Responses, Outcome) {
    let mut responses = Responses::default();
    while let Next::Ask(id) = quiz.next(&responses, Length::Adaptive) {
        let Some(Sort::Duty { roles }) = quiz.item(id).map(|item| &item.sort) else {
            panic!("{id:?} is no duty")
        };
        let own_one = roles.iter().any(|role| liked.contains(role));
        responses.set(id, Response::Given(option(if own_one { own } else { other })));
    }
    let outcome = quiz.result(&responses);
    (responses, outcome)
}

/// Who uses the ends of the scale is not told less.
#[test]
fn a_strong_preference_tells_as_much_as_a_mild_one() {
    let two = kitchen(&[&BAKING, &WAITING]);
    for pack in [two, three()] {
        let quiz = quiz(&pack, Audience::Individual);
        for (role, answers) in quiz.roles().iter().flat_map(|role| {
            [[4, 2], [5, 3], [5, 2], [4, 1], [5, 1]].map(|answers| (*role, answers))
        }) {
            let (_, outcome) = liking(&quiz, &[role], answers);
            let found = (&outcome.verdict, outcome.ranking[0].role);
            assert_eq!(found, (&Verdict::Clear, role), "{answers:?}");
        }
    }
}

#[test]
fn a_pack_with_duties_alone_has_a_quiz() {
    let pack = three();
    let quiz = quiz(&pack, Audience::Individual);
    assert_eq!(quiz.roles(), [BAKER, COOK, WAITER]);
    assert_eq!(quiz.items().len(), 17, "a duty of two roles is asked about once");
    for role in [BAKER, COOK, WAITER] {
        let (responses, outcome) = liking(&quiz, &[role], [5, 2]);
        assert_eq!((&outcome.verdict, outcome.ranking[0].role), (&Verdict::Clear, role));
        assert!(responses.given().count() <= 12, "{responses:?}");
        assert!(outcome.ranking[0].fit > outcome.ranking[1].fit, "{outcome:?}");
    }
}

#[test]
fn what_is_general_liking_tells_nothing() {
    let pack = three();
    let quiz = quiz(&pack, Audience::Individual);
    for [own, other] in [[5, 4], [3, 1]] {
        let (_, outcome) = liking(&quiz, &[COOK], [own, other]);
        assert_eq!(outcome.ranking[0].role, COOK, "{own} and {other}");
    }
    let (_, outcome) = liking(&quiz, &[], [0, 4]);
    assert_eq!(outcome.verdict, Verdict::NoPattern(Reason::SameAnswer));
}

#[test]
fn an_organization_that_needs_two_roles_is_told_both() {
    let pack = three();
    let quiz = quiz(&pack, Audience::Organization);
    let (_, outcome) = liking(&quiz, &[BAKER, WAITER], [5, 2]);
    let Verdict::Both(one, other) = outcome.verdict else { panic!("{outcome:?}") };
    assert_eq!([one.min(other), one.max(other)], [BAKER, WAITER]);
    // What is needed of neither speaks for no one who does both.
    for value in 2..=3 {
        let mut responses = Responses::default();
        for (place, item) in quiz.items().iter().enumerate() {
            let given = if place.is_multiple_of(7) { value + 1 } else { value };
            responses.set(item.id, Response::Given(option(given)));
        }
        let outcome = quiz.result(&responses);
        assert!(!matches!(outcome.verdict, Verdict::Both(..)), "{outcome:?}");
    }
    let (_, alone) = liking(&quiz, &[COOK], [5, 2]);
    assert_eq!(alone.verdict, Verdict::Clear, "{alone:?}");
}

#[test]
fn roles_with_few_duties_take_part_when_they_are_asked_for() {
    let pack = kitchen(&[&BAKING, &COOKING, &WAITING[..3], &[]]);
    let taking = |roles: &[RoleId]| {
        Quiz::new(&pack, roles, Audience::Individual).map(|quiz| quiz.roles().to_vec())
    };
    assert_eq!(taking(&[]), Some(vec![BAKER, COOK]));
    assert_eq!(taking(&[WAITER, COOK, RoleId(3)]), Some(vec![COOK, WAITER]));
    assert_eq!(taking(&[COOK, RoleId(3)]), None);
}

#[test]
fn a_duty_is_told_in_the_words_of_the_first_role_in_play() {
    let pack = three();
    let row = |roles: &[RoleId], expected: &[RoleId]| {
        let quiz = Quiz::new(&pack, roles, Audience::Individual).expect("a quiz");
        let item = quiz.items().iter().find(|item| item.text == "Order supplies");
        let item = item.expect("both roles order supplies");
        assert_eq!(item.sort, Sort::Duty { roles: expected.into() });
        assert_eq!(item.name, "d-efd6f486", "FNV-1a of the text");
    };
    row(&[BAKER, COOK, WAITER], &[BAKER, COOK]);
    row(&[COOK, WAITER], &[COOK]);
}

#[test]
fn roles_with_equal_duties_are_alike() {
    let pack = kitchen(&[&BAKING, &COOKING, &BAKING]);
    let quiz = quiz(&pack, Audience::Individual);
    assert!(quiz.tells_apart([BAKER, COOK]) && quiz.tells_apart([COOK, WAITER]));
    assert!(!quiz.tells_apart([BAKER, WAITER]));
}

#[test]
fn items_keep_their_names_whatever_the_roles() {
    let pack = bundled();
    for audience in [Audience::Individual, Audience::Organization] {
        let names = names(&pack, audience);
        let mut distinct: Vec<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), names.len(), "no two items share a name");
        for roles in [&[][..], &[RoleId(7), RoleId(9)]] {
            let quiz = Quiz::new(&pack, roles, audience).expect("the bundled quiz");
            for item in quiz.items() {
                assert!(names.contains(&(item.id, item.name.clone())), "{}", item.name);
            }
        }
    }
}

#[test]
fn close_roles_are_told_apart_by_duties_that_one_has_alone() {
    let mut alike = BAKING;
    alike[0] = "Stack shelves";
    let pack = kitchen(&[&BAKING, &alike, &WAITING]);
    let quiz = quiz(&pack, Audience::Individual);
    let mut responses = Responses::default();
    for item in quiz.items() {
        let (Sort::Duty { roles }, Some(ItemId::Duty(_))) = (&item.sort, Some(item.id)) else {
            continue;
        };
        if roles.len() == 2 {
            responses.set(item.id, Response::Given(option(5)));
        } else if roles[..] == [WAITER] {
            responses.set(item.id, Response::Given(option(1)));
        }
    }
    let outcome = quiz.result(&responses);
    assert_eq!(outcome.verdict, Verdict::Close(vec![BAKER, COOK]));
    let topics: Vec<&Topic> = outcome.deciders.iter().map(|decider| &decider.topic).collect();
    assert_eq!(topics.len(), 2);
    assert!([BAKER, COOK].iter().all(|role| topics.contains(&&Topic::Duties(vec![*role]))));
    assert!(outcome.deciders.iter().all(|decider| decider.items.len() == 1));
}

#[test]
fn a_third_answer_on_one_dimension_tells_less_than_the_first() {
    let pack = bundled();
    let quiz = Quiz::new(&pack, &[], Audience::Individual).expect("the bundled quiz");
    let role = pack.role_by_slug("service-manager").expect("a role of the pack");
    let mut responses = Responses::default();
    let mut before = 1.0 / quiz.roles().len() as f64;
    let mut steps = Vec::new();
    for item in quiz.items() {
        let customer = |dimension: DimensionId| pack[dimension].id == "customer";
        let Sort::Statement { dimension, keying } = item.sort else { continue };
        if customer(dimension) {
            let high = keying == Keying::Positive;
            responses.set(item.id, Response::Given(option(if high { 5 } else { 1 })));
            let place = quiz.roles().iter().position(|other| *other == role);
            let share = quiz.posterior(&responses).0[place.expect("in play")];
            steps.push((share / before).ln());
            before = share;
        }
    }
    assert!(steps.len() >= 4 && steps[0] > 2.0 * steps[2], "{steps:?}");
}
