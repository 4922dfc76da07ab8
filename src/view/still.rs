//! Parts of a picture that stay as they are while others change.

use crate::app::compare::Model;
use crate::picture::{Html, Still};

/// A part that is drawn anew only when the roles that are shown change, or one of `others`.
pub(super) fn still(
    model: &Model,
    others: impl IntoIterator<Item = usize>,
    draw: Box<dyn FnOnce() -> Html>,
) -> Html {
    let mut of: Vec<usize> = model.choice.shown.iter().map(|role| role.index()).collect();
    of.push(usize::MAX);
    of.extend(others);
    Html::Still(Box::new(Still { of, draw }))
}
