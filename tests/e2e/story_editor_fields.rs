//! The editor's fields by keys: where a figure is from, what is known of pay, what a row was taken for.

use serde_json::json;

use crate::browser::Browser;
use crate::page::Page;
use crate::story_editor::{COMPARED, TABLE, begin, choose, paste};

/// A cell's only source is named otherwise, and one figure of pay becomes a median.
pub(crate) fn say_where_from(page: &mut Page) {
    begin(page);
    paste(page, TABLE);
    page.until("document.querySelector('#own-1-1')?.textContent.includes('98,430')");
    page.until("document.querySelector('#own-sources summary').textContent === 'Sources (1)'");
    page.click("#own-1-1").until_focus_is("#own-1-1 [data-field=sum]");
    page.wait_for("#own-1-1 [data-field=source]");
    page.tab_to("#own-1-1 .from button", 6).press("Enter");
    page.until_focus_is("#own-1-1 .about [data-field=title]");
    page.press("P a y Tab 2 0 2 4 - 0 5 Enter").until_focus_is("#own-1-1.cell");
    page.until("document.querySelector('#own-sources summary').textContent === 'Sources (2)'");
    page.until("[...document.querySelectorAll('#own-sources li summary')].some((one) => one.textContent.startsWith('Pay, May 2024'))");

    page.press("Enter").until_focus_is("#own-1-1 [data-field=sum]");
    page.press("Control+a 5 0 , 0 0 0 Tab");
    page.until(
        "document.querySelector('#own-1-1').textContent.includes('It says: USD 50,000 a year')",
    );
    choose(page, "#own-1-1 [data-field=form]", "median");
    page.wait_for("#own-1-1 [data-field=median]");
    page.until("document.querySelector('#own-1-1').textContent.includes('It says: median USD 50,000 a year')");
    page.press("Escape").until_focus_is("#own-1-1.cell");
    page.until(&format!("{COMPARED}?.querySelector('[data-aspect=pay][data-role=nurse]')?.textContent.includes('median')"));
}

/// A row of a pasted table is taken for another kind by keys, and the focus stays, also on a phone.
pub(crate) fn say_otherwise(page: &mut Page) {
    begin(page);
    for width in [768, 320] {
        page.resize(width, 900);
        paste(page, "\tPotter\tSmith\nWorks with\tclay\tiron\n");
        page.until("document.querySelector('#own-0-1')?.textContent.includes('Potter')");
        paste(page, TABLE);
        page.until("document.querySelector('#own-1-1')?.textContent.includes('98,430')");
        let kind = "#table-said [data-place='row 2']";
        page.focus(kind);
        // In WebKit a key opens the list of choices.
        if page.browser() == Browser::WebKit {
            choose(page, kind, "prose");
        } else {
            page.press("ArrowUp ArrowUp");
        }
        page.until("document.querySelector('#own-1-1').textContent.includes('$98,430 a year')");
        page.until("document.querySelector('#own-report-notice').textContent.includes('anew')");
        assert!(page.focus_is(kind), "the focus is lost at {width}");
        let over = page.run("return document.documentElement.scrollWidth - innerWidth", &json!([]));
        assert!(over.as_i64() <= Some(0), "{over} pixels too wide at {width}");
        page.press("Tab");
        assert!(page.focus_is("#table-said [data-place='row 3']"), "the next row comes next");
        // A source is told of before all rows, and stays where it is all the same.
        let starts = "#table-said [data-place='row 4']";
        page.focus(starts);
        choose(page, starts, "source");
        page.until("!document.querySelector('#own-3-0')");
        assert!(page.focus_is(starts), "the focus is lost where a row is a source");
        // The lists show what is undone, although somebody chose in them.
        page.click("#own-undo");
        page.until(&format!("document.querySelector(\"{starts}\").value === 'prose'"));
        page.click("#own-undo");
        page.until(&format!("document.querySelector(\"{kind}\").value !== 'prose'"));
    }
}

/// Whoever removes something, or begins something, goes on by keys where they are.
pub(crate) fn never_lose_the_focus(page: &mut Page) {
    begin(page);
    page.run("document.querySelector('#own-quiz').open = true", &json!([]));
    page.focus("#own-add-dimension").press("Enter").until_focus_is("#own-dimension-0 input");
    page.focus("#own-add-statement-0").press("Enter").until_focus_is("#own-statement-0 input");
    page.focus("#own-target-0-dimension-1 button").press("Enter");
    page.until_focus_is("#own-target-0-dimension-1 input[type=range]");
    page.focus("#own-target-0-dimension-1 button").press("Enter");
    page.until_focus_is("#own-target-0-dimension-1 button");
    page.focus("#own-statement-0 button").press("Enter").until_focus_is("#own-add-statement-0");
    page.focus("#own-dimension-0 .remove").press("Enter").until_focus_is("#own-add-dimension");
    page.focus("#own-0-1").press("Enter").until_focus_is("#own-0-1 input");
    page.focus("#own-0-1-turn-end").press("Enter").until_focus_is("#own-0-2-turn-start");
    page.press("Enter").until_focus_is("#own-0-1-turn-end");
    // What is undone under the focus leads to a neighbour.
    page.press("Escape").focus("#own-add-role").press("Enter").until_focus_is("#own-0-3 input");
    page.press("Escape").until_focus_is("#own-0-3.cell").press("Control+z");
    page.until("!document.querySelector('#own-0-3')").until_focus_is("#own-0-2.cell");
    page.focus("#own-add-row").press("Enter").until_focus_is("#own-4-0 input");
    page.press("Escape").until_focus_is("#own-4-0.cell").press("Control+z");
    page.until_focus_is("#own-3-0.cell");
    page.focus("#own-0-1").press("Enter").until_focus_is("#own-0-1 input");
    // What cannot be undone any more keeps the focus all the same.
    page.press("Escape").focus("#own-undo");
    for _ in 0..12 {
        page.press("Enter");
    }
    page.until("document.querySelector('#own-undo').getAttribute('aria-disabled') === 'true'");
    assert!(page.focus_is("#own-undo"));
}

/// Somebody begins with nothing, and somebody adds a role to the bundled ones and says beside which.
pub(crate) fn begin_with_nothing(page: &mut Page) {
    begin(page);
    page.run("document.querySelector('#own-example').value = './empty.json'", &json!([]));
    page.focus("#own-begin").press("Enter");
    page.until("document.querySelector('#own-0-1')?.textContent.includes('Role 1')");
    page.until("!document.querySelector('#own-stage')");
    page.focus("#own-1-1").press("Enter").until_focus_is("#own-1-1 textarea");
    page.press("D o u g h Control+Enter").until_focus_is("#own-1-1.cell");
    page.until(&format!("{COMPARED}?.textContent.includes('Dough')"));

    page.run("document.querySelector('#own-example').value = './beside.json'", &json!([]));
    page.focus("#own-begin").press("Enter");
    page.until("document.querySelector('#own-0-1')?.textContent.includes('My role')");
    page.wait_for("#own-beside select");
    choose(page, "#own-beside select", "service-owner");
    page.until(&format!("{COMPARED}?.querySelector('[data-role=service-owner]')"));
    page.until(
        "document.querySelector('#own-snippet').value.includes('roles=\"my-role service-owner\"')",
    );
    // What was begun with nothing is a step back.
    page.click("#own-bring-back");
    page.until("document.querySelector('#own-1-1')?.textContent.includes('Dough')");
}
