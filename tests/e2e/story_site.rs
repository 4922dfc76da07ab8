//! The project's page: building an embed, and trying a pack of one's own.

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

/// A pack with mistakes is answered with each of them, and its line.
pub(crate) fn names_mistakes_in_a_pack(page: &mut Page) {
    visit(page);
    page.until("document.querySelector('#own-said').textContent.includes('sound')");
    page.run(
        "const text = document.querySelector('#own-text');\
         text.value = text.value.replace('\"Mornings\" }', '\"Nights\" }');\
         text.dispatchEvent(new Event('input', {bubbles: true}));",
        &serde_json::json!([]),
    );
    page.wait_for(".faults button").click(".faults button");
    assert!(page.text(".faults").contains("\"Nights\""), "{}", page.text(".faults"));
    let chosen = "return (({value, selectionStart, selectionEnd}) => \
        value.slice(selectionStart, selectionEnd))(document.querySelector('#own-text'))";
    assert_eq!(page.run(chosen, &serde_json::json!([])), "\"Nights\"");
}

/// Somebody pastes a table, says that a row is text, sees both elements, and takes the lines to a page.
pub(crate) fn pastes_a_table(page: &mut Page) {
    visit(page);
    let table = "Aspect\tNurse\tBaker\nPay\t$98,430 a year\t$36,650 a year\n\
        Duties\tGive medicine; Watch; Record; Teach; Comfort; Call for help\tKnead; Bake; Weigh; Shape; Clean; Sell\n\
        Starts\t6 a.m.\t3 a.m.\n";
    let paste = "const text = document.querySelector('#table-text');\
        text.value = arguments[0];\
        text.dispatchEvent(new Event('input', {bubbles: true}));";
    page.run(paste, &serde_json::json!([table]));
    page.until("document.querySelector('#table-said [data-place=\"row 2\"]')?.value === 'money'");
    page.until("document.querySelector('#own-said').textContent.includes('sound')");
    page.until("document.querySelector('#own-stage rolefit-compare')?.shadowRoot.querySelector('[data-aspect=pay]')");
    page.until("document.querySelector('#own-stage rolefit-quiz')?.shadowRoot.querySelector('[data-item]')");
    let correct = "const kind = document.querySelector('#table-said [data-place=\"row 2\"]');\
        kind.value = 'prose';\
        kind.dispatchEvent(new Event('change', {bubbles: true}));";
    page.run(correct, &serde_json::json!([]));
    page.until("JSON.parse(document.querySelector('#own-text').value).aspects[0].kind === 'prose'");
    page.until("document.querySelector('#own-snippet').value.includes('\"kind\":\"prose\"')");
    let lines = "const frame = document.createElement('iframe');\
        const lines = document.querySelector('#own-snippet').value;\
        frame.srcdoc = lines.replace('/rolefit/rolefit.js', new URL('rolefit.js', document.baseURI));\
        frame.id = 'taken';\
        document.querySelector('#own-table').before(frame);\
        frame.scrollIntoView();";
    page.run(lines, &serde_json::json!([]));
    page.until(
        "document.querySelector('#taken').contentDocument?.querySelector('rolefit-compare')\
         ?.shadowRoot?.querySelector('[data-aspect=pay]')",
    );
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
fn visit(page: &mut Page) {
    page.open("site").click("a");
    // A script that waits while the page goes away ends with it in some browsers.
    let arrived = "await until(() => deep('#role-list input'), 'the page')";
    let tries = (0..4).any(|_| page.tried(arrived, &serde_json::json!([])).is_ok());
    assert!(tries, "the link does not lead to the page");
    // What is above has its height before anything below is clicked.
    page.wait_for("#quiz").wait_for("[data-aspect]").wait_for("[data-item]");
}
