//! Documents as they were, to go back to.

use std::rc::Rc;

use serde_json::Value;

use crate::edit::Edit;

/// So many steps are kept, where the document is small enough.
const MOST: usize = 100;
/// So many bytes of documents are kept, about.
const BYTES: usize = 30_000_000;

/// Steps back, and steps forth again.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Rc<Value>>,
    future: Vec<Rc<Value>>,
    /// The change that made the newest step, while it can go on.
    last: Option<Edit>,
}

impl History {
    /// Keeps the document as it was before a change; typing that goes on is one step.
    pub fn keep(&mut self, before: &Rc<Value>, edit: Option<&Edit>) {
        let goes_on = match (&self.last, edit) {
            (Some(last), Some(edit)) => edit.goes_on(last),
            (_, _) => false,
        };
        self.future.clear();
        if !goes_on {
            self.past.push(before.clone());
            let size = before.to_string().len() + 1;
            let most = (BYTES / size).clamp(3, MOST);
            let over = self.past.len().saturating_sub(most);
            self.past.drain(..over);
        }
        self.last = edit.cloned();
    }

    /// What is typed next is a step of its own.
    pub fn pause(&mut self) {
        self.last = None;
    }

    /// The document a step back, when there is one.
    pub fn back(&mut self, now: &Rc<Value>) -> Option<Rc<Value>> {
        self.last = None;
        let before = self.past.pop()?;
        self.future.push(now.clone());
        Some(before)
    }

    /// The document a step forth again, when there is one.
    pub fn forth(&mut self, now: &Rc<Value>) -> Option<Rc<Value>> {
        self.last = None;
        let after = self.future.pop()?;
        self.past.push(now.clone());
        Some(after)
    }

    /// Whether there is a step back, and one forth.
    pub fn steps(&self) -> (bool, bool) {
        (!self.past.is_empty(), !self.future.is_empty())
    }
}
