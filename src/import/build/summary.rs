//! What sums a role up where no row of the table does.

use serde_json::{Map, Value};

use super::builder::IN_WORDS;

/// So many words are needed to say what a role is.
const WORDS: usize = 3;

/// As many letters say it where no blanks part words.
const LETTERS: usize = 8;

/// The first text of a role that reads as words of a sentence, else the first of its duties.
pub(super) fn of(values: &Map<String, Value>, aspects: &[Value]) -> Option<String> {
    let of_kind = |kind: &str| {
        let kind = kind.to_owned();
        aspects.iter().filter(move |aspect| aspect["kind"] == *kind)
    };
    // What a figure has no place for is no sentence about the role.
    let texts = of_kind("prose")
        .filter(|aspect| !aspect["label"].as_str().unwrap_or_default().ends_with(IN_WORDS))
        .filter_map(|aspect| values.get(aspect["id"].as_str()?)?[0]["text"].as_str());
    let told = texts.into_iter().find(|text| is_sentence(text)).map(str::to_owned);
    told.or_else(|| {
        let duties = of_kind("list").find(|aspect| aspect["id"] == "duties")?;
        let items = values.get(duties["id"].as_str()?)?[0]["items"].as_array()?;
        let texts = items.iter().filter_map(|item| item.as_str().or_else(|| item["text"].as_str()));
        Some(texts.take(6).collect::<Vec<_>>().join("; "))
    })
}

/// Whether a text is made of words, and of enough of them: no formula, figure, address or mark.
fn is_sentence(text: &str) -> bool {
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count();
    let signs = text.chars().filter(|sign| !sign.is_whitespace()).count();
    let has_blanks = text.chars().all(|sign| sign < '\u{2e80}');
    let words =
        text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
    let is_long = if has_blanks { words >= WORDS } else { letters >= LETTERS };
    is_long
        && letters * 10 >= signs * 7
        && !text.starts_with(['=', '#', '<'])
        && !text.contains("://")
}
