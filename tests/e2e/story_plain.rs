//! The snippet alone, on a page of somebody else's.

use crate::page::Page;

/// The words around the element stay, with and without the widget, and after a reload.
pub(crate) fn keeps_words(page: &mut Page) {
    page.open("plain").wait_for("[data-aspect]");
    assert_eq!(page.text("h1"), "Two jobs with nearly one name");
    page.reload().wait_for("[data-aspect]");
    assert_eq!(page.count("rolefit-compare"), 1);
}
