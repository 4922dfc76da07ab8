//! Roots of Yew's that are kept when their element is gone.
//!
//! Each waits for the next element, since Yew never lets go of the listeners of a root: a new one each
//! time would fill the memory.

use std::cell::RefCell;
use std::thread::LocalKey;

use yew::{AppHandle, Html, Properties, Renderer, component};

use crate::browser::host::Stage;

/// What can be drawn on a root: one element after the other.
pub(super) trait Drawn: Clone + PartialEq + 'static {
    /// The element as the one of that turn: the first, the second, …
    fn html(&self, turn: u32) -> Html;
}

#[derive(PartialEq, Properties)]
struct PoolProps<D: Drawn> {
    turn: u32,
    /// None while a root waits for the next.
    drawn: Option<D>,
}

#[component]
fn Pool<D: Drawn>(PoolProps { turn, drawn }: &PoolProps<D>) -> Html {
    drawn.as_ref().map(|drawn| drawn.html(*turn)).unwrap_or_default()
}

/// A root and what it draws on.
pub(super) struct PooledRoot<D: Drawn> {
    root: AppHandle<Pool<D>>,
    stage: Stage,
    turn: u32,
}

/// Roots that wait.
pub(super) type Free<D> = RefCell<Vec<PooledRoot<D>>>;

/// The root of an element, once it is drawn; when it is dropped, the element is taken down with all that
/// it listened to, and the root waits.
pub(super) struct Pooled<D: Drawn> {
    root: Option<PooledRoot<D>>,
    free: &'static LocalKey<Free<D>>,
}

impl<D: Drawn> Pooled<D> {
    /// For an element that is not drawn yet.
    pub(super) fn new(free: &'static LocalKey<Free<D>>) -> Self {
        Self { root: None, free }
    }

    /// Draws on the root at hand, or else on one that waits, or else on a new one; `drawn` says what, on
    /// its stage.
    pub(super) fn draw(&mut self, drawn: impl FnOnce(&Stage) -> D) {
        let at_hand = self.root.take().or_else(|| PooledRoot::waiting(self.free));
        let stage = at_hand.as_ref().map(|pooled| pooled.stage.clone()).or_else(Stage::new);
        let Some(stage) = stage else { return };
        let drawn = drawn(&stage);
        self.root = Some(if let Some(mut pooled) = at_hand {
            pooled.draw(drawn);
            pooled
        } else {
            PooledRoot::new(stage, drawn)
        });
    }
}

impl<D: Drawn> Drop for Pooled<D> {
    fn drop(&mut self) {
        if let Some(pooled) = self.root.take() {
            pooled.wait(self.free);
        }
    }
}

impl<D: Drawn> PooledRoot<D> {
    /// One that waits, ready for the next element.
    fn waiting(free: &'static LocalKey<Free<D>>) -> Option<Self> {
        let mut waiting = free.with_borrow_mut(Vec::pop)?;
        waiting.turn += 1;
        Some(waiting)
    }

    /// A new one.
    fn new(stage: Stage, drawn: D) -> Self {
        let props = PoolProps { turn: 0, drawn: Some(drawn) };
        let element = stage.element().clone();
        let root = Renderer::<Pool<D>>::with_root_and_props(element, props).render();
        Self { root, stage, turn: 0 }
    }

    /// Draws the element as it is to be now.
    fn draw(&mut self, drawn: D) {
        self.root.update(PoolProps { turn: self.turn, drawn: Some(drawn) });
    }

    /// Takes the element down, and waits.
    fn wait(mut self, free: &'static LocalKey<Free<D>>) {
        self.root.update(PoolProps { turn: self.turn, drawn: None });
        free.with_borrow_mut(|free| free.push(self));
    }
}
