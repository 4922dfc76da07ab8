//! Whether figures are written below zero: a sum that is lost or taken off is no pay.

use super::currency::{currency_of_sign, currency_of_word, is_code};

/// What a text says of the sign of its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// Nothing: all are above zero.
    Above,
    /// One has a minus before it.
    Minus,
    /// One may be below zero: in brackets or with a minus behind it as accounts have it, or in words.
    Unsure,
}

/// Words that take the figures beside them off.
const LESS: &str = "minus|negative|loss|losses|deduction|deficit|penalty|verlust|abzug|abzüglich|pérdida|descuento|\
                    deducción|perte|déduction|perdita|detrazione|perda|dedução|verlies|aftrek|strata|potrącenie|\
                    förlust|avdrag|fradrag|zarar|kesinti|убыток|вычет|минус|خسارة|خصم|ناقص|亏损|損失|손실|マイナス";

/// Words between the two ends of a range.
const BETWEEN: [&str; 18] = [
    "to", "and", "until", "from", "between", "bis", "und", "von", "a", "à", "y", "e", "et", "tot",
    "do", "till", "och", "إلى",
];

/// The sign of the figures in a text.
pub(crate) fn of(text: &str) -> Sign {
    let mut is_unsure = text
        .to_lowercase()
        .split(|sign: char| !sign.is_alphabetic())
        .any(|word| !word.is_empty() && LESS.split('|').any(|less| less == word));
    let starts = text.char_indices().filter(|&(at, sign)| {
        let before = text[..at].chars().next_back();
        sign.is_numeric() && !before.is_some_and(|sign| sign.is_numeric() || ".,'’".contains(sign))
    });
    // An arrow says that a share rises or falls; in accounts some of those that rise are minus signs.
    is_unsure |= text.contains(['▼', '▽', '↓', '⬇', '↘', '▲', '△', '🔻', '🔺', 'Δ']);
    for (start, _) in starts {
        let figure = |sign: char| !sign.is_numeric() && !".,'’".contains(sign);
        let end = text[start..].find(figure).map_or(text.len(), |end| start + end);
        let end = start + text[start..end].trim_end_matches(['.', ',', '\'', '’']).len();
        match before(text, start) {
            Sign::Minus => return Sign::Minus,
            Sign::Unsure => is_unsure = true,
            Sign::Above => {}
        }
        is_unsure |= text[end..].strip_prefix(['-', '−']).is_some_and(is_of_currency);
        is_unsure |= is_bracketed(text, start, end);
    }
    if is_unsure { Sign::Unsure } else { Sign::Above }
}

/// The sign by the dash before a figure, with a currency between at most.
fn before(text: &str, start: usize) -> Sign {
    let lead = without_currency(&text[..start]);
    let Some(dash) = lead.chars().next_back().filter(|sign| "-−–—‐‑‒―".contains(*sign))
    else {
        return Sign::Above;
    };
    let words = &lead[..lead.len() - dash.len_utf8()];
    let is_glued = !words.ends_with(char::is_whitespace);
    let follows = text[lead.len()..].chars().next().is_some_and(|sign| !sign.is_whitespace());
    let rest = words.trim_end();
    let Some(last) = rest.chars().next_back() else { return Sign::Minus };
    let word = rest.rsplit(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    let is_currency = !word.is_empty() && (is_code(word) || currency_of_word(word).is_some());
    let joins = BETWEEN.contains(&word.to_lowercase().as_str());
    if rest.chars().any(char::is_numeric) {
        // `50–60`, `50k a year - 60k`; but `5 to -5`, `+5 / -5`.
        let ends = last.is_alphanumeric() || "%)].+'’\"*†".contains(last) || is_money(last);
        return if ends && !(joins && follows) { Sign::Above } else { Sign::Minus };
    }
    match dash {
        _ if !last.is_alphabetic() || is_currency => Sign::Minus,
        '−' => Sign::Minus,
        // `Base – 500`, `Base: 500`.
        _ if !is_glued && !follows => Sign::Above,
        '–' | '—' | '―' => Sign::Above,
        _ if is_glued && !follows => Sign::Above,
        _ if is_glued => Sign::Unsure,
        _ => Sign::Minus,
    }
}

/// Whether a figure stands alone in brackets that begin the text: `(500)`, `$(500)`, `(4 %) a year`.
fn is_bracketed(text: &str, start: usize, end: usize) -> bool {
    let is_year = end - start == 4 && text[..start].ends_with('(');
    let lead = without_currency(&text[..start]).strip_suffix(['(', '（']);
    let Some(lead) = lead.filter(|_| !is_year) else { return false };
    let inner = text[end..].find([')', '）']).map(|close| &text[end..end + close]);
    without_currency(lead).is_empty()
        && inner.is_some_and(|inner| !inner.chars().any(char::is_numeric))
}

/// Whether nothing but a currency stands there.
fn is_of_currency(text: &str) -> bool {
    without_currency(text).is_empty()
}

/// The text up to the currency at its end.
fn without_currency(text: &str) -> &str {
    let mut text = text;
    loop {
        let mut rest = text.trim_end().trim_end_matches(is_money);
        let of_word = rest.trim_end_matches('.');
        let start = of_word.trim_end_matches(char::is_alphabetic).len();
        let word = &of_word[start..];
        if !word.is_empty() && (is_code(word) || word == "kr" || currency_of_word(word).is_some()) {
            rest = &rest[..start];
        }
        if rest.len() == text.len() {
            return text;
        }
        text = rest;
    }
}

fn is_money(sign: char) -> bool {
    currency_of_sign("", sign).is_some()
}
