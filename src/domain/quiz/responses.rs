//! What a reader answered, in the order of asking.

use super::ItemId;
use crate::pack::Keying;

/// One of the five response options, from 1 (strongly disagree, strongly dislike, none of it) to 5
/// (strongly agree, strongly like, all of it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Agreement(u8);

impl Agreement {
    /// Every option, from disagreement to agreement.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The option of that value; `None` unless it is 1 to 5.
    pub fn new(value: u8) -> Option<Self> {
        (1..=5).contains(&value).then_some(Self(value))
    }

    /// 1 to 5.
    pub fn value(self) -> u8 {
        self.0
    }

    /// How far the answer points to the high pole of its dimension, in percent.
    pub fn toward_high(self, keying: Keying) -> f64 {
        let percent = f64::from(self.0 - 1) * 25.0;
        match keying {
            Keying::Positive => percent,
            Keying::Negative => 100.0 - percent,
        }
    }

    /// The place of the option, from 0 to 4.
    pub(super) fn place(self) -> usize {
        usize::from(self.0 - 1)
    }
}

/// What a reader did with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Response {
    /// The reader passed over it; it tells nothing and is not asked again.
    Skipped,
    /// The reader chose this option.
    Given(Agreement),
}

/// All responses of a reader, in the order of asking; items that are not in it are unanswered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Responses {
    entries: Vec<(ItemId, Response)>,
}

impl Responses {
    /// Notes a response: a new item comes last, an item that has one keeps its place.
    pub fn set(&mut self, item: ItemId, response: Response) {
        match self.entries.iter_mut().find(|(id, _)| *id == item) {
            Some(entry) => entry.1 = response,
            None => self.entries.push((item, response)),
        }
    }

    /// The response to an item, if there is one.
    pub fn of(&self, item: ItemId) -> Option<Response> {
        self.entries.iter().find(|(id, _)| *id == item).map(|&(_, response)| response)
    }

    /// Items with their responses, in the order of asking.
    pub fn entries(&self) -> &[(ItemId, Response)] {
        &self.entries
    }

    /// Items with an answer, in the order of asking; skipped ones are left out.
    pub fn given(&self) -> impl Iterator<Item = (ItemId, Agreement)> + '_ {
        self.entries.iter().filter_map(|&(id, response)| match response {
            Response::Given(agreement) => Some((id, agreement)),
            Response::Skipped => None,
        })
    }
}
