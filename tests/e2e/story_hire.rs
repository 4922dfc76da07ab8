//! The hiring kit as a hiring manager and an interviewer use it.

use serde_json::json;

use crate::browser::Browser;
use crate::cases;
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
    page.focus("details.part:nth-of-type(2) > summary").press("Enter");
    page.tab_to("#field-pay-low", 2).press("9 0");
    page.until("deep('#field-pay-high-wrong, #field-pay-currency-wrong')");
    assert_eq!(page.axe("rolefit-hire"), [""; 0]);
    // What is wrong leads to its field, also where that is folded.
    page.focus("details.part:nth-of-type(2) > summary").press("Enter");
    page.until("!deep('details.part:nth-of-type(2)').open");
    page.focus("#problems button").press("Enter").until_focus_is("#field-pay-currency");
    page.focus("a[href='#rolefit-scorecard']").press("Enter").until_focus_is("#hire-scorecard");
    page.tab_to("#fill-in > summary", 3).press("Enter");
    page.tab_to("#candidate", 3).press("A");
    page.tab_to("#interviewer", 2).press("1");
    let count = page.count("#sheet-paper fieldset");
    for _ in 0..count {
        page.tab_to("#sheet-paper input[type=radio]:not(:checked)", 8).press("Space Tab");
    }
    page.until("textOf(deep('#sheet-open')).startsWith('Ratings without a note: 6')");
    let leaving = "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))";
    assert_eq!(page.run(leaving, &json!([])), json!(true), "the page goes without a word");
    page.tab_to("#seal", 4).press("Enter").until_focus_is("#sheet");
    assert_eq!(page.run("return saved", &json!([])), json!(["scorecard-A-1-interview-1.json"]));
    assert_eq!(
        page.count("#sheet-paper input:checked"),
        count,
        "the sheet is gone before it is there"
    );
    page.tab_to("#next", 2).press("Enter").until_focus_is("#candidate");
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

/// Axe has nothing to say in any state, and nothing scrolls sideways.
pub(crate) fn in_every_state(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]").resize(800, 700);
    let check = |state: &str| {
        assert_eq!(page.axe("rolefit-hire"), [""; 0], "{state}");
        let wide = "const most = document.documentElement.clientWidth; \
            if (document.documentElement.scrollWidth <= most) return []; \
            const out = (box) => box.left < -1 || box.right > most + 1; \
            const wider = deepAll('*').filter((one) => out(one.getBoundingClientRect())); \
            return ['scrolls', ...wider.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))]";
        assert_eq!(page.run(wide, &json!([])), json!([]), "{state}: it scrolls sideways");
    };
    let attribute = |name: &str, value: &str| {
        page.run("deep('rolefit-hire').setAttribute(...args)", &json!([name, value]));
    };
    let unfold = "deepAll('details', deep('rolefit-hire')).forEach((one) => (one.open = true))";
    let typed = "const field = deep(args[0]); field.value = args[1]; \
        field.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    let chosen = "const list = deep(args[0]); list.selectedIndex = args[1]; \
        list.dispatchEvent(new Event('change', {bubbles: true}))";
    check("folded");
    page.run(unfold, &json!([]));
    check("unfolded");
    page.run(typed, &json!(["#field-pay-low", "9"]));
    page.run(typed, &json!(["#field-title", "Ninja"]));
    page.until("deep('#problems') && deep('.hints')");
    check("a form with mistakes and hints");
    page.run(chosen, &json!(["#add-subject", 1]));
    page.until("deepAll('#guide-paper [data-competency]').length === 7");
    page.run("deep('#guide-paper .change .ways button').click()", &json!([]));
    page.until("deep('[data-question=change-own-1]')");
    page.run(typed, &json!(["#words-change-own-1-0", "Are you married?"]));
    page.until("deep('.change .wrong')");
    check("a further subject, and a question that is not to be asked");
    let own = "textOf(deep('#sheet-paper [data-question=change-own-1] .stem'))";
    page.until(&format!("{own} === 'Are you married?'"));
    page.run("deepAll('#sheet-paper [value=none]').forEach((one) => one.click())", &json!([]));
    page.run(typed, &json!(["#candidate", "A"]));
    page.run(typed, &json!(["#interviewer", "1"]));
    page.until("textOf(deep('#sheet-open')).startsWith('Ratings without a note')");
    check("a sheet that can be saved");
    attribute("roles", "devops-engineer");
    page.until("!deep('#guide-paper') && deep('#hire-guide')");
    check("a role without targets");
    attribute("roles", "nobody");
    page.until("deep('[part~=notice]') && deep('#role')");
    check("no such role, and a list of those there are");
    attribute("roles", "service-owner service-manager");
    attribute("lang", "ar");
    page.until("deep('[dir=rtl] #hire-job')");
    page.run(unfold, &json!([]));
    check("two roles, right to left");
    // English stays English in a page that runs the other way.
    let runs = "return ['#sheet-paper .stem', '#sheet-paper .probes ul', '#guide-paper > *', \
        '#candidate-paper', '#description'].map((one) => getComputedStyle(deep(one)).direction)";
    assert_eq!(page.run(runs, &json!([])), json!(vec!["ltr"; 5]));
}

/// A file with all sheets shows its totals in a table, with what is to be said of them, under axe.
pub(crate) fn compared(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    page.run("deepAll('.section').forEach((one) => (one.open = true))", &json!([]));
    let example = cases::root().join("src/data/hiring/examples/panel.json");
    let text = std::fs::read_to_string(example).unwrap_or_default();
    let open = "const held = new DataTransfer(); \
        held.items.add(new File([args[1]], args[0])); \
        const field = deep('#open-sheets'); \
        field.files = held.files; \
        field.dispatchEvent(new Event('change', {bubbles: true}))";
    page.run(open, &json!(["panel.json", text]));
    page.until("deep('table.panel')");
    assert_eq!(page.text("tr[data-competency=reach] td"), "4.00 each: 3.5 (1) · 4.5 (2)");
    assert_eq!(page.text("table.panel tbody th"), "Bringing in the new (3)");
    // Ratings after the discussion stand beside the first ones, which are what counts.
    let choose = "const list = deep(args[0]); list.selectedIndex = args[1]; \
        list.dispatchEvent(new Event('change', {bubbles: true}))";
    page.run(choose, &json!(["#after-sheet", 1]));
    page.until("deep('#after-change-past')");
    page.run(choose, &json!(["#after-change-past", 1]));
    let total = page.text("table.panel tr:has(th):nth-last-child(3) td");
    page.run(
        "window.saved = []; const click = HTMLElement.prototype.click; \
        HTMLElement.prototype.click = function () { \
        if (this.download) saved.push(decodeURIComponent(this.href.split(',').slice(1).join(','))); \
        else click.call(this); }; \
        deepAll('[part~=panel] .ways button')[0].click()",
        &json!([]),
    );
    page.until("saved.length === 1");
    let first = "const [first] = JSON.parse(saved[0]).sheets[0].ratings; \
        return [first.question, first.rating, first.after]";
    assert_eq!(page.run(first, &json!([])), json!(["change-past", 3, 1]));
    assert_eq!(page.text("table.panel tr:has(th):nth-last-child(3) td"), total);
    page.run(open, &json!(["broken.json", "{"]));
    page.until("textOf(deep('[part~=panel] .wrong')).includes('broken.json: $: ')");
    let below = "return deep('[part~=panel] .wrong').getBoundingClientRect().top \
        - deep('#open-sheets').getBoundingClientRect().bottom < 100";
    assert_eq!(page.run(below, &json!([])), json!(true), "it stands far from the field");
    assert_eq!(page.count("table.panel"), 1, "the good file does not stay");
    assert_eq!(page.axe("rolefit-hire"), [""; 0]);
}

/// On paper a sheet on three competencies is two pages.
pub(crate) fn on_paper(page: &mut Page) {
    page.open("hire").wait_for("[part~=hire]");
    let typed = "const field = deep(args[0]); field.value = args[1]; \
        field.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    let long = ["word"; 200].join(" ");
    page.run("deep('#fill-in').open = true", &json!([]));
    page.run(typed, &json!(["#candidate", "B"]));
    page.run(typed, &json!(["#interviewer", "2"]));
    page.run(typed, &json!(["#sheet-paper textarea", long]));
    page.run(
        "const choose = (id, at) => { const list = deep(id); list.selectedIndex = at; \
        list.dispatchEvent(new Event('change', {bubbles: true})); }; \
        window.choose = choose; \
        deep('#sheet-paper [value=\"4\"]').click(); \
        choose('#stage', 2)",
        &json!([]),
    );
    page.until("deep('#must-0')");
    page.run("choose('#must-0', 1)", &json!([]));
    page.until("deep('.musts .boxes').textContent.startsWith(' ☒ yes')");
    page.run("choose('#stage', 0)", &json!([]));
    page.until("deepAll('#sheet-paper fieldset').length === 6");
    // In a frame instead of a window, which a driver cannot print.
    let alone = "const frame = document.body.appendChild(document.createElement('iframe')); \
        frame.contentWindow.print = () => {}; \
        window.open = () => frame.contentWindow; \
        deepAll('#sheet-paper button').at(-1).click()";
    page.run(alone, &json!([]));
    page.until(
        "document.querySelector('iframe').contentDocument.title === \
        'Scorecard: Service Owner · B · 2'",
    );
    let shown = "const printed = document.querySelector('iframe').contentDocument; \
        document.adoptedStyleSheets = deep('rolefit-hire').shadowRoot.adoptedStyleSheets; \
        document.body.replaceChildren(...printed.body.children); \
        const texts = [...document.querySelectorAll('.written')].map((one) => one.textContent); \
        const rated = document.querySelector('input:checked').value; \
        return [document.querySelectorAll('fieldset').length, ...texts.slice(0, 3), rated, \
            texts.some((text) => text === args[0]), document.querySelectorAll('textarea').length]";
    assert_eq!(page.run(shown, &json!([long])), json!([6, "B", "2", "Interview 1", "4", true, 0]));
    // A sheet on which nothing is written has lines to write on.
    page.run(
        "const all = [...document.querySelectorAll('fieldset .written')]; \
        all[0].replaceChildren(...all[1].cloneNode(true).children)",
        &json!([]),
    );
    assert_eq!(
        page.run("return document.querySelectorAll('fieldset hr').length", &json!([])),
        json!(18)
    );
    // The other drivers' files are packed.
    if page.browser() == Browser::Chromium {
        let pages = page.printed_pages();
        assert!(pages <= 2, "{pages} pages");
    }
}
