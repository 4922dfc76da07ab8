//! Several elements on one page, each with its own state, and the page's own place in the address.

use serde_json::{Value, json};

use crate::page::Page;

/// Links and kept answers of elements that ask for the same do not meet, and the page's anchor is found.
pub(crate) fn several_of_a_kind(page: &mut Page) {
    page.open_at("together", "#geh%C3%A4lter").wait_for("[data-item]");
    let answer = |page: &mut Page, quiz: usize, times: usize| {
        let script = "const quiz = document.querySelectorAll('rolefit-quiz')[args[0]]; \
            quiz.scrollIntoView(); await drawn(quiz); \
            for (let time = 0; time < args[1]; time += 1) { \
              const item = deep('[data-item]', quiz).dataset.item; \
              deep('input[value=\"4\"]', quiz).click(); deep('[part~=next]', quiz).click(); \
              await until(() => deep('[data-item]', quiz)?.dataset.item !== item); }";
        page.run(script, &json!([quiz, times]));
    };
    answer(page, 0, 3);
    answer(page, 1, 1);
    page.run(
        "const table = document.querySelectorAll('rolefit-compare')[0]; await drawn(table); \
            deep('[part~=roles] [id^=remove], [part~=roles] .icon', table).click(); await turns(3)",
        &json!([]),
    );
    let hash = run(page, "return decodeURIComponent(location.hash)");
    assert!(hash.as_str().is_some_and(|hash| hash.starts_with("#gehälter&")), "{hash}");
    page.reload().wait_for("[data-item]").until("scrollY > 500");
    let asked = "const all = [...document.querySelectorAll('rolefit-quiz')]; \
        for (const quiz of all) { quiz.scrollIntoView(); await drawn(quiz); } \
        return all.map((quiz) => textOf(deep('#question, [part~=item]', quiz)).match(/Question (\\d+)/)?.[1] ?? textOf(quiz.shadowRoot.firstElementChild).match(/Question (\\d+)/)?.[1])";
    assert_eq!(run(page, asked), json!(["4", "2"]));
    let roles = "return [...document.querySelectorAll('rolefit-compare')].map((table) => \
        deepAll('thead th[data-role]', table).map((head) => head.dataset.role).join(' '))";
    assert_eq!(run(page, roles)[1], "it-manager incident-manager");
}

fn run(page: &Page, script: &str) -> Value {
    page.run(script, &json!([]))
}
