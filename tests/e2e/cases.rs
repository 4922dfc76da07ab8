//! The embedding cases: pages that somebody else could have written, a folder each.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::page::Page;
use crate::server::{Rule, Serving, Site};

/// One folder below `pages`.
pub(crate) struct Case {
    pub(crate) name: String,
    folder: PathBuf,
    headers: Vec<(String, String)>,
    server: String,
    /// The body of an async function that returns failures; stories bring their own checks.
    check: Option<String>,
    /// Whether the page can be listened to.
    pub(crate) watched: bool,
}

impl Case {
    /// A folder of pages that are opened one at a time, without a check of its own.
    pub(crate) fn of(folder: &Path) -> Case {
        Case {
            name: String::new(),
            folder: folder.to_path_buf(),
            headers: Vec::new(),
            server: String::new(),
            check: None,
            watched: true,
        }
    }

    pub(crate) fn read(folder: &Path) -> Result<Case, String> {
        if !folder.join("index.html").is_file() {
            return Err(format!("no index.html in {}", folder.display()));
        }
        let optional = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
        let headers = optional("headers").lines().filter_map(header).collect();
        let server = optional("server");
        Ok(Case {
            name: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            folder: folder.to_path_buf(),
            headers,
            check: fs::read_to_string(folder.join("check.js")).ok(),
            watched: !server.lines().any(|line| line.trim() == "unwatched"),
            server,
        })
    }

    /// Serves the built files and the page, the page last.
    pub(crate) fn serve(&self, dist: &Path) -> Result<Vec<Serving>, String> {
        let lines = self.server.lines().map(str::trim);
        let words = ["", "unwatched", "same-origin"];
        let rules = || {
            let rules = lines.clone().filter(|line| !words.contains(line)).map(Rule::parse);
            rules.collect::<Result<Vec<Rule>, String>>()
        };
        let together = lines.clone().any(|line| line == "same-origin");
        let files = Site { folder: dist.to_path_buf(), rules: rules()?, ..Site::default() };
        let files = files.serve()?;
        let origin = if together { String::new() } else { files.origin.clone() };
        let with_origin =
            |(name, value): &(String, String)| (name.clone(), value.replace("{{origin}}", &origin));
        let page = Site {
            folder: self.folder.clone(),
            headers: self.headers.iter().map(with_origin).collect(),
            rules: if together { rules()? } else { Vec::new() },
            origin: Some(origin.clone()),
            beside: together.then(|| dist.to_path_buf()),
        };
        Ok(vec![files, page.serve()?])
    }

    /// Whether the case can be run by itself.
    pub(crate) fn has_check(&self) -> bool {
        self.check.is_some()
    }

    /// Opens the page and returns what failed.
    pub(crate) fn run(&self, page: &mut Page) -> Vec<String> {
        page.open_case(self, "");
        match page.tried(self.check.as_deref().unwrap_or_default(), &json!([])) {
            Ok(failures) => {
                let list = failures.as_array().cloned().unwrap_or_default();
                list.iter().map(|one| one.as_str().map_or(one.to_string(), str::to_owned)).collect()
            }
            Err(problem) => vec![problem],
        }
    }
}

/// All cases that have a check, by name.
pub(crate) fn all() -> Result<Vec<Case>, String> {
    let entries = fs::read_dir(folder()).map_err(|problem| problem.to_string())?;
    let mut cases: Vec<Case> = entries
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| Case::read(&entry.path()))
        .collect::<Result<_, _>>()?;
    cases.retain(Case::has_check);
    cases.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(cases)
}

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pages")
}

/// The source of the accessibility checker.
pub(crate) fn axe() -> Result<String, String> {
    let file = root().join("target/tools/node_modules/axe-core/axe.min.js");
    fs::read_to_string(file).map_err(|_| "axe-core is missing; `cargo xtask setup` gets it".into())
}

/// The project's root.
pub(crate) fn root() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package).to_path_buf()
}

fn header(line: &str) -> Option<(String, String)> {
    let (name, value) = line.split_once(':')?;
    Some((name.trim().to_owned(), value.trim().to_owned()))
}
