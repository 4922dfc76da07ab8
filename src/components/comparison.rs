//! The comparison: the root component of `<rolefit-compare>`.

mod career_graph;
mod cell;
mod digest;
pub mod export;
mod export_formats;
mod export_menu;
mod list_row;
mod notices;
mod pair_chooser;
mod pay_bar;
mod props;
mod role_chip;
mod role_list;
mod role_search;
mod row;
mod row_heading;
pub(super) mod sources;
mod table;
mod title;
mod toolbar;

pub use props::ComparisonProps;
pub use title::title;

use std::mem;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::virtual_dom::AttributeOrProperty::Static;
use yew::{Callback, Component, Context, Html, html};

use super::Shared;
use super::env::Env;
use super::heading::heading;
use super::markup_text::text;
use super::newest_result;
use super::surface::Canvas;
use crate::app::attributes::{Attributes, Switch};
use crate::app::compare::{CopyState, Effect, ElementId, Format, Model, Msg, Part};
use crate::app::permalink::Permalink;
use crate::browser::{
    self, address, clipboard, document_events, download, hash_links, history, idle, letters, share,
};
use crate::domain::pack::Kind;
use career_graph::CareerGraph;
use digest::Digest;
use export_menu::ExportMenu;
use notices::notices;
use role_list::role_list;
use sources::SourceList;
use table::Table;
use toolbar::toolbar;

/// A comparison of roles, side by side.
pub struct Comparison {
    model: Shared<Model>,
    env: Env,
    canvas: Canvas,
    /// What parts of it call; made once, so that they can tell that it is the same.
    on: Callback<Msg>,
    /// Whether the page has been told that it is drawn.
    opened: bool,
    /// The element that gets the focus once all is drawn.
    focus: Option<ElementId>,
    /// Draws what is out of sight, once there is time.
    rest: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

impl Component for Comparison {
    type Message = Msg;
    type Properties = ComparisonProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        Self::start(ctx, Canvas::new(&props.surface, &props.catalog, props.theme.as_deref()))
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &ComparisonProps) -> bool {
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
            Msg::Reset(Box::new(attributes))
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
        let few = model.choice.shown.len() < 2;
        let own = few && !model.attributes.roles.is_empty();
        // What may draw nothing is left out here: Yew puts what comes before an empty component where
        // that component's next sibling was, though it may be gone.
        let chooses = model.attributes.picker == Switch::On || !model.choice.waiting.is_empty();
        let moves = model.all_rows().iter().any(|row| env.pack[row.aspect].kind == Kind::Moves);
        self.canvas.place(html! {
            <>
                if !own {
                    { heading(
                        model.attributes.heading_level,
                        &[("class", Static("title"))],
                        text(&title(model, &env.catalog)),
                    ) }
                }
                { notices(env, &model.choice.unknown, on) }
                if own { <slot /> }
                if chooses { { role_list(model, env, on) } }
                if !few {
                    <Digest {model} {env} />
                    { toolbar(model, env, on) }
                    <Table {model} {env} {on} />
                    if moves { <CareerGraph {model} {env} /> }
                    <ExportMenu {model} {env} {on} />
                    <SourceList {model} {env} {on} />
                }
            </>
        })
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if !mem::replace(&mut self.opened, true) {
            self.canvas.drawn();
            let on = self.on.clone();
            self.rest = browser::is_present().then(|| idle::later(move || on.emit(Msg::Idle)));
            let effects = self.model.opened();
            self.run(ctx.props(), effects);
        }
        if let Some(id) = self.focus.take() {
            self.canvas.focus(&id.to_string());
        }
    }
}

/// What a comparison takes from a quiz's result, whoever sends it.
#[derive(serde::Deserialize)]
struct Measured {
    ranking: Vec<crate::app::events::Ranked>,
}

impl Comparison {
    /// From the start, with nothing that the reader did, on a canvas that may have borne another pack.
    fn start(ctx: &Context<Self>, canvas: Canvas) -> Self {
        let props = ctx.props();
        let env = props.env();
        let attributes = Attributes::from(props);
        let fold = if browser::is_present() { letters::lower_case } else { str::to_lowercase };
        let permalink = attributes.permalink.clone();
        let mut model = Model::new(Rc::clone(&env.pack.0), attributes, fold);
        // What is written for a page is written whole.
        model.whole = !browser::is_present();
        let on = ctx.link().callback(|msg| msg);
        let mut listeners = Vec::new();
        if browser::is_present() {
            model.sharing = if share::is_offered() { Switch::On } else { Switch::Off };
            let linked = move || Permalink::find(&address::fragment(), permalink.as_ref()?);
            match linked() {
                Some(Permalink::Unreadable) => on.emit(Msg::Linked(Permalink::Unreadable)),
                Some(link) => drop(model.update(Msg::Linked(link))),
                None => {}
            }
            if let Some(ranking) = newest_result::newest() {
                drop(model.update(Msg::Measured(ranking)));
            }
            let (measured, moved) = (on.clone(), on.clone());
            listeners.extend(document_events::on_detail(
                "rolefit-result",
                move |result: Measured| {
                    measured.emit(Msg::Measured(result.ranking));
                },
            ));
            listeners.extend(document_events::on_fragment(move || {
                if let Some(link) = linked() {
                    moved.emit(Msg::Linked(link));
                }
            }));
        }
        let cited = on.clone();
        let follow = move |source: &str| {
            let number = source.trim_start_matches("source-").parse().unwrap_or_default();
            cited.emit(Msg::Unfolded(Part::Source(number)));
        };
        listeners.extend(canvas.stage().map(|stage| hash_links::follow(stage, follow)));
        let model = Shared::new(model);
        Self {
            model,
            env,
            canvas,
            on,
            focus: None,
            opened: false,
            rest: None,
            _listeners: listeners,
        }
    }

    fn run(&mut self, props: &ComparisonProps, effects: Vec<Effect>) {
        let catalog = &self.env.catalog;
        let text = |format| export::text(&self.model, catalog, format);
        for effect in effects {
            match effect {
                Effect::Emit(event) => {
                    if let Some(host) = self.canvas.host() {
                        host.emit(event.name(), &event);
                    }
                    props.tell(event);
                }
                Effect::Focus(id) => self.focus = Some(id),
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
                Effect::Share => share::share(&title(&self.model, catalog), &self.address()),
                Effect::ReplaceLink(key, link) => {
                    history::replace(&Permalink::put(&address::fragment(), &key, link.as_ref()));
                }
            }
        }
    }

    /// The page's address, with the comparison in it when the page wants that.
    fn address(&self) -> String {
        let fragment = address::fragment();
        let fragment = match &self.model.attributes.permalink {
            Some(key) => Permalink::put(&fragment, key, Some(&self.model.link())),
            None => fragment,
        };
        history::with_fragment(fragment.trim_start_matches('#'))
    }

    fn copy(&self, text: &str, refused: CopyState) {
        let on = self.on.clone();
        clipboard::copy(text, move |copied| {
            on.emit(Msg::Copied(if copied { CopyState::Copied } else { refused }));
        });
    }
}
