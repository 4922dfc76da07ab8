//! Yew components: a root for each element, and below it function components with compared props.

mod comparison;
mod env;
mod fit_quiz;
mod handlers;
mod heading;
mod markup_text;
mod newest_result;
mod shared;
mod surface;

pub use comparison::{Comparison, ComparisonProps, export, title};
pub use fit_quiz::{FitQuiz, FitQuizProps, share_image};
pub use shared::Shared;
pub use surface::{STYLES, Slugs, Surface};
