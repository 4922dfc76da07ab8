//! Sites that others' tools have made, looked at in Chromium.
//!
//! ```text
//! cargo run -p rolefit-e2e -- visit STEPS.json
//! ```
//!
//! The file has a list of steps, which share one window: `name`, `check` (a file with the body of an async
//! function that returns failures, as in `pages`), `args` for it, and either the `url` of a page or a
//! `folder` to serve with the `path` of a page in it; without either the window stays where it is.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::browser::Browser;
use crate::cases;
use crate::driver::Session;
use crate::page::Page;
use crate::server::{Serving, Site};

#[derive(Deserialize)]
struct Step {
    name: String,
    check: PathBuf,
    #[serde(default)]
    args: Value,
    url: Option<String>,
    folder: Option<PathBuf>,
    #[serde(default)]
    path: String,
}

/// Takes the steps that the file lists; how many failed.
pub(crate) fn run(arguments: &[String]) -> Result<usize, String> {
    let file = arguments.first().ok_or("visit STEPS.json")?;
    let text = fs::read_to_string(file).map_err(|problem| format!("{file}: {problem}"))?;
    let steps: Vec<Step> = serde_json::from_str(&text).map_err(|problem| problem.to_string())?;
    let session = Session::start(Browser::Chromium)?;
    let mut page = Page::new(&session, Path::new(""));
    let mut failed = 0;
    for step in steps {
        let (serving, failures) = match step.run(&session, &mut page) {
            Ok((serving, failures)) => (serving, failures),
            Err(problem) => (None, vec![problem]),
        };
        drop(serving);
        println!("{} {}", if failures.is_empty() { "ok  " } else { "FAIL" }, step.name);
        if failures.is_empty() {
            continue;
        }
        failed += 1;
        for failure in failures {
            println!("       {failure}");
        }
        let shots = cases::root().join("target/shots");
        let picture = shots.join(format!("failed-{}.png", step.name.replace([' ', ',', ':'], "-")));
        let taken = session.screenshot().and_then(|bytes| {
            fs::create_dir_all(&shots)
                .and_then(|()| fs::write(&picture, bytes))
                .map_err(|problem| problem.to_string())
        });
        println!(
            "       it looked like this: {}",
            taken.map_or_else(|e| e, |()| picture.display().to_string())
        );
    }
    Ok(failed)
}

impl Step {
    fn run(
        &self,
        session: &Session,
        page: &mut Page,
    ) -> Result<(Option<Serving>, Vec<String>), String> {
        // What an earlier page logged is no concern of this one.
        session.log()?;
        let serving = match &self.folder {
            Some(folder) => Some(Site { folder: folder.clone(), ..Site::default() }.serve()?),
            None => None,
        };
        let served = serving.as_ref().map(|serving| format!("{}/{}", serving.origin, self.path));
        if let Some(url) = served.as_ref().or(self.url.as_ref()) {
            session.open(url)?;
        }
        let check = fs::read_to_string(&self.check);
        let check = check.map_err(|problem| format!("{}: {problem}", self.check.display()))?;
        let failures = page.tried(&check, &self.args)?;
        let failures = failures.as_array().map(Vec::as_slice).unwrap_or_default();
        let text = |one: &Value| one.as_str().map_or_else(|| one.to_string(), str::to_owned);
        let mut failures: Vec<String> = failures.iter().map(text).collect();
        let about_us = |line: &String| line.to_lowercase().contains("rolefit");
        failures.extend(session.log()?.into_iter().filter(about_us));
        Ok((serving, failures))
    }
}
