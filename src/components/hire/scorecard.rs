//! The sheet of one interviewer.

use super::comparison::comparison;
use super::field::line;
use super::offered::offered;
use super::section::section;
use super::spoken::spoken;
use super::tag::{Tag, area, button, choice, labelled, list, paragraph, quiet, tag, unfold_with};
use super::words::{View, met_text};
use crate::app::hire::{Done, Judged, Msg, Place, Section, SheetMsg, stages};
use crate::domain::pack::Anchors;
use crate::hire::guide::question_label;
use crate::hire::kit::{Competency, Kit, Question, StageKind};
use crate::hire::scorecard::Met;
use crate::i18n::HireText;

/// The section.
pub(super) fn scorecard(view: View) -> Tag {
    let View { model, words, .. } = view;
    let kit = model.asked();
    section(view, Section::Scorecard, "scorecard")
        .child(quiet(words, HireText::PrivacyCaution))
        .maybe(kit.map(|kit| {
            unfold_with(&words.get(HireText::FillIn)).with("id", "fill-in").child(sheet(view, &kit))
        }))
        .child(comparison(View { level: view.level + 1, ..view }))
}

fn sheet(view: View, kit: &Kit) -> Tag {
    let View { model, words, on, .. } = view;
    let draft = &model.draft;
    let open = if draft.sealed(kit).is_some() {
        words.format(HireText::Unfounded, &[&draft.unfounded().to_string()])
    } else if draft.open(kit) == 0 {
        words.get(HireText::NamesMissing).to_string()
    } else {
        words.format(HireText::OpenQuestions, &[&draft.open(kit).to_string()])
    };
    let stages = stages(kit).into_iter().enumerate().map(|(at, stage)| match stage.kind {
        StageKind::Call => words.get(HireText::Call).to_string(),
        StageKind::Interview | StageKind::Sample => {
            words.format(HireText::StageNumber, &[&(at + 1).to_string()])
        }
    });
    let staged = |stage| Msg::SheetFilled(SheetMsg::StageChosen(stage));
    let stage = choice("stage", stages.collect(), draft.stage, on, staged);
    let title = model.sheet_title(&kit.title);
    let sheet = tag("div.stack").with("id", "sheet-paper").child(
        tag("div.for-paper")
            .child(tag("p.title").text(&title))
            .child(tag("p").say(words, HireText::PaperDate)),
    );
    let sheet = sheet.child(
        tag("div.fields")
            .child(name(view, "candidate", HireText::Candidate, &draft.candidate))
            .child(name(view, "interviewer", HireText::Interviewer, &draft.interviewer))
            .child(labelled("stage", &words.get(HireText::Stage), stage)),
    );
    let asked = draft.musts(kit);
    let musts = (!asked.is_empty()).then(|| musts(view, asked));
    let mut subjects = Vec::new();
    for one in draft.competencies(kit) {
        let probes = (!one.probes.is_empty()).then(|| {
            tag("div.probes")
                .child(tag("p.kind").say(words, HireText::Probes))
                .child(in_kit_language(list(&one.probes), kit))
        });
        let place = kit.competencies.iter().position(|other| other.id == one.id);
        let number = place.map_or_else(String::new, |at| (at + 1).to_string());
        let fill = [&*number, &*one.label, &*one.weight.to_string()];
        let head = words.format(HireText::CompetencyHeading, &fill);
        subjects.push(tag("p.kind").key(&one.id).text(&head));
        subjects.extend(one.questions.iter().map(|asked| rated(view, kit, one, asked)));
        subjects.extend(probes.map(|probes| probes.key(&[&one.id, "-probes"].concat())));
    }
    let is_sealed = model.done == Some(Done::Sealed);
    let mut status = tag("p").with("id", "sheet").with("tabindex", "-1").with("role", "status");
    if is_sealed {
        status = status.say(words, HireText::Sealed);
    }
    let next = is_sealed.then(|| {
        let next = Msg::SheetFilled(SheetMsg::Next);
        tag("div.ways").child(button(words, HireText::NextCandidate, on, next).with("id", "next"))
    });
    let seal = button(words, HireText::Seal, on, Msg::SheetFilled(SheetMsg::Sealed));
    let print = Msg::PrintPressed("sheet-paper");
    sheet
        .maybe(musts)
        .each(subjects)
        .child(quiet(words, HireText::Between).text(" ").say(words, HireText::Rule))
        .child(tag("p.quiet").with("id", "sheet-open").with("tabindex", "-1").text(&open))
        .child(
            tag("div.ways")
                .child(seal.with("id", "seal").with("class", "next").with("part", "next"))
                .child(button(words, HireText::PrintSheet, on, print)),
        )
        .child(status)
        .maybe(offered(view, Place::Sheet))
        .maybe(next)
}

/// Words of the kit.
fn in_kit_language(tag: Tag, kit: &Kit) -> Tag {
    match &kit.language {
        Some(language) => spoken(tag, language),
        None => tag,
    }
}

fn name(View { words, on, .. }: View, id: &'static str, label: HireText, value: &str) -> Tag {
    let help = id.to_owned() + "-help";
    let typed = move |name| {
        Msg::SheetFilled(match label {
            HireText::Candidate => SheetMsg::CandidateTyped(name),
            _ => SheetMsg::InterviewerTyped(name),
        })
    };
    let line = line(id, "text", value).with("aria-describedby", &help).typed(on, typed);
    labelled(id, &words.get(label), line).child(quiet(words, HireText::ALetter).with("id", &help))
}

/// What the call found of each must-have; on paper there are boxes.
fn musts(View { model, words, on, .. }: View, asked: &[String]) -> Tag {
    let met = [None, Some(Met::Yes), Some(Met::No), Some(Met::Unclear)];
    let mut musts = tag("div.fields");
    for (at, must) in asked.iter().enumerate() {
        let id = ["must-", &at.to_string()].concat();
        let labels = met.map(|one| words.get(met_text(one)).to_string());
        let now = model.draft.met(at);
        let chosen = met.iter().position(|one| *one == now).unwrap_or_default();
        let list = choice(&id, labels.into(), chosen, on, move |index| {
            Msg::SheetFilled(SheetMsg::Met(at, met.get(index).copied().flatten()))
        });
        // As they are ticked on paper.
        let mut boxes = String::new();
        for one in met.into_iter().flatten() {
            let sign = if now == Some(one) { " ☒ " } else { " ☐ " };
            boxes.extend([sign, &words.get(met_text(Some(one)))]);
        }
        let boxes = tag("span.boxes").with("aria-hidden", "true").text(&boxes);
        musts = musts.child(labelled(&id, must, list).child(boxes));
    }
    unfold_with(&words.get(HireText::MustHaves)).with("class", "musts").child(musts)
}

/// A question with its points, and room for what was said.
fn rated(view: View, kit: &Kit, competency: &Competency, question: &Question) -> Tag {
    let View { model, words, on, .. } = view;
    let draft = &model.draft;
    let judged = draft.judged(&question.id);
    let radio = |value: &str, one: Judged, anchor: Option<&str>| {
        let rated = SheetMsg::Rated(question.id.clone(), one);
        let radio = tag("input")
            .with("type", "radio")
            .with("name", &question.id)
            .with("value", value)
            .checked(judged == one)
            .changed(on, Msg::SheetFilled(rated));
        match anchor {
            Some(anchor) => radio.with("aria-describedby", anchor),
            None => radio,
        }
    };
    let points = question.anchors.iter().flat_map(Anchors::points);
    let points: Vec<(u8, &str)> = points.collect();
    let option = |point: u8| {
        let (value, id) = (point.to_string(), format!("{}-{point}", question.id));
        let points_to = points.iter().find(|(one, _)| *one == point).map(|(_, words)| *words);
        let radio = radio(&value, Judged::Point(point), points_to.map(|_| &*id));
        let label = tag("label").child(radio).child(tag("span").text(&value));
        tag("div.point")
            .child(label)
            .maybe(points_to.map(|words| in_kit_language(paragraph(words), kit).with("id", &id)))
    };
    let none = radio("none", Judged::NotEnough, None);
    let none = tag("label").child(none).child(tag("span").say(words, HireText::NotEnough));
    let remark = question.id.clone() + "-note";
    let id = question.id.clone();
    let noted = move |note| Msg::SheetFilled(SheetMsg::Noted(id.clone(), note));
    let note = area(&remark, "3", draft.note(&question.id)).typed(on, noted);
    let legend = tag("legend")
        .child(tag("span.quiet").text(&[&*question_label(question, words), " "].concat()))
        .child(in_kit_language(tag("span.stem"), kit).text(&question.text));
    tag("fieldset.part")
        .key(&question.id)
        .with("data-question", &question.id)
        .with("data-competency", &competency.id)
        .child(legend)
        .each((1..=5).map(option))
        .child(tag("div.point").child(none))
        .child(labelled(&remark, &words.get(HireText::Note), note))
}
