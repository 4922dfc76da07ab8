//! Which roles stand side by side, and which events it makes.

use rolefit::app::attributes::{Show, Shown};
use rolefit::app::compare::{Effect, ElementId, Msg, Part, Texts, Toward};
use rolefit::app::events::{Change, Detail, ErrorCode, Event, Ready};
use rolefit::data::bundled;
use rolefit::domain::pack::RoleId;
use rolefit::domain::search::roles_like;

use super::{PAIR, aspect, attributes, changes, compare};

#[test]
fn a_slug_names_its_role_in_capitals_and_as_editors_set_hyphens() {
    for roles in ["SERVICE-OWNER Service-Manager", "service–owner — service\u{2011}manager"] {
        let model = compare(roles);
        assert_eq!(model.titles(), ["Service Owner", "Service Manager"]);
        assert_eq!(model.choice.unknown, []);
    }
}

#[test]
fn what_changes_the_roles_can_be_put_away_again() {
    let mut model = compare(PAIR);
    assert!(model.folds_roles());
    assert_eq!(model.update(Msg::Unfolded(Part::Roles)).len(), 1, "the focus goes there");
    assert!(!model.folds_roles() && model.can_fold_roles());
    assert_eq!(model.update(Msg::Unfolded(Part::Roles)), []);
    assert!(model.folds_roles());
}

#[test]
fn roles_come_from_the_page_each_once_and_at_most_four_at_a_time() {
    let check = |roles: &str, shown: &[&str], waiting: &[&str], unknown: &[&str]| {
        let model = compare(roles);
        let slugs = |roles: &[RoleId]| -> Vec<String> {
            roles.iter().map(|&role| model.pack[role].slug.clone()).collect()
        };
        assert_eq!(slugs(&model.choice.shown), shown, "shown of {roles}");
        assert_eq!(slugs(&model.choice.waiting), waiting, "waiting of {roles}");
        let named: Vec<&str> = model.choice.unknown.iter().map(|(slug, _)| slug.as_str()).collect();
        assert_eq!(named, unknown, "unknown of {roles}");
    };
    check("", &[], &[], &[]);
    check("service-owner", &["service-owner"], &[], &[]);
    check("service-owner service-owner", &["service-owner"], &[], &[]);
    check("service-owner astronaut", &["service-owner"], &[], &["astronaut"]);
    check(
        "service-owner service-manager it-manager incident-manager devops-engineer",
        &["service-owner", "service-manager", "it-manager", "incident-manager"],
        &["devops-engineer"],
        &[],
    );
}

#[test]
fn a_misspelled_role_is_named_with_the_one_that_was_meant() {
    let model = compare("service-owner servise-manager");
    let opened = model.opened();
    let [Effect::Emit(Event::Error(error)), Effect::Emit(ready)] = &opened[..] else {
        panic!("{opened:?}");
    };
    assert_eq!(error.code, ErrorCode::UnknownRole);
    let meant = Detail {
        path: "roles".into(),
        found: "servise-manager".into(),
        expected: "service-manager".into(),
    };
    assert_eq!(error.details, [meant]);
    assert_eq!(*ready, Event::Ready(Ready { roles: vec!["service-owner".into()] }));
}

#[test]
fn what_is_no_name_is_told_with_the_one_that_was_meant() {
    let check = |attribute: &str, text: &str, told: &[(&str, &str)]| {
        let mut model = compare(PAIR);
        model.update(Msg::AttributesChanged(attributes(attribute, text).into()));
        let opened = model.opened().into_iter().filter_map(|effect| match effect {
            Effect::Emit(Event::Error(error)) => Some(error),
            _ => None,
        });
        let found: Vec<Detail> = opened.flat_map(|error| error.details).collect();
        let told = told.iter().map(|(found, expected)| Detail {
            path: attribute.into(),
            found: (*found).into(),
            expected: (*expected).into(),
        });
        assert_eq!(found, told.collect::<Vec<_>>(), "{attribute} {text}");
    };
    check("roles", "service-owner service-manager", &[]);
    check("roles", "Service Owner", &[("Service Owner", "service-owner")]);
    check(
        "roles",
        "Service Owner, Sevrice Manager",
        &[("Service Owner", "service-owner"), ("Sevrice Manager", "service-manager")],
    );
    check("roles", "service-owner Incident Manager", &[("Incident Manager", "incident-manager")]);
    check("roles", "astronaut service-owner", &[("astronaut", "a slug of the pack")]);
    check("aspects", "pay focus", &[]);
    check("aspects", "Pay", &[]);
    check("aspects", "pya focus", &[("pya", "pay")]);
    check("aspects", "pay Hard skills", &[("Hard skills", "hard-skills")]);
    check("aspects", "colour", &[("colour", "an aspect of the pack")]);
}

#[test]
fn what_the_reader_did_is_an_event_and_what_the_page_did_is_none() {
    let mut model = compare(PAIR);
    let fired = changes(model.update(Msg::TextsChosen(Texts::Full)));
    let expected = Change {
        roles: PAIR.split(' ').map(Into::into).collect(),
        show: Shown::All,
        filter: String::new(),
        priorities: Vec::new(),
    };
    assert_eq!(fired, [expected]);
    assert_eq!(changes(model.update(Msg::TextsChosen(Texts::Full))), []);
    let others = attributes("roles", "service-owner it-manager");
    assert_eq!(changes(model.update(Msg::AttributesChanged(others.into()))), []);
    assert_eq!(changes(model.update(Msg::Reset(attributes("roles", PAIR).into()))), []);
}

#[test]
fn a_script_changes_one_thing_and_the_reader_keeps_the_others() {
    let mut model = compare(PAIR);
    let pay = aspect(&model, "pay");
    model.update(Msg::TextsChosen(Texts::Full));
    model.update(Msg::Filtered("team".into()));
    model.update(Msg::Prioritized(pay));
    model.update(Msg::AttributesChanged(
        attributes("roles", "service-owner service-manager").into(),
    ));
    assert_eq!(model.titles(), ["Service Owner", "Service Manager"]);
    assert_eq!(model.show, Show::All);
    assert_eq!(model.filter, "team");
    assert_eq!(model.priorities, [pay]);
    model.update(Msg::Reset(attributes("roles", PAIR).into()));
    assert_eq!((model.show, model.filter.as_str()), (Show::Auto, ""));
}

#[test]
fn readers_add_replace_move_and_remove_roles_and_go_back() {
    let mut model = compare(PAIR);
    let owner = model.pack.role_by_slug("service-owner").expect("a role of the pack");
    model.update(Msg::PickerOpened(None));
    assert!(model.update(Msg::RolePicked(owner)).contains(&Effect::Focus(ElementId::Add)));
    model.update(Msg::RoleMoved(2, Toward::Start));
    assert_eq!(
        model.titles(),
        ["Platform Operations Manager", "Service Owner", "Service Operations Manager"]
    );
    model.update(Msg::RoleRemoved(0));
    assert_eq!(model.titles(), ["Service Owner", "Service Operations Manager"]);
    model.update(Msg::PickerOpened(Some(1)));
    let it = model.pack.role_by_slug("it-manager").expect("a role of the pack");
    model.update(Msg::RolePicked(it));
    assert_eq!(model.titles()[0], "Service Owner");
    assert!(model.is_own_choice());
    model.update(Msg::RolesRestored);
    assert_eq!(model.titles(), ["Platform Operations Manager", "Service Operations Manager"]);
    assert!(!model.is_own_choice());
}

/// The focus goes to what is there: no button adds a fifth role.
#[test]
fn the_focus_stays_among_the_roles() {
    let last = Effect::Focus(ElementId::Role(3));
    let four = "service-owner service-manager it-manager incident-manager";
    let mut model = compare("service-owner service-manager it-manager");
    let fourth = model.pack.role_by_slug("devops-engineer").expect("a role of the pack");
    model.update(Msg::PickerOpened(None));
    assert!(model.update(Msg::RolePicked(fourth)).contains(&last));
    let mut model = compare(four);
    model.update(Msg::RoleRemoved(0));
    assert!(model.update(Msg::RolesRestored).contains(&last));
    let mut model = compare(&[four, " devops-engineer"].concat());
    let waits = model.choice.waiting[0];
    assert!(model.update(Msg::RolePicked(waits)).contains(&last));
    let mut model = compare("service-owner service-manger");
    let meant = model.choice.unknown[0].1.expect("a role is near");
    assert!(model.update(Msg::RolePicked(meant)).contains(&Effect::Focus(ElementId::Add)));
}

/// A link brings an order of its own.
#[test]
fn a_link_ends_the_sorting() {
    let mut model = compare("service-owner service-manager");
    model.update(Msg::Sorted(aspect(&model, "pay")));
    assert!(model.sorted.is_some());
    model.update(Msg::Linked(rolefit::app::permalink::Permalink::Compare(
        vec!["it-manager".into(), "service-owner".into()],
        Show::Auto,
    )));
    assert_eq!(model.sorted, None);
}

/// Of a link that names too few roles of the pack, the page's own comparison is not emptied.
#[test]
fn a_link_with_an_unknown_role_leaves_the_pages_roles() {
    let mut model = compare(PAIR);
    let linked = rolefit::app::permalink::Permalink::Compare(
        vec!["service-owner".into(), "nonsense".into()],
        Show::Auto,
    );
    assert_eq!(model.update(Msg::Linked(linked)).len(), 1);
    assert_eq!(model.titles(), ["Platform Operations Manager", "Service Operations Manager"]);
    assert_eq!(model.choice.unknown[0].0, "nonsense");
}

#[test]
fn a_fifth_role_changes_places_with_the_last() {
    let mut model =
        compare("service-owner service-manager it-manager incident-manager devops-engineer");
    model.update(Msg::RolePicked(model.choice.waiting[0]));
    assert_eq!(model.choice.shown.len(), 4);
    assert_eq!(model.titles()[3], "DevOps Engineer");
    assert_eq!(model.pack[model.choice.waiting[0]].slug, "incident-manager");
}

#[test]
fn a_narrow_page_shows_two_different_roles() {
    let mut model = compare("service-owner service-manager it-manager");
    let mut check = |side: usize, index: usize, shown: [&str; 3]| {
        model.update(Msg::PairChosen(side, index));
        assert_eq!(model.titles(), shown);
    };
    // What is chosen for a column stands in that column; two change places.
    check(0, 1, ["Service Manager", "Service Owner", "IT Manager"]);
    check(0, 2, ["IT Manager", "Service Owner", "Service Manager"]);
    check(1, 0, ["Service Owner", "IT Manager", "Service Manager"]);
    check(1, 7, ["Service Owner", "IT Manager", "Service Manager"]);
    check(7, 0, ["Service Owner", "IT Manager", "Service Manager"]);
}

#[test]
fn roles_are_found_by_title_first_and_by_other_names_too() {
    let pack = bundled();
    let found = |sought: &str| -> Vec<&str> {
        roles_like(&pack, sought, str::to_lowercase)
            .iter()
            .map(|&role| pack[role].slug.as_str())
            .collect()
    };
    assert_eq!(found("").len(), pack.roles.len());
    assert_eq!(found("service ow"), ["service-owner"]);
    assert_eq!(found("PlatOps"), ["platform-operations-manager"]);
    assert_eq!(found("platform"), ["platform-operations-manager"]);
    assert_eq!(found("zzz"), [""; 0]);
}
