//! Somebody else's Yew application, with the components in it: `tests/yew-app`.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde_json::{Value, json};
use xtask::programs;

use crate::cases::{Case, root};
use crate::page::Page;

/// The application, built by Trunk as its author would, once however many browsers run it.
fn built() -> Result<PathBuf, String> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let build = || {
        let folder = root().join("tests/yew-app");
        let trunk =
            programs::find("trunk").ok_or("trunk is missing; `cargo xtask setup` gets it")?;
        let mut trunk = Command::new(trunk);
        let output = trunk.arg("build").current_dir(folder).stdin(Stdio::null()).output();
        let output = output.map_err(|problem| problem.to_string())?;
        if output.status.success() {
            return Ok(root().join("target/yew-app"));
        }
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    };
    BUILT.get_or_init(build).clone()
}

fn open(page: &mut Page) {
    match built() {
        Ok(folder) => page.open_case(&Case::of(&folder), ""),
        Err(problem) => panic!("{problem}"),
    };
    page.wait_for("#bundled >>> [data-aspect]");
}

/// Components draw in shadow roots of their own, and speak with the application by props and typed
/// callbacks, also when they are taken down and put up again.
pub(crate) fn with_components(page: &mut Page) {
    open(page);
    page.until("document.querySelector('#own-ready li')").wait_for("#quiz >>> [data-item]");
    let looks = page.run(LOOKS, &json!([]));
    assert_eq!(looks, json!(["open 1 fixed", "open 1 fixed", "open 1"]));
    assert_eq!(lines(page, "ready"), ["service-owner service-manager"]);
    assert_eq!(lines(page, "own-ready"), ["cook baker"]);
    assert_eq!(page.text("#own >>> td[data-role=baker]"), "Nights Nights [1]");
    let findings = lines(page, "findings");
    assert!(findings.iter().any(|line| line.contains("\"poetry\"")), "{findings:?}");
    assert_eq!(page.axe("main"), [""; 0]);

    change(page);
    take_the_quiz(page);
    come_and_go(page);
    assert_eq!(page.run(FETCHED, &json!([])), json!([]));
}

/// What the reader does is told, and stays when the application draws again and again.
fn change(page: &Page) {
    page.click("#bundled >>> [part~=button][aria-pressed]").until(&has_lines("changes", 1));
    assert_eq!(lines(page, "changes"), ["all//service-owner service-manager"]);
    page.until("deep('#bundled >>> [data-differs=false]:not([hidden])')");
    page.focus("#bundled >>> #filter").press("t e a m").until(&has_lines("changes", 5));
    assert_eq!(lines(page, "changes")[4], "all/team/service-owner service-manager");
    page.click("#other-roles").until("deepAll('#bundled >>> thead th[data-role]').length === 3");
    let filter = page.run("return deep('#bundled >>> #filter').value", &json!([]));
    assert_eq!(filter, "team", "other roles take away what the reader typed");
    assert_eq!(lines(page, "changes").len(), 5, "the application is told what it said itself");

    page.click("#other-pack").until("deep('#own >>> thead th[data-role=service-owner]')");
    page.until(&has_lines("own-ready", 2)).click("#other-pack");
    page.until("deep('#own >>> thead th[data-role=cook]')").until(&has_lines("own-ready", 3));
    assert_eq!(lines(page, "own-ready")[1..], ["service-owner service-manager", "cook baker"]);
    let ground = "getComputedStyle(deep('#bundled [theme=dark]')).backgroundColor";
    page.click("#dark").until(&format!("deep('#bundled [theme=dark]') && {ground}"));
    assert_eq!(page.run(&format!("return {ground}"), &json!([])), "rgb(21, 23, 26)");
    let filter = page.run("return deep('#bundled >>> #filter').value", &json!([]));
    assert_eq!(filter, "team", "other colours take away what the reader typed");
}

fn take_the_quiz(page: &Page) {
    let mut asked = Vec::new();
    while page.count("#quiz >>> [data-verdict]") == 0 {
        assert!(asked.len() < 40, "still no result after {asked:?}");
        // All the same would say nothing.
        let value = if asked.is_empty() { "4" } else { "5" };
        let item = page.run(ANSWER, &json!([value]));
        asked.push(format!("{} Some({value})", item.as_str().unwrap_or_default()));
    }
    page.until(&has_lines("results", 1));
    assert_eq!(lines(page, "answers"), asked);
    let [result] = &lines(page, "results")[..] else { panic!("more than one result was told") };
    let first = page.run("return deep('[part~=ranking] li[data-role]').dataset.role", &json!([]));
    assert!(result.ends_with(first.as_str().unwrap_or("?")), "{result}");
    assert_eq!(page.axe("main"), [""; 0]);
}

/// Nothing stays of what is taken down, and it works when it is put up again.
fn come_and_go(page: &Page) {
    for _ in 0..3 {
        page.click("#toggle").until("!deep('[part=stage]')");
        page.click("#toggle")
            .wait_for("#bundled >>> [data-aspect]")
            .wait_for("#quiz >>> [data-verdict]");
        // The answers were kept for the next visit, which this is.
        page.until(&has_lines("results", 1));
        page.click("#bundled >>> [part~=button][aria-pressed]").until(&has_lines("changes", 1));
        assert_eq!(lines(page, "changes"), ["all//service-owner service-manager"]);
    }
}

/// How each component stands in the page.
const LOOKS: &str = "const hosts = deepAll('main div').filter((one) => one.shadowRoot); \
    return hosts.map(({shadowRoot}) => { \
      const table = shadowRoot.querySelector('table'); \
      const parts = [shadowRoot.mode, shadowRoot.adoptedStyleSheets.length]; \
      if (table) parts.push(getComputedStyle(table).tableLayout); \
      return parts.join(' '); })";

/// Chooses the last option, and waits for what comes then.
const ANSWER: &str = "const {item} = deep('#quiz >>> [data-item]').dataset; \
    deep(`#quiz >>> [data-item] input[value='${args[0]}']`).click(); \
    await until(() => deep('#quiz >>> :checked')); deep('#quiz >>> [part~=next]').click(); \
    await until(() => deep('#quiz >>> [data-verdict]') || deep('#quiz >>> [data-item]').dataset.item !== item); \
    return item";

/// What is fetched beside the application's own two files.
const FETCHED: &str = "return performance.getEntriesByType('resource').map(({name}) => name) \
    .filter((name) => !/\\/(__listener\\.js|rolefit-yew-app-\\w+\\.(js|wasm))$/.test(name))";

fn has_lines(list: &str, count: usize) -> String {
    format!("document.querySelectorAll('#{list} li').length === {count}")
}

fn lines(page: &Page, list: &str) -> Vec<String> {
    let script = "return [...document.querySelectorAll(`#${args[0]} li`)].map(textOf)";
    let lines = page.run(script, &json!([list]));
    let words = |line: &Value| line.as_str().unwrap_or_default().to_owned();
    lines.as_array().into_iter().flatten().map(words).collect()
}
