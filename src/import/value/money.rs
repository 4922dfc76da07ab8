//! Pay as people write it: `$110,000–165,000`, `€ 52.000 a year`, `120k+`, `from 45 an hour`.

use std::borrow::Cow;

use rolefit_domain::pack::Period;

use super::bounds::signed;
use super::currency::{currency_of_scale, currency_of_sign, is_code};
use super::label;
use super::money_words::{Hint, hint, is_unsaid, names_a_unit, short_periods};
use super::number::{Piece, is_letter, pieces};
pub(crate) use super::pay::Pay;
use super::sign::{self, Sign};
use super::sums::{Bound, Seen};

/// A longer text is none of figures, in bytes.
const LONGEST: usize = 400;

/// Reads the pay in a text; `None` when it has no figure, or its figures are not one sum or range.
pub(crate) fn read(text: &str) -> Option<Pay> {
    // `20-35K·14薪` is paid by the month, so many times a year.
    if let Some((before, months)) =
        text.strip_suffix('薪').and_then(|text| text.rsplit_once(['·', '*', '×', 'x']))
    {
        let mut pay = read_whole(before)?;
        pay.rest.push(format!("{months}薪"));
        return Some(pay);
    }
    read_whole(text).or_else(|| beside(text))
}

/// The sum in a text beside which something else stands that has figures of its own: `4.964 € (Stufe 1)`,
/// `Band 5 (£28,407)`, `Band 5: £28,407`.
fn beside(text: &str) -> Option<Pay> {
    let in_brackets = text.strip_suffix([')', '）']).and_then(|text| text.rsplit_once(['(', '（']));
    let (one, other) = in_brackets.or_else(|| text.split_once(": "))?;
    let sum = |text: &str, aside: &str| {
        let mut pay = read_whole(text).filter(|pay| pay.currency.is_some())?;
        let is_aside = label::currency(aside).is_none() && aside.contains(char::is_alphabetic);
        let is_other = in_brackets.is_some() && aside == other;
        pay.rest.push(aside.to_owned());
        (aside.chars().count() <= 60 && (is_other || is_aside && !aside.contains('%')))
            .then_some(pay)
    };
    sum(one, other).or_else(|| sum(other, one))
}

/// `₹30+ LPA` as `₹30 LPA+`.
fn plus_behind(text: &str) -> Cow<'_, str> {
    let Some((before, after)) = text.split_once('+') else { return text.into() };
    let word: String = after.trim_start().chars().take_while(|sign| is_letter(*sign)).collect();
    let figure = format!("1 {word}");
    let is_scale = matches!(pieces(&figure).as_slice(), [Piece::Figure { scale: Some(_), .. }, ..]);
    if before.ends_with(char::is_numeric) && !word.is_empty() && is_scale {
        let rest = &after.trim_start()[word.len()..];
        return format!("{before} {word}+{rest}").into();
    }
    text.into()
}

fn read_whole(text: &str) -> Option<Pay> {
    // What the pay is not, a sum still to be done, and what is taken off are no figures of pay.
    let has_figure = text.len() <= LONGEST && text.chars().any(char::is_numeric);
    if !has_figure || sign::of(text) != Sign::Above {
        return None;
    }
    let text = &signed(&plus_behind(text));
    if is_unsaid(text) {
        return None;
    }
    let mut pay = Pay::default();
    let mut seen = Seen::default();
    let pieces = pieces(&short_periods(text));
    for (index, piece) in pieces.iter().enumerate() {
        let next = pieces.get(index + 1);
        match piece {
            Piece::Figure { value, is_year: true, .. }
                if !is_sum(&pieces, index) && !seen.goes_on(&pieces[..index], *value) =>
            {
                pay.year = Some(format!("{value:.0}"));
            }
            // `80% of $40,000` is still to be reckoned; `$40,000 + 5%` has a sum.
            Piece::Figure { .. } if is_share(&pieces, index) && seen.figures.is_empty() => {
                return None;
            }
            Piece::Figure { value, .. } if is_share(&pieces, index) => {
                pay.rest.push(format!("{value}%"));
            }
            Piece::Sign('%') => {}
            Piece::Figure { value, scale, .. } => seen.push(*value, *scale)?,
            // `+ tips` is told in words; `120k+` is 120k or more.
            Piece::Sign('+')
                if text.contains(" + ")
                    && (matches!(next, Some(Piece::Word(_))) || is_share(&pieces, index + 1)) =>
            {
                pay.rest.push("+".into());
            }
            Piece::Sign('+') => seen.more |= !seen.figures.is_empty(),
            // `~52k` is about so much.
            Piece::Sign('~') if seen.figures.is_empty() => pay.rest.push("~".into()),
            Piece::Sign('-' | '~') => {
                seen.is_range |= seen.figures.len() == 1 || seen.median.is_some();
            }
            // `110–165k or more`, and `110 to over 165k`.
            Piece::Sign('≥') if seen.figures.len() == 2 || seen.is_range => seen.more = true,
            Piece::Sign('>' | '≥') => seen.bind(Bound::From),
            // `30 έως 40`: between two figures it joins them.
            Piece::Sign('<' | '≤')
                if seen.figures.len() == 1
                    && seen.bound.is_none()
                    && pieces[index..]
                        .iter()
                        .any(|piece| matches!(piece, Piece::Figure { .. })) =>
            {
                seen.is_range = true;
            }
            Piece::Sign('<' | '≤') => seen.bind(Bound::UpTo),
            Piece::Sign(sign) => {
                seen.bracket(*sign);
                let before = index.checked_sub(1).and_then(|before| pieces.get(before));
                let before = if let Some(Piece::Word(word)) = before { word.as_str() } else { "" };
                pay.take_sign(*sign, before)?;
            }
            Piece::Word(word) => {
                if is_code(word) {
                    pay.take_currency(word)?;
                    continue;
                }
                // `par an`; alone it is an article elsewhere.
                let before = index.checked_sub(1).and_then(|before| pieces.get(before));
                let is_french = matches!(before, Some(Piece::Word(word)) if word == "par");
                if word == "an" && (is_french || before == Some(&Piece::Sign('/'))) {
                    pay.period.get_or_insert(Period::Year);
                    continue;
                }
                // `1.5x` is a factor.
                if word.eq_ignore_ascii_case("x") {
                    return None;
                }
                if word == "time" && !follows_per(before) {
                    pay.rest.push(word.clone());
                    continue;
                }
                if let Some(hint) = hint(word, next, seen.figures.len()) {
                    if let Hint::Currency(code) = hint
                        && word.chars().count() > 2
                    {
                        pay.take_currency(code)?;
                    }
                    seen.take(hint, &mut pay);
                } else if !seen.figures.is_empty() && names_a_unit(before, next) {
                    // What is paid by the visit or the mile is none of a time.
                    return None;
                } else {
                    seen.take_unknown(word, before, next);
                    pay.rest.push(word.clone());
                }
            }
        }
    }
    pay.currency = pay.currency.or_else(|| currency_of_scale(text).map(str::to_owned));
    seen.settle(pay)
}

/// Whether what is paid by comes next: `full time` is no hour of the north, `per time` is.
fn follows_per(before: Option<&Piece>) -> bool {
    match before {
        Some(Piece::Sign(sign)) => *sign == '/',
        Some(Piece::Word(before)) => ["per", "pr", "i", "kr"].contains(&before.as_str()),
        Some(Piece::Figure { .. }) | None => false,
    }
}

/// Whether a percent sign stands beside a figure.
fn is_share(pieces: &[Piece], index: usize) -> bool {
    let before = index.checked_sub(1).and_then(|before| pieces.get(before));
    matches!(pieces.get(index), Some(Piece::Figure { .. }))
        && [before, pieces.get(index + 1)].contains(&Some(&Piece::Sign('%')))
}

/// Whether four digits are a sum: when a sign or a code of a currency stands beside them.
fn is_sum(pieces: &[Piece], index: usize) -> bool {
    let is_currency = |piece: Option<&Piece>| match piece {
        Some(Piece::Sign(sign)) => currency_of_sign("", *sign).is_some(),
        Some(Piece::Word(word)) => {
            is_code(word) || matches!(hint(word, None, 0), Some(Hint::Currency(_)))
        }
        Some(Piece::Figure { .. }) | None => false,
    };
    let before = index.checked_sub(1).and_then(|before| pieces.get(before));
    is_currency(before) || is_currency(pieces.get(index + 1))
}
