//! How a document comes in: a pasted table, a file, lines of a page, an example.

use web_sys::HtmlTextAreaElement;
use yew::{Callback, Event, Html, InputEvent, Properties, TargetCast, component, html};

use super::page::{self, Page};
use super::report::on_page;
use crate::msg::Msg;

/// The examples, and where they are beside the page's scripts.
const EXAMPLES: [(&str, &str); 4] = [
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
            // A table copied from a page or a text program loses its columns as plain text.
            let Some(html) = page::pasted_table(&event) else { return };
            let on = on.clone();
            page.once_calm(move || on.emit(Msg::TakenIn { text: html.clone(), name: None }));
        })
    };
    let onfile = {
        let on = props.on.clone();
        Callback::from(move |event: Event| {
            let on = on.clone();
            page::read_file(&event, move |text, name| {
                on.emit(Msg::TakenIn { text, name: Some(name) });
            });
        })
    };
    let onexample = {
        let on = props.on.clone();
        Callback::from(move |event: Event| {
            let select = event.target_unchecked_into::<web_sys::HtmlSelectElement>();
            let address = select.value();
            select.set_value("");
            if !address.is_empty() {
                on.emit(Msg::ExampleAsked(address));
            }
        })
    };
    let examples = EXAMPLES.iter().map(|(address, words)| {
        html! { <option key={*address} value={*address}>{ *words }</option> }
    });
    let placeholder = "Aspect\tNurse\tBaker\nPay\t$98,430 a year\t$36,650 a year\nDuties\tGive medicine; Watch patients\tKnead; Bake";
    html! {
        <div class="begin">
            <label class="field wide">
                <span>{ "Paste your table" }<small>{ "from a spreadsheet, a page or a text; or a pack, or lines that you copied here before" }</small></span>
                <textarea id="table-text" rows="5" spellcheck="false" autocomplete="off" dir="auto" {placeholder} {oninput} {onpaste} />
            </label>
            <div class="ways">
                <label class="field"><span>{ "or open a file" }</span>
                    <input type="file" id="own-file" accept=".json,.csv,.tsv,.txt,.md,.html,.htm,text/*,application/json" onchange={onfile} />
                </label>
                <label class="field"><span>{ "or start from an example" }</span>
                    <select id="own-example" onchange={onexample}>
                        <option value="" selected=true>{ "Choose one" }</option>
                        { for examples }
                    </select>
                </label>
            </div>
            <div role="status" class="wide">
                if let Some(problem) = &props.problem { <p class="problem" id="own-intake-problem">{ on_page(problem) }</p> }
            </div>
        </div>
    }
}
