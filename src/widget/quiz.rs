//! `<rolefit-quiz>`.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::Callback;

use super::{Context, Input, results};
use crate::app::events::Event;
use crate::app::permalink::Permalink;
use crate::app::quiz::{Effect, Model, Msg};
use crate::browser::picture::Picture;
use crate::browser::{
    address, chosen_file, clipboard, download, history, overheard, paper, storage,
};
use crate::picture::Html;
use crate::view;

/// A quiz in a page.
pub(super) struct Quiz {
    model: Model,
    on: Callback<Msg>,
    /// The element that gets the focus once the picture is up to date.
    focus: Option<&'static str>,
    /// Whether to print once everything is unfolded.
    printing: bool,
    _heard: Option<EventListener>,
}

impl Quiz {
    pub(super) fn new(ctx: &Context) -> Self {
        let setup = ctx.setup();
        let on = ctx.link.callback(Input::Quiz);
        let moved = on.clone();
        let heard = overheard::fragments(move || {
            moved.emit(Msg::LinkFollowed(address::fragment()));
        });
        let pack = Rc::clone(&ctx.pack);
        let model = Model::open(pack, setup, &address::fragment(), &storage::read);
        Self { model, on, focus: None, printing: false, _heard: heard }
    }

    pub(super) fn update(&mut self, ctx: &Context, msg: Msg) {
        let effects = self.model.update(msg);
        self.act(ctx, effects);
    }

    pub(super) fn view(&self, ctx: &Context) -> Html {
        view::quiz::quiz(&self.model, &ctx.words, &self.on)
    }

    pub(super) fn drawn(&mut self, ctx: &Context, first: bool) {
        let host = &ctx.host;
        if first {
            let effects = self.model.opened();
            self.act(ctx, effects);
        }
        if let Some(id) = self.focus.take() {
            host.focus(id);
        }
        if core::mem::take(&mut self.printing) {
            paper::print();
        }
    }

    fn act(&mut self, ctx: &Context, effects: Vec<Effect>) {
        let host = &ctx.host;
        for effect in effects {
            match effect {
                Effect::Emit(event) => {
                    let detail = results::json(&event);
                    if let Event::Result(_) = event {
                        results::keep(&detail);
                    }
                    host.emit(event.name(), &detail);
                }
                Effect::Focus(id) => self.focus = Some(id),
                Effect::Save(key, text) => storage::write(&key, &text),
                Effect::Forget(key) => storage::forget(&key),
                Effect::ReplaceLink(key, link) => {
                    history::replace(&Permalink::put(&address::fragment(), &key, link.as_ref()));
                }
                Effect::CopyLink(key, link) => {
                    let fragment = Permalink::put(&address::fragment(), &key, Some(&link));
                    let told = self.on.clone();
                    clipboard::copy(&history::with_fragment(&fragment), move |copied| {
                        told.emit(Msg::LinkCopied(copied));
                    });
                }
                Effect::Draw => self.draw(ctx),
                Effect::Print => self.printing = true,
                Effect::SaveFile(file) => {
                    download::save("answers.json", "application/json", &results::json(&file));
                }
                Effect::ReadFile => {
                    let told = self.on.clone();
                    chosen_file::read(host, "file", move |text| {
                        told.emit(Msg::FileRead(results::answers_file(&text)));
                    });
                }
            }
        }
    }

    fn draw(&self, ctx: &Context) {
        let words = &ctx.words;
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
