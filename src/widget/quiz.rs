//! `<rolefit-quiz>`.

use std::rc::Rc;
use yew::{Component, Context, Html};

use super::{Input, Props, results};
use crate::app::permalink::Link;
use crate::app::quiz::{Effect, Model, Msg};
use crate::app::setup::Setup;
use crate::browser::overheard::{self, Listening};
use crate::browser::picture::Picture;
use crate::browser::{address, chosen_file, clipboard, download, history, paper, storage};
use crate::view;

/// The root component of a quiz.
pub struct Quiz {
    model: Model,
    /// The element that gets the focus once the picture is up to date.
    focus: Option<&'static str>,
    /// Whether to print once everything is unfolded.
    printing: bool,
    _heard: Option<Listening>,
}

impl Component for Quiz {
    type Message = Input<Msg>;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let setup = Setup::read(&|name| props.host.attribute(name));
        let (mut fragment, mut heard) = (String::new(), None);
        if props.host.is_live() {
            fragment = address::fragment();
            let on = ctx.link().callback(Input::Reader);
            heard = Some(overheard::fragments(move || {
                on.emit(Msg::LinkFollowed(address::fragment()));
            }));
        }
        let kept = |key: &str| if props.host.is_live() { storage::read(key) } else { None };
        let model = Model::open(Rc::clone(&props.pack), setup, &fragment, &kept);
        Self { model, focus: None, printing: false, _heard: heard }
    }

    fn update(&mut self, ctx: &Context<Self>, input: Self::Message) -> bool {
        let host = &ctx.props().host;
        let msg = match input {
            Input::Reader(msg) => msg,
            Input::Changed => Msg::SetUp(Setup::read(&|name| host.attribute(name))),
            Input::Reset => Msg::Reset,
        };
        let effects = self.model.update(msg);
        self.act(ctx, effects);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on = ctx.link().callback(Input::Reader);
        view::quiz::quiz(&self.model, &ctx.props().words, &on)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let host = &ctx.props().host;
        if first {
            host.drawn();
            let effects = self.model.opening();
            self.act(ctx, effects);
        }
        if let Some(id) = self.focus.take() {
            host.focus(id);
        }
        if core::mem::take(&mut self.printing) {
            paper::print();
        }
    }
}

impl Quiz {
    fn act(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
        let host = &ctx.props().host;
        for effect in effects {
            match effect {
                Effect::Emit(name, detail) => {
                    let detail = detail.to_string();
                    if name == "rolefit-result" {
                        results::keep(&detail);
                    }
                    host.emit(name, &detail);
                }
                Effect::Focus(id) => self.focus = Some(id),
                Effect::Save(key, text) => storage::write(&key, &text),
                Effect::Forget(key) => storage::forget(&key),
                Effect::Link(key, link) => {
                    history::replace(&Link::put(&address::fragment(), &key, link.as_ref()));
                }
                Effect::CopyLink(key, link) => {
                    let fragment = Link::put(&address::fragment(), &key, Some(&link));
                    let told = ctx.link().callback(Input::Reader);
                    clipboard::copy(&history::with_fragment(&fragment), move |copied| {
                        told.emit(Msg::LinkCopied(copied));
                    });
                }
                Effect::Draw => self.draw(ctx),
                Effect::Print => self.printing = true,
                Effect::SaveFile(text) => download::save("answers.json", "application/json", &text),
                Effect::ReadFile => {
                    let told = ctx.link().callback(Input::Reader);
                    chosen_file::read(host, "file", move |text| told.emit(Msg::FileRead(text)));
                }
            }
        }
    }

    fn draw(&self, ctx: &Context<Self>) {
        let words = &ctx.props().words;
        let direction = words.get(view::words::Word::Direction);
        let Some(picture) = Picture::new(1200, 630, direction) else { return };
        for mark in view::quiz::picture::picture(&self.model, words) {
            let (start, top, width, height) = (mark.start, mark.top, mark.width, mark.height);
            match mark.text {
                Some(text) => picture.write(start, top, width, height, mark.color, &text),
                None => picture.fill(start, top, width, height, mark.color),
            }
        }
        picture.save("result.png");
    }
}
