//! The page's newest result, for comparisons that are drawn after it.

use std::cell::RefCell;

use crate::app::events::QuizResult;

thread_local! {
    static NEWEST: RefCell<Option<QuizResult>> = const { RefCell::new(None) };
}

/// Keeps a result, in the place of the one before.
pub(super) fn keep(result: QuizResult) {
    NEWEST.set(Some(result));
}

/// The newest result, if there is one.
pub(super) fn newest() -> Option<QuizResult> {
    NEWEST.with_borrow(Clone::clone)
}
