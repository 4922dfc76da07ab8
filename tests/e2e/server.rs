//! Two little web servers: one for the built files, one for the page that embeds them.
//!
//! Lines of a case's `server` file change how the built files are served. Each names the end of a
//! path, or its start and end with `*` between them:
//!
//! ```text
//! type .wasm text/plain      with this content type
//! delay .wasm 3000           that many milliseconds late
//! block .wasm                not at all (404)
//! block rolefit-reader-*.js  not at all, whatever stands for the star
//! refuse .wasm               by the server's own rules (403)
//! fail .wasm                 since the server has trouble (503)
//! page .wasm                 as a page of the server's own that says that it is not there, with 200
//! spoil .js                  with one more line at its end
//! torn .json                 as if it were compressed, which it is not
//! plain .js                  without leave for other origins
//! unwatched                  the page may log what it likes: its policy keeps our listener out
//! same-origin                by the page's own server: `{{origin}}` stands for nothing
//! ```

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::http::{self, Answer, Listening};

use crate::prerender::prerendered;

const LISTENER: &str = include_str!("listener.js");
/// The built files answer under this path as well as at the root.
const DEEP: &str = "at/any/path/";

/// What one server serves, and how.
#[derive(Default)]
pub(crate) struct Site {
    pub(crate) folder: PathBuf,
    /// Sent with every answer.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) rules: Vec<Rule>,
    /// For a page's server: the address of the built files, put in for `{{origin}}`.
    pub(crate) origin: Option<String>,
    /// For a page's server: the built files, where it has them as well.
    pub(crate) beside: Option<PathBuf>,
}

/// How files whose path ends in a certain way are served.
pub(crate) struct Rule {
    start: String,
    ending: String,
    change: Change,
}

enum Change {
    Type(String),
    Delay(Duration),
    Block,
    Refuse,
    Fail,
    Page,
    Spoil,
    Torn,
    Plain,
}

/// A server that answers until this value is dropped.
pub(crate) struct Serving {
    /// Scheme, host and port, without a slash at the end.
    pub(crate) origin: String,
    _listening: Listening,
}

impl Rule {
    /// Reads one line of a `server` file.
    pub(crate) fn parse(line: &str) -> Result<Rule, String> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (ending, change) = match words.as_slice() {
            ["type", ending, kind] => (ending, Change::Type((*kind).to_owned())),
            ["delay", ending, time] => {
                let time = time.parse().map_err(|_| format!("no milliseconds: {line}"))?;
                (ending, Change::Delay(Duration::from_millis(time)))
            }
            ["block", ending] => (ending, Change::Block),
            ["refuse", ending] => (ending, Change::Refuse),
            ["fail", ending] => (ending, Change::Fail),
            ["page", ending] => (ending, Change::Page),
            ["spoil", ending] => (ending, Change::Spoil),
            ["torn", ending] => (ending, Change::Torn),
            ["plain", ending] => (ending, Change::Plain),
            _ => return Err(format!("not a rule: {line}")),
        };
        let (start, ending) = ending.split_once('*').unwrap_or(("", ending));
        Ok(Rule { start: start.into(), ending: ending.into(), change })
    }

    fn is_for(&self, path: &str) -> bool {
        path.starts_with(&self.start) && path.ends_with(&self.ending)
    }
}

impl Site {
    /// Starts to answer on a free port, an origin that no page has used before.
    pub(crate) fn serve(self) -> Result<Serving, String> {
        let listening = http::listen(move |path| self.answer(path)).map_err(|e| e.to_string())?;
        Ok(Serving { origin: format!("http://{}", listening.address), _listening: listening })
    }

    fn answer(&self, url: &str) -> Answer {
        let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        let mut path = path.strip_prefix(DEEP).unwrap_or(path).to_owned();
        if path.is_empty() || path.ends_with('/') {
            path.push_str("index.html");
        }
        let path = path.as_str();
        let rules = || self.rules.iter().filter(|rule| rule.is_for(path));
        let mut kind = content_type(path).to_owned();
        let mut body = self.read(path);
        let mut open = self.origin.is_none();
        let (mut refused, mut torn) = (None, false);
        for rule in rules() {
            match &rule.change {
                Change::Type(other) => kind.clone_from(other),
                Change::Delay(time) => thread::sleep(*time),
                Change::Block => body = None,
                Change::Refuse => refused = Some("403 Forbidden"),
                Change::Fail => refused = Some("503 Service Unavailable"),
                Change::Page => {
                    content_type("index.html").clone_into(&mut kind);
                    body = Some(b"<!doctype html>\n<title>We do not have that</title>\n".to_vec());
                }
                Change::Torn => torn = true,
                Change::Spoil => body.iter_mut().for_each(|body| body.extend(b"\n")),
                Change::Plain => open = false,
            }
        }
        let mut headers = self.headers.clone();
        headers.push(("Content-Type".into(), kind));
        headers.push(("Cache-Control".into(), "no-store".into()));
        if open {
            headers.push(("Access-Control-Allow-Origin".into(), "*".into()));
        }
        if torn {
            headers.push(("Content-Encoding".into(), "gzip".into()));
        }
        match (body, refused) {
            (Some(_), Some(status)) => Answer { status, headers, body: b"not for you".to_vec() },
            (Some(body), None) => Answer { status: "200 OK", headers, body },
            (None, _) => Answer { status: "404 Not Found", headers, body: b"not here".to_vec() },
        }
    }

    fn read(&self, path: &str) -> Option<Vec<u8>> {
        match path {
            "__listener.js" => return Some(LISTENER.into()),
            "favicon.ico" => return Some(Vec::new()),
            _ => {}
        }
        let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        let own = fs::read(self.folder.join(path)).ok().filter(|_| inside);
        let beside = || fs::read(self.beside.as_ref()?.join(path)).ok().filter(|_| inside);
        let Some(bytes) = own else { return beside() };
        let Some(origin) = self.origin.as_ref().filter(|_| is_page(path)) else {
            return Some(bytes);
        };
        let page = String::from_utf8(bytes).ok()?;
        let page = page.replace("{{folder}}", &self.folder.to_string_lossy());
        // A rendering that fails is to be read in the page.
        let page = prerendered(&page).unwrap_or_else(|problem| problem);
        Some(watched(&page.replace("{{origin}}", origin), origin).into_bytes())
    }
}

/// The page with our listener before anything else that could fail.
fn watched(page: &str, origin: &str) -> String {
    let script = format!("<script src=\"{origin}/__listener.js\"></script>");
    match page.split_once("<head>") {
        Some((start, rest)) => format!("{start}<head>{script}{rest}"),
        None => format!("{script}{page}"),
    }
}

fn is_page(path: &str) -> bool {
    Path::new(path).extension() == Some("html".as_ref())
}

fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}
