//! `cargo xtask bench`: the widget beside pages written by hand, in Chromium slowed down four times.
//!
//! `tests/bench/<case>/<contender>/index.html` is a page that sets `window.measure`, an async
//! function which does what a reader would and returns the milliseconds of each step:
//! `{"table drawn": 120, …}`. Each page is opened anew for every round, the contenders in turn, and
//! the medians are printed beside those of the contender called `plain`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::cases::{self, Case};
use crate::driver::Session;
use crate::page::Page;

const SLOWER: u32 = 4;
const ROUNDS: usize = 7;
/// What the ratios are taken against.
const BASE: &str = "plain";

/// Steps in the order in which the first page named them, each with its rounds.
type Times = Vec<(String, Vec<f64>)>;

/// Prints a table for every case whose name contains one of `names`.
pub(crate) fn run(names: &[String]) -> Result<(), String> {
    let folder = cases::root().join("tests/bench");
    let session = Session::start(Browser::Chromium)?;
    for case in folders(&folder) {
        let name = name(&case);
        if !names.is_empty() && !names.iter().any(|wanted| name.contains(wanted.as_str())) {
            continue;
        }
        let contenders: Vec<String> = folders(&case)
            .iter()
            .filter(|folder| folder.join("index.html").is_file())
            .map(|folder| self::name(folder))
            .collect();
        let mut times: BTreeMap<&str, Times> = BTreeMap::new();
        for _ in 0..ROUNDS {
            for contender in &contenders {
                let measured = measure(&session, &folder, &format!("{name}/{contender}/"))?;
                note(times.entry(contender).or_default(), measured);
            }
        }
        print(&name, &times);
    }
    Ok(())
}

fn measure(session: &Session, folder: &Path, path: &str) -> Result<Value, String> {
    let mut page = Page::new(session, &cases::root().join("dist"));
    session.devtools("Emulation.setCPUThrottlingRate", &json!({"rate": SLOWER}))?;
    page.open_case(&Case::of(folder), path);
    page.tried("await until(() => window.measure, 'measure'); return await measure()", &json!([]))
        .map_err(|problem| format!("{path}: {problem}"))
}

fn note(times: &mut Times, measured: Value) {
    let Value::Object(steps) = measured else { return };
    for (step, time) in steps {
        let time = time.as_f64().unwrap_or(f64::NAN);
        match times.iter_mut().find(|(name, _)| *name == step) {
            Some((_, rounds)) => rounds.push(time),
            None => times.push((step, vec![time])),
        }
    }
}

fn print(case: &str, times: &BTreeMap<&str, Times>) {
    println!("{case}: median of {ROUNDS} in ms, processor {SLOWER} times slower");
    let median_of = |contender: &str, step: &str| {
        let (_, rounds) = times.get(contender)?.iter().find(|(name, _)| name == step)?;
        Some(median(rounds))
    };
    let Some(steps) = times.values().next() else { return };
    for (step, _) in steps {
        let mut line = format!("  {step:<34}");
        for contender in times.keys() {
            let time = median_of(contender, step).unwrap_or(f64::NAN);
            let _ = write!(line, "{contender:>10} {time:>8.1}");
            let base = median_of(BASE, step).filter(|_| *contender != BASE);
            if let Some(base) = base {
                let _ = write!(line, "  x {:.2}", time / base);
            }
        }
        println!("{line}");
    }
}

fn median(rounds: &[f64]) -> f64 {
    let mut sorted = rounds.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
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
