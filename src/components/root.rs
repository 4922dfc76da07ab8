//! The root component of both elements.

use std::mem;

use yew::{
    AttrValue, Callback, Component, Context, Html, Properties, component, create_portal, html,
    use_memo,
};

use super::env::Env;
use super::surface::{Surface, own_surface, speak};
use crate::app::attributes::Attributes;
use crate::app::events::{ErrorCode, Event};
use crate::browser::{self, console, print};

/// One of the elements: its state, how it is drawn, and what is to be done outside of it.
pub trait Element: Sized + 'static {
    /// What it speaks of beside the pack.
    type Extra: Clone + PartialEq + 'static;
    /// What can happen to it.
    type Msg: 'static;
    /// What is to be done then.
    type Effect;

    /// From the start, with nothing that the reader did; `on` takes in what happens.
    fn start(props: &RootProps<Self::Extra>, on: Callback<Self::Msg>) -> Self;

    /// What the page asked for last.
    fn attributes(&self) -> &Attributes;

    /// The page asks for something else, or to start over.
    fn asked(attributes: Attributes, anew: bool) -> Self::Msg;

    /// What is to be done once it is drawn for the first time.
    fn opened(&mut self) -> Vec<Self::Effect>;

    /// Takes a message in.
    fn update(&mut self, msg: Self::Msg) -> Vec<Self::Effect>;

    /// Does it, or says what is to be done once all is drawn.
    fn run(&self, effect: Self::Effect, props: &RootProps<Self::Extra>) -> Option<Afterwards>;

    /// All of it, as it stands.
    fn view(&self, props: &RootProps<Self::Extra>) -> Html;
}

/// What waits until all is drawn.
pub enum Afterwards {
    /// Move the focus to the element of that id.
    Focus(String),
    /// Print the page.
    Print,
}

/// What the root of an element is given.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RootProps<X: Clone + PartialEq + 'static = ()> {
    /// What the page asks for.
    pub attributes: Attributes,
    /// What it speaks of, and how; another pack starts it anew.
    pub env: Env,
    /// What it speaks of beside the pack; another one starts it anew.
    pub extra: X,
    /// Where it draws.
    pub surface: Surface,
    /// Counts up to start over, without what the reader did.
    pub resets: u32,
    /// What is told of its events, beside the page.
    pub on_event: Option<Callback<Event>>,
}

impl RootProps {
    /// Tells whom it concerns of an event.
    pub(super) fn emit(&self, event: Event) {
        if let Event::Error(error) = &event
            && matches!(error.code, ErrorCode::NothingToAsk | ErrorCode::UnknownAspect)
            && browser::is_present()
        {
            console::warn(&["Rolefit: ", error.code.name(), ": ", &error.message].concat());
        }
        if let Some(host) = self.surface.host() {
            host.emit(event.name(), &event);
        }
        if let Some(on_event) = &self.on_event {
            on_event.emit(event);
        }
    }
}

/// An element, on its surface.
pub struct Root<E> {
    element: E,
    /// Whether the page has been told that it is drawn.
    opened: bool,
    afterwards: Vec<Afterwards>,
}

impl<E: Element> Component for Root<E> {
    type Message = E::Msg;
    type Properties = RootProps<E::Extra>;

    fn create(ctx: &Context<Self>) -> Self {
        // Made once, so that the parts of it can tell that it is the same.
        let on = ctx.link().callback(|msg| msg);
        Self { element: E::start(ctx.props(), on), opened: false, afterwards: Vec::new() }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Self::Properties) -> bool {
        let props = ctx.props();
        if props.surface != old.surface
            || props.env.pack != old.env.pack
            || props.extra != old.extra
        {
            *self = Self::create(ctx);
            return true;
        }
        let anew = props.resets != old.resets;
        if anew || props.attributes != *self.element.attributes() {
            return self.update(ctx, E::asked(props.attributes.clone(), anew));
        }
        // Callbacks may be new ones each time; nothing is drawn of them.
        props.env != old.env
    }

    fn update(&mut self, ctx: &Context<Self>, msg: E::Msg) -> bool {
        let effects = self.element.update(msg);
        self.run(ctx.props(), effects);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        self.element.view(ctx.props())
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let props = ctx.props();
        if !mem::replace(&mut self.opened, true) {
            props.surface.drawn();
            let effects = self.element.opened();
            self.run(props, effects);
        }
        for waiting in self.afterwards.drain(..) {
            match waiting {
                Afterwards::Focus(id) => props.surface.focus(&id),
                Afterwards::Print => print::print(),
            }
        }
    }
}

impl<E: Element> Root<E> {
    fn run(&mut self, props: &RootProps<E::Extra>, effects: Vec<E::Effect>) {
        let run = |effect| self.element.run(effect, props);
        self.afterwards.extend(effects.into_iter().filter_map(run));
    }
}

#[derive(PartialEq, Properties)]
pub(super) struct OnSurfaceProps {
    pub(super) root: RootProps,
    /// `light` or `dark`, for a surface of its own.
    pub(super) theme: Option<AttrValue>,
}

/// An element in another Yew application, in a shadow root of its own where that is what is asked for.
#[component]
pub(super) fn OnSurface<E: Element<Extra = ()>>(
    OnSurfaceProps { root, theme }: &OnSurfaceProps,
) -> Html {
    let own = use_memo(root.surface.clone(), own_surface);
    let Some((host, stage)) = &*own else { return html! { <Root<E> ..root.clone() /> } };
    host.set_attribute("theme", theme.as_deref());
    speak(stage, &root.env);
    let surface = Surface::Element(host.clone(), stage.clone());
    let content = html! { <Root<E> ..RootProps { surface, ..root.clone() } /> };
    let element = Html::VRef(host.element().clone().into());
    [element, create_portal(content, stage.element().clone())].into_iter().collect()
}
