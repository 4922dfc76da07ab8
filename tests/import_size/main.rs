//! `cargo xtask bench import`: what importing two occupations takes when the database has its whole size.
//!
//! The database is made up of the extract that the tests have: each of 1 016 occupations has the rows of
//! one of the extract's, under its own code. The import runs in a process of its own, which is measured.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs};

/// Occupations of the database.
const OCCUPATIONS: usize = 1_016;
/// Those that were rated, with 70 rows of skills each: 61 000 of them.
const RATED: usize = 871;
/// What it may take: seconds of the processor, and megabytes of memory.
const MOST: (f64, f64) = (1.5, 200.0);
/// Ticks a second in which Linux counts a process's time.
const TICKS: f64 = 100.0;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    match env::args().nth(1) {
        Some(folder) => import(Path::new(&folder)),
        None => measured(),
    }
}

/// Makes the database up, and lets a process of its own import from it.
fn measured() -> Result<ExitCode, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/onet-whole");
    let rows = make_up(&folder)?;
    let output = Command::new(env::current_exe()?).arg(&folder).output()?;
    let text = String::from_utf8(output.stdout)?;
    let mut figures = text.split_whitespace().map(str::parse::<f64>);
    let (Some(seconds), Some(megabytes)) = (figures.next(), figures.next()) else {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    };
    let (seconds, megabytes) = (seconds?, megabytes?);
    println!("two of {OCCUPATIONS} occupations, {rows} rows of skills");
    println!("{:<12}{seconds:>8.2} s of the processor, at most {}", "time", MOST.0);
    println!("{:<12}{megabytes:>8.0} MB at most at a time, at most {}", "memory", MOST.1);
    let is_within = seconds <= MOST.0 && megabytes <= MOST.1;
    Ok(if is_within { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Imports, and prints what it took.
fn import(folder: &Path) -> Result<ExitCode, Box<dyn Error>> {
    let wages = folder.join("oews_national_M2024.csv");
    let (folder, wages) = (folder.to_string_lossy(), wages.to_string_lossy());
    let arguments = ["import", "--onet", &folder, "--oews", &wages];
    let output =
        rolefit::cli::run(arguments.into_iter().chain(["--occupations", "29-1141.00 29-1071.00"]));
    if output.code != 0 {
        return Err(output.err.into());
    }
    let status = fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let peak: f64 =
        peak.and_then(|line| line.split_whitespace().next()).ok_or("no peak")?.parse()?;
    // The name of the program, which stands in brackets, may hold blanks.
    let times = fs::read_to_string("/proc/self/stat")?;
    let times = times.rsplit_once(')').ok_or("no times")?.1;
    let ticks: Vec<f64> =
        times.split_whitespace().skip(11).take(2).map(str::parse).collect::<Result<_, _>>()?;
    println!("{} {}", ticks.iter().sum::<f64>() / TICKS, peak / 1024.0);
    Ok(ExitCode::SUCCESS)
}

/// Writes the files of the database; how many rows of skills it has.
fn make_up(folder: &Path) -> Result<usize, Box<dyn Error>> {
    let extract = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/onet");
    fs::create_dir_all(folder)?;
    let files: Vec<PathBuf> = fs::read_dir(&extract)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_, std::io::Error>>()?;
    let known = codes(&fs::read_to_string(extract.join("Occupation Data.txt"))?);
    let mut skills = 0;
    for file in files {
        let name = file.file_name().unwrap_or_default();
        let text = fs::read_to_string(&file)?;
        let whole =
            if text.starts_with("O*NET-SOC Code\t") { multiplied(&text, &known) } else { text };
        if name == "Skills.txt" {
            skills = whole.lines().count() - 1;
        }
        fs::write(folder.join(name), whole)?;
    }
    Ok(skills)
}

/// The codes of a file, each once.
fn codes(text: &str) -> Vec<String> {
    let codes: BTreeSet<&str> =
        text.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    codes.into_iter().map(str::to_owned).collect()
}

/// A file with the rows of every occupation.
fn multiplied(text: &str, known: &[String]) -> String {
    let head = text.lines().next().unwrap_or_default();
    let mut rows: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let (code, rest) = line.split_once('\t').unwrap_or((line, ""));
        rows.entry(code).or_default().push(rest);
    }
    let groups: Vec<&Vec<&str>> = rows.values().collect();
    let is_rated = head.contains("Scale ID");
    let count = if is_rated { RATED } else { OCCUPATIONS };
    let mut whole = format!("{head}\n");
    for at in 0..count {
        let made_up = format!("{:02}-{:04}.00", 60 + at / 100, 1_000 + at);
        let code = known.get(at).unwrap_or(&made_up);
        let lines = rows.get(code.as_str()).unwrap_or(&groups[at % groups.len()].clone()).clone();
        for line in lines {
            // Titles differ, as they do.
            let line = if head.contains("\tTitle\t") && at >= known.len() {
                line.replacen('\t', &format!(" {at}\t"), 1)
            } else {
                line.to_owned()
            };
            whole.push_str(&format!("{code}\t{line}\n"));
        }
    }
    whole
}
