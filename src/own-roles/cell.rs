//! What a cell says, in words that the reader of tables reads back.

use serde_json::Value;

use rolefit_domain::pack::format::AspectKind;

use crate::json::{entries, text};

/// An entry in words, by what it holds rather than by the kind of its row: what does not fit its row
/// is shown all the same.
pub fn in_words(entry: &Value) -> String {
    let plain = text(entry, "text");
    if !plain.is_empty() {
        return plain.to_owned();
    }
    if entry.get("items").is_some() {
        return items(entry).join("; ");
    }
    if entry.get("level").is_some() {
        return text(entry, "level").to_owned();
    }
    if entry.get("value").is_some() {
        let span = text(entry, "span");
        let behind = if span.is_empty() { String::new() } else { format!(" ({span})") };
        return format!("{}%{behind}", figure(entry, "value"));
    }
    if entry.get("currency").is_some() { pay(entry) } else { String::new() }
}

/// An entry as the table shows it: as in words, but a list's points on lines of their own.
pub fn in_lines(entry: &Value) -> String {
    let items = items(entry);
    if items.is_empty() {
        return in_words(entry);
    }
    items.iter().map(|item| format!("• {item}")).collect::<Vec<_>>().join("\n")
}

/// The phrases of a list.
pub fn items(entry: &Value) -> Vec<&str> {
    let items = entries(entry, "items").iter();
    items.filter_map(|item| item.as_str().or_else(|| item.get("text")?.as_str())).collect()
}

/// Pay in words, such as `USD 50,000–60,000 a year`.
fn pay(entry: &Value) -> String {
    let currency = text(entry, "currency");
    let has = |key: &str| entry.get(key).is_some_and(|sum| !sum.is_null());
    let sum = |key: &str| cents(figure(entry, key));
    let more = if entry.get("open") == Some(&Value::Bool(true)) { "+" } else { "" };
    let range = match (has("low"), has("high")) {
        (true, true) => Some(format!("{currency} {}–{}{more}", sum("low"), sum("high"))),
        (true, false) => Some(format!("from {currency} {}", sum("low"))),
        (false, true) if more.is_empty() => Some(format!("up to {currency} {}", sum("high"))),
        (false, true) => Some(format!("{currency} {}+", sum("high"))),
        (false, false) => None,
    };
    let range = if has("low") && has("high") && sum("low") == sum("high") && more.is_empty() {
        Some(format!("{currency} {}", sum("low")))
    } else {
        range
    };
    let median = has("median").then(|| format!("median {currency} {}", sum("median")));
    let parts: Vec<String> = median.into_iter().chain(range).collect();
    if parts.is_empty() {
        return String::new();
    }
    let period = match text(entry, "period") {
        "hour" => "an hour",
        "day" => "a day",
        "week" => "a week",
        "month" => "a month",
        "year" => "a year",
        _ => "",
    };
    format!("{} {period}", parts.join(", ")).trim_end().to_owned()
}

/// A sum with two digits behind its point, where it has one.
fn cents(sum: String) -> String {
    let is_short = sum.split_once('.').is_some_and(|(_, part)| part.len() == 1);
    if is_short { sum + "0" } else { sum }
}

/// A figure with its digits in groups; what is no number stays as it was typed.
pub fn figure(entry: &Value, key: &str) -> String {
    match entry.get(key) {
        Some(Value::Number(number)) => grouped(&number.to_string()),
        Some(Value::String(typed)) => typed.clone(),
        Some(_) | None => String::new(),
    }
}

fn grouped(number: &str) -> String {
    let (whole, part) = number.split_once('.').map_or((number, None), |(a, b)| (a, Some(b)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return number.to_owned();
    }
    let mut text = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(part) = part.filter(|part| *part != "0") {
        text.push('.');
        text.push_str(part);
    }
    text
}

/// The keys that hold what an entry of this kind says, beside its source.
pub fn keys(kind: AspectKind) -> &'static [&'static str] {
    match kind {
        AspectKind::Prose => &["text", "gist"],
        AspectKind::List => &["items"],
        AspectKind::Money => {
            &["currency", "period", "low", "high", "median", "quartiles", "topCoded", "open"]
        }
        AspectKind::Percent => &["value", "span"],
        AspectKind::Level => &["level"],
        AspectKind::Moves => &[],
    }
}

/// Whether an entry of this kind says something: pay is not said by its currency alone.
pub fn says_something(entry: &Value, kind: AspectKind) -> bool {
    let frame = ["currency", "period", "open", "topCoded"];
    keys(kind).iter().filter(|key| !frame.contains(key)).any(|key| match entry.get(key) {
        Some(Value::String(text)) => !text.trim().is_empty(),
        Some(Value::Array(list)) => !list.is_empty(),
        Some(Value::Null) | None => false,
        Some(Value::Number(_) | Value::Bool(_) | Value::Object(_)) => true,
    })
}
