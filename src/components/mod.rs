//! Yew components: a root for each element, and below it function components with compared props.
//!
//! [`Comparison`] and [`FitQuiz`] are for any Yew application. Each draws into an open shadow root of
//! its own, with the style sheets of the custom elements; nothing is fetched.
//!
//! ```no_run
//! use rolefit::components::events::QuizResult;
//! use rolefit::components::{Comparison, FitQuiz, Show};
//! use yew::prelude::*;
//!
//! #[component]
//! fn Article() -> Html {
//!     let verdict = use_state(|| None);
//!     let on_result = {
//!         let verdict = verdict.setter();
//!         use_callback((), move |result: QuizResult, ()| verdict.set(Some(result.verdict.name())))
//!     };
//!     html! {
//!         <article>
//!             <Comparison roles="service-owner service-manager" show={Show::Differences} />
//!             <FitQuiz roles="service-owner service-manager" {on_result} />
//!             if let Some(verdict) = *verdict { <p>{ "The quiz says: " }{ verdict }</p> }
//!         </article>
//!     }
//! }
//!
//! yew::Renderer::<Article>::new().render();
//! ```
//!
//! Roles of your own are a pack, as `cargo rolefit check` knows it, read once and kept:
//!
//! ```no_run
//! use rolefit::components::{Audience, FitQuiz, Length, Switch};
//! use rolefit::data::read_pack;
//! use yew::prelude::*;
//! # const ROLES: &str = rolefit::data::DOCUMENT;
//!
//! #[component]
//! fn Hiring() -> Html {
//!     let read = use_memo((), |()| read_pack(ROLES));
//!     match &*read {
//!         Ok((pack, _)) => html! {
//!             <FitQuiz {pack} audience={Audience::Organization} length={Length::Full} storage={Switch::Off} />
//!         },
//!         Err(findings) => html! { for finding in findings { <p>{ finding.to_string() }</p> } },
//!     }
//! }
//!
//! yew::Renderer::<Hiring>::new().render();
//! ```
//!
//! Every prop may be left out. The types of the tables stand in this module, or in Yew:
//!
//! | prop | type | of | what it is | when left out |
//! | --- | --- | --- | --- | --- |
//! | `roles` | `Slugs` | both | slugs of the roles, in order: `"a b"` or a `Vec<String>` | the reader chooses; the quiz takes all that it can tell apart |
//! | `aspects` | `Slugs` | comparison | ids of the rows to show, in order | all |
//! | `show` | `Show` | comparison | which rows show at first | `Show::Auto` |
//! | `picker` | `Switch` | comparison | whether the reader can choose other roles | `Switch::On` |
//! | `audience` | `Audience` | quiz | a person who looks for a role, or an organization that hires | `Audience::Individual` |
//! | `length` | `Length` | quiz | as many statements as it takes, or all of them | `Length::Adaptive` |
//! | `storage` | `Switch` | quiz | whether answers are kept for the next visit | `Switch::On` |
//! | `heading_level` | `u8` | both | level of the first heading, 2 to 5 | 2 |
//! | `permalink` | `Option<AttrValue>` | both | key of the reader's state in the page's fragment | the state is not kept there |
//! | `theme` | `Option<AttrValue>` | both | `light` or `dark` | as the page is |
//! | `pack` | `Shared<Pack>` | both | roles of your own; make it once, since another pack starts the component anew | the bundled roles |
//! | `catalog` | `Shared<Catalog>` | both | the wording of a language | English |
//! | `surface` | `Surface` | both | where it draws | an open shadow root of its own |
//! | `resets` | `u32` | both | another number starts over, without what the reader did | 0 |
//!
//! The callbacks are given what the custom elements fire as events, which bubble from the shadow
//! root as well:
//!
//! | callback | type | of | when |
//! | --- | --- | --- | --- |
//! | `on_ready` | `Callback<events::Ready>` | both | it is drawn |
//! | `on_change` | `Callback<events::Change>` | comparison | the reader changed what shows |
//! | `on_answer` | `Callback<events::Answer>` | quiz | the reader answered or skipped |
//! | `on_result` | `Callback<events::QuizResult>` | quiz | a result shows |
//! | `on_error` | `Callback<events::Error>` | both | something that was asked for cannot be |

mod button;
mod comparison;
mod env;
mod fit_quiz;
mod handlers;
mod heading;
mod hire;
mod hiring_link;
mod likelihood;
mod markup_text;
mod newest_result;
mod root;
mod shared;
mod surface;

pub use comparison::{Comparison, ComparisonElement, ComparisonProps, export, export_page, title};
pub use env::Env;
pub use fit_quiz::{FitQuiz, FitQuizProps, QuizElement, share_image};
pub use hire::{GuidePage, GuidePageProps, HireElement, HireExtra};
pub use root::{Root, RootProps};
pub use shared::Shared;
pub(crate) use surface::speak;
pub use surface::{STYLES, Slugs, Surface};

/// What props and callbacks are given.
#[doc(no_inline)]
pub use crate::app::{
    attributes::{Show, Switch},
    events,
};
#[doc(no_inline)]
pub use crate::domain::pack::{Audience, Pack};
#[doc(no_inline)]
pub use crate::domain::quiz::Length;
#[doc(no_inline)]
pub use crate::i18n::Catalog;
