//! The quiz as a reader takes it, to every kind of result.

use std::rc::Rc;

use rolefit::app::attributes::Attributes;
use rolefit::app::events::{Event, QuizResult};
use rolefit::app::quiz::{Effect, Model, Msg, Screen};
use rolefit::data::bundled;
use rolefit::domain::quiz::Agreement;
use serde_json::{Value, json};

use crate::page::Page;
use crate::quiz_answers::{entry, toward};

const PLATFORM: &str = "platform-operations-manager";
const SERVICE: &str = "service-operations-manager";

/// Answers like one role name it first, whatever shows is free of axe's complaints, and the page
/// is told what is shown.
pub(crate) fn clear(page: &mut Page) {
    page.open("quiz-all").wait_for("[data-item]");
    listen(page);
    take(page, &|item| toward(item, &[SERVICE]));
    assert_eq!(page.text("[part~=verdict]"), "Your answers point to Service Operations Manager.");
    page.until_focus_is("#result");
    let shown = page.run(
        "return deepAll('[part~=ranking] li[data-role]').map((li) => li.dataset.role)",
        &json!([]),
    );
    let detail = page.run("return results.at(-1)", &json!([]));
    let roles = |ranking: &Value| -> Vec<Value> {
        ranking.as_array().into_iter().flatten().map(|fit| fit["role"].clone()).collect()
    };
    assert_eq!(Value::from(roles(&detail["ranking"])), shown);
    assert_eq!((&detail["verdict"], &detail["restored"]), (&json!("clear"), &json!(false)));
    let text = page.run("return JSON.stringify(results.at(-1))", &json!([]));
    let answers = page.run("return answers.map(({item, value}) => [item, value])", &json!([]));
    let detail = text.as_str().and_then(|text| serde_json::from_str::<QuizResult>(text).ok());
    assert_eq!(detail, Some(natively(&answers)), "not the same to the last bit");
    assert_eq!(page.count("table"), 0, "the comparison is drawn before anybody wants it");
    unfold(page);
    page.wait_for("td[data-aspect]").resize(1280, 900);
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
    compare_inside(page, [&shown[0], &shown[1]].map(|slug| slug.as_str().unwrap_or_default()));
}

/// The comparison in a result is one with all that belongs to it, in the same shadow root.
fn compare_inside(page: &Page, [first, second]: [&str; 2]) {
    let columns = "deepAll('thead th[data-role]').map((head) => head.dataset.role).join(' ')";
    let shown = page.run(&format!("return {columns}"), &json!([]));
    assert_eq!(shown, json!(format!("{first} {second}")));
    assert_eq!(page.count("[data-differs=false]:not([hidden])"), 0, "it shows more than differs");
    page.click("[part~=button][aria-pressed]")
        .until("deep('[part~=button][aria-pressed]').ariaPressed === 'true'");
    page.click("[data-aspect=pay] [part~=source]").until_focus_is("[part~=sources] li");
    page.click("#move-end-0").until(&format!("{columns} === '{second} {first}'"));
    page.until_focus_is("#move-start-1");
}

/// Answers between two roles name both, and what would decide between them.
pub(crate) fn close(page: &mut Page) {
    page.open("quiz").wait_for("[data-item]");
    take(page, &|item| toward(item, &[PLATFORM, SERVICE]));
    assert_eq!(verdict(page), "close");
    assert!(page.count(".between li") > 0, "nothing is said to decide between them");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
    let before = page.count("[part~=result] .points li");
    page.run("deep('[part~=result] > p > button').click()", &json!([]));
    page.wait_for("[data-item]");
    take(page, &|item| toward(item, &[PLATFORM]));
    assert!(page.count("[part~=result] .points li") > before, "no more questions were asked");
}

/// The middle each time says nothing, and the quiz says so.
pub(crate) fn no_pattern(page: &mut Page) {
    page.open("quiz").wait_for("[data-item]");
    page.click("[part~=next]").until("deep('[part~=notice]').textContent");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
    take(page, &|_| 3);
    assert_eq!(verdict(page), "none");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

/// Number keys choose, nothing is answered by accident, and every answer can be changed.
pub(crate) fn back_and_change(page: &mut Page) {
    page.open("quiz").wait_for("[data-item]");
    listen(page);
    let first = item(page);
    page.tab_to("[data-item] input[type=radio]", 12).press("4");
    page.until("deep(':checked')?.value === '4'").press("2");
    page.until("deep(':checked')?.value === '2'");
    assert_eq!(item(page), first, "a number key went on by itself");
    page.press("Enter").until(&format!("deep('[data-item]').dataset.item !== '{first}'"));
    page.click("[part~=back]").until(&format!("deep('[data-item]').dataset.item === '{first}'"));
    assert_eq!(page.run("return deep(':checked').value", &json!([])), "2");
    page.until_focus_is("[data-item] :checked");
    page.press("5").until("deep(':checked')?.value === '5'").press("Enter");
    page.until("answers.length === 2");
    let detail =
        page.run("return answers.map(({item, value, asked}) => [item, value, asked])", &json!([]));
    assert_eq!(detail, json!([[first, 2, 1], [first, 5, 1]]));
}

/// A reload goes on where the reader was; deleting leaves nothing behind.
pub(crate) fn resumed(page: &mut Page) {
    page.open("quiz").wait_for("[data-item]");
    assert_eq!(page.run("return localStorage.length", &json!([])), 0);
    for value in [5, 1, 4] {
        answer(page, value);
    }
    let before = item(page);
    page.reload().wait_for("[data-item]");
    assert_eq!(item(page), before);
    assert!(page.text("[part~=notice]").contains("last visit"), "nothing says that it goes on");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
    page.click("[part~=item] .end").until("localStorage.length === 0");
    page.reload().wait_for("[data-item]");
    assert_eq!(page.text("[part~=notice]"), "");
}

/// The link carries the answers to another visit elsewhere, and stays out of the way.
pub(crate) fn shared(page: &mut Page) {
    page.open("quiz-all").wait_for("[data-item]");
    take(page, &|item| toward(item, &[PLATFORM]));
    let sentence = page.text("[part~=verdict]");
    let fragment = page.run("return location.hash", &json!([]));
    let fragment = fragment.as_str().unwrap_or_default().to_owned();
    assert!(fragment.starts_with("#rolefit=quiz:2."), "{fragment}");
    page.open_at("quiz-all", &fragment).wait_for("[data-verdict]");
    page.until(&format!("textOf(deep('[part~=verdict]')) === '{sentence}'"));
    assert_eq!(page.run("return localStorage.length", &json!([])), 0);
    page.click("[part~=notice] button").wait_for("[data-item]");
    page.open_at("quiz-all", "#rolefit=quiz:1.AAAA").wait_for("[data-item]");
    assert!(page.text("[part~=notice]").contains("damaged"), "a bad link goes unexplained");
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

/// An organization that describes two roles at once is told so, and when that works.
pub(crate) fn both(page: &mut Page) {
    page.open("quiz-organization").wait_for("[data-item]");
    let turns = std::cell::RefCell::new(Vec::new());
    take(page, &|item| {
        // All duties of either role are needed.
        if item.starts_with("d-") {
            return 5;
        }
        let mut turns = turns.borrow_mut();
        let dimension = entry(item)["dimension"].clone();
        let turn = turns.iter().position(|known| *known == dimension).unwrap_or(turns.len());
        if turn == turns.len() {
            turns.push(dimension);
        }
        toward(item, &[[PLATFORM, SERVICE][turn % 2]])
    });
    assert_eq!(verdict(page), "both");
    assert!(page.count(".between li") > 0, "nothing is said of when one person can do both");
    unfold(page);
    assert_eq!(page.axe("rolefit-quiz"), [""; 0]);
}

fn listen(page: &Page) {
    let script = "window.results = []; window.answers = []; \
        document.addEventListener('rolefit-result', ({detail}) => results.push(detail)); \
        document.addEventListener('rolefit-answer', ({detail}) => answers.push(detail))";
    page.run(script, &json!([]));
}

/// Answers until the result shows.
pub(crate) fn take(page: &Page, value: &dyn Fn(&str) -> u8) {
    while page.count("[data-verdict]") == 0 {
        let item = item(page);
        answer(page, value(&item));
    }
}

fn answer(page: &Page, value: u8) {
    let script = "const before = deep('[data-item]').dataset.item; \
        deep(`[data-item] input[value='${args[0]}']`).click(); \
        await until(() => deep(':checked')); deep('[part~=next]').click(); \
        await until(() => deep('[data-verdict]') || deep('[data-item]').dataset.item !== before)";
    page.run(script, &json!([value]));
}

fn unfold(page: &Page) {
    page.run(
        "deepAll('.folds > details > summary').forEach((summary) => summary.click())",
        &json!([]),
    );
}

pub(crate) fn verdict(page: &Page) -> String {
    let verdict = page.run("return deep('[data-verdict]').dataset.verdict", &json!([]));
    verdict.as_str().unwrap_or_default().to_owned()
}

fn item(page: &Page) -> String {
    let item = page.run("return deep('[data-item]').dataset.item", &json!([]));
    item.as_str().unwrap_or_default().to_owned()
}

/// What native code tells the page of the same answers; it asks for the same statements, too.
fn natively(answers: &Value) -> QuizResult {
    let attributes = Attributes::read(&|_| None);
    let mut model = Model::open(Rc::new(bundled()), attributes, "", &|_| None);
    let mut effects = Vec::new();
    for answer in answers.as_array().into_iter().flatten() {
        let Screen::Asking(_, item) = model.screen else { panic!("{:?}", model.screen) };
        assert_eq!(json!(model.item_name(item)), answer[0]);
        let value = answer[1].as_u64().and_then(|value| u8::try_from(value).ok());
        let option = value.and_then(Agreement::new).expect("an answer from 1 to 5");
        model.update(Msg::Chosen(option));
        effects = model.update(Msg::Submitted);
    }
    let detail = effects.into_iter().find_map(|effect| match effect {
        Effect::Emit(Event::Result(result)) => Some(result),
        _ => None,
    });
    detail.expect("the last answer brings the result")
}
