//! The elements that are drawn now, each on a root that Yew keeps.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use web_sys::js_sys::Function;
use yew::{AppHandle, Html, Properties, Renderer, component, html};

use crate::app::attributes::Attributes;
use crate::browser::host::{Host, Stage};
use crate::browser::json;
use crate::components::{
    ComparisonElement, Env, QuizElement, Root, RootProps, Shared, Surface, speak,
};
use crate::data;
use crate::domain::pack::Pack;
use crate::i18n::Catalog;

/// An element, or none while a root waits for the next.
#[derive(Clone, PartialEq)]
enum Drawn {
    Nothing,
    Comparison(RootProps),
    Quiz(RootProps),
}

#[derive(PartialEq, Properties)]
struct PoolProps {
    /// Which element it is on this root: the first, the second, …
    turn: u32,
    drawn: Drawn,
}

/// What a root of Yew's holds: one element after the other.
#[component]
fn Pool(PoolProps { turn, drawn }: &PoolProps) -> Html {
    match drawn {
        Drawn::Nothing => Html::default(),
        Drawn::Comparison(props) => {
            html! { <Root<ComparisonElement> key={*turn} ..props.clone() /> }
        }
        Drawn::Quiz(props) => html! { <Root<QuizElement> key={*turn} ..props.clone() /> },
    }
}

/// A root and the element that it is drawn on.
struct PooledRoot {
    root: AppHandle<Pool>,
    stage: Stage,
    turn: u32,
}

thread_local! {
    /// Roots whose element is gone. Each waits for the next element, since Yew never lets go of the
    /// listeners of a root: a new one each time would fill the memory.
    static FREE: RefCell<Vec<PooledRoot>> = const { RefCell::new(Vec::new()) };
}

/// An element that is drawn.
pub struct Widget {
    pooled: Option<PooledRoot>,
    host: Host,
    quiz: bool,
    env: Env,
    resets: u32,
    /// How many elements before it in the page have the same key for links; and how many ask the same.
    same_key: usize,
    twins: usize,
}

impl Widget {
    /// Draws for an element, and calls `drawn` with the stage when all is there.
    ///
    /// Without `pack` (a role pack as the reader hands it over) the bundled one is used, without
    /// `texts` (a locale file), or when they are not those of this version, English; figures are
    /// written as the region of `language` does. An error when
    /// the reader is of another version than this module, so that no other roles show than asked for.
    pub fn new(
        host: HtmlElement,
        pack: Option<Vec<u8>>,
        texts: Option<String>,
        language: &str,
        drawn: Function,
    ) -> Result<Self, String> {
        let pack = pack.map(|bytes| Pack::decode(&bytes)).transpose();
        let pack = pack.map_err(|_| "the reader of packs is of another version")?;
        let quiz = host.local_name() == "rolefit-quiz";
        let host = Host::new(host, drawn);
        let mut widget = Self {
            pooled: None,
            quiz,
            same_key: host.before(&["permalink"]),
            twins: host.before(&["roles", "audience", "pack"]),
            host,
            env: Env {
                pack: pack.map_or_else(data::shared, Shared::new),
                catalog: catalog(texts, language),
            },
            resets: 0,
        };
        widget.draw();
        Ok(widget)
    }

    /// Goes back to what the host page asked for, without what the reader did.
    pub fn reset(&mut self) {
        self.resets += 1;
        self.draw();
    }

    /// Goes on in another language, as [`Self::new`] takes it; what the reader did stays.
    pub fn speak(&mut self, texts: Option<String>, language: &str) {
        self.env.catalog = catalog(texts, language);
        self.draw();
    }

    /// Draws what the element's attributes ask for now.
    pub fn draw(&mut self) {
        let pooled = self.pooled.take().or_else(|| {
            let mut free = FREE.with_borrow_mut(Vec::pop)?;
            free.turn += 1;
            Some(free)
        });
        let stage = pooled.as_ref().map(|pooled| pooled.stage.clone()).or_else(Stage::new);
        let Some(stage) = stage else { return };
        speak(&stage, &self.env.catalog);
        let props = RootProps {
            attributes: Attributes::read(&|name| self.host.attribute(name))
                .after(self.same_key, self.twins),
            env: self.env.clone(),
            surface: Surface::Element(self.host.clone(), stage.clone()),
            resets: self.resets,
            on_event: None,
        };
        let drawn = if self.quiz { Drawn::Quiz(props) } else { Drawn::Comparison(props) };
        self.pooled = Some(if let Some(mut pooled) = pooled {
            pooled.root.update(PoolProps { turn: pooled.turn, drawn });
            pooled
        } else {
            let element = stage.element().clone();
            let props = PoolProps { turn: 0, drawn };
            let root = Renderer::<Pool>::with_root_and_props(element, props).render();
            PooledRoot { root, stage, turn: 0 }
        });
    }
}

fn catalog(texts: Option<String>, language: &str) -> Shared<Catalog> {
    let texts = texts.and_then(|texts| json::read::<Vec<String>>(&texts));
    let catalog = texts.and_then(|texts| Catalog::of(texts.into_iter().map(Rc::from).collect()));
    Shared::new(catalog.unwrap_or_else(Catalog::english).for_region(language))
}

/// Takes the element down, with all that it listened to.
impl Drop for Widget {
    fn drop(&mut self) {
        if let Some(mut pooled) = self.pooled.take() {
            pooled.root.update(PoolProps { turn: pooled.turn, drawn: Drawn::Nothing });
            FREE.with_borrow_mut(|free| free.push(pooled));
        }
    }
}
