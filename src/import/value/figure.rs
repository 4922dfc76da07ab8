//! One figure, as it is typed into a field.

use super::currency::is_code;
use super::number::{Piece, pieces};

/// The one figure that a text is, with its sign, and with a sign of a currency or percent or a code of a
/// currency beside it at most: `98,430`, `-4 %`, `€52.000`, `120k`. `None` for anything else.
///
/// ```
/// assert_eq!(rolefit_import::figure("98,430"), Some(98_430.0));
/// assert_eq!(rolefit_import::figure("−4 %"), Some(-4.0));
/// assert_eq!(rolefit_import::figure("4 to 5"), None);
/// ```
pub fn figure(text: &str) -> Option<f64> {
    let mut figure = None;
    let mut sign = 1.0;
    for piece in pieces(text) {
        match piece {
            Piece::Figure { value, .. } if figure.is_none() => figure = Some(value),
            Piece::Sign('-') if figure.is_none() => sign = -1.0,
            Piece::Sign('%' | '$' | '€' | '£' | '¥' | '₹' | '+') => {}
            Piece::Word(word) if word.len() == 3 && is_code(&word.to_uppercase()) => {}
            Piece::Figure { .. } | Piece::Sign(_) | Piece::Word(_) => return None,
        }
    }
    figure.map(|figure| sign * figure)
}
