//! The quiz from the top of the page to its result, without a pointer.

use serde_json::json;

use crate::page::Page;

/// More items than any quiz of two roles asks.
const LIMIT: usize = 40;

/// Tab, space and arrows are enough, the result is heard by the page, and axe has no complaint.
pub(crate) fn to_the_result(page: &mut Page) {
    page.open("quiz").wait_for("[data-item]");
    let listen =
        "document.addEventListener('rolefit-result', (event) => { window.result = event.detail })";
    page.run(listen, &json!([]));
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);

    let mut asked = Vec::new();
    while page.count("[data-verdict]") == 0 {
        let item = item(page);
        assert!(!asked.contains(&item), "{item} is asked twice, after {asked:?}");
        assert!(asked.len() < LIMIT, "still no result after {asked:?}");
        page.tab_to("[data-item] input[type=radio]", 12);
        // Chosen first, then changed to one below: all the same would say nothing.
        page.press(if asked.len() % 2 == 0 {
            "Space ArrowDown"
        } else {
            "Space ArrowDown ArrowDown"
        });
        page.tab_to("[part~=next]", 6).press("Enter");
        let moved =
            format!("deep('[data-verdict]') || deep('[data-item]')?.dataset.item !== '{item}'");
        page.until(&moved);
        asked.push(item);
    }
    assert!(asked.len() >= 5, "only {asked:?} were asked");
    assert!(!page.text("[part~=verdict]").is_empty(), "the verdict says nothing");
    assert_eq!(page.count("[part~=ranking] > li[data-role]"), 2);
    let result = page.run("return await until(() => window.result, 'rolefit-result')", &json!([]));
    assert_eq!(result["ranking"].as_array().map(Vec::len), Some(2), "{result}");
    assert_eq!(result["audience"], "individual", "{result}");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

fn item(page: &Page) -> String {
    let item = page.run("return deep('[data-item]').dataset.item", &json!([]));
    item.as_str().unwrap_or_default().to_owned()
}
