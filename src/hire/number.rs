//! Numbers as people type them, whichever way their language writes them.

use rolefit_domain::separators::decimal;

/// The number that a text says in digits, with separators or without; `None` when it says none, or when
/// its groups of digits are none that any language has.
///
/// ```
/// use rolefit_hire::number;
///
/// assert_eq!(number("12,50"), Some(12.5));
/// assert_eq!(number("65.000"), Some(65_000.0));
/// assert_eq!(number("1.234.567,5"), Some(1_234_567.5));
/// assert_eq!(number("90k"), None);
/// ```
pub fn read(text: &str) -> Option<f64> {
    let text: String = text.trim().chars().map(latin).collect();
    let (whole, part) = match decimal(&text) {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (&*text, ""),
    };
    let groups: Vec<&str> = whole.split(['.', ',', ' ', '\'']).collect();
    is_grouped(&groups).then(|| quotient(&groups.concat(), part)).flatten()
}

/// Whether digits are parted as some language parts them: by threes, in India by twos before the last
/// three.
fn is_grouped(groups: &[&str]) -> bool {
    let [first, middle @ .., last] = groups else { return true };
    (1..=3).contains(&first.len())
        && middle.iter().all(|group| (2..=3).contains(&group.len()))
        && last.len() == 3
}

/// The number of these digits before and behind the decimal sign; not by the standard library, whose way
/// for all numbers has a table that weighs more than a form.
fn quotient(whole: &str, part: &str) -> Option<f64> {
    let digits = [whole, part].concat();
    let is_number = !whole.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    // A quotient of whole numbers that are exact is the nearest number.
    let unit = part.bytes().fold(1.0, |unit, _| unit * 10.0);
    let number: Option<u64> = digits.parse().ok().filter(|_| is_number);
    number.filter(|number| *number < 1 << 53 && part.len() <= 22).map(|number| number as f64 / unit)
}

/// Digits and separators of Arabic as Latin ones, and one kind of blank and apostrophe.
fn latin(sign: char) -> char {
    match sign {
        '٠'..='٩' => char::from(b'0' + (u32::from(sign) - u32::from('٠')) as u8),
        '٫' => '.',
        '٬' => ',',
        '’' => '\'',
        _ if sign.is_whitespace() => ' ',
        _ => sign,
    }
}
