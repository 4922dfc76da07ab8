//! Probabilities in words.

use crate::domain::quiz::Likelihood;
use crate::i18n::Text;

/// A probability in a word.
pub(super) fn word(likelihood: Likelihood) -> Text {
    match likelihood {
        Likelihood::Strong => Text::Strong,
        Likelihood::Likely => Text::Likely,
        Likelihood::Possible => Text::Possible,
        Likelihood::Unlikely => Text::Unlikely,
    }
}
