//! The quiz: the root component of `<rolefit-quiz>`.

mod advice;
mod compare_these;
mod export_menu;
mod left_out;
mod notice;
mod profile;
mod props;
mod ranking;
mod reasons;
mod result;
pub mod share_image;
mod statement;
mod titles;
mod verdict;

pub use props::FitQuizProps;

use std::mem;
use std::rc::Rc;

use gloo::events::EventListener;
use yew::virtual_dom::AttributeOrProperty::{self, Static};
use yew::{Callback, Component, Context, Html, html};

use super::env::Env;
use super::heading::heading;
use super::surface::Canvas;
use super::{Shared, newest_result};
use crate::app::attributes::Attributes;
use crate::app::events::Event;
use crate::app::permalink::Permalink;
use crate::app::quiz::{AnswersFile, AnswersFormat, Effect, Model, Msg, Screen};
use crate::browser::{
    self, address, clipboard, document_events, download, file_input, history, json, print, storage,
};
use crate::components::markup_text::said;
use crate::domain::pack::Audience;
use crate::i18n::Text;
use left_out::roles_left_out;
use notice::notice;
use result::QuizResultView;
use statement::Statement;

const HEADING: &[(&str, AttributeOrProperty)] =
    &[("id", Static("quiz")), ("class", Static("title"))];

/// A quiz that tells which of some roles fits, or is needed.
pub struct FitQuiz {
    model: Shared<Model>,
    env: Env,
    canvas: Canvas,
    /// What parts of it call; made once, so that they can tell that it is the same.
    on: Callback<Msg>,
    /// Whether the page has been told that it is drawn.
    opened: bool,
    /// The element that gets the focus once all is drawn.
    focus: Option<&'static str>,
    /// Whether to print once everything is unfolded.
    printing: bool,
    _listener: Option<EventListener>,
}

impl Component for FitQuiz {
    type Message = Msg;
    type Properties = FitQuizProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        Self::start(ctx, Canvas::new(&props.surface, &props.catalog, props.theme.as_deref()))
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &FitQuizProps) -> bool {
        let props = ctx.props();
        if props.surface != old.surface {
            *self = Self::create(ctx);
            return true;
        }
        self.canvas.dress(&props.catalog, props.theme.as_deref());
        if props.pack != old.pack {
            *self = Self::start(ctx, self.canvas.clone());
            return true;
        }
        self.env = props.env();
        let attributes = Attributes::from(props);
        if props.resets == old.resets && attributes == self.model.attributes {
            // Callbacks may be new ones each time; nothing is drawn of them.
            return props.catalog != old.catalog;
        }
        let msg = if props.resets == old.resets {
            Msg::AttributesChanged(Box::new(attributes))
        } else {
            Msg::Reset
        };
        self.update(ctx, msg)
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let effects = Rc::make_mut(&mut self.model.0).update(msg);
        self.run(ctx.props(), effects);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let (model, env, on) = (&self.model, &self.env, &self.on);
        let catalog = &env.catalog;
        let text = match model.attributes.audience {
            Audience::Individual => Text::QuizHeading,
            Audience::Organization => Text::QuizHeadingOrganization,
        };
        let stage = self.canvas.stage().cloned();
        let content = match &model.screen {
            // The page's own words stay.
            Screen::Nothing => html! { <><slot />{ roles_left_out(model, catalog) }</> },
            Screen::Asking(..) => self.section(text, html! { <Statement {model} {env} {on} /> }),
            Screen::Result(_) => {
                self.section(text, html! { <QuizResultView {model} {env} {stage} {on} /> })
            }
        };
        self.canvas.place(content)
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if !mem::replace(&mut self.opened, true) {
            self.canvas.drawn();
            let effects = self.model.opened();
            self.run(ctx.props(), effects);
        }
        if let Some(id) = self.focus.take() {
            self.canvas.focus(id);
        }
        if mem::take(&mut self.printing) {
            print::print();
        }
    }
}

impl FitQuiz {
    /// From the start, with nothing that the reader did, on a canvas that may have borne another pack.
    fn start(ctx: &Context<Self>, canvas: Canvas) -> Self {
        let props = ctx.props();
        let env = props.env();
        let on = ctx.link().callback(|msg| msg);
        let (pack, attributes) = (Rc::clone(&env.pack.0), Attributes::from(props));
        let (mut listener, mut fragment) = (None, String::new());
        let mut kept: fn(&str) -> Option<String> = |_| None;
        if browser::is_present() {
            let moved = on.clone();
            listener = document_events::on_fragment(move || {
                moved.emit(Msg::LinkFollowed(address::fragment()));
            });
            (fragment, kept) = (address::fragment(), storage::read);
        }
        let model = Shared::new(Model::open(pack, attributes, &fragment, &kept));
        Self {
            model,
            env,
            canvas,
            on,
            focus: None,
            opened: false,
            printing: false,
            _listener: listener,
        }
    }

    fn section(&self, text: Text, body: Html) -> Html {
        let (model, env, on) = (&self.model, &self.env, &self.on);
        html! {
            <section part="quiz" class="quiz" aria-labelledby="quiz">
                { heading(model.attributes.heading_level, HEADING, said(&env.catalog, text)) }
                { roles_left_out(model, &env.catalog) }
                { notice(env, model.notice, on) }
                { body }
            </section>
        }
    }

    fn run(&mut self, props: &FitQuizProps, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Emit(event) => {
                    if let Event::Result(result) = &event {
                        newest_result::keep(result.ranking.clone());
                    }
                    if let Some(host) = self.canvas.host() {
                        host.emit(event.name(), &event);
                    }
                    props.tell(event);
                }
                Effect::Focus(id) => self.focus = Some(id),
                Effect::Save(key, text) => storage::write(&key, &text),
                Effect::Forget(key) => storage::forget(&key),
                Effect::ReplaceLink(key, link) => {
                    history::replace(&Permalink::put(&address::fragment(), &key, link.as_ref()));
                }
                Effect::CopyLink(key, link) => {
                    let fragment = Permalink::put(&address::fragment(), &key, Some(&link));
                    let on = self.on.clone();
                    clipboard::copy(&history::with_fragment(&fragment), move |copied| {
                        on.emit(Msg::LinkCopied(copied));
                    });
                }
                Effect::Draw => share_image::save(&self.model, &self.env.catalog),
                Effect::Print => self.printing = true,
                Effect::SaveFile(file) => {
                    download::save("answers.json", "application/json", &json::write(&file));
                }
                Effect::ReadFile => {
                    let on = self.on.clone();
                    if let Some(stage) = self.canvas.stage() {
                        file_input::read(stage, "file", move |text| {
                            on.emit(Msg::FileRead(read_answers(&text).map(Box::new)));
                        });
                    }
                }
            }
        }
    }
}

/// The answers in a file; those of a later version are known by their format alone.
fn read_answers(text: &str) -> Option<AnswersFile> {
    json::read(text).or_else(|| json::read::<AnswersFormat>(text)?.later())
}
