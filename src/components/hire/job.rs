//! The job description: the form, the text as it stands, and ways to take it along.

use super::field::{found, is_in, label};
use super::offered::offered;
use super::opening::opening;
use super::origins::{origins, preview};
use super::post_form::post_form;
use super::section::section;
use super::spoken::filled;
use super::tag::{Tag, area, button, button_with, paragraph, tag};
use super::words::View;
use crate::app::hire::{Done, JobForm, Msg, Place, Saved, Section, fields};
use crate::hire::description::{Description, WORDS};
use crate::hire::lint::{Hint, hints};
use crate::hire::posting::{Lack, lacks};
use crate::i18n::{HireText, Text};

/// The section.
pub(super) fn job(view: View) -> Tag {
    let View { model, words, .. } = view;
    let description = model.description();
    let result = tag("div.stack")
        .child(tag("p.head").say(words, HireText::Preview))
        .maybe(other_language(view))
        .child(preview(&description))
        .maybe(hinted(view, &description))
        .child(taken_along(view))
        .child(origins(view, &description));
    let form = tag("div.stack").maybe(problems(view)).child(post_form(view));
    section(view, Section::Job, "job").child(tag("div.beside").child(form).child(result))
}

/// That what is written for others is in another language than the page.
pub(super) fn other_language(View { model, words, .. }: View) -> Option<Tag> {
    let language = model.papers.base.get(Text::Language);
    (language != words.base.get(Text::Language)).then(|| {
        paragraph(&words.format(HireText::GuideLanguage, &[&language])).with("class", "quiet")
    })
}

/// All that is wrong in the form, each with the way to its field.
fn problems(View { model, words, on, .. }: View) -> Option<Tag> {
    let mut lines = Vec::new();
    for finding in &model.findings {
        if let Some(field) = fields().find(|field| is_in(finding, field.path)) {
            let to = button_with(&words.get(label(field.path)), on, Msg::Sought(field.path));
            lines.push(found(tag("li").child(to).text(" "), words, finding));
        }
    }
    let heading = tag("p").say(words, HireText::ToMend);
    (!lines.is_empty()).then(|| {
        tag("div.wrong").with("id", "problems").child(heading).child(tag("ul.row").each(lines))
    })
}

/// Hints on words, and on the length.
fn hinted(View { model, words, .. }: View, description: &Description) -> Option<Tag> {
    let hints = hints(&model.pack, &model.roles, &model.job);
    let line = |Hint { word, reason, instead, .. }: Hint| {
        filled(tag("li"), words, HireText::Hint, &[&word, reason, instead], 1)
    };
    let mut lines: Vec<Tag> = hints.into_iter().map(line).collect();
    let (least, most) = WORDS;
    let count = description.words();
    if !(least..=most).contains(&count) {
        let fill = [count, least, most].map(|number| number.to_string());
        let line = words.format(HireText::WordCount, &fill.each_ref().map(String::as_str));
        lines.push(tag("li").text(&line));
    }
    let heading = tag("p").say(words, HireText::Hints);
    (!lines.is_empty()).then(|| tag("div.hints").child(heading).child(tag("ul").each(lines)))
}

fn taken_along(view: View) -> Tag {
    let View { model, words, on, .. } = view;
    let lacking = lacks(&model.job, &model.findings);
    let copy = |form, name| {
        let label = words.format(HireText::CopyAs, &[&words.get(name)]);
        button_with(&label, on, Msg::CopyPressed(form))
    };
    let (done, by_hand) = match &model.done {
        Some(Done::Copied) => (Some(Text::Copied), None),
        Some(Done::CopyRefused(text)) => (Some(Text::CopyRefused), Some(text)),
        Some(Done::Sealed) | None => (None, None),
    };
    let mut status = tag("p").with("role", "status");
    if let Some(done) = done {
        status = status.text(&words.base.get(done));
    }
    let by_hand = by_hand.map(|text| {
        let preview = words.get(HireText::Preview);
        area("by-hand", "8", text).flag("readonly", true).with("aria-label", &preview)
    });
    let posting = lacking.is_empty().then(|| copy(JobForm::Posting, HireText::JobPosting));
    let lacks = (!lacking.is_empty()).then(|| {
        let lacking: Vec<_> = lacking.iter().map(|&lack| words.get(lack_text(lack))).collect();
        let lacking: Vec<&str> = lacking.iter().map(|words| &**words).collect();
        let line = words.format(HireText::PostingLacks, &[&words.base.list(&lacking)]);
        paragraph(&line).with("class", "quiet")
    });
    tag("div.stack take")
        .child(
            tag("div.ways")
                .child(copy(JobForm::Markdown, HireText::Markdown))
                .child(copy(JobForm::Html, HireText::Html))
                .child(copy(JobForm::Text, HireText::PlainText))
                .maybe(posting)
                .child(button(words, HireText::PrintJob, on, Msg::PrintPressed("description")))
                .child(button(words, HireText::SaveJob, on, Msg::SavePressed(Saved::Job))),
        )
        .child(status)
        .maybe(by_hand)
        .maybe(offered(view, Place::Job))
        .maybe(lacks)
        .child(opening(view, "open-job", HireText::OpenJob, ".json"))
}

/// What is asked for in the words of the form.
fn lack_text(lack: Lack) -> HireText {
    match lack {
        Lack::Employer => HireText::Employer,
        Lack::Posted => HireText::Posted,
        Lack::Pay => HireText::LackPay,
        Lack::RemoteFrom => HireText::RemoteFrom,
        Lack::Place => HireText::LackPlace,
    }
}
