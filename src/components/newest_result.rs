//! The ranking of the page's newest result, for comparisons that are drawn after it.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use yew::Callback;

use crate::app::events::Ranked;

thread_local! {
    static NEWEST: RefCell<Option<Vec<Ranked>>> = const { RefCell::new(None) };
    static WITHDRAWN: RefCell<Vec<Weak<Callback<()>>>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a ranking, in the place of the one before.
pub(super) fn keep(ranking: Vec<Ranked>) {
    NEWEST.set(Some(ranking));
}

/// The newest ranking, if there is one.
pub(super) fn newest() -> Option<Vec<Ranked>> {
    NEWEST.with_borrow(Clone::clone)
}

/// Forgets the ranking, for the reader took the answers back.
pub(super) fn withdraw() {
    NEWEST.set(None);
    // A comparison may be dropped by what it is told.
    let listening: Vec<_> =
        WITHDRAWN.with_borrow(|all| all.iter().filter_map(Weak::upgrade).collect());
    for withdrawn in listening {
        withdrawn.emit(());
    }
}

/// Calls `withdrawn` when the ranking is forgotten, as long as what it returns is held.
pub(super) fn on_withdrawn(withdrawn: Callback<()>) -> Rc<Callback<()>> {
    let held = Rc::new(withdrawn);
    WITHDRAWN.with_borrow_mut(|all| {
        all.retain(|one| one.strong_count() > 0);
        all.push(Rc::downgrade(&held));
    });
    held
}
