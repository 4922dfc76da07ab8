//! What can be changed in a guide: words, weights, what is asked for.

use super::spoken::filled;
use super::tag::{Tag, area, button, button_with, choice, labelled, tag, unfold};
use super::words::View;
use crate::app::hire::{FEWEST, KitMsg, MOST, Msg, Rewritten};
use crate::hire::guide::question_label;
use crate::hire::kit::{Competency, Kit, Question};
use crate::hire::topics::touched_by;
use crate::i18n::HireText;

/// The weight of a competency, the words of its questions, one more, and leaving it out.
pub(super) fn changes(view: View, kit: &Kit, at: usize, one: &Competency) -> Tag {
    let View { words, on, .. } = view;
    let id = ["weight-", &one.id].concat();
    // A file may weigh more than is offered here.
    let weights = (0..=one.weight.max(5)).map(|weight| weight.to_string()).collect();
    let weighed = move |index| Msg::KitChanged(KitMsg::Weighed(at, index as u8));
    let chosen = usize::from(one.weight);
    let weight = choice(&id, weights, chosen, on, weighed);
    let label = words.format(HireText::Weight, &[&one.label]);
    let leave = (kit.competencies.len() > FEWEST).then(|| {
        let label = words.format(HireText::LeaveOut, &[&one.label]);
        button_with(&label, on, Msg::KitChanged(KitMsg::LeftOut(at)))
    });
    let questions = one.questions.iter().enumerate();
    unfold(words, HireText::Change)
        .with("class", "unfold change")
        .child(labelled(&id, &label, weight))
        .each(questions.map(|(index, asked)| reworded(view, (at, index), asked)))
        .child(
            tag("div.ways")
                .child(button(words, HireText::AddQuestion, on, Msg::KitChanged(KitMsg::Asked(at))))
                .maybe(leave),
        )
}

/// Other words for a question and its anchors, with a hint where they touch what is not to be asked.
fn reworded(view: View, at: (usize, usize), asked: &Question) -> Tag {
    let words = view.words;
    let hints = touched_by(&asked.text).map(|topic| {
        filled(tag("p.wrong"), words, HireText::TopicHint, &[topic.label, topic.instead], 0)
    });
    let [one, three, five] =
        asked.anchors.as_ref().map_or([""; 3], |anchors| anchors.points().map(|(_, told)| told));
    let told = |point: u8, told| {
        words_of(
            view,
            at,
            point,
            &asked.id,
            &words.format(HireText::Anchor, &[&point.to_string()]),
            told,
        )
    };
    tag("div.stack")
        .key(&asked.id)
        .child(words_of(view, at, 0, &asked.id, &question_label(asked, words), &asked.text))
        .each(hints)
        .child(tag("div.fields").child(told(1, one)).child(told(3, three)).child(told(5, five)))
}

fn words_of(view: View, at: (usize, usize), point: u8, id: &str, label: &str, now: &str) -> Tag {
    let (competency, question) = at;
    let id = ["words-", id, "-", &point.to_string()].concat();
    let typed = move |text| {
        Msg::KitChanged(KitMsg::Reworded(Rewritten { competency, question, point, text }))
    };
    labelled(&id, label, area(&id, "3", now).typed(view.on, typed))
}

/// Other subjects that can be asked for, while there is room.
pub(super) fn further(View { model, words, on, .. }: View, kit: &Kit) -> Option<Tag> {
    if model.opened || kit.competencies.len() >= MOST {
        return None;
    }
    let mut labels = vec![words.get(HireText::NotChosen).to_string()];
    labels.extend(model.further().into_iter().map(|(_, label)| label));
    let joined = |at| Msg::KitChanged(KitMsg::Joined(at));
    let list = choice("add-subject", labels, 0, on, joined);
    Some(labelled("add-subject", &words.get(HireText::AddSubject), list))
}
