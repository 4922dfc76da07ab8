//! The ranking of the page's newest result, for comparisons that are drawn after it.

use std::cell::RefCell;

use crate::app::events::Ranked;

thread_local! {
    static NEWEST: RefCell<Option<Vec<Ranked>>> = const { RefCell::new(None) };
}

/// Keeps a ranking, in the place of the one before.
pub(super) fn keep(ranking: Vec<Ranked>) {
    NEWEST.set(Some(ranking));
}

/// The newest ranking, if there is one.
pub(super) fn newest() -> Option<Vec<Ranked>> {
    NEWEST.with_borrow(Clone::clone)
}
