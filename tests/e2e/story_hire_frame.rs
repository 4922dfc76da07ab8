//! The hiring kit where a page may neither save nor print.

use serde_json::json;

use crate::page::Page;

/// In a frame that may neither save nor print there is a text to copy, and what was rated stays.
pub(crate) fn in_a_frame(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    page.run(
        "const frame = document.createElement('iframe'); \
        frame.src = location.href; \
        document.body.replaceChildren(frame); \
        window.inside = () => frame.contentDocument.querySelector('rolefit-hire')?.shadowRoot; \
        window.press = (label) => [...inside().querySelectorAll('button')] \
        .find((button) => button.textContent === label).click()",
        &json!([]),
    );
    page.until("inside()?.querySelector('#guide-paper')");
    page.run(
        "inside().querySelectorAll('.section').forEach((one) => (one.open = true))",
        &json!([]),
    );
    // A sandbox refuses both without a word to the page, and with errors in the console.
    page.run(
        "const within = document.querySelector('iframe').contentWindow; \
        within.open = () => null; \
        within.HTMLElement.prototype.click = function () { \
        if (!this.download) this.dispatchEvent(new Event('click', {bubbles: true, composed: true})); }",
        &json!([]),
    );
    page.run("press('Save the kit for the interviewers')", &json!([]));
    page.until("inside().querySelector('#offered')?.value.includes('\"kind\":\"kit\"')");
    page.run("press('Print the guide')", &json!([]));
    page.until("inside().querySelector('#offered')?.value.startsWith('Interview guide: ')");
}
