//! The elements that are drawn now, each on a root that Yew keeps.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use web_sys::js_sys::Function;
use yew::{AppHandle, Html, Properties, Renderer, component, html};

use crate::app::attributes::Attributes;
use crate::browser::host::{Host, Stage};
use crate::browser::json;
use crate::components::{Comparison, ComparisonProps, FitQuiz, FitQuizProps, Shared, Surface};
use crate::data;
use crate::domain::pack::Pack;
use crate::i18n::{Catalog, Text};

/// An element, or none while a root waits for the next.
#[derive(Clone, PartialEq)]
enum Drawn {
    Nothing,
    Comparison(ComparisonProps),
    Quiz(FitQuizProps),
}

#[derive(PartialEq, Properties)]
struct RootProps {
    /// Which element it is on this root: the first, the second, …
    turn: u32,
    drawn: Drawn,
}

/// What a root of Yew's holds: one element after the other.
#[component]
fn Root(RootProps { turn, drawn }: &RootProps) -> Html {
    match drawn {
        Drawn::Nothing => Html::default(),
        Drawn::Comparison(props) => html! { <Comparison key={*turn} ..props.clone() /> },
        Drawn::Quiz(props) => html! { <FitQuiz key={*turn} ..props.clone() /> },
    }
}

/// A root and the element that it is drawn on.
struct PooledRoot {
    root: AppHandle<Root>,
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
    pack: Shared<Pack>,
    catalog: Shared<Catalog>,
    resets: u32,
}

impl Widget {
    /// Draws for an element, and calls `drawn` with the stage when all is there.
    ///
    /// Without `pack` (a role pack as the reader hands it over) the bundled one is used, without
    /// `texts` (a locale file), or when they are not those of this version, English. An error when
    /// the reader is of another version than this module, so that no other roles show than asked for.
    pub fn new(
        host: HtmlElement,
        pack: Option<Vec<u8>>,
        texts: Option<String>,
        drawn: Function,
    ) -> Result<Self, String> {
        let pack = pack.map(|bytes| Pack::decode(&bytes)).transpose();
        let pack = pack.map_err(|_| "the reader of packs is of another version")?;
        let texts = texts.and_then(|texts| json::read::<Vec<String>>(&texts));
        let catalog =
            texts.and_then(|texts| Catalog::of(texts.into_iter().map(Rc::from).collect()));
        let mut widget = Self {
            pooled: None,
            quiz: host.local_name() == "rolefit-quiz",
            host: Host::new(host, drawn),
            pack: pack.map_or_else(data::shared, Shared::new),
            catalog: Shared::new(catalog.unwrap_or_else(Catalog::english)),
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

    /// Draws what the element's attributes ask for now.
    pub fn draw(&mut self) {
        let language = self.catalog.get(Text::Language);
        let direction = self.catalog.get(Text::Direction);
        let pooled = self.pooled.take().or_else(|| {
            let mut free = FREE.with_borrow_mut(Vec::pop)?;
            free.turn += 1;
            free.stage.speak(&language, &direction);
            Some(free)
        });
        let Some(stage) = pooled
            .as_ref()
            .map(|pooled| pooled.stage.clone())
            .or_else(|| Stage::new(&language, &direction))
        else {
            return;
        };
        let surface = Surface::Element(self.host.clone(), stage.clone());
        let attributes = Attributes::read(&|name| self.host.attribute(name));
        let (pack, catalog, resets) = (self.pack.clone(), self.catalog.clone(), self.resets);
        let drawn = if self.quiz {
            let props = FitQuizProps::of(attributes, pack, catalog);
            Drawn::Quiz(FitQuizProps { surface, resets, ..props })
        } else {
            let props = ComparisonProps::of(attributes, pack, catalog);
            Drawn::Comparison(ComparisonProps { surface, resets, ..props })
        };
        self.pooled = Some(if let Some(mut pooled) = pooled {
            pooled.root.update(RootProps { turn: pooled.turn, drawn });
            pooled
        } else {
            let element = stage.element().clone();
            let props = RootProps { turn: 0, drawn };
            let root = Renderer::<Root>::with_root_and_props(element, props).render();
            PooledRoot { root, stage, turn: 0 }
        });
    }
}

/// Takes the element down, with all that it listened to.
impl Drop for Widget {
    fn drop(&mut self) {
        if let Some(mut pooled) = self.pooled.take() {
            pooled.root.update(RootProps { turn: pooled.turn, drawn: Drawn::Nothing });
            FREE.with_borrow_mut(|free| free.push(pooled));
        }
    }
}
