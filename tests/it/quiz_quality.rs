//! What the author of a quiz is told about it.

use rolefit::data::bundled;
use rolefit::domain::pack::{
    Audience, Dimension, DimensionId, Item, ItemId as StatementId, Keying, Measurement, Pack,
    RoleId, Target,
};
use rolefit::domain::quiz::{ItemId, Quality, Quiz};

/// The bundled pack with other roles, each at its place on every dimension, and other items.
fn pack(roles: &[Vec<f64>], items: &[(u16, Keying)]) -> Pack {
    let mut pack = bundled();
    let model = pack.roles[0].clone();
    pack.dimensions = (0..roles[0].len())
        .map(|place| Dimension {
            id: format!("d{place}"),
            label: String::new(),
            low: String::new(),
            high: String::new(),
            help: None,
        })
        .collect();
    pack.roles.clear();
    for stands in roles {
        let mut role = model.clone();
        role.values.iter_mut().for_each(Vec::clear);
        let target = |&at| Some(Target { at, importance: 1, because: Vec::new() });
        role.targets = stands.iter().map(target).collect();
        pack.roles.push(role);
    }
    let item = |(place, &(dimension, keying)): (usize, &(u16, Keying))| Item {
        id: format!("i{place}"),
        audience: Audience::Individual,
        stem: String::new(),
        dimension: DimensionId(dimension),
        keying,
    };
    pack.items = items.iter().enumerate().map(item).collect();
    pack.measurement = Measurement::default();
    pack
}

fn quality(pack: &Pack) -> Quality {
    let roles: Vec<RoleId> = RoleId::all(pack).collect();
    Quiz::new(pack, &roles, Audience::Individual).expect("a quiz").quality()
}

/// Four items a dimension, two of each keying.
fn even(dimensions: u16) -> Vec<(u16, Keying)> {
    let keyings = [Keying::Positive, Keying::Negative, Keying::Positive, Keying::Negative];
    (0..dimensions).flat_map(|dimension| keyings.map(|keying| (dimension, keying))).collect()
}

#[test]
fn twins_are_named_and_others_are_not() {
    let found = quality(&pack(&[vec![90.0, 10.0], vec![10.0, 90.0], vec![12.0, 88.0]], &even(2)));
    let pairs: Vec<_> = found.mixed.iter().map(|pair| (pair.one, pair.other)).collect();
    assert_eq!(pairs, [(RoleId(1), RoleId(2))]);
    assert!(found.mixed[0].wrong > 0.3 && found.mixed[0].wrong <= 0.5, "{found:?}");
    assert_eq!((found.idle, found.lopsided), (vec![], vec![]));
}

#[test]
fn items_on_which_roles_agree_do_nothing() {
    let found = quality(&pack(&[vec![90.0, 50.0], vec![10.0, 50.0]], &even(2)));
    let statement = |place| ItemId::Statement(StatementId(place));
    assert_eq!(found.idle, [4, 5, 6, 7].map(statement));
}

#[test]
fn a_dimension_asked_about_from_one_end_is_named() {
    let items = [(0, Keying::Positive), (0, Keying::Positive), (1, Keying::Positive)];
    let mut items = items.to_vec();
    items.push((1, Keying::Negative));
    let found = quality(&pack(&[vec![90.0, 90.0], vec![10.0, 10.0]], &items));
    assert_eq!(found.lopsided, [DimensionId(0)]);
}

#[test]
fn more_answers_and_farther_roles_are_told_apart_better() {
    let far = quality(&pack(&[vec![95.0, 5.0], vec![5.0, 95.0]], &even(2))).accuracy;
    let near = quality(&pack(&[vec![60.0, 40.0], vec![40.0, 60.0]], &even(2))).accuracy;
    let answers: Vec<usize> = far.iter().map(|(answers, _)| *answers).collect();
    assert_eq!(answers, [3, 5, 8], "there are eight items");
    assert!(far[2].1 > 0.95 && far[2].1 > near[2].1, "{far:?} {near:?}");
    assert!(near[2].1 > near[0].1, "{near:?}");
}

#[test]
fn the_largest_pack_is_reported_on() {
    let roles: Vec<Vec<f64>> = (0..2000)
        .map(|role| (0..100).map(|place| f64::from((role * 37 + place * role) % 101)).collect())
        .collect();
    let items: Vec<_> = even(100).into_iter().chain(even(25)).collect();
    let found = quality(&pack(&roles, &items));
    // Of 101 figures: every role stands where the one 101 before it does.
    let twin = found.mixed.iter().find(|pair| pair.one == RoleId(0)).expect("a role and its twin");
    assert_eq!((twin.other.index() - twin.one.index()) % 101, 0, "{twin:?}");
    assert_eq!(found.accuracy.len(), 6);
    for (answers, share) in found.accuracy {
        assert!((0.0..=1.0).contains(&share), "{answers} answers: {share}");
    }
}
