//! What the label of a row says of the sums under it.

use rolefit_domain::pack::Period;

use super::currency::{currency_of_sign, is_code};
use super::money_words::{Hint, hint, period};
use super::number::{Piece, pieces};
use crate::words::{Word, plain};

/// The currency that a text names.
pub(crate) fn currency(text: &str) -> Option<String> {
    let pieces = pieces(text);
    pieces.iter().enumerate().find_map(|(index, piece)| match piece {
        Piece::Word(word) if is_code(&word.to_uppercase()) => Some(word.to_uppercase()),
        Piece::Word(word) => match hint(word, None, 0) {
            Some(Hint::Currency(code)) if word.len() > 2 || word == "Rs" => Some(code.into()),
            _ => None,
        },
        Piece::Sign(sign) => {
            let before = index.checked_sub(1).and_then(|before| pieces.get(before));
            let before = if let Some(Piece::Word(word)) = before { word.as_str() } else { "" };
            currency_of_sign(before.trim_start_matches('k'), *sign).map(str::to_owned)
        }
        Piece::Figure { .. } => None,
    })
}

/// What a label says that figures below 1 000 are to be multiplied by, as in `Salary (k€)`.
pub(crate) fn scale_of_label(label: &str) -> f64 {
    let label = label.to_lowercase().replace(' ', "");
    let words = [
        "k€", "k$", "k£", "€k", "$k", "£k", "(k)", "[k]", "kusd", "keur", "kgbp", "kchf", "usdk",
        "eurk", "thousand", "tsd", "tausend", "t€", "'000", "000s", ",000", "ink)", "enmiles",
        "tys.", "тыс",
    ];
    if words.iter().any(|word| label.contains(word)) { 1_000.0 } else { 1.0 }
}

/// What one payment covers, by a label.
pub(crate) fn period_of_label(label: &str) -> Option<Period> {
    let label = plain(label);
    // The columns of the wage survey start with the period's letter.
    let surveyed = |start: &str| {
        label
            .strip_prefix(start)
            .is_some_and(|rest| rest.starts_with(['m', 'p']) && Word::Pay.is(&label))
    };
    if surveyed("a ") {
        return Some(Period::Year);
    }
    if surveyed("h ") {
        return Some(Period::Hour);
    }
    label.split(|sign: char| !sign.is_alphabetic()).find_map(period)
}

/// Whether a label says that the sums under it are paid by something else than a time.
pub(crate) fn is_by_the_piece(label: &str) -> bool {
    let plain = crate::words::plain(label);
    let words: Vec<&str> = plain.split(|sign: char| !sign.is_alphabetic()).collect();
    let others = ["annum", "cent", "capita", "person", "role", "job", "level", "the", "country"];
    words.windows(2).any(|pair| {
        ["per", "pro", "por", "par"].contains(&pair[0])
            && !pair[1].is_empty()
            && period(pair[1]).is_none()
            && pair[1] != "an"
            && !others.contains(&pair[1])
    })
}
