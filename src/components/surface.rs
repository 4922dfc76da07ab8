//! Where a root component draws, and what both roots do there.

use std::rc::Rc;

use yew::html::IntoPropValue;
use yew::{Html, create_portal};

use crate::browser;
use crate::browser::host::{Host, Stage};
use crate::i18n::{Catalog, Text};

/// The style sheet of every element, put together from `style/`.
pub const STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/rolefit.css"));

/// Where a root component draws.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Surface {
    /// In an open shadow root of its own, with the sheets of the custom elements.
    #[default]
    ShadowRoot,
    /// On a stage that a custom element has.
    Element(Host, Stage),
    /// Where it stands: on the stage of the widget around it, or in written markup, where there is
    /// none. The page hears no events of it.
    Inline(Option<Stage>),
}

/// A surface as a component draws on it.
#[derive(Clone)]
pub(super) struct Canvas {
    host: Option<Host>,
    stage: Option<Stage>,
    /// Whether the host is the component's own and stands where the component does.
    own: bool,
}

impl Canvas {
    pub(super) fn new(surface: &Surface, catalog: &Catalog, theme: Option<&str>) -> Self {
        match surface {
            Surface::Element(host, stage) => {
                Self { host: Some(host.clone()), stage: Some(stage.clone()), own: false }
            }
            Surface::Inline(stage) => Self { host: None, stage: stage.clone(), own: false },
            Surface::ShadowRoot if browser::is_present() => {
                let stage = Stage::new(&catalog.get(Text::Language), &catalog.get(Text::Direction));
                let host = stage.as_ref().and_then(|stage| Host::with_shadow_root(STYLES, stage));
                let canvas = Self { host, stage, own: true };
                canvas.dress(catalog, theme);
                canvas
            }
            Surface::ShadowRoot => Self { host: None, stage: None, own: true },
        }
    }

    /// Takes on another wording and other colours, where they are the component's own affair.
    pub(super) fn dress(&self, catalog: &Catalog, theme: Option<&str>) {
        if let (Some(host), Some(stage)) = (&self.host, &self.stage)
            && self.own
        {
            host.set_attribute("theme", theme);
            stage.speak(&catalog.get(Text::Language), &catalog.get(Text::Direction));
        }
    }

    /// Puts what is drawn where it belongs.
    pub(super) fn place(&self, content: Html) -> Html {
        match (&self.host, &self.stage) {
            (Some(host), Some(stage)) if self.own => {
                let own = Html::VRef(host.element().clone().into());
                [own, create_portal(content, stage.element().clone())].into_iter().collect()
            }
            _ => content,
        }
    }

    pub(super) fn host(&self) -> Option<&Host> {
        self.host.as_ref()
    }

    pub(super) fn stage(&self) -> Option<&Stage> {
        self.stage.as_ref()
    }

    /// Says that what was drawn first is there.
    pub(super) fn drawn(&self) {
        if let (Some(host), Some(stage)) = (&self.host, &self.stage) {
            host.drawn(stage);
        }
    }

    /// Moves the focus to the element of that id.
    pub(super) fn focus(&self, id: &str) {
        if let Some(stage) = &self.stage {
            stage.focus(id);
        }
    }
}

/// Names of roles or rows, in order: in markup `roles="a b"`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slugs(pub Rc<[String]>);

impl From<&str> for Slugs {
    fn from(text: &str) -> Self {
        Self(text.split_whitespace().map(Into::into).collect())
    }
}

impl From<Vec<String>> for Slugs {
    fn from(list: Vec<String>) -> Self {
        Self(list.into())
    }
}

impl IntoPropValue<Slugs> for &str {
    fn into_prop_value(self) -> Slugs {
        self.into()
    }
}

impl IntoPropValue<Slugs> for String {
    fn into_prop_value(self) -> Slugs {
        self.as_str().into()
    }
}

impl IntoPropValue<Slugs> for Vec<String> {
    fn into_prop_value(self) -> Slugs {
        self.into()
    }
}
