//! What the first lines say of roles.

use std::rc::Rc;

use rolefit::app::compare::Model;
use rolefit::components::{Shared, export_page};
use rolefit::data::bundled;
use rolefit::domain::comparison::{Likeness, likeness};
use rolefit::domain::contrast::contrasts;
use rolefit::domain::pack::{AspectId, Dimension, Kind, RoleId};
use rolefit::i18n::Catalog;

use super::{aspect, attributes, compare};

pub(super) fn said(roles: &str) -> String {
    said_whole(roles).split("<table").next().unwrap_or_default().into()
}

fn said_whole(roles: &str) -> String {
    export_page::page(&compare(roles), &Shared::new(Catalog::english()))
}

/// One figure a role, as what it is: its own before what is offered for others; several postings as what
/// they span, and how many they are.
#[test]
fn pay_is_told_as_what_it_is() {
    let check = |roles: &str, words: &str| {
        let said = said(roles);
        assert!(said.contains(words), "{words} is not in: {said}");
    };
    check(
        "service-owner service-manager",
        "Pay: Owner – median of $80,719 a year (Payscale, 2018); \
         Manager – median of $55,571 a year (Payscale, 2018).",
    );
    check(
        "platform-operations-manager service-operations-manager",
        "Pay: Platform Operations – $120,000 to $180,000 or more a year (Yardstick, undated); \
         Service Operations – $110,000 to $170,000 or more a year (Yardstick, undated).",
    );
    check(
        "business-operations-lead product-operations-manager",
        "Business Operations Lead – $80,000 to $150,975 a year (postings near this role: 2, 2024); \
         Product Operations Manager – $175,000 to $220,000 a year (one posting, Voltron Data, 2024).",
    );
    check(
        "technology-operations-lead technical-operations-manager",
        "Technology Operations Lead – $90,000 to $225,500 a year (postings near this role: 5, 2024); \
         Technical Operations Manager – $120,000 to $200,000 a year (one posting near this role,",
    );
}

/// What one role's next step is, and that nothing is said of the other's.
#[test]
fn where_each_leads_is_told_of_each() {
    let check = |roles: &str, words: &str| {
        let said = said(roles);
        assert!(said.contains(words), "{words} is not in: {said}");
    };
    check(
        "service-manager service-operations-manager",
        "Next step: Service Manager – the sources do not say; Service Operations Manager – VP of \
         Service Delivery, Director of Service Operations, …",
    );
    assert!(!said("service-owner service-manager").contains("Next step"));
}

/// Titles are cut to what still names a post or a field, and never to an adjective.
#[test]
fn short_names_are_names() {
    let check = |roles: &str, names: &[&str]| {
        let said = said(roles);
        for name in names {
            assert!(said.contains(&[name, " – "].concat()), "{name} is not in: {said}");
        }
    };
    check("service-owner service-manager", &["Owner", "Manager"]);
    check("incident-manager service-manager", &["Incident Manager", "Service Manager"]);
    check(
        "service-manager service-operations-manager",
        &[": Service Manager", "; Service Operations Manager"],
    );
    check(
        "service-owner service-operations-manager",
        &["Service Owner", "Service Operations Manager"],
    );
    check(
        "business-operations-lead technology-operations-lead",
        &["Business Operations", "Technology Operations"],
    );
}

/// Roles with one gist are told apart by their summaries.
#[test]
fn two_roles_are_not_told_to_be_for_the_same() {
    let said = said("devops-engineer systems-administrator");
    assert!(said.contains("Installs, configures and maintains"), "{said}");
    assert_eq!(said.matches("Running systems and deploying software").count(), 0, "{said}");
}

/// Close pairs are told apart by how far they really stand, not by two gists that say one thing.
#[test]
fn roles_that_are_near_each_other_have_contrasts() {
    let said = said("platform-operations-manager technical-operations-manager");
    // Something is said of each.
    let words = "Own work or a team: Platform Operations – in between; Technical Operations – Leading a \
        team (our reading). By hand or automated: Platform Operations – Automated; Technical Operations – in \
        between (our reading).";
    assert!(said.contains(words), "{said}");
    assert!(!said.contains("Scope:"), "{said}");
}

/// A role whose row names the people that it leads is not told to do its work alone, nor one that runs
/// systems to bring in the new.
#[test]
fn rows_bear_contrasts_out() {
    for other in ["technical-operations-manager", "business-operations-lead", "service-manager"] {
        let said = said(&[other, " technology-operations-lead"].concat());
        assert!(!said.contains("Own work"), "{said}");
        assert!(!said.contains("Bringing in the new"), "{said}");
    }
}

/// The digest of a pack speaks its language and nothing else where the page's words are in another.
#[test]
fn words_of_the_pack_stand_in_no_sentence_of_another_language() {
    let mut pack = bundled();
    pack.language = "fr".into();
    let model = Model::new(
        Rc::new(pack),
        attributes("roles", "service-owner service-manager"),
        str::to_lowercase,
    );
    let page = export_page::page(&model, &Shared::new(Catalog::english()));
    assert!(page.contains("Planning horizon: Owner – Years; Manager – Day to day ("), "{page}");
}

#[test]
fn a_contrast_is_between_clear_poles() {
    let model = compare("business-operations-lead product-operations-manager");
    let mains: Vec<RoleId> =
        RoleId::all(&model.pack).filter(|&role| model.pack[role].has_targets()).collect();
    let mut told = 0;
    for (index, &one) in mains.iter().enumerate() {
        for &other in &mains[index + 1..] {
            let all = contrasts(&model.pack, &[one, other], 3).into_iter();
            for contrast in all {
                let [(_, Some(first)), (_, Some(_))] = contrast.ends else { continue };
                let scales = &model.pack.dimensions;
                let named = |scale: &Dimension| *scale.low == *first || *scale.high == *first;
                let Some(scale) = scales.iter().position(named) else { continue };
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
        let stark = contrasts(&model.pack, roles, most).into_iter();
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

fn all(model: &Model) -> Vec<AspectId> {
    AspectId::all(&model.pack).collect()
}

#[test]
fn the_form_without_script_has_headings_links_and_what_is_shared() {
    let page = said_whole("service-manager service-operations-manager");
    for part in [
        "<h2>Service Manager and Service Operations Manager compared</h2>",
        "<li>Reporting on service performance: Service Manager – Publish service performance metrics; \
         Service Operations Manager – Report SLAs and KPIs to senior leaders</li>",
        "<li>ITIL</li>",
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
