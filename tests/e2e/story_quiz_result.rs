//! What a quiz ends with, as readers with little room, no pointer, or no role here meet it.

use serde_json::{Value, json};

use crate::page::Page;
use crate::quiz_answers::toward;
use crate::story_quiz::{take, verdict};

/// The duties of a baker, in the pack of a page.
const BAKING: [&str; 6] =
    ["d-b3587a3d", "d-a584751f", "d-0c5a4937", "d-1a6d03bb", "d-4d228b01", "d-e0e7a957"];

/// A pack without dimensions and statements has a quiz, and its result names whose duties counted.
pub(crate) fn of_duties_only(page: &mut Page) {
    page.open("quiz-duties").wait_for("[data-item]");
    assert!(page.text("#question").contains("regular part of your work"));
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
    take(page, &|item| if BAKING.contains(&item) { 5 } else { 2 });
    assert_eq!(verdict(page), "clear");
    assert_eq!(page.text("[part~=verdict]"), "Your answers point to Baker.");
    let ground = page.text("[data-role=baker] .grounds");
    assert!(ground.contains("like (a duty of Baker)"), "{ground}");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

/// Two roles that have the same duties are said to be alike; each duty is told in the words of the role
/// that it is told of.
pub(crate) fn of_alike_roles(page: &mut Page) {
    page.open("quiz-alike").wait_for("[data-item]");
    let baking = [&BAKING[..], &["d-dough"]].concat();
    take(page, &|item| if baking.contains(&item) { 5 } else { 2 });
    assert_eq!(verdict(page), "close");
    let result = page.text("[part~=result]");
    assert!(result.contains("Baker and Bread Maker are described alike here"), "{result}");
    assert!(!result.contains("Which answers counted"), "{result}");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

/// Whoever agrees to everything and likes no duty is told so, by the sentence and the list alike.
pub(crate) fn none_of_these(page: &mut Page) {
    page.open("quiz-all").wait_for("[data-item]");
    take(page, &|item| if item.starts_with("d-") { 1 } else { 5 });
    assert_eq!(verdict(page), "none");
    let entries = run(
        page,
        "return deepAll('[part~=ranking] > li').map((li) => [li.dataset.role ?? '', \
            textOf(li.querySelector('.role')), textOf(li.querySelector('.figure')), \
            parseFloat(li.querySelector('.done').getAttribute('width'))])",
    );
    assert_eq!(entries[0][0], "", "{entries}");
    assert_eq!(entries[0][1], "None of these", "{entries}");
    assert_eq!(entries[0][2], "Strong", "{entries}");
    let widths: Vec<f64> =
        entries.as_array().into_iter().flatten().filter_map(|entry| entry[3].as_f64()).collect();
    assert!(widths.len() > 3 && widths.windows(2).all(|pair| pair[0] >= pair[1]), "{entries}");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

/// From the sentence on, everything behind a result opens by keys.
pub(crate) fn by_keyboard(page: &mut Page) {
    page.open("quiz").wait_for("[data-item]");
    take(page, &|item| toward(item, &["service-operations-manager"]));
    page.until_focus_is("#result");
    assert_eq!(run(page, "return deepAll('.folds > details[open]').length"), 0);
    let folds = run(page, "return deepAll('.folds > details').length").as_u64().unwrap_or_default();
    assert!(folds > 3, "{folds} things unfold");
    for _ in 0..folds {
        page.tab_to(".folds > details:not([open]) > summary", 200);
        let open = run(page, "return deepAll('.folds > details[open]').length");
        let open = open.as_u64().unwrap_or_default();
        page.press("Enter").until(&format!("deepAll('.folds > details[open]').length > {open}"));
    }
    assert!(run(page, "return textOf(deep('.folds'))").to_string().contains("100%"));
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

/// 320 pixels are enough for a question and for all of a result.
pub(crate) fn narrow(page: &mut Page) {
    page.open("quiz-all").wait_for("[data-item]");
    page.resize(320, 640);
    fits(page);
    take(page, &|item| toward(item, &["platform-operations-manager"]));
    fits(page);
    run(page, "deepAll('.folds > details > summary').forEach((summary) => summary.click())");
    page.wait_for("td[data-aspect]");
    fits(page);
    page.resize(1000, 700);
}

/// Nothing makes the page wider than its window.
fn fits(page: &Page) {
    let wide = run(page, "return document.documentElement.scrollWidth - innerWidth");
    assert!(wide.as_i64().is_some_and(|wide| wide <= 0), "{wide} pixels too wide");
}

fn run(page: &Page, script: &str) -> Value {
    page.run(script, &json!([]))
}
