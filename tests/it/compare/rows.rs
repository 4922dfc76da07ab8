//! Which rows show, and in which order.

use std::rc::Rc;

use rolefit::app::compare::{Model, Msg};
use rolefit::data::bundled;
use rolefit::domain::overlap::overlap;
use rolefit::domain::pack::AspectId;

use super::{PAIR, aspect, attributes, compare, sections};

#[test]
fn what_matters_comes_first_and_goes_back_in_one_press() {
    let mut model = compare(PAIR);
    let before = sections(&model);
    let (tools, pay) = (aspect(&model, "tools"), aspect(&model, "pay"));
    model.update(Msg::Prioritized(pay));
    model.update(Msg::Prioritized(tools));
    let first = &sections(&model)[0];
    assert_eq!(first.group, None);
    assert_eq!(first.rows.iter().map(|row| row.aspect).collect::<Vec<_>>(), [pay, tools]);
    model.update(Msg::PrioritiesCleared);
    assert_eq!(sections(&model), before);
}

#[test]
fn rows_are_found_by_any_of_their_words() {
    let check = |sought: &str, found: &[&str]| {
        let mut model = compare(PAIR);
        model.update(Msg::Filtered(sought.into()));
        let rows = model.shown_rows(model.all_rows());
        let ids: Vec<&str> = rows.iter().map(|row| model.pack[row.aspect].id.as_str()).collect();
        assert_eq!(ids, found, "{sought}");
    };
    check("AUTONOMY", &["autonomy"]);
    check("monitoring azure", &["tools"]);
    check("no such words", &[]);
    check("salary money", &["pay"]);
}

#[test]
fn capital_letters_of_any_script_are_found_by_small_ones() {
    let mut pack = bundled();
    pack.aspects[0].label = "Praca w ŁODZI".into();
    let mut model = Model::new(Rc::new(pack), attributes("roles", PAIR), str::to_lowercase);
    model.update(Msg::Filtered("łodzi".into()));
    let found = model.shown_rows(model.all_rows());
    assert_eq!(found.iter().map(|row| row.aspect).collect::<Vec<_>>(), [AspectId(0)]);
}

#[test]
fn a_folded_group_shows_again_while_one_searches() {
    let mut model = compare(PAIR);
    let group = sections(&model)[0].group.expect("a group");
    model.update(Msg::Folded(group));
    assert!(model.is_folded(group));
    model.update(Msg::Filtered("focus".into()));
    assert!(!model.is_folded(group));
    model.update(Msg::Filtered(String::new()));
    model.update(Msg::Folded(group));
    assert!(!model.is_folded(group));
}

#[test]
fn roles_go_in_the_order_of_a_row_and_back() {
    let mut model = compare(PAIR);
    let horizon = aspect(&model, "horizon");
    model.update(Msg::Sorted(horizon));
    let high: Vec<String> = model.titles().into_iter().map(Into::into).collect();
    model.update(Msg::Sorted(horizon));
    let mut low = model.titles();
    low.reverse();
    assert_eq!(high, low);
    assert_eq!(high[0], "Platform Operations Manager");
}

#[test]
fn the_overlap_counts_each_shared_point_once() {
    let model = compare(PAIR);
    let common = overlap(&model.pack, &model.choice.shown);
    assert!(common.shared > 0 && common.shared < common.all, "{common:?}");
    assert_eq!(common.common.len(), common.shared);
    let alone = overlap(&model.pack, &model.choice.shown[..1]);
    assert_eq!((alone.shared, alone.common.len()), (0, 0));
}

#[test]
fn roles_share_what_their_work_shares() {
    let check = |roles: &str, least: f64, most: f64| {
        let model = compare(roles);
        let common = overlap(&model.pack, &model.choice.shown);
        let percent = common.percent().expect("something is listed");
        assert!((least..=most).contains(&percent), "{roles}: {percent} %");
    };
    check("service-manager service-operations-manager", 12.0, 100.0);
    check("platform-operations-manager technical-operations-manager", 25.0, 100.0);
    check("service-owner service-manager", 8.0, 100.0);
    check("business-operations-lead technology-operations-lead", 0.0, 15.0);
}
