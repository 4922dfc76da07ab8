//! The few commands of the `WebDriver` protocol that are used here.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use ureq::Agent;

use crate::browser::{Browser, Running};

/// The key under which the protocol hands out a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// One window of one browser.
pub(crate) struct Session {
    pub(crate) browser: Browser,
    agent: Agent,
    address: String,
    _driver: Running,
}

impl Session {
    /// Starts the browser with an empty profile.
    pub(crate) fn start(browser: Browser) -> Result<Session, String> {
        let driver = browser.start()?;
        let config = Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(150)))
            .http_status_as_error(false);
        let mut session = Session {
            browser,
            agent: config.build().into(),
            address: format!("http://127.0.0.1:{}/session", driver.port),
            _driver: driver,
        };
        let wanted = json!({"capabilities": {"alwaysMatch": browser.capabilities()}});
        let answer = session.post("", wanted)?;
        let id = answer["sessionId"].as_str().ok_or_else(|| format!("no session: {answer}"))?;
        session.address = format!("{}/{id}", session.address);
        session.post("/timeouts", json!({"script": 90_000, "pageLoad": 60_000}))?;
        Ok(session)
    }

    /// Loads a page and waits for its load event.
    pub(crate) fn open(&self, url: &str) -> Result<(), String> {
        self.post("/url", json!({"url": url})).map(|_| ())
    }

    /// Runs the body of a function.
    pub(crate) fn execute(&self, body: &str, arguments: &Value) -> Result<Value, String> {
        match self.browser {
            Browser::Chromium | Browser::Firefox | Browser::WebKit => {
                self.post("/execute/sync", json!({"script": body, "args": arguments}))
            }
            Browser::Oldest => {
                self.evaluate(&format!("(function () {{{body}\n}}).apply(null, {arguments})"))
            }
        }
    }

    /// Runs the body of a function whose last argument is called with the answer.
    pub(crate) fn execute_async(&self, body: &str, arguments: &Value) -> Result<Value, String> {
        match self.browser {
            Browser::Chromium | Browser::Firefox | Browser::WebKit => {
                self.post("/execute/async", json!({"script": body, "args": arguments}))
            }
            Browser::Oldest => self.evaluate(&format!(
                "new Promise((done) => (function () {{{body}\n}}).apply(null, [...{arguments}, done]))"
            )),
        }
    }

    /// The value of an expression, asked of the developer tools: what the driver's own commands for
    /// scripts expect, a browser much older than the driver does not answer.
    fn evaluate(&self, expression: &str) -> Result<Value, String> {
        let asked = json!({"expression": expression, "awaitPromise": true, "returnByValue": true});
        let mut answer = self.devtools("Runtime.evaluate", &asked)?;
        match answer.get("exceptionDetails") {
            Some(problem) => Err(format!("{}: {problem}", self.browser.name())),
            None => Ok(answer["result"]["value"].take()),
        }
    }

    /// Clicks as a person would: scrolled into view, in the middle, if nothing is in front.
    pub(crate) fn click(&self, element: &Value) -> Result<(), String> {
        let id = element[ELEMENT].as_str().ok_or_else(|| format!("not an element: {element}"))?;
        self.post(&format!("/element/{id}/click"), json!({})).map(|_| ())
    }

    /// A chain of input actions.
    pub(crate) fn act(&self, actions: &Value) -> Result<(), String> {
        self.post("/actions", json!({"actions": actions})).map(|_| ())
    }

    /// Sets the outer size of the window, in CSS pixels.
    pub(crate) fn resize(&self, width: u32, height: u32) -> Result<(), String> {
        self.post("/window/rect", json!({"width": width, "height": height})).map(|_| ())
    }

    /// A screenshot of the window, as PNG.
    pub(crate) fn screenshot(&self) -> Result<Vec<u8>, String> {
        let answer = self.get("/screenshot")?;
        let data = answer.as_str().ok_or("no screenshot")?;
        STANDARD.decode(data).map_err(|problem| problem.to_string())
    }

    /// The page on A4 paper, as a PDF.
    pub(crate) fn print(&self) -> Result<Vec<u8>, String> {
        let paper = json!({"page": {"width": 21.0, "height": 29.7}});
        let answer = self.post("/print", paper)?;
        let data = answer.as_str().ok_or("no printed page")?;
        STANDARD.decode(data).map_err(|problem| problem.to_string())
    }

    /// What Chromium has logged by itself since the last call; other drivers keep no log.
    pub(crate) fn log(&self) -> Result<Vec<String>, String> {
        match self.browser {
            Browser::Chromium | Browser::Oldest => {}
            Browser::Firefox | Browser::WebKit => return Ok(Vec::new()),
        }
        let entries = self.post("/se/log", json!({"type": "browser"}))?;
        let serious =
            |entry: &&Value| matches!(entry["level"].as_str(), Some("SEVERE" | "WARNING"));
        let list = entries.as_array().map(Vec::as_slice).unwrap_or_default();
        Ok(list.iter().filter(serious).map(|entry| text(&entry["message"])).collect())
    }

    /// A command of the Chromium developer tools.
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Result<Value, String> {
        self.post("/goog/cdp/execute", json!({"cmd": command, "params": parameters}))
    }

    fn post(&self, path: &str, body: Value) -> Result<Value, String> {
        let response = self.agent.post(format!("{}{path}", self.address)).send_json(body);
        self.answer(path, response)
    }

    fn get(&self, path: &str) -> Result<Value, String> {
        let response = self.agent.get(format!("{}{path}", self.address)).call();
        self.answer(path, response)
    }

    fn answer(
        &self,
        path: &str,
        response: Result<ureq::http::Response<ureq::Body>, ureq::Error>,
    ) -> Result<Value, String> {
        let failed = |problem: ureq::Error| format!("{} {path}: {problem}", self.browser.name());
        let mut body = response.map_err(failed)?.into_body();
        let reader = body.with_config().limit(64 << 20);
        let mut answer: Value = reader.read_json().map_err(failed)?;
        match answer["value"].get("error") {
            None => Ok(answer["value"].take()),
            Some(error) => {
                let message = text(&answer["value"]["message"]);
                Err(format!("{} {path}: {}: {message}", self.browser.name(), text(error)))
            }
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.address).call();
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
