//! The quiz: the component, and the root of `<rolefit-quiz>`.

mod advice;
mod compare_these;
mod export_menu;
mod grounds;
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

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use yew::virtual_dom::AttributeOrProperty::{self, Static};
use yew::{Callback, Html, component, html};

use super::heading::heading;
use super::root::{Afterwards, Element, OnSurface, RootProps};
use super::{Shared, newest_result};
use crate::app::attributes::Attributes;
use crate::app::events::Event;
use crate::app::permalink::{Kind as LinkKind, Permalink};
use crate::app::quiz::{AnswersFile, AnswersFormat, Effect, Model, Msg, Screen};
use crate::browser::{
    self, address, clipboard, document_events, download, file_input, history, json, storage,
};
use crate::components::markup_text::said;
use crate::domain::pack::Audience;
use crate::i18n::Text;
use left_out::roles_left_out;
use notice::notice;
use result::quiz_result;
use statement::statement;

const HEADING: &[(&str, AttributeOrProperty)] =
    &[("id", Static("quiz")), ("class", Static("title"))];

/// A quiz that tells which of some roles fits, or is needed.
#[component]
pub fn FitQuiz(props: &FitQuizProps) -> Html {
    html! { <OnSurface<QuizElement> root={RootProps::from(props)} theme={props.theme.clone()} /> }
}

/// A quiz as the root of an element.
pub struct QuizElement {
    model: Shared<Model>,
    on: Callback<Msg>,
    /// What this element knows to be kept for the next visit, and under which key.
    kept: RefCell<Option<(String, String)>>,
    _listener: Option<EventListener>,
}

impl Element for QuizElement {
    type Extra = ();
    type Msg = Msg;
    type Effect = Effect;

    fn start(props: &RootProps, on: Callback<Msg>) -> Self {
        let (pack, attributes) = (Rc::clone(&props.env.pack.0), props.attributes.clone());
        let (mut listener, mut fragment) = (None, String::new());
        let mut kept: fn(&str) -> Option<String> = |_| None;
        if browser::is_present() {
            let moved = on.clone();
            listener = document_events::on_fragment(move || {
                moved.emit(Msg::LinkFollowed(address::fragment()));
            });
            (fragment, kept) = (address::fragment(), storage::read);
        }
        let known = RefCell::default();
        let read = |key: &str| {
            let text = kept(key)?;
            known.replace(Some((key.to_owned(), text.clone())));
            Some(text)
        };
        let mut model = Model::open(pack, attributes, &fragment, &read);
        model.framed = browser::is_framed();
        let model = Shared::new(model);
        Self { model, on, kept: known, _listener: listener }
    }

    fn attributes(&self) -> &Attributes {
        &self.model.attributes
    }

    fn asked(attributes: Attributes, anew: bool) -> Msg {
        let msg = if anew { Msg::Reset } else { Msg::AttributesChanged };
        msg(Box::new(attributes))
    }

    fn opened(&mut self) -> Vec<Effect> {
        self.model.opened()
    }

    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        Rc::make_mut(&mut self.model.0).update(msg)
    }

    fn run(&self, effect: Effect, props: &RootProps) -> Option<Afterwards> {
        let on = self.on.clone();
        match effect {
            Effect::Emit(event) => {
                if let Event::Result(result) = &event {
                    newest_result::keep(result.ranking.clone());
                }
                props.emit(event);
            }
            Effect::Focus(id) => return Some(Afterwards::Focus(id.into())),
            Effect::Print => return Some(Afterwards::Print),
            Effect::Save(key, text) => self.save(&key, text),
            Effect::Forget(key) => storage::forget(&key),
            Effect::WithdrawResult => newest_result::withdraw(),
            Effect::ReplaceLink(key, link) => {
                history::replace(&Permalink::put(
                    &address::fragment(),
                    &key,
                    LinkKind::Quiz,
                    link.as_ref(),
                ));
            }
            Effect::CopyLink(key, link) => {
                let fragment =
                    Permalink::put(&address::fragment(), &key, LinkKind::Quiz, Some(&link));
                let address = history::with_fragment(&fragment);
                clipboard::copy(&address.clone(), move |copied| {
                    on.emit(Msg::LinkCopied((!copied).then(|| address.clone())));
                });
            }
            Effect::Draw => share_image::save(&self.model, &props.env.catalog),
            Effect::SaveFile(file) => {
                download::save("answers.json", "application/json", &json::write(&file));
            }
            Effect::ReadFile => {
                if let Some(stage) = props.surface.stage() {
                    file_input::read(stage, "file", move |text| {
                        on.emit(Msg::FileRead(read_answers(&text).map(Box::new)));
                    });
                }
            }
        }
        None
    }

    fn view(&self, props: &RootProps) -> Html {
        let (model, env, on) = (&self.model, &props.env, &self.on);
        let text = match model.attributes.audience {
            Audience::Individual => Text::QuizHeading,
            Audience::Organization => Text::QuizHeadingOrganization,
        };
        let body = match &model.screen {
            // The page's own words stay.
            Screen::Nothing => {
                return html! { <><slot />{ roles_left_out(model, &env.catalog) }</> };
            }
            Screen::Asking(..) => statement(model, env, on),
            Screen::Result(_) => quiz_result(model, env, props.surface.stage(), on),
        };
        html! {
            <section part="quiz" class="quiz" aria-labelledby="quiz">
                { heading(model.attributes.heading_level, HEADING, said(&env.catalog, text)) }
                { roles_left_out(model, &env.catalog) }
                { notice(env, model, on) }
                { body }
            </section>
        }
    }
}

impl QuizElement {
    /// Keeps answers for the next visit, unless another tab has kept more of them meanwhile.
    fn save(&self, key: &str, text: String) {
        let is_ours = |there: &str| {
            let known = self.kept.borrow();
            known.as_ref().is_some_and(|(of, known)| of == key && known == there)
        };
        if storage::read(key).is_none_or(|there| there.len() <= text.len() || is_ours(&there)) {
            storage::write(key, &text);
            self.kept.replace(Some((key.to_owned(), text)));
        }
    }
}

/// The answers in a file; those of a later version are known by their format alone.
fn read_answers(text: &str) -> Option<AnswersFile> {
    json::read(text).or_else(|| json::read::<AnswersFormat>(text)?.later())
}
