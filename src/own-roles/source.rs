//! A source as its author reads it: the title, and the date where the title does not have it.

use serde_json::Value;

use crate::json::text;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The title, and the date behind it, which is said once.
pub fn citation(source: &Value) -> String {
    let (title, date) = (text(source, "title"), text(source, "published"));
    let year = date.get(..4).unwrap_or(date);
    if date.is_empty() {
        format!("{title}, undated")
    } else if title.split(|sign: char| !sign.is_ascii_digit()).any(|part| part == year) {
        title.to_owned()
    } else {
        format!("{title}, {}", day(date))
    }
}

/// A source among others of the same title and date: with the end of its address, else with its name in the
/// document.
pub fn citation_by_address(source: &Value) -> String {
    let address = text(source, "url").trim_end_matches('/');
    let end = address.rsplit_once('/').map_or("", |(_, end)| end);
    let end = if end.is_empty() { text(source, "id") } else { end };
    format!("{} ({end})", citation(source))
}

/// A date such as `2024-05` in words; what is none stays as it was typed.
fn day(date: &str) -> String {
    let parts: Vec<&str> = date.split('-').collect();
    let month = |part: &str| MONTHS.get(part.parse::<usize>().ok()?.checked_sub(1)?);
    match parts.as_slice() {
        [year, part] => month(part).map(|month| format!("{month} {year}")),
        [year, part, day] => {
            month(part).map(|month| format!("{} {month} {year}", day.trim_start_matches('0')))
        }
        _ => None,
    }
    .unwrap_or_else(|| date.to_owned())
}
