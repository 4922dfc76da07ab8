//! Other titles of occupations: short ones, and those that people go by.

use std::collections::BTreeMap;

use super::sheet::{self, CODE, Files};

/// Other titles of occupations.
#[derive(Debug, Default)]
pub(super) struct Titles {
    /// The codes of the occupations that a short title in lower case belongs to, such as `rn`.
    pub(super) short: BTreeMap<String, Vec<String>>,
    /// Those that another title belongs to, with or without what stands in brackets behind it.
    pub(super) others: BTreeMap<String, Vec<String>>,
    /// The other titles of an occupation.
    pub(super) by_code: BTreeMap<String, Vec<String>>,
}

/// Reads the other titles; there are none when the file is not there.
pub(super) fn titles(files: &dyn Files) -> Result<Titles, String> {
    let mut titles = Titles::default();
    let Some(sheet) = sheet::find(files, &["Alternate Titles"], &[CODE, "Alternate Title"])? else {
        return Ok(titles);
    };
    let note = |list: &mut BTreeMap<String, Vec<String>>, title: &str, code: &str| {
        let codes = list.entry(title.to_lowercase()).or_default();
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    };
    for [code, title] in sheet.rows([CODE, "Alternate Title"], |_| true)? {
        note(&mut titles.others, title, code);
        titles.by_code.entry(code.to_owned()).or_default().push(title.to_owned());
        // `Registered Nurse (RN)` has two titles in one.
        if let Some((bare, inner)) = title.strip_suffix(')').and_then(|all| all.split_once(" (")) {
            note(&mut titles.others, bare, code);
            if inner.contains(' ') || inner.chars().all(|sign| !sign.is_lowercase()) {
                note(&mut titles.others, inner, code);
            }
        }
    }
    if sheet.has("Short Title") {
        for [code, short] in sheet.rows([CODE, "Short Title"], |_| true)? {
            if !short.is_empty() && short != "n/a" {
                note(&mut titles.short, short, code);
            }
        }
    }
    Ok(titles)
}
