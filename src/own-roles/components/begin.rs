//! How a document comes in: a pasted table, a file, lines of a page, an example.

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::{
    Callback, Event, Html, InputEvent, MouseEvent, Properties, TargetCast, component, html,
    use_node_ref,
};

use super::files;
use super::page::{self, Page};
use super::report::sentence;
use super::said::said;
use crate::intake::MOST;
use crate::msg::Msg;
use crate::notice::{Notice, Spot};

/// What to begin with, and where they are beside the page's scripts.
const EXAMPLES: [(&str, &str); 6] = [
    ("./empty.json", "An empty table"),
    ("./beside.json", "One more operations role"),
    ("./example.json", "Two kitchen roles"),
    ("./examples/care-roles.json", "Care roles, with a quiz"),
    ("./examples/data-roles.json", "Data roles, with a quiz"),
    ("../operations.json", "The operations roles"),
];

/// What the ways in are given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct BeginProps {
    /// Why the last text is none of what can be read.
    pub(super) problem: Option<String>,
    /// What happened last.
    pub(super) notice: Notice,
    /// Hears what comes in.
    pub(super) on: Callback<Msg>,
    /// What the page is asked for.
    pub(super) page: Page,
}

/// The ways in.
#[component]
pub(super) fn Begin(props: &BeginProps) -> Html {
    let oninput = {
        let (on, page) = (props.on.clone(), props.page.clone());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlTextAreaElement>().value();
            let on = on.clone();
            page.once_calm(move || on.emit(Msg::TakenIn { text: text.clone(), name: None }));
        })
    };
    let onpaste = {
        let (on, page) = (props.on.clone(), props.page.clone());
        Callback::from(move |event: Event| {
            if let Some(length) = page::pasted_length(&event).filter(|length| *length > MOST) {
                // In the field alone it would make the page stand still.
                event.prevent_default();
                return on.emit(Msg::TooLarge(length));
            }
            if let Some(file) = files::pasted_file(&event) {
                event.prevent_default();
                return files::read_file(file, on.clone());
            }
            // A table copied from a page or a text program loses its columns as plain text.
            let Some(html) = page::pasted_table(&event) else { return };
            let on = on.clone();
            page.once_calm(move || on.emit(Msg::TakenIn { text: html.clone(), name: None }));
        })
    };
    let onfile = {
        let on = props.on.clone();
        Callback::from(move |event: Event| {
            if let Some(file) = files::chosen_file(&event) {
                files::read_file(file, on.clone());
            }
        })
    };
    // A key in a closed list chooses already: only the button begins.
    let chosen = use_node_ref();
    let onexample = {
        let (on, chosen) = (props.on.clone(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            let address = chosen.cast::<HtmlSelectElement>().map(|list| list.value());
            if let Some(address) = address.filter(|address| !address.is_empty()) {
                on.emit(Msg::ExampleAsked(address));
            }
        })
    };
    let examples = EXAMPLES.iter().enumerate().map(|(at, (address, words))| {
        html! { <option key={*address} value={*address} selected={at == 0}>{ *words }</option> }
    });
    let placeholder = "Aspect\tNurse\tBaker\nPay\t$98,430 a year\t$36,650 a year\nDuties\tGive medicine; Watch patients\tKnead; Bake";
    html! {
        <div class="begin">
            <div>
                <label class="field">
                    <span>{ "Paste your table" }<small>{ "from a spreadsheet, a page or a text; or the lines or the file that you took from here" }</small></span>
                    <textarea id="table-text" rows="5" spellcheck="false" autocomplete="off" dir="auto" {placeholder} {oninput} {onpaste} />
                </label>
                <div role="status">
                    if let Some(problem) = &props.problem { <p class="problem" id="own-intake-problem">{ sentence(problem) }</p> }
                </div>
                { said(&props.notice, Spot::Intake, &props.on) }
            </div>
            <div class="ways">
                <label class="field"><span>{ "or open a file" }<small>{ "or drop it here" }</small></span>
                    <input type="file" id="own-file" accept=".json,.csv,.tsv,.txt,.md,.html,.htm,text/*,application/json" onchange={onfile} />
                </label>
                <div class="from">
                    <label class="field"><span>{ "or begin with" }</span>
                        <select id="own-example" ref={chosen}>{ for examples }</select>
                    </label>
                    <button type="button" id="own-begin" onclick={onexample}>{ "Begin" }</button>
                </div>
            </div>
        </div>
    }
}
