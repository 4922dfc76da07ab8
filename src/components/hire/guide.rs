//! The interview guide, and what can be changed in it.

use yew::virtual_dom::AttributeOrProperty::{self, Static};
use yew::{Callback, Html, Properties, component, html};

use super::changes::{changes, reword};
use super::words::say;
use crate::app::hire::{KitMsg, Model, Msg, Saved};
use crate::components::Shared;
use crate::components::button::button;
use crate::components::handlers::send;
use crate::components::heading::heading;
use crate::components::markup_text::text;
use crate::domain::pack::{Anchors, Sample};
use crate::hire::guide::{Extras, question_label, rules, stages, topics};
use crate::hire::kit::{Competency, Kit, Question};
use crate::hire::sheet;
use crate::i18n::{HireCatalog, HireText};

const HEADING: &[(&str, AttributeOrProperty)] =
    &[("id", Static("hire-guide")), ("class", Static("head")), ("tabindex", Static("-1"))];

/// The wording and the messages of what can be changed.
type Changing<'a> = (&'a HireCatalog, &'a Callback<Msg>);

/// The section.
pub(super) fn guide(model: &Model, level: u8, on: &Callback<Msg>) -> Html {
    let words = &model.catalog;
    let Some(kit) = &model.kit else {
        let titles: Vec<&str> = model.roles.iter().map(|&role| &*model.pack[role].title).collect();
        let lacking = words.format(HireText::NoTargets, &[&words.base.list(&titles)]);
        return html! {
            <section key="guide" part="guide" class="stack" aria-labelledby="hire-guide">
                { heading(level, HEADING, say(words, HireText::SectionGuide)) }
                <p>{ text(&lacking) }</p>
            </section>
        };
    };
    let extras = Extras::of(&model.pack, &model.hiring, &model.roles, kit);
    let papers = &model.papers;
    let parts = sheet::parts(kit, &model.description(), papers);
    html! {
        <section key="guide" part="guide" class="stack" aria-labelledby="hire-guide">
            { heading(level, HEADING, say(words, HireText::SectionGuide)) }
            <div class="ways">
                { button(Some("button"), say(words, HireText::PrintGuide), send(on, Msg::PrintPressed("guide-paper"))) }
                { button(Some("button"), say(words, HireText::SaveKit), send(on, Msg::SavePressed(Saved::Kit))) }
                { button(Some("button"), say(words, HireText::MadeAnew), send(on, Msg::KitChanged(KitMsg::MadeAnew))) }
            </div>
            <div id="guide-paper" class="paper">
                { page(kit, &extras, papers, Some((words, on))) }
            </div>
            <details class="unfold">
                <summary>{ say(words, HireText::SheetPage) }</summary>
                <div id="candidate-paper" class="paper">
                    { for parts.iter().map(|(head, lines)| part(head.as_deref(), lines)) }
                </div>
                { button(Some("button"), say(words, HireText::PrintSheet), send(on, Msg::PrintPressed("candidate-paper"))) }
            </details>
        </section>
    }
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
    page(kit, extras, words, None)
}

fn part(head: Option<&str>, lines: &[String]) -> Html {
    let list = match lines {
        [only] => html! { <p>{ text(only) }</p> },
        all => list(all),
    };
    html! { <div class="said">if let Some(head) = head { <p class="head">{ text(head) }</p> }{ list }</div> }
}

fn list<S: AsRef<str>>(lines: &[S]) -> Html {
    html! { <ul>{ for lines.iter().map(|line| html! { <li>{ text(line.as_ref()) }</li> }) }</ul> }
}

fn page(kit: &Kit, extras: &Extras, words: &HireCatalog, on: Option<Changing>) -> Html {
    let said = |head: HireText, inner: Html| {
        html! { <div key={head as usize} class="said"><p class="head">{ say(words, head) }</p>{ inner }</div> }
    };
    let both = extras.both_ends.iter().map(|(low, high)| {
        html! { <p>{ text(&words.format(HireText::BothEnds, &[low, high])) }</p> }
    });
    html! {
        <div lang={kit.language.clone()}>
            <p key="title" class="title">{ text(&words.format(HireText::GuideTitle, &[&kit.title])) }</p>
            <p key="caution" class="quiet">{ say(words, HireText::QuestionsCaution) }</p>
            { said(HireText::Opening, html! { <p>{ say(words, HireText::OpeningWords) }</p> }) }
            { said(HireText::Rules, list(&rules(words))) }
            { said(HireText::Plan, html! {
                <>
                    { list(&stages(kit, words)) }
                    <p class="quiet">{ say(words, HireText::StageMinutes) }</p>
                    if let Some(level) = &extras.level {
                        <p>{ text(&words.format(HireText::Level, &[level])) }</p>
                    }
                    { for both }
                </>
            }) }
            if !kit.must.is_empty() { { said(HireText::MustHaves, list(&kit.must)) } }
            { for kit.competencies.iter().enumerate().map(|(at, one)| competency(kit, at, one, words, on)) }
            if let Some(sample) = &extras.sample { { said(HireText::SampleHeading, work(sample, words)) } }
            if !extras.misconceptions.is_empty() {
                { said(HireText::NotMistake, list(&extras.misconceptions)) }
            }
            { said(HireText::AskInstead, html! {
                <>
                    { list(&topics(words)) }
                    <p>{ say(words, HireText::QuizCaution) }</p>
                    <p>{ say(words, HireText::Impact) }</p>
                </>
            }) }
        </div>
    }
}

fn work(sample: &Sample, words: &HireCatalog) -> Html {
    let minutes = sample.minutes.to_string();
    html! {
        <>
            <p>{ text(&words.format(HireText::StageSample, &[&minutes])) }</p>
            <p>{ text(&sample.task) }</p>
            { anchors(sample.anchors.as_ref(), words) }
            <p class="quiet">{ say(words, HireText::SampleRated) }</p>
        </>
    }
}

fn competency(
    kit: &Kit,
    at: usize,
    one: &Competency,
    words: &HireCatalog,
    on: Option<Changing>,
) -> Html {
    let (number, weight) = ((at + 1).to_string(), one.weight.to_string());
    let title = words.format(HireText::CompetencyHeading, &[&number, &one.label, &weight]);
    html! {
        <div key={one.id.clone()} class="said" data-competency={one.id.clone()}>
            <p class="head">{ text(&title) }</p>
            { for one.about.iter().map(|about| html! { <p>{ text(about) }</p> }) }
            { for one.because.iter().map(|why| html! { <p class="quiet">{ text(why) }</p> }) }
            { for one.questions.iter().enumerate().map(|(index, asked)| question((at, index), asked, words, on)) }
            if !one.probes.is_empty() {
                <p class="kind">{ say(words, HireText::Probes) }</p>
                { list(&one.probes) }
            }
            if let Some((words, on)) = on { { changes(kit, at, one, words, on) } }
        </div>
    }
}

fn question(
    at: (usize, usize),
    question: &Question,
    words: &HireCatalog,
    on: Option<Changing>,
) -> Html {
    html! {
        <div key={question.id.clone()} class="asked" data-question={question.id.clone()}>
            <p class="kind">{ text(&question_label(question, words)) }</p>
            <p>{ text(&question.text) }</p>
            { anchors(question.anchors.as_ref(), words) }
            if let Some((words, on)) = on { { reword(at, question, words, on) } }
        </div>
    }
}

fn anchors(anchors: Option<&Anchors>, words: &HireCatalog) -> Html {
    let Some(anchors) = anchors else {
        return html! { <p class="quiet">{ say(words, HireText::NoAnchors) }</p> };
    };
    html! {
        <dl class="anchors">
            { for anchors.points().iter().map(|(point, told)| html! {
                <div key={point.to_string()}><dt>{ *point }</dt><dd>{ text(told) }</dd></div>
            }) }
        </dl>
    }
}
