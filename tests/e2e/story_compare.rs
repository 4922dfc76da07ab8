//! A comparison as a reader uses it, from the keyboard and with the pointer.

use serde_json::json;

use crate::browser::Browser;
use crate::page::Page;

const COLUMNS: &str = "new Set(deepAll('td[data-role]').map((cell) => cell.dataset.role)).size";

/// Tab, Enter and letters are enough to choose roles and rows.
pub(crate) fn by_keyboard(page: &mut Page) {
    page.open("compare").wait_for("[data-aspect]");
    page.tab_to("#add", 14).press("Enter").until_focus_is("#search");
    page.press("o w n e r").until("deepAll('[part~=picker] li').length === 1");
    page.tab_to("[part~=picker] li button", 3).press("Enter");
    page.until(&format!("{COLUMNS} === 3"));
    page.until_focus_is("#add");
    page.press("Enter")
        .until("deep('#search')")
        .press("Escape")
        .until("deep('[part~=picker]').hidden");
    page.until_focus_is("#add");

    page.tab_to("[part~=button][aria-pressed]", 6).press("Space");
    page.until("deep('[data-differs=false]:not([hidden])')");
    page.press("Space");
    page.until("!deep('[data-differs=false]:not([hidden])') && deep('[data-differs=true]')");
    page.tab_to("#filter", 3).press("a u t o n o m y");
    page.until("deepAll('[data-differs]:not([hidden])').length === 1");
    page.tab_to(".star", 6).press("Enter");
    page.until("deep('.star').getAttribute('aria-pressed') === 'true'");
    page.until_focus_is(".star");
    let text = page.text("tbody th");
    assert!(text.contains("What matters to you"), "{text}");
}

/// Adding, replacing, moving and removing roles, and going back to the page's choice.
pub(crate) fn choosing_roles(page: &mut Page) {
    page.open("compare").wait_for("[data-aspect]");
    let titles = || {
        page.run("return deepAll('thead th[data-role]').map((th) => th.dataset.role)", &json!([]))
    };
    page.click("#role-1").until("deep('#search')").press("i n c i d e n t");
    page.until("deepAll('[part~=picker] li').length === 1").press("Enter");
    page.until("deep('thead th[data-role=incident-manager]')");
    assert_eq!(titles(), json!(["platform-operations-manager", "incident-manager"]));
    page.click("#move-end-0")
        .until("deep('thead th[data-role]').dataset.role === 'incident-manager'");
    page.click("[part~=roles] li:last-child button:last-child");
    page.until("!deep('table') && /Choose a second role/.test(textOf(deep('.roles')))");
    assert!(page.count("slot") == 1, "with one role left the page's own words are gone");
    page.click(".roles > #add ~ button").until("deepAll('thead th[data-role]').length === 2");
    assert_eq!(titles(), json!(["platform-operations-manager", "service-operations-manager"]));
}

/// What readers do is told; what a script sets is taken over, and the reader's place is kept.
pub(crate) fn with_the_page(page: &mut Page) {
    page.open("compare").wait_for("[data-aspect]");
    page.run(
        "window.told = []; \
         document.addEventListener('rolefit-change', ({detail}) => told.push(detail));",
        &json!([]),
    );
    page.focus("#filter").press("t e a m").until("told.length === 4");
    page.run(
        "deep('rolefit-compare').roles = 'service-owner service-manager it-manager'",
        &json!([]),
    );
    page.until(&format!("{COLUMNS} === 3")).until("deep('#filter').value === 'team'");
    assert!(page.focus_is("#filter"), "a script's change takes the focus away");
    let told = page.run("return told", &json!([]));
    assert_eq!(told[3]["filter"], "team", "{told}");
    assert_eq!(told.as_array().map(Vec::len), Some(4), "a script's change was told: {told}");
    page.run("deep('rolefit-compare').reset()", &json!([])).as_null();
    page.until("deep('#filter').value === ''");

    let result = "deep('rolefit-compare').dispatchEvent(new CustomEvent('rolefit-result', \
        {bubbles: true, composed: true, detail: {ranking: [{role: 'it-manager', fit: 62.6, probability: 0.9}]}}))";
    page.run(result, &json!([]));
    page.until("deepAll('[part~=fit]').length === 1");
    assert_eq!(page.text("[part~=fit]"), "your quiz: Strong");
}

/// A link brings a comparison back, and other parts of the fragment stay.
pub(crate) fn by_link(page: &mut Page) {
    let link = "#tab=2&rolefit=compare:service-owner+service-manager;show=differences";
    page.open_at("compare-link", link).wait_for("[data-aspect]");
    assert_eq!(page.count("thead th[data-role=service-owner]"), 1);
    assert_eq!(page.count("[data-differs=false]:not([hidden])"), 0);
    page.click("[part~=button][aria-pressed]").until("deep('[data-differs=false]:not([hidden])')");
    let fragment = page.run("return location.hash", &json!([]));
    assert_eq!(fragment, "#tab=2&rolefit=compare:service-owner+service-manager;show=all");
    page.run("location.hash = 'rolefit=compare:it-manager+devops-engineer'", &json!([]));
    page.until("deep('thead th[data-role=devops-engineer]')");
}

/// The roles whose pairs are measured.
const MAIN: [&str; 8] = [
    "service-operations-manager",
    "service-owner",
    "service-manager",
    "business-operations-lead",
    "technology-operations-lead",
    "platform-operations-manager",
    "technical-operations-manager",
    "product-operations-manager",
];

/// On a phone the answer and the first rows of any pair are a short way, and on paper all of it is four
/// pages, even beside the role that most is told of; what is sought shows, however long its list.
pub(crate) fn first_look(page: &mut Page) {
    page.open("compare").wait_for("[data-aspect]").resize(360, 800);
    for (index, one) in MAIN.iter().enumerate() {
        for other in &MAIN[index + 1..] {
            let pair = format!("{one} {other}");
            page.run(&format!("deep('rolefit-compare').roles = '{pair}'"), &json!([]));
            let shown = "deepAll('thead th[data-role]').map((th) => th.dataset.role).join(' ')";
            page.until(&format!("{shown} === '{pair}'"));
            let height = page.run("return deep('rolefit-compare').offsetHeight", &json!([]));
            assert!(height.as_u64() <= Some(1700), "{pair}: {height} px");
            assert!(
                page.text("[part~=summary]").contains("They share"),
                "nothing is said to be shared"
            );
            // The other drivers' files are packed.
            if index == 0 && page.browser() == Browser::Chromium {
                page.until("deep('li[data-state~=folded]')");
                let pages = page.printed_pages();
                assert!((2..=4).contains(&pages), "{pair}: {pages} pages");
            }
        }
    }
    page.run("deep('rolefit-compare').roles = 'service-owner service-manager'", &json!([]));
    page.until("deep('thead th[data-role=service-manager]')");
    // One press opens all of it, and another puts it away again.
    page.click("[part~=button][aria-pressed]");
    page.until("deepAll('td[data-role], td li').every((one) => isSeen(one) || !textOf(one))");
    page.until("deepAll('tr[data-differs]').length > 25 && deep('tr[data-differs=false]')");
    page.click("[part~=button][aria-pressed]").until("!isSeen(deep('[data-aspect=tools]'))");
    page.focus("#filter").press("t i m e Space c a r d s");
    let line = "deepAll('[data-aspect=duties] li').find((li) => /time cards/.test(textOf(li)))";
    page.until(&format!("isSeen({line})"));
    // Two roles have room for their texts on a tablet; of four their gist shows, until all is asked for.
    page.open("compare").resize(768, 900).wait_for("td .gist + p");
    page.until("isSeen(deep('td .gist + p'))");
    let four = MAIN[..4].join(" ");
    page.run(&format!("deep('rolefit-compare').roles = '{four}'"), &json!([]));
    page.until("deepAll('thead th[data-role]').length === 4");
    page.until("isSeen(deep('td .gist')) && !deepAll('td .gist + p').some(isSeen)");
    page.click("[part~=button][aria-pressed]");
    page.until("deepAll('td .gist + p').every(isSeen)");
    page.resize(1280, 900);
}

/// Rows fold, sort and open, sources are one press away, and copying ends in a word either way.
pub(crate) fn around_the_table(page: &mut Page) {
    page.open("compare").wait_for("[data-aspect]");
    let rows = page.count("[data-differs]:not([hidden])");
    page.click(".group button").until("deep('.group button').ariaExpanded === 'false'");
    assert!(
        page.count("[data-differs]:not([hidden])") < rows,
        "a folded group still shows its rows"
    );
    page.click(".group button").until("deep('.group button').ariaExpanded === 'true'");
    let first = "deep('thead th[data-role]').dataset.role";
    page.click("tr:has([data-aspect=horizon]) .tools [aria-expanded=false]");
    page.until("deep('tr:has([data-aspect=horizon]) .tools + .quiet').textContent.length > 20");
    page.click("tr:has([data-aspect=horizon]) .tools [aria-expanded=true]");
    page.until("!deep('tr:has([data-aspect=horizon]) .tools + .quiet')");
    page.click("tr:has([data-aspect=horizon]) .star + button");
    page.until(&format!("{first} === 'platform-operations-manager'"));
    page.click("tr:has([data-aspect=horizon]) .star + button");
    page.until(&format!("{first} === 'service-operations-manager'"));
    // The rows follow the heading, one by one.
    page.until("deep('td[data-aspect=pay]').dataset.role === 'service-operations-manager'");
    page.click("[data-aspect=pay] [part~=source]");
    page.until("deep('[part~=sources] li:focus')");
    page.click(".take summary").until("deep('.take[open] button')?.offsetHeight > 0");
    page.click(".take button");
    page.until("textOf(deep('.take [role=status]')) !== ''");
    assert!(page.count("[part~=moves] path") > 0, "no moves are drawn");
}

/// No complaint from axe in any state, and nothing is cut or scrolls sideways.
pub(crate) fn in_every_state(page: &mut Page) {
    page.open("compare").wait_for("[data-aspect]");
    let check = |state: &str| {
        assert_eq!(page.axe("rolefit-compare"), [""; 0], "{state}");
        let wide = "const most = document.documentElement.clientWidth; \
            if (document.documentElement.scrollWidth <= most) return []; \
            const out = (box) => box.left < -1 || box.right > most + 1; \
            return deepAll('*').filter((one) => out(one.getBoundingClientRect())) \
                .slice(0, 3).map((one) => one.outerHTML.slice(0, 80))";
        assert_eq!(page.run(wide, &json!([])), json!([]), "{state}: it scrolls sideways");
    };
    check("start");
    page.click("#add").until("deep('#search')");
    check("the search for a role is open");
    page.press("Escape").click("[part~=button][aria-pressed]");
    check("all rows");
    page.focus("#filter")
        .press("p a y")
        .until("deepAll('[data-differs]:not([hidden])').length < 8");
    page.click("tr:not([hidden]) .star").until("deep('.star[aria-pressed=true]')");
    check("filtered, with a row that matters");
    page.run("deep('rolefit-compare').reset()", &json!([]));
    page.until("deep('#filter').value === ''").click(".take summary");
    check("ways to take it along");
    page.run("deep('rolefit-compare').lang = 'ar'", &json!([]));
    page.until("deep('[dir=rtl] [data-aspect]')");
    let first = "deep('.corner').getBoundingClientRect().left > deep('thead th[data-role]')";
    page.until(&format!("{first}.getBoundingClientRect().left"));
    check("right to left");
    page.run("deep('rolefit-compare').theme = 'dark'", &json!([]));
    page.run(
        "document.body.style.background = '#111'; document.body.style.color = '#eee'",
        &json!([]),
    );
    check("dark");
    page.resize(320, 800).until("!deep('.corner').checkVisibility()");
    check("narrow, dark, right to left");
    page.run("deep('rolefit-compare').lang = 'en'", &json!([]));
    page.until("deep('[dir=ltr] [data-aspect]')");
    page.click("tr.unfold button").until("isSeen(deep('[data-aspect=tools]'))");
    check("narrow, the whole first group");
    page.run(
        "scrollTo(0, deep('[data-aspect=tools]').getBoundingClientRect().top + scrollY)",
        &json!([]),
    );
    page.until("Math.abs(deep('thead').getBoundingClientRect().top) < 2");
    page.run(
        "deep('rolefit-compare').roles = 'service-owner service-manager it-manager'",
        &json!([]),
    );
    page.until("deepAll('.pair select').length === 2");
    check("narrow, three roles");
    page.run(
        "const list = deep('.pair select'); list.selectedIndex = 2; \
         list.dispatchEvent(new Event('change', {bubbles: true}))",
        &json!([]),
    );
    page.until("isSeen(deep('thead th[data-role=it-manager]'))");
    page.resize(1280, 900).until("isSeen(deep('.corner'))");
    page.run(
        "scrollTo(0, deep('[data-aspect=tools]').getBoundingClientRect().top + scrollY)",
        &json!([]),
    );
    page.until("Math.abs(deep('thead th').getBoundingClientRect().top) < 2");
}
