//! The editor on the project's page: from a table to the lines for a page.

use serde_json::json;

use crate::page::Page;
use crate::story_site::visit;

pub(crate) const TABLE: &str = "Aspect\tNurse\tBaker\nPay\t$98,430 a year\t$36,650 a year\n\
    Duties\tGive medicine; Watch; Record; Teach; Comfort; Call for help\tKnead; Bake; Weigh; Shape; Clean; Sell\n\
    Starts\t6 a.m.\t3 a.m.\n";

/// What an element in the preview shows.
pub(crate) const COMPARED: &str =
    "document.querySelector('#own-stage rolefit-compare:not(.waiting)')?.shadowRoot";
const ASKED: &str = "document.querySelector('#own-stage rolefit-quiz:not(.waiting)')?.shadowRoot";

/// Somebody pastes a table, corrects a cell and a kind, adds a role and takes that back, comes again the
/// next day, and takes the lines to a page.
pub(crate) fn from_a_table_to_a_page(page: &mut Page) {
    begin(page);
    paste(page, TABLE);
    page.until("document.querySelector('#table-said [data-place=\"row 2\"]')?.value === 'money'");
    assert!(page.text("#table-said").contains("pay in USD a year"), "{}", page.text("#table-said"));
    page.until(&format!("{COMPARED}?.querySelector('[data-aspect=pay][data-role=nurse]')"));
    page.until(&format!("{ASKED}?.querySelector('[data-item]')"));

    // One cell, one kind.
    page.click("#own-3-2").wait_for("#own-3-2 textarea");
    fill(page, "#own-3-2 textarea", "2 a.m.");
    page.click("#own-3-2 .done").wait_for("#own-3-2.cell");
    page.until(&format!("{COMPARED}?.querySelector('[data-aspect=starts][data-role=baker]')?.textContent.includes('2 a.m.')"));
    choose(page, "#table-said [data-place=\"row 2\"]", "prose");
    page.until("document.querySelector('#own-1-1').textContent.includes('$98,430 a year')");
    page.until("document.querySelector('#own-3-2').textContent.includes('2 a.m.')");
    page.until(&format!("{COMPARED}?.querySelector('[data-aspect=pay][data-role=nurse]')?.textContent.includes('$98,430')"));

    // One more role, and back.
    press(page, "Add a role");
    page.until_focus_is("#own-0-3 input");
    // While it is empty a mistake stands beside it, which takes no key from it.
    page.press("Control+a Backspace").wait_for("#own-0-3 + .problem").press("P o t t e r");
    page.until(&format!("{COMPARED}?.textContent.includes('Potter')"));
    page.click("#own-undo")
        .until("!document.querySelector('#own-0-3').textContent.includes('Potter')");
    page.click("#own-undo").until("!document.querySelector('#own-0-3')");
    page.until(&format!("{COMPARED} && !{COMPARED}.textContent.includes('Potter')"));

    page.until("localStorage.getItem('rolefit-own-roles')?.includes('2 a.m.')");
    page.reload();
    to_the_editor(page);
    page.until("document.querySelector('#own-3-2').textContent.includes('2 a.m.')");
    assert!(page.text("#own-notice").contains("back"), "{}", page.text("#own-notice"));

    let low = "document.querySelector('#own-copy').scrollIntoView({block: 'end'})";
    page.run(low, &json!([]));
    page.click("#own-copy")
        .until("document.querySelector('#own-take-notice').textContent.includes('lines are')");
    // What is said stands where somebody who pressed the button looks.
    page.until(
        "document.querySelector('#own-take-notice').getBoundingClientRect().bottom <= innerHeight",
    );
    assert!(page.text("#own .take").contains("rolefit.zip"), "{}", page.text("#own .take"));
    let lines = "const frame = document.createElement('iframe');\
        const lines = document.querySelector('#own-snippet').value;\
        frame.srcdoc = lines.replace('/rolefit/rolefit.js', new URL('rolefit.js', document.baseURI));\
        frame.id = 'taken';\
        document.querySelector('#own-editor').before(frame);\
        frame.scrollIntoView();";
    page.run(lines, &json!([]));
    // What the editor brings into view by itself may come after it.
    page.until(
        "document.querySelector('#taken').scrollIntoView(), \
         document.querySelector('#taken').contentDocument?.querySelector('rolefit-compare')\
         ?.shadowRoot?.querySelector('[data-aspect=starts][data-role=baker]')?.textContent.includes('2 a.m.')",
    );

    page.until(
        "document.querySelector('#taken').contentDocument?.querySelector('rolefit-quiz')\
         ?.shadowRoot?.querySelector('[data-item]')",
    );

    // What is deleted is gone.
    page.click("#own-ask-delete").click("#own-delete");
    page.until("localStorage.getItem('rolefit-own-roles') === null");
    page.until("document.querySelector('#own-0-1').textContent.includes('Baker')");
}

/// The same by keys alone: through the table, into a cell and out, a row moved, a role removed.
pub(crate) fn by_keyboard(page: &mut Page) {
    begin(page);
    page.focus("#own-example").tab_to("#own-1-1", 7);
    page.press("ArrowDown ArrowRight").until_focus_is("#own-2-2");
    page.press("Enter").until_focus_is("#own-2-2 select");
    page.press("Escape").until_focus_is("#own-2-2.cell");
    page.press("ArrowUp Enter").until_focus_is("#own-1-2 textarea");
    page.tab_to("#own-1-2 [data-field=gist]", 2).press("P a n s Enter");
    page.until_focus_is("#own-1-2.cell").press("ArrowDown");
    page.until("document.querySelector('#own-text').value.includes('\"gist\": \"Pans\"')");
    page.press("Delete").until("document.querySelector('#own-2-2').textContent.startsWith('Add')");
    page.until_focus_is("#own-2-2");
    page.press("Control+z")
        .until("document.querySelector('#own-2-2').textContent.includes('Evenings')");
    page.press("Home").until_focus_is("#own-2-0");
    page.press("Alt+ArrowUp").until_focus_is("#own-1-0");
    page.until("document.querySelector('#own-1-0').textContent.includes('Hours')");
    page.press("Enter").until_focus_is("#own-1-0 input");
    // A field has an undo of its own.
    page.press("End s !").until("document.querySelector('#own-1-0 input').value === 'Hours!' || document.querySelector('#own-1-0 input').value === 'Hourss!'");
    page.tab_to("#own-1-0 .remove", 12).press("Enter");
    page.until("!document.querySelector('#own-3-0')").until_focus_is("#own-1-0");
    page.until(&format!("{COMPARED} && !{COMPARED}.querySelector('[data-aspect=hours]')"));
    // One Tab leads out of the table.
    page.press("Tab");
    assert!(!page.focus_is(".sheet *"), "Tab stays in the table");
}

/// What is wrong is said at its cell and in a list that leads there; in the text it is marked.
pub(crate) fn names_mistakes(page: &mut Page) {
    begin(page);
    paste(page, TABLE);
    page.wait_for("#table-said").click("#own-1-1").wait_for("#own-1-1 [data-field=sum]");
    fill(page, "#own-1-1 [data-field=sum]", "about a lot");
    // It is said below the field, and at the cell once that is closed.
    page.wait_for("#own-1-1 .pair").wait_for("#own-1-1 .problem");
    page.click("#own-1-1 .done").wait_for("[data-bad] > .problem");
    let said = page.text("[data-bad] .problem");
    assert!(said.contains("The figure: “about a lot” is no figure"), "{said}");
    assert!(page.text("#own-said").contains("Pay, Nurse"), "{}", page.text("#own-said"));
    page.click(".faults button").until_focus_is("#own-1-1 [data-field=sum]");
    fill(page, "#own-1-1 [data-field=sum]", "$98,000");
    page.until("!document.querySelector('[data-bad]')");
    page.until(&format!("{COMPARED}?.querySelector('[data-aspect=pay][data-role=nurse]')?.textContent.includes('98,000')"));

    let text = "const text = document.querySelector('#own-text');\
        document.querySelector('#own-json').open = true;\
        text.value = text.value.replace('\"format\": \"rolefit/1\"', '\"format\": \"rolefit/9\"');\
        text.dispatchEvent(new Event('input', {bubbles: true}));";
    page.run(text, &json!([]));
    page.until("document.querySelector('.faults button')?.textContent === 'The file'");
    page.click(".faults button").until_focus_is("#own-text");
    let marked = "return (({value, selectionStart, selectionEnd}) => \
        value.slice(selectionStart, selectionEnd))(document.querySelector('#own-text'))";
    assert_eq!(page.run(marked, &json!([])), "\"rolefit/9\"");
}

/// A table copied from a page comes with its columns, a file in whichever encoding it was saved, and a saved
/// pack as it was.
pub(crate) fn takes_pages_and_files(page: &mut Page) {
    begin(page);
    let copied = "const data = new DataTransfer();\
        data.setData('text/html', '<table><tr><td></td><td>Potter</td><td>Smith</td></tr>\
            <tr><td>Works with</td><td>clay</td><td>iron</td></tr></table>');\
        data.setData('text/plain', 'Potter Smith Works with clay iron');\
        const event = new ClipboardEvent('paste', {bubbles: true});\
        Object.defineProperty(event, 'clipboardData', {value: data});\
        document.querySelector('#table-text').dispatchEvent(event);";
    page.run(copied, &json!([]));
    page.until("document.querySelector('#own-1-2')?.textContent.includes('iron')");
    assert_eq!(page.text("#own-0-1 .said"), "Potter");

    // As spreadsheets save Unicode text.
    let opened = "const text = args[0];\
        const bytes = new Uint8Array(2 + 2 * text.length);\
        bytes.set([0xff, 0xfe]);\
        [...text].forEach((sign, at) => bytes.set([sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8], 2 + 2 * at));\
        const data = new DataTransfer();\
        data.items.add(new File([bytes], 'Löhne.txt'));\
        const field = document.querySelector('#own-file');\
        field.files = data.files;\
        field.dispatchEvent(new Event('change', {bubbles: true}));";
    page.run(opened, &json!(["\tBäcker\tKöchin\nFängt an\tfrüh\tspät\n"]));
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Bäcker')");
    page.until("document.querySelector('#own-text').value.includes('\"title\": \"Löhne\"')");

    let saved = "const data = new DataTransfer();\
        data.items.add(new File([document.querySelector('#own-text').value.replaceAll('Köchin', 'Koch')], 'roles.json'));\
        const field = document.querySelector('#own-file');\
        field.files = data.files;\
        field.dispatchEvent(new Event('change', {bubbles: true}));";
    page.run(saved, &json!([]));
    page.until("document.querySelector('#own-0-2 .said')?.textContent === 'Koch'");
}

/// Nothing is wider than the window, and nothing is closed to anybody, whatever is open.
pub(crate) fn in_every_width(page: &mut Page) {
    begin(page);
    paste(page, TABLE);
    page.wait_for("#table-said");
    for fold in ["#own-sources", "#own-headings", "#own-quiz", "#own-json"] {
        page.run("document.querySelector(args[0]).open = true", &json!([fold]));
    }
    press(page, "Add a dimension");
    page.until_focus_is("#own-dimension-0 input");
    press(page, "Add a statement");
    press(page, "Say where it stands");
    page.wait_for(".target input[type=range]");
    for width in [320, 768, 1280] {
        page.resize(width, 900);
        for open in ["#own-0-0", "#own-0-1", "#own-1-0", "#own-1-1", "#own-2-1", "#own-3-2"] {
            // The driver of `WebKit` presses nothing that a box of its own has to scroll to.
            page.run("document.querySelector(args[0]).click()", &json!([open]));
            page.wait_for(&format!("{open}.panel"));
            let over =
                page.run("return document.documentElement.scrollWidth - innerWidth", &json!([]));
            assert!(over.as_i64() <= Some(0), "{over} pixels too wide at {width} with {open}");
            assert_eq!(page.axe("#own"), Vec::<String>::new(), "at {width} with {open}");
        }
    }
}

/// The page, at its editor.
pub(crate) fn begin(page: &mut Page) {
    visit(page);
    to_the_editor(page);
}

pub(crate) fn to_the_editor(page: &Page) {
    page.until("document.querySelector('#own')?.scrollIntoView(), deep('.sheet')");
    page.until(&format!("document.querySelector('#own').scrollIntoView(), {COMPARED}?.querySelector('[data-aspect]')"));
}

/// Puts a text where tables are pasted.
pub(crate) fn paste(page: &Page, text: &str) {
    fill(page, "#table-text", text);
}

/// Types a text into a field, and leaves it.
pub(crate) fn fill(page: &Page, field: &str, text: &str) {
    let script = "const field = await until(() => document.querySelector(args[0]), args[0]);\
        field.focus();\
        field.value = args[1];\
        field.dispatchEvent(new Event('input', {bubbles: true}));\
        field.dispatchEvent(new Event('change', {bubbles: true}));";
    page.run(script, &json!([field, text]));
}

pub(crate) fn choose(page: &Page, list: &str, value: &str) {
    let script = "const list = document.querySelector(args[0]);\
        list.value = args[1];\
        list.dispatchEvent(new Event('change', {bubbles: true}));";
    page.run(script, &json!([list, value]));
}

/// Presses the editor's button of these words.
fn press(page: &Page, words: &str) {
    let script = "const button = await until(() => [...document.querySelectorAll('#own-editor button')]\
        .find((one) => one.textContent === args[0]), args[0]);\
        button.click();";
    page.run(script, &json!([words]));
}
