//! The hiring kit as a hiring manager and an interviewer use it.

use serde_json::json;

use crate::browser::Browser;
use crate::page::Page;

/// Fields, choices and buttons by keys alone, from the form to a saved sheet.
pub(crate) fn by_keyboard(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    page.run(
        "window.saved = []; addEventListener('click', (event) => { \
        const link = event.composedPath()[0]; \
        if (link.download) { event.preventDefault(); saved.push(link.download); } }, true); \
        const click = HTMLElement.prototype.click; \
        HTMLElement.prototype.click = function () { \
        if (this.download) saved.push(this.download); else click.call(this); }",
        &json!([]),
    );
    page.focus("a[href='#rolefit-job']").press("Enter").until_focus_is("#hire-job");
    page.tab_to("#field-title", 3).press("O w n e r");
    page.until("textOf(deep('#description .title')) === 'Owner'");
    page.focus("#field-pay-low").press("9 0");
    page.until("deep('#field-pay-high-wrong, #field-pay-currency-wrong')");
    assert_eq!(page.axe("rolefit-hire"), [""; 0]);
    page.focus("a[href='#rolefit-scorecard']").press("Enter").until_focus_is("#hire-scorecard");
    page.tab_to("#candidate", 3).press("A");
    page.tab_to("#interviewer", 2).press("1");
    let count = page.count("#sheet-paper fieldset");
    for _ in 0..count {
        page.tab_to("#sheet-paper input[type=radio]:not(:checked)", 8).press("Space Tab");
    }
    page.until("textOf(deep('#sheet-open')).startsWith('Ratings without a note: 6')");
    page.tab_to("#seal", 4).press("Enter").until_focus_is("#sheet");
    assert_eq!(page.run("return saved", &json!([])), json!(["scorecard.json"]));
    assert_eq!(page.count("#sheet-paper input:checked"), 0, "the sheet is not empty again");
}

/// Nothing in it is wider than a phone, and axe has nothing to say, with every part unfolded.
pub(crate) fn narrow(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]").resize(320, 700);
    page.run(
        "deepAll('details', deep('rolefit-hire')).forEach((one) => (one.open = true))",
        &json!([]),
    );
    let fits = |page: &Page| {
        let wide = "const most = document.documentElement.clientWidth; \
            if (document.documentElement.scrollWidth <= most) return []; \
            const out = (box) => box.left < -1 || box.right > most + 1; \
            return deepAll('*').filter((one) => out(one.getBoundingClientRect())) \
                .slice(0, 5).map((one) => one.outerHTML.slice(0, 120))";
        assert_eq!(page.run(wide, &json!([])), json!([]), "it scrolls sideways");
    };
    fits(page);
    assert_eq!(page.axe("rolefit-hire"), [""; 0]);
    page.run("document.documentElement.dir = 'rtl'", &json!([]));
    fits(page);
    page.run(
        "document.documentElement.dir = ''; document.documentElement.style.cssText = \
         'color-scheme: dark; background: #16181d; color: #e6e6e6'",
        &json!([]),
    );
    assert_eq!(page.axe("rolefit-hire"), [""; 0]);
}

/// On paper a sheet on three competencies is two pages.
pub(crate) fn on_paper(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    // As the button does it in a window of its own, which a driver cannot print.
    let alone = "const root = deep('rolefit-hire').shadowRoot; \
        const place = Object.assign(document.createElement('div'), {className: 'hire'}); \
        place.part = 'stage'; \
        place.append(deep('#sheet-paper').cloneNode(true)); \
        document.adoptedStyleSheets = root.adoptedStyleSheets; \
        document.body.replaceChildren(place); \
        return place.querySelectorAll('fieldset').length";
    assert_eq!(page.run(alone, &json!([])), json!(6));
    // The other drivers' files are packed.
    if page.browser() == Browser::Chromium {
        let pages = page.printed_pages();
        assert!(pages <= 2, "{pages} pages");
    }
}
