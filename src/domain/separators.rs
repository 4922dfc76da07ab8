//! Which of the separators in a figure is the decimal one, whichever way its language writes figures.

/// The place of the decimal separator among digits, points and commas; `None` when the figure is whole.
///
/// Of two separators the last is the decimal one. One alone parts thousands where exactly three digits
/// follow, and where it stands more than once; otherwise it is the decimal one. Blanks and apostrophes
/// part thousands only, and a group of three digits has at most three before it.
///
/// ```
/// use rolefit_domain::separators::decimal;
///
/// assert_eq!(decimal("12,50"), Some(2));
/// assert_eq!(decimal("65.000"), None);
/// assert_eq!(decimal("0.125"), Some(1));
/// assert_eq!(decimal("1.234.567,5"), Some(9));
/// assert_eq!(decimal("95'000.125"), Some(6));
/// ```
pub fn decimal(figure: &str) -> Option<usize> {
    let [points, commas] = ['.', ','].map(|sign| figure.matches(sign).count());
    let last = figure.rfind(['.', ','])?;
    match (points, commas) {
        (1, 0) | (0, 1) => (!parts_thousands(figure, last)).then_some(last),
        (0, _) | (_, 0) => None,
        (_, _) => Some(last),
    }
}

/// Whether the only separator, at that place, stands before a group of three digits.
fn parts_thousands(figure: &str, at: usize) -> bool {
    let (before, after) = (&figure[..at], &figure[at + 1..]);
    after.len() == 3 && before.len() <= 3 && before.bytes().any(|digit| digit != b'0')
}
