//! The comparison: the component, and the root of `<rolefit-compare>`.

mod career_graph;
mod cell;
mod digest;
pub mod export;
mod export_formats;
mod export_menu;
pub mod export_page;
mod list_row;
mod notices;
mod pair_chooser;
mod pay_bar;
mod points;
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

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::virtual_dom::AttributeOrProperty::Static;
use yew::{Callback, Html, component, html};

use super::Shared;
use super::heading::heading;
use super::hiring_link::hiring_link;
use super::markup_text::text;
use super::newest_result;
use super::root::{Afterwards, Element, OnSurface, RootProps};
use crate::app::attributes::{Attributes, Switch};
use crate::app::compare::{CopyState, Drawn, Effect, Format, Model, Msg, Part};
use crate::app::permalink::{Kind as LinkKind, Permalink};
use crate::browser::{
    self, address, clipboard, document_events, download, hash_links, history, idle, letters, share,
};
use career_graph::CareerGraph;
use digest::Digest;
use export_menu::ExportMenu;
use notices::notices;
use role_list::role_list;
use sources::SourceList;
use table::table;
use toolbar::toolbar;

/// A comparison of roles, side by side.
#[component]
pub fn Comparison(props: &ComparisonProps) -> Html {
    html! { <OnSurface<ComparisonElement> root={RootProps::from(props)} theme={props.theme.clone()} /> }
}

/// Where there are fewer CSS pixels, style sheets show less at first.
const NARROW: f64 = 640.0;

/// A comparison as the root of an element.
pub struct ComparisonElement {
    model: Shared<Model>,
    on: Callback<Msg>,
    /// Draws what is out of sight, once there is time.
    rest: Option<Timeout>,
    _listeners: Vec<EventListener>,
    _withdrawn: Rc<Callback<()>>,
}

/// What a comparison takes from a quiz's result, whoever sends it.
#[derive(serde::Deserialize)]
struct Measured {
    ranking: Vec<crate::app::events::Ranked>,
}

impl Element for ComparisonElement {
    type Extra = ();
    type Msg = Msg;
    type Effect = Effect;

    fn start(props: &RootProps, on: Callback<Msg>) -> Self {
        let attributes = props.attributes.clone();
        let fold = if browser::is_present() { letters::lower_case } else { str::to_lowercase };
        let permalink = attributes.permalink.clone();
        let mut model = Model::new(Rc::clone(&props.env.pack.0), attributes, fold);
        let mut listeners = Vec::new();
        if browser::is_present() {
            model.framed = browser::is_framed();
            model.sharing = if share::is_offered() { Switch::On } else { Switch::Off };
            let linked = move || {
                Permalink::find(&address::fragment(), permalink.as_ref()?, LinkKind::Compare)
            };
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
            let narrow = browser::is_narrower(NARROW);
            model.drawn = if narrow { Drawn::FirstLook } else { Drawn::Shown };
        }
        let cited = on.clone();
        let follow = move |source: &str| {
            let number = source.trim_start_matches("source-").parse().unwrap_or_default();
            cited.emit(Msg::Unfolded(Part::Source(number)));
        };
        listeners.extend(props.surface.stage().map(|stage| hash_links::follow(stage, follow)));
        let withdrawn = newest_result::on_withdrawn(on.reform(|()| Msg::Measured(Vec::new())));
        let (model, rest) = (Shared::new(model), None);
        Self { model, on, rest, _listeners: listeners, _withdrawn: withdrawn }
    }

    fn attributes(&self) -> &Attributes {
        &self.model.attributes
    }

    fn asked(attributes: Attributes, anew: bool) -> Msg {
        let msg = if anew { Msg::Reset } else { Msg::AttributesChanged };
        msg(Box::new(attributes))
    }

    fn opened(&mut self) -> Vec<Effect> {
        self.draw_rest_later();
        self.model.opened()
    }

    fn update(&mut self, msg: Msg) -> Vec<Effect> {
        if matches!(msg, Msg::Idle) {
            self.rest = None;
        }
        let effects = Rc::make_mut(&mut self.model.0).update(msg);
        self.draw_rest_later();
        effects
    }

    fn run(&self, effect: Effect, props: &RootProps) -> Option<Afterwards> {
        let catalog = &props.env.catalog;
        let text = |format| export::text(&self.model, catalog, format);
        match effect {
            Effect::Emit(event) => props.emit(event),
            Effect::Focus(id) => return Some(Afterwards::Focus(id.to_string())),
            Effect::Copy(format) => self.copy(&text(format), CopyState::Refused(format)),
            Effect::Save(format) => {
                let (name, media_type) = match format {
                    Format::Markdown => ("comparison.md", "text/markdown"),
                    Format::Html => ("comparison.html", "text/html"),
                    Format::Csv => ("comparison.csv", "text/csv"),
                };
                download::save(name, media_type, &text(format));
            }
            Effect::CopyAddress => {
                let address = self.address();
                self.copy(&address, CopyState::LinkRefused(address.as_str().into()));
            }
            Effect::Share => share::share(&title(&self.model, catalog), &self.address()),
            Effect::ReplaceLink(key, link) => {
                history::replace(&Permalink::put(
                    &address::fragment(),
                    &key,
                    LinkKind::Compare,
                    link.as_ref(),
                ));
            }
        }
        None
    }

    fn view(&self, RootProps { env, .. }: &RootProps) -> Html {
        let (model, on) = (&self.model, &self.on);
        let few = model.choice.shown.len() < 2;
        let own = few && !model.attributes.roles.is_empty();
        // What may draw nothing is left out here: Yew puts what comes before an empty component where
        // that component's next sibling was, though it may be gone.
        let chooses = model.attributes.picker == Switch::On || !model.choice.waiting.is_empty();
        html! {
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
                    { table(model, env, on) }
                    if model.draws_moves() { <CareerGraph {model} {env} /> }
                    <ExportMenu {model} {env} {on} />
                    <SourceList {model} {env} {on} />
                    if model.attributes.hiring == Switch::On {
                        { hiring_link(&env.catalog, &model.slugs().join(" ")) }
                    }
                }
            </>
        }
    }
}

impl ComparisonElement {
    fn draw_rest_later(&mut self) {
        if self.model.drawn != Drawn::Whole && self.rest.is_none() && browser::is_present() {
            let on = self.on.clone();
            self.rest = Some(idle::later(move || on.emit(Msg::Idle)));
        }
    }

    /// The page's address, with the comparison in it when the page wants that.
    fn address(&self) -> String {
        let fragment = address::fragment();
        let fragment = match &self.model.attributes.permalink {
            Some(key) => {
                Permalink::put(&fragment, key, LinkKind::Compare, Some(&self.model.link()))
            }
            None => fragment,
        };
        history::with_fragment(fragment.trim_start_matches('#'))
    }

    fn copy(&self, text: &str, refused: CopyState) {
        let on = self.on.clone();
        clipboard::copy(text, move |copied| {
            on.emit(Msg::Copied(if copied { CopyState::Copied } else { refused.clone() }));
        });
    }
}
