//! What stands in a document, in words that are safe to show. They are composed only when shown.

use core::fmt::{self, Display, Write};

use crate::json::Json;

/// A value in a few words.
pub fn described(json: &Json) -> impl Display {
    fmt::from_fn(move |f| match json {
        Json::Null => f.write_str("null"),
        Json::Bool(flag) => flag.fmt(f),
        Json::Number(number) => figure(*number).fmt(f),
        Json::Text(text) => quoted(text).fmt(f),
        Json::List(list) if list.is_empty() => f.write_str("an empty list"),
        Json::List(list) => write!(f, "a list of {}", list.len()),
        Json::Object(_) => f.write_str("an object"),
    })
}

/// A number as browsers write it: in the shortest text that reads back as the same where fifteen digits
/// say it, in fifteen digits otherwise.
///
/// Not by the standard library, whose exact ways weigh more than all of the words here.
///
/// ```
/// # use rolefit_domain::pack::resolve::wording::figure;
/// let texts = [2.5, -0.01, 1e6, 1e21, -1e300, 5e-7].map(|number| figure(number).to_string());
/// assert_eq!(texts, ["2.5", "-0.01", "1000000", "1e+21", "-1e+300", "5e-7"]);
/// ```
pub fn figure(number: f64) -> impl Display {
    fmt::from_fn(move |f| {
        let (digits, point) = digits(number.abs());
        let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
        f.write_str(if number < 0.0 { "-" } else { "" })?;
        match point {
            // 0.00…
            -5..=0 => write!(f, "0.{}{digits}", "0".repeat(-point as usize)),
            1..=21 if point >= count => {
                write!(f, "{digits}{}", "0".repeat((point - count) as usize))
            }
            1..=21 => write!(f, "{}.{}", &digits[..point as usize], &digits[point as usize..]),
            _ => {
                f.write_str(&digits[..1])?;
                if count > 1 {
                    write!(f, ".{}", &digits[1..])?;
                }
                write!(f, "e{}{}", if point > 0 { "+" } else { "" }, point - 1)
            }
        }
    })
}

/// The digits of a number that is not negative, without zeros at their end, and behind how many of them
/// its point stands.
fn digits(number: f64) -> (String, i32) {
    if number == 0.0 || !number.is_finite() {
        return ("0".into(), 1);
    }
    let mut point = 0;
    while ten_to(point) <= number && point < 309 {
        point += 1;
    }
    while ten_to(point - 1) > number && point > -307 {
        point -= 1;
    }
    let mut digits = 0;
    for count in 1..=15 {
        let behind = count - point;
        let scaled = if behind >= 0 { number * ten_to(behind) } else { number / ten_to(-behind) };
        digits = (scaled + 0.5) as u64;
        let back = digits as f64;
        let back = if behind >= 0 { back / ten_to(behind) } else { back * ten_to(-behind) };
        if back.to_bits() == number.to_bits() {
            break;
        }
    }
    let text = digits.to_string();
    // Rounding up can add a digit.
    let point = if digits >= 1_000_000_000_000_000 { point + 1 } else { point };
    (text.trim_end_matches('0').into(), point)
}

fn ten_to(power: i32) -> f64 {
    let mut size = 1.0;
    for _ in 0..power.abs() {
        size *= 10.0;
    }
    if power < 0 { 1.0 / size } else { size }
}

/// A text in quotes, cut short, with invisible characters spelled out.
pub fn quoted(text: &str) -> impl Display {
    fmt::from_fn(move |f| {
        f.write_char('"')?;
        for (index, c) in text.chars().enumerate() {
            if index == 60 {
                f.write_char('…')?;
                break;
            }
            if is_invisible(c) {
                spelled(c).fmt(f)?;
            } else {
                f.write_char(c)?;
            }
        }
        f.write_char('"')
    })
}

/// A character by its number, such as `U+202E`.
pub fn spelled(c: char) -> impl Display {
    fmt::from_fn(move |f| write!(f, "U+{:04X}", c as u32))
}

/// Words to choose from.
pub fn one_of(words: &[&str]) -> impl Display {
    fmt::from_fn(move |f| {
        for (index, word) in words.iter().enumerate() {
            f.write_str(match index {
                0 => "",
                _ if index + 1 == words.len() => " or ",
                _ => ", ",
            })?;
            quoted(word).fmt(f)?;
        }
        Ok(())
    })
}

/// Whether a character is not seen but can change how its neighbours are seen.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
