//! `check`: all that is wrong with a pack, or a short report on it.

use std::fmt::Write;
use std::fs;

use super::{Output, quality, report};
use crate::domain::pack::format::MAX_BYTES;
use crate::domain::pack::{Finding, Pack};

pub(super) fn check_file(file: &str) -> Output {
    match read(file) {
        Ok(text) => check(&text),
        Err(refusal) => refusal,
    }
}

/// The pack in a file, or all that is wrong with it.
pub(super) fn pack(file: &str) -> Result<Pack, Output> {
    match Pack::parse(&read(file)?) {
        Ok((pack, _)) => Ok(pack),
        Err(problems) => Err(to_be_mended(&problems)),
    }
}

/// The text of a file that is no longer than a pack may be.
pub(super) fn read(file: &str) -> Result<String, Output> {
    // A document over the limit is refused by its size, before it fills the memory.
    let too_long = fs::metadata(file).is_ok_and(|file| file.len() > MAX_BYTES as u64);
    if too_long {
        return Err(Output::refused(format!("{file} has more than {MAX_BYTES} bytes\n")));
    }
    match fs::read(file).map(String::from_utf8) {
        Ok(Ok(text)) => Ok(text),
        Ok(Err(error)) => Err(Output::refused(format!("{file} is not UTF-8: {error}\n"))),
        Err(error) => Err(Output::refused(format!("{file} cannot be read: {error}\n"))),
    }
}

pub(super) fn check(text: &str) -> Output {
    match Pack::parse(text) {
        Ok((pack, warnings)) => {
            let mut out = report::report(&pack);
            quality::quality(&mut out, &pack);
            list(&mut out, "Passed over", &warnings);
            Output::said(out)
        }
        Err(problems) => to_be_mended(&problems),
    }
}

fn to_be_mended(problems: &[Finding]) -> Output {
    let mut err = String::new();
    list(&mut err, "To be mended", problems);
    Output::refused(err)
}

fn list(text: &mut String, heading: &str, findings: &[Finding]) {
    if !findings.is_empty() {
        let _ = writeln!(text, "{heading}:");
    }
    for finding in findings {
        let Finding { path, found, expected } = finding;
        let _ = writeln!(text, "  {path}\n      found     {found}\n      expected  {expected}");
    }
}
