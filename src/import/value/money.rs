//! Pay as people write it: `$110,000–165,000`, `€ 52.000 a year`, `120k+`, `from 45 an hour`.

use std::borrow::Cow;

use rolefit_domain::pack::Period;

use super::bounds::signed;
use super::currency::{Shared, currency_of_scale, currency_of_sign, is_code, is_foreign};
use super::label;
use super::money_words::{Hint, hint, is_of_label, is_unsaid, names_a_unit, short_periods};
use super::number::{Piece, is_letter, pieces};
pub(crate) use super::pay::Pay;
use super::sign::{self, Sign};

/// Which end of a range a single figure is, or that two are both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bound {
    From,
    UpTo,
    Between,
}

/// What was found on the way through a text.
#[derive(Default)]
struct Seen {
    figures: Vec<(f64, Option<f64>)>,
    /// Whether the figures are joined as a range.
    is_range: bool,
    bound: Option<Bound>,
    more: bool,
    /// The index of the figure that is the median.
    median: Option<usize>,
    /// Whether a word beside a figure may be a currency that is not known.
    is_foreign: bool,
    /// Whether a word that is not known stands behind a figure, which may multiply it.
    is_scaled: bool,
}

/// A longer text is none of figures, in bytes.
const LONGEST: usize = 400;

/// Reads the pay in a text; `None` when it has no figure, or its figures are not one sum or range. What
/// stands in brackets behind it may have other figures, as in `4.964 € (Stufe 1)`.
pub(crate) fn read(text: &str) -> Option<Pay> {
    // `20-35K·14薪` is paid by the month, so many times a year.
    if let Some((before, months)) =
        text.strip_suffix('薪').and_then(|text| text.rsplit_once(['·', '*', '×', 'x']))
    {
        let mut pay = read_whole(before)?;
        pay.rest.push(format!("{months}薪"));
        return Some(pay);
    }
    read_whole(text).or_else(|| {
        let (before, inner) = text.strip_suffix([')', '）'])?.rsplit_once(['(', '（'])?;
        let is_aside = label::currency(inner).is_none()
            && inner.contains(char::is_alphabetic)
            && !inner.contains('%');
        let mut pay = read_whole(before).filter(|pay| is_aside && pay.currency.is_some())?;
        pay.rest.push(inner.to_owned());
        Some(pay)
    })
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
    let mut expects_median = false;
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
            Piece::Figure { value, scale, .. } => {
                if core::mem::take(&mut expects_median) {
                    seen.median = Some(seen.figures.len());
                }
                seen.figures.push((*value, *scale));
            }
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
                let before = index.checked_sub(1).and_then(|before| pieces.get(before));
                let before = if let Some(Piece::Word(word)) = before { word.as_str() } else { "" };
                pay.take_sign(*sign, before)?;
            }
            Piece::Word(word) => {
                if is_code(word) {
                    pay.currency = Some(word.clone());
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
                match hint(word, next, seen.figures.len()) {
                    Some(Hint::Currency(code)) => {
                        pay.currency.get_or_insert(code.into());
                    }
                    Some(Hint::Period(period)) => {
                        pay.period.get_or_insert(period);
                    }
                    Some(Hint::Median) => expects_median = true,
                    Some(Hint::From) => seen.bound = Some(Bound::From),
                    Some(Hint::UpTo) if seen.figures.is_empty() => seen.bound = Some(Bound::UpTo),
                    Some(Hint::UpTo | Hint::Range) => seen.is_range = true,
                    Some(Hint::Between) => seen.bound = Some(Bound::Between),
                    Some(Hint::And) => seen.is_range |= seen.bound == Some(Bound::Between),
                    Some(Hint::More) => seen.more = true,
                    Some(Hint::Coded) => pay.coded = true,
                    Some(Hint::Crown) => pay.shared = Some(Shared::Crown),
                    Some(Hint::Filler) => {}
                    // What is paid by the visit or the mile is none of a time.
                    None if !seen.figures.is_empty() && names_a_unit(before, next) => return None,
                    None => {
                        // `5 jt` and the like: what is not known may be thousands.
                        let is_behind = matches!(before, Some(&Piece::Figure { .. }));
                        seen.is_scaled |= is_behind && !is_of_label(word);
                        let is_beside = |piece| matches!(piece, Some(&Piece::Figure { .. }));
                        seen.is_foreign |=
                            is_foreign(word) && (is_beside(before) || is_beside(next));
                        pay.rest.push(word.clone());
                    }
                }
            }
        }
    }
    pay.currency = pay.currency.or_else(|| currency_of_scale(text).map(str::to_owned));
    // `$93,600 (median)`.
    if expects_median && seen.figures.len() == 1 {
        seen.median = Some(0);
    }
    seen.settle(pay)
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

impl Seen {
    /// Takes in which end the figure is; who names both ends names a range.
    fn bind(&mut self, bound: Bound) {
        self.is_range |= self.bound.is_some_and(|before| before != bound);
        self.bound = Some(bound);
    }

    /// Whether a figure is the upper end of a range and no year, as in `$700-2000`.
    fn goes_on(&self, before: &[Piece], value: f64) -> bool {
        let is_joined = matches!(before, [.., Piece::Figure { .. }, Piece::Sign('-' | '~')]);
        is_joined && self.figures.last().is_some_and(|(sum, scale)| *sum < value && scale.is_none())
    }

    fn settle(mut self, mut pay: Pay) -> Option<Pay> {
        if self.is_foreign && pay.currency.is_none() {
            return None;
        }
        let is_small = |(sum, scale): &(f64, Option<f64>)| *sum < 1_000.0 && scale.is_none();
        let is_by_the_hour = matches!(pay.period, Some(Period::Hour | Period::Day));
        if self.is_scaled && !is_by_the_hour && self.figures.iter().any(is_small) {
            return None;
        }
        // `Band 6` and `3 months unpaid` are no sums: nothing says that they are money.
        let is_bare = |(sum, scale): &(f64, Option<f64>)| *sum < 1_000.0 && scale.is_none();
        let is_told = pay.currency.is_some() || pay.shared.is_some() || pay.rest.is_empty();
        if !is_told && self.figures.iter().all(is_bare) {
            return None;
        }
        // The survey's top figure has no figure of its own.
        if pay.coded {
            pay.rest.clear();
        }
        if let Some(at) = self.median.filter(|&at| at < self.figures.len()) {
            pay.median = Some(self.figures.remove(at).0);
        }
        match self.figures.as_slice() {
            [] => pay.median?,
            [(sum, _)] if self.bound == Some(Bound::UpTo) => {
                pay.high = Some(*sum);
                pay.open = self.more;
                *sum
            }
            [(sum, _)] if self.bound == Some(Bound::From) || self.more || pay.coded => {
                pay.low = Some(*sum);
                *sum
            }
            [(sum, _)] if pay.median.is_none() => {
                (pay.low, pay.high) = (Some(*sum), Some(*sum));
                *sum
            }
            [(low, scale), (high, other)] if self.is_range || self.bound == Some(Bound::From) => {
                // `110–165k` and `$110–165,000` name the thousands once.
                let scaled = other.map(|other| low * other).filter(|scaled| scaled <= high);
                let is_short = *low < 1_000.0 && *high >= 10_000.0 && low * 20.0 < *high;
                let low = match (scale, scaled) {
                    (None, Some(scaled)) => scaled,
                    (None, None) if is_short && low * 1_000.0 <= *high => low * 1_000.0,
                    _ => *low,
                };
                if low > *high {
                    return None;
                }
                (pay.low, pay.high) = (Some(low), Some(*high));
                pay.open = self.more;
                low
            }
            // Only a range may stand beside a median, and nothing beside a range.
            _ => return None,
        };
        let sums = [pay.low, pay.median, pay.high];
        let sums: Vec<f64> = sums.into_iter().flatten().collect();
        let sound = sums.iter().all(|sum| (0.01..=1e12).contains(sum)) && sums.is_sorted();
        sound.then_some(pay)
    }
}
