//! What a frame may have refused to save or to print, to be copied by hand.

use super::tag::{Tag, area, paragraph, tag};
use super::words::View;
use crate::app::hire::Place;
use crate::i18n::HireText;

/// What was asked for there last, if it is to be copied.
pub(super) fn offered(View { model, words, .. }: View, place: Place) -> Option<Tag> {
    let offer = model.offer.as_ref().filter(|offer| offer.place == place)?;
    let line = match &*offer.name {
        "" => words.get(HireText::CopyToPrint).to_string(),
        name => words.format(HireText::CopyToSave, &[name]),
    };
    let text = area("offered", "8", &offer.text).flag("readonly", true).with("aria-label", &line);
    Some(tag("div.stack").with("role", "status").child(paragraph(&line)).child(text))
}
