//! The editor's root: it alone acts on the page.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use rolefit_browser::{clipboard, download, storage};
use yew::{Callback, Component, Context, Html, KeyboardEvent, TargetCast, html};

use super::begin::Begin;
use super::page::{self, Page};
use super::preview::Preview;
use super::problems::Problems;
use super::quiz::quiz;
use super::report::Report;
use super::sources::{headings, sources};
use super::table::table;
use super::take::{Take, text};
use super::toolbar::Toolbar;
use crate::model::Model;
use crate::msg::{Effect, Focus, Msg};

/// Where the work is kept.
const KEY: &str = "rolefit-own-roles";

/// The editor.
pub struct Editor {
    model: Model,
    /// Made once, so that the parts of it can tell that it is the same.
    on: Callback<Msg>,
    /// For what is pasted, and for what was changed.
    pastes: Page,
    changes: Page,
    /// What waits until all is drawn.
    focus: Option<Focus>,
    /// Parts of the page are drawn in a later turn.
    retry: Option<Timeout>,
    /// Keeps what was typed last when the page goes away.
    _leaving: Option<EventListener>,
}

impl Component for Editor {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let (model, effects) = Model::new(storage::read(KEY).as_deref());
        let mut editor = Self {
            model,
            on: ctx.link().callback(|msg| msg),
            pastes: Page::default(),
            changes: Page::default(),
            focus: None,
            retry: None,
            _leaving: leaving(ctx.link().callback(|()| Msg::Settled)),
        };
        editor.run(effects);
        editor
    }

    fn update(&mut self, _: &Context<Self>, msg: Msg) -> bool {
        let effects = self.model.update(msg);
        self.run(effects);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let (model, on) = (&self.model, &self.on);
        let sheet = model.sheet();
        let problems = model
            .problems()
            .iter()
            .map(|problem| (problem.place.in_words(&sheet).into(), problem.words.clone().into()));
        let list: Vec<_> = problems.collect();
        let shown = model.shown().clone();
        html! {
            <div class="editor" onkeydown={undone(on)}>
                <Begin problem={model.intake_problem().map(str::to_owned)} on={on.clone()} page={self.pastes.clone()} />
                if let Some(report) = model.report() { <Report report={report.clone()} on={on.clone()} /> }
                <Toolbar steps={model.steps()} kept={model.kept()} notice={model.notice().to_owned()} on={on.clone()} />
                { table(model, on) }
                <p class="hint" id="own-keys">{ "Press a cell or a heading to edit it, Enter or Escape when done. Arrow keys lead through the table; with Alt they move a role or a row. Delete empties a cell, Ctrl+Z undoes." }</p>
                <Problems {list} on={on.clone()} />
                <div class="lists">{ sources(model, on) }{ headings(model, on) }{ quiz(model, on) }</div>
                <div class="previews" id="own-stage">
                    <Preview shown={shown.clone()} tag="rolefit-compare" label="Your roles, compared" />
                    if shown.asks {
                        <Preview shown={shown.clone()} tag="rolefit-quiz" label="The quiz on your roles" />
                    }
                </div>
                <Take {shown} on={on.clone()} />
                { text(model, on) }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(focus) = self.focus.take() {
            lead(focus, 20, &mut self.retry);
        }
    }
}

impl Editor {
    fn run(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let on = self.on.clone();
            match effect {
                Effect::Settle => self.changes.once_calm(move || on.emit(Msg::Settled)),
                Effect::Keep(text) => {
                    storage::write(KEY, &text);
                    let is_kept = storage::read(KEY).as_deref() == Some(&text);
                    on.emit(Msg::Kept(is_kept));
                }
                Effect::Forget => {
                    self.changes.forget();
                    storage::forget(KEY);
                }
                Effect::Focus(focus) => self.focus = Some(focus),
                Effect::Save(text) => download::save("roles.json", "application/json", &text),
                Effect::Copy(text) => {
                    clipboard::copy(&text, move |done| on.emit(Msg::Copied(done)));
                }
                Effect::FetchExample(address) => {
                    page::fetch(&address, move |text| on.emit(Msg::ExampleCame(text)));
                }
                Effect::FetchBundled => {
                    page::fetch("../operations.json", move |text| on.emit(Msg::BundledCame(text)));
                }
            }
        }
    }
}

/// Hears when the page goes away.
fn leaving(on: Callback<()>) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "pagehide", move |_| on.emit(())))
}

/// Moves the focus, now or in one of the next turns.
fn lead(focus: Focus, tries: u32, retry: &mut Option<Timeout>) {
    let is_done = match &focus {
        Focus::On(id) => page::focus(id, false),
        Focus::Inside(id) => page::focus(id, true),
        Focus::Text(from, to) => page::mark(*from, *to),
    };
    if !is_done && tries > 0 {
        *retry = Some(Timeout::new(20, move || {
            // Kept by nobody: it ends by itself.
            let mut next = None;
            lead(focus, tries - 1, &mut next);
            if let Some(next) = next {
                next.forget();
            }
        }));
    }
}

/// Ctrl+Z and its like, except where a field has an undo of its own.
fn undone(on: &Callback<Msg>) -> Callback<KeyboardEvent> {
    let on = on.clone();
    Callback::from(move |event: KeyboardEvent| {
        if !(event.ctrl_key() || event.meta_key()) {
            return;
        }
        let field = event.target_dyn_into::<web_sys::Element>();
        let is_text =
            field.is_some_and(|field| field.matches("textarea, input[type=text]").unwrap_or(false));
        let msg = match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => Msg::Undone,
            ("z", true) | ("y", false) => Msg::Redone,
            _ => return,
        };
        if !is_text {
            event.prevent_default();
            on.emit(msg);
        }
    })
}
