//! What a comparison is given.

use yew::{AttrValue, Callback, Properties};

use crate::app::attributes::{Attributes, Show, Switch};
use crate::app::events::{self, Event};
use crate::components::env::{Env, english};
use crate::components::root::RootProps;
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

impl From<&ComparisonProps> for RootProps {
    fn from(props: &ComparisonProps) -> Self {
        let ComparisonProps { on_ready, on_change, on_error, .. } = props.clone();
        let on_event = move |event| match event {
            Event::Ready(ready) => on_ready.emit(ready),
            Event::Change(change) => on_change.emit(change),
            Event::Error(error) => on_error.emit(error),
            // A comparison asks nothing.
            Event::Answer(_) | Event::Result(_) => {}
        };
        Self {
            attributes: Attributes {
                roles: props.roles.0.to_vec(),
                aspects: props.aspects.0.to_vec(),
                show: props.show,
                picker: props.picker,
                heading_level: props.heading_level,
                // An element that other applications do not have.
                hiring: Switch::Off,
                permalink: props.permalink.as_deref().map(str::to_owned),
                ..Attributes::default()
            },
            env: Env { pack: props.pack.clone(), catalog: props.catalog.clone() },
            extra: (),
            surface: props.surface.clone(),
            resets: props.resets,
            on_event: Some(Callback::from(on_event)),
        }
    }
}
