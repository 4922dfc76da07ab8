//! What a quiz is given.

use yew::{AttrValue, Callback, Properties};

use crate::app::attributes::{Attributes, Switch};
use crate::app::events::{self, Event};
use crate::components::env::{Env, english};
use crate::components::root::RootProps;
use crate::components::{Shared, Slugs, Surface};
use crate::domain::pack::{Audience, Pack};
use crate::domain::quiz::Length;
use crate::i18n::Catalog;

/// What a quiz is given; each is left out at will.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FitQuizProps {
    /// Slugs of the roles that it tells apart; with none, all that can be.
    #[prop_or_default]
    pub roles: Slugs,
    /// Whom it asks.
    #[prop_or_default]
    pub audience: Audience,
    /// How much it asks.
    #[prop_or_default]
    pub length: Length,
    /// Whether answers are kept for the next visit.
    #[prop_or_default]
    pub storage: Switch,
    /// Level of its own heading, 2 to 5.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Key in the page's fragment under which its state is kept, when the page opts in.
    #[prop_or_default]
    pub permalink: Option<AttrValue>,
    /// `light` or `dark`, for a surface of its own; else as the page is.
    #[prop_or_default]
    pub theme: Option<AttrValue>,
    /// What is asked about; the bundled roles if left out.
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
    /// The reader answered or passed over something.
    #[prop_or_default]
    pub on_answer: Callback<events::Answer>,
    /// There is a result.
    #[prop_or_default]
    pub on_result: Callback<events::QuizResult>,
    /// Something that the page asks for cannot be.
    #[prop_or_default]
    pub on_error: Callback<events::Error>,
}

impl From<&FitQuizProps> for RootProps {
    fn from(props: &FitQuizProps) -> Self {
        let FitQuizProps { on_ready, on_answer, on_result, on_error, .. } = props.clone();
        let on_event = move |event| match event {
            Event::Ready(ready) => on_ready.emit(ready),
            Event::Answer(answer) => on_answer.emit(answer),
            Event::Result(result) => on_result.emit(result),
            Event::Error(error) => on_error.emit(error),
            // A quiz shows no rows.
            Event::Change(_) => {}
        };
        Self {
            attributes: Attributes {
                roles: props.roles.0.to_vec(),
                audience: props.audience,
                length: props.length,
                storage: props.storage,
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
