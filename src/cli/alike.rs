//! Texts as readers tell them apart.

use unicode_normalization::UnicodeNormalization;

/// A text with what is seen of it alone: letters and their marks in one, no signs without a shape of their
/// own, and one blank for any white space.
pub(super) fn seen(text: &str) -> String {
    let shown: String = text.nfc().filter(|&c| !is_unseen(c)).collect();
    shown.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as one that means the same is written otherwise: without regard to capitals, to the form of
/// letters, figures and apostrophes, and to the marks at its end.
pub(super) fn plain(text: &str) -> String {
    let text: String = seen(text).nfkc().collect();
    let text = text.to_lowercase().replace(['’', '‘', 'ʼ'], "'");
    text.trim_end_matches(|c: char| c.is_whitespace() || ".!?…。！？؟۔।".contains(c)).to_owned()
}

/// Whether a sign has no shape of its own and changes none that is beside it: soft hyphens, joiners,
/// marks of direction, selectors of variants.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
