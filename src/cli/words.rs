//! `words`: a translator's file, checked and made into the locale file that the loader fetches.

use std::fs;

use super::Output;
use crate::view::words::Translation;

pub(super) fn words(file: &str) -> Output {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return Output::refused(format!("{file} cannot be read: {error}\n")),
    };
    match Translation::read(&text) {
        Ok(translation) => {
            let told = translation.problems.iter().map(|problem| format!("{file}: {problem}\n"));
            Output { err: told.collect(), ..Output::said(translation.locale() + "\n") }
        }
        Err(problem) => Output::refused(format!("{file}: {problem}\n")),
    }
}
