//! What every component of a widget speaks of, and how.

use yew::html::ImplicitClone;

use super::Shared;
use crate::domain::pack::Pack;
use crate::i18n::Catalog;

/// The pack and the wording: the same for all components of a widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Env {
    /// What it speaks of.
    pub pack: Shared<Pack>,
    /// The wording.
    pub catalog: Shared<Catalog>,
}

impl ImplicitClone for Env {}

thread_local! {
    static ENGLISH: Shared<Catalog> = Shared::new(Catalog::english());
}

/// English wording, made once: props that leave the wording out are equal.
pub(super) fn english() -> Shared<Catalog> {
    ENGLISH.with(Shared::clone)
}
