//! Words that stand above the line, such as the marks of notes.

/// Raised words as text has them: digits raised as well, a letter as the mark of a note in brackets, but
/// not the end of a number in words, such as `2<sup>nd</sup>`.
pub(super) fn raised(before: &str, words: &str) -> String {
    let of_number =
        before.len() - before.trim_end_matches(|sign: char| sign.is_ascii_digit()).len();
    let is_ordinal = (1..=2).contains(&of_number)
        && !before[..before.len() - of_number].ends_with(['.', ',', ' ', '\u{a0}']);
    let digits = words.bytes().map(|byte| byte.checked_sub(b'0').filter(|digit| *digit < 10));
    let digits: Option<Vec<u8>> = digits.collect();
    match (digits, words.as_bytes()) {
        (Some(digits), _) if (1..=3).contains(&digits.len()) => {
            let raised = |digit: u8| "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().nth(digit.into());
            digits.into_iter().filter_map(raised).collect()
        }
        (_, [letter]) if (b'a'..=b'h').contains(letter) && !is_ordinal => format!("[{words}]"),
        (_, _) => words.to_owned(),
    }
}

/// What raised words in brackets remark on what stands before them, as in `[citation needed]`; the mark of a
/// note is none.
pub(super) fn remark(words: &str) -> Option<&str> {
    let inner = words.strip_prefix('[')?.strip_suffix(']')?.trim();
    let letters = inner.chars().filter(|sign| sign.is_alphabetic()).count();
    (letters > 3 && !inner.contains(|sign: char| sign.is_numeric())).then_some(inner)
}
