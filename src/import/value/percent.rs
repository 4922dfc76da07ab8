//! Shares and growth: `9%`, `+6 %`, `12 percent`.

use super::number::{Piece, pieces};
use super::sign::{self, Sign};

/// A share that was read from a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Share {
    /// In percent.
    pub(crate) value: f64,
    /// The years that it covers.
    pub(crate) span: Option<String>,
    /// Whether the cell says more than that.
    pub(crate) has_rest: bool,
}

/// Words for a share.
pub(super) const WORDS: [&str; 10] = [
    "percent",
    "percentage",
    "pct",
    "prozent",
    "ciento",
    "cent",
    "cento",
    "procent",
    "процентов",
    "yüzde",
];

/// Beginnings of words that say that a share falls, by which a figure without a sign is below zero.
const FALLS: &str = "declin|decreas|down|fall|drop|shrink|reduc|rückgang|sink|abnahme|descen|disminu|caída|baja|bajada|\
                     baisse|recul|diminu|calo|queda|daling|spad|düşüş|снижен|спад|انخفاض|تراجع|减少|下降|減少|감소";

/// Words before a share that is not so exactly.
const BEFORE: &str = "do|od|ab|desde|from|vanaf|från|fra|max|maks|min|până|akár|c|env|aprox|ung|ok|okolo|zirka|noin|cca|kb|körülbelül|aproximativ|about|around|approx|approximately|roughly|circa|ca|under|over|below|above|than|to|least|most|nearly|almost|\
                      etwa|rund|ungefähr|knapp|über|unter|mindestens|höchstens|bis|weniger|mehr|environ|près|moins|jusqu'à|plus|\
                      aproximadamente|cerca|menos|más|hasta|mais|até|meno|più|fino|oltre|ongeveer|ruim|minder|meer|\
                      ungefär|cirka|omkring|mindre|mere|mer|około|ponad|poniżej|mniej|więcej|około|более|менее|до|свыше|\
                      yaklaşık|約|约|حوالي|أقل|أكثر";

/// Words behind such a share.
const BEHIND: &str = "more|less|plus|mehr|weniger|más|menos|moins|mais|più|meno|meer|minder|mer|mindre|więcej|mniej|\
                      以上|以下|أقل|أكثر";

/// Reads a share from a text; `None` when there is none, or more than one figure, or when it cannot be
/// told whether it is below zero.
pub(crate) fn read(text: &str) -> Option<Share> {
    if text.len() > 400 || !text.chars().any(char::is_numeric) {
        return None;
    }
    let span = span(text);
    let text =
        span.as_ref().map_or_else(|| text.to_owned(), |(span, _)| text.replacen(span, "", 1));
    let sign = match sign::of(&text) {
        Sign::Above if falls(&text) => return None,
        Sign::Above => 1.0,
        Sign::Minus => -1.0,
        Sign::Unsure => return None,
    };
    let pieces = pieces(&text);
    let mut value = None;
    let mut is_share = false;
    let mut rest = 0;
    for (index, piece) in pieces.iter().enumerate() {
        match piece {
            // A year tells when, not how much.
            Piece::Figure { is_year: true, .. }
                if pieces.get(index + 1) != Some(&Piece::Sign('%')) =>
            {
                rest += 1;
            }
            Piece::Figure { value: figure, scale, .. } => {
                if value.is_some() || scale.is_some() {
                    return None;
                }
                // `33.333 %` is a third.
                let is_thousandths = *figure >= 10_000.0 && !text.contains("000");
                value = Some(sign * if is_thousandths { figure / 1_000.0 } else { *figure });
            }
            Piece::Sign('%') => is_share = true,
            Piece::Word(word) if WORDS.contains(&word.to_lowercase().as_str()) => is_share = true,
            Piece::Word(word) if ["por", "pour", "per"].contains(&word.to_lowercase().as_str()) => {
            }
            // Less than, more than or about so much is no figure.
            Piece::Sign('<' | '>' | '≤' | '≥' | '~' | '≈' | '±' | '≲' | '≳') => {
                return None;
            }
            Piece::Word(word) if value.is_some() && is_one_of(BEHIND, word) => return None,
            Piece::Word(word)
                if stands_before_figure(&pieces[index + 1..]) && is_one_of(BEFORE, word) =>
            {
                return None;
            }
            Piece::Sign('+' | '-' | '(' | ')' | ',' | '.') => {}
            Piece::Word(_) | Piece::Sign(_) => rest += 1,
        }
    }
    let value = value.filter(|value| is_share && (-100.0..=1e6).contains(value))?;
    Some(Share { value, span: span.map(|(_, span)| span), has_rest: rest > 0 })
}

/// A share without its sign, as columns headed by one have them.
pub(crate) fn bare(text: &str) -> Option<Share> {
    let is_plain = |sign: char| sign.is_numeric() || "+-−–.,".contains(sign);
    let share = text.chars().all(is_plain).then(|| read(&format!("{text}%"))).flatten()?;
    // `0.75` may be three quarters.
    let is_fraction = share.value != 0.0 && share.value.abs() < 1.0;
    (!is_fraction && share.value.abs() <= 1_000.0).then_some(share)
}

/// Whether a figure comes next, with the point of a short word between at most.
fn stands_before_figure(pieces: &[Piece]) -> bool {
    matches!(pieces, [Piece::Figure { .. }, ..] | [Piece::Sign('.'), Piece::Figure { .. }, ..])
}

fn is_one_of(words: &str, word: &str) -> bool {
    let lower = word.to_lowercase();
    words.split('|').any(|one| one == lower)
}

/// Whether a text says in words that the share falls.
fn falls(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    words.any(|word| FALLS.split('|').any(|start| word.starts_with(start)))
}

/// The years that a text names as a span, as they stand there and as a pack writes them.
pub(crate) fn span(text: &str) -> Option<(String, String)> {
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    let year = |at: usize| {
        let digits: String = signs.get(at..at + 4)?.iter().map(|&(_, sign)| sign).collect();
        let is_year = digits.bytes().all(|digit| digit.is_ascii_digit())
            && (digits.starts_with("19") || digits.starts_with("20"))
            && !signs.get(at + 4).is_some_and(|(_, sign)| sign.is_ascii_digit());
        is_year.then_some(digits)
    };
    for at in 0..signs.len() {
        let Some(first) = year(at) else { continue };
        let mut next = at + 4;
        let mut is_joined = false;
        while let Some(&(_, sign)) = signs.get(next) {
            match sign {
                '-' | '–' | '—' | '‑' => is_joined = true,
                sign if sign.is_whitespace() => {}
                _ => break,
            }
            next += 1;
        }
        // `2022–32` names the century once.
        let short = || {
            let digits: String = signs.get(next..next + 2)?.iter().map(|&(_, sign)| sign).collect();
            let is_over = !signs.get(next + 2).is_some_and(|(_, sign)| sign.is_ascii_digit());
            let is_year = is_over
                && digits.bytes().all(|digit| digit.is_ascii_digit())
                && *digits > first[2..];
            is_year.then(|| format!("{}{digits}", &first[..2]))
        };
        let full = year(next);
        let length = if full.is_some() { 4 } else { 2 };
        if let Some(last) = full.or_else(short).filter(|_| is_joined) {
            let end = signs.get(next + length).map_or(text.len(), |&(end, _)| end);
            return Some((text[signs[at].0..end].to_owned(), format!("{first}–{last}")));
        }
    }
    None
}
