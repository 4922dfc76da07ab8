//! Pictures as HTML, written by Yew.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use yew::virtual_dom::{AttrValue, VList, VNode, VTag, VText};
use yew::{Component, Context as Scope, LocalServerRenderer, Properties};

use crate::picture::{Filled, Html, Part, parts};

/// The markup of a picture. Nothing in it waits for anything, so asking again is enough.
pub(super) fn written(picture: Html) -> String {
    let still = Still { picture: nodes(picture) };
    let renderer = LocalServerRenderer::<Frame>::with_props(still).hydratable(false);
    let mut text = pin!(renderer.render());
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(text) = text.as_mut().poll(&mut context) {
            return text;
        }
    }
}

#[derive(Properties, PartialEq)]
struct Still {
    picture: VNode,
}

/// A picture that nothing changes any more.
struct Frame;

impl Component for Frame {
    type Message = ();
    type Properties = Still;

    fn create(_: &Scope<Self>) -> Self {
        Self
    }

    fn view(&self, scope: &Scope<Self>) -> VNode {
        scope.props().picture.clone()
    }
}

fn nodes(picture: Html) -> VNode {
    match picture {
        Html::Nothing | Html::Flag(_) | Html::Heard(_) => VNode::default(),
        Html::Text(text) => VText::new(text).into(),
        Html::Filled(filled) => template(*filled),
        Html::Many(parts) => parts.into_iter().map(nodes).collect(),
        Html::Still(still) => nodes((still.draw)()),
    }
}

fn template(filled: Filled) -> VNode {
    let key = filled.key().map(str::to_owned).unwrap_or_default();
    let mut blanks = filled.blanks.into_iter();
    let mut blank = || blanks.next().unwrap_or_default();
    let mut open = vec![(VTag::new(""), VList::new())];
    for part in parts(filled.template) {
        let Some((tag, children)) = open.last_mut() else { break };
        match part {
            Part::Key | Part::Listener(_) => drop(blank()),
            Part::Open("") => open.push((VTag::new(key.clone()), VList::new())),
            Part::Open(name) => open.push((VTag::new(name), VList::new())),
            Part::Fixed(name, value) => tag.add_attribute(name, value),
            Part::Attribute(name) => {
                if let Some(value) = blank().attribute(name) {
                    tag.add_attribute(name, value);
                }
            }
            Part::Value => tag.set_value(blank().attribute("value").map(AttrValue::from)),
            Part::Checked => tag.set_checked(matches!(blank(), Html::Flag(true))),
            Part::Text(text) => children.add_child(VText::new(text).into()),
            Part::Blank => children.add_child(nodes(blank())),
            Part::Close => {
                let Some((mut tag, children)) = open.pop() else { break };
                if let Some(place) = tag.children_mut() {
                    *place = children.into();
                }
                if let Some((_, siblings)) = open.last_mut() {
                    siblings.add_child(tag.into());
                }
            }
        }
    }
    open.pop().map(|(_, children)| children.into()).unwrap_or_default()
}
