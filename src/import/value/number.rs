//! Figures and words in a text, whichever way a language writes figures.

use rolefit_domain::separators::decimal;

use super::large::large;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Piece {
    /// A figure without its sign.
    Figure {
        /// What it comes to, with what stands behind it, such as `k`.
        value: f64,
        /// What it was multiplied by for that, if by anything.
        scale: Option<f64>,
        /// Whether it has a sign or a word that makes it a year: four digits and nothing else.
        is_year: bool,
    },
    /// A word, in its own case.
    Word(String),
    /// Any other sign.
    Sign(char),
}

/// Currencies of several countries as Arabic tells them apart, and marks of signs.
const MARKED: [(&str, &str); 22] = [
    ("ريال قطري", "QAR"),
    ("ريال عماني", "OMR"),
    ("ريال سعودي", "SAR"),
    ("دينار كويتي", "KWD"),
    ("دينار بحريني", "BHD"),
    ("دينار أردني", "JOD"),
    ("درهم إماراتي", "AED"),
    ("درهم مغربي", "MAD"),
    ("جنيه مصري", "EGP"),
    ("т.р.", "тыс руб"),
    ("т. р.", "тыс руб"),
    ("S/.", "PEN "),
    ("S/ ", "PEN "),
    ("ש\"ח", "ILS"),
    ("ر.س", "SAR"),
    ("د.إ", "AED"),
    ("ج.م", "EGP"),
    ("د.ك", "KWD"),
    ("د.ب", "BHD"),
    ("ر.ق", "QAR"),
    ("ر.ع", "OMR"),
    ("د.أ", "JOD"),
];

/// The pieces of a text, in order; none of a formula, whose figures are not its result.
pub(crate) fn pieces(text: &str) -> Vec<Piece> {
    if text.trim_start().starts_with('=') {
        return Vec::new();
    }
    let text = MARKED.iter().fold(text.to_owned(), |text, (sign, code)| text.replace(sign, code));
    let signs: Vec<char> = text.chars().map(latin).collect();
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let sign = signs[at];
        if sign.is_ascii_digit() {
            let end = figure_end(&signs, at);
            let written: String = signs[at..end].iter().collect();
            let (scale, after) = scale(&signs, end);
            let value = read(&written) * scale.unwrap_or(1.0);
            let is_year = written.len() == 4
                && after == end
                && written.bytes().all(|digit| digit.is_ascii_digit())
                && (1990.0..=2060.0).contains(&value);
            at = after;
            let value = value + rest_of(&signs, &mut at, scale);
            pieces.push(Piece::Figure { value, scale, is_year });
        } else if is_letter(sign) || sign == '\'' && at > 0 && is_letter(signs[at - 1]) {
            let start = at;
            while at < signs.len() && (is_letter(signs[at]) || "'’".contains(signs[at])) {
                at += 1;
            }
            // `IR35` and `B2B` are words; `R450` and `USD60` are sums.
            let word: String = signs[start..at].iter().collect();
            if !stands_before_sums(&word) {
                while at < signs.len() && signs[at].is_alphanumeric() && signs[start..at].len() < 12
                {
                    at += 1;
                }
            }
            pieces.push(Piece::Word(signs[start..at].iter().collect()));
        } else {
            if !sign.is_whitespace() {
                pieces.push(Piece::Sign(sign));
            }
            at += 1;
        }
    }
    pieces
}

/// Whether a sign is part of a word: a letter, or what scripts of India and Thai write below and above one.
pub(crate) fn is_letter(sign: char) -> bool {
    sign.is_alphabetic()
        || matches!(sign, '\u{93c}' | '\u{94d}' | '\u{9bc}' | '\u{9cd}' | '\u{e47}'..='\u{e4e}')
}

/// Whether a word may stand right before the digits of a sum: a currency's code or mark.
fn stands_before_sums(word: &str) -> bool {
    let is_code = word.len() == 3 && word.bytes().all(|letter| letter.is_ascii_uppercase());
    is_code || !word.is_ascii() || ["R", "Rs", "Fr", "kr", "RM", "Rp", "K", "US"].contains(&word)
}

/// What stands behind tens of thousands without a blank, as in `396万9,000円`; `at` moves behind it.
fn rest_of(signs: &[char], at: &mut usize, scale: Option<f64>) -> f64 {
    let is_behind = signs.get(*at).is_some_and(char::is_ascii_digit);
    let Some(most) = scale.filter(|scale| is_behind && (1e4..1e9).contains(scale)) else {
        return 0.0;
    };
    let end = figure_end(signs, *at);
    let written: String = signs[*at..end].iter().collect();
    let (scale, after) = self::scale(signs, end);
    let value = read(&written) * scale.unwrap_or(1.0);
    if value >= most {
        return 0.0;
    }
    *at = after;
    value
}

/// Digits and signs of other scripts, as Latin ones.
pub(crate) fn latin(sign: char) -> char {
    let digit = |from: char| char::from(b'0' + (sign as u32 - from as u32) as u8);
    match sign {
        '٠'..='٩' => digit('٠'),
        '۰'..='۹' => digit('۰'),
        '０'..='９' => digit('０'),
        '०'..='९' => digit('०'),
        '٬' | '，' => ',',
        '٫' | '．' => '.',
        '٪' | '％' => '%',
        '＄' => '$',
        '￥' => '¥',
        '–' | '—' | '‐' | '‑' | '‒' | '―' | '−' | '～' | '〜' => '-',
        _ => sign,
    }
}

/// Where a figure ends: separators belong to it when digits follow.
fn figure_end(signs: &[char], start: usize) -> usize {
    let digits =
        |from: usize| signs[from..].iter().take_while(|sign| sign.is_ascii_digit()).count();
    let mut end = start + digits(start);
    while end < signs.len() {
        let more = digits(end + 1);
        let belongs = match signs[end] {
            '.' | ',' => more > 0,
            '\'' | '’' => more == 3,
            // Blanks part groups of three.
            sign if sign.is_whitespace() => more == 3 && digits_before(signs, start, end) <= 3,
            _ => false,
        };
        if !belongs {
            break;
        }
        end += 1 + more;
    }
    end
}

fn digits_before(signs: &[char], start: usize, end: usize) -> usize {
    signs[start..end].iter().rev().take_while(|sign| sign.is_ascii_digit()).count()
}

/// What a figure as written comes to.
fn read(written: &str) -> f64 {
    let decimal = decimal(written);
    let whole: String =
        written[..decimal.unwrap_or(written.len())].chars().filter(char::is_ascii_digit).collect();
    let part = decimal.map_or("0", |at| &written[at + 1..]);
    format!("{whole}.{part}").parse().unwrap_or(0.0)
}

/// The exponent of a figure as spreadsheets write large ones, as in `1.05E+05`, and how long it is.
fn power(signs: &[char]) -> Option<(i32, usize)> {
    let (sign, rest, length) = match signs {
        ['E' | 'e', sign @ ('+' | '-'), rest @ ..] => (*sign, rest, 2),
        ['E' | 'e', rest @ ..] => ('+', rest, 1),
        _ => return None,
    };
    let digits: String = rest.iter().take_while(|sign| sign.is_ascii_digit()).collect();
    let power: i32 = digits.parse().ok().filter(|_| digits.len() <= 2)?;
    Some((if sign == '-' { -power } else { power }, length + digits.len()))
}

/// What the sign or word behind a figure multiplies it by, and where it ends.
fn scale(signs: &[char], end: usize) -> (Option<f64>, usize) {
    let mut at = end;
    while signs.get(at).is_some_and(|sign| sign.is_whitespace()) {
        at += 1;
    }
    match signs.get(at) {
        // `5천만`.
        Some('천') if signs.get(at + 1) == Some(&'만') => return (Some(1e7), at + 2),
        Some('万' | '萬' | '만') => return (Some(1e4), at + 1),
        Some('千' | '천') => return (Some(1e3), at + 1),
        Some('億' | '亿' | '억') => return (Some(1e8), at + 1),
        _ => {}
    }
    if at == end
        && let Some(power) = power(&signs[at..])
    {
        return (Some(10_f64.powi(power.0)), at + power.1);
    }
    // `70 T€` are thousands.
    if let ['T', '€', ..] = signs[at..] {
        return (Some(1e3), at + 1);
    }
    let length = signs[at..].iter().take_while(|sign| is_letter(**sign)).count();
    let word: String = signs[at..at + length].iter().collect::<String>().to_lowercase();
    let close = at == end;
    let Some(scale) = large(&word, close) else { return (None, end) };
    // `LPA` says as well that it is by the year.
    if word == "lpa" {
        return (Some(scale), at + 1);
    }
    // The currency in `TEUR` and `tkr` stays a word of its own.
    (Some(scale), at + if matches!(word.as_str(), "teur" | "tkr") { 1 } else { length })
}
