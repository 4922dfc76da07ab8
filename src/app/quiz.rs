//! The quiz as the reader takes it: one statement at a time, then the result.

mod ahead;
mod answering;
mod answers_file;
mod entries;
mod init;
mod messages;
mod notice;
mod points;
mod progress;
mod result_event;
mod share;
mod update;

use std::rc::Rc;

use rolefit_domain::pack::{Pack, RoleId};
use rolefit_domain::quiz::{
    Agreement, Item, ItemId, Length, Next, Outcome, Quiz, Response, Responses, words,
};

use ahead::Ahead;
pub use answers_file::{AnswersFile, AnswersFormat, RecordedAnswer};
pub use entries::{Entry, entries};
pub use messages::{CURRENT_OPTION, Effect, Msg, RESULT_HEADING};
pub use notice::Notice;
pub use points::Points;
pub use progress::Progress;

use super::attributes::Attributes;

/// The state of one quiz.
#[derive(Clone, Debug)]
pub struct Model {
    /// What is asked about.
    pub pack: Rc<Pack>,
    /// What the host page asked for.
    pub attributes: Attributes,
    /// The measurement; `None` while fewer than two roles can take part.
    pub quiz: Option<Rc<Quiz>>,
    /// Roles that the page names and that cannot take part.
    pub left_out: Vec<RoleId>,
    /// Slugs that no role has, each with the role whose slug is nearest.
    pub unknown: Vec<(String, Option<RoleId>)>,
    /// What was answered.
    pub responses: Responses,
    /// What was answered to the other audience's items.
    of_other_audience: Responses,
    /// What the reader sees.
    pub screen: Screen,
    /// The option chosen for the statement that shows, not yet taken as an answer.
    pub chosen: Option<Agreement>,
    /// A line about what just happened.
    pub notice: Option<Notice>,
    /// The link that the clipboard refused, to be copied by hand.
    pub by_hand: Option<String>,
    /// Whether it stands in a frame, whose page may not allow all that a page of its own may.
    pub framed: bool,
    /// Whether everything that folds is open, for printing.
    pub unfolded: bool,
    /// Whether the comparison of the roles that a result names has been wanted.
    pub compares: bool,
    attempt: Attempt,
    ahead: Ahead,
}

/// What the reader sees.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// Nothing can be asked.
    Nothing,
    /// A statement, at that index in the order of asking.
    Asking(usize, ItemId),
    /// The result.
    Result(Box<Outcome>),
}

/// What holds for the answers at hand only, and no longer once others take their place.
#[derive(Clone, Debug, Default)]
struct Attempt {
    /// Answers that a start over put away.
    put_away: Option<Responses>,
    /// Whether these answers came from a link, and are nobody's here yet.
    shared: bool,
    /// Whether only this answer is to be changed.
    revisits: bool,
    /// Ask on until there are this many responses, whatever the length.
    until: usize,
}

/// How many more statements are asked at a time when the reader wants more.
const MORE: usize = 5;

impl Model {
    /// The result, when it shows.
    pub fn outcome(&self) -> Option<&Outcome> {
        match &self.screen {
            Screen::Result(outcome) => Some(outcome),
            Screen::Nothing | Screen::Asking(..) => None,
        }
    }

    /// Whether there are answers to delete.
    pub fn has_answers(&self) -> bool {
        !self.responses.entries().is_empty()
    }

    /// The item of that id, when it is part of this quiz.
    pub fn item(&self, id: ItemId) -> Option<&Item> {
        self.quiz.as_ref()?.item(id)
    }

    /// The name of an item of this quiz.
    pub fn item_name(&self, id: ItemId) -> &str {
        self.item(id).map_or("", |item| &item.name)
    }

    /// The words of an item of this quiz.
    pub fn item_text(&self, id: ItemId) -> &str {
        self.item(id).map_or("", |item| &item.text)
    }

    /// The words in which a role lists a duty; those of the question for any other item.
    pub fn words_of(&self, id: ItemId, role: RoleId) -> &str {
        let words = self.item(id).and_then(|item| words(&self.pack, item, role));
        words.unwrap_or_else(|| self.item_text(id))
    }

    /// Whether one answer is changed, for the result to show again.
    pub fn revisits(&self) -> bool {
        self.attempt.revisits
    }

    /// How many more statements can be asked now, for a clearer result.
    pub fn more(&self) -> usize {
        let open = |item: &&Item| self.responses.of(item.id).is_none();
        let open = |quiz: &Rc<Quiz>| quiz.items().iter().filter(open).count();
        self.quiz.as_ref().map_or(0, open).min(MORE)
    }

    /// How many statements to ask.
    fn length(&self) -> Length {
        match self.attempt.until {
            0 => self.attributes.length,
            until if self.responses.entries().len() < until => Length::Full,
            // So many were promised, and no more.
            _ => Length::UpTo(0),
        }
    }

    /// Shows the statement at an index in the order of asking, with what was answered.
    fn show(&mut self, index: usize) {
        if let Some(&(item, response)) = self.responses.entries().get(index) {
            self.chosen = match response {
                Response::Given(agreement) => Some(agreement),
                Response::Skipped => None,
            };
            self.screen = Screen::Asking(index, item);
        }
    }

    /// Shows the next statement, or the result when there is enough.
    fn proceed(&mut self) {
        self.look_ahead();
        self.settle();
    }

    /// The same, when it is known what is still to come.
    fn settle(&mut self) {
        self.chosen = None;
        let Some(quiz) = &self.quiz else {
            self.screen = Screen::Nothing;
            return;
        };
        self.screen = match quiz.next(&self.responses, self.length()) {
            Next::Ask(item) => Screen::Asking(self.responses.entries().len(), item),
            Next::Done => Screen::Result(Box::new(quiz.result(&self.responses))),
        };
    }
}
