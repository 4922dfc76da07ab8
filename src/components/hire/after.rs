//! Ratings that people changed after they had talked: they stand beside the first ones.

use super::tag::{Tag, choice, labelled, quiet, tag, unfold};
use super::words::View;
use crate::app::hire::{Msg, Table};
use crate::i18n::HireText;

/// The ratings of one sheet, chosen from a list, each with a place for another rating.
pub(super) fn after(View { model, words, on, .. }: View, table: &Table) -> Tag {
    let mut names = vec![words.get(HireText::NotChosen).to_string()];
    for sheet in table.seen() {
        names.push([&*sheet.candidate, &*sheet.interviewer, &*sheet.stage].join(" · "));
    }
    let at = model.meeting.reviewed;
    let picker = choice("after-sheet", names, at.map_or(0, |at| at + 1), on, |at| {
        Msg::Reviewed(at.checked_sub(1))
    });
    let sheet = at.and_then(|at| table.seen().nth(at));
    let rows = sheet.iter().flat_map(|sheet| &sheet.ratings).map(|rating| {
        let question = table.kit.question(&rating.question);
        let words_of = question.map_or(&*rating.question, |question| &*question.text);
        let first = rating
            .rating
            .map_or_else(|| words.get(HireText::NotEnough).to_string(), |point| point.to_string());
        let label = words.format(HireText::FirstRating, &[words_of, &first]);
        let id = ["after-", &rating.question].concat();
        let mut points = vec!["–".to_owned()];
        points.extend((1..=5).map(|point: u8| point.to_string()));
        let asked = rating.question.clone();
        let list = choice(&id, points, usize::from(rating.after.unwrap_or_default()), on, {
            move |point| Msg::RatedAfter(asked.clone(), u8::try_from(point).unwrap_or_default())
        });
        labelled(&id, &label, list)
    });
    unfold(words, HireText::AfterTalk)
        .child(quiet(words, HireText::AfterHelp))
        .child(labelled("after-sheet", &words.get(HireText::Sheet), picker))
        .child(tag("div.fields").each(rows))
}
