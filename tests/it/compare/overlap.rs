//! What roles are told to share.

use rolefit::app::attributes::Attributes;
use rolefit::app::compare::Model;
use rolefit::components::{Shared, export_page};
use rolefit::i18n::Catalog;

use super::digest::said;
use super::{PAIR, compare, open};

/// The overlap is of the roles, whichever rows a page picks.
#[test]
fn rows_that_a_page_leaves_out_are_no_less_shared() {
    let line = |model: &Model| {
        let page = export_page::page(model, &Shared::new(Catalog::english()));
        let at = page.find("They share").expect("it says what they share");
        page[at..].split('<').next().unwrap_or_default().to_owned()
    };
    let whole = line(&compare(PAIR));
    let few = |asked: &str| match asked {
        "roles" => Some(PAIR.to_owned()),
        "aspects" => Some("focus scope pay".to_owned()),
        _ => None,
    };
    assert_eq!(line(&open(Attributes::read(&few))), whole);
    assert!(!whole.contains("none"), "{whole}");
}

/// Reasons to choose a role, and what it shares with a third one, are no points that it shares with this.
#[test]
fn what_is_wished_for_is_not_counted_as_shared() {
    let check = |roles: &str, label: &str, is_shared: bool| {
        let said = said(roles);
        assert_eq!(said.contains(&format!("<li>{label}")), is_shared, "{label}: {said}");
    };
    let pair = "product-operations-manager service-operations-manager";
    check(pair, "Data analysis", true);
    check(pair, "Incident management", false);
    // Of this pair the source says so.
    check("product-operations-manager technical-operations-manager", "Incident management", true);
    check(pair, "Commercial sense", false);
    check("platform-operations-manager service-owner", "Hardware, networks and software", false);
    check(
        "service-operations-manager technology-operations-lead",
        "Working with technical teams",
        true,
    );
    check(
        "service-manager service-operations-manager",
        "Working with suppliers and providers",
        true,
    );
}

/// That two phrases mean the same is the pack's own reading, said once.
#[test]
fn what_is_shared_by_the_packs_own_reading_says_so() {
    let said = said("service-manager service-operations-manager");
    assert!(said.contains("points listed for them (our reading)."), "{said}");
    let shared = said.split("<ul>").nth(1).and_then(|list| list.split("</ul>").next());
    let shared = shared.expect("a list");
    assert!(shared.contains("<li>ITIL</li>") && !shared.contains("our reading"), "{shared}");
}

/// What some of several roles share is listed, with who they are.
#[test]
fn of_three_roles_it_is_told_which_share_what() {
    let said = said("platform-operations-manager technical-operations-manager service-owner");
    let line = "<li>Run the infrastructure: Platform Operations Manager and Technical Operations Manager</li>";
    assert!(said.contains(line), "{said}");
}
