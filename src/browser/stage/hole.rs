//! A blank between elements: a text, or what was drawn there.

use web_sys::{Node, Text};

use super::drawn::Drawn;
use super::{document, sure};
use crate::picture::{Filled, Html, Still};

pub(super) struct Hole {
    /// Holds the text, and marks where elements end.
    end: Text,
    text: String,
    shown: Vec<Drawn>,
    /// Whether it is inside a drawing.
    svg: bool,
}

/// What is drawn in a hole, one after the other.
enum Item {
    Filled(Box<Filled>),
    Still(Box<Still>),
}

impl Hole {
    /// An empty one, at the end of the parent.
    pub(super) fn new(parent: &Node, svg: bool) -> Self {
        let end = document().create_text_node("");
        sure(parent.append_child(&end));
        Self { end, text: String::new(), shown: Vec::new(), svg }
    }

    pub(super) fn fill(&mut self, picture: Html) {
        let mut text = String::new();
        let mut items = Vec::new();
        match picture {
            Html::Text(own) => text = own,
            other => list(other, &mut items),
        }
        if self.text != text {
            self.end.set_data(&text);
            self.text = text;
        }
        self.show(items);
    }

    /// Finds for each item what was drawn of its like before, then draws from the last to the first.
    fn show(&mut self, items: Vec<Item>) {
        let mut before: Vec<Option<Drawn>> = self.shown.drain(..).map(Some).collect();
        let mut pairs = Vec::with_capacity(items.len());
        let mut taken = vec![false; before.len()];
        let mut first = 0;
        for item in items {
            let like = |&place: &usize| {
                !taken[place] && before[place].as_ref().is_some_and(|drawn| item.is_like(drawn))
            };
            let place = (first..before.len()).find(like);
            if let Some(place) = place {
                taken[place] = true;
            }
            while taken.get(first) == Some(&true) {
                first += 1;
            }
            pairs.push((item, place));
        }
        for (drawn, taken) in before.iter_mut().zip(taken) {
            if !taken && let Some(gone) = drawn.take() {
                gone.remove();
            }
        }
        let mut last = usize::MAX;
        while let Some((item, place)) = pairs.pop() {
            let old = place.and_then(|place| before[place].take());
            let stays = place.is_some_and(|place| place < last);
            let (drawn, is_new) = self.draw(item, old);
            if is_new || !stays {
                self.insert(&drawn);
            }
            if stays {
                last = place.unwrap_or_default();
            }
            self.shown.push(drawn);
        }
        self.shown.reverse();
    }

    /// Fills what was drawn of the item's like anew, or draws it aside; whether it did that.
    fn draw(&self, item: Item, old: Option<Drawn>) -> (Drawn, bool) {
        let (of, filled) = match item {
            Item::Filled(filled) => (None, *filled),
            Item::Still(still) => match old {
                Some(drawn) if drawn.of.as_ref() == Some(&still.of) => return (drawn, false),
                _ => (Some(still.of), (still.draw)().filled()),
            },
        };
        match old {
            Some(mut drawn) if drawn.is_of(&filled) => {
                drawn.fill(filled.blanks);
                drawn.of = of;
                (drawn, false)
            }
            other => {
                if let Some(gone) = other {
                    gone.remove();
                }
                (Drawn::new(filled, of, self.svg), true)
            }
        }
    }

    /// Puts it before what was put last. Whoever translates a page takes text nodes out of it, so the
    /// next one that is still there counts.
    fn insert(&self, drawn: &Drawn) {
        let firsts = self.shown.iter().rev().flat_map(Drawn::nodes);
        let mut nexts = firsts.chain([self.end.clone().into()]);
        let there = nexts.find_map(|next| Some((next.parent_node()?, next)));
        let (parent, next) = there.expect("not all that was drawn is taken away");
        for node in drawn.nodes() {
            sure(parent.insert_before(&node, Some(&next)));
        }
    }

    /// Adds what is in it to `nodes`, in their order.
    pub(super) fn nodes(&self, nodes: &mut Vec<Node>) {
        for drawn in &self.shown {
            nodes.extend(drawn.nodes());
        }
        nodes.push(self.end.clone().into());
    }
}

impl Item {
    fn is_like(&self, drawn: &Drawn) -> bool {
        match self {
            Self::Filled(filled) => drawn.of.is_none() && drawn.is_of(filled),
            Self::Still(_) => drawn.of.is_some(),
        }
    }
}

fn list(picture: Html, items: &mut Vec<Item>) {
    match picture {
        Html::Nothing | Html::Flag(_) | Html::Heard(_) => {}
        text @ Html::Text(_) => items.push(Item::Filled(text.filled().into())),
        Html::Filled(filled) => items.push(Item::Filled(filled)),
        Html::Many(parts) => {
            for part in parts {
                list(part, items);
            }
        }
        Html::Still(still) => items.push(Item::Still(still)),
    }
}
