//! `check`: all that is wrong with a pack, or a short report on it.

use std::fmt::Write;
use std::fs;

use super::{Output, report};
use crate::domain::pack::{Finding, Pack, shape};

pub(super) fn check_file(file: &str) -> Output {
    // A document over the limit is refused by its size, before it fills the memory.
    let too_long = fs::metadata(file).is_ok_and(|file| file.len() > shape::BYTES as u64);
    if too_long {
        return Output::refused(format!("{file} has more than {} bytes\n", shape::BYTES));
    }
    match fs::read(file) {
        Ok(bytes) => match String::from_utf8(bytes) {
            Ok(text) => check(&text),
            Err(error) => Output::refused(format!("{file} is not UTF-8: {error}\n")),
        },
        Err(error) => Output::refused(format!("{file} cannot be read: {error}\n")),
    }
}

pub(super) fn check(text: &str) -> Output {
    match Pack::parse(text) {
        Ok((pack, warnings)) => {
            let mut out = report::report(&pack);
            list(&mut out, "Passed over", &warnings);
            Output::said(out)
        }
        Err(problems) => {
            let mut err = String::new();
            list(&mut err, "To be mended", &problems);
            Output::refused(err)
        }
    }
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
