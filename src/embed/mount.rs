//! The elements that are drawn now, each on a root that Yew keeps.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use web_sys::js_sys::Function;
use yew::{Html, html};

use super::pool::{Drawn, Free, Pooled};
use crate::app::attributes::{Attributes, Switch};
use crate::browser::host::Host;
use crate::browser::json;
use crate::components::{
    ComparisonElement, Env, QuizElement, Root, RootProps, Shared, Surface, speak,
};
use crate::data;
use crate::domain::pack::Pack;
use crate::i18n::Catalog;

/// What turns the ways to the hiring kit off, for all of a page.
const NO_HIRING: &str = "rolefit-compare[hiring=off i], rolefit-quiz[hiring=off i]";

/// An element of the core.
#[derive(Clone, PartialEq)]
enum CoreElement {
    Comparison(RootProps),
    Quiz(RootProps),
}

impl Drawn for CoreElement {
    fn html(&self, turn: u32) -> Html {
        match self {
            Self::Comparison(props) => {
                html! { <Root<ComparisonElement> key={turn} ..props.clone() /> }
            }
            Self::Quiz(props) => html! { <Root<QuizElement> key={turn} ..props.clone() /> },
        }
    }
}

thread_local! {
    /// Roots whose element is gone.
    static FREE: Free<CoreElement> = const { RefCell::new(Vec::new()) };
}

/// An element that is drawn.
pub struct Widget {
    pooled: Pooled<CoreElement>,
    host: Host,
    quiz: bool,
    own_pack: bool,
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
        let (is_own, quiz) = (pack.is_some(), host.local_name() == "rolefit-quiz");
        let host = Host::new(host, drawn);
        let mut widget = Self {
            pooled: Pooled::new(&FREE),
            own_pack: is_own,
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
        let (host, env) = (&self.host, &self.env);
        self.pooled.draw(|stage| {
            speak(stage, env);
            let mut attributes = Attributes::read(&|name| host.attribute(name));
            // Another element has no way to this one's pack.
            if self.own_pack || host.is_beside(NO_HIRING) {
                attributes.hiring = Switch::Off;
            }
            let props = RootProps {
                attributes: attributes.after(self.same_key, self.twins),
                env: env.clone(),
                extra: (),
                surface: Surface::Element(host.clone(), stage.clone()),
                resets: self.resets,
                on_event: None,
            };
            if self.quiz { CoreElement::Quiz(props) } else { CoreElement::Comparison(props) }
        });
    }
}

fn catalog(texts: Option<String>, language: &str) -> Shared<Catalog> {
    let texts = texts.and_then(|texts| json::read::<Vec<String>>(&texts));
    let catalog = texts.and_then(|texts| Catalog::of(texts.into_iter().map(Rc::from).collect()));
    Shared::new(catalog.unwrap_or_else(Catalog::english).for_region(language))
}
