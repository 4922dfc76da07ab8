//! Where a root component draws.

use std::rc::Rc;

pub use rolefit_data::STYLES;
use yew::html::IntoPropValue;

use super::env::Env;
use crate::browser;
use crate::browser::host::{Host, Stage};
use crate::i18n::{self, Text};

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

impl Surface {
    /// The element that fires events, if there is one.
    pub(super) fn host(&self) -> Option<&Host> {
        match self {
            Self::Element(host, _) => Some(host),
            Self::ShadowRoot | Self::Inline(_) => None,
        }
    }

    /// The element that is drawn in, if there is one.
    pub(super) fn stage(&self) -> Option<&Stage> {
        match self {
            Self::Element(_, stage) => Some(stage),
            Self::Inline(stage) => stage.as_ref(),
            Self::ShadowRoot => None,
        }
    }

    /// Says that what was drawn first is there.
    pub(super) fn drawn(&self) {
        if let Self::Element(host, stage) = self {
            host.drawn(stage);
        }
    }

    /// Moves the focus to the element of that id.
    pub(super) fn focus(&self, id: &str) {
        if let Some(stage) = self.stage() {
            stage.focus(id);
        }
    }
}

/// A host with a shadow root, and the stage in it, for a surface that is a component's own; `None`
/// for others, and outside of a page.
pub(super) fn own_surface(surface: &Surface) -> Option<(Host, Stage)> {
    if *surface != Surface::ShadowRoot || !browser::is_present() {
        return None;
    }
    let stage = Stage::new()?;
    Some((Host::with_shadow_root(STYLES, &stage)?, stage))
}

/// Says in which language, and from which side, the texts on a stage are read.
pub(crate) fn speak(stage: &Stage, Env { pack, catalog }: &Env) {
    let texts = i18n::direction(&pack.language);
    stage.speak(&catalog.get(Text::Language), &catalog.get(Text::Direction), texts);
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
