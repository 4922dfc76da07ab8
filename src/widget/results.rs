//! The page's newest quiz result, for comparisons that are drawn after it.

use std::cell::RefCell;

thread_local! {
    static NEWEST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps the detail of a `rolefit-result`, in JSON.
pub(super) fn keep(detail: &str) {
    NEWEST.set(Some(detail.into()));
}

/// The newest detail, in JSON.
pub(super) fn newest() -> Option<String> {
    NEWEST.with_borrow(Clone::clone)
}
