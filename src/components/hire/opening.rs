//! A field for files, with what came of those that were opened in it last.

use super::spoken::english;
use super::tag::{Tag, labelled, list, paragraph, tag};
use super::words::View;
use crate::app::hire::Msg;
use crate::i18n::HireText;

/// The field, for files with these endings.
pub(super) fn opening(view: View, id: &'static str, label: HireText, endings: &str) -> Tag {
    let View { model, words, on, .. } = view;
    let files = tag("input")
        .with("id", id)
        .with("type", "file")
        .flag("multiple", endings.contains(','))
        .with("accept", endings)
        .changed(on, Msg::FilesChosen(id));
    let reading = model.reading.as_ref().filter(|reading| reading.field == id);
    let mut status = tag("div").with("role", "status");
    if let Some(reading) = reading {
        let names: Vec<&str> = reading.opened.iter().map(String::as_str).collect();
        let line = words.format(HireText::Opened, &[&names.join(", ")]);
        let wrong = (!reading.wrong.is_empty()).then(|| {
            let heading = tag("p").say(words, HireText::ToMend);
            tag("div.wrong").child(heading).child(english(list(&reading.wrong)))
        });
        status = status.maybe((!names.is_empty()).then(|| paragraph(&line))).maybe(wrong);
    }
    tag("div.stack").child(labelled(id, &words.get(label), files)).child(status)
}
