//! `<rolefit-compare>`.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::Callback;

use super::{Context, Input, results};
use crate::app::attributes::Switch;
use crate::app::compare::{CopyState, Effect, Format, Model, Msg};
use crate::app::permalink::Permalink;
use crate::browser::{address, anchors, clipboard, download, history, overheard, share};
use crate::picture::Html;
use crate::view;

/// A comparison in a page.
pub(super) struct Compare {
    model: Rc<Model>,
    /// What the picture calls; made once, so that rows can tell that it is the same.
    on: Callback<Msg>,
    /// The element that gets the focus once the picture is up to date.
    focus: Option<String>,
    /// Links inside the widget, once it is drawn.
    anchors: Option<EventListener>,
    _heard: Vec<Option<EventListener>>,
}

impl Compare {
    pub(super) fn new(ctx: &Context) -> Self {
        let attributes = ctx.setup();
        let key = attributes.permalink.clone();
        let mut model = Model::new(Rc::clone(&ctx.pack), attributes, str::to_lowercase);
        let mut heard = Vec::new();
        if share::is_offered() {
            model.sharing = Switch::On;
        }
        let on = ctx.link.callback(Input::Compare);
        let link = move || Permalink::find(&address::fragment(), key.as_ref()?);
        match link() {
            Some(Permalink::Unreadable) => on.emit(Msg::Linked(Permalink::Unreadable)),
            Some(link) => drop(model.update(Msg::Linked(link))),
            None => {}
        }
        let (measured, moved) = (on.clone(), on.clone());
        if let Some(ranking) = results::newest().and_then(|text| results::ranking(&text)) {
            drop(model.update(Msg::Measured(ranking)));
        }
        heard.push(overheard::details("rolefit-result", move |detail| {
            if let Some(ranking) = results::ranking(&detail) {
                measured.emit(Msg::Measured(ranking));
            }
        }));
        heard.push(overheard::fragments(move || {
            if let Some(link) = link() {
                moved.emit(Msg::Linked(link));
            }
        }));
        Self { model: Rc::new(model), on, focus: None, anchors: None, _heard: heard }
    }

    pub(super) fn update(&mut self, ctx: &Context, msg: Msg) {
        let effects = Rc::make_mut(&mut self.model).update(msg);
        self.act(ctx, effects);
    }

    pub(super) fn view(&self, ctx: &Context) -> Html {
        view::compare::compare(&self.model, &ctx.words, &self.on)
    }

    pub(super) fn drawn(&mut self, ctx: &Context, first: bool) {
        let host = &ctx.host;
        if first {
            self.anchors = anchors::follow(host);
            let effects = self.model.opened();
            self.act(ctx, effects);
        }
        if let Some(id) = self.focus.take() {
            host.focus(&id);
        }
    }

    fn act(&mut self, ctx: &Context, effects: Vec<Effect>) {
        let Context { host, words, .. } = ctx;
        let text = |format| view::along::text(&self.model, words, format);
        for effect in effects {
            match effect {
                Effect::Emit(event) => host.emit(event.name(), &results::json(&event)),
                Effect::Focus(id) => self.focus = Some(id.to_string()),
                Effect::Copy(format) => self.copy(&text(format), CopyState::Refused(format)),
                Effect::Save(format) => {
                    let (name, media_type) = match format {
                        Format::Markdown => ("comparison.md", "text/markdown"),
                        Format::Html => ("comparison.html", "text/html"),
                        Format::Csv => ("comparison.csv", "text/csv"),
                    };
                    download::save(name, media_type, &text(format));
                }
                Effect::CopyAddress => self.copy(&self.address(), CopyState::LinkRefused),
                Effect::Share => {
                    let title = view::compare::heading(&self.model, words);
                    share::share(&title, &self.address());
                }
                Effect::ReplaceLink(key, link) => {
                    history::replace(&Permalink::put(&address::fragment(), &key, link.as_ref()));
                }
            }
        }
    }

    /// The page's address, with the comparison in it when the page wants that.
    fn address(&self) -> String {
        let fragment = address::fragment();
        let link = self.model.attributes.permalink.as_ref();
        let fragment = link.map_or(fragment.clone(), |key| {
            Permalink::put(&fragment, key, Some(&self.model.link()))
        });
        history::with_fragment(fragment.trim_start_matches('#'))
    }

    fn copy(&self, text: &str, refused: CopyState) {
        let told = self.on.clone();
        clipboard::copy(text, move |copied| {
            told.emit(Msg::Copied(if copied { CopyState::Copied } else { refused }));
        });
    }
}
