//! What sums the roles up where no row of the table does.

use serde_json::{Map, Value};

use super::builder::IN_WORDS;
use crate::value::money;

/// So many words are needed to say what a role is.
const WORDS: usize = 3;

/// As many letters say it where no blanks part words.
const LETTERS: usize = 8;

/// The row that tells of every role what it is: the first whose texts all read as words of a sentence, else that
/// of duties.
pub(super) fn row<'a>(roles: &[Map<String, Value>], aspects: &'a [Value]) -> Option<&'a Value> {
    let is_of = |aspect: &Value, is: &dyn Fn(&Value) -> bool| {
        let id = aspect["id"].as_str().unwrap_or_default();
        roles.iter().all(|values| values.get(id).is_some_and(|values| is(&values[0])))
    };
    // What a figure has no place for is no sentence about the role.
    let in_words =
        |aspect: &Value| aspect["label"].as_str().is_some_and(|label| label.ends_with(IN_WORDS));
    // A sum says nothing of what a role is.
    let tells = |value: &Value| {
        let text = value["text"].as_str();
        text.is_some_and(|text| is_sentence(text) && money::read(text).is_none())
    };
    let own = aspects
        .iter()
        .filter(|aspect| aspect["kind"] == "prose" && !in_words(aspect))
        .find(|aspect| is_of(aspect, &tells));
    let lists = |value: &Value| value["items"].is_array();
    own.or_else(|| {
        let mut duties = aspects.iter().filter(|aspect| aspect["kind"] == "list");
        duties.find(|aspect| aspect["id"] == "duties" && is_of(aspect, &lists))
    })
}

/// What that row says of a role.
pub(super) fn of(values: &Map<String, Value>, row: &Value) -> Option<String> {
    let value = &values.get(row["id"].as_str()?)?[0];
    if let Some(text) = value["text"].as_str() {
        return Some(text.to_owned());
    }
    let items = value["items"].as_array()?;
    let texts = items.iter().filter_map(|item| item.as_str().or_else(|| item["text"].as_str()));
    Some(texts.take(6).collect::<Vec<_>>().join("; "))
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
