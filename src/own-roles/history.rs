//! The work as it was, to go back to.

use std::rc::Rc;

use serde_json::Value;

use crate::edit::Edit;
use crate::table::Pasted;

/// So many steps are kept, where the document is small enough.
const MOST: usize = 100;
/// So many bytes of documents are kept, about.
const BYTES: usize = 30_000_000;

/// The document at a time, and the table that it came from.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) document: Rc<Value>,
    pub(crate) pasted: Option<Rc<Pasted>>,
}

/// Steps back, and steps forth again.
#[derive(Debug, Default)]
pub(crate) struct History {
    past: Vec<State>,
    future: Vec<State>,
    /// The change that made the newest step, while it can go on.
    last: Option<Edit>,
}

impl History {
    /// Keeps the work as it was before a change; typing that goes on is one step.
    pub(crate) fn keep(&mut self, before: State, edit: Option<&Edit>) {
        let goes_on = match (&self.last, edit) {
            (Some(last), Some(edit)) => edit.goes_on(last),
            (_, _) => false,
        };
        self.future.clear();
        if !goes_on {
            let size = before.document.to_string().len() + 1;
            self.past.push(before);
            let most = (BYTES / size).clamp(3, MOST);
            let over = self.past.len().saturating_sub(most);
            self.past.drain(..over);
        }
        self.last = edit.cloned();
    }

    /// What is typed next is a step of its own.
    pub(crate) fn pause(&mut self) {
        self.last = None;
    }

    /// The work a step back, when there is one.
    pub(crate) fn back(&mut self, now: State) -> Option<State> {
        self.last = None;
        let before = self.past.pop()?;
        self.future.push(now);
        Some(before)
    }

    /// The work a step forth again, when there is one.
    pub(crate) fn forth(&mut self, now: State) -> Option<State> {
        self.last = None;
        let after = self.future.pop()?;
        self.past.push(now);
        Some(after)
    }

    /// Whether there is a step back, and one forth.
    pub(crate) fn steps(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }
}
