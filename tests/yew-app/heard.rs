//! What a component told, kept and shown.

use std::rc::Rc;

use yew::{Html, Properties, Reducible, UseReducerHandle, component, hook, html, use_reducer};

/// All details of one kind, in order.
struct Details<T>(Vec<T>);

impl<T: Clone> Reducible for Details<T> {
    type Action = T;

    fn reduce(self: Rc<Self>, detail: T) -> Rc<Self> {
        Rc::new(Self([self.0.clone(), vec![detail]].concat()))
    }
}

/// What was heard so far, and how to hear more.
pub(crate) struct Heard<T: Clone + 'static>(UseReducerHandle<Details<T>>);

#[hook]
pub(crate) fn use_heard<T: Clone + 'static>() -> Heard<T> {
    Heard(use_reducer(|| Details(Vec::new())))
}

impl<T: Clone + 'static> Heard<T> {
    /// A closure that is made at each drawing, as most applications do.
    pub(crate) fn listener(&self) -> impl Fn(T) + 'static {
        let details = self.0.dispatcher();
        move |detail| details.dispatch(detail)
    }

    /// Each detail in words.
    pub(crate) fn lines(&self, words: impl Fn(&T) -> String) -> Vec<String> {
        self.0.0.iter().map(words).collect()
    }
}

#[derive(PartialEq, Properties)]
pub(crate) struct HeardListProps {
    pub(crate) id: &'static str,
    pub(crate) lines: Vec<String>,
}

/// The lines, one below the other.
#[component]
pub(crate) fn HeardList(HeardListProps { id, lines }: &HeardListProps) -> Html {
    html! { <ol id={*id}>{ for lines.iter().map(|line| html! { <li>{ line.clone() }</li> }) }</ol> }
}
