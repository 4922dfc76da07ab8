//! The language of a table's words.

mod words;

use std::collections::BTreeMap;

use words::WORDS;

/// A word that comes again and again tells no more than one that comes so often.
const OFTEN: usize = 3;

/// The language of a text by its script, or by words and letters that tell it; English when nothing does.
/// With it, what it was found by.
pub(crate) fn find(text: &str) -> (&'static str, Option<String>) {
    if let Some(language) = by_script(text) {
        return (language, Some("by its letters".into()));
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for word in text.to_lowercase().split(|sign: char| !sign.is_alphabetic()) {
        *counts.entry(word.to_owned()).or_default() += 1;
    }
    let found = |words: &'static str| -> Vec<(&'static str, usize)> {
        let found = words.split_whitespace().filter_map(|word| Some((word, *counts.get(word)?)));
        found.map(|(word, count)| (word, count.min(OFTEN))).collect()
    };
    let mut scores: Vec<(usize, &'static str, &'static str)> = WORDS
        .iter()
        .map(|&(language, words)| {
            let score: usize = found(words).iter().map(|(_, count)| count).sum();
            (score + letters(text, language).min(10), language, words)
        })
        .collect();
    scores.sort_by_key(|&(score, ..)| core::cmp::Reverse(score));
    match scores.as_slice() {
        [(first, language, words), (second, ..), ..] if *first >= 3 && *first > *second => {
            // Long words tell more to somebody who looks.
            let mut found = found(words);
            found.sort_by_key(|(word, _)| core::cmp::Reverse(word.chars().count()));
            let found: Vec<String> =
                found.iter().take(3).map(|(word, _)| format!("“{word}”")).collect();
            let by = if found.is_empty() { "its letters".into() } else { found.join(", ") };
            (language, Some(format!("by {by}")))
        }
        _ => ("en", None),
    }
}

/// The language that alone is written so.
fn by_script(text: &str) -> Option<&'static str> {
    let count =
        |from: char, to: char| text.chars().filter(|sign| (from..=to).contains(sign)).count();
    let letters = text.chars().filter(|sign| sign.is_alphabetic()).count().max(1);
    let scripts = [
        ("ja", count('\u{3040}', '\u{30ff}')),
        ("ko", count('\u{ac00}', '\u{d7a3}')),
        ("zh", count('\u{4e00}', '\u{9fff}')),
        ("ar", count('\u{600}', '\u{6ff}')),
        ("he", count('\u{590}', '\u{5ff}')),
        ("ru", count('\u{400}', '\u{4ff}')),
        ("el", count('\u{370}', '\u{3ff}')),
        ("hi", count('\u{900}', '\u{97f}')),
        ("th", count('\u{e00}', '\u{e7f}')),
    ];
    let least = |language: &str| if language == "ja" { letters / 60 } else { letters / 3 }.max(1);
    let found = scripts.into_iter().find(|&(language, count)| count > least(language))?.0;
    // Ukrainian has letters that Russian has not.
    Some(if found == "ru" && text.contains(['і', 'ї', 'є', 'ґ']) { "uk" } else { found })
}

/// How many letters stand there that hardly another language has.
fn letters(text: &str, language: &str) -> usize {
    let count = |signs: &[char]| text.matches(signs).count();
    match language {
        "de" => count(&['ä', 'ö', 'ü', 'ß']),
        "es" => count(&['ñ', 'ó', 'í']),
        "fr" => count(&['è', 'ê', 'ç', 'œ', 'é']),
        "pt" => count(&['ã', 'õ', 'ç']),
        "pl" => count(&['ł', 'ż', 'ę', 'ś', 'ą']) * 2,
        "cs" => count(&['ě', 'ř', 'ů']) * 2,
        "hu" => count(&['ő', 'ű']) * 2,
        "ro" => count(&['ș', 'ț', 'ţ']) * 2,
        "vi" => {
            count(&['ơ', 'ư', 'ạ', 'ế', 'ệ', 'ộ', 'ố', 'ồ', 'ấ', 'ầ', 'ậ', 'ị', 'ọ', 'ụ', 'ủ', 'ỹ'])
        }
        "sv" => count(&['å', 'ö', 'ä']).min(count(&['å']) * 4),
        "no" | "da" => count(&['ø', 'æ', 'å']),
        "tr" => count(&['ğ', 'ş', 'ı']) * 2,
        _ => 0,
    }
}
