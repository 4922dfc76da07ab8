//! Texts in markup: one function for all places, since turning a text in place into what Yew takes
//! is compiled again each time.

use std::rc::Rc;

use yew::virtual_dom::VText;
use yew::{AttrValue, Html};

use crate::i18n::{Catalog, Text};

/// A text as a child.
#[inline(never)]
pub(super) fn text(text: &str) -> Html {
    VText::new(attr(text)).into()
}

/// A text of the interface as a child.
#[inline(never)]
pub(super) fn said(catalog: &Catalog, text: Text) -> Html {
    VText::new(AttrValue::Rc(catalog.get(text))).into()
}

/// A text as the value of an attribute.
#[inline(never)]
pub(super) fn attr(text: &str) -> AttrValue {
    AttrValue::Rc(Rc::from(text))
}

/// Whether something is so, as an attribute of two words says it.
pub(super) fn flag(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}
