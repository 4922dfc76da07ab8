//! The way in to a widget, open as long as the widget is there.

use std::cell::{OnceCell, RefCell};
use std::rc::{Rc, Weak};

use yew::Callback;

use super::{Input, Widget};
use crate::browser::soon::soon;

/// Hands on to a widget what comes in, once what runs now has ended.
#[derive(Clone, Default)]
pub(super) struct Link(Rc<Inbox>);

#[derive(Default)]
struct Inbox {
    widget: OnceCell<Weak<RefCell<Widget>>>,
    waiting: RefCell<Vec<Input>>,
}

impl Link {
    /// Leads to this widget from now on, which draws itself soon.
    pub(super) fn open(&self, widget: &Rc<RefCell<Widget>>) {
        let _ = self.0.widget.set(Rc::downgrade(widget));
        self.work_soon();
    }

    pub(super) fn send(&self, input: Input) {
        self.0.waiting.borrow_mut().push(input);
        self.work_soon();
    }

    /// What sends messages.
    pub(super) fn callback<M: 'static>(&self, input: fn(M) -> Input) -> Callback<M> {
        let link = self.clone();
        Callback::from(move |msg| link.send(input(msg)))
    }

    fn work_soon(&self) {
        let inbox = Rc::clone(&self.0);
        soon(move || {
            let Some(widget) = inbox.widget.get().and_then(Weak::upgrade) else { return };
            let waiting = inbox.waiting.take();
            widget.borrow_mut().work(waiting);
        });
    }
}
