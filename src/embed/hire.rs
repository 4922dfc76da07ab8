//! The hiring kits that are drawn now.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::HtmlElement;
use web_sys::js_sys::Function;
use yew::{Html, html};

use super::pool::{Drawn, Free, Pooled};
use crate::app::hire;
use crate::browser::host::Host;
use crate::browser::json;
use crate::components::{Env, HireElement, HireExtra, Root, RootProps, Shared, Surface, speak};
use crate::data;
use crate::domain::pack::Hiring;
use crate::i18n::{Catalog, HireCatalog};

#[derive(Clone, PartialEq)]
struct Kit(RootProps<HireExtra>);

impl Drawn for Kit {
    fn html(&self, turn: u32) -> Html {
        html! { <Root<HireElement> key={turn} ..self.0.clone() /> }
    }
}

thread_local! {
    /// Roots whose element is gone.
    static FREE: Free<Kit> = const { RefCell::new(Vec::new()) };
}

/// A hiring kit that is drawn.
pub struct HireWidget {
    pooled: Pooled<Kit>,
    host: Host,
    env: Env,
    extra: HireExtra,
    resets: u32,
}

impl HireWidget {
    /// Draws for an element, and calls `drawn` with the stage when all is there.
    ///
    /// `pack` and `texts` are as those of [`Widget::new`](super::Widget::new); in a locale file of the
    /// hiring kit its texts follow those of the interface.
    pub fn new(
        host: HtmlElement,
        pack: Option<Vec<u8>>,
        texts: Option<String>,
        language: &str,
        drawn: Function,
    ) -> Result<Self, String> {
        let both = pack.map(|bytes| Hiring::decode_behind(&bytes)).transpose();
        let both = both.map_err(|_| "the reader of packs is of another version")?;
        let (pack, hiring) = both.unwrap_or_else(data::kit);
        let words = words(texts, language);
        let mut widget = Self {
            pooled: Pooled::new(&FREE),
            host: Host::new(host, drawn),
            env: Env { pack: Shared::new(pack), catalog: Shared::new(words.base.clone()) },
            extra: HireExtra {
                hiring: Shared::new(hiring),
                words: Shared::new(words),
                styles: rolefit_data::HIRE_STYLES,
            },
            resets: 0,
        };
        widget.draw();
        Ok(widget)
    }

    /// Goes on in another language, as [`Self::new`] takes it; what was typed stays.
    pub fn speak(&mut self, texts: Option<String>, language: &str) {
        let words = words(texts, language);
        self.env.catalog = Shared::new(words.base.clone());
        self.extra.words = Shared::new(words);
        self.draw();
    }

    /// Goes back to what the host page asked for, without what was typed.
    pub fn reset(&mut self) {
        self.resets += 1;
        self.draw();
    }

    /// Draws what the element's attributes ask for now.
    pub fn draw(&mut self) {
        let (host, env, extra) = (&self.host, &self.env, &self.extra);
        self.pooled.draw(|stage| {
            speak(stage, env);
            Kit(RootProps {
                attributes: hire::attributes(&|name| host.attribute(name)),
                env: env.clone(),
                extra: extra.clone(),
                surface: Surface::Element(host.clone(), stage.clone()),
                resets: self.resets,
                on_event: None,
            })
        });
    }
}

/// The texts of a locale file, or English ones; figures are written as the region of `language` does.
fn words(texts: Option<String>, language: &str) -> HireCatalog {
    let words = texts.and_then(|texts| json::read::<Vec<String>>(&texts)).and_then(catalog);
    let mut words = words.unwrap_or_else(HireCatalog::english);
    words.base = words.base.for_region(language);
    words
}

fn catalog(texts: Vec<String>) -> Option<HireCatalog> {
    let mut texts: Vec<Rc<str>> = texts.into_iter().map(Rc::from).collect();
    let base = texts.len().checked_sub(HireCatalog::LENGTH)?;
    let own = texts.split_off(base);
    HireCatalog::of(own, Catalog::of(texts)?)
}
