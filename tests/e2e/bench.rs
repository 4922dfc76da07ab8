//! `cargo xtask bench`: the widget beside pages that do the same, in Chromium slowed down four times.
//!
//! `tests/bench/<case>/<contender>/index.html` is a page that sets `window.measure`, an async
//! function which does what a reader would and returns what it timed:
//! `{times: [["only differences", [12, 11, …]], …]}`, in ms; `steps.js` says from when to when. Each
//! page is opened anew for every round, all pages in turn, so that what slows the machine for a
//! while slows all of them. Optional beside `times`:
//!
//! - `first`, the same for what was done for the first time on that page;
//! - `frames`, the same until the frame after it was drawn;
//! - `seen`, what the page shows after each step: the contenders of a case must show the same;
//! - `files`, the addresses of all that the page took, itself first: they are weighed;
//! - `goals`, from the round before the others, which is not timed: given to `measure` in these.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::bench_bytes::{Bytes, weigh};
use crate::bench_print::{print_case, print_growth};
use crate::browser::Browser;
use crate::cases::{self, Case};
use crate::driver::Session;
use crate::page::Page;

const SLOWER: u32 = 4;
const ROUNDS: usize = 7;
const DEFINITION: &str = "\
Means in ms, without the slowest fifth. A step: from the dispatch of the click or of the typed letter
until the page shows what it should and style and layout are computed. A page's opening (embed): from
the start of the navigation until the first frame is drawn in which that can be done. x: how many times
as long as `plain` or `survey`, and in brackets the middle half of the single rounds. first: the step's
first time on a page. frames: until the frame after the step is drawn, the wait for it included.";

/// Cases that differ only in how much the pack holds that is not shown.
const GROWTH: [(&str, &str, &str); 1] = [("rolefit", "ten", "thousand")];

/// One page and what it measured, a round each.
pub(crate) struct Contender {
    pub(crate) case: String,
    pub(crate) name: String,
    goals: Value,
    seen: Value,
    /// What it transfers; nothing where the page does not say what it took.
    pub(crate) bytes: Option<Bytes>,
    pub(crate) rounds: Vec<Value>,
}

/// Prints a table for every case whose name contains one of `names`.
pub(crate) fn run(names: &[String]) -> Result<(), String> {
    let folder = cases::root().join("tests/bench");
    let session = Session::start(Browser::Chromium)?;
    let mut contenders = contenders(&folder, names);
    for contender in &mut contenders {
        contender.scout(&session, &folder)?;
    }
    for pair in contenders.windows(2) {
        same(&pair[0], &pair[1])?;
    }
    eprintln!("The pages of each case show the same, to the letter.");
    for _ in 0..ROUNDS {
        for contender in &mut contenders {
            contender.round(&session, &folder)?;
        }
    }
    println!("Chromium, processor {SLOWER} times slower, {ROUNDS} rounds.\n{DEFINITION}");
    for case in contenders.chunk_by(|one, other| one.case == other.case) {
        print_case(case);
    }
    for (name, few, many) in GROWTH {
        let find = |case| contenders.iter().find(|one| one.case == case && one.name == name);
        if let (Some(few), Some(many)) = (find(few), find(many)) {
            print_growth(few, many);
        }
    }
    Ok(())
}

impl Contender {
    /// The round before the others.
    fn scout(&mut self, session: &Session, folder: &Path) -> Result<(), String> {
        let mut page = self.page(session);
        let mut measured = self.measure(session, &mut page, folder)?;
        if !measured["files"].is_null() {
            self.bytes = Some(weigh(&measured["files"])?);
        }
        self.goals = measured["goals"].take();
        self.seen = measured["seen"].take();
        Ok(())
    }

    fn round(&mut self, session: &Session, folder: &Path) -> Result<(), String> {
        let measured = self.measure(session, &mut self.page(session), folder)?;
        self.rounds.push(measured);
        Ok(())
    }

    /// A page beside the built files: those of the widget, or those bundled for this contender.
    fn page<'a>(&self, session: &'a Session) -> Page<'a> {
        let bundled = cases::root().join("target/bench").join(&self.name);
        let built = if bundled.is_dir() { bundled } else { cases::root().join("dist") };
        Page::new(session, &built)
    }

    fn measure(&self, session: &Session, page: &mut Page, folder: &Path) -> Result<Value, String> {
        let path = format!("{}/{}/", self.case, self.name);
        session.devtools("Emulation.setCPUThrottlingRate", &json!({"rate": SLOWER}))?;
        page.open_case(&Case::of(folder), &path);
        let script = "await until(() => window.measure, 'measure'); return await measure(args[0])";
        page.tried(script, &json!([self.goals])).map_err(|problem| format!("{path}: {problem}"))
    }
}

/// An error when two pages of a case, doing the same, do not show the same, to the letter.
fn same(one: &Contender, other: &Contender) -> Result<(), String> {
    if one.case != other.case || one.seen == other.seen {
        return Ok(());
    }
    let list = |seen: &Value| seen.as_array().cloned().unwrap_or_default();
    let (left, right) = (list(&one.seen), list(&other.seen));
    if left.len() != right.len() {
        let steps = [left.len(), right.len()];
        return Err(format!("{}: the pages take different numbers of steps: {steps:?}", one.case));
    }
    let mut told = format!("{}: {} and {} show different things", one.case, one.name, other.name);
    for (left, right) in left.iter().zip(&right).filter(|(left, right)| left != right) {
        let _ = write!(told, "\n  {}", left["step"].as_str().unwrap_or_default());
        for (what, left) in left.as_object().into_iter().flatten() {
            let right = &right[what];
            match (left.as_str(), right.as_str()) {
                _ if left == right => {}
                (Some(left), Some(right)) => {
                    let [left, right] = parted(left, right);
                    let _ = write!(told, "\n    {what}: …{left}\n    {what}: …{right}");
                }
                _ => {
                    let _ = write!(told, "\n    {what}: {left}, {right}");
                }
            }
        }
    }
    Err(told)
}

/// Two texts from shortly before where they part.
fn parted(left: &str, right: &str) -> [String; 2] {
    let alike = left.chars().zip(right.chars()).take_while(|(one, other)| one == other).count();
    [left, right].map(|text| text.chars().skip(alike.saturating_sub(30)).take(120).collect())
}

fn contenders(folder: &Path, names: &[String]) -> Vec<Contender> {
    let is_asked = |case: &String| names.is_empty() || names.iter().any(|part| case.contains(part));
    let of = |path: PathBuf| {
        let case = name(&path);
        let pages = folders(&path).into_iter().filter(|page| page.join("index.html").is_file());
        pages.map(move |page| Contender {
            case: case.clone(),
            name: name(&page),
            goals: Value::Null,
            seen: Value::Null,
            bytes: None,
            rounds: Vec::new(),
        })
    };
    folders(folder).into_iter().filter(|path| is_asked(&name(path))).flat_map(of).collect()
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> =
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
