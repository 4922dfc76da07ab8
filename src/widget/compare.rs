//! `<rolefit-compare>`.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::{Callback, Component, Context, Html};

use super::{Input, Props, results};
use crate::app::compare::{Effect, Format, Model, Msg, Taken};
use crate::app::permalink::Link;
use crate::app::setup::{Setup, Switch};
use crate::browser::overheard::Listening;
use crate::browser::{address, anchors, clipboard, download, history, overheard, share};
use crate::json::Json;
use crate::view;

/// The root component of a comparison.
pub struct Compare {
    model: Rc<Model>,
    /// What the picture calls; made once, so that rows can tell that it is the same.
    on: Callback<Msg>,
    /// The element that gets the focus once the picture is up to date.
    focus: Option<String>,
    /// Links inside the widget, once it is drawn.
    anchors: Option<EventListener>,
    _heard: Vec<Listening>,
}

impl Component for Compare {
    type Message = Input<Msg>;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let setup = Setup::read(&|name| props.host.attribute(name));
        let key = setup.permalink.clone();
        let mut model = Model::new(Rc::clone(&props.pack), setup);
        let mut heard = Vec::new();
        if props.host.is_live() {
            if share::is_offered() {
                model.sharing = Switch::On;
            }
            let on = ctx.link().callback(Input::Reader);
            let link = move || Link::find(&address::fragment(), key.as_ref()?);
            match link() {
                Some(Link::Unreadable) => on.emit(Msg::Linked(Link::Unreadable)),
                Some(link) => drop(model.update(Msg::Linked(link))),
                None => {}
            }
            let (measured, moved) = (on.clone(), on);
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
        }
        Self {
            model: Rc::new(model),
            on: ctx.link().callback(Input::Reader),
            focus: None,
            anchors: None,
            _heard: heard,
        }
    }

    fn update(&mut self, ctx: &Context<Self>, input: Self::Message) -> bool {
        let host = &ctx.props().host;
        let msg = match input {
            Input::Reader(msg) => msg,
            Input::Changed => Msg::SetUp(Setup::read(&|name| host.attribute(name))),
            Input::Reset => Msg::Reset(Setup::read(&|name| host.attribute(name))),
        };
        let effects = Rc::make_mut(&mut self.model).update(msg);
        self.act(ctx, effects);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        view::compare::compare(&self.model, &ctx.props().words, &self.on)
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let host = &ctx.props().host;
        if first {
            host.drawn();
            self.anchors = anchors::follow(host);
            let effects = self.model.opening();
            self.act(ctx, effects);
        }
        if let Some(id) = self.focus.take() {
            host.focus(&id);
        }
    }
}

impl Compare {
    fn act(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
        let Props { host, words, .. } = ctx.props();
        let text = |format| view::along::text(&self.model, words, format);
        for effect in effects {
            match effect {
                Effect::Emit(name, detail) => host.emit(name, &detail.to_string()),
                Effect::Focus(id) => self.focus = Some(id),
                Effect::Copy(format) => copy(ctx, &text(format), Taken::Refused(format)),
                Effect::Save(format) => {
                    let (name, media_type) = match format {
                        Format::Markdown => ("comparison.md", "text/markdown"),
                        Format::Html => ("comparison.html", "text/html"),
                        Format::Csv => ("comparison.csv", "text/csv"),
                    };
                    download::save(name, media_type, &text(format));
                }
                Effect::CopyAddress => copy(ctx, &self.address(), Taken::RefusedLink),
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
}

fn copy(ctx: &Context<Compare>, text: &str, refused: Taken) {
    let told = ctx.link().callback(Input::Reader);
    clipboard::copy(text, move |copied| {
        told.emit(Msg::Copied(if copied { Taken::Copied } else { refused }));
    });
}
