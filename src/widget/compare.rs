//! `<rolefit-compare>`.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::Callback;

use super::{Context, Input, results};
use crate::app::compare::{Effect, Format, Model, Msg, Taken};
use crate::app::permalink::Link;
use crate::app::setup::Switch;
use crate::browser::{address, anchors, clipboard, download, history, overheard, share};
use crate::json::Json;
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
        let setup = ctx.setup();
        let key = setup.permalink.clone();
        let mut model = Model::new(Rc::clone(&ctx.pack), setup);
        let mut heard = Vec::new();
        if share::is_offered() {
            model.sharing = Switch::On;
        }
        let on = ctx.link.callback(Input::Compare);
        let link = move || Link::find(&address::fragment(), key.as_ref()?);
        match link() {
            Some(Link::Unreadable) => on.emit(Msg::Linked(Link::Unreadable)),
            Some(link) => drop(model.update(Msg::Linked(link))),
            None => {}
        }
        let (measured, moved) = (on.clone(), on.clone());
        if let Some(result) = results::newest().and_then(|text| Json::parse(&text).ok()) {
            drop(model.update(Msg::Measured(result)));
        }
        heard.push(overheard::details("rolefit-result", move |detail| {
            if let Ok(result) = Json::parse(&detail) {
                measured.emit(Msg::Measured(result));
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
        let model = Rc::get_mut(&mut self.model);
        let effects = model.expect("what was drawn has let go of the model").update(msg);
        self.act(ctx, effects);
    }

    pub(super) fn view(&self, ctx: &Context) -> Html {
        view::compare::compare(&self.model, &ctx.words, &self.on)
    }

    pub(super) fn drawn(&mut self, ctx: &Context, first: bool) {
        let host = &ctx.host;
        if first {
            self.anchors = anchors::follow(host);
            let effects = self.model.opening();
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
                Effect::Emit(name, detail) => host.emit(name, &detail.written()),
                Effect::Focus(id) => self.focus = Some(id),
                Effect::Copy(format) => self.copy(&text(format), Taken::Refused(format)),
                Effect::Save(format) => {
                    let (name, media_type) = match format {
                        Format::Markdown => ("comparison.md", "text/markdown"),
                        Format::Html => ("comparison.html", "text/html"),
                        Format::Csv => ("comparison.csv", "text/csv"),
                    };
                    download::save(name, media_type, &text(format));
                }
                Effect::CopyAddress => self.copy(&self.address(), Taken::RefusedLink),
                Effect::Share => {
                    let title = view::compare::heading(&self.model, words);
                    share::share(&title, &self.address());
                }
                Effect::Link(key, link) => {
                    history::replace(&Link::put(&address::fragment(), &key, link.as_ref()));
                }
            }
        }
    }

    /// The page's address, with the comparison in it when the page wants that.
    fn address(&self) -> String {
        let fragment = address::fragment();
        let link = self.model.setup.permalink.as_ref();
        let fragment = link
            .map_or(fragment.clone(), |key| Link::put(&fragment, key, Some(&self.model.link())));
        history::with_fragment(fragment.trim_start_matches('#'))
    }

    fn copy(&self, text: &str, refused: Taken) {
        let told = self.on.clone();
        clipboard::copy(text, move |copied| {
            told.emit(Msg::Copied(if copied { Taken::Copied } else { refused }));
        });
    }
}
