//! What a hiring kit folds, prints alone and says in English, and where a rating can be pressed.

use serde_json::json;

use crate::browser::Browser;
use crate::page::Page;

/// Presses the button with that label, and hands what is printed to the page itself: in a frame instead of
/// a window, which a driver cannot print.
fn print(page: &Page, label: &str, title: &str) {
    page.run(
        "const frame = document.body.appendChild(document.createElement('iframe')); \
        frame.contentWindow.print = () => {}; \
        window.open = () => frame.contentWindow; \
        window.frame = frame; \
        deepAll('button', deep(args[0])).at(-1).click()",
        &json!([label]),
    );
    page.until(&format!("window.frame.contentDocument.title === '{title}'"));
    page.run(
        "document.adoptedStyleSheets = deep('rolefit-hire').shadowRoot.adoptedStyleSheets; \
        document.body.replaceChildren(...frame.contentDocument.body.children)",
        &json!([]),
    );
}

/// The work sample is printed as a page for the candidate and one for who rates it; the job description
/// alone.
pub(crate) fn alone(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    print(page, "details:has(> #sample-paper)", "Work sample: Service Owner");
    let shown = "return [...document.querySelectorAll('.paper > .title')].map(textOf)";
    let titles = ["Work sample: Service Owner", "Rating sheet for the work sample: Service Owner"];
    assert_eq!(page.run(shown, &json!([])), json!(titles));
    assert_eq!(page.count(".paper:last-child .anchors dd"), 3);
    assert_eq!(page.count(".paper:first-child .anchors"), 0, "the candidate sees the anchors");
    if page.browser() == Browser::Chromium {
        assert_eq!(page.printed_pages(), 2);
    }
    page.open("hire").wait_for("[part~=hire]");
    let typed = "const field = deep('#field-title'); field.value = 'Owner'; \
        field.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    page.run(typed, &json!([]));
    page.until("textOf(deep('#description .title')) === 'Owner'");
    page.run("deepAll('.take > .ways button').at(-1).remove()", &json!([]));
    print(page, ".take > .ways", "Owner");
    assert_eq!(page.text(".paper > .title"), "Owner");
    assert_eq!(page.count("input, button, summary"), 0, "more than the description is printed");
}

/// Of the three parts the first is open; a link opens another one, and the whole row chooses its rating.
pub(crate) fn folded(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    let open = "return deepAll('.section').map((one) => one.open)";
    assert_eq!(page.run(open, &json!([])), json!([true, false, false]));
    page.click("a[href='#rolefit-scorecard']").until_focus_is("#hire-scorecard");
    assert_eq!(page.run(open, &json!([])), json!([true, false, true]));
    page.run("deep('#fill-in').open = true", &json!([]));
    let press = "const words = deep('#change-past-5'); words.scrollIntoView({block: 'center'}); \
        const {right, top, height} = words.getBoundingClientRect(); \
        const row = deep('rolefit-hire').shadowRoot.elementFromPoint(right - 9, top + height / 2); \
        row.click(); \
        return deep('#sheet-paper [data-question=change-past] input:checked')?.value";
    assert_eq!(page.run(press, &json!([])), json!("5"));
    // One part alone is not folded.
    page.run("deep('rolefit-hire').setAttribute('show', 'guide')", &json!([]));
    page.until("!deep('[part~=job]') && deep('section[part~=guide] #guide-paper')");
    assert_eq!(page.axe("rolefit-hire"), [""; 0]);
}

/// What is wrong is said in English in a page of another language, and marked so.
pub(crate) fn marked(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    page.run("deep('rolefit-hire').setAttribute('lang', 'ar')", &json!([]));
    page.until("deep('[dir=rtl] #hire-job')");
    page.run("deepAll('details').forEach((one) => (one.open = true))", &json!([]));
    let typed = "const field = deep(args[0]); field.value = args[1]; \
        field.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    page.run(typed, &json!(["#field-pay-low", "9"]));
    page.run(typed, &json!(["#field-title", "Ninja"]));
    let open = "const held = new DataTransfer(); \
        held.items.add(new File(['{'], 'broken.json')); \
        const field = deep('#open-sheets'); \
        field.files = held.files; \
        field.dispatchEvent(new Event('change', {bubbles: true}))";
    page.run(open, &json!([]));
    page.until("deep('#problems') && deep('.hints') && deep('[part~=panel] .wrong')");
    // Each word in Latin letters stands in something that says so.
    let unmarked = "const texts = []; \
        for (const part of deepAll('#problems, #field-pay-high-wrong, .hints, [part~=panel] .wrong')) { \
            const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT); \
            while (walk.nextNode()) { \
                const said = walk.currentNode; \
                const marked = said.parentElement.closest('button, [lang=en][dir=ltr], bdi:not([lang])'); \
                if (/[a-z]{3}/i.test(said.data) && !marked) texts.push(said.data); } } \
        return texts";
    assert_eq!(page.run(unmarked, &json!([])), json!([]));
    assert_eq!(page.axe("rolefit-hire"), [""; 0]);
    // Also beside text that runs the other way all of it has room.
    page.resize(320, 700);
    let wide = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(page.run(wide, &json!([])), json!(0));
    page.resize(1000, 700);
}

/// In a page in another language a posting says all in the language of its description.
pub(crate) fn posted(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    page.run("deep('rolefit-hire').setAttribute('lang', 'de')", &json!([]));
    page.until("deep('[lang=de] #hire-job')");
    let typed = "for (const [id, text] of args[0]) { const field = deep('#field-' + id); \
        field.value = text; field.dispatchEvent(new InputEvent('input', {bubbles: true})) }";
    let fields = json!([
        ["employer-name", "Tidewater"],
        ["place-town", "Kiel"],
        ["place-country", "DE"],
        ["posted", "2026-11-27"],
        ["benefits", "A pension\nA bicycle"]
    ]);
    page.run("deepAll('details').forEach((one) => (one.open = true))", &json!([]));
    page.run(typed, &json!([fields]));
    let copy = "deepAll('button').find((one) => one.textContent.includes('JobPosting'))";
    page.until(copy);
    let press = "window.copied = ''; \
        navigator.clipboard.writeText = async (text) => { window.copied = text }; ";
    page.run(&format!("{press}{copy}.click()"), &json!([]));
    page.until("window.copied");
    let benefits = page.run("return JSON.parse(window.copied).jobBenefits", &json!([]));
    assert_eq!(benefits, json!("A pension and A bicycle"));
}
