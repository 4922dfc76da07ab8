//! The sheet of one interviewer.

use yew::virtual_dom::AttributeOrProperty::{self, Static};
use yew::{Callback, Event, Html, InputEvent, TargetCast, html};

use super::comparison::comparison;
use super::words::say;
use crate::app::hire::{Done, Draft, Judged, Model, Msg, SheetMsg, interviews};
use crate::components::button::button;
use crate::components::handlers::send;
use crate::components::heading::heading;
use crate::components::markup_text::{attr, text};
use crate::hire::guide::question_label;
use crate::hire::kit::{Competency, Kit, Question};
use crate::i18n::{HireCatalog, HireText};

const HEADING: &[(&str, AttributeOrProperty)] =
    &[("id", Static("hire-scorecard")), ("class", Static("head")), ("tabindex", Static("-1"))];

/// The section.
pub(super) fn scorecard(model: &Model, level: u8, on: &Callback<Msg>) -> Html {
    let words = &model.catalog;
    html! {
        <section key="scorecard" part="scorecard" class="stack" aria-labelledby="hire-scorecard">
            { heading(level, HEADING, say(words, HireText::SectionScorecard)) }
            <p class="quiet">{ say(words, HireText::PrivacyCaution) }</p>
            if let Some(kit) = &model.kit { { sheet(model, kit, on) } }
            { comparison(model, level + 1, on) }
        </section>
    }
}

fn sheet(model: &Model, kit: &Kit, on: &Callback<Msg>) -> Html {
    let (words, draft) = (&*model.catalog, &model.draft);
    let (open, unfounded) = (draft.open(kit), draft.unfounded());
    let is_ready = draft.sealed(kit).is_some();
    html! {
        <div id="sheet-paper" class="stack" lang={kit.language.clone()}>
            <div class="fields">
                { name("candidate", HireText::Candidate, &draft.candidate, SheetMsg::CandidateTyped, words, on) }
                { name("interviewer", HireText::Interviewer, &draft.interviewer, SheetMsg::InterviewerTyped, words, on) }
                { stage(kit, draft, words, on) }
            </div>
            { for draft.questions(kit).into_iter().map(|(competency, question)| rated(draft, competency, question, words, on)) }
            <p class="quiet">{ say(words, HireText::Between) }{ " " }{ say(words, HireText::Rule) }</p>
            <p id="sheet-open" tabindex="-1" class="quiet">
                if is_ready {
                    { text(&words.format(HireText::Unfounded, &[&unfounded.to_string()])) }
                } else {
                    { text(&words.format(HireText::OpenQuestions, &[&open.to_string()])) }
                }
            </p>
            <div class="ways">
                <button id="seal" type="button" part="next" class="next" onclick={send(on, Msg::SheetFilled(SheetMsg::Sealed))}>
                    <span>{ say(words, HireText::Seal) }</span>
                </button>
                { button(Some("button"), say(words, HireText::PrintSheet), send(on, Msg::PrintPressed("sheet-paper"))) }
            </div>
            <p id="sheet" tabindex="-1" role="status">
                if model.done == Some(Done::Sealed) { { say(words, HireText::Sealed) } }
            </p>
        </div>
    }
}

fn name(
    id: &'static str,
    label: HireText,
    value: &str,
    msg: fn(String) -> SheetMsg,
    words: &HireCatalog,
    on: &Callback<Msg>,
) -> Html {
    let on = on.clone();
    let typed = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
        on.emit(Msg::SheetFilled(msg(text)));
    });
    let help = id.to_owned() + "-help";
    html! {
        <div key={id} class="field">
            <label for={id}>{ say(words, label) }</label>
            <input {id} autocomplete="off" value={attr(value)} aria-describedby={help.clone()} oninput={typed} />
            <p id={help} class="quiet">{ say(words, HireText::ALetter) }</p>
        </div>
    }
}

fn stage(kit: &Kit, draft: &Draft, words: &HireCatalog, on: &Callback<Msg>) -> Html {
    let on = on.clone();
    let chosen = Callback::from(move |event: Event| {
        let index = event.target_unchecked_into::<web_sys::HtmlSelectElement>().selected_index();
        let index = usize::try_from(index).unwrap_or_default();
        on.emit(Msg::SheetFilled(SheetMsg::StageChosen(index)));
    });
    let option = |index: usize| {
        let label = words.format(HireText::StageNumber, &[&(index + 1).to_string()]);
        html! { <option key={index} selected={index == draft.stage}>{ text(&label) }</option> }
    };
    html! {
        <div key="stage" class="field">
            <label for="stage">{ say(words, HireText::Stage) }</label>
            <select id="stage" onchange={chosen}>{ for (0..interviews(kit).len()).map(option) }</select>
        </div>
    }
}

/// A question with its points, and room for what was said.
fn rated(
    draft: &Draft,
    competency: &Competency,
    question: &Question,
    words: &HireCatalog,
    on: &Callback<Msg>,
) -> Html {
    let judged = draft.judged(&question.id);
    let noted = {
        let (on, id) = (on.clone(), question.id.clone());
        Callback::from(move |event: InputEvent| {
            let note = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
            on.emit(Msg::SheetFilled(SheetMsg::Noted(id.clone(), note)));
        })
    };
    let told = |point: u8| {
        let anchors = question.anchors.as_ref()?;
        let anchor = anchors.points().into_iter().find(|(one, _)| *one == point)?;
        Some((format!("{}-{point}", question.id), anchor.1.to_owned()))
    };
    let radio = |value: String, one: Judged, described: Option<String>| {
        let msg = Msg::SheetFilled(SheetMsg::Rated(question.id.clone(), one));
        html! {
            <input type="radio" name={question.id.clone()} value={value} checked={judged == one}
                aria-describedby={described} onchange={send(on, msg)} />
        }
    };
    let option = |point: u8| {
        let told = told(point);
        html! {
            <div key={point.to_string()} class="point">
                <label>
                    { radio(point.to_string(), Judged::Point(point), told.as_ref().map(|(id, _)| id.clone())) }
                    <span>{ point }</span>
                </label>
                if let Some((id, told)) = told { <p id={id}>{ text(&told) }</p> }
            </div>
        }
    };
    let remark = question.id.clone() + "-note";
    html! {
        <fieldset key={question.id.clone()} class="part" data-question={question.id.clone()}
            data-competency={competency.id.clone()}>
            <legend><span class="quiet">{ text(&competency.label) }{ " · " }{ text(&question_label(question, words)) }</span>
                <span class="stem">{ text(&question.text) }</span></legend>
            { for (1..=5).map(option) }
            <div key="none" class="point">
                <label>
                    { radio("none".into(), Judged::NotEnough, None) }
                    <span>{ say(words, HireText::NotEnough) }</span>
                </label>
            </div>
            <div key="note" class="field">
                <label for={remark.clone()}>{ say(words, HireText::Note) }</label>
                <textarea id={remark} rows="3" autocomplete="off" value={attr(draft.note(&question.id))} oninput={noted} />
            </div>
        </fieldset>
    }
}
