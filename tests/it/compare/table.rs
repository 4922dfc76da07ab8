//! The table as markup.

use super::PAIR;
use rolefit::cli::run;

fn table(roles: &str) -> String {
    run(["render", "compare", "--roles", roles, "--without-json-ld"].map(str::to_owned).to_vec())
        .out
}

/// The cells of a row of one role, as they stand.
fn cells<'a>(page: &'a str, role: &str, aspect: &str) -> Vec<&'a str> {
    let place = format!("data-role=\"{role}\" data-aspect=\"{aspect}\"");
    let cells = page.split("<td ").filter(|cell| cell.contains(&place));
    cells.map(|cell| cell.split("</td>").next().unwrap_or_default()).collect()
}

/// What stands beside the like of it is marked, where it counts as shared.
#[test]
fn what_stands_side_by_side_is_marked() {
    let check = |roles: &str, aspect: &str, words: &str, is_shared: bool| {
        let page = table(roles);
        let role = roles.split(' ').next().expect("a role");
        let cells = cells(&page, role, aspect).concat();
        let item = cells.split("<li").find(|item| item.contains(words)).expect(words);
        let tag = item.split('>').next().unwrap_or_default();
        assert_eq!(tag.contains("all"), is_shared, "{words}: {item}");
    };
    let pair = "platform-operations-manager technical-operations-manager";
    check(pair, "duties", "Keep systems stable and up", true);
    check(pair, "duties", "Ensure compliance", false);
    // The other role has it in another row.
    check(pair, "duties", "Automate operations", false);
    // What a database says of nearly all work counts for nothing.
    check("service-owner service-manager", "official-skills", "Active Listening", false);
    check("service-owner service-manager", "soft-skills", "Calm in a crisis", true);
}

/// What roles share is never folded while what one has alone shows, and no single point is folded.
#[test]
fn what_is_shared_is_not_folded_away() {
    let page = table("service-manager service-operations-manager");
    let mine = cells(&page, "service-manager", "soft-skills");
    assert!(mine.concat().contains("Calm in a crisis"));
    assert!(!mine.concat().contains("folded"), "{mine:?}");
    let shared: Vec<&str> =
        page.split("<tr ").filter(|row| row.contains("Calm in a crisis")).collect();
    assert!(shared[0].contains("Problem-solving under pressure"), "{shared:?}");
    let head = shared[0].split('>').next().unwrap_or_default();
    assert!(!head.contains("folded") && !head.contains("late"), "{head}");
}

/// A phone shows the first two of four roles: what each does shows there, not that others share with it.
#[test]
fn what_two_roles_do_not_share_leaves_room_on_a_phone() {
    let page = table(
        "platform-operations-manager service-owner technical-operations-manager \
         product-operations-manager",
    );
    for (role, words) in [
        ("platform-operations-manager", "Automate operations"),
        ("service-owner", "Head the creation of technical services"),
    ] {
        let cells = cells(&page, role, "duties").concat();
        let item = cells.split("<li").find(|item| item.contains(words)).expect(words);
        let tag = item.split('>').next().unwrap_or_default();
        assert!(!tag.contains("late") && !tag.contains("folded"), "{item}");
    }
    let first = page.split("<tr ").find(|row| row.contains("aria-label=\"Main duties\""));
    let tag = first.and_then(|row| row.split('>').next()).expect("a row of duties");
    assert!(tag.contains("\"head\""), "{tag}");
}

/// A row is announced by its name alone, without what can be done to it.
#[test]
fn a_row_is_called_by_its_name() {
    let page = table(PAIR);
    assert!(page.contains("aria-label=\"Planning horizon\""), "{page}");
}

/// Without a script a phone gets a short page of the answer and the first rows, and all else folded.
#[test]
fn the_light_form_is_a_first_look() {
    let arguments = ["render", "compare", "--roles", PAIR, "--form", "light"];
    let page = run(arguments.map(str::to_owned).to_vec()).out;
    let (open, folded) = page.split_once("<summary>Full table</summary>").expect("it is folded");
    assert!(open.contains("Focus</th>") && !open.contains("Main duties</th>"), "{open}");
    assert!(folded.contains("Pay</th>") && folded.contains("<h3>Sources</h3>"), "{folded}");
    assert!(folded.contains("Report SLAs and KPIs to senior leaders"), "{folded}");
}
