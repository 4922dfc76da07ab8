//! The form of the post, in parts that unfold.

use super::field::field;
use super::spoken::english;
use super::tag::{Tag, paragraph, quiet, tag, unfold};
use super::words::View;
use crate::app::hire::{PARTS, Part};
use crate::data::{self, PayLaw};
use crate::domain::pack::Value;
use crate::i18n::{HireCatalog, HireText};

/// All fields; the first part is open.
pub(super) fn post_form(view: View) -> Tag {
    let mut first = 0;
    let mut form = tag("div.stack").with("role", "group");
    for (part, fields) in PARTS {
        let heading = match part {
            Part::Post => HireText::PartPost,
            Part::Pay => HireText::PartPay,
            Part::Work => HireText::PartWork,
            Part::Choosing => HireText::PartChoosing,
        };
        let mut inner = tag("div.fields");
        for (at, &one) in fields.iter().enumerate() {
            inner = inner.child(field(view, first + at, one));
        }
        first += fields.len();
        let summary = tag("summary").say(view.words, heading);
        let part_of = tag("details.part").flag("open", part == Part::Post).child(summary);
        let beside = (part == Part::Pay).then(|| beside(view));
        form = form.child(part_of.child(inner).maybe(beside));
    }
    form
}

/// What the pack says of pay, which never enters the description.
fn beside(View { model, words, .. }: View) -> Tag {
    let mut lines = Vec::new();
    for &role in &model.roles {
        for sourced in model.pack[role].values.iter().flatten() {
            if let Value::Money(money) = &sourced.value {
                let source = &model.pack[sourced.source];
                let undated = words.get(HireText::Undated);
                let date = source.published.as_deref().unwrap_or(&undated);
                let source = [&source.title, ", ", date].concat();
                lines.push(words.format(HireText::PackPay, &[&words.base.pay(money), &source]));
            }
        }
    }
    let lines = lines.iter().map(|line| paragraph(line));
    tag("div.stack")
        .child(tag("div.quiet").each(lines).child(quiet(words, HireText::PayCaution)))
        .child(pay_laws(words))
}

/// What pay laws ask for, as it was read on a day.
fn pay_laws(words: &HireCatalog) -> Tag {
    let laws: Vec<PayLaw> = data::pay_laws().collect();
    let read = laws.iter().map(|law| law.read).min().unwrap_or_default();
    let laws = laws.iter().map(|law| {
        let source = tag("a").with("href", law.source).with("rel", "noopener").text(law.place);
        let since = words.format(HireText::LawSince, &[law.since]);
        tag("li").child(source).text(", ").text(&since).text(": ").text(law.asks)
    });
    let caution = paragraph(&words.format(HireText::LawsRead, &[read]));
    let list = english(tag("ul")).each(laws);
    unfold(words, HireText::PayLaws).child(caution.with("class", "quiet")).child(list)
}
