//! A page in a browser, used as a reader would: keys, clicks, and what is to be seen.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::cases::{self, Case};
use crate::driver::Session;
use crate::keys;
use crate::server::Serving;

const PRELUDE: &str = include_str!("prelude.js");

/// One page of one origin. Every method ends the story with a message when it cannot do its work.
pub(crate) struct Page<'a> {
    session: &'a Session,
    dist: PathBuf,
    servers: Vec<Serving>,
    watched: bool,
}

impl<'a> Page<'a> {
    pub(crate) fn new(session: &'a Session, dist: &Path) -> Page<'a> {
        Page { session, dist: dist.to_path_buf(), servers: Vec::new(), watched: false }
    }

    /// Opens `tests/e2e/pages/<case>/index.html` on an origin that is new.
    #[track_caller]
    pub(crate) fn open(&mut self, case: &str) -> &mut Self {
        self.open_at(case, "")
    }

    /// The same with a query or a fragment behind the address, such as `#rolefit=compare:a+b`.
    #[track_caller]
    pub(crate) fn open_at(&mut self, case: &str, suffix: &str) -> &mut Self {
        let case = done(Case::read(&cases::folder().join(case)));
        self.open_case(&case, suffix)
    }

    #[track_caller]
    pub(crate) fn open_case(&mut self, case: &Case, suffix: &str) -> &mut Self {
        self.watched = case.watched;
        self.servers = done(case.serve(&self.dist));
        // What an earlier page logged is no concern of this one.
        done(self.session.log());
        let origin = self.servers.last().map(|server| server.origin.clone()).unwrap_or_default();
        done(self.session.open(&format!("{origin}/{suffix}")));
        self
    }

    /// Loads the same address again, as the reload button does.
    #[track_caller]
    pub(crate) fn reload(&mut self) -> &mut Self {
        let address = self.run("return location.href", &json!([]));
        done(self.session.open("about:blank"));
        done(self.session.open(address.as_str().unwrap_or_default()));
        self
    }

    pub(crate) fn browser(&self) -> Browser {
        self.session.browser
    }

    /// Runs the body of an async function with the helpers of `prelude.js`; `args` is an array.
    #[track_caller]
    pub(crate) fn run(&self, body: &str, args: &Value) -> Value {
        done(self.tried(body, args))
    }

    /// As `run`, with the page's own complaint as the error.
    pub(crate) fn tried(&self, body: &str, args: &Value) -> Result<Value, String> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; const args = arguments[0];\n\
             (async () => {{\n{PRELUDE}\n\
             const answer = await (async () => {{\n{body}\n}})();\n\
             return answer === undefined ? failures : answer;\n\
             }})().then((value) => done({{value}}), (error) => done({{error: String(error)}}));"
        );
        let mut answer = self.session.execute_async(&script, &json!([args]))?;
        match answer.get("error").and_then(Value::as_str) {
            Some(error) => Err(error.to_owned()),
            None => Ok(answer["value"].take()),
        }
    }

    /// Waits until the JavaScript expression is truthy.
    #[track_caller]
    pub(crate) fn until(&self, expression: &str) -> &Self {
        self.run(&format!("await until(() => ({expression}), args[0])"), &json!([expression]));
        self
    }

    /// Waits for the first match, through open shadow roots.
    #[track_caller]
    pub(crate) fn wait_for(&self, selector: &str) -> &Self {
        self.run("await until(() => deep(args[0]), args[0])", &json!([selector]));
        self
    }

    /// Clicks the first match with the pointer, once it is there, in view and at rest: what is drawn
    /// when it comes near the viewport moves what stands below it.
    #[track_caller]
    pub(crate) fn click(&self, selector: &str) -> &Self {
        let click = || self.session.click(&self.run("return atRest(args[0])", &json!([selector])));
        // Between looking and pressing it may have been drawn anew.
        done(click().or_else(|problem| {
            if problem.contains("stale element") { click() } else { Err(problem) }
        }));
        self
    }

    /// Puts the focus into a field: the driver of `WebKit` takes the inside of a search field for
    /// something in front of it, so that it clicks none.
    #[track_caller]
    pub(crate) fn focus(&self, selector: &str) -> &Self {
        self.run("deep(args[0]).focus()", &json!([selector]));
        self
    }

    /// Presses keys one after the other: `Tab`, `Shift+Tab`, `Space`, `a`.
    #[track_caller]
    pub(crate) fn press(&self, presses: &str) -> &Self {
        let mut actions = Vec::new();
        for press in presses.split_whitespace() {
            let names: Vec<String> = press.split('+').map(keys::code).collect();
            let down = names.iter().map(|key| json!({"type": "keyDown", "value": key}));
            let up = names.iter().rev().map(|key| json!({"type": "keyUp", "value": key}));
            actions.extend(down.chain(up));
        }
        done(self.session.act(&json!([{"type": "key", "id": "keyboard", "actions": actions}])));
        self
    }

    /// Visible text of the first match, white space collapsed.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        let text = self.run("return textOf(deep(args[0]))", &json!([selector]));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// How many elements match, through open shadow roots.
    #[track_caller]
    pub(crate) fn count(&self, selector: &str) -> u64 {
        self.run("return deepAll(args[0]).length", &json!([selector])).as_u64().unwrap_or(0)
    }

    /// Whether the focus is on an element that matches, however deep.
    #[track_caller]
    pub(crate) fn focus_is(&self, selector: &str) -> bool {
        self.run("return focused()?.matches(args[0]) === true", &json!([selector])) == json!(true)
    }

    /// Waits until an element that matches has the focus, however deep. A widget moves it when all is
    /// drawn, which may be in a later turn than what else is to be seen.
    #[track_caller]
    pub(crate) fn until_focus_is(&self, selector: &str) -> &Self {
        let script = "await until(() => focused()?.matches(args[0]), `the focus on ${args[0]}`)";
        self.run(script, &json!([selector]));
        self
    }

    /// Presses Tab until an element that matches has the focus, at most `limit` times.
    #[track_caller]
    pub(crate) fn tab_to(&self, selector: &str, limit: usize) -> &Self {
        for _ in 0..limit {
            if self.focus_is(selector) {
                return self;
            }
            self.press("Tab");
        }
        assert!(self.focus_is(selector), "{limit} tabs do not reach {selector}");
        self
    }

    /// The accessibility violations that axe finds in the first match, one line each.
    #[track_caller]
    pub(crate) fn axe(&self, selector: &str) -> Vec<String> {
        let axe = done(cases::axe());
        done(self.session.execute(&axe, &json!([])));
        let script = "const found = await axe.run(deep(args[0]), {resultTypes: ['violations']}); \
            return found.violations.flatMap((rule) => rule.nodes.map((node) => \
            `${rule.id}: ${node.html.slice(0, 160)}: ${node.failureSummary}`))";
        lines(&self.run(script, &json!([selector])))
    }

    /// Gives the page about this width and height, in CSS pixels.
    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32) -> &Self {
        done(self.session.resize(width, height));
        let inner = self.run("return [innerWidth, innerHeight]", &json!([]));
        let frame = |index: usize, wanted: u32| {
            let inner = inner[index].as_u64().and_then(|inner| u32::try_from(inner).ok());
            2 * wanted - inner.unwrap_or(wanted).min(2 * wanted)
        };
        done(self.session.resize(frame(0, width), frame(1, height)));
        self
    }

    /// Saves a picture of the window.
    #[track_caller]
    pub(crate) fn screenshot(&self, file: &Path) -> &Self {
        let picture = done(self.session.screenshot());
        done(std::fs::write(file, picture).map_err(|problem| problem.to_string()));
        self
    }

    /// How many A4 pages it takes on paper; where the browser prints.
    #[track_caller]
    pub(crate) fn printed_pages(&self) -> usize {
        let pdf = done(self.session.print());
        let text = String::from_utf8_lossy(&pdf);
        text.matches("/Type /Page").count() - text.matches("/Type /Pages").count()
    }

    /// What the page logged as a warning or an error and nobody expected.
    #[track_caller]
    pub(crate) fn seen(&self) -> Vec<String> {
        if !self.watched || self.servers.is_empty() {
            return Vec::new();
        }
        let logged = done(self.session.log());
        let script = "const expected = (window.__expected ?? []).map((text) => new RegExp(text)); \
            const own = window.__seen ?? ['the listener did not run; see `unwatched`']; \
            return [...own, ...args[0]].filter((text) => !expected.some((one) => one.test(text)))";
        lines(&self.run(script, &json!([logged])))
    }
}

fn lines(value: &Value) -> Vec<String> {
    let list = value.as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|line| line.as_str().map_or_else(|| line.to_string(), str::to_owned)).collect()
}

#[track_caller]
fn done<T>(outcome: Result<T, String>) -> T {
    match outcome {
        Ok(value) => value,
        Err(problem) => panic!("{problem}"),
    }
}
