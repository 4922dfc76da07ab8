//! The sheets of all interviewers side by side, once they are there.

use yew::virtual_dom::AttributeOrProperty::{self, Static};
use yew::{Callback, Html, InputEvent, TargetCast, html};

use super::words::say;
use crate::app::hire::{Done, Model, Msg, Saved, Table};
use crate::components::button::button;
use crate::components::handlers::send;
use crate::components::heading::heading;
use crate::components::markup_text::{attr, text};
use crate::hire::fraction::Fraction;
use crate::hire::order::indices;
use crate::hire::panel::{Candidate, Flag};
use crate::hire::said::sentences;
use crate::i18n::{HireCatalog, HireText};

const HEADING: &[(&str, AttributeOrProperty)] = &[("class", Static("head"))];

/// Where files are opened, and what they say together.
pub(super) fn comparison(model: &Model, level: u8, on: &Callback<Msg>) -> Html {
    let words = &*model.catalog;
    let table = model.meeting.table(model.kit.as_ref());
    let refused = table.iter().flat_map(|table| &table.refused);
    let lines: Vec<&String> = model.meeting.unread.iter().chain(refused).collect();
    html! {
        <div part="panel" class="stack">
            { heading(level, HEADING, say(words, HireText::Compare)) }
            <p>{ say(words, HireText::CompareHelp) }</p>
            <label class="field">
                <span>{ say(words, HireText::OpenSheets) }</span>
                <input id="open-sheets" type="file" multiple=true accept=".json,.csv"
                    onchange={send(on, Msg::FilesChosen("open-sheets"))} />
            </label>
            <p role="status">
                if model.done == Some(Done::Opened) { { say(words, HireText::Opened) } }
            </p>
            if !lines.is_empty() {
                <div class="wrong">
                    <p>{ say(words, HireText::ToMend) }</p>
                    <ul>{ for lines.iter().map(|line| html! { <li>{ text(line) }</li> }) }</ul>
                </div>
            }
            if let Some(table) = table.filter(|table| !table.sheets.is_empty()) {
                { outcome(model, &table, words, on) }
            }
        </div>
    }
}

fn outcome(model: &Model, table: &Table, words: &HireCatalog, on: &Callback<Msg>) -> Html {
    let waiting = table.waiting.iter().map(|(name, missing)| {
        let line = words.format(HireText::Waiting, &[name, &missing.to_string()]);
        html! { <li key={name.clone()} data-candidate={name.clone()}>{ text(&line) }</li> }
    });
    let hidden = !table.waiting.is_empty() && !model.meeting.shown_early;
    let decided = {
        let on = on.clone();
        Callback::from(move |event: InputEvent| {
            on.emit(Msg::Decided(
                event.target_unchecked_into::<web_sys::HtmlInputElement>().value(),
            ));
        })
    };
    html! {
        <>
            if !table.waiting.is_empty() { <ul>{ for waiting }</ul> }
            if hidden { { button(Some("button"), say(words, HireText::ShowAnyway), send(on, Msg::ShownEarly)) } }
            if model.meeting.shown_early && !table.waiting.is_empty() {
                <p>{ say(words, HireText::ShownEarly) }</p>
            }
            if !table.combined.candidates.is_empty() {
                { rows(table, words) }
                { for sentences(&table.kit, &table.combined, words).iter().map(|said| html! { <p>{ text(said) }</p> }) }
                <p>{ say(words, HireText::TotalCaution) }</p>
                <p class="quiet">{ say(words, HireText::Rule) }{ " " }{ say(words, HireText::MustBeside) }</p>
                <div class="field">
                    <label for="decision">{ say(words, HireText::Decision) }</label>
                    <textarea id="decision" rows="4" value={attr(&model.meeting.decision)} oninput={decided} />
                </div>
            }
            <div class="ways">
                { button(Some("button"), say(words, HireText::SavePanel), send(on, Msg::SavePressed(Saved::Panel))) }
                { button(Some("button"), say(words, HireText::SaveTable), send(on, Msg::SavePressed(Saved::Table))) }
                { button(Some("button"), say(words, HireText::PutAside), send(on, Msg::PutAside)) }
            </div>
        </>
    }
}

/// The competencies on which candidates differ most come first.
fn rows(table: &Table, words: &HireCatalog) -> Html {
    let candidates = &table.combined.candidates;
    let spread = |row: usize| {
        let values = candidates.iter().filter_map(|one| one.competencies[row]);
        let (least, most) = (values.clone().min(), values.max());
        least.zip(most).map_or(Fraction::ZERO, |(least, most)| most - least)
    };
    let order =
        indices(table.kit.competencies.len(), &|one, other| spread(other).cmp(&spread(one)));
    let total = |label: HireText, value: fn(&Candidate) -> Option<Fraction>| {
        html! {
            <tr key={label as usize}>
                <th scope="row">{ say(words, label) }</th>
                { for candidates.iter().map(|one| html! {
                    <td key={one.name.clone()} data-candidate={one.name.clone()}>{ figure(value(one), words) }</td>
                }) }
            </tr>
        }
    };
    html! {
        <div class="wide" tabindex="0" role="region" aria-label={words.get(HireText::Compare).to_string()}>
            <table class="panel">
                <thead>
                    <tr>
                        <th scope="col">{ say(words, HireText::Subject) }</th>
                        { for candidates.iter().map(|one| html! {
                            <th key={one.name.clone()} scope="col" data-candidate={one.name.clone()}>{ text(&one.name) }</th>
                        }) }
                    </tr>
                </thead>
                <tbody>
                    { for order.iter().map(|&row| competency(table, row, words)) }
                    { total(HireText::Weighted, |one| one.weighted) }
                    { total(HireText::Equal, |one| one.equal) }
                    <tr key="flags">
                        <th scope="row">{ say(words, HireText::Flags) }</th>
                        { for candidates.iter().map(|one| html! {
                            <td key={one.name.clone()} data-candidate={one.name.clone()}>
                                { for one.flags.iter().map(|flag| html! {
                                    <p key={flag.name()} data-flag={flag.name()}>{ say(words, flag_text(*flag)) }</p>
                                }) }
                            </td>
                        }) }
                    </tr>
                </tbody>
            </table>
        </div>
    }
}

fn competency(table: &Table, row: usize, words: &HireCatalog) -> Html {
    let one = &table.kit.competencies[row];
    let each = |candidate: &Candidate| -> String {
        let means = candidate.by_interviewer[row].iter();
        let means = means.map(|mean| mean.map_or_else(|| "–".to_owned(), |mean| mean.to_string()));
        words.format(HireText::Each, &[&means.collect::<Vec<_>>().join(" · ")])
    };
    html! {
        <tr key={one.id.clone()} data-competency={one.id.clone()}>
            <th scope="row">{ text(&one.label) }{ " (" }{ one.weight }{ ")" }</th>
            { for table.combined.candidates.iter().map(|candidate| html! {
                <td key={candidate.name.clone()} data-candidate={candidate.name.clone()}>
                    { figure(candidate.competencies[row], words) }
                    <p class="quiet">{ text(&each(candidate)) }</p>
                </td>
            }) }
        </tr>
    }
}

fn figure(value: Option<Fraction>, words: &HireCatalog) -> Html {
    match value {
        Some(value) => text(&value.hundredths()),
        None => say(words, HireText::NotRated),
    }
}

fn flag_text(flag: Flag) -> HireText {
    match flag {
        Flag::Discuss => HireText::FlagDiscuss,
        Flag::Partial => HireText::FlagPartial,
        Flag::Close => HireText::FlagClose,
        Flag::Weights => HireText::FlagWeights,
    }
}
