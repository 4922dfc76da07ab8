//! The interview guide, and what can be changed in it.

use yew::{Html, Properties, component};

use super::changes::{changes, further};
use super::job::other_language;
use super::offered::offered;
use super::section::section;
use super::spoken::spoken;
use super::tag::{Tag, button, list, paragraph, quiet, tag, unfold};
use super::words::View;
use crate::app::hire::{KitMsg, Msg, Place, Saved, Section};
use crate::components::Shared;
use crate::domain::pack::{Anchors, Sample};
use crate::hire::guide::{Extras, question_label, rules, stages, topics};
use crate::hire::kit::{Competency, Kit, Question};
use crate::hire::{sample_sheet, sheet};
use crate::i18n::{HireCatalog, HireText, Text};

/// The section.
pub(super) fn guide(view: View) -> Tag {
    let View { model, words, on, .. } = view;
    let Some(kit) = &model.kit else {
        let titles: Vec<&str> = model.roles.iter().map(|&role| &*model.pack[role].title).collect();
        let lacking = words.format(HireText::NoTargets, &[&words.base.list(&titles)]);
        return section(view, Section::Guide, "guide").child(paragraph(&lacking));
    };
    let extras = Extras::of(&model.pack, &model.hiring, &model.roles, kit);
    let papers = &model.papers;
    let title = papers.format(HireText::SheetTitle, &[&kit.title]);
    let language = papers.base.get(Text::Language);
    let mut for_candidate = spoken(tag("div.paper"), &language);
    for_candidate = for_candidate.child(tag("p.title").text(&title));
    for (head, lines) in sheet::parts(kit, &model.description(), papers) {
        for_candidate = for_candidate.child(part(head.as_deref(), &lines));
    }
    section(view, Section::Guide, "guide")
        .child(
            tag("div.ways")
                .child(button(words, HireText::PrintGuide, on, Msg::PrintPressed("guide-paper")))
                .child(button(words, HireText::SaveKit, on, Msg::SavePressed(Saved::Kit)))
                .child(button(words, HireText::MadeAnew, on, Msg::KitChanged(KitMsg::MadeAnew)))
                .maybe(model.before.is_some().then(|| {
                    button(words, HireText::Restore, on, Msg::KitChanged(KitMsg::Restored))
                })),
        )
        .maybe(offered(view, Place::Guide))
        .maybe(other_language(view))
        .child(tag("div.paper").with("id", "guide-paper").child(page(
            kit,
            &extras,
            papers,
            Some(view),
        )))
        .maybe(further(view, kit))
        .child(printable(view, HireText::SheetPage, for_candidate, "candidate-paper"))
        .maybe(extras.sample.as_ref().map(|sample| {
            let sheets = sample_sheets(view, kit, sample);
            printable(view, HireText::SamplePage, sheets, "sample-paper")
        }))
}

/// A sheet that unfolds, with a button to print it alone.
fn printable(View { words, on, .. }: View, head: HireText, paper: Tag, id: &'static str) -> Tag {
    let print = button(words, HireText::PrintSheet, on, Msg::PrintPressed(id));
    unfold(words, head).child(paper.with("id", id)).child(print)
}

/// The work sample as the candidate gets it, and the sheet on which it is rated.
fn sample_sheets(View { model, .. }: View, kit: &Kit, sample: &Sample) -> Tag {
    let papers = &model.papers;
    let [given, rated] = sample_sheet::papers(kit, sample, papers);
    let sheet = |(title, paragraphs): (String, Vec<String>)| {
        tag("div.paper").child(tag("p.title").text(&title)).child(part(None, &paragraphs))
    };
    let names = [HireText::Candidate, HireText::Interviewer].map(|name| papers.get(name));
    let line = sample_sheet::LINE;
    let names = [&*names[0], ": ", line, " ", &*names[1], ": ", line, " "];
    let names = paragraph(&names.concat()).say(papers, HireText::PaperDate);
    let rated = sheet(rated)
        .child(anchors(sample.anchors.as_ref(), papers))
        .child(tag("p.kind").text(sample_sheet::BOXES))
        .child(tag("p.said").say(papers, HireText::Note))
        .child(tag("p.lines").text(&sample_sheet::LINE.repeat(20)))
        .child(names.with("class", "said"));
    spoken(tag("div.stack"), &papers.base.get(Text::Language)).child(sheet(given)).child(rated)
}

/// What a guide is drawn of, without the page around it.
#[derive(PartialEq, Properties)]
pub struct GuidePageProps {
    /// What is asked.
    pub kit: Kit,
    /// What else is in it.
    pub extras: Extras,
    /// The wording.
    pub words: Shared<HireCatalog>,
}

/// A guide to be read, as pages have it in their source.
#[component]
pub fn GuidePage(GuidePageProps { kit, extras, words }: &GuidePageProps) -> Html {
    page(kit, extras, words, None).into()
}

fn part(head: Option<&str>, lines: &[String]) -> Tag {
    let lines = if let [only] = lines { paragraph(only) } else { list(lines) };
    tag("div.said").maybe(head.map(|head| tag("p.head").text(head))).child(lines)
}

/// The guide; what takes long to read is folded where it can be changed.
fn page(kit: &Kit, extras: &Extras, words: &HireCatalog, on: Option<View>) -> Tag {
    let said = |head: HireText| {
        tag("div.said").key(&(head as usize).to_string()).child(tag("p.head").say(words, head))
    };
    let mut page = spoken(tag("div"), &words.base.get(Text::Language));
    if let Some(language) = &kit.language {
        page = spoken(tag("div"), language);
    }
    let both = extras.both_ends.iter();
    let both = both.map(|(low, high)| words.format(HireText::BothEnds, &[low, high]));
    let level = extras.level.iter().map(|level| words.format(HireText::Level, &[level]));
    let remarks = level.chain(both).map(|remark| paragraph(&remark));
    let musts = (!kit.must.is_empty()).then(|| said(HireText::MustHaves).child(list(&kit.must)));
    let subjects = kit.competencies.iter().enumerate();
    let subjects = subjects.map(|(at, one)| competency(kit, at, one, words, on));
    let sample = extras.sample.as_ref();
    let is_open = on.is_none();
    let sample = sample
        .map(|sample| work(folded(&words.get(HireText::SampleHeading), is_open), sample, words));
    let misconceptions = (!extras.misconceptions.is_empty())
        .then(|| said(HireText::NotMistake).child(list(&extras.misconceptions)));
    let title = words.format(HireText::GuideTitle, &[&kit.title]);
    page.child(tag("p.title").text(&title))
        .child(quiet(words, HireText::QuestionsCaution))
        .child(said(HireText::Opening).child(tag("p").say(words, HireText::OpeningWords)))
        .child(said(HireText::Rules).child(list(&rules(words))))
        .child(
            said(HireText::Plan)
                .child(list(&stages(kit, words)))
                .child(quiet(words, HireText::StageMinutes))
                .each(remarks),
        )
        .maybe(musts)
        .each(subjects)
        .maybe(sample)
        .maybe(misconceptions)
        .child(
            folded(&words.get(HireText::AskInstead), is_open)
                .child(list(&topics(words)))
                .child(tag("p").say(words, HireText::QuizCaution))
                .child(tag("p").say(words, HireText::Impact)),
        )
}

/// What is read when it is needed; in a page without script it stands open.
fn folded(head: &str, is_open: bool) -> Tag {
    tag("details.said").flag("open", is_open).child(tag("summary.head").text(head))
}

fn work(said: Tag, sample: &Sample, words: &HireCatalog) -> Tag {
    let minutes = sample.minutes.to_string();
    said.child(paragraph(&words.format(HireText::StageSample, &[&minutes])))
        .child(paragraph(&sample.task))
        .child(anchors(sample.anchors.as_ref(), words))
        .child(quiet(words, HireText::SampleRated))
}

fn competency(
    kit: &Kit,
    at: usize,
    one: &Competency,
    words: &HireCatalog,
    on: Option<View>,
) -> Tag {
    let (number, weight) = ((at + 1).to_string(), one.weight.to_string());
    let title = words.format(HireText::CompetencyHeading, &[&number, &one.label, &weight]);
    let because = one.because.iter().map(|why| tag("p.quiet").text(why));
    let probes = (!one.probes.is_empty()).then(|| {
        tag("div").child(tag("p.kind").say(words, HireText::Probes)).child(list(&one.probes))
    });
    folded(&title, on.is_none() || at == 0)
        .key(&one.id)
        .with("data-competency", &one.id)
        .each(one.about.iter().map(|about| paragraph(about)).chain(because))
        .each(one.questions.iter().map(|asked| question(asked, words)))
        .maybe(probes)
        .maybe(on.map(|view| changes(view, kit, at, one)))
}

fn question(question: &Question, words: &HireCatalog) -> Tag {
    tag("div.asked")
        .key(&question.id)
        .with("data-question", &question.id)
        .child(tag("p.kind").text(&question_label(question, words)))
        .child(paragraph(&question.text))
        .child(anchors(question.anchors.as_ref(), words))
}

fn anchors(anchors: Option<&Anchors>, words: &HireCatalog) -> Tag {
    let Some(anchors) = anchors else { return quiet(words, HireText::NoAnchors) };
    tag("dl.anchors").each(anchors.points().into_iter().map(|(point, told)| {
        let point = tag("dt").text(&point.to_string());
        tag("div").child(point).child(tag("dd").text(told))
    }))
}
