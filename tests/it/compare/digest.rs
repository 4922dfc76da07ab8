//! What the first lines say of roles.

use rolefit::app::compare::Model;
use rolefit::components::{Shared, export_page};
use rolefit::domain::comparison::{Likeness, likeness};
use rolefit::domain::contrast::contrasts;
use rolefit::domain::overlap::overlap;
use rolefit::domain::pack::{AspectId, Kind, RoleId};
use rolefit::i18n::Catalog;

use super::{aspect, compare};

fn said(roles: &str) -> String {
    said_whole(roles).split("<table").next().unwrap_or_default().into()
}

fn said_whole(roles: &str) -> String {
    export_page::page(&compare(roles), &Shared::new(Catalog::english()))
}

#[test]
fn pay_is_told_as_what_it_is() {
    let check = |roles: &str, words: &str| {
        let said = said(roles);
        assert!(said.contains(words), "{words} is not in: {said}");
    };
    check(
        "service-owner service-manager",
        "for Owner, median of $80,719 a year (Payscale, 2018); for Manager, median of $55,571",
    );
    check(
        "platform-operations-manager service-operations-manager",
        "for Platform, 3 employers’ postings from $110,000 to $261,500 a year (2024); \
         for Service, one posting: $99,091 to $148,637 a year (Milwaukee County, Wisconsin, 2025)",
    );
    check(
        "business-operations-lead it-manager",
        "2 employers’ postings from $80,000 to $150,975 a year (2024)",
    );
}

#[test]
fn a_contrast_is_between_clear_poles() {
    let model = compare("business-operations-lead product-operations-manager");
    let mains: Vec<RoleId> =
        RoleId::all(&model.pack).filter(|&role| model.pack[role].has_targets()).collect();
    let mut told = 0;
    for (index, &one) in mains.iter().enumerate() {
        for &other in &mains[index + 1..] {
            let rows = rolefit::domain::comparison::rows(&model.pack, &[one, other], &all(&model));
            for contrast in contrasts(&model.pack, &[one, other], &rows, 3) {
                let Some(scale) = model.pack.dimensions.iter().position(|scale| {
                    *scale.low == *contrast.ends[0].1 || *scale.high == *contrast.ends[0].1
                }) else {
                    continue;
                };
                told += 1;
                for (role, _) in contrast.ends {
                    let at = model.pack[role].targets[scale].as_ref().expect("it stands there").at;
                    let title = &model.pack[role].title;
                    assert!((at - 50.0).abs() >= 25.0, "{title}: {}: {at}", contrast.label);
                }
            }
        }
    }
    assert!(told > 10, "only {told} contrasts on dimensions");
}

#[test]
fn every_role_of_three_or_four_is_in_a_contrast_where_it_has_one() {
    let model = compare("business-operations-lead product-operations-manager");
    let mains: Vec<RoleId> =
        RoleId::all(&model.pack).filter(|&role| model.pack[role].has_targets()).collect();
    let placed = |roles: &[RoleId], most| {
        let rows = rolefit::domain::comparison::rows(&model.pack, roles, &all(&model));
        let stark = contrasts(&model.pack, roles, &rows, most).into_iter();
        let ends = stark.filter(|one| one.distance > 0.0).flat_map(|one| one.ends);
        ends.map(|(role, _)| role).collect::<Vec<_>>()
    };
    let mut checked = 0;
    for chosen in 0_usize..1 << mains.len() {
        let roles: Vec<RoleId> =
            (0..mains.len()).filter(|at| chosen >> at & 1 == 1).map(|at| mains[at]).collect();
        if !(3..=4).contains(&roles.len()) {
            continue;
        }
        checked += 1;
        let told = placed(&roles, 3);
        for &role in &roles {
            let others = roles.iter().filter(|&&other| other != role);
            let has_one = others.into_iter().any(|&other| !placed(&[role, other], 1).is_empty());
            let titles: Vec<&str> = roles.iter().map(|&role| &*model.pack[role].title).collect();
            let title = &model.pack[role].title;
            assert!(!has_one || told.contains(&role), "{titles:?}: {title} is in none");
        }
    }
    assert_eq!(checked, 56 + 70);
}

#[test]
fn silence_is_no_difference() {
    let model = compare("business-operations-lead technology-operations-lead");
    let pair = [model.choice.shown[0], model.choice.shown[1]];
    let silent: Vec<AspectId> = all(&model)
        .into_iter()
        .filter(|&aspect| model.pack[aspect].kind != Kind::Moves)
        .filter(|&aspect| pair.iter().any(|&role| model.pack.values(role, aspect).is_empty()))
        .filter(|&aspect| pair.iter().any(|&role| !model.pack.values(role, aspect).is_empty()))
        .collect();
    assert!(silent.contains(&aspect(&model, "frameworks")), "{silent:?}");
    for aspect in silent {
        let label = &model.pack[aspect].label;
        assert_eq!(likeness(&model.pack, &pair, aspect), Likeness::Unsaid, "{label}");
        let shown = model.shown_rows(model.all_rows());
        assert!(shown.iter().any(|row| row.aspect == aspect), "{label} is not there to be read");
    }
}

#[test]
fn what_is_shared_by_the_packs_own_reading_says_so() {
    let model = compare("service-owner service-manager");
    let common = overlap(&model.pack, &model.choice.shown, model.all_rows());
    assert!(common.shared.iter().all(|shared| shared.editorial), "{:?}", common.shared);
    let said = said("service-owner service-manager");
    assert!(said.contains("points listed (our reading)."), "{said}");
    let model = compare("service-manager service-operations-manager");
    let common = overlap(&model.pack, &model.choice.shown, model.all_rows());
    assert!(common.shared.iter().any(|shared| !shared.editorial), "{:?}", common.shared);
}

fn all(model: &Model) -> Vec<AspectId> {
    AspectId::all(&model.pack).collect()
}

#[test]
fn the_form_without_script_has_headings_links_and_what_is_shared() {
    let page = said_whole("service-manager service-operations-manager");
    for part in [
        "<h2>Service Manager and Service Operations Manager compared</h2>",
        "<li>Reporting on service performance</li>",
        "<h3>Sources</h3>",
        "$148,637 a year (one posting near this role, “IT Manager, Service Operations”) [",
        "<a href=\"https://torchora.com/job-specification/service-operations-manager\">Key",
    ] {
        assert!(page.contains(part), "{part} is not in: {page}");
    }
    // Nothing in it is too long for a narrow page: an address is no text.
    let texts = page.split('<').filter_map(|tag| tag.split_once('>')).map(|(_, text)| text);
    let longest = texts.flat_map(str::split_whitespace).max_by_key(|word| word.len());
    assert!(longest.is_some_and(|word| word.len() < 40), "{longest:?}");
}
