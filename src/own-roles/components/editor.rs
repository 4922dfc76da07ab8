//! The editor's root: it alone acts on the page.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use rolefit_browser::{clipboard, download, storage};
use web_sys::Element;
use yew::{AttrValue, Callback, Component, Context, Html, KeyboardEvent, TargetCast, html};

use super::begin::Begin;
use super::files;
use super::page::{self, Page};
use super::preview::previews;
use super::problems::Problems;
use super::quiz::quiz;
use super::report::Report;
use super::sources::{headings, sources};
use super::table::table;
use super::take::{Take, text};
use super::toolbar::Toolbar;
use super::warnings::warnings;
use crate::model::Model;
use crate::msg::{Effect, Focus, Msg};

/// Where the work is kept.
const KEY: &str = "rolefit-own-roles";
/// Where something is put that is damaged.
const ASIDE: &str = "rolefit-own-roles-damaged";

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
    /// What has the focus while the page changes, and where it goes when that is gone.
    watched: Option<(Element, Focus)>,
    /// Parts of the page are drawn in a later turn.
    retry: Option<Timeout>,
    /// What this tab knows to be kept.
    known: Option<String>,
    /// Keeps what was typed last when the page goes away, and hears of other tabs.
    _listeners: Vec<EventListener>,
}

impl Component for Editor {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let known = storage::read(KEY);
        let (mut model, effects) = Model::new(known.as_deref());
        if let Some(aside) = storage::read(ASIDE).filter(|_| model.damaged().is_none()) {
            model.update(Msg::AsideFound(aside));
        }
        let leaving = ctx.link().callback(|()| Msg::Settled);
        let elsewhere = ctx.link().callback(Msg::Elsewhere);
        let mut editor = Self {
            model,
            on: ctx.link().callback(|msg| msg),
            pastes: Page::default(),
            changes: Page::default(),
            focus: None,
            watched: None,
            retry: None,
            known,
            _listeners: page::leaving(leaving)
                .into_iter()
                .chain(page::elsewhere(KEY, elsewhere))
                .collect(),
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
        let problems = model.problems().iter().map(|problem| {
            (problem.location.in_words(&sheet).into(), problem.words.clone().into())
        });
        let list: Vec<_> = problems.collect();
        let passed_over = model.passed_over().iter();
        let passed_over: Vec<AttrValue> = passed_over
            .map(|one| format!("{}: {}.", one.location.in_words(&sheet), one.words).into())
            .collect();
        let mut summed_up_by: Vec<AttrValue> = Vec::new();
        for label in sheet.roles().iter().filter_map(|role| sheet.summed_up_by(role)) {
            if summed_up_by.iter().all(|known| known.as_str() != label) {
                summed_up_by.push(label.to_owned().into());
            }
        }
        let (shown, notice) = (model.shown().clone(), model.notice().clone());
        html! {
            <div class="editor" onkeydown={undone(on)} ondragover={files::dragged()} ondrop={files::dropped(on)}>
                <Begin problem={model.intake_problem().map(str::to_owned)} notice={notice.clone()} on={on.clone()} page={self.pastes.clone()} />
                if let Some(report) = model.report() { <Report report={report.clone()} {summed_up_by} notice={notice.clone()} on={on.clone()} /> }
                { warnings(model, on) }
                <Toolbar steps={model.steps()} kept={model.kept()} is_elsewhere={model.elsewhere().is_some()} notice={notice.clone()} on={on.clone()} />
                { table(model, on) }
                <p class="hint" id="own-keys">{ "Press a cell or a heading to edit it, Enter or Escape when done. Arrow keys lead through the table; with Alt they move a role or a row. Delete empties a cell, Ctrl+Z undoes." }</p>
                <Problems {list} passed_over={passed_over} says={shown.says} on={on.clone()} />
                <div class="lists">{ sources(model, on) }{ headings(model, on) }{ quiz(model, on) }</div>
                { previews(model, on) }
                <Take {shown} {notice} on={on.clone()} />
                { text(model, on) }
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(focus) = self.focus.take() {
            lead(focus, 20, &mut self.retry);
        }
        if let Some((had, to)) = self.watched.take() {
            watch(had, to, 15);
        }
    }
}

impl Editor {
    /// Writes the work down for the next visit, and sees whether it is there.
    fn keep(&mut self, text: &str) {
        storage::write(KEY, text);
        self.known = storage::read(KEY);
        self.on.emit(Msg::Kept(self.known.as_deref() == Some(text)));
    }

    fn run(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let on = self.on.clone();
            match effect {
                Effect::Paint(msg) => self.pastes.once_painted(move || on.emit(Msg::Painted(msg))),
                Effect::Settle => self.changes.once_calm(move || on.emit(Msg::Settled)),
                Effect::Keep(text) => {
                    let other = storage::read(KEY).filter(|other| *other != text);
                    if other.is_some() && other != self.known {
                        on.emit(Msg::Elsewhere(other));
                    } else {
                        self.keep(&text);
                    }
                }
                Effect::KeepOver(text) => self.keep(&text),
                Effect::Forget => {
                    self.changes.forget();
                    self.known = None;
                    storage::forget(KEY);
                }
                Effect::SetAside(text) => {
                    let before = storage::read(ASIDE).filter(|before| *before != text);
                    let both =
                        before.map_or_else(|| text.clone(), |before| before + "\n\n" + &text);
                    storage::write(ASIDE, &both);
                }
                Effect::ForgetAside => storage::forget(ASIDE),
                Effect::Focus(Focus::IfLost(to)) => {
                    self.watched = page::focused().map(|had| (had, *to));
                }
                Effect::Focus(focus) => {
                    self.watched = None;
                    self.focus = Some(focus);
                }
                Effect::Show(id) => page::show(id),
                Effect::Save { name, text } => download::save(name, "application/json", &text),
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

/// Moves the focus in one of the next turns, where what had it goes in one of them.
fn watch(had: Element, to: Focus, tries: u32) {
    if !had.is_connected() {
        return lead(to, 20, &mut None);
    }
    if tries > 0 {
        Timeout::new(20, move || watch(had, to, tries - 1)).forget();
    }
}

/// Moves the focus, now or in one of the next turns.
fn lead(focus: Focus, tries: u32, retry: &mut Option<Timeout>) {
    let is_done = match &focus {
        Focus::On(id) => page::focus(id, false),
        Focus::Inside(id) => page::focus(id, true),
        Focus::Anew(id) => page::focus(id, true) && page::mark_all(),
        Focus::Text(from, to) => page::mark(*from, *to),
        Focus::IfLost(to) => return lead(*to.clone(), tries, retry),
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
        let field = event.target_dyn_into::<Element>();
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
