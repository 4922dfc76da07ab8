//! The project's page: building an embed, and that all of it is in order.

use serde_json::Value;

use crate::page::Page;

/// A blogger chooses a quiz on three roles, and gets the lines for it; by keyboard where it counts.
pub(crate) fn builds_an_embed(page: &mut Page) {
    visit(page);
    page.until("document.querySelector('#snippet').textContent.includes('<rolefit-compare')");
    // The preview is drawn when somebody comes to it, and what is above it grows until then.
    page.until(
        "document.querySelector('#preview').scrollIntoView(), \
         /Reports to<[^]*<\\/ol>/.test(document.querySelector('#snippet').textContent)",
    );
    let snippet = page.text("#snippet");
    let head = "<script type=\"module\" src=\"/rolefit/rolefit.js\"></script> \
        <div><rolefit-compare roles=\"service-owner service-manager\" style=\"";
    assert!(snippet.starts_with(head), "{snippet}");
    for part in [
        "[[",
        "<td></td> <td></td>",
        "<th scope=\"row\"></th>",
        "scope=\"rowgroup\"></th>",
        "integrity",
    ] {
        assert!(!snippet.contains(part), "{part} in {snippet}");
    }
    assert!(snippet.contains("[1]"), "no source is cited: {snippet}");
    for row in ["<th scope=\"row\">Pay</th>", "<th scope=\"row\">Reports to</th>"] {
        assert_eq!(snippet.matches(row).count(), 1, "{row} in {snippet}");
    }

    // Readers without scripts get all of it, whatever was tried in the preview.
    page.run(
        "const filter = deep('#preview rolefit-compare >>> #filter'); \
         filter.value = 'salary'; filter.dispatchEvent(new Event('input', { bubbles: true }));",
        &Value::Null,
    );
    page.until("deep('#preview rolefit-compare >>> [data-sought]')");
    page.click("#builder [name=width][value='360']");
    let snippet = page.text("#snippet");
    assert!(snippet.contains("<th scope=\"row\">Reports to</th>"), "rows are lost: {snippet}");

    page.click("#builder [name=element][value=quiz]");
    page.until(
        "document.querySelector('#preview').scrollIntoView(), \
         deep('#preview rolefit-quiz >>> [data-item]')",
    );
    page.click("#builder [value=platform-operations-manager]").press("Tab Space");
    let snippet = page.text("#snippet");
    // In the order in which they were ticked.
    assert!(
        snippet.contains("platform-operations-manager product-operations-manager\""),
        "{snippet}"
    );
    for part in ["<rolefit-quiz", "platform-operations-manager", "product-operations-manager"] {
        assert!(snippet.contains(part), "no {part} in {snippet}");
    }

    page.click("#builder [name=form][value=frame]");
    page.until("document.querySelector('#snippet').textContent.includes('<iframe')");
    assert!(page.text("#snippet").contains("title="), "the frame has no name");
}

/// The page itself is in order, with everything unfolded, on a phone and on a desk.
pub(crate) fn is_in_order(page: &mut Page) {
    visit(page);
    page.run(
        "for (const fold of document.querySelectorAll('details')) fold.open = true;",
        &serde_json::json!([]),
    );
    for width in [320, 1280] {
        page.resize(width, 900);
        let over = page.run(
            "return document.documentElement.scrollWidth - innerWidth",
            &serde_json::json!([]),
        );
        assert!(over.as_i64() <= Some(0), "{over} pixels too wide at {width}");
    }
    // The short element in the preview: stories of their own look at the elements.
    page.click("#builder [name=element][value=quiz]");
    for part in [".masthead", "#build", "#reference", "#manners", "footer"] {
        assert_eq!(page.axe(part), Vec::<String>::new(), "in {part}");
    }
}

/// The page is served with the built files; a page of another origin leads to it.
pub(crate) fn visit(page: &mut Page) {
    page.open("site").click("a");
    // A script that waits while the page goes away ends with it in some browsers.
    let arrived = "await until(() => deep('#role-list input'), 'the page')";
    let tries = (0..4).any(|_| page.tried(arrived, &serde_json::json!([])).is_ok());
    assert!(tries, "the link does not lead to the page");
    // What is above has its height before anything below is clicked.
    page.wait_for("#quiz").wait_for("[data-aspect]").wait_for("[data-item]");
}
