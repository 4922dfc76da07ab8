//! Which release the files are of, and whom to name for them.

use serde_json::{Value, json};

use super::sheet::Files;
use crate::date;

/// A release of a database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Release {
    title: String,
    publisher: &'static str,
    published: Option<String>,
    url: &'static str,
    licence: &'static str,
    is_onet: bool,
}

impl Release {
    /// The release of a folder: by its name, as in `db_29_3_text`, else by what a read-me in it says.
    pub(super) fn find(files: &dyn Files, folder: &str) -> Self {
        let by_name = by_folder(folder);
        let readmes = files
            .names()
            .into_iter()
            .filter(|name| name.to_lowercase().replace(' ', "").starts_with("readme"));
        let text =
            readmes.filter_map(|name| files.text(&name).ok()).find(|text| text.contains("O*NET"));
        let said = text.as_deref().and_then(by_text);
        let (number, published) = match (by_name, said) {
            (Some(number), Some((said, date))) if number == said => (Some(number), date),
            (Some(number), _) => (Some(number), None),
            (None, Some((said, date))) => (Some(said), date),
            (None, None) => (None, None),
        };
        let published = published.or_else(|| number.as_deref().and_then(month));
        let number = number.map(|number| format!(" {number}")).unwrap_or_default();
        Self {
            title: format!("O*NET{number} Database, modified"),
            publisher: "U.S. Department of Labor, Employment and Training Administration",
            published,
            url: "https://www.onetcenter.org/database.html",
            licence: "CC BY 4.0",
            is_onet: true,
        }
    }

    /// The release of the wage survey: its year by the name of its file, as in `national_M2024`.
    pub(super) fn of_wages(name: &str) -> Self {
        let year = name
            .split(|sign: char| !sign.is_ascii_digit())
            .find(|part| part.len() == 4 && part.starts_with("20"));
        Self {
            title: "Occupational Employment and Wage Statistics, national".into(),
            publisher: "U.S. Bureau of Labor Statistics",
            published: year.map(|year| format!("{year}-05")),
            url: "https://www.bls.gov/oes/",
            licence: "Public domain",
            is_onet: false,
        }
    }

    pub(super) fn document(&self, id: &str) -> Value {
        let mut source = json!({"id": id, "title": self.title, "publisher": self.publisher});
        if let Some(published) = &self.published {
            source["published"] = json!(published);
        }
        source["url"] = json!(self.url);
        source["licence"] = json!(self.licence);
        source
    }

    /// What has to be said wherever the pack is passed on.
    pub(super) fn attribution(&self) -> String {
        let name = self.title.trim_end_matches(", modified");
        let undated = if self.published.is_none() {
            " Its date is not told by the files; the figures are shown as undated."
        } else {
            ""
        };
        if self.is_onet {
            format!(
                "Source: {name} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under \
                 the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. This pack is a modified selection of it, which USDOL/ETA \
                 has not approved, endorsed or tested.{undated}\n"
            )
        } else {
            format!("Source: {}, {name} (public domain).{undated}\n", self.publisher)
        }
    }
}

/// `29.3` of `db_29_3_text`.
fn by_folder(folder: &str) -> Option<String> {
    let rest = folder.split("db_").nth(1)?;
    let mut parts = rest.split('_');
    let (major, minor) = (parts.next()?, parts.next()?);
    let is_number =
        |part: &str| !part.is_empty() && part.bytes().all(|digit| digit.is_ascii_digit());
    (is_number(major) && is_number(minor)).then(|| format!("{major}.{minor}"))
}

/// The number behind the database's name, and a date soon after it.
fn by_text(text: &str) -> Option<(String, Option<String>)> {
    text.match_indices("O*NET").find_map(|(at, word)| {
        let rest = text[at + word.len()..].trim_start_matches(['®', ' ']);
        let rest = rest.strip_prefix("Database ").unwrap_or(rest);
        let number: String =
            rest.chars().take_while(|sign| sign.is_ascii_digit() || *sign == '.').collect();
        let is_number =
            number.contains('.') && number.starts_with(|sign: char| sign.is_ascii_digit());
        let after: String = rest.chars().take(80).collect();
        is_number
            .then(|| (number.trim_end_matches('.').to_owned(), date::find(&after[number.len()..])))
    })
}

/// The month of a release: the database appears four times a year, its first number in August; 29.0 was
/// August 2024.
fn month(number: &str) -> Option<String> {
    let (major, minor) = number.split_once('.')?;
    let (major, minor): (u32, u32) = (major.parse().ok()?, minor.parse().ok()?);
    let year = 1995 + major;
    match minor {
        0 => Some(format!("{year}-08")),
        1 => Some(format!("{year}-11")),
        2 => Some(format!("{}-02", year + 1)),
        3 => Some(format!("{}-05", year + 1)),
        _ => None,
    }
}
