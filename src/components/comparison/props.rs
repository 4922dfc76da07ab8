//! What a comparison is given.

use yew::{AttrValue, Callback, Properties};

use crate::app::attributes::{Attributes, Show, Switch};
use crate::app::events::{self, Event};
use crate::components::env::{Env, english};
use crate::components::{Shared, Slugs, Surface};
use crate::domain::pack::Pack;
use crate::i18n::Catalog;

/// What a comparison is given; each is left out at will.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ComparisonProps {
    /// Slugs of the roles side by side, in order; with none the reader chooses.
    #[prop_or_default]
    pub roles: Slugs,
    /// Ids of the rows to show, in order; with none, all.
    #[prop_or_default]
    pub aspects: Slugs,
    /// Which rows show at first.
    #[prop_or_default]
    pub show: Show,
    /// Whether the reader can choose other roles.
    #[prop_or_default]
    pub picker: Switch,
    /// Level of its own heading, 2 to 5.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Key in the page's fragment under which its state is kept, when the page opts in.
    #[prop_or_default]
    pub permalink: Option<AttrValue>,
    /// `light` or `dark`, for a surface of its own; else as the page is.
    #[prop_or_default]
    pub theme: Option<AttrValue>,
    /// What can be compared; the bundled roles if left out.
    #[prop_or_else(crate::data::shared)]
    pub pack: Shared<Pack>,
    /// The wording; English if left out.
    #[prop_or_else(english)]
    pub catalog: Shared<Catalog>,
    /// Where it draws.
    #[prop_or_default]
    pub surface: Surface,
    /// Counts up to start over, without what the reader did.
    #[prop_or_default]
    pub resets: u32,
    /// It is drawn.
    #[prop_or_default]
    pub on_ready: Callback<events::Ready>,
    /// The reader changed what shows.
    #[prop_or_default]
    pub on_change: Callback<events::Change>,
    /// Something that the page asks for cannot be.
    #[prop_or_default]
    pub on_error: Callback<events::Error>,
}

impl ComparisonProps {
    /// The props that stand for an element's attributes.
    pub fn of(attributes: Attributes, pack: Shared<Pack>, catalog: Shared<Catalog>) -> Self {
        Self {
            roles: attributes.roles.into(),
            aspects: attributes.aspects.into(),
            show: attributes.show,
            picker: attributes.picker,
            heading_level: attributes.heading_level,
            permalink: attributes.permalink.map(Into::into),
            theme: None,
            pack,
            catalog,
            surface: Surface::default(),
            resets: 0,
            on_ready: Callback::default(),
            on_change: Callback::default(),
            on_error: Callback::default(),
        }
    }

    pub(super) fn env(&self) -> Env {
        Env { pack: self.pack.clone(), catalog: self.catalog.clone() }
    }

    pub(super) fn tell(&self, event: Event) {
        match event {
            Event::Ready(ready) => self.on_ready.emit(ready),
            Event::Change(change) => self.on_change.emit(change),
            Event::Error(error) => self.on_error.emit(error),
            // A comparison asks nothing.
            Event::Answer(_) | Event::Result(_) => {}
        }
    }
}

impl From<&ComparisonProps> for Attributes {
    fn from(props: &ComparisonProps) -> Self {
        Self {
            roles: props.roles.0.to_vec(),
            aspects: props.aspects.0.to_vec(),
            show: props.show,
            picker: props.picker,
            heading_level: props.heading_level,
            permalink: props.permalink.as_deref().map(str::to_owned),
            ..Self::default()
        }
    }
}
