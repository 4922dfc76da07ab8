//! How hard a text reads: the grade by Flesch and Kincaid (1975), for English.

/// The school grade that a text takes: 0.39 words a sentence + 11.8 syllables a word - 15.59. Syllables
/// are counted by groups of vowels, without silent ends.
///
/// ```
/// assert!(rolefit_hire::plain::grade(["The cat sat. It was fat."].into_iter()) < 1.0);
/// ```
pub fn grade<'a>(texts: impl Iterator<Item = &'a str>) -> f64 {
    let (mut sentences, mut words, mut syllables) = (0_usize, 0_usize, 0_usize);
    for text in texts {
        for sentence in split(text) {
            sentences += 1;
            for word in sentence {
                words += 1;
                syllables += self::syllables(word);
            }
        }
    }
    if words == 0 {
        return 0.0;
    }
    let (sentences, words, syllables) = (sentences as f64, words as f64, syllables as f64);
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// The words of the longest sentence of a text.
pub fn longest_sentence(text: &str) -> usize {
    split(text).iter().map(Vec::len).max().unwrap_or_default()
}

/// The words of each sentence that has any.
fn split(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = vec![Vec::new()];
    for word in text.split_whitespace() {
        let core = word.trim_matches(|c: char| !c.is_alphanumeric());
        if let Some(sentence) = sentences.last_mut().filter(|_| !core.is_empty()) {
            sentence.push(core);
        }
        let bare = word.trim_end_matches(|c: char| "\"”’)".contains(c));
        if bare.ends_with(['.', '?', '!']) {
            sentences.push(Vec::new());
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

fn syllables(word: &str) -> usize {
    let word: String =
        word.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        count += usize::from(is_vowel(c) && !before);
        before = is_vowel(c);
    }
    let stem = word.strip_suffix("es").or(word.strip_suffix("ed")).or(word.strip_suffix('e'));
    let is_silent = stem.is_some_and(|stem| {
        let last = stem.chars().next_back();
        let voiced = match &word[stem.len()..] {
            "es" => "sxzcgaeiouy",
            "ed" => "tdaeiouy",
            _ => "aeiouyl",
        };
        last.is_some_and(|last| !voiced.contains(last))
    });
    (count - usize::from(is_silent && count > 1)).max(1)
}
