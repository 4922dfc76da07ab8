//! The editor on the project's page keeps an author's work: from the next paste, from another tab, from damage.

use serde_json::json;

use crate::page::Page;
use crate::story_editor::{TABLE, begin, fill, paste, to_the_editor};

/// What a paste replaced comes back by the button beside it, a table of some size says that it is being read,
/// and one without measure is refused.
pub(crate) fn from_the_next_paste(page: &mut Page) {
    begin(page);
    paste(page, TABLE);
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Nurse')");
    paste(page, "\tPotter\tSmith\nWorks with\tclay\tiron\n");
    page.wait_for("#own-bring-back");
    assert_eq!(page.text("#own-0-1 .said"), "Potter");
    page.focus("#table-text").tab_to("#own-bring-back", 2).press("Enter");
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Nurse')");
    page.until_focus_is("#table-text");
    assert_eq!(
        page.text("#own-intake-notice"),
        "Your former roles are back; Redo takes that back."
    );
    // The report is about the table that is there.
    page.until(
        "document.querySelector('#table-said summary').textContent.includes('2 roles, 3 rows')",
    );

    page.run(
        "window.read = [];\
         const said = document.querySelector('#own-intake-notice');\
         new MutationObserver(() => requestAnimationFrame(() => window.read.push([said.textContent, \
            document.querySelector('#own-0-1').textContent.includes('Long')])))\
            .observe(said, {childList: true, characterData: true, subtree: true});",
        &json!([]),
    );
    let rows: String =
        (0..150).map(|at| format!("Note {at}\t{}\tshort\n", "word ".repeat(80))).collect();
    paste(page, &format!("\tLong\tShort\n{rows}"));
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Long')");
    page.until("window.read[0]?.[0].startsWith('Reading') && window.read[0][1] === false");

    page.run(
        "const paste = (length) => {\
           const data = new DataTransfer();\
           data.setData('text/plain', 'word '.repeat(length / 5));\
           const event = new ClipboardEvent('paste', {bubbles: true, cancelable: true});\
           Object.defineProperty(event, 'clipboardData', {value: data});\
           document.querySelector('#table-text').dispatchEvent(event);\
           if (!event.defaultPrevented) throw new Error('it goes into the field');\
         };\
         paste(9_000_000);",
        &json!([]),
    );
    page.wait_for("#own-intake-problem");
    let said = page.text("#own-intake-problem");
    assert!(said.contains("9 MB") && said.contains("cargo rolefit import"), "{said}");
    assert!(page.text("#own-0-1").contains("Long"), "all is as it was");
}

/// The file that was saved comes back as it was.
pub(crate) fn by_its_file(page: &mut Page) {
    begin(page);
    paste(page, TABLE);
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Nurse')");
    let saved = "const click = HTMLAnchorElement.prototype.click;\
        let file = null;\
        HTMLAnchorElement.prototype.click = function () { file = [this.download, this.href]; };\
        document.querySelector('#own-save').click();\
        await until(() => file, 'a file');\
        HTMLAnchorElement.prototype.click = click;\
        return [file[0], await (await fetch(file[1])).text()];";
    let saved = page.run(saved, &json!([]));
    assert_eq!(saved[0], "roles.json");
    page.until("document.querySelector('#own-take-notice').textContent.includes('downloads')");
    page.click("#own-ask-delete").click("#own-delete");
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Baker')");
    page.until_focus_is("#own-1-1");
    let opened = "const data = new DataTransfer();\
        data.items.add(new File([args[0]], 'roles.json'));\
        const field = document.querySelector('#own-file');\
        field.files = data.files;\
        field.dispatchEvent(new Event('change', {bubbles: true}));";
    page.run(opened, &json!([saved[1]]));
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Nurse')");
    page.run(
        "await until(() => document.querySelector('#own-text').value === args[0], 'the same text')",
        &json!([saved[1]]),
    );
}

/// A file that is no text is called what it is, wherever it is dropped or chosen; one that is text is read.
pub(crate) fn by_what_files_are(page: &mut Page) {
    begin(page);
    let dropped = "const data = new DataTransfer();\
        data.items.add(new File([args[0]], args[1]));\
        const drop = (type) => document.querySelector('.sheet').dispatchEvent(\
            new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: data}));\
        return [drop('dragover'), drop('drop')];";
    let taken = json!([false, false]);
    let said = |page: &Page, words: &str| {
        page.until(&format!(
            "document.querySelector('#own-intake-problem')?.textContent.includes('{words}')"
        ));
    };
    assert_eq!(page.run(dropped, &json!(["PK\u{3}\u{4}", "Roles.xlsx"])), taken);
    said(page, "“Roles.xlsx” is an Excel workbook");
    page.until_focus_is("#table-text");
    let seen = "const {top, bottom} = document.querySelector('#own-intake-problem').getBoundingClientRect();\
        return top >= 0 && bottom <= innerHeight";
    assert_eq!(page.run(seen, &json!([])), json!(true), "it is told out of sight");
    assert!(page.text("#own-0-1").contains("Baker"), "all is as it was");
    let chosen = "const data = new DataTransfer();\
        data.items.add(new File(['%PDF-1.7'], 'roles.pdf'));\
        const field = document.querySelector('#own-file');\
        field.files = data.files;\
        field.dispatchEvent(new Event('change', {bubbles: true}));";
    page.run(chosen, &json!([]));
    said(page, "is a PDF");
    assert_eq!(
        page.run(dropped, &json!(["\tPotter\tSmith\nWorks with\tclay\tiron\n", "a.tsv"])),
        taken
    );
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Potter')");
    page.until("!document.querySelector('#own-intake-problem')");
}

/// Two tabs ask before one writes over the other.
pub(crate) fn from_another_tab(page: &mut Page) {
    begin(page);
    paste(page, TABLE);
    page.until("localStorage.getItem('rolefit-own-roles')?.includes('Nurse')");
    elsewhere(page, "Matron");
    page.wait_for("#own-keep-mine");
    page.click("#own-3-2").wait_for("#own-3-2 textarea");
    fill(page, "#own-3-2 textarea", "1 a.m.");
    page.until("document.querySelector('#own-snippet').value.includes('1 a.m.')");
    let kept = "return localStorage.getItem('rolefit-own-roles')";
    let other = page.run(kept, &json!([]));
    assert!(other.as_str().is_some_and(|text| text.contains("Matron")), "it was written over");
    page.click("#own-keep-mine");
    page.until("localStorage.getItem('rolefit-own-roles').includes('1 a.m.')");
    page.until("!document.querySelector('#own-keep-mine')");

    elsewhere(page, "Sister");
    page.wait_for("#own-take-other").click("#own-take-other");
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Sister')");
    page.click("#own-undo");
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Nurse')");
}

/// What cannot be read any more is told, kept beside, and given as a file.
pub(crate) fn from_damage(page: &mut Page) {
    begin(page);
    page.run(
        "localStorage.setItem('rolefit-own-roles', '{\"format\": \"rolefit/1\", \"tit')",
        &json!([]),
    );
    page.reload();
    to_the_editor(page);
    page.wait_for("#own-save-damaged").click("#own-1-1").wait_for("#own-1-1 textarea");
    fill(page, "#own-1-1 textarea", "Anew.");
    page.until("localStorage.getItem('rolefit-own-roles').includes('Anew.')");
    page.reload();
    to_the_editor(page);
    page.until("document.querySelector('#own-1-1')?.textContent.includes('Anew.')");
    page.wait_for("#own-forget-damaged");
    let aside = page.run("return localStorage.getItem('rolefit-own-roles-damaged')", &json!([]));
    assert_eq!(aside, "{\"format\": \"rolefit/1\", \"tit");
    page.click("#own-forget-damaged").until("!document.querySelector('#own-forget-damaged')");
    page.until("localStorage.getItem('rolefit-own-roles-damaged') === null");
}

/// Another document of the origin keeps the same roles, the nurse by another name.
fn elsewhere(page: &Page, name: &str) {
    let script = "const frame = document.createElement('iframe');\
        document.body.append(frame);\
        const {localStorage} = frame.contentWindow;\
        const key = 'rolefit-own-roles';\
        localStorage.setItem(key, localStorage.getItem(key).replaceAll('\"Nurse\"', JSON.stringify(args[0])));";
    page.run(script, &json!([name]));
}
